//! What can be said of an answer that a registrar's code did not recognise, and the headers that say when to come back.

use crate::error::{Error, ErrorKind};
use crate::model::Timestamp;
use crate::transport::Answer;

/// The error for an answer whose body is none of the provider's documented ones. It never proves anything about a purchase.
pub(crate) fn unrecognised(answer: &Answer, now: Timestamp) -> Error {
    let status = answer.status.as_u16();
    let error = match status {
        429 => Error::unknown(ErrorKind::RateLimited, "the registrar asks to slow down"),
        408 | 425 => Error::unknown(ErrorKind::Timeout, "the registrar gave up waiting for the request"),
        500..=599 => Error::unknown(ErrorKind::RegistrarFault, "the registrar reports a fault of its own"),
        300..=399 => Error::unknown(
            ErrorKind::BadReply,
            "the registrar answers with a redirection, which is never followed",
        ),
        _ => Error::unknown(ErrorKind::BadReply, "the registrar's answer is not what its protocol says"),
    };
    let wait = matches!(status, 429 | 503).then(|| retry_after(answer, now)).flatten();
    error.with(|c| (c.http_status, c.retry_after_ms) = (Some(status), wait))
}

/// The Retry-After header in milliseconds: seconds, or a date.
pub(crate) fn retry_after(answer: &Answer, now: Timestamp) -> Option<u64> {
    let text = answer.headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return seconds.checked_mul(1000);
    }
    let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    u64::try_from(date.as_millisecond().saturating_sub(now.unix_millis())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    fn answer(status: u16, retry_after: Option<&'static str>) -> Answer {
        let mut headers = HeaderMap::new();
        if let Some(text) = retry_after {
            headers.insert(http::header::RETRY_AFTER, HeaderValue::from_static(text));
        }
        Answer {
            status: StatusCode::from_u16(status).expect("a status"),
            headers,
            body: Bytes::new(),
            framed: true,
        }
    }

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date() {
        let now = "2027-01-01T00:00:00Z".parse().expect("a moment");
        let wait = |text| unrecognised(&answer(429, Some(text)), now).context().retry_after_ms;
        assert_eq!(wait("7"), Some(7_000));
        assert_eq!(wait("Fri, 01 Jan 2027 00:00:30 GMT"), Some(30_000));
        assert_eq!(wait("Thu, 01 Jan 1970 00:00:00 GMT"), None);
        assert_eq!(wait("soon"), None);
        assert_eq!(wait("99999999999999999999"), None);
    }

    #[test]
    fn an_unrecognised_answer_proves_nothing() {
        let now = "2027-01-01T00:00:00Z".parse().expect("a moment");
        for status in [200, 204, 301, 400, 404, 408, 418, 429, 500, 503] {
            assert_eq!(
                unrecognised(&answer(status, None), now).outcome(),
                crate::error::Outcome::Unknown,
                "{status}"
            );
        }
    }
}
