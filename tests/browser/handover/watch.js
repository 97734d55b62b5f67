// Notes what stands in the element when a frame is drawn, each time that it is another kind of thing; and types elsewhere.
window.stood = [];
addEventListener("DOMContentLoaded", () => {
  const typed = Object.assign(document.createElement("input"), { id: "typed" });
  document.body.append(typed);
  typed.focus();
});
const kindOf = (root) => {
  if (root.querySelector("[data-stage]")) return "card";
  if (root.querySelector(".card > h2")) return "words";
  return root.querySelector(".skeleton") ? "skeleton" : "nothing";
};
const look = () => {
  const root = document.querySelector("ticket-status")?.shadowRoot;
  const kind = root && kindOf(root);
  if (kind && kind != window.stood.at(-1)?.kind) {
    const texts = [...root.querySelectorAll("h2, p, dd, small, span")].map((part) => part.textContent.trim());
    window.stood.push({ kind, texts: texts.filter(Boolean) });
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
