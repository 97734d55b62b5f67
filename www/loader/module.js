// The npm package's entry: defines the elements. A server that draws pages imports it, too, and has nothing to define.
import { define } from "./element.js";

if (globalThis.HTMLElement) define();

export const mount = (target, options) => window.ticketStatus.mount(target, options);
