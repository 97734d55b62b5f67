// The pieces of code with their buttons. A press puts one on the clipboard, or marks it where the browser does not let us.

const select = (code) => {
  const range = document.createRange();
  range.selectNodeContents(code);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
};

const copy = async (code, words) => {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return words.copied;
  } catch {
    select(code);
    return words.marked;
  }
};

const part = (name, props, ...children) => {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children);
  return element;
};

const make = ({ id }, words, said) => {
  const heading = part("h3", { id: `${id}-title` }, words.snippets[id][0]);
  const code = part("code", {});
  const pre = part("pre", { tabIndex: 0 }, code);
  pre.setAttribute("role", "group");
  pre.setAttribute("aria-labelledby", heading.id);
  const button = part("button", { type: "button", id: `${id}-copy` }, words.copy);
  button.setAttribute("aria-describedby", heading.id);
  button.addEventListener("click", async () => (said.textContent = await copy(code, words)));
  return part("section", { id, className: "snippet" }, heading, part("p", {}, words.snippets[id][1]), pre, button);
};

// Brings the pieces up to date; one without code says why in its own words.
export const showSnippets = (place, all, words, said) => {
  if (!place.childElementCount) place.append(...all.map((one) => make(one, words, said)));
  for (const { id, code } of all) {
    const section = document.getElementById(id);
    const has = code !== "";
    section.querySelector("code").textContent = code;
    section.querySelector("p").textContent = words.snippets[id][has ? 1 : 2];
    section.querySelector("pre").hidden = section.querySelector("button").hidden = !has;
  }
};
