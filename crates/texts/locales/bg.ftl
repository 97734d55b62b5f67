# Български. Обръщаме се с „Вие, Ваш, Ви“ с главна буква; командите на бутоните са в единствено число.
# За човека, при когото е заявката, пишем без род. Датата не стои в края на изречение: понякога завършва с „ч.“.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Програмата взема този текст по номера му, 0: той остава пръв.
hosted-link = Отвори страницата със статуса

## Части на картата

stages-label = Докъде стигна заявката Ви
stage-done = готово
stage-now = сега
who-label = При кого е
turn-label = Кой е на ред
next-label = Какво следва
can-label = Какво можете да направите
question-label = Попитахме Ви:
timeline-label = Какво се случи
checked = Проверено { $when }
checked-now = Проверено току-що
refresh = Провери отново
another = Провери друга заявка

## Когато нещо пречи

loading = Зареждаме статуса…
not-known-headline = В момента не знаем статуса
stale-unreachable = В момента нямаме връзка със системата си. Това е последният статус, който знаем. Продължаваме да опитваме.
stale-offline = Нямате интернет. Това е последният статус, който знаем. Ще проверим отново, когато пак имате интернет.
problem-offline = Изглежда, че нямате интернет. Ще проверим отново, когато пак имате интернет.
problem-unreachable = В момента нямаме връзка със системата си. Ще опитаме отново { $when }.
problem-busy = Имаше много опити наведнъж. Моля, опитайте отново { $when }.
problem-broken = Страницата ни със статуса не работи както трябва. Моля, опитайте по-късно или ни пишете.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Получихме това, което написахте. Предаваме го на екипа си.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Положения: заглавие, какво значи, какво следва

received-headline = Получихме заявката Ви
received-meaning = Тя е при нас и не е изгубена. Още никой не е отговорил на нея.
received-next = Някой от нас ще я прочете и ще реши кой може да Ви помогне най-добре.

longer-than-usual-headline = Чакате по-дълго от обичайното
longer-than-usual-meaning = Заявката Ви е при нас. Още никой не е отговорил на нея. На повечето хора пишем по-рано.
longer-than-usual-next = Ще я прочетем и ще Ви пишем.

overloaded-headline = Сега ни пишат много хора
overloaded-meaning = Заявката Ви е при нас и не е изгубена. За отговор ни трябва повече време от обичайното.
overloaded-next = Работим по всички заявки. Вашата е една от тях.

assessed-headline = Търсим подходящия човек
assessed-meaning = Прочетохме заявката Ви. Сега решаваме кой да я поеме.
assessed-next = Ще я дадем на човек или на екип.

assigned-to-nobody-headline = Още никой не е поел заявката Ви
assigned-to-nobody-meaning = Нашата система казва, че някой я е поел, но не казва кой. Затова не твърдим това.
assigned-to-nobody-next = Ще я дадем на човек или на екип.

with-team-headline = Заявката Ви е при екип
with-team-meaning = Приехме заявката Ви и я възложихме на екип. Сега той отговаря за нея.
with-team-next = Някой от екипа ще я поеме и ще Ви пише.

with-person-headline = Заявката Ви е при { $person }
with-person-meaning = Приехме заявката Ви и я възложихме. Сега за нея отговаря един човек.
with-person-next = Този човек ще я разгледа и ще Ви пише.

handed-over-headline = Вече някой друг отговаря за заявката Ви
handed-over-meaning = Предадохме я вътре във фирмата. С нея предадохме и всичко, което сте написали.
handed-over-meaning-from = Предадохме я вътре във фирмата (преди: { $from }, сега: { $to }). С нея предадохме и всичко, което сте написали.
handed-over-next = Новият човек или екип ще я прочете и ще продължи оттам.

in-progress-headline = Работим по заявката Ви
in-progress-meaning = В момента някой се занимава с нея.
in-progress-next = Ще Ви пишем, когато имаме отговор или въпрос.

you-replied-headline = Съобщението Ви е при нас
you-replied-meaning = То стигна до нас и вече е част от заявката Ви.
you-replied-next = Ще го прочетем и ще Ви пишем.

waiting-for-you-headline = Нужен ни е отговор от Вас
waiting-for-you-meaning = Попитахме Ви нещо. Без Вашия отговор не можем да продължим.
waiting-for-you-next = Когато отговорите, ще продължим.

waiting-for-third-party-headline = Чакаме някой друг
waiting-for-third-party-meaning = Преди да продължим, ни трябва нещо от друга фирма.
waiting-for-third-party-next = Когато ни отговорят, ще продължим.

planned-headline = Заявката Ви е планирана
planned-meaning = Избрахме време за нея. Дотогава тя чака. Не е затворена и не е изгубена.
planned-next = Ще започнем в избраното време.

paused-headline = Заявката Ви е на пауза
paused-meaning = Засега я оставихме настрана. Не е затворена и не е изгубена.
paused-next = Пак ще се заемем с нея.

answered-headline = Отговорихме Ви
answered-meaning = Моля, потърсете нашето съобщение в имейла си.
answered-next = Ако Ви помага, това е всичко. Ако не, отговорете ни.

confirm-solution-headline = Решен ли е проблемът за Вас?
confirm-solution-meaning = Смятаме, че проблема вече го няма. Моля, проверете дали е така.
confirm-solution-next = Ако работи, това е всичко. Ако не, отговорете ни и ще продължим.

solved-headline = Заявката Ви е решена
solved-meaning = Завършихме работата и смятаме, че всичко е готово.
solved-next = Ако нещо още не е наред, отговорете на последното ни съобщение.

closed-headline = Заявката Ви е затворена
closed-meaning = Никой вече не работи по нея.
closed-next = Ако още Ви трябва помощ, пишете ни отново.

closed-unsolved-headline = Заявката Ви е затворена без решение
closed-unsolved-meaning = Спряхме да работим по нея, но проблемът не е решен.
closed-unsolved-next = Ако още Ви трябва помощ, пишете ни отново.

rejected-headline = Не можем да направим това, което поискахте
rejected-meaning = Разгледахме заявката Ви и решихме да не продължим с нея.
rejected-next = Ако имате въпроси за това, пишете ни.

cancelled-headline = Тази заявка е оттеглена
cancelled-meaning = Тя е отменена и никой не работи по нея.
cancelled-next = Ако все пак Ви трябва помощ, пишете ни отново.

merged-headline = Две заявки вече са една
merged-meaning = Тази заявка и още една бяха за едно и също нещо. Продължаваме с другата.
merged-meaning-into = Тази заявка и още една бяха за едно и също нещо. Продължаваме с номер { $reference }.
merged-next = Моля, отсега следете другата заявка.

reopened-headline = Отново отворихме заявката Ви
reopened-meaning = Преди беше приключена. Сега пак е отворена.
reopened-meaning-again = Беше приключена повече от веднъж. Сега пак е отворена.
reopened-next = Ще я разгледаме и ще Ви пишем.

overdue-headline = Това отнема повече време, отколкото обещахме
overdue-meaning = Не спазихме срока си. Съжаляваме.
overdue-next = Заявката Ви остава отворена, докато не я уредим.

unknown-headline = Заявката Ви е при нас
unknown-meaning = Екипът ни нарича това „{ $label }“. Заявката Ви е тук и не е изгубена.
unknown-next = Ако не сте сигурни, пишете ни.
not-known-meaning = Системата ни не го показва. Заявката Ви не е изгубена.
not-known-next = Тази страница ще покаже статуса, когато е известен.

## При кого е

who-nobody = Още не е при конкретен човек.
who-person = { $person } отговаря за заявката Ви.
who-person-team = За заявката Ви отговаря { $person } (екип: { $team }).
who-team = За заявката Ви отговаря екип „{ $team }“.
who-was = { $person } се погрижи за нея.
who-was-team = Екип „{ $team }“ се погрижи за нея.

## Какво още е вярно; всяко изречение стои след обяснението на положението

also-reopened = Заявката вече беше приключена веднъж и пак е отворена.
also-handed-over = Сега някой друг отговаря за заявката.
also-paused = Засега заявката е оставена настрана.
also-overdue = Това отнема повече време, отколкото обещахме. Съжаляваме.
also-unanswered = Още нямате отговор.
also-overloaded = Сега ни пишат много хора.
also-longer-than-usual = Това отнема повече време от обичайното.

## Кой е на ред

turn-company = Ние сме на ред.
turn-customer = Вие сте на ред.
turn-third-party = На ред е някой извън нашата фирма.
turn-nobody = Никой не трябва да прави нищо.

## Какво можете да направите

can-wait = Можете просто да изчакате. Тази страница сама се обновява.
can-add = Искате ли да добавите нещо? Отговорете на последния ни имейл.
can-answer = Моля, отговорете на съобщението ни.
can-confirm = Ако работи, не е нужно да правите нищо.
can-write = Пишете ни, ако Ви трябва още помощ.
can-nothing = Не е нужно да правите нищо.
can-ask = Ако това продължи, пишете ни.
can-keep = Запазете номер { $reference } за следващия контакт с нас.
reply-link = Отговорете ни
email-link = Пишете на { $email }
phone-link = Обадете се на { $phone }

## Петте етапа

stage-received = Получена
stage-assessed = Прегледана
stage-assigned = Възложена
stage-in-progress = В работа
stage-answered = С отговор
stage-resolved = Решена
stage-closed = Затворена

## Ход на заявката

happened-received = Заявката Ви пристигна
happened-assessed = Прегледахме я
happened-assigned = Възложена на: { $handler }
happened-handed-over = Предадена на: { $handler }
happened-started = Започнахме работа
happened-company-replied = Писахме Ви
happened-customer-replied = Писахте ни
happened-paused = Оставена да чака
happened-resumed = Продължихме работа
happened-resolved = Отбелязахме я като решена
happened-closed = Затворена
happened-reopened = Отворена отново
happened-merged = Обединена с друга заявка
happened-unknown = Нещо се промени

## The number, the dates, the helpdesk's own word

card-number = Заявка { $reference }
since = От { $date }
expected-first-reply = Искаме най-късно на { $date } да Ви отговорим.
expected-resolution = Искаме най-късно на { $date } да я решим.
missed-first-reply = Искахме най-късно на { $date } да Ви отговорим.
missed-resolution = Искахме най-късно на { $date } да я решим.
paused-until = На { $date } продължаваме.
planned-for = На { $date } започваме.
usual-reply = Най-късно на { $date } повечето хора имат отговор от нас.
wrote-on = На { $date } Ви писахме.
helpdesk-label = Системата ни нарича това „{ $label }“.

### Form: looking a request up, and why the form stands there.

## Търсене на заявка

lookup-headline = Проверете заявката си
lookup-reference = Номер на заявката
lookup-reference-hint = Той е в имейла ни до Вас.
lookup-email = Вашият имейл адрес
lookup-email-hint = Адресът, от който ни писахте.
lookup-submit = Покажи статуса
lookup-busy = Търсим…
lookup-reference-empty = Моля, въведете номера на заявката си.
lookup-reference-characters = Номерът има само букви, цифри и тирета. Моля, копирайте го от имейла ни.
lookup-reference-long = Това е твърде дълго за номер на заявка. Моля, копирайте само номера от имейла ни.
lookup-email-empty = Моля, въведете имейл адреса си.
lookup-email-bad = Това не прилича на имейл адрес. Пример: ime@example.com
lookup-not-found = Не намерихме заявка с този номер и този адрес. Моля, проверете и двете.
lookup-sent = Ако този номер и този адрес са от една и съща заявка, изпратихме Ви линк. Моля, проверете имейла си.
problem-expired = Този линк е твърде стар. Моля, потърсете заявката си тук или ни помолете за нов линк.
problem-not-found = Не можем да покажем тази заявка. Може би линкът не е пълен. Моля, потърсете я тук.

### More: what a visitor sees after pressing a button of the card.

language = Език

## What the customer can say

say-send = Изпрати
say-sending = Изпращаме…
say-cancel = Не сега
say-close = Затвори
say-empty = Моля, първо напишете нещо.
# $count: a figure, "4,000"
say-long = Моля, напишете по-кратко: най-много { $count } знака.
say-offline = Нямате интернет. Написаното остава тук. Моля, опитайте отново.
say-unkept = Сега не успяхме да го запазим. Написаното остава тук. Моля, опитайте отново след минута.
say-busy = Имаше много опити наведнъж. Написаното остава тук. Моля, опитайте отново след минута.
say-expired = Линкът Ви вече не работи. Написаното остава тук. Отворете нов линк и после изпратете написаното.
say-gone = Това вече не е възможно за заявката Ви. Моля, заредете страницата отново.

say-rating-title = Каква беше помощта ни?
say-rating-good = Добра
say-rating-bad = Не беше добра
# Stands above the choices 1 to 5.
say-rating-scale = 1 е лоша, 5 е много добра.
say-rating-comment = Искате ли да кажете защо? Не е задължително.
say-rating-missing = Моля, изберете каква беше помощта ни.
say-rating-change = Вече оценихте помощта ни. Още можете да промените оценката.
say-rating-sent = Благодарим Ви за оценката.

say-wrong-team-title = При грешния екип ли е заявката?
say-wrong-team-label = Защо смятате така?
say-wrong-team-sent = Благодарим Ви. Получихме това, което написахте. Проверяваме кой може да Ви помогне най-добре.

say-message-title = Допълни заявката
say-message-label = Какво искате да добавите?
say-message-sent = Благодарим Ви. Получихме съобщението Ви и го предаваме на екипа си.

say-confirmation-title = Всичко ли е решено?
say-confirmation-text = Тогава затваряме заявката Ви. И после можете да ни пишете.
say-confirmation-send = Да, затвори заявката
say-confirmation-sent = Благодарим Ви, че ни казахте.

say-reopening-title = Не е решено
say-reopening-label = Какво още не работи?
say-reopening-sent = Благодарим Ви. Получихме това, което написахте, и отваряме заявката Ви отново.

say-contact-title = Към кого да се обърнете
say-contact-copy = Копирай
say-contact-copied = Копирано
# Saves a file for the address book.
say-contact-file = Запази в контактите

say-device-title = Запомни тази заявка
say-device-text = Тогава това устройство отваря заявката Ви без линк. Всеки, който ползва устройството, може да я види.
say-device-send = Запомни
say-device-sent = Това устройство вече помни заявката Ви.
say-device-forget = Забрави заявката
say-device-forgotten = Това устройство вече не помни заявката Ви.
say-device-blocked = Браузърът Ви не позволява на тази страница да запомни нищо.

### Queue: <ticket-queue>.

## Колко заявки чакат: <ticket-queue>

queue-title = Колко работа имаме
queue-waiting = { $count ->
    [one] { $count } заявка чака първи отговор.
   *[other] { $count } заявки чакат първи отговор.
}
queue-none = Никоя заявка не чака първи отговор.
queue-most = Повечето хора получават отговор в рамките на { $time }.
queue-oldest = Най-старата заявка чака вече { $time }.
queue-unknown = В момента не можем да преброим заявките. Ще опитаме отново по-късно.
queue-table = Заявки по екипи
queue-team = Екип
queue-count = Чакат
queue-time = Време до първия отговор
queue-no-time = не е известно
queue-no-team = Още без екип

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Оцени помощта ни
offer-wrong-team = При грешния екип ли е?
offer-message = Допълни заявката
offer-confirmation = Да, решено е
offer-reopening = Не е решено
offer-contact = Запази контакта
offer-device = Запомни на това устройство

# Headings of what the customer sent, for the company's staff.
heading-message = Добавено от клиента на страницата със статуса
heading-wrong-team = Клиентът пита: при грешния екип ли е заявката?
heading-reopening = Клиентът казва, че не е решено

## Отделна страница

page-title = Статус на заявката Ви
page-your-turn = Вие сте на ред: { $headline }
page-intro = Въведете номера на заявката и имейл адреса си. Ще Ви покажем докъде е стигнала.
page-unreachable = В момента нямаме връзка със системата си. Моля, опитайте отново след минута.
page-busy = Имаше много опити наведнъж. Моля, опитайте отново след минута.

## Имейлът с линк

mail-subject = Вашият линк към заявка { $reference }
mail-intro = Попитахте докъде е стигнала заявката Ви { $reference }. Този линк Ви показва:
mail-button = Покажи заявката ми
mail-lifetime = Линкът работи 24 часа. Моля, не го давайте на други.
mail-not-you = Не сте искали това? Тогава не е нужно да правите нищо.

## Речник: какво значи всяка дума, без заявка. Също и отделна страница.

glossary-title = Какво значат думите
glossary-description = Какво значи всеки статус на заявка, при кого е тя и какво следва. С прости думи.
glossary-intro = Тук можете да прочетете какво значи всяка дума за Вас.
glossary-search = Потърси дума
glossary-none = Не намерихме такава дума. Опитайте с друга или ни пишете.
glossary-stages = Петте етапа
glossary-ends = Как може да завърши
glossary-statuses = Думите на нашия екип
glossary-articles = Добре е да знаете
glossary-question = Какво значи „{ $label }“?
glossary-received = Заявката Ви стигна до нас. Още никой не е работил по нея. Не е нужно да я пращате отново.
glossary-assessed = Прочетохме заявката Ви. Сега решаваме колко е спешна и кой може да помогне.
glossary-assigned = Дадохме заявката Ви на човек или на екип. Сега този човек или екип отговаря за нея.
glossary-in-progress = Някой работи по заявката Ви. Ще Ви пишем, когато имаме отговор или въпрос.
glossary-answered = Писахме Ви. Ако съобщението ни Ви помага, това е всичко. Ако не, отговорете на него.
glossary-resolved = Смятаме, че проблема вече го няма. Ако не е така, отговорете ни и ще продължим.
glossary-closed = Никой вече не работи по заявката Ви. Винаги можете да ни пишете отново.

article-assigned-title = Какво значи „възложена“ за Вас
article-assigned-what = Какво значи „възложена“?
article-assigned-what-answer = Знаем за какво е заявката Ви и я приехме. Сега за нея отговаря човек или екип. Оттук нататък има към кого да се обърнете.
article-assigned-how = Как заявката стига дотам?
article-assigned-how-answer = Първо тя стига до нас. После я четем и решаваме колко е спешна. След това я даваме на някого, който може да помогне. Този човек или екип работи по нея и Ви пише.
article-assigned-do = Какво можете да направите?
article-assigned-do-answer = Запишете при кого е заявката Ви и кой е номерът ѝ. Тогава няма нужда да я обяснявате отново. Ако искате да добавите нещо, отговорете на последното ни съобщение. Накрая ни кажете как мина.
article-assigned-wrong = Какво може да се обърка?
article-assigned-wrong-answer = Понякога екипът има твърде много работа. Понякога заявката отива при грешния човек. Понякога никой нищо не Ви казва. Ако забележите нещо такова, пишете ни. Можем да предадем заявката Ви на някой друг.

article-unanswered-title = Какво е заявка без отговор
article-unanswered-what = Какво значи „без отговор“?
article-unanswered-what-answer = Още никой не Ви е писал по Вашата заявка. Това не говори нищо за това дали някой я е прочел. Може вече да е в добри ръце.
article-unanswered-not = Какво не значи това?
article-unanswered-not-answer = Това не значи, че заявката Ви е изгубена или отхвърлена. Не е и същото като чакане. Заявката чака, когато първо ни трябва нещо от Вас или от някой друг. Чака и когато първо трябва да дойде определен ден.
article-unanswered-why = Защо се случва?
article-unanswered-why-answer = Често много хора ни пишат в един и същи ден. Понякога сме твърде малко или вършим нещата в грешен ред. Вие не сте сгрешили.
article-unanswered-do = Какво можете да направите?
article-unanswered-do-answer = Можете да изчакате: заявката Ви запазва номера си и остава при нас. Втора заявка за същото нещо ни бави. Ако е спешно, пишете ни и посочете номера.
