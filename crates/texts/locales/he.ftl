# אנחנו פונים אל הלקוחות בלשון רבים (”אתם”), ומי שהפנייה בידיו מתואר בלי מין: ”אצל” ולא פועל ליד שם.
# שמות ותאריכים נשארים כמו שהם.

### Card: the labels, and what a card says without an explanation. A first view has these.

# ההודעה הזאת חייבת להישאר ראשונה.
hosted-link = פתיחת דף המצב

## חלקי הכרטיס

stages-label = איפה עומדת הפנייה שלכם
stage-done = הושלם
stage-now = עכשיו
who-label = אצל מי הפנייה
turn-label = של מי התור
next-label = מה הלאה
can-label = מה אתם יכולים לעשות
question-label = שאלנו אתכם:
timeline-label = מה קרה עד עכשיו
checked = נבדק { $when }
checked-now = נבדק ממש עכשיו
refresh = בדיקה חוזרת
another = בדיקת פנייה אחרת

## כשמשהו מפריע

loading = טוענים את המצב…
not-known-headline = כרגע אנחנו לא יודעים מה המצב
stale-unreachable = כרגע אין לנו גישה למערכת התמיכה שלנו. זה המצב האחרון שידוע לנו. אנחנו ממשיכים לנסות.
stale-offline = אין לכם חיבור לאינטרנט. זה המצב האחרון שידוע לנו. נבדוק שוב כשהחיבור יחזור.
problem-offline = נראה שאין לכם חיבור לאינטרנט. נבדוק שוב כשהחיבור יחזור.
problem-unreachable = כרגע אין לנו גישה למערכת התמיכה שלנו. ננסה שוב { $when }.
problem-busy = היו הרבה ניסיונות בבת אחת. נסו בבקשה שוב { $when }.
problem-broken = יש תקלה בדף המצב שלנו. נסו בבקשה שוב מאוחר יותר, או כתבו לנו.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = קיבלנו את מה שכתבתם. אנחנו מעבירים את זה לצוות שלנו.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## מצבים: כותרת, מה זה אומר, מה קורה עכשיו

received-headline = קיבלנו את הפנייה שלכם
received-meaning = היא אצלנו ולא אבדה. אף אחד עוד לא ענה עליה.
received-next = מישהו מאיתנו יקרא אותה ויחליט מי יוכל לעזור לכם הכי טוב.

longer-than-usual-headline = אתם מחכים יותר מהרגיל
longer-than-usual-meaning = הפנייה שלכם אצלנו. אף אחד עוד לא ענה עליה. רוב האנשים שומעים מאיתנו מוקדם יותר.
longer-than-usual-next = נקרא אותה ונכתוב לכם.

overloaded-headline = הרבה אנשים כותבים לנו עכשיו
overloaded-meaning = הפנייה שלכם אצלנו ולא אבדה. לוקח לנו יותר זמן מהרגיל לענות.
overloaded-next = אנחנו מטפלים בכל הפניות. גם שלכם ביניהן.

assessed-headline = אנחנו מחפשים את האדם המתאים
assessed-meaning = קראנו את הפנייה שלכם. עכשיו אנחנו מחליטים מי יטפל בה.
assessed-next = ניתן אותה לאדם או לצוות.

assigned-to-nobody-headline = הפנייה שלכם עדיין לא אצל אף אחד
assigned-to-nobody-meaning = לפי המערכת שלנו היא אצל מישהו, אבל לא רשום אצל מי. לכן אנחנו לא טוענים זאת.
assigned-to-nobody-next = ניתן אותה לאדם או לצוות.

with-team-headline = הפנייה שלכם אצל אחד הצוותים
with-team-meaning = קיבלנו את הפנייה שלכם לטיפול והעברנו אותה לצוות. הצוות הזה אחראי לה עכשיו.
with-team-next = מישהו מהצוות ייקח אותה ויכתוב לכם.

# $person: השם כפי שהוא מופיע באתר, "Olena K."
with-person-headline = הפנייה שלכם אצל { $person }
with-person-meaning = קיבלנו את הפנייה שלכם לטיפול והעברנו אותה לאדם אחד. האדם הזה אחראי לה עכשיו.
with-person-next = האדם הזה יבדוק אותה ויכתוב לכם.

handed-over-headline = הפנייה שלכם עברה לידיים חדשות
handed-over-meaning = העברנו אותה בתוך החברה שלנו. כל מה שכתבתם עבר יחד איתה.
handed-over-meaning-from = העברנו אותה בתוך החברה שלנו (קודם: { $from }, עכשיו: { $to }). כל מה שכתבתם עבר יחד איתה.
handed-over-next = האדם החדש או הצוות החדש יקראו אותה וימשיכו משם.

in-progress-headline = אנחנו עובדים על הפנייה שלכם
in-progress-meaning = מישהו בודק אותה עכשיו.
in-progress-next = נכתוב לכם כשתהיה לנו תשובה או שאלה.

you-replied-headline = קיבלנו את ההודעה שלכם
you-replied-meaning = היא הגיעה אלינו, ועכשיו היא חלק מהפנייה שלכם.
you-replied-next = נקרא אותה ונכתוב לכם.

waiting-for-you-headline = אנחנו צריכים תשובה מכם
waiting-for-you-meaning = שאלנו אתכם משהו. בלי התשובה שלכם לא נוכל להמשיך.
waiting-for-you-next = כשתענו, נמשיך.

waiting-for-third-party-headline = אנחנו מחכים לגורם אחר
waiting-for-third-party-meaning = אנחנו צריכים משהו מחברה אחרת לפני שנוכל להמשיך.
waiting-for-third-party-next = כשנקבל תשובה, נמשיך.

planned-headline = הטיפול בפנייה שלכם מתוכנן
planned-meaning = קבענו לה זמן. עד אז היא מחכה. היא לא נסגרה ולא אבדה.
planned-next = נתחיל בזמן שנקבע.

paused-headline = הפנייה שלכם בהמתנה
paused-meaning = שמנו אותה בצד לעת עתה. היא לא נסגרה ולא אבדה.
paused-next = נחזור לטפל בה.

answered-headline = ענינו לכם
answered-meaning = חפשו בבקשה את ההודעה שלנו באימייל שלכם.
answered-next = אם היא עזרה, סיימתם. אם לא, השיבו לנו.

confirm-solution-headline = האם הבעיה נפתרה אצלכם?
confirm-solution-meaning = לדעתנו הבעיה כבר לא קיימת. בדקו בבקשה אם זה נכון.
confirm-solution-next = אם הכול עובד, סיימתם. אם לא, השיבו לנו ונמשיך.

solved-headline = הפנייה שלכם נפתרה
solved-meaning = סיימנו את העבודה, ולדעתנו הכול נעשה.
solved-next = אם משהו עדיין לא בסדר, השיבו להודעה האחרונה שלנו.

closed-headline = הפנייה שלכם נסגרה
closed-meaning = אף אחד כבר לא עובד עליה.
closed-next = אם אתם עדיין צריכים עזרה, כתבו לנו שוב.

closed-unsolved-headline = הפנייה שלכם נסגרה בלי פתרון
closed-unsolved-meaning = הפסקנו לעבוד עליה, אבל הבעיה לא נפתרה.
closed-unsolved-next = אם אתם עדיין צריכים עזרה, כתבו לנו שוב.

rejected-headline = אנחנו לא יכולים לעשות מה שביקשתם
rejected-meaning = בדקנו את הפנייה שלכם והחלטנו לא להמשיך איתה.
rejected-next = אם יש לכם שאלות על כך, כתבו לנו.

cancelled-headline = הפנייה הזאת בוטלה
cancelled-meaning = היא בוטלה, ולכן אף אחד לא עובד עליה.
cancelled-next = אם בכל זאת תצטרכו עזרה, כתבו לנו שוב.

merged-headline = שתי פניות הפכו לאחת
merged-meaning = הפנייה הזאת ופנייה אחרת עסקו באותו דבר. אנחנו ממשיכים עם האחרת.
merged-meaning-into = הפנייה הזאת ופנייה אחרת עסקו באותו דבר. אנחנו ממשיכים עם פנייה מספר { $reference }.
merged-next = מעכשיו עקבו בבקשה אחרי הפנייה האחרת.

reopened-headline = פתחנו שוב את הפנייה שלכם
reopened-meaning = היא כבר הסתיימה בעבר. עכשיו היא פתוחה שוב.
reopened-meaning-again = היא כבר הסתיימה יותר מפעם אחת. עכשיו היא פתוחה שוב.
reopened-next = נבדוק אותה ונכתוב לכם.

overdue-headline = זה לוקח יותר זמן ממה שהבטחנו
overdue-meaning = לא עמדנו בזמן שהבטחנו. אנחנו מצטערים.
overdue-next = הפנייה שלכם תישאר פתוחה עד שנטפל בה.

unknown-headline = הפנייה שלכם אצלנו
unknown-meaning = הצוות שלנו קורא לזה ”{ $label }”. הפנייה שלכם כאן ולא אבדה.
unknown-next = אם משהו לא ברור לכם, כתבו לנו.
not-known-meaning = המערכת שלנו לא אומרת לנו. הפנייה שלכם לא אבדה.
not-known-next = הדף הזה יציג את המצב כשהוא יהיה ידוע.

## אצל מי הפנייה

who-nobody = הפנייה עדיין לא אצל מישהו מסוים.
who-person = הפנייה שלכם נמצאת אצל { $person } כרגע.
who-person-team = הפנייה שלכם נמצאת אצל { $person } (צוות: { $team }).
who-team = הפנייה שלכם נמצאת אצל הצוות ”{ $team }”.
who-was = הפנייה הייתה בטיפול של { $person } אצלנו.
who-was-team = הפנייה הייתה בטיפול של הצוות ”{ $team }”.

## מה עוד נכון; כל משפט בא אחרי ההסבר של מצב

also-reopened = הפנייה כבר הסתיימה פעם אחת ופתוחה שוב.
also-handed-over = עכשיו הפנייה בידיים חדשות.
also-paused = שמנו את הפנייה בצד לעת עתה.
also-overdue = זה לוקח יותר זמן ממה שהבטחנו. אנחנו מצטערים.
also-unanswered = עדיין לא קיבלתם תשובה.
also-overloaded = הרבה אנשים כותבים לנו עכשיו.
also-longer-than-usual = זה לוקח יותר זמן מהרגיל.

## תורו של מי

turn-company = עכשיו תורנו.
turn-customer = עכשיו תורכם.
turn-third-party = עכשיו תורו של גורם מחוץ לחברה שלנו.
turn-nobody = אף אחד לא צריך לעשות דבר.

## מה אתם יכולים לעשות

can-wait = אתם יכולים פשוט לחכות. הדף הזה מתעדכן לבד.
can-add = יש לכם מה להוסיף? השיבו לאימייל האחרון שלנו.
can-answer = השיבו בבקשה להודעה שלנו.
can-confirm = אם הכול עובד, אין צורך לעשות דבר.
can-write = כתבו לנו אם אתם צריכים עוד עזרה.
can-nothing = אין צורך לעשות דבר.
can-ask = אם זה נמשך, כתבו לנו.
can-keep = שמרו את המספר { $reference } לפעם הבאה שתפנו אלינו.
reply-link = השיבו לנו
email-link = כתבו אל { $email }
phone-link = התקשרו אל { $phone }

## חמשת השלבים

stage-received = התקבלה
stage-assessed = נבדקה
stage-assigned = הועברה לטיפול
stage-in-progress = בטיפול
stage-answered = נענתה
stage-resolved = נפתרה
stage-closed = נסגרה

## מה קרה

happened-received = הפנייה שלכם הגיעה
happened-assessed = בדקנו אותה
happened-assigned = הועברה לטיפול: { $handler }
happened-handed-over = עברה לידיים חדשות: { $handler }
happened-started = העבודה התחילה
happened-company-replied = כתבנו לכם
happened-customer-replied = כתבתם לנו
happened-paused = הועברה להמתנה
happened-resumed = העבודה נמשכה
happened-resolved = הודענו שהיא נפתרה
happened-closed = נסגרה
happened-reopened = נפתחה שוב
happened-merged = צורפה לפנייה אחרת
happened-unknown = משהו השתנה

## The number, the dates, the helpdesk's own word

card-number = פנייה { $reference }
since = מאז { $date }
expected-first-reply = אנחנו רוצים לענות עד { $date }.
expected-resolution = אנחנו רוצים לפתור אותה עד { $date }.
missed-first-reply = רצינו לענות עד { $date }.
missed-resolution = רצינו לפתור אותה עד { $date }.
paused-until = נמשיך החל מתאריך { $date }.
planned-for = נתחיל בתאריך { $date }.
usual-reply = רוב האנשים שומעים מאיתנו עד { $date }.
wrote-on = כתבנו לכם בתאריך { $date }.
helpdesk-label = מערכת התמיכה שלנו קוראת לזה ”{ $label }”.

### Form: looking a request up, and why the form stands there.

## חיפוש פנייה

lookup-headline = בדיקת הפנייה שלכם
lookup-reference = מספר הפנייה
lookup-reference-hint = המספר מופיע באימייל ששלחנו לכם.
lookup-email = כתובת האימייל שלכם
lookup-email-hint = הכתובת שממנה כתבתם.
lookup-submit = הצגת המצב
lookup-busy = מחפשים…
lookup-reference-empty = הזינו בבקשה את מספר הפנייה שלכם.
lookup-reference-characters = במספר יש רק אותיות, ספרות ומקפים. העתיקו אותו בבקשה מהאימייל שלנו.
lookup-reference-long = זה ארוך מדי למספר פנייה. העתיקו בבקשה רק את המספר מהאימייל שלנו.
lookup-email-empty = הזינו בבקשה את כתובת האימייל שלכם.
lookup-email-bad = זה לא נראה כמו כתובת אימייל. דוגמה: name@example.com
lookup-not-found = לא מצאנו פנייה עם המספר הזה ועם הכתובת הזאת. בדקו בבקשה את שניהם.
lookup-sent = אם המספר הזה והכתובת הזאת שייכים לאותה פנייה, שלחנו לכם קישור. בדקו בבקשה את האימייל שלכם.
problem-expired = הקישור הזה ישן מדי. חפשו בבקשה את הפנייה שלכם כאן, או בקשו מאיתנו קישור חדש.
problem-not-found = אנחנו לא יכולים להציג את הפנייה הזאת. אולי הקישור לא שלם. חפשו בבקשה את הפנייה כאן.

### More: what a visitor sees after pressing a button of the card.

language = שפה

## What the customer can say

say-send = שליחה
say-sending = שולחים…
say-cancel = לא עכשיו
say-close = סגירה
say-empty = כתבו בבקשה משהו קודם.
# $count: a figure, "4,000"
say-long = כתבו בבקשה פחות: עד { $count } תווים.
say-offline = אין לכם חיבור לאינטרנט. מה שכתבתם נשאר כאן. נסו בבקשה שוב.
say-unkept = לא הצלחנו לשמור את זה כרגע. מה שכתבתם נשאר כאן. נסו בבקשה שוב בעוד דקה.
say-busy = היו הרבה ניסיונות בבת אחת. מה שכתבתם נשאר כאן. נסו בבקשה שוב בעוד דקה.
say-expired = הקישור שלכם כבר לא פועל. מה שכתבתם נשאר כאן. פתחו קישור חדש, ואז שלחו את מה שכתבתם.
say-gone = זה כבר לא אפשרי בפנייה שלכם. טענו בבקשה את הדף מחדש.

say-rating-title = עד כמה העזרה שלנו הייתה טובה?
say-rating-good = טובה
say-rating-bad = לא טובה
# Stands above the choices 1 to 5.
say-rating-scale = 1 זה גרוע, 5 זה טוב מאוד.
say-rating-comment = רוצים לספר לנו למה? אין חובה.
say-rating-missing = בחרו בבקשה עד כמה העזרה שלנו הייתה טובה.
say-rating-change = כבר אמרתם לנו. עדיין אפשר לשנות את זה.
say-rating-sent = תודה שסיפרתם לנו.

say-wrong-team-title = הפנייה שלכם אצל הצוות הלא נכון?
say-wrong-team-label = מה גורם לכם לחשוב כך?
say-wrong-team-sent = תודה. קיבלנו את מה שכתבתם. אנחנו בודקים מי יוכל לעזור לכם הכי טוב.

say-message-title = הוספה לפנייה
say-message-label = מה תרצו להוסיף?
say-message-sent = תודה. קיבלנו את ההודעה שלכם ואנחנו מעבירים אותה לצוות שלנו.

say-confirmation-title = הכול נפתר?
say-confirmation-text = אם כן, נסגור את הפנייה שלכם. תוכלו לכתוב לנו גם אחר כך.
say-confirmation-send = כן, לסגור אותה
say-confirmation-sent = תודה שסיפרתם לנו.

say-reopening-title = זה לא נפתר
say-reopening-label = מה עדיין לא עובד?
say-reopening-sent = תודה. קיבלנו את מה שכתבתם ואנחנו פותחים שוב את הפנייה שלכם.

say-contact-title = אל מי אפשר לפנות
say-contact-copy = העתקה
say-contact-copied = הועתק
# Saves a file for the address book.
say-contact-file = שמירה באנשי הקשר

say-device-title = לזכור את הפנייה הזאת
say-device-text = כך המכשיר הזה יפתח את הפנייה שלכם בלי קישור. כל מי שמשתמש במכשיר הזה יכול לראות אותה.
say-device-send = לזכור
say-device-sent = המכשיר הזה זוכר עכשיו את הפנייה שלכם.
say-device-forget = לא לזכור יותר
say-device-forgotten = המכשיר הזה כבר לא זוכר את הפנייה שלכם.
say-device-blocked = הדפדפן שלכם לא מאפשר לדף הזה לזכור דבר.

### Queue: <ticket-queue>.

## כמה פניות מחכות: <ticket-queue>

queue-title = כמה אנחנו עמוסים
queue-waiting = { $count ->
    [one] { $count } פנייה מחכה לתשובה ראשונה.
    [two] { $count } פניות מחכות לתשובה ראשונה.
   *[other] { $count } פניות מחכות לתשובה ראשונה.
}
queue-none = אף פנייה לא מחכה לתשובה ראשונה.
queue-most = רוב האנשים מקבלים תשובה בתוך { $time }.
queue-oldest = הפנייה הוותיקה ביותר מחכה כבר { $time }.
queue-unknown = כרגע אנחנו לא יכולים לספור את הפניות. ננסה שוב מאוחר יותר.
queue-table = פניות לפי צוות
queue-team = צוות
queue-count = מחכות
queue-time = תשובה ראשונה בתוך
queue-no-time = לא ידוע
queue-no-team = עדיין בלי צוות

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = דירוג העזרה שלנו
offer-wrong-team = זה הצוות הלא נכון?
offer-message = הוספה לפנייה
offer-confirmation = כן, זה נפתר
offer-reopening = זה לא נפתר
offer-contact = שמירת פרטי הקשר
offer-device = לזכור במכשיר הזה

# Headings of what the customer sent, for the company's staff.
heading-message = תוספת מהלקוח/ה בדף המצב
heading-wrong-team = שאלה מהלקוח/ה: הפנייה אצל הצוות הלא נכון?
heading-reopening = לפי הלקוח/ה, זה לא נפתר

## דף עצמאי

page-title = מצב הפנייה שלכם
page-your-turn = תורכם: { $headline }
page-intro = הזינו את מספר הפנייה ואת כתובת האימייל שלכם. נראה לכם איפה היא עומדת.
page-unreachable = כרגע אין לנו גישה למערכת התמיכה שלנו. נסו בבקשה שוב בעוד דקה.
page-busy = היו הרבה ניסיונות בבת אחת. נסו בבקשה שוב בעוד דקה.

## האימייל עם הקישור

mail-subject = הקישור שלכם לפנייה { $reference }
mail-intro = שאלתם איפה עומדת הפנייה שלכם (מספר { $reference }). הקישור הזה מראה זאת:
mail-button = הצגת הפנייה שלי
mail-lifetime = הקישור פועל במשך 24 שעות. אל תעבירו אותו בבקשה לאחרים.
mail-not-you = לא ביקשתם את זה? אז אין צורך לעשות דבר.

## מילון: מה אומרת כל מילה, בלי פנייה. זה גם דף בפני עצמו.

glossary-title = מה פירוש המילים
glossary-description = מה אומר כל מצב של פנייה, אצל מי היא ומה קורה אחר כך. במילים פשוטות.
glossary-intro = כאן תוכלו לקרוא מה פירוש כל מילה עבורכם.
glossary-search = חיפוש מילה
glossary-none = לא מצאנו מילה כזאת. נסו מילה אחרת, או כתבו לנו.
glossary-stages = חמשת השלבים
glossary-ends = איך זה יכול להסתיים
glossary-statuses = המילים של הצוות שלנו
glossary-articles = כדאי לדעת
glossary-question = מה פירוש ”{ $label }”?
glossary-received = הפנייה שלכם הגיעה אלינו. אף אחד עוד לא עבד עליה. אין צורך לשלוח אותה שוב.
glossary-assessed = קראנו את הפנייה שלכם. עכשיו אנחנו מחליטים כמה היא דחופה ומי יכול לעזור.
glossary-assigned = נתנו את הפנייה שלכם לאדם או לצוות. הם אחראים לה עכשיו.
glossary-in-progress = מישהו עובד על הפנייה שלכם. נכתוב לכם כשתהיה לנו תשובה או שאלה.
glossary-answered = כתבנו לכם. אם ההודעה שלנו עזרה, סיימתם. אם לא, השיבו לה.
glossary-resolved = לדעתנו הבעיה כבר לא קיימת. אם היא עדיין קיימת, השיבו לנו ונמשיך.
glossary-closed = אף אחד כבר לא עובד על הפנייה שלכם. תמיד תוכלו לכתוב לנו שוב.

article-assigned-title = מה פירוש ”הועברה לטיפול” עבורכם
article-assigned-what = מה פירוש ”הועברה לטיפול”?
article-assigned-what-answer = אנחנו יודעים במה עוסקת הפנייה שלכם ולקחנו אותה עלינו. אדם או צוות אחראים לה עכשיו. מכאן והלאה יש לכם למי לפנות.
article-assigned-how = איך פנייה מגיעה לשם?
article-assigned-how-answer = קודם היא מגיעה אלינו. אחר כך אנחנו קוראים אותה ומחליטים כמה היא דחופה. אחר כך אנחנו נותנים אותה למי שיכול לעזור. שם עובדים עליה וכותבים לכם.
article-assigned-do = מה אתם יכולים לעשות?
article-assigned-do-answer = רשמו אצל מי הפנייה שלכם ומה המספר שלה. כך לא תצטרכו להסביר אותה שוב. אם יש לכם מה להוסיף, השיבו להודעה האחרונה שלנו. ספרו לנו אחר כך איך היה.
article-assigned-wrong = מה יכול להשתבש?
article-assigned-wrong-answer = לפעמים לצוות יש יותר מדי עבודה. לפעמים פנייה מגיעה לאדם הלא נכון. לפעמים אף אחד לא אומר לכם דבר. אם שמתם לב לאחד מאלה, כתבו לנו. אנחנו יכולים להעביר את הפנייה שלכם.

article-unanswered-title = מהי פנייה בלי תשובה
article-unanswered-what = מה פירוש ”בלי תשובה”?
article-unanswered-what-answer = אף אחד עוד לא כתב לכם על הפנייה שלכם. זה לא אומר אם מישהו קרא אותה או לא. אולי היא כבר בידיים טובות.
article-unanswered-not = מה זה לא אומר?
article-unanswered-not-answer = זה לא אומר שהפנייה שלכם אבדה או נדחתה. זה גם לא כמו המתנה. פנייה מחכה כשאנחנו צריכים קודם משהו: מכם, מגורם אחר, או תאריך שנקבע.
article-unanswered-why = למה זה קורה?
article-unanswered-why-answer = הרבה פעמים אנשים רבים כותבים לנו באותו יום. לפעמים חסרים לנו אנשים, או שאנחנו מטפלים בדברים בסדר הלא נכון. לא עשיתם שום טעות.
article-unanswered-do = מה אתם יכולים לעשות?
article-unanswered-do-answer = אתם יכולים לחכות: הפנייה שלכם שומרת על המספר שלה ונשארת כאן. פנייה שנייה על אותו דבר מאטה אותנו. אם זה דחוף, כתבו לנו וציינו את המספר.
