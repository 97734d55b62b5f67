//! `crates/indexmap` in the place of the real crate, for the widget alone.
//!
//! The gateway, the tests and xtask depend on the same version of the real one, so that `[patch.crates-io]`, which speaks for
//! the whole workspace, is no way. cargo's path overrides are: Cargo.lock stays as it is.

use toml::Value;

use crate::places;

/// cargo's setting.
pub(super) fn config() -> String {
    format!("paths=[{}]", Value::from(places::root().join("crates/indexmap").display().to_string()))
}

/// Whether cargo built the real crate, by the id of a package: then its version is another one.
pub(super) fn is_real(package: &str) -> bool {
    package.starts_with("registry+") && package.contains("#indexmap@")
}

#[cfg(test)]
#[path = "../../../crates/indexmap/src/lib.rs"]
mod indexmap;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_real_crate_is_known_by_where_it_comes_from() {
        assert!(is_real("registry+https://github.com/rust-lang/crates.io-index#indexmap@2.14.3"));
        assert!(!is_real("path+file:///w/crates/indexmap#2.14.2"));
        assert!(!is_real("registry+https://github.com/rust-lang/crates.io-index#serde@1.0.229"));
    }
}
