//! Answers as HTTP messages.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use serde_json::{Value, json};

use crate::registry::refusal::Refusal;

/// An answer with a body of some type.
pub(crate) fn body(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// A JSON answer.
pub(crate) fn document(status: StatusCode, document: &Value) -> Response<Bytes> {
    body(status, "application/json", document.to_string())
}

/// How control routes and the reference face say no.
pub(crate) fn error(status: StatusCode, refusal: &Refusal) -> Response<Bytes> {
    let mut error = json!({ "code": refusal.reason.code(), "message": refusal.message });
    if let Some(field) = &refusal.field {
        error["field"] = json!(field);
    }
    document(status, &json!({ "error": error }))
}
