//! The apps of `tests/apps`, built by a real Vite with the package as npm installs it, and the types tried by TypeScript.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::setup::npm;
use crate::{files, places, say, sh};

const LIMIT: Duration = Duration::from_secs(5 * 60);

/// An app, and the mode of Node that it is built in: React says what is wrong in its development build only, where its strict
/// mode mounts everything twice.
const APPS: [(&str, &str); 4] =
    [("plain", "production"), ("react", "development"), ("vue", "production"), ("svelte", "production")];

/// Builds every app with the package in `tarball`; returns the folder of the apps, whose `dist` has one folder for each. What
/// is built from these files already is left.
///
/// # Errors
/// When npm does not take the package, or an app does not build.
pub(crate) fn built(tarball: &Path) -> Result<PathBuf> {
    let folder = ready(tarball)?;
    let dist = folder.join("dist");
    let stamp = folder.join("built.stamp");
    let wanted = fingerprint(tarball)?;
    if fs::read_to_string(&stamp).is_ok_and(|known| known == wanted) {
        return Ok(folder);
    }
    say::step("Building the apps with Vite");
    let building = APPS.map(|(app, mode)| {
        let mut vite = program(&folder, "vite");
        vite.current_dir(folder.join(app)).env("NODE_ENV", mode).args([
            "build",
            "--base",
            "./",
            "--emptyOutDir",
        ]);
        vite.arg("--outDir").arg(dist.join(app));
        thread::spawn(move || sh::quietly(&mut vite, &format!("vite build {app}"), LIMIT))
    });
    for build in building {
        build.join().expect("building an app does not panic")?;
    }
    fs::write(stamp, wanted)?;
    Ok(folder)
}

/// Whether TypeScript takes each use of the package and refuses each wrong one.
///
/// # Errors
/// When it does not; the log says where.
pub(crate) fn types(tarball: &Path) -> Result<()> {
    let folder = ready(tarball)?;
    for project in ["types", "react"] {
        let mut check = program(&folder, "tsc");
        check.current_dir(&folder).args(["--project", project]);
        sh::quietly(&mut check, &format!("tsc {project}"), LIMIT)?;
    }
    Ok(())
}

/// Whether the package's manifest is one by the schema of custom elements manifests.
///
/// # Errors
/// When it is not; the log names the place.
pub(crate) fn manifest(tarball: &Path) -> Result<()> {
    in_node(tarball, "manifest.js")
}

/// Whether a server that draws pages can import the package, where there are no elements to define.
///
/// # Errors
/// When it cannot; the log says why.
pub(crate) fn on_a_server(tarball: &Path) -> Result<()> {
    in_node(tarball, "server.js")
}

fn in_node(tarball: &Path, script: &str) -> Result<()> {
    let folder = ready(tarball)?;
    sh::quietly(sh::command("node").current_dir(&folder).arg(script), &format!("node {script}"), LIMIT)
}

/// The folder with the sources of the apps, all that npm brings, and the package installed from its file.
fn ready(tarball: &Path) -> Result<PathBuf> {
    let folder = npm::for_apps()?;
    copy(&places::root().join("tests/apps"), &folder)?;
    let stamp = folder.join("package.stamp");
    let packed = format!("{:x}", Sha256::digest(fs::read(tarball)?));
    if fs::read_to_string(&stamp).is_ok_and(|known| known == packed)
        && folder.join("node_modules/ticket-status").is_dir()
    {
        return Ok(folder);
    }
    let mut install = sh::command("npm");
    install.current_dir(&folder).args([
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--offline",
    ]);
    sh::quietly(install.arg(tarball), "npm install ticket-status", LIMIT)?;
    fs::write(stamp, packed)?;
    Ok(folder)
}

/// A hash over the package and the sources of the apps.
fn fingerprint(tarball: &Path) -> Result<String> {
    let mut files = files::below(&places::root().join("tests/apps"))?;
    files.push(tarball.to_owned());
    let mut hash = Sha256::new();
    for file in files {
        hash.update(file.as_os_str().as_encoded_bytes());
        hash.update(Sha256::digest(fs::read(&file)?));
    }
    Ok(format!("{:x}", hash.finalize()))
}

fn program(folder: &Path, name: &str) -> Command {
    sh::command(folder.join("node_modules/.bin").join(name))
}

/// Copies the sources, and leaves what is the same: Vite's dev server watches them.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files::below(from)? {
        let target = to.join(file.strip_prefix(from)?);
        let bytes = fs::read(&file)?;
        if fs::read(&target).is_ok_and(|known| known == bytes) {
            continue;
        }
        fs::create_dir_all(target.parent().context("a file lies in a folder")?)?;
        fs::write(target, bytes)?;
    }
    Ok(())
}
