// Text in the places of a snippet where it must stay text.

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// In HTML, inside an element or a quoted attribute.
export const html = (text) => text.replace(/[&<>"]/g, (c) => ENTITIES[c]);

// A JavaScript string or object, also inside a script element: nothing in it ends the element.
export const js = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

// A PHP string in single quotes.
export const php = (text) => "'" + text.replace(/[\\']/g, "\\$&") + "'";

// A CSS value, also inside a style element. It has been read as a value before; only `<` could end the element.
export const css = (text) => text.replaceAll("<", "\\3c ");
