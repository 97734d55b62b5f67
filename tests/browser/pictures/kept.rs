//! The pictures that are kept, and what lies in `target/pictures` where one differs.

use std::{fs, path::Path};

use super::{
    compare::{self, Difference},
    image::Image,
};
use crate::support::workspace;

/// What to do about a difference.
pub(super) const ADVICE: &str = "Look at target/pictures: what is (.new.png), and what differs in red (.diff.png). \
    Where the new look is meant, `cargo xtask screenshots` keeps it.";

/// A picture that is kept.
pub(super) fn read(file: &str) -> Option<Image> {
    fs::read(workspace(file)).ok().map(|png| Image::read(&png))
}

/// Whether pictures are taken anew.
pub(super) fn is_update() -> bool {
    std::env::var_os("UPDATE_PICTURES").is_some()
}

/// Compares what was taken, a PNG file, with the picture that is kept; in an update it is kept where it differs.
pub(super) fn compare(file: &str, name: &str, taken: &[u8]) -> Result<(), String> {
    let taken = Image::read(taken);
    let Some(before) = read(file) else {
        return new(file, name, &taken, "has no picture yet");
    };
    match compare::compare(&before, &taken) {
        Ok(()) => Ok(()),
        Err(Difference::Size([was_wide, was_high], [wide, high])) => {
            let what = format!("was {was_wide} × {was_high} pixels and is {wide} × {high}");
            new(file, name, &taken, &what)
        }
        Err(Difference::Pixels(count, shown)) => {
            if !is_update() {
                write(&workspace(&format!("target/pictures/{name}.diff.png")), &shown);
            }
            new(file, name, &taken, &format!("differs in {count} pixels"))
        }
    }
}

fn new(file: &str, name: &str, taken: &Image, what: &str) -> Result<(), String> {
    if is_update() {
        println!("{name} {what}");
        write(&workspace(file), taken);
        // A picture with more colours than are kept would differ from itself.
        let kept = read(file).expect("it was just written");
        return compare::compare(&kept, taken).map_err(|_| format!("{name} has too many colours to be kept"));
    }
    write(&workspace(&format!("target/pictures/{name}.new.png")), taken);
    Err(format!("{name} {what}"))
}

fn write(file: &Path, image: &Image) {
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder for pictures");
    fs::write(file, image.write()).expect("a picture can be written");
}
