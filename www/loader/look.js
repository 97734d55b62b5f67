// How an element looks: the styles, light or dark as the page is, and the first words. STYLES is filled in by
// `cargo xtask bundle`.

// A page says by these words, in an attribute of <html> or <body>, which of the two it is just now.
const SAYS = /(?:^|\s)(?:(?:theme|mode)-)?(dark|light)(?:-(?:theme|mode))?(?:\s|$)/;

// "dark", "light" or "". A page that says it to the browser, by one `color-scheme`, needs nobody to find out; with both,
// or none, its own switch counts more than the visitor's system.
const scheme = () => {
  const elements = [document.documentElement, document.body].filter(Boolean);
  const told = getComputedStyle(elements.at(-1)).colorScheme;
  if (/^(dark|light)$/.test(told)) return "";
  const values = elements.flatMap(({ attributes }) => [...attributes].map(({ value }) => value));
  return SAYS.exec(values.join(" "))?.[1] ?? "";
};

let shown;

// Puts the styles into the one sheet of all elements, and keeps them as the page is.
export const dress = (sheet) => {
  if (shown != null) return;
  const put = () => {
    const found = scheme();
    if (found == shown) return;
    shown = found;
    sheet.replaceSync(STYLES + (found && `:host{color-scheme:${found}}`));
  };
  put();
  const watch = new MutationObserver(put);
  for (const element of [document.documentElement, document.body]) watch.observe(element, { attributes: true });
};

// Shows the explanation that the gateway sent as text. It writes language, headline, meaning and so on, in this order.
export const paint = (box, [, headline, ...sentences]) => {
  const part = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  box.className = "card";
  box.append(part("h2", headline), part("p", sentences.join(" ")));
};
