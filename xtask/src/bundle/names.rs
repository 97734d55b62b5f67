//! Short names between the glue and the WebAssembly.
//!
//! wasm-bindgen names each import like `__wbg_setAttribute_cc8e4c8a4cc4b3f1`; some hundred of them stand in both
//! files and hardly compress. Both files belong together, so a number says as much: about 3 kB (brotli) less.

use anyhow::{Context, Result, bail};

use super::wasm::{IMPORT_SECTION, Reader, push_number, push_text, section};

/// The section of a WebAssembly module that lists its exports.
const EXPORT_SECTION: u8 = 7;

/// How wasm-bindgen's names for the callers of closures begin. Other exports are called by name elsewhere.
const CLOSURE_PREFIX: &str = "wasm_bindgen_";

/// A section with short names, and which long name became which.
type Renamed = (Vec<u8>, Vec<(String, String)>);

/// The glue and the module, with short names for what the module imports.
///
/// # Errors
/// When the module is not the WebAssembly that wasm-bindgen writes, or the glue lacks one of its imports.
pub(super) fn shorten(glue: &str, module: &[u8]) -> Result<(String, Vec<u8>)> {
    let mut reader = Reader { bytes: module, at: 8 };
    let mut out = module.get(..8).context("the module is empty")?.to_vec();
    let mut glue = glue.to_owned();
    while reader.at < module.len() {
        let id = reader.byte()?;
        let size = reader.number()?;
        let body = reader.take(size)?;
        match id {
            IMPORT_SECTION => {
                let (renamed, names) = imports(body)?;
                for (long, short) in names {
                    glue = replaced(&glue, &long, &short)?;
                }
                section(&mut out, id, &renamed);
            }
            EXPORT_SECTION => {
                let (renamed, names) = exports(body)?;
                for (long, short) in names {
                    glue = glue.replace(&format!("wasm.{long}("), &format!("wasm.{short}("));
                }
                section(&mut out, id, &renamed);
            }
            _ => section(&mut out, id, body),
        }
    }
    Ok((glue, out))
}

/// The section with short names, and which long name became which.
fn imports(body: &[u8]) -> Result<Renamed> {
    let mut reader = Reader { bytes: body, at: 0 };
    let count = reader.number()?;
    let (mut out, mut names) = (Vec::new(), Vec::new());
    push_number(&mut out, count);
    for number in 0..count {
        let module = reader.text()?;
        let long = reader.text()?;
        let short = short(number);
        push_text(&mut out, &module);
        push_text(&mut out, &short);
        names.push((long, short));
        let start = reader.at;
        reader.skip_description()?;
        out.extend(&body[start..reader.at]);
    }
    Ok((out, names))
}

/// The section with short names for the callers of closures, and which long name became which.
fn exports(body: &[u8]) -> Result<Renamed> {
    let mut reader = Reader { bytes: body, at: 0 };
    let count = reader.number()?;
    let (mut out, mut names) = (Vec::new(), Vec::new());
    push_number(&mut out, count);
    for number in 0..count {
        let name = reader.text()?;
        if name.starts_with(CLOSURE_PREFIX) {
            let short = format!("_{}", short(number));
            push_text(&mut out, &short);
            names.push((name, short));
        } else {
            push_text(&mut out, &name);
        }
        out.push(reader.byte()?);
        push_number(&mut out, reader.number()?);
    }
    Ok((out, names))
}

/// `a`, `b`, … `z`, `a1`, `b1` …
fn short(number: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(number % 26).unwrap_or_default());
    match number / 26 {
        0 => letter.to_string(),
        round => format!("{letter}{round}"),
    }
}

/// The glue with one key of its import object renamed: `long: function` → `short: function`.
fn replaced(glue: &str, long: &str, short: &str) -> Result<String> {
    let key = format!("{long}: ");
    if glue.matches(&key).count() != 1 {
        bail!("the glue does not name the import `{long}` once; wasm-bindgen writes it differently now");
    }
    Ok(glue.replacen(&key, &format!("{short}: "), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one import of a function and one custom section.
    fn module(name: &str) -> Vec<u8> {
        let mut body = vec![1];
        push_text(&mut body, "./widget_bg.js");
        push_text(&mut body, name);
        body.extend([0, 5]);
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        section(&mut module, IMPORT_SECTION, &body);
        section(&mut module, 0, b"\x01xrest");
        module
    }

    #[test]
    fn glue_and_module_agree_on_the_short_name() {
        let glue = "const import0 = { __wbg_now_1f2e: function() { return Date.now(); } };";
        let (glue, wasm) = shorten(glue, &module("__wbg_now_1f2e")).expect("a module");
        assert_eq!(glue, "const import0 = { a: function() { return Date.now(); } };");
        assert_eq!(wasm, module("a"));
    }

    #[test]
    fn callers_of_closures_are_renamed_and_other_exports_kept() {
        let mut body = vec![2];
        push_text(&mut body, "mount");
        body.extend([0, 3]);
        push_text(&mut body, "wasm_bindgen_1f__invoke");
        body.extend([0, 4]);
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        section(&mut module, EXPORT_SECTION, &body);
        let glue = "wasm.mount(); wasm.wasm_bindgen_1f__invoke(1);";
        let (glue, wasm) = shorten(glue, &module).expect("a module");
        assert_eq!(glue, "wasm.mount(); wasm._b(1);");
        assert!(String::from_utf8_lossy(&wasm).contains("mount"));
    }

    #[test]
    fn an_import_that_the_glue_lacks_is_an_error() {
        assert!(shorten("const import0 = {};", &module("__wbg_now_1f2e")).is_err());
    }

    #[test]
    fn a_file_that_is_no_module_is_an_error() {
        assert!(shorten("", b"\0asm").is_err());
        assert!(shorten("", b"\0asm\x01\0\0\0\x02\xff").is_err());
    }
}
