//! `cargo xtask bundle`: everything that browsers download, in `dist/`, small, precompressed and named by content.

pub(crate) mod compress;
mod glue;
mod live;
pub(crate) mod manifest;
mod names;
mod optimise;
mod pages;
pub(crate) mod parts;
pub(crate) mod paths;
mod silence;
mod stamp;
mod stand_in;
mod wasm;
mod widget;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};

use crate::setup::{npm, wasm as toolchains};
use crate::{places, say};
use manifest::Manifest;
use optimise::Told;
use widget::Module;

/// The scripts that the loader brings when it needs them.
const LATER: [&str; 5] = ["look.js", "theme.js", "doors.js", "board.js", "trouble.js"];

/// The version of everything in the workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Builds `dist/`, or leaves it when nothing that goes into it has changed.
///
/// # Errors
/// When a tool cannot be had or a part does not build; the message says what to do.
pub(crate) fn run() -> Result<Manifest> {
    if WAS_BUILT.load(Ordering::SeqCst) {
        return Manifest::read(&places::dist());
    }
    let manifest = build()?;
    WAS_BUILT.store(true, Ordering::SeqCst);
    Ok(manifest)
}

/// Whether this run of xtask has built `dist/` already. All modules go by one name, so that cargo compiles each anew whenever
/// it is asked: ten seconds for every part of the tests that needs them.
static WAS_BUILT: AtomicBool = AtomicBool::new(false);

fn build() -> Result<Manifest> {
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

/// Puts every file into its place under `dist`: what never changes into a folder named by all that is in it, so that the
/// loader has one name to know.
fn assemble(built: &widget::Built, tools: &Path, work: &Path, dist: &Path) -> Result<()> {
    let assets = dist.join("assets");
    let draft = assets.join("draft");
    fs::create_dir_all(&draft)?;
    let minify = optimise::Minifier { tools, work };
    let www = places::root().join("www");
    let scripts = www.join("loader");
    for (module, wasm) in &built.modules {
        let bound = glue::bind(*module, wasm, work)?;
        let glue = match module {
            Module::Widget => minify.module(&bound.glue, &Told::default())?,
            Module::Form | Module::More => {
                let (fields, own) = (www.join("fields.css"), www.join(module.name()).with_extension("css"));
                let styles = [minify.styles(&fields)?, minify.styles(&own)?].concat();
                let told = Told { names: &[("STYLES", &styles)], files: Some(("glue", &bound.glue)) };
                minify.module(&scripts.join(module.name()).with_extension("js"), &told)?
            }
        };
        fs::write(
            draft.join(module.name()).with_extension("wasm"),
            optimise::wasm(tools, &bound.wasm, work)?,
        )?;
        fs::write(draft.join(module.name()).with_extension("js"), glue)?;
    }
    let styles = [("STYLES", &*minify.styles(&www.join("card.css"))?)];
    for script in LATER {
        let told = Told { names: &styles, files: None };
        fs::write(draft.join(script), minify.module(&scripts.join(script), &told)?)?;
    }
    pages::texts(&built.texts, &draft)?;
    let folder = paths::named(&draft, &assets)?;
    let languages = built.languages();
    for (place, root) in loaders() {
        let names = [("FOLDER", &*folder), ("ROOT", root), ("LANGS", &languages), ("VERSION", VERSION)];
        let beside = scripts.join("beside_tag.js");
        let script = minify
            .script(&scripts.join("tag.js"), &Told { names: &names, files: Some(("files", &beside)) })?;
        fs::create_dir_all(dist.join(&place))?;
        fs::write(dist.join(&place).join(manifest::LOADER), script)?;
    }
    pages::copy(&www.join("pages"), &dist.join("pages"))?;
    live::write(&places::root().join("docs/api.md"), &dist.join("pages"))?;
    fs::copy(www.join("contrast.js"), dist.join("pages/contrast.js"))?;
    pages::examples(&places::root().join("crates/model/examples"), &dist.join("pages"))
}

/// Where the loader stands, and where it finds the root from there: the newest, the newest of its major version, and this
/// very version, which never changes. They share everything else.
fn loaders() -> [(String, &'static str); 3] {
    let major = VERSION.split('.').next().unwrap_or_default();
    [(String::new(), "."), (format!("v{major}"), ".."), (format!("v{VERSION}"), "..")]
}

/// Writes the entry of the npm package: the elements, and how they get their files, which lie below `files/` beside it.
///
/// # Errors
/// When esbuild cannot be had or does not take the sources.
pub(crate) fn entry(languages: &str, to: &Path) -> Result<()> {
    let (work, scripts) = (places::target().join("bundle"), places::root().join("www/loader"));
    fs::create_dir_all(&work)?;
    let minify = optimise::Minifier { tools: &npm::tools()?, work: &work };
    let (names, beside) = ([("LANGS", languages), ("VERSION", VERSION)], scripts.join("beside_module.js"));
    let told = Told { names: &names, files: Some(("files", &beside)) };
    Ok(fs::write(to, minify.module(&scripts.join("module.js"), &told)?)?)
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
