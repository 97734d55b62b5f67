import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import "ticket-status";
import type {} from "ticket-status/react";
import { gateway, reference, solved, token } from "../given";

function Support() {
  const [isShown, show] = useState(true);
  const [theme, paint] = useState<"light" | "dark">("light");
  const [heard, hear] = useState({ count: 0, situation: "" });
  return (
    <>
      <button id="toggle" onClick={() => show(!isShown)}>Show or hide</button>
      <button id="dark" onClick={() => paint("dark")}>Dark</button>
      {isShown && (
        <ticket-status
          id="asked"
          gateway={gateway}
          reference={reference}
          token={token}
          theme={theme}
          onticket-status:ready={({ detail }) =>
            hear(({ count }) => ({ count: count + 1, situation: detail.situation }))}
        />
      )}
      <ticket-status id="given" gateway={gateway} status={solved} />
      <output>{`${heard.count} ${heard.situation}`}</output>
    </>
  );
}

createRoot(document.getElementById("app")!).render(<StrictMode><Support /></StrictMode>);
