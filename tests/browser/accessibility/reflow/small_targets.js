// Targets below 24 × 24 pixels that have not the room of a circle of that size to themselves (WCAG 2.5.8).
const found = [];
for (const host of document.querySelectorAll("section > *")) {
  const all = [...host.shadowRoot.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
  const boxes = all.map((part) => ({ part, box: part.getBoundingClientRect() })).filter(({ box }) => box.width);
  if (!boxes.length && !["loading", "glossary-loading", "not-set-up", "compact", "queue"].includes(host.parentElement.id))
    found.push(`${host.parentElement.id}: has no target at all`);
  const middle = (box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const isSmall = (box) => box.width < 24 || box.height < 24;
  // How far a point is from a box.
  const distance = ([x, y], box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  for (const { part, box } of boxes) {
    if (!isSmall(box)) continue;
    const near = boxes.find((other) => {
      if (other.part === part) return false;
      const [[x, y], [a, b]] = [middle(box), middle(other.box)];
      return distance([x, y], other.box) < 12 || (isSmall(other.box) && Math.hypot(x - a, y - b) < 24);
    });
    if (near)
      found.push(`${host.parentElement.id}: ${part.localName}#${part.id} ${box.width} × ${box.height} beside ${near.part.localName}#${near.part.id}`);
  }
}
return found;
