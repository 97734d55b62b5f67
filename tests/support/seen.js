// What a visitor sees of one card, and what a page can know of it. Argument 0: the card's number.
const host = document.querySelectorAll("ticket-status")[arguments[0]];
if (!host) return null;
const root = host.shadowRoot;
const find = (selector) => root?.querySelector(selector);
const words = (text) => (text ?? "").trim().replace(/\s+/g, " ");
const text = (selector) => words(find(selector)?.innerText);
const all = (selector) => [...(root?.querySelectorAll(selector) ?? [])].map((e) => words(e.innerText));
const card = find("[part~=card]");
return {
  state: host.getAttribute("state") ?? "",
  lang: find("[lang]")?.lang ?? "",
  stage: card?.dataset.stage ?? "",
  turn_word: card?.dataset.turn ?? "",
  situation: card?.dataset.situation ?? "",
  number: text(".number"),
  headline: text("[part~=headline]"),
  meaning: text("[part~=meaning]"),
  question: text("[part~=question] blockquote"),
  stages: all("[part~=stage]"),
  stage_now: text("[part~=stage][aria-current]"),
  handler: text("[part~=handler] dd"),
  turn: text("[part~=turn] dd"),
  next: text("[part~=next] dd"),
  expected: text("[part~=expected]"),
  actions: text("[part~=actions] dd"),
  offers: all("[part~=offer]"),
  note: text("[part~=said]"),
  panel: text("#say-title"),
  panel_problem: text("#say-problem"),
  timeline: all("#timeline li"),
  problem: text("[part~=problem]"),
  reference_error: text("#reference-error"),
  email_error: text("#email-error"),
  checked: text("#checked"),
  said: words(find("#said")?.textContent),
  focus: root?.activeElement?.id ?? "",
  text: words([...(root?.children ?? [])].map((e) => e.innerText).join("\n")),
};
