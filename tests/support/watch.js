// Notes in `troubles` what goes wrong on a page: what the console is told of as an error, what nobody catches, and what a
// policy forbids. For engines whose drivers have no log. It may be run again.
if (!window.troubles) {
  window.troubles = [];
  const note = (kind, ...said) => window.troubles.push([kind, ...said.map(String)].join(" "));
  const { error } = console;
  console.error = (...said) => {
    note("console:", ...said);
    error.apply(console, said);
  };
  addEventListener("error", ({ message, target }) => note("error:", message || target.src), true);
  addEventListener("unhandledrejection", ({ reason }) => note("rejected:", reason));
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    note("forbidden:", effectiveDirective, blockedURI),
  );
}
