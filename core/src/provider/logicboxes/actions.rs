//! `GET actions/search-current` and `GET actions/search-archived`: the queue of an order, and what was in it.
//!
//! Reference: knowledge base 908 and 909. A search without a hit is answered with an error, whose text is not
//! documented: any refusal that is not one of the account counts as no hit, so that nothing may be concluded from this alone.

use super::fields::Fields;
use super::params::Params;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{ErrorKind, Result};
use crate::model::Timestamp;
use crate::op::Effect;
use serde_json::Value;

pub(super) const CURRENT: &str = "actions/search-current";
pub(super) const ARCHIVED: &str = "actions/search-archived";

/// An action of the queue.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Action {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) status: String,
    pub(super) description: Option<String>,
    pub(super) added: Option<Timestamp>,
}

/// What became of an action.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fate {
    /// It was executed.
    Done,
    /// It ended badly.
    Failed(String),
    /// It is in the queue.
    Underway,
    /// It is not to be seen, or ended with a word that is not known.
    Unseen,
}

impl Action {
    pub(super) fn is_done(&self) -> bool {
        self.status.eq_ignore_ascii_case("Success")
    }

    pub(super) fn failure(&self) -> Option<String> {
        let failed = self.status.eq_ignore_ascii_case("Failed");
        failed.then(|| self.description.clone().unwrap_or_else(|| "no reason given".to_owned()))
    }
}

/// What became of the action with this number. An action of another kind is somebody else's, whoever told the number.
pub(super) async fn fate(account: &LogicBoxes, cx: &Cx, id: &str, kind: &str) -> Result<Fate> {
    let is_it = |action: &Action| action.id == id && super::action::fits(kind, &action.kind);
    if let Some(action) = search(account, cx, CURRENT, "eaq-id", id).await?.into_iter().find(is_it) {
        return Ok(match action.failure() {
            Some(reason) => Fate::Failed(reason),
            None if action.is_done() => Fate::Done,
            None => Fate::Underway,
        });
    }
    let archived = search(account, cx, ARCHIVED, "eaq-id", id).await?.into_iter().find(is_it);
    Ok(match archived {
        Some(action) if action.is_done() => Fate::Done,
        Some(action) => action.failure().map_or(Fate::Unseen, Fate::Failed),
        None => Fate::Unseen,
    })
}

/// The actions that wait in an order's queue.
pub(super) async fn current(account: &LogicBoxes, cx: &Cx, order: &str) -> Result<Vec<Action>> {
    search(account, cx, CURRENT, "order-id", order).await
}

/// The actions of an order that have ended.
pub(super) async fn archived(account: &LogicBoxes, cx: &Cx, order: &str) -> Result<Vec<Action>> {
    search(account, cx, ARCHIVED, "order-id", order).await
}

/// An action with what lists say of it besides.
pub(super) struct Found {
    pub(super) action: Action,
    pub(super) order: Option<String>,
    pub(super) started: Option<Timestamp>,
    pub(super) ended: Option<Timestamp>,
}

/// One page of a search.
pub(super) struct FoundPage {
    pub(super) actions: Vec<Found>,
    pub(super) total: Option<u64>,
}

/// Reads one page of a search. No hit is an empty page.
pub(super) async fn page(
    account: &LogicBoxes,
    cx: &Cx,
    method: &'static str,
    params: Params,
) -> Result<FoundPage> {
    let request = account.get(method, &params)?;
    let found = cx
        .exchange(Effect::Read, request, |attempt| {
            let value = wire::read(attempt, method)?;
            let fields = Fields::of(&value)?;
            let actions = fields.records()?.iter().map(found).collect::<Result<Vec<_>>>()?;
            // An answer that is no search at all is not one without a hit.
            if actions.is_empty() && fields.get("recsindb").is_none() && fields.get("recsonpage").is_none() {
                return Err(fields.lacks("recsindb"));
            }
            Ok(FoundPage { actions, total: fields.count("recsindb")? })
        })
        .await;
    match found {
        Err(error) if matches!(error.kind(), ErrorKind::Rejected | ErrorKind::NotFound) => {
            Ok(FoundPage { actions: Vec::new(), total: Some(0) })
        }
        other => other,
    }
}

fn found(record: &Fields<'_>) -> Result<Found> {
    Ok(Found {
        action: action(record)?,
        order: record.text("entityid"),
        started: record.moment("actionstarted")?,
        ended: record.moment("actioncompleted")?,
    })
}

async fn search(
    account: &LogicBoxes,
    cx: &Cx,
    method: &'static str,
    by: &str,
    id: &str,
) -> Result<Vec<Action>> {
    let params = Params::new().add("no-of-records", 50).add("page-no", 1).add(by, id);
    let request = account.get(method, &params)?;
    let found = cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, method)?)).await;
    match found {
        Err(error) if matches!(error.kind(), ErrorKind::Rejected | ErrorKind::NotFound) => Ok(Vec::new()),
        other => other,
    }
}

fn read(value: &Value) -> Result<Vec<Action>> {
    let records = Fields::of(value)?.records()?;
    records.iter().map(action).collect()
}

fn action(record: &Fields<'_>) -> Result<Action> {
    Ok(Action {
        id: record.need("eaqid")?,
        kind: record.need("actiontype")?,
        status: record.text("actionstatus").unwrap_or_default(),
        description: record.text("actionstatusdesc"),
        added: record.moment("actionadded")?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    fn hit(status: &str) -> Step {
        Step::json(
            200,
            &json!({"recsonpage": "1", "recsindb": "1", "1": {"entityid": "64937459", "eaqid": "330470368",
                "actiontype": "AddTransferDomain", "actionadded": "1540560893", "actioncompleted": "0", "actionstatus": status,
                "actionstatusdesc": "Transfer waiting for Admin Contact Approval"}}),
        )
    }

    fn none() -> Step {
        Step::json(500, &json!({"status": "ERROR", "message": "There is nothing like it"}))
    }

    #[tokio::test]
    async fn an_action_is_looked_for_in_the_queue_and_then_among_those_that_ended() {
        let failed = Fate::Failed("Transfer waiting for Admin Contact Approval".into());
        let cases = [
            (vec![hit("RFASent")], Fate::Underway),
            (vec![none(), hit("Success")], Fate::Done),
            (vec![none(), hit("Failed")], failed),
            (vec![none(), hit("Cancelled by somebody")], Fate::Unseen),
            (vec![none(), none()], Fate::Unseen),
        ];
        for (steps, wanted) in cases {
            let (cx, _) = cx(Op::DomainTransfer, steps);
            assert_eq!(
                fate(&account(), &cx, "330470368", "AddTransferDomain").await.expect("a fate"),
                wanted
            );
        }
    }

    #[tokio::test]
    async fn a_refused_account_is_not_an_empty_queue() {
        let denied = json!({"status": "ERROR", "message": "Access Denied: You are not authorized to perform this action"});
        let (cx, _) = cx(Op::DomainTransfer, [Step::json(500, &denied)]);
        assert_eq!(current(&account(), &cx, "1").await.expect_err("refused").kind(), ErrorKind::Auth);
    }
}
