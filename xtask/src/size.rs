//! `cargo xtask size`: what a visitor downloads, held to the recorded figure in both directions: a growth needs a
//! reason, and so does a loss that nobody expected.

mod record;
mod why;

use anyhow::{Result, bail};

use crate::bundle;
use crate::bundle::manifest::{LOADER, Manifest, Weight};
use crate::say;
use record::{Record, Verdict};

/// Everything that a first view downloads, of a card or of a form, in bytes of brotli: below the lightest status card that is sold
/// (docs/performance.md).
const FIRST_VIEW_BYTES_MAX: usize = 41_000;

/// The script that a company's page waits for, in bytes of brotli.
const LOADER_BYTES_MAX: usize = 2048;

/// Bundles, prints the table, and compares with `xtask/size.txt`; `--record` writes the record instead, and `--why` lists
/// what a module consists of.
///
/// # Errors
/// Over a budget, or when the figure differs from the record.
pub(crate) fn run(options: &[&str]) -> Result<()> {
    let recording = match options {
        [] => false,
        ["--record"] => true,
        ["--why", module @ ("widget" | "form" | "more")] => return why(module),
        ["--why"] => return why("widget"),
        _ => bail!("`cargo xtask size` takes only `--record`, or `--why` and perhaps `form` or `more`"),
    };
    let manifest = bundle::run()?;
    print!("{}", table(&manifest));
    within_budget(&manifest)?;
    let brotli = manifest.first_view().brotli;
    let record = Record::read()?;
    if recording {
        record.with(&manifest.toolchain, brotli).write()?;
        say::step(&format!("Recorded {brotli} bytes in xtask/size.txt: write the reason in the commit"));
        return Ok(());
    }
    match record.compare(&manifest.toolchain, brotli) {
        Verdict::Same => say::step(&format!("A first view weighs what is recorded: {brotli} bytes")),
        Verdict::NoRecord => say::step(&format!(
            "There is no record for `{}` in xtask/size.txt: the first view is only held to its budget",
            manifest.toolchain
        )),
        Verdict::Differs { recorded } => bail!(
            "a first view weighs {brotli} bytes and not the recorded {recorded} ({:+}): if that is meant, run \
             `cargo xtask size --record` and write the reason in the commit",
            brotli as i64 - recorded as i64
        ),
    }
    Ok(())
}

fn why(module: &str) -> Result<()> {
    print!("{}", why::listing(&bundle::parts::of(module)?));
    Ok(())
}

fn within_budget(manifest: &Manifest) -> Result<()> {
    for (what, view) in [("a first view", manifest.first_view()), ("a form", manifest.form_view())] {
        if view.brotli > FIRST_VIEW_BYTES_MAX {
            bail!(
                "{what} weighs {} bytes, over its budget of {FIRST_VIEW_BYTES_MAX}: make it smaller",
                view.brotli
            );
        }
    }
    let loader = manifest.files.iter().find(|file| file.name == LOADER).map_or(0, |file| file.brotli);
    if loader > LOADER_BYTES_MAX {
        bail!("the loader weighs {loader} bytes, over its budget of {LOADER_BYTES_MAX}: make it smaller");
    }
    Ok(())
}

fn table(manifest: &Manifest) -> String {
    let mut text = format!("{:>10} {:>10} {:>10}  file\n", "raw", "gzip", "brotli");
    for file in manifest.files.iter().filter(|file| !file.name.starts_with("pages/")) {
        text += &row(Weight { bytes: file.bytes, gzip: file.gzip, brotli: file.brotli }, &file.name);
    }
    text += &row(manifest.form_view(), "A FIRST VIEW WITHOUT A LINK: the form (both of its files of words)");
    text + &row(manifest.first_view(), "A FIRST VIEW (loader, glue, wasm, styles, largest language)")
}

fn row(weight: Weight, name: &str) -> String {
    format!("{:>10} {:>10} {:>10}  {name}\n", weight.bytes, weight.gzip, weight.brotli)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::manifest::Entry;

    fn manifest(files: &[(&str, usize)]) -> Manifest {
        let entry = |&(name, brotli): &(&str, usize)| Entry {
            name: name.to_owned(),
            bytes: brotli,
            gzip: brotli,
            brotli,
            integrity: String::new(),
        };
        Manifest { toolchain: "rustc 1".to_owned(), files: files.iter().map(entry).collect() }
    }

    #[test]
    fn a_first_view_over_its_budget_is_refused() {
        let problem =
            within_budget(&manifest(&[("assets/0/widget.wasm", FIRST_VIEW_BYTES_MAX + 1)])).unwrap_err();
        assert!(problem.to_string().contains("over its budget"), "{problem}");
    }

    #[test]
    fn a_heavy_loader_is_refused_even_when_the_first_view_is_light() {
        let problem = within_budget(&manifest(&[(LOADER, LOADER_BYTES_MAX + 1)])).unwrap_err();
        assert!(problem.to_string().starts_with("the loader"), "{problem}");
    }

    #[test]
    fn pages_are_no_part_of_the_table() {
        assert!(!table(&manifest(&[("pages/index.html", 5)])).contains("index.html"));
    }
}
