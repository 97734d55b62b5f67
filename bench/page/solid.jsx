// The card in Solid.
import { For, Show, createSignal } from "solid-js";
import { render } from "solid-js/web";
import { LABELS, ask, define } from "./shared.js";

const Fact = (props) => (
  <Show when={props.text}>
    <div class={props.name}>
      <dt>{LABELS[props.name]}</dt>
      <dd>{props.text} <Show when={props.note}><small>{props.note}</small></Show></dd>
    </div>
  </Show>
);

function Timeline(props) {
  const [isOpen, open] = createSignal(false);
  return (
    <div class="timeline">
      <button class="quiet" aria-expanded={isOpen()} aria-controls="timeline" onClick={() => open(!isOpen())}>
        {isOpen() ? LABELS.hide : LABELS.show}
      </button>
      <ol id="timeline" aria-label={LABELS.timeline} hidden={!isOpen()}>
        <For each={isOpen() ? props.card.timeline() : []}>
          {({ what, at }) => <li><span>{what}</span><Show when={at}><small>{at}</small></Show></li>}
        </For>
      </ol>
    </div>
  );
}

const Shown = (props) => (
  <>
    <p class="number">{props.card.number}</p>
    <h2>{props.card.headline}</h2>
    <p class="meaning">{props.card.meaning}</p>
    <ol class="stages" aria-label={LABELS.stages}>
      <For each={props.card.stages}>
        {({ name, place }) => <li class={place} aria-current={place === "now" ? "step" : undefined}>{name}</li>}
      </For>
    </ol>
    <dl>
      <Fact name="turn" text={props.card.turn} />
      <Fact name="who" text={props.card.who} note={props.card.since} />
      <Fact name="next" text={props.card.next} />
    </dl>
    <Timeline card={props.card} />
  </>
);

function Card(props) {
  const [card, show] = createSignal();
  const [hasFailed, fail] = createSignal(false);
  ask(props.element).then(show, () => fail(true));
  return (
    <section class="card">
      <Show when={hasFailed()}><p class="problem" role="alert">{LABELS.failed}</p></Show>
      <Show when={card()}>{(found) => <Shown card={found()} />}</Show>
    </section>
  );
}

define((root, element) => render(() => <Card element={element} />, root));
