// The elements: each asks for the document, the texts and the wasm at once, shows the explanation as text the moment it
// is there, and hands over. LANGS and VERSION are filled in by `cargo xtask bundle`.
import * as files from "files";

export const NAME = "ticket-status";

// One style sheet, one wasm instance and one copy of each language for all elements of a page.
let sheet;
const kept = {};
const once = (key, load) => {
  (kept[key] ??= load()).catch(() => delete kept[key]);
  return kept[key];
};
const worded = (file) => once(file, () => files.texts(file));
const module = (name) => once(name, () => files.module(name));
const script = (name) => once(name, () => files.script(name));
// The words that a card needs, and those of a form besides.
const words = (lang, isForm) => Promise.all([worded(lang), isForm && worded(lang + ".form")]);

// The first wanted language that there is: `de-AT` is served by `de`, and some go by two names.
const spoken = (tags) => {
  for (let tag of tags)
    for (tag = tag?.toLowerCase().replace("_", "-"); tag; tag = tag.replace(/-?[^-]*$/, "")) {
      const lang = { no: "nb", nn: "nb", iw: "he" }[tag] ?? tag;
      if (LANGS.split(" ").includes(lang)) return lang;
    }
  return "en";
};

const part = (name, child) => {
  const element = document.createElement(name);
  element.append(child);
  return element;
};

// What the element watches, up to "theme", and, from "reference" on, what is a property as well.
const ATTRIBUTES = "state lang reference token gateway languages access refresh-seconds theme compact loading".split(" ");

// The class of an element: of a board, which is a glossary or a queue, or of a card.
const elementOf = (isBoard) =>
  class extends HTMLElement {
    static observedAttributes = ATTRIBUTES.slice(0, 8);
    #end;
    #card;
    #given;
    #calls = [];

    constructor() {
      super();
      // What the page set before this class was there hides the accessors.
      for (const name of Object.keys(this)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
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
      if (name == "state") return this.#settle();
      if (!this.#end) return;
      // A card that is there goes on in the other language: what was looked up, and the focus, stay.
      if (name == "lang" && this.#card?.speak) return this.#speak();
      this.#stop();
      this.connectedCallback();
    }
    get status() {
      return this.#given;
    }
    set status(given) {
      this.#given = given;
      if (this.#card) this.#card.show ? this.#card.show(given) : this.attributeChangedCallback();
    }
    refresh() {
      return this.#call("refresh");
    }
    lookup(reference) {
      return this.#call("lookup", reference);
    }
    explain() {
      return this.#call("explain");
    }
    // What is asked before there is something to see waits for it, and for the widget to be done with what it does just now.
    #call(name, value) {
      return new Promise((done) => {
        this.#calls.push(done);
        this.#settle();
      }).then(() => this.#card?.[name]?.(value));
    }
    #settle() {
      if (this.#card && this.getAttribute("state") != "loading") for (const call of this.#calls.splice(0)) call();
    }

    #lang() {
      const near = this.parentElement?.closest("[lang]")?.lang;
      return spoken([this.getAttribute("lang"), near, ...navigator.languages]);
    }
    async #speak() {
      const lang = this.#lang();
      // A form knows no status; the card does.
      const texts = await words(lang, !this.#card.show);
      if (lang == this.#lang()) this.#card?.speak(lang, texts, this.#given);
    }
    #stop() {
      this.#end?.abort();
      this.#card?.free();
      this.#end = this.#card = null;
    }

    async #start() {
      const { signal } = (this.#end = new AbortController());
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      const hash = new URLSearchParams(this.reference || location.hash.slice(1));
      const link = part("a", "");
      link.href = this.gateway || files.base;
      const gateway = link.host && /^http/.test(link.href) && link.href.replace(/\/*$/, "/");
      let reference = this.reference || hash.get("ticket");
      let token = this.token || hash.get("token");
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
      // False for one that was given a status: the wasm then asks nobody either.
      const asks = !isBoard && !this.#given && gateway && reference && (this.access == "public" || token);
      // The room that the card, or the form, takes at this width; card.css has the same lines.
      const tall = this.#given || asks ? "var(--ticket-status-room,max(41em,104em - 145cqw))" : "27em";
      box.style.minHeight = isBoard || this.compact ? "16em" : tall;
      if (this.loading == "lazy")
        await new Promise((near) => {
          const watch = new IntersectionObserver(
            ([seen]) => seen.isIntersecting && near(watch.disconnect()),
            { rootMargin: "400px" },
          );
          watch.observe(this);
        });
      if (signal.aborted) return;

      // Elements that ask the same at the same time share one answer and its document. So it is nobody's to give up.
      const url = gateway + "v1/tickets/" + encodeURIComponent(reference) + "?lang=" + lang;
      const headers = token ? { authorization: "Bearer " + token } : {};
      const read = async (answer) => [answer, await answer.json().catch(() => {})];
      const first = asks && once(url + token, () => fetch(url, { headers }).then(read).finally(() => delete kept[url + token]));
      // The words that can be read first have the line to themselves for as long as that takes; look.js asks for the rest
      // when it is there, or this does.
      const looks = script("look");
      const kind = isBoard ? "board" : asks || this.#given ? "widget" : "form";
      const put = (mount) => {
        const before = this.#card;
        this.#card = null;
        before?.free();
        this.#card = mount();
      };
      const late = isBoard || setTimeout(module, 40, kind);
      const here = { late, element: this, root, gateway, lang: () => this.#lang(), worded, words, module, script, signal, put };
      try {
        await (await looks).begin(here, sheet, box, first, kind, reference, token, this.#given);
        // Another link with a ticket was followed; other fragments are the page's own business.
        if (!this.reference)
          addEventListener("hashchange", () => /ticket=/.test(location) && this.attributeChangedCallback(), { signal });
        box.remove();
        this.#settle();
      } catch (why) {
        const said = await here.painted;
        if (signal.aborted) return;
        box.className = "card";
        box.append(part("slot", link));
        this.setAttribute("state", said ? "showing" : "failed");
        (await script("trouble")).explain(why, here, box, link, files.base, asks && reference, token);
      }
    }
  };

// Defines what is not defined yet, and returns the names.
export const define = () => {
  sheet = new CSSStyleSheet();
  sheet.replaceSync(":host{display:block;font-size:medium;container-type:inline-size}");
  const names = [NAME, "ticket-glossary", "ticket-queue"];
  for (const name of names) {
    const defined = elementOf(name != NAME);
    for (const attribute of ATTRIBUTES.slice(2))
      Object.defineProperty(defined.prototype, attribute.replace("-s", "S"), {
        get() {
          return attribute == "compact" ? this.hasAttribute(attribute) : this.getAttribute(attribute);
        },
        set(value) {
          if (value == null || value === false) this.removeAttribute(attribute);
          else this.setAttribute(attribute, value === true ? "" : value);
        },
      });
    if (!customElements.get(name)) customElements.define(name, defined);
  }
  // For pages that would rather call than write an element.
  window.ticketStatus ??= {
    version: VERSION,
    mount(target, options) {
      const element = Object.assign(document.createElement(NAME), options);
      (target.append ? target : document.querySelector(target)).append(element);
      return element;
    },
  };
  return names;
};
