# نخاطب العميل بصيغة المفرد المهذبة، بكلمات تكتب بالشكل نفسه للرجل والمرأة، ومن دون أفعال أمر.
# تبقى الأسماء والتواريخ كما هي، ولا نستعمل ضميرا مذكرا أو مؤنثا لمن لديه الطلب.

### Card: the labels, and what a card says without an explanation. A first view has these.

# يجب أن تبقى هذه الرسالة الأولى.
hosted-link = فتح صفحة الحالة

## أجزاء البطاقة

stages-label = أين وصل طلبك
stage-done = مكتملة
stage-now = الآن
who-label = لدى من الطلب
turn-label = على من الدور
next-label = ماذا يحدث بعد ذلك
can-label = ما يمكنك فعله
question-label = سألناك:
timeline-label = ما حدث حتى الآن
checked = تم التحقق { $when }
checked-now = تم التحقق الآن
refresh = التحقق مرة أخرى
another = التحقق من طلب آخر

## عندما يعيق شيء ما

loading = جار تحميل الحالة…
not-known-headline = لا نعرف حالة الطلب الآن
stale-unreachable = لا يمكننا الوصول إلى نظام الدعم لدينا الآن. هذه آخر حالة نعرفها. ما زلنا نحاول.
stale-offline = ليس لديك اتصال بالإنترنت. هذه آخر حالة نعرفها. سنتحقق مرة أخرى عندما يعود الاتصال.
problem-offline = يبدو أنه ليس لديك اتصال بالإنترنت. سنتحقق مرة أخرى عندما يعود الاتصال.
problem-unreachable = لا يمكننا الوصول إلى نظام الدعم لدينا الآن. سنحاول مرة أخرى { $when }.
problem-busy = كانت هناك محاولات كثيرة في وقت واحد. يرجى المحاولة مرة أخرى { $when }.
problem-broken = هناك عطل في صفحة الحالة لدينا. يرجى المحاولة لاحقا أو الكتابة إلينا.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = وصلنا ما كتبته. ونوصله الآن إلى فريقنا.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## الحالات: العنوان، ما معناه، ماذا يحدث بعد ذلك

received-headline = وصلنا طلبك
received-meaning = طلبك عندنا وليس ضائعا. لم يرد عليه أحد بعد.
received-next = سيقرؤه أحدنا ويقرر من الأقدر على مساعدتك.

longer-than-usual-headline = طال انتظارك أكثر من المعتاد
longer-than-usual-meaning = طلبك عندنا. لم يرد عليه أحد بعد. معظم الناس يصلهم ردنا في وقت أقصر.
longer-than-usual-next = سنقرؤه ونكتب إليك.

overloaded-headline = يكتب إلينا كثير من الناس الآن
overloaded-meaning = طلبك عندنا وليس ضائعا. نحتاج إلى وقت أطول من المعتاد للرد.
overloaded-next = نعمل على كل الطلبات. وطلبك واحد منها.

assessed-headline = نبحث عن الشخص المناسب
assessed-meaning = قرأنا طلبك. نقرر الآن من سيتولاه.
assessed-next = سنحوله إلى شخص أو فريق.

assigned-to-nobody-headline = طلبك ليس لدى أحد بعد
assigned-to-nobody-meaning = يقول نظامنا إن الطلب لدى شخص ما، لكنه لا يذكر أي اسم. لذا لا نؤكد ذلك.
assigned-to-nobody-next = سنحوله إلى شخص أو فريق.

with-team-headline = طلبك لدى أحد فرقنا
with-team-meaning = قبلنا طلبك وحولناه إلى فريق. هذا الفريق مسؤول عنه الآن.
with-team-next = سيتولاه شخص من الفريق ويكتب إليك.

# $person: الاسم كما يظهر في الموقع، "Olena K."
with-person-headline = طلبك لدى { $person }
with-person-meaning = قبلنا طلبك وحولناه إلى من يتولاه. هناك الآن شخص واحد مسؤول عنه.
with-person-next = سينظر فيه هذا الشخص ويكتب إليك.

handed-over-headline = طلبك الآن لدى شخص أو فريق آخر
handed-over-meaning = نقلناه داخل شركتنا. وانتقل معه كل ما كتبته لنا.
handed-over-meaning-from = نقلناه داخل شركتنا (سابقا: { $from }، الآن: { $to }). وانتقل معه كل ما كتبته لنا.
handed-over-next = سيقرؤه الشخص الجديد أو الفريق الجديد ويكمل العمل.

in-progress-headline = نعمل على طلبك
in-progress-meaning = هناك من ينظر فيه الآن.
in-progress-next = سنكتب إليك عندما يكون لدينا جواب أو سؤال.

you-replied-headline = وصلتنا رسالتك
you-replied-meaning = رسالتك عندنا، وهي الآن جزء من طلبك.
you-replied-next = سنقرأ رسالتك ونكتب إليك.

waiting-for-you-headline = نحتاج إلى رد منك
waiting-for-you-meaning = سألناك عن أمر. لا يمكننا أن نكمل من دون ردك.
waiting-for-you-next = عندما يصلنا ردك، نكمل العمل.

waiting-for-third-party-headline = ننتظر جهة أخرى
waiting-for-third-party-meaning = نحتاج إلى شيء من شركة أخرى قبل أن نكمل.
waiting-for-third-party-next = عندما ترد الشركة الأخرى، نكمل العمل.

planned-headline = لطلبك موعد محدد
planned-meaning = حددنا موعدا له، وطلبك ينتظر حتى ذلك الوقت. وهو ليس مغلقا ولا ضائعا.
planned-next = نبدأ في الموعد المحدد.

paused-headline = طلبك متوقف مؤقتا
paused-meaning = أجلنا العمل عليه في الوقت الحالي. طلبك ليس مغلقا ولا ضائعا.
paused-next = سنعود إلى العمل عليه.

answered-headline = أرسلنا إليك ردنا
answered-meaning = يرجى البحث عن رسالتنا في بريدك الإلكتروني.
answered-next = إذا أفادك الرد، فلا حاجة إلى شيء آخر. وإلا فيرجى الرد علينا.

confirm-solution-headline = هل تم حل المشكلة لديك؟
confirm-solution-meaning = نعتقد أن المشكلة زالت. يرجى التأكد من ذلك.
confirm-solution-next = إذا كان كل شيء يعمل، فلا حاجة إلى شيء آخر. وإلا فيرجى الرد علينا لنكمل العمل.

solved-headline = تم حل طلبك
solved-meaning = أنهينا عملنا ونعتقد أن كل شيء قد تم.
solved-next = إذا بقي خطأ ما، فيرجى الرد على آخر رسالة منا.

closed-headline = طلبك مغلق
closed-meaning = لم يعد أحد يعمل عليه.
closed-next = إذا بقيت بحاجة إلى مساعدة، فيمكنك الكتابة إلينا من جديد.

closed-unsolved-headline = طلبك مغلق من دون حل
closed-unsolved-meaning = أوقفنا عملنا، لكن المشكلة لم تحل.
closed-unsolved-next = إذا بقيت بحاجة إلى مساعدة، فيمكنك الكتابة إلينا من جديد.

rejected-headline = لا يمكننا تنفيذ ما طلبته
rejected-meaning = نظرنا في طلبك وقررنا ألا نكمل العمل عليه.
rejected-next = إذا كانت لديك أسئلة عن ذلك، فيمكنك الكتابة إلينا.

cancelled-headline = تم سحب هذا الطلب
cancelled-meaning = ألغي الطلب، لذلك لا يعمل عليه أحد.
cancelled-next = إذا احتجت إلى مساعدة رغم ذلك، فيمكنك الكتابة إلينا من جديد.

merged-headline = أصبح الطلبان طلبا واحدا
merged-meaning = كان هذا الطلب وطلب آخر عن الأمر نفسه. نكمل العمل على الطلب الآخر.
merged-meaning-into = كان هذا الطلب وطلب آخر عن الأمر نفسه. نكمل العمل على الطلب رقم { $reference }.
merged-next = يرجى متابعة الطلب الآخر من الآن.

reopened-headline = فتحنا طلبك من جديد
reopened-meaning = كان قد انتهى من قبل. وهو الآن مفتوح من جديد.
reopened-meaning-again = كان قد انتهى أكثر من مرة. وهو الآن مفتوح من جديد.
reopened-next = سننظر فيه ونكتب إليك.

overdue-headline = يستغرق هذا وقتا أطول مما وعدنا به
overdue-meaning = لم نلتزم بموعدنا. نعتذر عن ذلك.
overdue-next = سيبقى طلبك مفتوحا حتى ننتهي منه.

unknown-headline = طلبك عندنا
unknown-meaning = يسمي فريقنا هذه الحالة «{ $label }». طلبك عندنا وليس ضائعا.
unknown-next = إذا كان لديك أي شك، فيمكنك الكتابة إلينا.
not-known-meaning = نظامنا لا يخبرنا بها. طلبك ليس ضائعا.
not-known-next = ستظهر الحالة في هذه الصفحة عندما تكون معروفة.

## لدى من الطلب

who-nobody = الطلب ليس لدى شخص معين بعد.
who-person = طلبك لدى { $person } الآن.
who-person-team = طلبك لدى { $person } (الفريق: { $team }).
who-team = طلبك لدى فريق «{ $team }».
who-was = تولى هذا الطلب شخص من شركتنا ({ $person }).
who-was-team = تولى هذا الطلب فريق «{ $team }».

## ما هو صحيح أيضا؛ كل جملة تأتي بعد معنى الحالة

also-reopened = انتهى الطلب مرة وهو مفتوح من جديد.
also-handed-over = الطلب الآن لدى شخص أو فريق آخر.
also-paused = العمل على الطلب مؤجل في الوقت الحالي.
also-overdue = يستغرق هذا وقتا أطول مما وعدنا به. نعتذر عن ذلك.
also-unanswered = لم يصلك رد بعد.
also-overloaded = يكتب إلينا كثير من الناس الآن.
also-longer-than-usual = يستغرق هذا وقتا أطول من المعتاد.

## على من الدور

turn-company = الدور علينا.
turn-customer = الدور عليك.
turn-third-party = الدور على جهة خارج شركتنا.
turn-nobody = ليس على أحد أن يفعل شيئا.

## ما يمكنك فعله

can-wait = يكفي الانتظار. هذه الصفحة تتجدد تلقائيا.
can-add = هل لديك إضافة؟ يرجى الرد على آخر رسالة منا.
can-answer = يرجى الرد على رسالتنا.
can-confirm = إذا كان كل شيء يعمل، فلا يلزمك فعل شيء.
can-write = يمكنك الكتابة إلينا إذا احتجت إلى مزيد من المساعدة.
can-nothing = لا يلزمك فعل شيء.
can-ask = إذا استمر هذا، فيمكنك الكتابة إلينا.
can-keep = يرجى الاحتفاظ بالرقم { $reference } لتواصلك القادم معنا.
reply-link = الرد علينا
email-link = الكتابة إلى { $email }
phone-link = الاتصال بالرقم { $phone }

## المراحل الخمس

stage-received = تم الاستلام
stage-assessed = تمت المراجعة
stage-assigned = تم التحويل
stage-in-progress = قيد العمل
stage-answered = تم الرد
stage-resolved = تم الحل
stage-closed = تم الإغلاق

## ما حدث

happened-received = وصل طلبك
happened-assessed = راجعناه
happened-assigned = تم التحويل إلى: { $handler }
happened-handed-over = تم النقل إلى: { $handler }
happened-started = بدأ العمل
happened-company-replied = كتبنا إليك
happened-customer-replied = كتبت إلينا
happened-paused = وضعناه في الانتظار
happened-resumed = عاد العمل عليه
happened-resolved = اعتبرناه محلولا
happened-closed = تم إغلاقه
happened-reopened = تم فتحه من جديد
happened-merged = تم ضمه إلى طلب آخر
happened-unknown = تغير شيء ما

## The number, the dates, the helpdesk's own word

card-number = الطلب { $reference }
since = منذ { $date }
expected-first-reply = نريد أن نرد بحلول { $date }.
expected-resolution = نريد أن نحل طلبك بحلول { $date }.
missed-first-reply = كنا نريد أن نرد بحلول { $date }.
missed-resolution = كنا نريد أن نحل طلبك بحلول { $date }.
paused-until = نكمل العمل بدءا من { $date }.
planned-for = نبدأ يوم { $date }.
usual-reply = معظم الناس يصلهم ردنا بحلول { $date }.
wrote-on = كتبنا إليك يوم { $date }.
helpdesk-label = يسمي نظام الدعم لدينا هذه الحالة «{ $label }».

### Form: looking a request up, and why the form stands there.

## البحث عن طلب

lookup-headline = التحقق من طلبك
lookup-reference = رقم الطلب
lookup-reference-hint = الرقم مكتوب في رسالتنا إليك.
lookup-email = عنوان بريدك الإلكتروني
lookup-email-hint = العنوان الذي كتبت إلينا منه.
lookup-submit = عرض الحالة
lookup-busy = جار البحث…
lookup-reference-empty = يرجى إدخال رقم طلبك.
lookup-reference-characters = يتكون رقم الطلب من حروف وأرقام وشرطات فقط. يرجى نسخه من رسالتنا.
lookup-reference-long = هذا أطول من أن يكون رقم طلب. يرجى نسخ الرقم وحده من رسالتنا.
lookup-email-empty = يرجى إدخال عنوان بريدك الإلكتروني.
lookup-email-bad = لا يبدو هذا عنوان بريد إلكتروني. مثال: name@example.com
lookup-not-found = لم نجد طلبا بهذا الرقم وهذا العنوان. يرجى التأكد منهما.
lookup-sent = إذا كان هذا الرقم وهذا العنوان يخصان الطلب نفسه، فقد أرسلنا إليك رابطا. يرجى النظر في بريدك الإلكتروني.
problem-expired = هذا الرابط قديم جدا. يرجى البحث عن طلبك هنا أو طلب رابط جديد منا.
problem-not-found = لا يمكننا عرض هذا الطلب. ربما كان الرابط غير كامل. يرجى البحث عن الطلب هنا.

### More: what a visitor sees after pressing a button of the card.

language = اللغة

## What the customer can say

say-send = إرسال
say-sending = جار الإرسال…
say-cancel = ليس الآن
say-close = إغلاق
say-empty = يرجى كتابة شيء أولا.
# $count: a figure, "4,000"
say-long = يرجى كتابة نص أقصر. الحد الأقصى لعدد الحروف: { $count }.
say-offline = ليس لديك اتصال بالإنترنت. ما كتبته باق هنا. يرجى المحاولة مرة أخرى.
say-unkept = لم نتمكن من حفظه الآن. ما كتبته باق هنا. يرجى المحاولة مرة أخرى بعد دقيقة.
say-busy = كانت هناك محاولات كثيرة في وقت واحد. ما كتبته باق هنا. يرجى المحاولة مرة أخرى بعد دقيقة.
say-expired = رابطك لم يعد يعمل. ما كتبته باق هنا. يرجى فتح رابط جديد ثم إرسال ما كتبته.
say-gone = لم يعد هذا ممكنا لطلبك. يرجى تحميل الصفحة من جديد.

say-rating-title = كيف كانت مساعدتنا؟
say-rating-good = جيدة
say-rating-bad = غير جيدة
# Stands above the choices 1 to 5.
say-rating-scale = الرقم 1 يعني سيئة، والرقم 5 يعني جيدة جدا.
say-rating-comment = يمكنك ذكر السبب إن أردت. لكن ذلك ليس ضروريا.
say-rating-missing = يرجى اختيار كيف كانت مساعدتنا.
say-rating-change = أخبرتنا بذلك من قبل. لا يزال بإمكانك تغيير جوابك.
say-rating-sent = شكرا لك على إخبارنا.

say-wrong-team-title = هل طلبك لدى الفريق الخطأ؟
say-wrong-team-label = لماذا يبدو لك ذلك؟
say-wrong-team-sent = شكرا لك. وصلنا ما كتبته. ننظر الآن من الأقدر على مساعدتك.

say-message-title = إضافة شيء
say-message-label = ما الذي لديك لإضافته؟
say-message-sent = شكرا لك. وصلتنا رسالتك ونوصلها الآن إلى فريقنا.

say-confirmation-title = هل تم حل كل شيء؟
say-confirmation-text = إذا كان الأمر كذلك، نغلق طلبك. ويمكنك الكتابة إلينا لاحقا أيضا.
say-confirmation-send = نعم، إغلاق الطلب
say-confirmation-sent = شكرا لك على إخبارنا.

say-reopening-title = المشكلة لم تحل
say-reopening-label = ما الذي لا يعمل حتى الآن؟
say-reopening-sent = شكرا لك. وصلنا ما كتبته، ونفتح طلبك من جديد.

say-contact-title = جهة اتصالك لدينا
say-contact-copy = نسخ
say-contact-copied = تم النسخ
# Saves a file for the address book.
say-contact-file = الحفظ في جهات الاتصال

say-device-title = تذكر هذا الطلب
say-device-text = عندها يفتح هذا الجهاز طلبك من دون رابط. يمكن لكل من يستعمل هذا الجهاز أن يراه.
say-device-send = تذكر الطلب
say-device-sent = هذا الجهاز يتذكر طلبك الآن.
say-device-forget = نسيان الطلب
say-device-forgotten = لم يعد هذا الجهاز يتذكر طلبك.
say-device-blocked = متصفحك لا يسمح لهذه الصفحة بتذكر أي شيء.

### Queue: <ticket-queue>.

## كم طلبا ينتظر: <ticket-queue>

queue-title = ضغط العمل لدينا
queue-waiting = { $count ->
    [zero] { $count } من الطلبات ينتظر أول رد.
    [one] طلب واحد ينتظر أول رد.
    [two] طلبان ينتظران أول رد.
    [few] { $count } طلبات تنتظر أول رد.
    [many] { $count } طلبا ينتظر أول رد.
   *[other] { $count } طلب ينتظر أول رد.
}
queue-none = لا يوجد طلب ينتظر أول رد.
queue-most = معظم الناس يصلهم ردنا خلال هذه المدة: { $time }.
queue-oldest = مدة انتظار أقدم طلب: { $time }.
queue-unknown = لا يمكننا عد الطلبات الآن. سنحاول مرة أخرى لاحقا.
queue-table = الطلبات حسب الفريق
queue-team = الفريق
queue-count = في الانتظار
queue-time = المدة حتى أول رد
queue-no-time = غير معروفة
queue-no-team = من دون فريق بعد

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = تقييم مساعدتنا
offer-wrong-team = هل هذا هو الفريق الخطأ؟
offer-message = إضافة شيء
offer-confirmation = نعم، تم حل المشكلة
offer-reopening = المشكلة لم تحل
offer-contact = الاحتفاظ بجهة الاتصال
offer-device = التذكر على هذا الجهاز

# Headings of what the customer sent, for the company's staff.
heading-message = إضافة من العميل في صفحة الحالة
heading-wrong-team = سؤال من العميل: هل الطلب لدى الفريق الخطأ؟
heading-reopening = إفادة من العميل: المشكلة لم تحل

## الصفحة المستقلة

page-title = حالة طلبك
page-your-turn = الدور عليك: { $headline }
page-intro = يرجى إدخال رقم طلبك وعنوان بريدك الإلكتروني. سنعرض لك أين وصل.
page-unreachable = لا يمكننا الوصول إلى نظام الدعم لدينا الآن. يرجى المحاولة مرة أخرى بعد دقيقة.
page-busy = كانت هناك محاولات كثيرة في وقت واحد. يرجى المحاولة مرة أخرى بعد دقيقة.

## الرسالة التي فيها الرابط

mail-subject = رابطك إلى الطلب رقم { $reference }
mail-intro = سألتنا أين وصل طلبك رقم { $reference }. هذا الرابط يعرض ذلك:
mail-button = عرض طلبي
mail-lifetime = يعمل الرابط لمدة 24 ساعة. يرجى عدم مشاركته مع غيرك.
mail-not-you = ألم يكن هذا السؤال منك؟ إذن لا يلزمك فعل شيء.

## معاني الكلمات: ما تعنيه كل كلمة، من دون طلب. وهي صفحة مستقلة أيضا.

glossary-title = معاني الكلمات
glossary-description = ما معنى كل حالة للطلب، ولدى من هو، وماذا يحدث بعد ذلك. بكلمات بسيطة.
glossary-intro = هنا يمكنك معرفة ما تعنيه كل كلمة لك.
glossary-search = البحث عن كلمة
glossary-none = لم نجد هذه الكلمة. يمكنك تجربة كلمة أخرى أو الكتابة إلينا.
glossary-stages = المراحل الخمس
glossary-ends = كيف يمكن أن ينتهي الطلب
glossary-statuses = الكلمات التي يستعملها فريقنا
glossary-articles = معلومات مفيدة
glossary-question = ما معنى «{ $label }»؟
glossary-received = وصل إلينا طلبك. لم يعمل عليه أحد بعد. لا حاجة إلى إرساله مرة أخرى.
glossary-assessed = قرأنا طلبك. نقرر الآن مدى استعجاله ومن يمكنه المساعدة.
glossary-assigned = حولنا طلبك إلى شخص أو فريق. وهذا الشخص أو الفريق مسؤول عنه الآن.
glossary-in-progress = هناك من يعمل على طلبك. سنكتب إليك عندما يكون لدينا جواب أو سؤال.
glossary-answered = كتبنا إليك. إذا أفادتك رسالتنا، فلا حاجة إلى شيء آخر. وإلا فيرجى الرد عليها.
glossary-resolved = نعتقد أن المشكلة زالت. إذا كانت لا تزال موجودة، فيرجى الرد علينا لنكمل العمل.
glossary-closed = لم يعد أحد يعمل على طلبك. يمكنك دائما الكتابة إلينا من جديد.

article-assigned-title = ما يعنيه «تم التحويل» لك
article-assigned-what = ما معنى «تم التحويل»؟
article-assigned-what-answer = نعرف موضوع طلبك وقبلناه. شخص أو فريق مسؤول عنه الآن. من الآن هناك من يمكنك الرجوع إليه.
article-assigned-how = كيف يصل الطلب إلى هذه المرحلة؟
article-assigned-how-answer = أولا يصل الطلب إلينا. ثم نقرؤه ونقرر مدى استعجاله. ثم نحوله إلى من يمكنه المساعدة. ثم يبدأ العمل عليه ويصلك رد مكتوب.
article-assigned-do = ما الذي يمكنك فعله؟
article-assigned-do-answer = يرجى تسجيل رقم طلبك ولدى من هو. بذلك لا يلزمك شرحه مرة أخرى. إذا كانت لديك إضافة، فيرجى الرد على آخر رسالة منا. ويرجى إخبارنا بعد ذلك كيف سار الأمر.
article-assigned-wrong = ما الخطأ الذي قد يحدث؟
article-assigned-wrong-answer = أحيانا يكون لدى الفريق عمل فوق طاقته. أحيانا يصل الطلب إلى الشخص الخطأ. أحيانا لا يخبرك أحد بشيء. إذا لاحظت شيئا من ذلك، فيرجى الكتابة إلينا. يمكننا نقل طلبك.

article-unanswered-title = ما هو الطلب الذي بلا رد
article-unanswered-what = ما معنى «بلا رد»؟
article-unanswered-what-answer = لم يكتب إليك أحد بشأن طلبك بعد. لكن هذا لا يعني أن أحدا قرأه أو لم يقرأه. ربما هو في أيد أمينة.
article-unanswered-not = ما الذي لا يعنيه ذلك؟
article-unanswered-not-answer = لا يعني ذلك أن طلبك ضاع أو رفض. وهو يختلف أيضا عن الانتظار. ينتظر الطلب عندما نحتاج أولا إلى شيء منك أو من جهة أخرى. أو عندما يكون له موعد محدد.
article-unanswered-why = لماذا يحدث ذلك؟
article-unanswered-why-answer = كثيرا ما يكتب إلينا أشخاص كثيرون في اليوم نفسه. أحيانا يكون عددنا قليلا، أو نعمل بترتيب غير صحيح. لا خطأ من جانبك.
article-unanswered-do = ما الذي يمكنك فعله؟
article-unanswered-do-answer = يمكنك الانتظار: طلبك يحتفظ برقمه ويبقى هنا. إرسال طلب ثان عن الأمر نفسه يؤخرنا. إذا كان الأمر عاجلا، فيرجى الكتابة إلينا مع ذكر الرقم.
