//! Access tokens as a company's own backend makes them: `docs/links.md`, written out with nothing but a hash.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// The length of a block of SHA-256, in bytes.
const BLOCK: usize = 64;

/// As the configurations in `bench` name site and key.
const SITE: &str = "bench";
const KEY_ID: &str = "bench";

/// The key that signs.
#[derive(Clone)]
pub(in crate::bench) struct Key(String);

impl Key {
    /// A key of this run. It guards nothing, so the time will do.
    pub(in crate::bench) fn new() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(URL_SAFE_NO_PAD.encode(Sha256::digest(now.as_nanos().to_be_bytes())))
    }

    /// What stands in the file that the gateway reads.
    pub(in crate::bench) fn text(&self) -> &str {
        &self.0
    }

    /// A token for one ticket, good for a day.
    pub(super) fn token(&self, number: u32) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let header = format!(r#"{{"alg":"HS256","typ":"JWT","kid":"{KEY_ID}"}}"#);
        let claims = format!(r#"{{"aud":"{SITE}","sub":"{number}","exp":{}}}"#, now + 24 * 60 * 60);
        let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let signature = URL_SAFE_NO_PAD.encode(hmac(self.0.as_bytes(), signed.as_bytes()));
        format!("{signed}.{signature}")
    }
}

/// HMAC with SHA-256 (RFC 2104), for keys of at most one block.
fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let padded = |with: u8| {
        let mut block = [with; BLOCK];
        block.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
        block
    };
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_that_of_rfc_4231() {
        let hex: String =
            hmac(b"Jefe", b"what do ya want for nothing?").iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(hex, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
