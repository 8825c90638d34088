//! How this registrar says no: a type, a text, and members by type.

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Map, Value, json};

use crate::registry::refusal::{Reason, Refusal};
use crate::reply;

/// A failure on its way out.
#[derive(Debug)]
pub(super) struct Fault {
    status: StatusCode,
    word: &'static str,
    message: String,
    more: Map<String, Value>,
}

pub(super) type Result<T> = std::result::Result<T, Fault>;

impl Fault {
    pub(super) fn new(word: &'static str, message: impl Into<String>) -> Fault {
        let status = match word {
            "AuthenticationError" => StatusCode::UNAUTHORIZED,
            "AuthorizationError" => StatusCode::FORBIDDEN,
            "InternalSRSError" => StatusCode::INTERNAL_SERVER_ERROR,
            "ProviderConnectionError" => StatusCode::BAD_GATEWAY,
            _ => StatusCode::BAD_REQUEST,
        };
        Fault { status, word, message: message.into(), more: Map::new() }
    }

    /// What the path names is not there.
    pub(super) fn missing() -> Fault {
        Fault { status: StatusCode::NOT_FOUND, ..Fault::new("ObjectDoesNotExist", "Entity not found") }
    }

    pub(super) fn invalid(message: impl Into<String>) -> Fault {
        Fault::new("ValidationError", message)
    }

    pub(super) fn status(message: impl Into<String>) -> Fault {
        Fault::new("ObjectStatusProhibitsOperation", message)
    }

    /// A member that nobody knows, or of the wrong type.
    pub(super) fn unrecognised(property: &str) -> Fault {
        Fault::new("UnrecognizedPropertyException", format!("unrecognized property {property}"))
            .with("property", json!(property))
    }

    /// Members that break a fixed rule.
    pub(super) fn violations(violations: &[(String, String)]) -> Fault {
        let one = |(field, message): &(String, String)| json!({ "field": field, "message": message });
        Fault::new("ConstraintViolationException", "the request has constraint violations")
            .with("violations", violations.iter().map(one).collect())
    }

    pub(super) fn violation(field: &str, message: &str) -> Fault {
        Fault::violations(&[(field.to_owned(), message.to_owned())])
    }

    pub(super) fn with(mut self, name: &str, value: Value) -> Fault {
        self.more.insert(name.to_owned(), value);
        self
    }

    pub(super) fn response(self) -> Response<Bytes> {
        let mut body = self.more;
        body.insert("type".into(), json!(self.word));
        body.insert("message".into(), json!(self.message));
        reply::document(self.status, &Value::Object(body))
    }
}

/// What the world refuses, about the object in the path or one that the body names.
impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Fault {
        let word = match refusal.reason {
            Reason::NotFound if refusal.field.is_none() => return Fault::missing(),
            Reason::NotFound => "ObjectDoesNotExist",
            Reason::Ours => "ObjectExists",
            Reason::NotSold => "UnsupportedTld",
            Reason::InsufficientFunds => "InsufficientCreditException",
            Reason::AuthCode => "AuthCodeInvalidError",
            Reason::Unavailable => "ProviderConnectionError",
            Reason::Busy | Reason::InUse | Reason::Status => "ObjectStatusProhibitsOperation",
            Reason::AlreadyRenewed
            | Reason::ClaimRequired
            | Reason::EarlyAccess
            | Reason::ExpiryMismatch
            | Reason::Invalid
            | Reason::Launch
            | Reason::NoChange
            | Reason::NotRegistered
            | Reason::Premium
            | Reason::Reserved
            | Reason::Taken
            | Reason::TermTooLong
            | Reason::Unsupported => "ValidationError",
        };
        Fault::new(word, refusal.message)
    }
}
