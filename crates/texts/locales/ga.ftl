# Gaeilge. Labhraímid leis an gcustaiméir mar “tú”. Níl inscne ag an duine a bhfuil an t-iarratas aige nó aici.
# Ní athraítear ainmneacha ná dátaí: seasann siad mar atá siad.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Caithfidh an teachtaireacht seo fanacht ar dtús.
hosted-link = Oscail leathanach an stádais

## Codanna an chárta

stages-label = An chéim ina bhfuil d’iarratas
stage-done = déanta
stage-now = anois
who-label = Cé aige a bhfuil sé
turn-label = Cé leis an seal
next-label = Cad a tharlóidh ina dhiaidh seo
can-label = Cad is féidir leat a dhéanamh
question-label = Chuireamar an cheist seo ort:
timeline-label = Cad a tharla go dtí seo
checked = Seiceáladh { $when }
checked-now = Seiceáladh díreach anois
refresh = Seiceáil arís
another = Seiceáil iarratas eile

## Nuair atá rud éigin sa bhealach

loading = An stádas á lódáil…
not-known-headline = Níl an stádas ar eolas againn anois
stale-unreachable = Ní féidir linn teacht ar ár ndeasc chabhrach anois. Seo an stádas deireanach atá ar eolas againn. Coinneoimid orainn ag iarraidh.
stale-offline = Tá tú as líne. Seo an stádas deireanach atá ar eolas againn. Seiceálfaimid arís nuair a bheidh tú ar ais ar líne.
problem-offline = Is cosúil go bhfuil tú as líne. Seiceálfaimid arís nuair a bheidh tú ar ais ar líne.
problem-unreachable = Ní féidir linn teacht ar ár ndeasc chabhrach anois. Bainfimid triail eile as { $when }.
problem-busy = Rinneadh a lán iarrachtaí ag an am céanna. Bain triail eile as { $when }, le do thoil.
problem-broken = Tá fabht inár leathanach stádais. Bain triail eile as níos déanaí, nó scríobh chugainn, le do thoil.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Tá an méid a scríobh tú againn. Táimid á chur ar aghaidh chuig ár bhfoireann.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Cásanna: ceannlíne, cad is brí leis, cad a tharlóidh ina dhiaidh seo

received-headline = Tá d’iarratas faighte againn
received-meaning = Tá sé anseo agus níl sé caillte. Níor fhreagair aon duine é fós.
received-next = Léifidh duine againn é agus socróimid cé is fearr a chabhróidh leat.

longer-than-usual-headline = Tá an fanacht níos faide ná an gnáth
longer-than-usual-meaning = Tá d’iarratas againn. Níor fhreagair aon duine é fós. Cloiseann an chuid is mó daoine uainn níos luaithe.
longer-than-usual-next = Léifimid é agus scríobhfaimid chugat.

overloaded-headline = Tá a lán daoine ag scríobh chugainn anois
overloaded-meaning = Tá d’iarratas againn agus níl sé caillte. Tógann sé níos faide ná mar is gnách orainn freagra a thabhairt.
overloaded-next = Táimid ag dul trí na hiarratais go léir. Tá d’iarratas-sa ina measc.

assessed-headline = Táimid ag lorg an duine chirt
assessed-meaning = Tá d’iarratas léite againn. Táimid ag socrú anois cé a phléifidh leis.
assessed-next = Tabharfaimid do dhuine nó d’fhoireann é.

assigned-to-nobody-headline = Níl d’iarratas ag aon duine fós
assigned-to-nobody-meaning = Deir ár gcóras go bhfuil sé ag duine éigin, ach ní luann sé aon ainm. Mar sin ní deirimid é sin leat.
assigned-to-nobody-next = Tabharfaimid do dhuine nó d’fhoireann é.

with-team-headline = Tá d’iarratas ag foireann
with-team-meaning = Ghlacamar le d’iarratas agus chuireamar faoi chúram foirne é. Tá an fhoireann sin freagrach as anois.
with-team-next = Glacfaidh duine den fhoireann leis agus scríobhfaidh an duine sin chugat.

# $person: an t-ainm mar a thaispeántar é, "Olena K."
with-person-headline = Tá d’iarratas ag { $person }
with-person-meaning = Ghlacamar le d’iarratas agus chuireamar faoi chúram duine é. Tá duine amháin freagrach as anois.
with-person-next = Is é an duine seo a bhreathnóidh air agus a scríobhfaidh chugat.

handed-over-headline = Tá d’iarratas ag duine nua
handed-over-meaning = D’aistríomar é laistigh dár gcomhlacht. Chuaigh gach rud a scríobh tú in éineacht leis.
handed-over-meaning-from = D’aistríomar é laistigh dár gcomhlacht (roimhe seo: { $from }, anois: { $to }). Chuaigh gach rud a scríobh tú in éineacht leis.
handed-over-next = Léifidh an duine nua nó an fhoireann nua é. Leanfar ar aghaidh as sin.

in-progress-headline = Táimid ag obair ar d’iarratas
in-progress-meaning = Tá duine éigin ag breathnú air anois.
in-progress-next = Scríobhfaimid chugat nuair a bheidh freagra nó ceist againn.

you-replied-headline = Tá do theachtaireacht againn
you-replied-meaning = Tháinig sí chugainn agus tá sí mar chuid de d’iarratas anois.
you-replied-next = Léifimid í agus scríobhfaimid chugat.

waiting-for-you-headline = Tá freagra uait de dhíth orainn
waiting-for-you-meaning = Chuireamar ceist ort. Ní féidir linn leanúint ar aghaidh gan do fhreagra.
waiting-for-you-next = Nuair a fhreagróidh tú, leanfaimid ar aghaidh.

waiting-for-third-party-headline = Táimid ag fanacht le duine eile
waiting-for-third-party-meaning = Tá rud éigin ag teastáil uainn ó chomhlacht eile sular féidir linn leanúint ar aghaidh.
waiting-for-third-party-next = Nuair a fhreagróidh siad, leanfaimid ar aghaidh.

planned-headline = Tá d’iarratas pleanáilte
planned-meaning = Tá am socraithe againn dó. Beidh sé ag fanacht go dtí sin. Níl sé dúnta ná caillte.
planned-next = Tosóimid ag an am atá socraithe.

paused-headline = Tá d’iarratas ar sos
paused-meaning = Chuireamar ar leataobh é faoi láthair. Níl sé dúnta ná caillte.
paused-next = Rachaimid ina bhun arís.

answered-headline = Tá freagra tugtha againn ort
answered-meaning = Féach i do ríomhphost le haghaidh ár dteachtaireachta, le do thoil.
answered-next = Má chabhraíonn ár bhfreagra, níl a thuilleadh le déanamh agat. Mura gcabhraíonn, scríobh ar ais chugainn.

confirm-solution-headline = An bhfuil sé réitithe duit?
confirm-solution-meaning = Creidimid go bhfuil an fhadhb imithe. Seiceáil an bhfuil, le do thoil.
confirm-solution-next = Má tá sé ag obair, níl a thuilleadh le déanamh agat. Mura bhfuil, scríobh ar ais agus leanfaimid ar aghaidh.

solved-headline = Tá d’iarratas réitithe
solved-meaning = Tá ár gcuid oibre críochnaithe agus creidimid go bhfuil gach rud déanta.
solved-next = Má tá rud éigin cearr fós, freagair an teachtaireacht dheireanach uainn.

closed-headline = Tá d’iarratas dúnta
closed-meaning = Níl aon duine ag obair air a thuilleadh.
closed-next = Má tá cabhair uait fós, scríobh chugainn arís.

closed-unsolved-headline = Tá d’iarratas dúnta gan réiteach
closed-unsolved-meaning = Stopamar ag obair air, ach níl an fhadhb réitithe.
closed-unsolved-next = Má tá cabhair uait fós, scríobh chugainn arís.

rejected-headline = Ní féidir linn déanamh mar a d’iarr tú
rejected-meaning = Bhreathnaíomar ar d’iarratas agus shocraíomar gan leanúint leis.
rejected-next = Má tá ceist agat faoi seo, scríobh chugainn.

cancelled-headline = Tarraingíodh an t-iarratas seo siar
cancelled-meaning = Cuireadh ar ceal é, agus mar sin níl aon duine ag obair air.
cancelled-next = Má tá cabhair uait tar éis an tsaoil, scríobh chugainn arís.

merged-headline = Tá dhá iarratas ina gceann amháin anois
merged-meaning = Bhain an t-iarratas seo agus ceann eile leis an rud céanna. Leanfaimid leis an gceann eile.
merged-meaning-into = Bhain an t-iarratas seo agus ceann eile leis an rud céanna. Leanfaimid le huimhir { $reference }.
merged-next = Lean an t-iarratas eile as seo amach, le do thoil.

reopened-headline = D’osclaíomar d’iarratas arís
reopened-meaning = Bhí sé críochnaithe roimhe seo. Tá sé oscailte arís anois.
reopened-meaning-again = Críochnaíodh é níos mó ná uair amháin. Tá sé oscailte arís anois.
reopened-next = Breathnóimid air agus scríobhfaimid chugat.

overdue-headline = Tógann sé níos faide ná mar a gheallamar
overdue-meaning = Níor chloíomar leis an am a gheallamar. Tá brón orainn.
overdue-next = Fanfaidh d’iarratas oscailte go dtí go mbeimid réidh leis.

unknown-headline = Tá d’iarratas againn
unknown-meaning = “{ $label }” a thugann ár bhfoireann air seo. Tá d’iarratas anseo agus níl sé caillte.
unknown-next = Mura bhfuil tú cinnte, scríobh chugainn.
not-known-meaning = Ní insíonn ár gcóras dúinn é. Níl d’iarratas caillte.
not-known-next = Beidh an stádas ar an leathanach seo nuair a bheidh sé ar eolas.

## Cé aige a bhfuil sé

who-nobody = Níl sé ag aon duine ar leith fós.
who-person = Tá d’iarratas ag { $person } anois.
who-person-team = Tá d’iarratas ag { $person } (foireann: { $team }).
who-team = Tá d’iarratas ag an bhfoireann “{ $team }”.
who-was = { $person } a phléigh leis an iarratas.
who-was-team = An fhoireann “{ $team }” a phléigh leis an iarratas.

## Cad eile atá fíor; leanann gach abairt brí cáis

also-reopened = Críochnaíodh uair amháin é agus tá sé oscailte arís.
also-handed-over = Tá an t-iarratas ag duine nua anois.
also-paused = Tá an t-iarratas ar leataobh faoi láthair.
also-overdue = Tógann sé níos faide ná mar a gheallamar. Tá brón orainn.
also-unanswered = Níl freagra faighte agat fós.
also-overloaded = Tá a lán daoine ag scríobh chugainn anois.
also-longer-than-usual = Tógann sé seo níos faide ná mar is gnách.

## Cé leis an seal

turn-company = Is é ár sealna é anois.
turn-customer = Is é do shealsa é anois.
turn-third-party = Is é seal duine lasmuigh dár gcomhlacht é.
turn-nobody = Ní gá d’aon duine aon rud a dhéanamh.

## Cad is féidir leat a dhéanamh

can-wait = Is leor duit fanacht. Nuashonraíonn an leathanach seo é féin.
can-add = An bhfuil aon rud le cur leis agat? Freagair an ríomhphost deireanach uainn.
can-answer = Freagair ár dteachtaireacht, le do thoil.
can-confirm = Má tá sé ag obair, ní gá duit aon rud a dhéanamh.
can-write = Scríobh chugainn má tá tuilleadh cabhrach uait.
can-nothing = Ní gá duit aon rud a dhéanamh.
can-ask = Má leanann sé seo ar aghaidh, scríobh chugainn.
can-keep = Coinnigh an uimhir { $reference } don chéad uair eile a labhróidh tú linn.
reply-link = Scríobh ar ais chugainn
email-link = Scríobh chuig { $email }
phone-link = Glaoigh ar { $phone }

## Na cúig chéim

stage-received = Faighte
stage-assessed = Scrúdaithe
stage-assigned = Faoi chúram
stage-in-progress = Ar siúl
stage-answered = Freagartha
stage-resolved = Réitithe
stage-closed = Dúnta

## Amlíne

happened-received = Tháinig d’iarratas chugainn
happened-assessed = Scrúdaíomar é
happened-assigned = Faoi chúram: { $handler }
happened-handed-over = Aistrithe chuig: { $handler }
happened-started = Thosaigh an obair
happened-company-replied = Scríobhamar chugat
happened-customer-replied = Scríobh tú chugainn
happened-paused = Cuireadh ag fanacht é
happened-resumed = Lean an obair ar aghaidh
happened-resolved = Dúramar go raibh sé réitithe
happened-closed = Dúnadh é
happened-reopened = Osclaíodh arís é
happened-merged = Nascadh le hiarratas eile é
happened-unknown = D’athraigh rud éigin

## The number, the dates, the helpdesk's own word

card-number = Iarratas { $reference }
since = Ón { $date }
expected-first-reply = Ba mhaith linn freagra a thabhairt faoin { $date }.
expected-resolution = Ba mhaith linn é a réiteach faoin { $date }.
missed-first-reply = Theastaigh uainn freagra a thabhairt faoin { $date }.
missed-resolution = Theastaigh uainn é a réiteach faoin { $date }.
paused-until = Leanfaimid ar aghaidh ón { $date }.
planned-for = Tosóimid ar an { $date }.
usual-reply = Cloiseann an chuid is mó daoine uainn faoin { $date }.
wrote-on = Scríobhamar chugat ar an { $date }.
helpdesk-label = “{ $label }” a thugann ár ndeasc chabhrach air seo.

### Form: looking a request up, and why the form stands there.

## Iarratas a chuardach

lookup-headline = Seiceáil d’iarratas
lookup-reference = Uimhir an iarratais
lookup-reference-hint = Tá sí sa ríomhphost a chuireamar chugat.
lookup-email = Do sheoladh ríomhphoist
lookup-email-hint = An seoladh ónar scríobh tú chugainn.
lookup-submit = Taispeáin an stádas
lookup-busy = Á chuardach…
lookup-reference-empty = Cuir isteach uimhir d’iarratais, le do thoil.
lookup-reference-characters = Níl in uimhir ach litreacha, digití agus fleiscíní. Cóipeáil í ónár ríomhphost, le do thoil.
lookup-reference-long = Tá sé seo rófhada mar uimhir iarratais. Cóipeáil an uimhir amháin ónár ríomhphost, le do thoil.
lookup-email-empty = Cuir isteach do sheoladh ríomhphoist, le do thoil.
lookup-email-bad = Ní cosúil gur seoladh ríomhphoist é seo. Sampla: name@example.com
lookup-not-found = Ní bhfuaireamar aon iarratas leis an uimhir seo agus leis an seoladh seo. Seiceáil an dá cheann, le do thoil.
lookup-sent = Má bhaineann an uimhir seo agus an seoladh seo leis an iarratas céanna, chuireamar nasc chugat. Féach i do ríomhphost, le do thoil.
problem-expired = Tá an nasc seo róshean. Cuardaigh d’iarratas anseo, nó iarr nasc nua orainn, le do thoil.
problem-not-found = Ní féidir linn an t-iarratas seo a thaispeáint. B’fhéidir nach bhfuil an nasc iomlán. Cuardaigh an t-iarratas anseo, le do thoil.

### More: what a visitor sees after pressing a button of the card.

language = Teanga

## What the customer can say

say-send = Seol
say-sending = Á sheoladh…
say-cancel = Ní anois
say-close = Dún
say-empty = Scríobh rud éigin ar dtús, le do thoil.
# $count: a figure, "4,000"
say-long = Scríobh níos lú, le do thoil. Uaslíon carachtar: { $count }.
say-offline = Tá tú as líne. Fanann an méid a scríobh tú anseo. Bain triail eile as, le do thoil.
say-unkept = Níor éirigh linn é a choinneáil anois. Fanann an méid a scríobh tú anseo. Bain triail eile as i gceann nóiméid, le do thoil.
say-busy = Rinneadh a lán iarrachtaí ag an am céanna. Fanann an méid a scríobh tú anseo. Bain triail eile as i gceann nóiméid, le do thoil.
say-expired = Ní oibríonn do nasc a thuilleadh. Fanann an méid a scríobh tú anseo. Oscail nasc nua agus seol ansin an méid a scríobh tú.
say-gone = Ní féidir é seo a dhéanamh le d’iarratas a thuilleadh. Lódáil an leathanach arís, le do thoil.

say-rating-title = Cé chomh maith is a bhí ár gcabhair?
say-rating-good = Bhí sí go maith
say-rating-bad = Ní raibh sí go maith
# Stands above the choices 1 to 5.
say-rating-scale = Ciallaíonn 1 “go dona” agus 5 “an-mhaith”.
say-rating-comment = Ar mhaith leat a rá cén fáth? Ní gá duit.
say-rating-missing = Roghnaigh cé chomh maith is a bhí ár gcabhair, le do thoil.
say-rating-change = D’inis tú dúinn cheana. Is féidir leat é a athrú fós.
say-rating-sent = Go raibh maith agat as é a insint dúinn.

say-wrong-team-title = An bhfuil d’iarratas ag an bhfoireann mhícheart?
say-wrong-team-label = Cén fáth a gceapann tú é sin?
say-wrong-team-sent = Go raibh maith agat. Tá an méid a scríobh tú againn. Táimid ag seiceáil cé is fearr a chabhróidh leat.

say-message-title = Cuir rud éigin leis
say-message-label = Cad ba mhaith leat a chur leis?
say-message-sent = Go raibh maith agat. Tá do theachtaireacht againn agus táimid á cur ar aghaidh chuig ár bhfoireann.

say-confirmation-title = An bhfuil gach rud réitithe?
say-confirmation-text = Má tá, dúnfaimid d’iarratas. Is féidir leat scríobh chugainn fós ina dhiaidh sin.
say-confirmation-send = Tá, dún é
say-confirmation-sent = Go raibh maith agat as é a insint dúinn.

say-reopening-title = Níl sé réitithe
say-reopening-label = Cad é nach bhfuil ag obair fós?
say-reopening-sent = Go raibh maith agat. Tá an méid a scríobh tú againn agus táimid ag oscailt d’iarratais arís.

say-contact-title = Do theagmhálaí
say-contact-copy = Cóipeáil
say-contact-copied = Cóipeáilte
# Saves a file for the address book.
say-contact-file = Sábháil sna teagmhálacha

say-device-title = Cuimhnigh ar an iarratas seo
say-device-text = Ansin osclóidh an gléas seo d’iarratas gan nasc. Is féidir le haon duine a úsáideann an gléas seo é a fheiceáil.
say-device-send = Cuimhnigh air
say-device-sent = Cuimhníonn an gléas seo ar d’iarratas anois.
say-device-forget = Déan dearmad air
say-device-forgotten = Ní chuimhníonn an gléas seo ar d’iarratas a thuilleadh.
say-device-blocked = Ní ligeann do bhrabhsálaí don leathanach seo cuimhneamh ar aon rud.

### Queue: <ticket-queue>.

## Cé mhéad iarratas atá ag fanacht: <ticket-queue>

queue-title = Cé chomh gnóthach is atáimid
queue-waiting = { $count ->
    [one] Tá { $count } iarratas ag fanacht ar an gcéad fhreagra.
    [two] Tá { $count } iarratas ag fanacht ar an gcéad fhreagra.
    [few] Tá { $count } iarratas ag fanacht ar an gcéad fhreagra.
    [many] Tá { $count } n-iarratas ag fanacht ar an gcéad fhreagra.
   *[other] Tá { $count } iarratas ag fanacht ar an gcéad fhreagra.
}
queue-none = Níl aon iarratas ag fanacht ar an gcéad fhreagra.
queue-most = Cloiseann an chuid is mó daoine uainn laistigh de { $time }.
queue-oldest = Tá an ceann is sine ag fanacht le { $time }.
queue-unknown = Ní féidir linn na hiarratais a chomhaireamh anois. Bainfimid triail eile as níos déanaí.
queue-table = Iarratais de réir foirne
queue-team = Foireann
queue-count = Ag fanacht
queue-time = An chéad fhreagra laistigh de
queue-no-time = níl ar eolas
queue-no-team = Gan foireann fós

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Rátáil ár gcabhair
offer-wrong-team = An fhoireann mhícheart?
offer-message = Cuir rud éigin leis
offer-confirmation = Tá, tá sé réitithe
offer-reopening = Níl sé réitithe
offer-contact = Coinnigh na sonraí teagmhála
offer-device = Sábháil ar an ngléas seo

# Headings of what the customer sent, for the company's staff.
heading-message = Curtha leis ag an gcustaiméir ar leathanach an stádais
heading-wrong-team = Fiafraíonn an custaiméir: an bhfuil sé ag an bhfoireann mhícheart?
heading-reopening = Deir an custaiméir nach bhfuil sé réitithe

## Leathanach ar leith

page-title = Stádas d’iarratais
page-your-turn = Do shealsa: { $headline }
page-intro = Cuir isteach uimhir d’iarratais agus do sheoladh ríomhphoist. Taispeánfaimid duit an chéim ina bhfuil sé.
page-unreachable = Ní féidir linn teacht ar ár ndeasc chabhrach anois. Bain triail eile as i gceann nóiméid, le do thoil.
page-busy = Rinneadh a lán iarrachtaí ag an am céanna. Bain triail eile as i gceann nóiméid, le do thoil.

## An ríomhphost a bhfuil nasc ann

mail-subject = Do nasc chuig iarratas { $reference }
mail-intro = D’fhiafraigh tú dínn cén chéim ina bhfuil d’iarratas { $reference }. Taispeánann an nasc seo duit í:
mail-button = Taispeáin m’iarratas
mail-lifetime = Oibríonn an nasc ar feadh 24 uair an chloig. Ná tabhair d’aon duine eile é, le do thoil.
mail-not-you = Mura tusa a d’iarr é seo, ní gá duit aon rud a dhéanamh.

## Gluais: cad is brí le gach focal, gan iarratas. Leathanach ann féin freisin.

glossary-title = Cad is brí leis na focail
glossary-description = Cad is brí le gach stádas, cé aige a bhfuil an t-iarratas agus cad a tharlóidh ansin. I bhfocail shimplí.
glossary-intro = Anseo is féidir leat a léamh cad is brí le gach focal duitse.
glossary-search = Cuardaigh focal
glossary-none = Ní bhfuaireamar an focal sin. Bain triail as focal eile, nó scríobh chugainn.
glossary-stages = Na cúig chéim
glossary-ends = Conas a d’fhéadfadh sé críochnú
glossary-statuses = Na focail a úsáideann ár bhfoireann
glossary-articles = Eolas úsáideach
glossary-question = Cad is brí le “{ $label }”?
glossary-received = Tá d’iarratas tagtha chugainn. Níor oibrigh aon duine air fós. Ní gá duit é a chur chugainn arís.
glossary-assessed = Tá d’iarratas léite againn. Táimid ag socrú anois cé chomh práinneach is atá sé agus cé atá in ann cabhrú.
glossary-assigned = Thugamar d’iarratas do dhuine nó d’fhoireann. Is orthu atá an cúram anois.
glossary-in-progress = Tá duine ag obair ar d’iarratas. Scríobhfaimid chugat nuair a bheidh freagra nó ceist againn.
glossary-answered = Scríobhamar chugat. Má chabhraíonn ár dteachtaireacht, níl a thuilleadh le déanamh agat. Mura gcabhraíonn, freagair í.
glossary-resolved = Creidimid go bhfuil an fhadhb imithe. Mura bhfuil, scríobh ar ais agus leanfaimid ar aghaidh.
glossary-closed = Níl aon duine ag obair ar d’iarratas a thuilleadh. Is féidir leat scríobh chugainn arís am ar bith.

article-assigned-title = An bhrí atá le “faoi chúram” duitse
article-assigned-what = Cad is brí le “faoi chúram”?
article-assigned-what-answer = Tá a fhios againn cad atá i gceist le d’iarratas agus ghlacamar leis. Tá duine nó foireann freagrach as anois. As seo amach tá duine ann le labhairt leis.
article-assigned-how = Conas a shroicheann iarratas an chéim sin?
article-assigned-how-answer = Ar dtús tagann sé chugainn. Ansin léimid é agus socraímid cé chomh práinneach is atá sé. Ansin tugaimid é do dhuine atá in ann cabhrú. Oibríonn siad air agus scríobhann siad chugat.
article-assigned-do = Cad is féidir leat a dhéanamh?
article-assigned-do-answer = Scríobh síos cé aige a bhfuil d’iarratas, agus a uimhir. Ansin ní gá duit é a mhíniú arís. Má tá aon rud le cur leis agat, freagair an teachtaireacht dheireanach uainn. Inis dúinn ina dhiaidh sin conas a d’éirigh leis.
article-assigned-wrong = Cad a d’fhéadfadh dul amú?
article-assigned-wrong-answer = Uaireanta bíonn an iomarca le déanamh ag foireann. Uaireanta téann iarratas chuig an duine mícheart. Uaireanta ní insíonn aon duine aon rud duit. Má thugann tú ceann díobh seo faoi deara, scríobh chugainn. Is féidir linn d’iarratas a aistriú.

article-unanswered-title = Cad is iarratas gan freagra ann
article-unanswered-what = Cad is brí le “gan freagra”?
article-unanswered-what-answer = Níor scríobh aon duine chugat faoi d’iarratas fós. Ní deir sé sin ar léigh aon duine é nó nár léigh. B’fhéidir go bhfuil sé i lámha maithe cheana.
article-unanswered-not = Cad é nach brí leis?
article-unanswered-not-answer = Ní hionann é agus iarratas caillte ná diúltaithe. Ní hionann é ach oiread agus bheith ag fanacht. Bíonn iarratas ag fanacht nuair atá rud de dhíth orainn ar dtús: rud uait, rud ó dhuine eile, nó dáta socraithe.
article-unanswered-why = Cén fáth a dtarlaíonn sé?
article-unanswered-why-answer = Go minic scríobhann a lán daoine chugainn an lá céanna. Uaireanta bíonn ár bhfoireann róbheag, nó pléimid le rudaí san ord mícheart. Ní dhearna tú aon rud mícheart.
article-unanswered-do = Cad is féidir leat a dhéanamh?
article-unanswered-do-answer = Is féidir leat fanacht: coinníonn d’iarratas a uimhir agus fanann sé anseo. Má chuireann tú iarratas eile faoin rud céanna, cuireann sé moill orainn. Má tá práinn leis, scríobh chugainn agus luaigh an uimhir.
