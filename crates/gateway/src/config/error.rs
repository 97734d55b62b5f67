//! What is wrong with a configuration, where, and what to do.

use std::{fmt, io, path::Path};

/// What is wrong with a configuration. Every message ends with what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// There is no such file.
    #[error(
        "there is no configuration file `{path}`; copy gateway.example.toml there or name another with --config"
    )]
    Missing {
        /// The path as it was given.
        path: String,
    },
    /// The file cannot be read.
    #[error("cannot read `{path}` ({source}); give the gateway's user the right to read it")]
    Unreadable {
        /// The path as it was given.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// Something in the file is wrong.
    #[error("{what} at {place}; {remedy}")]
    At {
        /// What is wrong.
        what: String,
        /// Where.
        place: Place,
        /// What to do.
        remedy: String,
    },
    /// There is nothing for browsers to download.
    #[error("there is no bundle in `{folder}`; run `cargo xtask bundle`")]
    NoBundle {
        /// The folder.
        folder: String,
    },
}

/// A place in a file; line and column count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file as it was named.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl ConfigError {
    pub(super) fn of_file(path: &Path, source: io::Error) -> Self {
        let path = path.display().to_string();
        match source.kind() {
            io::ErrorKind::NotFound => Self::Missing { path },
            _ => Self::Unreadable { path, source },
        }
    }
}
