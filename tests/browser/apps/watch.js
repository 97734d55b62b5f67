// Runs before the page's own scripts: notes what is still under way, and the memory of every WebAssembly module.
(() => {
  const open = { timers: new Set(), requests: new Set() };
  const memories = new Set();
  window.underWay = () => ({
    timers: open.timers.size,
    requests: open.requests.size,
    wasm: [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
  });

  const { setTimeout: begin, clearTimeout: end, fetch: ask } = window;
  window.setTimeout = (run, wait, ...told) => {
    const id = begin(() => {
      open.timers.delete(id);
      run(...told);
    }, wait);
    open.timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    open.timers.delete(id);
    end(id);
  };
  window.fetch = async (...asked) => {
    const request = {};
    open.requests.add(request);
    try {
      return await ask(...asked);
    } finally {
      open.requests.delete(request);
    }
  };
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...asked) => {
    const made = await instantiateStreaming.apply(WebAssembly, asked);
    for (const exported of Object.values(made.instance.exports)) {
      if (exported instanceof WebAssembly.Memory) memories.add(exported);
    }
    return made;
  };
})();
