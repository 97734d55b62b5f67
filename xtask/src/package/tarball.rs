//! A folder as a `.tgz`, as npm takes it: the same bytes from the same files, whoever makes it and whenever.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use flate2::{Compression, GzBuilder};

use crate::files;

/// Everything in a tar file is padded to these.
const BLOCK: usize = 512;

/// The time of every file, in seconds since 1970. npm writes the same into what it packs: some tools take no year before 1980.
const CHANGED_AT: u64 = 499_162_500;

/// The names in a header have so much room.
const NAME_MAX: usize = 100;

/// All files below `folder`, sorted, below `package/`.
///
/// # Errors
/// When a file cannot be read, or has a name longer than the format takes.
pub(super) fn of(folder: &Path) -> Result<Vec<u8>> {
    let mut tar = Vec::new();
    for file in files::below(folder)? {
        let name = file.strip_prefix(folder)?.to_str().context("a name that is no text")?.replace('\\', "/");
        let bytes = fs::read(&file)?;
        tar.extend(header(&format!("package/{name}"), bytes.len())?);
        tar.extend(&bytes);
        tar.resize(tar.len().next_multiple_of(BLOCK), 0);
    }
    tar.resize(tar.len() + 2 * BLOCK, 0);
    let mut packed = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    packed.write_all(&tar)?;
    Ok(packed.finish()?)
}

/// A header in the format `ustar`: who made the file is nobody.
fn header(name: &str, bytes: usize) -> Result<[u8; BLOCK]> {
    ensure!(name.len() < NAME_MAX, "{name} is too long for the package: give it a shorter name");
    let mut header = [0; BLOCK];
    let mut put = |at: usize, text: &str| header[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, name);
    put(100, "0000644\0");
    put(108, "0000000\0");
    put(116, "0000000\0");
    put(124, &format!("{bytes:011o}\0"));
    put(136, &format!("{CHANGED_AT:011o}\0"));
    // The sum is taken over the header with spaces in the sum's place.
    put(148, "        ");
    put(156, "0");
    put(257, "ustar\x0000");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    Ok(header)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::sh;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-tarball-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("files")).expect("a folder for the test");
        folder
    }

    #[test]
    fn the_same_files_make_the_same_bytes_in_whatever_order_they_were_written() {
        let (one, other) = (folder("one"), folder("other"));
        let files = [("package.json", "{}"), ("files/b.js", "b"), ("files/a.js", "a")];
        for (name, text) in files {
            fs::write(one.join(name), text).expect("written");
        }
        for (name, text) in files.iter().rev() {
            fs::write(other.join(name), text).expect("written");
        }
        let old = fs::File::open(other.join("package.json")).expect("a file");
        old.set_modified(std::time::UNIX_EPOCH).expect("another time");
        let packed = of(&one).expect("packed");
        assert_eq!(packed, of(&other).expect("packed"));
        fs::write(one.join("files/a.js"), "c").expect("written");
        assert_ne!(packed, of(&one).expect("packed"));
    }

    #[test]
    fn tar_itself_reads_it() {
        let folder = folder("read");
        fs::write(folder.join("files/a.js"), "export default 1;\n".repeat(100)).expect("written");
        let file = folder.with_extension("tgz");
        fs::write(&file, of(&folder).expect("packed")).expect("written");
        let listed = sh::read(sh::command("tar").arg("-tzf").arg(&file)).expect("tar reads it");
        assert_eq!(listed, "package/files/a.js");
        let text = sh::read(sh::command("tar").arg("-xzOf").arg(&file)).expect("tar unpacks it");
        assert_eq!(text.lines().count(), 100);
    }
}
