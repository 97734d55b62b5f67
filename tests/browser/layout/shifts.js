// What has moved since the page was opened: by how much, and what. The last argument takes it.
const done = arguments[arguments.length - 1];
const shifts = [];
const name = ({ node }) => node?.localName ?? node?.parentElement?.localName ?? "something";
const note = (list) => {
  for (const { value, sources } of list.getEntries()) shifts.push(value.toFixed(5) + " " + sources.map(name));
};
new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(shifts), 100)));
