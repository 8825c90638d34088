//! A plugin for anyregistrar: the example registrar, whose protocol sandbox/docs/example.md describes.
//!
//! It is given steps and answers each with what the host is to do next. It sends nothing itself and remembers nothing: what it needs
//! again travels in the state. Copy it, and put your registrar's requests and answers in the place of these; `carrier.rs`,
//! `protocol.rs` and this file can stay as they are, but for the names of the operations below.

#![deny(unsafe_code)]

mod carrier;
mod evidence;
mod free;
mod orders;
mod protocol;
mod registrar;

use protocol::{Action, Situation, Step, Wrong};
use serde_json::{Value, json};

/// What the plugin is and can do.
const DESCRIPTION: &str = include_str!("description.json");

/// Answers a step: a JSON document in, one out.
pub fn answer(step: &str) -> String {
    let action = match serde_json::from_str(step) {
        Ok(step) => act(&step),
        Err(error) => fault(&error),
    };
    action.to_string()
}

/// A step that cannot be read comes from no host that keeps to the protocol.
fn fault(error: &serde_json::Error) -> Value {
    json!({"do": "fail", "error": {"code": "unsupported", "message": format!("the step cannot be read: {error}")}})
}

fn act(step: &Step) -> Value {
    let (action, situation) = match step {
        Step::Describe => {
            let description: Value = serde_json::from_str(DESCRIPTION).expect("the description is JSON");
            return json!({"do": "done", "output": description});
        }
        Step::Start(situation) => (begin(situation), situation),
        Step::Reply(situation) => (go_on(situation), situation),
        Step::Resume(situation) => (Err(none(situation)), situation),
    };
    match action {
        Ok(action) => action.document(&situation.account),
        Err(wrong) => wrong.document(),
    }
}

/// How a task begins.
fn begin(at: &Situation) -> Result<Action, Wrong> {
    match at.about() {
        ("call", "domain.check") => free::check(at, Vec::new()),
        ("call", "domain.quote") => free::quote(at),
        ("call", "domain.info") => free::info(at),
        ("call", "domain.list") => free::list(at),
        ("call", "domain.auth_code") => free::auth_code(at),
        ("call", "domain.set_nameservers") => free::set_nameservers(at),
        ("call", "domain.set_lock") => free::set_lock(at),
        ("call", "account.test" | "account.balance") => free::account(),
        ("call", "example.zone") => free::zone(at),
        ("call", "domain.register") => orders::register(at),
        ("call", "domain.renew") => orders::renew(at),
        ("baseline", "domain.register" | "domain.renew") => orders::baseline(at),
        ("evidence", "domain.register" | "domain.renew") => evidence::look(at),
        _ => Err(none(at)),
    }
}

/// What an answer of the registrar means.
fn go_on(at: &Situation) -> Result<Action, Wrong> {
    match at.about() {
        ("call", "domain.check") => free::checked(at),
        ("call", "domain.quote") => free::quoted(at),
        ("call", "domain.info") => free::shown(at),
        ("call", "domain.list") => free::listed(at),
        ("call", "domain.auth_code") => free::auth_code_told(at),
        ("call", "domain.set_nameservers" | "domain.set_lock") => free::changed(at),
        ("call", "account.test") => free::tested(at),
        ("call", "account.balance") => free::balance(at),
        ("call", "example.zone") => Ok(Action::Done(registrar::answer(at)?.into())),
        ("call", "domain.register" | "domain.renew") => orders::receipt(at),
        ("baseline", "domain.register" | "domain.renew") => orders::stands(at),
        ("evidence", "domain.register" | "domain.renew") => evidence::seen(at),
        _ => Err(none(at)),
    }
}

fn none(at: &Situation) -> Wrong {
    let (kind, operation) = at.about();
    Wrong::Unsupported(format!("there is no {kind} of {operation} here"))
}
