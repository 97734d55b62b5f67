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

/// What a card needs at first besides the loader and a language.
const FIRST: [&str; 3] = ["widget.js", "widget.wasm", "look.js"];

/// The name of the loader in `dist/`.
pub(crate) const LOADER: &str = "ticket-status.js";

impl Manifest {
    /// What a first view downloads: loader, glue, WebAssembly, look and the largest language.
    pub(crate) fn first_view(&self) -> Weight {
        let first = self.files.iter().filter(|file| file.is_first());
        let (texts, rest): (Vec<&Entry>, Vec<&Entry>) = first.partition(|file| file.name.ends_with(".json"));
        let largest = texts.into_iter().max_by_key(|file| file.brotli);
        rest.into_iter().chain(largest).fold(Weight::default(), |sum, file| Weight {
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
    /// Whether a card needs it at first: not what is fetched when somebody presses a button, for the elements that show
    /// no ticket, or when something is in the way.
    fn is_first(&self) -> bool {
        let name = self.name.rsplit('/').next().unwrap_or_default();
        let is_language = name.ends_with(".json") && name.matches('.').count() == 1;
        let is_asset = self.name.starts_with("assets/") && (is_language || FIRST.contains(&name));
        is_asset || self.name == LOADER
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
            entry("assets/0/more.wasm", 70),
            entry("assets/0/trouble.js", 70),
            entry("assets/0/widget.wasm", 100),
            entry("pages/index.html", 1000),
            entry(LOADER, 1),
        ];
        let manifest = Manifest { toolchain: "rustc".to_owned(), files };
        assert_eq!(manifest.first_view(), Weight { bytes: 345, gzip: 230, brotli: 115 });
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
