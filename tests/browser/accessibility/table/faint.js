// Edges that tell what something is, and are too faint for it: below 3 to 1 on the card (WCAG 1.4.11).
const found = [];
const parts = (color) => color.match(/[\d.]+/g).slice(0, 3).map(Number);
const light = (color) => {
  const [r, g, b] = parts(color).map((part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
  const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
};
let looked = 0;
for (const host of document.querySelectorAll("section > *")) {
  const card = host.shadowRoot.querySelector(".card");
  const paper = getComputedStyle(card).backgroundColor;
  const look = (name, color) => {
    looked++;
    const found_contrast = contrast(color, paper);
    if (found_contrast < 3) found.push(`${host.parentElement.id}: ${name} ${color} on ${paper}: ${found_contrast.toFixed(2)}`);
  };
  for (const field of card.querySelectorAll("input:not([type=radio]), select, textarea"))
    look("the edge of " + field.id, getComputedStyle(field).borderTopColor);
  for (const stage of card.querySelectorAll(".stages li"))
    look("the circle of a stage", getComputedStyle(stage, "::before").borderTopColor);
  for (const turn of card.querySelectorAll("[data-turn=customer] .turn"))
    look("the frame of the turn", getComputedStyle(turn).borderTopColor);
  // The ring of the focus, which has this colour.
  for (const link of card.querySelectorAll("a")) look("the ring of the focus", getComputedStyle(link).color);
}
return looked > 100 ? found : [`only ${looked} edges were looked at`];
