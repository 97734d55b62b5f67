//! What web teams rely on, said once: the three elements with everything that a page may name of them, and the
//! documents on the wire. From it come the types for TypeScript, JSX, Vue and Svelte, and the manifest that editors read.
//!
//! The documents are the structures of `ticket-status-model` themselves. The elements stand in [`surface`]; the tests
//! hold them to the loader, the widget, the styles and the pages, so that neither side can go alone.

mod documents;
mod frameworks;
mod manifest;
pub mod surface;
mod types;

/// A file of the npm package: its name and its text.
pub type File = (&'static str, String);

/// Every file that is made from the contract.
#[must_use]
pub fn files() -> Vec<File> {
    let mut files = vec![("types.d.ts", types::text()), ("custom-elements.json", manifest::text())];
    files.extend(frameworks::files());
    files
}
