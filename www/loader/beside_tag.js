// The widget's files, beside the script that the tag names: the script tag's way to them.
// `cargo xtask bundle` fills in FOLDER, which is named by all that is in it, and ROOT, the way there: a script of one version
// lies a folder deeper.
export const tag = document.currentScript;
export const base = tag && new URL(ROOT, tag.src).href;

const folder = base + FOLDER;
export const script = (name) => import(folder + name + ".js");
export const texts = async (file) => (await fetch(folder + file + ".json")).json();
export const module = async (name) => {
  const [glue, answer] = await Promise.all([script(name), fetch(folder + name + ".wasm")]);
  await glue.default(answer);
  return glue;
};
