//! wasm-bindgen: the JavaScript that the browser needs to call the widget.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::names;

/// What wasm-bindgen made of the module.
pub(super) struct Bound {
    /// The JavaScript module.
    pub(super) glue: PathBuf,
    /// The WebAssembly that belongs to it.
    pub(super) wasm: PathBuf,
}

/// Makes the glue; it is told the module's address, so it carries no default one.
pub(super) fn bind(wasm: &Path, work: &Path) -> Result<Bound> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .web(true)?
        .out_name("widget")
        .typescript(false)
        .omit_default_module_path(true)
        .remove_producers_section(true)
        .generate(work)
        .context("wasm-bindgen cannot read the widget: `wasm-bindgen` in Cargo.toml must be the version of xtask's")?;
    let (glue, wasm) = (work.join("widget.js"), work.join("widget_bg.wasm"));
    let (short_glue, short_wasm) = names::shorten(&fs::read_to_string(&glue)?, &fs::read(&wasm)?)?;
    fs::write(&glue, short_glue)?;
    fs::write(&wasm, short_wasm)?;
    // Only what the loader calls, so that the minifier drops the rest.
    let entry = work.join("entry.js");
    fs::write(&entry, "export { default, mount } from \"./widget.js\";\n")?;
    Ok(Bound { glue: entry, wasm })
}
