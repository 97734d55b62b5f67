//! The widget's WebAssembly and its text files, as cargo makes them.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::{paths, stand_in};
use crate::setup::wasm::{SIZE_FLAGS, TARGET, Toolchain};
use crate::{places, sh};

const LIMIT: Duration = Duration::from_secs(30 * 60);

/// The stack inside the widget's memory, in bytes. Rust's default of 1 MiB would be memory that every page pays for.
const STACK_BYTES: u32 = 128 * 1024;

/// One of the modules that browsers download, each when it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Module {
    /// The card.
    Widget,
    /// The lookup form.
    Form,
    /// What a card does not need at first (docs/decisions/0009-two-modules.md).
    More,
}

impl Module {
    /// Its name, and that of its files.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Widget => "widget",
            Self::Form => "form",
            Self::More => "more",
        }
    }

    /// What JavaScript calls.
    pub(super) fn doors(self) -> &'static str {
        match self {
            Self::Widget | Self::Form => "mount",
            Self::More => "explain, glossary, languages, queue, say",
        }
    }
}

/// What cargo built.
pub(super) struct Built {
    /// The raw WebAssembly modules.
    pub(super) modules: [(Module, PathBuf); 3],
    /// One JSON file per language and group of texts, sorted by name.
    pub(super) texts: Vec<PathBuf>,
}

impl Built {
    /// The languages, separated by spaces.
    pub(super) fn languages(&self) -> String {
        let names = self.texts.iter().filter_map(|file| file.file_stem()?.to_str());
        // `uk.explain.json` is no language of its own.
        names.filter(|name| !name.contains('.')).collect::<Vec<_>>().join(" ")
    }
}

/// Builds all modules with `toolchain`; cargo shows its own progress.
pub(super) fn build(toolchain: &Toolchain) -> Result<Built> {
    let mut texts = Vec::new();
    let mut modules = [Module::Widget, Module::Form, Module::More].map(|module| (module, PathBuf::new()));
    for (module, kept) in &mut modules {
        let made = build_one(toolchain, *module)?;
        // cargo puts all under the same name.
        *kept = places::target().join("wasm").join(format!("{}.wasm", module.name()));
        fs::copy(&made.0, &kept)?;
        texts = made.1;
    }
    Ok(Built { modules, texts })
}

/// Builds one module; returns it and the files with texts.
fn build_one(toolchain: &Toolchain, module: Module) -> Result<(PathBuf, Vec<PathBuf>)> {
    let mut flags = vec![format!("-Clink-arg=-zstack-size={STACK_BYTES}")];
    flags.extend(paths::forgetting_registry());
    flags.extend(paths::forgetting_workspace());
    let mut cargo = sh::cargo();
    if toolchain.for_size {
        flags.extend(SIZE_FLAGS.map(str::to_owned));
        cargo.env("RUSTC_BOOTSTRAP", "1");
    }
    cargo
        // The library is of two kinds, and cargo optimises across crates only what is nothing but a cdylib.
        .args(["rustc", "--locked", "-p", "ticket-status", "--lib", "--crate-type", "cdylib"])
        .args(["--profile", "widget", "--config", &stand_in::config()])
        .args(["--features", if module == Module::Widget { "" } else { module.name() }])
        .args(["--target", TARGET, "--message-format", "json-render-diagnostics", "--target-dir"])
        .arg(places::target().join("wasm"))
        .env("RUSTC", &toolchain.rustc)
        .env_remove("RUSTFLAGS")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
        .stdout(Stdio::piped());
    let mut child = cargo.spawn().context("cargo cannot be started: install Rust with rustup")?;
    let watch = sh::within(child.id(), LIMIT);
    let mut artifacts = Artifacts::default();
    for line in BufReader::new(child.stdout.take().expect("stdout is piped")).lines() {
        artifacts.note(&line?);
    }
    let status = child.wait()?;
    if watch.ended_it() || !status.success() {
        bail!("the widget did not build: mend what the compiler says above and run the command again");
    }
    artifacts.found()
}

#[derive(Default)]
struct Artifacts {
    /// Whether a crate was built that something should stand in for.
    is_real: bool,
    wasm: Option<PathBuf>,
    texts: Option<PathBuf>,
}

impl Artifacts {
    /// Notes what one line of cargo's JSON tells.
    fn note(&mut self, line: &str) {
        let Ok(message) = serde_json::from_str::<Value>(line) else { return };
        let package = message["package_id"].as_str().unwrap_or_default();
        self.is_real |= stand_in::is_real(package);
        match message["reason"].as_str() {
            Some("compiler-artifact") if message["target"]["name"] == "ticket_status" => {
                let files = message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str);
                let wasm = files.into_iter().find(|file| file.ends_with(".wasm"));
                self.wasm = wasm.map(PathBuf::from).or(self.wasm.take());
            }
            Some("build-script-executed") if package.contains("texts") && package.contains("path+file") => {
                self.texts = message["out_dir"].as_str().map(PathBuf::from);
            }
            _ => {}
        }
    }

    fn found(self) -> Result<(PathBuf, Vec<PathBuf>)> {
        ensure!(
            !self.is_real,
            "crates/indexmap does not stand in: its version must be the one in Cargo.lock"
        );
        let wasm = self
            .wasm
            .context("the root package made no .wasm file: its [lib] must have crate-type cdylib")?;
        let folder = self.texts.context(
            "the widget has no texts: the root package must depend on ticket-status-texts, whose build script writes them",
        )?;
        let files = fs::read_dir(&folder)?.flatten().map(|file| file.path());
        let mut texts: Vec<PathBuf> =
            files.filter(|file| file.extension().is_some_and(|e| e == "json")).collect();
        texts.sort();
        if texts.is_empty() {
            bail!(
                "there is no <language>.json in {}: crates/texts/build must write one per language",
                folder.display()
            );
        }
        Ok((wasm, texts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_module_and_the_texts_among_cargos_messages() {
        let mut artifacts = Artifacts::default();
        artifacts.note(r#"{"reason":"compiler-artifact","package_id":"registry+x#a@1.0.0","target":{"name":"a"},"filenames":["/t/liba.rlib"]}"#);
        artifacts.note(r#"{"reason":"build-script-executed","package_id":"path+file:///w/crates/texts#ticket-status-texts@0.1.0","out_dir":"/t/out"}"#);
        artifacts.note(r#"{"reason":"compiler-artifact","package_id":"path+file:///w#ticket-status@0.1.0","target":{"name":"ticket_status"},"filenames":["/t/libt.rlib","/t/ticket_status.wasm"]}"#);
        artifacts.note("warning: not JSON at all");
        assert_eq!(artifacts.wasm, Some(PathBuf::from("/t/ticket_status.wasm")));
        assert_eq!(artifacts.texts, Some(PathBuf::from("/t/out")));
    }

    #[test]
    fn a_language_is_named_once_however_many_files_it_has() {
        let texts = ["en.explain.json", "en.json", "en.more.json", "en-xa.json"].map(PathBuf::from).to_vec();
        let modules = [Module::Widget, Module::Form, Module::More].map(|module| (module, PathBuf::new()));
        assert_eq!(Built { modules, texts }.languages(), "en en-xa");
    }

    #[test]
    fn missing_texts_are_explained() {
        let artifacts = Artifacts { wasm: Some("/t/x.wasm".into()), ..Artifacts::default() };
        let problem = artifacts.found().expect_err("no texts").to_string();
        assert!(problem.contains("must depend on ticket-status-texts"), "{problem}");
    }
}
