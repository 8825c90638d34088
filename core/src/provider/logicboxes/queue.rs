//! `process.info` and `process.list`: the actions of the registrar's queue.
//!
//! Reference: knowledge base 908 and 909. A search without a hit is answered with an error, as in `actions`.

use super::actions::{self, Found};
use super::order::is_number;
use super::{LogicBoxes, details, pages};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{DomainName, Process, ProcessState};
use crate::op::*;

/// `process.info`
pub(super) async fn info(account: &LogicBoxes, cx: &Cx, input: &ProcessInfo) -> Result<Process> {
    if !is_number(&input.process) {
        let text = "an action's number at LogicBoxes is a whole number";
        return Err(Error::invalid(vec![Problem::invalid("process", text)]));
    }
    for method in [actions::CURRENT, actions::ARCHIVED] {
        let place = pages::place(None, Some(10))?;
        let found = actions::page(account, cx, method, place.params().add("eaq-id", &input.process)).await?;
        if let Some(one) = found.actions.into_iter().find(|one| one.action.id == input.process) {
            return Ok(process(one, None));
        }
    }
    Err(Error::new(ErrorKind::NotFound, "no such action is on record in this account"))
}

/// `process.list`
pub(super) async fn list(account: &LogicBoxes, cx: &Cx, input: &ProcessList) -> Result<ProcessPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let order = match &input.domain {
        Some(domain) => Some(details::need(account, cx, domain).await?.order),
        None => None,
    };
    let method = if input.ended { actions::ARCHIVED } else { actions::CURRENT };
    let found = actions::page(account, cx, method, place.params().maybe("order-id", order)).await?;
    let next = place.next(found.actions.len(), found.total);
    let domain = input.domain.as_ref();
    let processes = found.actions.into_iter().map(|one| process(one, domain)).collect();
    Ok(ProcessPage { processes, next, total: found.total })
}

fn process(found: Found, domain: Option<&DomainName>) -> Process {
    let Found { action, order, started, ended } = found;
    Process {
        state: state(&action.status, ended.is_some()),
        process: action.id,
        action: action.kind,
        registrar_status: Some(action.status).filter(|word| !word.is_empty()),
        description: action.description,
        domain: domain.cloned(),
        order,
        added: action.added,
        started,
        ended,
    }
}

/// How far an action is. The set of words is open: one that is not known means that it is under way, unless it has ended.
fn state(word: &str, ended: bool) -> ProcessState {
    match word.to_ascii_lowercase().as_str() {
        "success" => ProcessState::Done,
        "failed" => ProcessState::Failed,
        "cancelled" | "canceled" => ProcessState::Cancelled,
        "rfasent" | "adminapproved" | "pending_registrant_authorization" => ProcessState::Waiting,
        _ if ended => ProcessState::Unknown,
        _ => ProcessState::Running,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_word_is_under_way_until_it_has_ended() {
        assert_eq!(state("Success", true), ProcessState::Done);
        assert_eq!(state("RFASent", false), ProcessState::Waiting);
        assert_eq!(
            (state("ANewWord", false), state("ANewWord", true)),
            (ProcessState::Running, ProcessState::Unknown)
        );
    }
}
