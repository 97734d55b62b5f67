// What the loader does for <ticket-glossary> and <ticket-queue>: fetched when there is one.

// Fetches the document, the words and the wasm; returns what puts them onto the page.
export const board = async ({ element, root, gateway, lang, worded, module, signal }) => {
  const spoken = lang();
  const kind = element.localName.slice(7);
  const path = kind == "queue" ? "backlog" : kind;
  const words = kind == "queue" ? [worded(spoken + ".queue")] : [];
  const asked = fetch(gateway + "v1/" + path + "?lang=" + spoken, { signal });
  const [glue, answer, ...texts] = await Promise.all([module("more"), asked, ...words]);
  // A backlog that cannot be counted now says so on the page.
  if (!answer.ok && answer.status != 503) throw answer.status;
  const json = await answer.json();
  return () => {
    const placed = glue[kind](root, json, spoken, texts);
    element.setAttribute("state", "showing");
    // A link to an entry leads to it: ids in a shadow root are not found by the browser itself.
    const go = () => root.getElementById(decodeURI(location.hash.slice(1)))?.focus();
    addEventListener("hashchange", go, { signal });
    setTimeout(go);
    return placed;
  };
};
