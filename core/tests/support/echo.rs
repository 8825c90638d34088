//! A simulated registrar for accounts whose secrets are the test's own.

use super::ear::hear_debug;
use super::secrets::settings;
use anyregistrar::Result;
use anyregistrar::provider::BoxFuture;
use anyregistrar::transport::{Answer, InProcess, Outgoing, Transport};
use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use bytes::Bytes;
use http::{HeaderValue, Request, Uri};
use serde_json::Value;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A simulated registrar that knows the account's secrets, and repeats them in its errors.
pub struct Echo {
    inner: InProcess,
    face: Face,
    says: &'static str,
    /// How many requests had a secret in them.
    pub told: AtomicUsize,
}

impl Echo {
    pub fn new(face: Face, sandbox: Sandbox, says: &'static str) -> Echo {
        Echo { inner: InProcess::new(sandbox, face), face, says, told: 0.into() }
    }

    /// A part of a request with the words that the simulated registrar knows.
    fn known(&self, text: &str) -> String {
        let swap = |text: String, (_, word, real): &(&str, &str, &str)| text.replace(word, real);
        settings(self.face).iter().fold(text.to_owned(), swap)
    }

    /// The same for what `Basic` and `Bearer` stand before.
    fn known_login(&self, value: &HeaderValue) -> HeaderValue {
        use base64::Engine;
        use base64::engine::general_purpose::STANDARD;
        let login = value.to_str().ok().and_then(|text| STANDARD.decode(text.strip_prefix("Basic ")?).ok());
        let Some(login) = login else { return value.clone() };
        let known = self.known(&String::from_utf8_lossy(&login));
        HeaderValue::from_str(&format!("Basic {}", STANDARD.encode(known))).expect("a header")
    }
}

impl Transport for Echo {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            hear_debug(&outgoing);
            let (mut head, body) = outgoing.request.into_parts();
            let before = (head.uri.clone(), head.headers.clone(), body.clone());
            head.uri = self.known(&head.uri.to_string()).parse::<Uri>().expect("the same address");
            head.headers.values_mut().for_each(|value| *value = self.known_login(value));
            let body = Bytes::from(self.known(&String::from_utf8_lossy(&body)));
            let secret = before != (head.uri.clone(), head.headers.clone(), body.clone());
            self.told.fetch_add(usize::from(secret), Ordering::Relaxed);
            let request = Request::from_parts(head, body);
            let mut answer = self.inner.send(Outgoing { request, ..outgoing }).await?;
            let text = String::from_utf8_lossy(&answer.body).into_owned();
            if answer.status != 200 || text.contains("ERROR") || text.contains("FAILURE") {
                let said = format!("\"message\":\"{}", self.says);
                answer.body = text.replace("\"message\":\"", &said).into();
            }
            hear_debug(&answer);
            Ok(answer)
        })
    }
}

/// Uses a control route of the sandbox.
pub fn control(sandbox: &Sandbox, face: Face, route: &str, document: &Value) {
    let request = Request::post(format!("/_sandbox/{route}")).body(Bytes::from(document.to_string()));
    match sandbox.deliver(face, &request.expect("a request")) {
        Delivery::Reply { response, .. } => assert_eq!(response.status(), 200, "{route} {response:?}"),
        other => panic!("no reply: {other:?}"),
    }
}
