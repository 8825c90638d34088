//! How this API says no: a status of 4XX and a flat object with a text. Only three codes are known; all the others are `modelled`.

use http::StatusCode;
use serde_json::{Value, json};

use crate::registry::refusal::{Reason, Refusal};

/// A refusal on the wire: no operation was made.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) status: StatusCode,
    text: String,
}

/// What a route answers.
pub(super) type Result<T> = std::result::Result<T, Fault>;

impl Fault {
    pub(super) fn new(status: StatusCode, text: impl Into<String>) -> Fault {
        Fault { status, text: text.into() }
    }

    /// An ordinary refusal.
    pub(super) fn refused(text: impl Into<String>) -> Fault {
        Fault::new(StatusCode::BAD_REQUEST, text)
    }

    /// A session that is not there (any more). That REST repeats the code of SOAP is `modelled`.
    pub(super) fn session() -> Fault {
        Fault::new(StatusCode::UNAUTHORIZED, "E02 The session is unknown or has expired")
    }

    pub(super) fn missing(name: &str) -> Fault {
        Fault::refused(format!("E90-M9001 Parameter {name} is missing"))
    }

    pub(super) fn wrong(name: &str) -> Fault {
        Fault::refused(format!("E90-M9002 Parameter {name} is not valid"))
    }

    pub(super) fn not_ours(domain: &str) -> Fault {
        Fault::refused(format!("E15-M1502 The domain {domain} is not under management in your account"))
    }

    pub(super) fn not_found(what: &str) -> Fault {
        Fault::new(StatusCode::NOT_FOUND, format!("E91-M9100 {what} was not found"))
    }

    /// The body.
    pub(super) fn body(&self) -> Value {
        json!({ "message": self.text })
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Fault {
        let number = match refusal.reason {
            Reason::NotFound => 1,
            Reason::InsufficientFunds => 2,
            Reason::Taken | Reason::Ours | Reason::Reserved => 3,
            Reason::Busy => 4,
            Reason::Status => 5,
            Reason::TermTooLong => 6,
            Reason::AuthCode => 7,
            Reason::NotSold => return Fault::refused(format!("E13-M1305 {}", refusal.message)),
            _ => 9,
        };
        Fault::refused(format!("E92-M92{number:02} {}", refusal.message))
    }
}
