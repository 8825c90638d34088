//! Trying a plugin out: does it keep to the protocol, and does it take nonsense for an answer? Nothing is sent to anybody.

mod judge;
mod wire;

use super::action::{Action, Exchange};
use super::carrier::Found;
use super::limits::{Bounds, request};
use super::load::{Loaded, PluginSource, taken_in};
use super::protocol::{AccountDocument, Heard, Letter, OrderDocument, Step, Task};
use super::samples;
use super::turns::Turns;
use crate::call::Scrubber;
use crate::error::{ErrorKind, Outcome, Result};
use crate::model::{Date, DomainName, References, Timestamp};
use crate::op::{Call, Effect, Op};
use crate::provider::{Baseline, Info, Session, Setting, SettingKind};
use crate::transport::Answer;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use judge::{free, order, shown};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use url::Url;
pub use wire::play_cases;

/// What a try showed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// What a plugin has to do.
    pub rule: String,
    /// What this one did instead.
    pub wrong: Option<String>,
}

/// The most steps of one try.
const MOST_STEPS: usize = 20;

/// Tries the plugin at `path` out. Fails where it cannot even be taken in.
pub fn check(path: &Path) -> Result<Vec<Finding>> {
    let Loaded { found, described, .. } = taken_in(&PluginSource::Path(path.to_owned()))?;
    let info = described.info;
    let endpoints: BTreeMap<&str, &str> =
        info.endpoints.iter().rev().map(|one| (one.purpose, one.base_url)).collect();
    let settings = info.settings.iter().map(|setting| (setting.key, usual(setting)));
    let environment = info.endpoints.first().map(|one| one.environment).unwrap_or_default();
    let session = described.session.then(|| Session::new("plugin-check".to_owned().into()));
    let account = AccountDocument { settings: settings.collect(), environment, endpoints, session };
    let bases = account.endpoints.values().filter_map(|base| Url::parse(base).ok()).collect();
    let now = Timestamp::from(std::time::SystemTime::now());
    let process = fresh(&found);
    let mut exam = Exam { found, info, account, bases, now, process, findings: Vec::new() };
    exam.all();
    Ok(exam.findings)
}

/// What a setting is where nothing is known of it.
fn usual(setting: &Setting) -> &'static str {
    let any = match setting.kind {
        SettingKind::Text => "plugin-check",
        SettingKind::Integer => "1",
        SettingKind::Boolean => "false",
    };
    setting.sandbox.or(setting.default).unwrap_or(any)
}

fn fresh(found: &Found) -> Turns {
    Turns::new(found, Scrubber::default())
}

struct Exam<'a> {
    found: Found,
    info: &'static Info,
    account: AccountDocument<'a>,
    bases: Vec<Url>,
    now: Timestamp,
    process: Turns,
    findings: Vec<Finding>,
}

/// How a task that only ever hears nonsense ended.
enum End {
    Done(Value),
    Failed(Option<Outcome>),
    Unreadable,
    /// It asks on and on.
    Open,
}

impl Exam<'_> {
    fn find(&mut self, rule: impl Into<String>, tried: std::result::Result<(), String>) {
        self.findings.push(Finding { rule: rule.into(), wrong: tried.err() });
    }

    fn all(&mut self) {
        if self.account.session.is_some() {
            self.opens_a_session();
        }
        for op in self.info.operations.iter().copied().filter(|op| *op != Op::PluginCall) {
            let Some(input) = samples::input(op).and_then(|input| read(op, &input)) else { continue };
            let paid = op.effect() == Effect::Purchase;
            let baseline = paid.then(|| self.baseline(op));
            let task = Task::Call { operation: op.name(), input: input.clone(), baseline: baseline.as_ref() };
            let begun = self.begins(op, &task, op.effect());
            self.find(format!("{op} begins with what the host would do"), begun);
            let rule = if paid {
                "takes no nonsense for the answer to an order"
            } else {
                "takes nonsense for no answer"
            };
            let judge = |end: &End| if paid { order(end) } else { free(op, end) };
            let tried = self.nonsense(&task, op.effect(), &judge);
            self.find(format!("{op} {rule}"), tried);
            if paid {
                self.paid(op, input);
            }
        }
        let remembers = self.remembers_nothing();
        self.find("remembers nothing between steps, so that another process may go on", remembers);
        let strange = self.refuses_what_it_does_not_know();
        self.find("refuses a task that it does not know, and goes on", strange);
    }

    fn paid(&mut self, op: Op, input: Value) {
        let task = Task::Baseline { operation: op.name(), input: input.clone() };
        let tried = self.nonsense(&task, Effect::Read, &|end| match end {
            End::Done(_) => Err("made a baseline of it".to_owned()),
            _ => Ok(()),
        });
        self.find(format!("{op} takes nonsense for no baseline"), tried);
        let (baseline, references, domain) = (self.baseline(op), References::default(), name());
        let order = OrderDocument {
            domain: domain.ascii(),
            baseline: &baseline,
            target: baseline.expires.and_then(|expires| expires.plus_months(12)),
            references: &references,
            sent_at: self.now.plus_seconds(-60),
            explained: false,
            others: &[],
            failed: &[],
        };
        let task = Task::Evidence { operation: op.name(), order };
        let tried = self.nonsense(&task, Effect::Read, &|end| match end {
            End::Done(output) if output["found"] == "unclear" => Ok(()),
            End::Done(output) => Err(format!("said {} because of it", output["found"])),
            _ => Ok(()),
        });
        self.find(format!("{op} takes nonsense for no evidence"), tried);
        if self.info.operations.contains(&Op::DomainInfo) {
            return;
        }
        self.find(
            format!("{op} comes with domain.info"),
            Err("the expiry after an order cannot be read".into()),
        );
    }

    /// Opens a session, or would.
    fn opens_a_session(&mut self) {
        let session = self.account.session.take();
        let task = Task::OpenSession;
        let tried = self.nonsense(&task, Effect::Login, &|end| match end {
            End::Done(_) => Err("made a session of it".to_owned()),
            _ => Ok(()),
        });
        self.find("open_session takes nonsense for no session", tried);
        self.account.session = session;
        let tried = self.nonsense(&Task::CloseSession, Effect::Login, &|_| Ok(()));
        self.find("close_session sends what a login may send", tried);
    }

    /// How a domain stands that something could be bought for.
    fn baseline(&self, op: Op) -> Baseline {
        let away = Baseline::away(self.now);
        if op.brings_in() {
            return away;
        }
        let expires: Option<Date> = self.now.date().plus_months(3);
        let guard = expires.map(|expires| format!("{expires}T00:00:00Z"));
        Baseline { in_account: true, expires, guard, handle: Some("1".into()), ..away }
    }

    /// The first step of a task: well-formed, and within what the task may do.
    fn begins(&self, op: Op, task: &Task<'_>, most: Effect) -> std::result::Result<(), String> {
        match self.start(&self.process, task)? {
            Action::Exchange(exchange) => self.sendable(exchange, &mut Bounds::new(most)).map(drop),
            Action::Fail(fail) if fail.error.code == ErrorKind::Unsupported => Err(format!(
                "claims {op} and says that it has none: {}",
                crate::error::printable(&fail.error.message)
            )),
            Action::Fail(fail) => fail.error.into_error(false).map(drop),
            Action::Unreadable(_) => Err("called an answer unreadable before there was one".into()),
            Action::SessionOver(_) => Err("called a session over that nothing was sent in".into()),
            Action::Done(_) | Action::Wait(_) => Ok(()),
        }
    }

    /// Gives every request of a task an answer that means nothing, and judges what the task makes of it.
    fn nonsense(
        &self,
        task: &Task<'_>,
        most: Effect,
        judge: &dyn Fn(&End) -> std::result::Result<(), String>,
    ) -> std::result::Result<(), String> {
        for (status, body) in samples::nonsense() {
            let shown = shown(status, &body);
            let end = self.end(task, most, status, &body).map_err(|text| format!("{text}, {shown}"))?;
            judge(&end).map_err(|text| format!("{text}, {shown}"))?;
        }
        Ok(())
    }

    fn end(
        &self,
        task: &Task<'_>,
        most: Effect,
        status: u16,
        body: &[u8],
    ) -> std::result::Result<End, String> {
        let mut bounds = Bounds::new(most);
        let mut action = self.start(&self.process, task)?;
        for _ in 0..MOST_STEPS {
            action = match action {
                Action::Done(done) => return Ok(End::Done(done.output)),
                Action::Unreadable(_) => return Ok(End::Unreadable),
                Action::SessionOver(_) => return Err("called the session over".into()),
                Action::Fail(fail) => {
                    let outcome = fail.error.outcome;
                    fail.error.into_error(true)?;
                    return Ok(End::Failed(outcome));
                }
                Action::Wait(wait) => {
                    let (account, now) = (&self.account, self.now);
                    self.ask(&self.process, Step::Resume { task, account, now, state: &wait.state })?
                }
                Action::Exchange(exchange) => {
                    let state = self.sendable(exchange, &mut bounds)?;
                    self.reply(&self.process, task, &state, status, body)?
                }
            };
        }
        Ok(End::Open)
    }

    /// Checks a request, and gives the state that comes back with its answer.
    fn sendable(&self, exchange: Exchange, bounds: &mut Bounds) -> std::result::Result<Value, String> {
        bounds.exchange(exchange.effect)?;
        request(exchange.request, &self.bases)?;
        Ok(exchange.state)
    }

    fn start(&self, process: &Turns, task: &Task<'_>) -> std::result::Result<Action, String> {
        self.ask(process, Step::Start { task, account: &self.account, now: self.now })
    }

    fn reply(
        &self,
        process: &Turns,
        task: &Task<'_>,
        state: &Value,
        status: u16,
        body: &[u8],
    ) -> std::result::Result<Action, String> {
        let answer = Answer {
            status: StatusCode::from_u16(status).expect("a status of ours"),
            headers: HeaderMap::new(),
            body: Bytes::copy_from_slice(body),
            framed: true,
        };
        let (account, now, answer) = (&self.account, self.now, Heard::of(&answer));
        self.ask(process, Step::Reply { task, account, now, state, answer })
    }

    fn ask(&self, process: &Turns, step: Step<'_>) -> std::result::Result<Action, String> {
        Action::read(&process.ask(Letter::line(step)).map_err(|trouble| trouble.to_string())?)
    }

    /// The same step twice, with others in between, and its answer's step in a process that has seen none before.
    fn remembers_nothing(&self) -> std::result::Result<(), String> {
        let tasks = self.info.operations.iter().filter_map(|op| {
            Some((
                *op,
                Task::Call { operation: op.name(), input: read(*op, &samples::input(*op)?)?, baseline: None },
            ))
        });
        let free: Vec<_> = tasks.filter(|(op, _)| op.effect() != Effect::Purchase).collect();
        for (op, task) in &free {
            let first = self.start(&self.process, task)?;
            for (_, other) in &free {
                self.start(&self.process, other)?;
            }
            let (Action::Exchange(first), Action::Exchange(again)) =
                (first, self.start(&self.process, task)?)
            else {
                continue;
            };
            if (&first.request.method, &first.request.url) != (&again.request.method, &again.request.url) {
                return Err(format!("began {op} otherwise the second time"));
            }
            self.reply(&fresh(&self.found), task, &again.state, 502, b"")
                .map_err(|text| format!("{text}, where {op} went on in a process of its own"))?;
        }
        Ok(())
    }

    fn refuses_what_it_does_not_know(&self) -> std::result::Result<(), String> {
        let task = Task::Call {
            operation: "plugin_check.unheard_of",
            input: Value::Object(Default::default()),
            baseline: None,
        };
        match self.start(&self.process, &task)? {
            Action::Fail(_) => Ok(()),
            _ => Err("did something for an operation that there is not".into()),
        }
    }
}

/// An input as calls have it.
fn read(op: Op, input: &Value) -> Option<Value> {
    serde_json::to_value(Call::read(op, input).sound().ok()?).ok()
}

fn name() -> DomainName {
    "plugin-check.com".parse().expect("a name of ours")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_an_input_that_a_caller_could_give() {
        let tried = Op::ALL.iter().filter_map(|op| Some((*op, samples::input(*op)?)));
        for (op, input) in tried {
            let read = Call::read(op, &input).sound();
            assert!(read.is_ok(), "{op}: {:?}", read.err());
        }
    }
}
