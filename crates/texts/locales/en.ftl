# The source language. Every other file has the same messages with the same variables.
# Names and teams stand where no language needs to inflect them. See docs/plain-language.md for the tone.

### Card: the labels, and what a card says without an explanation. A first view has these.

# The loader shows this one by its number, 0: it stays the first.
hosted-link = Open the status page

## Parts of the card

stages-label = Where your request stands
stage-done = done
stage-now = now
who-label = Who has it
turn-label = Whose turn it is
next-label = What happens next
can-label = What you can do
question-label = We asked you:
timeline-label = What has happened
# $when: a relative time, "2 minutes ago"
checked = Checked { $when }
checked-now = Checked just now
refresh = Check again
another = Check another request

## When something is in the way

loading = Loading the status…
not-known-headline = We do not know the status right now
stale-unreachable = We cannot reach our helpdesk right now. This is the last status we know. We keep trying.
stale-offline = You are offline. This is the last status we know. We check again when you are back online.
problem-offline = You seem to be offline. We check again when you are back online.
# $when: a relative time, "in 30 seconds"
problem-unreachable = We cannot reach our helpdesk right now. We try again { $when }.
problem-busy = There were many tries at once. Please try again { $when }.
problem-broken = Our status page has a fault. Please try again later, or write to us.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = We have what you wrote. We are passing it on to our team.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situations: headline, what it means, what happens next

received-headline = We have received your request
received-meaning = It is here and not lost. Nobody has answered it yet.
received-next = One of us will read it and decide who can help you best.

longer-than-usual-headline = You have waited longer than usual
longer-than-usual-meaning = We have your request. Nobody has answered it yet. Most people hear from us sooner.
longer-than-usual-next = We will read it and write to you.

overloaded-headline = Many people are writing to us now
overloaded-meaning = We have your request, and it is not lost. It takes us longer than usual to answer.
overloaded-next = We work through all requests. Yours is one of them.

assessed-headline = We are finding the right person
assessed-meaning = We have read your request. Now we decide who should handle it.
assessed-next = We will give it to a person or a team.

assigned-to-nobody-headline = Nobody has your request yet
assigned-to-nobody-meaning = Our system says that someone has it, but it names nobody. So we do not claim that.
assigned-to-nobody-next = We will give it to a person or a team.

with-team-headline = A team has your request
with-team-meaning = We accepted your request and assigned it to a team. That team is now responsible for it.
with-team-next = Someone on the team will take it and write to you.

# $person: a name as the site shows it, "Olena K."
with-person-headline = { $person } has your request
with-person-meaning = We accepted your request and assigned it. One person is now responsible for it.
with-person-next = This person will look into it and write to you.

handed-over-headline = Someone new has your request
handed-over-meaning = We handed it over inside our company. Everything you wrote went with it.
# $from, $to: a person or a team. The brackets keep a name's own full stop from the end of the sentence.
handed-over-meaning-from = We handed it over inside our company (before: { $from }, now: { $to }). Everything you wrote went with it.
handed-over-next = The new person or team will read it and go on from there.

in-progress-headline = We are working on your request
in-progress-meaning = Someone is looking into it now.
in-progress-next = We will write to you when we have an answer or a question.

you-replied-headline = We have your message
you-replied-meaning = It reached us and is now part of your request.
you-replied-next = We will read it and write to you.

waiting-for-you-headline = We need an answer from you
waiting-for-you-meaning = We asked you something. We cannot go on without your answer.
waiting-for-you-next = When you reply, we go on.

waiting-for-third-party-headline = We are waiting for someone else
waiting-for-third-party-meaning = We need something from another company before we can go on.
waiting-for-third-party-next = When they reply, we go on.

planned-headline = Your request is planned
planned-meaning = We have set a time for it. Until then it waits. It is not closed and not lost.
planned-next = We start at the set time.

paused-headline = Your request is resting
paused-meaning = We set it aside for now. It is not closed and not lost.
paused-next = We will take it up again.

answered-headline = We have answered you
answered-meaning = Please look for our message in your e-mail.
answered-next = If it helps, you are done. If not, reply to us.

confirm-solution-headline = Is it solved for you?
confirm-solution-meaning = We believe the problem is gone. Please check whether it is.
confirm-solution-next = If it works, you are done. If not, reply and we go on.

solved-headline = Your request is solved
solved-meaning = We finished our work and believe all is done.
solved-next = If something is still wrong, reply to our last message.

closed-headline = Your request is closed
closed-meaning = Nobody works on it any more.
closed-next = If you still need help, write to us again.

closed-unsolved-headline = Your request is closed without a solution
closed-unsolved-meaning = We stopped our work, but the problem is not solved.
closed-unsolved-next = If you still need help, write to us again.

rejected-headline = We cannot do what you asked
rejected-meaning = We looked at your request and decided not to go on with it.
rejected-next = If you have questions about this, write to us.

cancelled-headline = This request was taken back
cancelled-meaning = It was cancelled, so nobody works on it.
cancelled-next = If you need help after all, write to us again.

merged-headline = Two requests are now one
merged-meaning = This request and another one were about the same thing. We go on with the other one.
# $reference: the number of the other request
merged-meaning-into = This request and another one were about the same thing. We go on with number { $reference }.
merged-next = Please follow the other request from now on.

reopened-headline = We opened your request again
reopened-meaning = It was finished before. Now it is open again.
reopened-meaning-again = It was finished more than once. Now it is open again.
reopened-next = We will look into it and write to you.

overdue-headline = This takes longer than we promised
overdue-meaning = We did not keep our time. We are sorry.
overdue-next = Your request stays open until we have dealt with it.

unknown-headline = Your request is with us
# $label: the helpdesk's own word for the status
unknown-meaning = Our team calls this “{ $label }”. Your request is here and not lost.
unknown-next = If you are unsure, write to us.
not-known-meaning = Our system does not tell us. Your request is not lost.
not-known-next = This page will show the status when it is known.

## Who has it

who-nobody = Nobody in particular has it yet.
who-person = { $person } has your request.
# $team: the team's name, "Billing"
who-person-team = { $person } has your request (team: { $team }).
who-team = The team “{ $team }” has your request.
who-was = { $person } took care of it.
who-was-team = The team “{ $team }” took care of it.

## What is true besides; each sentence follows the meaning of a situation

also-reopened = It was finished once and is open again.
also-handed-over = Someone new has it now.
also-paused = For now it is set aside.
also-overdue = This takes longer than we promised. We are sorry.
also-unanswered = You have not had an answer yet.
also-overloaded = Many people are writing to us now.
also-longer-than-usual = This takes longer than usual.

## Whose turn

turn-company = It is our turn.
turn-customer = It is your turn.
turn-third-party = It is the turn of someone outside our company.
turn-nobody = Nobody needs to do anything.

## What you can do

can-wait = You can simply wait. This page keeps itself up to date.
can-add = Do you have something to add? Reply to our last e-mail.
can-answer = Please reply to our message.
can-confirm = If it works, you need not do anything.
can-write = Write to us if you need more help.
can-nothing = You need not do anything.
can-ask = If this goes on, write to us.
can-keep = Keep the number { $reference } for your next contact with us.
reply-link = Reply to us
email-link = Write to { $email }
phone-link = Call { $phone }

## The five stages

stage-received = Received
stage-assessed = Assessed
stage-assigned = Assigned
stage-in-progress = In progress
stage-answered = Answered
stage-resolved = Solved
stage-closed = Closed

## Timeline

happened-received = Your request arrived
happened-assessed = We assessed it
# $handler: a person, a team, or both
happened-assigned = Assigned: { $handler }
happened-handed-over = Handed over: { $handler }
happened-started = Work began
happened-company-replied = We wrote to you
happened-customer-replied = You wrote to us
happened-paused = Set to wait
happened-resumed = Work went on
happened-resolved = We called it solved
happened-closed = Closed
happened-reopened = Opened again
happened-merged = Joined with another request
happened-unknown = Something changed

## The number, the dates, the helpdesk's own word

# $reference: the request's number
card-number = Request { $reference }
# $date: a date, "20 November 2026"
since = Since { $date }
expected-first-reply = We want to answer by { $date }.
expected-resolution = We want to solve it by { $date }.
missed-first-reply = We wanted to answer by { $date }.
missed-resolution = We wanted to solve it by { $date }.
paused-until = We go on from { $date }.
planned-for = We start on { $date }.
# $date: by then most people have a first answer
usual-reply = Most people hear from us by { $date }.
# $date: when the company wrote, asked or reported a solution
wrote-on = We wrote to you on { $date }.
helpdesk-label = Our helpdesk calls this “{ $label }”.

### Form: looking a request up, and why the form stands there.

## Looking a request up

lookup-headline = Check your request
lookup-reference = Request number
lookup-reference-hint = It stands in our e-mail to you.
lookup-email = Your e-mail address
lookup-email-hint = The address you wrote from.
lookup-submit = Show the status
lookup-busy = Looking it up…
lookup-reference-empty = Please enter the number of your request.
lookup-reference-characters = A number has only letters, digits and hyphens. Please copy it from our e-mail.
lookup-reference-long = This is too long for a request number. Please copy just the number from our e-mail.
lookup-email-empty = Please enter your e-mail address.
lookup-email-bad = This does not look like an e-mail address. An example: name@example.com
lookup-not-found = We found no request with this number and this address. Please check both.
lookup-sent = If this number and this address belong together, we have sent you a link. Please look into your e-mail.
problem-expired = This link is too old. Please look your request up here, or ask us for a new link.
problem-not-found = We cannot show this request. Perhaps the link is not complete. Please look it up here.

### More: what a visitor sees after pressing a button of the card.

language = Language

## What the customer can say

say-send = Send
say-sending = We are sending it …
say-cancel = Not now
say-close = Close
say-empty = Please write something first.
# $count: a figure, "4,000"
say-long = Please write less: { $count } characters at most.
say-offline = You have no connection. What you wrote stays here. Please try again.
say-unkept = We could not keep it just now. What you wrote stays here. Please try again in a minute.
say-busy = There were many tries at once. What you wrote stays here. Please try again in a minute.
say-expired = Your link no longer works. What you wrote stays here. Open a new link, then send it.
say-gone = This is no longer possible for your request. Please load the page again.

say-rating-title = How good was our help?
say-rating-good = Good
say-rating-bad = Not good
# Stands above the choices 1 to 5.
say-rating-scale = 1 is bad, 5 is very good.
say-rating-comment = Would you like to say why? You need not.
say-rating-missing = Please choose how good our help was.
say-rating-change = You have told us already. You can still change it.
say-rating-sent = Thank you for telling us.

say-wrong-team-title = Is this with the wrong team?
say-wrong-team-label = What makes you think so?
say-wrong-team-sent = Thank you. We have what you wrote. We check who can help you best.

say-message-title = Add something
say-message-label = What would you like to add?
say-message-sent = Thank you. We have your message and are passing it on to our team.

say-confirmation-title = Is everything solved?
say-confirmation-text = Then we close your request. You can still write to us later.
say-confirmation-send = Yes, close it
say-confirmation-sent = Thank you for telling us.

say-reopening-title = It is not solved
say-reopening-label = What still does not work?
say-reopening-sent = Thank you. We have what you wrote and open your request again.

say-contact-title = Your contact
say-contact-copy = Copy
say-contact-copied = Copied
# Saves a file for the address book.
say-contact-file = Save to contacts

say-device-title = Remember this request
say-device-text = Then this device opens your request without a link. Anyone who uses this device can see it.
say-device-send = Remember
say-device-sent = This device now remembers your request.
say-device-forget = Forget it
say-device-forgotten = This device no longer remembers your request.
say-device-blocked = Your browser does not let this page remember anything.

### Queue: <ticket-queue>.

## How many requests wait: <ticket-queue>

queue-title = How busy we are
# $count: how many requests nobody has answered yet
queue-waiting = { $count ->
    [one] { $count } request waits for a first answer.
   *[other] { $count } requests wait for a first answer.
}
queue-none = No request waits for a first answer.
# $time: a duration, "3 hours"
queue-most = Most people hear back within { $time }.
queue-oldest = The oldest has waited for { $time }.
queue-unknown = We cannot count the requests right now. We try again later.
queue-table = Requests by team
queue-team = Team
queue-count = Waiting
queue-time = First answer within
# Stands in place of a time that is not known.
queue-no-time = not known
# Requests that no team has yet.
queue-no-team = No team yet

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Rate our help
offer-wrong-team = Is this the wrong team?
offer-message = Add something
offer-confirmation = Yes, it is solved
offer-reopening = It is not solved
offer-contact = Keep the contact
offer-device = Remember on this device

# Headings of what the customer sent, for the company's staff.
heading-message = Added by the customer on the status page
heading-wrong-team = The customer asks: is this with the wrong team?
heading-reopening = The customer says that it is not solved

## Hosted page

page-title = The status of your request
# The title of the tab while the customer must act. $headline: the headline, "We need an answer from you"
page-your-turn = Your turn: { $headline }
page-intro = Enter the number of your request and your e-mail address. We show you where it stands.
page-unreachable = We cannot reach our helpdesk right now. Please try again in a minute.
page-busy = There were many tries at once. Please try again in a minute.

## The mail with a link, in mode e-mail link

# $reference: the request's number
mail-subject = Your link to request { $reference }
mail-intro = You asked where your request { $reference } stands. This link shows it:
mail-button = Show my request
mail-lifetime = The link works for 24 hours. Please do not pass it on.
mail-not-you = Did you not ask for this? Then you need not do anything.

## Glossary: what each word means, without a request. Also a page of its own.

glossary-title = What the words mean
glossary-description = What each status of a request means, who has it and what happens next. In plain words.
glossary-intro = Here you can read what each word means for you.
glossary-search = Search for a word
glossary-none = We found no such word. Try another one, or write to us.
glossary-stages = The five stages
glossary-ends = How it can end
glossary-statuses = The words our team uses
glossary-articles = Good to know
# $label: the helpdesk's own word, "stalled"
glossary-question = What does “{ $label }” mean?
glossary-received = Your request has reached us. Nobody has worked on it yet. You need not send it again.
glossary-assessed = We have read your request. Now we decide how urgent it is and who can help.
glossary-assigned = We have given your request to a person or a team. They are now responsible for it.
glossary-in-progress = Someone works on your request. We write to you when we have an answer or a question.
glossary-answered = We have written to you. If our message helps, you are done. If not, reply to it.
glossary-resolved = We believe that the problem is gone. If it is not, reply and we go on.
glossary-closed = Nobody works on your request any more. You can always write to us again.

article-assigned-title = What “assigned” means for you
article-assigned-what = What does “assigned” mean?
article-assigned-what-answer = We know what your request is about and have taken it on. A person or a team is now responsible for it. From here on you have someone to turn to.
article-assigned-how = How does a request get there?
article-assigned-how-answer = First it reaches us. Then we read it and decide how urgent it is. Then we give it to someone who can help. They work on it and write to you.
article-assigned-do = What can you do?
article-assigned-do-answer = Note who has your request and its number. Then you need not explain it again. If you have something to add, reply to our last message. Tell us afterwards how it went.
article-assigned-wrong = What can go wrong?
article-assigned-wrong-answer = Sometimes a team has too much to do. Sometimes a request goes to the wrong person. Sometimes nobody tells you anything. If you notice one of these, write to us. We can hand your request over.

article-unanswered-title = What an unanswered request is
article-unanswered-what = What does “unanswered” mean?
article-unanswered-what-answer = Nobody has written to you about your request yet. That says nothing about whether somebody has read it. It may already be in good hands.
article-unanswered-not = What does it not mean?
article-unanswered-not-answer = It does not mean that your request is lost or refused. It is also not the same as waiting. A request waits when we need something first: from you, from someone else, or a set date.
article-unanswered-why = Why does it happen?
article-unanswered-why-answer = Often many people write to us on the same day. Sometimes we have too few people, or we take up things in the wrong order. You did nothing wrong.
article-unanswered-do = What can you do?
article-unanswered-do-answer = You can wait: your request keeps its number and stays here. A second request about the same thing makes us slower. If it is urgent, write to us and name the number.
