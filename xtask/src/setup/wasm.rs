//! A Rust toolchain that can build for WebAssembly: found, completed or made, in that order, and always named.

mod standard_library;

pub(crate) use standard_library::SIZE_FLAGS;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Once;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::{places, say, sh};

/// The target that the widget is built for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

const DEBIAN_PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];
const DOWNLOAD_LIMIT: Duration = Duration::from_secs(120);

/// Several parts of one run ask for the toolchain: it is named once.
static SAID: Once = Once::new();

/// A compiler for [`TARGET`].
pub(crate) struct Toolchain {
    /// The compiler to set as `RUSTC`.
    pub(crate) rustc: PathBuf,
    /// The compiler's version and how its standard library came about: bytes of two lines may differ.
    pub(crate) line: String,
    /// Whether the library was built here for size. Then the widget is built with the same flags, and the
    /// recorded sizes and budgets count: releases are built this way.
    pub(crate) for_size: bool,
}

/// Finds or makes the toolchain and says which way it took.
///
/// # Errors
/// When no way is open; the message names the two commands that would help.
pub(crate) fn toolchain() -> Result<Toolchain> {
    let (rustc, how) = find()?;
    let version =
        sh::read(sh::command(&rustc).arg("-V")).context("the WebAssembly compiler cannot be run")?;
    let line = format!("{version}, {how}");
    SAID.call_once(|| say::step(&format!("WebAssembly toolchain: {line}")));
    Ok(Toolchain { rustc, line, for_size: how == standard_library::HOW })
}

fn find() -> Result<(PathBuf, &'static str)> {
    if let Some(rustc) = std::env::var_os("WASM_RUSTC") {
        return Ok((rustc.into(), "standard library of WASM_RUSTC"));
    }
    let active = active_rustc()?;
    let made = |made: Option<PathBuf>| made.map(|rustc| (rustc, standard_library::HOW));
    if let Some(found) = made(made_from_source(&active)?) {
        return Ok(found);
    }
    let source = "the Rust library source, from which the widget's small standard library is built";
    if rustup_adds("component", "rust-src", source)?
        && let Some(found) = made(made_from_source(&active)?)
    {
        return Ok(found);
    }
    let why = "a Rust compiler with its library source; the widget's small standard library is built from it";
    let Err(no_packages) = apt::install(&DEBIAN_PACKAGES, why) else {
        return made(made_from_source(&active)?).context(
            "Debian's rustc-web came without its library source: run `apt-get install --reinstall rust-web-src`",
        );
    };
    let target = "the WebAssembly target of the Rust compiler (the widget is Rust that runs in browsers)";
    if has_target(&active) || (rustup_adds("target", TARGET, target)? && has_target(&active)) {
        return Ok((active, "official standard library"));
    }
    bail!(
        "no way to build for WebAssembly ({no_packages:#}): run `rustup component add rust-src`, or on Debian 12 \
         `apt-get install {}`",
        DEBIAN_PACKAGES.join(" ")
    )
}

/// The compiler that cargo would use here: the real one behind rustup's proxy.
fn active_rustc() -> Result<PathBuf> {
    let sysroot = sh::read(sh::command("rustc").args(["--print", "sysroot"]))
        .context("`rustc` cannot be run: install Rust with rustup (rustup.rs) and run the command again")?;
    let real = Path::new(&sysroot).join("bin/rustc");
    Ok(if real.is_file() { real } else { "rustc".into() })
}

fn has_target(rustc: &Path) -> bool {
    let folder = sysroot(rustc).join("lib/rustlib").join(TARGET).join("lib");
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.into_iter().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

/// Asks rustup once per compiler; a failure is remembered, so that the next run does not wait for it again.
/// Where `RUSTUP_AUTO_INSTALL=0` says that nothing may be installed unasked, rustup is left alone.
fn rustup_adds(kind: &str, name: &str, why: &str) -> Result<bool> {
    if sh::which("rustup").is_none() || std::env::var("RUSTUP_AUTO_INSTALL").is_ok_and(|value| value == "0") {
        return Ok(false);
    }
    let remembered = places::target().join(format!("rustup-cannot-add-{name}"));
    let version = sh::read(sh::command("rustc").arg("-vV")).unwrap_or_default();
    if fs::read_to_string(&remembered).is_ok_and(|known| known == version) {
        return Ok(false);
    }
    say::step(&format!("Installing {why}"));
    let mut add = sh::command("rustup");
    add.args([kind, "add", name]);
    if sh::quietly(&mut add, &format!("rustup {kind} add"), DOWNLOAD_LIMIT).is_ok() {
        return Ok(true);
    }
    say::step("rustup cannot add it here: trying another way");
    fs::create_dir_all(places::target())?;
    fs::write(remembered, version)?;
    Ok(false)
}

/// A sysroot from the library source of the active compiler, or else of Debian's.
fn made_from_source(active: &Path) -> Result<Option<PathBuf>> {
    for rustc in [active, Path::new("/usr/bin/rustc")] {
        let library = sysroot(rustc).join("lib/rustlib/src/rust/library");
        if library.join("std/src/lib.rs").is_file() && has_linker(rustc) {
            return standard_library::made(rustc, &library).map(Some);
        }
    }
    Ok(None)
}

/// rustup's compilers bring their linker; Debian's is a link that dangles until lld is installed.
fn has_linker(rustc: &Path) -> bool {
    let host = host(rustc);
    let own = sysroot(rustc).join("lib/rustlib").join(host).join("bin/rust-lld");
    own.exists() || sh::which("rust-lld").is_some_and(|link| link.exists())
}

fn sysroot(rustc: &Path) -> PathBuf {
    sh::read(Command::new(rustc).args(["--print", "sysroot"])).unwrap_or_default().into()
}

fn host(rustc: &Path) -> String {
    let version = sh::read(Command::new(rustc).arg("-vV")).unwrap_or_default();
    version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_owned()
}
