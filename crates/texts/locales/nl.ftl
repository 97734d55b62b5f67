# Nederlands. We spreken de klant aan met “u”; het bedrijf spreekt als “we”.
# Wie een verzoek heeft, krijgt in de teksten geen geslacht. Namen staan er zoals ze zijn.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Het laadprogramma toont deze tekst via het nummer 0: hij blijft de eerste.
hosted-link = Open de statuspagina

## Delen van de kaart

stages-label = Hoe het met uw verzoek staat
stage-done = klaar
stage-now = nu
who-label = Bij wie het ligt
turn-label = Wie aan zet is
next-label = Hoe het verdergaat
can-label = Wat u kunt doen
question-label = We hebben u gevraagd:
timeline-label = Wat er is gebeurd
# $when: een tijd zoals “2 minuten geleden”
checked = Gecontroleerd { $when }
checked-now = Zojuist gecontroleerd
refresh = Opnieuw controleren
another = Bekijk een ander verzoek

## Als er iets in de weg zit

loading = We laden de status…
not-known-headline = We weten de status nu niet
stale-unreachable = We kunnen ons systeem nu niet bereiken. Dit is de laatste status die we kennen. We blijven het proberen.
stale-offline = U hebt nu geen internet. Dit is de laatste status die we kennen. We kijken opnieuw als u weer internet hebt.
problem-offline = U hebt nu zo te zien geen internet. We kijken opnieuw als u weer internet hebt.
# $when: een tijd zoals “over 30 seconden”
problem-unreachable = We kunnen ons systeem nu niet bereiken. We proberen het { $when } opnieuw.
problem-busy = Er waren veel pogingen tegelijk. Probeer het { $when } opnieuw.
problem-broken = Onze statuspagina heeft een storing. Probeer het later opnieuw of stuur ons een bericht.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = We hebben wat u schreef. We geven het door aan ons team.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situaties: kop, wat het betekent, hoe het verdergaat

received-headline = We hebben uw verzoek ontvangen
received-meaning = Het is bij ons en niet kwijt. Er heeft nog niemand op geantwoord.
received-next = Iemand van ons leest het en bepaalt wie u het best kan helpen.

longer-than-usual-headline = U wacht langer dan normaal
longer-than-usual-meaning = We hebben uw verzoek. Er heeft nog niemand op geantwoord. De meeste mensen horen eerder van ons.
longer-than-usual-next = We lezen het en sturen u een bericht.

overloaded-headline = Veel mensen schrijven ons nu
overloaded-meaning = We hebben uw verzoek en het is niet kwijt. We hebben meer tijd nodig dan normaal om te antwoorden.
overloaded-next = We behandelen alle verzoeken. Ook dat van u.

assessed-headline = We zoeken de juiste persoon
assessed-meaning = We hebben uw verzoek gelezen. Nu bepalen we wie het moet behandelen.
assessed-next = We geven het aan een persoon of een team.

assigned-to-nobody-headline = Uw verzoek ligt nog bij niemand
assigned-to-nobody-meaning = Volgens ons systeem heeft iemand het al, maar er staat geen naam bij. Daarom beweren we dat niet.
assigned-to-nobody-next = We geven het aan een persoon of een team.

with-team-headline = Uw verzoek ligt bij een team
with-team-meaning = We hebben uw verzoek aangenomen en aan een team toegewezen. Dat team is er nu verantwoordelijk voor.
with-team-next = Iemand van het team pakt het op en stuurt u een bericht.

# $person: een naam zoals de site die toont, “Olena K.”
with-person-headline = Uw verzoek ligt bij { $person }
with-person-meaning = We hebben uw verzoek aangenomen en toegewezen. Eén persoon is er nu verantwoordelijk voor.
with-person-next = Deze persoon kijkt ernaar en stuurt u een bericht.

handed-over-headline = Iemand anders heeft nu uw verzoek
handed-over-meaning = We hebben het binnen ons bedrijf doorgegeven. Alles wat u schreef, ging mee.
# $from, $to: een persoon of een team. Door de haakjes staat de punt van een naam nooit aan het eind van de zin.
handed-over-meaning-from = We hebben het binnen ons bedrijf doorgegeven (eerst: { $from }, nu: { $to }). Alles wat u schreef, ging mee.
handed-over-next = De nieuwe persoon of het nieuwe team leest het en gaat daar verder.

in-progress-headline = We werken aan uw verzoek
in-progress-meaning = Iemand kijkt er nu naar.
in-progress-next = We sturen u een bericht als we een antwoord of een vraag hebben.

you-replied-headline = We hebben uw bericht
you-replied-meaning = Het is aangekomen en hoort nu bij uw verzoek.
you-replied-next = We lezen het en sturen u een bericht.

waiting-for-you-headline = We hebben een antwoord van u nodig
waiting-for-you-meaning = We hebben u iets gevraagd. Zonder uw antwoord kunnen we niet verder.
waiting-for-you-next = Als u antwoordt, gaan we verder.

waiting-for-third-party-headline = We wachten op iemand anders
waiting-for-third-party-meaning = We hebben iets nodig van een ander bedrijf. Zonder dat kunnen we niet verder.
waiting-for-third-party-next = Als dat bedrijf antwoordt, gaan we verder.

planned-headline = Uw verzoek is ingepland
planned-meaning = We hebben er een tijdstip voor bepaald. Tot dan wacht het. Het is niet afgesloten en niet kwijt.
planned-next = We beginnen op het geplande tijdstip.

paused-headline = Uw verzoek ligt stil
paused-meaning = We hebben het voorlopig opzijgelegd. Het is niet afgesloten en niet kwijt.
paused-next = We pakken het weer op.

answered-headline = We hebben u geantwoord
answered-meaning = Kijk in uw e-mail of u ons bericht ziet.
answered-next = Helpt het u? Dan bent u klaar. Helpt het niet? Antwoord ons dan.

confirm-solution-headline = Is het voor u opgelost?
confirm-solution-meaning = We denken dat het probleem weg is. Wilt u kijken of dat klopt?
confirm-solution-next = Werkt het? Dan bent u klaar. Werkt het niet? Antwoord ons, dan gaan we verder.

solved-headline = Uw verzoek is afgehandeld
solved-meaning = Ons werk is klaar en we denken dat alles in orde is.
solved-next = Klopt er nog iets niet? Antwoord dan op ons laatste bericht.

closed-headline = Uw verzoek is afgesloten
closed-meaning = Er werkt niemand meer aan.
closed-next = Hebt u nog hulp nodig? Stuur ons dan weer een bericht.

closed-unsolved-headline = Uw verzoek is zonder oplossing afgesloten
closed-unsolved-meaning = We werken er niet meer aan, maar het probleem is niet opgelost.
closed-unsolved-next = Hebt u nog hulp nodig? Stuur ons dan weer een bericht.

rejected-headline = We kunnen niet doen wat u vraagt
rejected-meaning = We hebben uw verzoek bekeken. We hebben besloten er niet mee verder te gaan.
rejected-next = Hebt u hier vragen over? Stuur ons dan een bericht.

cancelled-headline = Dit verzoek is ingetrokken
cancelled-meaning = Het is geannuleerd, dus er werkt niemand aan.
cancelled-next = Hebt u toch hulp nodig? Stuur ons dan weer een bericht.

merged-headline = Twee verzoeken zijn nu één
merged-meaning = Dit verzoek en een ander gingen over hetzelfde. We gaan verder met het andere.
# $reference: het nummer van het andere verzoek
merged-meaning-into = Dit verzoek en een ander gingen over hetzelfde. We gaan verder met nummer { $reference }.
merged-next = Volg vanaf nu het andere verzoek.

reopened-headline = We hebben uw verzoek weer geopend
reopened-meaning = Het was al klaar. Nu is het weer open.
reopened-meaning-again = Het was al meer dan één keer klaar. Nu is het weer open.
reopened-next = We kijken ernaar en sturen u een bericht.

overdue-headline = Dit duurt langer dan we beloofden
overdue-meaning = We hebben de beloofde tijd niet gehaald. Het spijt ons.
overdue-next = Uw verzoek blijft open tot we het hebben afgehandeld.

unknown-headline = Uw verzoek is bij ons
# $label: het eigen woord van de helpdesk voor de status
unknown-meaning = Ons team noemt dit “{ $label }”. Uw verzoek is hier en niet kwijt.
unknown-next = Twijfelt u? Stuur ons dan een bericht.
not-known-meaning = Ons systeem geeft die niet door. Uw verzoek is niet kwijt.
not-known-next = Deze pagina toont de status als die bekend is.

## Bij wie het ligt

who-nobody = Het ligt nog bij niemand in het bijzonder.
who-person = { $person } heeft uw verzoek.
# $team: de naam van het team, “Facturen”
who-person-team = { $person } heeft uw verzoek (team: { $team }).
who-team = Het team “{ $team }” heeft uw verzoek.
who-was = { $person } heeft het behandeld.
who-was-team = Het team “{ $team }” heeft het behandeld.

## Wat er nog meer geldt; elke zin volgt op de betekenis van een situatie

also-reopened = Het verzoek was al een keer klaar en is weer open.
also-handed-over = Iemand anders heeft het nu.
also-paused = Het verzoek ligt voorlopig stil.
also-overdue = Dit duurt langer dan we beloofden. Het spijt ons.
also-unanswered = U hebt nog geen antwoord gekregen.
also-overloaded = Veel mensen schrijven ons nu.
also-longer-than-usual = Dit duurt langer dan normaal.

## Wie aan zet is

turn-company = Wij zijn aan zet.
turn-customer = U bent aan zet.
turn-third-party = Iemand buiten ons bedrijf is aan zet.
turn-nobody = Niemand hoeft iets te doen.

## Wat u kunt doen

can-wait = U kunt gewoon wachten. Deze pagina werkt zichzelf bij.
can-add = Wilt u iets toevoegen? Antwoord op onze laatste e-mail.
can-answer = Wilt u op ons bericht antwoorden?
can-confirm = Als het werkt, hoeft u niets te doen.
can-write = Stuur ons een bericht als u meer hulp nodig hebt.
can-nothing = U hoeft niets te doen.
can-ask = Blijft dit zo? Stuur ons dan een bericht.
can-keep = Bewaar het nummer { $reference } voor uw volgende contact met ons.
reply-link = Antwoord ons
email-link = Schrijf naar { $email }
phone-link = Bel { $phone }

## De vijf fasen

stage-received = Ontvangen
stage-assessed = Bekeken
stage-assigned = Toegewezen
stage-in-progress = In behandeling
stage-answered = Beantwoord
stage-resolved = Afgehandeld
stage-closed = Afgesloten

## Verloop

happened-received = Uw verzoek kwam binnen
happened-assessed = We hebben het bekeken
# $handler: een persoon, een team of allebei
happened-assigned = Toegewezen aan: { $handler }
happened-handed-over = Doorgegeven aan: { $handler }
happened-started = Het werk begon
happened-company-replied = We stuurden u een bericht
happened-customer-replied = U stuurde ons een bericht
happened-paused = In de wacht gezet
happened-resumed = Het werk ging verder
happened-resolved = We meldden het als afgehandeld
happened-closed = Afgesloten
happened-reopened = Weer geopend
happened-merged = Samengevoegd met een ander verzoek
happened-unknown = Er is iets veranderd

## The number, the dates, the helpdesk's own word

# $reference: het nummer van het verzoek
card-number = Verzoek { $reference }
# $date: een datum, “20 november 2026”
since = Sinds { $date }
expected-first-reply = We willen uiterlijk op { $date } antwoorden.
expected-resolution = We willen het uiterlijk op { $date } afhandelen.
missed-first-reply = We wilden uiterlijk op { $date } antwoorden.
missed-resolution = We wilden het uiterlijk op { $date } afhandelen.
paused-until = Vanaf { $date } gaan we verder.
planned-for = We beginnen op { $date }.
# $date: dan hebben de meeste mensen een eerste antwoord
usual-reply = De meeste mensen horen uiterlijk op { $date } van ons.
# $date: wanneer het bedrijf schreef, iets vroeg of een oplossing meldde
wrote-on = We hebben u op { $date } een bericht gestuurd.
helpdesk-label = Onze helpdesk noemt dit “{ $label }”.

### Form: looking a request up, and why the form stands there.

## Een verzoek opzoeken

lookup-headline = Bekijk uw verzoek
lookup-reference = Nummer van uw verzoek
lookup-reference-hint = Het staat in onze e-mail aan u.
lookup-email = Uw e-mailadres
lookup-email-hint = Het adres waarmee u ons schreef.
lookup-submit = Toon de status
lookup-busy = We zoeken het op…
lookup-reference-empty = Vul het nummer van uw verzoek in.
lookup-reference-characters = Een nummer heeft alleen letters, cijfers en streepjes. Kopieer het uit onze e-mail.
lookup-reference-long = Dit is te lang voor het nummer van een verzoek. Kopieer alleen het nummer uit onze e-mail.
lookup-email-empty = Vul uw e-mailadres in.
lookup-email-bad = Dit lijkt geen e-mailadres. Een voorbeeld: naam@example.com
lookup-not-found = We vinden geen verzoek met dit nummer en dit adres. Kijk ze allebei na.
lookup-sent = Als dit nummer en dit adres bij elkaar horen, hebben we u een link gestuurd. Kijk in uw e-mail.
problem-expired = Deze link is te oud. Zoek uw verzoek hier op of vraag ons om een nieuwe link.
problem-not-found = We kunnen dit verzoek niet tonen. Misschien is de link niet volledig. Zoek het hier op.

### More: what a visitor sees after pressing a button of the card.

language = Taal

## What the customer can say

say-send = Verstuur
say-sending = We versturen het…
say-cancel = Niet nu
say-close = Sluit
say-empty = Schrijf eerst iets.
# $count: a figure, "4,000"
say-long = Schrijf het korter: hoogstens { $count } tekens.
say-offline = U hebt nu geen internet. Wat u schreef, blijft hier staan. Probeer het opnieuw.
say-unkept = We konden het nu niet bewaren. Wat u schreef, blijft hier staan. Probeer het over een minuut opnieuw.
say-busy = Er waren veel pogingen tegelijk. Wat u schreef, blijft hier staan. Probeer het over een minuut opnieuw.
say-expired = Uw link werkt niet meer. Wat u schreef, blijft hier staan. Open een nieuwe link en verstuur het dan.
say-gone = Dit kan niet meer bij uw verzoek. Laad de pagina opnieuw.

say-rating-title = Hoe goed was onze hulp?
say-rating-good = Goed
say-rating-bad = Niet goed
# Stands above the choices 1 to 5.
say-rating-scale = 1 is slecht, 5 is heel goed.
say-rating-comment = Wilt u zeggen waarom? Dat hoeft niet.
say-rating-missing = Kies hoe goed onze hulp was.
say-rating-change = U hebt ons dit al verteld. U kunt het nog veranderen.
say-rating-sent = Dank u voor uw reactie.

say-wrong-team-title = Ligt dit bij het verkeerde team?
say-wrong-team-label = Waarom denkt u dat?
say-wrong-team-sent = Dank u. We hebben wat u schreef. We kijken wie u het best kan helpen.

say-message-title = Voeg iets toe
say-message-label = Wat wilt u toevoegen?
say-message-sent = Dank u. We hebben uw bericht en geven het door aan ons team.

say-confirmation-title = Is alles opgelost?
say-confirmation-text = Dan sluiten we uw verzoek af. U kunt ons later nog altijd schrijven.
say-confirmation-send = Ja, sluit het af
say-confirmation-sent = Dank u voor uw reactie.

say-reopening-title = Het is niet opgelost
say-reopening-label = Wat werkt er nog niet?
say-reopening-sent = Dank u. We hebben wat u schreef en openen uw verzoek weer.

say-contact-title = Uw contact bij ons
say-contact-copy = Kopieer
say-contact-copied = Gekopieerd
# Saves a file for the address book.
say-contact-file = Bewaar in contacten

say-device-title = Onthoud dit verzoek
say-device-text = Dan opent dit apparaat uw verzoek zonder link. Iedereen die dit apparaat gebruikt, kan het verzoek zien.
say-device-send = Onthoud
say-device-sent = Dit apparaat onthoudt nu uw verzoek.
say-device-forget = Vergeet dit verzoek
say-device-forgotten = Dit apparaat onthoudt uw verzoek niet meer.
say-device-blocked = Uw browser laat deze pagina niets onthouden.

### Queue: <ticket-queue>.

## Hoeveel verzoeken wachten: <ticket-queue>

queue-title = Hoe druk we het hebben
# $count: hoeveel verzoeken nog geen antwoord hebben
queue-waiting = { $count ->
    [one] { $count } verzoek wacht op een eerste antwoord.
   *[other] { $count } verzoeken wachten op een eerste antwoord.
}
queue-none = Er wacht geen verzoek op een eerste antwoord.
# $time: een duur, “3 uur”
queue-most = De meeste mensen horen binnen { $time } van ons.
queue-oldest = Het oudste verzoek wacht al { $time }.
queue-unknown = We kunnen de verzoeken nu niet tellen. We proberen het later opnieuw.
queue-table = Verzoeken per team
queue-team = Team
queue-count = Wachtend
queue-time = Eerste antwoord binnen
# Staat op de plaats van een tijd die niet bekend is.
queue-no-time = niet bekend
# Verzoeken die nog geen team heeft.
queue-no-team = Nog geen team

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Beoordeel onze hulp
offer-wrong-team = Is dit het verkeerde team?
offer-message = Voeg iets toe
offer-confirmation = Ja, het is opgelost
offer-reopening = Het is niet opgelost
offer-contact = Bewaar het contact
offer-device = Onthoud op dit apparaat

# Headings of what the customer sent, for the company's staff.
heading-message = Toegevoegd door de klant op de statuspagina
heading-wrong-team = De klant vraagt: ligt dit bij het verkeerde team?
heading-reopening = De klant zegt dat het niet is opgelost

## Eigen pagina

page-title = De status van uw verzoek
page-your-turn = U bent aan zet: { $headline }
page-intro = Vul het nummer van uw verzoek en uw e-mailadres in. We laten zien hoe het ermee staat.
page-unreachable = We kunnen ons systeem nu niet bereiken. Probeer het over een minuut opnieuw.
page-busy = Er waren veel pogingen tegelijk. Probeer het over een minuut opnieuw.

## De e-mail met een link

# $reference: het nummer van het verzoek
mail-subject = Uw link naar verzoek { $reference }
mail-intro = U vroeg hoe het met uw verzoek { $reference } staat. Deze link laat dat zien:
mail-button = Toon mijn verzoek
mail-lifetime = De link werkt 24 uur. Geef hem niet aan anderen.
mail-not-you = Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.

## Woorden: wat elk woord betekent, zonder een verzoek. Ook een eigen pagina.

glossary-title = Wat de woorden betekenen
glossary-description = Wat elke status van een verzoek betekent, bij wie het ligt en hoe het verdergaat. In gewone woorden.
glossary-intro = Hier leest u wat elk woord voor u betekent.
glossary-search = Zoek een woord
glossary-none = Dat woord vinden we niet. Probeer een ander woord of stuur ons een bericht.
glossary-stages = De vijf fasen
glossary-ends = Hoe het kan eindigen
glossary-statuses = De woorden van ons team
glossary-articles = Goed om te weten
# $label: het eigen woord van de helpdesk, “uitgesteld”
glossary-question = Wat betekent “{ $label }”?
glossary-received = Uw verzoek is bij ons aangekomen. Er heeft nog niemand aan gewerkt. U hoeft het niet nog eens te sturen.
glossary-assessed = We hebben uw verzoek gelezen. Nu bepalen we hoe dringend het is en wie kan helpen.
glossary-assigned = We hebben uw verzoek aan een persoon of een team gegeven. Die persoon of dat team is er nu verantwoordelijk voor.
glossary-in-progress = Iemand werkt aan uw verzoek. We sturen u een bericht als we een antwoord of een vraag hebben.
glossary-answered = We hebben u een bericht gestuurd. Helpt het u? Dan bent u klaar. Helpt het niet? Antwoord er dan op.
glossary-resolved = We denken dat het probleem weg is. Is dat niet zo? Antwoord ons, dan gaan we verder.
glossary-closed = Er werkt niemand meer aan uw verzoek. U kunt ons altijd weer een bericht sturen.

article-assigned-title = Wat “toegewezen” voor u betekent
article-assigned-what = Wat betekent “toegewezen”?
article-assigned-what-answer = We weten waar uw verzoek over gaat en hebben het aangenomen. Een persoon of een team is er nu verantwoordelijk voor. Vanaf nu is er iemand bij wie u terechtkunt.
article-assigned-how = Hoe komt een verzoek zo ver?
article-assigned-how-answer = Eerst komt het bij ons aan. Dan lezen we het en bepalen we hoe dringend het is. Daarna geven we het aan iemand die kan helpen. Die werkt eraan en stuurt u een bericht.
article-assigned-do = Wat kunt u doen?
article-assigned-do-answer = Schrijf op wie uw verzoek heeft en welk nummer het heeft. Dan hoeft u het niet nog eens uit te leggen. Wilt u iets toevoegen? Antwoord dan op ons laatste bericht. Vertel ons achteraf hoe het ging.
article-assigned-wrong = Wat kan er misgaan?
article-assigned-wrong-answer = Soms heeft een team te veel te doen. Soms komt een verzoek bij de verkeerde persoon. Soms vertelt niemand u iets. Merkt u zoiets? Stuur ons dan een bericht. We kunnen uw verzoek doorgeven.

article-unanswered-title = Wat een verzoek zonder antwoord is
article-unanswered-what = Wat betekent “zonder antwoord”?
article-unanswered-what-answer = Er heeft u nog niemand over uw verzoek geschreven. Dat zegt niets over de vraag of iemand het al heeft gelezen. Misschien is het al in goede handen.
article-unanswered-not = Wat betekent het niet?
article-unanswered-not-answer = Het betekent niet dat uw verzoek kwijt of geweigerd is. Het is ook niet hetzelfde als wachten. Een verzoek wacht als er eerst iets nodig is: iets van u, iets van een ander of een vaste datum.
article-unanswered-why = Waarom gebeurt het?
article-unanswered-why-answer = Vaak schrijven veel mensen ons op dezelfde dag. Soms zijn we met te weinig mensen, of pakken we dingen in de verkeerde volgorde op. U hebt niets verkeerd gedaan.
article-unanswered-do = Wat kunt u doen?
article-unanswered-do-answer = U kunt wachten: uw verzoek houdt zijn nummer en blijft hier. Een tweede verzoek over hetzelfde maakt ons trager. Is het dringend? Stuur ons dan een bericht en noem het nummer.
