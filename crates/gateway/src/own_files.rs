//! The bundle with the operator's own texts: the same words in the widget as in the gateway's answers.
//!
//! A locale file is named by its content and kept by browsers for ever, so changed texts stand in a folder of another
//! name, and the loader, which is asked for often, is told that name.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use crate::{
    files::{Files, LOADER, TEXTS_FOLDER},
    languages::{Languages, OwnTexts},
};

/// Good enough for files of a few kilobytes, which are compressed once at the start.
const BROTLI_QUALITY: u32 = 9;
const BROTLI_WINDOW: u32 = 22;

/// The files with the operator's texts in place of ours. Without a bundle there is nothing to change.
pub(crate) fn with_own_texts(files: &Files, own: &OwnTexts, languages: &Languages) -> Files {
    let mut changed = files.clone();
    let loader =
        files.plain(LOADER).and_then(|bytes| String::from_utf8(bytes.to_vec()).ok()).unwrap_or_default();
    // Folders of earlier versions may lie beside it, for loaders that browsers still keep.
    let named = |name: &&str| folder_of(name).is_some_and(|folder| loader.contains(folder));
    let Some(folder) = files.names().find(named).and_then(folder_of).map(str::to_owned) else {
        return changed;
    };
    let hash = Sha256::digest(format!("{folder}{own:?}"));
    let hash: String = hash.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    let new_folder = format!("{TEXTS_FOLDER}{hash}/");
    for name in files.names().filter(|name| folder_of(name) == Some(&folder)) {
        changed.copy(name, &name.replace(&folder, &new_folder));
    }
    for lang in own.keys() {
        let texts = languages.texts(&[lang]);
        let files =
            [("", texts.card_messages()), (".queue", texts.queue_messages()), (".say", texts.say_messages())];
        for (name, messages) in files {
            if let Ok(json) = serde_json::to_vec(messages) {
                add(&mut changed, &format!("{new_folder}{lang}{name}.json"), json);
            }
        }
    }
    add(&mut changed, LOADER, loader.replace(&folder, &new_folder).into_bytes());
    changed
}

/// The folder of locale files that a name lies in, with its closing slash.
fn folder_of(name: &str) -> Option<&str> {
    let after = name.strip_prefix(TEXTS_FOLDER)?.find('/')?;
    Some(&name[..TEXTS_FOLDER.len() + after + 1])
}

fn add(files: &mut Files, name: &str, bytes: Vec<u8>) {
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory cannot fail.
    if brotli.write_all(&bytes).is_ok() {
        files.add(&format!("{name}.br"), brotli.into_inner());
    }
    if gzip.write_all(&bytes).is_ok()
        && let Ok(gzip) = gzip.finish()
    {
        files.add(&format!("{name}.gz"), gzip);
    }
    files.add(name, bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widget_gets_the_operators_words_under_a_name_of_their_own() {
        let mut files = Files::default();
        files.add("assets/texts.ffffffffff/en.json", "[\"of an earlier version\"]");
        files.add("assets/texts.0123456789/en.json", "[]");
        files.add("assets/texts.0123456789/uk.json", "[\"uk\"]");
        files.add(LOADER, "read(\"assets/texts.0123456789/\" + lang)");
        let own: OwnTexts =
            [("en".to_owned(), [("hosted-link".to_owned(), "Look".to_owned())].into())].into();
        let changed = with_own_texts(&files, &own, &Languages::new(&own));
        let loader = String::from_utf8(changed.plain(LOADER).expect("the loader").to_vec()).expect("text");
        let folder = loader.split('"').nth(1).expect("a folder");
        assert_ne!(folder, "assets/texts.0123456789/");
        let english = changed.plain(&format!("{folder}en.json")).expect("English");
        assert!(english.starts_with(b"[\"Look\","), "the loader shows the first one by its number");
        assert_eq!(&changed.plain(&format!("{folder}uk.json")).expect("Ukrainian")[..], b"[\"uk\"]");
    }
}
