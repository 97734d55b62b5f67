// The element in React, Vue and WordPress, which need no package because the script comes from the gateway; and with the
// npm package.

import { js, php } from "./escape.js";
import { LOADER, attributesOf, element, elementOf, linkOf } from "./markup.js";

const source = ({ gateway }) => `${gateway}/${LOADER}`;

// Several elements bring the script once.
const load = (config) => `const SCRIPT = ${js(source(config))};

export function loadTicketStatus() {
  if ([...document.scripts].some((script) => script.src === SCRIPT)) return;
  document.head.append(Object.assign(document.createElement("script"), { src: SCRIPT, async: true }));
}`;

// The package has the script in it, so the element has to be told where the gateway is.
export const forNpm = (config) => {
  const attributes = Object.fromEntries([["gateway", config.gateway], ...attributesOf(config)]);
  return `// npm install ticket-status
import "ticket-status";

const element = document.createElement(${js(elementOf(config))});
for (const [name, value] of Object.entries(${js(attributes)})) element.setAttribute(name, value);
document.getElementById("support").append(element);`;
};

export const forReact = (config, words) => {
  const attributes = attributesOf(config).map(([name, value]) => (value ? ` ${name}={${js(value)}}` : ` ${name}=""`));
  const { address, text } = linkOf(config, words);
  const name = elementOf(config);
  return `import { useEffect } from "react";

${load(config)}

export function TicketStatus() {
  useEffect(loadTicketStatus, []);
  return (
    <${name}${attributes.join("")}>
      <a href={${js(address)}}>{${js(text)}}</a>
    </${name}>
  );
}`;
};

export const forVue = (config, words) => `<script>
${load(config)}
</script>

<script setup>
import { onMounted } from "vue";
onMounted(loadTicketStatus);
</script>

<template>
${element(config, words).replace(/^/gm, "  ")}
</template>

<!-- vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("ticket-") } } }) -->`;

// In functions.php; the page then has [ticket_status]. What the shortcode returns is HTML, so it is escaped as such first.
export const forWordPress = (config, words) => `add_shortcode( 'ticket_status', function () {
    wp_enqueue_script( 'ticket-status', ${php(source(config))}, array(), null, array( 'strategy' => 'async' ) );
    return ${php(element(config, words))};
} );`;
