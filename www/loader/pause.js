// The page has its turn between what is long.

// The first use of `Intl` looks through all languages that the browser has: as much work as drawing the card. It is done while
// there is nothing else to do, or else in a task of its own: a page must never wait for both at once.
let isDone;
const lookThrough = () => (isDone ??= Intl.DateTimeFormat.supportedLocalesOf("en"));
(window.requestIdleCallback ?? setTimeout)(lookThrough);

// Ends when what was just put onto the page can be seen; a page that nobody looks at draws no frames.
export const frame = () =>
  new Promise((done) => {
    const late = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });

// Between understanding the wasm and the first card.
export const pause = async () => {
  if (!isDone) await new Promise((done) => setTimeout(() => done(lookThrough())));
  await new Promise((done) => setTimeout(done));
};
