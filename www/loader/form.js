// The form's module with its styles.
import start, * as wasm from "glue";
import { dress } from "./sheet.js";

export default start;
export const mount = (element, root, ...rest) => {
  dress(root);
  return wasm.mount(element, root, ...rest);
};
