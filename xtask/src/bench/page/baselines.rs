//! The cards of `bench/page`, built by Vite, and put beside the widget so that the gateway serves them all alike.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::{AGAINST, OURS};
use crate::bundle::compress;
use crate::setup::npm;
use crate::{bundle, files, places, say, sh};

const SOURCES: &str = "bench/page";
const LIMIT: Duration = Duration::from_secs(5 * 60);

/// Every baseline and the file that its script begins with.
pub(super) const BASELINES: [(&str, &str); 7] = [
    ("vanilla", "vanilla.js"),
    ("preact", "preact.jsx"),
    ("lit", "lit.js"),
    ("solid", "solid.jsx"),
    ("svelte", "svelte.js"),
    ("vue", "vue.js"),
    ("react", "react.jsx"),
];

/// Builds the widget and the baselines; returns a folder with the gateway's configuration and what it serves,
/// `dist`: the bundle and one folder for each baseline, whose script goes by the loader's name: it is served by the same route, with the same headers.
///
/// # Errors
/// When a tool cannot be had or something does not build.
pub(super) fn beside_ours(against: Option<&Path>) -> Result<PathBuf> {
    bundle::run()?;
    let folder = npm::for_bench()?;
    let served = folder.join("dist");
    if served.exists() {
        fs::remove_dir_all(&served)?;
    }
    build(&folder)?;
    for (name, _) in BASELINES {
        let script = served.join(name).join("ticket-status.js");
        fs::create_dir_all(script.parent().context("a script lies in a folder")?)?;
        fs::copy(folder.join("built").join(name).join("card.js"), &script)?;
        compress::file(&script)?;
    }
    if let Some(against) = against {
        other(against, &served)?;
    }
    copy(&places::dist(), &served)?;
    Ok(folder)
}

/// Puts another bundle's files beside ours. Its loader of a major version finds them from a folder below the root, as here.
fn other(bundle: &Path, served: &Path) -> Result<()> {
    let loader = bundle.join("v1/ticket-status.js");
    if !loader.is_file() {
        anyhow::bail!("{} is no bundle: name a folder that `cargo xtask bundle` made", bundle.display());
    }
    copy(&bundle.join("assets"), &served.join("assets"))?;
    let script = served.join(AGAINST).join("ticket-status.js");
    fs::create_dir_all(served.join(AGAINST))?;
    fs::copy(loader, &script)?;
    compress::file(&script)
}

/// Builds every script, unless it was built of these very sources.
fn build(folder: &Path) -> Result<()> {
    let root = places::root();
    let mut sources = files::below(&root.join(SOURCES))?;
    sources.push(root.join("www/card.css"));
    let mut hash = Sha256::new();
    for source in &sources {
        let bytes = fs::read(source)?;
        hash.update(Sha256::digest(&bytes));
        fs::write(folder.join(source.file_name().context("a file has a name")?), bytes)?;
    }
    let (stamp, wanted) = (folder.join("built.stamp"), format!("{:x}", hash.finalize()));
    if fs::read_to_string(&stamp).is_ok_and(|known| known == wanted) {
        return Ok(());
    }
    say::step("Building the baselines with Vite");
    for (name, entry) in BASELINES {
        let mut vite = sh::command(folder.join("node_modules/.bin/vite"));
        vite.current_dir(folder).env("NODE_ENV", "production").env("ENTRY", entry).arg("build");
        sh::quietly(&mut vite, &format!("vite build {name}"), LIMIT)?;
    }
    Ok(fs::write(stamp, wanted)?)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files::below(from)? {
        let target = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(target.parent().context("a file lies in a folder")?)?;
        fs::copy(file, target)?;
    }
    Ok(())
}

/// The names of all cards, ours first; `only` leaves out others but vanilla, which every ratio is of.
pub(super) fn cards(only: Option<&str>) -> Result<Vec<&'static str>> {
    let names = BASELINES.map(|(name, _)| name);
    let wanted: Option<Vec<&str>> = only.map(|only| only.split(',').collect());
    let mut unknown = wanted.iter().flatten().filter(|name| **name != OURS && !names.contains(name));
    if let Some(unknown) = unknown.next() {
        anyhow::bail!("there is no card `{unknown}`: there are {OURS}, {}", names.join(", "));
    }
    let is_wanted =
        |name: &&str| *name == names[0] || wanted.as_ref().is_none_or(|wanted| wanted.contains(name));
    Ok(std::iter::once(OURS).chain(names.into_iter().filter(is_wanted)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_and_vanilla_are_always_measured() {
        assert_eq!(cards(None).expect("all").len(), BASELINES.len() + 1);
        assert_eq!(cards(Some("react")).expect("some"), [OURS, "vanilla", "react"]);
        let unknown = cards(Some("jquery")).unwrap_err().to_string();
        assert!(unknown.contains("`jquery`") && unknown.contains("svelte"), "{unknown}");
    }

    #[test]
    fn every_baseline_has_its_source() {
        for (name, entry) in BASELINES {
            assert!(places::root().join(SOURCES).join(entry).is_file(), "{name}");
        }
    }
}
