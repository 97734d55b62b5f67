//! Brotli and gzip beside each file, as small as they get: it is done once and downloaded often.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha384};

use super::manifest::{Entry, Manifest};
use crate::files;

/// The highest quality, and a window larger than any of our files.
const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW_BITS: u32 = 24;

/// Compresses every file under `dist` and describes them all.
pub(super) fn all(dist: &Path, toolchain: &str) -> Result<Manifest> {
    let mut entries = Vec::new();
    for file in files::below(dist)? {
        entries.push(one(dist, &file)?);
    }
    Ok(Manifest { toolchain: toolchain.to_owned(), files: entries })
}

/// Writes both forms beside one file that is no part of `dist`.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn file(file: &Path) -> Result<()> {
    let folder = file.parent().unwrap_or(file);
    one(folder, file).map(|_| ())
}

fn one(dist: &Path, file: &Path) -> Result<Entry> {
    let bytes = fs::read(file)?;
    let (brotli, gzip) = (brotli(&bytes)?, gzip(&bytes)?);
    fs::write(beside(file, "br"), &brotli)?;
    fs::write(beside(file, "gz"), &gzip)?;
    Ok(Entry {
        name: file.strip_prefix(dist)?.to_string_lossy().into_owned(),
        bytes: bytes.len(),
        gzip: gzip.len(),
        brotli: brotli.len(),
        integrity: format!("sha384-{}", STANDARD.encode(Sha384::digest(&bytes))),
    })
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 * 1024, BROTLI_QUALITY, BROTLI_WINDOW_BITS);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_comes_back_unchanged() {
        let text = "Your ticket was received. ".repeat(200).into_bytes();
        let mut back = Vec::new();
        brotli::Decompressor::new(&brotli(&text).expect("brotli")[..], 4096)
            .read_to_end(&mut back)
            .expect("read");
        assert_eq!(back, text);
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(&gzip(&text).expect("gzip")[..]).read_to_end(&mut back).expect("read");
        assert_eq!(back, text);
    }
}
