//! Takes out the code that writes values into error messages.
//!
//! serde's messages can show any value, so they bring in the whole of `core`'s formatting of fractions: 4 kB (brotli)
//! for messages that nobody reads. Every function of it is made to write nothing; what only they called is then dropped
//! by wasm-opt.

use std::collections::HashSet;

use anyhow::{Context, Result, ensure};

use super::wasm::{Module, push_number};

/// In the names, as mangled, of the functions that write a fraction (`core::fmt::float`) or an unexpected value.
const PATHS: [&str; 2] = ["4core3fmt5float", "10serde_core2de10Unexpected"];

/// `i32.const 0; end`: no locals, and `Ok(())` as the result.
const WRITES_NOTHING: [u8; 4] = [0, 0x41, 0, 0x0b];

/// The module with functions that write nothing in place of those that write such values.
///
/// # Errors
/// When the module is no WebAssembly, or has no such function any more: then this step is to be taken out.
pub(super) fn values(module: &[u8]) -> Result<Vec<u8>> {
    let module = Module::read(module)?;
    let silenced: HashSet<usize> = module
        .function_names()?
        .into_iter()
        .filter(|(_, name)| PATHS.iter().any(|path| name.contains(path)))
        .map(|(number, _)| number)
        .filter(|number| module.returns_one_i32(*number))
        .collect();
    ensure!(
        !silenced.is_empty(),
        "no function writes such values: take the step `silence` out of the bundle"
    );
    let mut code = Vec::new();
    let bodies = module.bodies()?;
    push_number(&mut code, bodies.len());
    for (place, body) in bodies.into_iter().enumerate() {
        let body = if silenced.contains(&(module.imported + place)) { &WRITES_NOTHING[..] } else { body };
        push_number(&mut code, body.len());
        code.extend(body);
    }
    module.with_code(&code).context("the module could not be put together again")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::wasm::example as module;

    #[test]
    fn a_function_that_writes_fractions_writes_nothing() {
        let before = module("_RNvNtNtCs1_4core3fmt5float32float_to_decimal", &[0x7f]);
        let after = values(&before).expect("a module");
        assert!(after.windows(4).any(|bytes| bytes == WRITES_NOTHING));
        assert!(!after.windows(4).any(|bytes| bytes == [0, 0x41, 7, 0x0b]));
    }

    #[test]
    fn other_functions_are_left_alone_and_nothing_to_do_is_an_error() {
        assert!(values(&module("_RNvNtNtCs1_4core3fmt3num3fmt", &[0x7f])).is_err());
        assert!(values(&module("_RNvNtNtCs1_4core3fmt5float3fmt", &[])).is_err(), "another kind of function");
        assert!(values(b"\0asm").is_err());
    }
}
