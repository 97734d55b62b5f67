# Türkçe. Müşteriye “siz” diye sesleniyoruz. Sayfaya verilen komutlar, alışıldığı gibi, kısa biçimdedir (“göster”, “gizle”).
# Adlara ve tarihlere ek gelmez: cümle, her ad ve her tarih yalın hâliyle doğru olacak şekilde kuruludur.

### Card: the labels, and what a card says without an explanation. A first view has these.

# Bu mesaj ilk sırada kalır.
hosted-link = Durum sayfasını aç

## Kartın bölümleri

stages-label = Talebiniz hangi aşamada
stage-done = tamam
stage-now = şimdi
who-label = Kim ilgileniyor
turn-label = Sıra kimde
next-label = Bundan sonra ne olacak
can-label = Ne yapabilirsiniz
question-label = Size şunu sorduk:
timeline-label = Neler oldu
checked = Son kontrol: { $when }
checked-now = Son kontrol: az önce
refresh = Yeniden kontrol et
another = Başka bir talebe bak

## Bir engel olduğunda

loading = Durum yükleniyor…
not-known-headline = Durumu şu anda bilmiyoruz
stale-unreachable = Şu anda destek sistemimize ulaşamıyoruz. Bildiğimiz son durum bu. Denemeyi sürdürüyoruz.
stale-offline = İnternet bağlantınız yok. Bildiğimiz son durum bu. Bağlantınız geri geldiğinde yeniden kontrol edeceğiz.
problem-offline = İnternet bağlantınız yok gibi görünüyor. Bağlantınız geri geldiğinde yeniden kontrol edeceğiz.
problem-unreachable = Şu anda destek sistemimize ulaşamıyoruz. { $when } yeniden deneyeceğiz.
problem-busy = Aynı anda çok sayıda deneme oldu. Lütfen { $when } yeniden deneyin.
problem-broken = Durum sayfamızda bir arıza var. Lütfen daha sonra yeniden deneyin veya bize yazın.

## What the customer said through the card

# Stands on the card while something the customer sent is on its way to the helpdesk.
said-note = Yazdıklarınızı aldık. Bunları ekibimize iletiyoruz.

### Explain: all that an explanation says. The gateway has these; a browser only for a status without an explanation.

## Durumlar: başlık, ne anlama geldiği, bundan sonra ne olacağı

received-headline = Talebinizi aldık
received-meaning = Talebiniz burada ve kaybolmadı. Henüz kimse yanıt vermedi.
received-next = Ekibimizden biri talebinizi okuyacak. Size en iyi kimin yardım edebileceğine karar verecek.

longer-than-usual-headline = Her zamankinden uzun süredir bekliyorsunuz
longer-than-usual-meaning = Talebiniz bizde. Henüz kimse yanıt vermedi. Çoğu kişi bizden daha erken haber alıyor.
longer-than-usual-next = Talebinizi okuyup size yazacağız.

overloaded-headline = Şu anda bize çok kişi yazıyor
overloaded-meaning = Talebiniz bizde ve kaybolmadı. Yanıt vermemiz her zamankinden uzun sürüyor.
overloaded-next = Bütün taleplerle ilgileniyoruz. Sizinki de bunlardan biri.

assessed-headline = Doğru kişiyi arıyoruz
assessed-meaning = Talebinizi okuduk. Şimdi kimin ilgileneceğine karar veriyoruz.
assessed-next = Talebinizi bir kişiye veya bir ekibe vereceğiz.

assigned-to-nobody-headline = Talebiniz henüz kimsede değil
assigned-to-nobody-meaning = Sistemimize göre talebiniz birinde, ama sistem ad vermiyor. Bu yüzden biz böyle demiyoruz.
assigned-to-nobody-next = Talebinizi bir kişiye veya bir ekibe vereceğiz.

with-team-headline = Talebinizle bir ekip ilgileniyor
with-team-meaning = Talebinizi kabul ettik ve bir ekibe yönlendirdik. Artık bu ekip sorumlu.
with-team-next = Ekipten biri talebinizi üstlenecek ve size yazacak.

with-person-headline = Talebinizle { $person } ilgileniyor
with-person-meaning = Talebinizi kabul ettik ve bir kişiye yönlendirdik. Artık bu kişi sorumlu.
with-person-next = Bu kişi talebinize bakacak ve size yazacak.

handed-over-headline = Talebinizle artık başkası ilgileniyor
handed-over-meaning = Talebinizi şirket içinde devrettik. Yazdığınız her şeyi de aktardık.
handed-over-meaning-from = Talebinizi şirket içinde devrettik (önce: { $from }, şimdi: { $to }). Yazdığınız her şeyi de aktardık.
handed-over-next = Yeni kişi veya ekip talebinizi okuyacak ve kalınan yerden devam edecek.

in-progress-headline = Talebiniz üzerinde çalışıyoruz
in-progress-meaning = Şu anda biri talebinize bakıyor.
in-progress-next = Bir yanıtımız veya sorumuz olduğunda size yazacağız.

you-replied-headline = Mesajınızı aldık
you-replied-meaning = Mesajınız bize ulaştı ve artık talebinizin bir parçası.
you-replied-next = Mesajınızı okuyup size yazacağız.

waiting-for-you-headline = Yanıtınıza ihtiyacımız var
waiting-for-you-meaning = Size bir soru sorduk. Yanıtınız olmadan devam edemiyoruz.
waiting-for-you-next = Yanıt verdiğinizde devam edeceğiz.

waiting-for-third-party-headline = Başka bir şirketi bekliyoruz
waiting-for-third-party-meaning = Devam etmek için başka bir şirketten bir şeye ihtiyacımız var.
waiting-for-third-party-next = O şirket yanıt verdiğinde devam edeceğiz.

planned-headline = Talebiniz planlandı
planned-meaning = Talebiniz için bir zaman belirledik. O zamana kadar bekliyor. Kapanmadı ve kaybolmadı.
planned-next = Belirlenen zamanda başlayacağız.

paused-headline = Talebinize ara verdik
paused-meaning = Talebinizi şimdilik bir kenara ayırdık. Kapanmadı ve kaybolmadı.
paused-next = Talebinizi yeniden ele alacağız.

answered-headline = Size yanıt verdik
answered-meaning = Lütfen mesajımız için e-postanıza bakın.
answered-next = İşinize yararsa başka bir şey yapmanız gerekmez. Yaramazsa bize yanıt yazın.

confirm-solution-headline = Sorununuz çözüldü mü?
confirm-solution-meaning = Sorunun ortadan kalktığını düşünüyoruz. Lütfen öyle olup olmadığını kontrol edin.
confirm-solution-next = Her şey çalışıyorsa başka bir şey yapmanız gerekmez. Çalışmıyorsa bize yanıt yazın, devam edelim.

solved-headline = Talebiniz çözüldü
solved-meaning = İşimizi bitirdik ve her şeyin tamam olduğunu düşünüyoruz.
solved-next = Hâlâ yolunda olmayan bir şey varsa son mesajımıza yanıt yazın.

closed-headline = Talebiniz kapandı
closed-meaning = Artık üzerinde kimse çalışmıyor.
closed-next = Hâlâ yardıma ihtiyacınız varsa bize yeniden yazın.

closed-unsolved-headline = Talebiniz çözüm bulunmadan kapandı
closed-unsolved-meaning = Çalışmayı bıraktık, ama sorun çözülmedi.
closed-unsolved-next = Hâlâ yardıma ihtiyacınız varsa bize yeniden yazın.

rejected-headline = İstediğiniz şeyi yapamıyoruz
rejected-meaning = Talebinize baktık ve devam etmemeye karar verdik.
rejected-next = Bu konuda sorularınız varsa bize yazın.

cancelled-headline = Bu talep geri alındı
cancelled-meaning = Talep iptal edildi, bu yüzden üzerinde kimse çalışmıyor.
cancelled-next = Yine de yardıma ihtiyacınız varsa bize yeniden yazın.

merged-headline = İki talebi birleştirdik
merged-meaning = Bu talep ve başka bir talep aynı konuyla ilgiliydi. Diğer taleple devam ediyoruz.
merged-meaning-into = Bu talep ve başka bir talep aynı konuyla ilgiliydi. { $reference } numaralı taleple devam ediyoruz.
merged-next = Lütfen bundan sonra diğer talebi takip edin.

reopened-headline = Talebinizi yeniden açtık
reopened-meaning = Daha önce tamamlanmıştı. Şimdi yeniden açık.
reopened-meaning-again = Daha önce birden fazla kez tamamlanmıştı. Şimdi yeniden açık.
reopened-next = Talebinize bakıp size yazacağız.

overdue-headline = Söz verdiğimizden uzun sürüyor
overdue-meaning = Verdiğimiz süreye uymadık. Özür dileriz.
overdue-next = Talebiniz, biz sonuçlandırana kadar açık kalacak.

unknown-headline = Talebiniz bizde
unknown-meaning = Ekibimiz bu duruma “{ $label }” diyor. Talebiniz burada ve kaybolmadı.
unknown-next = Emin değilseniz bize yazın.
not-known-meaning = Sistemimiz bize durumu bildirmiyor. Talebiniz kaybolmadı.
not-known-next = Durum belli olduğunda bu sayfa onu gösterecek.

## Kim ilgileniyor

who-nobody = Talebiniz henüz belirli birinde değil.
who-person = Talebinizle { $person } ilgileniyor.
who-person-team = Talebinizle { $person } ilgileniyor (ekip: { $team }).
who-team = Talebinizle “{ $team }” ekibi ilgileniyor.
who-was = Talebinizle { $person } ilgilendi.
who-was-team = Talebinizle “{ $team }” ekibi ilgilendi.

## Ayrıca geçerli olanlar; her cümle bir durumun anlamından sonra gelir

also-reopened = Talep bir kez tamamlanmıştı, şimdi yeniden açık.
also-handed-over = Artık başkası ilgileniyor.
also-paused = Talebi şimdilik bir kenara ayırdık.
also-overdue = Bu, söz verdiğimizden uzun sürüyor. Özür dileriz.
also-unanswered = Henüz bir yanıt almadınız.
also-overloaded = Şu anda bize çok kişi yazıyor.
also-longer-than-usual = Bu, her zamankinden uzun sürüyor.

## Sıra kimde

turn-company = Sıra bizde.
turn-customer = Sıra sizde.
turn-third-party = Sıra, şirketimizin dışından birinde.
turn-nobody = Kimsenin bir şey yapması gerekmiyor.

## Ne yapabilirsiniz

can-wait = Bekleyebilirsiniz. Bu sayfa kendi kendini günceller.
can-add = Eklemek istediğiniz bir şey var mı? Son e-postamıza yanıt yazın.
can-answer = Lütfen mesajımıza yanıt yazın.
can-confirm = Her şey çalışıyorsa bir şey yapmanız gerekmez.
can-write = Daha fazla yardıma ihtiyacınız varsa bize yazın.
can-nothing = Bir şey yapmanız gerekmiyor.
can-ask = Bu böyle sürerse bize yazın.
can-keep = Bize bir daha ulaşırken kullanmak için { $reference } numarasını saklayın.
reply-link = Bize yanıt yazın
email-link = { $email } adresine yazın
phone-link = { $phone } numarasını arayın

## Beş aşama

stage-received = Alındı
stage-assessed = İncelendi
stage-assigned = Yönlendirildi
stage-in-progress = İşlemde
stage-answered = Yanıtlandı
stage-resolved = Çözüldü
stage-closed = Kapandı

## Olup bitenler

happened-received = Talebiniz bize ulaştı
happened-assessed = Talebinizi inceledik
happened-assigned = Yönlendirildi: { $handler }
happened-handed-over = Devredildi: { $handler }
happened-started = Çalışma başladı
happened-company-replied = Size yazdık
happened-customer-replied = Bize yazdınız
happened-paused = Beklemeye alındı
happened-resumed = Çalışma devam etti
happened-resolved = Çözülmüş saydık
happened-closed = Kapandı
happened-reopened = Yeniden açıldı
happened-merged = Başka bir taleple birleşti
happened-unknown = Bir şey değişti

## The number, the dates, the helpdesk's own word

card-number = Talep { $reference }
since = { $date } tarihinden beri
expected-first-reply = Size en geç { $date } tarihinde yanıt vermek istiyoruz.
expected-resolution = Talebinizi en geç { $date } tarihinde çözmek istiyoruz.
missed-first-reply = Size en geç { $date } tarihinde yanıt vermek istemiştik.
missed-resolution = Talebinizi en geç { $date } tarihinde çözmek istemiştik.
paused-until = { $date } tarihinden itibaren devam ediyoruz.
planned-for = { $date } tarihinde başlıyoruz.
usual-reply = Çoğu kişi en geç { $date } tarihinde bizden haber alıyor.
wrote-on = Size { $date } tarihinde yazdık.
helpdesk-label = Destek sistemimiz buna “{ $label }” diyor.

### Form: looking a request up, and why the form stands there.

## Bir talebi aramak

lookup-headline = Talebinizin durumuna bakın
lookup-reference = Talep numarası
lookup-reference-hint = Size gönderdiğimiz e-postada yazıyor.
lookup-email = E-posta adresiniz
lookup-email-hint = Bize yazarken kullandığınız adres.
lookup-submit = Durumu göster
lookup-busy = Aranıyor…
lookup-reference-empty = Lütfen talebinizin numarasını yazın.
lookup-reference-characters = Numarada yalnızca harf, rakam ve kısa çizgi olur. Lütfen numarayı e-postamızdan kopyalayın.
lookup-reference-long = Bu, bir talep numarası için çok uzun. Lütfen e-postamızdan yalnızca numarayı kopyalayın.
lookup-email-empty = Lütfen e-posta adresinizi yazın.
lookup-email-bad = Bu, bir e-posta adresine benzemiyor. Örnek: ad@example.com
lookup-not-found = Bu numara ve bu adresle bir talep bulamadık. Lütfen ikisini de kontrol edin.
lookup-sent = Bu numara ve bu adres aynı talebe aitse size bir bağlantı gönderdik. Lütfen e-postanıza bakın.
problem-expired = Bu bağlantı çok eski. Lütfen talebinizi burada arayın veya bizden yeni bir bağlantı isteyin.
problem-not-found = Bu talebi gösteremiyoruz. Bağlantı eksik olabilir. Lütfen talebi burada arayın.

### More: what a visitor sees after pressing a button of the card.

language = Dil

## What the customer can say

say-send = Gönder
say-sending = Gönderiliyor…
say-cancel = Şimdi değil
say-close = Kapat
say-empty = Lütfen önce bir şey yazın.
# $count: a figure, "4,000"
say-long = Lütfen daha kısa yazın: en fazla { $count } karakter.
say-offline = İnternet bağlantınız yok. Yazdıklarınız burada kalıyor. Lütfen yeniden deneyin.
say-unkept = Bunu şu anda kaydedemedik. Yazdıklarınız burada kalıyor. Lütfen bir dakika sonra yeniden deneyin.
say-busy = Aynı anda çok sayıda deneme oldu. Yazdıklarınız burada kalıyor. Lütfen bir dakika sonra yeniden deneyin.
say-expired = Talebinizin bağlantısı artık çalışmıyor. Yazdıklarınız burada kalıyor. Yeni bir bağlantı açın, sonra yazdıklarınızı gönderin.
say-gone = Bu, talebiniz için artık mümkün değil. Lütfen sayfayı yeniden yükleyin.

say-rating-title = Yardımımız nasıldı?
say-rating-good = İyi
say-rating-bad = İyi değil
# Stands above the choices 1 to 5.
say-rating-scale = 1 kötü, 5 çok iyi demektir.
say-rating-comment = Nedenini söylemek ister misiniz? Zorunlu değil.
say-rating-missing = Lütfen yardımımızın nasıl olduğunu seçin.
say-rating-change = Bunu bize daha önce söylediniz. Yanıtınızı hâlâ değiştirebilirsiniz.
say-rating-sent = Bize bildirdiğiniz için teşekkür ederiz.

say-wrong-team-title = Talebiniz yanlış ekipte mi?
say-wrong-team-label = Neden böyle düşünüyorsunuz?
say-wrong-team-sent = Teşekkür ederiz. Yazdıklarınızı aldık. Size en iyi kimin yardım edebileceğine bakıyoruz.

say-message-title = Bir şey ekleyin
say-message-label = Ne eklemek istersiniz?
say-message-sent = Teşekkür ederiz. Mesajınızı aldık ve ekibimize iletiyoruz.

say-confirmation-title = Her şey çözüldü mü?
say-confirmation-text = Çözüldüyse talebinizi kapatırız. Bize daha sonra da yazabilirsiniz.
say-confirmation-send = Evet, kapat
say-confirmation-sent = Bize bildirdiğiniz için teşekkür ederiz.

say-reopening-title = Sorun çözülmedi
say-reopening-label = Hâlâ çalışmayan nedir?
say-reopening-sent = Teşekkür ederiz. Yazdıklarınızı aldık ve talebinizi yeniden açıyoruz.

say-contact-title = Kime ulaşabilirsiniz
say-contact-copy = Kopyala
say-contact-copied = Kopyalandı
# Saves a file for the address book.
say-contact-file = Kişilere kaydet

say-device-title = Bu talebi hatırla
say-device-text = Böylece bu cihaz, talebinizi bağlantısına gerek kalmadan açar. Bu cihazı kullanan herkes talebi görebilir.
say-device-send = Hatırla
say-device-sent = Bu cihaz artık talebinizi hatırlıyor.
say-device-forget = Unut
say-device-forgotten = Bu cihaz artık talebinizi hatırlamıyor.
say-device-blocked = Tarayıcınız bu sayfanın bir şey hatırlamasına izin vermiyor.

### Queue: <ticket-queue>.

## Kaç talep bekliyor: <ticket-queue>

queue-title = Ne kadar yoğunuz
queue-waiting = { $count ->
    [one] { $count } talep ilk yanıtı bekliyor.
   *[other] { $count } talep ilk yanıtı bekliyor.
}
queue-none = İlk yanıtı bekleyen talep yok.
queue-most = Çoğu kişi { $time } içinde yanıt alıyor.
queue-oldest = En eski talebin bekleme süresi: { $time }.
queue-unknown = Talepleri şu anda sayamıyoruz. Daha sonra yeniden deneyeceğiz.
queue-table = Ekiplere göre talepler
queue-team = Ekip
queue-count = Bekleyen
queue-time = İlk yanıt süresi
queue-no-time = bilinmiyor
queue-no-team = Henüz ekip yok

### Pages: the gateway's own pages, letters and buttons, and the glossary. They are no file.

## Buttons on the card, and headings for the staff. The gateway has them; they are no file.

# Buttons: at most 28 characters, as on a phone.
offer-rating = Yardımımızı değerlendir
offer-wrong-team = Yanlış ekip mi?
offer-message = Bir şey ekle
offer-confirmation = Evet, çözüldü
offer-reopening = Çözülmedi
offer-contact = İletişim bilgilerini sakla
offer-device = Bu cihazda hatırla

# Headings of what the customer sent, for the company's staff.
heading-message = Müşterinin durum sayfasında ekledikleri
heading-wrong-team = Müşteri soruyor: Talep yanlış ekipte mi?
heading-reopening = Müşteri, sorunun çözülmediğini söylüyor

## Kendi sayfamız

page-title = Talebinizin durumu
page-your-turn = Sıra sizde: { $headline }
page-intro = Talebinizin numarasını ve e-posta adresinizi yazın. Size hangi aşamada olduğunu gösterelim.
page-unreachable = Şu anda destek sistemimize ulaşamıyoruz. Lütfen bir dakika sonra yeniden deneyin.
page-busy = Aynı anda çok sayıda deneme oldu. Lütfen bir dakika sonra yeniden deneyin.

## Bağlantı içeren e-posta

mail-subject = { $reference } numaralı talebinizin bağlantısı
mail-intro = { $reference } numaralı talebinizin hangi aşamada olduğunu sordunuz. Bunu şu bağlantıda görebilirsiniz:
mail-button = Talebimi göster
mail-lifetime = Bağlantı 24 saat çalışır. Lütfen onu başkalarıyla paylaşmayın.
mail-not-you = Bunu siz istemediniz mi? O zaman bir şey yapmanız gerekmiyor.

## Sözlük: talep olmadan, her sözcüğün anlamı. Ayrı bir sayfa olarak da var.

glossary-title = Sözcükler ne anlama geliyor
glossary-description = Bir talebin her durumu ne anlama gelir, kim ilgilenir, sonra ne olur. Sade sözlerle.
glossary-intro = Her sözcüğün sizin için ne anlama geldiğini burada okuyabilirsiniz.
glossary-search = Bir sözcük arayın
glossary-none = Böyle bir sözcük bulamadık. Başka bir sözcük deneyin veya bize yazın.
glossary-stages = Beş aşama
glossary-ends = Nasıl sona erebilir
glossary-statuses = Ekibimizin kullandığı sözcükler
glossary-articles = Bilmekte fayda var
glossary-question = “{ $label }” ne anlama geliyor?
glossary-received = Talebiniz bize ulaştı. Henüz üzerinde kimse çalışmadı. Yeniden göndermeniz gerekmez.
glossary-assessed = Talebinizi okuduk. Şimdi ne kadar acil olduğuna ve kimin yardım edebileceğine karar veriyoruz.
glossary-assigned = Talebinizi bir kişiye veya bir ekibe verdik. Artık o kişi veya ekip sorumlu.
glossary-in-progress = Biri talebiniz üzerinde çalışıyor. Bir yanıtımız veya sorumuz olduğunda size yazacağız.
glossary-answered = Size yazdık. Mesajımız işinize yararsa başka bir şey yapmanız gerekmez. Yaramazsa ona yanıt yazın.
glossary-resolved = Sorunun ortadan kalktığını düşünüyoruz. Kalkmadıysa bize yanıt yazın, devam edelim.
glossary-closed = Artık talebiniz üzerinde kimse çalışmıyor. Bize her zaman yeniden yazabilirsiniz.

article-assigned-title = “Yönlendirildi” sizin için ne anlama geliyor
article-assigned-what = “Yönlendirildi” ne anlama geliyor?
article-assigned-what-answer = Talebinizin ne hakkında olduğunu biliyoruz ve onu üstlendik. Artık bir kişi veya bir ekip sorumlu. Bundan sonra kime başvuracağınız belli.
article-assigned-how = Bir talep bu aşamaya nasıl gelir?
article-assigned-how-answer = Talep önce bize ulaşır. Sonra onu okur ve ne kadar acil olduğuna karar veririz. Ardından yardım edebilecek birine veririz. Bu kişi veya ekip talep üzerinde çalışır ve size yazar.
article-assigned-do = Ne yapabilirsiniz?
article-assigned-do-answer = Talebinizle kimin ilgilendiğini ve talep numarasını not edin. Böylece her şeyi yeniden anlatmanız gerekmez. Eklemek istediğiniz bir şey varsa son mesajımıza yanıt yazın. Sonrasında nasıl gittiğini bize anlatın.
article-assigned-wrong = Neler ters gidebilir?
article-assigned-wrong-answer = Bazen bir ekibin işi çok fazla olur. Bazen bir talep yanlış kişiye gider. Bazen de kimse size bir şey söylemez. Bunlardan birini fark ederseniz bize yazın. Talebinizi başkasına devredebiliriz.

article-unanswered-title = Yanıtsız talep nedir
article-unanswered-what = “Yanıtsız” ne anlama geliyor?
article-unanswered-what-answer = Talebinizle ilgili henüz kimse size yazmadı. Bu, birinin onu okuyup okumadığını göstermez. Talebiniz şimdiden emin ellerde olabilir.
article-unanswered-not = Ne anlama gelmiyor?
article-unanswered-not-answer = Talebinizin kaybolduğu veya reddedildiği anlamına gelmez. Beklemekle de aynı şey değildir. Bir talep, önce bize bir şey gerektiğinde bekler: sizden veya başka birinden bir şey ya da belirlenmiş bir tarih.
article-unanswered-why = Neden olur?
article-unanswered-why-answer = Çoğu zaman aynı gün bize çok kişi yazar. Bazen yeterince çalışanımız olmaz veya işleri yanlış sırayla ele alırız. Siz yanlış bir şey yapmadınız.
article-unanswered-do = Ne yapabilirsiniz?
article-unanswered-do-answer = Bekleyebilirsiniz: talebinizin numarası aynı kalır ve talebiniz burada durur. Aynı konuda ikinci bir talep bizi yavaşlatır. Acilse bize yazın ve numarayı belirtin.
