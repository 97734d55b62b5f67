/** @jsxImportSource solid-js */
import type {} from "ticket-status/solid";

// JSX takes one colon in a name, and `on:` is one: the events come by a spread.
const listening = { "on:ticket-status:change": ({ detail }: CustomEvent) => console.log(detail.situation) };

export const Support = () => (
  <main>
    <ticket-status reference="1042" token="…" refresh-seconds={30} class="card" {...listening} />
    <ticket-queue theme="dark" />
    {/* @ts-expect-error: there is no such theme */}
    <ticket-status theme="pink" />
  </main>
);
