//! `POST /_sandbox/action`, `fate` and `depart`

use serde_json::{Value, json};

use crate::document::Document;
use crate::registry::action::Action;
use crate::registry::name;
use crate::registry::order::{Fate, FateCourse};
use crate::registry::refusal::{Reason, Refusal, Result};
use crate::sandbox::State;

/// An action as control routes show it.
pub(super) fn show(action: &Action) -> Value {
    json!({
        "id": action.id.to_string(),
        "operation": action.kind.operation(),
        "state": action.state(),
        "message": action.message(),
        "invoice": action.invoice.map(|invoice| invoice.to_string()),
        "reminders": action.reminders,
    })
}

/// Ends an open action: whoever it waits for agrees, or does not.
pub(super) fn end(state: &mut State, document: &Document<'_>) -> Result<Value> {
    document.only(&["domain", "action", "do", "message"])?;
    let world = &mut state.world;
    let given = document.text("action")?;
    let order = match given {
        Some(text) => {
            let missing = || Refusal::not_found("action", text).at("action");
            let number = text.parse().map_err(|_| missing())?;
            world.order_of_action(number).ok_or_else(missing)?.order
        }
        None => world.order_of(document.need_text("domain")?).map_err(|refusal| refusal.at("domain"))?,
    };
    let domain = world.domain(order)?;
    let wanted = match given {
        Some(text) => domain.actions.iter().find(|action| action.id.to_string() == text && action.open()),
        None => domain.shown(),
    };
    let id = wanted.ok_or_else(|| Refusal::new(Reason::Status, "no action is open").at("action"))?.id;
    match document.need_text("do")? {
        "complete" => world.execute(order, id),
        "fail" => world.fail(order, id, document.text("message")?.unwrap_or("refused")),
        _ => return Err(Refusal::invalid("do", "must be complete or fail")),
    }
    world.plan(order);
    let ended = world.domain(order)?.action(id).map(show);
    Ok(json!({ "action": ended }))
}

/// Orders what becomes of the next actions of a kind.
pub(super) fn fate(state: &mut State, document: &Document<'_>) -> Result<Value> {
    document.only(&["on", "domain", "course", "times"])?;
    let course = match document.need_text("course")? {
        "pending" => FateCourse::Pending,
        "failing" => FateCourse::Failing,
        "stuck" => FateCourse::Stuck,
        _ => return Err(Refusal::invalid("course", "must be pending, failing or stuck")),
    };
    let domain = document.text("domain")?.map(name::ascii).transpose()?;
    state.world.fates.push(Fate {
        operation: document.need_text("on")?.to_owned(),
        domain,
        course,
        times: document.number("times")?.unwrap_or(1),
    });
    Ok(json!({ "fates": state.world.fates.len() }))
}

/// Another registrar asks for a domain of ours.
pub(super) fn depart(state: &mut State, document: &Document<'_>) -> Result<Value> {
    document.only(&["domain"])?;
    let domain = document.need_text("domain")?;
    let order = state.world.order_of(domain).map_err(|refusal| refusal.at("domain"))?;
    let asked = state.world.depart(order)?;
    Ok(json!({ "action": show(&asked.action) }))
}
