// The form's fields, and what stands in them. A wrong value is told beside its field and changes nothing.

import { readers } from "./config.js";
import { parse } from "./contrast.js";
import { COLOURS, THEMES, colourOf } from "./themes.js";

const part = (name, props, ...children) => {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children);
  return element;
};

const nameOf = (tag) => new Intl.DisplayNames([tag], { type: "language" }).of(tag);

// What the page's own HTML cannot list: languages, ready themes, and a field for each colour in light and dark.
export const build = (languages, words) => {
  const named = languages.map((tag) => ({ tag, name: nameOf(tag) }));
  const option = ({ tag, name }) => part("option", { value: tag, lang: tag, textContent: name });
  document.getElementById("lang").append(...named.map(option));
  const box = ({ tag, name }) =>
    part("label", { lang: tag }, part("input", { type: "checkbox", value: tag, name: "languages" }), " " + name);
  document.getElementById("languages").append(...named.map(box));
  const looks = Object.keys(THEMES).map((id) => part("option", { value: id, textContent: words.themes[id] }));
  document.getElementById("look").append(...looks);
  document.getElementById("colours").append(...["light", "dark"].map((scheme) => coloursOf(scheme, words)));
};

const coloursOf = (scheme, words) => {
  const rows = COLOURS.map((name) => {
    const id = `${scheme}-${name}`;
    const text = part("input", { id, autocomplete: "off", spellcheck: false });
    Object.assign(text.dataset, { scheme, colour: name });
    const label = part("label", { htmlFor: id, id: id + "-label", textContent: words.colourNames[name] });
    const picker = part("input", { type: "color" });
    picker.setAttribute("aria-label", `${words.colourNames[name]}: ${words.pick}`);
    return part("p", {}, label, picker, text);
  });
  const legend = part("legend", { textContent: words[scheme === "light" ? "schemeLight" : "schemeDark"] });
  return part("fieldset", {}, legend, ...rows);
};

// As a picker takes it.
const hex = (colour, scheme) => {
  const { red, green, blue } = parse(colour, scheme);
  return "#" + [red, green, blue].map((value) => Math.round(value * 255).toString(16).padStart(2, "0")).join("");
};

const colourFields = () => [...document.querySelectorAll("[data-colour]")];
const languageBoxes = () => [...document.querySelectorAll("[name=languages]")];

// Puts a configuration into the fields.
export const fill = (config) => {
  for (const field of document.querySelectorAll("[data-key]")) {
    const value = config[field.dataset.key];
    if (field.type === "radio") field.checked = field.value === value;
    else if (field.type === "checkbox") field.checked = Boolean(value);
    else field.value = value;
  }
  for (const box of languageBoxes()) box.checked = config.languages.includes(box.value);
  for (const field of colourFields()) field.value = config[field.dataset.scheme][field.dataset.colour] ?? "";
  note(config);
};

// What follows from a configuration: the theme's colours where none are chosen, and what does not apply.
export const note = (config) => {
  for (const field of colourFields()) {
    const { scheme, colour } = field.dataset;
    field.placeholder = colourOf({ ...config, [scheme]: {} }, scheme, colour);
    field.previousElementSibling.value = hex(colourOf(config, scheme, colour), scheme);
  }
  const isCard = config.where === "tag" || config.where === "element";
  for (const element of document.querySelectorAll("[data-card]")) element.hidden = !isCard;
};

const tell = (field, problem) => {
  const id = field.id + "-problem";
  document.getElementById(id)?.remove();
  field.removeAttribute("aria-invalid");
  field.removeAttribute("aria-describedby");
  if (!problem) return;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", id);
  field.after(part("span", { id, className: "problem", textContent: problem }));
};

// Takes a changed field over into the configuration. An empty one is not chosen; a wrong one leaves what was, and is told
// of once the visitor has left it.
export const take = (field, config, languages, words, isDone) => {
  if (field.type === "color") {
    field.nextElementSibling.value = field.value;
    return take(field.nextElementSibling, config, languages, words, isDone);
  }
  const { key, scheme, colour } = field.dataset;
  const text = field.value.trim();
  if (field.name === "languages") {
    const chosen = languageBoxes().filter((box) => box.checked);
    config.languages = chosen.map((box) => box.value);
  } else if (field.type === "checkbox") config[key] = key === "access" ? (field.checked ? "public" : "") : field.checked;
  else if (colour || key) {
    const value = text === "" && key !== "gateway" ? "" : readers(languages)[colour ? "colour" : key](text);
    if (isDone || value !== null) tell(field, value === null ? words.problems[colour ? "colour" : key] : "");
    if (value === null) return;
    if (!colour) config[key] = value;
    else if (value) config[scheme][colour] = value;
    else delete config[scheme][colour];
  }
};
