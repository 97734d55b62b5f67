//! Writes: sent once, because only their caller knows what may be sent again.

use std::time::Duration;

use reqwest::{Method, header};
use tokio::time::timeout;

use super::{Call, answer};
use crate::HelpdeskError;

/// How long one write may take. Helpdesks do all that follows from it, mails included, before they answer.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);

/// One write.
pub(crate) struct Write {
    what: &'static str,
    method: Method,
    path: Vec<String>,
    content_type: &'static str,
    body: Vec<u8>,
    has_credential: bool,
}

impl Write {
    /// Changes what is at a path below the helpdesk's base address; errors and logs call it `what`.
    pub(crate) fn put<const N: usize>(what: &'static str, path: [&str; N], json: &serde_json::Value) -> Self {
        Self {
            what,
            method: Method::PUT,
            path: path.map(str::to_owned).to_vec(),
            content_type: "application/json",
            body: json.to_string().into_bytes(),
            has_credential: true,
        }
    }

    /// Sends a form to a path that asks for no credential, so none is shown to it.
    pub(crate) fn form<const N: usize>(what: &'static str, path: [&str; N], fields: &[(&str, &str)]) -> Self {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        Self {
            what,
            method: Method::POST,
            path: path.map(str::to_owned).to_vec(),
            content_type: "application/x-www-form-urlencoded",
            body: body.into_bytes(),
            has_credential: false,
        }
    }
}

impl Call<'_> {
    /// Sends a write once and returns the answer's body. A write is not bound to the deadline of the call.
    ///
    /// # Errors
    /// As [`Call::get`]. After [`HelpdeskError::Silent`] nobody knows whether it arrived.
    pub(crate) async fn write(&self, write: Write) -> Result<Vec<u8>, HelpdeskError> {
        let url = self.endpoint.url(&write.path, &[]);
        let mut request = self.http.client.request(write.method, url);
        if let Some((name, value)) = self.endpoint.credential().filter(|_| write.has_credential) {
            request = request.header(name, value);
        }
        request = request.header(header::CONTENT_TYPE, write.content_type).body(write.body);
        let bytes_max = self.http.settings.body_bytes_max;
        let answer = async {
            let response = request.send().await.map_err(|error| self.lost(write.what, error))?;
            answer::check_status(&response, &[])?;
            answer::read(response, bytes_max).await?.map_err(|error| self.lost(write.what, error))
        };
        timeout(WRITE_TIMEOUT, answer).await.map_err(|_| self.silent())?
    }
}
