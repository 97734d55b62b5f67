//! `cargo xtask bundle`: everything that browsers download, in `dist/`, small, precompressed and named by content.

mod compress;
mod glue;
pub(crate) mod manifest;
mod names;
mod optimise;
mod pages;
pub(crate) mod paths;
mod silence;
mod stamp;
mod wasm;
mod widget;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::setup::{npm, wasm as toolchains};
use crate::{places, say};
use manifest::Manifest;

/// Builds `dist/`, or leaves it when nothing that goes into it has changed.
///
/// # Errors
/// When a tool cannot be had or a part does not build; the message says what to do.
pub(crate) fn run() -> Result<Manifest> {
    let _alone = alone()?;
    let toolchain = toolchains::toolchain()?;
    let tools = npm::tools()?;
    say::step("Building the widget");
    let built = widget::build(&toolchain)?;
    let stamp = stamp::of(&built, &toolchain.line)?;
    if let Some(manifest) = stamp::unchanged(&stamp) {
        say::step("dist/ is up to date");
        return Ok(manifest);
    }
    say::step("Optimising and compressing");
    let draft = places::root().join("dist.tmp");
    let work = places::target().join("bundle");
    empty(&draft)?;
    empty(&work)?;
    assemble(&built, &tools, &work, &draft)?;
    let manifest = compress::all(&draft, &toolchain.line)?;
    manifest.write(&draft)?;
    swap(&draft)?;
    stamp::keep(&stamp)?;
    say::step(&format!(
        "dist/ is ready: a first view weighs {} bytes (brotli)",
        manifest.first_view().brotli
    ));
    Ok(manifest)
}

/// Puts every file into its place under `dist`, named by its content where it may be cached for ever.
fn assemble(built: &widget::Built, tools: &Path, work: &Path, dist: &Path) -> Result<()> {
    let assets = dist.join("assets");
    fs::create_dir_all(&assets)?;
    let minify = optimise::Minifier { tools, work };
    let mut named = Vec::new();
    for (module, wasm) in &built.modules {
        let bound = glue::bind(*module, wasm, work)?;
        let wasm = optimise::wasm(tools, &bound.wasm, work)?;
        let glue = paths::hashed(&assets, module.name(), "js", &minify.module(&bound.glue)?)?;
        named.extend([glue, paths::hashed(&assets, module.name(), "wasm", &wasm)?]);
    }
    let www = places::root().join("www");
    let styles = paths::hashed(&assets, "card", "css", &minify.styles(&www.join("card.css"))?)?;
    let texts = pages::texts(&built.texts, &assets)?;
    let loader = minify.loader(
        &www.join("ticket-status.js"),
        &[
            ("GLUE", &named[0]),
            ("WASM", &named[1]),
            ("MORE_GLUE", &named[2]),
            ("MORE_WASM", &named[3]),
            ("STYLES", &styles),
            ("TEXTS", &texts),
            ("LANGS", &built.languages()),
        ],
    )?;
    fs::write(dist.join("ticket-status.js"), loader)?;
    pages::copy(&www.join("pages"), &dist.join("pages"))?;
    pages::examples(&places::root().join("crates/model/examples"), &dist.join("pages"))
}

/// Two bundles at once would mix their files: the second waits for the first.
fn alone() -> Result<File> {
    fs::create_dir_all(places::target())?;
    let lock = File::create(places::target().join("bundle.lock"))?;
    if lock.try_lock().is_err() {
        say::step("Waiting for another bundle run to end");
        lock.lock()?;
    }
    Ok(lock)
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// Puts the finished folder in `dist`'s place: a gateway that serves it never sees half of it.
fn swap(draft: &Path) -> Result<()> {
    let dist: PathBuf = places::dist();
    let old = places::root().join("dist.old");
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    if dist.exists() {
        fs::rename(&dist, &old)?;
    }
    fs::rename(draft, &dist)
        .context("dist/ cannot be replaced: close what holds it and run the command again")?;
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}
