# Slovenčina. Zákazníkovi vykáme a „vy, váš“ píšeme s malým písmenom, ako je na webe zvykom.
# Mená a názvy tímov stoja vždy v základnom tvare; o tom, kto má požiadavku na starosti, píšeme bez rodu.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Program berie tento text podľa čísla 0: musí zostať prvý.
hosted-link = Otvoriť stránku so stavom

## Časti karty

stages-label = V akej fáze je vaša požiadavka
stage-done = hotovo
stage-now = teraz
who-label = Kto ju má na starosti
turn-label = Kto je na rade
next-label = Čo bude ďalej
can-label = Čo môžete urobiť
question-label = Opýtali sme sa vás:
timeline-label = Čo sa už stalo
checked = Skontrolované { $when }
checked-now = Skontrolované práve teraz
refresh = Skontrolovať znova
another = Skontrolovať inú požiadavku

## Keď niečo prekáža

loading = Načítavame stav…
not-known-headline = Stav teraz nepoznáme
stale-unreachable = Teraz sa nevieme spojiť s naším systémom. Toto je posledný stav, ktorý poznáme. Skúšame to ďalej.
stale-offline = Nemáte pripojenie na internet. Toto je posledný stav, ktorý poznáme. Keď sa pripojenie obnoví, znova ho skontrolujeme.
problem-offline = Zdá sa, že nemáte pripojenie na internet. Keď sa pripojenie obnoví, stav znova skontrolujeme.
problem-unreachable = Teraz sa nevieme spojiť s naším systémom. Skúsime to znova { $when }.
problem-busy = Bolo veľa pokusov naraz. Skúste to, prosím, znova { $when }.
problem-broken = Na našej stránke so stavom je chyba. Skúste to, prosím, neskôr alebo nám napíšte.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Máme, čo ste nám napísali. Odovzdávame to nášmu tímu.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situácie: nadpis, čo to znamená, čo bude ďalej

received-headline = Vašu požiadavku sme dostali
received-meaning = Je u nás a nestratila sa. Nikto na ňu zatiaľ neodpovedal.
received-next = Niekto z nás si ju prečíta a rozhodne, kto vám vie najlepšie pomôcť.

longer-than-usual-headline = Čakáte dlhšie ako zvyčajne
longer-than-usual-meaning = Vašu požiadavku máme. Nikto na ňu zatiaľ neodpovedal. Väčšina ľudí od nás máva odpoveď skôr.
longer-than-usual-next = Prečítame si ju a napíšeme vám.

overloaded-headline = Práve nám píše veľa ľudí
overloaded-meaning = Vašu požiadavku máme a nestratila sa. Odpoveď nám teraz trvá dlhšie ako zvyčajne.
overloaded-next = Postupne vybavujeme všetky požiadavky. Vaša je jednou z nich.

assessed-headline = Hľadáme správneho človeka
assessed-meaning = Vašu požiadavku sme si prečítali. Teraz rozhodujeme, kto sa jej má ujať.
assessed-next = Pridelíme ju konkrétnemu človeku alebo tímu.

assigned-to-nobody-headline = Vašu požiadavku zatiaľ nikto nemá
assigned-to-nobody-meaning = Podľa nášho systému ju niekto má, ale systém nikoho neuvádza. Preto to netvrdíme.
assigned-to-nobody-next = Pridelíme ju konkrétnemu človeku alebo tímu.

with-team-headline = Vašu požiadavku má na starosti tím
with-team-meaning = Vašu požiadavku sme prevzali a pridelili tímu. Ten za ňu teraz zodpovedá.
with-team-next = Niekto z tímu sa jej ujme a napíše vám.

with-person-headline = Vašu požiadavku má na starosti { $person }
with-person-meaning = Vašu požiadavku sme prevzali a pridelili. Teraz za ňu zodpovedá jeden človek.
with-person-next = Tento človek sa na ňu pozrie a napíše vám.

handed-over-headline = Vašu požiadavku má teraz niekto iný
handed-over-meaning = Odovzdali sme ju v rámci firmy. Spolu s ňou sme odovzdali všetko, čo ste napísali.
handed-over-meaning-from = Odovzdali sme ju v rámci firmy (predtým: { $from }, teraz: { $to }). Spolu s ňou sme odovzdali všetko, čo ste napísali.
handed-over-next = Nový človek alebo tím si ju prečíta a nadviaže na doterajšiu prácu.

in-progress-headline = Pracujeme na vašej požiadavke
in-progress-meaning = Niekto sa jej teraz venuje.
in-progress-next = Napíšeme vám, keď budeme mať odpoveď alebo otázku.

you-replied-headline = Máme vašu správu
you-replied-meaning = Prišla k nám a je teraz súčasťou vašej požiadavky.
you-replied-next = Prečítame si ju a napíšeme vám.

waiting-for-you-headline = Potrebujeme od vás odpoveď
waiting-for-you-meaning = Na niečo sme sa vás opýtali. Bez vašej odpovede nemôžeme pokračovať.
waiting-for-you-next = Keď odpoviete, budeme pokračovať.

waiting-for-third-party-headline = Čakáme na niekoho iného
waiting-for-third-party-meaning = Aby sme mohli pokračovať, potrebujeme niečo od inej firmy.
waiting-for-third-party-next = Keď nám odpovie, budeme pokračovať.

planned-headline = Vaša požiadavka je naplánovaná
planned-meaning = Určili sme pre ňu čas. Dovtedy čaká. Nie je uzavretá a nestratila sa.
planned-next = Začneme v určenom čase.

paused-headline = Vaša požiadavka zatiaľ čaká
paused-meaning = Nateraz sme ju odložili. Nie je uzavretá a nestratila sa.
paused-next = Vrátime sa k nej.

answered-headline = Odpovedali sme vám
answered-meaning = Nájdite si, prosím, našu správu v e-maile.
answered-next = Ak pomôže, máte hotovo. Ak nie, odpovedzte nám.

confirm-solution-headline = Je to pre vás vyriešené?
confirm-solution-meaning = Myslíme si, že problém zmizol. Overte si, prosím, či je to tak.
confirm-solution-next = Ak všetko funguje, máte hotovo. Ak nie, odpovedzte a budeme pokračovať.

solved-headline = Vaša požiadavka je vyriešená
solved-meaning = Dokončili sme prácu a myslíme si, že je všetko hotové.
solved-next = Ak stále niečo nie je v poriadku, odpovedzte na našu poslednú správu.

closed-headline = Vaša požiadavka je uzavretá
closed-meaning = Nikto už na nej nepracuje.
closed-next = Ak stále potrebujete pomoc, napíšte nám znova.

closed-unsolved-headline = Vaša požiadavka je uzavretá bez vyriešenia
closed-unsolved-meaning = Prestali sme na nej pracovať, ale problém nie je vyriešený.
closed-unsolved-next = Ak stále potrebujete pomoc, napíšte nám znova.

rejected-headline = Nemôžeme vám vyhovieť
rejected-meaning = Na vašu požiadavku sme sa pozreli a rozhodli sme sa v nej nepokračovať.
rejected-next = Ak k tomu máte otázky, napíšte nám.

cancelled-headline = Táto požiadavka bola vzatá späť
cancelled-meaning = Bola zrušená, preto na nej nikto nepracuje.
cancelled-next = Ak predsa len potrebujete pomoc, napíšte nám znova.

merged-headline = Z dvoch požiadaviek je teraz jedna
merged-meaning = Táto požiadavka a ešte jedna sa týkali tej istej veci. Pokračujeme v tej druhej.
merged-meaning-into = Táto požiadavka a ešte jedna sa týkali tej istej veci. Pokračujeme pod číslom { $reference }.
merged-next = Odteraz, prosím, sledujte tú druhú požiadavku.

reopened-headline = Vašu požiadavku sme znova otvorili
reopened-meaning = Predtým bola ukončená. Teraz je opäť otvorená.
reopened-meaning-again = Bola ukončená viac ako raz. Teraz je opäť otvorená.
reopened-next = Pozrieme sa na ňu a napíšeme vám.

overdue-headline = Trvá to dlhšie, ako sme sľúbili
overdue-meaning = Nedodržali sme svoj termín. Ospravedlňujeme sa.
overdue-next = Vaša požiadavka zostane otvorená, kým ju nevybavíme.

unknown-headline = Vaša požiadavka je u nás
unknown-meaning = Náš tím tomu hovorí „{ $label }“. Vaša požiadavka je u nás a nestratila sa.
unknown-next = Ak si nie ste istí, napíšte nám.
not-known-meaning = Náš systém nám ho neukazuje. Vaša požiadavka sa nestratila.
not-known-next = Keď bude stav známy, ukáže ho táto stránka.

## Kto ju má na starosti

who-nobody = Zatiaľ ju nemá nikto konkrétny.
who-person = Vašu požiadavku má { $person } na starosti.
who-person-team = Vašu požiadavku má na starosti { $person } (tím: { $team }).
who-team = Vašu požiadavku má na starosti tím „{ $team }“.
who-was = Kto ju mal na starosti: { $person }
who-was-team = Na starosti ju mal tím „{ $team }“.

## Čo ešte platí; každá veta nasleduje po význame situácie

also-reopened = Požiadavka už bola raz ukončená a je opäť otvorená.
also-handed-over = Požiadavku má teraz niekto iný.
also-paused = Požiadavka je zatiaľ odložená.
also-overdue = Trvá to dlhšie, ako sme sľúbili. Ospravedlňujeme sa.
also-unanswered = Odpoveď zatiaľ nemáte.
also-overloaded = Práve nám píše veľa ľudí.
also-longer-than-usual = Trvá to dlhšie ako zvyčajne.

## Kto je na rade

turn-company = Na rade sme my.
turn-customer = Na rade ste vy.
turn-third-party = Na rade je niekto mimo našej firmy.
turn-nobody = Nikto nemusí nič robiť.

## Čo môžete urobiť

can-wait = Môžete jednoducho počkať. Táto stránka sa sama obnovuje.
can-add = Chcete niečo doplniť? Odpovedzte na náš posledný e-mail.
can-answer = Odpovedzte, prosím, na našu správu.
can-confirm = Ak všetko funguje, nemusíte nič robiť.
can-write = Ak potrebujete ďalšiu pomoc, napíšte nám.
can-nothing = Nemusíte nič robiť.
can-ask = Ak sa to nezmení, napíšte nám.
can-keep = Číslo { $reference } si odložte na ďalší kontakt s nami.
reply-link = Odpovedať nám
email-link = Napísať na { $email }
phone-link = Zavolať na { $phone }

## Päť fáz

stage-received = Prijaté
stage-assessed = Posúdené
stage-assigned = Pridelené
stage-in-progress = Rieši sa
stage-answered = Zodpovedané
stage-resolved = Vyriešené
stage-closed = Uzavreté

## Priebeh

happened-received = Vaša požiadavka prišla
happened-assessed = Posúdili sme ju
happened-assigned = Pridelené: { $handler }
happened-handed-over = Odovzdané: { $handler }
happened-started = Práca sa začala
happened-company-replied = Napísali sme vám
happened-customer-replied = Napísali ste nám
happened-paused = Odložené
happened-resumed = Práca pokračovala
happened-resolved = Označili sme ju za vyriešenú
happened-closed = Uzavreté
happened-reopened = Znova otvorené
happened-merged = Spojené s inou požiadavkou
happened-unknown = Niečo sa zmenilo

## The number, the dates, the helpdesk's own word

card-number = Požiadavka { $reference }
since = Od { $date }
expected-first-reply = Chceme odpovedať do { $date }.
expected-resolution = Chceme ju vyriešiť do { $date }.
missed-first-reply = Chceli sme odpovedať do { $date }.
missed-resolution = Chceli sme ju vyriešiť do { $date }.
paused-until = Pokračujeme od { $date }.
planned-for = Začíname { $date }.
usual-reply = Väčšina ľudí od nás má odpoveď do { $date }.
wrote-on = Napísali sme vám { $date }.
helpdesk-label = Náš systém tomu hovorí „{ $label }“.

### Form: looking a request up, and why the form stands there.

## Vyhľadanie požiadavky

lookup-headline = Zistite stav svojej požiadavky
lookup-reference = Číslo požiadavky
lookup-reference-hint = Nájdete ho v našom e-maile.
lookup-email = Vaša e-mailová adresa
lookup-email-hint = Adresa, z ktorej ste nám písali.
lookup-submit = Zobraziť stav
lookup-busy = Hľadáme…
lookup-reference-empty = Zadajte, prosím, číslo svojej požiadavky.
lookup-reference-characters = Číslo má len písmená, číslice a pomlčky. Skopírujte ho, prosím, z nášho e-mailu.
lookup-reference-long = Na číslo požiadavky je to príliš dlhé. Skopírujte, prosím, z nášho e-mailu len číslo.
lookup-email-empty = Zadajte, prosím, svoju e-mailovú adresu.
lookup-email-bad = Toto nevyzerá ako e-mailová adresa. Príklad: meno@example.com
lookup-not-found = Požiadavku s týmto číslom a touto adresou sme nenašli. Skontrolujte, prosím, oboje.
lookup-sent = Ak toto číslo a táto adresa patria k sebe, poslali sme vám odkaz. Pozrite sa, prosím, do e-mailu.
problem-expired = Tento odkaz je príliš starý. Vyhľadajte si, prosím, požiadavku tu alebo nás požiadajte o nový odkaz.
problem-not-found = Túto požiadavku nemôžeme zobraziť. Odkaz možno nie je celý. Vyhľadajte si, prosím, požiadavku tu.

### More: what a visitor sees after pressing a button of the card.

language = Jazyk

## What the customer can say

say-send = Odoslať
say-sending = Odosielame…
say-cancel = Teraz nie
say-close = Zavrieť
say-empty = Najprv, prosím, niečo napíšte.
# $count: a figure, "4,000"
say-long = Napíšte to, prosím, kratšie: najviac { $count } znakov.
say-offline = Nemáte pripojenie na internet. Váš text zostáva tu. Skúste to, prosím, znova.
say-unkept = Teraz sa nám to nepodarilo uložiť. Váš text zostáva tu. Skúste to, prosím, znova o minútu.
say-busy = Bolo veľa pokusov naraz. Váš text zostáva tu. Skúste to, prosím, znova o minútu.
say-expired = Váš odkaz už nefunguje. Váš text zostáva tu. Otvorte nový odkaz a potom text odošlite.
say-gone = Pri vašej požiadavke to už nie je možné. Načítajte, prosím, stránku znova.

say-rating-title = Aká bola naša pomoc?
say-rating-good = Dobrá
say-rating-bad = Nebola dobrá
# Stands above the choices 1 to 5.
say-rating-scale = 1 je zlá, 5 je veľmi dobrá.
say-rating-comment = Chcete napísať prečo? Nemusíte.
say-rating-missing = Vyberte, prosím, aká bola naša pomoc.
say-rating-change = Vaše hodnotenie už máme. Stále ho môžete zmeniť.
say-rating-sent = Ďakujeme za vaše hodnotenie.

say-wrong-team-title = Dostala sa požiadavka k nesprávnemu tímu?
say-wrong-team-label = Prečo si to myslíte?
say-wrong-team-sent = Ďakujeme. Váš text máme. Zisťujeme, kto vám vie najlepšie pomôcť.

say-message-title = Doplniť požiadavku
say-message-label = Čo chcete doplniť?
say-message-sent = Ďakujeme. Máme vašu správu a odovzdávame ju nášmu tímu.

say-confirmation-title = Je všetko vyriešené?
say-confirmation-text = Potom vašu požiadavku uzavrieme. Aj neskôr nám môžete napísať.
say-confirmation-send = Áno, uzavrieť požiadavku
say-confirmation-sent = Ďakujeme, že ste nám dali vedieť.

say-reopening-title = Nie je to vyriešené
say-reopening-label = Čo stále nefunguje?
say-reopening-sent = Ďakujeme. Váš text máme a vašu požiadavku znova otvárame.

say-contact-title = Na koho sa obrátiť
say-contact-copy = Kopírovať
say-contact-copied = Skopírované
# Saves a file for the address book.
say-contact-file = Uložiť do kontaktov

say-device-title = Zapamätať si požiadavku
say-device-text = Toto zariadenie potom otvorí vašu požiadavku bez odkazu. Môže ju vidieť každý, kto zariadenie používa.
say-device-send = Zapamätať si
say-device-sent = Toto zariadenie si teraz vašu požiadavku pamätá.
say-device-forget = Zabudnúť požiadavku
say-device-forgotten = Toto zariadenie si už vašu požiadavku nepamätá.
say-device-blocked = Váš prehliadač nedovolí, aby si táto stránka niečo pamätala.

### Queue: <ticket-queue>.

## Koľko požiadaviek čaká: <ticket-queue>

queue-title = Koľko máme práce
queue-waiting = { $count ->
    [one] { $count } požiadavka čaká na prvú odpoveď.
    [few] { $count } požiadavky čakajú na prvú odpoveď.
   *[other] { $count } požiadaviek čaká na prvú odpoveď.
}
queue-none = Na prvú odpoveď nečaká žiadna požiadavka.
queue-most = Väčšina ľudí dostane odpoveď za tento čas: { $time }.
queue-oldest = Najstaršia čaká už takto dlho: { $time }.
queue-unknown = Požiadavky teraz nevieme spočítať. Skúsime to znova neskôr.
queue-table = Požiadavky podľa tímov
queue-team = Tím
queue-count = Čaká
queue-time = Čas do prvej odpovede
queue-no-time = nie je známy
queue-no-team = Zatiaľ bez tímu

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Ohodnotiť našu pomoc
offer-wrong-team = Nesprávny tím?
offer-message = Doplniť požiadavku
offer-confirmation = Áno, je to vyriešené
offer-reopening = Nie je to vyriešené
offer-contact = Uložiť si kontakt
offer-device = Zapamätať v tomto zariadení

# Headings of what the customer sent, for the company's staff.
heading-message = Doplnenie od zákazníka na stránke so stavom
heading-wrong-team = Otázka zákazníka: dostala sa požiadavka k nesprávnemu tímu?
heading-reopening = Podľa zákazníka to nie je vyriešené

## Samostatná stránka

page-title = Stav vašej požiadavky
page-your-turn = Ste na rade: { $headline }
page-intro = Zadajte číslo svojej požiadavky a svoju e-mailovú adresu. Ukážeme vám, v akej fáze požiadavka je.
page-unreachable = Teraz sa nevieme spojiť s naším systémom. Skúste to, prosím, znova o minútu.
page-busy = Bolo veľa pokusov naraz. Skúste to, prosím, znova o minútu.

## E-mail s odkazom

mail-subject = Váš odkaz na požiadavku { $reference }
mail-intro = Opýtali ste sa, v akej fáze je vaša požiadavka { $reference }. Ukáže vám to tento odkaz:
mail-button = Zobraziť moju požiadavku
mail-lifetime = Odkaz funguje 24 hodín. Neposielajte ho, prosím, ďalej.
mail-not-you = Nepýtali ste sa na to vy? Potom nemusíte nič robiť.

## Slovníček: čo ktoré slovo znamená, bez požiadavky. Aj samostatná stránka.

glossary-title = Čo jednotlivé slová znamenajú
glossary-description = Čo znamená každý stav požiadavky, kto ju má na starosti a čo bude ďalej. Jednoduchými slovami.
glossary-intro = Tu si môžete prečítať, čo pre vás ktoré slovo znamená.
glossary-search = Hľadať slovo
glossary-none = Také slovo sme nenašli. Skúste iné alebo nám napíšte.
glossary-stages = Päť fáz
glossary-ends = Ako sa to môže skončiť
glossary-statuses = Slová, ktoré používa náš tím
glossary-articles = Čo je dobré vedieť
glossary-question = Čo znamená „{ $label }“?
glossary-received = Vaša požiadavka k nám prišla. Nikto na nej zatiaľ nepracoval. Nemusíte ju posielať znova.
glossary-assessed = Vašu požiadavku sme si prečítali. Teraz rozhodujeme, ako veľmi je súrna a kto vie pomôcť.
glossary-assigned = Vašu požiadavku sme pridelili konkrétnemu človeku alebo tímu. Ten za ňu teraz zodpovedá.
glossary-in-progress = Niekto na vašej požiadavke pracuje. Napíšeme vám, keď budeme mať odpoveď alebo otázku.
glossary-answered = Napísali sme vám. Ak naša správa pomôže, máte hotovo. Ak nie, odpovedzte na ňu.
glossary-resolved = Myslíme si, že problém zmizol. Ak nie, odpovedzte a budeme pokračovať.
glossary-closed = Na vašej požiadavke už nikto nepracuje. Vždy nám môžete napísať znova.

article-assigned-title = Čo pre vás znamená „pridelené“
article-assigned-what = Čo znamená „pridelené“?
article-assigned-what-answer = Vieme, čoho sa vaša požiadavka týka, a prevzali sme ju. Teraz za ňu zodpovedá konkrétny človek alebo tím. Odteraz sa máte na koho obrátiť.
article-assigned-how = Ako sa požiadavka do tejto fázy dostane?
article-assigned-how-answer = Najprv príde k nám. Potom si ju prečítame a rozhodneme, ako veľmi je súrna. Potom ju dáme niekomu, kto vie pomôcť. Ten na nej pracuje a napíše vám.
article-assigned-do = Čo môžete urobiť?
article-assigned-do-answer = Poznačte si, kto má vašu požiadavku na starosti a aké má číslo. Potom ju nemusíte znova vysvetľovať. Ak chcete niečo doplniť, odpovedzte na našu poslednú správu. Nakoniec nám povedzte, ako to dopadlo.
article-assigned-wrong = Čo sa môže pokaziť?
article-assigned-wrong-answer = Niekedy má tím priveľa práce. Niekedy sa požiadavka dostane k nesprávnemu človeku. Niekedy vám nikto nič nepovie. Ak si niečo také všimnete, napíšte nám. Vašu požiadavku môžeme odovzdať ďalej.

article-unanswered-title = Čo je to požiadavka bez odpovede
article-unanswered-what = Čo znamená „bez odpovede“?
article-unanswered-what-answer = K vašej požiadavke vám zatiaľ nikto nenapísal. To nehovorí nič o tom, či ju niekto čítal. Možno je už v dobrých rukách.
article-unanswered-not = Čo to neznamená?
article-unanswered-not-answer = Neznamená to, že sa vaša požiadavka stratila alebo že sme ju odmietli. Nie je to ani to isté ako čakanie. Požiadavka čaká, keď najprv potrebujeme niečo od vás či od niekoho iného alebo keď má určený deň.
article-unanswered-why = Prečo sa to stáva?
article-unanswered-why-answer = Často nám v ten istý deň píše veľa ľudí. Niekedy je nás málo alebo berieme veci v zlom poradí. Vaša chyba to nie je.
article-unanswered-do = Čo môžete urobiť?
article-unanswered-do-answer = Môžete počkať: vaša požiadavka si ponechá svoje číslo a zostane u nás. Druhá požiadavka na tú istú vec nás zdrží. Ak je to súrne, napíšte nám a uveďte číslo.
