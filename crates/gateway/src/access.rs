//! Access tokens: who may see which ticket.
//!
//! A token is a JWT signed with HS256, so that a company's own backend can mint it with any stock library:
//! header `kid` = the key's id, `aud` = the site's id, `sub` = the ticket's reference, `exp`.

mod verified;

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, errors::ErrorKind};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use ticket_status_model::TicketRef;

use crate::{clock, settings::Keys};
use verified::Verified;

/// How far the clocks of gateway and minting backend may differ, in seconds.
const SKEW_SECONDS: u64 = 60;

/// No token of ours is longer; longer ones are not worth a signature check.
const TOKEN_BYTES_MAX: usize = 2048;

/// Signs and reads the access tokens of one site.
pub struct Access {
    site: String,
    current: String,
    signing: EncodingKey,
    verifying: Vec<(String, DecodingKey)>,
    validation: Validation,
    verified: Verified,
}

/// A signed token and when it ends.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The token, to be put into a link's fragment or an `Authorization` header.
    pub token: String,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// Why a token gives no access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// None, or none this site signed.
    #[error("there is no token of this site")]
    Missing,
    /// It was good once.
    #[error("the token has expired")]
    Expired,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    iss: Option<String>,
    aud: String,
    sub: String,
    exp: i64,
    iat: Option<i64>,
    /// Whether it is kept on a visitor's device, and so is not prolonged.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    device: bool,
}

/// What a token gives access to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted {
    /// The ticket.
    pub reference: TicketRef,
    /// Whether the token is one that is kept on a visitor's device.
    pub is_of_device: bool,
}

impl Access {
    /// Access to the tickets of the site with this id.
    #[must_use]
    pub fn new(site: &str, keys: &Keys) -> Self {
        let secret_of = |id: &str| keys.all().find(|(known, _)| *known == id).map(|(_, secret)| secret);
        let signing =
            secret_of(keys.current()).map(|secret| secret.expose_secret().as_bytes()).unwrap_or_default();
        let verifying = keys
            .all()
            .map(|(id, secret)| (id.to_owned(), DecodingKey::from_secret(secret.expose_secret().as_bytes())))
            .collect();
        let mut validation = Validation::new(Algorithm::HS256);
        validation.leeway = SKEW_SECONDS;
        validation.set_audience(&[site]);
        validation.set_required_spec_claims(&["exp", "aud", "sub"]);
        validation.validate_nbf = true;
        Self {
            site: site.to_owned(),
            current: keys.current().to_owned(),
            signing: EncodingKey::from_secret(signing),
            verifying,
            validation,
            verified: Verified::new(),
        }
    }

    /// Signs a token for one ticket.
    #[must_use]
    pub fn sign(&self, reference: &TicketRef, lifetime: Duration) -> Signed {
        self.signed(reference, lifetime, false)
    }

    /// Signs a token that a visitor's device keeps.
    #[must_use]
    pub fn sign_for_device(&self, reference: &TicketRef, lifetime: Duration) -> Signed {
        self.signed(reference, lifetime, true)
    }

    fn signed(&self, reference: &TicketRef, lifetime: Duration, device: bool) -> Signed {
        let now = Timestamp::now();
        let lifetime = SignedDuration::try_from(lifetime).unwrap_or(SignedDuration::MAX);
        let expires_at = now.saturating_add(lifetime).unwrap_or(Timestamp::MAX);
        let claims = Claims {
            iss: Some("ticket-status-gateway".to_owned()),
            aud: self.site.clone(),
            sub: reference.as_str().to_owned(),
            exp: expires_at.as_second(),
            iat: Some(now.as_second()),
            device,
        };
        let header = Header { kid: Some(self.current.clone()), ..Header::new(Algorithm::HS256) };
        // HMAC over a JSON object we built ourselves has no way to fail; an empty token opens nothing.
        let token = jsonwebtoken::encode(&header, &claims, &self.signing).unwrap_or_default();
        Signed { token, expires_at }
    }

    /// The ticket that a token gives access to.
    ///
    /// # Errors
    /// [`Denied::Expired`] only for a token that this site signed; everything else is [`Denied::Missing`].
    pub fn ticket_of(&self, token: &str) -> Result<TicketRef, Denied> {
        self.granted(token).map(|granted| granted.reference)
    }

    /// What a token gives access to.
    ///
    /// # Errors
    /// As [`Self::ticket_of`].
    pub fn granted(&self, token: &str) -> Result<Granted, Denied> {
        if token.len() > TOKEN_BYTES_MAX {
            return Err(Denied::Missing);
        }
        let now = clock::seconds();
        match self.verified.granted(token, now) {
            Some(granted) => Ok(granted),
            None => self.verify(token, now),
        }
    }

    /// Finds out what a token gives access to, and keeps that for as long as it is good.
    fn verify(&self, token: &str, now: i64) -> Result<Granted, Denied> {
        let kid = jsonwebtoken::decode_header(token).map_err(|_| Denied::Missing)?.kid;
        let fitting = self.verifying.iter().filter(|(id, _)| kid.as_ref().is_none_or(|kid| kid == id));
        let mut denied = Denied::Missing;
        for (_, key) in fitting {
            match jsonwebtoken::decode::<Claims>(token, key, &self.validation) {
                Ok(data) => {
                    let reference = TicketRef::parse(&data.claims.sub).map_err(|_| Denied::Missing)?;
                    let granted = Granted { reference, is_of_device: data.claims.device };
                    // Without the skew: for its last minute it is verified each time.
                    self.verified.keep(token, granted.clone(), now, data.claims.exp);
                    return Ok(granted);
                }
                Err(error) if matches!(error.kind(), ErrorKind::ExpiredSignature) => denied = Denied::Expired,
                Err(_) => {}
            }
        }
        Err(denied)
    }
}
