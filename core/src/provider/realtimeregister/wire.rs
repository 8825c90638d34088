//! What is the same in every exchange: JSON in and out, one key, and failures as `{type, message}`.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "Access and Authentication", "Types" and "Errors".

use super::RealtimeRegister;
use super::fault;
use crate::call::{Attempt, Cx};
use crate::error::{Error, ErrorKind, Result};
use crate::op::Effect;
use crate::reader::from_value;
use bytes::Bytes;
use http::{HeaderValue, Method, Request};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A request that is being put together.
pub(super) struct Ask<'a> {
    method: Method,
    path: Vec<&'a str>,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

/// An answer that is no failure.
#[derive(Debug)]
pub(super) struct Answered {
    /// The work goes on in a process.
    pub(super) accepted: bool,
    /// The number of the process that did it, or does.
    pub(super) process: Option<String>,
    /// The document, where there is one.
    pub(super) body: Option<Value>,
}

impl<'a> Ask<'a> {
    /// A read of `path`, which goes behind `/v2/`.
    pub(super) fn get(path: impl Into<Vec<&'a str>>) -> Self {
        Ask { method: Method::GET, path: path.into(), query: Vec::new(), body: None }
    }

    /// A submission.
    pub(super) fn post(path: impl Into<Vec<&'a str>>, body: Value) -> Self {
        Ask { method: Method::POST, path: path.into(), query: Vec::new(), body: Some(body) }
    }

    /// A submission without a body.
    pub(super) fn bare_post(path: impl Into<Vec<&'a str>>) -> Self {
        Ask { method: Method::POST, path: path.into(), query: Vec::new(), body: None }
    }

    /// A removal.
    pub(super) fn delete(path: impl Into<Vec<&'a str>>) -> Self {
        Ask { method: Method::DELETE, path: path.into(), query: Vec::new(), body: None }
    }

    /// One parameter more.
    pub(super) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    fn build(&self, account: &RealtimeRegister) -> Result<Request<Bytes>> {
        let unfit = || Error::new(ErrorKind::InvalidInput, "a name or handle does not fit into an address");
        let mut url = account.api.join("v2/").map_err(|_| unfit())?;
        url.path_segments_mut().map_err(|()| unfit())?.pop_if_empty().extend(&self.path);
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let mut request = Request::builder().method(&self.method).uri(url.as_str());
        if let Some(headers) = request.headers_mut() {
            headers.insert(http::header::AUTHORIZATION, account.authorization()?);
            if self.body.is_some() {
                headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            }
        }
        let body = self.body.as_ref().map_or_else(Bytes::new, |body| Bytes::from(body.to_string()));
        request.body(body).map_err(|_| unfit())
    }

    /// Sends it and reads the answer, whatever it holds.
    pub(super) async fn send(self, account: &RealtimeRegister, cx: &Cx, effect: Effect) -> Result<Answered> {
        let request = self.build(account)?;
        cx.exchange(effect, request, |attempt| read(attempt, effect)).await
    }

    /// Sends a read and reads the document that it is answered with.
    pub(super) async fn fetch<T: DeserializeOwned + Send>(
        self,
        account: &RealtimeRegister,
        cx: &Cx,
    ) -> Result<T> {
        let request = self.build(account)?;
        cx.exchange(Effect::Read, request, |attempt| {
            let body = read(attempt, Effect::Read)?.body;
            decode(body.ok_or_else(|| attempt.unrecognised().with(|c| c.at = Some("body".into())))?)
        })
        .await
    }

    /// The same, where what is asked for may not be there.
    pub(super) async fn find<T: DeserializeOwned + Send>(
        self,
        account: &RealtimeRegister,
        cx: &Cx,
    ) -> Result<Option<T>> {
        match self.fetch(account, cx).await {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The request itself, for a call that reads the answer in a way of its own.
    pub(super) fn request(&self, account: &RealtimeRegister) -> Result<Request<Bytes>> {
        self.build(account)
    }
}

/// Reads an answer: the body is judged before the status.
pub(super) fn read(attempt: &Attempt<'_>, effect: Effect) -> Result<Answered> {
    let answer = attempt.answer;
    let status = answer.status.as_u16();
    let body: Option<Value> = serde_json::from_slice(&answer.body).ok();
    if let Some(error) =
        body.as_ref().and_then(|body| fault::documented(body, effect, attempt.retry_after_ms()))
    {
        return Err(error);
    }
    let unrecognised = || attempt.unrecognised().with(|c| c.at = Some("body".into()));
    let empty = answer.body.iter().all(u8::is_ascii_whitespace);
    match status {
        200..=202 if empty && (answer.framed || effect == Effect::Read) => {}
        200..=202 if body.as_ref().is_some_and(|body| body.is_object() || body.is_array()) => {}
        // Of these three the body may be missing.
        401 | 403 | 404 if empty => return Err(fault::bare(status)),
        404 if body.as_ref().is_some_and(Value::is_object) => return Err(fault::bare(status)),
        _ => return Err(unrecognised()),
    }
    let process = answer.headers.get("x-process-id").and_then(|value| value.to_str().ok());
    let process =
        process.map(str::trim).filter(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()));
    Ok(Answered { accepted: status == 202, process: process.map(str::to_owned), body })
}

/// Reads a document; the error names the place in it.
pub(super) fn decode<T: DeserializeOwned>(body: Value) -> Result<T> {
    from_value(&body).map_err(|error| {
        let text = "the registrar's answer has a value here that cannot be read";
        Error::bad_reply(error.path, text)
    })
}

impl Answered {
    /// What a change answers, in our words.
    pub(super) fn changed(self) -> crate::op::Changed {
        crate::op::Changed {
            changed: true,
            pending: self.accepted,
            message: None,
            references: crate::model::References { process: self.process, ..Default::default() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::error::Outcome;
    use crate::op::Op;
    use crate::transport::Step;

    async fn outcome(effect: Effect, step: Step) -> (ErrorKind, Outcome) {
        let (cx, _) = cx(Op::DomainRenew, [step]);
        let ask = Ask::post(["domains", "example.com", "renew"], serde_json::json!({}));
        let error = ask.send(&account(), &cx, effect).await.expect_err("an error");
        (error.kind(), error.outcome())
    }

    #[tokio::test]
    async fn anything_that_is_not_a_whole_document_proves_nothing() {
        for body in ["<html>", "{\"domainName\":", "OK", "1", "\"x\""] {
            let step = Step::answer(200, &[], body);
            assert_eq!(
                outcome(Effect::Purchase, step).await,
                (ErrorKind::BadReply, Outcome::Unknown),
                "{body}"
            );
        }
        let step = Step::answer(500, &[], "{\"domainName\":\"example.com\"}");
        assert_eq!(outcome(Effect::Purchase, step).await.1, Outcome::Unknown);
    }

    #[tokio::test]
    async fn a_body_may_be_missing_where_the_status_says_all() {
        let kinds = [(401, ErrorKind::Auth), (403, ErrorKind::Forbidden), (404, ErrorKind::NotFound)];
        for (status, kind) in kinds {
            // For a purchase, a status alone proves nothing: something else on the way may have written it.
            let seen = outcome(Effect::Purchase, Step::answer(status, &[], "")).await;
            assert_eq!(seen, (kind, Outcome::Unknown), "{status}");
        }
        let page = Step::answer(404, &[], "<html>404</html>");
        assert_eq!(outcome(Effect::Purchase, page).await.0, ErrorKind::BadReply);
    }

    #[tokio::test]
    async fn the_number_of_the_process_is_in_a_header() {
        let step = Step::answer(202, &[("X-Process-Id", "46069001")], "{\"domainName\":\"example.com\"}");
        let (cx, script) = cx(Op::DomainRenew, [step]);
        let ask = Ask::post(["domains", "example.com", "renew"], serde_json::json!({"period": 12}));
        let answered =
            ask.with("quote", false).send(&account(), &cx, Effect::Purchase).await.expect("accepted");
        assert_eq!((answered.accepted, answered.process.as_deref()), (true, Some("46069001")));
        let sent = &script.sent()[0];
        assert_eq!(sent.uri().path(), "/v2/domains/example.com/renew");
        assert_eq!(sent.uri().query(), Some("quote=false"));
        assert_eq!(sent.headers()["authorization"], "ApiKey KEY");
    }
}
