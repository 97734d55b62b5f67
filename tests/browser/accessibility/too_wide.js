// What is wider than its place: the page, a card, a part that reaches out of its card, or a text that is cut off.
const found = [];
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) found.push(`the page: ${page.scrollWidth} > ${page.clientWidth}`);
for (const host of document.querySelectorAll("ticket-status, ticket-glossary, ticket-queue")) {
  const card = host.shadowRoot.querySelector(".card");
  const about = host.parentElement.id + " " + card.querySelector("[part~=headline]")?.innerText;
  for (const part of [host, card])
    if (part.scrollWidth > part.clientWidth) found.push(`${about}: ${part.localName} scrolls`);
  const { left, right } = card.getBoundingClientRect();
  for (const part of card.querySelectorAll("*:not(.unseen, slot)")) {
    const box = part.getBoundingClientRect();
    // What is hidden has no place.
    if (!box.width && !box.height) continue;
    const name = `${part.localName}.${part.className}`;
    if (box.left < left - 0.5 || box.right > right + 0.5) found.push(`${about}: ${name} reaches out`);
    const { overflowX, overflowY } = getComputedStyle(part);
    const isCut =
      (overflowX !== "visible" && part.scrollWidth > part.clientWidth) ||
      (["hidden", "clip"].includes(overflowY) && part.scrollHeight > part.clientHeight);
    if (isCut && part.localName !== "input") found.push(`${about}: ${name} is cut off`);
  }
}
return found;
