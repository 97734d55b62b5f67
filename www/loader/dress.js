// How an element looks: the styles, light or dark as the page is. STYLES is filled in by `cargo xtask bundle`.

// A page says by these words, in an attribute of <html> or <body>, which of the two it is just now.
const SAYS = /(?:^|\s)(?:(?:theme|mode)-)?(dark|light)(?:-(?:theme|mode))?(?:\s|$)/;

// "dark", "light" or "". A page that says it to the browser, by one `color-scheme`, needs nobody to find out; with both,
// or none, its own switch counts more than the visitor's system.
const scheme = () => {
  const pages = [document.documentElement, document.body];
  if (/^(dark|light)$/.test(getComputedStyle(pages[1] ?? pages[0]).colorScheme)) return "";
  const values = pages.flatMap((page) => [...(page?.attributes ?? [])].map(({ value }) => value));
  return SAYS.exec(values.join(" "))?.[1] ?? "";
};

// A browser without light-dark() shows everybody the light one.
const knowsBoth = CSS.supports("color", "light-dark(red, red)");
const styles = STYLES.replace(/light-dark\((.*?),.*?\)/g, knowsBoth ? "$&" : "$1");

let shown;
const put = (sheet) => {
  const found = scheme();
  if (found == shown) return;
  shown = found;
  sheet.replaceSync(styles + (found && `:host{color-scheme:${found}}`));
};

const COLOURS = ["background", "text", "muted", "accent", "on-accent", "accent-background"];
const changesColours = (element) => {
  const style = getComputedStyle(element);
  return (
    /[^\s,]/.test((element.getAttribute("theme") ?? "").replace(/\b(auto|light|dark)\b/g, "")) ||
    COLOURS.some((name) => style.getPropertyValue("--ticket-status-" + name))
  );
};

const watched = new WeakSet();
const wear = async (element) => {
  if (changesColours(element)) (await import("./theme.js")).wear(element);
};

// Puts the styles into the one sheet of all elements, keeps them as the page is, and the element's own theme over them.
export const dress = async (sheet, element) => {
  if (shown == null) {
    const page = new MutationObserver(() => put(sheet));
    for (const part of [document.documentElement, document.body]) part && page.observe(part, { attributes: true });
  }
  put(sheet);
  if (!watched.has(element)) {
    watched.add(element);
    const own = new MutationObserver(() => wear(element));
    own.observe(element, { attributeFilter: ["theme"] });
  }
  // Without its theme a card is readable all the same, and what only the web team reads has time.
  const worn = () => wear(element).catch(() => {});
  if (element.hasAttribute("theme")) await worn();
  else (window.requestIdleCallback ?? setTimeout)(worn);
};
