# Eesti keel. Teietame suure algustähega („Teie“); nuppudel on lühike käskiv vorm („Näita“).
# Nimed, meeskonnad, kuupäevad ja kestused on alati nimetavas käändes, sestap on nende ees sageli koolon.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Programm võtab selle teksti numbri 0 järgi: see peab jääma esimeseks.
hosted-link = Ava pöördumise seis

## Kaardi osad

stages-label = Kui kaugel Teie pöördumine on
stage-done = tehtud
stage-now = praegu
who-label = Kelle käes see on
turn-label = Kelle kord on
next-label = Mis saab edasi
can-label = Mida Te saate teha
question-label = Küsisime Teilt:
timeline-label = Mis on toimunud
checked = Kontrollitud { $when }
checked-now = Äsja kontrollitud
refresh = Kontrolli uuesti
another = Vaata teist pöördumist

## Kui miski on ees

loading = Laadime seisu…
not-known-headline = Me ei tea praegu seisu
stale-unreachable = Me ei saa praegu oma süsteemiga ühendust. See on viimane seis, mida teame. Proovime edasi.
stale-offline = Teil ei ole internetti. See on viimane seis, mida teame. Kontrollime uuesti, kui internet on tagasi.
problem-offline = Paistab, et Teil ei ole internetti. Kontrollime uuesti, kui internet on tagasi.
problem-unreachable = Me ei saa praegu oma süsteemiga ühendust. Proovime uuesti { $when }.
problem-busy = Korraga oli palju katseid. Palun proovige uuesti { $when }.
problem-broken = Meie lehel, mis seisu näitab, on rike. Palun proovige hiljem uuesti või kirjutage meile.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Saime Teie kirjutatu kätte. Anname selle edasi oma meeskonnale.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Olukorrad: pealkiri, mida see tähendab, mis saab edasi

received-headline = Saime Teie pöördumise kätte
received-meaning = See on meil ega ole kadunud. Keegi ei ole sellele veel vastanud.
received-next = Keegi meist loeb selle läbi ja otsustab, kes saab Teid kõige paremini aidata.

longer-than-usual-headline = Olete oodanud tavalisest kauem
longer-than-usual-meaning = Teie pöördumine on meil. Keegi ei ole sellele veel vastanud. Enamik inimesi kuuleb meist varem.
longer-than-usual-next = Loeme selle läbi ja kirjutame Teile.

overloaded-headline = Meile kirjutab praegu palju inimesi
overloaded-meaning = Teie pöördumine on meil ega ole kadunud. Meil läheb vastamiseks tavalisest rohkem aega.
overloaded-next = Käime läbi kõik pöördumised. Teie oma on üks neist.

assessed-headline = Otsime õiget inimest
assessed-meaning = Lugesime Teie pöördumise läbi. Nüüd otsustame, kes sellega tegelema hakkab.
assessed-next = Anname selle ühele inimesele või meeskonnale.

assigned-to-nobody-headline = Teie pöördumine ei ole veel kellegi käes
assigned-to-nobody-meaning = Meie süsteemi järgi on see kellegi käes, kuid nime seal ei ole. Seepärast me seda ei väida.
assigned-to-nobody-next = Anname selle ühele inimesele või meeskonnale.

with-team-headline = Teie pöördumine on meeskonna käes
with-team-meaning = Võtsime Teie pöördumise vastu ja suunasime selle meeskonnale. Nüüd vastutab selle eest see meeskond.
with-team-next = Keegi meeskonnast võtab selle ette ja kirjutab Teile.

with-person-headline = Teie pöördumise eest vastutab { $person }
with-person-meaning = Võtsime Teie pöördumise vastu ja suunasime selle ühele inimesele. Tema vastutab nüüd selle eest.
with-person-next = See inimene uurib asja ja kirjutab Teile.

handed-over-headline = Teie pöördumine on nüüd uutes kätes
handed-over-meaning = Andsime selle oma ettevõttes edasi. Kõik, mida kirjutasite, läks sellega kaasa.
handed-over-meaning-from = Andsime selle oma ettevõttes edasi (enne: { $from }, nüüd: { $to }). Kõik, mida kirjutasite, läks sellega kaasa.
handed-over-next = Uus inimene või meeskond loeb selle läbi ja jätkab sealt.

in-progress-headline = Tegeleme Teie pöördumisega
in-progress-meaning = Keegi meist uurib seda praegu.
in-progress-next = Kirjutame Teile, kui meil on vastus või küsimus.

you-replied-headline = Teie sõnum on meil
you-replied-meaning = See jõudis meieni ja on nüüd osa Teie pöördumisest.
you-replied-next = Loeme selle läbi ja kirjutame Teile.

waiting-for-you-headline = Vajame Teilt vastust
waiting-for-you-meaning = Küsisime Teilt midagi. Ilma Teie vastuseta ei saa me jätkata.
waiting-for-you-next = Kui vastate, läheme edasi.

waiting-for-third-party-headline = Ootame kellegi teise järel
waiting-for-third-party-meaning = Enne kui saame jätkata, vajame midagi teiselt ettevõttelt.
waiting-for-third-party-next = Kui sealt vastatakse, läheme edasi.

planned-headline = Teie pöördumine on plaani võetud
planned-meaning = Määrasime sellele aja. Seni see ootab. See ei ole suletud ega kadunud.
planned-next = Alustame määratud ajal.

paused-headline = Teie pöördumine on pausil
paused-meaning = Panime selle esialgu kõrvale. See ei ole suletud ega kadunud.
paused-next = Võtame selle uuesti ette.

answered-headline = Oleme Teile vastanud
answered-meaning = Palun otsige meie kirja oma e-postist.
answered-next = Kui sellest on abi, ei ole vaja enam midagi teha. Kui ei ole, vastake meile.

confirm-solution-headline = Kas Teie probleem on lahendatud?
confirm-solution-meaning = Arvame, et probleemi enam ei ole. Palun kontrollige, kas see on nii.
confirm-solution-next = Kui kõik toimib, ei ole vaja enam midagi teha. Kui ei, siis vastake ja me jätkame.

solved-headline = Teie pöördumine on lahendatud
solved-meaning = Lõpetasime töö ja arvame, et kõik on tehtud.
solved-next = Kui midagi on ikka valesti, vastake meie viimasele kirjale.

closed-headline = Teie pöördumine on suletud
closed-meaning = Keegi sellega enam ei tegele.
closed-next = Kui vajate veel abi, kirjutage meile uuesti.

closed-unsolved-headline = Teie pöördumine on suletud ilma lahenduseta
closed-unsolved-meaning = Lõpetasime töö, kuid probleem ei ole lahendatud.
closed-unsolved-next = Kui vajate veel abi, kirjutage meile uuesti.

rejected-headline = Me ei saa teha seda, mida palusite
rejected-meaning = Vaatasime Teie pöördumise läbi ja otsustasime sellega mitte jätkata.
rejected-next = Kui Teil on selle kohta küsimusi, kirjutage meile.

cancelled-headline = See pöördumine on tagasi võetud
cancelled-meaning = See on tühistatud, nii et keegi sellega ei tegele.
cancelled-next = Kui vajate siiski abi, kirjutage meile uuesti.

merged-headline = Kaks pöördumist on nüüd üks
merged-meaning = See ja veel üks pöördumine rääkisid samast asjast. Jätkame selle teisega.
merged-meaning-into = See ja veel üks pöördumine rääkisid samast asjast. Jätkame numbriga { $reference }.
merged-next = Palun jälgige edaspidi seda teist pöördumist.

reopened-headline = Avasime Teie pöördumise uuesti
reopened-meaning = Varem oli see lõpetatud. Nüüd on see jälle avatud.
reopened-meaning-again = See on olnud lõpetatud rohkem kui üks kord. Nüüd on see jälle avatud.
reopened-next = Uurime seda ja kirjutame Teile.

overdue-headline = See võtab kauem aega, kui lubasime
overdue-meaning = Me ei pidanud oma ajast kinni. Vabandame.
overdue-next = Teie pöördumine jääb avatuks, kuni oleme sellega ühele poole saanud.

unknown-headline = Teie pöördumine on meil
unknown-meaning = Meie meeskond nimetab seda nii: „{ $label }“. Teie pöördumine on siin ega ole kadunud.
unknown-next = Kui Te ei ole kindel, kirjutage meile.
not-known-meaning = Meie süsteem ei näita seda. Teie pöördumine ei ole kadunud.
not-known-next = See leht näitab seisu siis, kui see on teada.

## Kelle käes see on

who-nobody = See ei ole veel kellegi kindla käes.
who-person = { $person } vastutab Teie pöördumise eest.
who-person-team = Teie pöördumise eest vastutab { $person } (meeskond: { $team }).
who-team = Teie pöördumise eest vastutab meeskond „{ $team }“.
who-was = { $person } tegeles sellega.
who-was-team = Sellega tegeles meeskond „{ $team }“.

## Mis veel kehtib; iga lause järgneb olukorra selgitusele

also-reopened = Pöördumine oli kord juba lõpetatud ja on jälle avatud.
also-handed-over = Pöördumine on nüüd uutes kätes.
also-paused = Pöördumine on esialgu kõrvale pandud.
also-overdue = See võtab kauem aega, kui lubasime. Vabandame.
also-unanswered = Te ei ole veel vastust saanud.
also-overloaded = Meile kirjutab praegu palju inimesi.
also-longer-than-usual = See võtab tavalisest kauem aega.

## Kelle kord on

turn-company = Nüüd on meie kord.
turn-customer = Nüüd on Teie kord.
turn-third-party = Nüüd on järg kellegi käes väljaspool meie ettevõtet.
turn-nobody = Keegi ei pea midagi tegema.

## Mida Te saate teha

can-wait = Võite lihtsalt oodata. See leht uueneb ise.
can-add = Kas soovite midagi lisada? Vastake meie viimasele e-kirjale.
can-answer = Palun vastake meie kirjale.
can-confirm = Kui kõik toimib, ei pea Te midagi tegema.
can-write = Kui vajate veel abi, kirjutage meile.
can-nothing = Te ei pea midagi tegema.
can-ask = Kui nii läheb edasi, kirjutage meile.
can-keep = Hoidke number { $reference } alles järgmiseks korraks, kui meiega suhtlete.
reply-link = Vastake meile
email-link = Kirjutage: { $email }
phone-link = Helistage: { $phone }

## Viis etappi

stage-received = Saabunud
stage-assessed = Läbi vaadatud
stage-assigned = Suunatud
stage-in-progress = Töös
stage-answered = Vastatud
stage-resolved = Lahendatud
stage-closed = Suletud

## Käik

happened-received = Teie pöördumine saabus
happened-assessed = Vaatasime selle läbi
happened-assigned = Suunatud: { $handler }
happened-handed-over = Edasi antud: { $handler }
happened-started = Töö algas
happened-company-replied = Kirjutasime Teile
happened-customer-replied = Kirjutasite meile
happened-paused = Pandud ootele
happened-resumed = Töö jätkus
happened-resolved = Märkisime selle lahendatuks
happened-closed = Suletud
happened-reopened = Uuesti avatud
happened-merged = Ühendatud teise pöördumisega
happened-unknown = Midagi muutus

## The number, the dates, the helpdesk's own word

card-number = Pöördumine { $reference }
since = Alates: { $date }
expected-first-reply = Soovime vastata hiljemalt: { $date }.
expected-resolution = Soovime selle lahendada hiljemalt: { $date }.
missed-first-reply = Soovisime vastata hiljemalt: { $date }.
missed-resolution = Soovisime selle lahendada hiljemalt: { $date }.
paused-until = Jätkame: { $date }.
planned-for = Alustame: { $date }.
usual-reply = Enamik inimesi kuuleb meist hiljemalt: { $date }.
wrote-on = Kirjutasime Teile: { $date }.
helpdesk-label = Meie süsteem nimetab seda nii: „{ $label }“.

### Form: looking a request up, and why the form stands there.

## Pöördumise otsimine

lookup-headline = Vaadake oma pöördumist
lookup-reference = Pöördumise number
lookup-reference-hint = Leiate selle meie e-kirjast.
lookup-email = Teie e-posti aadress
lookup-email-hint = Aadress, millelt meile kirjutasite.
lookup-submit = Näita seisu
lookup-busy = Otsime…
lookup-reference-empty = Palun sisestage oma pöördumise number.
lookup-reference-characters = Pöördumise numbris on ainult tähed, numbrid ja sidekriipsud. Palun kopeerige see meie e-kirjast.
lookup-reference-long = See on pöördumise numbri jaoks liiga pikk. Palun kopeerige meie e-kirjast ainult number.
lookup-email-empty = Palun sisestage oma e-posti aadress.
lookup-email-bad = See ei näe välja nagu e-posti aadress. Näide: nimi@example.com
lookup-not-found = Me ei leidnud sellise numbri ja aadressiga pöördumist. Palun kontrollige mõlemat.
lookup-sent = Kui see number ja see aadress kuuluvad kokku, saatsime Teile lingi. Palun vaadake oma e-posti.
problem-expired = See link on liiga vana. Palun otsige oma pöördumine siit üles või küsige meilt uus link.
problem-not-found = Me ei saa seda pöördumist näidata. Võib-olla on osa lingist puudu. Palun otsige pöördumine siit üles.

### More: what a visitor sees after pressing a button of the card.

language = Keel

## What the customer can say

say-send = Saada
say-sending = Saadame…
say-cancel = Mitte praegu
say-close = Sulge
say-empty = Palun kirjutage kõigepealt midagi.
# $count: a figure, "4,000"
say-long = Palun kirjutage lühemalt: kõige rohkem { $count } tähemärki.
say-offline = Teil ei ole internetti. Teie tekst jääb siia alles. Palun proovige uuesti.
say-unkept = Me ei saanud seda praegu salvestada. Teie tekst jääb siia alles. Palun proovige minuti pärast uuesti.
say-busy = Korraga oli palju katseid. Teie tekst jääb siia alles. Palun proovige minuti pärast uuesti.
say-expired = Teie link ei toimi enam. Teie tekst jääb siia alles. Avage uus link ja saatke tekst siis.
say-gone = Teie pöördumise puhul ei ole see enam võimalik. Palun laadige leht uuesti.

say-rating-title = Kui hea oli meie abi?
say-rating-good = Hea
say-rating-bad = Ei olnud hea
# Stands above the choices 1 to 5.
say-rating-scale = 1 on halb, 5 on väga hea.
say-rating-comment = Kas soovite öelda, miks? Te ei pea.
say-rating-missing = Palun valige, kui hea oli meie abi.
say-rating-change = Olete meile juba hinnangu andnud. Saate seda veel muuta.
say-rating-sent = Täname Teid hinnangu eest.

say-wrong-team-title = Kas pöördumine on vale meeskonna käes?
say-wrong-team-label = Miks Te nii arvate?
say-wrong-team-sent = Täname Teid. Saime Teie kirjutatu kätte. Vaatame, kes saab Teid kõige paremini aidata.

say-message-title = Täienda pöördumist
say-message-label = Mida soovite lisada?
say-message-sent = Täname Teid. Saime Teie sõnumi kätte ja anname selle edasi oma meeskonnale.

say-confirmation-title = Kas kõik on lahendatud?
say-confirmation-text = Siis suleme Teie pöördumise. Võite meile ka hiljem kirjutada.
say-confirmation-send = Jah, sulge pöördumine
say-confirmation-sent = Täname Teid, et andsite teada.

say-reopening-title = See ei ole lahendatud
say-reopening-label = Mis ikka veel ei toimi?
say-reopening-sent = Täname Teid. Saime Teie kirjutatu kätte ja avame Teie pöördumise uuesti.

say-contact-title = Kelle poole pöörduda
say-contact-copy = Kopeeri
say-contact-copied = Kopeeritud
# Saves a file for the address book.
say-contact-file = Salvesta kontaktidesse

say-device-title = Jäta see pöördumine meelde
say-device-text = Siis avab see seade Teie pöördumise ilma lingita. Seda näeb igaüks, kes seda seadet kasutab.
say-device-send = Jäta meelde
say-device-sent = See seade mäletab nüüd Teie pöördumist.
say-device-forget = Unusta pöördumine
say-device-forgotten = See seade ei mäleta enam Teie pöördumist.
say-device-blocked = Teie brauser ei luba sellel lehel midagi meelde jätta.

### Queue: <ticket-queue>.

## Kui palju pöördumisi ootab: <ticket-queue>

queue-title = Kui palju meil tööd on
queue-waiting = { $count ->
    [one] { $count } pöördumine ootab esimest vastust.
   *[other] { $count } pöördumist ootab esimest vastust.
}
queue-none = Ükski pöördumine ei oota esimest vastust.
queue-most = Enamik inimesi saab vastuse selle ajaga: { $time }.
queue-oldest = Vanim pöördumine on oodanud nii kaua: { $time }.
queue-unknown = Me ei saa praegu pöördumisi kokku lugeda. Proovime hiljem uuesti.
queue-table = Pöördumised meeskondade kaupa
queue-team = Meeskond
queue-count = Ootab
queue-time = Aeg esimese vastuseni
queue-no-time = ei ole teada
queue-no-team = Veel meeskonnata

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Hinda meie abi
offer-wrong-team = Kas see on vale meeskond?
offer-message = Täienda pöördumist
offer-confirmation = Jah, see on lahendatud
offer-reopening = See ei ole lahendatud
offer-contact = Salvesta kontakt
offer-device = Jäta selles seadmes meelde

# Headings of what the customer sent, for the company's staff.
heading-message = Kliendi lisatud tekst pöördumise seisu lehelt
heading-wrong-team = Klient küsib: kas pöördumine on vale meeskonna käes?
heading-reopening = Klient ütleb, et see ei ole lahendatud

## Eraldi leht

page-title = Teie pöördumise seis
page-your-turn = Teie kord: { $headline }
page-intro = Sisestage oma pöördumise number ja e-posti aadress. Näitame Teile, kui kaugel see on.
page-unreachable = Me ei saa praegu oma süsteemiga ühendust. Palun proovige minuti pärast uuesti.
page-busy = Korraga oli palju katseid. Palun proovige minuti pärast uuesti.

## E-kiri lingiga

mail-subject = Link Teie pöördumisele { $reference }
mail-intro = Küsisite, kui kaugel Teie pöördumine { $reference } on. Seda näitab see link:
mail-button = Näita minu pöördumist
mail-lifetime = Link toimib 24 tundi. Palun ärge andke seda edasi.
mail-not-you = Te ei küsinud seda? Siis ei pea Te midagi tegema.

## Sõnastik: mida iga sõna tähendab, ilma pöördumiseta. Ka eraldi leht.

glossary-title = Mida sõnad tähendavad
glossary-description = Mida pöördumise iga seis tähendab, kelle käes pöördumine on ja mis saab edasi. Lihtsate sõnadega.
glossary-intro = Siit saate lugeda, mida iga sõna Teie jaoks tähendab.
glossary-search = Otsi sõna
glossary-none = Me ei leidnud sellist sõna. Proovige mõnda teist või kirjutage meile.
glossary-stages = Viis etappi
glossary-ends = Kuidas see võib lõppeda
glossary-statuses = Sõnad, mida meie meeskond kasutab
glossary-articles = Hea teada
glossary-question = Mida tähendab „{ $label }“?
glossary-received = Teie pöördumine on meieni jõudnud. Keegi ei ole sellega veel tegelenud. Te ei pea seda uuesti saatma.
glossary-assessed = Lugesime Teie pöördumise läbi. Nüüd otsustame, kui kiire see on ja kes saab aidata.
glossary-assigned = Andsime Teie pöördumise ühele inimesele või meeskonnale. Nüüd vastutab see inimene või meeskond selle eest.
glossary-in-progress = Keegi tegeleb Teie pöördumisega. Kirjutame Teile, kui meil on vastus või küsimus.
glossary-answered = Oleme Teile kirjutanud. Kui meie kirjast on abi, ei ole vaja enam midagi teha. Kui ei ole, vastake sellele.
glossary-resolved = Arvame, et probleemi enam ei ole. Kui see siiski püsib, vastake ja me jätkame.
glossary-closed = Keegi ei tegele enam Teie pöördumisega. Võite meile alati uuesti kirjutada.

article-assigned-title = Mida „suunatud“ Teie jaoks tähendab
article-assigned-what = Mida tähendab „suunatud“?
article-assigned-what-answer = Teame, mille kohta Teie pöördumine on, ja oleme selle vastu võtnud. Nüüd vastutab selle eest üks inimene või meeskond. Edaspidi on Teil, kelle poole pöörduda.
article-assigned-how = Kuidas pöördumine sinna jõuab?
article-assigned-how-answer = Kõigepealt jõuab see meieni. Siis loeme selle läbi ja otsustame, kui kiire see on. Seejärel anname selle kellelegi, kes saab aidata. See inimene või meeskond tegeleb sellega ja kirjutab Teile.
article-assigned-do = Mida Te saate teha?
article-assigned-do-answer = Pange kirja, kelle käes Teie pöördumine on ja mis on selle number. Siis ei pea Te seda uuesti selgitama. Kui soovite midagi lisada, vastake meie viimasele kirjale. Pärast andke meile teada, kuidas läks.
article-assigned-wrong = Mis võib valesti minna?
article-assigned-wrong-answer = Mõnikord on meeskonnal liiga palju tööd. Mõnikord satub pöördumine vale inimese kätte. Mõnikord ei ütle keegi Teile midagi. Kui märkate midagi sellist, kirjutage meile. Saame Teie pöördumise edasi anda.

article-unanswered-title = Mis on vastuseta pöördumine
article-unanswered-what = Mida tähendab „vastuseta“?
article-unanswered-what-answer = Keegi ei ole Teile pöördumise kohta veel kirjutanud. See ei ütle midagi selle kohta, kas keegi on seda lugenud. Võib-olla on see juba heades kätes.
article-unanswered-not = Mida see ei tähenda?
article-unanswered-not-answer = See ei tähenda, et Teie pöördumine on kadunud või tagasi lükatud. See ei ole ka sama mis ootamine. Pöördumine ootab, kui vajame enne midagi Teilt või kelleltki teiselt. See ootab ka siis, kui enne peab kätte jõudma kindel päev.
article-unanswered-why = Miks see juhtub?
article-unanswered-why-answer = Sageli kirjutab meile samal päeval palju inimesi. Mõnikord on meid liiga vähe või teeme asju vales järjekorras. Teie ei teinud midagi valesti.
article-unanswered-do = Mida Te saate teha?
article-unanswered-do-answer = Võite oodata: Teie pöördumine säilitab oma numbri ja jääb meile alles. Teine pöördumine samas asjas teeb meid aeglasemaks. Kui asjaga on kiire, kirjutage meile ja nimetage number.
