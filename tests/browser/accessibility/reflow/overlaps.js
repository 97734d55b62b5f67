// Texts that lie on each other, or reach out of the button or the box that they stand in.
const found = [];
for (const host of document.querySelectorAll("section > *")) {
  const texts = [];
  const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const within = node.parentElement;
    if (!node.data.trim() || within.closest(".unseen, [hidden], option, textarea")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) texts.push({ node, within, box });
  }
  const name = ({ node }) => `“${node.data.trim().slice(0, 40)}”`;
  // Lines of one text touch; letters of different texts may come as near as a pixel.
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1))
      if (a.node !== b.node && overlap(a.box, b.box)) found.push(`${host.parentElement.id}: ${name(a)} lies on ${name(b)}`);
    const button = a.within.closest("button, select, .card");
    const room = button.getBoundingClientRect();
    const { left, right, top, bottom } = a.box;
    if (left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1)
      found.push(`${host.parentElement.id}: ${name(a)} reaches out of its ${button.localName}`);
  });
}
return found;
