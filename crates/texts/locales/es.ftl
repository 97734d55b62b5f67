# Español. Tratamos de «usted»; la persona que se encarga de la solicitud no tiene género en nuestros textos.
# Los nombres de personas y equipos se ponen tal cual: la frase no depende de ellos.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Este mensaje tiene que ser siempre el primero.
hosted-link = Abrir la página de seguimiento

## Partes de la tarjeta

stages-label = En qué punto está su solicitud
stage-done = hecho
stage-now = ahora
who-label = Quién se encarga
turn-label = A quién le toca
next-label = Qué pasa después
can-label = Qué puede hacer
question-label = Le hemos preguntado:
timeline-label = Qué ha pasado
# $when: un tiempo relativo, «hace 2 minutos»
checked = Comprobado { $when }
checked-now = Comprobado ahora mismo
refresh = Comprobar de nuevo
another = Ver otra solicitud

## Cuando algo lo impide

loading = Cargando el estado…
not-known-headline = Ahora mismo no sabemos el estado
stale-unreachable = Ahora no podemos acceder a nuestro sistema de asistencia. Este es el último estado que conocemos. Seguimos intentándolo.
stale-offline = No tiene conexión a internet. Este es el último estado que conocemos. Volveremos a comprobarlo cuando tenga conexión.
problem-offline = Parece que no tiene conexión a internet. Volveremos a comprobarlo cuando la tenga.
# $when: un tiempo relativo, «dentro de 30 segundos»
problem-unreachable = Ahora no podemos acceder a nuestro sistema de asistencia. Lo intentaremos de nuevo { $when }.
problem-busy = Ha habido muchos intentos a la vez. Por favor, inténtelo de nuevo { $when }.
problem-broken = Nuestra página de seguimiento tiene un fallo. Por favor, inténtelo más tarde o escríbanos.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Hemos recibido lo que escribió. Se lo pasamos a nuestro equipo.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situaciones: título, qué significa, qué pasa después

received-headline = Hemos recibido su solicitud
received-meaning = Está aquí y no se ha perdido. Todavía nadie ha respondido.
received-next = Alguien de nuestro equipo la leerá y decidirá quién puede ayudarle mejor.

longer-than-usual-headline = Lleva esperando más de lo habitual
longer-than-usual-meaning = Tenemos su solicitud. Todavía nadie ha respondido. La mayoría de la gente recibe antes noticias nuestras.
longer-than-usual-next = La leeremos y le escribiremos.

overloaded-headline = Ahora nos escriben muchas personas
overloaded-meaning = Tenemos su solicitud y no se ha perdido. Tardamos más de lo habitual en responder.
overloaded-next = Atendemos todas las solicitudes. La suya es una de ellas.

assessed-headline = Buscamos a la persona adecuada
assessed-meaning = Hemos leído su solicitud. Ahora decidimos quién debe encargarse de ella.
assessed-next = La pasaremos a una persona o a un equipo.

assigned-to-nobody-headline = Nadie se encarga todavía de su solicitud
assigned-to-nobody-meaning = Nuestro sistema dice que alguien se encarga de ella, pero no da ningún nombre. Por eso no lo afirmamos.
assigned-to-nobody-next = La pasaremos a una persona o a un equipo.

with-team-headline = Un equipo se encarga de su solicitud
with-team-meaning = Hemos aceptado su solicitud y la hemos asignado a un equipo. Ese equipo es ahora responsable de ella.
with-team-next = Alguien del equipo se hará cargo de ella y le escribirá.

with-person-headline = { $person } se encarga de su solicitud
with-person-meaning = Hemos aceptado su solicitud y la hemos asignado. Una persona es ahora responsable de ella.
with-person-next = Esta persona la estudiará y le escribirá.

handed-over-headline = Su solicitud ha pasado a otras manos
handed-over-meaning = La hemos transferido dentro de nuestra empresa. Todo lo que usted escribió se ha transferido con ella.
# Los paréntesis evitan que la frase termine con el punto de un nombre.
handed-over-meaning-from = La hemos transferido dentro de nuestra empresa (antes: { $from }, ahora: { $to }). Todo lo que usted escribió se ha transferido con ella.
handed-over-next = La nueva persona o el nuevo equipo la leerá y seguirá a partir de ahí.

in-progress-headline = Estamos trabajando en su solicitud
in-progress-meaning = Alguien la está estudiando ahora.
in-progress-next = Le escribiremos cuando tengamos una respuesta o una pregunta.

you-replied-headline = Tenemos su mensaje
you-replied-meaning = Nos ha llegado y ya forma parte de su solicitud.
you-replied-next = Lo leeremos y le escribiremos.

waiting-for-you-headline = Necesitamos una respuesta suya
waiting-for-you-meaning = Le hemos hecho una pregunta. Sin su respuesta no podemos seguir.
waiting-for-you-next = Cuando responda, seguiremos.

waiting-for-third-party-headline = Estamos esperando a otra empresa
waiting-for-third-party-meaning = Para seguir, necesitamos algo de otra empresa.
waiting-for-third-party-next = Cuando nos responda, seguiremos.

planned-headline = Su solicitud está programada
planned-meaning = Hemos fijado una fecha para ella. Hasta entonces, espera. No está cerrada ni se ha perdido.
planned-next = Empezaremos en la fecha fijada.

paused-headline = Su solicitud está en pausa
paused-meaning = Por ahora la hemos dejado a un lado. No está cerrada ni se ha perdido.
paused-next = La retomaremos.

answered-headline = Le hemos respondido
answered-meaning = Por favor, busque nuestro mensaje en su correo electrónico.
answered-next = Si le ayuda, no tiene que hacer nada más. Si no, respóndanos.

confirm-solution-headline = ¿Se ha resuelto el problema?
confirm-solution-meaning = Creemos que el problema ha desaparecido. Por favor, compruebe si es así.
confirm-solution-next = Si funciona, no tiene que hacer nada más. Si no, responda y seguiremos.

solved-headline = Su solicitud está resuelta
solved-meaning = Hemos terminado nuestro trabajo y creemos que todo está hecho.
solved-next = Si algo sigue mal, responda a nuestro último mensaje.

closed-headline = Su solicitud está cerrada
closed-meaning = Ya nadie trabaja en ella.
closed-next = Si todavía necesita ayuda, escríbanos de nuevo.

closed-unsolved-headline = Su solicitud está cerrada sin solución
closed-unsolved-meaning = Hemos dejado de trabajar en ella, pero el problema no está resuelto.
closed-unsolved-next = Si todavía necesita ayuda, escríbanos de nuevo.

rejected-headline = No podemos hacer lo que nos pide
rejected-meaning = Hemos estudiado su solicitud y hemos decidido no seguir con ella.
rejected-next = Si tiene preguntas sobre esto, escríbanos.

cancelled-headline = Esta solicitud se ha retirado
cancelled-meaning = Se ha cancelado, así que nadie trabaja en ella.
cancelled-next = Si al final necesita ayuda, escríbanos de nuevo.

merged-headline = Dos solicitudes son ahora una sola
merged-meaning = Esta solicitud y otra trataban de lo mismo. Seguimos con la otra.
# $reference: el número de la otra solicitud
merged-meaning-into = Esta solicitud y otra trataban de lo mismo. Seguimos con la solicitud número { $reference }.
merged-next = A partir de ahora, siga la otra solicitud, por favor.

reopened-headline = Hemos abierto de nuevo su solicitud
reopened-meaning = Antes estaba terminada. Ahora está abierta de nuevo.
reopened-meaning-again = Se ha terminado más de una vez. Ahora está abierta de nuevo.
reopened-next = La estudiaremos y le escribiremos.

overdue-headline = Tardamos más de lo que prometimos
overdue-meaning = No hemos cumplido nuestro plazo. Lo sentimos.
overdue-next = Su solicitud sigue abierta hasta que la hayamos atendido.

unknown-headline = Tenemos su solicitud
# $label: la palabra del sistema de asistencia para este estado
unknown-meaning = Nuestro equipo llama a esto «{ $label }». Su solicitud está aquí y no se ha perdido.
unknown-next = Si tiene dudas, escríbanos.
not-known-meaning = Nuestro sistema no nos lo dice. Su solicitud no se ha perdido.
not-known-next = Esta página mostrará el estado cuando se sepa.

## Quién se encarga

who-nobody = Nadie en particular se encarga de ella todavía.
who-person = { $person } se encarga de su solicitud.
# $team: el nombre del equipo
who-person-team = { $person } se encarga de su solicitud (equipo: { $team }).
who-team = El equipo «{ $team }» se encarga de su solicitud.
who-was = { $person } se encargó de su solicitud.
who-was-team = El equipo «{ $team }» se encargó de su solicitud.

## Qué más es cierto; cada frase sigue al significado de una situación

also-reopened = La solicitud ya se terminó una vez y está abierta de nuevo.
also-handed-over = Ahora la solicitud está en otras manos.
also-paused = Por ahora hemos dejado la solicitud a un lado.
also-overdue = Tardamos más de lo que prometimos. Lo sentimos.
also-unanswered = Usted todavía no ha recibido respuesta.
also-overloaded = Ahora nos escriben muchas personas.
also-longer-than-usual = Tardamos más de lo habitual.

## A quién le toca

turn-company = Nos toca actuar.
turn-customer = Le toca actuar a usted.
turn-third-party = Le toca actuar a alguien de fuera de nuestra empresa.
turn-nobody = Nadie tiene que hacer nada.

## Qué puede hacer

can-wait = Puede simplemente esperar. Esta página se actualiza sola.
can-add = ¿Quiere añadir algo? Responda a nuestro último correo.
can-answer = Por favor, responda a nuestro mensaje.
can-confirm = Si funciona, no tiene que hacer nada.
can-write = Escríbanos si necesita más ayuda.
can-nothing = No tiene que hacer nada.
can-ask = Si esto sigue así, escríbanos.
can-keep = Guarde el número { $reference } para su próximo contacto con nosotros.
reply-link = Respondernos
email-link = Escribir a { $email }
phone-link = Llamar al { $phone }

## Las cinco etapas

stage-received = Recibida
stage-assessed = Evaluada
stage-assigned = Asignada
stage-in-progress = En curso
stage-answered = Respondida
stage-resolved = Resuelta
stage-closed = Cerrada

## Historial

happened-received = Llegó su solicitud
happened-assessed = Evaluamos su solicitud
# $handler: una persona, un equipo o ambos
happened-assigned = Asignada a: { $handler }
happened-handed-over = Transferida a: { $handler }
happened-started = Empezó el trabajo
happened-company-replied = Le escribimos
happened-customer-replied = Usted nos escribió
happened-paused = Puesta en espera
happened-resumed = Se retomó el trabajo
happened-resolved = La dimos por resuelta
happened-closed = Cerrada
happened-reopened = Abierta de nuevo
happened-merged = Unida a otra solicitud
happened-unknown = Algo cambió

## The number, the dates, the helpdesk's own word

# $reference: el número de la solicitud
card-number = Solicitud { $reference }
# $date: una fecha; no va al final de la frase, porque puede traer su propio punto («a las 10:00 a.m.»)
since = Desde el { $date }
expected-first-reply = Antes del { $date } queremos responderle.
expected-resolution = Antes del { $date } queremos resolver su solicitud.
missed-first-reply = Antes del { $date } queríamos responderle.
missed-resolution = Antes del { $date } queríamos resolver su solicitud.
paused-until = A partir del { $date } seguiremos.
planned-for = El { $date } empezaremos.
# $date: para entonces la mayoría tiene una primera respuesta
usual-reply = Antes del { $date } la mayoría de la gente recibe noticias nuestras.
# $date: cuándo la empresa escribió, preguntó o informó de una solución
wrote-on = El { $date } le escribimos.
helpdesk-label = Nuestro sistema de asistencia llama a esto «{ $label }».

### Form: looking a request up, and why the form stands there.

## Buscar una solicitud

lookup-headline = Consulte su solicitud
lookup-reference = Número de la solicitud
lookup-reference-hint = Está en el correo que le enviamos.
lookup-email = Su dirección de correo electrónico
lookup-email-hint = La dirección desde la que nos escribió.
lookup-submit = Ver el estado
lookup-busy = Buscando…
lookup-reference-empty = Por favor, escriba el número de su solicitud.
lookup-reference-characters = Un número solo tiene letras, cifras y guiones. Por favor, cópielo de nuestro correo.
lookup-reference-long = Es demasiado largo para un número de solicitud. Por favor, copie solo el número de nuestro correo.
lookup-email-empty = Por favor, escriba su dirección de correo electrónico.
lookup-email-bad = Esto no parece una dirección de correo electrónico. Un ejemplo: nombre@example.com
lookup-not-found = No hemos encontrado ninguna solicitud con este número y esta dirección. Por favor, compruebe ambos datos.
lookup-sent = Si este número y esta dirección son de la misma solicitud, le hemos enviado un enlace. Por favor, mire su correo electrónico.
problem-expired = Este enlace es demasiado antiguo. Por favor, busque aquí su solicitud o pídanos un enlace nuevo.
problem-not-found = No podemos mostrar esta solicitud. Quizá el enlace no está completo. Por favor, búsquela aquí.

### More: what a visitor sees after pressing a button of the card.

language = Idioma

## What the customer can say

say-send = Enviar
say-sending = Enviando…
say-cancel = Ahora no
say-close = Cerrar
say-empty = Por favor, escriba algo primero.
# $count: a figure, "4,000"
say-long = Por favor, escriba menos: { $count } caracteres como máximo.
say-offline = No tiene conexión a internet. Lo que escribió sigue aquí. Por favor, inténtelo de nuevo.
say-unkept = Ahora no hemos podido guardarlo. Lo que escribió sigue aquí. Por favor, inténtelo de nuevo dentro de un minuto.
say-busy = Ha habido muchos intentos a la vez. Lo que escribió sigue aquí. Por favor, inténtelo de nuevo dentro de un minuto.
say-expired = Su enlace ya no funciona. Lo que escribió sigue aquí. Abra un enlace nuevo y luego envíe su texto.
say-gone = Esto ya no es posible para su solicitud. Por favor, cargue la página de nuevo.

say-rating-title = ¿Cómo fue nuestra ayuda?
say-rating-good = Buena
say-rating-bad = No fue buena
# Stands above the choices 1 to 5.
say-rating-scale = 1 es mala y 5 es muy buena.
say-rating-comment = ¿Quiere decirnos por qué? No es obligatorio.
say-rating-missing = Por favor, elija cómo fue nuestra ayuda.
say-rating-change = Ya nos lo ha dicho. Todavía puede cambiarlo.
say-rating-sent = Gracias por decírnoslo.

say-wrong-team-title = ¿Está su solicitud con el equipo equivocado?
say-wrong-team-label = ¿Qué le hace pensar eso?
say-wrong-team-sent = Gracias. Hemos recibido lo que escribió. Comprobamos quién puede ayudarle mejor.

say-message-title = Añadir algo
say-message-label = ¿Qué quiere añadir?
say-message-sent = Gracias. Hemos recibido su mensaje y se lo pasamos a nuestro equipo.

say-confirmation-title = ¿Está todo resuelto?
say-confirmation-text = Entonces cerraremos su solicitud. Más adelante también podrá escribirnos.
say-confirmation-send = Sí, cerrarla
say-confirmation-sent = Gracias por decírnoslo.

say-reopening-title = No está resuelto
say-reopening-label = ¿Qué sigue sin funcionar?
say-reopening-sent = Gracias. Hemos recibido lo que escribió y abrimos de nuevo su solicitud.

say-contact-title = A quién dirigirse
say-contact-copy = Copiar
say-contact-copied = Copiado
# Saves a file for the address book.
say-contact-file = Guardar en contactos

say-device-title = Recordar esta solicitud
say-device-text = Así este dispositivo abre su solicitud sin enlace. Cualquiera que use este dispositivo puede verla.
say-device-send = Recordar
say-device-sent = Este dispositivo recuerda ahora su solicitud.
say-device-forget = Dejar de recordarla
say-device-forgotten = Este dispositivo ya no recuerda su solicitud.
say-device-blocked = Su navegador no deja que esta página recuerde nada.

### Queue: <ticket-queue>.

## Cuántas solicitudes esperan: <ticket-queue>

queue-title = Cuánto trabajo tenemos
# $count: cuántas solicitudes no ha respondido nadie todavía
queue-waiting = { $count ->
    [one] { $count } solicitud espera una primera respuesta.
    [many] { $count } de solicitudes esperan una primera respuesta.
   *[other] { $count } solicitudes esperan una primera respuesta.
}
queue-none = Ninguna solicitud espera una primera respuesta.
# $time: una duración, «3 horas»
queue-most = La mayoría de la gente recibe respuesta en un plazo de { $time }.
queue-oldest = La más antigua lleva { $time } esperando.
queue-unknown = Ahora no podemos contar las solicitudes. Lo intentaremos de nuevo más tarde.
queue-table = Solicitudes por equipo
queue-team = Equipo
queue-count = En espera
queue-time = Primera respuesta en
# En lugar de un tiempo que no se conoce.
queue-no-time = no se sabe
# Solicitudes que todavía no tiene ningún equipo.
queue-no-team = Aún sin equipo

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Valorar nuestra ayuda
offer-wrong-team = ¿Es el equipo equivocado?
offer-message = Añadir algo
offer-confirmation = Sí, está resuelto
offer-reopening = No está resuelto
offer-contact = Guardar el contacto
offer-device = Recordar en este dispositivo

# Headings of what the customer sent, for the company's staff.
heading-message = Añadido en la página de seguimiento por quien hizo la solicitud
heading-wrong-team = Quien hizo la solicitud pregunta: ¿está con el equipo equivocado?
heading-reopening = Quien hizo la solicitud dice que no está resuelto

## Página propia

page-title = El estado de su solicitud
page-your-turn = Le toca a usted: { $headline }
page-intro = Escriba el número de su solicitud y su dirección de correo electrónico. Le mostramos en qué punto está.
page-unreachable = Ahora no podemos acceder a nuestro sistema de asistencia. Por favor, inténtelo de nuevo dentro de un minuto.
page-busy = Ha habido muchos intentos a la vez. Por favor, inténtelo de nuevo dentro de un minuto.

## El correo con un enlace

# $reference: el número de la solicitud
mail-subject = Su enlace a la solicitud { $reference }
mail-intro = Nos preguntó en qué punto está su solicitud { $reference }. Este enlace se lo muestra:
mail-button = Ver mi solicitud
mail-lifetime = El enlace funciona durante 24 horas. Por favor, no lo comparta.
mail-not-you = ¿No lo ha pedido usted? Entonces no tiene que hacer nada.

## Glosario: qué significa cada palabra, sin una solicitud concreta. También es una página propia.

glossary-title = Qué significan las palabras
glossary-description = Qué significa cada estado de una solicitud, quién se encarga y qué pasa después. Con palabras sencillas.
glossary-intro = Aquí puede leer qué significa cada palabra para usted.
glossary-search = Buscar una palabra
glossary-none = No hemos encontrado esa palabra. Pruebe con otra o escríbanos.
glossary-stages = Las cinco etapas
glossary-ends = Cómo puede terminar
glossary-statuses = Las palabras que usa nuestro equipo
glossary-articles = Conviene saber
# $label: la palabra del sistema de asistencia
glossary-question = ¿Qué significa «{ $label }»?
glossary-received = Su solicitud nos ha llegado. Todavía nadie ha trabajado en ella. No hace falta que la envíe otra vez.
glossary-assessed = Hemos leído su solicitud. Ahora decidimos qué urgencia tiene y quién puede ayudar.
glossary-assigned = Hemos pasado su solicitud a una persona o a un equipo. Esa persona o ese equipo es ahora responsable de ella.
glossary-in-progress = Alguien trabaja en su solicitud. Le escribiremos cuando tengamos una respuesta o una pregunta.
glossary-answered = Le hemos escrito. Si nuestro mensaje le ayuda, no tiene que hacer nada más. Si no, respóndanos.
glossary-resolved = Creemos que el problema ha desaparecido. Si no es así, responda y seguiremos.
glossary-closed = Ya nadie trabaja en su solicitud. Siempre puede escribirnos de nuevo.

article-assigned-title = Qué significa «asignada» para usted
article-assigned-what = ¿Qué significa «asignada»?
article-assigned-what-answer = Sabemos de qué trata su solicitud y la hemos aceptado. Una persona o un equipo es ahora responsable de ella. A partir de aquí, tiene a quién dirigirse.
article-assigned-how = ¿Cómo llega una solicitud hasta ahí?
article-assigned-how-answer = Primero nos llega. Luego la leemos y decidimos qué urgencia tiene. Después la pasamos a alguien que puede ayudar. Esa persona o ese equipo trabaja en ella y le escribe.
article-assigned-do = ¿Qué puede hacer usted?
article-assigned-do-answer = Anote quién se encarga de su solicitud y su número. Así no tendrá que explicarla otra vez. Si quiere añadir algo, responda a nuestro último mensaje. Cuéntenos después cómo ha ido.
article-assigned-wrong = ¿Qué puede salir mal?
article-assigned-wrong-answer = A veces un equipo tiene demasiado trabajo. A veces una solicitud llega a la persona equivocada. A veces nadie le dice nada. Si nota alguna de estas cosas, escríbanos. Podemos transferir su solicitud.

article-unanswered-title = Qué es una solicitud sin respuesta
article-unanswered-what = ¿Qué significa «sin respuesta»?
article-unanswered-what-answer = Todavía nadie le ha escrito sobre su solicitud. Eso no dice si alguien la ha leído. Puede que ya esté en buenas manos.
article-unanswered-not = ¿Qué no significa?
article-unanswered-not-answer = No significa que su solicitud se haya perdido o rechazado. Tampoco es lo mismo que estar en espera. Una solicitud espera cuando antes necesitamos algo de usted o de otra persona. O bien espera una fecha fijada.
article-unanswered-why = ¿Por qué ocurre?
article-unanswered-why-answer = A menudo nos escriben muchas personas el mismo día. A veces nos falta gente o tomamos las cosas en el orden equivocado. Usted no ha hecho nada mal.
article-unanswered-do = ¿Qué puede hacer usted?
article-unanswered-do-answer = Puede esperar: su solicitud conserva su número y sigue aquí. Una segunda solicitud sobre lo mismo nos hace ir más despacio. Si es urgente, escríbanos e indique el número.
