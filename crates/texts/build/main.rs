//! Compiles `locales/*.ftl` to typed functions, so that a wrong name or a missing argument does not
//! compile, and a missing, extra or mismatched translation fails the build by file and message.
//!
//! Writes to `OUT_DIR`: `messages.rs` (the functions), `builtin.rs` (every locale, for the gateway), and for each group
//! of texts that is a file one array of texts per language: `<lang>.json` for the card, `<lang>.queue.json` and so on.

mod catalog;
mod generate;
#[path = "../src/group.rs"]
mod group;
mod pseudo;

use std::{env, fs, path::Path, process};

use catalog::Catalog;
use group::Group;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/group.rs");
    if let Err(why) = compile() {
        println!("cargo::error={why}");
        process::exit(1);
    }
}

fn compile() -> Result<(), String> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?;
    let out = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    let mut catalogs = read_all(&Path::new(&root).join("locales"))?;
    let source = catalogs.iter().position(|c| c.lang == "en").ok_or("locales/en.ftl is missing")?;
    for catalog in &catalogs {
        catalog.check_against(&catalogs[source])?;
    }
    catalogs.push(pseudo::of(&catalogs[source]));
    let source = &catalogs[source];
    forget_files(Path::new(&out))?;
    let write = |name: &str, text: String| {
        fs::write(Path::new(&out).join(name), text).map_err(|e| format!("cannot write {name}: {e}"))
    };
    write("messages.rs", generate::functions(source))?;
    write("builtin.rs", generate::builtin(&catalogs, source))?;
    for catalog in &catalogs {
        for group in Group::FILES {
            let name = format!("{}{}.json", catalog.lang, group.ending());
            write(&name, generate::json(catalog, source, group))?;
        }
    }
    Ok(())
}

/// Takes away the files of an earlier build: those of a group that has another name now would be shipped as well.
fn forget_files(folder: &Path) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("cannot read {}: {e}", folder.display()))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.extension().is_some_and(|extension| extension == "json") {
            fs::remove_file(&path).map_err(|e| format!("cannot take away {}: {e}", path.display()))?;
        }
    }
    Ok(())
}

fn read_all(folder: &Path) -> Result<Vec<Catalog>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("cannot read {}: {e}", folder.display()))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let lang = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(path).map_err(|e| format!("cannot read {lang}.ftl: {e}"))?;
            Catalog::parse(&lang, &text)
        })
        .collect()
}
