// The card in Preact, as its documentation writes components.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { LABELS, ask, define } from "./shared.js";

const Fact = ({ name, text, note }) =>
  text && (
    <div class={name}>
      <dt>{LABELS[name]}</dt>
      <dd>{text} {note && <small>{note}</small>}</dd>
    </div>
  );

function Timeline({ card }) {
  const [isOpen, open] = useState(false);
  return (
    <div class="timeline">
      <button class="quiet" aria-expanded={isOpen} aria-controls="timeline" onClick={() => open(!isOpen)}>
        {isOpen ? LABELS.hide : LABELS.show}
      </button>
      <ol id="timeline" aria-label={LABELS.timeline} hidden={!isOpen}>
        {isOpen && card.timeline().map(({ what, at }, n) => <li key={n}><span>{what}</span>{at && <small>{at}</small>}</li>)}
      </ol>
    </div>
  );
}

const Shown = ({ card }) => (
  <>
    <p class="number">{card.number}</p>
    <h2>{card.headline}</h2>
    <p class="meaning">{card.meaning}</p>
    <ol class="stages" aria-label={LABELS.stages}>
      {card.stages.map(({ name, place }) => (
        <li key={name} class={place} aria-current={place === "now" ? "step" : undefined}>{name}</li>
      ))}
    </ol>
    <dl>
      <Fact name="turn" text={card.turn} />
      <Fact name="who" text={card.who} note={card.since} />
      <Fact name="next" text={card.next} />
    </dl>
    <Timeline card={card} />
  </>
);

function Card({ element }) {
  const [card, show] = useState();
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    ask(element).then(show, () => fail(true));
  }, [element]);
  return (
    <section class="card">
      {hasFailed && <p class="problem" role="alert">{LABELS.failed}</p>}
      {card && <Shown card={card} />}
    </section>
  );
}

define((root, element) => render(<Card element={element} />, root));
