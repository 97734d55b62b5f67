//! What browsers run, as modules: the entry, and below `files/` what it brings when a card needs it.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, GzBuilder};

use crate::bundle::{self, manifest::Manifest};
use crate::places;

/// Writes `index.js` and `files/`: scripts as they are, WebAssembly and texts as modules.
pub(super) fn write(manifest: &Manifest, package: &Path) -> Result<()> {
    let files = package.join("files");
    fs::create_dir_all(files.join("texts"))?;
    let mut languages = Vec::new();
    let mut list = String::new();
    for name in manifest.files.iter().map(|file| &file.name).filter(|name| name.starts_with("assets/")) {
        let bytes = fs::read(places::dist().join(name))?;
        let (stem, ending) = name
            .rsplit_once('/')
            .and_then(|(_, name)| name.rsplit_once('.'))
            .context("a file has an ending")?;
        match ending {
            "js" => fs::write(files.join(format!("{stem}.js")), bytes)?,
            "wasm" => fs::write(files.join(format!("{stem}.wasm.js")), inlined(&bytes)?)?,
            "json" => {
                fs::write(
                    files.join("texts").join(format!("{stem}.js")),
                    exported(&String::from_utf8(bytes)?),
                )?;
                writeln!(list, "  \"{stem}\": () => import(\"./texts/{stem}.js\"),")?;
                // `uk.explain` is no language of its own.
                languages.extend((!stem.contains('.')).then(|| stem.to_owned()));
            }
            _ => bail!("nobody says how {name} goes into the package: add it to {}", file!()),
        }
    }
    fs::write(files.join("texts.js"), exported(&format!("{{\n{list}}}")))?;
    bundle::entry(&languages.join(" "), &package.join("index.js"))
}

fn exported(value: &str) -> String {
    format!("export default {value};\n")
}

/// A module that is WebAssembly. Bundlers differ in what they make of a file that is no script, and Vite's dev server loses
/// one that a dependency names; as text in a module it comes everywhere. Compressed first it is half as much text, and after
/// the server's own compression a seventh more than the file.
fn inlined(wasm: &[u8]) -> Result<String> {
    let mut packed = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    packed.write_all(wasm)?;
    Ok(exported(&format!("\"{}\"", STANDARD.encode(packed.finish()?))))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn the_wasm_in_a_module_is_the_wasm() {
        let module = inlined(b"\0asm\x01\0\0\0").expect("a module");
        let text = module.strip_prefix("export default \"").and_then(|text| text.strip_suffix("\";\n"));
        let packed = STANDARD.decode(text.expect("a text")).expect("base64");
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut back).expect("gzip");
        assert_eq!(back, b"\0asm\x01\0\0\0");
    }
}
