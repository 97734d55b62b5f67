//! As much of WebAssembly's binary format as the bundle rewrites: sections, numbers, texts, function bodies.
//!
//! Source: <https://webassembly.github.io/spec/core/binary/index.html>

use anyhow::{Context, Result, bail};

/// The sections this module reads.
pub(super) const CUSTOM_SECTION: u8 = 0;
const TYPE_SECTION: u8 = 1;
/// Lists what the module needs from outside.
pub(super) const IMPORT_SECTION: u8 = 2;
const FUNCTION_SECTION: u8 = 3;
const CODE_SECTION: u8 = 10;
/// What the module's memory holds at first.
pub(super) const DATA_SECTION: u8 = 11;

/// The part of the `name` section that names functions.
const FUNCTION_NAMES: u8 = 1;

/// A 32-bit integer, as a result.
const I32: u8 = 0x7f;

/// A module, taken apart into its sections.
pub(super) struct Module<'a> {
    sections: Vec<(u8, &'a [u8])>,
    /// Whether each kind of function returns one 32-bit integer and nothing else.
    returns: Vec<bool>,
    /// The kinds of the module's own functions.
    kinds: Vec<usize>,
    /// How many functions come from outside; they are numbered first.
    pub(super) imported: usize,
}

impl<'a> Module<'a> {
    /// Takes a module apart.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self> {
        let mut reader = Reader { bytes, at: 8 };
        let mut module = Self { sections: Vec::new(), returns: Vec::new(), kinds: Vec::new(), imported: 0 };
        ensure_wasm(bytes)?;
        while reader.at < bytes.len() {
            let id = reader.byte()?;
            let size = reader.number()?;
            let body = reader.take(size)?;
            let mut inner = Reader { bytes: body, at: 0 };
            match id {
                TYPE_SECTION => module.returns = inner.function_types()?,
                IMPORT_SECTION => module.imported = inner.imported_functions()?,
                FUNCTION_SECTION => module.kinds = inner.list(Reader::number)?,
                _ => {}
            }
            module.sections.push((id, body));
        }
        Ok(module)
    }

    /// Whether a function, by its number, returns one 32-bit integer.
    pub(super) fn returns_one_i32(&self, number: usize) -> bool {
        let kind = number.checked_sub(self.imported).and_then(|own| self.kinds.get(own));
        kind.and_then(|kind| self.returns.get(*kind)).copied().unwrap_or_default()
    }

    /// The names of functions by their numbers.
    pub(super) fn function_names(&self) -> Result<Vec<(usize, String)>> {
        for (_, body) in self.sections.iter().filter(|(id, _)| *id == CUSTOM_SECTION) {
            let mut reader = Reader { bytes: body, at: 0 };
            if reader.text()? != "name" {
                continue;
            }
            while reader.at < body.len() {
                let (part, size) = (reader.byte()?, reader.number()?);
                let mut part_reader = Reader { bytes: reader.take(size)?, at: 0 };
                if part == FUNCTION_NAMES {
                    return part_reader.list(|reader| Ok((reader.number()?, reader.text()?)));
                }
            }
        }
        Ok(Vec::new())
    }

    /// The bodies of the module's own functions.
    pub(super) fn bodies(&self) -> Result<Vec<&'a [u8]>> {
        let (_, code) =
            self.sections.iter().find(|(id, _)| *id == CODE_SECTION).context("the module has no code")?;
        let mut reader = Reader { bytes: code, at: 0 };
        reader.list(|reader| {
            let size = reader.number()?;
            reader.take(size)
        })
    }

    /// How many bytes all sections of a kind have.
    pub(super) fn bytes_of(&self, kind: u8) -> usize {
        self.sections.iter().filter(|(id, _)| *id == kind).map(|(_, body)| body.len()).sum()
    }

    /// The module with another code section.
    pub(super) fn with_code(&self, code: &[u8]) -> Result<Vec<u8>> {
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        for (id, body) in &self.sections {
            section(&mut out, *id, if *id == CODE_SECTION { code } else { body });
        }
        Ok(out)
    }
}

fn ensure_wasm(bytes: &[u8]) -> Result<()> {
    if bytes.get(..8) != Some(b"\0asm\x01\0\0\0") {
        bail!("this is no WebAssembly module");
    }
    Ok(())
}

pub(super) fn section(out: &mut Vec<u8>, id: u8, body: &[u8]) {
    out.push(id);
    push_number(out, body.len());
    out.extend(body);
}

pub(super) fn push_text(out: &mut Vec<u8>, text: &str) {
    push_number(out, text.len());
    out.extend(text.as_bytes());
}

/// LEB128, as WebAssembly writes numbers.
pub(super) fn push_number(out: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            return out.push(low);
        }
        out.push(low | 0x80);
    }
}

pub(super) struct Reader<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn byte(&mut self) -> Result<u8> {
        let byte = *self.bytes.get(self.at).context("the module ends early")?;
        self.at += 1;
        Ok(byte)
    }

    pub(super) fn number(&mut self) -> Result<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return Ok(number);
            }
        }
    }

    pub(super) fn take(&mut self, size: usize) -> Result<&'a [u8]> {
        let taken = self.bytes.get(self.at..self.at + size).context("the module ends early")?;
        self.at += size;
        Ok(taken)
    }

    pub(super) fn text(&mut self) -> Result<String> {
        let size = self.number()?;
        Ok(std::str::from_utf8(self.take(size)?)?.to_owned())
    }

    /// A list: how many, and each.
    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        let count = self.number()?;
        (0..count).map(|_| read(self)).collect()
    }

    fn function_types(&mut self) -> Result<Vec<bool>> {
        self.list(|reader| {
            if reader.byte()? != 0x60 {
                bail!("the module has a type that is no function");
            }
            let parameters = reader.number()?;
            reader.take(parameters)?;
            let results = reader.number()?;
            Ok(reader.take(results)? == [I32])
        })
    }

    fn imported_functions(&mut self) -> Result<usize> {
        let kinds = self.list(|reader| {
            reader.text()?;
            reader.text()?;
            let is_function = reader.bytes.get(reader.at) == Some(&0);
            reader.skip_description()?;
            Ok(is_function)
        })?;
        Ok(kinds.into_iter().filter(|is_function| *is_function).count())
    }

    /// Passes over what kind of thing is imported.
    pub(super) fn skip_description(&mut self) -> Result<()> {
        match self.byte()? {
            0 => self.number().map(drop),
            1 => self.byte().and_then(|_| self.limits()),
            2 => self.limits(),
            3 => self.take(2).map(drop),
            kind => bail!("the module imports something of kind {kind}, which this step does not know"),
        }
    }

    fn limits(&mut self) -> Result<()> {
        let flags = self.byte()?;
        self.number()?;
        if flags & 1 == 1 {
            self.number()?;
        }
        Ok(())
    }
}

/// A module with one function of this name and result, whose body is `i32.const 7`.
#[cfg(test)]
pub(super) fn example(name: &str, results: &[u8]) -> Vec<u8> {
    let mut module = b"\0asm\x01\0\0\0".to_vec();
    let kind = [&[1, 0x60, 0, results.len() as u8][..], results].concat();
    section(&mut module, 1, &kind);
    section(&mut module, 3, &[1, 0]);
    section(&mut module, 10, &[1, 4, 0, 0x41, 7, 0x0b]);
    let mut names = Vec::new();
    push_text(&mut names, "name");
    let mut functions = vec![1, 0];
    push_text(&mut functions, name);
    names.push(1);
    push_number(&mut names, functions.len());
    names.extend(functions);
    section(&mut module, 0, &names);
    module
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_size_are_written_as_they_are_read() {
        for number in [0, 127, 128, 300, 16_384, 2_000_000] {
            let mut bytes = Vec::new();
            push_number(&mut bytes, number);
            let read = Reader { bytes: &bytes, at: 0 }.number().expect("a number");
            assert_eq!(read, number);
        }
    }
}
