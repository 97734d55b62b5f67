//! The keys that sign access tokens.

use std::collections::BTreeMap;

use secrecy::{ExposeSecret, SecretString};

/// The keys that sign access tokens: one signs, all verify, so that keys can be changed without breaking links.
#[derive(Clone, Debug)]
pub struct Keys {
    current: String,
    secrets: BTreeMap<String, SecretString>,
}

/// Why keys cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadKeys {
    /// The key that should sign is not among them.
    #[error("there is no key `{0}`")]
    NoCurrent(String),
    /// A secret that could be guessed.
    #[error("the secret of key `{0}` is shorter than {min} bytes", min = Keys::BYTES_MIN)]
    TooShort(String),
}

impl Keys {
    /// The shortest secret HS256 is safe with (RFC 7518, 3.2).
    pub const BYTES_MIN: usize = 32;

    /// Keys by their id, and the id of the one that signs.
    ///
    /// # Errors
    /// [`BadKeys`] names the key that is missing or too short.
    pub fn new(current: impl Into<String>, secrets: BTreeMap<String, SecretString>) -> Result<Self, BadKeys> {
        let current = current.into();
        if !secrets.contains_key(&current) {
            return Err(BadKeys::NoCurrent(current));
        }
        let short = secrets.iter().find(|(_, secret)| secret.expose_secret().len() < Self::BYTES_MIN);
        match short {
            Some((id, _)) => Err(BadKeys::TooShort(id.clone())),
            None => Ok(Self { current, secrets }),
        }
    }

    /// One key under the id `key`.
    ///
    /// # Errors
    /// [`BadKeys::TooShort`] below [`Keys::BYTES_MIN`] bytes.
    pub fn single(secret: impl Into<SecretString>) -> Result<Self, BadKeys> {
        Self::new("key", BTreeMap::from([("key".to_owned(), secret.into())]))
    }

    /// The id of the key that signs.
    pub(crate) fn current(&self) -> &str {
        &self.current
    }

    /// Every key: its id and its secret.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &SecretString)> {
        self.secrets.iter().map(|(id, secret)| (id.as_str(), secret))
    }
}
