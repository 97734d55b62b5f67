// Every situation as a card, from the example documents. The address says what is shown, for people and for
// screenshots: ?lang=uk, ?theme=dark, ?only=waiting-for-you.
(() => {
  const root = document.documentElement;
  // Languages in which this page itself speaks; the cards speak all.
  const LANGS = ["en", "uk", "lt"];
  // The examples were written at this time; the cards show them as if it were now.
  const WRITTEN_MS = Date.UTC(2026, 10, 21, 12);
  const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  // As a ticket goes through its life; what is not named here comes last.
  const ORDER =
    "received longer-than-usual overloaded assessed assigned-to-nobody with-team with-person handed-over in-progress " +
    "waiting-for-third-party paused planned waiting-for-you you-replied answered overdue confirm-solution solved " +
    "reopened closed closed-unsolved rejected cancelled merged unknown not-known";
  // A variant, `overdue--reopened`, stands behind its situation.
  const place = ([name]) => (" " + ORDER + " ").indexOf(" " + name.split("--")[0] + " ") >>> 0;
  const query = new URLSearchParams(location.search);
  const short = (tag) => tag.toLowerCase().split("-")[0];

  // Set before the cards read them.
  const wanted = query.get("lang") ?? "";
  const lang = [wanted, ...navigator.languages].map(short).find((tag) => LANGS.includes(tag)) ?? "en";
  root.lang = lang;
  const theme = ["light", "dark"].includes(query.get("theme")) ? query.get("theme") : "";
  if (theme) root.dataset.theme = theme;

  const WORDS = {
    en: { document: "The document" },
    uk: {
      title: "Усі ситуації",
      intro: "Кожен приклад документа так, як картка пояснює його клієнтові. Дати пересунуто, ніби документи вчорашні.",
      language: "Мова", theme: "Кольори", themeAuto: "Як на пристрої", themeLight: "Світлі", themeDark: "Темні",
      demo: "До демосторінки", situations: "Ситуації", document: "Документ",
      problem: "Приклади не завантажилися. Зберіть файли й оновіть, будь ласка, сторінку.",
    },
    lt: {
      title: "Visos situacijos",
      intro: "Kiekvienas dokumento pavyzdys taip, kaip kortelė jį paaiškina klientui. Datos perkeltos taip, lyg dokumentai būtų vakarykščiai.",
      language: "Kalba", theme: "Spalvos", themeAuto: "Kaip įrenginyje", themeLight: "Šviesios", themeDark: "Tamsios",
      demo: "Į demonstracinį puslapį", situations: "Situacijos", document: "Dokumentas",
      problem: "Pavyzdžių įkelti nepavyko. Surinkite failus ir atnaujinkite puslapį.",
    },
  };
  const words = WORDS[lang];

  const translate = () => {
    for (const element of document.querySelectorAll("[data-text]"))
      element.textContent = words[element.dataset.text] ?? element.textContent;
    for (const element of document.querySelectorAll("[data-label]"))
      element.setAttribute("aria-label", words[element.dataset.label] ?? element.getAttribute("aria-label"));
    document.title = document.querySelector("h1").textContent + " – Ticket Status";
  };

  const addressWith = (name, value) => {
    const next = new URLSearchParams(query);
    value ? next.set(name, value) : next.delete(name);
    return "?" + next;
  };

  // Every language there is, by its own name; the pseudo-locale last.
  const choose = async () => {
    const { locales } = await (await fetch("/v1/site")).json();
    const select = document.getElementById("language");
    for (const tag of [...locales, "en-xa"]) {
      const name = tag === "en-xa" ? "Ëñglîsh (pseudo)" : new Intl.DisplayNames([tag], { type: "language" }).of(tag);
      select.append(Object.assign(document.createElement("option"), { value: tag, lang: tag, textContent: name }));
    }
    select.value = wanted || lang;
    select.addEventListener("change", () => location.assign(addressWith("lang", select.value)));
  };

  const link = () => {
    const present = { theme };
    for (const a of document.querySelectorAll("[data-change]")) {
      const { change, value } = a.dataset;
      a.href = addressWith(change, value);
      if (present[change] === value) a.setAttribute("aria-current", "true");
    }
    const demo = new URLSearchParams({ lang, ...(theme && { theme }) });
    document.getElementById("demo").href = "/?" + demo;
  };

  const shifted = (value, byMs) => {
    if (typeof value === "string" && DATE.test(value))
      return new Date(Date.parse(value) + byMs).toISOString().slice(0, 19) + "Z";
    if (Array.isArray(value)) return value.map((item) => shifted(item, byMs));
    if (value && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shifted(item, byMs)]));
    return value;
  };

  const part = (name, props, ...children) => {
    const element = Object.assign(document.createElement(name), props);
    element.append(...children);
    return element;
  };

  const section = ([name, golden], number) => {
    const card = document.createElement("ticket-status");
    // Named, so that the card does not follow the address's fragment; each by another number, as tickets are.
    const reference = String(Number(golden.reference) + number);
    card.setAttribute("reference", reference);
    if (wanted) card.lang = wanted;
    card.status = shifted({ ...golden, reference }, Date.now() - WRITTEN_MS);
    const { stage, turn, outcome } = golden;
    const facts = Object.entries({ stage, turn, outcome }).filter(([, word]) => word);
    const heading = part("h2", { id: name + "-title" }, name);
    const json = part("pre", { tabIndex: 0 }, JSON.stringify(golden, null, 2));
    const element = part(
      "section",
      { id: name },
      heading,
      part("p", { className: "facts" }, facts.map((fact) => fact.join(": ")).join(" · ")),
      card,
      part("details", {}, part("summary", {}, words.document), json),
    );
    element.setAttribute("aria-labelledby", heading.id);
    return element;
  };

  const show = async () => {
    const answer = await fetch("/examples.json");
    if (!answer.ok) throw new Error("/examples.json: " + answer.status);
    const only = query.get("only");
    const examples = Object.entries(await answer.json()).filter(([name]) => !only || name === only);
    examples.sort((a, b) => place(a) - place(b) || a[0].localeCompare(b[0]));
    const entry = ([name]) => part("li", {}, part("a", { href: "#" + name }, name));
    document.getElementById("index").append(...examples.map(entry));
    document.getElementById("situations").append(...examples.map(section));
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  addEventListener("DOMContentLoaded", () => {
    translate();
    link();
    choose().catch(console.error);
    show().catch((why) => {
      document.getElementById("problem").hidden = false;
      console.error(why);
    });
  });
})();
