// Takes the card off the page and puts it back so many times, each time until its status stands there.
const [rounds, done] = arguments;
const press = () => document.getElementById("toggle").click();
const until = (holds) =>
  new Promise((resolve) => {
    const look = () => (holds() ? resolve() : requestAnimationFrame(look));
    look();
  });
const stands = () => document.getElementById("asked")?.getAttribute("state") === "showing";
const run = async () => {
  for (let round = 0; round < rounds; round += 1) {
    press();
    await until(() => !document.getElementById("asked"));
    press();
    await until(stands);
  }
};
run().then(() => done(true));
