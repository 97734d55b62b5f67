// The second module with its styles: what a card does not need at first. STYLES is filled in by `cargo xtask bundle`.
import start, * as wasm from "glue";

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);

const dressed = (door) => (root, ...rest) => {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return door(root, ...rest);
};

export default start;
export const glossary = dressed(wasm.glossary);
export const queue = dressed(wasm.queue);
export const say = dressed(wasm.say);
