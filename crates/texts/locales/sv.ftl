# Svenska. Vi säger ”du” till kunden; företaget talar som ”vi”.
# Den som har hand om ett ärende har inget kön i texterna. Namn står alltid i grundform.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Laddaren visar den här texten med numret 0: den ska stå först.
hosted-link = Öppna statussidan

## Kortets delar

stages-label = Så långt har ditt ärende kommit
stage-done = klart
stage-now = nu
who-label = Vem som har hand om det
turn-label = Vems tur det är
next-label = Vad som händer härnäst
can-label = Vad du kan göra
question-label = Vi frågade dig:
timeline-label = Vad som har hänt
# $when: en tid som ”för 2 minuter sedan”
checked = Kontrollerat { $when }
checked-now = Kontrollerat alldeles nyss
refresh = Kontrollera igen
another = Visa ett annat ärende

## När något är i vägen

loading = Vi hämtar status …
not-known-headline = Vi vet inte ditt ärendes status just nu
stale-unreachable = Vi når inte vårt system just nu. Det här är den senaste status vi känner till. Vi fortsätter att försöka.
stale-offline = Du har inget internet just nu. Det här är den senaste status vi känner till. Vi kontrollerar igen när du har internet.
problem-offline = Du verkar inte ha internet just nu. Vi kontrollerar igen när du har internet.
# $when: en tid som ”om 30 sekunder”
problem-unreachable = Vi når inte vårt system just nu. Vi försöker igen { $when }.
problem-busy = Det kom många försök på en gång. Försök igen { $when }.
problem-broken = Det är fel på vår statussida. Försök igen senare, eller skriv till oss.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Vi har fått det du skrev. Vi skickar det vidare till vårt team.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Lägen: rubrik, vad det betyder, vad som händer härnäst

received-headline = Vi har fått ditt ärende
received-meaning = Det finns hos oss och har inte försvunnit. Ingen har svarat på det än.
received-next = Någon av oss läser det och bestämmer vem som bäst kan hjälpa dig.

longer-than-usual-headline = Du har väntat längre än vanligt
longer-than-usual-meaning = Vi har ditt ärende. Ingen har svarat på det än. De flesta hör från oss tidigare.
longer-than-usual-next = Vi läser det och skriver till dig.

overloaded-headline = Många skriver till oss just nu
overloaded-meaning = Vi har ditt ärende och det har inte försvunnit. Det tar längre tid än vanligt för oss att svara.
overloaded-next = Vi går igenom alla ärenden. Ditt är ett av dem.

assessed-headline = Vi letar efter rätt person
assessed-meaning = Vi har läst ditt ärende. Nu bestämmer vi vem som ska ta hand om det.
assessed-next = Vi ger det till en person eller ett team.

assigned-to-nobody-headline = Ingen har hand om ditt ärende än
assigned-to-nobody-meaning = Enligt vårt system har någon hand om det. Men där finns inget namn. Därför påstår vi inte det.
assigned-to-nobody-next = Vi ger det till en person eller ett team.

with-team-headline = Ett team har hand om ditt ärende
with-team-meaning = Vi har tagit oss an ditt ärende och gett det till ett team. Nu är det teamet som ansvarar för det.
with-team-next = Någon i teamet tar över det och skriver till dig.

# $person: ett namn som sidan visar det, ”Olena K.”
with-person-headline = { $person } har hand om ditt ärende
with-person-meaning = Vi har tagit oss an ditt ärende och gett det till en person. Den personen ansvarar nu för det.
with-person-next = Personen tittar på det och skriver till dig.

handed-over-headline = Någon ny har hand om ditt ärende
handed-over-meaning = Vi har lämnat över det inom företaget. Allt du har skrivit följde med.
# $from, $to: en person eller ett team. Parentesen gör att ett namns egen punkt aldrig står sist i meningen.
handed-over-meaning-from = Vi har lämnat över det inom företaget (förut: { $from }, nu: { $to }). Allt du har skrivit följde med.
handed-over-next = Den nya personen eller det nya teamet läser det och fortsätter därifrån.

in-progress-headline = Vi arbetar med ditt ärende
in-progress-meaning = Någon tittar på det nu.
in-progress-next = Vi skriver till dig när vi har ett svar eller en fråga.

you-replied-headline = Vi har fått ditt meddelande
you-replied-meaning = Det har kommit fram och hör nu till ditt ärende.
you-replied-next = Vi läser det och skriver till dig.

waiting-for-you-headline = Vi behöver ett svar från dig
waiting-for-you-meaning = Vi har frågat dig om något. Utan ditt svar kommer vi inte vidare.
waiting-for-you-next = När du svarar fortsätter vi.

waiting-for-third-party-headline = Vi väntar på någon annan
waiting-for-third-party-meaning = Vi behöver något från ett annat företag innan vi kan fortsätta.
waiting-for-third-party-next = När de svarar fortsätter vi.

planned-headline = Ditt ärende är inplanerat
planned-meaning = Vi har bestämt en tid för det. Till dess väntar det. Det är inte avslutat och har inte försvunnit.
planned-next = Vi börjar på den bestämda tiden.

paused-headline = Ditt ärende vilar
paused-meaning = Vi har lagt det åt sidan tills vidare. Det är inte avslutat och har inte försvunnit.
paused-next = Vi tar upp det igen.

answered-headline = Vi har svarat dig
answered-meaning = Titta efter vårt meddelande i din mejl.
answered-next = Om det hjälper är du klar. Om inte, svara oss.

confirm-solution-headline = Är det löst för dig?
confirm-solution-meaning = Vi tror att problemet är borta. Kontrollera gärna om det stämmer.
confirm-solution-next = Om det fungerar är du klar. Om inte, svara oss så fortsätter vi.

solved-headline = Ditt ärende är löst
solved-meaning = Vi är klara med vårt arbete och tror att allt är i ordning.
solved-next = Om något ändå är fel, svara på vårt senaste meddelande.

closed-headline = Ditt ärende är avslutat
closed-meaning = Ingen arbetar med det längre.
closed-next = Om du fortfarande behöver hjälp, skriv till oss igen.

closed-unsolved-headline = Ditt ärende är avslutat utan lösning
closed-unsolved-meaning = Vi arbetar inte med det längre, men problemet är inte löst.
closed-unsolved-next = Om du fortfarande behöver hjälp, skriv till oss igen.

rejected-headline = Vi kan inte göra det du bad om
rejected-meaning = Vi har tittat på ditt ärende och bestämt att inte gå vidare med det.
rejected-next = Om du har frågor om det här, skriv till oss.

cancelled-headline = Det här ärendet har dragits tillbaka
cancelled-meaning = Det är avbrutet, så ingen arbetar med det.
cancelled-next = Om du ändå behöver hjälp, skriv till oss igen.

merged-headline = Två ärenden är nu ett
merged-meaning = Det här ärendet och ett annat handlade om samma sak. Vi fortsätter med det andra.
# $reference: numret på det andra ärendet
merged-meaning-into = Det här ärendet och ett annat handlade om samma sak. Vi fortsätter med nummer { $reference }.
merged-next = Följ det andra ärendet från och med nu.

reopened-headline = Vi har öppnat ditt ärende igen
reopened-meaning = Det var klart förut. Nu är det öppet igen.
reopened-meaning-again = Det har varit klart mer än en gång. Nu är det öppet igen.
reopened-next = Vi tittar på det och skriver till dig.

overdue-headline = Det här tar längre tid än vi lovade
overdue-meaning = Vi har inte hållit tiden. Vi ber om ursäkt.
overdue-next = Ditt ärende hålls öppet tills vi har tagit hand om det.

unknown-headline = Ditt ärende finns hos oss
# $label: kundtjänstens eget ord för statusen
unknown-meaning = Vårt team kallar det här ”{ $label }”. Ditt ärende finns här och har inte försvunnit.
unknown-next = Om du är osäker, skriv till oss.
not-known-meaning = Vårt system visar den inte. Ditt ärende har inte försvunnit.
not-known-next = Den här sidan visar status när den är känd.

## Vem som har hand om det

who-nobody = Ingen särskild har hand om det än.
who-person = { $person } har hand om ditt ärende.
# $team: teamets namn, ”Fakturor”
who-person-team = { $person } har hand om ditt ärende (team: { $team }).
who-team = Teamet ”{ $team }” har hand om ditt ärende.
who-was = { $person } tog hand om det.
who-was-team = Teamet ”{ $team }” tog hand om det.

## Vad som också gäller; varje mening följer på ett läges betydelse

also-reopened = Ärendet har varit klart en gång och är öppet igen.
also-handed-over = Någon ny har hand om det nu.
also-paused = Ärendet är lagt åt sidan tills vidare.
also-overdue = Det här tar längre tid än vi lovade. Vi ber om ursäkt.
also-unanswered = Du har inte fått något svar än.
also-overloaded = Många skriver till oss just nu.
also-longer-than-usual = Det här tar längre tid än vanligt.

## Vems tur det är

turn-company = Det är vår tur.
turn-customer = Det är din tur.
turn-third-party = Någon utanför vårt företag står på tur.
turn-nobody = Ingen behöver göra något.

## Vad du kan göra

can-wait = Du kan helt enkelt vänta. Den här sidan uppdateras av sig själv.
can-add = Vill du lägga till något? Svara på vårt senaste mejl.
can-answer = Svara på vårt meddelande.
can-confirm = Om det fungerar behöver du inte göra något.
can-write = Skriv till oss om du behöver mer hjälp.
can-nothing = Du behöver inte göra något.
can-ask = Om det fortsätter så här, skriv till oss.
can-keep = Spara numret { $reference } till din nästa kontakt med oss.
reply-link = Svara oss
email-link = Skriv till { $email }
phone-link = Ring { $phone }

## De fem stegen

stage-received = Mottaget
stage-assessed = Bedömt
stage-assigned = Tilldelat
stage-in-progress = Pågår
stage-answered = Besvarat
stage-resolved = Löst
stage-closed = Avslutat

## Händelser

happened-received = Ditt ärende kom in
happened-assessed = Vi bedömde det
# $handler: en person, ett team eller båda
happened-assigned = Tilldelat: { $handler }
happened-handed-over = Överlämnat till: { $handler }
happened-started = Arbetet började
happened-company-replied = Vi skrev till dig
happened-customer-replied = Du skrev till oss
happened-paused = Lagt åt sidan
happened-resumed = Arbetet fortsatte
happened-resolved = Vi meddelade att det var löst
happened-closed = Avslutat
happened-reopened = Öppnat igen
happened-merged = Sammanslaget med ett annat ärende
happened-unknown = Något ändrades

## The number, the dates, the helpdesk's own word

# $reference: ärendets nummer
card-number = Ärende { $reference }
# $date: ett datum, ”20 november 2026”
since = Sedan den { $date }
expected-first-reply = Vi vill svara senast den { $date }.
expected-resolution = Vi vill lösa det senast den { $date }.
missed-first-reply = Vi ville svara senast den { $date }.
missed-resolution = Vi ville lösa det senast den { $date }.
paused-until = Vi fortsätter från den { $date }.
planned-for = Vi börjar den { $date }.
# $date: till dess har de flesta fått ett första svar
usual-reply = De flesta hör från oss senast den { $date }.
# $date: när företaget skrev, frågade eller meddelade en lösning
wrote-on = Vi skrev till dig den { $date }.
helpdesk-label = Vår kundtjänst kallar det här ”{ $label }”.

### Form: looking a request up, and why the form stands there.

## Söka efter ett ärende

lookup-headline = Se ditt ärende
lookup-reference = Ärendets nummer
lookup-reference-hint = Det står i vårt mejl till dig.
lookup-email = Din mejladress
lookup-email-hint = Adressen som du skrev från.
lookup-submit = Visa status
lookup-busy = Vi letar …
lookup-reference-empty = Skriv in numret på ditt ärende.
lookup-reference-characters = Ett nummer har bara bokstäver, siffror och bindestreck. Kopiera det från vårt mejl.
lookup-reference-long = Det här är för långt för numret på ett ärende. Kopiera bara numret från vårt mejl.
lookup-email-empty = Skriv in din mejladress.
lookup-email-bad = Det här ser inte ut som en mejladress. Ett exempel: namn@example.com
lookup-not-found = Vi hittar inget ärende med det här numret och den här adressen. Kontrollera båda.
lookup-sent = Om numret och adressen hör ihop har vi skickat en länk till dig. Titta i din mejl.
problem-expired = Den här länken är för gammal. Sök efter ditt ärende här, eller be oss om en ny länk.
problem-not-found = Vi kan inte visa det här ärendet. Kanske saknas en del av länken. Sök efter ärendet här.

### More: what a visitor sees after pressing a button of the card.

language = Språk

## What the customer can say

say-send = Skicka
say-sending = Vi skickar …
say-cancel = Inte nu
say-close = Stäng
say-empty = Skriv något först.
# $count: a figure, "4,000"
say-long = Skriv kortare: högst { $count } tecken.
say-offline = Du har inget internet just nu. Det du skrev finns kvar här. Försök igen.
say-unkept = Vi kunde inte spara det just nu. Det du skrev finns kvar här. Försök igen om en minut.
say-busy = Det kom många försök på en gång. Det du skrev finns kvar här. Försök igen om en minut.
say-expired = Din länk fungerar inte längre. Det du skrev finns kvar här. Öppna en ny länk och skicka det sedan.
say-gone = Det här går inte längre för ditt ärende. Ladda om sidan.

say-rating-title = Hur bra var vår hjälp?
say-rating-good = Bra
say-rating-bad = Inte bra
# Stands above the choices 1 to 5.
say-rating-scale = 1 är dåligt, 5 är mycket bra.
say-rating-comment = Vill du säga varför? Du behöver inte.
say-rating-missing = Välj hur bra vår hjälp var.
say-rating-change = Du har redan berättat det för oss. Du kan fortfarande ändra det.
say-rating-sent = Tack för att du berättade det för oss.

say-wrong-team-title = Ligger det här hos fel team?
say-wrong-team-label = Varför tror du det?
say-wrong-team-sent = Tack. Vi har fått det du skrev. Vi ser efter vem som bäst kan hjälpa dig.

say-message-title = Lägg till något
say-message-label = Vad vill du lägga till?
say-message-sent = Tack. Vi har fått ditt meddelande och skickar det vidare till vårt team.

say-confirmation-title = Är allt löst?
say-confirmation-text = Då avslutar vi ditt ärende. Du kan fortfarande skriva till oss senare.
say-confirmation-send = Ja, avsluta det
say-confirmation-sent = Tack för att du berättade det för oss.

say-reopening-title = Det är inte löst
say-reopening-label = Vad fungerar fortfarande inte?
say-reopening-sent = Tack. Vi har fått det du skrev och öppnar ditt ärende igen.

say-contact-title = Din kontakt hos oss
say-contact-copy = Kopiera
say-contact-copied = Kopierat
# Saves a file for the address book.
say-contact-file = Spara i kontakter

say-device-title = Kom ihåg det här ärendet
say-device-text = Då öppnar den här enheten ditt ärende utan länk. Alla som använder enheten kan se ärendet.
say-device-send = Kom ihåg
say-device-sent = Den här enheten kommer nu ihåg ditt ärende.
say-device-forget = Glöm ärendet
say-device-forgotten = Den här enheten kommer inte längre ihåg ditt ärende.
say-device-blocked = Din webbläsare låter inte sidan komma ihåg något.

### Queue: <ticket-queue>.

## Hur många ärenden som väntar: <ticket-queue>

queue-title = Så mycket har vi att göra
# $count: hur många ärenden som ingen har svarat på än
queue-waiting = { $count ->
    [one] { $count } ärende väntar på ett första svar.
   *[other] { $count } ärenden väntar på ett första svar.
}
queue-none = Inget ärende väntar på ett första svar.
# $time: en tidslängd, ”3 timmar”
queue-most = De flesta hör från oss inom { $time }.
queue-oldest = Det äldsta har väntat i { $time }.
queue-unknown = Vi kan inte räkna ärendena just nu. Vi försöker igen senare.
queue-table = Ärenden per team
queue-team = Team
queue-count = Väntar
queue-time = Första svar inom
# Står i stället för en tid som inte är känd.
queue-no-time = inte känd
# Ärenden som inget team har än.
queue-no-team = Inget team än

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Betygsätt vår hjälp
offer-wrong-team = Är det här fel team?
offer-message = Lägg till något
offer-confirmation = Ja, det är löst
offer-reopening = Det är inte löst
offer-contact = Spara kontakten
offer-device = Kom ihåg på den här enheten

# Headings of what the customer sent, for the company's staff.
heading-message = Tillagt av kunden på statussidan
heading-wrong-team = Kunden frågar: ligger det här hos fel team?
heading-reopening = Kunden säger att det inte är löst

## Egen sida

page-title = Status för ditt ärende
page-your-turn = Din tur: { $headline }
page-intro = Skriv in ärendets nummer och din mejladress. Vi visar hur långt ärendet har kommit.
page-unreachable = Vi når inte vårt system just nu. Försök igen om en minut.
page-busy = Det kom många försök på en gång. Försök igen om en minut.

## Mejlet med en länk

# $reference: ärendets nummer
mail-subject = Din länk till ärende { $reference }
mail-intro = Du frågade hur långt ditt ärende { $reference } har kommit. Den här länken visar det:
mail-button = Visa mitt ärende
mail-lifetime = Länken fungerar i 24 timmar. Dela den inte med andra.
mail-not-you = Har du inte bett om det här? Då behöver du inte göra något.

## Ord: vad varje ord betyder, utan ett ärende. Också en egen sida.

glossary-title = Vad orden betyder
glossary-description = Vad varje status betyder, vem som har hand om ärendet och vad som händer härnäst. Med enkla ord.
glossary-intro = Här kan du läsa vad varje ord betyder för dig.
glossary-search = Sök efter ett ord
glossary-none = Vi hittade inget sådant ord. Prova ett annat, eller skriv till oss.
glossary-stages = De fem stegen
glossary-ends = Hur det kan sluta
glossary-statuses = Orden som vårt team använder
glossary-articles = Bra att veta
# $label: kundtjänstens eget ord, ”vilande”
glossary-question = Vad betyder ”{ $label }”?
glossary-received = Ditt ärende har kommit fram till oss. Ingen har arbetat med det än. Du behöver inte skicka det igen.
glossary-assessed = Vi har läst ditt ärende. Nu bestämmer vi hur bråttom det är och vem som kan hjälpa till.
glossary-assigned = Vi har gett ditt ärende till en person eller ett team. Personen eller teamet ansvarar nu för det.
glossary-in-progress = Någon arbetar med ditt ärende. Vi skriver till dig när vi har ett svar eller en fråga.
glossary-answered = Vi har skrivit till dig. Om vårt meddelande hjälper är du klar. Om inte, svara på det.
glossary-resolved = Vi tror att problemet är borta. Om det inte är det, svara oss så fortsätter vi.
glossary-closed = Ingen arbetar med ditt ärende längre. Du kan alltid skriva till oss igen.

article-assigned-title = Vad ”tilldelat” betyder för dig
article-assigned-what = Vad betyder ”tilldelat”?
article-assigned-what-answer = Vi vet vad ditt ärende handlar om och har tagit oss an det. En person eller ett team ansvarar nu för det. Från och med nu har du någon att vända dig till.
article-assigned-how = Hur kommer ett ärende så långt?
article-assigned-how-answer = Först kommer det fram till oss. Sedan läser vi det och bestämmer hur bråttom det är. Därefter ger vi det till någon som kan hjälpa till. Den personen arbetar med det och skriver till dig.
article-assigned-do = Vad kan du göra?
article-assigned-do-answer = Skriv upp vem som har hand om ditt ärende och vilket nummer det har. Då behöver du inte förklara allt igen. Vill du lägga till något? Svara på vårt senaste meddelande. Berätta efteråt hur det gick.
article-assigned-wrong = Vad kan gå fel?
article-assigned-wrong-answer = Ibland har ett team för mycket att göra. Ibland hamnar ett ärende hos fel person. Ibland får du inte veta något. Om du märker något av det här, skriv till oss. Vi kan lämna över ditt ärende.

article-unanswered-title = Vad ett ärende utan svar är
article-unanswered-what = Vad betyder ”utan svar”?
article-unanswered-what-answer = Ingen har skrivit till dig om ditt ärende än. Någon kan ändå ha läst det. Det kan redan vara i goda händer.
article-unanswered-not = Vad betyder det inte?
article-unanswered-not-answer = Det betyder inte att ditt ärende har försvunnit eller fått nej. Det är inte heller samma sak som att vänta. Ett ärende väntar när något annat behövs först: något från dig, något från någon annan eller ett bestämt datum.
article-unanswered-why = Varför händer det?
article-unanswered-why-answer = Ofta skriver många till oss samma dag. Ibland är vi för få, eller så tar vi saker i fel ordning. Du har inte gjort något fel.
article-unanswered-do = Vad kan du göra?
article-unanswered-do-answer = Du kan vänta: ditt ärende behåller sitt nummer och finns kvar här. Ett till ärende om samma sak gör oss långsammare. Om det är bråttom, skriv till oss och ange numret.
