// Runs before every script of a page that is measured: notes when the explanation can be read, when the card answers to a
// click, and what the page did until then. `told` has the explanation's texts and the name of the element.
(told) => {
  const noted = { readable: 0, interactive: 0, longest: 0, blocked: 0, shifted: 0, started: performance.timeOrigin };
  const memories = new Set();
  let finish;
  const done = new Promise((resolve) => (finish = resolve));

  // The time of the frame that shows what is there now: its rendering is over when the message arrives.
  const afterFrame = (name) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        noted[name] = performance.now();
        if (noted.readable && noted.interactive) finish();
      };
      port2.postMessage(0);
    });
  const waits = new Set(["readable", "interactive"]);
  const look = (host, root) => {
    const is = {
      readable: () => told.texts.every((text) => root.textContent.includes(text)),
      // The widget says when it has taken over from the first words; the others have a button with a listener or none.
      interactive: () =>
        root.querySelector("button") && (host.localName !== "ticket-status" || host.getAttribute("state") === "showing"),
    };
    for (const name of waits) if (is[name]() && waits.delete(name)) afterFrame(name);
  };

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    if (this.localName !== told.element) return root;
    const watch = new MutationObserver(() => (waits.size ? look(this, root) : watch.disconnect()));
    watch.observe(root, { childList: true, subtree: true, characterData: true });
    watch.observe(this, { attributeFilter: ["state"] });
    return root;
  };

  for (const name of ["instantiate", "instantiateStreaming"]) {
    const start = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await start.apply(WebAssembly, given);
      const exported = Object.values((made.instance ?? made).exports);
      exported.filter((value) => value instanceof WebAssembly.Memory).forEach((memory) => memories.add(memory));
      return made;
    };
  }

  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("layout-shift", (shift) => (noted.shifted += shift.value));
  observe("longtask", ({ duration }) => {
    noted.longest = Math.max(noted.longest, duration);
    noted.blocked += Math.max(0, duration - 50);
  });

  const troubles = [];
  addEventListener("error", ({ message, target }) => troubles.push(message ?? `${target.src} does not load`), true);
  addEventListener("unhandledrejection", ({ reason }) => troubles.push(String(reason)));

  window.bench = {
    // What came in time: nothing, or what stands there instead.
    done: () =>
      Promise.race([done, new Promise((late) => setTimeout(late, told.patience, true))]).then(
        (isLate) => isLate && { troubles, text: document.querySelector(told.element)?.shadowRoot?.textContent },
      ),
    noted: () => ({
      ...noted,
      wasm: [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
      fetched: performance.getEntriesByType("resource").map((entry) => [
        entry.name.replace(/^.*:\/\/[^/]*/, ""),
        Math.round(entry.startTime),
        Math.round(entry.responseStart),
        Math.round(entry.responseEnd),
      ]),
    }),
    // Whether the card does what its button says.
    answers: async () => {
      const { shadowRoot } = document.querySelector(told.element);
      shadowRoot.querySelector("[aria-controls=timeline]").click();
      await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
      return shadowRoot.querySelectorAll("#timeline li").length > 0;
    },
  };
};
