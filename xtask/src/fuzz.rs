//! `cargo xtask fuzz [target] [--minutes N]`: every parser at the edge, fed with what libFuzzer makes of the seeds.
//!
//! The targets stand in `fuzz/`. What is built and found stays below `target/fuzz/`.

mod target;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::setup::fuzzer;
use crate::{places, say, sh};
use target::Target;

/// Long enough that new ways through a parser have become rare.
const MINUTES: u64 = 10;

const BUILD_LIMIT: Duration = Duration::from_secs(30 * 60);

/// What is fuzzed, and for how long each.
struct Wanted<'a> {
    target: Option<&'a str>,
    each: Duration,
}

/// Fuzzes one target, or one after the other.
///
/// # Errors
/// When there is no such target, one does not build, or a finding was made.
pub(crate) fn run(options: &[&str]) -> Result<()> {
    let wanted = Wanted::read(options)?;
    let mut targets = names(places::root())?;
    if let Some(name) = wanted.target {
        if !targets.iter().any(|known| known == name) {
            bail!("there is no fuzz target `{name}`: the targets are {}", targets.join(", "));
        }
        targets = vec![name.to_owned()];
    }
    let programs = built()?;
    let mut findings = 0;
    for name in targets {
        let found = Target::new(&programs, &name).run(&folder().join("corpus").join(&name), wanted.each);
        findings += usize::from(told(found).is_err());
    }
    if findings > 0 {
        bail!("{findings} of the targets made a finding: keep it as a test that fails, then mend the code");
    }
    Ok(())
}

/// For the tests: all seeds and a few seconds of every target, each from its seeds alone. One result per target.
///
/// # Errors
/// When a target does not build.
pub(crate) fn briefly(program: &Path, each: Duration) -> Result<Vec<Result<()>>> {
    let programs = build(program)?;
    let results = names(places::root())?.into_iter().map(|name| {
        let corpus = folder().join("brief").join(&name);
        let _ = std::fs::remove_dir_all(&corpus);
        told(Target::new(&programs, &name).run(&corpus, each))
    });
    Ok(results.collect())
}

fn told(found: Result<String>) -> Result<()> {
    match found {
        Ok(line) => say::step(&line),
        Err(finding) => {
            println!("xtask: {finding:#}");
            return Err(finding);
        }
    }
    Ok(())
}

/// Where everything about fuzzing is kept.
fn folder() -> PathBuf {
    places::target().join("fuzz")
}

fn built() -> Result<PathBuf> {
    build(&fuzzer::cargo_fuzz()?)
}

/// Builds all targets and returns the folder of their programs.
///
/// # Errors
/// When one does not build.
pub(crate) fn build(cargo_fuzz: &Path) -> Result<PathBuf> {
    let version = sh::read(sh::command("rustc").arg("-vV")).context("`rustc` cannot be run: install Rust")?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
    let mut build = sh::command(cargo_fuzz);
    build
        .args(["build", "--fuzz-dir", "fuzz", "--target", host, "--sanitizer", sanitizer(host)])
        .arg("--target-dir")
        .arg(folder())
        // The flags of the sanitizers are for nightly compilers; this makes a stable one take them.
        .env("RUSTC_BOOTSTRAP", "1");
    sh::quietly(&mut build, "building the fuzz targets", BUILD_LIMIT)?;
    Ok(folder().join(host).join("release"))
}

/// The address sanitizer, where the toolchain brings it: rustup's does, for most machines.
fn sanitizer(host: &str) -> &'static str {
    let sysroot = sh::read(sh::command("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    let libraries = Path::new(&sysroot).join("lib/rustlib").join(host).join("lib");
    let mut files = std::fs::read_dir(libraries).into_iter().flatten().flatten();
    match files.any(|file| file.file_name().to_string_lossy().contains("_rt.asan")) {
        true => "address",
        false => "none",
    }
}

/// The names of the targets, as `fuzz/Cargo.toml` lists them.
fn names(root: &Path) -> Result<Vec<String>> {
    let manifest =
        std::fs::read_to_string(root.join("fuzz/Cargo.toml")).context("fuzz/Cargo.toml is missing")?;
    let manifest: toml::Table = manifest.parse().context("fuzz/Cargo.toml is not TOML: mend it")?;
    let bins = manifest.get("bin").and_then(toml::Value::as_array).into_iter().flatten();
    let names: Vec<String> = bins.filter_map(|bin| Some(bin.get("name")?.as_str()?.to_owned())).collect();
    Ok(names)
}

impl<'a> Wanted<'a> {
    fn read(options: &[&'a str]) -> Result<Self> {
        let minutes = |text: &str| match text.parse::<u64>() {
            Ok(minutes @ 1..=10_000) => Ok(Duration::from_secs(60 * minutes)),
            _ => bail!("`--minutes {text}` is no time: write a whole number of minutes from 1 on"),
        };
        let usual = Duration::from_secs(60 * MINUTES);
        match *options {
            [] => Ok(Self { target: None, each: usual }),
            ["--minutes", text] => Ok(Self { target: None, each: minutes(text)? }),
            [target] if !target.starts_with('-') => Ok(Self { target: Some(target), each: usual }),
            [target, "--minutes", text] | ["--minutes", text, target] => {
                Ok(Self { target: Some(target), each: minutes(text)? })
            }
            _ => bail!("`cargo xtask fuzz` takes a target and `--minutes N`, both if you like"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_and_a_time_may_be_named_in_any_order() {
        for (options, target, minutes) in [
            (&[][..], None, MINUTES),
            (&["token"], Some("token"), MINUTES),
            (&["--minutes", "3"], None, 3),
            (&["token", "--minutes", "3"], Some("token"), 3),
            (&["--minutes", "3", "token"], Some("token"), 3),
        ] {
            let wanted = Wanted::read(options).expect("good options");
            assert_eq!((wanted.target, wanted.each.as_secs()), (target, 60 * minutes), "{options:?}");
        }
        for bad in [&["--minutes"][..], &["--minutes", "0"], &["--minutes", "soon"], &["a", "b"], &["-x"]] {
            assert!(Wanted::read(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn every_target_has_a_source_and_seeds() {
        let names = names(places::root()).expect("targets");
        assert!(names.len() > 5, "{names:?}");
        for name in names {
            assert!(places::root().join(format!("fuzz/targets/{name}.rs")).is_file(), "{name}");
            let seeds = std::fs::read_dir(places::root().join("fuzz/seeds").join(&name)).expect("seeds");
            assert!(seeds.count() > 3, "{name}");
        }
    }
}
