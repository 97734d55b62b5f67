// The loader: defines <ticket-status>, asks for the status, the texts and the wasm at once, shows the
// explanation as text the moment it is there, and hands over to the card. Kept under 1.5 kB (brotli).
// GLUE, WASM, STYLES, TEXTS and LANGS are filled in by `cargo xtask bundle`.
(() => {
  const doc = document;
  const tag = doc.currentScript || doc.querySelector('script[src*="ticket-status.js"]');
  const NAME = "ticket-status";
  const ATTRIBUTES = ["reference", "token", "gateway", "lang", "refresh-seconds"];
  const LOOKS = ["theme", "compact"];
  // A browser without these keeps the plain link that stands inside the element.
  if (!tag || !window.customElements || !CSSStyleSheet.prototype.replaceSync) return;
  const base = new URL(".", tag.src).href;

  // One style sheet, one wasm instance and one copy of each language for all elements of a page.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host{display:block;min-height:34rem}:host([compact]){min-height:15rem}");
  const kept = {};
  const once = (key, load) => (kept[key] ??= load().catch((why) => ((kept[key] = null), Promise.reject(why))));
  const get = (path) => fetch(base + path).then((r) => (r.ok ? r : Promise.reject(r.url + ": " + r.status)));
  const styles = () => once(STYLES, () => get(STYLES).then((r) => r.text()).then((css) => sheet.replaceSync(css)));
  const texts = (lang) => once(lang, () => get(TEXTS + lang + ".json").then((r) => r.json()));
  const widget = () =>
    once(GLUE, async () => {
      const wasm = get(WASM);
      wasm.catch(() => {});
      const glue = await import(base + GLUE);
      await glue.default({ module_or_path: wasm });
      return glue;
    });

  const spoken = (tags) => {
    for (let tag of tags)
      for (; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-"))))
        if (LANGS.split(" ").includes(tag.toLowerCase())) return tag.toLowerCase();
    return "en";
  };

  const settingsOf = (host) => {
    const link = new URLSearchParams(location.hash.slice(1));
    const read = (name) => host.getAttribute(name) ?? undefined;
    const reference = read("reference");
    const lang = spoken([read("lang"), host.closest("[lang]")?.lang, ...navigator.languages]);
    let gateway;
    try {
      gateway = new URL(read("gateway") || base, doc.baseURI);
      if (!/^https?:$/.test(gateway.protocol)) throw gateway.protocol;
      gateway = gateway.href.replace(/\/*$/, "/");
    } catch (why) {
      gateway = undefined;
      console.error(NAME + ': the attribute "gateway" must be an address with https://', why);
    }
    return {
      gateway,
      reference: (reference ?? link.get("ticket") ?? "").trim().replace(/^#/, "") || undefined,
      token: read("token") || (reference ? undefined : link.get("token")) || undefined,
      lang,
      locale: navigator.languages.find((tag) => tag.split("-")[0] === lang) || lang,
      refreshSeconds: read("refresh-seconds"),
    };
  };

  const ask = ({ gateway, reference, token, lang }, signal) =>
    fetch(gateway + "v1/tickets/" + encodeURIComponent(reference) + "?lang=" + lang, {
      headers: { authorization: "Bearer " + token },
      signal,
    }).then(
      async (r) => {
        const read = (name) => r.headers.get(name);
        const body = await r.json().catch(() => ({}));
        return {
          code: r.status,
          etag: read("etag"),
          age: read("age"),
          cacheStatus: read("cache-status"),
          retryAfter: read("retry-after"),
          body: r.ok ? { status: body } : body,
        };
      },
      () => ({ code: 0 }),
    );

  const part = (name, props, ...children) => {
    const element = Object.assign(doc.createElement(name), props);
    element.append(...children);
    return element;
  };

  class TicketStatus extends HTMLElement {
    static observedAttributes = ATTRIBUTES;
    #run;
    #given;

    constructor() {
      super();
      const given = this.status;
      if (Object.hasOwn(this, "status") && delete this.status) this.status = given;
    }
    connectedCallback() {
      if (!this.#run) this.#start();
    }
    disconnectedCallback() {
      // An element that is moved is back at once and keeps its card.
      queueMicrotask(() => this.isConnected || this.#stop());
    }
    attributeChangedCallback() {
      if (this.#run) this.#stop(), queueMicrotask(() => this.isConnected && this.connectedCallback());
    }
    get status() {
      return this.#given;
    }
    set status(given) {
      this.#given = given;
      if (this.#run?.card) this.#run.card.show(given);
    }
    refresh() {
      this.#run?.card?.refresh();
    }

    #stop() {
      this.#run?.abort.abort();
      this.#run?.card?.free();
      this.#run = null;
      this.shadowRoot?.replaceChildren();
    }

    async #start() {
      const run = (this.#run = { abort: new AbortController() });
      const { signal } = run.abort;
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      const settings = settingsOf(this);
      const { gateway, reference, token, lang } = settings;
      const shell = part("div", { lang }, part("section", { className: "card skeleton" }, ...[..."iiiii"].map((name) => part(name))));
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren(shell);
      this.setAttribute("state", "loading");
      if (!this.getAttribute("reference"))
        addEventListener("hashchange", () => this.attributeChangedCallback(), { signal });

      const styled = styles().catch(() => {});
      const first = !this.#given && gateway && reference && token ? ask(settings, signal) : undefined;
      const paint = async () => {
        const [answer] = await Promise.all([first, styled]);
        const said = answer?.body?.status?.explanation;
        if (signal.aborted || run.card || !(said || run.failed)) return;
        const line = (text) => part("p", {}, text || "");
        const lines = said
          ? [part("h2", {}, said.headline), ...[said.meaning, said.who, said.turn, said.next].map(line)]
          : [];
        if (run.failed) {
          const href = (gateway || base) + "status" + (first ? "#ticket=" + reference + "&token=" + token : "");
          const words = await texts(lang).catch(() => ["Open the status page"]);
          lines.push(part("p", {}, part("slot", {}, part("a", { href }, words[0]))));
        }
        if (run.card || signal.aborted) return;
        shell.firstChild.className = "card";
        shell.firstChild.replaceChildren(...lines);
        if (run.failed) this.setAttribute("state", said ? "showing" : "failed");
      };
      paint();
      try {
        const [glue, words] = await Promise.all([widget(), texts(lang), styled]);
        if (signal.aborted) return;
        run.card = glue.mount(this, root, settings, words, first);
        shell.remove();
        if (this.#given) run.card.show(this.#given);
      } catch (why) {
        if (signal.aborted) return;
        console.error(
          `${NAME}: the card could not start, so its text or a link stands there. A Content-Security-Policy must allow: script-src ${base} 'wasm-unsafe-eval'; connect-src ${base}`,
          why,
        );
        run.failed = true;
        paint();
      }
    }
  }
  if (!customElements.get(NAME)) customElements.define(NAME, TicketStatus);

  // The tag alone shows the card where it stands, unless the page has its own elements.
  const place = () => {
    const element = doc.createElement(NAME);
    for (const name of [...ATTRIBUTES, ...LOOKS]) {
      const value = tag.getAttribute("data-" + name);
      if (value != null) element.setAttribute(name, value);
    }
    const own = element.attributes.length;
    const same = (other) => ATTRIBUTES.every((name) => other.getAttribute(name) === element.getAttribute(name));
    const others = [...doc.querySelectorAll(NAME)];
    if (tag.closest("body") && (own ? !others.some(same) : !others.length)) tag.after(element);
  };
  if (doc.readyState === "loading") addEventListener("DOMContentLoaded", place);
  else place();
})();
