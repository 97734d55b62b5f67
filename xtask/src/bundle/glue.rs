//! wasm-bindgen: the JavaScript that the browser needs to call the widget.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use super::{names, silence, widget::Module};

/// What wasm-bindgen made of the module.
pub(super) struct Bound {
    /// The JavaScript module.
    pub(super) glue: PathBuf,
    /// The WebAssembly that belongs to it.
    pub(super) wasm: PathBuf,
}

/// Makes the glue; it is told the module's address, so it carries no default one.
pub(super) fn bind(module: Module, wasm: &Path, work: &Path) -> Result<Bound> {
    let name = module.name();
    let silent = work.join("silent.wasm");
    fs::write(&silent, silence::values(&fs::read(wasm)?)?)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&silent)
        .web(true)?
        .out_name(name)
        .typescript(false)
        .omit_default_module_path(true)
        .remove_producers_section(true)
        .generate(work)
        .context("wasm-bindgen cannot read the widget: `wasm-bindgen` in Cargo.toml must be the version of xtask's")?;
    let (glue, wasm) = (work.join(format!("{name}.js")), work.join(format!("{name}_bg.wasm")));
    let (short_glue, short_wasm) = names::shorten(&fs::read_to_string(&glue)?, &fs::read(&wasm)?)?;
    fs::write(&glue, opened(&short_glue)?)?;
    fs::write(&wasm, short_wasm)?;
    let entry = work.join(format!("{name}-entry.js"));
    fs::write(&entry, ENTRY.replace("MODULE", name).replace("DOORS", module.doors()))?;
    Ok(Bound { glue: entry, wasm })
}

/// What the loader calls: `default` with the answer that brings the module, then one of its doors. wasm-bindgen's own way in
/// takes addresses, modules and bytes as well, which nobody uses here: 0.5 kB (brotli), dropped by the minifier.
/// The answer's media type is set, so that a server that does not know wasm is no obstacle.
const ENTRY: &str = r#"import { imports, finish, DOORS } from "./MODULE.js";
export default async (answer) => {
  const headers = { "content-type": "application/wasm" };
  const { instance, module } = await WebAssembly.instantiateStreaming(new Response(answer.body, { headers }), imports());
  finish(instance, module);
};
export { DOORS };
"#;

/// The glue with the two functions exported that [`ENTRY`] is made of.
fn opened(glue: &str) -> Result<String> {
    for name in ["function __wbg_get_imports(", "function __wbg_finalize_init("] {
        ensure!(glue.contains(name), "the glue has no `{name}…)`; wasm-bindgen writes it differently now");
    }
    Ok(format!("{glue}\nexport {{ __wbg_get_imports as imports, __wbg_finalize_init as finish }};\n"))
}

#[cfg(test)]
mod tests {
    use super::opened;

    #[test]
    fn glue_that_is_made_differently_is_an_error() {
        let known = "function __wbg_get_imports() {}\nfunction __wbg_finalize_init(instance, module) {}";
        assert!(opened(known).expect("glue").contains("as finish"));
        assert!(opened("function init() {}").is_err());
    }
}
