# Hrvatski. Obraćamo se s „Vi, Vaš” velikim slovom, kao u pismu kupcu; naredbe na gumbima su u jednini.
# Imena, timovi i trajanja uvijek stoje u nominativu; o osobi koja brine o zahtjevu pišemo bez roda.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Program uzima ovaj tekst po broju 0: mora ostati prvi.
hosted-link = Otvori stranicu sa statusom

## Dijelovi kartice

stages-label = Dokle je stigao Vaš zahtjev
stage-done = gotovo
stage-now = sada
who-label = Tko brine o njemu
turn-label = Tko je na redu
next-label = Što slijedi
can-label = Što možete učiniti
question-label = Pitali smo Vas:
timeline-label = Što se dogodilo
checked = Provjereno { $when }
checked-now = Provjereno upravo sada
refresh = Provjeri ponovno
another = Provjeri drugi zahtjev

## Kad nešto smeta

loading = Učitavamo status…
not-known-headline = Sada ne znamo status
stale-unreachable = Sada nemamo vezu sa svojim sustavom. Ovo je zadnji status koji znamo. I dalje pokušavamo.
stale-offline = Nemate vezu s internetom. Ovo je zadnji status koji znamo. Kad se veza vrati, provjerit ćemo ponovno.
problem-offline = Čini se da nemate vezu s internetom. Kad se veza vrati, provjerit ćemo ponovno.
problem-unreachable = Sada nemamo vezu sa svojim sustavom. Pokušat ćemo ponovno { $when }.
problem-busy = Bilo je mnogo pokušaja odjednom. Molimo pokušajte ponovno { $when }.
problem-broken = Na našoj stranici sa statusom nešto ne radi. Molimo pokušajte poslije ili nam pišite.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Primili smo ono što ste napisali. Prosljeđujemo to svojem timu.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situacije: naslov, što to znači, što slijedi

received-headline = Primili smo Vaš zahtjev
received-meaning = Kod nas je i nije se izgubio. Nitko još nije odgovorio na njega.
received-next = Netko od nas pročitat će ga i odlučiti tko Vam može najbolje pomoći.

longer-than-usual-headline = Čekate dulje nego obično
longer-than-usual-meaning = Vaš je zahtjev kod nas. Nitko još nije odgovorio na njega. Većini ljudi javimo se prije.
longer-than-usual-next = Pročitat ćemo ga i pisat ćemo Vam.

overloaded-headline = Sada nam piše mnogo ljudi
overloaded-meaning = Vaš je zahtjev kod nas i nije se izgubio. Za odgovor nam treba više vremena nego obično.
overloaded-next = Obrađujemo sve zahtjeve. Vaš je jedan od njih.

assessed-headline = Tražimo pravu osobu
assessed-meaning = Pročitali smo Vaš zahtjev. Sada odlučujemo tko ga treba preuzeti.
assessed-next = Dat ćemo ga osobi ili timu.

assigned-to-nobody-headline = Vaš zahtjev još nitko nije preuzeo
assigned-to-nobody-meaning = Naš sustav kaže da ga netko ima, ali ne navodi tko. Zato to ne tvrdimo.
assigned-to-nobody-next = Dat ćemo ga osobi ili timu.

with-team-headline = O Vašem zahtjevu brine tim
with-team-meaning = Prihvatili smo Vaš zahtjev i dodijelili ga timu. Taj tim sada odgovara za njega.
with-team-next = Netko iz tima preuzet će ga i pisati Vam.

with-person-headline = O Vašem zahtjevu brine { $person }
with-person-meaning = Prihvatili smo Vaš zahtjev i dodijelili ga. Za njega sada odgovara jedna osoba.
with-person-next = Ta će osoba pogledati zahtjev i pisati Vam.

handed-over-headline = O Vašem zahtjevu sada brine netko drugi
handed-over-meaning = Predali smo ga dalje unutar tvrtke. S njim smo predali i sve što ste napisali.
handed-over-meaning-from = Predali smo ga dalje unutar tvrtke (prije: { $from }, sada: { $to }). S njim smo predali i sve što ste napisali.
handed-over-next = Nova osoba ili tim pročitat će ga i nastaviti rad.

in-progress-headline = Radimo na Vašem zahtjevu
in-progress-meaning = Netko se sada bavi njime.
in-progress-next = Pisat ćemo Vam kad budemo imali odgovor ili pitanje.

you-replied-headline = Vaša je poruka kod nas
you-replied-meaning = Stigla je do nas i sada je dio Vašeg zahtjeva.
you-replied-next = Pročitat ćemo je i pisat ćemo Vam.

waiting-for-you-headline = Trebamo Vaš odgovor
waiting-for-you-meaning = Nešto smo Vas pitali. Bez Vašeg odgovora ne možemo dalje.
waiting-for-you-next = Kad odgovorite, nastavljamo.

waiting-for-third-party-headline = Čekamo nekoga drugog
waiting-for-third-party-meaning = Prije nego što nastavimo, trebamo nešto od druge tvrtke.
waiting-for-third-party-next = Kad nam odgovore, nastavljamo.

planned-headline = Vaš je zahtjev u planu
planned-meaning = Odredili smo vrijeme za njega. Do tada čeka. Nije zatvoren i nije se izgubio.
planned-next = Počinjemo u to vrijeme.

paused-headline = Vaš zahtjev miruje
paused-meaning = Zasad smo ga ostavili sa strane. Nije zatvoren i nije se izgubio.
paused-next = Opet ćemo se baviti njime.

answered-headline = Odgovorili smo Vam
answered-meaning = Molimo potražite našu poruku u svojoj e-pošti.
answered-next = Ako Vam pomaže, to je sve. Ako ne, odgovorite nam.

confirm-solution-headline = Je li problem za Vas riješen?
confirm-solution-meaning = Mislimo da problema više nema. Molimo provjerite je li tako.
confirm-solution-next = Ako radi, to je sve. Ako ne, odgovorite nam i nastavljamo.

solved-headline = Vaš je zahtjev riješen
solved-meaning = Završili smo posao i mislimo da je sve učinjeno.
solved-next = Ako nešto još nije u redu, odgovorite na našu zadnju poruku.

closed-headline = Vaš je zahtjev zatvoren
closed-meaning = Nitko više ne radi na njemu.
closed-next = Ako Vam još treba pomoć, pišite nam ponovno.

closed-unsolved-headline = Vaš je zahtjev zatvoren bez rješenja
closed-unsolved-meaning = Prestali smo raditi na njemu, ali problem nije riješen.
closed-unsolved-next = Ako Vam još treba pomoć, pišite nam ponovno.

rejected-headline = Ne možemo učiniti ono što ste tražili
rejected-meaning = Pogledali smo Vaš zahtjev i odlučili ne nastaviti s njim.
rejected-next = Ako o tome imate pitanja, pišite nam.

cancelled-headline = Ovaj je zahtjev povučen
cancelled-meaning = Otkazan je pa nitko ne radi na njemu.
cancelled-next = Ako Vam ipak treba pomoć, pišite nam ponovno.

merged-headline = Dva su zahtjeva spojena u jedan
merged-meaning = Ovaj zahtjev i još jedan govorili su o istome. Nastavljamo s onim drugim.
merged-meaning-into = Ovaj zahtjev i još jedan govorili su o istome. Nastavljamo pod brojem { $reference }.
merged-next = Molimo odsad pratite onaj drugi zahtjev.

reopened-headline = Opet smo otvorili Vaš zahtjev
reopened-meaning = Prije je bio završen. Sada je opet otvoren.
reopened-meaning-again = Bio je završen više nego jednom. Sada je opet otvoren.
reopened-next = Pogledat ćemo ga i pisat ćemo Vam.

overdue-headline = Ovo traje dulje nego što smo obećali
overdue-meaning = Nismo se držali svog roka. Žao nam je.
overdue-next = Vaš zahtjev ostaje otvoren dok ga ne obradimo.

unknown-headline = Vaš je zahtjev kod nas
unknown-meaning = Naš tim to zove „{ $label }”. Vaš je zahtjev ovdje i nije se izgubio.
unknown-next = Ako niste sigurni, pišite nam.
not-known-meaning = Naš nam ga sustav ne javlja. Vaš se zahtjev nije izgubio.
not-known-next = Ova će stranica pokazati status kad bude poznat.

## Tko brine o njemu

who-nobody = Još ga nije preuzeo nitko određen.
who-person = { $person } brine o Vašem zahtjevu.
who-person-team = O Vašem zahtjevu brine { $person } (tim: { $team }).
who-team = O Vašem zahtjevu brine tim „{ $team }”.
who-was = O njemu je brinula ova osoba: { $person }
who-was-team = O njemu je brinuo tim „{ $team }”.

## Što još vrijedi; svaka rečenica dolazi iza značenja situacije

also-reopened = Zahtjev je već jednom bio završen i opet je otvoren.
also-handed-over = O zahtjevu sada brine netko drugi.
also-paused = Zahtjev smo zasad ostavili sa strane.
also-overdue = Ovo traje dulje nego što smo obećali. Žao nam je.
also-unanswered = Još niste dobili odgovor.
also-overloaded = Sada nam piše mnogo ljudi.
also-longer-than-usual = Ovo traje dulje nego obično.

## Tko je na redu

turn-company = Na redu smo mi.
turn-customer = Na redu ste Vi.
turn-third-party = Na redu je netko izvan naše tvrtke.
turn-nobody = Nitko ne mora ništa učiniti.

## Što možete učiniti

can-wait = Možete samo pričekati. Ova se stranica sama osvježava.
can-add = Želite li nešto dodati? Odgovorite na našu zadnju e-poruku.
can-answer = Molimo odgovorite na našu poruku.
can-confirm = Ako sve radi, ne morate ništa učiniti.
can-write = Ako trebate još pomoći, pišite nam.
can-nothing = Ne morate ništa učiniti.
can-ask = Ako tako ostane, pišite nam.
can-keep = Sačuvajte broj { $reference } za idući kontakt s nama.
reply-link = Odgovorite nam
email-link = Pišite na { $email }
phone-link = Nazovite { $phone }

## Pet faza

stage-received = Primljeno
stage-assessed = Pregledano
stage-assigned = Dodijeljeno
stage-in-progress = U obradi
stage-answered = Odgovoreno
stage-resolved = Riješeno
stage-closed = Zatvoreno

## Tijek

happened-received = Vaš je zahtjev stigao
happened-assessed = Pregledali smo ga
happened-assigned = Dodijeljeno: { $handler }
happened-handed-over = Predano: { $handler }
happened-started = Počeli smo raditi
happened-company-replied = Pisali smo Vam
happened-customer-replied = Pisali ste nam
happened-paused = Stavljeno na čekanje
happened-resumed = Nastavili smo raditi
happened-resolved = Označili smo ga riješenim
happened-closed = Zatvoreno
happened-reopened = Opet otvoreno
happened-merged = Spojeno s drugim zahtjevom
happened-unknown = Nešto se promijenilo

## The number, the dates, the helpdesk's own word

card-number = Zahtjev { $reference }
since = Od { $date }
expected-first-reply = Želimo odgovoriti najkasnije { $date }.
expected-resolution = Želimo ga riješiti najkasnije { $date }.
missed-first-reply = Htjeli smo odgovoriti najkasnije { $date }.
missed-resolution = Htjeli smo ga riješiti najkasnije { $date }.
paused-until = Nastavljamo { $date }.
planned-for = Počinjemo { $date }.
usual-reply = Većini ljudi javimo se najkasnije { $date }.
wrote-on = Pisali smo Vam { $date }.
helpdesk-label = Naš sustav to zove „{ $label }”.

### Form: looking a request up, and why the form stands there.

## Traženje zahtjeva

lookup-headline = Provjerite svoj zahtjev
lookup-reference = Broj zahtjeva
lookup-reference-hint = Naći ćete ga u našoj e-poruci.
lookup-email = Vaša adresa e-pošte
lookup-email-hint = Adresa s koje ste nam pisali.
lookup-submit = Prikaži status
lookup-busy = Tražimo…
lookup-reference-empty = Molimo upišite broj svog zahtjeva.
lookup-reference-characters = Broj ima samo slova, znamenke i crtice. Molimo kopirajte ga iz naše e-poruke.
lookup-reference-long = Ovo je predugo za broj zahtjeva. Molimo iz naše e-poruke kopirajte samo broj.
lookup-email-empty = Molimo upišite svoju adresu e-pošte.
lookup-email-bad = Ovo ne izgleda kao adresa e-pošte. Primjer: ime@example.com
lookup-not-found = Nismo našli zahtjev s ovim brojem i ovom adresom. Molimo provjerite oboje.
lookup-sent = Ako ovaj broj i ova adresa pripadaju istom zahtjevu, poslali smo Vam poveznicu. Molimo pogledajte svoju e-poštu.
problem-expired = Ova je poveznica prestara. Molimo potražite svoj zahtjev ovdje ili nas zamolite za novu poveznicu.
problem-not-found = Ne možemo prikazati ovaj zahtjev. Možda poveznica nije potpuna. Molimo potražite zahtjev ovdje.

### More: what a visitor sees after pressing a button of the card.

language = Jezik

## What the customer can say

say-send = Pošalji
say-sending = Šaljemo…
say-cancel = Ne sada
say-close = Zatvori
say-empty = Molimo prvo nešto napišite.
# $count: a figure, "4,000"
say-long = Molimo napišite kraće: najviše { $count } znakova.
say-offline = Nemate vezu s internetom. Vaš tekst ostaje ovdje. Molimo pokušajte ponovno.
say-unkept = Sada to nismo mogli spremiti. Vaš tekst ostaje ovdje. Molimo pokušajte ponovno za minutu.
say-busy = Bilo je mnogo pokušaja odjednom. Vaš tekst ostaje ovdje. Molimo pokušajte ponovno za minutu.
say-expired = Vaša poveznica više ne vrijedi. Vaš tekst ostaje ovdje. Otvorite novu poveznicu pa pošaljite tekst.
say-gone = To za Vaš zahtjev više nije moguće. Molimo ponovno učitajte stranicu.

say-rating-title = Kakva je bila naša pomoć?
say-rating-good = Dobra
say-rating-bad = Nije bila dobra
# Stands above the choices 1 to 5.
say-rating-scale = 1 je loša, 5 je vrlo dobra.
say-rating-comment = Želite li reći zašto? Ne morate.
say-rating-missing = Molimo odaberite kakva je bila naša pomoć.
say-rating-change = Već ste ocijenili našu pomoć. Ocjenu još možete promijeniti.
say-rating-sent = Hvala Vam na ocjeni.

say-wrong-team-title = Je li zahtjev kod krivog tima?
say-wrong-team-label = Zašto to mislite?
say-wrong-team-sent = Hvala Vam. Primili smo ono što ste napisali. Provjeravamo tko Vam može najbolje pomoći.

say-message-title = Dopuni zahtjev
say-message-label = Što želite dodati?
say-message-sent = Hvala Vam. Primili smo Vašu poruku i prosljeđujemo je svojem timu.

say-confirmation-title = Je li sve riješeno?
say-confirmation-text = Tada zatvaramo Vaš zahtjev. I poslije nam možete pisati.
say-confirmation-send = Da, zatvori zahtjev
say-confirmation-sent = Hvala Vam što ste nam rekli.

say-reopening-title = Zahtjev nije riješen
say-reopening-label = Što i dalje ne radi?
say-reopening-sent = Hvala Vam. Primili smo ono što ste napisali i opet otvaramo Vaš zahtjev.

say-contact-title = Kome se obratiti
say-contact-copy = Kopiraj
say-contact-copied = Kopirano
# Saves a file for the address book.
say-contact-file = Spremi u kontakte

say-device-title = Zapamti ovaj zahtjev
say-device-text = Tada ovaj uređaj otvara Vaš zahtjev bez poveznice. Može ga vidjeti svatko tko koristi ovaj uređaj.
say-device-send = Zapamti
say-device-sent = Ovaj uređaj sada pamti Vaš zahtjev.
say-device-forget = Zaboravi zahtjev
say-device-forgotten = Ovaj uređaj više ne pamti Vaš zahtjev.
say-device-blocked = Vaš preglednik ne dopušta ovoj stranici da išta zapamti.

### Queue: <ticket-queue>.

## Koliko zahtjeva čeka: <ticket-queue>

queue-title = Koliko posla imamo
queue-waiting = { $count ->
    [one] { $count } zahtjev čeka prvi odgovor.
    [few] { $count } zahtjeva čekaju prvi odgovor.
   *[other] { $count } zahtjeva čeka prvi odgovor.
}
queue-none = Nijedan zahtjev ne čeka prvi odgovor.
queue-most = Većina ljudi dobije odgovor u ovom roku: { $time }.
queue-oldest = Najstariji zahtjev čeka već ovoliko: { $time }.
queue-unknown = Sada ne možemo prebrojiti zahtjeve. Pokušat ćemo ponovno poslije.
queue-table = Zahtjevi po timovima
queue-team = Tim
queue-count = Čeka
queue-time = Vrijeme do prvog odgovora
queue-no-time = nije poznato
queue-no-team = Još bez tima

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Ocijeni našu pomoć
offer-wrong-team = Je li ovo krivi tim?
offer-message = Dopuni zahtjev
offer-confirmation = Da, sve je riješeno
offer-reopening = Zahtjev nije riješen
offer-contact = Spremi kontakt
offer-device = Zapamti na ovom uređaju

# Headings of what the customer sent, for the company's staff.
heading-message = Dodatak korisnika na stranici sa statusom
heading-wrong-team = Korisnik pita: je li zahtjev kod krivog tima?
heading-reopening = Korisnik kaže da zahtjev nije riješen

## Zasebna stranica

page-title = Status Vašeg zahtjeva
page-your-turn = Vi ste na redu: { $headline }
page-intro = Upišite broj svog zahtjeva i svoju adresu e-pošte. Pokazat ćemo Vam dokle je stigao.
page-unreachable = Sada nemamo vezu sa svojim sustavom. Molimo pokušajte ponovno za minutu.
page-busy = Bilo je mnogo pokušaja odjednom. Molimo pokušajte ponovno za minutu.

## E-poruka s poveznicom

mail-subject = Vaša poveznica na zahtjev { $reference }
mail-intro = Pitali ste dokle je stigao Vaš zahtjev { $reference }. To Vam pokazuje ova poveznica:
mail-button = Prikaži moj zahtjev
mail-lifetime = Poveznica vrijedi 24 sata. Molimo nemojte je davati drugima.
mail-not-you = Niste Vi to tražili? Onda ne morate ništa učiniti.

## Rječnik: što znači koja riječ, bez zahtjeva. I zasebna stranica.

glossary-title = Što znači koja riječ
glossary-description = Što znači svaki status zahtjeva, tko brine o njemu i što slijedi. Jednostavnim riječima.
glossary-intro = Ovdje možete pročitati što koja riječ znači za Vas.
glossary-search = Potraži riječ
glossary-none = Takvu riječ nismo našli. Pokušajte s drugom ili nam pišite.
glossary-stages = Pet faza
glossary-ends = Kako može završiti
glossary-statuses = Riječi kojima se služi naš tim
glossary-articles = Dobro je znati
glossary-question = Što znači „{ $label }”?
glossary-received = Vaš je zahtjev stigao do nas. Nitko još nije radio na njemu. Ne morate ga slati ponovno.
glossary-assessed = Pročitali smo Vaš zahtjev. Sada odlučujemo koliko je hitan i tko može pomoći.
glossary-assigned = Dali smo Vaš zahtjev osobi ili timu. Ta osoba ili taj tim sada odgovara za njega.
glossary-in-progress = Netko radi na Vašem zahtjevu. Pisat ćemo Vam kad budemo imali odgovor ili pitanje.
glossary-answered = Pisali smo Vam. Ako Vam naša poruka pomaže, to je sve. Ako ne, odgovorite na nju.
glossary-resolved = Mislimo da problema više nema. Ako ga još ima, odgovorite nam i nastavljamo.
glossary-closed = Nitko više ne radi na Vašem zahtjevu. Uvijek nam možete opet pisati.

article-assigned-title = Što „dodijeljeno” znači za Vas
article-assigned-what = Što znači „dodijeljeno”?
article-assigned-what-answer = Znamo o čemu govori Vaš zahtjev i prihvatili smo ga. Za njega sada odgovara osoba ili tim. Odsad imate kome se obratiti.
article-assigned-how = Kako zahtjev stigne dotle?
article-assigned-how-answer = Prvo stigne do nas. Zatim ga pročitamo i odlučimo koliko je hitan. Potom ga damo nekome tko može pomoći. Ta osoba ili taj tim radi na njemu i piše Vam.
article-assigned-do = Što možete učiniti?
article-assigned-do-answer = Zapišite tko brine o Vašem zahtjevu i koji mu je broj. Tada ga ne morate opet objašnjavati. Ako želite nešto dodati, odgovorite na našu zadnju poruku. Na kraju nam recite kako je prošlo.
article-assigned-wrong = Što može poći po zlu?
article-assigned-wrong-answer = Katkad tim ima previše posla. Katkad zahtjev dođe do krive osobe. Katkad Vam nitko ništa ne javi. Ako primijetite nešto od toga, pišite nam. Vaš zahtjev možemo predati dalje.

article-unanswered-title = Što je zahtjev bez odgovora
article-unanswered-what = Što znači „bez odgovora”?
article-unanswered-what-answer = Nitko Vam još nije pisao o Vašem zahtjevu. To ne govori ništa o tome je li ga netko pročitao. Možda je već u dobrim rukama.
article-unanswered-not = Što to ne znači?
article-unanswered-not-answer = To ne znači da se Vaš zahtjev izgubio ni da smo ga odbili. To nije ni isto što i čekanje. Zahtjev čeka kad prvo nešto trebamo od Vas ili od nekoga drugog. Čeka i kad prvo mora doći određeni dan.
article-unanswered-why = Zašto se to događa?
article-unanswered-why-answer = Često nam isti dan piše mnogo ljudi. Katkad nas je premalo ili stvari radimo krivim redom. Vi niste učinili ništa krivo.
article-unanswered-do = Što možete učiniti?
article-unanswered-do-answer = Možete pričekati: Vaš zahtjev zadržava svoj broj i ostaje kod nas. Drugi zahtjev o istome nas usporava. Ako je hitno, pišite nam i navedite broj.
