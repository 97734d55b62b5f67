// A module with styles of its own: every door into it puts them onto the element first. STYLES is filled in by
// `cargo xtask bundle`.
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);

export const dress = (root) => {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
