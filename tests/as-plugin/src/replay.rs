//! The registrar's code, run from its beginning with what it has heard.

use crate::documents::{Entry, State, Told, What, fail};
use anyregistrar::call::{Clock, Relay};
use anyregistrar::model::Timestamp;
use anyregistrar::op::Effect;
use anyregistrar::provider::BoxFuture;
use anyregistrar::transport::{Answer, AtOnce};
use anyregistrar::{Error, Result};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use std::future::{Future, pending};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, SystemTime};

/// What becomes of the code's logins.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Logins {
    /// They are sent.
    Sent,
    /// They are sent, and the session is there once the code goes on to something else.
    New,
    /// They are answered as they were when the session was opened that the host keeps. A further one wants another session.
    Kept,
    /// The same; a further one is sent, since it gives the session back. Anything else fails.
    Last,
}

/// What was heard, and how far the code has come in it.
pub(crate) struct Replay {
    state: State,
    logins: Logins,
    place: Mutex<Place>,
}

struct Place {
    next: usize,
    /// How many logins the code has had.
    logins: usize,
    now: Timestamp,
    /// What the host is to do next.
    action: Option<Value>,
}

impl Replay {
    pub(crate) fn new(state: State, logins: Logins) -> Arc<Replay> {
        let place = Place { next: 0, logins: 0, now: state.began, action: None };
        Arc::new(Replay { state, logins, place: Mutex::new(place) })
    }

    /// The time as the code has it: that of the last step that it has heard of.
    pub(crate) fn clock(self: &Arc<Replay>) -> Clock {
        let replay = self.clone();
        Clock::Other(Arc::new(move || {
            let millis = replay.with(|place| place.now.unix_millis());
            SystemTime::UNIX_EPOCH + Duration::from_millis(millis.unsigned_abs())
        }))
    }

    fn with<T>(&self, act: impl FnOnce(&mut Place) -> T) -> T {
        act(&mut self.place.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What became of a request, where it was sent before. Of several that are new the first is the action: once it is answered, the
    /// next one is the first.
    fn sent(&self, effect: Effect, request: &Request<Bytes>) -> Option<What> {
        self.with(|place| {
            let login = effect == Effect::Login;
            match self.logins {
                Logins::New if !login => {
                    let session = json!({"session": self.state.session()});
                    place.action.get_or_insert(json!({"do": "done", "output": session}));
                    return None;
                }
                Logins::Last if !login => return Some(What::Failure(Told::nobody_asks())),
                Logins::Kept | Logins::Last if login => {
                    place.logins += 1;
                    if let Some(heard) = self.state.logins.get(place.logins - 1) {
                        return Some(What::Answer(heard.clone()));
                    }
                    if self.logins == Logins::Kept {
                        place.action.get_or_insert(json!({"do": "session_over", "state": self.state}));
                        return None;
                    }
                }
                _ => {}
            }
            let Some(Entry { now, what }) = self.state.heard.get(place.next) else {
                place.action.get_or_insert_with(|| exchange(effect, request, &self.state));
                return None;
            };
            (place.next, place.now) = (place.next + 1, *now);
            Some(what.clone())
        })
    }

    /// Runs the code to its end, or to where it needs something that it has not heard yet.
    pub(crate) fn run<T>(
        &self,
        code: impl Future<Output = Result<T>>,
    ) -> std::result::Result<Result<T>, Value> {
        let mut code = pin!(code);
        let woken = Arc::new(Woken(AtomicBool::new(true)));
        let waker = Waker::from(woken.clone());
        let mut context = Context::from_waker(&waker);
        // Some collections of futures pause of their own accord.
        while woken.0.swap(false, Ordering::Relaxed) {
            if let Poll::Ready(result) = code.as_mut().poll(&mut context) {
                return Ok(result);
            }
        }
        Err(self.with(|place| place.action.take()).expect("the code waits for nothing but answers"))
    }
}

impl Relay for Replay {
    fn exchange<'a>(
        &'a self,
        effect: Effect,
        request: Request<Bytes>,
        read: &'a mut (dyn FnMut(&Answer) -> Result<()> + Send),
    ) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            let unread: Error = match self.sent(effect, &request) {
                None => return pending().await,
                Some(What::Failure(told)) => return Err(told.error()),
                Some(What::Answer(heard)) => match read(&heard.answer()) {
                    Ok(()) => return Ok(()),
                    Err(error) => error,
                },
            };
            // Whether to send it again is for the host to say.
            self.with(|place| {
                place.action.get_or_insert_with(|| fail(&unread));
            });
            pending().await
        })
    }
}

/// The action that sends a request.
fn exchange(effect: Effect, request: &Request<Bytes>, state: &State) -> Value {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("requests are text");
    let headers: serde_json::Map<_, _> = request
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes()).into()))
        .collect();
    json!({
        "do": "exchange",
        "request": {
            "method": request.method().as_str(),
            "url": request.uri().to_string(),
            "headers": headers,
            "body": text(request.body()),
        },
        "effect": effect,
        "hears_failure": true,
        "at_once": request.extensions().get::<AtOnce>().is_some(),
        "state": state,
    })
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}
