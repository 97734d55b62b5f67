// Spaces all text as WCAG 1.4.12 says, the way a visitor's own style sheet would, and returns in how many elements.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .card, .card * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  .card p { margin-bottom: 2em !important; }
`);
const roots = [...document.querySelectorAll("section > *")].map((host) => host.shadowRoot);
for (const root of roots) root.adoptedStyleSheets.push(sheet);
return roots.filter((root) => {
  const { letterSpacing, fontSize } = getComputedStyle(root.querySelector(".card"));
  return Math.abs(parseFloat(letterSpacing) - 0.12 * parseFloat(fontSize)) < 0.01;
}).length;
