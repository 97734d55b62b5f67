# Slovenščina. Stranko vikamo, »vi, vaš« pišemo z malo začetnico, kot je na spletu v navadi; ukazi na gumbih so v ednini.
# Imena, ekipe, datumi in trajanja stojijo vedno v imenovalniku; o osebi, ki skrbi za zahtevek, pišemo brez spola.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Program vzame to besedilo po številki 0: ostati mora prvo.
hosted-link = Odpri stran s stanjem

## Deli kartice

stages-label = V kateri fazi je vaš zahtevek
stage-done = končano
stage-now = zdaj
who-label = Kdo skrbi zanj
turn-label = Kdo je na vrsti
next-label = Kaj sledi
can-label = Kaj lahko storite
question-label = Vprašali smo vas:
timeline-label = Kaj se je zgodilo
checked = Preverjeno { $when }
checked-now = Preverjeno pravkar
refresh = Preveri znova
another = Preveri drug zahtevek

## Ko je kaj narobe

loading = Nalagamo stanje…
not-known-headline = Stanja zdaj ne poznamo
stale-unreachable = Zdaj se ne moremo povezati s svojim sistemom. To je zadnje stanje, ki ga poznamo. Poskušamo naprej.
stale-offline = Nimate povezave z internetom. To je zadnje stanje, ki ga poznamo. Ko bo internet spet deloval, ga znova preverimo.
problem-offline = Videti je, da nimate povezave z internetom. Ko bo internet spet deloval, znova preverimo stanje.
problem-unreachable = Zdaj se ne moremo povezati s svojim sistemom. Znova poskusimo { $when }.
problem-busy = Naenkrat je bilo veliko poskusov. Prosimo, poskusite znova { $when }.
problem-broken = Na naši strani s stanjem je napaka. Prosimo, poskusite pozneje ali nam pišite.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Prejeli smo, kar ste napisali. To predajamo svoji ekipi.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Položaji: naslov, kaj to pomeni, kaj sledi

received-headline = Prejeli smo vaš zahtevek
received-meaning = Pri nas je in se ni izgubil. Nihče še ni odgovoril nanj.
received-next = Nekdo izmed nas ga bo prebral in odločil, kdo vam lahko najbolje pomaga.

longer-than-usual-headline = Čakate dlje kot običajno
longer-than-usual-meaning = Vaš zahtevek imamo. Nihče še ni odgovoril nanj. Večina ljudi dobi naš odgovor prej.
longer-than-usual-next = Prebrali ga bomo in vam pisali.

overloaded-headline = Zdaj nam piše veliko ljudi
overloaded-meaning = Vaš zahtevek imamo in se ni izgubil. Za odgovor potrebujemo več časa kot običajno.
overloaded-next = Postopoma obravnavamo vse zahtevke. Vaš je eden od njih.

assessed-headline = Iščemo pravo osebo
assessed-meaning = Vaš zahtevek smo prebrali. Zdaj se odločamo, kdo naj ga prevzame.
assessed-next = Dodelili ga bomo osebi ali ekipi.

assigned-to-nobody-headline = Vašega zahtevka še nima nihče
assigned-to-nobody-meaning = Naš sistem pravi, da ga nekdo ima, a ne navaja nikogar. Zato tega ne trdimo.
assigned-to-nobody-next = Dodelili ga bomo osebi ali ekipi.

with-team-headline = Za vaš zahtevek skrbi ekipa
with-team-meaning = Vaš zahtevek smo sprejeli in ga dodelili ekipi. Ta je zdaj odgovorna zanj.
with-team-next = Nekdo iz ekipe ga bo prevzel in vam pisal.

with-person-headline = Za vaš zahtevek skrbi { $person }
with-person-meaning = Vaš zahtevek smo sprejeli in ga dodelili. Zanj je zdaj odgovorna ena oseba.
with-person-next = Ta oseba se mu bo posvetila in vam pisala.

handed-over-headline = Vaš zahtevek ima zdaj nekdo drug
handed-over-meaning = Predali smo ga znotraj podjetja. Z njim smo predali vse, kar ste napisali.
handed-over-meaning-from = Predali smo ga znotraj podjetja (prej: { $from }, zdaj: { $to }). Z njim smo predali vse, kar ste napisali.
handed-over-next = Nova oseba ali ekipa ga bo prebrala in nadaljevala delo.

in-progress-headline = Ukvarjamo se z vašim zahtevkom
in-progress-meaning = Nekdo se mu zdaj posveča.
in-progress-next = Pisali vam bomo, ko bomo imeli odgovor ali vprašanje.

you-replied-headline = Vaše sporočilo imamo
you-replied-meaning = Prispelo je k nam in je zdaj del vašega zahtevka.
you-replied-next = Prebrali ga bomo in vam pisali.

waiting-for-you-headline = Potrebujemo vaš odgovor
waiting-for-you-meaning = Nekaj smo vas vprašali. Brez vašega odgovora ne moremo naprej.
waiting-for-you-next = Ko odgovorite, nadaljujemo.

waiting-for-third-party-headline = Čakamo na nekoga drugega
waiting-for-third-party-meaning = Preden nadaljujemo, potrebujemo nekaj od drugega podjetja.
waiting-for-third-party-next = Ko nam odgovorijo, nadaljujemo.

planned-headline = Vaš zahtevek je v načrtu
planned-meaning = Zanj smo določili čas. Do takrat čaka. Ni zaprt in se ni izgubil.
planned-next = Začnemo ob določenem času.

paused-headline = Vaš zahtevek trenutno čaka
paused-meaning = Za zdaj smo ga odložili. Ni zaprt in se ni izgubil.
paused-next = Spet se ga bomo lotili.

answered-headline = Odgovorili smo vam
answered-meaning = Prosimo, poiščite naše sporočilo v svoji e-pošti.
answered-next = Če vam pomaga, je zadeva urejena. Če ne, nam odgovorite.

confirm-solution-headline = Je težava za vas rešena?
confirm-solution-meaning = Menimo, da težave ni več. Prosimo, preverite, ali je tako.
confirm-solution-next = Če vse deluje, je zadeva urejena. Če ne, nam odgovorite in nadaljujemo.

solved-headline = Vaš zahtevek je rešen
solved-meaning = Delo smo končali in menimo, da je vse urejeno.
solved-next = Če kaj še vedno ni v redu, odgovorite na naše zadnje sporočilo.

closed-headline = Vaš zahtevek je zaprt
closed-meaning = Nihče se več ne ukvarja z njim.
closed-next = Če še potrebujete pomoč, nam znova pišite.

closed-unsolved-headline = Vaš zahtevek je zaprt brez rešitve
closed-unsolved-meaning = Delo smo ustavili, a težava ni rešena.
closed-unsolved-next = Če še potrebujete pomoč, nam znova pišite.

rejected-headline = Vaši želji ne moremo ugoditi
rejected-meaning = Vaš zahtevek smo preučili in se odločili, da z njim ne nadaljujemo.
rejected-next = Če imate o tem kakšno vprašanje, nam pišite.

cancelled-headline = Ta zahtevek je bil umaknjen
cancelled-meaning = Bil je preklican, zato se nihče ne ukvarja z njim.
cancelled-next = Če vseeno potrebujete pomoč, nam znova pišite.

merged-headline = Iz dveh zahtevkov je zdaj eden
merged-meaning = Ta zahtevek in še eden sta se nanašala na isto stvar. Nadaljujemo z drugim.
merged-meaning-into = Ta zahtevek in še eden sta se nanašala na isto stvar. Nadaljujemo pod številko { $reference }.
merged-next = Prosimo, odslej spremljajte drugi zahtevek.

reopened-headline = Vaš zahtevek smo znova odprli
reopened-meaning = Prej je bil končan. Zdaj je spet odprt.
reopened-meaning-again = Končan je bil več kot enkrat. Zdaj je spet odprt.
reopened-next = Posvetili se mu bomo in vam pisali.

overdue-headline = To traja dlje, kot smo obljubili
overdue-meaning = Nismo se držali roka. Opravičujemo se.
overdue-next = Vaš zahtevek ostane odprt, dokler ga ne uredimo.

unknown-headline = Vaš zahtevek je pri nas
unknown-meaning = Naša ekipa temu pravi »{ $label }«. Vaš zahtevek je pri nas in se ni izgubil.
unknown-next = Če ste v dvomih, nam pišite.
not-known-meaning = Naš sistem nam ga ne pove. Vaš zahtevek se ni izgubil.
not-known-next = Ko bo stanje znano, ga bo pokazala ta stran.

## Kdo skrbi zanj

who-nobody = Zanj še ne skrbi nihče določen.
who-person = { $person } skrbi za vaš zahtevek.
who-person-team = Za vaš zahtevek skrbi { $person } (ekipa: { $team }).
who-team = Za vaš zahtevek skrbi ekipa »{ $team }«.
who-was = Zanj je skrbela oseba: { $person }
who-was-team = Zanj je skrbela ekipa »{ $team }«.

## Kaj še drži; vsak stavek sledi pomenu položaja

also-reopened = Zahtevek je bil že enkrat končan in je spet odprt.
also-handed-over = Zahtevek ima zdaj nekdo drug.
also-paused = Zahtevek je za zdaj odložen.
also-overdue = To traja dlje, kot smo obljubili. Opravičujemo se.
also-unanswered = Odgovora še nimate.
also-overloaded = Zdaj nam piše veliko ljudi.
also-longer-than-usual = To traja dlje kot običajno.

## Kdo je na vrsti

turn-company = Na vrsti smo mi.
turn-customer = Na vrsti ste vi.
turn-third-party = Na vrsti je nekdo zunaj našega podjetja.
turn-nobody = Nikomur ni treba storiti ničesar.

## Kaj lahko storite

can-wait = Lahko preprosto počakate. Ta stran se sama osvežuje.
can-add = Želite kaj dodati? Odgovorite na naše zadnje e-sporočilo.
can-answer = Prosimo, odgovorite na naše sporočilo.
can-confirm = Če vse deluje, vam ni treba storiti ničesar.
can-write = Če še potrebujete pomoč, nam pišite.
can-nothing = Ni vam treba storiti ničesar.
can-ask = Če se to ne spremeni, nam pišite.
can-keep = Številko { $reference } shranite za naslednji stik z nami.
reply-link = Odgovorite nam
email-link = Pišite na { $email }
phone-link = Pokličite { $phone }

## Pet faz

stage-received = Prejeto
stage-assessed = Pregledano
stage-assigned = Dodeljeno
stage-in-progress = V obravnavi
stage-answered = Odgovorjeno
stage-resolved = Rešeno
stage-closed = Zaprto

## Potek

happened-received = Vaš zahtevek je prispel
happened-assessed = Pregledali smo ga
happened-assigned = Dodeljeno: { $handler }
happened-handed-over = Predano: { $handler }
happened-started = Delo se je začelo
happened-company-replied = Pisali smo vam
happened-customer-replied = Pisali ste nam
happened-paused = Odloženo
happened-resumed = Delo se je nadaljevalo
happened-resolved = Označili smo ga kot rešenega
happened-closed = Zaprto
happened-reopened = Znova odprto
happened-merged = Združeno z drugim zahtevkom
happened-unknown = Nekaj se je spremenilo

## The number, the dates, the helpdesk's own word

card-number = Zahtevek { $reference }
since = Od: { $date }
expected-first-reply = Naš cilj za odgovor: { $date }.
expected-resolution = Naš cilj za rešitev: { $date }.
missed-first-reply = Naš cilj za odgovor je bil: { $date }.
missed-resolution = Naš cilj za rešitev je bil: { $date }.
paused-until = Nadaljujemo: { $date }.
planned-for = Začnemo: { $date }.
usual-reply = Do kdaj večina ljudi dobi naš odgovor: { $date }.
wrote-on = Pisali smo vam: { $date }.
helpdesk-label = Naš sistem temu pravi »{ $label }«.

### Form: looking a request up, and why the form stands there.

## Iskanje zahtevka

lookup-headline = Preverite svoj zahtevek
lookup-reference = Številka zahtevka
lookup-reference-hint = Najdete jo v našem e-sporočilu.
lookup-email = Vaš e-naslov
lookup-email-hint = Naslov, s katerega ste nam pisali.
lookup-submit = Prikaži stanje
lookup-busy = Iščemo…
lookup-reference-empty = Prosimo, vnesite številko svojega zahtevka.
lookup-reference-characters = Številka ima samo črke, števke in vezaje. Prosimo, kopirajte jo iz našega e-sporočila.
lookup-reference-long = Za številko zahtevka je to predolgo. Prosimo, iz našega e-sporočila kopirajte samo številko.
lookup-email-empty = Prosimo, vnesite svoj e-naslov.
lookup-email-bad = To ni videti kot e-naslov. Primer: ime@example.com
lookup-not-found = Zahtevka s to številko in tem naslovom nismo našli. Prosimo, preverite oboje.
lookup-sent = Če ta številka in ta naslov spadata skupaj, smo vam poslali povezavo. Prosimo, poglejte v svojo e-pošto.
problem-expired = Ta povezava je prestara. Prosimo, poiščite svoj zahtevek tukaj ali nas prosite za novo povezavo.
problem-not-found = Tega zahtevka ne moremo prikazati. Morda povezava ni cela. Prosimo, poiščite zahtevek tukaj.

### More: what a visitor sees after pressing a button of the card.

language = Jezik

## What the customer can say

say-send = Pošlji
say-sending = Pošiljamo…
say-cancel = Ne zdaj
say-close = Zapri
say-empty = Prosimo, najprej kaj napišite.
# $count: a figure, "4,000"
say-long = Prosimo, napišite krajše: največ { $count } znakov.
say-offline = Nimate povezave z internetom. Vaše besedilo ostane tukaj. Prosimo, poskusite znova.
say-unkept = Tega zdaj nismo mogli shraniti. Vaše besedilo ostane tukaj. Prosimo, poskusite znova čez minuto.
say-busy = Naenkrat je bilo veliko poskusov. Vaše besedilo ostane tukaj. Prosimo, poskusite znova čez minuto.
say-expired = Vaša povezava do zahtevka ne deluje več. Vaše besedilo ostane tukaj. Odprite novo povezavo in nato pošljite besedilo.
say-gone = Za vaš zahtevek to ni več mogoče. Prosimo, znova naložite stran.

say-rating-title = Kakšna je bila naša pomoč?
say-rating-good = Dobra
say-rating-bad = Ni bila dobra
# Stands above the choices 1 to 5.
say-rating-scale = 1 je slaba, 5 je zelo dobra.
say-rating-comment = Želite povedati, zakaj? Ni vam treba.
say-rating-missing = Prosimo, izberite, kakšna je bila naša pomoč.
say-rating-change = Vašo oceno že imamo. Še vedno jo lahko spremenite.
say-rating-sent = Hvala za vašo oceno.

say-wrong-team-title = Je zahtevek pri napačni ekipi?
say-wrong-team-label = Zakaj tako mislite?
say-wrong-team-sent = Hvala. Prejeli smo, kar ste napisali. Preverjamo, kdo vam lahko najbolje pomaga.

say-message-title = Dopolni zahtevek
say-message-label = Kaj želite dodati?
say-message-sent = Hvala. Vaše sporočilo imamo in ga predajamo svoji ekipi.

say-confirmation-title = Je vse rešeno?
say-confirmation-text = Potem zapremo vaš zahtevek. Tudi pozneje nam lahko pišete.
say-confirmation-send = Da, zapri zahtevek
say-confirmation-sent = Hvala, da ste nam povedali.

say-reopening-title = Zahtevek ni rešen
say-reopening-label = Kaj še vedno ne deluje?
say-reopening-sent = Hvala. Prejeli smo, kar ste napisali, in znova odpiramo vaš zahtevek.

say-contact-title = Na koga se lahko obrnete
say-contact-copy = Kopiraj
say-contact-copied = Kopirano
# Saves a file for the address book.
say-contact-file = Shrani med stike

say-device-title = Zapomni si ta zahtevek
say-device-text = Potem ta naprava odpre vaš zahtevek brez povezave do njega. Vidi ga lahko vsak, ki uporablja to napravo.
say-device-send = Zapomni si
say-device-sent = Ta naprava si je zapomnila vaš zahtevek.
say-device-forget = Pozabi zahtevek
say-device-forgotten = Ta naprava vašega zahtevka nima več v spominu.
say-device-blocked = Vaš brskalnik tej strani ne dovoli, da bi si kaj zapomnila.

### Queue: <ticket-queue>.

## Koliko zahtevkov čaka: <ticket-queue>

queue-title = Koliko dela imamo
queue-waiting = { $count ->
    [one] { $count } zahtevek čaka na prvi odgovor.
    [two] { $count } zahtevka čakata na prvi odgovor.
    [few] { $count } zahtevki čakajo na prvi odgovor.
   *[other] { $count } zahtevkov čaka na prvi odgovor.
}
queue-none = Noben zahtevek ne čaka na prvi odgovor.
queue-most = Večina ljudi dobi odgovor v tem času: { $time }.
queue-oldest = Najstarejši čaka že toliko časa: { $time }.
queue-unknown = Zahtevkov zdaj ne moremo prešteti. Znova poskusimo pozneje.
queue-table = Zahtevki po ekipah
queue-team = Ekipa
queue-count = Čaka
queue-time = Čas do prvega odgovora
queue-no-time = ni znan
queue-no-team = Še brez ekipe

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Oceni našo pomoč
offer-wrong-team = Je to napačna ekipa?
offer-message = Dopolni zahtevek
offer-confirmation = Da, vse je rešeno
offer-reopening = Zahtevek ni rešen
offer-contact = Shrani stik
offer-device = Zapomni si na tej napravi

# Headings of what the customer sent, for the company's staff.
heading-message = Stranka je to dodala na strani s stanjem
heading-wrong-team = Stranka sprašuje: je zahtevek pri napačni ekipi?
heading-reopening = Stranka pravi, da zahtevek ni rešen

## Samostojna stran

page-title = Stanje vašega zahtevka
page-your-turn = Na vrsti ste: { $headline }
page-intro = Vnesite številko svojega zahtevka in svoj e-naslov. Pokazali vam bomo, v kateri fazi je zahtevek.
page-unreachable = Zdaj se ne moremo povezati s svojim sistemom. Prosimo, poskusite znova čez minuto.
page-busy = Naenkrat je bilo veliko poskusov. Prosimo, poskusite znova čez minuto.

## E-sporočilo s povezavo

mail-subject = Vaša povezava do zahtevka { $reference }
mail-intro = Vprašali ste, v kateri fazi je vaš zahtevek { $reference }. To vam pokaže ta povezava:
mail-button = Prikaži moj zahtevek
mail-lifetime = Povezava deluje 24 ur. Prosimo, ne dajajte je drugim.
mail-not-you = Tega niste vprašali vi? Potem vam ni treba storiti ničesar.

## Slovarček: kaj pomeni katera beseda, brez zahtevka. Tudi samostojna stran.

glossary-title = Kaj pomenijo posamezne besede
glossary-description = Kaj pomeni vsako stanje zahtevka, kdo skrbi zanj in kaj sledi. S preprostimi besedami.
glossary-intro = Tukaj lahko preberete, kaj katera beseda pomeni za vas.
glossary-search = Poišči besedo
glossary-none = Take besede nismo našli. Poskusite z drugo ali nam pišite.
glossary-stages = Pet faz
glossary-ends = Kako se lahko konča
glossary-statuses = Besede, ki jih uporablja naša ekipa
glossary-articles = Dobro je vedeti
glossary-question = Kaj pomeni »{ $label }«?
glossary-received = Vaš zahtevek je prispel k nam. Nihče se še ni ukvarjal z njim. Ni vam ga treba poslati znova.
glossary-assessed = Vaš zahtevek smo prebrali. Zdaj se odločamo, kako nujen je in kdo lahko pomaga.
glossary-assigned = Vaš zahtevek smo dodelili osebi ali ekipi. Ta je zdaj odgovorna zanj.
glossary-in-progress = Nekdo se ukvarja z vašim zahtevkom. Pisali vam bomo, ko bomo imeli odgovor ali vprašanje.
glossary-answered = Pisali smo vam. Če vam naše sporočilo pomaga, je zadeva urejena. Če ne, odgovorite nanj.
glossary-resolved = Menimo, da težave ni več. Če je še tu, nam odgovorite in nadaljujemo.
glossary-closed = Nihče se več ne ukvarja z vašim zahtevkom. Vedno nam lahko znova pišete.

article-assigned-title = Kaj za vas pomeni »dodeljeno«
article-assigned-what = Kaj pomeni »dodeljeno«?
article-assigned-what-answer = Vemo, za kaj gre v vašem zahtevku, in smo ga sprejeli. Zanj je zdaj odgovorna oseba ali ekipa. Odslej imate nekoga, na kogar se lahko obrnete.
article-assigned-how = Kako zahtevek pride do te faze?
article-assigned-how-answer = Najprej prispe k nam. Potem ga preberemo in se odločimo, kako nujen je. Nato ga damo nekomu, ki lahko pomaga. Ta se ukvarja z njim in vam piše.
article-assigned-do = Kaj lahko storite?
article-assigned-do-answer = Zapišite si, kdo skrbi za vaš zahtevek in kakšno številko ima. Potem vam ga ni treba znova razlagati. Če želite kaj dodati, odgovorite na naše zadnje sporočilo. Na koncu nam povejte, kako je šlo.
article-assigned-wrong = Kaj gre lahko narobe?
article-assigned-wrong-answer = Včasih ima ekipa preveč dela. Včasih pride zahtevek do napačne osebe. Včasih vam nihče nič ne pove. Če opazite kaj takega, nam pišite. Vaš zahtevek lahko predamo naprej.

article-unanswered-title = Kaj je zahtevek brez odgovora
article-unanswered-what = Kaj pomeni »brez odgovora«?
article-unanswered-what-answer = O vašem zahtevku vam še nihče ni pisal. To ne pove ničesar o tem, ali ga je kdo prebral. Morda je že v dobrih rokah.
article-unanswered-not = Česa to ne pomeni?
article-unanswered-not-answer = To ne pomeni, da se je vaš zahtevek izgubil ali da smo ga zavrnili. Prav tako to ni isto kot čakanje. Zahtevek čaka, kadar najprej potrebujemo nekaj od vas ali koga drugega ali kadar ima določen dan.
article-unanswered-why = Zakaj se to zgodi?
article-unanswered-why-answer = Pogosto nam isti dan piše veliko ljudi. Včasih nas je premalo ali pa se stvari lotimo v napačnem vrstnem redu. To ni vaša krivda.
article-unanswered-do = Kaj lahko storite?
article-unanswered-do-answer = Lahko počakate: vaš zahtevek obdrži svojo številko in ostane pri nas. Drugi zahtevek o isti stvari nas upočasni. Če je nujno, nam pišite in navedite številko.
