// When the card or a board cannot run: the link that stands there instead, and what the web team reads in its console.

// The smallest module there is.
const EMPTY = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

// Whether WebAssembly may be compiled here.
const compiles = () => {
  try {
    return Boolean(new WebAssembly.Module(EMPTY));
  } catch {
    return false;
  }
};

// Whether this page may fetch an address, whatever the answer is.
const connects = async (address) => {
  let isBlocked = false;
  const note = ({ effectiveDirective }) => (isBlocked ||= effectiveDirective == "connect-src");
  addEventListener("securitypolicyviolation", note);
  await fetch(address, { mode: "no-cors" }).catch(() => {});
  // The violation is told in a task of its own.
  await new Promise((done) => setTimeout(done));
  removeEventListener("securitypolicyviolation", note);
  return !isBlocked;
};

// What the page's Content-Security-Policy lacks, as it is to be written there.
const missing = async (gateway, isBundled) => {
  const blocked = new Set();
  // Files that a page has bundled come from itself.
  const addresses = [isBundled ? [] : import.meta.url, gateway + "v1/site"].flat();
  for (const address of addresses)
    if (!(await connects(address))) blocked.add(new URL(address).origin);
  return [
    !compiles() && `script-src ${isBundled ? "" : new URL(import.meta.url).origin + " "}'wasm-unsafe-eval'`,
    blocked.size > 0 && `connect-src ${[...blocked].join(" ")}`,
  ].filter(Boolean);
};

// What is needed and not there, for the web team's console.
const needs = async (why, element, base, gateway) => {
  if (!gateway) return `a gateway: gateway="${element.gateway}" is no address that begins with https://`;
  if (typeof WebAssembly == "undefined") return "WebAssembly, which this browser does not have";
  if (typeof why == "number") return `an answer from ${gateway}, which answered ${why}`;
  const lacking = await missing(gateway, !/^http/.test(base));
  if (lacking.length > 0) return `in this page's Content-Security-Policy: ${lacking.join("; ")}`;
  return `its files from ${base} and an answer from ${gateway}, and one of them did not come`;
};

// Turns the link that stands in `box` into the best one there is, and tells the web team what is missing.
export const explain = async (why, { element, gateway, lang, worded }, box, link, base, reference, token) => {
  const isCard = element.localName == "ticket-status";
  const ticket = reference ? `#ticket=${encodeURIComponent(reference)}${token ? `&token=${token}` : ""}` : "";
  const page = element.localName == "ticket-glossary" ? "glossary" : "status";
  link.href = (gateway || base) + page + (isCard ? ticket : "");
  if (!isCard) box.style.minHeight = 0;
  console.error(`${element.localName} needs ${await needs(why, element, base, gateway)}`, why);
  link.textContent = (isCard && (await worded(lang()).catch(() => []))[0]) || link.host;
};
