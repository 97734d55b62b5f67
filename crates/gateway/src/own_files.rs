//! The bundle with the operator's own texts: the same words in the widget as in the gateway's answers.
//!
//! A locale file lies in a folder named by its content and is kept by browsers for ever, so changed texts stand in a folder
//! of another name, and the loader, which is asked for often, is told that name. The loader of one very version may not change:
//! for it they stand under the old name as well, and are kept briefly.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use ticket_status_texts::Group;

use crate::{
    files::{ASSETS, Files, LOADER, NEWEST_LOADER, folder_of},
    languages::{Languages, OwnTexts},
};

/// Good enough for files of a few kilobytes, which are compressed once at the start.
const BROTLI_QUALITY: u32 = 9;
const BROTLI_WINDOW: u32 = 22;

/// The files with the operator's texts in place of ours. Without a bundle there is nothing to change.
pub(crate) fn with_own_texts(files: &Files, own: &OwnTexts, languages: &Languages) -> Files {
    let mut changed = files.clone();
    let Some(folder) = files.folder() else { return changed };
    let hash = Sha256::digest(format!("{folder}{own:?}"));
    let hash: String = hash.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    let new_folder = format!("{ASSETS}{hash}/");
    for name in files.names().filter(|name| folder_of(name) == Some(&folder)) {
        changed.copy(name, &name.replace(&folder, &new_folder));
    }
    for lang in own.keys() {
        let texts = languages.texts(&[lang]);
        for group in Group::FILES {
            let Ok(json) = serde_json::to_vec(texts.messages(group)) else { continue };
            let name = format!("{lang}{}.json", group.ending());
            let old_name = format!("{folder}{name}");
            add(&mut changed, &format!("{new_folder}{name}"), json.clone());
            add(&mut changed, &old_name, json);
            changed.note_change(old_name);
        }
    }
    for loader in [LOADER, NEWEST_LOADER] {
        let script = files.plain(loader).and_then(|bytes| std::str::from_utf8(bytes).ok());
        if let Some(script) = script {
            add(&mut changed, loader, script.replace(&folder, &new_folder).into_bytes());
        }
    }
    changed
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
        const OWN: [(&str, &str); 2] = [("hosted-link", "Look"), ("received-headline", "Here it is")];
        let mut files = Files::default();
        files.add("assets/ffffffffff/en.json", "[\"of an earlier version\"]");
        files.add("assets/0123456789/en.json", "[]");
        files.add("assets/0123456789/uk.json", "[\"uk\"]");
        files.add(LOADER, "read(\"assets/0123456789/\" + lang)");
        let own: OwnTexts =
            [("en".to_owned(), OWN.map(|(id, text)| (id.to_owned(), text.to_owned())).into())].into();
        files.add("v1.0.0/ticket-status.js", "read(\"assets/0123456789/\" + lang)");
        let changed = with_own_texts(&files, &own, &Languages::new(&own));
        let loader = String::from_utf8(changed.plain(LOADER).expect("the loader").to_vec()).expect("text");
        let folder = loader.split('"').nth(1).expect("a folder");
        assert_ne!(folder, "assets/0123456789/");
        let english = changed.plain(&format!("{folder}en.json")).expect("English");
        assert!(english.starts_with(b"[\"Look\","), "the loader shows the first one by its number");
        let exact = changed.plain("v1.0.0/ticket-status.js").expect("the loader of one version");
        assert_eq!(exact, files.plain("v1.0.0/ticket-status.js").expect("its file"), "pages name its hash");
        assert_eq!(changed.plain("assets/0123456789/en.json"), Some(english), "it has the words as well");
        assert!(changed.may_change("assets/0123456789/en.json"), "browsers keep them briefly");
        let explained = changed.plain(&format!("{folder}en.explain.json")).expect("what explains");
        assert!(explained.starts_with(b"[\"Here it is\","), "each text in the file of its group");
        assert_eq!(&changed.plain(&format!("{folder}uk.json")).expect("Ukrainian")[..], b"[\"uk\"]");
    }
}
