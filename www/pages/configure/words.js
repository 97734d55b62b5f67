// The page's own words, in the visitor's language where it has them: the first of ?lang= and the browser's, else English.
// The card on it speaks all languages.

const LANGS = ["en", "uk", "lt"];
const short = (tag) => tag.toLowerCase().split("-")[0];

export const speak = async () => {
  const wanted = [new URLSearchParams(location.search).get("lang") ?? "", ...navigator.languages].map(short);
  const lang = wanted.find((tag) => LANGS.includes(tag)) ?? "en";
  const { words } = await import(`./words-${lang}.js`);
  document.documentElement.lang = lang;
  for (const element of document.querySelectorAll("[data-text]"))
    element.textContent = words.page[element.dataset.text] ?? element.textContent;
  for (const element of document.querySelectorAll("[data-label]"))
    if (words.page[element.dataset.label]) element.setAttribute("aria-label", words.page[element.dataset.label]);
  for (const a of document.querySelectorAll("#tongues a")) if (a.lang === lang) a.setAttribute("aria-current", "true");
  document.title = document.querySelector("h1").textContent + " – Ticket Status";
  return { lang, words };
};
