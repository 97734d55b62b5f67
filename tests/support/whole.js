// Whether a card stands there as it should: with its own look, and every part of it in its place. Argument 0: the card's number.
const host = document.querySelectorAll("ticket-status")[arguments[0]];
const root = host.shadowRoot;
const find = (part) => root.querySelector(part);
const style = getComputedStyle(find(".card"));
const box = find(".card").getBoundingClientRect();
const missing = [".number", "h2", ".meaning", ".stages", ".stages .now", "dl", ".turn", "footer", "#refresh"].filter((part) => {
  const { width, height, left, right } = find(part)?.getBoundingClientRect() ?? {};
  return !(width > 20 && height > 10 && left >= box.left && right <= box.right + 1);
});
return {
  look: [
    style.fontSize, style.color, style.backgroundColor, style.textTransform, style.letterSpacing, style.textAlign,
    style.writingMode, style.borderTopWidth, style.cursor, style.visibility, style.boxSizing,
  ].join(" "),
  missing,
  wide: box.width >= arguments[1] && box.width <= innerWidth,
  tall: box.height > 300,
};
