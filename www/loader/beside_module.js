// The widget's files, as modules of the npm package: a bundler finds each by its import. The WebAssembly is text in a
// module, packed: bundlers differ in what they make of other files.
import texts_of from "./files/texts.js";

// No script tag says where the gateway is: an element's attribute does.
export const base = "about:blank";

const SCRIPTS = {
  widget: () => import("./files/widget.js"),
  form: () => import("./files/form.js"),
  more: () => import("./files/more.js"),
  look: () => import("./files/look.js"),
  board: () => import("./files/board.js"),
  doors: () => import("./files/doors.js"),
  trouble: () => import("./files/trouble.js"),
};
const PACKED = {
  widget: () => import("./files/widget.wasm.js"),
  form: () => import("./files/form.wasm.js"),
  more: () => import("./files/more.wasm.js"),
};

// What the glue takes: the body of an answer.
const unpacked = (text) => {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return { body: new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")) };
};

export const script = (name) => SCRIPTS[name]();
export const texts = async (file) => (await texts_of[file]()).default;
export const module = async (name) => {
  const [glue, packed] = await Promise.all([script(name), PACKED[name]()]);
  await glue.default(unpacked(packed.default));
  return glue;
};
