# Polski. Do klienta zwracamy się przez „Państwo”, z prośbami w formie „prosimy + bezokolicznik”; przyciski są w trybie rozkazującym.
# O osobie prowadzącej piszemy bez płci; nazwiska i nazwy zespołów stoją zawsze w mianowniku.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Program pobiera ten tekst po numerze 0: musi zostać pierwszy.
hosted-link = Otwórz stronę ze statusem

## Części karty

stages-label = Na jakim etapie jest zgłoszenie
stage-done = gotowe
stage-now = teraz
who-label = Kto prowadzi zgłoszenie
turn-label = Czyja kolej
next-label = Co będzie dalej
can-label = Co mogą Państwo zrobić
question-label = Zapytaliśmy Państwa:
timeline-label = Co się już wydarzyło
checked = Sprawdzono { $when }
checked-now = Sprawdzono przed chwilą
refresh = Sprawdź ponownie
another = Sprawdź inne zgłoszenie

## Gdy coś przeszkadza

loading = Wczytujemy status…
not-known-headline = Nie znamy teraz statusu
stale-unreachable = Nie możemy teraz połączyć się z naszym systemem. To ostatni status, jaki znamy. Próbujemy dalej.
stale-offline = Nie mają Państwo połączenia z internetem. To ostatni status, jaki znamy. Sprawdzimy ponownie, gdy połączenie wróci.
problem-offline = Wygląda na to, że nie mają Państwo połączenia z internetem. Sprawdzimy ponownie, gdy połączenie wróci.
problem-unreachable = Nie możemy teraz połączyć się z naszym systemem. Spróbujemy ponownie { $when }.
problem-busy = Było wiele prób naraz. Prosimy spróbować ponownie { $when }.
problem-broken = Nasza strona ze statusem nie działa prawidłowo. Prosimy spróbować później lub do nas napisać.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Mamy to, co Państwo napisali. Przekazujemy to naszemu zespołowi.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Sytuacje: nagłówek, co to znaczy, co będzie dalej

received-headline = Otrzymaliśmy Państwa zgłoszenie
received-meaning = Jest u nas i nie zaginęło. Nikt jeszcze nie odpowiedział.
received-next = Ktoś z nas je przeczyta i zdecyduje, kto może najlepiej pomóc.

longer-than-usual-headline = Czekają Państwo dłużej niż zwykle
longer-than-usual-meaning = Mamy Państwa zgłoszenie. Nikt jeszcze nie odpowiedział. Większość osób ma od nas odpowiedź wcześniej.
longer-than-usual-next = Przeczytamy je i napiszemy do Państwa.

overloaded-headline = Pisze do nas teraz wiele osób
overloaded-meaning = Państwa zgłoszenie jest u nas i nie zaginęło. Odpowiadamy teraz wolniej niż zwykle.
overloaded-next = Zajmujemy się wszystkimi zgłoszeniami. Państwa zgłoszenie jest jednym z nich.

assessed-headline = Szukamy właściwej osoby
assessed-meaning = Przeczytaliśmy Państwa zgłoszenie. Teraz decydujemy, kto ma się nim zająć.
assessed-next = Przydzielimy je osobie lub zespołowi.

assigned-to-nobody-headline = Nikt jeszcze nie prowadzi Państwa zgłoszenia
assigned-to-nobody-meaning = Nasz system podaje, że ktoś je prowadzi, ale nikogo nie wskazuje. Nie twierdzimy więc, że tak jest.
assigned-to-nobody-next = Przydzielimy je osobie lub zespołowi.

with-team-headline = Państwa zgłoszenie trafiło do zespołu
with-team-meaning = Przyjęliśmy Państwa zgłoszenie i przydzieliliśmy je zespołowi. Teraz to on za nie odpowiada.
with-team-next = Ktoś z zespołu je przejmie i napisze do Państwa.

with-person-headline = { $person } prowadzi Państwa zgłoszenie
with-person-meaning = Przyjęliśmy Państwa zgłoszenie i je przydzieliliśmy. Teraz odpowiada za nie jedna osoba.
with-person-next = Ta osoba zajmie się zgłoszeniem i napisze do Państwa.

handed-over-headline = Państwa zgłoszenie prowadzi teraz ktoś inny
handed-over-meaning = Przekazaliśmy je wewnątrz firmy. Razem z nim przekazaliśmy wszystko, co Państwo napisali.
handed-over-meaning-from = Przekazaliśmy je wewnątrz firmy (wcześniej: { $from }, teraz: { $to }). Razem z nim przekazaliśmy wszystko, co Państwo napisali.
handed-over-next = Nowa osoba lub nowy zespół przeczyta je i poprowadzi dalej.

in-progress-headline = Pracujemy nad Państwa zgłoszeniem
in-progress-meaning = Ktoś się nim teraz zajmuje.
in-progress-next = Napiszemy do Państwa, gdy będziemy mieć odpowiedź lub pytanie.

you-replied-headline = Mamy Państwa wiadomość
you-replied-meaning = Dotarła do nas i jest teraz częścią zgłoszenia.
you-replied-next = Przeczytamy wiadomość i napiszemy do Państwa.

waiting-for-you-headline = Potrzebujemy Państwa odpowiedzi
waiting-for-you-meaning = Zadaliśmy Państwu pytanie. Bez odpowiedzi nie możemy ruszyć dalej.
waiting-for-you-next = Gdy Państwo odpowiedzą, będziemy działać dalej.

waiting-for-third-party-headline = Czekamy na kogoś innego
waiting-for-third-party-meaning = Zanim ruszymy dalej, potrzebujemy czegoś od innej firmy.
waiting-for-third-party-next = Gdy ta firma odpowie, będziemy działać dalej.

planned-headline = Państwa zgłoszenie jest zaplanowane
planned-meaning = Ustaliliśmy dla niego termin. Do tego czasu czeka. Nie jest zamknięte i nie zaginęło.
planned-next = Zaczniemy w ustalonym terminie.

paused-headline = Państwa zgłoszenie na razie czeka
paused-meaning = Odłożyliśmy je na później. Nie jest zamknięte i nie zaginęło.
paused-next = Wrócimy do tego zgłoszenia.

answered-headline = Odpowiedzieliśmy Państwu
answered-meaning = Prosimy poszukać naszej wiadomości w swojej poczcie e-mail.
answered-next = Jeśli nasza wiadomość pomoże, nic więcej nie trzeba robić. Jeśli nie, prosimy nam odpisać.

confirm-solution-headline = Czy problem jest już rozwiązany?
confirm-solution-meaning = Uważamy, że problem zniknął. Prosimy sprawdzić, czy tak jest.
confirm-solution-next = Jeśli wszystko działa, nic więcej nie trzeba robić. Jeśli nie, prosimy odpisać, a będziemy działać dalej.

solved-headline = Państwa zgłoszenie jest rozwiązane
solved-meaning = Zakończyliśmy pracę i uważamy, że wszystko jest zrobione.
solved-next = Jeśli coś nadal jest nie tak, prosimy odpisać na naszą ostatnią wiadomość.

closed-headline = Państwa zgłoszenie jest zamknięte
closed-meaning = Nikt już nad nim nie pracuje.
closed-next = Jeśli nadal potrzebują Państwo pomocy, prosimy napisać do nas jeszcze raz.

closed-unsolved-headline = Państwa zgłoszenie jest zamknięte bez rozwiązania
closed-unsolved-meaning = Zakończyliśmy pracę, ale problem nie jest rozwiązany.
closed-unsolved-next = Jeśli nadal potrzebują Państwo pomocy, prosimy napisać do nas jeszcze raz.

rejected-headline = Nie możemy zrobić tego, o co Państwo proszą
rejected-meaning = Przyjrzeliśmy się Państwa zgłoszeniu i postanowiliśmy dalej go nie prowadzić.
rejected-next = Jeśli mają Państwo pytania na ten temat, prosimy do nas napisać.

cancelled-headline = To zgłoszenie zostało wycofane
cancelled-meaning = Zostało anulowane, więc nikt nad nim nie pracuje.
cancelled-next = Jeśli jednak potrzebują Państwo pomocy, prosimy napisać do nas jeszcze raz.

merged-headline = Z dwóch zgłoszeń jest teraz jedno
merged-meaning = To zgłoszenie i jeszcze jedno dotyczyły tego samego. Dalej prowadzimy to drugie.
merged-meaning-into = To zgłoszenie i jeszcze jedno dotyczyły tego samego. Dalej prowadzimy zgłoszenie numer { $reference }.
merged-next = Od teraz prosimy śledzić to drugie zgłoszenie.

reopened-headline = Otworzyliśmy Państwa zgłoszenie na nowo
reopened-meaning = Było już zakończone. Teraz znów jest otwarte.
reopened-meaning-again = Było zakończone więcej niż raz. Teraz znów jest otwarte.
reopened-next = Zajmiemy się zgłoszeniem i napiszemy do Państwa.

overdue-headline = Trwa to dłużej, niż obiecaliśmy
overdue-meaning = Nie dotrzymaliśmy terminu. Przepraszamy.
overdue-next = Państwa zgłoszenie pozostanie otwarte, dopóki go nie załatwimy.

unknown-headline = Państwa zgłoszenie jest u nas
unknown-meaning = Nasz zespół nazywa to „{ $label }”. Państwa zgłoszenie jest u nas i nie zaginęło.
unknown-next = W razie wątpliwości prosimy do nas napisać.
not-known-meaning = Nasz system go nam nie podaje. Państwa zgłoszenie nie zaginęło.
not-known-next = Ta strona pokaże status, gdy będzie znany.

## Kto je prowadzi

who-nobody = Nikt konkretny jeszcze go nie prowadzi.
who-person = { $person } prowadzi Państwa zgłoszenie.
who-person-team = Państwa zgłoszenie prowadzi { $person } (zespół: { $team }).
who-team = Państwa zgłoszenie prowadzi zespół „{ $team }”.
who-was = To zgłoszenie prowadziła jedna osoba ({ $person }).
who-was-team = To zgłoszenie prowadził zespół „{ $team }”.

## Co jeszcze jest prawdą; każde zdanie stoi po opisie sytuacji

also-reopened = Zgłoszenie było już raz zakończone i znów jest otwarte.
also-handed-over = Zgłoszenie prowadzi teraz ktoś inny.
also-paused = Zgłoszenie jest na razie odłożone.
also-overdue = Trwa to dłużej, niż obiecaliśmy. Przepraszamy.
also-unanswered = Nie mają Państwo jeszcze odpowiedzi.
also-overloaded = Pisze do nas teraz wiele osób.
also-longer-than-usual = Trwa to dłużej niż zwykle.

## Czyja kolej

turn-company = Kolej na nas.
turn-customer = Kolej na Państwa.
turn-third-party = Kolej na kogoś spoza naszej firmy.
turn-nobody = Nikt nie musi nic robić.

## Co mogą Państwo zrobić

can-wait = Mogą Państwo po prostu poczekać. Ta strona sama się odświeża.
can-add = Chcą Państwo coś dodać? Prosimy odpisać na nasz ostatni e-mail.
can-answer = Prosimy odpisać na naszą wiadomość.
can-confirm = Jeśli wszystko działa, nie muszą Państwo nic robić.
can-write = Jeśli potrzebują Państwo dalszej pomocy, prosimy do nas napisać.
can-nothing = Nie muszą Państwo nic robić.
can-ask = Jeśli to się nie zmieni, prosimy do nas napisać.
can-keep = Prosimy zachować numer { $reference } do dalszego kontaktu z nami.
reply-link = Odpisz nam
email-link = Napisz na { $email }
phone-link = Zadzwoń: { $phone }

## Pięć etapów

stage-received = Otrzymane
stage-assessed = Przejrzane
stage-assigned = Przydzielone
stage-in-progress = W toku
stage-answered = Jest odpowiedź
stage-resolved = Rozwiązane
stage-closed = Zamknięte

## Przebieg

happened-received = Dotarło do nas Państwa zgłoszenie
happened-assessed = Przejrzeliśmy je
happened-assigned = Przydzielone: { $handler }
happened-handed-over = Przekazane: { $handler }
happened-started = Zaczęliśmy pracę
happened-company-replied = Napisaliśmy do Państwa
happened-customer-replied = Napisali Państwo do nas
happened-paused = Odłożone na później
happened-resumed = Praca ruszyła dalej
happened-resolved = Uznaliśmy je za rozwiązane
happened-closed = Zamknięte
happened-reopened = Otwarte na nowo
happened-merged = Połączone z innym zgłoszeniem
happened-unknown = Coś się zmieniło

## The number, the dates, the helpdesk's own word

card-number = Zgłoszenie { $reference }
since = Od { $date }
expected-first-reply = Chcemy odpowiedzieć do { $date }.
expected-resolution = Chcemy wszystko załatwić do { $date }.
missed-first-reply = Chcieliśmy odpowiedzieć do { $date }.
missed-resolution = Chcieliśmy wszystko załatwić do { $date }.
paused-until = Działamy dalej od { $date }.
planned-for = Zaczynamy { $date }.
usual-reply = Większość osób ma od nas odpowiedź do { $date }.
wrote-on = Napisaliśmy do Państwa { $date }.
helpdesk-label = Nasz system nazywa to „{ $label }”.

### Form: looking a request up, and why the form stands there.

## Wyszukanie zgłoszenia

lookup-headline = Tu sprawdzą Państwo swoje zgłoszenie
lookup-reference = Numer zgłoszenia
lookup-reference-hint = Jest w naszym e-mailu do Państwa.
lookup-email = Państwa adres e-mail
lookup-email-hint = Adres, z którego Państwo do nas pisali.
lookup-submit = Pokaż status
lookup-busy = Szukamy…
lookup-reference-empty = Prosimy wpisać numer zgłoszenia.
lookup-reference-characters = W numerze są tylko litery, cyfry i łączniki (-). Prosimy skopiować go z naszego e-maila.
lookup-reference-long = To za długie na numer zgłoszenia. Prosimy skopiować z naszego e-maila sam numer.
lookup-email-empty = Prosimy wpisać swój adres e-mail.
lookup-email-bad = To nie wygląda na adres e-mail. Przykład: imie@example.com
lookup-not-found = Nie znaleźliśmy zgłoszenia z tym numerem i tym adresem. Prosimy sprawdzić jedno i drugie.
lookup-sent = Jeśli ten numer i ten adres należą do jednego zgłoszenia, wysłaliśmy Państwu link. Prosimy sprawdzić swoją pocztę e-mail.
problem-expired = Ten link jest za stary. Prosimy wyszukać zgłoszenie tutaj lub poprosić nas o nowy link.
problem-not-found = Nie możemy pokazać tego zgłoszenia. Być może link jest niepełny. Prosimy wyszukać zgłoszenie tutaj.

### More: what a visitor sees after pressing a button of the card.

language = Język

## What the customer can say

say-send = Wyślij
say-sending = Wysyłamy…
say-cancel = Nie teraz
say-close = Zamknij
say-empty = Prosimy najpierw coś napisać.
# $count: a figure, "4,000"
say-long = Prosimy napisać krócej: do { $count } znaków.
say-offline = Nie mają Państwo połączenia z internetem. Państwa tekst zostaje tutaj. Prosimy spróbować ponownie.
say-unkept = Tym razem nie udało nam się tego zapisać. Państwa tekst zostaje tutaj. Prosimy spróbować ponownie za minutę.
say-busy = Było wiele prób naraz. Państwa tekst zostaje tutaj. Prosimy spróbować ponownie za minutę.
say-expired = Państwa link już nie działa. Państwa tekst zostaje tutaj. Prosimy otworzyć nowy link, a potem wysłać tekst.
say-gone = Przy tym zgłoszeniu nie jest to już możliwe. Prosimy odświeżyć stronę.

say-rating-title = Jaka była nasza pomoc?
say-rating-good = Dobra
say-rating-bad = Niedobra
# Stands above the choices 1 to 5.
say-rating-scale = 1 – zła, 5 – bardzo dobra.
say-rating-comment = Chcą Państwo napisać dlaczego? To nie jest konieczne.
say-rating-missing = Prosimy wybrać, jaka była nasza pomoc.
say-rating-change = Mamy już Państwa ocenę. Nadal można ją zmienić.
say-rating-sent = Dziękujemy za ocenę.

say-wrong-team-title = Czy zgłoszenie trafiło do niewłaściwego zespołu?
say-wrong-team-label = Dlaczego tak Państwo uważają?
say-wrong-team-sent = Dziękujemy. Mamy to, co Państwo napisali. Sprawdzamy, kto może najlepiej pomóc.

say-message-title = Dodaj coś do zgłoszenia
say-message-label = Co chcą Państwo dodać?
say-message-sent = Dziękujemy. Mamy Państwa wiadomość i przekazujemy ją naszemu zespołowi.

say-confirmation-title = Czy wszystko jest rozwiązane?
say-confirmation-text = Wtedy zamkniemy Państwa zgłoszenie. Później nadal mogą Państwo do nas napisać.
say-confirmation-send = Tak, zamknij zgłoszenie
say-confirmation-sent = Dziękujemy za informację.

say-reopening-title = Zgłoszenie nie jest rozwiązane
say-reopening-label = Co nadal nie działa?
say-reopening-sent = Dziękujemy. Mamy to, co Państwo napisali, i otwieramy zgłoszenie na nowo.

say-contact-title = Do kogo się zwrócić
say-contact-copy = Kopiuj
say-contact-copied = Skopiowano
# Saves a file for the address book.
say-contact-file = Zapisz w kontaktach

say-device-title = Zapamiętaj to zgłoszenie
say-device-text = Wtedy to urządzenie otworzy Państwa zgłoszenie bez linku. Może je zobaczyć każdy, kto korzysta z tego urządzenia.
say-device-send = Zapamiętaj
say-device-sent = To urządzenie pamięta teraz Państwa zgłoszenie.
say-device-forget = Nie pamiętaj dłużej
say-device-forgotten = To urządzenie już nie pamięta Państwa zgłoszenia.
say-device-blocked = Państwa przeglądarka nie pozwala tej stronie niczego zapamiętać.

### Queue: <ticket-queue>.

## Ile zgłoszeń czeka: <ticket-queue>

queue-title = Ile mamy pracy
queue-waiting = { $count ->
    [one] { $count } zgłoszenie czeka na pierwszą odpowiedź.
    [few] { $count } zgłoszenia czekają na pierwszą odpowiedź.
    [many] { $count } zgłoszeń czeka na pierwszą odpowiedź.
   *[other] { $count } zgłoszenia czeka na pierwszą odpowiedź.
}
queue-none = Żadne zgłoszenie nie czeka na pierwszą odpowiedź.
queue-most = Większość osób dostaje odpowiedź w tym czasie: { $time }.
queue-oldest = Najdłuższy czas oczekiwania: { $time }.
queue-unknown = Nie możemy teraz policzyć zgłoszeń. Spróbujemy ponownie później.
queue-table = Zgłoszenia według zespołu
queue-team = Zespół
queue-count = Czeka
queue-time = Czas do pierwszej odpowiedzi
queue-no-time = nie wiadomo
queue-no-team = Jeszcze bez zespołu

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Oceń naszą pomoc
offer-wrong-team = Niewłaściwy zespół?
offer-message = Dodaj coś do zgłoszenia
offer-confirmation = Tak, jest rozwiązane
offer-reopening = Nie jest rozwiązane
offer-contact = Zachowaj kontakt
offer-device = Zapamiętaj na urządzeniu

# Headings of what the customer sent, for the company's staff.
heading-message = Dodane przez klienta na stronie ze statusem
heading-wrong-team = Klient pyta: czy zgłoszenie trafiło do niewłaściwego zespołu?
heading-reopening = Klient mówi, że zgłoszenie nie jest rozwiązane

## Osobna strona

page-title = Status Państwa zgłoszenia
page-your-turn = Kolej na Państwa: { $headline }
page-intro = Prosimy wpisać numer zgłoszenia i swój adres e-mail. Pokażemy, na jakim etapie jest zgłoszenie.
page-unreachable = Nie możemy teraz połączyć się z naszym systemem. Prosimy spróbować ponownie za minutę.
page-busy = Było wiele prób naraz. Prosimy spróbować ponownie za minutę.

## E-mail z linkiem

mail-subject = Link do Państwa zgłoszenia { $reference }
mail-intro = Pytali Państwo, na jakim etapie jest zgłoszenie { $reference }. Pokazuje to ten link:
mail-button = Pokaż moje zgłoszenie
mail-lifetime = Link działa przez 24 godziny. Prosimy nie przekazywać go dalej.
mail-not-you = To nie Państwo o to pytali? W takim razie nie muszą Państwo nic robić.

## Słowniczek: co znaczy każde słowo, bez zgłoszenia. Także osobna strona.

glossary-title = Co znaczą poszczególne słowa
glossary-description = Co znaczy każdy status zgłoszenia, kto je prowadzi i co będzie dalej. Prostymi słowami.
glossary-intro = Tutaj piszemy, co każde słowo znaczy dla Państwa.
glossary-search = Szukaj słowa
glossary-none = Nie znaleźliśmy takiego słowa. Prosimy wpisać inne lub do nas napisać.
glossary-stages = Pięć etapów
glossary-ends = Jak może się to skończyć
glossary-statuses = Słowa, których używa nasz zespół
glossary-articles = Warto wiedzieć
glossary-question = Co znaczy „{ $label }”?
glossary-received = Państwa zgłoszenie dotarło do nas. Nikt jeszcze nad nim nie pracował. Nie trzeba wysyłać go jeszcze raz.
glossary-assessed = Przeczytaliśmy Państwa zgłoszenie. Teraz decydujemy, jak bardzo jest pilne i kto może pomóc.
glossary-assigned = Przydzieliliśmy Państwa zgłoszenie osobie lub zespołowi. Teraz ta osoba lub ten zespół za nie odpowiada.
glossary-in-progress = Ktoś pracuje nad Państwa zgłoszeniem. Napiszemy do Państwa, gdy będziemy mieć odpowiedź lub pytanie.
glossary-answered = Napisaliśmy do Państwa. Jeśli nasza wiadomość pomoże, nic więcej nie trzeba robić. Jeśli nie, prosimy na nią odpisać.
glossary-resolved = Uważamy, że problem zniknął. Jeśli nie, prosimy odpisać, a będziemy działać dalej.
glossary-closed = Nikt już nie pracuje nad Państwa zgłoszeniem. Zawsze mogą Państwo napisać do nas jeszcze raz.

article-assigned-title = Co dla Państwa znaczy „przydzielone”
article-assigned-what = Co znaczy „przydzielone”?
article-assigned-what-answer = Wiemy, czego dotyczy Państwa zgłoszenie, i przyjęliśmy je. Teraz odpowiada za nie osoba lub zespół. Od tej chwili mają Państwo do kogo się zwrócić.
article-assigned-how = Jak zgłoszenie trafia na ten etap?
article-assigned-how-answer = Najpierw dociera do nas. Potem je czytamy i decydujemy, jak bardzo jest pilne. Następnie dajemy je komuś, kto może pomóc. Ta osoba lub ten zespół pracuje nad nim i pisze do Państwa.
article-assigned-do = Co mogą Państwo zrobić?
article-assigned-do-answer = Prosimy zapisać, kto prowadzi zgłoszenie i jaki ma ono numer. Wtedy nie trzeba opisywać go od nowa. Jeśli chcą Państwo coś dodać, prosimy odpisać na naszą ostatnią wiadomość. Na koniec prosimy dać nam znać, jak poszło.
article-assigned-wrong = Co może pójść nie tak?
article-assigned-wrong-answer = Czasem zespół ma za dużo pracy. Czasem zgłoszenie trafia do niewłaściwej osoby. Czasem nikt nic Państwu nie mówi. Jeśli zauważą Państwo coś takiego, prosimy do nas napisać. Możemy przekazać Państwa zgłoszenie dalej.

article-unanswered-title = Co to jest zgłoszenie bez odpowiedzi
article-unanswered-what = Co znaczy „bez odpowiedzi”?
article-unanswered-what-answer = Nikt jeszcze nie napisał do Państwa o tym zgłoszeniu. To nic nie mówi o tym, czy ktoś je przeczytał. Może już być w dobrych rękach.
article-unanswered-not = Czego to nie znaczy?
article-unanswered-not-answer = To nie znaczy, że Państwa zgłoszenie zaginęło albo że je odrzuciliśmy. To także nie to samo co czekanie. Zgłoszenie czeka, gdy najpierw potrzebujemy czegoś od Państwa lub od kogoś innego albo gdy ma ustaloną datę.
article-unanswered-why = Dlaczego tak się dzieje?
article-unanswered-why-answer = Często jednego dnia pisze do nas wiele osób. Czasem jest nas za mało albo robimy coś w niewłaściwej kolejności. To nie Państwa wina.
article-unanswered-do = Co mogą Państwo zrobić?
article-unanswered-do-answer = Mogą Państwo poczekać: zgłoszenie zachowa swój numer i pozostanie u nas. Drugie zgłoszenie o tym samym spowalnia naszą pracę. Jeśli to pilne, prosimy do nas napisać i podać numer.
