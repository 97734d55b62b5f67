// Lighthouse on one page with and without the tag, in turn. Told: the gateway's address, the browser's program, how many runs,
// and where the figures go.
import http from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [gateway, chromePath, runs, figures] = process.argv.slice(2);
const { pathname: folder } = new URL(".", import.meta.url);

// The gateway as another site has it: another host than the page's, to which the browser must be allowed to talk.
const beside = http.createServer((asked, answer) => {
  const allowed = { "access-control-allow-origin": "*", "access-control-allow-headers": "authorization, if-none-match" };
  if (asked.method === "OPTIONS") return answer.writeHead(204, allowed).end();
  const { method, headers } = asked;
  const passed = http.request(gateway + asked.url, { method, headers }, (told) => {
    answer.writeHead(told.statusCode, { ...told.headers, ...allowed });
    told.pipe(answer);
  });
  asked.pipe(passed);
});
const host = http.createServer(async (asked, answer) => {
  const name = asked.url.slice(1);
  const isPicture = name === "picture.svg";
  answer.setHeader("content-type", isPicture ? "image/svg+xml" : "text/html; charset=utf-8");
  answer.end(isPicture ? await readFile(folder + name) : pages[name]);
});
const listening = (server, address) =>
  new Promise((done) => server.listen(0, address, () => done(`http://${address}:${server.address().port}`)));

const status = await listening(beside, "127.0.0.1");
const shop = await listening(host, "localhost");
const [{ reference, token }] = await (await fetch(gateway + "/demo/tickets.json")).json();

// Each way to put the card there, and the style that the page adds. The demo's cards have all that customers can do on them,
// and take the room that docs/embedding.md names for it.
const room = "max(61em, 130em - 172cqw)";
const style = `ticket-status { --ticket-status-room: ${room} }`;
const kept = `${style}
  ticket-status:not(:defined) { display: flow-root; container-type: inline-size; font-size: medium }
  ticket-status:not(:defined)::before { content: ""; float: left; height: ${room} }`;
const src = `src="${status}/ticket-status.js"`;
const alone = `${src} data-reference="${reference}" data-token="${token}"`;
const WAYS = {
  "without the tag": ["", ""],
  "the tag in its place": [`<script ${alone}></script>`, style],
  "`async`, with room": [
    `<ticket-status reference="${reference}" token="${token}"></ticket-status><script ${src} async></script>`,
    kept,
  ],
  "`async`, without room": [`<script ${alone} async></script>`, style],
};
const html = await readFile(folder + "page.html", "utf8");
const entries = Object.values(WAYS).map(([tag, style], way) => [`${way}`, html.replace("{{tag}}", tag).replace("{{style}}", style)]);
const pages = Object.fromEntries(entries);

// A browser of its own for each: nothing is kept, compiled or looked up already.
const measure = async (way) => {
  const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
  try {
    const options = { port: chrome.port, onlyCategories: ["performance"], logLevel: "error" };
    const { lhr } = await lighthouse(`${shop}/${way}`, options);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const value = (audit) => lhr.audits[audit].numericValue;
    return {
      score: Math.round(lhr.categories.performance.score * 100),
      cls: value("cumulative-layout-shift"),
      tbt: value("total-blocking-time"),
      longest: Math.max(0, ...(lhr.audits["long-tasks"].details?.items ?? []).map(({ duration }) => duration)),
      fcp: value("first-contentful-paint"),
      lcp: value("largest-contentful-paint"),
      requests: lhr.audits["network-requests"].details.items.length,
    };
  } finally {
    chrome.kill();
  }
};

const names = Object.keys(WAYS);
const found = names.map(() => []);
for (let run = 1; run <= runs; run += 1)
  for (const [way, name] of names.entries()) {
    found[way].push(await measure(way));
    console.log(`${run} of ${runs}, ${name}: ${JSON.stringify(found[way].at(-1))}`);
  }
beside.close();
host.close();
await writeFile(figures, JSON.stringify(Object.fromEntries(names.map((name, way) => [name, found[way]])), null, 1));

const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const range = (values, digits = 0) => {
  const [least, mid, most] = [Math.min(...values), middle(values), Math.max(...values)].map((value) => value.toFixed(digits));
  return least === most ? mid : `${mid} (${least}–${most})`;
};
const of = (way, name) => found[way].map((figure) => figure[name]);
console.log("\n| | score | CLS | TBT, ms | longest task, ms | FCP, ms | LCP, ms | requests |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const [way, name] of names.entries()) {
  const cells = [range(of(way, "score")), range(of(way, "cls"), 3)];
  for (const figure of ["tbt", "longest", "fcp", "lcp", "requests"]) cells.push(range(of(way, figure)));
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}

// What is promised of the tag in its place, and of `async` where the page keeps the room.
const promises = [1, 2].flatMap((way) => [
  [`the score is the same (${names[way]})`, middle(of(way, "score")) === middle(of(0, "score"))],
  [`nothing moves (${names[way]})`, Math.max(...of(way, "cls")).toFixed(3) === Math.max(...of(0, "cls")).toFixed(3)],
  [`30 ms of blocking at most (${names[way]})`, middle(of(way, "tbt")) - middle(of(0, "tbt")) <= 30],
]);
for (const [promise, isKept] of promises) console.log(`${isKept ? "kept" : "BROKEN"}: ${promise}`);
process.exitCode = promises.every(([, isKept]) => isKept) ? 0 : 1;
