//! What an answer's status and headers mean, and its body within limits.

use std::time::{Duration, SystemTime};

use jiff::{Timestamp, fmt::rfc2822::DateTimeParser};
use reqwest::{Response, StatusCode, header::RETRY_AFTER};

use crate::HelpdeskError;

/// The longest wait a helpdesk is believed: more is a mistake of its clock.
const WAIT_MAX: Duration = Duration::from_secs(24 * 60 * 60);

/// Passes success on and names every other status.
pub(super) fn check_status(response: &Response, unknown_when: &[u16]) -> Result<(), HelpdeskError> {
    let status = response.status();
    let retry_after = || response.headers().get(RETRY_AFTER).and_then(|value| wait_of(value.to_str().ok()?));
    match status {
        StatusCode::OK => Ok(()),
        _ if unknown_when.contains(&status.as_u16()) => Err(HelpdeskError::UnknownTicket),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(HelpdeskError::Refused),
        StatusCode::TOO_MANY_REQUESTS => Err(HelpdeskError::Busy { retry_after: retry_after() }),
        StatusCode::SERVICE_UNAVAILABLE => match retry_after() {
            Some(wait) => Err(HelpdeskError::Busy { retry_after: Some(wait) }),
            None => Err(HelpdeskError::Failed { status: status.as_u16() }),
        },
        _ if status.is_redirection() => Err(HelpdeskError::Redirected),
        _ => Err(HelpdeskError::Failed { status: status.as_u16() }),
    }
}

/// Reads the body, but never more than `bytes_max` of it; the inner error is a lost connection.
pub(super) async fn read(
    mut response: Response,
    bytes_max: usize,
) -> Result<Result<Vec<u8>, reqwest::Error>, HelpdeskError> {
    let too_large = HelpdeskError::TooLarge { bytes_max };
    if response.content_length().is_some_and(|bytes| bytes > bytes_max as u64) {
        return Err(too_large);
    }
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > bytes_max => return Err(too_large),
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => return Ok(Ok(body)),
            Err(error) => return Ok(Err(error)),
        }
    }
}

/// Reads `Retry-After`: seconds, or a date (RFC 9110, 10.2.3).
pub(crate) fn wait_of(text: &str) -> Option<Duration> {
    let wait = match text.trim().parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let date = DateTimeParser::new().parse_timestamp(text.trim()).ok()?;
            let now = Timestamp::try_from(SystemTime::now()).ok()?;
            date.duration_since(now).try_into().unwrap_or_default()
        }
    };
    Some(wait.min(WAIT_MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_wait_in_seconds_or_as_a_date() {
        assert_eq!(wait_of("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait_of("Fri, 01 Jan 2016 00:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait_of("Fri, 01 Jan 2999 00:00:00 GMT"), None, "2999-01-01 is a Tuesday");
        assert_eq!(wait_of("Tue, 01 Jan 2999 00:00:00 GMT"), Some(WAIT_MAX));
        for bad in ["", "soon", "-1", "1.5"] {
            assert_eq!(wait_of(bad), None, "{bad}");
        }
    }
}
