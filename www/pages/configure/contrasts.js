// The table of contrasts: figures, and a word for each. Colour alone says nothing here.

import { PAIRS, contrast, parse } from "./contrast.js";
import { colourOf } from "./themes.js";

const effective = (config, scheme) => (name) => parse(colourOf(config, scheme, name), scheme);

// What each pair has in the schemes that visitors can meet: {id, least, light, dark}.
export const contrastsOf = (config) =>
  PAIRS.map(({ id, foreground, background, least }) => {
    const within = (scheme) => {
      if (config.theme !== "auto" && config.theme !== scheme) return null;
      const colour = effective(config, scheme);
      return contrast(colour(foreground), colour(background));
    };
    return { id, least, light: within("light"), dark: within("dark") };
  });

// Rounded down: 4.49 is not 4.5.
const figure = (ratio, lang) => (Math.floor(ratio * 100) / 100).toLocaleString(lang, { minimumFractionDigits: 2 });

const cell = (ratio, least, words, lang) => {
  const td = document.createElement("td");
  if (ratio === null) return Object.assign(td, { textContent: "–" });
  const passes = ratio >= least;
  const word = passes ? words.passes : least > 3 ? words.weakText : words.weakEdge;
  td.className = passes ? "passes" : "weak";
  td.append(figure(ratio, lang) + " ", Object.assign(document.createElement("span"), { textContent: word }));
  return td;
};

// Fills the table's body, and says how many are too weak.
export const showContrasts = (body, summary, config, words, lang) => {
  const all = contrastsOf(config);
  const row = ({ id, least, light, dark }) => {
    const tr = document.createElement("tr");
    const head = Object.assign(document.createElement("th"), { scope: "row", textContent: words.pairs[id] });
    const needed = Object.assign(document.createElement("td"), { textContent: figure(least, lang) });
    tr.append(head, needed, cell(light, least, words, lang), cell(dark, least, words, lang));
    return tr;
  };
  body.replaceChildren(...all.map(row));
  const weak = all.flatMap(({ least, light, dark }) => [light, dark].filter((ratio) => ratio !== null && ratio < least));
  const said = weak.length ? words.someWeak.replace("{count}", weak.length) : words.allPass;
  if (summary.textContent !== said) summary.textContent = said;
};
