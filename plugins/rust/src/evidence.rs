//! What became of an order whose answer was lost: first the domain, then the registrar's list of what was done for it.

use crate::free::listing;
use crate::protocol::{Action, Order, Request, Situation, Wrong};
use crate::registrar::{self, Document, items, number, present, text};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

pub fn look(at: &Situation) -> Result<Action, Wrong> {
    Request::get(&["domains", at.domain()]).state(json!({"reads": "domain"})).send()
}

/// The answers come in this order; each is kept in the state until all are there.
pub fn seen(at: &Situation) -> Result<Action, Wrong> {
    let kept = |member: &str| at.state.get(member).cloned().unwrap_or_default();
    let documents = |value: Value| -> Vec<Document> { serde_json::from_value(value).unwrap_or_default() };
    let domain = || kept("domain").as_object().cloned();
    match at.state["reads"].as_str() {
        Some("domain") => {
            let state = json!({"reads": "actions", "domain": registrar::domain(at)?});
            Request::get(&["domains", at.domain(), "actions"]).state(state).send()
        }
        Some("actions") => {
            let actions = items(&registrar::answer(at)?, "actions")?;
            let away = domain().is_none() && at.about().1 == "domain.register";
            if away && mine(at, &actions)?.is_none() {
                // Nothing of ours: then the name is still free, or somebody else has it.
                let state = json!({"reads": "availability", "actions": actions});
                return Request::get(&["availability"]).query("names", at.domain()).state(state).send();
            }
            judged(at, domain().as_ref(), &actions, false)
        }
        _ => {
            let names = items(&registrar::answer(at)?, "names")?;
            let ours = |item: &&Document| item.get("name").is_some_and(|name| name == at.domain());
            let free =
                names.iter().find(ours).and_then(|item| item.get("status")) == Some(&json!("available"));
            judged(at, None, &documents(kept("actions")), free)
        }
    }
}

fn order(at: &Situation) -> Result<&Order, Wrong> {
    at.task.order.as_ref().ok_or(Wrong::Unreadable("order"))
}

/// The action of the order: by its number, or else the newest of its kind since it was sent that is no other order's.
fn mine<'a>(at: &Situation, actions: &'a [Document]) -> Result<Option<&'a Document>, Wrong> {
    let order = order(at)?;
    let what = at.about().1.trim_start_matches("domain.");
    let number = |action: &Document| action.get("number").map(Value::to_string).unwrap_or_default();
    let mut ours = actions.iter().filter(|action| action.get("what").is_some_and(|word| word == what));
    if let Some(known) = order.references["action"].as_str() {
        return Ok(ours.find(|action| number(action) == known));
    }
    // A minute for clocks that differ.
    let since = moment(&order.sent_at)? - SignedDuration::from_mins(1);
    for action in ours {
        let number = number(action);
        let failed = action.get("state").is_some_and(|state| state == "failed");
        let another = order.others.contains(&number) || failed && order.failed.contains(&number);
        if !another && moment(text(action, "since")?)? >= since {
            return Ok(Some(action));
        }
    }
    Ok(None)
}

fn moment(text: &str) -> Result<Timestamp, Wrong> {
    text.parse().map_err(|_| Wrong::Unreadable("since"))
}

fn unclear(why: &str) -> Result<Action, Wrong> {
    Ok(Action::Done(json!({"found": "unclear", "reason": why})))
}

fn judged(
    at: &Situation,
    domain: Option<&Document>,
    actions: &[Document],
    free: bool,
) -> Result<Action, Wrong> {
    let absent = || Ok(Action::Done(json!({"found": "absent"})));
    if let Some(action) = mine(at, actions)? {
        return executed(action, domain);
    }
    match domain {
        Some(domain) if domain.get("open_action").is_some_and(|open| !open.is_null()) => {
            unclear("another action on the domain is under way")
        }
        Some(domain) if at.about().1 == "domain.renew" => {
            let same = domain.get("expires") == order(at)?.baseline.get("guard");
            if same {
                absent()
            } else {
                unclear("the expiry has changed, and no action of the order shows why")
            }
        }
        Some(_) => unclear("the domain is in the account, and no action of the order shows why"),
        None if at.about().1 == "domain.renew" => unclear("the domain is not in the account any more"),
        None if free => absent(),
        None => unclear("the name is not free, and not in this account"),
    }
}

/// What the registrar's own record of the order says.
fn executed(action: &Document, domain: Option<&Document>) -> Result<Action, Wrong> {
    let references = json!({"action": number(action, "number")?.to_string()});
    match (text(action, "state")?, domain) {
        ("failed", _) => {
            let why = action.get("reason").and_then(Value::as_str).unwrap_or("no reason given");
            Ok(Action::Done(json!({"found": "failed", "reason": why})))
        }
        ("done", Some(domain)) => {
            let shown = listing(domain)?;
            let receipt = present(json!({
                "progress": "done",
                "domain": shown["domain"],
                "references": {"action": references["action"], "order": number(domain, "number")?.to_string()},
                "expires": shown["expires"],
            }));
            Ok(Action::Done(json!({"found": "executed", "receipt": receipt})))
        }
        ("done", None) => unclear("the registrar says that it is done, but shows no such domain"),
        _ => Ok(Action::Done(json!({"found": "pending", "references": references}))),
    }
}
