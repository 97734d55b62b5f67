//! What a module consists of, after wasm-opt: its functions by name.

use std::collections::HashMap;

use anyhow::{Context, Result};

use super::wasm::{self, CUSTOM_SECTION, DATA_SECTION};
use super::{alone, empty, glue, optimise, widget};
use crate::setup::{npm, wasm as toolchains};
use crate::{places, say};

/// The parts of a module, in bytes.
pub(crate) struct Parts {
    /// Its own functions.
    pub(crate) functions: Vec<(String, usize)>,
    /// What they read.
    pub(crate) data: usize,
    /// Everything else that browsers download.
    pub(crate) rest: usize,
}

/// Builds the module of this name, with the names of its functions.
///
/// # Errors
/// As with [`super::run`].
pub(crate) fn of(name: &str) -> Result<Parts> {
    let _alone = alone()?;
    let (toolchain, tools) = (toolchains::toolchain()?, npm::tools()?);
    say::step("Building the widget");
    let built = widget::build(&toolchain)?;
    let named = built.modules.into_iter().find(|(module, _)| module.name() == name);
    let (module, raw) = named.context("there is no such module")?;
    let work = places::target().join("parts");
    empty(&work)?;
    read(&optimise::named(&tools, &glue::bind(module, &raw, &work)?.wasm, &work)?)
}

fn read(bytes: &[u8]) -> Result<Parts> {
    let module = wasm::Module::read(bytes)?;
    let names: HashMap<usize, String> = module.function_names()?.into_iter().collect();
    let mut functions = Vec::new();
    for (place, body) in module.bodies()?.into_iter().enumerate() {
        let number = module.imported + place;
        functions
            .push((names.get(&number).cloned().unwrap_or_else(|| format!("function {number}")), body.len()));
    }
    let data = module.bytes_of(DATA_SECTION);
    let known = functions.iter().map(|(_, bytes)| bytes).sum::<usize>() + data;
    Ok(Parts { functions, data, rest: bytes.len() - module.bytes_of(CUSTOM_SECTION) - known })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::wasm::example;

    #[test]
    fn names_are_not_counted() {
        let parts = read(&example("app::run", &[0x7f])).expect("a module");
        assert_eq!(parts.functions, [("app::run".to_owned(), 4)]);
        // The file's beginning, types, functions, the frame of the code, and that of the names.
        assert_eq!((parts.data, parts.rest), (0, 8 + 7 + 4 + 4 + 2));
    }
}
