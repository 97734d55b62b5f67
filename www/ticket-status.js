// The loader: defines <ticket-status>, <ticket-glossary> and <ticket-queue>, asks for the document, the texts and the
// wasm at once, shows the explanation as text the moment it is there, and hands over. At most 2,048 bytes (brotli).
// GLUE, WASM, MORE_GLUE, MORE_WASM, STYLES, TEXTS and LANGS are filled in by `cargo xtask bundle`.
(() => {
  const NAME = "ticket-status";
  const tag = document.currentScript;
  // A module script has no tag to be found by. A browser without these style sheets keeps the plain link that stands inside the element.
  if (!tag || !CSSStyleSheet.prototype.replaceSync) return;
  const base = new URL(".", tag.src).href;

  // One style sheet, one wasm instance and one copy of each language for all elements of a page.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host{display:block;container-type:inline-size}");
  const kept = {};
  const once = (key, load) => {
    (kept[key] ??= load()).catch(() => delete kept[key]);
    return kept[key];
  };
  const read = async (path, kind) => (await fetch(base + path))[kind]();
  const styles = async () => sheet.replaceSync(await read(STYLES, "text"));
  const module = (js, wasm) =>
    once(js, async () => {
      const [glue, answer] = await Promise.all([import(base + js), fetch(base + wasm)]);
      await glue.default(answer);
      return glue;
    });
  // What a card does not need at first.
  const more = () => module(MORE_GLUE, MORE_WASM);

  // The first wanted language that there is: `de-AT` is served by `de`, and some go by two names.
  const spoken = (tags) => {
    for (let tag of tags)
      for (tag = tag?.toLowerCase().replace("_", "-"); tag; tag = tag.replace(/-?[^-]*$/, "")) {
        const lang = { no: "nb", nn: "nb", iw: "he" }[tag] ?? tag;
        if (LANGS.split(" ").includes(lang)) return lang;
      }
    return "en";
  };
  const worded = (file) => once(file, () => read(TEXTS + file + ".json", "json"));

  const part = (name, child) => {
    const element = document.createElement(name);
    element.append(child);
    return element;
  };

  // The class of an element: of `kind` glossary or queue, or of none, which is the card.
  const elementOf = (kind) =>
    class extends HTMLElement {
      static observedAttributes = ["reference", "token", "gateway", "lang", "refresh-seconds", "languages"];
      #end;
      #card;
      #given;

      constructor() {
        super();
        // A status that the page set before this class was there hides the accessor.
        const given = this.status;
        if (delete this.status && given) this.status = given;
      }
      // Put off until the page has said all: an element that is moved keeps its card, and one that gets another
      // reference and another token asks once.
      connectedCallback() {
        queueMicrotask(() => (this.isConnected ? this.#end || this.#start() : this.#stop()));
      }
      disconnectedCallback() {
        this.connectedCallback();
      }
      attributeChangedCallback(name) {
        if (!this.#end) return;
        // A card that is there goes on in the other language: what was looked up, and the focus, stay.
        if (name == "lang" && !kind && this.#card) return this.#speak();
        this.#stop();
        this.connectedCallback();
      }
      get status() {
        return this.#given;
      }
      set status(given) {
        this.#given = given;
        this.#card?.show?.(given);
      }
      refresh() {
        this.#card?.refresh?.();
      }

      #lang() {
        const near = this.parentElement?.closest("[lang]")?.lang;
        return spoken([this.getAttribute("lang"), near, ...navigator.languages]);
      }
      async #speak() {
        const lang = this.#lang();
        const words = await worded(lang);
        if (lang == this.#lang()) this.#card?.speak(lang, words);
      }
      #stop() {
        this.#end?.abort();
        this.#card?.free();
        this.#end = this.#card = null;
      }

      async #start() {
        const { signal } = (this.#end = new AbortController());
        const root = this.shadowRoot || this.attachShadow({ mode: "open" });
        const setting = (name) => this.getAttribute(name);
        const hash = new URLSearchParams(setting("reference") ? "" : location.hash.slice(1));
        const link = part("a", "");
        link.href = setting("gateway") || base;
        const gateway = link.host && /^http/.test(link.href) && link.href.replace(/\/*$/, "/");
        let reference = setting("reference") || hash.get("ticket");
        let token = setting("token") || hash.get("token");
        // What the visitor asked this device to remember. A page may forbid that there is anything.
        try {
          if (!reference) [reference, token] = JSON.parse(localStorage[NAME + gateway]);
        } catch {}
        const lang = this.#lang();

        const box = part("section", "");
        box.className = "card skeleton";
        box.lang = lang;
        root.adoptedStyleSheets = [sheet];
        root.replaceChildren(box);
        this.setAttribute("state", "loading");
        // Another link with a ticket was followed; other fragments are the page's own business.
        if (!kind && !setting("reference"))
          addEventListener("hashchange", () => /ticket=/.test(location) && this.attributeChangedCallback(), { signal });

        const styled = once(STYLES, styles).catch(() => {});
        const words = kind != "glossary" && worded(lang);
        const ofQueue = kind == "queue" && worded(lang + ".queue");
        const asks = kind ? gateway : !this.#given && gateway && reference && (token || setting("access") == "public");
        const first = asks
          ? fetch(gateway + "v1/" + (kind == "queue" ? "backlog" : kind || "tickets/" + encodeURIComponent(reference)) + "?lang=" + lang, {
              headers: token && !kind ? { authorization: "Bearer " + token } : {},
              signal,
            })
          : undefined;
        // The room that the card, or the form, takes at this width; card.css has the same lines.
        const tall = this.#given || first ? "var(--ticket-status-room,max(41rem,104rem - 145cqw))" : "27rem";
        box.style.minHeight = kind || setting("compact") != null ? "16rem" : tall;
        let said;
        const paint = async () => {
          const answer = await (await first)?.clone().json();
          await styled;
          said = answer?.explanation;
          if (!said || signal.aborted || this.#card) return;
          // The gateway writes language, headline, meaning and so on, in this order.
          const [, headline, ...sentences] = Object.values(said);
          box.className = "card";
          box.append(part("h2", headline), part("p", sentences.join(" ")));
        };
        // What is to be said of a failure, the card says.
        const painted = paint().catch(() => {});
        try {
          if (!gateway) throw "gateway";
          const glue = await (kind ? more() : module(GLUE, WASM));
          const texts = await words;
          await styled;
          if (kind) {
            const answer = await first;
            if (!answer.ok && answer.status != 503) throw answer.status;
            const json = await answer.json();
            if (signal.aborted) return;
            this.#card = glue[kind](root, json, lang, [...(texts || []), ...((await ofQueue) || [])]);
            this.setAttribute("state", "showing");
            // A link to an entry leads to it: ids in a shadow root are not found by the browser itself.
            const go = () => root.getElementById(decodeURI(location.hash.slice(1)))?.focus();
            addEventListener("hashchange", go, { signal });
            setTimeout(go);
          } else {
            if (signal.aborted) return;
            const say = async (...told) => {
              const lang = this.#lang();
              const [glue, texts] = await Promise.all([more(), worded(lang + ".say")]);
              glue.say(root, gateway, lang, texts, ...told);
            };
            this.#card = glue.mount(this, root, gateway, reference, token, lang, texts, first, say);
          }
          box.remove();
          if (!kind && this.#given) this.#card.show(this.#given);
        } catch (why) {
          console.error(NAME + " needs connect-src, 'wasm-unsafe-eval' " + base, why);
          await painted;
          if (signal.aborted) return;
          link.append((!kind && (await worded(lang).catch(() => 0))[0]) || link.host);
          link.href =
            (gateway || base) + (kind == "glossary" ? kind : "status") + (first && !kind ? `#ticket=${reference}&token=${token}` : "");
          box.className = "card";
          box.append(part("slot", link));
          if (kind) box.style.minHeight = 0;
          this.setAttribute("state", said ? "showing" : "failed");
        }
      }
    };
  const NAMES = [NAME, "ticket-glossary", "ticket-queue"];
  for (const name of NAMES) {
    const kind = name == NAME ? "" : name.slice(7);
    if (!customElements.get(name)) customElements.define(name, elementOf(kind));
  }

  // The tag alone shows the card where it stands, unless the page has elements of its own, or one with these settings.
  const element = document.createElement(NAME);
  let such = NAME;
  for (const { name, value } of tag.attributes)
    if (name.startsWith("data-")) {
      element.setAttribute(name.slice(5), value);
      such += `[${name.slice(5)}=${JSON.stringify(value)}]`;
    }
  const place = () => {
    if (tag.closest("body") && !document.querySelector(such == NAME ? NAMES : such)) tag.after(element);
  };
  // A tag that says nothing waits for the page's own elements. "loading" comes after "l", the other states before.
  if (such == NAME && document.readyState > "l") addEventListener("DOMContentLoaded", place);
  else place();
})();
