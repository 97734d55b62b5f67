//! Secrets, from a file or from the environment.

use std::{
    fs,
    ops::Range,
    path::{Path, PathBuf},
};

use secrecy::SecretString;
use toml::Spanned;

use super::{error::ConfigError, from_folder, source::Source};

/// Where secrets come from.
pub(super) struct Secrets<'a> {
    pub(super) source: &'a Source<'a>,
    pub(super) folder: &'a Path,
    pub(super) env: &'a dyn Fn(&str) -> Option<String>,
}

/// One secret as the file names it: the keys `<what>_file` and `<what>_env`.
pub(super) struct Named<'a> {
    pub(super) what: &'static str,
    pub(super) file: Option<&'a Spanned<PathBuf>>,
    pub(super) env: Option<&'a Spanned<String>>,
    pub(super) section: Range<usize>,
}

impl Secrets<'_> {
    /// Reads one secret, without the spaces and line ends around it.
    pub(super) fn read(&self, named: &Named<'_>) -> Result<SecretString, ConfigError> {
        let what = named.what;
        let (span, text) = match (named.file, named.env) {
            (Some(file), None) => (file.span(), self.in_file(what, file)?),
            (None, Some(env)) => (env.span(), self.in_env(what, env)?),
            (Some(file), Some(_)) => {
                let message = format!("two places for one {what}; keep `{what}_file` or `{what}_env`");
                return Err(self.source.at(file.span(), &message));
            }
            (None, None) => {
                let message = format!("there is no {what}; set `{what}_file` or `{what}_env`");
                return Err(self.source.at(named.section.clone(), &message));
            }
        };
        match text.trim() {
            "" => Err(self.source.at(span, &format!("the {what} is empty; put it where this key points"))),
            secret => Ok(SecretString::from(secret)),
        }
    }

    fn in_file(&self, what: &str, file: &Spanned<PathBuf>) -> Result<String, ConfigError> {
        let path = from_folder(self.folder, file.get_ref());
        fs::read_to_string(&path).map_err(|error| {
            let message = format!(
                "cannot read the {what} in `{}` ({}); create the file, or give the gateway's user the right to read it",
                path.display(),
                error.kind()
            );
            self.source.at(file.span(), &message)
        })
    }

    fn in_env(&self, what: &str, name: &Spanned<String>) -> Result<String, ConfigError> {
        if !is_variable(name.get_ref()) {
            let message =
                format!("this is no variable's name; write the name of the one that holds the {what}");
            return Err(self.source.at(name.span(), &message));
        }
        (self.env)(name.get_ref()).ok_or_else(|| {
            let message =
                format!("the variable `{}` is not set; set it, or use `{what}_file`", name.get_ref());
            self.source.at(name.span(), &message)
        })
    }
}

/// Whether this can be the name of a variable. What cannot may be the secret itself, and is never repeated.
fn is_variable(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
    !name.is_empty() && name.chars().all(fits) && !name.starts_with(|c: char| c.is_ascii_digit())
}
