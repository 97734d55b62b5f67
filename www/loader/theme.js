// Ready themes, and a word to the web team about colours that are hard to read. Fetched only where a page changes colours.
import { PAIRS, contrast, parse } from "../contrast.js";

// Each by its custom properties, without `--ticket-status-`; of two values the second is for dark.
const THEMES = {
  calm: {
    background: ["#f4faf8", "#10211e"],
    text: ["#16302b", "#e3f1ed"],
    muted: ["#4a635d", "#a3bdb6"],
    border: ["#cfe2dc", "#2f4741"],
    accent: ["#0b6350", "#7fdcc3"],
    "accent-background": ["#e0f3ed", "#16352f"],
    "on-accent": ["#ffffff", "#06231c"],
    radius: "1.5rem",
    space: "1.75em",
  },
  contrast: {
    background: ["#ffffff", "#000000"],
    text: ["#000000", "#ffffff"],
    muted: ["#2b2b2b", "#e2e2e2"],
    border: ["#000000", "#ffffff"],
    accent: ["#00309c", "#ffe14d"],
    "accent-background": ["#ffffff", "#000000"],
    "on-accent": ["#ffffff", "#000000"],
    warning: ["#5c2500", "#ffc46b"],
    "warning-background": ["#ffffff", "#000000"],
    error: ["#8f0000", "#ffb0a8"],
    radius: "0",
    "font-size": "large",
  },
  paper: {
    background: ["#fbf8f1", "#201d18"],
    text: ["#2e2a24", "#efe8db"],
    muted: ["#665d50", "#b8ad9b"],
    border: ["#e2d9c8", "#443d33"],
    accent: ["#8a3324", "#f0a68f"],
    "accent-background": ["#f5e9df", "#38271f"],
    "on-accent": ["#ffffff", "#2a120b"],
    radius: "0.25rem",
    font: "Georgia, 'Times New Roman', serif",
  },
};

const BOTH = CSS.supports("color", "light-dark(#000, #fff)");
const written = (value) => (Array.isArray(value) ? (BOTH ? `light-dark(${value})` : value[0]) : value);

const sheets = {};
const sheetOf = (name) => {
  if (sheets[name]) return sheets[name];
  const lines = Object.entries(THEMES[name]).map(([property, value]) => `--ticket-status-${property}:${written(value)}`);
  sheets[name] = new CSSStyleSheet();
  // On the element itself, where the page's own rules for it come first.
  sheets[name].replaceSync(`:host{${lines.join(";")}}`);
  return sheets[name];
};

// What the card calls the colours by itself.
const PRIVATE = {
  background: "bg",
  text: "ink",
  muted: "soft",
  accent: "accent",
  "accent-background": "accent-bg",
  "on-accent": "on-accent",
};

const told = new Set();

// Tells the web team once of each pair of colours that is too weak.
const warn = (element) => {
  const card = element.shadowRoot.querySelector(".card");
  if (!card) return;
  const style = getComputedStyle(card);
  const schemes = ["light", "dark"].filter((scheme) => style.colorScheme.includes(scheme));
  for (const scheme of schemes.length > 0 ? schemes : ["light"])
    for (const { foreground, background, least } of PAIRS) {
      const [front, back] = [foreground, background].map((name) =>
        parse(style.getPropertyValue(`--${PRIVATE[name]}`).trim(), scheme),
      );
      const found = contrast(front, back);
      if (!found || found >= least) continue;
      const line =
        `${element.localName}: --ticket-status-${foreground} on --ticket-status-${background} has a contrast of ` +
        `${found.toFixed(1)} : 1 (${scheme}) and needs ${least} : 1 (WCAG 2.2). The gateway's /configure shows what fits.`;
      if (!told.has(line)) console.warn(line);
      told.add(line);
    }
};

// Puts the theme that the element names over the usual look. A name that there is not is told once.
export const wear = (element) => {
  const root = element.shadowRoot;
  const names = (element.getAttribute("theme") ?? "").split(/\s+/);
  const worn = names.filter((name) => Object.hasOwn(THEMES, name)).map(sheetOf);
  const others = root.adoptedStyleSheets.filter((sheet) => !Object.values(sheets).includes(sheet));
  root.adoptedStyleSheets = [...others, ...worn];
  for (const name of names) {
    if (!name || /^(auto|light|dark)$/.test(name) || Object.hasOwn(THEMES, name) || told.has(name)) continue;
    told.add(name);
    console.warn(`${element.localName}: there is no theme "${name}"; there are auto, light, dark, ${Object.keys(THEMES).join(", ")}`);
  }
  setTimeout(warn, 1000, element);
};
