# Puhuttelu: sinuttelu pienellä alkukirjaimella, kuten suomalaisissa julkisissa palveluissa. Yritys puhuu me-muodossa.
# Nimiä ei taivuteta: ne ovat lauseen alussa, suluissa, lainausmerkeissä tai kaksoispisteen jäljessä.

### Card: the labels, and what a card says without an explanation. A first view has these.

hosted-link = Avaa tilannesivu

## Kortin osat

stages-label = Missä vaiheessa pyyntösi on
stage-done = valmis
stage-now = nyt
who-label = Kenellä pyyntö on
turn-label = Kenen vuoro on
next-label = Mitä seuraavaksi tapahtuu
can-label = Mitä voit tehdä
question-label = Kysyimme sinulta:
timeline-label = Mitä on tapahtunut
# $when: suhteellinen aika, "2 minuuttia sitten"
checked = Tarkistettu { $when }
checked-now = Tarkistettu juuri nyt
refresh = Tarkista uudelleen
another = Tarkista toinen pyyntö

## Kun jokin on esteenä

loading = Haetaan tilannetta…
not-known-headline = Emme juuri nyt tiedä tilannetta
stale-unreachable = Emme saa juuri nyt yhteyttä asiakastukeemme. Näet viimeisimmän tilanteen, jonka tiedämme. Yritämme yhä uudelleen.
stale-offline = Sinulla ei ole verkkoyhteyttä. Näet viimeisimmän tilanteen, jonka tiedämme. Tarkistamme sen uudelleen, kun yhteytesi palaa.
problem-offline = Sinulla ei näytä olevan verkkoyhteyttä. Tarkistamme tilanteen uudelleen, kun yhteytesi palaa.
# $when: suhteellinen aika, "30 sekunnin päästä"
problem-unreachable = Emme saa juuri nyt yhteyttä asiakastukeemme. Yritämme uudelleen { $when }.
problem-busy = Hakuja tuli monta yhtä aikaa. Yritä uudelleen { $when }.
problem-broken = Tilannesivussamme on vika. Yritä myöhemmin uudelleen tai kirjoita meille.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Saimme tekstisi. Välitämme sen tiimillemme.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Tilanteet: otsikko, mitä se tarkoittaa, mitä seuraavaksi tapahtuu

received-headline = Olemme saaneet pyyntösi
received-meaning = Se on täällä eikä ole kadonnut. Kukaan ei ole vielä vastannut siihen.
received-next = Joku meistä lukee sen ja päättää, kuka voi auttaa sinua parhaiten.

longer-than-usual-headline = Olet odottanut tavallista kauemmin
longer-than-usual-meaning = Pyyntösi on meillä. Kukaan ei ole vielä vastannut siihen. Useimmat saavat vastauksen nopeammin.
longer-than-usual-next = Luemme sen ja kirjoitamme sinulle.

overloaded-headline = Moni kirjoittaa meille juuri nyt
overloaded-meaning = Pyyntösi on meillä eikä ole kadonnut. Vastaamme nyt tavallista hitaammin.
overloaded-next = Käymme läpi kaikki pyynnöt. Sinun pyyntösi on yksi niistä.

assessed-headline = Etsimme oikeaa henkilöä
assessed-meaning = Olemme lukeneet pyyntösi. Nyt päätämme, kenen kuuluu hoitaa se.
assessed-next = Annamme sen henkilölle tai tiimille.

assigned-to-nobody-headline = Pyyntösi ei ole vielä kenelläkään
assigned-to-nobody-meaning = Järjestelmämme mukaan se on jollakulla, mutta nimeä ei näy. Siksi emme väitä niin.
assigned-to-nobody-next = Annamme sen henkilölle tai tiimille.

with-team-headline = Pyyntösi on tiimillä
with-team-meaning = Otimme pyyntösi hoitaaksemme ja annoimme sen tiimille. Tämä tiimi on nyt siitä vastuussa.
with-team-next = Joku tiimistä ottaa sen ja kirjoittaa sinulle.

# $person: nimi sellaisena kuin sivu sen näyttää, "Olena K."
with-person-headline = { $person } hoitaa pyyntöäsi
with-person-meaning = Otimme pyyntösi hoitaaksemme ja annoimme sen käsittelijälle. Yksi henkilö on nyt siitä vastuussa.
with-person-next = Tämä henkilö perehtyy siihen ja kirjoittaa sinulle.

handed-over-headline = Pyyntösi on nyt uudella käsittelijällä
handed-over-meaning = Siirsimme sen yrityksemme sisällä. Kaikki, mitä kirjoitit, siirtyi mukana.
# $from, $to: henkilö tai tiimi. Sulkujen ansiosta nimen oma piste ei osu lauseen loppuun.
handed-over-meaning-from = Siirsimme sen yrityksemme sisällä (aiemmin: { $from }, nyt: { $to }). Kaikki, mitä kirjoitit, siirtyi mukana.
handed-over-next = Uusi henkilö tai tiimi lukee sen ja jatkaa siitä.

in-progress-headline = Pyyntösi on meillä työn alla
in-progress-meaning = Joku selvittää sitä nyt.
in-progress-next = Kirjoitamme sinulle, kun meillä on vastaus tai kysymys.

you-replied-headline = Olemme saaneet viestisi
you-replied-meaning = Se tuli perille ja on nyt osa pyyntöäsi.
you-replied-next = Luemme sen ja kirjoitamme sinulle.

waiting-for-you-headline = Tarvitsemme sinulta vastauksen
waiting-for-you-meaning = Kysyimme sinulta jotakin. Emme voi jatkaa ilman vastaustasi.
waiting-for-you-next = Kun vastaat, me jatkamme.

waiting-for-third-party-headline = Odotamme vastausta muualta
waiting-for-third-party-meaning = Tarvitsemme jotakin toiselta yritykseltä, ennen kuin voimme jatkaa.
waiting-for-third-party-next = Kun saamme vastauksen, me jatkamme.

planned-headline = Pyynnöllesi on varattu aika
planned-meaning = Päätimme, milloin aloitamme. Siihen asti pyyntö odottaa. Sitä ei ole suljettu, eikä se ole kadonnut.
planned-next = Aloitamme varattuna aikana.

paused-headline = Pyyntösi on tauolla
paused-meaning = Siirsimme sen toistaiseksi sivuun. Sitä ei ole suljettu, eikä se ole kadonnut.
paused-next = Otamme sen taas työn alle.

answered-headline = Olemme vastanneet sinulle
answered-meaning = Etsi viestimme sähköpostistasi.
answered-next = Jos siitä on apua, muuta ei tarvita. Jos ei, vastaa meille.

confirm-solution-headline = Ratkesiko ongelmasi?
confirm-solution-meaning = Uskomme, että ongelma on poissa. Tarkista, onko näin.
confirm-solution-next = Jos kaikki toimii, muuta ei tarvita. Jos ei, vastaa meille, niin jatkamme.

solved-headline = Pyyntösi on ratkaistu
solved-meaning = Saimme työmme valmiiksi ja uskomme, että kaikki on kunnossa.
solved-next = Jos jokin on yhä vialla, vastaa viimeisimpään viestiimme.

closed-headline = Pyyntösi on suljettu
closed-meaning = Kukaan ei enää käsittele sitä.
closed-next = Jos tarvitset vielä apua, kirjoita meille uudelleen.

closed-unsolved-headline = Pyyntösi on suljettu ilman ratkaisua
closed-unsolved-meaning = Lopetimme työmme, mutta ongelma ei ole ratkennut.
closed-unsolved-next = Jos tarvitset vielä apua, kirjoita meille uudelleen.

rejected-headline = Emme voi tehdä sitä, mitä pyysit
rejected-meaning = Tutustuimme pyyntöösi ja päätimme, ettemme jatka sen käsittelyä.
rejected-next = Jos sinulla on kysyttävää tästä, kirjoita meille.

cancelled-headline = Tämä pyyntö on vedetty takaisin
cancelled-meaning = Se peruttiin, joten kukaan ei käsittele sitä.
cancelled-next = Jos tarvitset sittenkin apua, kirjoita meille uudelleen.

merged-headline = Kaksi pyyntöä on nyt yhdistetty
merged-meaning = Tämä pyyntö ja toinen pyyntö koskivat samaa asiaa. Jatkamme sen toisen parissa.
# $reference: toisen pyynnön numero
merged-meaning-into = Tämä pyyntö ja toinen pyyntö koskivat samaa asiaa. Jatkamme pyynnön numero { $reference } parissa.
merged-next = Seuraa tästä lähtien sitä toista pyyntöä.

reopened-headline = Avasimme pyyntösi uudelleen
reopened-meaning = Se oli jo valmis. Nyt se on taas auki.
reopened-meaning-again = Se on ollut valmis useammin kuin kerran. Nyt se on taas auki.
reopened-next = Perehdymme siihen ja kirjoitamme sinulle.

overdue-headline = Tämä kestää kauemmin kuin lupasimme
overdue-meaning = Emme pysyneet aikataulussa. Olemme pahoillamme.
overdue-next = Pyyntösi pysyy avoinna, kunnes olemme hoitaneet sen.

unknown-headline = Pyyntösi on meillä
# $label: asiakastuen oma sana tilanteelle
unknown-meaning = Tiimimme käyttää tästä nimeä ”{ $label }”. Pyyntösi on täällä eikä ole kadonnut.
unknown-next = Jos jokin on epäselvää, kirjoita meille.
not-known-meaning = Järjestelmämme ei kerro sitä meille. Pyyntösi ei ole kadonnut.
not-known-next = Tämä sivu näyttää tilanteen, kun se on tiedossa.

## Kenellä pyyntö on

who-nobody = Pyynnölläsi ei ole vielä nimettyä käsittelijää.
who-person = { $person } hoitaa pyyntöäsi.
# $team: tiimin nimi, "Laskutus"
who-person-team = { $person } hoitaa pyyntöäsi (tiimi: { $team }).
who-team = Tiimi ”{ $team }” hoitaa pyyntöäsi.
who-was = { $person } hoiti pyyntöäsi.
who-was-team = Tiimi ”{ $team }” hoiti pyyntöäsi.

## Mikä muu pitää paikkansa; lause seuraa tilanteen merkitystä

also-reopened = Se oli kerran valmis ja on taas auki.
also-handed-over = Se on nyt uudella käsittelijällä.
also-paused = Se on toistaiseksi siirretty sivuun.
also-overdue = Tämä kestää kauemmin kuin lupasimme. Olemme pahoillamme.
also-unanswered = Et ole vielä saanut vastausta.
also-overloaded = Moni kirjoittaa meille juuri nyt.
also-longer-than-usual = Tämä kestää tavallista kauemmin.

## Kenen vuoro on

turn-company = Vuoro on meillä.
turn-customer = Vuoro on sinulla.
turn-third-party = Vuoro on jollakulla yrityksemme ulkopuolella.
turn-nobody = Kenenkään ei tarvitse tehdä mitään.

## Mitä voit tehdä

can-wait = Voit vain odottaa. Tämä sivu päivittyy itsestään.
can-add = Onko sinulla lisättävää? Vastaa viimeisimpään sähköpostiimme.
can-answer = Vastaa viestiimme.
can-confirm = Jos kaikki toimii, sinun ei tarvitse tehdä mitään.
can-write = Kirjoita meille, jos tarvitset lisää apua.
can-nothing = Sinun ei tarvitse tehdä mitään.
can-ask = Jos tämä jatkuu, kirjoita meille.
can-keep = Säilytä numero { $reference } seuraavaa yhteydenottoa varten.
reply-link = Vastaa meille
email-link = Kirjoita osoitteeseen { $email }
phone-link = Soita numeroon { $phone }

## Viisi vaihetta

stage-received = Saapunut
stage-assessed = Arvioitu
stage-assigned = Osoitettu
stage-in-progress = Työn alla
stage-answered = Vastattu
stage-resolved = Ratkaistu
stage-closed = Suljettu

## Aikajana

happened-received = Pyyntösi saapui
happened-assessed = Arvioimme sen
# $handler: henkilö, tiimi tai molemmat
happened-assigned = Osoitettu: { $handler }
happened-handed-over = Uusi käsittelijä: { $handler }
happened-started = Työ alkoi
happened-company-replied = Kirjoitimme sinulle
happened-customer-replied = Kirjoitit meille
happened-paused = Siirretty odottamaan
happened-resumed = Työ jatkui
happened-resolved = Merkitsimme sen ratkaistuksi
happened-closed = Suljettu
happened-reopened = Avattu uudelleen
happened-merged = Yhdistetty toiseen pyyntöön
happened-unknown = Jokin muuttui

## The number, the dates, the helpdesk's own word

# $reference: pyynnön numero
card-number = Pyyntö { $reference }
# $date: päivä ja kellonaika, "20. marraskuuta 2026 klo 10.00"
since = { $date } alkaen
expected-first-reply = Tavoitteemme on vastata viimeistään { $date }.
expected-resolution = Tavoitteemme on ratkaista se viimeistään { $date }.
missed-first-reply = Tavoitteemme oli vastata viimeistään { $date }.
missed-resolution = Tavoitteemme oli ratkaista se viimeistään { $date }.
paused-until = Jatkamme työtä { $date }.
planned-for = Aloitamme työn { $date }.
# $date: siihen mennessä useimmat ovat saaneet ensimmäisen vastauksen
usual-reply = Useimmat saavat meiltä vastauksen viimeistään { $date }.
# $date: milloin yritys kirjoitti, kysyi tai ilmoitti ratkaisusta
wrote-on = Kirjoitimme sinulle { $date }.
helpdesk-label = Asiakastukemme käyttää tästä nimeä ”{ $label }”.

### Form: looking a request up, and why the form stands there.

## Pyynnön hakeminen

lookup-headline = Tarkista pyyntösi tilanne
lookup-reference = Pyynnön numero
lookup-reference-hint = Se on sähköpostissa, jonka sait meiltä.
lookup-email = Sähköpostiosoitteesi
lookup-email-hint = Osoite, josta kirjoitit meille.
lookup-submit = Näytä tilanne
lookup-busy = Haetaan…
lookup-reference-empty = Kirjoita pyyntösi numero.
lookup-reference-characters = Pyynnön numerossa on vain kirjaimia, numeroita ja yhdysmerkkejä. Kopioi se sähköpostistamme.
lookup-reference-long = Tämä on liian pitkä pyynnön numeroksi. Kopioi sähköpostistamme pelkkä numero.
lookup-email-empty = Kirjoita sähköpostiosoitteesi.
lookup-email-bad = Tämä ei näytä sähköpostiosoitteelta. Esimerkki: nimi@example.com
lookup-not-found = Emme löytäneet pyyntöä tällä numerolla ja osoitteella. Tarkista molemmat.
lookup-sent = Jos tämä numero ja tämä osoite kuuluvat samaan pyyntöön, lähetimme sinulle linkin. Katso sähköpostisi.
problem-expired = Tämä linkki on liian vanha. Hae pyyntösi tästä tai pyydä meiltä uusi linkki.
problem-not-found = Emme voi näyttää tätä pyyntöä. Ehkä linkistä puuttuu osa. Hae pyyntö tästä.

### More: what a visitor sees after pressing a button of the card.

language = Kieli

## What the customer can say

say-send = Lähetä
say-sending = Lähetetään…
say-cancel = Ei nyt
say-close = Sulje
say-empty = Kirjoita ensin jotakin.
# $count: a figure, "4,000"
say-long = Lyhennä tekstiä: enintään { $count } merkkiä.
say-offline = Sinulla ei ole verkkoyhteyttä. Tekstisi säilyy tässä. Yritä uudelleen.
say-unkept = Emme saaneet sitä juuri nyt talteen. Tekstisi säilyy tässä. Yritä uudelleen minuutin kuluttua.
say-busy = Lähetyksiä tuli monta yhtä aikaa. Tekstisi säilyy tässä. Yritä uudelleen minuutin kuluttua.
say-expired = Linkkisi ei enää toimi. Tekstisi säilyy tässä. Avaa uusi linkki ja lähetä teksti sitten.
say-gone = Tämä ei enää onnistu pyyntösi kohdalla. Lataa sivu uudelleen.

say-rating-title = Miten hyvin autoimme sinua?
say-rating-good = Hyvin
say-rating-bad = Ei hyvin
# Stands above the choices 1 to 5.
say-rating-scale = 1 tarkoittaa huonosti, 5 erittäin hyvin.
say-rating-comment = Haluatko kertoa, miksi? Sinun ei ole pakko.
say-rating-missing = Valitse, miten hyvin autoimme sinua.
say-rating-change = Olet jo kertonut tämän meille. Voit vielä muuttaa vastaustasi.
say-rating-sent = Kiitos, että kerroit meille.

say-wrong-team-title = Onko pyyntö väärällä tiimillä?
say-wrong-team-label = Miksi ajattelet niin?
say-wrong-team-sent = Kiitos. Saimme tekstisi. Selvitämme, kuka voi auttaa sinua parhaiten.

say-message-title = Lisää jotakin
say-message-label = Mitä haluat lisätä?
say-message-sent = Kiitos. Saimme viestisi ja välitämme sen tiimillemme.

say-confirmation-title = Onko kaikki ratkennut?
say-confirmation-text = Sitten suljemme pyyntösi. Voit yhä kirjoittaa meille myöhemmin.
say-confirmation-send = Kyllä, sulje pyyntö
say-confirmation-sent = Kiitos, että kerroit meille.

say-reopening-title = Asia ei ole ratkennut
say-reopening-label = Mikä ei vieläkään toimi?
say-reopening-sent = Kiitos. Saimme tekstisi ja avaamme pyyntösi uudelleen.

say-contact-title = Yhteystiedot
say-contact-copy = Kopioi
say-contact-copied = Kopioitu
# Saves a file for the address book.
say-contact-file = Lisää yhteystietoihin

say-device-title = Muista tämä pyyntö
say-device-text = Silloin tämä laite avaa pyyntösi ilman linkkiä. Kaikki tämän laitteen käyttäjät voivat nähdä sen.
say-device-send = Muista
say-device-sent = Tämä laite muistaa nyt pyyntösi.
say-device-forget = Unohda pyyntö
say-device-forgotten = Tämä laite ei enää muista pyyntöäsi.
say-device-blocked = Selaimesi ei anna tämän sivun muistaa mitään.

### Queue: <ticket-queue>.

## Kuinka moni pyyntö odottaa: <ticket-queue>

queue-title = Kuinka kiire meillä on
# $count: kuinka moneen pyyntöön kukaan ei ole vielä vastannut
queue-waiting = { $count ->
    [one] { $count } pyyntö odottaa ensimmäistä vastausta.
   *[other] { $count } pyyntöä odottaa ensimmäistä vastausta.
}
queue-none = Mikään pyyntö ei odota ensimmäistä vastausta.
# $time: kesto, "3 tuntia"
queue-most = Vastausaikamme on useimmiten enintään { $time }.
queue-oldest = Vanhimman pyynnön odotusaika on { $time }.
queue-unknown = Emme juuri nyt pysty laskemaan pyyntöjä. Yritämme myöhemmin uudelleen.
queue-table = Pyynnöt tiimeittäin
queue-team = Tiimi
queue-count = Odottaa
queue-time = Ensimmäiseen vastaukseen enintään
# Ajan paikalla, kun aikaa ei tiedetä.
queue-no-time = ei tiedossa
# Pyynnöt, jotka eivät ole vielä millään tiimillä.
queue-no-team = Ei vielä tiimiä

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Arvioi saamasi apu
offer-wrong-team = Onko tämä väärä tiimi?
offer-message = Lisää jotakin
offer-confirmation = Kyllä, asia on ratkennut
offer-reopening = Asia ei ole ratkennut
offer-contact = Säilytä yhteystiedot
offer-device = Muista tällä laitteella

# Headings of what the customer sent, for the company's staff.
heading-message = Asiakkaan lisäys tilannesivulla
heading-wrong-team = Asiakas kysyy: onko pyyntö väärällä tiimillä?
heading-reopening = Asiakas kertoo, ettei asia ole ratkennut

## Oma sivu

page-title = Pyyntösi tilanne
page-your-turn = Sinun vuorosi: { $headline }
page-intro = Kirjoita pyyntösi numero ja sähköpostiosoitteesi. Näytämme, missä vaiheessa pyyntösi on.
page-unreachable = Emme saa juuri nyt yhteyttä asiakastukeemme. Yritä uudelleen minuutin kuluttua.
page-busy = Hakuja tuli monta yhtä aikaa. Yritä uudelleen minuutin kuluttua.

## Sähköposti, jossa on linkki

# $reference: pyynnön numero
mail-subject = Linkki pyyntöösi { $reference }
mail-intro = Kysyit, missä vaiheessa pyyntösi { $reference } on. Näet sen tästä linkistä:
mail-button = Näytä pyyntöni
mail-lifetime = Linkki toimii 24 tuntia. Älä jaa sitä muille.
mail-not-you = Etkö sinä kysynyt tätä? Silloin sinun ei tarvitse tehdä mitään.

## Sanasto: mitä kukin sana tarkoittaa. Myös oma sivunsa.

glossary-title = Mitä sanat tarkoittavat
glossary-description = Mitä pyynnön kukin tilanne tarkoittaa, kenellä pyyntö on ja mitä seuraavaksi tapahtuu. Selkeästi sanottuna.
glossary-intro = Tästä voit lukea, mitä kukin sana tarkoittaa sinulle.
glossary-search = Etsi sanaa
glossary-none = Emme löytäneet tätä sanaa. Kokeile toista sanaa tai kirjoita meille.
glossary-stages = Viisi vaihetta
glossary-ends = Miten se voi päättyä
glossary-statuses = Sanat, joita tiimimme käyttää
glossary-articles = Hyvä tietää
# $label: asiakastuen oma sana
glossary-question = Mitä ”{ $label }” tarkoittaa?
glossary-received = Pyyntösi on tullut meille. Kukaan ei ole vielä käsitellyt sitä. Sinun ei tarvitse lähettää sitä uudelleen.
glossary-assessed = Olemme lukeneet pyyntösi. Nyt päätämme, kuinka kiireellinen se on ja kuka voi auttaa.
glossary-assigned = Olemme antaneet pyyntösi henkilölle tai tiimille. Vastuu siitä on nyt heillä.
glossary-in-progress = Joku käsittelee pyyntöäsi. Kirjoitamme sinulle, kun meillä on vastaus tai kysymys.
glossary-answered = Olemme kirjoittaneet sinulle. Jos viestistämme on apua, muuta ei tarvita. Jos ei, vastaa siihen.
glossary-resolved = Uskomme, että ongelma on poissa. Jos ei ole, vastaa meille, niin jatkamme.
glossary-closed = Kukaan ei enää käsittele pyyntöäsi. Voit aina kirjoittaa meille uudelleen.

article-assigned-title = Mitä ”osoitettu” tarkoittaa sinulle
article-assigned-what = Mitä ”osoitettu” tarkoittaa?
article-assigned-what-answer = Tiedämme, mistä pyynnössäsi on kyse, ja olemme ottaneet sen hoitaaksemme. Henkilö tai tiimi on nyt siitä vastuussa. Tästä lähtien sinulla on joku, jonka puoleen voit kääntyä.
article-assigned-how = Miten pyyntö etenee tähän vaiheeseen?
article-assigned-how-answer = Ensin se saapuu meille. Sitten luemme sen ja päätämme, kuinka kiireellinen se on. Sen jälkeen annamme sen jollekulle, joka voi auttaa. Hän käsittelee pyynnön ja kirjoittaa sinulle.
article-assigned-do = Mitä voit tehdä?
article-assigned-do-answer = Merkitse muistiin, kenellä pyyntösi on ja mikä sen numero on. Silloin sinun ei tarvitse selittää kaikkea uudelleen. Jos sinulla on lisättävää, vastaa viimeisimpään viestiimme. Kerro meille jälkeenpäin, miten kaikki sujui.
article-assigned-wrong = Mikä voi mennä vikaan?
article-assigned-wrong-answer = Joskus tiimillä on liikaa tehtävää. Joskus pyyntö menee väärälle henkilölle. Joskus kukaan ei kerro sinulle mitään. Jos huomaat jotakin tällaista, kirjoita meille. Voimme siirtää pyyntösi toiselle.

article-unanswered-title = Mikä on vastaamaton pyyntö
article-unanswered-what = Mitä ”vastaamaton” tarkoittaa?
article-unanswered-what-answer = Kukaan ei ole vielä kirjoittanut sinulle pyynnöstäsi. Se ei kerro, onko joku jo lukenut pyynnön. Pyyntösi voi jo olla hyvissä käsissä.
article-unanswered-not = Mitä se ei tarkoita?
article-unanswered-not-answer = Se ei tarkoita, että pyyntösi on kadonnut tai hylätty. Se ei myöskään ole sama asia kuin odottaminen. Pyyntö odottaa, kun tarvitsemme ensin jotakin sinulta tai joltakulta muulta. Se odottaa myös, kun sille on varattu päivä.
article-unanswered-why = Miksi niin käy?
article-unanswered-why-answer = Usein moni kirjoittaa meille samana päivänä. Joskus meitä on liian vähän, tai otamme asiat väärässä järjestyksessä. Sinä et tehnyt mitään väärin.
article-unanswered-do = Mitä voit tehdä?
article-unanswered-do-answer = Voit odottaa: pyyntösi säilyttää numeronsa ja pysyy täällä. Toinen pyyntö samasta asiasta hidastaa meitä. Jos asia on kiireellinen, kirjoita meille ja mainitse numero.
