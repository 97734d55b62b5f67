// Notes each change within a part of the card, or on the whole page with all that is in the card, in `touched`: what kind, and
// where. Argument 0: the part, or nothing.
window.touched = [];
const place = (node) => {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element?.closest("[id]")?.id || element?.className || element?.localName;
};
const note = ({ type, target }) => touched.push(type + " " + place(target));
const [part] = arguments;
const root = document.querySelector("ticket-status").shadowRoot;
for (const watched of part ? [root.querySelector(part)] : [document, root])
  new MutationObserver((records) => records.forEach(note)).observe(watched, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
