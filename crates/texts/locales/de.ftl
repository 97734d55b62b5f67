# Deutsch. Wir sprechen die Kundschaft mit „Sie“ an; die Firma spricht als „wir“.
# Wer eine Anfrage betreut, hat in den Texten kein Geschlecht. Namen stehen immer in der Grundform.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Das Ladeprogramm zeigt diesen Text über seine Nummer 0: Er bleibt der erste.
hosted-link = Statusseite öffnen

## Teile der Karte

stages-label = Wie weit Ihre Anfrage ist
stage-done = fertig
stage-now = jetzt
who-label = Wer zuständig ist
turn-label = Wer am Zug ist
next-label = Wie es weitergeht
can-label = Was Sie tun können
question-label = Wir haben Sie gefragt:
timeline-label = Was bisher passiert ist
# $when: eine Angabe wie „vor 2 Minuten“
checked = Abgerufen { $when }
checked-now = Gerade abgerufen
refresh = Neu abrufen
another = Andere Anfrage ansehen

## Wenn etwas im Weg ist

loading = Wir laden den Status …
not-known-headline = Wir kennen den Status gerade nicht
stale-unreachable = Wir erreichen unser System gerade nicht. Das ist der letzte Status, den wir kennen. Wir versuchen es weiter.
stale-offline = Sie haben gerade kein Internet. Das ist der letzte Status, den wir kennen. Wenn Sie wieder Internet haben, sehen wir noch einmal nach.
problem-offline = Sie haben wohl gerade kein Internet. Wenn Sie wieder Internet haben, sehen wir noch einmal nach.
# $when: eine Angabe wie „in 30 Sekunden“
problem-unreachable = Wir erreichen unser System gerade nicht. Wir versuchen es { $when } noch einmal.
problem-busy = Es gab viele Versuche auf einmal. Bitte versuchen Sie es { $when } noch einmal.
problem-broken = Unsere Statusseite hat einen Fehler. Bitte versuchen Sie es später noch einmal oder schreiben Sie uns.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Wir haben Ihren Text. Wir geben ihn an unser Team weiter.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situationen: Überschrift, was sie bedeutet, wie es weitergeht

received-headline = Wir haben Ihre Anfrage erhalten
received-meaning = Sie ist da und nicht verloren. Noch hat niemand geantwortet.
received-next = Jemand von uns liest sie und entscheidet, wer Ihnen am besten hilft.

longer-than-usual-headline = Sie warten länger als üblich
longer-than-usual-meaning = Wir haben Ihre Anfrage. Noch hat niemand geantwortet. Die meisten hören früher von uns.
longer-than-usual-next = Wir lesen Ihre Anfrage und schreiben Ihnen.

overloaded-headline = Gerade schreiben uns viele Menschen
overloaded-meaning = Wir haben Ihre Anfrage, sie ist nicht verloren. Wir brauchen für die Antwort länger als üblich.
overloaded-next = Wir bearbeiten alle Anfragen. Ihre gehört dazu.

assessed-headline = Wir suchen die richtige Person
assessed-meaning = Wir haben Ihre Anfrage gelesen. Jetzt entscheiden wir, wer sie bearbeiten soll.
assessed-next = Wir geben sie an eine Person oder ein Team.

assigned-to-nobody-headline = Noch betreut niemand Ihre Anfrage
assigned-to-nobody-meaning = Laut unserem System betreut sie schon jemand. Es nennt aber keinen Namen. Darum behaupten wir das nicht.
assigned-to-nobody-next = Wir geben sie an eine Person oder ein Team.

with-team-headline = Ein Team betreut Ihre Anfrage
with-team-meaning = Wir haben Ihre Anfrage angenommen und einem Team zugeteilt. Dieses Team ist jetzt dafür zuständig.
with-team-next = Jemand aus dem Team übernimmt sie und schreibt Ihnen.

# $person: ein Name, wie ihn die Seite zeigt, „Olena K.“
with-person-headline = { $person } betreut Ihre Anfrage
with-person-meaning = Wir haben Ihre Anfrage angenommen und zugeteilt. Eine Person ist jetzt dafür zuständig.
with-person-next = Diese Person sieht sich die Anfrage an und schreibt Ihnen.

handed-over-headline = Ihre Anfrage ist in neuen Händen
handed-over-meaning = Wir haben sie bei uns im Haus weitergegeben. Alles, was Sie geschrieben haben, ist dabei.
# $from, $to: eine Person oder ein Team. Durch die Klammern steht der Punkt eines Namens nie am Ende des Satzes.
handed-over-meaning-from = Wir haben sie bei uns im Haus weitergegeben (vorher: { $from }, jetzt: { $to }). Alles, was Sie geschrieben haben, ist dabei.
handed-over-next = Die neue Person oder das neue Team liest alles und macht weiter.

in-progress-headline = Wir arbeiten an Ihrer Anfrage
in-progress-meaning = Jemand kümmert sich gerade darum.
in-progress-next = Wir schreiben Ihnen, wenn wir eine Antwort oder eine Frage haben.

you-replied-headline = Wir haben Ihre Nachricht
you-replied-meaning = Sie ist bei uns angekommen und gehört jetzt zu Ihrer Anfrage.
you-replied-next = Wir lesen Ihre Nachricht und schreiben Ihnen.

waiting-for-you-headline = Wir brauchen eine Antwort von Ihnen
waiting-for-you-meaning = Wir haben Sie etwas gefragt. Ohne Ihre Antwort kommen wir nicht weiter.
waiting-for-you-next = Wenn Sie antworten, machen wir weiter.

waiting-for-third-party-headline = Wir warten auf jemand anderen
waiting-for-third-party-meaning = Wir brauchen etwas von einer anderen Firma. Vorher kommen wir nicht weiter.
waiting-for-third-party-next = Wenn die andere Firma antwortet, machen wir weiter.

planned-headline = Ihre Anfrage ist eingeplant
planned-meaning = Wir haben dafür einen Zeitpunkt festgelegt. Bis dahin wartet sie. Sie ist nicht abgeschlossen und nicht verloren.
planned-next = Wir fangen zum festgelegten Zeitpunkt an.

paused-headline = Ihre Anfrage ruht
paused-meaning = Wir haben sie vorerst zurückgestellt. Sie ist nicht abgeschlossen und nicht verloren.
paused-next = Wir nehmen die Arbeit daran wieder auf.

answered-headline = Wir haben Ihnen geantwortet
answered-meaning = Bitte schauen Sie in Ihren E-Mails nach unserer Nachricht.
answered-next = Wenn unsere Nachricht hilft, ist die Sache erledigt. Wenn nicht, antworten Sie uns.

confirm-solution-headline = Ist das Problem für Sie gelöst?
confirm-solution-meaning = Wir glauben, dass das Problem behoben ist. Bitte prüfen Sie, ob das stimmt.
confirm-solution-next = Wenn alles klappt, ist die Sache erledigt. Wenn nicht, antworten Sie uns. Dann machen wir weiter.

solved-headline = Ihre Anfrage ist erledigt
solved-meaning = Wir sind mit der Arbeit fertig und glauben, dass alles in Ordnung ist.
solved-next = Wenn noch etwas nicht stimmt, antworten Sie auf unsere letzte Nachricht.

closed-headline = Ihre Anfrage ist abgeschlossen
closed-meaning = Niemand arbeitet mehr daran.
closed-next = Wenn Sie noch Hilfe brauchen, schreiben Sie uns noch einmal.

closed-unsolved-headline = Ihre Anfrage ist ohne Lösung abgeschlossen
closed-unsolved-meaning = Wir arbeiten nicht mehr daran, aber das Problem ist nicht gelöst.
closed-unsolved-next = Wenn Sie noch Hilfe brauchen, schreiben Sie uns noch einmal.

rejected-headline = Wir können Ihre Bitte nicht erfüllen
rejected-meaning = Wir haben uns Ihre Anfrage angesehen und entschieden, sie nicht weiter zu bearbeiten.
rejected-next = Wenn Sie dazu Fragen haben, schreiben Sie uns.

cancelled-headline = Diese Anfrage wurde zurückgezogen
cancelled-meaning = Damit ist sie beendet, und niemand arbeitet daran.
cancelled-next = Wenn Sie doch Hilfe brauchen, schreiben Sie uns noch einmal.

merged-headline = Zwei Anfragen sind jetzt eine
merged-meaning = In dieser und einer anderen Anfrage ging es um dasselbe. Wir machen mit der anderen weiter.
# $reference: die Nummer der anderen Anfrage
merged-meaning-into = In dieser und einer anderen Anfrage ging es um dasselbe. Wir machen mit der Nummer { $reference } weiter.
merged-next = Bitte verfolgen Sie ab jetzt die andere Anfrage.

reopened-headline = Wir haben Ihre Anfrage wieder geöffnet
reopened-meaning = Sie war schon beendet. Jetzt ist sie wieder offen.
reopened-meaning-again = Sie war schon mehrmals beendet. Jetzt ist sie wieder offen.
reopened-next = Wir kümmern uns darum und schreiben Ihnen.

overdue-headline = Es dauert länger als versprochen
overdue-meaning = Wir haben die versprochene Zeit nicht eingehalten. Das tut uns leid.
overdue-next = Ihre Anfrage bleibt offen, bis wir sie bearbeitet haben.

unknown-headline = Ihre Anfrage ist bei uns
# $label: das eigene Wort des Kundendienstes für den Status
unknown-meaning = Unser Team nennt das „{ $label }“. Ihre Anfrage ist da und nicht verloren.
unknown-next = Wenn Sie unsicher sind, schreiben Sie uns.
not-known-meaning = Unser System nennt ihn uns nicht. Ihre Anfrage ist nicht verloren.
not-known-next = Diese Seite zeigt den Status, sobald er bekannt ist.

## Wer zuständig ist

who-nobody = Noch ist niemand Bestimmtes zuständig.
who-person = { $person } betreut Ihre Anfrage.
# $team: der Name des Teams, „Rechnungen“
who-person-team = { $person } betreut Ihre Anfrage (Team: { $team }).
who-team = Das Team „{ $team }“ betreut Ihre Anfrage.
who-was = { $person } hat sich darum gekümmert.
who-was-team = Das Team „{ $team }“ hat sich darum gekümmert.

## Was außerdem gilt; jeder Satz folgt auf die Bedeutung einer Situation

also-reopened = Die Anfrage war schon einmal beendet und ist wieder offen.
also-handed-over = Die Anfrage ist jetzt in neuen Händen.
also-paused = Die Anfrage ist vorerst zurückgestellt.
also-overdue = Es dauert länger als versprochen. Das tut uns leid.
also-unanswered = Sie haben noch keine Antwort bekommen.
also-overloaded = Gerade schreiben uns viele Menschen.
also-longer-than-usual = Es dauert länger als üblich.

## Wer am Zug ist

turn-company = Wir sind am Zug.
turn-customer = Sie sind am Zug.
turn-third-party = Jemand außerhalb unserer Firma ist am Zug.
turn-nobody = Niemand muss etwas tun.

## Was Sie tun können

can-wait = Sie können einfach warten. Diese Seite bleibt von selbst aktuell.
can-add = Möchten Sie etwas ergänzen? Antworten Sie auf unsere letzte E-Mail.
can-answer = Bitte antworten Sie auf unsere Nachricht.
can-confirm = Wenn alles klappt, müssen Sie nichts tun.
can-write = Schreiben Sie uns, wenn Sie weitere Hilfe brauchen.
can-nothing = Sie müssen nichts tun.
can-ask = Wenn das so bleibt, schreiben Sie uns.
can-keep = Notieren Sie die Nummer { $reference } für Ihren nächsten Kontakt mit uns.
reply-link = Uns antworten
email-link = An { $email } schreiben
phone-link = { $phone } anrufen

## Die fünf Stationen

stage-received = Eingegangen
stage-assessed = Geprüft
stage-assigned = Zugeteilt
stage-in-progress = In Arbeit
stage-answered = Beantwortet
stage-resolved = Erledigt
stage-closed = Abgeschlossen

## Verlauf

happened-received = Ihre Anfrage ist eingegangen
happened-assessed = Wir haben sie geprüft
# $handler: eine Person, ein Team oder beides
happened-assigned = Zugeteilt: { $handler }
happened-handed-over = Weitergegeben an: { $handler }
happened-started = Die Arbeit hat begonnen
happened-company-replied = Wir haben Ihnen geschrieben
happened-customer-replied = Sie haben uns geschrieben
happened-paused = Zurückgestellt
happened-resumed = Die Arbeit ging weiter
happened-resolved = Von uns als erledigt gemeldet
happened-closed = Abgeschlossen
happened-reopened = Wieder geöffnet
happened-merged = Mit einer anderen Anfrage zusammengelegt
happened-unknown = Etwas hat sich geändert

## The number, the dates, the helpdesk's own word

# $reference: die Nummer der Anfrage
card-number = Anfrage { $reference }
# $date: ein Datum, „20. November 2026“
since = Seit dem { $date }
expected-first-reply = Wir wollen bis zum { $date } antworten.
expected-resolution = Wir wollen die Anfrage bis zum { $date } erledigen.
missed-first-reply = Wir wollten bis zum { $date } antworten.
missed-resolution = Wir wollten die Anfrage bis zum { $date } erledigen.
paused-until = Wir machen ab dem { $date } weiter.
planned-for = Wir fangen am { $date } an.
# $date: bis dahin haben die meisten eine erste Antwort
usual-reply = Die meisten hören bis zum { $date } von uns.
# $date: wann die Firma geschrieben, gefragt oder eine Lösung gemeldet hat
wrote-on = Wir haben Ihnen am { $date } geschrieben.
helpdesk-label = Unser Kundendienst nennt das „{ $label }“.

### Form: looking a request up, and why the form stands there.

## Eine Anfrage suchen

lookup-headline = Ihre Anfrage ansehen
lookup-reference = Nummer der Anfrage
lookup-reference-hint = Die Nummer steht in unserer E-Mail an Sie.
lookup-email = Ihre E-Mail-Adresse
lookup-email-hint = Die Adresse, von der Sie geschrieben haben.
lookup-submit = Status anzeigen
lookup-busy = Wir sehen nach …
lookup-reference-empty = Bitte geben Sie die Nummer Ihrer Anfrage ein.
lookup-reference-characters = Eine Nummer hat nur Buchstaben, Ziffern und Bindestriche. Bitte kopieren Sie die Nummer aus unserer E-Mail.
lookup-reference-long = Das ist zu lang für die Nummer einer Anfrage. Bitte kopieren Sie nur die Nummer aus unserer E-Mail.
lookup-email-empty = Bitte geben Sie Ihre E-Mail-Adresse ein.
lookup-email-bad = Das sieht nicht wie eine E-Mail-Adresse aus. Ein Beispiel: name@example.com
lookup-not-found = Wir finden keine Anfrage mit dieser Nummer und dieser Adresse. Bitte prüfen Sie beides.
lookup-sent = Wenn diese Nummer und diese Adresse zusammengehören, haben wir Ihnen einen Link geschickt. Bitte schauen Sie in Ihre E-Mails.
problem-expired = Dieser Link ist zu alt. Bitte suchen Sie Ihre Anfrage hier oder bitten Sie uns um einen neuen Link.
problem-not-found = Wir können diese Anfrage nicht zeigen. Vielleicht ist der Link nicht vollständig. Bitte suchen Sie Ihre Anfrage hier.

### More: what a visitor sees after pressing a button of the card.

language = Sprache

## What the customer can say

say-send = Senden
say-sending = Wir senden es …
say-cancel = Jetzt nicht
say-close = Schließen
say-empty = Bitte schreiben Sie zuerst etwas.
# $count: a figure, "4,000"
say-long = Bitte schreiben Sie weniger: höchstens { $count } Zeichen.
say-offline = Sie haben gerade kein Internet. Ihr Text bleibt hier stehen. Bitte versuchen Sie es noch einmal.
say-unkept = Das konnten wir gerade nicht speichern. Ihr Text bleibt hier stehen. Bitte versuchen Sie es in einer Minute noch einmal.
say-busy = Es gab viele Versuche auf einmal. Ihr Text bleibt hier stehen. Bitte versuchen Sie es in einer Minute noch einmal.
say-expired = Ihr Link gilt nicht mehr. Ihr Text bleibt hier stehen. Öffnen Sie einen neuen Link und senden Sie dann den Text.
say-gone = Das geht bei Ihrer Anfrage nicht mehr. Bitte laden Sie die Seite neu.

say-rating-title = Wie gut war unsere Hilfe?
say-rating-good = Gut
say-rating-bad = Nicht gut
# Stands above the choices 1 to 5.
say-rating-scale = 1 ist schlecht, 5 ist sehr gut.
say-rating-comment = Möchten Sie sagen, warum? Sie müssen es nicht.
say-rating-missing = Bitte wählen Sie, wie gut unsere Hilfe war.
say-rating-change = Sie haben uns das schon gesagt. Sie können es noch ändern.
say-rating-sent = Danke für Ihre Rückmeldung.

say-wrong-team-title = Ist das falsche Team zuständig?
say-wrong-team-label = Was spricht aus Ihrer Sicht dafür?
say-wrong-team-sent = Danke. Wir haben Ihren Text. Wir prüfen, wer Ihnen am besten helfen kann.

say-message-title = Etwas ergänzen
say-message-label = Was möchten Sie ergänzen?
say-message-sent = Danke. Wir haben Ihre Nachricht und geben sie an unser Team weiter.

say-confirmation-title = Ist alles gelöst?
say-confirmation-text = Dann schließen wir Ihre Anfrage ab. Sie können uns auch später noch schreiben.
say-confirmation-send = Ja, abschließen
say-confirmation-sent = Danke für Ihre Rückmeldung.

say-reopening-title = Es ist nicht gelöst
say-reopening-label = Was klappt noch nicht?
say-reopening-sent = Danke. Wir haben Ihren Text und öffnen Ihre Anfrage wieder.

say-contact-title = Ihr Kontakt bei uns
say-contact-copy = Kopieren
say-contact-copied = Kopiert
# Saves a file for the address book.
say-contact-file = In Kontakten speichern

say-device-title = Diese Anfrage merken
say-device-text = Dann öffnet dieses Gerät Ihre Anfrage ohne Link. Alle, die dieses Gerät nutzen, können sie sehen.
say-device-send = Merken
say-device-sent = Dieses Gerät merkt sich jetzt Ihre Anfrage.
say-device-forget = Nicht mehr merken
say-device-forgotten = Dieses Gerät merkt sich Ihre Anfrage nicht mehr.
say-device-blocked = Ihr Browser lässt nicht zu, dass sich diese Seite etwas merkt.

### Queue: <ticket-queue>.

## Wie viele Anfragen warten: <ticket-queue>

queue-title = Wie viel bei uns los ist
# $count: wie viele Anfragen noch keine Antwort haben
queue-waiting = { $count ->
    [one] { $count } Anfrage wartet auf eine erste Antwort.
   *[other] { $count } Anfragen warten auf eine erste Antwort.
}
queue-none = Keine Anfrage wartet auf eine erste Antwort.
# $time: eine Dauer, „3 Stunden“
queue-most = Die meisten warten höchstens { $time } auf eine Antwort.
queue-oldest = Die älteste wartet schon { $time }.
queue-unknown = Wir können die Anfragen gerade nicht zählen. Wir versuchen es später noch einmal.
queue-table = Anfragen nach Team
queue-team = Team
queue-count = Wartend
queue-time = Erste Antwort nach höchstens
# Steht anstelle einer Zeit, die nicht bekannt ist.
queue-no-time = nicht bekannt
# Anfragen, die noch kein Team hat.
queue-no-team = Noch kein Team

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Unsere Hilfe bewerten
offer-wrong-team = Ist es das falsche Team?
offer-message = Etwas ergänzen
offer-confirmation = Ja, es ist gelöst
offer-reopening = Es ist nicht gelöst
offer-contact = Kontakt speichern
offer-device = Auf diesem Gerät merken

# Headings of what the customer sent, for the company's staff.
heading-message = Kundennachricht von der Statusseite
heading-wrong-team = Kundenfrage: Ist das falsche Team zuständig?
heading-reopening = Kundenmeldung: Es ist nicht gelöst

## Eigene Seite

page-title = Der Status Ihrer Anfrage
page-your-turn = Sie sind am Zug: { $headline }
page-intro = Geben Sie die Nummer Ihrer Anfrage und Ihre E-Mail-Adresse ein. Wir zeigen Ihnen, wie weit Ihre Anfrage ist.
page-unreachable = Wir erreichen unser System gerade nicht. Bitte versuchen Sie es in einer Minute noch einmal.
page-busy = Es gab viele Versuche auf einmal. Bitte versuchen Sie es in einer Minute noch einmal.

## Die E-Mail mit dem Link

# $reference: die Nummer der Anfrage
mail-subject = Ihr Link zur Anfrage { $reference }
mail-intro = Sie haben gefragt, wie weit Ihre Anfrage { $reference } ist. Dieser Link zeigt es Ihnen:
mail-button = Meine Anfrage ansehen
mail-lifetime = Der Link gilt 24 Stunden. Bitte geben Sie ihn nicht weiter.
mail-not-you = Sie haben nicht danach gefragt? Dann müssen Sie nichts tun.

## Wörter: was jedes bedeutet, ohne eine Anfrage. Auch eine eigene Seite.

glossary-title = Was die Wörter bedeuten
glossary-description = Was jeder Status einer Anfrage bedeutet, wer zuständig ist und wie es weitergeht. In einfachen Worten.
glossary-intro = Hier lesen Sie, was jedes Wort für Sie bedeutet.
glossary-search = Ein Wort suchen
glossary-none = Dieses Wort finden wir nicht. Versuchen Sie ein anderes oder schreiben Sie uns.
glossary-stages = Die fünf Stationen
glossary-ends = Wie es enden kann
glossary-statuses = Die Wörter unseres Teams
glossary-articles = Gut zu wissen
# $label: das eigene Wort des Kundendienstes, „zurückgestellt“
glossary-question = Was bedeutet „{ $label }“?
glossary-received = Ihre Anfrage ist bei uns angekommen. Noch hat niemand daran gearbeitet. Sie müssen sie nicht noch einmal senden.
glossary-assessed = Wir haben Ihre Anfrage gelesen. Jetzt entscheiden wir, wie eilig sie ist und wer helfen kann.
glossary-assigned = Wir haben Ihre Anfrage an eine Person oder ein Team gegeben. Die Person oder das Team ist jetzt dafür zuständig.
glossary-in-progress = Jemand arbeitet an Ihrer Anfrage. Wir schreiben Ihnen, wenn wir eine Antwort oder eine Frage haben.
glossary-answered = Wir haben Ihnen geschrieben. Wenn unsere Nachricht hilft, ist die Sache erledigt. Wenn nicht, antworten Sie darauf.
glossary-resolved = Wir glauben, dass das Problem behoben ist. Wenn nicht, antworten Sie uns. Dann machen wir weiter.
glossary-closed = Niemand arbeitet mehr an Ihrer Anfrage. Sie können uns jederzeit wieder schreiben.

article-assigned-title = Was „zugeteilt“ für Sie bedeutet
article-assigned-what = Was bedeutet „zugeteilt“?
article-assigned-what-answer = Wir wissen, worum es in Ihrer Anfrage geht, und haben sie angenommen. Eine Person oder ein Team ist jetzt dafür zuständig. Ab jetzt haben Sie jemanden für Ihre Fragen.
article-assigned-how = Wie kommt eine Anfrage so weit?
article-assigned-how-answer = Zuerst kommt sie bei uns an. Dann lesen wir sie und entscheiden, wie eilig sie ist. Danach geben wir sie an eine Person, die helfen kann. Diese Person arbeitet daran und schreibt Ihnen.
article-assigned-do = Was können Sie tun?
article-assigned-do-answer = Notieren Sie, wer Ihre Anfrage betreut und welche Nummer sie hat. Dann müssen Sie nicht alles noch einmal erklären. Möchten Sie etwas ergänzen? Antworten Sie auf unsere letzte Nachricht. Sagen Sie uns danach, wie es gelaufen ist.
article-assigned-wrong = Was kann schiefgehen?
article-assigned-wrong-answer = Manchmal hat ein Team zu viel zu tun. Manchmal kommt eine Anfrage zur falschen Person. Manchmal sagt Ihnen niemand etwas. Wenn Sie so etwas merken, schreiben Sie uns. Wir können Ihre Anfrage weitergeben.

article-unanswered-title = Was eine Anfrage ohne Antwort ist
article-unanswered-what = Was bedeutet „ohne Antwort“?
article-unanswered-what-answer = Noch hat Ihnen niemand zu Ihrer Anfrage geschrieben. Das sagt nichts darüber, ob sie schon jemand gelesen hat. Vielleicht ist sie schon in guten Händen.
article-unanswered-not = Was bedeutet es nicht?
article-unanswered-not-answer = Es bedeutet nicht, dass Ihre Anfrage verloren oder abgelehnt ist. Es ist auch nicht dasselbe wie „wartet“. Eine Anfrage wartet, wenn erst etwas nötig ist: etwas von Ihnen, etwas von anderen oder ein fester Tag.
article-unanswered-why = Wie kommt es dazu?
article-unanswered-why-answer = Oft schreiben uns viele Menschen am selben Tag. Manchmal sind wir zu wenige, oder wir gehen in der falschen Reihenfolge vor. Sie haben nichts falsch gemacht.
article-unanswered-do = Was können Sie tun?
article-unanswered-do-answer = Sie können warten: Ihre Anfrage behält ihre Nummer und bleibt hier. Eine zweite Anfrage zur selben Sache macht uns langsamer. Wenn es eilt, schreiben Sie uns und nennen Sie die Nummer.
