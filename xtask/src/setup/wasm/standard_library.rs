//! A standard library for WebAssembly, built once from the compiler's own library source into
//! `target/wasm-sysroot/`. Compiler and source must be of one version: others do not compile.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::TARGET;
use crate::{places, say, sh};

/// How such a library is named in the toolchain line.
pub(super) const HOW: &str = "standard library built here for size";

/// Part of the key: a change of the recipe builds anew.
const RECIPE: &str = "2: opt-level z, one unit, optimize_for_size, std + panic_abort, immediate-abort";

/// The library and everything linked with it are compiled with these: a panic ends the instance at once, without
/// the code that would format its message. `cargo xtask bundle` therefore is no way to look for a panic.
pub(crate) const SIZE_FLAGS: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];

const LIMIT: Duration = Duration::from_secs(20 * 60);

/// The compiler of a sysroot that holds the host's libraries and a standard library for [`TARGET`].
///
/// # Errors
/// When the library does not build or files cannot be written.
pub(super) fn made(rustc: &Path, source: &Path) -> Result<PathBuf> {
    let version = sh::read(sh::command(rustc).arg("-vV")).context("the compiler cannot be run")?;
    let key = format!("{:x}", Sha256::digest(format!("{version}\n{RECIPE}")))[..12].to_owned();
    let sysroot = places::target().join("wasm-sysroot").join(key);
    let wrapper = sysroot.join("bin/rustc");
    if wrapper.is_file() {
        return Ok(wrapper);
    }
    let short = version.lines().next().unwrap_or("rustc");
    say::step(&format!(
        "Building the standard library for WebAssembly once, about a minute ({short} brings none)"
    ));
    let built = build(rustc, source, &sysroot.with_extension("build"))?;
    assemble(rustc, &sysroot, &built)?;
    Ok(wrapper)
}

/// Builds an empty crate with `-Zbuild-std`; what matters is what is built before it.
fn build(rustc: &Path, source: &Path, folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "#![no_std]\n")?;
    fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n\
         [profile.release]\nopt-level = \"z\"\ncodegen-units = 1\npanic = \"abort\"\ndebug = 0\n",
    )?;
    // As the official library is built: with its bitcode, for link-time optimisation, and usable from stable code.
    let flags = ["-Cembed-bitcode=yes".to_owned(), "-Zforce-unstable-if-unmarked".to_owned()];
    let flags = flags.into_iter().chain(SIZE_FLAGS.map(str::to_owned));
    let flags: Vec<String> = flags.chain(path_flags(source)).collect();
    let cargo = rustc.with_file_name("cargo");
    let mut build = sh::command(cargo);
    build
        .current_dir(folder)
        .args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort"])
        .args(["-Zbuild-std-features=optimize_for_size", "--target-dir", "target"])
        .env_remove("CARGO_TARGET_DIR")
        .env("RUSTC", rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    sh::quietly(&mut build, "building the WebAssembly standard library", LIMIT)?;
    Ok(folder.join("target").join(TARGET).join("release/deps"))
}

/// No path of this machine may end up in what customers download.
fn path_flags(source: &Path) -> Vec<String> {
    let source = source.canonicalize().unwrap_or_else(|_| source.to_owned());
    let flags = crate::bundle::paths::forgetting_registry().into_iter();
    flags.chain([format!("--remap-path-prefix={}=/rustc/library", source.display())]).collect()
}

/// Lays the sysroot out beside its place and moves it there in one step.
fn assemble(rustc: &Path, sysroot: &Path, built: &Path) -> Result<()> {
    let draft = sysroot.with_extension(format!("draft-{}", std::process::id()));
    let libraries = draft.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&libraries)?;
    fs::create_dir_all(draft.join("bin"))?;
    for file in fs::read_dir(built)?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty") {
            fs::copy(file.path(), libraries.join(name))?;
        }
    }
    let original = super::sysroot(rustc).join("lib/rustlib");
    for part in [super::host(rustc).as_str(), "src"] {
        symlink(original.join(part), draft.join("lib/rustlib").join(part))?;
    }
    let wrapper = draft.join("bin/rustc");
    let script =
        format!("#!/bin/sh\nexec \"{}\" --sysroot \"{}\" \"$@\"\n", rustc.display(), sysroot.display());
    fs::write(&wrapper, script)?;
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755))?;
    if fs::rename(&draft, sysroot).is_err() {
        // Another run was quicker: its sysroot is as good.
        fs::remove_dir_all(&draft)?;
    }
    let _ = fs::remove_dir_all(sysroot.with_extension("build"));
    Ok(())
}
