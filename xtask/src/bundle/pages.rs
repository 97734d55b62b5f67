//! Text files, pages and the examples that pages show.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Map, Value};

/// Copies the language files, without the spaces between their parts.
pub(super) fn texts(files: &[PathBuf], folder: &Path) -> Result<()> {
    for file in files {
        let text = fs::read_to_string(file)?;
        let small: Value = serde_json::from_str(&text)
            .with_context(|| format!("{} is not JSON: mend the build script", file.display()))?;
        fs::write(folder.join(file.file_name().expect("a file")), small.to_string())?;
    }
    Ok(())
}

/// Copies a folder as it is; a folder that is not there is empty.
pub(super) fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::create_dir_all(to)?;
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Writes `examples.json`: each example document under the name of its file.
pub(super) fn examples(from: &Path, pages: &Path) -> Result<()> {
    let mut all = Map::new();
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        let file = entry.path();
        if file.extension().is_some_and(|ending| ending == "json") {
            let document = serde_json::from_str(&fs::read_to_string(&file)?)
                .with_context(|| format!("{} is not JSON: mend it", file.display()))?;
            all.insert(file.file_stem().expect("a file").to_string_lossy().into_owned(), document);
        }
    }
    if all.is_empty() {
        return Ok(());
    }
    fs::create_dir_all(pages)?;
    Ok(fs::write(pages.join("examples.json"), Value::Object(all).to_string())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-pages-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder for the test");
        folder
    }

    #[test]
    fn texts_lose_their_spaces_and_nothing_else() {
        let (from, to) = (fresh("texts-from"), fresh("texts-to"));
        let english = from.join("en.json");
        fs::write(&english, r#"[ "Hello, you" ]"#).expect("written");
        texts(&[english], &to).expect("copied");
        assert_eq!(fs::read_to_string(to.join("en.json")).expect("read"), r#"["Hello, you"]"#);
    }

    #[test]
    fn examples_are_found_under_their_file_names() {
        let folder = fresh("examples");
        fs::write(folder.join("waiting-for-you.json"), r#"{"stage":"answered"}"#).expect("written");
        examples(&folder, &folder.join("pages")).expect("combined");
        let all = fs::read_to_string(folder.join("pages/examples.json")).expect("read");
        assert_eq!(all, r#"{"waiting-for-you":{"stage":"answered"}}"#);
    }
}
