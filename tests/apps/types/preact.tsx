/** @jsxImportSource preact */
import type {} from "ticket-status/preact";

export const Support = () => (
  <main>
    <ticket-status
      reference="1042"
      token="…"
      refresh-seconds="30"
      theme="auto"
      class="card"
      onticket-status:change={({ detail }) => console.log(detail.situation)}
    />
    <ticket-glossary lang="lt" />
    {/* @ts-expect-error: there is no such theme */}
    <ticket-status theme="pink" />
    {/* @ts-expect-error: a glossary has no token */}
    <ticket-glossary token="…" />
  </main>
);
