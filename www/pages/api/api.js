// Runs the examples of docs/api.md where they stand, one at a time: an example looks for the only card of the page.
import { examples } from "/pages/api/examples.js";

const PATIENCE_MS = 10_000;
const PAUSE_MS = 25;

const figures = [...document.querySelectorAll("figure[data-example]")];
const tickets = fetch("/demo/tickets.json").then((answer) => answer.json());

let running = Promise.resolve();
let stage;

// Waits until a line of the example is worth what it says; marks the line.
const checking = (figure) => async (number, line, expected) => {
  const began = performance.now();
  for (;;) {
    const found = await Promise.resolve().then(line).catch((why) => String(why));
    const isSame = JSON.stringify(found) === JSON.stringify(expected);
    if (!isSame && performance.now() - began < PATIENCE_MS) {
      await new Promise((done) => setTimeout(done, PAUSE_MS));
      continue;
    }
    figure.querySelectorAll("pre code")[number].dataset.line = isSame ? "good" : "bad";
    if (!isSame) throw new Error(`line ${number + 1} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
    return;
  }
};

const run = async (figure) => {
  const tokens = Object.fromEntries((await tickets).map(({ reference, token }) => [reference, token]));
  delete figure.dataset.result;
  stage?.remove();
  stage = document.createElement("div");
  stage.className = "stage";
  const content = document.importNode(figure.querySelector("template").content, true);
  for (const element of content.querySelectorAll("[token='…']"))
    element.setAttribute("token", tokens[element.getAttribute("reference")]);
  stage.append(content);
  figure.append(stage);
  stage.scrollIntoView({ block: "nearest" });
  const said = figure.querySelector("output");
  try {
    await examples[Number(figure.dataset.example)](checking(figure), tokens);
    figure.dataset.result = "good";
    said.textContent = "Every line is as it says.";
  } catch (why) {
    figure.dataset.result = "bad";
    said.textContent = why.message;
  }
};

// One after the other, whoever presses what.
const queue = (figure) => (running = running.then(() => run(figure)));

for (const figure of figures) figure.querySelector("button").addEventListener("click", () => queue(figure));

document.getElementById("all").addEventListener("click", async () => {
  const sum = document.getElementById("sum");
  sum.textContent = "";
  await Promise.all(figures.map(queue));
  const good = figures.filter(({ dataset }) => dataset.result === "good").length;
  sum.textContent = `${good} of ${figures.length} examples do what they say.`;
});
