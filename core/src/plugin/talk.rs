//! One task of a plugin, step by step. The host sends, waits and repeats; the plugin says what.

use super::action::{Action, Exchange};
use super::carrier::Carrier;
use super::limits::{Bounds, request};
use super::protocol::{AccountDocument, FailureDocument, Heard, Letter, Step, Task};
use super::simulated::carried;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::op::Effect;
use crate::provider::BoxFuture;
use crate::transport::Answer;
use serde_json::Value;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::Instant;
use url::Url;

/// A task that a plugin works on.
pub(super) struct Talk<'a> {
    pub(super) plugin: &'static str,
    pub(super) carrier: &'a dyn Carrier,
    pub(super) cx: &'a Cx,
    pub(super) task: Task<'a>,
    pub(super) account: AccountDocument<'a>,
    /// Where requests may go.
    pub(super) bases: &'a [Url],
    /// The most that a request of this task may do.
    pub(super) most: Effect,
    /// Something with a lasting effect was sent.
    pub(super) sent: AtomicBool,
    /// What became of a purchase is not known.
    pub(super) lost: AtomicBool,
}

impl Talk<'_> {
    /// Goes through the steps to the task's end.
    pub(super) async fn run(self) -> Result<Value> {
        let mut bounds = Bounds::new(self.most);
        let mut action =
            self.ask(Step::Start { task: &self.task, account: &self.account, now: self.cx.now() }).await?;
        loop {
            action = match action {
                Action::Done(done) => return Ok(done.output),
                Action::Fail(fail) => return Err(self.failed(fail.error)),
                Action::Unreadable(_) => {
                    return Err(self.fault("called an answer unreadable before there was one".into()));
                }
                Action::Wait(wait) => {
                    let pause = Duration::from_millis(wait.ms);
                    bounds.wait(pause).map_err(|text| self.fault(text))?;
                    if self.cx.deadline.is_some_and(|deadline| Instant::now() + pause >= deadline) {
                        let text = "the time given for the call ended before the registrar was done";
                        return Err(Error::new(ErrorKind::Timeout, text).with_outcome(self.outcome()));
                    }
                    tokio::time::sleep(pause).await;
                    let (task, account, now) = (&self.task, &self.account, self.cx.now());
                    self.ask(Step::Resume { task, account, now, state: &wait.state }).await?
                }
                Action::Exchange(exchange) => {
                    bounds.exchange(exchange.effect).map_err(|text| self.fault(text))?;
                    self.exchange(exchange).await?
                }
            };
        }
    }

    async fn exchange(&self, exchange: Exchange) -> Result<Action> {
        let Exchange { request: asked, effect, hears_failure, at_once, state } = exchange;
        let request = request(asked, self.bases).map_err(|text| self.fault(text))?;
        if !matches!(effect, Effect::Read | Effect::Login) {
            self.sent.store(true, Ordering::Relaxed);
        }
        let (this, state) = (self, &state);
        if at_once && let Err(error) = self.cx.at_once(effect) {
            return self.heard(hears_failure, state, error).await;
        }
        let read = move |answer: Answer| -> BoxFuture<'_, Result<Action>> {
            Box::pin(async move {
                let (task, account, now) = (&this.task, &this.account, this.cx.now());
                let heard = Heard::of(&answer);
                match this.ask(Step::Reply { task, account, now, state, answer: heard }).await? {
                    // Said inside the loop, so that "slow down" in the body of a successful answer is obeyed.
                    Action::Fail(fail) => Err(this.failed(fail.error)),
                    Action::Unreadable(what) => {
                        let at = what.at.map(|at| crate::error::printable(&at));
                        Err(crate::call::unrecognised(&answer, now).with(|c| c.at = at))
                    }
                    action => Ok(action),
                }
            })
        };
        match self.cx.exchange_later(effect, request, read).await {
            Ok(action) => Ok(action),
            Err(error) => {
                if effect == Effect::Purchase && error.outcome() == Outcome::Unknown {
                    self.lost.store(true, Ordering::Relaxed);
                }
                self.heard(hears_failure, state, error).await
            }
        }
    }

    /// What comes of a request that brought nothing: the task's end, or what the plugin makes of it. A plugin that broke in the middle
    /// is not asked again.
    async fn heard(&self, hears: bool, state: &Value, error: Error) -> Result<Action> {
        if !hears || error.kind() == ErrorKind::Internal {
            return Err(error);
        }
        let (task, account, now) = (&self.task, &self.account, self.cx.now());
        self.ask(Step::Failure { task, account, now, state, error: FailureDocument::of(&error) }).await
    }

    /// Hands a step over and reads the answer.
    async fn ask(&self, step: Step<'_>) -> Result<Action> {
        let line = Letter::line(step);
        let answer = carried(self.carrier.carry(line, self.cx.private.clone())).await;
        let answer = answer.map_err(|trouble| self.fault(trouble.to_string()))?;
        Action::read(&answer).map_err(|text| self.fault(text))
    }

    /// The plugin's own word that the task failed.
    fn failed(&self, failure: super::action::Failure) -> Error {
        let sent = self.sent.load(Ordering::Relaxed);
        let error = failure.into_error(sent).unwrap_or_else(|text| self.fault(text));
        // What the plugin heard afterwards proves nothing about an order whose answer was lost: that is for the evidence.
        let lost = self.lost.load(Ordering::Relaxed);
        let error = if lost { error.with_outcome(Outcome::Unknown) } else { error };
        error.scrubbed(|text| self.cx.clean(text, true))
    }

    /// The error for a plugin that does not keep to the protocol.
    pub(super) fn fault(&self, text: String) -> Error {
        fault(self.plugin, &text).with_outcome(self.outcome())
    }

    /// What can be said of a task that breaks off now.
    fn outcome(&self) -> Outcome {
        if self.sent.load(Ordering::Relaxed) { Outcome::Unknown } else { Outcome::NotDone }
    }
}

/// The error for a plugin that does not keep to the protocol.
pub(super) fn fault(plugin: &str, text: &str) -> Error {
    let joint = if text.starts_with("its ") { ":" } else { "" };
    Error::new(ErrorKind::Internal, format!("the plugin {plugin}{joint} {text}"))
}
