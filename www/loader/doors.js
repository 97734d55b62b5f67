// What a card or a form opens, fetched when it is: each other, and what the second module has. Each is told of its element
// by the loader, and by the module that opens it what it is about.

// The second module and files of its words, in the language of this moment.
const more = async ({ lang, worded, module }, ...files) => {
  const spoken = lang();
  const [glue, ...texts] = await Promise.all([module("more"), ...files.map((file) => worded(spoken + file))]);
  return [glue, spoken, texts];
};

// The form, with a number in it, and because of a failure or because the visitor wants it.
export const form = ({ enter }, [number, code]) => enter("form", () => [number, code, !code]);

// The card of what the form found: number, token and, unless the ticket is public, where it stands.
export const card = async ({ element, root, enter }, found) => {
  // The reader is taken to the answer, once the view has followed.
  const go = () => setTimeout(() => root.getElementById("headline")?.focus());
  element.addEventListener("ticket-status:ready", go, { once: true });
  await enter("widget", () => found);
};

// What the customer says: what of it, about which ticket, with which token.
export const say = async (here, told) => {
  const [glue, ...spoken] = await more(here, ".more");
  glue.say(here.root, here.gateway, ...spoken, ...told);
};

// The languages to choose from.
export const languages = async (here) => {
  const place = here.root.getElementById("languages");
  if (!place || place.lang == here.lang()) return;
  place.lang = here.lang();
  const [glue, ...spoken] = await more(here, ".more");
  glue.languages(here.root, here.element, ...spoken);
};

// A status with its explanation in the element's language.
export const explain = async (here, status) => {
  const [glue, ...spoken] = await more(here, "", ".explain");
  return glue.explain(status, ...spoken);
};
