# Italiano. Diamo del «lei», con la minuscola; i pulsanti usano l’imperativo breve («Mostra»). Chi si occupa della richiesta non ha genere.
# I nomi di persone e team restano come sono: la frase non dipende da loro.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Questo messaggio deve restare il primo.
hosted-link = Apri la pagina dello stato

## Parti della scheda

stages-label = A che punto è la sua richiesta
stage-done = fatto
stage-now = ora
who-label = Chi se ne occupa
turn-label = A chi tocca
next-label = Che cosa succede dopo
can-label = Che cosa può fare
question-label = Le abbiamo chiesto:
timeline-label = Che cosa è successo
# $when: un tempo relativo, «2 minuti fa»
checked = Controllato { $when }
checked-now = Controllato proprio ora
refresh = Controlla di nuovo
another = Controlla un’altra richiesta

## Quando qualcosa lo impedisce

loading = Caricamento dello stato…
not-known-headline = Al momento non conosciamo lo stato
stale-unreachable = Al momento non riusciamo a raggiungere il nostro sistema di assistenza. Questo è l’ultimo stato che conosciamo. Continuiamo a provare.
stale-offline = Manca la connessione a internet. Questo è l’ultimo stato che conosciamo. Controlleremo di nuovo quando la connessione tornerà.
problem-offline = Sembra che manchi la connessione a internet. Controlleremo di nuovo quando tornerà.
# $when: un tempo relativo, «tra 30 secondi»
problem-unreachable = Al momento non riusciamo a raggiungere il nostro sistema di assistenza. Riproveremo { $when }.
problem-busy = Ci sono stati molti tentativi tutti insieme. Per favore, riprovi { $when }.
problem-broken = La nostra pagina dello stato ha un guasto. Per favore, riprovi più tardi o ci scriva.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Abbiamo ricevuto ciò che ha scritto. Lo stiamo passando al nostro team.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situazioni: titolo, che cosa significa, che cosa succede dopo

received-headline = Abbiamo ricevuto la sua richiesta
received-meaning = È qui e non è andata persa. Nessuno ha ancora risposto.
received-next = Una persona del nostro team la leggerà e deciderà chi può aiutarla meglio.

longer-than-usual-headline = Sta aspettando più del solito
longer-than-usual-meaning = Abbiamo la sua richiesta. Nessuno ha ancora risposto. La maggior parte delle persone ha nostre notizie prima.
longer-than-usual-next = La leggeremo e le scriveremo.

overloaded-headline = In questo momento ci scrivono molte persone
overloaded-meaning = Abbiamo la sua richiesta, non è andata persa. Per rispondere ci serve più tempo del solito.
overloaded-next = Ci occupiamo di tutte le richieste. La sua è una di queste.

assessed-headline = Cerchiamo la persona giusta
assessed-meaning = Abbiamo letto la sua richiesta. Ora decidiamo chi deve occuparsene.
assessed-next = La affideremo a una persona o a un team.

assigned-to-nobody-headline = Nessuno si occupa ancora della sua richiesta
assigned-to-nobody-meaning = Secondo il nostro sistema qualcuno se ne occupa, ma manca il nome. Per questo non lo affermiamo.
assigned-to-nobody-next = La affideremo a una persona o a un team.

with-team-headline = Un team si occupa della sua richiesta
with-team-meaning = Abbiamo accettato la sua richiesta e l’abbiamo assegnata a un team. Ora ne è responsabile questo team.
with-team-next = Una persona del team la prenderà in carico e le scriverà.

with-person-headline = { $person } si occupa della sua richiesta
with-person-meaning = Abbiamo accettato e assegnato la sua richiesta. Ora ne è responsabile una persona.
with-person-next = Questa persona la esaminerà e le scriverà.

handed-over-headline = La sua richiesta è passata in altre mani
handed-over-meaning = L’abbiamo trasferita all’interno della nostra azienda. Con la richiesta è passato tutto ciò che ci ha scritto.
# Le parentesi evitano che la frase finisca con il punto di un nome.
handed-over-meaning-from = L’abbiamo trasferita all’interno della nostra azienda (prima: { $from }, ora: { $to }). Con la richiesta è passato tutto ciò che ci ha scritto.
handed-over-next = La nuova persona o il nuovo team la leggerà e andrà avanti da lì.

in-progress-headline = Stiamo lavorando alla sua richiesta
in-progress-meaning = Qualcuno la sta esaminando ora.
in-progress-next = Le scriveremo quando avremo una risposta o una domanda.

you-replied-headline = Abbiamo il suo messaggio
you-replied-meaning = Ci è arrivato e ora fa parte della sua richiesta.
you-replied-next = Lo leggeremo e le scriveremo.

waiting-for-you-headline = Ci serve una sua risposta
waiting-for-you-meaning = Le abbiamo fatto una domanda. Senza la sua risposta non possiamo andare avanti.
waiting-for-you-next = Quando risponderà, andremo avanti.

waiting-for-third-party-headline = Aspettiamo la risposta di un’altra azienda
waiting-for-third-party-meaning = Per andare avanti ci serve qualcosa da un’altra azienda.
waiting-for-third-party-next = Quando ci risponderà, andremo avanti.

planned-headline = La sua richiesta è programmata
planned-meaning = Abbiamo fissato una data. Fino ad allora resta in attesa. Non è chiusa e non è andata persa.
planned-next = Inizieremo alla data fissata.

paused-headline = La sua richiesta è in pausa
paused-meaning = Per ora l’abbiamo messa da parte. Non è chiusa e non è andata persa.
paused-next = La riprenderemo.

answered-headline = Le abbiamo risposto
answered-meaning = Per favore, cerchi il nostro messaggio nella sua posta elettronica.
answered-next = Se le è utile, non deve fare altro. Altrimenti ci risponda.

confirm-solution-headline = Il problema è risolto per lei?
confirm-solution-meaning = Crediamo che il problema non ci sia più. Per favore, controlli se è così.
confirm-solution-next = Se funziona, non deve fare altro. Altrimenti risponda e andremo avanti.

solved-headline = La sua richiesta è risolta
solved-meaning = Abbiamo finito il nostro lavoro e crediamo che sia tutto fatto.
solved-next = Se qualcosa ancora non va, risponda al nostro ultimo messaggio.

closed-headline = La sua richiesta è chiusa
closed-meaning = Nessuno ci lavora più.
closed-next = Se ha ancora bisogno di aiuto, ci scriva di nuovo.

closed-unsolved-headline = La sua richiesta è chiusa senza soluzione
closed-unsolved-meaning = Abbiamo smesso di lavorarci, ma il problema non è risolto.
closed-unsolved-next = Se ha ancora bisogno di aiuto, ci scriva di nuovo.

rejected-headline = Non possiamo fare ciò che chiede
rejected-meaning = Abbiamo esaminato la sua richiesta e deciso di non portarla avanti.
rejected-next = Se ha domande su questo, ci scriva.

cancelled-headline = Questa richiesta è stata ritirata
cancelled-meaning = È stata annullata, quindi nessuno ci lavora.
cancelled-next = Se dopotutto ha bisogno di aiuto, ci scriva di nuovo.

merged-headline = Due richieste sono ora una sola
merged-meaning = Questa richiesta e un’altra riguardavano la stessa cosa. Andiamo avanti con l’altra.
# $reference: il numero dell’altra richiesta
merged-meaning-into = Questa richiesta e un’altra riguardavano la stessa cosa. Andiamo avanti con la richiesta numero { $reference }.
merged-next = D’ora in poi segua l’altra richiesta, per favore.

reopened-headline = Abbiamo riaperto la sua richiesta
reopened-meaning = Prima era conclusa. Ora è di nuovo aperta.
reopened-meaning-again = È stata conclusa più di una volta. Ora è di nuovo aperta.
reopened-next = La esamineremo e le scriveremo.

overdue-headline = Ci vuole più tempo di quanto promesso
overdue-meaning = Non abbiamo rispettato i nostri tempi. Ci dispiace.
overdue-next = La sua richiesta resta aperta finché non l’avremo gestita.

unknown-headline = La sua richiesta è da noi
# $label: la parola del sistema di assistenza per questo stato
unknown-meaning = Il nostro team chiama questo stato «{ $label }». La sua richiesta è qui e non è andata persa.
unknown-next = Se ha dubbi, ci scriva.
not-known-meaning = Il nostro sistema non ce lo dice. La sua richiesta non è andata persa.
not-known-next = Questa pagina mostrerà lo stato quando sarà noto.

## Chi se ne occupa

who-nobody = Nessuno in particolare se ne occupa ancora.
who-person = { $person } si occupa della sua richiesta.
# $team: il nome del team
who-person-team = { $person } si occupa della sua richiesta (team: { $team }).
who-team = Il team «{ $team }» si occupa della sua richiesta.
who-was = { $person } ha seguito la sua richiesta.
who-was-team = Il team «{ $team }» ha seguito la sua richiesta.

## Che cos’altro è vero; ogni frase segue il significato di una situazione

also-reopened = La richiesta era già stata conclusa una volta ed è di nuovo aperta.
also-handed-over = Ora la richiesta è in altre mani.
also-paused = Per ora la richiesta è messa da parte.
also-overdue = Ci vuole più tempo di quanto promesso. Ci dispiace.
also-unanswered = Non ha ancora avuto una risposta.
also-overloaded = In questo momento ci scrivono molte persone.
also-longer-than-usual = Ci vuole più tempo del solito.

## A chi tocca

turn-company = Tocca a noi.
turn-customer = Tocca a lei.
turn-third-party = Tocca a qualcuno fuori dalla nostra azienda.
turn-nobody = Nessuno deve fare nulla.

## Che cosa può fare

can-wait = Può semplicemente aspettare. Questa pagina si aggiorna da sola.
can-add = Ha qualcosa da aggiungere? Risponda alla nostra ultima e-mail.
can-answer = Per favore, risponda al nostro messaggio.
can-confirm = Se funziona, non deve fare nulla.
can-write = Ci scriva se ha bisogno di altro aiuto.
can-nothing = Non deve fare nulla.
can-ask = Se continua così, ci scriva.
can-keep = Conservi il numero { $reference } per il prossimo contatto con noi.
reply-link = Rispondi
email-link = Scrivi a { $email }
phone-link = Chiama il numero { $phone }

## Le cinque fasi

stage-received = Ricevuta
stage-assessed = Valutata
stage-assigned = Assegnata
stage-in-progress = In corso
stage-answered = Risposta inviata
stage-resolved = Risolta
stage-closed = Chiusa

## Cronologia

happened-received = La sua richiesta è arrivata
happened-assessed = L’abbiamo valutata
# $handler: una persona, un team o entrambi
happened-assigned = Assegnata a: { $handler }
happened-handed-over = Trasferita a: { $handler }
happened-started = Il lavoro è iniziato
happened-company-replied = Le abbiamo scritto
happened-customer-replied = Lei ci ha scritto
happened-paused = Messa in attesa
happened-resumed = Il lavoro è ripreso
happened-resolved = L’abbiamo data per risolta
happened-closed = Chiusa
happened-reopened = Riaperta
happened-merged = Unita a un’altra richiesta
happened-unknown = Qualcosa è cambiato

## The number, the dates, the helpdesk's own word

# $reference: il numero della richiesta
card-number = Richiesta { $reference }
# $date: una data, «20 novembre 2026 alle ore 10:00»; «il giorno» evita «il» o «l’» (l’8, l’11)
since = Dal giorno { $date }
expected-first-reply = Vogliamo rispondere entro il giorno { $date }.
expected-resolution = Vogliamo risolvere la sua richiesta entro il giorno { $date }.
missed-first-reply = Volevamo rispondere entro il giorno { $date }.
missed-resolution = Volevamo risolvere la sua richiesta entro il giorno { $date }.
paused-until = Riprenderemo dal giorno { $date }.
planned-for = Inizieremo il giorno { $date }.
# $date: entro allora la maggior parte ha una prima risposta
usual-reply = La maggior parte delle persone ha nostre notizie entro il giorno { $date }.
# $date: quando l’azienda ha scritto, chiesto o comunicato una soluzione
wrote-on = Le abbiamo scritto il giorno { $date }.
helpdesk-label = Il nostro sistema di assistenza chiama questo stato «{ $label }».

### Form: looking a request up, and why the form stands there.

## Cercare una richiesta

lookup-headline = Controlli la sua richiesta
lookup-reference = Numero della richiesta
lookup-reference-hint = È nell’e-mail che le abbiamo inviato.
lookup-email = Il suo indirizzo e-mail
lookup-email-hint = L’indirizzo da cui ci ha scritto.
lookup-submit = Mostra lo stato
lookup-busy = Ricerca in corso…
lookup-reference-empty = Per favore, scriva il numero della sua richiesta.
lookup-reference-characters = Un numero ha solo lettere, cifre e trattini. Per favore, lo copi dalla nostra e-mail.
lookup-reference-long = È troppo lungo per il numero di una richiesta. Per favore, copi solo il numero dalla nostra e-mail.
lookup-email-empty = Per favore, scriva il suo indirizzo e-mail.
lookup-email-bad = Questo non sembra un indirizzo e-mail. Un esempio: nome@example.com
lookup-not-found = Non abbiamo trovato richieste con questo numero e questo indirizzo. Per favore, li controlli entrambi.
lookup-sent = Se questo numero e questo indirizzo sono della stessa richiesta, le abbiamo inviato un link. Per favore, guardi nella sua posta elettronica.
problem-expired = Questo link è troppo vecchio. Per favore, cerchi qui la sua richiesta o ci chieda un nuovo link.
problem-not-found = Non possiamo mostrare questa richiesta. Forse il link non è completo. Per favore, la cerchi qui.

### More: what a visitor sees after pressing a button of the card.

language = Lingua

## What the customer can say

say-send = Invia
say-sending = Invio in corso…
say-cancel = Non ora
say-close = Chiudi
say-empty = Per favore, scriva prima qualcosa.
# $count: a figure, "4,000"
say-long = Per favore, scriva di meno: al massimo { $count } caratteri.
say-offline = Manca la connessione a internet. Ciò che ha scritto resta qui. Per favore, riprovi.
say-unkept = Al momento non riusciamo a salvarlo. Ciò che ha scritto resta qui. Per favore, riprovi tra un minuto.
say-busy = Ci sono stati molti tentativi tutti insieme. Ciò che ha scritto resta qui. Per favore, riprovi tra un minuto.
say-expired = Il suo link non funziona più. Ciò che ha scritto resta qui. Apra un nuovo link e poi invii il testo.
say-gone = Questo non è più possibile per la sua richiesta. Per favore, ricarichi la pagina.

say-rating-title = Com’è stato il nostro aiuto?
say-rating-good = Buono
say-rating-bad = Non buono
# Stands above the choices 1 to 5.
say-rating-scale = 1 significa scarso, 5 significa molto buono.
say-rating-comment = Vuole dirci perché? Non è obbligatorio.
say-rating-missing = Per favore, scelga com’è stato il nostro aiuto.
say-rating-change = Ce l’ha già detto. Può ancora cambiare la sua risposta.
say-rating-sent = Grazie per avercelo detto.

say-wrong-team-title = Se ne occupa il team sbagliato?
say-wrong-team-label = Che cosa glielo fa pensare?
say-wrong-team-sent = Grazie. Abbiamo ricevuto ciò che ha scritto. Controlliamo chi può aiutarla meglio.

say-message-title = Aggiungere qualcosa
say-message-label = Che cosa vuole aggiungere?
say-message-sent = Grazie. Abbiamo il suo messaggio e lo stiamo passando al nostro team.

say-confirmation-title = È tutto risolto?
say-confirmation-text = Se è così, chiudiamo la sua richiesta. Potrà comunque scriverci più tardi.
say-confirmation-send = Sì, chiudi la richiesta
say-confirmation-sent = Grazie per avercelo detto.

say-reopening-title = Il problema non è risolto
say-reopening-label = Che cosa non funziona ancora?
say-reopening-sent = Grazie. Abbiamo ricevuto ciò che ha scritto e riapriamo la sua richiesta.

say-contact-title = Il suo contatto da noi
say-contact-copy = Copia
say-contact-copied = Copiato
# Saves a file for the address book.
say-contact-file = Salva nei contatti

say-device-title = Ricordare questa richiesta
say-device-text = Così questo dispositivo apre la sua richiesta senza link. Chiunque usi questo dispositivo può vederla.
say-device-send = Ricorda
say-device-sent = Ora questo dispositivo ricorda la sua richiesta.
say-device-forget = Non ricordare più
say-device-forgotten = Questo dispositivo non ricorda più la sua richiesta.
say-device-blocked = Il suo browser non permette a questa pagina di ricordare nulla.

### Queue: <ticket-queue>.

## Quante richieste aspettano: <ticket-queue>

queue-title = Quanto lavoro abbiamo
# $count: quante richieste non hanno ancora avuto risposta
queue-waiting = { $count ->
    [one] { $count } richiesta aspetta una prima risposta.
    [many] { $count } di richieste aspettano una prima risposta.
   *[other] { $count } richieste aspettano una prima risposta.
}
queue-none = Nessuna richiesta aspetta una prima risposta.
# $time: una durata, «3 ore»
queue-most = La maggior parte delle persone riceve risposta entro { $time }.
queue-oldest = La più vecchia aspetta da { $time }.
queue-unknown = Al momento non possiamo contare le richieste. Riproveremo più tardi.
queue-table = Richieste per team
queue-team = Team
queue-count = In attesa
queue-time = Prima risposta entro
# Al posto di un tempo che non conosciamo.
queue-no-time = non noto
# Richieste che nessun team ha ancora.
queue-no-team = Ancora senza team

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Valuta il nostro aiuto
offer-wrong-team = È il team sbagliato?
offer-message = Aggiungi qualcosa
offer-confirmation = Sì, è risolto
offer-reopening = Non è risolto
offer-contact = Conserva il contatto
offer-device = Ricorda sul dispositivo

# Headings of what the customer sent, for the company's staff.
heading-message = Aggiunto dal cliente nella pagina dello stato
heading-wrong-team = Il cliente chiede: se ne occupa il team sbagliato?
heading-reopening = Il cliente dice che il problema non è risolto

## Pagina propria

page-title = Lo stato della sua richiesta
page-your-turn = Tocca a lei: { $headline }
page-intro = Scriva il numero della sua richiesta e il suo indirizzo e-mail. Le mostriamo a che punto è.
page-unreachable = Al momento non riusciamo a raggiungere il nostro sistema di assistenza. Per favore, riprovi tra un minuto.
page-busy = Ci sono stati molti tentativi tutti insieme. Per favore, riprovi tra un minuto.

## L’e-mail con un link

# $reference: il numero della richiesta
mail-subject = Il suo link alla richiesta { $reference }
mail-intro = Ci ha chiesto a che punto è la sua richiesta { $reference }. Questo link glielo mostra:
mail-button = Mostra la mia richiesta
mail-lifetime = Il link funziona per 24 ore. Per favore, non lo dia ad altri.
mail-not-you = Non l’ha chiesto lei? Allora non deve fare nulla.

## Glossario: che cosa significa ogni parola, senza una richiesta precisa. È anche una pagina propria.

glossary-title = Che cosa significano le parole
glossary-description = Che cosa significa ogni stato di una richiesta, chi se ne occupa e che cosa succede dopo. In parole semplici.
glossary-intro = Qui può leggere che cosa significa ogni parola per lei.
glossary-search = Cerca una parola
glossary-none = Non abbiamo trovato questa parola. Ne provi un’altra o ci scriva.
glossary-stages = Le cinque fasi
glossary-ends = Come può finire
glossary-statuses = Le parole che usa il nostro team
glossary-articles = Buono a sapersi
# $label: la parola del sistema di assistenza
glossary-question = Che cosa significa «{ $label }»?
glossary-received = La sua richiesta ci è arrivata. Nessuno ci ha ancora lavorato. Non serve che la invii di nuovo.
glossary-assessed = Abbiamo letto la sua richiesta. Ora decidiamo quanto è urgente e chi può aiutare.
glossary-assigned = Abbiamo affidato la sua richiesta a una persona o a un team. Ora ne è responsabile chi l’ha ricevuta.
glossary-in-progress = Qualcuno lavora alla sua richiesta. Le scriveremo quando avremo una risposta o una domanda.
glossary-answered = Le abbiamo scritto. Se il nostro messaggio le è utile, non deve fare altro. Altrimenti risponda.
glossary-resolved = Crediamo che il problema non ci sia più. Se non è così, risponda e andremo avanti.
glossary-closed = Nessuno lavora più alla sua richiesta. Può sempre scriverci di nuovo.

article-assigned-title = Che cosa significa «assegnata» per lei
article-assigned-what = Che cosa significa «assegnata»?
article-assigned-what-answer = Sappiamo di che cosa tratta la sua richiesta e l’abbiamo accettata. Ora ne è responsabile una persona o un team. Da qui in poi sa a chi rivolgersi.
article-assigned-how = Come arriva una richiesta a questo punto?
article-assigned-how-answer = Prima la riceviamo. Poi la leggiamo e decidiamo quanto è urgente. Quindi la affidiamo a chi può aiutare. Questa persona o questo team ci lavora e le scrive.
article-assigned-do = Che cosa può fare?
article-assigned-do-answer = Annoti chi si occupa della sua richiesta e il suo numero. Così non dovrà spiegarla di nuovo. Se ha qualcosa da aggiungere, risponda al nostro ultimo messaggio. Dopo, ci dica com’è andata.
article-assigned-wrong = Che cosa può andare storto?
article-assigned-wrong-answer = A volte un team ha troppo da fare. A volte una richiesta arriva alla persona sbagliata. A volte nessuno le dice nulla. Se nota una di queste cose, ci scriva. Possiamo trasferire la sua richiesta.

article-unanswered-title = Che cos’è una richiesta senza risposta
article-unanswered-what = Che cosa significa «senza risposta»?
article-unanswered-what-answer = Nessuno le ha ancora scritto sulla sua richiesta. Questo non dice se qualcuno l’ha letta. Forse è già in buone mani.
article-unanswered-not = Che cosa non significa?
article-unanswered-not-answer = Non significa che la sua richiesta sia persa o rifiutata. Non è neppure lo stesso che essere in attesa. Una richiesta aspetta quando prima ci serve qualcosa da lei o da altre persone. Oppure aspetta una data fissata.
article-unanswered-why = Perché succede?
article-unanswered-why-answer = Spesso molte persone ci scrivono lo stesso giorno. A volte ci manca personale, o prendiamo le cose nell’ordine sbagliato. Lei non ha sbagliato nulla.
article-unanswered-do = Che cosa può fare?
article-unanswered-do-answer = Può aspettare: la sua richiesta mantiene il suo numero e resta qui. Una seconda richiesta sulla stessa cosa ci rallenta. Se è urgente, ci scriva e indichi il numero.
