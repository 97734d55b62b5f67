# Malti. Nindirizzaw lill-klijent bit-tieni persuna tas-singular (“int”), kif soltu jiktbu l-kumpaniji f’Malta, bla forom ta’ maskil jew femminil.
# L-ismijiet u d-dati jibqgħu kif inhuma: quddiemhom ma jiġi la artiklu u lanqas prepożizzjoni li tinbidel.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Dan il-messaġġ irid jibqa’ l-ewwel wieħed.
hosted-link = Iftaħ il-paġna tal-istat

## Partijiet tal-kard

stages-label = Fejn waslet it-talba tiegħek
stage-done = lest
stage-now = issa
who-label = F’idejn min qiegħda
turn-label = Lil min imiss
next-label = X’jiġri wara
can-label = X’tista’ tagħmel
question-label = Staqsejniek:
timeline-label = X’ġara s’issa
checked = Iċċekkjajna { $when }
checked-now = Għadna kemm iċċekkjajna
refresh = Erġa’ ċċekkja
another = Iċċekkja talba oħra

## Meta xi ħaġa tfixkel

loading = Qed intellgħu l-istat…
not-known-headline = Bħalissa ma nafux l-istat
stale-unreachable = Bħalissa ma nistgħux nilħqu s-servizz tal-għajnuna tagħna. Dan huwa l-aħħar stat li nafu. Qed inkomplu nippruvaw.
stale-offline = M’għandekx konnessjoni. Dan huwa l-aħħar stat li nafu. Nerġgħu niċċekkjaw meta terġa’ tikkonnettja.
problem-offline = Jidher li m’għandekx konnessjoni. Nerġgħu niċċekkjaw meta terġa’ tikkonnettja.
problem-unreachable = Bħalissa ma nistgħux nilħqu s-servizz tal-għajnuna tagħna. Nerġgħu nippruvaw { $when }.
problem-busy = Saru ħafna tentattivi f’daqqa. Jekk jogħġbok, erġa’ pprova { $when }.
problem-broken = Il-paġna tal-istat tagħna għandha ħsara. Jekk jogħġbok, erġa’ pprova aktar tard, jew iktbilna.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Irċevejna dak li ktibt. Qed ngħadduh lit-tim tagħna.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Sitwazzjonijiet: titlu, xi jfisser, x’jiġri wara

received-headline = Irċevejna t-talba tiegħek
received-meaning = Qiegħda għandna u ma ntilfitx. Għadu ma wieġeb għaliha ħadd.
received-next = Xi ħadd minna jaqraha u jiddeċiedi min jista’ jgħinek l-aħjar.

longer-than-usual-headline = Ilek tistenna aktar mis-soltu
longer-than-usual-meaning = It-talba tiegħek qiegħda għandna. Għadu ma wieġeb għaliha ħadd. Il-biċċa l-kbira tan-nies jisimgħu mingħandna qabel.
longer-than-usual-next = Naqrawha u niktbulek.

overloaded-headline = Bħalissa qed jiktbulna ħafna nies
overloaded-meaning = It-talba tiegħek qiegħda għandna u ma ntilfitx. Qed indumu aktar mis-soltu biex inwieġbu.
overloaded-next = Qed naħdmu fuq it-talbiet kollha. Tiegħek hija waħda minnhom.

assessed-headline = Qed infittxu l-persuna adattata
assessed-meaning = Qrajna t-talba tiegħek. Issa qed niddeċiedu min għandu jieħu ħsiebha.
assessed-next = Ngħadduha lil persuna jew lil tim.

assigned-to-nobody-headline = It-talba tiegħek għadha mhi f’idejn ħadd
assigned-to-nobody-meaning = Is-sistema tagħna tgħid li qiegħda f’idejn xi ħadd, iżda ma ssemmi lil ħadd. Għalhekk aħna ma ngħidux hekk.
assigned-to-nobody-next = Ngħadduha lil persuna jew lil tim.

with-team-headline = It-talba tiegħek qiegħda f’idejn tim
with-team-meaning = Aċċettajna t-talba tiegħek u assenjajnieha lil tim. Issa dan it-tim huwa responsabbli għaliha.
with-team-next = Xi ħadd mit-tim jieħu ħsiebha u jiktiblek.

# $person: l-isem kif jidher fuq is-sit, "Olena K."
with-person-headline = It-talba tiegħek qiegħda f’idejn { $person }
with-person-meaning = Aċċettajna t-talba tiegħek u assenjajnieha. Issa persuna waħda hija responsabbli għaliha.
with-person-next = Din il-persuna tara t-talba u tiktiblek.

handed-over-headline = It-talba tiegħek qiegħda f’idejn xi ħadd ġdid
handed-over-meaning = Għaddejnieha lil xi ħadd ieħor fil-kumpanija tagħna. Magħha għadda kull ma ktibtilna.
handed-over-meaning-from = Għaddejnieha lil xi ħadd ieħor fil-kumpanija tagħna (qabel: { $from }, issa: { $to }). Magħha għadda kull ma ktibtilna.
handed-over-next = Il-persuna l-ġdida jew it-tim il-ġdid jaqraw it-talba u jkomplu minn hemm.

in-progress-headline = Qed naħdmu fuq it-talba tiegħek
in-progress-meaning = Xi ħadd qed jaraha issa.
in-progress-next = Niktbulek meta jkollna tweġiba jew mistoqsija.

you-replied-headline = Irċevejna l-messaġġ tiegħek
you-replied-meaning = Wasal għandna u issa huwa parti mit-talba tiegħek.
you-replied-next = Naqrawh u niktbulek.

waiting-for-you-headline = Għandna bżonn tweġiba mingħandek
waiting-for-you-meaning = Staqsejniek xi ħaġa. Ma nistgħux inkomplu mingħajr it-tweġiba tiegħek.
waiting-for-you-next = Meta twieġeb, inkomplu.

waiting-for-third-party-headline = Qed nistennew lil xi ħadd ieħor
waiting-for-third-party-meaning = Għandna bżonn xi ħaġa minn kumpanija oħra qabel ma nkunu nistgħu nkomplu.
waiting-for-third-party-next = Meta jwieġbu, inkomplu.

planned-headline = It-talba tiegħek hija ppjanata
planned-meaning = Iffissajna żmien għaliha. Sa dak iż-żmien tibqa’ tistenna. La hija magħluqa u lanqas mitlufa.
planned-next = Nibdew fiż-żmien iffissat.

paused-headline = It-talba tiegħek hija wieqfa għalissa
paused-meaning = Warrabnieha għalissa. La hija magħluqa u lanqas mitlufa.
paused-next = Nerġgħu nibdew naħdmu fuqha.

answered-headline = Bgħatnielek tweġiba
answered-meaning = Jekk jogħġbok, fittex il-messaġġ tagħna fl-imejl tiegħek.
answered-next = Jekk jgħinek, m’hemmx bżonn tagħmel aktar. Jekk le, iktbilna lura.

confirm-solution-headline = Il-problema ssolviet għalik?
confirm-solution-meaning = Naħsbu li l-problema marret. Jekk jogħġbok, ara hux minnu.
confirm-solution-next = Jekk kollox jaħdem, m’hemmx bżonn tagħmel aktar. Jekk le, iktbilna lura u nkomplu.

solved-headline = It-talba tiegħek hija solvuta
solved-meaning = Lestejna xogħolna u naħsbu li sar kollox.
solved-next = Jekk xi ħaġa għadha ħażina, wieġeb għall-aħħar messaġġ tagħna.

closed-headline = It-talba tiegħek hija magħluqa
closed-meaning = Ħadd m’għadu jaħdem fuqha.
closed-next = Jekk għad għandek bżonn l-għajnuna, erġa’ iktbilna.

closed-unsolved-headline = It-talba tiegħek ingħalqet bla soluzzjoni
closed-unsolved-meaning = Waqafna naħdmu fuqha, iżda l-problema mhix solvuta.
closed-unsolved-next = Jekk għad għandek bżonn l-għajnuna, erġa’ iktbilna.

rejected-headline = Ma nistgħux nagħmlu dak li tlabt
rejected-meaning = Rajna t-talba tiegħek u ddeċidejna li ma nkomplux biha.
rejected-next = Jekk għandek mistoqsijiet dwar dan, iktbilna.

cancelled-headline = Din it-talba ġiet irtirata
cancelled-meaning = Ġiet ikkanċellata, u għalhekk ħadd mhu qed jaħdem fuqha.
cancelled-next = Jekk wara kollox ikollok bżonn l-għajnuna, erġa’ iktbilna.

merged-headline = Żewġ talbiet saru waħda
merged-meaning = Din it-talba u oħra kienu dwar l-istess ħaġa. Inkomplu bl-oħra.
merged-meaning-into = Din it-talba u oħra kienu dwar l-istess ħaġa. Inkomplu bin-numru { $reference }.
merged-next = Minn issa ’l quddiem, jekk jogħġbok, segwi t-talba l-oħra.

reopened-headline = Erġajna ftaħna t-talba tiegħek
reopened-meaning = Qabel kienet intemmet. Issa reġgħet infetħet.
reopened-meaning-again = Kienet intemmet aktar minn darba. Issa reġgħet infetħet.
reopened-next = Narawha u niktbulek.

overdue-headline = Qed indumu aktar milli wegħedna
overdue-meaning = Ma żammejniex maż-żmien tagħna. Jiddispjaċina.
overdue-next = It-talba tiegħek tibqa’ miftuħa sakemm nieħdu ħsiebha.

unknown-headline = It-talba tiegħek qiegħda għandna
unknown-meaning = It-tim tagħna jsejjaħ dan “{ $label }”. It-talba tiegħek qiegħda hawn u ma ntilfitx.
unknown-next = Jekk għandek xi dubju, iktbilna.
not-known-meaning = Is-sistema tagħna mhix tgħidilna. It-talba tiegħek ma ntilfitx.
not-known-next = Din il-paġna turi l-istat meta jsir magħruf.

## F’idejn min qiegħda

who-nobody = Għadha mhi f’idejn ħadd partikolari.
who-person = It-talba tiegħek qiegħda f’idejn { $person } bħalissa.
who-person-team = It-talba tiegħek qiegħda f’idejn { $person } (tim: { $team }).
who-team = It-talba tiegħek qiegħda f’idejn it-tim “{ $team }”.
who-was = Din il-persuna ħadet ħsieb it-talba: { $person }
who-was-team = It-tim “{ $team }” ħa ħsieb it-talba.

## X’inhu minnu wkoll; kull sentenza tiġi wara t-tifsira ta’ sitwazzjoni

also-reopened = It-talba kienet intemmet darba u reġgħet infetħet.
also-handed-over = Issa t-talba qiegħda f’idejn xi ħadd ġdid.
also-paused = Għalissa t-talba hija mwarrba.
also-overdue = Qed indumu aktar milli wegħedna. Jiddispjaċina.
also-unanswered = Għadek ma rċevejtx tweġiba.
also-overloaded = Bħalissa qed jiktbulna ħafna nies.
also-longer-than-usual = Qed indumu aktar mis-soltu.

## Lil min imiss

turn-company = Imiss lilna.
turn-customer = Imiss lilek.
turn-third-party = Imiss lil xi ħadd barra mill-kumpanija tagħna.
turn-nobody = Ħadd m’għandu bżonn jagħmel xejn.

## X’tista’ tagħmel

can-wait = Tista’ sempliċement tistenna. Din il-paġna taġġorna ruħha waħedha.
can-add = Għandek xi żżid? Wieġeb għall-aħħar imejl tagħna.
can-answer = Jekk jogħġbok, wieġeb għall-messaġġ tagħna.
can-confirm = Jekk kollox jaħdem, m’għandekx għalfejn tagħmel xejn.
can-write = Iktbilna jekk għandek bżonn aktar għajnuna.
can-nothing = M’għandekx għalfejn tagħmel xejn.
can-ask = Jekk dan jibqa’ sejjer, iktbilna.
can-keep = Żomm in-numru { $reference } għal meta terġa’ tikkuntattjana.
reply-link = Iktbilna lura
email-link = Ikteb lil { $email }
phone-link = Ċempel { $phone }

## Il-ħames stadji

stage-received = Riċevuta
stage-assessed = Evalwata
stage-assigned = Assenjata
stage-in-progress = Għaddejja
stage-answered = Imwieġba
stage-resolved = Solvuta
stage-closed = Magħluqa

## Mixja

happened-received = It-talba tiegħek waslet
happened-assessed = Evalwajnieha
happened-assigned = Assenjata lil: { $handler }
happened-handed-over = Mgħoddija lil: { $handler }
happened-started = Beda x-xogħol
happened-company-replied = Ktibnielek
happened-customer-replied = Ktibtilna
happened-paused = Tqiegħdet tistenna
happened-resumed = Kompla x-xogħol
happened-resolved = Għedna li hija solvuta
happened-closed = Ingħalqet
happened-reopened = Reġgħet infetħet
happened-merged = Ingħaqdet ma’ talba oħra
happened-unknown = Inbidlet xi ħaġa

## The number, the dates, the helpdesk's own word

card-number = Talba { $reference }
since = Minn: { $date }
expected-first-reply = Irridu nwieġbu sa din id-data: { $date }.
expected-resolution = Irridu nsolvuha sa din id-data: { $date }.
missed-first-reply = Ridna nwieġbu sa din id-data: { $date }.
missed-resolution = Ridna nsolvuha sa din id-data: { $date }.
paused-until = Inkomplu minn din id-data: { $date }.
planned-for = Nibdew f’din id-data: { $date }.
usual-reply = Il-biċċa l-kbira tan-nies jisimgħu mingħandna sa din id-data: { $date }.
wrote-on = Ktibnielek f’din id-data: { $date }.
helpdesk-label = Is-servizz tal-għajnuna tagħna jsejjaħ dan “{ $label }”.

### Form: looking a request up, and why the form stands there.

## Tiftix ta’ talba

lookup-headline = Iċċekkja t-talba tiegħek
lookup-reference = Numru tat-talba
lookup-reference-hint = Issibu fl-imejl li bgħatnielek.
lookup-email = L-indirizz tal-imejl tiegħek
lookup-email-hint = L-indirizz li ktibtilna minnu.
lookup-submit = Uri l-istat
lookup-busy = Qed infittxuha…
lookup-reference-empty = Jekk jogħġbok, daħħal in-numru tat-talba tiegħek.
lookup-reference-characters = Numru jkun fih biss ittri, ċifri u sing (-). Jekk jogħġbok, ikkupjah mill-imejl tagħna.
lookup-reference-long = Dan huwa twil wisq għal numru ta’ talba. Jekk jogħġbok, ikkopja biss in-numru mill-imejl tagħna.
lookup-email-empty = Jekk jogħġbok, daħħal l-indirizz tal-imejl tiegħek.
lookup-email-bad = Dan ma jidhirx li huwa indirizz tal-imejl. Eżempju: name@example.com
lookup-not-found = Ma sibna l-ebda talba b’dan in-numru u b’dan l-indirizz. Jekk jogħġbok, iċċekkja t-tnejn.
lookup-sent = Jekk dan in-numru u dan l-indirizz huma tal-istess talba, bgħatnielek ħolqa. Jekk jogħġbok, ħares fl-imejl tiegħek.
problem-expired = Din il-ħolqa hija qadima wisq. Jekk jogħġbok, fittex it-talba tiegħek hawn, jew itlobna ħolqa ġdida.
problem-not-found = Ma nistgħux nuru din it-talba. Forsi l-ħolqa mhix sħiħa. Jekk jogħġbok, fittex it-talba hawn.

### More: what a visitor sees after pressing a button of the card.

language = Lingwa

## What the customer can say

say-send = Ibgħat
say-sending = Qed nibagħtuh…
say-cancel = Mhux issa
say-close = Agħlaq
say-empty = Jekk jogħġbok, l-ewwel ikteb xi ħaġa.
# $count: a figure, "4,000"
say-long = Jekk jogħġbok, ikteb inqas. L-ogħla numru ta’ karattri: { $count }.
say-offline = M’għandekx konnessjoni. Dak li ktibt jibqa’ hawn. Jekk jogħġbok, erġa’ pprova.
say-unkept = Bħalissa ma stajniex inżommuh. Dak li ktibt jibqa’ hawn. Jekk jogħġbok, erġa’ pprova wara minuta.
say-busy = Saru ħafna tentattivi f’daqqa. Dak li ktibt jibqa’ hawn. Jekk jogħġbok, erġa’ pprova wara minuta.
say-expired = Il-ħolqa tiegħek m’għadhiex taħdem. Dak li ktibt jibqa’ hawn. Iftaħ ħolqa ġdida, imbagħad ibgħat dak li ktibt.
say-gone = Dan m’għadux possibbli għat-talba tiegħek. Jekk jogħġbok, erġa’ tella’ l-paġna.

say-rating-title = Kemm kienet tajba l-għajnuna tagħna?
say-rating-good = Tajba
say-rating-bad = Mhux tajba
# Stands above the choices 1 to 5.
say-rating-scale = 1 tfisser ħażina, 5 tfisser tajba ħafna.
say-rating-comment = Tixtieq tgħidilna għaliex? Mhux bilfors.
say-rating-missing = Jekk jogħġbok, agħżel kemm kienet tajba l-għajnuna tagħna.
say-rating-change = Diġà għedtilna. Għadek tista’ tbiddel it-tweġiba.
say-rating-sent = Grazzi talli għedtilna.

say-wrong-team-title = It-talba tiegħek qiegħda għand it-tim il-ħażin?
say-wrong-team-label = Għaliex taħseb hekk?
say-wrong-team-sent = Grazzi. Irċevejna dak li ktibt. Qed naraw min jista’ jgħinek l-aħjar.

say-message-title = Żid xi ħaġa
say-message-label = X’tixtieq iżżid?
say-message-sent = Grazzi. Irċevejna l-messaġġ tiegħek u qed ngħadduh lit-tim tagħna.

say-confirmation-title = Issolva kollox?
say-confirmation-text = Jekk iva, nagħlqu t-talba tiegħek. Xorta tista’ tiktbilna aktar tard.
say-confirmation-send = Iva, agħlaqha
say-confirmation-sent = Grazzi talli għedtilna.

say-reopening-title = Il-problema mhix solvuta
say-reopening-label = X’għadu ma jaħdimx?
say-reopening-sent = Grazzi. Irċevejna dak li ktibt u qed nerġgħu niftħu t-talba tiegħek.

say-contact-title = Il-kuntatt tiegħek għandna
say-contact-copy = Ikkopja
say-contact-copied = Ikkupjat
# Saves a file for the address book.
say-contact-file = Żid mal-kuntatti

say-device-title = Ftakar f’din it-talba
say-device-text = B’hekk dan l-apparat jiftaħ it-talba tiegħek bla ħolqa. Kull min juża dan l-apparat jista’ jaraha.
say-device-send = Ftakar
say-device-sent = Issa dan l-apparat jiftakar fit-talba tiegħek.
say-device-forget = Insieha
say-device-forgotten = Dan l-apparat m’għadux jiftakar fit-talba tiegħek.
say-device-blocked = Il-brawżer tiegħek ma jħalli lil din il-paġna tiftakar f’xejn.

### Queue: <ticket-queue>.

## Kemm hemm talbiet jistennew: <ticket-queue>

queue-title = Kemm għandna xogħol
queue-waiting = { $count ->
    [one] { $count } talba qed tistenna l-ewwel tweġiba.
    [two] { $count } talbiet qed jistennew l-ewwel tweġiba.
    [few] { $count } talbiet qed jistennew l-ewwel tweġiba.
    [many] { $count }-il talba qed jistennew l-ewwel tweġiba.
   *[other] { $count } talba qed jistennew l-ewwel tweġiba.
}
queue-none = M’hemm l-ebda talba tistenna l-ewwel tweġiba.
queue-most = Il-biċċa l-kbira tan-nies jirċievu tweġiba fi żmien { $time }.
queue-oldest = L-eqdem waħda ilha tistenna { $time }.
queue-unknown = Bħalissa ma nistgħux ngħoddu t-talbiet. Nerġgħu nippruvaw aktar tard.
queue-table = Talbiet skont it-tim
queue-team = Tim
queue-count = Jistennew
queue-time = L-ewwel tweġiba fi żmien
queue-no-time = mhux magħruf
queue-no-team = Għadha bla tim

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Ivvaluta l-għajnuna tagħna
offer-wrong-team = Huwa t-tim il-ħażin?
offer-message = Żid xi ħaġa
offer-confirmation = Iva, issolviet
offer-reopening = Mhix solvuta
offer-contact = Żomm il-kuntatt
offer-device = Ftakar fuq dan l-apparat

# Headings of what the customer sent, for the company's staff.
heading-message = Miżjud mill-klijent fuq il-paġna tal-istat
heading-wrong-team = Il-klijent jistaqsi: it-talba qiegħda għand it-tim il-ħażin?
heading-reopening = Il-klijent jgħid li l-problema mhix solvuta

## Paġna għaliha

page-title = L-istat tat-talba tiegħek
page-your-turn = Imiss lilek: { $headline }
page-intro = Daħħal in-numru tat-talba tiegħek u l-indirizz tal-imejl tiegħek. Nuruk fejn waslet.
page-unreachable = Bħalissa ma nistgħux nilħqu s-servizz tal-għajnuna tagħna. Jekk jogħġbok, erġa’ pprova wara minuta.
page-busy = Saru ħafna tentattivi f’daqqa. Jekk jogħġbok, erġa’ pprova wara minuta.

## L-imejl b’ħolqa

mail-subject = Il-ħolqa tiegħek għat-talba { $reference }
mail-intro = Staqsejt fejn waslet it-talba tiegħek { $reference }. Din il-ħolqa turik dan:
mail-button = Uri t-talba tiegħi
mail-lifetime = Il-ħolqa taħdem għal 24 siegħa. Jekk jogħġbok, tgħaddihiex lil ħaddieħor.
mail-not-you = Ma kontx int li staqsejt? Mela m’għandekx għalfejn tagħmel xejn.

## Glossarju: xi tfisser kull kelma, mingħajr talba. Huwa wkoll paġna għalih.

glossary-title = Xi jfisser il-kliem
glossary-description = Xi jfisser kull stat ta’ talba, f’idejn min qiegħda u x’jiġri wara. Fi kliem sempliċi.
glossary-intro = Hawn tista’ taqra xi tfisser kull kelma għalik.
glossary-search = Fittex kelma
glossary-none = Ma sibniex din il-kelma. Ipprova oħra, jew iktbilna.
glossary-stages = Il-ħames stadji
glossary-ends = Kif tista’ tintemm
glossary-statuses = Il-kliem li juża t-tim tagħna
glossary-articles = Tajjeb li tkun taf
glossary-question = Xi tfisser “{ $label }”?
glossary-received = It-talba tiegħek waslet għandna. Għadu ma ħadem fuqha ħadd. M’għandekx għalfejn terġa’ tibgħatha.
glossary-assessed = Qrajna t-talba tiegħek. Issa qed niddeċiedu kemm hija urġenti u min jista’ jgħin.
glossary-assigned = Tajna t-talba tiegħek lil persuna jew lil tim. Issa huma responsabbli għaliha.
glossary-in-progress = Xi ħadd qed jaħdem fuq it-talba tiegħek. Niktbulek meta jkollna tweġiba jew mistoqsija.
glossary-answered = Ktibnielek. Jekk il-messaġġ tagħna jgħinek, m’hemmx bżonn tagħmel aktar. Jekk le, wieġeb għalih.
glossary-resolved = Naħsbu li l-problema marret. Jekk le, iktbilna lura u nkomplu.
glossary-closed = Ħadd m’għadu jaħdem fuq it-talba tiegħek. Dejjem tista’ terġa’ tiktbilna.

article-assigned-title = Xi tfisser “assenjata” għalik
article-assigned-what = Xi tfisser “assenjata”?
article-assigned-what-answer = Nafu dwar xiex hija t-talba tiegħek u lqajnieha. Issa hija responsabbli għaliha persuna jew tim. Minn issa ’l quddiem għandek lil min tkellem.
article-assigned-how = Kif tasal talba s’hemm?
article-assigned-how-answer = L-ewwel tasal għandna. Imbagħad naqrawha u niddeċiedu kemm hija urġenti. Imbagħad nagħtuha lil xi ħadd li jista’ jgħin. Dawn jaħdmu fuqha u jiktbulek.
article-assigned-do = X’tista’ tagħmel?
article-assigned-do-answer = Ikteb f’idejn min qiegħda t-talba tiegħek u n-numru tagħha. Hekk m’għandekx għalfejn terġa’ tispjegaha. Jekk għandek xi żżid, wieġeb għall-aħħar messaġġ tagħna. Wara għidilna kif mar kollox.
article-assigned-wrong = X’jista’ jmur ħażin?
article-assigned-wrong-answer = Xi kultant tim ikollu wisq xogħol. Xi kultant talba tmur għand il-persuna l-ħażina. Xi kultant ħadd ma jgħidlek xejn. Jekk tinnota xi ħaġa minn dawn, iktbilna. Nistgħu ngħaddu t-talba tiegħek lil xi ħadd ieħor.

article-unanswered-title = X’inhi talba bla tweġiba
article-unanswered-what = Xi tfisser “bla tweġiba”?
article-unanswered-what-answer = Għadu ma kitiblek ħadd dwar it-talba tiegħek. Dan ma jgħidx jekk xi ħadd qrahiex. Jista’ jkun li diġà qiegħda f’idejn tajbin.
article-unanswered-not = Xi ma tfissirx?
article-unanswered-not-answer = Ma tfissirx li t-talba tiegħek intilfet jew ġiet miċħuda. Lanqas mhi l-istess bħal meta talba tistenna. Talba tistenna meta l-ewwel ikollna bżonn xi ħaġa: mingħandek, mingħand ħaddieħor, jew data ffissata.
article-unanswered-why = Għaliex jiġri dan?
article-unanswered-why-answer = Ta’ spiss jiktbulna ħafna nies fl-istess jum. Xi kultant ikollna ftit wisq nies, jew nagħmlu l-affarijiet fl-ordni l-ħażina. Int m’għamilt xejn ħażin.
article-unanswered-do = X’tista’ tagħmel?
article-unanswered-do-answer = Tista’ tistenna: it-talba tiegħek iżżomm in-numru tagħha u tibqa’ hawn. Talba oħra dwar l-istess ħaġa ddewwimna aktar. Jekk hija urġenti, iktbilna u semmi n-numru.
