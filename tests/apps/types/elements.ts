// What a page's own scripts do with the elements. A line that expects an error fails when there is none.
import { mount, type Backlog, type Explanation, type Glossary, type TicketStatus } from "ticket-status";

const card = document.createElement("ticket-status");
const status: TicketStatus = { reference: "1042", stage: "received", turn: "company" };
card.status = status;
card.status = undefined;
card.refresh();
card.lookup();
card.lookup("1042");
const told: Promise<Explanation | null> = card.explain();
told.then((said) => [said?.lang, said?.headline, said?.meaning, said?.next?.length]);
card.refresh().then(() => card.lookup());
card.theme = "dark";
card.refreshSeconds = 30;
card.compact = true;
card.token = null;

// @ts-expect-error: a status has a stage
card.status = { reference: "1042", turn: "company" };
// @ts-expect-error: there is no such stage
card.status = { reference: "1042", stage: "teleported", turn: "company" };
// @ts-expect-error: a number is a text
card.lookup(1042);
// @ts-expect-error: there is no such method
card.reload();
// @ts-expect-error: there may be no card to explain
told.then((said) => said.headline);
// @ts-expect-error: what happens next may be absent
told.then((said) => said?.next.length);
// @ts-expect-error: there is no such theme
card.theme = "pink";

// Events arrive at the element, and at all that is above it.
card.addEventListener("ticket-status:ready", ({ detail }) => detail.situation === "waiting-for-you");
document.addEventListener("ticket-status:change", ({ detail }) => [detail.reference, detail.stage, detail.turn]);
addEventListener("ticket-status:error", ({ detail }) => detail.code === "offline");
// @ts-expect-error: there is no such situation
card.addEventListener("ticket-status:ready", ({ detail }) => detail.situation === "lost");
// @ts-expect-error: an error has a code and no situation
document.addEventListener("ticket-status:error", ({ detail }) => detail.situation);

mount("#status", { reference: "1042", token: "…", refreshSeconds: 30, theme: "dark", id: "card" }).refresh();
mount(document.body).lookup("1042");
window.ticketStatus?.mount(document.body, { status });
// @ts-expect-error: the global is there when its script has run
window.ticketStatus.mount(document.body);
// @ts-expect-error: there is no such theme
mount("#status", { theme: "pink" });
// @ts-expect-error: there is no such option
mount("#status", { ticket: "1042" });

const glossary = document.querySelector("ticket-glossary");
glossary?.setAttribute("lang", "uk");
// @ts-expect-error: a glossary has no status
glossary?.status;

export const words = (all: Glossary): string[] => all.sections.flatMap(({ entries }) => entries.map(({ term }) => term));
export const waiting = ({ unanswered, teams = [] }: Backlog): number => unanswered + teams.length;
