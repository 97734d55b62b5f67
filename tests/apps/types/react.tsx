// React 19, and 18.3 but for the events.
import { useRef } from "react";
import type { TicketStatusElement } from "ticket-status";
import type {} from "ticket-status/react";

export function Support({ reference, token }: { reference: string; token: string }) {
  const card = useRef<TicketStatusElement>(null);
  return (
    <main>
      <ticket-status
        ref={card}
        key={reference}
        reference={reference}
        token={token}
        refresh-seconds={30}
        compact
        theme="dark"
        lang="uk"
        className="card"
        status={{ reference, stage: "closed", turn: "nobody", outcome: "solved" }}
        onticket-status:change={({ detail }) => console.log(detail.situation)}
        onticket-status:error={({ detail }) => console.log(detail.code)}
      >
        <a href="/status">The status of your request</a>
      </ticket-status>
      <button onClick={() => card.current?.refresh()}>Ask now</button>
      <ticket-glossary lang="lt" />
      <ticket-queue gateway="https://status.example.com" />
      {/* @ts-expect-error: there is no such theme */}
      <ticket-status theme="pink" />
      {/* @ts-expect-error: there is no such attribute */}
      <ticket-status number="1042" />
      {/* @ts-expect-error: a queue has no reference */}
      <ticket-queue reference="1042" />
      {/* @ts-expect-error: an error has no situation */}
      <ticket-status onticket-status:error={({ detail }) => console.log(detail.situation)} />
    </main>
  );
}
