# Dansk. Vi siger ”du”, som danske firmaer gør til deres kunder. Den, der har henvendelsen, har intet køn i teksterne.
# Navne på personer og team står, som de er: Ingen sætning bøjer dem. Komma med startkomma.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Denne tekst skal altid stå først.
hosted-link = Åbn statussiden

## Kortets dele

stages-label = Så langt er din henvendelse nået
stage-done = færdig
stage-now = nu
who-label = Hvem har den?
turn-label = Hvis tur er det?
next-label = Hvad sker der nu?
can-label = Hvad kan du gøre?
question-label = Vi spurgte dig:
timeline-label = Hvad er der sket?
# $when: en relativ tid, ”for 2 minutter siden”
checked = Tjekket { $when }
checked-now = Tjekket lige nu
refresh = Tjek igen
another = Tjek en anden henvendelse

## Når noget er i vejen

loading = Henter status …
not-known-headline = Vi kender ikke status lige nu
stale-unreachable = Vi har ikke forbindelse til vores system lige nu. Det her er den seneste status, vi kender. Vi bliver ved med at prøve.
stale-offline = Du er ikke på nettet. Det her er den seneste status, vi kender. Vi tjekker igen, når du er på nettet.
problem-offline = Det ser ud til, at du ikke er på nettet. Vi tjekker igen, når du er på nettet.
# $when: en relativ tid, ”om 30 sekunder”
problem-unreachable = Vi har ikke forbindelse til vores system lige nu. Vi prøver igen { $when }.
problem-busy = Der var mange forsøg på én gang. Prøv igen { $when }.
problem-broken = Der er en fejl på vores statusside. Prøv igen senere, eller skriv til os.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Vi har fået det, du skrev. Vi giver det videre til vores team.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situationer: overskrift, hvad det betyder, hvad der sker nu

received-headline = Vi har fået din henvendelse
received-meaning = Den ligger her og er ikke blevet væk. Ingen har svaret på den endnu.
received-next = En af os læser den og afgør, hvem der bedst kan hjælpe dig.

longer-than-usual-headline = Du har ventet længere end normalt
longer-than-usual-meaning = Vi har din henvendelse. Ingen har svaret på den endnu. De fleste hører fra os hurtigere.
longer-than-usual-next = Vi læser den og skriver til dig.

overloaded-headline = Mange skriver til os lige nu
overloaded-meaning = Vi har din henvendelse, og den er ikke blevet væk. Vi er længere om at svare end normalt.
overloaded-next = Vi arbejder os igennem alle henvendelser. Din er en af dem.

assessed-headline = Vi er ved at finde den rette person
assessed-meaning = Vi har læst din henvendelse. Nu afgør vi, hvem der skal tage sig af den.
assessed-next = Vi giver den til en person eller et team.

assigned-to-nobody-headline = Ingen har din henvendelse endnu
assigned-to-nobody-meaning = Vores system siger, at nogen har den, men der står ikke noget navn. Derfor påstår vi det ikke.
assigned-to-nobody-next = Vi giver den til en person eller et team.

with-team-headline = Et team har din henvendelse
with-team-meaning = Vi har taget imod din henvendelse, og den er tildelt et team. Teamet har nu ansvaret for den.
with-team-next = En fra teamet tager den og skriver til dig.

# $person: et navn, som siden viser det, ”Olena K.”
with-person-headline = { $person } har din henvendelse
with-person-meaning = Vi har taget imod din henvendelse, og den er tildelt. Én person har nu ansvaret for den.
with-person-next = Vedkommende ser på den og skriver til dig.

handed-over-headline = En anden har nu din henvendelse
handed-over-meaning = Vi har givet den videre her hos os. Alt, hvad du har skrevet, er fulgt med.
# $from, $to: en person eller et team. Parentesen sørger for, at et navns eget punktum ikke slutter sætningen.
handed-over-meaning-from = Vi har givet den videre her hos os (før: { $from }, nu: { $to }). Alt, hvad du har skrevet, er fulgt med.
handed-over-next = Den nye person eller det nye team læser den og arbejder videre derfra.

in-progress-headline = Vi arbejder med din henvendelse
in-progress-meaning = Nogen ser på den nu.
in-progress-next = Vi skriver til dig, når vi har et svar eller et spørgsmål.

you-replied-headline = Vi har fået din besked
you-replied-meaning = Den er nået frem og er nu en del af din henvendelse.
you-replied-next = Vi læser den og skriver til dig.

waiting-for-you-headline = Vi har brug for et svar fra dig
waiting-for-you-meaning = Vi har spurgt dig om noget. Vi kan ikke komme videre uden dit svar.
waiting-for-you-next = Når du svarer, arbejder vi videre.

waiting-for-third-party-headline = Vi venter på andre
waiting-for-third-party-meaning = Vi skal bruge noget fra et andet firma, før vi kan komme videre.
waiting-for-third-party-next = Når de svarer, arbejder vi videre.

planned-headline = Vi har planlagt arbejdet med din henvendelse
planned-meaning = Vi har valgt et tidspunkt for den. Indtil da venter den. Den er hverken lukket eller blevet væk.
planned-next = Vi går i gang på det tidspunkt.

paused-headline = Din henvendelse er på pause
paused-meaning = Vi har lagt den til side indtil videre. Den er hverken lukket eller blevet væk.
paused-next = Vi tager den op igen.

answered-headline = Vi har svaret dig
answered-meaning = Se efter en e-mail fra os.
answered-next = Hvis svaret hjælper, behøver du ikke at gøre mere. Hvis ikke, så svar os.

confirm-solution-headline = Er problemet løst for dig?
confirm-solution-meaning = Vi mener, at problemet er væk. Tjek gerne, om det passer.
confirm-solution-next = Hvis det virker, behøver du ikke at gøre mere. Hvis ikke, så svar os. Så arbejder vi videre.

solved-headline = Din henvendelse er løst
solved-meaning = Vi er færdige med arbejdet og mener, at alt er i orden.
solved-next = Hvis noget stadig er galt, så svar på vores seneste besked.

closed-headline = Din henvendelse er lukket
closed-meaning = Ingen arbejder længere med den.
closed-next = Hvis du stadig har brug for hjælp, så skriv til os igen.

closed-unsolved-headline = Din henvendelse er lukket uden en løsning
closed-unsolved-meaning = Vi har stoppet arbejdet, men problemet er ikke løst.
closed-unsolved-next = Hvis du stadig har brug for hjælp, så skriv til os igen.

rejected-headline = Vi kan ikke gøre det, du bad om
rejected-meaning = Vi har set på din henvendelse og besluttet ikke at gå videre med den.
rejected-next = Hvis du har spørgsmål til det, så skriv til os.

cancelled-headline = Denne henvendelse er trukket tilbage
cancelled-meaning = Den blev annulleret, så ingen arbejder med den.
cancelled-next = Hvis du alligevel har brug for hjælp, så skriv til os igen.

merged-headline = To henvendelser er blevet til én
merged-meaning = Denne henvendelse og en anden handlede om det samme. Vi arbejder videre med den anden.
# $reference: nummeret på den anden henvendelse
merged-meaning-into = Denne henvendelse og en anden handlede om det samme. Vi arbejder videre med nummer { $reference }.
merged-next = Følg den anden henvendelse fra nu af.

reopened-headline = Vi har åbnet din henvendelse igen
reopened-meaning = Den har været afsluttet. Nu er den åben igen.
reopened-meaning-again = Den har været afsluttet mere end én gang. Nu er den åben igen.
reopened-next = Vi ser på den og skriver til dig.

overdue-headline = Det tager længere tid, end vi lovede
overdue-meaning = Vi har ikke holdt vores frist. Det er vi kede af.
overdue-next = Vi holder din henvendelse åben, indtil vi har taget os af den.

unknown-headline = Din henvendelse er hos os
# $label: det ord, som systemet selv bruger om status
unknown-meaning = Hos os hedder det ”{ $label }”. Din henvendelse ligger her og er ikke blevet væk.
unknown-next = Hvis du er i tvivl, så skriv til os.
not-known-meaning = Vores system viser os den ikke. Din henvendelse er ikke blevet væk.
not-known-next = Siden her viser status, når den er kendt.

## Hvem har den

who-nobody = Ingen bestemt har den endnu.
who-person = { $person } har din henvendelse.
# $team: teamets navn, ”Regninger”
who-person-team = { $person } har din henvendelse (team: { $team }).
who-team = Teamet ”{ $team }” har din henvendelse.
who-was = { $person } tog sig af den.
who-was-team = Teamet ”{ $team }” tog sig af den.

## Hvad der også gælder; hver sætning følger efter, hvad en situation betyder

also-reopened = Den har været afsluttet én gang og er åben igen.
also-handed-over = En anden har den nu.
also-paused = Indtil videre er den lagt til side.
also-overdue = Det tager længere tid, end vi lovede. Det er vi kede af.
also-unanswered = Du har ikke fået svar endnu.
also-overloaded = Mange skriver til os lige nu.
also-longer-than-usual = Det tager længere tid end normalt.

## Hvis tur det er

turn-company = Det er vores tur.
turn-customer = Det er din tur.
turn-third-party = Nu er det nogen uden for vores firma, der skal gøre noget.
turn-nobody = Ingen behøver at gøre noget.

## Hvad du kan gøre

can-wait = Du kan bare vente. Siden her opdaterer sig selv.
can-add = Har du noget at tilføje? Svar på vores seneste e-mail.
can-answer = Svar på vores besked.
can-confirm = Hvis det virker, behøver du ikke at gøre noget.
can-write = Skriv til os, hvis du har brug for mere hjælp.
can-nothing = Du behøver ikke at gøre noget.
can-ask = Hvis det bliver ved, så skriv til os.
can-keep = Gem nummeret { $reference } til næste gang, du kontakter os.
reply-link = Svar os
email-link = Skriv til { $email }
phone-link = Ring til { $phone }

## De fem faser

stage-received = Modtaget
stage-assessed = Vurderet
stage-assigned = Tildelt
stage-in-progress = I gang
stage-answered = Besvaret
stage-resolved = Løst
stage-closed = Lukket

## Forløb

happened-received = Din henvendelse nåede frem
happened-assessed = Vi vurderede den
# $handler: en person, et team eller begge dele
happened-assigned = Tildelt: { $handler }
happened-handed-over = Givet videre til: { $handler }
happened-started = Arbejdet gik i gang
happened-company-replied = Vi skrev til dig
happened-customer-replied = Du skrev til os
happened-paused = Sat på vent
happened-resumed = Arbejdet gik videre
happened-resolved = Vi meldte den som løst
happened-closed = Lukket
happened-reopened = Åbnet igen
happened-merged = Lagt sammen med en anden henvendelse
happened-unknown = Noget ændrede sig

## The number, the dates, the helpdesk's own word

# $reference: henvendelsens nummer
card-number = Henvendelse { $reference }
# $date: en dato, ”20. november 2026 kl. 10.00”
since = Siden { $date }
expected-first-reply = Vi vil gerne svare senest den { $date }.
expected-resolution = Vi vil gerne løse problemet senest den { $date }.
missed-first-reply = Vi ville gerne have svaret senest den { $date }.
missed-resolution = Vi ville gerne have løst problemet senest den { $date }.
paused-until = Vi arbejder videre fra den { $date }.
planned-for = Vi går i gang den { $date }.
# $date: til den tid har de fleste fået et første svar
usual-reply = De fleste hører fra os senest den { $date }.
# $date: da firmaet skrev, spurgte eller meldte om en løsning
wrote-on = Vi skrev til dig den { $date }.
helpdesk-label = I vores system hedder det ”{ $label }”.

### Form: looking a request up, and why the form stands there.

## Find en henvendelse

lookup-headline = Tjek din henvendelse
lookup-reference = Nummer på din henvendelse
lookup-reference-hint = Det står i vores e-mail til dig.
lookup-email = Din e-mailadresse
lookup-email-hint = Den adresse, du skrev fra.
lookup-submit = Vis status
lookup-busy = Søger …
lookup-reference-empty = Skriv nummeret på din henvendelse.
lookup-reference-characters = Et nummer har kun bogstaver, tal og bindestreger. Kopiér det fra vores e-mail.
lookup-reference-long = Det er for langt til at være nummeret på en henvendelse. Kopiér kun selve nummeret fra vores e-mail.
lookup-email-empty = Skriv din e-mailadresse.
lookup-email-bad = Det ligner ikke en e-mailadresse. Et eksempel: navn@example.com
lookup-not-found = Vi fandt ingen henvendelse med det nummer og den adresse. Tjek begge dele.
lookup-sent = Hvis nummeret og adressen hører sammen, har vi sendt dig et link. Tjek din e-mail.
problem-expired = Linket er for gammelt. Find din henvendelse her, eller bed os om et nyt link.
problem-not-found = Vi kan ikke vise denne henvendelse. Måske mangler der noget af linket. Find henvendelsen her.

### More: what a visitor sees after pressing a button of the card.

language = Sprog

## What the customer can say

say-send = Send
say-sending = Sender …
say-cancel = Ikke nu
say-close = Luk
say-empty = Skriv noget først.
# $count: a figure, "4,000"
say-long = Skriv kortere: højst { $count } tegn.
say-offline = Du er ikke på nettet. Det, du skrev, står her stadig. Prøv igen.
say-unkept = Vi kunne ikke gemme det lige nu. Det, du skrev, står her stadig. Prøv igen om et minut.
say-busy = Der var mange forsøg på én gang. Det, du skrev, står her stadig. Prøv igen om et minut.
say-expired = Dit link virker ikke længere. Det, du skrev, står her stadig. Åbn et nyt link, og send så din tekst.
say-gone = Det er ikke længere muligt for din henvendelse. Hent siden igen.

say-rating-title = Hvor god var vores hjælp?
say-rating-good = God
say-rating-bad = Ikke god
# Stands above the choices 1 to 5.
say-rating-scale = 1 er dårlig, 5 er meget god.
say-rating-comment = Vil du fortælle hvorfor? Det behøver du ikke.
say-rating-missing = Vælg, hvor god vores hjælp var.
say-rating-change = Du har allerede fortalt os det. Du kan stadig ændre det.
say-rating-sent = Tak, fordi du fortalte os det.

say-wrong-team-title = Ligger henvendelsen hos det forkerte team?
say-wrong-team-label = Hvorfor tror du det?
say-wrong-team-sent = Tak. Vi har fået det, du skrev. Vi ser på, hvem der bedst kan hjælpe dig.

say-message-title = Tilføj noget
say-message-label = Hvad vil du tilføje?
say-message-sent = Tak. Vi har fået din besked og giver den videre til vores team.

say-confirmation-title = Er alt løst?
say-confirmation-text = Så lukker vi din henvendelse. Du kan stadig skrive til os senere.
say-confirmation-send = Ja, luk den
say-confirmation-sent = Tak, fordi du fortalte os det.

say-reopening-title = Det er ikke løst
say-reopening-label = Hvad virker stadig ikke?
say-reopening-sent = Tak. Vi har fået det, du skrev, og åbner din henvendelse igen.

say-contact-title = Din kontakt hos os
say-contact-copy = Kopiér
say-contact-copied = Kopieret
# Saves a file for the address book.
say-contact-file = Gem i kontakter

say-device-title = Husk denne henvendelse
say-device-text = Så åbner denne enhed din henvendelse uden et link. Alle, der bruger enheden, kan se henvendelsen.
say-device-send = Husk
say-device-sent = Denne enhed husker nu din henvendelse.
say-device-forget = Glem henvendelsen
say-device-forgotten = Denne enhed husker ikke længere din henvendelse.
say-device-blocked = Din browser lader ikke siden huske noget.

### Queue: <ticket-queue>.

## Hvor mange henvendelser venter: <ticket-queue>

queue-title = Så travlt har vi det
# $count: hvor mange henvendelser ingen har svaret på endnu
queue-waiting = { $count ->
    [one] { $count } henvendelse venter på første svar.
   *[other] { $count } henvendelser venter på første svar.
}
queue-none = Ingen henvendelser venter på første svar.
# $time: en varighed, ”3 timer”
queue-most = De fleste hører fra os inden for { $time }.
queue-oldest = Den ældste har ventet i { $time }.
queue-unknown = Vi kan ikke tælle henvendelserne lige nu. Vi prøver igen senere.
queue-table = Henvendelser i hvert team
queue-team = Team
queue-count = Venter
queue-time = Første svar inden for
# Står i stedet for en tid, som vi ikke kender.
queue-no-time = ukendt
# Henvendelser, som intet team har endnu.
queue-no-team = Intet team endnu

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Bedøm vores hjælp
offer-wrong-team = Er det det forkerte team?
offer-message = Tilføj noget
offer-confirmation = Ja, det er løst
offer-reopening = Det er ikke løst
offer-contact = Gem kontakten
offer-device = Husk på denne enhed

# Headings of what the customer sent, for the company's staff.
heading-message = Tilføjet af kunden på statussiden
heading-wrong-team = Kunden spørger: Ligger henvendelsen hos det forkerte team?
heading-reopening = Kunden siger, at det ikke er løst

## Siden, som vi selv viser

page-title = Status på din henvendelse
page-your-turn = Din tur: { $headline }
page-intro = Skriv nummeret på din henvendelse og din e-mailadresse. Så viser vi dig, hvor langt den er nået.
page-unreachable = Vi har ikke forbindelse til vores system lige nu. Prøv igen om et minut.
page-busy = Der var mange forsøg på én gang. Prøv igen om et minut.

## E-mailen med et link

# $reference: henvendelsens nummer
mail-subject = Dit link til henvendelse { $reference }
mail-intro = Du spurgte, hvor langt din henvendelse { $reference } er nået. Dette link viser det:
mail-button = Vis min henvendelse
mail-lifetime = Linket virker i 24 timer. Del det ikke med andre.
mail-not-you = Har du ikke bedt om det? Så behøver du ikke at gøre noget.

## Ordliste: hvad hvert ord betyder, uden en henvendelse. Også en side for sig selv.

glossary-title = Hvad ordene betyder
glossary-description = Hvad hver status for en henvendelse betyder, hvem der har den, og hvad der så sker. Med enkle ord.
glossary-intro = Her kan du læse, hvad hvert ord betyder for dig.
glossary-search = Søg efter et ord
glossary-none = Vi fandt ikke det ord. Prøv et andet, eller skriv til os.
glossary-stages = De fem faser
glossary-ends = Sådan kan den slutte
glossary-statuses = De ord, vores team bruger
glossary-articles = Godt at vide
# $label: systemets eget ord, ”stalled”
glossary-question = Hvad betyder ”{ $label }”?
glossary-received = Din henvendelse er nået frem til os. Ingen har arbejdet med den endnu. Du behøver ikke at sende den igen.
glossary-assessed = Vi har læst din henvendelse. Nu afgør vi, hvor meget den haster, og hvem der kan hjælpe.
glossary-assigned = Vi har givet din henvendelse til en person eller et team. De har nu ansvaret for den.
glossary-in-progress = Nogen arbejder med din henvendelse. Vi skriver til dig, når vi har et svar eller et spørgsmål.
glossary-answered = Vi har skrevet til dig. Hvis vores besked hjælper, behøver du ikke at gøre mere. Hvis ikke, så svar på den.
glossary-resolved = Vi mener, at problemet er væk. Hvis det ikke er det, så svar os. Så arbejder vi videre.
glossary-closed = Ingen arbejder længere med din henvendelse. Du kan altid skrive til os igen.

article-assigned-title = Det betyder ”tildelt” for dig
article-assigned-what = Hvad betyder ”tildelt”?
article-assigned-what-answer = Vi ved, hvad din henvendelse handler om, og har taget imod den. En person eller et team har nu ansvaret for den. Fra nu af har du nogen at gå til.
article-assigned-how = Hvordan kommer en henvendelse så langt?
article-assigned-how-answer = Først når den frem til os. Så læser vi den og afgør, hvor meget den haster. Derefter giver vi den til nogen, der kan hjælpe. De arbejder med den og skriver til dig.
article-assigned-do = Hvad kan du gøre?
article-assigned-do-answer = Notér, hvem der har din henvendelse, og hvilket nummer den har. Så behøver du ikke at forklare det hele igen. Hvis du har noget at tilføje, så svar på vores seneste besked. Fortæl os bagefter, hvordan det gik.
article-assigned-wrong = Hvad kan gå galt?
article-assigned-wrong-answer = Nogle gange har et team for meget at lave. Nogle gange havner en henvendelse hos den forkerte. Nogle gange er der ingen, der fortæller dig noget. Hvis du oplever noget af det, så skriv til os. Vi kan give din henvendelse videre.

article-unanswered-title = Hvad en ubesvaret henvendelse er
article-unanswered-what = Hvad betyder ”ubesvaret”?
article-unanswered-what-answer = Ingen har skrevet til dig om din henvendelse endnu. Det siger ikke, om nogen har læst den. Måske er den allerede i gode hænder.
article-unanswered-not = Hvad betyder det ikke?
article-unanswered-not-answer = Det betyder ikke, at din henvendelse er blevet væk eller afvist. Det er heller ikke det samme som at vente. En henvendelse venter, når vi må vente på noget først: noget fra dig, noget fra andre eller en bestemt dato.
article-unanswered-why = Hvorfor sker det?
article-unanswered-why-answer = Ofte skriver mange til os på samme dag. Nogle gange er vi for få, eller vi tager tingene i den forkerte rækkefølge. Du har ikke gjort noget forkert.
article-unanswered-do = Hvad kan du gøre?
article-unanswered-do-answer = Du kan vente: Din henvendelse beholder sit nummer og bliver her. En henvendelse mere om det samme gør os langsommere. Hvis det haster, så skriv til os, og nævn nummeret.
