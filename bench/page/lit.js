// The card in Lit, as its documentation writes elements.
import { LitElement, html, nothing, unsafeCSS } from "lit";
import styles from "./card.css?inline";
import { LABELS, NAME, ask } from "./shared.js";

const fact = (name, text, note) =>
  text
    ? html`<div class=${name}><dt>${LABELS[name]}</dt><dd>${text} ${note ? html`<small>${note}</small>` : nothing}</dd></div>`
    : nothing;

const line = ({ what, at }) => html`<li><span>${what}</span>${at ? html`<small>${at}</small>` : nothing}</li>`;

class Card extends LitElement {
  static styles = unsafeCSS(styles);
  static properties = { card: { state: true }, hasFailed: { state: true }, isOpen: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    ask(this).then(
      (card) => (this.card = card),
      () => (this.hasFailed = true),
    );
  }

  timeline() {
    return html`<div class="timeline">
      <button
        class="quiet"
        aria-expanded=${Boolean(this.isOpen)}
        aria-controls="timeline"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${this.isOpen ? LABELS.hide : LABELS.show}
      </button>
      <ol id="timeline" aria-label=${LABELS.timeline} ?hidden=${!this.isOpen}>
        ${this.isOpen ? this.card.timeline().map(line) : nothing}
      </ol>
    </div>`;
  }

  shown({ number, headline, meaning, stages, turn, who, since, next }) {
    return html`<p class="number">${number}</p>
      <h2>${headline}</h2>
      <p class="meaning">${meaning}</p>
      <ol class="stages" aria-label=${LABELS.stages}>
        ${stages.map(
          ({ name, place }) =>
            html`<li class=${place} aria-current=${place === "now" ? "step" : nothing}>${name}</li>`,
        )}
      </ol>
      <dl>${fact("turn", turn)}${fact("who", who, since)}${fact("next", next)}</dl>
      ${this.timeline()}`;
  }

  render() {
    return html`<section class="card">
      ${this.hasFailed ? html`<p class="problem" role="alert">${LABELS.failed}</p>` : nothing}
      ${this.card ? this.shown(this.card) : nothing}
    </section>`;
  }
}

customElements.define(NAME, Card);
