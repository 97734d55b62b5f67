// Runs before the page's other scripts: notes in `noted` each WebAssembly instance that is made, with the memory it starts with.
window.noted = [];
const note = ({ exports }) => {
  const memory = Object.values(exports).find((exported) => exported instanceof WebAssembly.Memory);
  noted.push({ memory, starts: memory.buffer.byteLength });
};
for (const way of ["instantiate", "instantiateStreaming"]) {
  const make = WebAssembly[way];
  WebAssembly[way] = async (...told) => {
    const made = await make.apply(WebAssembly, told);
    note(made.instance ?? made);
    return made;
  };
}
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...told) {
    super(...told);
    note(this);
  }
};
