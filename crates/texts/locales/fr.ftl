# Français. Nous disons « vous » ; la personne qui s’occupe de la demande n’a pas de genre dans nos textes.
# Les noms de personnes et d’équipes sont repris tels quels : la phrase ne doit pas dépendre d’eux.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Ce message doit rester le premier.
hosted-link = Ouvrir la page de suivi

## Parties de la carte

stages-label = Où en est votre demande
stage-done = fait
stage-now = maintenant
who-label = Qui s’en occupe
turn-label = À qui d’agir
next-label = Ce qui se passe ensuite
can-label = Ce que vous pouvez faire
question-label = Nous vous avons demandé :
timeline-label = Ce qui s’est passé
# $when : un temps relatif, « il y a 2 minutes »
checked = Vérifié { $when }
checked-now = Vérifié à l’instant
refresh = Vérifier à nouveau
another = Voir une autre demande

## Quand quelque chose bloque

loading = Chargement de l’état…
not-known-headline = Nous ignorons pour l’instant l’état de votre demande
stale-unreachable = Nous n’avons pas accès à notre système d’assistance en ce moment. Voici le dernier état connu. Nous continuons d’essayer.
stale-offline = Vous êtes hors ligne. Voici le dernier état connu. Nous vérifierons quand vous serez de nouveau en ligne.
problem-offline = Vous semblez être hors ligne. Nous vérifierons quand vous serez de nouveau en ligne.
# $when : un temps relatif, « dans 30 secondes »
problem-unreachable = Nous n’avons pas accès à notre système d’assistance en ce moment. Nous réessayons { $when }.
problem-busy = Il y a eu beaucoup d’essais à la fois. Merci de réessayer { $when }.
problem-broken = Notre page de suivi a un problème. Merci de réessayer plus tard, ou de nous écrire.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Nous avons bien reçu votre texte. Nous le transmettons à notre équipe.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situations : titre, ce que cela veut dire, la suite

received-headline = Nous avons reçu votre demande
received-meaning = Elle est bien chez nous et n’est pas perdue. Personne n’y a encore répondu.
received-next = Quelqu’un de chez nous la lira et décidera qui peut le mieux vous aider.

longer-than-usual-headline = Vous attendez plus longtemps que d’habitude
longer-than-usual-meaning = Nous avons votre demande. Personne n’y a encore répondu. La plupart des gens ont de nos nouvelles plus tôt.
longer-than-usual-next = Nous la lirons et nous vous écrirons.

overloaded-headline = Beaucoup de gens nous écrivent en ce moment
overloaded-meaning = Nous avons votre demande : elle n’est pas perdue. Il nous faut plus de temps que d’habitude pour répondre.
overloaded-next = Nous traitons toutes les demandes. La vôtre en fait partie.

assessed-headline = Nous cherchons la bonne personne
assessed-meaning = Nous avons lu votre demande. Nous décidons maintenant qui doit s’en occuper.
assessed-next = Nous la confierons à une personne ou à une équipe.

assigned-to-nobody-headline = Personne ne s’occupe encore de votre demande
assigned-to-nobody-meaning = Notre système dit que quelqu’un s’en occupe, mais sans donner de nom. Nous ne l’affirmons donc pas.
assigned-to-nobody-next = Nous la confierons à une personne ou à une équipe.

with-team-headline = Une équipe s’occupe de votre demande
with-team-meaning = Nous avons accepté votre demande et l’avons attribuée à une équipe. Cette équipe en est maintenant responsable.
with-team-next = Quelqu’un de l’équipe prendra votre demande en charge et vous écrira.

with-person-headline = { $person } s’occupe de votre demande
with-person-meaning = Nous avons accepté votre demande et l’avons attribuée. Une personne en est maintenant responsable.
with-person-next = Cette personne l’examinera et vous écrira.

handed-over-headline = Quelqu’un d’autre s’occupe maintenant de votre demande
handed-over-meaning = Nous l’avons transmise au sein de notre entreprise. Tout ce que vous avez écrit a suivi.
# Les parenthèses évitent que le point d’un nom termine la phrase.
handed-over-meaning-from = Nous l’avons transmise au sein de notre entreprise (avant : { $from }, maintenant : { $to }). Tout ce que vous avez écrit a suivi.
handed-over-next = La nouvelle personne ou équipe la lira et poursuivra à partir de là.

in-progress-headline = Nous travaillons sur votre demande
in-progress-meaning = Quelqu’un l’examine en ce moment.
in-progress-next = Nous vous écrirons quand nous aurons une réponse ou une question.

you-replied-headline = Nous avons votre message
you-replied-meaning = Il nous est parvenu et fait maintenant partie de votre demande.
you-replied-next = Nous le lirons et nous vous écrirons.

waiting-for-you-headline = Nous avons besoin de votre réponse
waiting-for-you-meaning = Nous vous avons posé une question. Sans votre réponse, nous ne pouvons pas continuer.
waiting-for-you-next = Quand vous aurez répondu, nous continuerons.

waiting-for-third-party-headline = Nous attendons la réponse d’une autre entreprise
waiting-for-third-party-meaning = Il nous faut quelque chose d’une autre entreprise avant de continuer.
waiting-for-third-party-next = Quand elle aura répondu, nous continuerons.

planned-headline = Votre demande est planifiée
planned-meaning = Nous avons fixé une date pour la traiter. D’ici là, elle attend. Elle n’est ni fermée ni perdue.
planned-next = Nous commencerons à la date fixée.

paused-headline = Votre demande est en pause
paused-meaning = Nous l’avons mise de côté pour le moment. Elle n’est ni fermée ni perdue.
paused-next = Nous la reprendrons.

answered-headline = Nous vous avons répondu
answered-meaning = Merci de chercher notre message dans vos e-mails.
answered-next = S’il vous aide, vous n’avez plus rien à faire. Sinon, répondez-nous.

confirm-solution-headline = Le problème est-il réglé pour vous ?
confirm-solution-meaning = Nous pensons que le problème a disparu. Merci de vérifier si c’est bien le cas.
confirm-solution-next = Si tout marche, vous n’avez plus rien à faire. Sinon, répondez et nous continuerons.

solved-headline = Votre demande est résolue
solved-meaning = Nous avons fini notre travail et pensons que tout est fait.
solved-next = Si quelque chose ne va toujours pas, répondez à notre dernier message.

closed-headline = Votre demande est fermée
closed-meaning = Plus personne n’y travaille.
closed-next = Si vous avez encore besoin d’aide, écrivez-nous à nouveau.

closed-unsolved-headline = Votre demande est fermée sans solution
closed-unsolved-meaning = Nous avons arrêté notre travail, mais le problème n’est pas résolu.
closed-unsolved-next = Si vous avez encore besoin d’aide, écrivez-nous à nouveau.

rejected-headline = Nous ne pouvons pas satisfaire votre demande
rejected-meaning = Nous avons examiné votre demande et décidé de ne pas y donner suite.
rejected-next = Si vous avez des questions à ce sujet, écrivez-nous.

cancelled-headline = Cette demande a été retirée
cancelled-meaning = Elle a été annulée, donc personne n’y travaille.
cancelled-next = Si vous avez finalement besoin d’aide, écrivez-nous à nouveau.

merged-headline = Deux demandes n’en font plus qu’une
merged-meaning = Cette demande et une autre portaient sur le même sujet. Nous continuons avec l’autre.
# $reference : le numéro de l’autre demande
merged-meaning-into = Cette demande et une autre portaient sur le même sujet. Nous continuons avec la demande numéro { $reference }.
merged-next = À partir de maintenant, merci de suivre l’autre demande.

reopened-headline = Nous avons rouvert votre demande
reopened-meaning = Elle était terminée. Elle est maintenant de nouveau ouverte.
reopened-meaning-again = Elle a été terminée plusieurs fois. Elle est maintenant de nouveau ouverte.
reopened-next = Nous l’examinerons et nous vous écrirons.

overdue-headline = Cela prend plus de temps que promis
overdue-meaning = Nous n’avons pas tenu notre délai. Toutes nos excuses.
overdue-next = Votre demande reste ouverte tant que nous ne l’avons pas traitée.

unknown-headline = Votre demande est chez nous
# $label : le mot du système d’assistance pour cet état
unknown-meaning = Notre équipe appelle cela « { $label } ». Votre demande est bien là et n’est pas perdue.
unknown-next = Si vous avez un doute, écrivez-nous.
not-known-meaning = Notre système ne nous le dit pas. Votre demande n’est pas perdue.
not-known-next = Cette page affichera l’état quand il sera connu.

## Qui s’en occupe

who-nobody = Personne en particulier ne s’en occupe encore.
who-person = { $person } s’occupe de votre demande.
# $team : le nom de l’équipe
who-person-team = { $person } s’occupe de votre demande (équipe : { $team }).
who-team = L’équipe « { $team } » s’occupe de votre demande.
who-was = { $person } s’occupait de votre demande.
who-was-team = L’équipe « { $team } » s’occupait de votre demande.

## Ce qui est vrai en plus ; chaque phrase suit le sens d’une situation

also-reopened = La demande a déjà été terminée une fois et elle est de nouveau ouverte.
also-handed-over = Quelqu’un d’autre s’en occupe maintenant.
also-paused = La demande est mise de côté pour le moment.
also-overdue = Cela prend plus de temps que promis. Toutes nos excuses.
also-unanswered = Vous n’avez pas encore eu de réponse.
also-overloaded = Beaucoup de gens nous écrivent en ce moment.
also-longer-than-usual = Cela prend plus de temps que d’habitude.

## À qui d’agir

turn-company = C’est à nous d’agir.
turn-customer = C’est à vous d’agir.
turn-third-party = C’est à une personne extérieure à notre entreprise d’agir.
turn-nobody = Personne n’a rien à faire.

## Ce que vous pouvez faire

can-wait = Vous pouvez simplement attendre. Cette page se met à jour toute seule.
can-add = Vous voulez ajouter quelque chose ? Répondez à notre dernier e-mail.
can-answer = Merci de répondre à notre message.
can-confirm = Si tout marche, vous n’avez rien à faire.
can-write = Écrivez-nous si vous avez encore besoin d’aide.
can-nothing = Vous n’avez rien à faire.
can-ask = Si cela dure, écrivez-nous.
can-keep = Gardez le numéro { $reference } pour votre prochain contact avec nous.
reply-link = Nous répondre
email-link = Écrire à { $email }
phone-link = Appeler le { $phone }

## Les cinq étapes

stage-received = Reçue
stage-assessed = Évaluée
stage-assigned = Attribuée
stage-in-progress = En cours
stage-answered = Réponse envoyée
stage-resolved = Résolue
stage-closed = Fermée

## Historique

happened-received = Votre demande est arrivée
happened-assessed = Nous l’avons évaluée
# $handler : une personne, une équipe, ou les deux
happened-assigned = Attribuée à : { $handler }
happened-handed-over = Transmise à : { $handler }
happened-started = Le travail a commencé
happened-company-replied = Nous vous avons écrit
happened-customer-replied = Vous nous avez écrit
happened-paused = Mise en attente
happened-resumed = Le travail a repris
happened-resolved = Nous l’avons déclarée résolue
happened-closed = Fermée
happened-reopened = Rouverte
happened-merged = Réunie à une autre demande
happened-unknown = Quelque chose a changé

## The number, the dates, the helpdesk's own word

# $reference : le numéro de la demande
card-number = Demande { $reference }
# $date : une date, « 20 novembre 2026 à 10:00 »
since = Depuis le { $date }
expected-first-reply = Nous voulons répondre avant le { $date }.
expected-resolution = Nous voulons résoudre votre demande avant le { $date }.
missed-first-reply = Nous voulions répondre avant le { $date }.
missed-resolution = Nous voulions résoudre votre demande avant le { $date }.
paused-until = Nous reprendrons à partir du { $date }.
planned-for = Nous commencerons le { $date }.
# $date : à cette date, la plupart des gens ont une première réponse
usual-reply = La plupart des gens ont de nos nouvelles avant le { $date }.
# $date : quand l’entreprise a écrit, posé une question ou annoncé une solution
wrote-on = Nous vous avons écrit le { $date }.
helpdesk-label = Notre système d’assistance appelle cela « { $label } ».

### Form: looking a request up, and why the form stands there.

## Chercher une demande

lookup-headline = Suivre votre demande
lookup-reference = Numéro de la demande
lookup-reference-hint = Il figure dans l’e-mail que vous avez reçu de nous.
lookup-email = Votre adresse e-mail
lookup-email-hint = L’adresse d’où vous nous avez écrit.
lookup-submit = Afficher l’état
lookup-busy = Recherche en cours…
lookup-reference-empty = Merci d’indiquer le numéro de votre demande.
lookup-reference-characters = Un numéro n’a que des lettres, des chiffres et des tirets. Merci de le copier depuis notre e-mail.
lookup-reference-long = C’est trop long pour un numéro de demande. Merci de copier seulement le numéro depuis notre e-mail.
lookup-email-empty = Merci d’indiquer votre adresse e-mail.
lookup-email-bad = Cela ne ressemble pas à une adresse e-mail. Un exemple : nom@example.com
lookup-not-found = Nous n’avons trouvé aucune demande avec ce numéro et cette adresse. Merci de vérifier les deux.
lookup-sent = Si ce numéro et cette adresse vont ensemble, nous vous avons envoyé un lien. Merci de regarder dans vos e-mails.
problem-expired = Ce lien est trop ancien. Merci de chercher votre demande ici, ou de nous demander un nouveau lien.
problem-not-found = Nous ne pouvons pas afficher cette demande. Le lien n’est peut-être pas complet. Merci de la chercher ici.

### More: what a visitor sees after pressing a button of the card.

language = Langue

## What the customer can say

say-send = Envoyer
say-sending = Envoi en cours…
say-cancel = Pas maintenant
say-close = Fermer
say-empty = Merci d’écrire d’abord quelque chose.
# $count: a figure, "4,000"
say-long = Merci d’écrire moins : { $count } caractères au maximum.
say-offline = Vous êtes hors ligne. Votre texte reste ici. Merci de réessayer.
say-unkept = Nous n’avons pas pu enregistrer cela pour le moment. Votre texte reste ici. Merci de réessayer dans une minute.
say-busy = Il y a eu beaucoup d’essais à la fois. Votre texte reste ici. Merci de réessayer dans une minute.
say-expired = Votre lien ne marche plus. Votre texte reste ici. Ouvrez un nouveau lien, puis envoyez votre texte.
say-gone = Ce n’est plus possible pour votre demande. Merci de recharger la page.

say-rating-title = Comment était notre aide ?
say-rating-good = Bonne
say-rating-bad = Pas bonne
# Stands above the choices 1 to 5.
say-rating-scale = 1 veut dire mauvaise, 5 veut dire très bonne.
say-rating-comment = Voulez-vous dire pourquoi ? Ce n’est pas obligatoire.
say-rating-missing = Merci d’indiquer comment était notre aide.
say-rating-change = Vous nous l’avez déjà dit. Vous pouvez encore changer votre réponse.
say-rating-sent = Merci de nous l’avoir dit.

say-wrong-team-title = Votre demande est-elle chez la mauvaise équipe ?
say-wrong-team-label = Qu’est-ce qui vous fait penser cela ?
say-wrong-team-sent = Merci. Nous avons bien reçu votre texte. Nous vérifions qui peut le mieux vous aider.

say-message-title = Ajouter quelque chose
say-message-label = Que voulez-vous ajouter ?
say-message-sent = Merci. Nous avons bien reçu votre message et le transmettons à notre équipe.

say-confirmation-title = Tout est-il réglé ?
say-confirmation-text = Nous fermerons alors votre demande. Vous pourrez toujours nous écrire plus tard.
say-confirmation-send = Oui, la fermer
say-confirmation-sent = Merci de nous l’avoir dit.

say-reopening-title = Ce n’est pas réglé
say-reopening-label = Qu’est-ce qui ne marche toujours pas ?
say-reopening-sent = Merci. Nous avons bien reçu votre texte et rouvrons votre demande.

say-contact-title = Votre contact chez nous
say-contact-copy = Copier
say-contact-copied = Copié
# Saves a file for the address book.
say-contact-file = Ajouter aux contacts

say-device-title = Mémoriser cette demande
say-device-text = Cet appareil ouvrira alors votre demande sans lien. Toute personne qui utilise cet appareil pourra la voir.
say-device-send = Mémoriser
say-device-sent = Cet appareil garde maintenant votre demande en mémoire.
say-device-forget = Ne plus mémoriser
say-device-forgotten = Cet appareil ne garde plus votre demande en mémoire.
say-device-blocked = Votre navigateur empêche cette page de garder quelque chose en mémoire.

### Queue: <ticket-queue>.

## Combien de demandes attendent : <ticket-queue>

queue-title = Notre charge de travail
# $count : le nombre de demandes sans réponse
queue-waiting = { $count ->
    [one] { $count } demande attend une première réponse.
    [many] { $count } de demandes attendent une première réponse.
   *[other] { $count } demandes attendent une première réponse.
}
queue-none = Aucune demande n’attend une première réponse.
# $time : une durée, « 3 heures »
queue-most = La plupart des gens ont une réponse sous { $time }.
queue-oldest = La plus ancienne attend depuis { $time }.
queue-unknown = Nous ne pouvons pas compter les demandes en ce moment. Nous réessaierons plus tard.
queue-table = Demandes par équipe
queue-team = Équipe
queue-count = En attente
queue-time = Première réponse sous
# À la place d’un temps que nous ne connaissons pas.
queue-no-time = non connu
# Les demandes qu’aucune équipe n’a encore.
queue-no-team = Pas encore d’équipe

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Évaluer notre aide
offer-wrong-team = Est-ce la mauvaise équipe ?
offer-message = Ajouter quelque chose
offer-confirmation = Oui, c’est réglé
offer-reopening = Ce n’est pas réglé
offer-contact = Enregistrer le contact
offer-device = Mémoriser sur cet appareil

# Headings of what the customer sent, for the company's staff.
heading-message = Message client ajouté sur la page de suivi
heading-wrong-team = Question client : est-ce la mauvaise équipe ?
heading-reopening = Retour client : ce n’est pas réglé

## Page hébergée

page-title = L’état de votre demande
page-your-turn = À vous d’agir : { $headline }
page-intro = Indiquez le numéro de votre demande et votre adresse e-mail. Nous vous montrons où elle en est.
page-unreachable = Nous n’avons pas accès à notre système d’assistance en ce moment. Merci de réessayer dans une minute.
page-busy = Il y a eu beaucoup d’essais à la fois. Merci de réessayer dans une minute.

## L’e-mail avec un lien

# $reference : le numéro de la demande
mail-subject = Votre lien vers la demande { $reference }
mail-intro = Vous vouliez savoir où en est votre demande { $reference }. Ce lien vous le montre :
mail-button = Voir ma demande
mail-lifetime = Ce lien marche pendant 24 heures. Merci de ne pas le transmettre.
mail-not-you = Vous n’avez pas demandé ce lien ? Alors vous n’avez rien à faire.

## Lexique : ce que chaque mot veut dire, sans demande précise. C’est aussi une page à part.

glossary-title = Ce que les mots veulent dire
glossary-description = Ce que veut dire chaque état d’une demande, qui s’en occupe et ce qui se passe ensuite. En mots simples.
glossary-intro = Lisez ici ce que chaque mot veut dire pour vous.
glossary-search = Chercher un mot
glossary-none = Nous n’avons pas trouvé ce mot. Essayez-en un autre, ou écrivez-nous.
glossary-stages = Les cinq étapes
glossary-ends = Comment cela peut finir
glossary-statuses = Les mots de notre équipe
glossary-articles = Bon à savoir
# $label : le mot du système d’assistance
glossary-question = Que veut dire « { $label } » ?
glossary-received = Votre demande nous est parvenue. Personne n’y a encore travaillé. Vous n’avez pas besoin de la renvoyer.
glossary-assessed = Nous avons lu votre demande. Nous décidons maintenant à quel point elle est urgente et qui peut vous aider.
glossary-assigned = Nous avons confié votre demande à une personne ou à une équipe. C’est elle qui en est maintenant responsable.
glossary-in-progress = Quelqu’un travaille sur votre demande. Nous vous écrirons quand nous aurons une réponse ou une question.
glossary-answered = Nous vous avons écrit. Si notre message vous aide, vous n’avez plus rien à faire. Sinon, répondez-y.
glossary-resolved = Nous pensons que le problème a disparu. Si ce n’est pas le cas, répondez et nous continuerons.
glossary-closed = Plus personne ne travaille sur votre demande. Vous pouvez toujours nous écrire à nouveau.

article-assigned-title = Ce que « attribuée » veut dire pour vous
article-assigned-what = Que veut dire « attribuée » ?
article-assigned-what-answer = Nous savons sur quoi porte votre demande et nous l’avons acceptée. Une personne ou une équipe en est maintenant responsable. Désormais, vous savez à qui vous adresser.
article-assigned-how = Comment une demande en arrive-t-elle là ?
article-assigned-how-answer = D’abord, elle nous parvient. Puis nous la lisons et nous décidons à quel point elle est urgente. Ensuite, nous la confions à quelqu’un qui peut vous aider. Cette personne ou cette équipe y travaille et vous écrit.
article-assigned-do = Que pouvez-vous faire ?
article-assigned-do-answer = Notez qui s’occupe de votre demande et son numéro. Ainsi, vous n’aurez pas à tout réexpliquer. Si vous voulez ajouter quelque chose, répondez à notre dernier message. Dites-nous ensuite comment cela s’est passé.
article-assigned-wrong = Qu’est-ce qui peut mal se passer ?
article-assigned-wrong-answer = Parfois, une équipe a trop à faire. Parfois, une demande arrive chez la mauvaise personne. Parfois, personne ne vous dit rien. Si vous remarquez l’une de ces choses, écrivez-nous. Nous pouvons transmettre votre demande à quelqu’un d’autre.

article-unanswered-title = Ce qu’est une demande sans réponse
article-unanswered-what = Que veut dire « sans réponse » ?
article-unanswered-what-answer = Personne ne vous a encore écrit au sujet de votre demande. Cela ne dit pas si quelqu’un l’a lue. Elle est peut-être déjà entre de bonnes mains.
article-unanswered-not = Qu’est-ce que cela ne veut pas dire ?
article-unanswered-not-answer = Cela ne veut pas dire que votre demande est perdue ou refusée. Ce n’est pas non plus la même chose qu’attendre. Une demande attend quand il nous faut d’abord quelque chose de vous ou de quelqu’un d’autre. Ou elle attend une date fixée.
article-unanswered-why = Pourquoi cela arrive-t-il ?
article-unanswered-why-answer = Souvent, beaucoup de gens nous écrivent le même jour. Parfois, nous manquons de monde, ou nous prenons les choses dans le mauvais ordre. Vous n’avez rien fait de mal.
article-unanswered-do = Que pouvez-vous faire ?
article-unanswered-do-answer = Vous pouvez attendre : votre demande garde son numéro et reste ici. Une deuxième demande sur le même sujet nous ralentit. Si c’est urgent, écrivez-nous et indiquez le numéro.
