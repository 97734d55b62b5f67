// What an app's own backend tells it: where the gateway is, which ticket, and a status that it has already.
import type { TicketStatus } from "ticket-status";

const asked = new URLSearchParams(location.search);

export const gateway = asked.get("gateway") ?? "";
export const reference = asked.get("reference") ?? "";
export const token = asked.get("token") ?? "";
export const solved: TicketStatus = { reference: "7", stage: "closed", turn: "nobody", outcome: "solved" };
