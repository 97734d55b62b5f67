// The script tag: defines the elements, and shows a card where the tag stands. At most 2,048 bytes (brotli).
import { define, NAME } from "./element.js";
import { tag } from "files";

// A module script has no tag to be found by. A browser without these style sheets keeps the plain link that stands
// inside the element.
if (tag && document.adoptedStyleSheets) {
  const names = define();

  // The tag alone shows the card where it stands, unless the page has elements of its own, or one with these settings.
  const element = document.createElement(NAME);
  let such = NAME;
  for (const { name, value } of tag.attributes)
    if (name.startsWith("data-")) {
      element.setAttribute(name.slice(5), value);
      such += `[${name.slice(5)}=${JSON.stringify(value)}]`;
    }
  const place = () => {
    if (tag.closest("body") && !document.querySelector(such == NAME ? names : such)) tag.after(element);
  };
  // A tag that says nothing waits for the page's own elements. "loading" comes after "l", the other states before.
  if (such == NAME && document.readyState > "l") addEventListener("DOMContentLoaded", place);
  else place();
}
