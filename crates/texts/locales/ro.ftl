# Română. Ne adresăm cu „dumneavoastră”; persoana care se ocupă de solicitare nu are gen în textele noastre.
# Numele de persoane și de echipe rămân așa cum sunt: propoziția nu depinde de ele.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Acest mesaj trebuie să rămână primul.
hosted-link = Deschideți pagina cu stadiul

## Părțile cardului

stages-label = Unde a ajuns solicitarea dumneavoastră
stage-done = încheiat
stage-now = acum
who-label = Cine se ocupă de ea
turn-label = Al cui este rândul
next-label = Ce urmează
can-label = Ce puteți face
question-label = V-am întrebat:
timeline-label = Ce s-a întâmplat
# $when: un timp relativ, „acum 2 minute”
checked = Verificat { $when }
checked-now = Verificat chiar acum
refresh = Verificați din nou
another = Vedeți altă solicitare

## Când ceva nu merge

loading = Se încarcă stadiul…
not-known-headline = În acest moment nu cunoaștem stadiul
stale-unreachable = În acest moment nu avem acces la sistemul nostru de asistență. Acesta este ultimul stadiu pe care îl știm. Încercăm în continuare.
stale-offline = Nu aveți conexiune la internet. Acesta este ultimul stadiu pe care îl știm. Verificăm din nou când revine conexiunea.
problem-offline = Se pare că nu aveți conexiune la internet. Verificăm din nou când revine conexiunea.
# $when: un timp relativ, „peste 30 de secunde”
problem-unreachable = În acest moment nu avem acces la sistemul nostru de asistență. Încercăm din nou { $when }.
problem-busy = Au fost multe încercări deodată. Vă rugăm să încercați din nou { $when }.
problem-broken = Pagina noastră cu stadiul are o defecțiune. Vă rugăm să încercați mai târziu sau să ne scrieți.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Am primit ce ați scris. Transmitem totul echipei noastre.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situații: titlu, ce înseamnă, ce urmează

received-headline = Am primit solicitarea dumneavoastră
received-meaning = Este aici și nu s-a pierdut. Încă nu a răspuns nimeni.
received-next = Cineva din echipa noastră o va citi și va hotărî cine vă poate ajuta cel mai bine.

longer-than-usual-headline = Așteptați mai mult decât de obicei
longer-than-usual-meaning = Avem solicitarea dumneavoastră. Încă nu a răspuns nimeni. Cei mai mulți oameni primesc vești de la noi mai devreme.
longer-than-usual-next = O vom citi și vă vom scrie.

overloaded-headline = Acum ne scriu mulți oameni
overloaded-meaning = Solicitarea dumneavoastră este aici și nu s-a pierdut. Ne ia mai mult timp decât de obicei să răspundem.
overloaded-next = Ne ocupăm de toate solicitările. A dumneavoastră este una dintre ele.

assessed-headline = Căutăm persoana potrivită
assessed-meaning = Am citit solicitarea dumneavoastră. Acum hotărâm cine trebuie să se ocupe de ea.
assessed-next = O vom încredința unei persoane sau unei echipe.

assigned-to-nobody-headline = Încă nu se ocupă nimeni de solicitarea dumneavoastră
assigned-to-nobody-meaning = Sistemul nostru spune că se ocupă cineva de ea, dar nu dă niciun nume. De aceea nu afirmăm asta.
assigned-to-nobody-next = O vom încredința unei persoane sau unei echipe.

with-team-headline = O echipă se ocupă de solicitarea dumneavoastră
with-team-meaning = Am acceptat solicitarea dumneavoastră și am repartizat-o unei echipe. Această echipă este acum responsabilă de ea.
with-team-next = Cineva din echipă va prelua solicitarea și vă va scrie.

with-person-headline = { $person } se ocupă de solicitarea dumneavoastră
with-person-meaning = Am acceptat solicitarea dumneavoastră și am repartizat-o. O persoană este acum responsabilă de ea.
with-person-next = Această persoană o va analiza și vă va scrie.

handed-over-headline = De solicitarea dumneavoastră se ocupă acum altcineva
handed-over-meaning = Am transferat-o în interiorul companiei noastre. Odată cu ea a trecut tot ce ne-ați scris.
# Parantezele fac ca propoziția să nu se termine cu punctul unui nume.
handed-over-meaning-from = Am transferat-o în interiorul companiei noastre (înainte: { $from }, acum: { $to }). Odată cu ea a trecut tot ce ne-ați scris.
handed-over-next = Noua persoană sau echipă o va citi și va continua de acolo.

in-progress-headline = Lucrăm la solicitarea dumneavoastră
in-progress-meaning = Cineva o analizează acum.
in-progress-next = Vă vom scrie când vom avea un răspuns sau o întrebare.

you-replied-headline = Avem mesajul dumneavoastră
you-replied-meaning = A ajuns la noi și face acum parte din solicitare.
you-replied-next = Îl vom citi și vă vom scrie.

waiting-for-you-headline = Avem nevoie de răspunsul dumneavoastră
waiting-for-you-meaning = V-am pus o întrebare. Nu putem continua fără răspunsul dumneavoastră.
waiting-for-you-next = Când răspundeți, continuăm.

waiting-for-third-party-headline = Așteptăm răspunsul altei companii
waiting-for-third-party-meaning = Ca să continuăm, avem nevoie de ceva de la o altă companie.
waiting-for-third-party-next = Când ne răspunde, continuăm.

planned-headline = Solicitarea dumneavoastră este programată
planned-meaning = I-am stabilit o dată. Până atunci, așteaptă. Nu este închisă și nu s-a pierdut.
planned-next = Începem la data stabilită.

paused-headline = Solicitarea dumneavoastră este în pauză
paused-meaning = Deocamdată am lăsat-o deoparte. Nu este închisă și nu s-a pierdut.
paused-next = O vom relua.

answered-headline = V-am răspuns
answered-meaning = Vă rugăm să căutați mesajul nostru în e-mail.
answered-next = Dacă vă ajută, nu mai aveți nimic de făcut. Dacă nu, răspundeți-ne.

confirm-solution-headline = S-a rezolvat problema dumneavoastră?
confirm-solution-meaning = Credem că problema a dispărut. Vă rugăm să verificați dacă este așa.
confirm-solution-next = Dacă totul merge, nu mai aveți nimic de făcut. Dacă nu, răspundeți și continuăm.

solved-headline = Solicitarea dumneavoastră este rezolvată
solved-meaning = Ne-am terminat munca și credem că totul este gata.
solved-next = Dacă ceva tot nu este în regulă, răspundeți la ultimul nostru mesaj.

closed-headline = Solicitarea dumneavoastră este închisă
closed-meaning = Nu mai lucrează nimeni la ea.
closed-next = Dacă mai aveți nevoie de ajutor, scrieți-ne din nou.

closed-unsolved-headline = Solicitarea dumneavoastră este închisă fără soluție
closed-unsolved-meaning = Am încetat să lucrăm la ea, dar problema nu este rezolvată.
closed-unsolved-next = Dacă mai aveți nevoie de ajutor, scrieți-ne din nou.

rejected-headline = Nu putem face ce ați cerut
rejected-meaning = Am analizat solicitarea dumneavoastră și am hotărât să nu continuăm cu ea.
rejected-next = Dacă aveți întrebări despre asta, scrieți-ne.

cancelled-headline = Această solicitare a fost retrasă
cancelled-meaning = A fost anulată, așa că nu lucrează nimeni la ea.
cancelled-next = Dacă totuși aveți nevoie de ajutor, scrieți-ne din nou.

merged-headline = Două solicitări sunt acum una singură
merged-meaning = Această solicitare și o alta erau despre același lucru. Continuăm cu cealaltă.
# $reference: numărul celeilalte solicitări
merged-meaning-into = Această solicitare și o alta erau despre același lucru. Continuăm cu solicitarea numărul { $reference }.
merged-next = De acum înainte, vă rugăm să urmăriți cealaltă solicitare.

reopened-headline = Am redeschis solicitarea dumneavoastră
reopened-meaning = Fusese încheiată. Acum este din nou deschisă.
reopened-meaning-again = A fost încheiată de mai multe ori. Acum este din nou deschisă.
reopened-next = O vom analiza și vă vom scrie.

overdue-headline = Durează mai mult decât am promis
overdue-meaning = Nu am respectat termenul. Ne pare rău.
overdue-next = Solicitarea dumneavoastră rămâne deschisă până o ducem la capăt.

unknown-headline = Solicitarea dumneavoastră este la noi
# $label: cuvântul sistemului de asistență pentru acest stadiu
unknown-meaning = Echipa noastră numește acest stadiu „{ $label }”. Solicitarea dumneavoastră este aici și nu s-a pierdut.
unknown-next = Dacă aveți nelămuriri, scrieți-ne.
not-known-meaning = Sistemul nostru nu ni-l spune. Solicitarea dumneavoastră nu s-a pierdut.
not-known-next = Această pagină va arăta stadiul când va fi cunoscut.

## Cine se ocupă de solicitare

who-nobody = Încă nu se ocupă nimeni anume de ea.
who-person = { $person } se ocupă de solicitarea dumneavoastră.
# $team: numele echipei
who-person-team = { $person } se ocupă de solicitarea dumneavoastră (echipa: { $team }).
who-team = Echipa „{ $team }” se ocupă de solicitarea dumneavoastră.
who-was = { $person } s-a ocupat de solicitarea dumneavoastră.
who-was-team = Echipa „{ $team }” s-a ocupat de solicitarea dumneavoastră.

## Ce mai este adevărat; fiecare propoziție urmează după sensul unei situații

also-reopened = Solicitarea a fost încheiată o dată și este din nou deschisă.
also-handed-over = Acum de solicitare se ocupă altcineva.
also-paused = Deocamdată solicitarea este lăsată deoparte.
also-overdue = Durează mai mult decât am promis. Ne pare rău.
also-unanswered = Încă nu ați primit un răspuns.
also-overloaded = Acum ne scriu mulți oameni.
also-longer-than-usual = Durează mai mult decât de obicei.

## Al cui este rândul

turn-company = Este rândul nostru.
turn-customer = Este rândul dumneavoastră.
turn-third-party = Este rândul cuiva din afara companiei noastre.
turn-nobody = Nu trebuie să facă nimeni nimic.

## Ce puteți face

can-wait = Puteți pur și simplu să așteptați. Această pagină se actualizează singură.
can-add = Aveți ceva de adăugat? Răspundeți la ultimul nostru e-mail.
can-answer = Vă rugăm să răspundeți la mesajul nostru.
can-confirm = Dacă totul merge, nu trebuie să faceți nimic.
can-write = Scrieți-ne dacă mai aveți nevoie de ajutor.
can-nothing = Nu trebuie să faceți nimic.
can-ask = Dacă situația continuă, scrieți-ne.
can-keep = Păstrați numărul { $reference } pentru următoarea discuție cu noi.
reply-link = Răspundeți-ne
email-link = Scrieți la { $email }
phone-link = Sunați la { $phone }

## Cele cinci etape

stage-received = Primită
stage-assessed = Evaluată
stage-assigned = Repartizată
stage-in-progress = În lucru
stage-answered = Răspuns trimis
stage-resolved = Rezolvată
stage-closed = Închisă

## Istoric

happened-received = Solicitarea dumneavoastră a sosit
happened-assessed = Am evaluat-o
# $handler: o persoană, o echipă sau amândouă
happened-assigned = Repartizată către: { $handler }
happened-handed-over = Transferată către: { $handler }
happened-started = Am început să lucrăm
happened-company-replied = V-am scris
happened-customer-replied = Ne-ați scris
happened-paused = Pusă în așteptare
happened-resumed = Am continuat să lucrăm
happened-resolved = Am considerat-o rezolvată
happened-closed = Închisă
happened-reopened = Redeschisă
happened-merged = Unită cu altă solicitare
happened-unknown = S-a schimbat ceva

## The number, the dates, the helpdesk's own word

# $reference: numărul solicitării
card-number = Solicitarea { $reference }
# $date: o dată, „20 noiembrie 2026 la 10:00”
since = Din { $date }
expected-first-reply = Vrem să răspundem până pe { $date }.
expected-resolution = Vrem să rezolvăm solicitarea până pe { $date }.
missed-first-reply = Voiam să răspundem până pe { $date }.
missed-resolution = Voiam să rezolvăm solicitarea până pe { $date }.
paused-until = Continuăm începând cu { $date }.
planned-for = Începem pe { $date }.
# $date: până atunci, cei mai mulți au un prim răspuns
usual-reply = Cei mai mulți oameni primesc vești de la noi până pe { $date }.
# $date: când compania a scris, a întrebat sau a anunțat o soluție
wrote-on = V-am scris pe { $date }.
helpdesk-label = Sistemul nostru de asistență numește acest stadiu „{ $label }”.

### Form: looking a request up, and why the form stands there.

## Căutarea unei solicitări

lookup-headline = Verificați solicitarea dumneavoastră
lookup-reference = Numărul solicitării
lookup-reference-hint = Se află în e-mailul primit de la noi.
lookup-email = Adresa dumneavoastră de e-mail
lookup-email-hint = Adresa de la care ne-ați scris.
lookup-submit = Afișați stadiul
lookup-busy = Căutăm…
lookup-reference-empty = Vă rugăm să scrieți numărul solicitării.
lookup-reference-characters = Un număr are doar litere, cifre și cratime. Vă rugăm să îl copiați din e-mailul nostru.
lookup-reference-long = Este prea lung pentru numărul unei solicitări. Vă rugăm să copiați doar numărul din e-mailul nostru.
lookup-email-empty = Vă rugăm să scrieți adresa dumneavoastră de e-mail.
lookup-email-bad = Aceasta nu pare să fie o adresă de e-mail. Un exemplu: nume@example.com
lookup-not-found = Nu am găsit nicio solicitare cu acest număr și această adresă. Vă rugăm să le verificați pe amândouă.
lookup-sent = Dacă acest număr și această adresă țin de aceeași solicitare, v-am trimis un link. Vă rugăm să vă uitați în e-mail.
problem-expired = Acest link este prea vechi. Vă rugăm să căutați aici solicitarea sau să ne cereți un link nou.
problem-not-found = Nu putem afișa această solicitare. Poate că linkul nu este complet. Vă rugăm să o căutați aici.

### More: what a visitor sees after pressing a button of the card.

language = Limba

## What the customer can say

say-send = Trimiteți
say-sending = Se trimite…
say-cancel = Nu acum
say-close = Închideți
say-empty = Vă rugăm să scrieți mai întâi ceva.
# $count: a figure, "4,000"
say-long = Vă rugăm să scrieți mai puțin. Număr maxim de caractere: { $count }.
say-offline = Nu aveți conexiune la internet. Ce ați scris rămâne aici. Vă rugăm să încercați din nou.
say-unkept = Acum nu am putut salva ce ați trimis. Ce ați scris rămâne aici. Vă rugăm să încercați din nou peste un minut.
say-busy = Au fost multe încercări deodată. Ce ați scris rămâne aici. Vă rugăm să încercați din nou peste un minut.
say-expired = Linkul dumneavoastră nu mai funcționează. Ce ați scris rămâne aici. Deschideți un link nou, apoi trimiteți textul.
say-gone = Acest lucru nu mai este posibil pentru solicitarea dumneavoastră. Vă rugăm să reîncărcați pagina.

say-rating-title = Cât de bun a fost ajutorul nostru?
say-rating-good = A fost bun
say-rating-bad = Nu a fost bun
# Stands above the choices 1 to 5.
say-rating-scale = 1 înseamnă slab, 5 înseamnă foarte bun.
say-rating-comment = Doriți să ne spuneți de ce? Nu este obligatoriu.
say-rating-missing = Vă rugăm să alegeți cât de bun a fost ajutorul nostru.
say-rating-change = Ne-ați spus deja. Încă puteți schimba răspunsul.
say-rating-sent = Vă mulțumim că ne-ați spus.

say-wrong-team-title = Solicitarea este la echipa nepotrivită?
say-wrong-team-label = Ce vă face să credeți asta?
say-wrong-team-sent = Vă mulțumim. Am primit ce ați scris. Verificăm cine vă poate ajuta cel mai bine.

say-message-title = Adăugați ceva
say-message-label = Ce doriți să adăugați?
say-message-sent = Vă mulțumim. Am primit mesajul dumneavoastră și îl transmitem echipei noastre.

say-confirmation-title = S-a rezolvat totul?
say-confirmation-text = Dacă da, închidem solicitarea dumneavoastră. Ne puteți scrie și mai târziu.
say-confirmation-send = Da, închideți solicitarea
say-confirmation-sent = Vă mulțumim că ne-ați spus.

say-reopening-title = Nu s-a rezolvat
say-reopening-label = Ce nu merge încă?
say-reopening-sent = Vă mulțumim. Am primit ce ați scris și redeschidem solicitarea dumneavoastră.

say-contact-title = Contactul dumneavoastră la noi
say-contact-copy = Copiați
say-contact-copied = Copiat
# Saves a file for the address book.
say-contact-file = Salvați în contacte

say-device-title = Memorați această solicitare
say-device-text = Astfel, acest dispozitiv deschide solicitarea dumneavoastră fără link. Oricine folosește acest dispozitiv o poate vedea.
say-device-send = Memorați
say-device-sent = Acum acest dispozitiv ține minte solicitarea dumneavoastră.
say-device-forget = Nu mai memorați
say-device-forgotten = Acest dispozitiv nu mai ține minte solicitarea dumneavoastră.
say-device-blocked = Browserul dumneavoastră nu lasă această pagină să memoreze nimic.

### Queue: <ticket-queue>.

## Câte solicitări așteaptă: <ticket-queue>

queue-title = Cât de mult avem de lucru
# $count: la câte solicitări nu a răspuns încă nimeni
queue-waiting = { $count ->
    [one] { $count } solicitare așteaptă un prim răspuns.
    [few] { $count } solicitări așteaptă un prim răspuns.
   *[other] { $count } de solicitări așteaptă un prim răspuns.
}
queue-none = Nicio solicitare nu așteaptă un prim răspuns.
# $time: o durată, „3 ore”
queue-most = Cei mai mulți oameni primesc răspuns în cel mult { $time }.
queue-oldest = Cea mai veche așteaptă de { $time }.
queue-unknown = În acest moment nu putem număra solicitările. Încercăm din nou mai târziu.
queue-table = Solicitări pe echipe
queue-team = Echipă
queue-count = În așteptare
queue-time = Primul răspuns în
# În locul unui timp care nu se știe.
queue-no-time = nu se știe
# Solicitări pe care nu le are încă nicio echipă.
queue-no-team = Încă fără echipă

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Evaluați ajutorul nostru
offer-wrong-team = Este echipa nepotrivită?
offer-message = Adăugați ceva
offer-confirmation = Da, s-a rezolvat
offer-reopening = Nu s-a rezolvat
offer-contact = Păstrați contactul
offer-device = Memorați pe acest dispozitiv

# Headings of what the customer sent, for the company's staff.
heading-message = Adăugat de client pe pagina cu stadiul
heading-wrong-team = Clientul întreabă: solicitarea este la echipa nepotrivită?
heading-reopening = Clientul spune că nu s-a rezolvat

## Pagina proprie

page-title = Stadiul solicitării dumneavoastră
page-your-turn = Este rândul dumneavoastră: { $headline }
page-intro = Scrieți numărul solicitării și adresa dumneavoastră de e-mail. Vă arătăm unde a ajuns.
page-unreachable = În acest moment nu avem acces la sistemul nostru de asistență. Vă rugăm să încercați din nou peste un minut.
page-busy = Au fost multe încercări deodată. Vă rugăm să încercați din nou peste un minut.

## E-mailul cu un link

# $reference: numărul solicitării
mail-subject = Linkul dumneavoastră către solicitarea { $reference }
mail-intro = Ați întrebat unde a ajuns solicitarea dumneavoastră { $reference }. Acest link vă arată:
mail-button = Afișați solicitarea mea
mail-lifetime = Linkul funcționează 24 de ore. Vă rugăm să nu îl dați mai departe.
mail-not-you = Nu ați cerut acest lucru? Atunci nu trebuie să faceți nimic.

## Glosar: ce înseamnă fiecare cuvânt, fără o solicitare anume. Este și o pagină proprie.

glossary-title = Ce înseamnă cuvintele
glossary-description = Ce înseamnă fiecare stadiu al unei solicitări, cine se ocupă de ea și ce urmează. În cuvinte simple.
glossary-intro = Aici puteți citi ce înseamnă fiecare cuvânt pentru dumneavoastră.
glossary-search = Căutați un cuvânt
glossary-none = Nu am găsit acest cuvânt. Încercați altul sau scrieți-ne.
glossary-stages = Cele cinci etape
glossary-ends = Cum se poate încheia
glossary-statuses = Cuvintele folosite de echipa noastră
glossary-articles = Bine de știut
# $label: cuvântul sistemului de asistență
glossary-question = Ce înseamnă „{ $label }”?
glossary-received = Solicitarea dumneavoastră a ajuns la noi. Încă nu a lucrat nimeni la ea. Nu este nevoie să o trimiteți din nou.
glossary-assessed = Am citit solicitarea dumneavoastră. Acum hotărâm cât este de urgentă și cine poate ajuta.
glossary-assigned = Am încredințat solicitarea dumneavoastră unei persoane sau unei echipe. Acea persoană sau echipă este acum responsabilă de ea.
glossary-in-progress = Cineva lucrează la solicitarea dumneavoastră. Vă vom scrie când vom avea un răspuns sau o întrebare.
glossary-answered = V-am scris. Dacă mesajul nostru vă ajută, nu mai aveți nimic de făcut. Dacă nu, răspundeți la el.
glossary-resolved = Credem că problema a dispărut. Dacă nu este așa, răspundeți și continuăm.
glossary-closed = Nu mai lucrează nimeni la solicitarea dumneavoastră. Ne puteți scrie oricând din nou.

article-assigned-title = Ce înseamnă „repartizată” pentru dumneavoastră
article-assigned-what = Ce înseamnă „repartizată”?
article-assigned-what-answer = Știm despre ce este solicitarea dumneavoastră și am acceptat-o. O persoană sau o echipă este acum responsabilă de ea. De aici înainte știți cui să vă adresați.
article-assigned-how = Cum ajunge o solicitare în această etapă?
article-assigned-how-answer = Mai întâi ajunge la noi. Apoi o citim și hotărâm cât este de urgentă. După aceea o încredințăm cuiva care poate ajuta. Acea persoană sau echipă lucrează la ea și vă scrie.
article-assigned-do = Ce puteți face?
article-assigned-do-answer = Notați cine se ocupă de solicitare și numărul ei. Astfel nu va trebui să o explicați din nou. Dacă aveți ceva de adăugat, răspundeți la ultimul nostru mesaj. Spuneți-ne apoi cum a mers.
article-assigned-wrong = Ce poate să nu meargă bine?
article-assigned-wrong-answer = Uneori o echipă are prea mult de lucru. Uneori o solicitare ajunge la persoana nepotrivită. Uneori nu vă spune nimeni nimic. Dacă observați unul dintre aceste lucruri, scrieți-ne. Putem transfera solicitarea.

article-unanswered-title = Ce este o solicitare fără răspuns
article-unanswered-what = Ce înseamnă „fără răspuns”?
article-unanswered-what-answer = Încă nu v-a scris nimeni despre solicitarea dumneavoastră. Asta nu spune dacă a citit-o cineva. Poate că este deja pe mâini bune.
article-unanswered-not = Ce nu înseamnă?
article-unanswered-not-answer = Nu înseamnă că solicitarea dumneavoastră s-a pierdut sau a fost refuzată. Nici nu este același lucru cu așteptarea. O solicitare așteaptă când avem întâi nevoie de ceva de la dumneavoastră sau de la altcineva. Sau așteaptă o dată stabilită.
article-unanswered-why = De ce se întâmplă?
article-unanswered-why-answer = Adesea ne scriu mulți oameni în aceeași zi. Uneori avem prea puțini oameni sau luăm lucrurile în ordinea greșită. Nu ați greșit cu nimic.
article-unanswered-do = Ce puteți face?
article-unanswered-do-answer = Puteți aștepta: solicitarea își păstrează numărul și rămâne aici. O a doua solicitare despre același lucru ne încetinește. Dacă este urgent, scrieți-ne și spuneți numărul.
