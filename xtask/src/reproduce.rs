//! `cargo xtask reproduce`: whether another person, in another folder, gets the same bytes from the same commit.
//!
//! It builds what browsers download and the npm package a second time, in a fresh checkout of the last commit in another
//! place, with nothing built there before, and compares every file. Some minutes, and no test.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::{package, places, say, sh};

const LIMIT: Duration = Duration::from_secs(40 * 60);

/// What is compared, in either checkout.
const MADE: [&str; 2] = ["dist", "target/package"];

/// Builds twice and compares.
///
/// # Errors
/// When a build fails or a file differs; the message names the files.
pub(crate) fn run() -> Result<()> {
    let changes =
        sh::read(sh::command("git").args(["status", "--porcelain"])).context("git is needed for this")?;
    ensure!(changes.is_empty(), "commit first: what is compared is the last commit\n{changes}");
    package::run()?;
    let other = Checkout::fresh()?;
    say::step("Building the same commit in another folder, from nothing");
    let mut cargo = sh::cargo();
    cargo.current_dir(&other.folder).env_remove("CARGO_TARGET_DIR").args(["xtask", "package"]);
    sh::loudly(&mut cargo, "the second build", LIMIT)?;
    let mut differing = Vec::new();
    let mut count = 0;
    for made in MADE {
        let ours = if made == "dist" { places::dist() } else { places::target().join("package") };
        let (ours, theirs) = (hashes(&ours)?, hashes(&other.folder.join(made))?);
        count += ours.len();
        let all = ours.iter().chain(&theirs).filter(|file| !(ours.contains(file) && theirs.contains(file)));
        differing.extend(all.map(|(name, _)| format!("{made}/{name}")));
    }
    differing.sort();
    differing.dedup();
    if !differing.is_empty() {
        bail!("these differ between two builds of one commit:\n{}", differing.join("\n"));
    }
    say::step(&format!("{count} files are the same to the byte"));
    Ok(())
}

/// A clone of the last commit; it goes when this is over.
struct Checkout {
    folder: PathBuf,
}

impl Checkout {
    fn fresh() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("ticket-status-again-{}", std::process::id()));
        let commit =
            sh::read(sh::command("git").args(["rev-parse", "HEAD"])).context("there is no commit yet")?;
        let checkout = Self { folder };
        let mut clone = sh::command("git");
        clone.args(["clone", "--quiet", "--no-checkout"]).arg(places::root()).arg(&checkout.folder);
        sh::quietly(&mut clone, "git clone", LIMIT)?;
        let mut take = sh::command("git");
        take.current_dir(&checkout.folder).args(["checkout", "--quiet", "--detach", &commit]);
        sh::quietly(&mut take, "git checkout", LIMIT)?;
        Ok(checkout)
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Every file below a folder, with a hash of what is in it.
fn hashes(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("{} is missing", next.display()))? {
            match entry?.path() {
                path if path.is_dir() => folders.push(path),
                path => {
                    let name = path.strip_prefix(folder)?.display().to_string();
                    found.push((name, format!("{:x}", Sha256::digest(fs::read(&path)?))));
                }
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_below_a_folder_is_compared() {
        let folder = std::env::temp_dir().join(format!("xtask-reproduce-{}", std::process::id()));
        fs::create_dir_all(folder.join("deep/er")).expect("a folder for the test");
        fs::write(folder.join("deep/er/a"), "a").expect("written");
        let before = hashes(&folder).expect("read");
        fs::write(folder.join("deep/er/a"), "b").expect("written");
        let after = hashes(&folder).expect("read");
        assert_eq!(before[0].0, "deep/er/a");
        assert_ne!(before, after);
    }
}
