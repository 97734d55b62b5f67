//! wasm-opt and esbuild: the same program in fewer bytes.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use serde_json::Value;

use crate::sh;

const LIMIT: Duration = Duration::from_secs(5 * 60);

/// What every browser of the last years understands and rustc uses. Never `--all-features`: its output starts in
/// no browser. Never `--traps-never-happen`: the bounds checks are traps.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// A function with one caller stays apart unless it is tiny: what stands once is small anyway, and functions of like
/// shape compress better than one large one.
/// The first kilobyte of the memory is the far end of the stack: who gets there is about to be stopped anyway.
const PASSES: [&str; 6] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--one-caller-inline-max-function-size=20",
    "--low-memory-unused",
];

/// The module after wasm-opt.
pub(super) fn wasm(tools: &Path, module: &Path, work: &Path) -> Result<Vec<u8>> {
    optimised(tools, module, work, &[])
}

/// The same with the names of its functions, to look at.
pub(super) fn named(tools: &Path, module: &Path, work: &Path) -> Result<Vec<u8>> {
    optimised(tools, module, work, &["-g"])
}

fn optimised(tools: &Path, module: &Path, work: &Path, options: &[&str]) -> Result<Vec<u8>> {
    let small = work.join("small.wasm");
    let mut optimise = program(tools, "wasm-opt");
    optimise.arg(module).args(FEATURES).args(PASSES).args(options);
    optimise.args(["--strip-target-features", "-o"]).arg(&small);
    sh::quietly(&mut optimise, "wasm-opt", LIMIT)?;
    Ok(fs::read(small)?)
}

/// What scripts go on importing: a file of the bundle, and all of those of the npm package.
const BESIDE: [&str; 2] = ["./theme.js", "./files/*"];

/// What a script is told when it is bundled.
#[derive(Default)]
pub(super) struct Told<'a> {
    /// Each of these names stands for a string in it.
    pub(super) names: &'a [(&'a str, &'a str)],
    /// What it imports under this name is this file.
    pub(super) files: Option<(&'a str, &'a Path)>,
}

/// esbuild, for the scripts and styles.
pub(super) struct Minifier<'a> {
    /// Where the npm tools are.
    pub(super) tools: &'a Path,
    /// Where results may be kept for a moment.
    pub(super) work: &'a Path,
}

impl Minifier<'_> {
    /// A JavaScript module with all that it imports at once.
    pub(super) fn module(&self, file: &Path, told: &Told<'_>) -> Result<Vec<u8>> {
        self.bundle(file, "esm", told)
    }

    /// The loader as a classic script.
    pub(super) fn script(&self, file: &Path, told: &Told<'_>) -> Result<Vec<u8>> {
        self.bundle(file, "iife", told)
    }

    /// A style sheet.
    pub(super) fn styles(&self, file: &Path) -> Result<String> {
        Ok(String::from_utf8(self.minify(file, &[])?)?)
    }

    fn bundle(&self, file: &Path, format: &str, told: &Told<'_>) -> Result<Vec<u8>> {
        // What a script imports when it needs it stays a file beside it.
        let mut options = vec!["--bundle".to_owned(), format!("--format={format}")];
        options.extend(BESIDE.map(|file| format!("--external:{file}")));
        options.extend(
            told.names.iter().map(|(name, value)| format!("--define:{name}={}", Value::from(*value))),
        );
        options.extend(told.files.map(|(name, file)| format!("--alias:{name}={}", file.display())));
        self.minify(file, &options)
    }

    fn minify(&self, file: &Path, options: &[String]) -> Result<Vec<u8>> {
        let name = file.file_name().expect("a file").to_string_lossy();
        let small = self.work.join(format!("small-{name}"));
        let mut esbuild = program(self.tools, "esbuild");
        esbuild.arg(file).args(["--minify", "--target=es2022", "--charset=utf8", "--legal-comments=none"]);
        esbuild.args(options).arg(format!("--outfile={}", small.display()));
        sh::quietly(&mut esbuild, &format!("esbuild {name}"), LIMIT)?;
        let mut bytes = fs::read(small)?;
        bytes.truncate(bytes.trim_ascii_end().len());
        Ok(bytes)
    }
}

fn program(tools: &Path, name: &str) -> Command {
    sh::command(tools.join("node_modules/.bin").join(name))
}
