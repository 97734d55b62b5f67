# Lietuvių kalba. Kreipiamės „Jūs“; apie atsakingą asmenį rašome be giminės.
# Vardai ir komandų pavadinimai visada vardininko linksniu: jų nereikia linksniuoti.

# Šis pranešimas turi likti pirmas.
hosted-link = Atverti būsenos puslapį

## Situacijos: antraštė, ką tai reiškia, kas toliau

received-headline = Gavome Jūsų užklausą
received-meaning = Ji laukia eilėje. Į ją dar niekas neatsakė.
received-next = Mūsų darbuotojai perskaitys užklausą ir nuspręs, kas Jums padės geriausiai.

assessed-headline = Ieškome, kas galėtų Jums padėti
assessed-meaning = Perskaitėme Jūsų užklausą. Dabar sprendžiame, kam ją perduoti.
assessed-next = Paskirsime žmogų arba komandą.

with-team-headline = Jūsų užklausą tvarko komanda
with-team-meaning = Priėmėme Jūsų užklausą ir priskyrėme ją komandai. Dabar už ją atsako ši komanda.
with-team-next = Kas nors iš komandos imsis užklausos ir Jums parašys.

with-person-headline = Jūsų užklausą tvarko { $person }
with-person-meaning = Priėmėme Jūsų užklausą ir paskyrėme atsakingą asmenį. Dabar už ją atsako vienas žmogus.
with-person-next = Šis žmogus išnagrinės Jūsų klausimą ir Jums parašys.

handed-over-headline = Jūsų užklausą perėmė kiti
handed-over-meaning = Perdavėme ją įmonės viduje. Viskas, ką rašėte, perduota kartu.
handed-over-next = Naujas žmogus ar komanda viską perskaitys ir tęs darbą.

in-progress-headline = Dirbame su Jūsų užklausa
in-progress-meaning = Šiuo metu nagrinėjame Jūsų klausimą.
in-progress-next = Parašysime Jums, kai turėsime atsakymą arba klausimą.

you-replied-headline = Gavome Jūsų žinutę
you-replied-meaning = Ji mus pasiekė ir pridėta prie užklausos.
you-replied-next = Perskaitysime ją ir Jums parašysime.

waiting-for-you-headline = Mums reikia Jūsų atsakymo
waiting-for-you-meaning = Uždavėme Jums klausimą. Be Jūsų atsakymo negalime tęsti.
waiting-for-you-next = Kai atsakysite, tęsime darbą.

waiting-for-third-party-headline = Laukiame kitos įmonės atsakymo
waiting-for-third-party-meaning = Kad galėtume tęsti, mums kai ko reikia iš kitos įmonės.
waiting-for-third-party-next = Kai ji atsakys, tęsime darbą.

paused-headline = Jūsų užklausa laikinai atidėta
paused-meaning = Kol kas ją atidėjome. Ji neuždaryta ir nepamiršta.
paused-next = Prie jos dar grįšime.

answered-headline = Mes Jums atsakėme
answered-meaning = Ieškokite mūsų laiško savo el. pašte.
answered-next = Jei atsakymas padėjo, daugiau nieko nereikia. Jei ne, parašykite mums.

confirm-solution-headline = Ar problema išspręsta?
confirm-solution-meaning = Manome, kad problemos nebėra. Patikrinkite, ar tikrai taip.
confirm-solution-next = Jei viskas veikia, daugiau nieko nereikia. Jei ne, atsakykite mums ir tęsime darbą.

solved-headline = Jūsų užklausa išspręsta
solved-meaning = Baigėme darbą ir manome, kad viskas padaryta.
solved-next = Jei kas nors vis dar negerai, atsakykite į paskutinį mūsų laišką.

closed-headline = Jūsų užklausa uždaryta
closed-meaning = Su ja niekas nebedirba.
closed-next = Jei pagalbos vis dar reikia, parašykite mums iš naujo.

rejected-headline = Negalime įvykdyti Jūsų prašymo
rejected-meaning = Apsvarstėme Jūsų užklausą ir nusprendėme jos netęsti.
rejected-next = Jei dėl to turite klausimų, parašykite mums.

cancelled-headline = Ši užklausa atšaukta
cancelled-meaning = Ji buvo atsiimta, todėl su ja niekas nedirba.
cancelled-next = Jei pagalbos vis dėlto reikia, parašykite mums iš naujo.

merged-headline = Dvi užklausos sujungtos į vieną
merged-meaning = Ši ir kita užklausa buvo apie tą patį. Toliau tvarkome kitą.
merged-meaning-into = Ši ir kita užklausa buvo apie tą patį. Toliau tvarkome užklausą, kurios numeris { $reference }.
merged-next = Toliau sekite kitą užklausą.

reopened-headline = Vėl atidarėme Jūsų užklausą
reopened-meaning = Ji jau buvo užbaigta. Dabar ji vėl atidaryta.
reopened-next = Ją išnagrinėsime ir Jums parašysime.

overdue-headline = Tai trunka ilgiau, nei žadėjome
overdue-meaning = Nespėjome laiku. Atsiprašome.
overdue-next = Jūsų užklausa liks atidaryta, kol ją sutvarkysime.

unknown-headline = Jūsų užklausa yra pas mus
unknown-meaning = Mūsų komanda jos būseną vadina „{ $label }“. Paprasto paaiškinimo šiam žodžiui dar neturime.
unknown-meaning-bare = Daugiau apie ją šiuo metu pasakyti negalime.
unknown-next = Jei abejojate, parašykite mums.

## Kas tvarko

who-nobody = Atsakingas asmuo dar nepaskirtas.
who-person = { $person } tvarko Jūsų užklausą.
who-person-team = Jūsų užklausą tvarko { $person } (komanda: { $team }).
who-team = Jūsų užklausą tvarko komanda „{ $team }“.
who-was = { $person } tvarkė Jūsų užklausą.
who-was-team = Jūsų užklausą tvarkė komanda „{ $team }“.
unanswered = Atsakymo dar negavote.

## Kieno eilė

turn-company = Dabar mūsų eilė.
turn-customer = Dabar Jūsų eilė.
turn-third-party = Laukiame veiksmų ne iš mūsų įmonės.
turn-nobody = Niekam nieko daryti nereikia.

## Ką galite padaryti

can-wait = Galite tiesiog palaukti. Šis puslapis atsinaujina pats.
can-add = Norite ką nors pridurti? Atsakykite į paskutinį mūsų laišką.
can-answer = Prašome atsakyti į mūsų žinutę.
can-confirm = Jei viskas gerai, nieko daryti nereikia.
can-write = Parašykite mums, jei reikia daugiau pagalbos.
can-nothing = Jums nieko daryti nereikia.
can-keep = Išsaugokite numerį { $reference }: jo prireiks kitą kartą kreipiantis į mus.
reply-link = Atsakyti mums
email-link = Rašyti: { $email }
phone-link = Skambinti: { $phone }

## Penki etapai

stages-label = Kuriame etape yra Jūsų užklausa
stage-received = Gauta
stage-assessed = Įvertinta
stage-assigned = Priskirta
stage-in-progress = Tvarkoma
stage-answered = Atsakyta
stage-resolved = Išspręsta
stage-closed = Uždaryta
stage-done = atlikta
stage-now = dabar

## Kortelės dalys

who-label = Kas ją tvarko
turn-label = Kieno eilė
next-label = Kas bus toliau
can-label = Ką galite padaryti
question-label = Mūsų klausimas:
card-number = Užklausa { $reference }
since = Nuo { $date }
expected-first-reply = Norime atsakyti iki { $date }.
expected-resolution = Norime išspręsti iki { $date }.
missed-first-reply = Norėjome atsakyti iki { $date }.
missed-resolution = Norėjome išspręsti iki { $date }.
paused-until = Tęsime po { $date }.
helpdesk-label = Mūsų sistemoje tai vadinama „{ $label }“.
checked = Patikrinta { $when }
checked-now = Patikrinta ką tik
refresh = Patikrinti dar kartą
another = Tikrinti kitą užklausą

## Įvykių eiga

timeline-label = Kas jau įvyko
timeline-show = { $count ->
    [one] Rodyti { $count } įvykį
    [few] Rodyti visus { $count } įvykius
   *[other] Rodyti visus { $count } įvykių
}
timeline-hide = Slėpti įvykius
happened-received = Gavome Jūsų užklausą
happened-assessed = Ją įvertinome
happened-assigned = Paskirta: { $handler }
happened-handed-over = Perduota: { $handler }
happened-started = Pradėtas darbas
happened-company-replied = Mes parašėme Jums
happened-customer-replied = Jūs parašėte mums
happened-paused = Pradėta laukti
happened-resumed = Darbas tęsiamas
happened-resolved = Pažymėjome kaip išspręstą
happened-closed = Uždaryta
happened-reopened = Vėl atidaryta
happened-merged = Sujungta su kita užklausa
happened-unknown = Kažkas pasikeitė

## Užklausos paieška

lookup-headline = Patikrinkite savo užklausą
lookup-reference = Užklausos numeris
lookup-reference-hint = Jį rasite mūsų laiške Jums.
lookup-email = Jūsų el. pašto adresas
lookup-email-hint = Adresas, iš kurio mums rašėte.
lookup-submit = Rodyti būseną
lookup-busy = Ieškome…
lookup-reference-empty = Įveskite užklausos numerį.
lookup-reference-characters = Numeryje būna tik raidės be diakritinių ženklų, skaitmenys ir brūkšneliai. Nukopijuokite jį iš mūsų laiško.
lookup-reference-long = Užklausos numeriui tai per ilgu. Nukopijuokite iš mūsų laiško tik numerį.
lookup-email-empty = Įveskite savo el. pašto adresą.
lookup-email-bad = Tai nepanašu į el. pašto adresą. Pavyzdys: name@example.com
lookup-not-found = Neradome užklausos su šiuo numeriu ir šiuo adresu. Patikrinkite abu laukus.

## Kai kas nors trukdo

loading = Įkeliame būseną…
stale-unreachable = Šiuo metu nepasiekiame savo sistemos. Tai paskutinė mums žinoma būsena. Bandome toliau.
stale-offline = Nėra interneto ryšio. Tai paskutinė mums žinoma būsena. Patikrinsime, kai ryšys atsiras.
problem-offline = Atrodo, nėra interneto ryšio. Patikrinsime, kai ryšys atsiras.
problem-unreachable = Šiuo metu nepasiekiame savo sistemos. Bandysime dar kartą { $when }.
problem-busy = Per daug bandymų iš eilės. Pabandykite dar kartą { $when }.
problem-expired = Ši nuoroda nebegalioja. Raskite savo užklausą čia arba paprašykite mūsų naujos nuorodos.
problem-not-found = Negalime parodyti šios užklausos. Galbūt nuoroda nepilna. Raskite užklausą čia.
problem-broken = Mūsų puslapyje įvyko klaida. Pabandykite vėliau arba parašykite mums.

## Atskiras puslapis

page-title = Jūsų užklausos būsena
page-intro = Įveskite užklausos numerį ir savo el. pašto adresą. Parodysime, kuriame etape ji yra.
page-unreachable = Šiuo metu nepasiekiame savo sistemos. Pabandykite dar kartą po minutės.
page-busy = Per daug bandymų iš eilės. Pabandykite dar kartą po minutės.
