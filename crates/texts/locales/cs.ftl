# Čeština. Zákazníkovi vykáme a „vy, váš“ píšeme s malým písmenem, jak je na webu obvyklé; vyhýbáme se tvarům, které určují rod.
# Jména a názvy týmů stojí vždy v prvním pádě; o tom, kdo má požadavek na starosti, píšeme bez rodu.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Program bere tento text podle čísla 0: musí zůstat první.
hosted-link = Otevřít stránku se stavem

## Části karty

stages-label = V jaké fázi je váš požadavek
stage-done = hotovo
stage-now = teď
who-label = Kdo ho má na starosti
turn-label = Kdo je na řadě
next-label = Co bude dál
can-label = Co můžete udělat
question-label = Zeptali jsme se vás:
timeline-label = Co se už stalo
checked = Zkontrolováno { $when }
checked-now = Zkontrolováno právě teď
refresh = Zkontrolovat znovu
another = Zkontrolovat jiný požadavek

## Když něco brání

loading = Načítáme stav…
not-known-headline = Stav teď neznáme
stale-unreachable = Teď se nemůžeme spojit s naším systémem. Toto je poslední stav, který známe. Zkoušíme to dál.
stale-offline = Nemáte připojení k internetu. Toto je poslední stav, který známe. Až se připojení obnoví, znovu ho zkontrolujeme.
problem-offline = Zdá se, že nemáte připojení k internetu. Až se připojení obnoví, stav znovu zkontrolujeme.
problem-unreachable = Teď se nemůžeme spojit s naším systémem. Zkusíme to znovu { $when }.
problem-busy = Bylo mnoho pokusů najednou. Zkuste to prosím znovu { $when }.
problem-broken = Na naší stránce se stavem je chyba. Zkuste to prosím později, nebo nám napište.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Váš text máme. Předáváme ho našemu týmu.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situace: nadpis, co to znamená, co bude dál

received-headline = Váš požadavek jsme dostali
received-meaning = Je u nás a neztratil se. Nikdo na něj zatím neodpověděl.
received-next = Někdo z nás si ho přečte a rozhodne, kdo vám může nejlépe pomoci.

longer-than-usual-headline = Čekáte déle než obvykle
longer-than-usual-meaning = Váš požadavek máme. Nikdo na něj zatím neodpověděl. Většina lidí od nás mívá odpověď dřív.
longer-than-usual-next = Přečteme si ho a napíšeme vám.

overloaded-headline = Právě nám píše hodně lidí
overloaded-meaning = Váš požadavek máme a neztratil se. Odpověď nám teď trvá déle než obvykle.
overloaded-next = Postupně vyřizujeme všechny požadavky. Váš je jedním z nich.

assessed-headline = Hledáme správného člověka
assessed-meaning = Váš požadavek jsme si přečetli. Teď rozhodujeme, kdo se ho má ujmout.
assessed-next = Přidělíme ho konkrétnímu člověku nebo týmu.

assigned-to-nobody-headline = Váš požadavek zatím nikdo nemá
assigned-to-nobody-meaning = Podle našeho systému ho někdo má, ale systém nikoho neuvádí. Proto to netvrdíme.
assigned-to-nobody-next = Přidělíme ho konkrétnímu člověku nebo týmu.

with-team-headline = Váš požadavek má na starosti tým
with-team-meaning = Váš požadavek jsme převzali a přidělili týmu. Ten za něj teď odpovídá.
with-team-next = Někdo z týmu se ho ujme a napíše vám.

with-person-headline = Váš požadavek má na starosti { $person }
with-person-meaning = Váš požadavek jsme převzali a přidělili. Odpovídá za něj teď jeden člověk.
with-person-next = Tento člověk se na něj podívá a napíše vám.

handed-over-headline = Váš požadavek má teď někdo jiný
handed-over-meaning = Předali jsme ho v rámci firmy. Spolu s ním jsme předali všechny vaše zprávy.
handed-over-meaning-from = Předali jsme ho v rámci firmy (dříve: { $from }, teď: { $to }). Spolu s ním jsme předali všechny vaše zprávy.
handed-over-next = Nový člověk nebo tým si ho přečte a naváže na dosavadní práci.

in-progress-headline = Pracujeme na vašem požadavku
in-progress-meaning = Někdo se mu teď věnuje.
in-progress-next = Napíšeme vám, až budeme mít odpověď nebo otázku.

you-replied-headline = Máme vaši zprávu
you-replied-meaning = Dorazila k nám a je teď součástí vašeho požadavku.
you-replied-next = Přečteme si ji a napíšeme vám.

waiting-for-you-headline = Potřebujeme od vás odpověď
waiting-for-you-meaning = Na něco jsme se vás zeptali. Bez vaší odpovědi nemůžeme pokračovat.
waiting-for-you-next = Až odpovíte, budeme pokračovat.

waiting-for-third-party-headline = Čekáme na někoho jiného
waiting-for-third-party-meaning = Abychom mohli pokračovat, potřebujeme něco od jiné firmy.
waiting-for-third-party-next = Až nám odpoví, budeme pokračovat.

planned-headline = Váš požadavek je naplánovaný
planned-meaning = Určili jsme pro něj čas. Do té doby čeká. Není uzavřený a neztratil se.
planned-next = Začneme v určený čas.

paused-headline = Váš požadavek zatím čeká
paused-meaning = Prozatím jsme ho odložili. Není uzavřený a neztratil se.
paused-next = Vrátíme se k němu.

answered-headline = Odpověděli jsme vám
answered-meaning = Najděte si prosím naši zprávu v e-mailu.
answered-next = Pokud pomůže, máte hotovo. Pokud ne, odpovězte nám.

confirm-solution-headline = Je to pro vás vyřešené?
confirm-solution-meaning = Myslíme si, že problém zmizel. Ověřte si prosím, jestli je to tak.
confirm-solution-next = Pokud vše funguje, máte hotovo. Pokud ne, odpovězte a budeme pokračovat.

solved-headline = Váš požadavek je vyřešený
solved-meaning = Dokončili jsme práci a myslíme si, že je vše hotovo.
solved-next = Pokud stále něco není v pořádku, odpovězte na naši poslední zprávu.

closed-headline = Váš požadavek je uzavřený
closed-meaning = Nikdo už na něm nepracuje.
closed-next = Pokud stále potřebujete pomoc, napište nám znovu.

closed-unsolved-headline = Váš požadavek je uzavřený bez vyřešení
closed-unsolved-meaning = Přestali jsme na něm pracovat, ale problém není vyřešený.
closed-unsolved-next = Pokud stále potřebujete pomoc, napište nám znovu.

rejected-headline = Nemůžeme vám vyhovět
rejected-meaning = Na váš požadavek jsme se podívali a rozhodli jsme se v něm nepokračovat.
rejected-next = Pokud k tomu máte otázky, napište nám.

cancelled-headline = Tento požadavek byl vzat zpět
cancelled-meaning = Byl zrušen, a proto na něm nikdo nepracuje.
cancelled-next = Pokud přece jen potřebujete pomoc, napište nám znovu.

merged-headline = Ze dvou požadavků je teď jeden
merged-meaning = Tento požadavek a ještě jeden se týkaly stejné věci. Pokračujeme v tom druhém.
merged-meaning-into = Tento požadavek a ještě jeden se týkaly stejné věci. Pokračujeme pod číslem { $reference }.
merged-next = Od této chvíle prosím sledujte ten druhý požadavek.

reopened-headline = Váš požadavek jsme znovu otevřeli
reopened-meaning = Předtím byl ukončený. Teď je zase otevřený.
reopened-meaning-again = Byl ukončený více než jednou. Teď je zase otevřený.
reopened-next = Podíváme se na něj a napíšeme vám.

overdue-headline = Trvá to déle, než jsme slíbili
overdue-meaning = Nedodrželi jsme svůj termín. Omlouváme se.
overdue-next = Váš požadavek zůstane otevřený, dokud ho nevyřídíme.

unknown-headline = Váš požadavek je u nás
unknown-meaning = Náš tým tomu říká „{ $label }“. Váš požadavek je u nás a neztratil se.
unknown-next = Pokud si nevíte rady, napište nám.
not-known-meaning = Náš systém nám ho neukazuje. Váš požadavek se neztratil.
not-known-next = Až bude stav známý, ukáže ho tato stránka.

## Kdo ho má na starosti

who-nobody = Zatím ho nemá nikdo konkrétní.
who-person = Váš požadavek má { $person } na starosti.
who-person-team = Váš požadavek má na starosti { $person } (tým: { $team }).
who-team = Váš požadavek má na starosti tým „{ $team }“.
who-was = Kdo ho měl na starosti: { $person }
who-was-team = Na starosti ho měl tým „{ $team }“.

## Co ještě platí; každá věta následuje po významu situace

also-reopened = Požadavek už byl jednou ukončený a je zase otevřený.
also-handed-over = Požadavek má teď někdo jiný.
also-paused = Požadavek je zatím odložený.
also-overdue = Trvá to déle, než jsme slíbili. Omlouváme se.
also-unanswered = Odpověď zatím nemáte.
also-overloaded = Právě nám píše hodně lidí.
also-longer-than-usual = Trvá to déle než obvykle.

## Kdo je na řadě

turn-company = Na řadě jsme my.
turn-customer = Na řadě jste vy.
turn-third-party = Na řadě je někdo mimo naši firmu.
turn-nobody = Nikdo nemusí nic dělat.

## Co můžete udělat

can-wait = Můžete prostě počkat. Tato stránka se sama obnovuje.
can-add = Chcete něco doplnit? Odpovězte na náš poslední e-mail.
can-answer = Odpovězte prosím na naši zprávu.
can-confirm = Pokud vše funguje, nemusíte nic dělat.
can-write = Pokud potřebujete další pomoc, napište nám.
can-nothing = Nemusíte nic dělat.
can-ask = Pokud se to nezmění, napište nám.
can-keep = Číslo { $reference } si uschovejte pro další kontakt s námi.
reply-link = Odpovědět nám
email-link = Napsat na { $email }
phone-link = Zavolat na { $phone }

## Pět fází

stage-received = Přijato
stage-assessed = Posouzeno
stage-assigned = Přiděleno
stage-in-progress = Řeší se
stage-answered = Odpovězeno
stage-resolved = Vyřešeno
stage-closed = Uzavřeno

## Průběh

happened-received = Váš požadavek dorazil
happened-assessed = Posoudili jsme ho
happened-assigned = Přiděleno: { $handler }
happened-handed-over = Předáno: { $handler }
happened-started = Práce začala
happened-company-replied = Napsali jsme vám
happened-customer-replied = Přišla zpráva od vás
happened-paused = Odloženo
happened-resumed = Práce pokračovala
happened-resolved = Označili jsme ho za vyřešený
happened-closed = Uzavřeno
happened-reopened = Znovu otevřeno
happened-merged = Spojeno s jiným požadavkem
happened-unknown = Něco se změnilo

## The number, the dates, the helpdesk's own word

card-number = Požadavek { $reference }
since = Od { $date }
expected-first-reply = Chceme odpovědět do { $date }.
expected-resolution = Chceme ho vyřešit do { $date }.
missed-first-reply = Chtěli jsme odpovědět do { $date }.
missed-resolution = Chtěli jsme ho vyřešit do { $date }.
paused-until = Pokračujeme od { $date }.
planned-for = Začínáme { $date }.
usual-reply = Většina lidí od nás má odpověď do { $date }.
wrote-on = Napsali jsme vám { $date }.
helpdesk-label = Náš systém tomu říká „{ $label }“.

### Form: looking a request up, and why the form stands there.

## Vyhledání požadavku

lookup-headline = Zjistěte stav svého požadavku
lookup-reference = Číslo požadavku
lookup-reference-hint = Najdete ho v našem e-mailu.
lookup-email = Vaše e-mailová adresa
lookup-email-hint = Adresa, ze které nám přišla vaše zpráva.
lookup-submit = Zobrazit stav
lookup-busy = Hledáme…
lookup-reference-empty = Zadejte prosím číslo svého požadavku.
lookup-reference-characters = Číslo má jen písmena, číslice a pomlčky. Zkopírujte ho prosím z našeho e-mailu.
lookup-reference-long = Na číslo požadavku je to moc dlouhé. Zkopírujte prosím z našeho e-mailu jen číslo.
lookup-email-empty = Zadejte prosím svou e-mailovou adresu.
lookup-email-bad = Tohle nevypadá jako e-mailová adresa. Příklad: jmeno@example.com
lookup-not-found = Požadavek s tímto číslem a touto adresou jsme nenašli. Zkontrolujte prosím obojí.
lookup-sent = Pokud toto číslo a tato adresa patří k sobě, poslali jsme vám odkaz. Podívejte se prosím do e-mailu.
problem-expired = Tento odkaz je příliš starý. Vyhledejte si prosím požadavek tady, nebo nás požádejte o nový odkaz.
problem-not-found = Tento požadavek nemůžeme zobrazit. Odkaz možná není celý. Vyhledejte si prosím požadavek tady.

### More: what a visitor sees after pressing a button of the card.

language = Jazyk

## What the customer can say

say-send = Odeslat
say-sending = Odesíláme…
say-cancel = Teď ne
say-close = Zavřít
say-empty = Nejdřív prosím něco napište.
# $count: a figure, "4,000"
say-long = Napište to prosím kratší: nejvýše { $count } znaků.
say-offline = Nemáte připojení k internetu. Váš text zůstává tady. Zkuste to prosím znovu.
say-unkept = Teď se nám to nepodařilo uložit. Váš text zůstává tady. Zkuste to prosím znovu za minutu.
say-busy = Bylo mnoho pokusů najednou. Váš text zůstává tady. Zkuste to prosím znovu za minutu.
say-expired = Váš odkaz už nefunguje. Váš text zůstává tady. Otevřete nový odkaz a pak text odešlete.
say-gone = U vašeho požadavku to už není možné. Načtěte prosím stránku znovu.

say-rating-title = Jaká byla naše pomoc?
say-rating-good = Dobrá
say-rating-bad = Nebyla dobrá
# Stands above the choices 1 to 5.
say-rating-scale = 1 je špatná, 5 je velmi dobrá.
say-rating-comment = Chcete napsat proč? Nemusíte.
say-rating-missing = Vyberte prosím, jaká byla naše pomoc.
say-rating-change = Vaše hodnocení už máme. Stále ho můžete změnit.
say-rating-sent = Děkujeme za vaše hodnocení.

say-wrong-team-title = Dostal se požadavek ke špatnému týmu?
say-wrong-team-label = Proč si to myslíte?
say-wrong-team-sent = Děkujeme. Váš text máme. Zjišťujeme, kdo vám může nejlépe pomoci.

say-message-title = Doplnit požadavek
say-message-label = Co chcete doplnit?
say-message-sent = Děkujeme. Máme vaši zprávu a předáváme ji našemu týmu.

say-confirmation-title = Je všechno vyřešené?
say-confirmation-text = Potom váš požadavek uzavřeme. I později nám můžete napsat.
say-confirmation-send = Ano, uzavřít požadavek
say-confirmation-sent = Děkujeme za informaci.

say-reopening-title = Není to vyřešené
say-reopening-label = Co stále nefunguje?
say-reopening-sent = Děkujeme. Váš text máme a váš požadavek znovu otevíráme.

say-contact-title = Na koho se obrátit
say-contact-copy = Kopírovat
say-contact-copied = Zkopírováno
# Saves a file for the address book.
say-contact-file = Uložit do kontaktů

say-device-title = Zapamatovat si požadavek
say-device-text = Toto zařízení pak otevře váš požadavek bez odkazu. Může ho vidět každý, kdo zařízení používá.
say-device-send = Zapamatovat si
say-device-sent = Toto zařízení si teď váš požadavek pamatuje.
say-device-forget = Zapomenout požadavek
say-device-forgotten = Toto zařízení si už váš požadavek nepamatuje.
say-device-blocked = Váš prohlížeč nedovolí, aby si tato stránka něco pamatovala.

### Queue: <ticket-queue>.

## Kolik požadavků čeká: <ticket-queue>

queue-title = Kolik máme práce
queue-waiting = { $count ->
    [one] { $count } požadavek čeká na první odpověď.
    [few] { $count } požadavky čekají na první odpověď.
   *[other] { $count } požadavků čeká na první odpověď.
}
queue-none = Na první odpověď nečeká žádný požadavek.
queue-most = Většina lidí dostane odpověď během této doby: { $time }.
queue-oldest = Nejstarší čeká už takto dlouho: { $time }.
queue-unknown = Požadavky teď nemůžeme spočítat. Zkusíme to znovu později.
queue-table = Požadavky podle týmů
queue-team = Tým
queue-count = Čeká
queue-time = Doba do první odpovědi
queue-no-time = není známo
queue-no-team = Zatím bez týmu

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Ohodnotit naši pomoc
offer-wrong-team = Nesprávný tým?
offer-message = Doplnit požadavek
offer-confirmation = Ano, je to vyřešené
offer-reopening = Není to vyřešené
offer-contact = Uložit si kontakt
offer-device = Zapamatovat v tomto zařízení

# Headings of what the customer sent, for the company's staff.
heading-message = Doplnění od zákazníka na stránce se stavem
heading-wrong-team = Dotaz zákazníka: dostal se požadavek ke špatnému týmu?
heading-reopening = Podle zákazníka to není vyřešené

## Samostatná stránka

page-title = Stav vašeho požadavku
page-your-turn = Jste na řadě: { $headline }
page-intro = Zadejte číslo svého požadavku a svou e-mailovou adresu. Ukážeme vám, v jaké fázi požadavek je.
page-unreachable = Teď se nemůžeme spojit s naším systémem. Zkuste to prosím znovu za minutu.
page-busy = Bylo mnoho pokusů najednou. Zkuste to prosím znovu za minutu.

## E-mail s odkazem

mail-subject = Váš odkaz na požadavek { $reference }
mail-intro = Přišel nám od vás dotaz, v jaké fázi je váš požadavek { $reference }. Ukáže vám to tento odkaz:
mail-button = Zobrazit můj požadavek
mail-lifetime = Odkaz funguje 24 hodin. Neposílejte ho prosím dál.
mail-not-you = Není ten dotaz od vás? Pak nemusíte nic dělat.

## Slovníček: co které slovo znamená, bez požadavku. Také samostatná stránka.

glossary-title = Co jednotlivá slova znamenají
glossary-description = Co znamená každý stav požadavku, kdo ho má na starosti a co bude dál. Jednoduchými slovy.
glossary-intro = Tady si můžete přečíst, co pro vás které slovo znamená.
glossary-search = Hledat slovo
glossary-none = Takové slovo jsme nenašli. Zkuste jiné, nebo nám napište.
glossary-stages = Pět fází
glossary-ends = Jak to může skončit
glossary-statuses = Slova, která používá náš tým
glossary-articles = Co je dobré vědět
glossary-question = Co znamená „{ $label }“?
glossary-received = Váš požadavek k nám dorazil. Nikdo na něm zatím nepracoval. Nemusíte ho posílat znovu.
glossary-assessed = Váš požadavek jsme si přečetli. Teď rozhodujeme, jak moc spěchá a kdo může pomoci.
glossary-assigned = Váš požadavek jsme přidělili konkrétnímu člověku nebo týmu. Ten za něj teď odpovídá.
glossary-in-progress = Někdo na vašem požadavku pracuje. Napíšeme vám, až budeme mít odpověď nebo otázku.
glossary-answered = Napsali jsme vám. Pokud naše zpráva pomůže, máte hotovo. Pokud ne, odpovězte na ni.
glossary-resolved = Myslíme si, že problém zmizel. Pokud ne, odpovězte a budeme pokračovat.
glossary-closed = Na vašem požadavku už nikdo nepracuje. Vždy nám můžete napsat znovu.

article-assigned-title = Co pro vás znamená „přiděleno“
article-assigned-what = Co znamená „přiděleno“?
article-assigned-what-answer = Víme, čeho se váš požadavek týká, a převzali jsme ho. Odpovídá za něj teď konkrétní člověk nebo tým. Od této chvíle se máte na koho obrátit.
article-assigned-how = Jak se požadavek do této fáze dostane?
article-assigned-how-answer = Nejdřív k nám dorazí. Pak si ho přečteme a rozhodneme, jak moc spěchá. Potom ho předáme někomu, kdo může pomoci. Ten na něm pracuje a napíše vám.
article-assigned-do = Co můžete udělat?
article-assigned-do-answer = Poznamenejte si, kdo má váš požadavek na starosti a jaké má číslo. Pak ho nemusíte znovu vysvětlovat. Pokud chcete něco doplnit, odpovězte na naši poslední zprávu. Nakonec nám řekněte, jak to dopadlo.
article-assigned-wrong = Co se může pokazit?
article-assigned-wrong-answer = Někdy má tým příliš práce. Někdy se požadavek dostane ke špatnému člověku. Někdy vám nikdo nic neřekne. Pokud si něčeho takového všimnete, napište nám. Můžeme váš požadavek předat dál.

article-unanswered-title = Co je to požadavek bez odpovědi
article-unanswered-what = Co znamená „bez odpovědi“?
article-unanswered-what-answer = K vašemu požadavku vám zatím nikdo nenapsal. To neříká nic o tom, jestli ho někdo četl. Možná už je v dobrých rukou.
article-unanswered-not = Co to neznamená?
article-unanswered-not-answer = Neznamená to, že se váš požadavek ztratil nebo že jsme ho odmítli. Není to ani totéž co čekání. Požadavek čeká, když nejdřív potřebujeme něco od vás či od někoho jiného, nebo když má určený den.
article-unanswered-why = Proč se to stává?
article-unanswered-why-answer = Často nám ve stejný den píše hodně lidí. Někdy je nás málo nebo bereme věci ve špatném pořadí. Vaše chyba to není.
article-unanswered-do = Co můžete udělat?
article-unanswered-do-answer = Můžete počkat: váš požadavek si ponechá své číslo a zůstane u nás. Druhý požadavek na stejnou věc nás zdrží. Pokud to spěchá, napište nám a uveďte číslo.
