// The second module with its styles: what a card does not need at first.
import start, * as wasm from "glue";
import { dress } from "./sheet.js";

const dressed = (door) => (root, ...rest) => {
  dress(root);
  return door(root, ...rest);
};

export default start;
export const explain = wasm.explain;
export const glossary = dressed(wasm.glossary);
export const languages = dressed(wasm.languages);
export const queue = dressed(wasm.queue);
export const say = dressed(wasm.say);
