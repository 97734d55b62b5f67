// Where the focus is: the id, or the words, of the part that has it; where it lies; and how it is marked.
const outer = document.activeElement;
const part = outer?.shadowRoot?.activeElement ?? outer;
const { left, right, top, bottom } = part.getBoundingClientRect();
const { outlineStyle, outlineWidth, outlineColor, direction } = getComputedStyle(part);
return {
  name: part.id || part.innerText || part.localName,
  is_marked: outlineStyle === "auto" || (outlineStyle === "solid" && parseFloat(outlineWidth) >= 2),
  // Of a tall text field browsers show the line that is written in.
  is_seen: right > left && top >= 0 && Math.min(bottom, top + 44) <= innerHeight,
  row: Math.round(top + scrollY),
  place: Math.round(direction === "rtl" ? -right : left),
  height: bottom - top,
};
