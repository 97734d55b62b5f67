//! wasm-bindgen: the JavaScript that the browser needs to call the widget.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

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
    Ok(Bound { glue: work.join("widget.js"), wasm: work.join("widget_bg.wasm") })
}
