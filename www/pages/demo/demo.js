// The example company's page: its words in three languages, its colours, and the list of requests to try.
// Language and colours stand in the address, so that a link shows what its sender saw; nothing is stored.
(() => {
  const root = document.documentElement;
  const LANGS = ["en", "uk", "lt"];
  const THEMES = ["light", "dark"];
  const query = () => new URLSearchParams(location.search);
  const short = (tag) => tag.toLowerCase().split("-")[0];

  // Set before the card reads them.
  const lang = [query().get("lang") ?? "", ...navigator.languages].map(short).find((tag) => LANGS.includes(tag)) ?? "en";
  root.lang = lang;
  const paint = (theme) => (THEMES.includes(theme) ? (root.dataset.theme = theme) : delete root.dataset.theme);
  paint(query().get("theme"));

  const WORDS = {
    en: {
      pageTitle: "Help and contact – Northwind Office",
      hints: {
        1042: "moves on", 1049: "moves on", 1052: "moves on",
        1043: "received, a date is promised", 1044: "a team has it", 1045: "a person has it",
        1046: "in progress", 1047: "the customer must answer", 1048: "another company must act",
        1050: "answered", 1051: "solved", 1053: "later than promised",
        1054: "waits longer than usual", 1055: "planned for a date", 1056: "closed without a solution",
      },
    },
    uk: {
      pageTitle: "Допомога й контакти – Northwind Office",
      skip: "До змісту сторінки", nav: "Головне меню",
      navHelp: "Допомога", navHours: "Години роботи", navContact: "Контакти",
      title: "Що з Вашим запитом?",
      lead: "Подивіться, хто ним займається, чия черга діяти та що буде далі.",
      demo: "Демо", panelTitle: "Спробуйте",
      panelIntro: "Цієї компанії не існує. Відкрийте один із її запитів так, як це зробив би клієнт, за посиланням із листа:",
      ticketsProblem: "Список запитів не завантажився. Оновіть, будь ласка, сторінку.",
      moves: "Запити з позначкою «змінюється» змінюються кожні кілька секунд. Картка показує це щонайбільше за 15 секунд.",
      form: "Відкрийте форму", formHint: "і введіть номер зі списку та цю адресу:",
      gallery: "Усі ситуації на одній сторінці",
      configure: "Складіть такий тег самі",
      api: "Що може викликати сторінка: приклади, які працюють",
      words: "Наші слова", wordsIntro: "Що означає кожен стан, хто займається Вашим запитом і що буде далі:",
      wordsLink: "Усі слова простою мовою",
      language: "Мова", theme: "Кольори", themeAuto: "Як на пристрої", themeLight: "Світлі", themeDark: "Темні",
      topics: "Теми довідки",
      t1: "Замовлення й доставка", t1p: "День або адресу можна змінити до вечора напередодні.",
      t2: "Повернення товару й коштів", t2p: "Ви маєте 30 днів. Великі меблі ми заберемо у Вас удома.",
      t3: "Рахунки й оплата", t3p: "Копія рахунка, інша адреса, інший податковий номер.",
      t4: "Складання й запчастини", t4p: "Інструкції до всіх моделей, коліщата й гвинти поштою.",
      t5: "Гарантія", t5p: "П’ять років на каркаси й мотори, два роки на решту.",
      t6: "Ваш обліковий запис", t6p: "Новий пароль, кілька користувачів, нова назва компанії.",
      hours: "Години роботи", weekdays: "Понеділок – п’ятниця", saturday: "Субота", sunday: "Неділя", closed: "зачинено",
      contact: "Контакти",
      contactIntro: "Назвіть, будь ласка, номер запиту. Тоді кожен із нас одразу його знайде.",
      footer: "Вигадана компанія: тут нічого не продають і листи сюди не приходять.",
      hints: {
        1042: "змінюється", 1049: "змінюється", 1052: "змінюється",
        1043: "отримано, обіцяно дату", 1044: "займається команда", 1045: "займається одна людина",
        1046: "у роботі", 1047: "відповісти має клієнт", 1048: "діяти має інша компанія",
        1050: "є відповідь", 1051: "вирішено", 1053: "довше, ніж обіцяли",
        1054: "чекає довше, ніж зазвичай", 1055: "заплановано на дату", 1056: "закрито без рішення",
      },
    },
    lt: {
      pageTitle: "Pagalba ir kontaktai – Northwind Office",
      skip: "Pereiti prie turinio", nav: "Pagrindinis meniu",
      navHelp: "Pagalba", navHours: "Darbo laikas", navContact: "Kontaktai",
      title: "Kokia Jūsų užklausos būsena?",
      lead: "Pažiūrėkite, kas ją tvarko, kieno eilė ir kas bus toliau.",
      demo: "Demo", panelTitle: "Išbandykite",
      panelIntro: "Tokios įmonės nėra. Atverkite vieną iš jos užklausų taip, kaip tai padarytų klientas, – nuoroda iš laiško:",
      ticketsProblem: "Užklausų sąrašo įkelti nepavyko. Atnaujinkite puslapį.",
      moves: "Užklausos su žyma „keičiasi“ keičiasi kas kelias sekundes. Kortelė tai parodo per 15 sekundžių.",
      form: "Atverkite formą", formHint: "ir įveskite numerį iš sąrašo bei šį adresą:",
      gallery: "Visos situacijos viename puslapyje",
      configure: "Susidėkite tokią žymą patys",
      api: "Ką puslapis gali iškviesti: veikiantys pavyzdžiai",
      words: "Mūsų žodžiai", wordsIntro: "Ką reiškia kiekviena būsena, kas tvarko užklausą ir kas bus toliau:",
      wordsLink: "Visi žodžiai paprasta kalba",
      language: "Kalba", theme: "Spalvos", themeAuto: "Kaip įrenginyje", themeLight: "Šviesios", themeDark: "Tamsios",
      topics: "Pagalbos temos",
      t1: "Užsakymai ir pristatymas", t1p: "Dieną ar adresą galite pakeisti iki ankstesnės dienos vakaro.",
      t2: "Grąžinimas ir pinigai", t2p: "Turite 30 dienų. Didelius baldus pasiimame iš Jūsų namų.",
      t3: "Sąskaitos ir mokėjimas", t3p: "Sąskaitos kopija, kitas adresas, kitas PVM kodas.",
      t4: "Surinkimas ir dalys", t4p: "Visų modelių instrukcijos, ratukai ir varžtai paštu.",
      t5: "Garantija", t5p: "Penkeri metai rėmams ir varikliams, dveji metai visam kitam.",
      t6: "Jūsų paskyra", t6p: "Naujas slaptažodis, keli naudotojai, naujas įmonės pavadinimas.",
      hours: "Darbo laikas", weekdays: "Pirmadienis–penktadienis", saturday: "Šeštadienis", sunday: "Sekmadienis", closed: "nedirbame",
      contact: "Kontaktai",
      contactIntro: "Nurodykite užklausos numerį. Tada bet kuris iš mūsų ją iškart ras.",
      footer: "Išgalvota įmonė: čia nieko neparduodama ir laiškai čia neateina.",
      hints: {
        1042: "keičiasi", 1049: "keičiasi", 1052: "keičiasi",
        1043: "gauta, pažadėta data", 1044: "tvarko komanda", 1045: "tvarko vienas žmogus",
        1046: "tvarkoma", 1047: "turi atsakyti klientas", 1048: "turi veikti kita įmonė",
        1050: "atsakyta", 1051: "išspręsta", 1053: "vėliau, nei žadėta",
        1054: "laukia ilgiau nei paprastai", 1055: "suplanuota datai", 1056: "uždaryta be sprendimo",
      },
    },
  };
  const words = WORDS[lang];

  const translate = () => {
    document.title = words.pageTitle;
    for (const element of document.querySelectorAll("[data-text]"))
      element.textContent = words[element.dataset.text] ?? element.textContent;
    for (const element of document.querySelectorAll("[data-label]"))
      element.setAttribute("aria-label", words[element.dataset.label] ?? element.getAttribute("aria-label"));
  };

  const addressWith = (changes) => {
    const next = query();
    for (const [name, value] of Object.entries(changes)) value ? next.set(name, value) : next.delete(name);
    return "?" + next;
  };

  // Links keep the chosen request and colours; the one that leads here says so.
  const link = () => {
    for (const a of document.querySelectorAll("#languages a")) {
      a.href = addressWith({ lang: a.lang }) + location.hash;
      a.lang === lang ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current");
    }
    document.getElementById("gallery").href = "/gallery" + addressWith({ lang });
    document.getElementById("glossary").href = "/glossary/" + lang;
    document.getElementById("configure").href = "/configure?lang=" + lang;
    const chosen = new URLSearchParams(location.hash.slice(1)).get("ticket");
    for (const a of document.querySelectorAll("#tickets a"))
      a.dataset.reference === chosen ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current");
  };

  const press = () => {
    for (const button of document.querySelectorAll("#themes button"))
      button.setAttribute("aria-pressed", String(button.value === (root.dataset.theme ?? "auto")));
  };

  const choose = (event) => {
    const { value } = event.target;
    if (!value) return;
    paint(value);
    history.replaceState(null, "", addressWith({ theme: THEMES.includes(value) && value }) + location.hash);
    press();
    link();
  };

  const part = (name, className, text) =>
    Object.assign(document.createElement(name), { className, textContent: text });

  const row = ({ reference, subject, token }) => {
    const a = document.createElement("a");
    a.href = "#" + new URLSearchParams({ ticket: reference, token });
    a.dataset.reference = reference;
    const about = part("span", "subject", subject);
    about.lang = "en";
    a.append(part("span", "number", reference), about, part("span", "hint", words.hints[reference] ?? ""));
    const item = document.createElement("li");
    item.append(a);
    return item;
  };

  const list = async () => {
    const answer = await fetch("/demo/tickets.json");
    if (!answer.ok) throw new Error("/demo/tickets.json: " + answer.status);
    document.getElementById("tickets").replaceChildren(...(await answer.json()).map(row));
    link();
  };

  addEventListener("DOMContentLoaded", () => {
    translate();
    link();
    press();
    document.getElementById("themes").addEventListener("click", choose);
    list().catch((why) => {
      document.getElementById("tickets-problem").hidden = false;
      console.error(why);
    });
  });
  addEventListener("hashchange", link);
})();
