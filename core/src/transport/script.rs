//! A scripted registrar for tests: it plays prepared answers and remembers what it was sent.

use super::{Answer, Outgoing, Transport};
use crate::error::{Error, ErrorKind, Result};
use crate::provider::BoxFuture;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode};
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// One step of a script.
#[derive(Clone, Debug)]
pub enum Step {
    /// An answer that comes in whole.
    Answer(Box<Answer>),
    /// The connection is refused.
    Refused,
    /// The request is taken in, and the answer lost.
    Lost,
    /// No answer ever.
    Silence,
}

impl Step {
    /// An answer with a status, headers and a body.
    pub fn answer(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Step {
        let headers: HeaderMap = headers
            .iter()
            .filter_map(|(name, value)| {
                Some((name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value).ok()?))
            })
            .collect();
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::IM_A_TEAPOT);
        Step::Answer(Box::new(Answer { status, headers, body: body.into(), framed: true }))
    }

    /// An answer that is JSON.
    pub fn json(status: u16, body: &serde_json::Value) -> Step {
        Step::answer(status, &[("content-type", "application/json")], body.to_string())
    }
}

/// A scripted registrar. When the script is over, every further request is an error that names it.
#[derive(Default)]
pub struct Script {
    steps: Mutex<VecDeque<Step>>,
    sent: Mutex<Vec<(Request<Bytes>, bool)>>,
}

impl Script {
    /// Plays these steps, one for each request.
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Script { steps: Mutex::new(steps.into_iter().collect()), sent: Mutex::default() }
    }

    /// What was sent so far.
    pub fn sent(&self) -> Vec<Request<Bytes>> {
        lock(&self.sent).iter().map(|(request, _)| request.clone()).collect()
    }

    /// Whether each request asked for a connection of its own.
    pub fn fresh(&self) -> Vec<bool> {
        lock(&self.sent).iter().map(|(_, fresh)| *fresh).collect()
    }

    /// How many steps were not played.
    pub fn left(&self) -> usize {
        lock(&self.steps).len()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Transport for Script {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            lock(&self.sent).push((outgoing.request, outgoing.fresh));
            let step = lock(&self.steps).pop_front();
            match step {
                Some(Step::Answer(answer)) => Ok(*answer),
                Some(Step::Refused) => Err(Error::new(ErrorKind::Network, "refused")),
                Some(Step::Lost) => Err(Error::unknown(ErrorKind::Network, "lost")),
                Some(Step::Silence) => {
                    tokio::time::sleep(outgoing.total).await;
                    Err(Error::unknown(ErrorKind::Timeout, "silence"))
                }
                None => Err(Error::unknown(ErrorKind::Internal, "the script has no answer for this request")),
            }
        })
    }
}
