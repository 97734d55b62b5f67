//! The golden documents: one status for every situation.

use std::fs;

use serde_json::Value;

use super::workspace;

/// Every document with its name, in the order of names.
pub(crate) fn all() -> Vec<(String, Value)> {
    let folder = fs::read_dir(workspace("crates/model/examples")).expect("the folder of examples");
    let files = folder.map(|file| file.expect("a file").path());
    let mut all: Vec<(String, Value)> = files
        .map(|file| {
            let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(&file).expect("an example can be read");
            (name, serde_json::from_str(&text).expect("an example is JSON"))
        })
        .collect();
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    all
}

/// The document of this name.
pub(crate) fn named(name: &str) -> Value {
    let found = all().into_iter().find(|(known, _)| known == name);
    found.unwrap_or_else(|| panic!("there is no example {name}")).1
}
