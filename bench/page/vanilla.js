// The card in nothing but JavaScript.
import { LABELS, ask, define } from "./shared.js";

const part = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children.filter(Boolean));
  return element;
};

const fact = (name, text, note) =>
  text &&
  part("div", { class: name }, part("dt", {}, LABELS[name]), part("dd", {}, text, note && part("small", {}, note)));

const timeline = (card) => {
  const list = part("ol", { id: "timeline", "aria-label": LABELS.timeline, hidden: "" });
  const toggle = part("button", { class: "quiet", "aria-expanded": false, "aria-controls": "timeline" }, LABELS.show);
  toggle.addEventListener("click", () => {
    list.hidden = !list.hidden;
    list.replaceChildren(
      ...(list.hidden ? [] : card.timeline()).map(({ what, at }) =>
        part("li", {}, part("span", {}, what), at && part("small", {}, at)),
      ),
    );
    toggle.setAttribute("aria-expanded", !list.hidden);
    toggle.textContent = list.hidden ? LABELS.show : LABELS.hide;
  });
  return part("div", { class: "timeline" }, toggle, list);
};

const shown = (card) => [
  part("p", { class: "number" }, card.number),
  part("h2", {}, card.headline),
  part("p", { class: "meaning" }, card.meaning),
  part(
    "ol",
    { class: "stages", "aria-label": LABELS.stages },
    ...card.stages.map(({ name, place }) =>
      part("li", { class: place, ...(place === "now" && { "aria-current": "step" }) }, name),
    ),
  ),
  part("dl", {}, fact("turn", card.turn), fact("who", card.who, card.since), fact("next", card.next)),
  timeline(card),
];

define((root, element) => {
  const box = part("section", { class: "card" });
  root.append(box);
  ask(element).then(
    (card) => box.replaceChildren(...shown(card)),
    () => box.replaceChildren(part("p", { class: "problem", role: "alert" }, LABELS.failed)),
  );
});
