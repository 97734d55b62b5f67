// The element in React, Vue and WordPress, and from any bundle. None needs a package: the script comes from the gateway.

import { js, php } from "./escape.js";
import { LOADER, attributesOf, element, elementOf, linkOf } from "./markup.js";

const source = ({ gateway }) => `${gateway}/${LOADER}`;

// Several elements bring the script once.
const load = (config) => `const SCRIPT = ${js(source(config))};

export function loadTicketStatus() {
  if ([...document.scripts].some((script) => script.src === SCRIPT)) return;
  document.head.append(Object.assign(document.createElement("script"), { src: SCRIPT, async: true }));
}`;

export const forNpm = (config) => `// ticket-status.js of your own: import it where the element is used, and call it once the page is there.
${load(config)}`;

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
