// The package without a framework and without any configuration of Vite.
import { mount } from "ticket-status";

const asked = new URLSearchParams(location.search);
const told = document.createElement("output");
addEventListener("ticket-status:ready", ({ detail }) => (told.textContent = detail.situation));

const card = mount("#app", {
  gateway: asked.get("gateway") ?? undefined,
  reference: asked.get("reference") ?? undefined,
  token: asked.get("token") ?? undefined,
});
card.after(told);
