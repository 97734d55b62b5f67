//! What a command needs on the machine, found or installed.

pub(crate) mod apt;
pub(crate) mod browser;
pub(crate) mod cargo_tools;
pub(crate) mod firefox;
pub(crate) mod fuzzer;
pub(crate) mod load;
pub(crate) mod npm;
pub(crate) mod postgres;
pub(crate) mod smtp;
pub(crate) mod wasm;
pub(crate) mod webkit;
