// The real widget with the chosen settings, in every situation, as wide as a phone or as a desktop.

import { attributesOf, elementOf, propertiesOf } from "./markup.js";

// The examples were written at this time; the card shows them as if it were now.
const WRITTEN_MS = Date.UTC(2026, 10, 21, 12);
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
// No document: the form for number and address.
export const FORM = "form";

const shifted = (value, byMs) => {
  if (typeof value === "string" && DATE.test(value))
    return new Date(Date.parse(value) + byMs).toISOString().slice(0, 19) + "Z";
  if (Array.isArray(value)) return value.map((item) => shifted(item, byMs));
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shifted(item, byMs)]));
  return value;
};

let shown = {};

// The element for these settings. A card is kept where it can be, so that what is open stays open; how the form asks is
// read when it begins.
const elementFor = (config, situation) => {
  const name = elementOf(config);
  const kind = [name, situation === FORM && "form" + config.access].join(" ");
  if (kind === shown.kind) return shown.element;
  const element = document.createElement(name);
  // Named, so that it takes no ticket from the address and none that this device remembers. A public one would be asked for.
  if (kind !== "ticket-status formpublic") element.setAttribute("reference", "1042");
  shown = { kind, element };
  return element;
};

const dress = (element, config, situation) => {
  const chosen = new Map(attributesOf(config));
  // An example is no ticket that could be asked for.
  if (situation !== FORM) chosen.delete("access");
  for (const name of ["lang", "theme", "languages", "compact", "access"]) {
    const value = chosen.get(name) ?? null;
    if (element.getAttribute(name) === value) continue;
    value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
  }
  // Through the object model: the page's policy allows no style attribute.
  const wanted = new Map(propertiesOf(config));
  for (const name of [...element.style]) if (!wanted.has(name)) element.style.removeProperty(name);
  for (const [name, value] of wanted) element.style.setProperty(name, value);
};

// Brings the preview up to date.
export const preview = (stage, config, situation, examples) => {
  const before = shown;
  const element = elementFor(config, situation);
  dress(element, config, situation);
  const isOther = element !== before.element || situation !== before.situation;
  if (elementOf(config) === "ticket-status" && situation !== FORM && isOther)
    element.status = shifted(examples[situation], Date.now() - WRITTEN_MS);
  if (element !== before.element) stage.replaceChildren(element);
  shown = { ...shown, situation };
};
