// What can be chosen, as one value; read from and written to an address. Whatever comes from outside is checked here.

import { parse } from "./contrast.js";
import { COLOURS, THEMES } from "./themes.js";

export const WHERE = ["tag", "element", "glossary", "queue"];
const SECRETS = ["token", "ticket", "reference"];
const LENGTH = /^(0|\d{0,4}(\.\d{1,3})?(px|rem|em|ch|%))$/;

export const fresh = (gateway) => ({
  gateway, where: "tag", lang: "", languages: [], theme: "auto", look: "", compact: false, lazy: false,
  refresh: "", access: "", radius: "", space: "", width: "", font: "", light: {}, dark: {},
});

const one = (known) => (text) => (known.includes(text) ? text : null);

// The gateway's address without anything that is nobody's business, and without a slash at its end.
const address = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash;
  return isPlain ? (url.origin + url.pathname).replace(/\/+$/, "") : null;
};

const seconds = (text) => (/^\d{2,4}$/.test(text) && text >= 15 && text <= 3600 ? String(Number(text)) : null);

const yes = (text) => (text === "1" ? true : null);
const length = (text) => (LENGTH.test(text) ? text : null);

const fonts = (text) => {
  const isList = text.length <= 200 && !/[;{}\\\n]|var\s*\(|url\s*\(/i.test(text) && CSS.supports("font-family", text);
  return isList ? text : null;
};

const colour = (text) => (text.length <= 80 && parse(text) ? text : null);

// How each is read: from text to its value, or to null when it cannot be that. An empty text is what is not chosen.
export const readers = (languages) => ({
  gateway: address,
  where: one(WHERE),
  lang: one(languages),
  languages: (text) => {
    const tags = text.split(/[\s,]+/).filter(Boolean);
    return tags.every((tag) => languages.includes(tag)) ? tags : null;
  },
  theme: one(["auto", "light", "dark"]),
  look: one(Object.keys(THEMES)),
  compact: yes,
  lazy: yes,
  refresh: seconds,
  access: one(["public"]),
  radius: length,
  space: length,
  width: length,
  font: fonts,
  colour,
});

// The field and the scheme of a colour's key: `accent` is light, `accent-dark` is dark.
const ofColour = (key) => {
  const scheme = key.endsWith("-dark") ? "dark" : "light";
  const name = key.replace(/-dark$/, "");
  return COLOURS.includes(name) ? { name, scheme } : null;
};

// From an address's fragment: what was understood, the keys that were not, and whether it carried a secret.
export const fromFragment = (fragment, gateway, languages) => {
  const read = readers(languages);
  const config = fresh(gateway);
  const ignored = new Set();
  let hadSecret = false;
  for (const [key, raw] of new URLSearchParams(fragment)) {
    const text = raw.trim();
    const isColour = ofColour(key);
    if (SECRETS.includes(key)) hadSecret = true;
    else if (!isColour && !(key !== "colour" && Object.hasOwn(read, key))) ignored.add(key);
    else {
      const value = (isColour ? read.colour : read[key])(text);
      if (value === null) ignored.add(key);
      else if (isColour) config[isColour.scheme][isColour.name] = value;
      else config[key] = value;
    }
  }
  return { config, ignored: [...ignored], hadSecret };
};

// To a fragment, with what differs from what is there without it.
export const toFragment = (config, gateway) => {
  const usual = fresh(gateway);
  const chosen = new URLSearchParams();
  for (const [key, value] of Object.entries(config)) {
    if (key === "light" || key === "dark") continue;
    const text = Array.isArray(value) ? value.join(" ") : value === true ? "1" : String(value || "");
    if (text && text !== String(usual[key])) chosen.set(key, text);
  }
  for (const name of COLOURS) {
    if (config.light[name]) chosen.set(name, config.light[name]);
    if (config.dark[name]) chosen.set(name + "-dark", config.dark[name]);
  }
  return chosen.toString();
};
