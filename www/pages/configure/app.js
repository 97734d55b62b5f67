// The page on which a web team puts its tag together. What is chosen stands in the fragment, which reaches no server.

import { fresh, fromFragment, toFragment } from "./config.js";
import { showContrasts } from "./contrasts.js";
import { showSnippets } from "./copying.js";
import { build, fill, note, take } from "./fields.js";
import { FORM, preview } from "./preview.js";
import { snippets } from "./snippets.js";
import { speak } from "./words.js";

const here = location.origin;
const byId = (id) => document.getElementById(id);
const { lang, words } = await speak();
const read = async (file) => (await fetch("/configure/" + file)).json();
const [release, examples] = await Promise.all(["release.json", "examples.json"].map(read)).catch((why) => {
  byId("notice").textContent = words.broken;
  throw why;
});
let config = fresh(here);

const show = () => {
  const isHere = config.gateway === here;
  note(config);
  preview(byId("stage"), config, byId("situation").value, examples);
  showContrasts(byId("contrasts"), byId("contrast-summary"), config, words, lang);
  showSnippets(byId("snippets"), snippets(config, words, isHere ? release : null), words, byId("said"));
};

const keep = () => {
  const chosen = toFragment(config, here);
  history.replaceState(null, "", location.pathname + location.search + (chosen && "#" + chosen));
  for (const a of document.querySelectorAll("#tongues a")) a.href = "?lang=" + a.lang + location.hash;
};

// From the address, when the page is opened and when another one is followed.
const restore = () => {
  const read = fromFragment(location.hash.slice(1), here, release.languages);
  config = read.config;
  fill(config);
  const told = [];
  if (read.hadSecret) told.push(words.noSecrets);
  if (read.ignored.length) told.push(words.ignored.replace("{keys}", () => read.ignored.join(", ")));
  byId("notice").textContent = told.join(" ");
  keep();
  show();
};

const changed = ({ target, type }) => {
  take(target, config, release.languages, words, type === "change");
  keep();
  show();
};

const start = () => {
  build(release.languages, words);
  byId("situation").append(...Object.keys(examples).map((name) => new Option(name, name)));
  byId("situation").value = "waiting-for-you" in examples ? "waiting-for-you" : FORM;
  for (const kind of ["input", "change"]) byId("form").addEventListener(kind, changed);
  byId("form").addEventListener("submit", (event) => event.preventDefault());
  byId("situation").addEventListener("change", show);
  for (const size of document.querySelectorAll("[name=size]")) {
    const take = () => (byId("stage").className = size.value);
    size.addEventListener("change", take);
    // On a phone, first as on a phone.
    if (size.value === "phone" && innerWidth < 720) take(size.click());
  }
  byId("reset").addEventListener("click", () => {
    config = fresh(here);
    fill(config);
    keep();
    show();
  });
  byId("share").addEventListener("click", async () => {
    const done = await navigator.clipboard.writeText(location.href).then(() => words.copied, () => words.copyAddress);
    byId("notice").textContent = done;
  });
  addEventListener("hashchange", restore);
  restore();
  document.documentElement.dataset.ready = "true";
};

start();
