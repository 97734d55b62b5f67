// The element, its attributes and its custom properties, as the configuration has them.

import { css, html } from "./escape.js";
import { COLOURS, colourOf } from "./themes.js";

const ELEMENTS = { tag: "ticket-status", element: "ticket-status", glossary: "ticket-glossary", queue: "ticket-queue" };

export const elementOf = ({ where }) => ELEMENTS[where];

// The attributes that differ from what the element does without them, as pairs.
export const attributesOf = (config) => {
  const isCard = elementOf(config) === "ticket-status";
  const chosen = [
    ["lang", config.lang],
    ["theme", [config.look, config.theme === "auto" ? "" : config.theme].filter(Boolean).join(" ")],
    ["languages", isCard && config.languages.length > 1 ? config.languages.join(" ") : ""],
    ["refresh-seconds", isCard ? config.refresh : ""],
    ["access", isCard ? config.access : ""],
    ["loading", isCard && config.lazy ? "lazy" : ""],
  ];
  const attributes = chosen.filter(([, value]) => value);
  return isCard && config.compact ? [...attributes, ["compact", ""]] : attributes;
};

// The custom properties that are chosen, as pairs. A colour that stands in one scheme alone is the theme's in the other.
export const propertiesOf = (config) => {
  const colours = COLOURS.filter((name) => config.light[name] || config.dark[name]).map((name) => {
    const [light, dark] = ["light", "dark"].map((scheme) => colourOf(config, scheme, name));
    const value = { light, dark }[config.theme] ?? `light-dark(${light}, ${dark})`;
    return ["--ticket-status-" + name, value];
  });
  const others = ["radius", "space", "width", "font"].map((name) => [name, config[name]]);
  return [...colours, ...others.filter(([, value]) => value).map(([name, value]) => ["--ticket-status-" + name, value])];
};

export const styleOf = (config) => {
  const lines = propertiesOf(config).map(([name, value]) => `  ${name}: ${css(value)};\n`);
  return lines.length ? `${elementOf(config)} {\n${lines.join("")}}` : "";
};

export const written = (pairs, prefix = "") =>
  pairs.map(([name, value]) => ` ${prefix}${name}` + (value || prefix ? `="${html(value)}"` : "")).join("");

// The newest of major version 1, which breaks nothing that a page was promised.
export const LOADER = "v1/ticket-status.js";

export const script = (config, { path = LOADER, more = "", data = "" } = {}) =>
  `<script src="${html(config.gateway)}/${path}"${more} async${data}></script>`;

// The link inside the element: what visitors without scripts find.
export const linkOf = (config, words) => {
  const page = config.where === "glossary" ? "glossary" : "status";
  const address = `${config.gateway}/${page}${config.lang ? "/" + config.lang : ""}`;
  return { address, text: words[page === "glossary" ? "linkGlossary" : "linkStatus"] };
};

export const element = (config, words) => {
  const name = elementOf(config);
  const { address, text } = linkOf(config, words);
  return `<${name}${written(attributesOf(config))}>\n  <a href="${html(address)}">${html(text)}</a>\n</${name}>`;
};
