# Latviešu valoda. Uzrunājam ar „Jūs, Jūsu” un lielo burtu; pogās ir nenoteiksme. Par cilvēku, kas rūpējas par pieteikumu, rakstām bez dzimtes.
# Vārdi, komandas, datumi un ilgumi vienmēr ir nominatīvā, tāpēc pirms tiem bieži ir kols.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Programma ņem šo tekstu pēc numura 0: tam jāpaliek pirmajam.
hosted-link = Atvērt statusa lapu

## Kartītes daļas

stages-label = Cik tālu ir Jūsu pieteikums
stage-done = izdarīts
stage-now = tagad
who-label = Kas par to rūpējas
turn-label = Kam tagad kārta
next-label = Kas notiks tālāk
can-label = Ko Jūs varat darīt
question-label = Mēs Jums jautājām:
timeline-label = Kas ir noticis
checked = Pārbaudīts { $when }
checked-now = Pārbaudīts nupat
refresh = Pārbaudīt vēlreiz
another = Pārbaudīt citu pieteikumu

## Kad kaut kas traucē

loading = Ielādējam statusu…
not-known-headline = Pašlaik mēs nezinām statusu
stale-unreachable = Pašlaik nav savienojuma ar mūsu sistēmu. Šis ir pēdējais statuss, ko zinām. Turpinām mēģināt.
stale-offline = Jums nav interneta. Šis ir pēdējais statuss, ko zinām. Kad internets atkal būs, pārbaudīsim vēlreiz.
problem-offline = Šķiet, ka Jums nav interneta. Kad internets atkal būs, pārbaudīsim vēlreiz.
problem-unreachable = Pašlaik nav savienojuma ar mūsu sistēmu. Mēģināsim vēlreiz { $when }.
problem-busy = Vienlaikus bija daudz mēģinājumu. Lūdzu, mēģiniet vēlreiz { $when }.
problem-broken = Mūsu statusa lapā ir kļūme. Lūdzu, mēģiniet vēlāk vai rakstiet mums.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Esam saņēmuši Jūsu rakstīto. Nododam to savai komandai.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situācijas: virsraksts, ko tas nozīmē, kas notiks tālāk

received-headline = Esam saņēmuši Jūsu pieteikumu
received-meaning = Tas ir pie mums un nav pazudis. Neviens uz to vēl nav atbildējis.
received-next = Kāds no mums to izlasīs un izlems, kas Jums var palīdzēt vislabāk.

longer-than-usual-headline = Jūs gaidāt ilgāk nekā parasti
longer-than-usual-meaning = Jūsu pieteikums ir pie mums. Neviens uz to vēl nav atbildējis. Vairums cilvēku saņem ziņu no mums ātrāk.
longer-than-usual-next = Mēs to izlasīsim un Jums uzrakstīsim.

overloaded-headline = Tagad mums raksta daudz cilvēku
overloaded-meaning = Jūsu pieteikums ir pie mums un nav pazudis. Lai atbildētu, mums vajag vairāk laika nekā parasti.
overloaded-next = Mēs izskatām visus pieteikumus. Jūsu pieteikums ir viens no tiem.

assessed-headline = Meklējam piemērotu cilvēku
assessed-meaning = Esam izlasījuši Jūsu pieteikumu. Tagad lemjam, kas par to rūpēsies.
assessed-next = Mēs to nodosim kādam cilvēkam vai komandai.

assigned-to-nobody-headline = Jūsu pieteikums vēl nevienam nav piešķirts
assigned-to-nobody-meaning = Mūsu sistēma rāda, ka kāds par to rūpējas, bet nevienu nenosauc. Tāpēc mēs to neapgalvojam.
assigned-to-nobody-next = Mēs to nodosim kādam cilvēkam vai komandai.

with-team-headline = Par Jūsu pieteikumu rūpējas komanda
with-team-meaning = Esam pieņēmuši Jūsu pieteikumu un piešķīruši to komandai. Tagad šī komanda par to atbild.
with-team-next = Kāds no komandas to pārņems un Jums uzrakstīs.

with-person-headline = Par Jūsu pieteikumu rūpējas { $person }
with-person-meaning = Esam pieņēmuši un piešķīruši Jūsu pieteikumu. Tagad par to atbild viens cilvēks.
with-person-next = Šis cilvēks to izskatīs un Jums uzrakstīs.

handed-over-headline = Par Jūsu pieteikumu tagad rūpējas kāds cits
handed-over-meaning = Nodevām to tālāk uzņēmuma iekšienē. Kopā ar pieteikumu nodevām visu, ko rakstījāt.
handed-over-meaning-from = Nodevām to tālāk uzņēmuma iekšienē (iepriekš: { $from }, tagad: { $to }). Kopā ar pieteikumu nodevām visu, ko rakstījāt.
handed-over-next = Jaunais cilvēks vai komanda to izlasīs un turpinās darbu.

in-progress-headline = Strādājam pie Jūsu pieteikuma
in-progress-meaning = Kāds to tagad izskata.
in-progress-next = Uzrakstīsim Jums, kad mums būs atbilde vai jautājums.

you-replied-headline = Jūsu ziņa ir pie mums
you-replied-meaning = Tā ir pienākusi un tagad ir daļa no Jūsu pieteikuma.
you-replied-next = Mēs to izlasīsim un Jums uzrakstīsim.

waiting-for-you-headline = Mums vajadzīga Jūsu atbilde
waiting-for-you-meaning = Mēs Jums kaut ko jautājām. Bez Jūsu atbildes nevaram turpināt.
waiting-for-you-next = Kad atbildēsiet, turpināsim.

waiting-for-third-party-headline = Mēs gaidām kādu citu
waiting-for-third-party-meaning = Lai turpinātu, mums vajag kaut ko no cita uzņēmuma.
waiting-for-third-party-next = Kad tas atbildēs, turpināsim.

planned-headline = Jūsu pieteikums ir ieplānots
planned-meaning = Esam tam noteikuši laiku. Līdz tam tas gaida. Tas nav slēgts un nav pazudis.
planned-next = Sāksim noteiktajā laikā.

paused-headline = Jūsu pieteikums ir atlikts
paused-meaning = Pagaidām nolikām to malā. Tas nav slēgts un nav pazudis.
paused-next = Mēs pie tā atgriezīsimies.

answered-headline = Esam Jums atbildējuši
answered-meaning = Lūdzu, pameklējiet mūsu ziņu savā e-pastā.
answered-next = Ja tā palīdz, vairāk nekas nav jādara. Ja ne, atbildiet mums.

confirm-solution-headline = Vai Jūsu problēma ir atrisināta?
confirm-solution-meaning = Mēs domājam, ka problēmas vairs nav. Lūdzu, pārbaudiet, vai tā ir.
confirm-solution-next = Ja viss darbojas, vairāk nekas nav jādara. Ja ne, atbildiet, un mēs turpināsim.

solved-headline = Jūsu pieteikums ir atrisināts
solved-meaning = Esam beiguši darbu un domājam, ka viss ir padarīts.
solved-next = Ja kaut kas vēl nav labi, atbildiet uz mūsu pēdējo ziņu.

closed-headline = Jūsu pieteikums ir slēgts
closed-meaning = Pie tā vairs neviens nestrādā.
closed-next = Ja Jums vēl vajadzīga palīdzība, rakstiet mums vēlreiz.

closed-unsolved-headline = Jūsu pieteikums ir slēgts bez risinājuma
closed-unsolved-meaning = Esam pārtraukuši darbu, bet problēma nav atrisināta.
closed-unsolved-next = Ja Jums vēl vajadzīga palīdzība, rakstiet mums vēlreiz.

rejected-headline = Mēs nevaram izdarīt to, ko lūdzāt
rejected-meaning = Izskatījām Jūsu pieteikumu un nolēmām to neturpināt.
rejected-next = Ja Jums par to ir jautājumi, rakstiet mums.

cancelled-headline = Šis pieteikums ir atsaukts
cancelled-meaning = Tas ir atcelts, tāpēc pie tā neviens nestrādā.
cancelled-next = Ja Jums tomēr vajadzīga palīdzība, rakstiet mums vēlreiz.

merged-headline = Divi pieteikumi tagad ir viens
merged-meaning = Šis un vēl kāds pieteikums bija par to pašu. Turpinām ar otru pieteikumu.
merged-meaning-into = Šis un vēl kāds pieteikums bija par to pašu. Turpinām ar numuru { $reference }.
merged-next = Lūdzu, turpmāk sekojiet otram pieteikumam.

reopened-headline = Esam atkal atvēruši Jūsu pieteikumu
reopened-meaning = Agrāk tas bija pabeigts. Tagad tas atkal ir atvērts.
reopened-meaning-again = Tas bija pabeigts vairāk nekā vienu reizi. Tagad tas atkal ir atvērts.
reopened-next = Mēs to izskatīsim un Jums uzrakstīsim.

overdue-headline = Tas prasa vairāk laika, nekā solījām
overdue-meaning = Mēs neiekļāvāmies savā termiņā. Atvainojamies.
overdue-next = Jūsu pieteikums paliek atvērts, līdz būsim to nokārtojuši.

unknown-headline = Jūsu pieteikums ir pie mums
unknown-meaning = Mūsu komanda to sauc šādi: „{ $label }”. Jūsu pieteikums ir šeit un nav pazudis.
unknown-next = Ja Jums ir šaubas, rakstiet mums.
not-known-meaning = Mūsu sistēma to nerāda. Jūsu pieteikums nav pazudis.
not-known-next = Šī lapa parādīs statusu, kad tas būs zināms.

## Kas par to rūpējas

who-nobody = Tas vēl nav piešķirts nevienam konkrēti.
who-person = { $person } rūpējas par Jūsu pieteikumu.
who-person-team = Par Jūsu pieteikumu rūpējas { $person } (komanda: { $team }).
who-team = Par Jūsu pieteikumu rūpējas komanda „{ $team }”.
who-was = { $person } rūpējās par to.
who-was-team = Par to rūpējās komanda „{ $team }”.

## Kas vēl ir spēkā; katrs teikums seko situācijas skaidrojumam

also-reopened = Pieteikums reiz jau bija pabeigts un atkal ir atvērts.
also-handed-over = Par pieteikumu tagad rūpējas kāds cits.
also-paused = Pieteikums pagaidām ir nolikts malā.
also-overdue = Tas prasa vairāk laika, nekā solījām. Atvainojamies.
also-unanswered = Atbildes Jums vēl nav.
also-overloaded = Tagad mums raksta daudz cilvēku.
also-longer-than-usual = Tas prasa vairāk laika nekā parasti.

## Kam tagad kārta

turn-company = Tagad ir mūsu kārta.
turn-customer = Tagad ir Jūsu kārta.
turn-third-party = Tagad ir kārta kādam ārpus mūsu uzņēmuma.
turn-nobody = Nevienam nekas nav jādara.

## Ko Jūs varat darīt

can-wait = Varat vienkārši pagaidīt. Šī lapa atjaunojas pati.
can-add = Vai vēlaties ko piebilst? Atbildiet uz mūsu pēdējo e-pasta vēstuli.
can-answer = Lūdzu, atbildiet uz mūsu ziņu.
can-confirm = Ja viss darbojas, Jums nekas nav jādara.
can-write = Ja vajadzīga vēl palīdzība, rakstiet mums.
can-nothing = Jums nekas nav jādara.
can-ask = Ja tā turpinās, rakstiet mums.
can-keep = Saglabājiet numuru { $reference } nākamajai saziņai ar mums.
reply-link = Atbildiet mums
email-link = Rakstiet uz { $email }
phone-link = Zvaniet: { $phone }

## Pieci posmi

stage-received = Saņemts
stage-assessed = Izvērtēts
stage-assigned = Piešķirts
stage-in-progress = Darbā
stage-answered = Atbildēts
stage-resolved = Atrisināts
stage-closed = Slēgts

## Notikumu gaita

happened-received = Jūsu pieteikums pienāca
happened-assessed = Mēs to izvērtējām
happened-assigned = Piešķirts: { $handler }
happened-handed-over = Nodots tālāk: { $handler }
happened-started = Sākām darbu
happened-company-replied = Mēs rakstījām Jums
happened-customer-replied = Jūs rakstījāt mums
happened-paused = Atlikts
happened-resumed = Turpinājām darbu
happened-resolved = Atzīmējām to kā atrisinātu
happened-closed = Slēgts
happened-reopened = Atkal atvērts
happened-merged = Apvienots ar citu pieteikumu
happened-unknown = Kaut kas mainījās

## The number, the dates, the helpdesk's own word

card-number = Pieteikums { $reference }
since = Kopš: { $date }
expected-first-reply = Vēlamies atbildēt līdz: { $date }.
expected-resolution = Vēlamies to atrisināt līdz: { $date }.
missed-first-reply = Vēlējāmies atbildēt līdz: { $date }.
missed-resolution = Vēlējāmies to atrisināt līdz: { $date }.
paused-until = Turpinām no: { $date }.
planned-for = Sākam: { $date }.
usual-reply = Vairums cilvēku saņem ziņu no mums līdz: { $date }.
wrote-on = Rakstījām Jums: { $date }.
helpdesk-label = Mūsu sistēma to sauc šādi: „{ $label }”.

### Form: looking a request up, and why the form stands there.

## Pieteikuma meklēšana

lookup-headline = Pārbaudiet savu pieteikumu
lookup-reference = Pieteikuma numurs
lookup-reference-hint = Tas ir mūsu e-pasta vēstulē Jums.
lookup-email = Jūsu e-pasta adrese
lookup-email-hint = Adrese, no kuras mums rakstījāt.
lookup-submit = Rādīt statusu
lookup-busy = Meklējam…
lookup-reference-empty = Lūdzu, ievadiet sava pieteikuma numuru.
lookup-reference-characters = Numurā ir tikai burti, cipari un svītriņas. Lūdzu, kopējiet to no mūsu e-pasta vēstules.
lookup-reference-long = Pieteikuma numuram tas ir par garu. Lūdzu, kopējiet no mūsu e-pasta vēstules tikai numuru.
lookup-email-empty = Lūdzu, ievadiet savu e-pasta adresi.
lookup-email-bad = Tas neizskatās pēc e-pasta adreses. Piemērs: vards@example.com
lookup-not-found = Neatradām pieteikumu ar šādu numuru un šādu adresi. Lūdzu, pārbaudiet abus.
lookup-sent = Ja šis numurs un šī adrese pieder vienam pieteikumam, mēs Jums nosūtījām saiti. Lūdzu, ieskatieties savā e-pastā.
problem-expired = Šī saite ir pārāk veca. Lūdzu, atrodiet savu pieteikumu šeit vai lūdziet mums jaunu saiti.
problem-not-found = Mēs nevaram parādīt šo pieteikumu. Varbūt saite nav pilna. Lūdzu, atrodiet pieteikumu šeit.

### More: what a visitor sees after pressing a button of the card.

language = Valoda

## What the customer can say

say-send = Sūtīt
say-sending = Sūtām…
say-cancel = Ne tagad
say-close = Aizvērt
say-empty = Lūdzu, vispirms kaut ko uzrakstiet.
# $count: a figure, "4,000"
say-long = Lūdzu, rakstiet īsāk: līdz { $count } zīmēm.
say-offline = Jums nav interneta. Jūsu teksts paliek šeit. Lūdzu, mēģiniet vēlreiz.
say-unkept = Šoreiz mums neizdevās to saglabāt. Jūsu teksts paliek šeit. Lūdzu, mēģiniet vēlreiz pēc minūtes.
say-busy = Vienlaikus bija daudz mēģinājumu. Jūsu teksts paliek šeit. Lūdzu, mēģiniet vēlreiz pēc minūtes.
say-expired = Jūsu saite vairs nedarbojas. Jūsu teksts paliek šeit. Atveriet jaunu saiti un tad nosūtiet tekstu.
say-gone = Jūsu pieteikumam tas vairs nav iespējams. Lūdzu, ielādējiet lapu vēlreiz.

say-rating-title = Cik laba bija mūsu palīdzība?
say-rating-good = Laba
say-rating-bad = Nebija laba
# Stands above the choices 1 to 5.
say-rating-scale = 1 ir slikta, 5 ir ļoti laba.
say-rating-comment = Vai vēlaties pateikt, kāpēc? Tas nav jādara.
say-rating-missing = Lūdzu, izvēlieties, cik laba bija mūsu palīdzība.
say-rating-change = Jūs jau novērtējāt mūsu palīdzību. Vērtējumu vēl varat mainīt.
say-rating-sent = Paldies par Jūsu vērtējumu.

say-wrong-team-title = Vai pieteikums ir pie nepareizās komandas?
say-wrong-team-label = Kāpēc Jums tā šķiet?
say-wrong-team-sent = Paldies. Esam saņēmuši Jūsu rakstīto. Pārbaudām, kas Jums var palīdzēt vislabāk.

say-message-title = Papildināt pieteikumu
say-message-label = Ko vēlaties piebilst?
say-message-sent = Paldies. Esam saņēmuši Jūsu ziņu un nododam to savai komandai.

say-confirmation-title = Vai viss ir atrisināts?
say-confirmation-text = Tad slēgsim Jūsu pieteikumu. Arī vēlāk varat mums rakstīt.
say-confirmation-send = Jā, slēgt pieteikumu
say-confirmation-sent = Paldies, ka pateicāt.

say-reopening-title = Pieteikums nav atrisināts
say-reopening-label = Kas joprojām nedarbojas?
say-reopening-sent = Paldies. Esam saņēmuši Jūsu rakstīto un atkal atveram Jūsu pieteikumu.

say-contact-title = Pie kā vērsties
say-contact-copy = Kopēt
say-contact-copied = Nokopēts
# Saves a file for the address book.
say-contact-file = Saglabāt kontaktos

say-device-title = Atcerēties šo pieteikumu
say-device-text = Tad šī ierīce atvērs Jūsu pieteikumu bez saites. To var redzēt ikviens, kas lieto šo ierīci.
say-device-send = Atcerēties
say-device-sent = Šī ierīce tagad atceras Jūsu pieteikumu.
say-device-forget = Aizmirst pieteikumu
say-device-forgotten = Šī ierīce vairs neatceras Jūsu pieteikumu.
say-device-blocked = Jūsu pārlūks neļauj šai lapai neko atcerēties.

### Queue: <ticket-queue>.

## Cik pieteikumu gaida: <ticket-queue>

queue-title = Cik mums ir darba
queue-waiting = { $count ->
    [zero] { $count } pieteikumu gaida pirmo atbildi.
    [one] { $count } pieteikums gaida pirmo atbildi.
   *[other] { $count } pieteikumi gaida pirmo atbildi.
}
queue-none = Neviens pieteikums negaida pirmo atbildi.
queue-most = Vairums cilvēku saņem atbildi šādā laikā: { $time }.
queue-oldest = Vecākais pieteikums gaida jau tik ilgi: { $time }.
queue-unknown = Pašlaik nevaram saskaitīt pieteikumus. Mēģināsim vēlreiz vēlāk.
queue-table = Pieteikumi pa komandām
queue-team = Komanda
queue-count = Gaida
queue-time = Laiks līdz pirmajai atbildei
queue-no-time = nav zināms
queue-no-team = Vēl bez komandas

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Novērtēt mūsu palīdzību
offer-wrong-team = Nepareizā komanda?
offer-message = Papildināt pieteikumu
offer-confirmation = Jā, viss ir atrisināts
offer-reopening = Pieteikums nav atrisināts
offer-contact = Saglabāt kontaktu
offer-device = Atcerēties šajā ierīcē

# Headings of what the customer sent, for the company's staff.
heading-message = Klienta papildinājums statusa lapā
heading-wrong-team = Klients jautā: vai pieteikums ir pie nepareizās komandas?
heading-reopening = Klients saka, ka pieteikums nav atrisināts

## Atsevišķa lapa

page-title = Jūsu pieteikuma statuss
page-your-turn = Jūsu kārta: { $headline }
page-intro = Ievadiet sava pieteikuma numuru un savu e-pasta adresi. Mēs parādīsim, cik tālu tas ir.
page-unreachable = Pašlaik nav savienojuma ar mūsu sistēmu. Lūdzu, mēģiniet vēlreiz pēc minūtes.
page-busy = Vienlaikus bija daudz mēģinājumu. Lūdzu, mēģiniet vēlreiz pēc minūtes.

## E-pasta vēstule ar saiti

mail-subject = Jūsu saite uz pieteikumu { $reference }
mail-intro = Jūs jautājāt, cik tālu ir Jūsu pieteikums { $reference }. To parāda šī saite:
mail-button = Rādīt manu pieteikumu
mail-lifetime = Saite darbojas 24 stundas. Lūdzu, nedodiet to citiem.
mail-not-you = Jūs to neprasījāt? Tad Jums nekas nav jādara.

## Vārdnīca: ko katrs vārds nozīmē, bez pieteikuma. Arī atsevišķa lapa.

glossary-title = Ko nozīmē vārdi
glossary-description = Ko nozīmē katrs pieteikuma statuss, kas par to rūpējas un kas notiks tālāk. Vienkāršiem vārdiem.
glossary-intro = Šeit varat izlasīt, ko katrs vārds nozīmē Jums.
glossary-search = Meklēt vārdu
glossary-none = Tādu vārdu neatradām. Mēģiniet citu vai rakstiet mums.
glossary-stages = Pieci posmi
glossary-ends = Kā tas var beigties
glossary-statuses = Vārdi, ko lieto mūsu komanda
glossary-articles = Vērts zināt
glossary-question = Ko nozīmē „{ $label }”?
glossary-received = Jūsu pieteikums ir pienācis pie mums. Pie tā vēl neviens nav strādājis. Tas nav jāsūta vēlreiz.
glossary-assessed = Esam izlasījuši Jūsu pieteikumu. Tagad lemjam, cik tas ir steidzams un kas var palīdzēt.
glossary-assigned = Esam nodevuši Jūsu pieteikumu cilvēkam vai komandai. Tagad šis cilvēks vai komanda par to atbild.
glossary-in-progress = Kāds strādā pie Jūsu pieteikuma. Uzrakstīsim Jums, kad mums būs atbilde vai jautājums.
glossary-answered = Esam Jums rakstījuši. Ja mūsu ziņa palīdz, vairāk nekas nav jādara. Ja ne, atbildiet uz to.
glossary-resolved = Mēs domājam, ka problēmas vairs nav. Ja tā nav, atbildiet, un mēs turpināsim.
glossary-closed = Pie Jūsu pieteikuma vairs neviens nestrādā. Jūs vienmēr varat rakstīt mums vēlreiz.

article-assigned-title = Ko „piešķirts” nozīmē Jums
article-assigned-what = Ko nozīmē „piešķirts”?
article-assigned-what-answer = Mēs zinām, par ko ir Jūsu pieteikums, un esam to pieņēmuši. Tagad par to atbild kāds cilvēks vai komanda. Turpmāk Jums ir, pie kā vērsties.
article-assigned-how = Kā pieteikums līdz tam nonāk?
article-assigned-how-answer = Vispirms tas pienāk pie mums. Tad mēs to izlasām un lemjam, cik tas ir steidzams. Tad nododam to kādam, kas var palīdzēt. Šis cilvēks vai komanda pie tā strādā un Jums raksta.
article-assigned-do = Ko Jūs varat darīt?
article-assigned-do-answer = Pierakstiet, kas rūpējas par Jūsu pieteikumu un kāds ir tā numurs. Tad viss nebūs jāstāsta no jauna. Ja vēlaties ko piebilst, atbildiet uz mūsu pēdējo ziņu. Pēc tam pastāstiet mums, kā gāja.
article-assigned-wrong = Kas var noiet greizi?
article-assigned-wrong-answer = Reizēm komandai ir pārāk daudz darba. Reizēm pieteikums nonāk pie nepareizā cilvēka. Reizēm neviens Jums neko nepasaka. Ja pamanāt ko tādu, rakstiet mums. Mēs varam nodot Jūsu pieteikumu kādam citam.

article-unanswered-title = Kas ir pieteikums bez atbildes
article-unanswered-what = Ko nozīmē „bez atbildes”?
article-unanswered-what-answer = Neviens Jums vēl nav rakstījis par Jūsu pieteikumu. Tas neko nesaka par to, vai kāds to ir izlasījis. Varbūt tas jau ir labās rokās.
article-unanswered-not = Ko tas nenozīmē?
article-unanswered-not-answer = Tas nenozīmē, ka Jūsu pieteikums ir pazudis vai noraidīts. Tas arī nav tas pats, kas gaidīšana. Pieteikums gaida, ja mums vispirms kaut ko vajag no Jums vai no kāda cita. Tas gaida arī tad, ja vispirms jāpienāk noteiktai dienai.
article-unanswered-why = Kāpēc tā notiek?
article-unanswered-why-answer = Bieži daudz cilvēku mums raksta vienā dienā. Reizēm mūsu ir par maz, vai arī darām lietas nepareizā secībā. Tā nav Jūsu vaina.
article-unanswered-do = Ko Jūs varat darīt?
article-unanswered-do-answer = Varat gaidīt: Jūsu pieteikums patur savu numuru un paliek pie mums. Otrs pieteikums par to pašu mūs kavē. Ja ir steidzami, rakstiet mums un nosauciet numuru.
