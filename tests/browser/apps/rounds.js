// Puts the card onto the page and takes it off so many times, each time when its status stands there.
const [rounds, done] = arguments;
const press = () => document.getElementById("toggle").click();
const until = (holds) =>
  new Promise((resolve) => {
    const look = () => (holds() ? resolve() : requestAnimationFrame(look));
    look();
  });
const card = () => document.getElementById("asked");
const run = async () => {
  for (let round = 0; round < rounds; round += 1) {
    press();
    await until(() => card()?.getAttribute("state") === "showing");
    press();
    await until(() => !card());
  }
};
run().then(() => done(true));
