// The page has its turn between what is long.

// The first use of `Intl` looks through all languages that the browser has: as much work as drawing the card. It is done while
// there is nothing else to do, or else in a task of its own: a page must never wait for both at once.
const lookThrough = () => Intl.DateTimeFormat.supportedLocalesOf("en");
(window.requestIdleCallback ?? setTimeout)(lookThrough);

// Between understanding the wasm and the first card.
export const pause = () =>
  new Promise((done) =>
    setTimeout(() => {
      lookThrough();
      setTimeout(done);
    }),
  );
