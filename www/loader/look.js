// What stands in an element: first the explanation as text, then the card, the form or the board that takes its place, and
// whatever these open.
import { dress } from "./dress.js";
import { frame, pause } from "./pause.js";

// Shows the explanation that the gateway sent, as the card will say it, once the element is dressed, unless it is over by then:
// the element is gone. Returns the explanation once it is seen.
const paint = async (box, asked, dressed) => {
  const [, { explanation }] = await asked;
  await dressed;
  if (explanation && box.isConnected) {
    const part = (name, text) => Object.assign(document.createElement(name), { textContent: text });
    const sentences = ["meaning", "who", "turn", "next", "can"].map((name) => explanation[name]);
    box.className = "card";
    // A paragraph each: one large block of text would count as what the page was waiting for.
    box.append(part("h2", explanation.headline), ...sentences.filter(Boolean).map((text) => part("p", text)));
    await frame();
  }
  return explanation;
};

// Waits for a promise, for so many ms at most.
const within = async (ms, promise) => {
  let timer;
  await Promise.race([promise, new Promise((done) => (timer = setTimeout(done, ms)))]);
  clearTimeout(timer);
};

// How long the card waits for the first words, in ms: a gateway that takes longer finds it ready.
const PATIENCE_MS = 400;

// Puts the first thing into an element; `here` is what the loader knows of it, `box` the skeleton, `first` a promise of the
// status.
export const begin = async (here, sheet, box, first, kind, reference, token, given) => {
  const { late, element, root, gateway, lang, words, module, script, signal, put } = here;
  clearTimeout(late);
  const dressed = dress(sheet, element);
  // What is to be said of a failure, the card says.
  here.painted = paint(box, first, dressed).catch(() => {});
  if (!gateway) {
    await dressed;
    throw "gateway";
  }
  const open = async (door, about) => (await script("doors"))[door](here, about);
  // A card or a form takes the place of what is there; `tell` says at that moment what it is told besides.
  here.enter = async (kind, tell) => {
    const spoken = lang();
    const [door, texts] = await Promise.all([module(kind), words(spoken, kind == "form"), dressed]);
    // The first words are seen before the card is drawn. A card whose status is still to come is drawn as a skeleton.
    await within(PATIENCE_MS, here.painted);
    await pause();
    if (!signal.aborted) put(() => door.mount(element, root, gateway, spoken, texts, open, ...tell()));
  };
  if (kind == "board") {
    const place = await (await script("board")).board(here);
    await dressed;
    await pause();
    if (!signal.aborted) put(place);
  } else if (kind == "form") await here.enter(kind, () => [reference]);
  else {
    // What is there by then is drawn at once: no skeleton takes the place of the first words.
    let answer = first || undefined;
    const note = async () => (answer = await first);
    here.painted.then(note).catch(() => {});
    await here.enter(kind, () => [reference, token, answer, given]);
  }
};
