//! Short names between the glue and the WebAssembly.
//!
//! wasm-bindgen names each import like `__wbg_setAttribute_cc8e4c8a4cc4b3f1`; some hundred of them stand in both
//! files and hardly compress. Both files belong together, so a number says as much: about 3 kB (brotli) less.

use anyhow::{Context, Result, bail};

use super::wasm::{IMPORT_SECTION, Reader, push_number, push_text, section};

/// The section of a WebAssembly module that lists its exports.
const EXPORT_SECTION: u8 = 7;

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
                let (renamed, names) = exports(body, &glue)?;
                for (long, short) in names {
                    glue = called(&glue, &long).join(&format!("wasm.{short}"));
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

/// The section with short names and without what the glue never calls, and which long name became which.
fn exports(body: &[u8], glue: &str) -> Result<Renamed> {
    let mut reader = Reader { bytes: body, at: 0 };
    let count = reader.number()?;
    let (mut kept, mut names) = (Vec::new(), Vec::new());
    for _ in 0..count {
        let name = reader.text()?;
        let (kind, index) = (reader.byte()?, reader.number()?);
        if called(glue, &name).len() == 1 {
            continue;
        }
        let short = format!("_{}", short(names.len()));
        push_text(&mut kept, &short);
        kept.push(kind);
        push_number(&mut kept, index);
        names.push((name, short));
    }
    let mut out = Vec::new();
    push_number(&mut out, names.len());
    out.extend(kept);
    Ok((out, names))
}

/// The glue, cut apart where it uses this export.
fn called<'a>(glue: &'a str, export: &str) -> Vec<&'a str> {
    let (long, mut parts, mut from) = (format!("wasm.{export}"), Vec::new(), 0);
    for (at, _) in glue.match_indices(&long) {
        let end = at + long.len();
        let goes_on = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
        if !glue[end..].starts_with(goes_on) {
            parts.push(&glue[from..at]);
            from = end;
        }
    }
    parts.push(&glue[from..]);
    parts
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
    fn exports_get_short_names_and_go_when_nobody_calls_them() {
        let mut body = vec![3];
        for (number, name) in ["mount", "_MARKER_1f", "mount_all"].into_iter().enumerate() {
            push_text(&mut body, name);
            body.extend([0, number as u8]);
        }
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        section(&mut module, EXPORT_SECTION, &body);
        let (glue, wasm) = shorten("wasm.mount_all(); wasm.mount(wasm.mount);", &module).expect("a module");
        assert_eq!(glue, "wasm._b(); wasm._a(wasm._a);");
        assert_eq!(&wasm[wasm.len() - 11..], [2, 2, b'_', b'a', 0, 0, 2, b'_', b'b', 0, 2]);
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
