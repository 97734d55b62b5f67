// Brings each element on towards its state, as far as it can get now, and returns what is still missing.
// Argument 0: the states, each with its steps: `see`, `click` or `fill`, which part, and what is filled in.
window.driven ??= {};
const missing = [];
for (const { id, steps } of arguments[0]) {
  const root = document.querySelector(`#${id} > *`).shadowRoot;
  const done = (driven[id + steps] ??= { steps: 0 });
  while (done.steps < steps.length) {
    const [, what, selector, value] = steps[done.steps].match(/^(see|click|fill) (\S+(?:\[\S+)?) ?(.*)$/);
    const part = root?.querySelector(selector);
    if (!part) break;
    done.steps++;
    if (what === "click") {
      part.click();
      // What it leads to, the next look finds.
      break;
    }
    if (what === "fill") {
      part.value = value;
      part.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  if (done.steps < steps.length) missing.push(`${id}: ${steps[done.steps]}`);
}
return missing;
