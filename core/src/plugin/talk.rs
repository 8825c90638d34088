//! One task of a plugin, step by step. The host sends, waits and repeats; the plugin says what.

use super::action::{Action, Exchange};
use super::limits::{Bounds, request};
use super::protocol::{AccountDocument, FailureDocument, Heard, Letter, Step, Task};
use super::provider::Plugin;
use super::simulated::carried;
use crate::call::{Cx, Scrubber};
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::op::Effect;
use crate::provider::{BoxFuture, Session};
use crate::transport::Answer;
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::Instant;

/// A task that a plugin works on.
pub(super) struct Talk<'a> {
    plugin: &'a Plugin,
    cx: &'a Cx,
    task: Task<'a>,
    account: AccountDocument<'a>,
    /// What no log and no error may show: what the call carries, and the session.
    private: Arc<Scrubber>,
    bounds: Bounds,
    /// What was sent with a lasting effect may have had it.
    sent: AtomicBool,
    /// What became of a purchase is not known.
    lost: AtomicBool,
    /// The last request that was sent.
    last: Option<Last>,
}

/// A request that was sent, as it matters where it turns out that it was not taken in.
struct Last {
    effect: Effect,
    /// Something else with a lasting effect had been sent before.
    sent: bool,
    /// It may have been taken in, whatever comes of it later.
    unknown: bool,
}

impl<'a> Talk<'a> {
    /// A task whose requests do no more than `most`.
    pub(super) fn new(
        plugin: &'a Plugin,
        cx: &'a Cx,
        task: Task<'a>,
        most: Effect,
        session: Option<Session>,
    ) -> Talk<'a> {
        let private = private(cx, session.as_ref());
        let account = AccountDocument { session, ..plugin.account() };
        let (sent, lost) = (false.into(), false.into());
        Talk { plugin, cx, task, account, private, bounds: Bounds::new(most), sent, lost, last: None }
    }
}

fn private(cx: &Cx, session: Option<&Session>) -> Arc<Scrubber> {
    session.map_or_else(|| cx.private.clone(), |session| Arc::new(cx.private.and(session.secret())))
}

impl Talk<'_> {
    /// Goes through the steps to the task's end.
    pub(super) async fn run(mut self) -> Result<Value> {
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
                    self.bounds.wait(pause).map_err(|text| self.fault(text))?;
                    if self.cx.deadline.is_some_and(|deadline| Instant::now() + pause >= deadline) {
                        let text = "the time given for the call ended before the registrar was done";
                        return Err(Error::new(ErrorKind::Timeout, text).with_outcome(self.outcome()));
                    }
                    tokio::time::sleep(pause).await;
                    self.resume(&wait.state).await?
                }
                Action::SessionOver(over) => {
                    self.renew_session().await?;
                    self.resume(&over.state).await?
                }
                Action::Exchange(exchange) => {
                    self.bounds.exchange(exchange.effect).map_err(|text| self.fault(text))?;
                    if exchange.effect == Effect::Purchase {
                        self.cx.leaves_in_time()?;
                    }
                    let sent = self.sent.load(Ordering::Relaxed);
                    self.last = Some(Last { effect: exchange.effect, sent, unknown: false });
                    let action = self.exchange(exchange).await?;
                    if !matches!(action, Action::SessionOver(_)) {
                        self.bounds.session_holds();
                    }
                    action
                }
            };
        }
    }

    async fn resume(&self, state: &Value) -> Result<Action> {
        let (task, account, now) = (&self.task, &self.account, self.cx.now());
        self.ask(Step::Resume { task, account, now, state }).await
    }

    /// Another session in place of one that the registrar has ended. What was sent in that one was not taken in, and may be sent again.
    async fn renew_session(&mut self) -> Result<()> {
        let ended = self.account.session.take();
        let Some(ended) = ended else {
            return Err(self.fault("called a session over, and there is none".into()));
        };
        let Some(last) = self.last.take() else {
            return Err(self.fault("called a session over that nothing was sent in".into()));
        };
        if !last.unknown {
            self.sent.store(last.sent, Ordering::Relaxed);
            if last.effect == Effect::Purchase {
                self.bounds.not_bought();
            }
        }
        self.plugin.sessions.forget(&ended);
        if !self.bounds.session_over() {
            let text = "the registrar has ended a session that was just opened; try again later, or ask the registrar why";
            return Err(Error::new(ErrorKind::Auth, text).with_outcome(self.outcome()));
        }
        let opened = self.plugin.session(self.cx).await;
        self.account.session = opened.map_err(|error| error.with_outcome(self.outcome()))?;
        self.private = private(self.cx, self.account.session.as_ref());
        Ok(())
    }

    async fn exchange(&mut self, exchange: Exchange) -> Result<Action> {
        let Exchange { request: asked, effect, hears_failure, at_once, state } = exchange;
        let request = request(asked, &self.plugin.bases).map_err(|text| self.fault(text))?;
        if !matches!(effect, Effect::Read | Effect::Login) {
            self.sent.store(true, Ordering::Relaxed);
        }
        if at_once && let Err(error) = self.cx.at_once(effect) {
            return self.heard(hears_failure, &state, error).await;
        }
        let (this, state) = (&*self, &state);
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
                let unknown = error.outcome() == Outcome::Unknown;
                if effect == Effect::Purchase && unknown {
                    self.lost.store(true, Ordering::Relaxed);
                }
                if let Some(last) = &mut self.last {
                    last.unknown = unknown;
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
        let answer = carried(self.plugin.carrier.carry(line, self.private.clone())).await;
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
        error.scrubbed(|text| self.private.clean_cut(&self.cx.clean(text, true)))
    }

    /// The error for a plugin that does not keep to the protocol.
    fn fault(&self, text: String) -> Error {
        fault(self.plugin.name(), &text).with_outcome(self.outcome())
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
