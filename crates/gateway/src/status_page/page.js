// Title and icon of the page say where the ticket stands, also in a tab that nobody looks at; and after a lookup without
// scripts the card takes the place of the text that came with the page.
(() => {
  const { title, showing, yourTurn } = document.currentScript.dataset;
  const host = document.querySelector("ticket-status");
  const icon = document.querySelector("link[rel=icon]");
  if (!host || !icon) return;

  // Robots that run scripts do not keep a page with a ticket.
  const keepOut = () => {
    if (document.querySelector("meta[name=robots]")) return;
    document.head.append(Object.assign(document.createElement("meta"), { name: "robots", content: "noindex" }));
  };

  const takeOver = () => {
    const text = document.getElementById("text");
    const hadFocus = text.contains(document.activeElement);
    // A shorter card leaves what follows where it is.
    text.parentElement.style.minHeight = text.parentElement.offsetHeight + "px";
    text.hidden = true;
    host.hidden = false;
    if (hadFocus) setTimeout(() => host.shadowRoot.getElementById("headline")?.focus());
  };

  const tell = () => {
    const card = host.shadowRoot?.querySelector("[data-turn]");
    const headline = card?.querySelector("[part~=headline]")?.textContent;
    // Until the card stands there, the text does, and the title is the text's.
    if (host.hidden && !headline) return;
    if (host.hidden) takeOver();
    const turn = headline ? card.dataset.turn : "unknown";
    const pattern = headline ? (turn === "customer" ? yourTurn : showing) : title;
    document.title = pattern.replace("{headline}", () => headline);
    const known = ["customer", "company", "third_party", "nobody"].includes(turn);
    icon.href = `/status/icons/${known ? turn : "unknown"}.svg`;
    if (headline) keepOut();
  };

  // The card draws after it has told.
  const soon = () => setTimeout(tell);

  for (const kind of ["ready", "change", "error"]) addEventListener("ticket-status:" + kind, soon);
  // To the form and back, of which there is no event.
  new MutationObserver(soon).observe(host, { attributeFilter: ["state"] });
  soon();
})();
