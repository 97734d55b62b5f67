// What every card here has in common, so that only the way to draw differs: the question, the words, the look. The
// styles are the widget's own, `www/card.css`, which `cargo xtask bench` puts beside this file.
import styles from "./card.css?inline";

export const NAME = "bench-card";

export const LABELS = {
  stages: "Where your request stands",
  turn: "Whose turn it is",
  who: "Who has it",
  next: "What happens next",
  timeline: "What has happened",
  show: "Show what has happened",
  hide: "Hide what has happened",
  failed: "The status did not load. Reload the page, please.",
};

const STAGES = {
  received: "Received",
  assessed: "Assessed",
  assigned: "Assigned",
  in_progress: "In progress",
  answered: "Answered",
  resolved: "Solved",
  closed: "Closed",
};

const HAPPENED = {
  received: "Your request arrived",
  assessed: "We assessed it",
  assigned: "Assigned",
  handed_over: "Handed over",
  started: "Work began",
  company_replied: "We wrote to you",
  customer_replied: "You wrote to us",
  paused: "Set to wait",
  resumed: "Work went on",
  resolved: "We called it solved",
  closed: "Closed",
  reopened: "Opened again",
};

// One for all dates, made when the first is written: it is the dearest thing on the card.
let format;
const when = (moment) => {
  format ??= new Intl.DateTimeFormat("en", { dateStyle: "long", timeStyle: "short" });
  return format.format(new Date(moment));
};

// The five stages, and which of them is now.
const stages = (status) => {
  const all = Object.keys(STAGES);
  const five = [...all.slice(0, 4), all.indexOf(status.stage) > 4 ? status.stage : "answered"];
  const now = five.indexOf(status.stage);
  const place = (number) => (number < now ? "done" : number === now ? "now" : "ahead");
  return five.map((stage, number) => ({ name: STAGES[stage], place: place(number) }));
};

// A status as the texts of a card.
const written = (status) => ({
  number: `Request ${status.reference}`,
  ...status.explanation,
  since: status.handler?.since && `Since ${when(status.handler.since)}`,
  stages: stages(status),
  timeline: () =>
    status.timeline.map(({ at, what }) => ({ what: HAPPENED[what] ?? "Something changed", at: at && when(at) })),
});

// Asks the gateway as the element says.
export const ask = async (element) => {
  const told = (name) => element.getAttribute(name);
  const answer = await fetch(`${told("gateway")}/v1/tickets/${told("reference")}?lang=en`, {
    headers: { authorization: `Bearer ${told("token")}` },
  });
  if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`);
  return written(await answer.json());
};

// A root with the styles.
export const dressed = (root) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return root;
};

// Defines the element for whatever draws into a root.
export const define = (draw) =>
  customElements.define(
    NAME,
    class extends HTMLElement {
      connectedCallback() {
        if (!this.shadowRoot) draw(dressed(this.attachShadow({ mode: "open" })), this);
      }
    },
  );
