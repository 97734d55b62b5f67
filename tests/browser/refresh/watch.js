// Notes each change within a part of the card in `touched`: what kind, and where. Argument 0: the part.
window.touched = [];
const place = (node) => {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element?.closest("[id]")?.id || element?.className || element?.localName;
};
const note = ({ type, target }) => touched.push(type + " " + place(target));
new MutationObserver((records) => records.forEach(note)).observe(
  document.querySelector("ticket-status").shadowRoot.querySelector(arguments[0]),
  { subtree: true, childList: true, characterData: true, attributes: true },
);
