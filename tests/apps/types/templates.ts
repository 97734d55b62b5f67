// What the language tools of Vue and Svelte read for templates.
import type { SvelteHTMLElements } from "svelte/elements";
import type {} from "ticket-status/svelte";
import type {} from "ticket-status/vue";
import type { GlobalComponents } from "vue";

type InVue = InstanceType<GlobalComponents["ticket-status"]>["$props"];
const inVue: InVue = {
  reference: "1042",
  theme: "dark",
  "onTicketStatus:change": ({ detail }) => console.log(detail.situation),
};
// @ts-expect-error: there is no such theme
const pinkInVue: InVue = { theme: "pink" };

type InSvelte = SvelteHTMLElements["ticket-status"];
const inSvelte: InSvelte = {
  reference: "1042",
  "refresh-seconds": 30,
  "onticket-status:error": ({ detail }) => console.log(detail.code),
};
// @ts-expect-error: there is no such theme
const pinkInSvelte: InSvelte = { theme: "pink" };

export const all = [inVue, pinkInVue, inSvelte, pinkInSvelte];
