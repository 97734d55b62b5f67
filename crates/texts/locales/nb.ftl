# Norsk bokmål. Vi sier «du», slik norske firmaer gjør til kundene sine. Den som har henvendelsen, har ikke noe kjønn i tekstene.
# Navn på personer og team står som de er: Ingen setning bøyer dem.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Denne teksten skal alltid stå først.
hosted-link = Åpne statussiden

## Delene av kortet

stages-label = Så langt har henvendelsen din kommet
stage-done = ferdig
stage-now = nå
who-label = Hvem har den?
turn-label = Hvem sin tur er det?
next-label = Hva skjer nå?
can-label = Hva kan du gjøre?
question-label = Vi spurte deg:
timeline-label = Hva har skjedd?
# $when: en relativ tid, «for 2 minutter siden»
checked = Sjekket { $when }
checked-now = Sjekket akkurat nå
refresh = Sjekk igjen
another = Sjekk en annen henvendelse

## Når noe er i veien

loading = Henter status …
not-known-headline = Vi kjenner ikke statusen akkurat nå
stale-unreachable = Vi får ikke kontakt med systemet vårt akkurat nå. Dette er den siste statusen vi kjenner. Vi fortsetter å prøve.
stale-offline = Du er ikke på nett. Dette er den siste statusen vi kjenner. Vi sjekker igjen når du er på nett.
problem-offline = Det ser ut til at du ikke er på nett. Vi sjekker igjen når du er på nett.
# $when: en relativ tid, «om 30 sekunder»
problem-unreachable = Vi får ikke kontakt med systemet vårt akkurat nå. Vi prøver igjen { $when }.
problem-busy = Det var mange forsøk på én gang. Prøv igjen { $when }.
problem-broken = Det er en feil på statussiden vår. Prøv igjen senere, eller skriv til oss.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Vi har fått det du skrev. Vi gir det videre til teamet vårt.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situasjoner: overskrift, hva det betyr, hva som skjer nå

received-headline = Vi har fått henvendelsen din
received-meaning = Den er her og har ikke kommet bort. Ingen har svart på den ennå.
received-next = En av oss leser den og avgjør hvem som best kan hjelpe deg.

longer-than-usual-headline = Du har ventet lenger enn vanlig
longer-than-usual-meaning = Vi har henvendelsen din. Ingen har svart på den ennå. De fleste hører fra oss raskere.
longer-than-usual-next = Vi leser den og skriver til deg.

overloaded-headline = Mange skriver til oss nå
overloaded-meaning = Vi har henvendelsen din, og den har ikke kommet bort. Vi bruker lengre tid enn vanlig på å svare.
overloaded-next = Vi jobber oss gjennom alle henvendelsene. Din er en av dem.

assessed-headline = Vi holder på å finne rett person
assessed-meaning = Vi har lest henvendelsen din. Nå avgjør vi hvem som skal ta seg av den.
assessed-next = Vi gir den til en person eller et team.

assigned-to-nobody-headline = Ingen har henvendelsen din ennå
assigned-to-nobody-meaning = Systemet vårt sier at noen har den, men det står ikke noe navn. Derfor påstår vi det ikke.
assigned-to-nobody-next = Vi gir den til en person eller et team.

with-team-headline = Et team har henvendelsen din
with-team-meaning = Vi har tatt imot henvendelsen din, og den er tildelt et team. Teamet har nå ansvaret for den.
with-team-next = En i teamet tar den og skriver til deg.

# $person: et navn slik siden viser det, «Olena K.»
with-person-headline = { $person } har henvendelsen din
with-person-meaning = Vi har tatt imot henvendelsen din, og den er tildelt. Én person har nå ansvaret for den.
with-person-next = Denne personen ser på den og skriver til deg.

handed-over-headline = En annen har henvendelsen din nå
handed-over-meaning = Vi har gitt den videre her hos oss. Alt du har skrevet, har fulgt med.
# $from, $to: en person eller et team. Parentesen sørger for at punktumet i et navn ikke avslutter setningen.
handed-over-meaning-from = Vi har gitt den videre her hos oss (før: { $from }, nå: { $to }). Alt du har skrevet, har fulgt med.
handed-over-next = Den nye personen eller det nye teamet leser den og jobber videre derfra.

in-progress-headline = Vi jobber med henvendelsen din
in-progress-meaning = Noen ser på den nå.
in-progress-next = Vi skriver til deg når vi har et svar eller et spørsmål.

you-replied-headline = Vi har fått meldingen din
you-replied-meaning = Den har kommet fram og er nå en del av henvendelsen din.
you-replied-next = Vi leser den og skriver til deg.

waiting-for-you-headline = Vi trenger et svar fra deg
waiting-for-you-meaning = Vi har spurt deg om noe. Vi kommer ikke videre uten svaret ditt.
waiting-for-you-next = Når du svarer, jobber vi videre.

waiting-for-third-party-headline = Vi venter på andre
waiting-for-third-party-meaning = Vi trenger noe fra et annet firma før vi kan gå videre.
waiting-for-third-party-next = Når de svarer, jobber vi videre.

planned-headline = Vi har planlagt arbeidet med henvendelsen din
planned-meaning = Vi har valgt et tidspunkt for den. Fram til da venter den. Den er ikke lukket og har ikke kommet bort.
planned-next = Vi begynner på det tidspunktet.

paused-headline = Henvendelsen din er satt på pause
paused-meaning = Vi har lagt den til side inntil videre. Den er ikke lukket og har ikke kommet bort.
paused-next = Vi tar den opp igjen.

answered-headline = Vi har svart deg
answered-meaning = Se etter en e-post fra oss.
answered-next = Hvis svaret hjelper, trenger du ikke å gjøre mer. Hvis ikke, kan du svare oss.

confirm-solution-headline = Er problemet løst for deg?
confirm-solution-meaning = Vi mener at problemet er borte. Sjekk gjerne om det stemmer.
confirm-solution-next = Hvis det virker, trenger du ikke å gjøre mer. Hvis ikke, kan du svare oss. Da jobber vi videre.

solved-headline = Henvendelsen din er løst
solved-meaning = Vi er ferdige med arbeidet og mener at alt er i orden.
solved-next = Hvis noe fortsatt er galt, kan du svare på den siste meldingen fra oss.

closed-headline = Henvendelsen din er lukket
closed-meaning = Ingen jobber med den lenger.
closed-next = Hvis du fortsatt trenger hjelp, kan du skrive til oss igjen.

closed-unsolved-headline = Henvendelsen din er lukket uten løsning
closed-unsolved-meaning = Vi har stoppet arbeidet, men problemet er ikke løst.
closed-unsolved-next = Hvis du fortsatt trenger hjelp, kan du skrive til oss igjen.

rejected-headline = Vi kan ikke gjøre det du ba om
rejected-meaning = Vi har sett på henvendelsen din og bestemt at vi ikke går videre med den.
rejected-next = Hvis du har spørsmål om dette, kan du skrive til oss.

cancelled-headline = Denne henvendelsen er trukket tilbake
cancelled-meaning = Den ble annullert, så ingen jobber med den.
cancelled-next = Hvis du trenger hjelp likevel, kan du skrive til oss igjen.

merged-headline = To henvendelser har blitt til én
merged-meaning = Denne henvendelsen og en annen gjaldt det samme. Vi jobber videre med den andre.
# $reference: nummeret på den andre henvendelsen
merged-meaning-into = Denne henvendelsen og en annen gjaldt det samme. Vi jobber videre med nummer { $reference }.
merged-next = Følg den andre henvendelsen fra nå av.

reopened-headline = Vi har åpnet henvendelsen din igjen
reopened-meaning = Den har vært avsluttet. Nå er den åpen igjen.
reopened-meaning-again = Den har vært avsluttet mer enn én gang. Nå er den åpen igjen.
reopened-next = Vi ser på den og skriver til deg.

overdue-headline = Det tar lengre tid enn vi lovet
overdue-meaning = Vi har ikke holdt fristen vår. Det er vi lei oss for.
overdue-next = Vi holder henvendelsen din åpen til vi har tatt oss av den.

unknown-headline = Henvendelsen din er hos oss
# $label: ordet systemet selv bruker om status
unknown-meaning = Hos oss heter det «{ $label }». Henvendelsen din er her og har ikke kommet bort.
unknown-next = Hvis du er usikker, kan du skrive til oss.
not-known-meaning = Systemet vårt viser oss den ikke. Henvendelsen din har ikke kommet bort.
not-known-next = Denne siden viser statusen når den er kjent.

## Hvem har den

who-nobody = Ingen bestemt har den ennå.
who-person = { $person } har henvendelsen din.
# $team: navnet på teamet, «Faktura»
who-person-team = { $person } har henvendelsen din (team: { $team }).
who-team = Teamet «{ $team }» har henvendelsen din.
who-was = { $person } tok seg av den.
who-was-team = Teamet «{ $team }» tok seg av den.

## Hva som også gjelder; hver setning følger etter det en situasjon betyr

also-reopened = Den har vært avsluttet én gang og er åpen igjen.
also-handed-over = En annen har den nå.
also-paused = Inntil videre er den lagt til side.
also-overdue = Det tar lengre tid enn vi lovet. Det er vi lei oss for.
also-unanswered = Du har ikke fått svar ennå.
also-overloaded = Mange skriver til oss nå.
also-longer-than-usual = Det tar lengre tid enn vanlig.

## Hvem sin tur det er

turn-company = Det er vår tur.
turn-customer = Det er din tur.
turn-third-party = Nå er det noen utenfor firmaet vårt som må gjøre noe.
turn-nobody = Ingen trenger å gjøre noe.

## Hva du kan gjøre

can-wait = Du kan bare vente. Denne siden oppdaterer seg selv.
can-add = Har du noe å legge til? Svar på den siste e-posten fra oss.
can-answer = Svar på meldingen fra oss.
can-confirm = Hvis det virker, trenger du ikke å gjøre noe.
can-write = Skriv til oss hvis du trenger mer hjelp.
can-nothing = Du trenger ikke å gjøre noe.
can-ask = Hvis det fortsetter, kan du skrive til oss.
can-keep = Ta vare på nummeret { $reference } til neste gang du kontakter oss.
reply-link = Svar oss
email-link = Skriv til { $email }
phone-link = Ring { $phone }

## De fem fasene

stage-received = Mottatt
stage-assessed = Vurdert
stage-assigned = Tildelt
stage-in-progress = I gang
stage-answered = Besvart
stage-resolved = Løst
stage-closed = Lukket

## Forløp

happened-received = Henvendelsen din kom fram
happened-assessed = Vi vurderte den
# $handler: en person, et team eller begge deler
happened-assigned = Tildelt: { $handler }
happened-handed-over = Gitt videre til: { $handler }
happened-started = Arbeidet kom i gang
happened-company-replied = Vi skrev til deg
happened-customer-replied = Du skrev til oss
happened-paused = Satt på vent
happened-resumed = Arbeidet gikk videre
happened-resolved = Vi meldte den som løst
happened-closed = Lukket
happened-reopened = Åpnet igjen
happened-merged = Slått sammen med en annen henvendelse
happened-unknown = Noe endret seg

## The number, the dates, the helpdesk's own word

# $reference: nummeret på henvendelsen
card-number = Henvendelse { $reference }
# $date: en dato, «20. november 2026 kl. 10:00»
since = Siden { $date }
expected-first-reply = Vi vil gjerne svare innen { $date }.
expected-resolution = Vi vil gjerne løse problemet innen { $date }.
missed-first-reply = Vi ville gjerne ha svart innen { $date }.
missed-resolution = Vi ville gjerne ha løst problemet innen { $date }.
paused-until = Vi jobber videre fra { $date }.
planned-for = Vi begynner { $date }.
# $date: innen da har de fleste fått et første svar
usual-reply = De fleste hører fra oss innen { $date }.
# $date: da firmaet skrev, spurte eller meldte om en løsning
wrote-on = Vi skrev til deg { $date }.
helpdesk-label = I systemet vårt heter det «{ $label }».

### Form: looking a request up, and why the form stands there.

## Finn en henvendelse

lookup-headline = Sjekk henvendelsen din
lookup-reference = Nummeret på henvendelsen
lookup-reference-hint = Det står i e-posten fra oss.
lookup-email = E-postadressen din
lookup-email-hint = Adressen du skrev fra.
lookup-submit = Vis status
lookup-busy = Søker …
lookup-reference-empty = Skriv inn nummeret på henvendelsen din.
lookup-reference-characters = Et nummer har bare bokstaver, tall og bindestreker. Kopier det fra e-posten vår.
lookup-reference-long = Dette er for langt til å være nummeret på en henvendelse. Kopier bare selve nummeret fra e-posten vår.
lookup-email-empty = Skriv inn e-postadressen din.
lookup-email-bad = Dette ser ikke ut som en e-postadresse. Et eksempel: navn@example.com
lookup-not-found = Vi fant ingen henvendelse med dette nummeret og denne adressen. Sjekk begge deler.
lookup-sent = Hvis nummeret og adressen hører sammen, har vi sendt deg en lenke. Sjekk e-posten din.
problem-expired = Lenken er for gammel. Finn henvendelsen din her, eller be oss om en ny lenke.
problem-not-found = Vi kan ikke vise denne henvendelsen. Kanskje mangler det noe i lenken. Finn henvendelsen her.

### More: what a visitor sees after pressing a button of the card.

language = Språk

## What the customer can say

say-send = Send
say-sending = Sender …
say-cancel = Ikke nå
say-close = Lukk
say-empty = Skriv noe først.
# $count: a figure, "4,000"
say-long = Skriv kortere: høyst { $count } tegn.
say-offline = Du er ikke på nett. Det du skrev, står fortsatt her. Prøv igjen.
say-unkept = Vi kunne ikke lagre det akkurat nå. Det du skrev, står fortsatt her. Prøv igjen om et minutt.
say-busy = Det var mange forsøk på én gang. Det du skrev, står fortsatt her. Prøv igjen om et minutt.
say-expired = Lenken din virker ikke lenger. Det du skrev, står fortsatt her. Åpne en ny lenke, og send så teksten din.
say-gone = Dette er ikke lenger mulig for henvendelsen din. Last inn siden på nytt.

say-rating-title = Hvor bra var hjelpen fra oss?
say-rating-good = Bra
say-rating-bad = Ikke bra
# Stands above the choices 1 to 5.
say-rating-scale = 1 er dårlig, 5 er veldig bra.
say-rating-comment = Vil du fortelle hvorfor? Du trenger ikke å gjøre det.
say-rating-missing = Velg hvor bra hjelpen var.
say-rating-change = Du har allerede fortalt oss det. Du kan fortsatt endre det.
say-rating-sent = Takk for at du fortalte oss det.

say-wrong-team-title = Er henvendelsen hos feil team?
say-wrong-team-label = Hvorfor tror du det?
say-wrong-team-sent = Takk. Vi har fått det du skrev. Vi ser på hvem som best kan hjelpe deg.

say-message-title = Legg til noe
say-message-label = Hva vil du legge til?
say-message-sent = Takk. Vi har fått meldingen din og gir den videre til teamet vårt.

say-confirmation-title = Er alt løst?
say-confirmation-text = Da lukker vi henvendelsen din. Du kan fortsatt skrive til oss senere.
say-confirmation-send = Ja, lukk den
say-confirmation-sent = Takk for at du fortalte oss det.

say-reopening-title = Det er ikke løst
say-reopening-label = Hva virker fortsatt ikke?
say-reopening-sent = Takk. Vi har fått det du skrev, og åpner henvendelsen din igjen.

say-contact-title = Kontakten din hos oss
say-contact-copy = Kopier
say-contact-copied = Kopiert
# Saves a file for the address book.
say-contact-file = Lagre i kontakter

say-device-title = Husk denne henvendelsen
say-device-text = Da åpner denne enheten henvendelsen din uten lenke. Alle som bruker enheten, kan se henvendelsen.
say-device-send = Husk
say-device-sent = Denne enheten husker nå henvendelsen din.
say-device-forget = Glem henvendelsen
say-device-forgotten = Denne enheten husker ikke lenger henvendelsen din.
say-device-blocked = Nettleseren din lar ikke siden huske noe.

### Queue: <ticket-queue>.

## Hvor mange henvendelser venter: <ticket-queue>

queue-title = Så travelt har vi det
# $count: hvor mange henvendelser ingen har svart på ennå
queue-waiting = { $count ->
    [one] { $count } henvendelse venter på første svar.
   *[other] { $count } henvendelser venter på første svar.
}
queue-none = Ingen henvendelser venter på første svar.
# $time: en varighet, «3 timer»
queue-most = De fleste hører fra oss i løpet av { $time }.
queue-oldest = Den eldste har ventet i { $time }.
queue-unknown = Vi kan ikke telle henvendelsene akkurat nå. Vi prøver igjen senere.
queue-table = Henvendelser i hvert team
queue-team = Team
queue-count = Venter
queue-time = Første svar i løpet av
# Står i stedet for en tid vi ikke kjenner.
queue-no-time = ukjent
# Henvendelser som ikke noe team har ennå.
queue-no-team = Ikke noe team ennå

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Vurder hjelpen fra oss
offer-wrong-team = Er dette feil team?
offer-message = Legg til noe
offer-confirmation = Ja, det er løst
offer-reopening = Det er ikke løst
offer-contact = Ta vare på kontakten
offer-device = Husk på denne enheten

# Headings of what the customer sent, for the company's staff.
heading-message = Lagt til av kunden på statussiden
heading-wrong-team = Kunden spør: Er henvendelsen hos feil team?
heading-reopening = Kunden sier at det ikke er løst

## Siden vi selv viser

page-title = Status for henvendelsen din
page-your-turn = Din tur: { $headline }
page-intro = Skriv inn nummeret på henvendelsen og e-postadressen din. Da viser vi deg hvor langt den har kommet.
page-unreachable = Vi får ikke kontakt med systemet vårt akkurat nå. Prøv igjen om et minutt.
page-busy = Det var mange forsøk på én gang. Prøv igjen om et minutt.

## E-posten med en lenke

# $reference: nummeret på henvendelsen
mail-subject = Lenken din til henvendelse { $reference }
mail-intro = Du spurte hvor langt henvendelsen din ({ $reference }) har kommet. Denne lenken viser det:
mail-button = Vis henvendelsen min
mail-lifetime = Lenken virker i 24 timer. Ikke del den med andre.
mail-not-you = Har du ikke bedt om dette? Da trenger du ikke å gjøre noe.

## Ordliste: hva hvert ord betyr, uten en henvendelse. Også en egen side.

glossary-title = Hva ordene betyr
glossary-description = Hva hver status for en henvendelse betyr, hvem som har den, og hva som skjer videre. Med enkle ord.
glossary-intro = Her kan du lese hva hvert ord betyr for deg.
glossary-search = Søk etter et ord
glossary-none = Vi fant ikke det ordet. Prøv et annet, eller skriv til oss.
glossary-stages = De fem fasene
glossary-ends = Slik kan den ende
glossary-statuses = Ordene teamet vårt bruker
glossary-articles = Godt å vite
# $label: systemets eget ord, «stalled»
glossary-question = Hva betyr «{ $label }»?
glossary-received = Henvendelsen din har kommet fram til oss. Ingen har jobbet med den ennå. Du trenger ikke å sende den igjen.
glossary-assessed = Vi har lest henvendelsen din. Nå avgjør vi hvor mye den haster, og hvem som kan hjelpe.
glossary-assigned = Vi har gitt henvendelsen din til en person eller et team. De har nå ansvaret for den.
glossary-in-progress = Noen jobber med henvendelsen din. Vi skriver til deg når vi har et svar eller et spørsmål.
glossary-answered = Vi har skrevet til deg. Hvis meldingen hjelper, trenger du ikke å gjøre mer. Hvis ikke, kan du svare på den.
glossary-resolved = Vi mener at problemet er borte. Hvis det ikke er det, kan du svare oss. Da jobber vi videre.
glossary-closed = Ingen jobber med henvendelsen din lenger. Du kan alltid skrive til oss igjen.

article-assigned-title = Hva «tildelt» betyr for deg
article-assigned-what = Hva betyr «tildelt»?
article-assigned-what-answer = Vi vet hva henvendelsen din handler om, og har tatt imot den. En person eller et team har nå ansvaret for den. Fra nå av har du noen å vende deg til.
article-assigned-how = Hvordan kommer en henvendelse så langt?
article-assigned-how-answer = Først kommer den fram til oss. Så leser vi den og avgjør hvor mye den haster. Deretter gir vi den til noen som kan hjelpe. De jobber med den og skriver til deg.
article-assigned-do = Hva kan du gjøre?
article-assigned-do-answer = Noter hvem som har henvendelsen din, og hvilket nummer den har. Da trenger du ikke å forklare alt på nytt. Hvis du har noe å legge til, kan du svare på den siste meldingen fra oss. Fortell oss etterpå hvordan det gikk.
article-assigned-wrong = Hva kan gå galt?
article-assigned-wrong-answer = Noen ganger har et team for mye å gjøre. Noen ganger havner en henvendelse hos feil person. Noen ganger er det ingen som sier noe til deg. Hvis du merker noe av dette, kan du skrive til oss. Vi kan gi henvendelsen din videre.

article-unanswered-title = Hva en ubesvart henvendelse er
article-unanswered-what = Hva betyr «ubesvart»?
article-unanswered-what-answer = Ingen har skrevet til deg om henvendelsen din ennå. Det sier ikke om noen har lest den. Kanskje er den allerede i gode hender.
article-unanswered-not = Hva betyr det ikke?
article-unanswered-not-answer = Det betyr ikke at henvendelsen din har kommet bort eller er avvist. Det er heller ikke det samme som å vente. En henvendelse venter når vi må vente på noe først: noe fra deg, noe fra andre eller en bestemt dato.
article-unanswered-why = Hvorfor skjer det?
article-unanswered-why-answer = Ofte skriver mange til oss på samme dag. Noen ganger er vi for få, eller vi tar ting i feil rekkefølge. Du har ikke gjort noe galt.
article-unanswered-do = Hva kan du gjøre?
article-unanswered-do-answer = Du kan vente: Henvendelsen din beholder nummeret sitt og blir her. En henvendelse til om det samme gjør oss tregere. Hvis det haster, kan du skrive til oss og oppgi nummeret.
