//! Takes out the code that writes error messages which nobody reads.
//!
//! serde's messages can show any value, so they bring in `core`'s formatting of fractions, numbers, letters and lists. The
//! widget tells the page which field is wrong, in words of its own, and throws serde's message away. Every function that only
//! such a message needs is made to do nothing; what only they called is then dropped by wasm-opt.

use std::collections::HashSet;

use anyhow::{Context, Result, ensure};

use super::wasm::{Module, push_number};

/// Words that stand in the mangled names of functions to silence, all of one line in one name: `core::fmt::float`, serde's
/// `Unexpected` and its fractions, and the errors of serde-wasm-bindgen, which are values of JavaScript: theirs is then number 0,
/// `undefined`.
const SILENT: [&[&str]; 4] = [
    &["4core3fmt5float"],
    &["10serde_core2de", "10Unexpected"],
    &["10serde_core2de", "16WithDecimalPoint"],
    &["18serde_wasm_bindgen", "12invalid_type"],
];

/// `i32.const 0; end`: no locals, and 0 as the result, which is `Ok(())`.
const WRITES_NOTHING: [u8; 4] = [0, 0x41, 0, 0x0b];

/// The module with functions that do nothing in place of those that make such messages.
///
/// # Errors
/// When the module is no WebAssembly, or has no such function any more: then that line is to be taken out.
pub(super) fn values(module: &[u8]) -> Result<Vec<u8>> {
    let module = Module::read(module)?;
    let names = module.function_names()?;
    let mut silenced = HashSet::new();
    for words in SILENT {
        let named = names.iter().filter(|(_, name)| words.iter().all(|word| name.contains(word)));
        let numbers = named.map(|(number, _)| *number).filter(|number| module.returns_one_i32(*number));
        let numbers: Vec<usize> = numbers.collect();
        ensure!(!numbers.is_empty(), "no function is named {words:?}: take it out of the step `silence`");
        silenced.extend(numbers);
    }
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

    /// Names of functions, as mangled, one for each line. The example has one function: it bears all of them.
    const ALL: [&str; 4] = [
        "_RNvNtNtCs1_4core3fmt5float32float_to_decimal",
        "_RNvXNtCs1_10serde_core2deNtB2_10UnexpectedNtNtCs2_4core3fmt7Display3fmt",
        "_RNvXs7_NtCs1_10serde_core2deNtB5_16WithDecimalPointNtNtCs2_4core3fmt7Display3fmt",
        "_RNvYNtNtCs1_18serde_wasm_bindgen5error5ErrorNtNtCs2_10serde_core2de5Error12invalid_typeB6_",
    ];

    #[test]
    fn a_function_that_only_messages_need_does_nothing() {
        let before = module(&ALL.concat(), &[0x7f]);
        let after = values(&before).expect("a module");
        assert!(after.windows(4).any(|bytes| bytes == WRITES_NOTHING));
        assert!(!after.windows(4).any(|bytes| bytes == [0, 0x41, 7, 0x0b]));
    }

    #[test]
    fn other_functions_are_left_alone_and_a_line_without_one_is_an_error() {
        for missing in 0..ALL.len() {
            let name = [&ALL[..missing], &ALL[missing + 1..]].concat().concat();
            assert!(values(&module(&name, &[0x7f])).is_err(), "{name}");
        }
        assert!(values(&module("_RNvNtNtCs1_4core3fmt3num3fmt", &[0x7f])).is_err());
        assert!(values(&module(&ALL.concat(), &[])).is_err(), "another kind of function");
        assert!(values(b"\0asm").is_err());
    }
}
