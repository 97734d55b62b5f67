// Follows links as Turbo does: fetches the next page, puts its body in place of this one, runs the scripts in it, and keeps a
// copy of the page that is left, which is shown again by going back.
const copies = {};
const run = (body) =>
  body.querySelectorAll("script").forEach((dead) => {
    const script = document.createElement("script");
    for (const { name, value } of dead.attributes) script.setAttribute(name, value);
    script.textContent = dead.textContent;
    dead.replaceWith(script);
  });
const show = (body) => {
  document.adoptNode(body);
  body.querySelectorAll("[data-permanent]").forEach((next) => {
    const now = document.getElementById(next.id);
    if (now) next.replaceWith(now);
  });
  run(body);
  document.body.replaceWith(body);
};
const visit = async (path) => {
  copies[location.pathname] = document.body.cloneNode(true);
  const html = await (await fetch(path)).text();
  history.pushState({}, "", path);
  show(new DOMParser().parseFromString(html, "text/html").body);
};
addEventListener("popstate", () => copies[location.pathname] && show(copies[location.pathname].cloneNode(true)));
window.visit = visit;
