//! `dist/manifest.json`: what was built, what it weighs, and the hashes for `integrity` attributes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// All files of `dist/`, and what built them.
pub(crate) struct Manifest {
    /// The compiler and the kind of its standard library.
    pub(crate) toolchain: String,
    /// Every file but the compressed ones and the manifest, by name.
    pub(crate) files: Vec<Entry>,
}

/// One file. Sizes are in bytes.
pub(crate) struct Entry {
    /// The path below `dist/`.
    pub(crate) name: String,
    /// As it is.
    pub(crate) bytes: usize,
    /// As its `.gz`.
    pub(crate) gzip: usize,
    /// As its `.br`.
    pub(crate) brotli: usize,
    /// For a script tag's `integrity`.
    pub(crate) integrity: String,
}

/// A sum of sizes, in bytes.
#[derive(Clone, Copy, Default, Debug, PartialEq)]
pub(crate) struct Weight {
    /// As they are.
    pub(crate) bytes: usize,
    /// As `.gz`.
    pub(crate) gzip: usize,
    /// As `.br`.
    pub(crate) brotli: usize,
}

/// What stands on a page at first: the files besides the loader, and the files of words, by what follows the language.
type View = (&'static [&'static str], &'static [&'static str]);

/// The card.
const CARD: View = (&["widget.js", "widget.wasm", "look.js"], &[""]);

/// The lookup form, for who comes without a link.
const FORM: View = (&["form.js", "form.wasm", "look.js"], &["", ".form"]);

/// The name of the loader in `dist/`.
pub(crate) const LOADER: &str = "ticket-status.js";

impl Manifest {
    /// What a first view downloads: loader, glue, WebAssembly, look and the largest language.
    pub(crate) fn first_view(&self) -> Weight {
        self.view(CARD)
    }

    /// The same for a first view of the form.
    pub(crate) fn form_view(&self) -> Weight {
        self.view(FORM)
    }

    fn view(&self, (files, words): View) -> Weight {
        let named = self.files.iter().filter(|file| file.name == LOADER || file.is_asset(files));
        let largest = words.iter().filter_map(|group| {
            self.files.iter().filter(|file| file.group() == Some(*group)).max_by_key(|file| file.brotli)
        });
        named.chain(largest).fold(Weight::default(), |sum, file| Weight {
            bytes: sum.bytes + file.bytes,
            gzip: sum.gzip + file.gzip,
            brotli: sum.brotli + file.brotli,
        })
    }

    /// Writes `manifest.json` into `dist`.
    pub(super) fn write(&self, dist: &Path) -> Result<()> {
        let files = self.files.iter().map(|file| {
            json!({"name": file.name, "bytes": file.bytes, "gzip": file.gzip, "brotli": file.brotli,
                   "integrity": file.integrity})
        });
        let all = json!({"toolchain": self.toolchain, "files": files.collect::<Vec<_>>()});
        Ok(fs::write(dist.join("manifest.json"), serde_json::to_string_pretty(&all)?)?)
    }

    /// Reads `manifest.json` of `dist`.
    pub(super) fn read(dist: &Path) -> Result<Self> {
        let all: Value = serde_json::from_str(&fs::read_to_string(dist.join("manifest.json"))?)?;
        let text = |value: &Value| value.as_str().map(str::to_owned).context("manifest.json lacks a text");
        let size = |value: &Value| value.as_u64().map(|n| n as usize).context("manifest.json lacks a size");
        let files = all["files"].as_array().into_iter().flatten().map(|file| {
            Ok(Entry {
                name: text(&file["name"])?,
                bytes: size(&file["bytes"])?,
                gzip: size(&file["gzip"])?,
                brotli: size(&file["brotli"])?,
                integrity: text(&file["integrity"])?,
            })
        });
        Ok(Self { toolchain: text(&all["toolchain"])?, files: files.collect::<Result<_>>()? })
    }
}

impl Entry {
    fn is_asset(&self, names: &[&str]) -> bool {
        self.asset().is_some_and(|name| names.contains(&name))
    }

    /// Of a file of words what follows the language: ".form" of `uk.form.json`.
    fn group(&self) -> Option<&str> {
        let name = self.asset()?.strip_suffix(".json")?;
        Some(name.find('.').map_or("", |dot| &name[dot..]))
    }

    fn asset(&self) -> Option<&str> {
        self.name.starts_with("assets/").then(|| self.name.rsplit('/').next())?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, brotli: usize) -> Entry {
        Entry {
            name: name.to_owned(),
            bytes: brotli * 3,
            gzip: brotli * 2,
            brotli,
            integrity: "sha384-x".to_owned(),
        }
    }

    #[test]
    fn a_first_view_counts_one_language_and_no_page() {
        let files = vec![
            entry("assets/0/en.json", 10),
            entry("assets/0/uk.json", 14),
            entry("assets/0/uk.explain.json", 99),
            entry("assets/0/en.form.json", 7),
            entry("assets/0/form.wasm", 50),
            entry("assets/0/more.wasm", 70),
            entry("assets/0/trouble.js", 70),
            entry("assets/0/widget.wasm", 100),
            entry("pages/index.html", 1000),
            entry(LOADER, 1),
        ];
        let manifest = Manifest { toolchain: "rustc".to_owned(), files };
        assert_eq!(manifest.first_view(), Weight { bytes: 345, gzip: 230, brotli: 115 });
        assert_eq!(manifest.form_view().brotli, 1 + 50 + 14 + 7, "the form has words of its own besides");
    }

    #[test]
    fn a_manifest_reads_back_what_it_wrote() {
        let folder = std::env::temp_dir().join(format!("xtask-manifest-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for the test");
        let manifest = Manifest { toolchain: "rustc 1".to_owned(), files: vec![entry(LOADER, 7)] };
        manifest.write(&folder).expect("written");
        let back = Manifest::read(&folder).expect("read");
        assert_eq!((back.toolchain.as_str(), back.files[0].brotli), ("rustc 1", 7));
    }
}
