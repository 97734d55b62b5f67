# Megszólítás: magázás, „Ön” nagy kezdőbetűvel. A cég többes szám első személyben beszél.
# A nevek nem kapnak toldalékot, és névelő sem áll előttük: alanyként, zárójelben vagy kettőspont után állnak.

### Card: the labels, and what a card says without an explanation. A first view has these.

hosted-link = Állapotoldal megnyitása

## A kártya részei

stages-label = Hol tart a kérése
stage-done = kész
stage-now = most
who-label = Kinél van a kérése
turn-label = Ki következik
next-label = Mi történik ezután
can-label = Mit tehet Ön
question-label = Ezt kérdeztük Öntől:
timeline-label = Mi történt eddig
# $when: viszonyított idő, „2 perccel ezelőtt”
checked = Ellenőrizve: { $when }
checked-now = Ellenőrizve: épp most
refresh = Új ellenőrzés
another = Másik kérés megnézése

## Ha valami akadályba ütközik

loading = Betöltjük az állapotot…
not-known-headline = Most nem tudjuk, hol tart a kérése
stale-unreachable = Most nem érjük el az ügyfélszolgálatunkat. Ez az utolsó állapot, amelyet ismerünk. Tovább próbáljuk.
stale-offline = Nincs internetkapcsolata. Ez az utolsó állapot, amelyet ismerünk. Újra ellenőrizzük, ha visszatér a kapcsolat.
problem-offline = Úgy tűnik, nincs internetkapcsolata. Újra ellenőrizzük, ha visszatér a kapcsolat.
# $when: viszonyított idő, „30 másodperc múlva”
problem-unreachable = Most nem érjük el az ügyfélszolgálatunkat. Újra megpróbáljuk { $when }.
problem-busy = Egyszerre sok próbálkozás történt. Kérjük, próbálja újra { $when }.
problem-broken = Hiba van az állapotoldalunkon. Kérjük, próbálja újra később, vagy írjon nekünk.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Megkaptuk, amit írt. Továbbadjuk a csapatunknak.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Helyzetek: cím, mit jelent, mi történik ezután

received-headline = Megkaptuk a kérését
received-meaning = Itt van nálunk, nem veszett el. Még senki sem válaszolt rá.
received-next = Valamelyikünk elolvassa, és eldönti, ki tud a legjobban segíteni Önnek.

longer-than-usual-headline = Ön a szokásosnál régebb óta vár
longer-than-usual-meaning = Megvan a kérése. Még senki sem válaszolt rá. A legtöbben hamarabb kapnak tőlünk választ.
longer-than-usual-next = Elolvassuk, és írunk Önnek.

overloaded-headline = Most sokan írnak nekünk
overloaded-meaning = Megvan a kérése, nem veszett el. A szokásosnál lassabban tudunk válaszolni.
overloaded-next = Minden kérésen végigmegyünk. Az Öné is köztük van.

assessed-headline = Keressük a megfelelő embert
assessed-meaning = Elolvastuk a kérését. Most döntjük el, ki foglalkozzon vele.
assessed-next = Átadjuk egy munkatársunknak vagy egy csapatnak.

assigned-to-nobody-headline = Még senkinél sincs a kérése
assigned-to-nobody-meaning = A rendszerünk szerint valaki már megkapta, de nem ír nevet. Ezért ezt nem állítjuk.
assigned-to-nobody-next = Átadjuk egy munkatársunknak vagy egy csapatnak.

with-team-headline = Egy csapatnál van a kérése
with-team-meaning = Elfogadtuk a kérését, és kiosztottuk egy csapatnak. Most ez a csapat felel érte.
with-team-next = A csapatból valaki átveszi, és ír Önnek.

# $person: a név, ahogyan az oldal mutatja, „Olena K.”
with-person-headline = { $person } foglalkozik a kérésével
with-person-meaning = Elfogadtuk a kérését, és kiosztottuk. Most egy munkatársunk felel érte.
with-person-next = Ez a munkatársunk utánanéz, és ír Önnek.

handed-over-headline = Most már más foglalkozik a kérésével
handed-over-meaning = Cégen belül továbbadtuk. Minden vele ment, amit Ön írt.
# $from, $to: személy vagy csapat. A zárójel miatt a név saját pontja nem kerül a mondat végére.
handed-over-meaning-from = Cégen belül továbbadtuk (eddig: { $from }, most: { $to }). Minden vele ment, amit Ön írt.
handed-over-next = Az új munkatárs vagy csapat elolvassa, és onnan folytatja.

in-progress-headline = Dolgozunk a kérésén
in-progress-meaning = Valaki most néz utána.
in-progress-next = Írunk Önnek, ha van válaszunk vagy kérdésünk.

you-replied-headline = Megkaptuk az üzenetét
you-replied-meaning = Megérkezett hozzánk, és már a kéréséhez tartozik.
you-replied-next = Elolvassuk, és írunk Önnek.

waiting-for-you-headline = Szükségünk van az Ön válaszára
waiting-for-you-meaning = Kérdeztünk Öntől valamit. A válasza nélkül nem tudjuk folytatni.
waiting-for-you-next = Ha válaszol, folytatjuk.

waiting-for-third-party-headline = Valaki másra várunk
waiting-for-third-party-meaning = Egy másik cégtől kell kapnunk valamit, hogy folytatni tudjuk.
waiting-for-third-party-next = Ha válaszolnak, folytatjuk.

planned-headline = Beterveztük a kérését
planned-meaning = Kitűztük az idejét. Addig a kérése várakozik. Nincs lezárva, és nem veszett el.
planned-next = A kitűzött időben elkezdjük.

paused-headline = Most pihentetjük a kérését
paused-meaning = Egyelőre félretettük. Nincs lezárva, és nem veszett el.
paused-next = Újra elő fogjuk venni.

answered-headline = Válaszoltunk Önnek
answered-meaning = Kérjük, keresse meg az üzenetünket az e-mailjei között.
answered-next = Ha segít, nincs több teendője. Ha nem, válaszoljon nekünk.

confirm-solution-headline = Megoldódott a problémája?
confirm-solution-meaning = Szerintünk a probléma megszűnt. Kérjük, nézze meg, így van-e.
confirm-solution-next = Ha minden működik, nincs több teendője. Ha nem, válaszoljon, és folytatjuk.

solved-headline = Megoldottuk, amit kért
solved-meaning = Befejeztük a munkát, és szerintünk minden kész.
solved-next = Ha valami mégsem jó, válaszoljon az utolsó üzenetünkre.

closed-headline = A kérése le van zárva
closed-meaning = Már senki sem dolgozik rajta.
closed-next = Ha még segítségre van szüksége, írjon nekünk újra.

closed-unsolved-headline = A kérése megoldás nélkül zárult le
closed-unsolved-meaning = Abbahagytuk a munkát, de a probléma nem oldódott meg.
closed-unsolved-next = Ha még segítségre van szüksége, írjon nekünk újra.

rejected-headline = Nem tudjuk megtenni, amit kért
rejected-meaning = Megnéztük a kérését, és úgy döntöttünk, hogy nem folytatjuk.
rejected-next = Ha kérdése van erről, írjon nekünk.

cancelled-headline = Ezt a kérést visszavonták
cancelled-meaning = Törölték, ezért senki sem dolgozik rajta.
cancelled-next = Ha mégis segítségre van szüksége, írjon nekünk újra.

merged-headline = Két kérésből egy lett
merged-meaning = Ez a kérés és egy másik ugyanarról szólt. A másikkal folytatjuk.
# $reference: a másik kérés száma
merged-meaning-into = Ez a kérés és egy másik ugyanarról szólt. A másikkal folytatjuk (száma: { $reference }).
merged-next = Kérjük, mostantól a másik kérést kövesse.

reopened-headline = Újra megnyitottuk a kérését
reopened-meaning = Korábban már kész volt. Most újra nyitva van.
reopened-meaning-again = Már többször is kész volt. Most újra nyitva van.
reopened-next = Utánanézünk, és írunk Önnek.

overdue-headline = Ez tovább tart, mint ígértük
overdue-meaning = Nem tartottuk be a határidőt. Elnézést kérünk.
overdue-next = A kérése nyitva marad, amíg el nem intézzük.

unknown-headline = Nálunk van a kérése
# $label: az ügyfélszolgálat saját szava az állapotra
unknown-meaning = A csapatunk így nevezi ezt: „{ $label }”. A kérése itt van, nem veszett el.
unknown-next = Ha valami nem világos, írjon nekünk.
not-known-meaning = A rendszerünk nem mondja meg nekünk. A kérése nem veszett el.
not-known-next = Ha kiderül, ezen az oldalon látni fogja.

## Kinél van

who-nobody = A kérésének még nincs kijelölt felelőse.
who-person = { $person } foglalkozik a kérésével.
# $team: a csapat neve, „Számlázás”
who-person-team = { $person } foglalkozik a kérésével (csapat: { $team }).
who-team = Ez a csapat foglalkozik a kérésével: „{ $team }”.
who-was = { $person } foglalkozott vele.
who-was-team = Ez a csapat foglalkozott vele: „{ $team }”.

## Mi igaz még; minden mondat egy helyzet jelentése után áll

also-reopened = Egyszer már kész volt, és most újra nyitva van.
also-handed-over = Most már más foglalkozik vele.
also-paused = Egyelőre félretettük.
also-overdue = Ez tovább tart, mint ígértük. Elnézést kérünk.
also-unanswered = Ön még nem kapott választ.
also-overloaded = Most sokan írnak nekünk.
also-longer-than-usual = Ez a szokásosnál tovább tart.

## Ki következik

turn-company = Mi következünk.
turn-customer = Ön következik.
turn-third-party = Valaki a cégünkön kívülről következik.
turn-nobody = Senkinek sincs teendője.

## Mit tehet Ön

can-wait = Elég, ha vár. Ez az oldal magától frissül.
can-add = Szeretne még hozzátenni valamit? Válaszoljon az utolsó e-mailünkre.
can-answer = Kérjük, válaszoljon az üzenetünkre.
can-confirm = Ha minden működik, nincs teendője.
can-write = Írjon nekünk, ha további segítségre van szüksége.
can-nothing = Önnek nincs teendője.
can-ask = Ha ez így marad, írjon nekünk.
can-keep = Őrizze meg ezt a számot, ha újra keresne minket: { $reference }.
reply-link = Válasz írása
email-link = E-mail írása: { $email }
phone-link = Hívás: { $phone }

## Az öt szakasz

stage-received = Beérkezett
stage-assessed = Átnézve
stage-assigned = Kiosztva
stage-in-progress = Folyamatban
stage-answered = Van válasz
stage-resolved = Megoldva
stage-closed = Lezárva

## Idővonal

happened-received = Megérkezett a kérése
happened-assessed = Átnéztük
# $handler: személy, csapat vagy mindkettő
happened-assigned = Kiosztva: { $handler }
happened-handed-over = Továbbadva: { $handler }
happened-started = Elkezdődött a munka
happened-company-replied = Írtunk Önnek
happened-customer-replied = Ön írt nekünk
happened-paused = Várakozóra tettük
happened-resumed = Folytatódott a munka
happened-resolved = Megoldottnak jelöltük
happened-closed = Lezárva
happened-reopened = Újra megnyitva
happened-merged = Összevonva egy másik kéréssel
happened-unknown = Valami megváltozott

## The number, the dates, the helpdesk's own word

# $reference: a kérés száma
card-number = Kérés száma: { $reference }
# $date: dátum, „2026. november 20. 10:00”
since = { $date } óta
expected-first-reply = Legkésőbb ekkor szeretnénk válaszolni: { $date }.
expected-resolution = Legkésőbb ekkorra szeretnénk megoldani: { $date }.
missed-first-reply = Legkésőbb ekkor szerettünk volna válaszolni: { $date }.
missed-resolution = Legkésőbb ekkorra szerettük volna megoldani: { $date }.
paused-until = Ekkor folytatjuk: { $date }.
planned-for = Ekkor kezdjük el: { $date }.
# $date: addigra a legtöbben megkapják az első választ
usual-reply = A legtöbben legkésőbb ekkorra kapnak tőlünk választ: { $date }.
# $date: amikor a cég írt, kérdezett vagy megoldást jelzett
wrote-on = Ekkor írtunk Önnek: { $date }.
helpdesk-label = Az ügyfélszolgálatunk így nevezi ezt: „{ $label }”.

### Form: looking a request up, and why the form stands there.

## Kérés megkeresése

lookup-headline = Nézze meg, hol tart a kérése
lookup-reference = A kérés száma
lookup-reference-hint = A tőlünk kapott e-mailben találja.
lookup-email = Az Ön e-mail-címe
lookup-email-hint = Az a cím, amelyről írt nekünk.
lookup-submit = Állapot mutatása
lookup-busy = Keressük…
lookup-reference-empty = Kérjük, adja meg a kérése számát.
lookup-reference-characters = A kérés számában csak betű, számjegy és kötőjel lehet. Kérjük, másolja ki az e-mailünkből.
lookup-reference-long = Ez túl hosszú a kérés számának. Kérjük, csak a számot másolja ki az e-mailünkből.
lookup-email-empty = Kérjük, adja meg az e-mail-címét.
lookup-email-bad = Ez nem tűnik e-mail-címnek. Egy példa: nev@example.com
lookup-not-found = Nem találtunk kérést ezzel a számmal és ezzel a címmel. Kérjük, ellenőrizze mindkettőt.
lookup-sent = Ha ez a szám és ez a cím összetartozik, küldtünk Önnek egy linket. Kérjük, nézze meg az e-mailjeit.
problem-expired = Ez a link túl régi. Kérjük, keresse meg itt a kérését, vagy kérjen tőlünk új linket.
problem-not-found = Ezt a kérést nem tudjuk megmutatni. Lehet, hogy a link hiányos. Kérjük, keresse meg itt.

### More: what a visitor sees after pressing a button of the card.

language = Nyelv

## What the customer can say

say-send = Küldés
say-sending = Küldjük…
say-cancel = Most nem
say-close = Bezárás
say-empty = Kérjük, előbb írjon valamit.
# $count: a figure, "4,000"
say-long = Kérjük, írjon rövidebben: legfeljebb { $count } karaktert.
say-offline = Nincs internetkapcsolata. Amit írt, itt marad. Kérjük, próbálja újra.
say-unkept = Most nem tudtuk elmenteni. Amit írt, itt marad. Kérjük, próbálja újra egy perc múlva.
say-busy = Egyszerre sok próbálkozás történt. Amit írt, itt marad. Kérjük, próbálja újra egy perc múlva.
say-expired = A linkje már nem működik. Amit írt, itt marad. Nyisson meg egy új linket, és utána küldje el a szöveget.
say-gone = Ez a kérésénél már nem lehetséges. Kérjük, töltse be újra az oldalt.

say-rating-title = Mennyire volt jó a segítségünk?
say-rating-good = Jó
say-rating-bad = Nem jó
# Stands above the choices 1 to 5.
say-rating-scale = Az 1 rossz, az 5 nagyon jó.
say-rating-comment = Szeretné megírni, miért? Nem kötelező.
say-rating-missing = Kérjük, válassza ki, mennyire volt jó a segítségünk.
say-rating-change = Ezt már elmondta nekünk. Még megváltoztathatja.
say-rating-sent = Köszönjük, hogy elmondta nekünk.

say-wrong-team-title = Rossz csapatnál van a kérése?
say-wrong-team-label = Miért gondolja így?
say-wrong-team-sent = Köszönjük. Megkaptuk, amit írt. Megnézzük, ki tud a legjobban segíteni Önnek.

say-message-title = Kiegészítés írása
say-message-label = Mit szeretne hozzátenni?
say-message-sent = Köszönjük. Megkaptuk az üzenetét, és továbbadjuk a csapatunknak.

say-confirmation-title = Minden megoldódott?
say-confirmation-text = Akkor lezárjuk a kérését. Később is írhat nekünk.
say-confirmation-send = Igen, lezárható
say-confirmation-sent = Köszönjük, hogy elmondta nekünk.

say-reopening-title = Nem oldódott meg
say-reopening-label = Mi nem működik még?
say-reopening-sent = Köszönjük. Megkaptuk, amit írt, és újra megnyitjuk a kérését.

say-contact-title = Kihez fordulhat
say-contact-copy = Másolás
say-contact-copied = Másolva
# Saves a file for the address book.
say-contact-file = Mentés a névjegyek közé

say-device-title = Megjegyezze az eszköz ezt a kérést?
say-device-text = Akkor ez az eszköz link nélkül megnyitja a kérését. Bárki láthatja, aki ezt az eszközt használja.
say-device-send = Igen, jegyezze meg
say-device-sent = Ez az eszköz megjegyezte a kérését.
say-device-forget = Kérés elfelejtése
say-device-forgotten = Ez az eszköz már nem emlékszik a kérésére.
say-device-blocked = A böngészője nem engedi, hogy ez az oldal bármit megjegyezzen.

### Queue: <ticket-queue>.

## Hány kérés vár: <ticket-queue>

queue-title = Mennyi dolgunk van
# $count: hány kérésre nem válaszolt még senki
queue-waiting = { $count ->
    [one] { $count } kérés vár első válaszra.
   *[other] { $count } kérés vár első válaszra.
}
queue-none = Egy kérés sem vár első válaszra.
# $time: időtartam, „3 óra”
queue-most = A legtöbben ennyi időn belül kapnak választ: { $time }.
queue-oldest = A legrégebbi kérés ennyi ideje vár: { $time }.
queue-unknown = Most nem tudjuk megszámolni a kéréseket. Később újra megpróbáljuk.
queue-table = Kérések csapatonként
queue-team = Csapat
queue-count = Várakozik
queue-time = Első válasz ennyi időn belül
# Idő helyett, ha az idő nem ismert.
queue-no-time = nem ismert
# Kérések, amelyek még egyik csapatnál sincsenek.
queue-no-team = Még nincs csapat

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Segítségünk értékelése
offer-wrong-team = Rossz csapatnál van?
offer-message = Kiegészítés írása
offer-confirmation = Igen, megoldódott
offer-reopening = Nem oldódott meg
offer-contact = Elérhetőség mentése
offer-device = Jegyezze meg ez az eszköz

# Headings of what the customer sent, for the company's staff.
heading-message = Az ügyfél kiegészítése az állapotoldalon
heading-wrong-team = Az ügyfél ezt kérdezi: rossz csapatnál van a kérés?
heading-reopening = Az ügyfél szerint nem oldódott meg

## Önálló oldal

page-title = A kérése állapota
page-your-turn = Ön következik: { $headline }
page-intro = Adja meg a kérése számát és az e-mail-címét. Megmutatjuk, hol tart.
page-unreachable = Most nem érjük el az ügyfélszolgálatunkat. Kérjük, próbálja újra egy perc múlva.
page-busy = Egyszerre sok próbálkozás történt. Kérjük, próbálja újra egy perc múlva.

## Az e-mail a linkkel

# $reference: a kérés száma
mail-subject = Link a kéréséhez (száma: { $reference })
mail-intro = Ön azt kérdezte, hol tart a kérése (száma: { $reference }). Ez a link megmutatja:
mail-button = A kérésem megnézése
mail-lifetime = A link 24 órán át működik. Kérjük, ne adja tovább.
mail-not-you = Nem Ön kérdezte ezt? Akkor nincs teendője.

## Szójegyzék: mit jelentenek a szavak, kérés nélkül. Önálló oldal is.

glossary-title = Mit jelentenek a szavak
glossary-description = Mit jelentenek a kérés állapotai, kinél van a kérés, és mi történik ezután. Egyszerű szavakkal.
glossary-intro = Itt elolvashatja, mit jelentenek Önnek az egyes szavak.
glossary-search = Szó keresése
glossary-none = Nem találtunk ilyen szót. Próbáljon meg egy másikat, vagy írjon nekünk.
glossary-stages = Az öt szakasz
glossary-ends = Hogyan érhet véget
glossary-statuses = Szavak, amelyeket a csapatunk használ
glossary-articles = Jó tudni
# $label: az ügyfélszolgálat saját szava
glossary-question = Mit jelent ez: „{ $label }”?
glossary-received = A kérése megérkezett hozzánk. Még senki sem dolgozott rajta. Nem kell újra elküldenie.
glossary-assessed = Elolvastuk a kérését. Most döntjük el, mennyire sürgős, és ki tud segíteni.
glossary-assigned = Átadtuk a kérését egy munkatársunknak vagy egy csapatnak. Most ők felelnek érte.
glossary-in-progress = Valaki dolgozik a kérésén. Írunk Önnek, ha van válaszunk vagy kérdésünk.
glossary-answered = Írtunk Önnek. Ha segít az üzenetünk, nincs több teendője. Ha nem, válaszoljon rá.
glossary-resolved = Szerintünk a probléma megszűnt. Ha mégsem, válaszoljon, és folytatjuk.
glossary-closed = Már senki sem dolgozik a kérésén. Bármikor írhat nekünk újra.

article-assigned-title = Mit jelent Önnek a „kiosztva” szó
article-assigned-what = Mit jelent a „kiosztva” szó?
article-assigned-what-answer = Tudjuk, miről szól a kérése, és elvállaltuk. Most egy munkatársunk vagy egy csapat felel érte. Innentől van kihez fordulnia.
article-assigned-how = Hogyan jut el idáig egy kérés?
article-assigned-how-answer = Először megérkezik hozzánk. Azután elolvassuk, és eldöntjük, mennyire sürgős. Végül átadjuk valakinek, aki segíteni tud. Ő dolgozik rajta, és ír Önnek.
article-assigned-do = Mit tehet Ön?
article-assigned-do-answer = Jegyezze fel, kinél van a kérése, és mi a száma. Így nem kell újra elmagyaráznia. Ha szeretne hozzátenni valamit, válaszoljon az utolsó üzenetünkre. Utána írja meg nekünk, hogyan ment.
article-assigned-wrong = Mi mehet rosszul?
article-assigned-wrong-answer = Néha egy csapatnak túl sok a dolga. Néha egy kérés nem a megfelelő emberhez kerül. Néha senki sem mond Önnek semmit. Ha ilyet tapasztal, írjon nekünk. Tovább tudjuk adni a kérését.

article-unanswered-title = Mi az a válasz nélküli kérés
article-unanswered-what = Mit jelent az, hogy „válasz nélküli”?
article-unanswered-what-answer = Még senki sem írt Önnek a kéréséről. Ebből nem derül ki, hogy olvasta-e már valaki. Lehet, hogy már jó kezekben van.
article-unanswered-not = Mit nem jelent?
article-unanswered-not-answer = Nem jelenti azt, hogy a kérése elveszett, vagy hogy elutasítottuk. Nem is ugyanaz, mint a várakozás. Egy kérés akkor várakozik, ha előbb kell valami Öntől vagy valaki mástól. Akkor is, ha ki van tűzve a napja.
article-unanswered-why = Miért fordul elő?
article-unanswered-why-answer = Gyakran sokan írnak nekünk ugyanazon a napon. Néha kevesen vagyunk, vagy rossz sorrendben haladunk. Ön semmit sem rontott el.
article-unanswered-do = Mit tehet Ön?
article-unanswered-do-answer = Várhat: a kérése megtartja a számát, és itt marad. Egy második kérés ugyanarról lelassít minket. Ha sürgős, írjon nekünk, és adja meg a számot.
