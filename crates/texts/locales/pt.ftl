# Português europeu. Tratamento formal na terceira pessoa, sem pronome; quem trata do pedido não tem género nos nossos textos.
# Os nomes de pessoas e equipas entram tal como são: a frase não depende deles.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Esta mensagem tem de ser sempre a primeira.
hosted-link = Abrir a página de estado

## Partes do cartão

stages-label = Em que ponto está o seu pedido
stage-done = feito
stage-now = agora
who-label = Quem trata dele
turn-label = De quem é a vez
next-label = O que se segue
can-label = O que pode fazer
question-label = Perguntámos-lhe:
timeline-label = O que aconteceu
# $when: um tempo relativo, «há 2 minutos»
checked = Verificado { $when }
checked-now = Verificado agora mesmo
refresh = Verificar de novo
another = Ver outro pedido

## Quando algo o impede

loading = A carregar o estado…
not-known-headline = De momento, não sabemos o estado
stale-unreachable = De momento, não temos acesso ao nosso sistema de apoio. Este é o último estado que conhecemos. Continuamos a tentar.
stale-offline = Não tem ligação à internet. Este é o último estado que conhecemos. Verificamos de novo quando a ligação voltar.
problem-offline = Parece que não tem ligação à internet. Verificamos de novo quando a ligação voltar.
# $when: um tempo relativo, «dentro de 30 segundos»
problem-unreachable = De momento, não temos acesso ao nosso sistema de apoio. Tentamos de novo { $when }.
problem-busy = Houve muitas tentativas ao mesmo tempo. Por favor, tente de novo { $when }.
problem-broken = A nossa página de estado tem uma falha. Por favor, tente mais tarde ou escreva-nos.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Recebemos o que escreveu. Estamos a passá-lo à nossa equipa.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Situações: título, o que significa, o que se segue

received-headline = Recebemos o seu pedido
received-meaning = Está aqui e não se perdeu. Ainda ninguém respondeu.
received-next = Alguém da nossa equipa vai lê-lo e decidir quem pode ajudar melhor.

longer-than-usual-headline = Já espera mais tempo do que o habitual
longer-than-usual-meaning = Temos o seu pedido. Ainda ninguém respondeu. A maioria das pessoas tem notícias nossas mais cedo.
longer-than-usual-next = Vamos lê-lo e escrever-lhe.

overloaded-headline = Há muitas pessoas a escrever-nos agora
overloaded-meaning = O seu pedido está aqui e não se perdeu. Demoramos mais do que o habitual a responder.
overloaded-next = Tratamos de todos os pedidos. O seu é um deles.

assessed-headline = Estamos a procurar a pessoa certa
assessed-meaning = Lemos o seu pedido. Agora decidimos quem deve tratar dele.
assessed-next = Vamos entregá-lo a uma pessoa ou a uma equipa.

assigned-to-nobody-headline = Ainda ninguém trata do seu pedido
assigned-to-nobody-meaning = O nosso sistema diz que alguém trata dele, mas não indica nenhum nome. Por isso, não o afirmamos.
assigned-to-nobody-next = Vamos entregá-lo a uma pessoa ou a uma equipa.

with-team-headline = Uma equipa trata do seu pedido
with-team-meaning = Aceitámos o seu pedido e atribuímo-lo a uma equipa. Essa equipa é agora responsável por ele.
with-team-next = Alguém da equipa vai ficar com ele e escrever-lhe.

with-person-headline = { $person } trata do seu pedido
with-person-meaning = Aceitámos e atribuímos o seu pedido. Uma pessoa é agora responsável por ele.
with-person-next = Esta pessoa vai analisá-lo e escrever-lhe.

handed-over-headline = O seu pedido passou para outras mãos
handed-over-meaning = Transferimo-lo dentro da nossa empresa. Tudo o que escreveu foi com ele.
# Os parênteses evitam que a frase termine com o ponto de um nome.
handed-over-meaning-from = Transferimo-lo dentro da nossa empresa (antes: { $from }, agora: { $to }). Tudo o que escreveu foi com ele.
handed-over-next = A nova pessoa ou equipa vai lê-lo e continuar a partir daí.

in-progress-headline = Estamos a trabalhar no seu pedido
in-progress-meaning = Alguém está a analisá-lo agora.
in-progress-next = Escrevemos-lhe quando tivermos uma resposta ou uma pergunta.

you-replied-headline = Temos a sua mensagem
you-replied-meaning = Chegou até nós e já faz parte do seu pedido.
you-replied-next = Vamos lê-la e escrever-lhe.

waiting-for-you-headline = Precisamos de uma resposta sua
waiting-for-you-meaning = Fizemos-lhe uma pergunta. Sem a sua resposta, não podemos continuar.
waiting-for-you-next = Quando responder, continuamos.

waiting-for-third-party-headline = Estamos à espera de outra empresa
waiting-for-third-party-meaning = Para continuar, precisamos de algo de outra empresa.
waiting-for-third-party-next = Quando nos responder, continuamos.

planned-headline = O seu pedido está agendado
planned-meaning = Marcámos uma data para tratar dele. Até lá, fica à espera. Não está fechado nem se perdeu.
planned-next = Começamos na data marcada.

paused-headline = O seu pedido está em pausa
paused-meaning = Por agora, pusemo-lo de lado. Não está fechado nem se perdeu.
paused-next = Vamos retomá-lo.

answered-headline = Já lhe respondemos
answered-meaning = Por favor, procure a nossa mensagem no seu e-mail.
answered-next = Se ajudar, não precisa de fazer mais nada. Se não, responda-nos.

confirm-solution-headline = O problema ficou resolvido?
confirm-solution-meaning = Julgamos que o problema desapareceu. Por favor, verifique se é assim.
confirm-solution-next = Se funcionar, não precisa de fazer mais nada. Se não, responda e continuamos.

solved-headline = O seu pedido está resolvido
solved-meaning = Terminámos o nosso trabalho e julgamos que está tudo feito.
solved-next = Se algo ainda não estiver bem, responda à nossa última mensagem.

closed-headline = O seu pedido está fechado
closed-meaning = Já ninguém trabalha nele.
closed-next = Se ainda precisar de ajuda, escreva-nos de novo.

closed-unsolved-headline = O seu pedido está fechado sem solução
closed-unsolved-meaning = Parámos o nosso trabalho, mas o problema não está resolvido.
closed-unsolved-next = Se ainda precisar de ajuda, escreva-nos de novo.

rejected-headline = Não podemos fazer o que pediu
rejected-meaning = Analisámos o seu pedido e decidimos não avançar com ele.
rejected-next = Se tiver dúvidas sobre isto, escreva-nos.

cancelled-headline = Este pedido foi retirado
cancelled-meaning = Foi cancelado e, por isso, ninguém trabalha nele.
cancelled-next = Se afinal precisar de ajuda, escreva-nos de novo.

merged-headline = Dois pedidos são agora um só
merged-meaning = Este pedido e outro tratavam do mesmo assunto. Continuamos com o outro.
# $reference: o número do outro pedido
merged-meaning-into = Este pedido e outro tratavam do mesmo assunto. Continuamos com o pedido número { $reference }.
merged-next = A partir de agora, siga o outro pedido, por favor.

reopened-headline = Abrimos de novo o seu pedido
reopened-meaning = Já tinha sido concluído. Agora está aberto de novo.
reopened-meaning-again = Já foi concluído mais do que uma vez. Agora está aberto de novo.
reopened-next = Vamos analisá-lo e escrever-lhe.

overdue-headline = Está a demorar mais do que prometemos
overdue-meaning = Não cumprimos o nosso prazo. Pedimos desculpa.
overdue-next = O seu pedido fica aberto até termos tratado dele.

unknown-headline = O seu pedido está connosco
# $label: a palavra do sistema de apoio para este estado
unknown-meaning = A nossa equipa chama a isto «{ $label }». O seu pedido está aqui e não se perdeu.
unknown-next = Se tiver dúvidas, escreva-nos.
not-known-meaning = O nosso sistema não nos diz qual é. O seu pedido não se perdeu.
not-known-next = Esta página vai mostrar o estado quando se souber.

## Quem trata do pedido

who-nobody = Ainda ninguém em particular trata dele.
who-person = { $person } trata do seu pedido.
# $team: o nome da equipa
who-person-team = { $person } trata do seu pedido (equipa: { $team }).
who-team = A equipa «{ $team }» trata do seu pedido.
who-was = { $person } tratou do seu pedido.
who-was-team = A equipa «{ $team }» tratou do seu pedido.

## O que também é verdade; cada frase segue o significado de uma situação

also-reopened = O pedido já foi concluído uma vez e está aberto de novo.
also-handed-over = Agora, o pedido está noutras mãos.
also-paused = Por agora, o pedido está posto de lado.
also-overdue = Está a demorar mais do que prometemos. Pedimos desculpa.
also-unanswered = Ainda não teve resposta.
also-overloaded = Há muitas pessoas a escrever-nos agora.
also-longer-than-usual = Está a demorar mais do que o habitual.

## De quem é a vez

turn-company = É a nossa vez.
turn-customer = É a sua vez.
turn-third-party = É a vez de alguém de fora da nossa empresa.
turn-nobody = Ninguém precisa de fazer nada.

## O que pode fazer

can-wait = Pode simplesmente esperar. Esta página atualiza-se sozinha.
can-add = Tem algo a acrescentar? Responda ao nosso último e-mail.
can-answer = Por favor, responda à nossa mensagem.
can-confirm = Se funcionar, não precisa de fazer nada.
can-write = Escreva-nos se precisar de mais ajuda.
can-nothing = Não precisa de fazer nada.
can-ask = Se isto continuar, escreva-nos.
can-keep = Guarde o número { $reference } para o próximo contacto connosco.
reply-link = Responder-nos
email-link = Escrever para { $email }
phone-link = Ligar para { $phone }

## As cinco etapas

stage-received = Recebido
stage-assessed = Avaliado
stage-assigned = Atribuído
stage-in-progress = Em curso
stage-answered = Respondido
stage-resolved = Resolvido
stage-closed = Fechado

## Histórico

happened-received = O seu pedido chegou
happened-assessed = Avaliámos o pedido
# $handler: uma pessoa, uma equipa ou ambas
happened-assigned = Atribuído a: { $handler }
happened-handed-over = Transferido para: { $handler }
happened-started = O trabalho começou
happened-company-replied = Escrevemos-lhe
happened-customer-replied = Recebemos uma mensagem sua
happened-paused = Posto em espera
happened-resumed = O trabalho foi retomado
happened-resolved = Demos o pedido por resolvido
happened-closed = Fechado
happened-reopened = Aberto de novo
happened-merged = Unido a outro pedido
happened-unknown = Algo mudou

## The number, the dates, the helpdesk's own word

# $reference: o número do pedido
card-number = Pedido { $reference }
# $date: uma data, «20 de novembro de 2026 às 10:00»
since = Desde o dia { $date }
expected-first-reply = Queremos responder até ao dia { $date }.
expected-resolution = Queremos resolver o seu pedido até ao dia { $date }.
missed-first-reply = Queríamos responder até ao dia { $date }.
missed-resolution = Queríamos resolver o seu pedido até ao dia { $date }.
paused-until = Continuamos a partir do dia { $date }.
planned-for = Começamos no dia { $date }.
# $date: até essa data, a maioria tem uma primeira resposta
usual-reply = A maioria das pessoas tem notícias nossas até ao dia { $date }.
# $date: quando a empresa escreveu, perguntou ou indicou uma solução
wrote-on = Escrevemos-lhe no dia { $date }.
helpdesk-label = O nosso sistema de apoio chama a isto «{ $label }».

### Form: looking a request up, and why the form stands there.

## Procurar um pedido

lookup-headline = Consulte o seu pedido
lookup-reference = Número do pedido
lookup-reference-hint = Está no e-mail que lhe enviámos.
lookup-email = O seu endereço de e-mail
lookup-email-hint = O endereço de onde nos escreveu.
lookup-submit = Ver o estado
lookup-busy = A procurar…
lookup-reference-empty = Por favor, indique o número do seu pedido.
lookup-reference-characters = Um número só tem letras, algarismos e hífenes. Por favor, copie-o do nosso e-mail.
lookup-reference-long = É demasiado longo para um número de pedido. Por favor, copie apenas o número do nosso e-mail.
lookup-email-empty = Por favor, indique o seu endereço de e-mail.
lookup-email-bad = Isto não parece um endereço de e-mail. Um exemplo: nome@example.com
lookup-not-found = Não encontrámos nenhum pedido com este número e este endereço. Por favor, verifique ambos.
lookup-sent = Se este número e este endereço são do mesmo pedido, enviámos-lhe um link. Por favor, veja o seu e-mail.
problem-expired = Este link é demasiado antigo. Por favor, procure aqui o seu pedido ou peça-nos um link novo.
problem-not-found = Não podemos mostrar este pedido. Talvez o link não esteja completo. Por favor, procure-o aqui.

### More: what a visitor sees after pressing a button of the card.

language = Idioma

## What the customer can say

say-send = Enviar
say-sending = A enviar…
say-cancel = Agora não
say-close = Fechar
say-empty = Por favor, escreva algo primeiro.
# $count: a figure, "4,000"
say-long = Por favor, escreva menos: no máximo { $count } caracteres.
say-offline = Não tem ligação à internet. O que escreveu fica aqui. Por favor, tente de novo.
say-unkept = De momento, não conseguimos guardar isto. O que escreveu fica aqui. Por favor, tente de novo dentro de um minuto.
say-busy = Houve muitas tentativas ao mesmo tempo. O que escreveu fica aqui. Por favor, tente de novo dentro de um minuto.
say-expired = O seu link já não funciona. O que escreveu fica aqui. Abra um link novo e depois envie o texto.
say-gone = Isto já não é possível para o seu pedido. Por favor, carregue a página de novo.

say-rating-title = Como foi a nossa ajuda?
say-rating-good = Boa
say-rating-bad = Não foi boa
# Stands above the choices 1 to 5.
say-rating-scale = 1 é má e 5 é muito boa.
say-rating-comment = Quer dizer-nos porquê? Não é obrigatório.
say-rating-missing = Por favor, escolha como foi a nossa ajuda.
say-rating-change = Já nos deu a sua opinião. Ainda a pode mudar.
say-rating-sent = Agradecemos a sua opinião.

say-wrong-team-title = O pedido está com a equipa errada?
say-wrong-team-label = Porque é que pensa isso?
say-wrong-team-sent = Recebemos o que escreveu e agradecemos. Vamos ver quem pode ajudar melhor.

say-message-title = Acrescentar algo
say-message-label = O que quer acrescentar?
say-message-sent = Recebemos a sua mensagem e agradecemos. Estamos a passá-la à nossa equipa.

say-confirmation-title = Está tudo resolvido?
say-confirmation-text = Então fechamos o seu pedido. Pode sempre escrever-nos mais tarde.
say-confirmation-send = Sim, fechar
say-confirmation-sent = Agradecemos a sua resposta.

say-reopening-title = Não está resolvido
say-reopening-label = O que ainda não funciona?
say-reopening-sent = Recebemos o que escreveu e agradecemos. Abrimos de novo o seu pedido.

say-contact-title = A quem se dirigir
say-contact-copy = Copiar
say-contact-copied = Copiado
# Saves a file for the address book.
say-contact-file = Guardar nos contactos

say-device-title = Lembrar este pedido
say-device-text = Assim, este dispositivo abre o seu pedido sem link. Qualquer pessoa que o use pode ver o pedido.
say-device-send = Lembrar
say-device-sent = Este dispositivo lembra-se agora do seu pedido.
say-device-forget = Esquecer o pedido
say-device-forgotten = Este dispositivo já não se lembra do seu pedido.
say-device-blocked = O seu navegador não deixa esta página guardar nada.

### Queue: <ticket-queue>.

## Quantos pedidos esperam: <ticket-queue>

queue-title = Quanto trabalho temos
# $count: quantos pedidos ainda não têm resposta
queue-waiting = { $count ->
    [one] { $count } pedido espera uma primeira resposta.
    [many] { $count } de pedidos esperam uma primeira resposta.
   *[other] { $count } pedidos esperam uma primeira resposta.
}
queue-none = Nenhum pedido espera uma primeira resposta.
# $time: uma duração, «3 horas»
queue-most = A maioria das pessoas tem resposta no prazo de { $time }.
queue-oldest = O mais antigo espera há { $time }.
queue-unknown = De momento, não podemos contar os pedidos. Tentamos de novo mais tarde.
queue-table = Pedidos por equipa
queue-team = Equipa
queue-count = Em espera
queue-time = Primeira resposta em
# Em vez de um tempo que não se conhece.
queue-no-time = não se sabe
# Pedidos que ainda nenhuma equipa tem.
queue-no-team = Ainda sem equipa

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Avaliar a nossa ajuda
offer-wrong-team = É a equipa errada?
offer-message = Acrescentar algo
offer-confirmation = Sim, está resolvido
offer-reopening = Não está resolvido
offer-contact = Guardar o contacto
offer-device = Lembrar neste dispositivo

# Headings of what the customer sent, for the company's staff.
heading-message = Acrescentado na página de estado por quem fez o pedido
heading-wrong-team = Quem fez o pedido pergunta: está com a equipa errada?
heading-reopening = Quem fez o pedido diz que não está resolvido

## Página própria

page-title = O estado do seu pedido
page-your-turn = É a sua vez: { $headline }
page-intro = Indique o número do seu pedido e o seu endereço de e-mail. Mostramos-lhe em que ponto está.
page-unreachable = De momento, não temos acesso ao nosso sistema de apoio. Por favor, tente de novo dentro de um minuto.
page-busy = Houve muitas tentativas ao mesmo tempo. Por favor, tente de novo dentro de um minuto.

## O e-mail com um link

# $reference: o número do pedido
mail-subject = O seu link para o pedido { $reference }
mail-intro = Perguntou-nos em que ponto está o seu pedido { $reference }. Pode vê-lo neste link:
mail-button = Ver o meu pedido
mail-lifetime = O link funciona durante 24 horas. Por favor, não o partilhe com outras pessoas.
mail-not-you = Não pediu isto? Então não precisa de fazer nada.

## Glossário: o que cada palavra significa, sem um pedido concreto. É também uma página própria.

glossary-title = O que significam as palavras
glossary-description = O que significa cada estado de um pedido, quem trata dele e o que se segue. Em palavras simples.
glossary-intro = Aqui pode ler o que cada palavra significa para si.
glossary-search = Procurar uma palavra
glossary-none = Não encontrámos essa palavra. Tente outra ou escreva-nos.
glossary-stages = As cinco etapas
glossary-ends = Como pode acabar
glossary-statuses = As palavras que a nossa equipa usa
glossary-articles = É bom saber
# $label: a palavra do sistema de apoio
glossary-question = O que significa «{ $label }»?
glossary-received = O seu pedido chegou até nós. Ainda ninguém trabalhou nele. Não precisa de o enviar outra vez.
glossary-assessed = Lemos o seu pedido. Agora decidimos qual é a urgência e quem pode ajudar.
glossary-assigned = Entregámos o seu pedido a uma pessoa ou a uma equipa. Essa pessoa ou equipa é agora responsável por ele.
glossary-in-progress = Alguém trabalha no seu pedido. Escrevemos-lhe quando tivermos uma resposta ou uma pergunta.
glossary-answered = Escrevemos-lhe. Se a nossa mensagem ajudar, não precisa de fazer mais nada. Se não, responda-nos.
glossary-resolved = Julgamos que o problema desapareceu. Se não for assim, responda e continuamos.
glossary-closed = Já ninguém trabalha no seu pedido. Pode sempre escrever-nos de novo.

article-assigned-title = O que «atribuído» significa para si
article-assigned-what = O que significa «atribuído»?
article-assigned-what-answer = Sabemos de que trata o seu pedido e aceitámo-lo. Uma pessoa ou uma equipa é agora responsável por ele. A partir daqui, tem a quem se dirigir.
article-assigned-how = Como é que um pedido lá chega?
article-assigned-how-answer = Primeiro, chega até nós. Depois, lemo-lo e decidimos qual é a urgência. A seguir, entregamo-lo a alguém que pode ajudar. Essa pessoa ou equipa trabalha nele e escreve-lhe.
article-assigned-do = O que pode fazer?
article-assigned-do-answer = Anote quem trata do seu pedido e o número dele. Assim, não precisa de o explicar outra vez. Se tiver algo a acrescentar, responda à nossa última mensagem. Diga-nos depois como correu.
article-assigned-wrong = O que pode correr mal?
article-assigned-wrong-answer = Às vezes, uma equipa tem demasiado que fazer. Às vezes, um pedido vai parar à pessoa errada. Às vezes, ninguém lhe diz nada. Se notar alguma destas coisas, escreva-nos. Podemos transferir o seu pedido.

article-unanswered-title = O que é um pedido sem resposta
article-unanswered-what = O que significa «sem resposta»?
article-unanswered-what-answer = Ainda ninguém lhe escreveu sobre o seu pedido. Isso não diz se alguém já o leu. Pode já estar em boas mãos.
article-unanswered-not = O que não significa?
article-unanswered-not-answer = Não significa que o seu pedido se perdeu ou foi recusado. Também não é o mesmo que estar em espera. Um pedido espera quando precisamos primeiro de algo seu ou de outra pessoa. Ou espera por uma data marcada.
article-unanswered-why = Porque é que acontece?
article-unanswered-why-answer = É frequente muitas pessoas escreverem-nos no mesmo dia. Às vezes, temos pouca gente ou tratamos das coisas na ordem errada. Não fez nada de mal.
article-unanswered-do = O que pode fazer?
article-unanswered-do-answer = Pode esperar: o seu pedido mantém o número e continua aqui. Um segundo pedido sobre o mesmo assunto atrasa-nos. Se for urgente, escreva-nos e indique o número.
