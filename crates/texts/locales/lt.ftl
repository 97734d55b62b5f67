# Lietuvių kalba. Kreipiamės „Jūs“ didžiąja raide; įmonė kalba „mes“ forma; apie atsakingą asmenį rašome be giminės.
# Vardai ir komandų pavadinimai visada vardininko linksniu. „Laukia“ ir „neatsakyta“ yra skirtingi dalykai.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Šis pranešimas turi likti pirmas.
hosted-link = Atverti būsenos puslapį

## Kortelės dalys

stages-label = Kuriame etape Jūsų užklausa
stage-done = atlikta
stage-now = dabar
who-label = Kas tvarko užklausą
turn-label = Kieno eilė
next-label = Kas bus toliau
can-label = Ką galite padaryti
question-label = Klausėme Jūsų:
timeline-label = Kas jau įvyko
# $when: „prieš 2 minutes“
checked = Patikrinta { $when }
checked-now = Patikrinta ką tik
refresh = Patikrinti dar kartą
another = Tikrinti kitą užklausą

## Kai kas nors trukdo

loading = Įkeliame būseną…
not-known-headline = Šiuo metu nežinome Jūsų užklausos būsenos
stale-unreachable = Šiuo metu nėra ryšio su mūsų sistema. Tai paskutinė mums žinoma būsena. Bandome toliau.
stale-offline = Neturite interneto ryšio. Tai paskutinė mums žinoma būsena. Kai ryšys atsiras, patikrinsime dar kartą.
problem-offline = Atrodo, neturite interneto ryšio. Kai jis atsiras, patikrinsime dar kartą.
# $when: „po 30 sekundžių“
problem-unreachable = Šiuo metu nėra ryšio su mūsų sistema. Bandysime dar kartą { $when }.
problem-busy = Vienu metu buvo daug bandymų. Prašome pabandyti dar kartą { $when }.
problem-broken = Mūsų puslapyje įvyko klaida. Pabandykite vėliau arba parašykite mums.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Gavome tai, ką parašėte. Perduodame tai savo komandai.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situacijos: antraštė, ką tai reiškia, kas toliau

received-headline = Gavome Jūsų užklausą
received-meaning = Ji pas mus ir niekur nedingo. Į ją dar niekas neatsakė.
received-next = Kas nors iš mūsų ją perskaitys ir nuspręs, kas Jums geriausiai padės.

longer-than-usual-headline = Laukiate ilgiau nei įprastai
longer-than-usual-meaning = Jūsų užklausa yra pas mus. Į ją dar niekas neatsakė. Dauguma žmonių atsakymą gauna anksčiau.
longer-than-usual-next = Mes ją perskaitysime ir Jums parašysime.

overloaded-headline = Šiuo metu mums rašo daug žmonių
overloaded-meaning = Jūsų užklausa pas mus, ji niekur nedingo. Atsakome lėčiau nei įprastai.
overloaded-next = Nagrinėjame visas užklausas. Jūsų – viena iš jų.

assessed-headline = Ieškome, kas Jums padės
assessed-meaning = Jūsų užklausą jau perskaitėme. Dabar sprendžiame, kas ją tvarkys.
assessed-next = Mes ją perduosime žmogui arba komandai.

assigned-to-nobody-headline = Jūsų užklausa dar niekam nepaskirta
assigned-to-nobody-meaning = Mūsų sistema rodo, kad ji jau kažkam paskirta, bet nerodo, kam. Todėl mes to netvirtiname.
assigned-to-nobody-next = Mes ją perduosime žmogui arba komandai.

with-team-headline = Jūsų užklausą tvarko komanda
with-team-meaning = Mes ją priėmėme ir paskyrėme komandai. Dabar už ją atsako ši komanda.
with-team-next = Kas nors iš komandos imsis užklausos ir Jums parašys.

# $person: vardas, kaip jį rodo svetainė, „Olena K.“
with-person-headline = Jūsų užklausą tvarko { $person }
with-person-meaning = Mes ją priėmėme ir paskyrėme, kas ją tvarkys. Dabar už ją atsako vienas žmogus.
with-person-next = Šis žmogus užklausą išnagrinės ir Jums parašys.

handed-over-headline = Jūsų užklausą dabar tvarko kas kitas
handed-over-meaning = Perdavėme ją įmonės viduje. Kartu perdavėme viską, ką rašėte.
# $from, $to: žmogus arba komanda. Dėl skliaustų vardo taškas netampa sakinio pabaiga.
handed-over-meaning-from = Perdavėme ją įmonės viduje (anksčiau: { $from }, dabar: { $to }). Kartu perdavėme viską, ką rašėte.
handed-over-next = Naujas žmogus ar nauja komanda viską perskaitys ir tęs darbą.

in-progress-headline = Dirbame su Jūsų užklausa
in-progress-meaning = Šiuo metu kažkas iš mūsų ją nagrinėja.
in-progress-next = Mes Jums parašysime, kai bus atsakymas arba kils klausimų.

you-replied-headline = Gavome Jūsų žinutę
you-replied-meaning = Ji mus pasiekė, ir mes ją pridėjome prie užklausos.
you-replied-next = Mes ją perskaitysime ir Jums parašysime.

waiting-for-you-headline = Mums reikia Jūsų atsakymo
waiting-for-you-meaning = Mes Jūsų kai ko paklausėme. Be Jūsų atsakymo toliau dirbti negalime.
waiting-for-you-next = Kai atsakysite, tęsime darbą.

waiting-for-third-party-headline = Laukiame kitos įmonės
waiting-for-third-party-meaning = Mums kai ko reikia iš kitos įmonės. Kol to neturime, toliau dirbti negalime.
waiting-for-third-party-next = Kai ta įmonė atsakys, tęsime darbą.

planned-headline = Jūsų užklausai numatytas laikas
planned-meaning = Jau nutarėme, kada jos imtis. Iki tol ji laukia. Ji neuždaryta ir niekur nedingo.
planned-next = Kai ateis tas laikas, pradėsime darbą.

paused-headline = Jūsų užklausa šiuo metu laukia
paused-meaning = Kol kas ją atidėjome. Ji neuždaryta ir niekur nedingo.
paused-next = Prie užklausos dar grįšime.

answered-headline = Mes Jums atsakėme
answered-meaning = Paieškokite mūsų laiško savo el. pašte.
answered-next = Jei laiškas padėjo, daugiau nieko nereikia. Jei ne, atsakykite mums.

confirm-solution-headline = Ar jau viskas gerai?
confirm-solution-meaning = Manome, kad problemos nebėra. Prašome patikrinti, ar taip yra.
confirm-solution-next = Jei viskas veikia, daugiau nieko nereikia. Jei ne, atsakykite mums, ir mes tęsime darbą.

solved-headline = Jūsų užklausa išspręsta
solved-meaning = Darbą baigėme ir manome, kad viskas jau padaryta.
solved-next = Jei kas nors dar ne taip, atsakykite į paskutinį mūsų laišką.

closed-headline = Jūsų užklausa uždaryta
closed-meaning = Su ja niekas nebedirba.
closed-next = Jei dar reikia pagalbos, parašykite mums iš naujo.

closed-unsolved-headline = Jūsų užklausa uždaryta be sprendimo
closed-unsolved-meaning = Mes su ja nebedirbame, nors problema dar yra.
closed-unsolved-next = Jei dar reikia pagalbos, parašykite mums iš naujo.

rejected-headline = Mes negalime padaryti to, ko prašėte
rejected-meaning = Mes apsvarstėme Jūsų užklausą ir nutarėme su ja toliau nedirbti.
rejected-next = Jei dėl to Jums kyla klausimų, parašykite mums.

cancelled-headline = Ši užklausa atsiimta
cancelled-meaning = Ji atšaukta, todėl su ja niekas nedirba.
cancelled-next = Jei vis dėlto reikia pagalbos, parašykite mums iš naujo.

merged-headline = Dvi užklausos tapo viena
merged-meaning = Ši ir kita užklausa buvo apie tą patį. Toliau dirbame su ta kita užklausa.
# $reference: kitos užklausos numeris
merged-meaning-into = Ši ir kita užklausa buvo apie tą patį. Toliau dirbame su ta, kurios numeris { $reference }.
merged-next = Nuo šiol prašome sekti kitą užklausą.

reopened-headline = Vėl atidarėme Jūsų užklausą
reopened-meaning = Ji jau buvo baigta. Dabar ji vėl atidaryta.
reopened-meaning-again = Ji jau ne kartą buvo baigta. Dabar ji vėl atidaryta.
reopened-next = Mes užklausą išnagrinėsime ir Jums parašysime.

overdue-headline = Tai trunka ilgiau, nei žadėjome
overdue-meaning = Nespėjome laiku. Atsiprašome.
overdue-next = Jūsų užklausa liks atidaryta, kol ją sutvarkysime.

unknown-headline = Jūsų užklausa pas mus
# $label: pačios sistemos žodis šiai būsenai
unknown-meaning = Mūsų komanda tai vadina „{ $label }“. Jūsų užklausa pas mus ir niekur nedingo.
unknown-next = Jei dėl to abejojate, parašykite mums.
not-known-meaning = Mūsų sistema jos mums nerodo. Jūsų užklausa niekur nedingo.
not-known-next = Kai būsena bus žinoma, ją rasite šiame puslapyje.

## Kas tvarko

who-nobody = Užklausa dar niekam konkrečiai nepaskirta.
who-person = { $person } tvarko Jūsų užklausą.
# $team: komandos pavadinimas, „Billing“
who-person-team = { $person } tvarko Jūsų užklausą (komanda: { $team }).
who-team = Jūsų užklausą tvarko komanda „{ $team }“.
who-was = { $person } tvarkė šią užklausą.
who-was-team = Šią užklausą tvarkė komanda „{ $team }“.

## Kas dar tiesa; kiekvienas sakinys eina po situacijos paaiškinimo

also-reopened = Užklausa jau buvo baigta, bet vėl atidaryta.
also-handed-over = Dabar užklausą tvarko kas kitas.
also-paused = Kol kas užklausa atidėta.
also-overdue = Tai trunka ilgiau, nei žadėjome. Atsiprašome.
also-unanswered = Jums dar niekas neatsakė.
also-overloaded = Šiuo metu mums rašo daug žmonių.
also-longer-than-usual = Tai trunka ilgiau nei įprastai.

## Kieno eilė

turn-company = Dabar mūsų eilė.
turn-customer = Dabar Jūsų eilė.
turn-third-party = Dabar eilė kitiems, ne mūsų įmonei.
turn-nobody = Niekam nieko daryti nereikia.

## Ką galite padaryti

can-wait = Galite tiesiog palaukti. Šis puslapis pats parodo, kas naujo.
can-add = Norite ką nors pridurti? Atsakykite į paskutinį mūsų laišką.
can-answer = Prašome atsakyti į mūsų laišką.
can-confirm = Jei viskas veikia, nieko daryti nereikia.
can-write = Jei dar ko nors reikia, parašykite mums.
can-nothing = Jums nieko daryti nereikia.
can-ask = Jei taip bus ir toliau, parašykite mums.
can-keep = Išsaugokite numerį { $reference } kitam kartui, kai į mus kreipsitės.
reply-link = Atsakyti mums
email-link = Rašyti: { $email }
phone-link = Skambinti: { $phone }

## Penki etapai

stage-received = Gauta
stage-assessed = Įvertinta
stage-assigned = Paskirta
stage-in-progress = Vykdoma
stage-answered = Atsakyta
stage-resolved = Išspręsta
stage-closed = Uždaryta

## Įvykių eiga

happened-received = Gavome Jūsų užklausą
happened-assessed = Mes ją įvertinome
# $handler: žmogus, komanda arba abu
happened-assigned = Paskirta: { $handler }
happened-handed-over = Perduota: { $handler }
happened-started = Darbas pradėtas
happened-company-replied = Mes parašėme Jums
happened-customer-replied = Jūs parašėte mums
happened-paused = Pradėta laukti
happened-resumed = Darbas tęsiamas
happened-resolved = Pažymėjome, kad išspręsta
happened-closed = Uždaryta
happened-reopened = Vėl atidaryta
happened-merged = Sujungta su kita užklausa
happened-unknown = Kažkas pasikeitė

## The number, the dates, the helpdesk's own word

# $reference: užklausos numeris
card-number = Užklausa { $reference }
# $date: „2026 m. lapkričio 20 d. 10:00“
since = Nuo { $date }
expected-first-reply = Norime atsakyti iki { $date }.
expected-resolution = Norime viską išspręsti iki { $date }.
missed-first-reply = Norėjome atsakyti iki { $date }.
missed-resolution = Norėjome viską išspręsti iki { $date }.
paused-until = Tęsime nuo { $date }.
planned-for = Pradėsime { $date }.
# $date: iki tada dauguma žmonių jau turi pirmą atsakymą
usual-reply = Dauguma žmonių atsakymą gauna iki { $date }.
# $date: kada įmonė parašė, paklausė ar pranešė apie sprendimą
wrote-on = Parašėme Jums { $date }.
helpdesk-label = Mūsų sistemoje tai vadinama „{ $label }“.

### Form: looking a request up, and why the form stands there.

## Užklausos paieška

lookup-headline = Patikrinkite savo užklausą
lookup-reference = Užklausos numeris
lookup-reference-hint = Jį rasite mūsų laiške Jums.
lookup-email = Jūsų el. pašto adresas
lookup-email-hint = Adresas, iš kurio mums rašėte.
lookup-submit = Rodyti būseną
lookup-busy = Ieškome…
lookup-reference-empty = Prašome įvesti užklausos numerį.
lookup-reference-characters = Numeryje būna tik raidės, skaitmenys ir brūkšneliai. Prašome jį nukopijuoti iš mūsų laiško.
lookup-reference-long = Užklausos numeriui tai per ilgu. Prašome iš mūsų laiško nukopijuoti tik numerį.
lookup-email-empty = Prašome įvesti savo el. pašto adresą.
lookup-email-bad = Tai nepanašu į el. pašto adresą. Pavyzdys: vardas@example.com
lookup-not-found = Neradome užklausos su tokiu numeriu ir tokiu adresu. Prašome patikrinti ir numerį, ir adresą.
lookup-sent = Jei šis numeris ir šis adresas priklauso tai pačiai užklausai, išsiuntėme Jums nuorodą. Prašome patikrinti savo el. paštą.
problem-expired = Ši nuoroda paseno. Paieškokite užklausos čia arba paprašykite mūsų atsiųsti naują nuorodą.
problem-not-found = Negalime parodyti šios užklausos. Galbūt nuoroda ne visa. Prašome užklausos paieškoti čia.

### More: what a visitor sees after pressing a button of the card.

language = Kalba

## What the customer can say

say-send = Siųsti
say-sending = Siunčiame…
say-cancel = Ne dabar
say-close = Užverti
say-empty = Prašome pirmiausia ką nors parašyti.
# $count: a figure, "4,000"
say-long = Prašome rašyti trumpiau: iki { $count } ženklų.
say-offline = Neturite interneto ryšio. Jūsų tekstas lieka čia. Prašome pabandyti dar kartą.
say-unkept = Šį kartą nepavyko to išsaugoti. Jūsų tekstas lieka čia. Prašome pabandyti dar kartą po minutės.
say-busy = Vienu metu buvo daug bandymų. Jūsų tekstas lieka čia. Prašome pabandyti dar kartą po minutės.
say-expired = Jūsų nuoroda nebeveikia. Jūsų tekstas lieka čia. Atverkite naują nuorodą, tada išsiųskite tekstą.
say-gone = Su Jūsų užklausa to daryti nebegalima. Prašome įkelti puslapį iš naujo.

say-rating-title = Kaip vertinate mūsų pagalbą?
say-rating-good = Gerai
say-rating-bad = Negerai
# Stands above the choices 1 to 5.
say-rating-scale = 1 – blogai, 5 – labai gerai.
say-rating-comment = Norite pasakyti kodėl? Tai nebūtina.
say-rating-missing = Prašome pasirinkti, kaip vertinate mūsų pagalbą.
say-rating-change = Jau įvertinote mūsų pagalbą. Įvertinimą dar galite pakeisti.
say-rating-sent = Dėkojame už įvertinimą.

say-wrong-team-title = Ar užklausa pateko ne pas tą komandą?
say-wrong-team-label = Kodėl Jums taip atrodo?
say-wrong-team-sent = Dėkojame. Gavome tai, ką parašėte. Tikriname, kas geriausiai gali Jums padėti.

say-message-title = Papildyti užklausą
say-message-label = Ką norite pridurti?
say-message-sent = Dėkojame. Gavome Jūsų žinutę ir perduodame ją savo komandai.

say-confirmation-title = Ar viskas išspręsta?
say-confirmation-text = Tada uždarysime Jūsų užklausą. Ir vėliau galėsite mums parašyti.
say-confirmation-send = Taip, uždaryti užklausą
say-confirmation-sent = Dėkojame, kad pranešėte.

say-reopening-title = Užklausa neišspręsta
say-reopening-label = Kas vis dar neveikia?
say-reopening-sent = Dėkojame. Gavome tai, ką parašėte, ir vėl atidarome Jūsų užklausą.

say-contact-title = Į ką kreiptis
say-contact-copy = Kopijuoti
say-contact-copied = Nukopijuota
# Saves a file for the address book.
say-contact-file = Išsaugoti kontaktuose

say-device-title = Įsiminti šią užklausą
say-device-text = Tada šis įrenginys Jūsų užklausą atvers be nuorodos. Ją galės matyti visi, kas naudojasi šiuo įrenginiu.
say-device-send = Įsiminti
say-device-sent = Dabar šis įrenginys atsimena Jūsų užklausą.
say-device-forget = Daugiau neatsiminti
say-device-forgotten = Šis įrenginys Jūsų užklausos nebeatsimena.
say-device-blocked = Jūsų naršyklė neleidžia šiam puslapiui nieko įsiminti.

### Queue: <ticket-queue>.

## Kiek užklausų dar neatsakyta: <ticket-queue>

queue-title = Kiek turime darbo
# $count: į kiek užklausų dar niekas neatsakė
queue-waiting = { $count ->
    [one] { $count } užklausa dar be pirmo atsakymo.
    [few] { $count } užklausos dar be pirmo atsakymo.
   *[other] { $count } užklausų dar be pirmo atsakymo.
}
queue-none = Užklausų be pirmo atsakymo nėra.
# $time: trukmė, „3 valandos“
queue-most = Dauguma žmonių atsakymą gauna per tokį laiką: { $time }.
queue-oldest = Ilgiausiai be atsakymo: { $time }.
queue-unknown = Šiuo metu negalime suskaičiuoti užklausų. Vėliau bandysime dar kartą.
queue-table = Užklausos pagal komandas
queue-team = Komanda
queue-count = Neatsakyta
queue-time = Laikas iki pirmo atsakymo
# Rašoma vietoj laiko, kurio nežinome.
queue-no-time = nežinoma
# Užklausos, kurių dar neturi jokia komanda.
queue-no-team = Dar be komandos

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Įvertinti mūsų pagalbą
offer-wrong-team = Ne ta komanda?
offer-message = Papildyti užklausą
offer-confirmation = Taip, viskas išspręsta
offer-reopening = Užklausa neišspręsta
offer-contact = Išsaugoti kontaktą
offer-device = Įsiminti šiame įrenginyje

# Headings of what the customer sent, for the company's staff.
heading-message = Kliento papildymas būsenos puslapyje
heading-wrong-team = Klientas klausia: ar užklausa pateko ne pas tą komandą?
heading-reopening = Klientas sako, kad užklausa neišspręsta

## Atskiras puslapis

page-title = Jūsų užklausos būsena
page-your-turn = Jūsų eilė: { $headline }
page-intro = Įveskite užklausos numerį ir savo el. pašto adresą. Parodysime, kuriame etape ji yra.
page-unreachable = Šiuo metu nėra ryšio su mūsų sistema. Prašome pabandyti dar kartą po minutės.
page-busy = Vienu metu buvo daug bandymų. Prašome pabandyti dar kartą po minutės.

## Laiškas su nuoroda

# $reference: užklausos numeris
mail-subject = Nuoroda į Jūsų užklausą { $reference }
mail-intro = Klausėte, kuriame etape Jūsų užklausa { $reference }. Tai parodys ši nuoroda:
mail-button = Rodyti mano užklausą
mail-lifetime = Nuoroda veikia 24 valandas. Prašome jos niekam neperduoti.
mail-not-you = Jūs to neprašėte? Tada Jums nieko daryti nereikia.

## Žodynėlis: ką reiškia kiekvienas žodis, be užklausos. Taip pat atskiras puslapis.

glossary-title = Ką reiškia šie žodžiai
glossary-description = Ką reiškia kiekviena būsena, kas tvarko užklausą ir kas bus toliau. Visa tai – paprastais žodžiais.
glossary-intro = Čia rasite, ką kiekvienas žodis reiškia Jums.
glossary-search = Ieškoti žodžio
glossary-none = Tokio žodžio čia nėra. Pabandykite kitą arba parašykite mums.
glossary-stages = Penki etapai
glossary-ends = Kuo tai gali baigtis
glossary-statuses = Žodžiai, kuriuos vartoja mūsų komanda
glossary-articles = Naudinga žinoti
# $label: pačios sistemos žodis, „stalled“
glossary-question = Ką reiškia „{ $label }“?
glossary-received = Jūsų užklausa mus pasiekė. Su ja dar niekas nedirbo. Siųsti jos dar kartą nereikia.
glossary-assessed = Perskaitėme Jūsų užklausą. Dabar sprendžiame, kiek ji skubi ir kas gali padėti.
glossary-assigned = Perdavėme Jūsų užklausą žmogui arba komandai. Dabar už ją atsako šis žmogus ar ši komanda.
glossary-in-progress = Kažkas iš mūsų dirba su Jūsų užklausa. Mes Jums parašysime, kai bus atsakymas arba kils klausimų.
glossary-answered = Mes Jums parašėme. Jei mūsų laiškas padėjo, daugiau nieko nereikia. Jei ne, atsakykite į jį.
glossary-resolved = Manome, kad problemos nebėra. Jei ji liko, atsakykite mums, ir mes tęsime darbą.
glossary-closed = Su Jūsų užklausa niekas nebedirba. Visada galite mums parašyti iš naujo.

article-assigned-title = Ką Jums reiškia „paskirta“
article-assigned-what = Ką reiškia „paskirta“?
article-assigned-what-answer = Žinome, apie ką Jūsų užklausa, ir jos ėmėmės. Dabar už ją atsako žmogus arba komanda. Nuo šiol turite į ką kreiptis.
article-assigned-how = Kaip užklausa patenka į šį etapą?
article-assigned-how-answer = Pirma ji mus pasiekia. Tada ją perskaitome ir nusprendžiame, kiek ji skubi. Paskui perduodame ją tiems, kurie gali padėti. Jie su ja dirba ir Jums rašo.
article-assigned-do = Ką galite padaryti?
article-assigned-do-answer = Užsirašykite užklausos numerį ir kas ją tvarko. Tada nereikės visko aiškinti iš naujo. Norite ką nors pridurti? Atsakykite į paskutinį mūsų laišką. O paskui papasakokite mums, kaip sekėsi.
article-assigned-wrong = Kas gali nepavykti?
article-assigned-wrong-answer = Būna, kad komanda turi per daug darbo. Būna, kad užklausa patenka ne pas tą žmogų. Būna ir taip, kad Jums niekas nieko nesako. Jei ką nors iš to pastebite, parašykite mums. Jūsų užklausą galime perduoti kitiems.

article-unanswered-title = Kas yra neatsakyta užklausa
article-unanswered-what = Ką reiškia „neatsakyta“?
article-unanswered-what-answer = Dėl Jūsų užklausos Jums dar niekas neparašė. Ar ją kas nors jau perskaitė, iš to nematyti. Galbūt ji jau gerose rankose.
article-unanswered-not = Ko tai nereiškia?
article-unanswered-not-answer = Tai nereiškia, kad Jūsų užklausa dingo ar atmesta. Tai ir ne tas pats, kas „laukiama“. Užklausa laukia, kai mums pirma reikia ko nors iš Jūsų ar iš kitų. Arba kai jai numatyta diena.
article-unanswered-why = Kodėl taip būna?
article-unanswered-why-answer = Dažnai tą pačią dieną mums rašo daug žmonių. Kartais mūsų per mažai arba darbų imamės ne ta tvarka. Jūsų kaltės čia nėra.
article-unanswered-do = Ką galite padaryti?
article-unanswered-do-answer = Galite palaukti: Jūsų užklausos numeris nesikeičia, ji lieka čia. Antra užklausa apie tą patį mus tik lėtina. Jei reikalas skubus, parašykite mums ir nurodykite numerį.
