//! The way to the simulated registrar, with an eye on what passes.

use crate::book::Book;
use crate::story::Story;
use crate::work::Work;
use crate::world::Ground;
use anyregistrar::provider::BoxFuture;
use anyregistrar::transport::{Answer, InProcess, Outgoing, Transport};
use anyregistrar::{Outcome, Result};
use bytes::Bytes;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The transport of one order.
pub(crate) struct Wire {
    ground: Ground,
    inner: InProcess,
    /// Set once the purchase is on the wire.
    back: Mutex<Vec<Value>>,
    /// Takes the guard out of renewals.
    unguarded: bool,
    book: Arc<Book>,
    story: Story,
}

impl Wire {
    pub(crate) fn new(
        ground: Ground,
        back: Vec<Value>,
        unguarded: bool,
        book: Arc<Book>,
        story: Story,
    ) -> Wire {
        let inner = InProcess::new(ground.sandbox.clone(), ground.face);
        Wire { ground, inner, back: Mutex::new(back), unguarded, book, story }
    }

    /// Reading works from now on, whether the purchase was on the wire or not.
    pub(crate) fn works(&self) {
        self.back.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.ground.control("fault", &json!({"clear": true}));
    }
}

/// Whether a request buys something.
pub(crate) fn is_purchase(request: &http::Request<Bytes>) -> bool {
    let target = request.uri().path_and_query().map_or("", |target| target.as_str());
    Work::is_bought_at(request.method().as_str(), target)
}

/// A renewal without its guard.
pub(crate) fn without_guard(body: &Bytes) -> Bytes {
    let Ok(Value::Object(mut map)) = serde_json::from_slice(body) else { return body.clone() };
    map.remove("current_expiry");
    map.remove("expiryDate");
    Value::Object(map).to_string().into()
}

impl Transport for Wire {
    fn send(&self, mut outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            let path = outgoing.request.uri().path().to_owned();
            let buys = is_purchase(&outgoing.request);
            if buys {
                let faults = std::mem::take(&mut *self.back.lock().unwrap_or_else(PoisonError::into_inner));
                faults.iter().for_each(|fault| drop(self.ground.control("fault", fault)));
                if self.unguarded {
                    let body = without_guard(outgoing.request.body());
                    *outgoing.request.body_mut() = body;
                }
                self.book.leaves();
            }
            self.story.line(self.ground.now(), || format!("→ {path}"));
            let result = self.inner.send(outgoing).await;
            match &result {
                Err(error) if buys && error.outcome() == Outcome::NotDone => {
                    self.book.did_nothing("never left")
                }
                // Only the registrar itself answers with this status here.
                Ok(answer) if buys && answer.status.as_u16() == 401 => {
                    self.book.did_nothing("the session had ended");
                }
                _ => {}
            }
            self.story.line(self.ground.now(), || match &result {
                Ok(answer) => {
                    let body = String::from_utf8_lossy(&answer.body);
                    let body: String = body.chars().take(160).collect();
                    format!("← {path}: {} {}", answer.status.as_u16(), body.escape_debug())
                }
                Err(error) => format!("← {path}: {error}"),
            });
            result
        })
    }

    fn is_sandbox(&self) -> bool {
        true
    }
}

/// The way of whoever settles orders, beside the callers' own: what goes over it is counted by itself.
pub(crate) struct Counted {
    pub(crate) inner: Arc<dyn Transport>,
    pub(crate) requests: AtomicU64,
}

impl Transport for Counted {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            let result = self.inner.send(outgoing).await;
            // What a session that had ended was asked is asked again, and counted then.
            if result.as_ref().map_or(true, |answer| answer.status.as_u16() != 401) {
                self.requests.fetch_add(1, Ordering::Relaxed);
            }
            result
        })
    }

    fn is_sandbox(&self) -> bool {
        true
    }
}
