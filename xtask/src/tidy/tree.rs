//! The files that people write: everything git knows or would add.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::finding::Finding;
use crate::sh;

/// All text files of the workspace.
pub(super) struct Tree {
    /// The files, in git's order.
    pub(super) files: Vec<TextFile>,
}

/// One file.
pub(super) struct TextFile {
    /// Its path from the workspace's root, with slashes.
    pub(super) path: String,
    /// What is in it.
    pub(super) text: String,
}

impl Tree {
    /// Reads the files that are tracked, or new and not ignored.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let mut git = sh::command("git");
        git.current_dir(root).args(["ls-files", "--cached", "--others", "--exclude-standard"]);
        let list = sh::read(&mut git)
            .context("`git ls-files` fails: run tidy in a git work tree with git installed")?;
        let files = list.lines().filter_map(|path| {
            // A file that is deleted but still known, or one that is no text, has nothing to check.
            let text = String::from_utf8(fs::read(root.join(path)).ok()?).ok()?;
            Some(TextFile { path: path.to_owned(), text })
        });
        Ok(Self { files: files.collect() })
    }

    /// The file at `path`.
    pub(super) fn file(&self, path: &str) -> Option<&TextFile> {
        self.files.iter().find(|file| file.path == path)
    }
}

impl TextFile {
    /// Whether its name ends so; `endings` without the dot.
    pub(super) fn is(&self, endings: &[&str]) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
    }

    /// Whether it is, or lies below, `module` (a path without `.rs`).
    pub(super) fn is_in(&self, module: &str) -> bool {
        let rest = self.path.strip_prefix(module);
        rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    }

    /// Its lines, numbered from 1.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// A finding in this file.
    pub(super) fn finding(&self, line: usize, remedy: impl Into<String>) -> Finding {
        Finding { file: self.path.clone(), line, remedy: remedy.into() }
    }
}

#[cfg(test)]
pub(super) fn file(path: &str, text: &str) -> TextFile {
    TextFile { path: path.to_owned(), text: text.to_owned() }
}
