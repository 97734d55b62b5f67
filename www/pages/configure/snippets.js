// What is copied: the configuration as pieces of code. Every value is escaped for the place where it stands.

import { html } from "./escape.js";
import { forNpm, forReact, forVue, forWordPress } from "./frameworks.js";
import { attributesOf, element, script, styleOf, written } from "./markup.js";

// The lines for a page, with what the tag needs besides.
const onPage = (config, words, tag) => {
  const isTag = config.where === "tag";
  const data = isTag ? written(attributesOf(config), "data-") : "";
  return isTag ? script(config, { ...tag, data }) : script(config, tag) + "\n" + element(config, words);
};

const policyOf = (config) => {
  const { origin } = new URL(config.gateway);
  return `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`;
};

const styled = (style) => (style ? `<style>\n${style}\n</style>\n` : "");

const wholePage = (config, words, style) => `<!doctype html>
<html lang="${html(config.lang || "en")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(words.linkStatus)}</title>
${styled(style)}</head>
<body>
<h1>${html(words.linkStatus)}</h1>
${onPage(config, words)}
</body>
</html>`;

// Everything to copy: {id, code}; `release` is what this gateway serves, and nothing for another one.
export const snippets = (config, words, release) => {
  const style = styleOf(config);
  const integrity = release && {
    path: `v${release.version}/ticket-status.js`,
    more: ` integrity="${html(release.integrity)}" crossorigin="anonymous"`,
  };
  const policy = policyOf(config);
  return [
    { id: "page", code: onPage(config, words) },
    { id: "style", code: style },
    { id: "integrity", code: integrity ? onPage(config, words, integrity) : "" },
    { id: "csp-header", code: "Content-Security-Policy: " + policy },
    { id: "csp-meta", code: `<meta http-equiv="Content-Security-Policy" content="${html(policy)}">` },
    { id: "static", code: wholePage(config, words, style) },
    { id: "react", code: forReact(config, words) },
    { id: "vue", code: forVue(config, words) },
    { id: "wordpress-block", code: styled(style) + script(config) + "\n" + element(config, words) },
    { id: "wordpress-shortcode", code: forWordPress(config, words) },
    { id: "npm", code: forNpm(config) },
  ];
};
