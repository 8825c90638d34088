//! Purchases: how the domain stands before, the one request that buys, and what its answer says.

use crate::free::{listing, servers, years};
use crate::protocol::{Action, Request, Situation, Wrong};
use crate::registrar::{self, day, number, present, text};
use serde_json::{Value, json};

/// The years that are ordered. What can be seen without asking is refused here.
fn ordered(at: &Situation) -> Result<i64, Wrong> {
    let years = years(at)?.ok_or_else(|| {
        Wrong::field("months", "whole years are sold: give years, or months that are whole years")
    })?;
    // What a registrar cannot do is refused and never left out in silence.
    for name in ["privacy", "auto_renew", "launch", "language"] {
        if !matches!(at.input(name), Value::Null | Value::Bool(false)) {
            return Err(Wrong::field(name, "the registrar cannot do this; leave it out"));
        }
    }
    let servers = at.input("nameservers").as_array().into_iter().flatten();
    let addresses = |server: &Value| server["addresses"].as_array().is_some_and(|all| !all.is_empty());
    if servers.into_iter().any(addresses) {
        let text = "the registrar stores no addresses of name servers; give their names alone";
        return Err(Wrong::field("nameservers", text));
    }
    let extra = at.input("extra").as_object().into_iter().flatten();
    if let Some((name, _)) = extra.into_iter().find(|(name, _)| *name != "premium") {
        return Err(Wrong::field(format!("extra.{name}"), "the registrar has no such field"));
    }
    Ok(years)
}

fn registrant(at: &Situation) -> Result<&Value, Wrong> {
    let registrant = &at.input("contacts")["registrant"];
    let text = "the registrar stores no contacts: give the registrant in full";
    if registrant.is_object() { Ok(registrant) } else { Err(Wrong::field("contacts.registrant", text)) }
}

pub fn baseline(at: &Situation) -> Result<Action, Wrong> {
    ordered(at)?;
    if at.about().1 == "domain.register" {
        registrant(at)?;
    }
    Request::get(&["domains", at.domain()]).send()
}

pub fn stands(at: &Situation) -> Result<Action, Wrong> {
    let Some(item) = registrar::domain(at)? else {
        return Ok(Action::Done(json!({"in_account": false})));
    };
    let shown = listing(&item)?;
    Ok(Action::Done(present(json!({
        "in_account": true,
        "lifecycle": shown["lifecycle"],
        "handle": number(&item, "number")?.to_string(),
        "expires": shown["expires"],
        // The registrar's own text goes back to it as a guard.
        "guard": item.get("expires"),
        "premium": item.get("premium"),
    }))))
}

fn premium(at: &Situation) -> bool {
    at.input("extra")["premium"] == "true"
}

pub fn register(at: &Situation) -> Result<Action, Wrong> {
    let years = ordered(at)?;
    let registrant = registrant(at)?;
    let said = |member: &str| registrant[member].as_str();
    let parts = [said("first_name"), said("last_name")].into_iter().flatten().collect::<Vec<_>>();
    let person = said("name").map_or_else(|| parts.join(" "), str::to_owned);
    let street: Vec<_> =
        registrant["street"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let holder = present(json!({
        "name": person,
        "organization": said("organization"),
        "email": said("email"),
        "phone": said("phone"),
        "street": street.join(", "),
        "city": said("city"),
        "postal_code": said("postal_code").unwrap_or_default(),
        "country": said("country"),
    }));
    let body = json!({
        "name": at.domain(), "years": years, "holder": holder, "nameservers": servers(at), "premium": premium(at),
    });
    Request::new("POST", &["domains"], "purchase").body(body).send()
}

pub fn renew(at: &Situation) -> Result<Action, Wrong> {
    let years = ordered(at)?;
    let before = at.task.baseline.as_ref().and_then(|baseline| baseline.get("guard"));
    let body = json!({"years": years, "expires_before": before, "premium": premium(at)});
    Request::new("POST", &["domains", at.domain(), "renewals"], "purchase").body(body).send()
}

pub fn receipt(at: &Situation) -> Result<Action, Wrong> {
    let placed = registrar::answer(at)?;
    let state = text(&placed, "state")?;
    if state == "failed" {
        let why = placed.get("reason").and_then(Value::as_str).unwrap_or("no reason given");
        return Err(Wrong::Ended(why.to_owned()));
    }
    let charged = placed.get("charged").filter(|charged| charged.is_object()).map(
        |charged| json!({"amount": charged["amount"], "currency": charged["currency"], "source": "reply"}),
    );
    Ok(Action::Done(present(json!({
        // A word that is not known means that the order is under way.
        "progress": if state == "done" { "done" } else { "pending" },
        "domain": text(&placed, "name")?,
        "references": {"order": number(&placed, "number")?.to_string(), "action": number(&placed, "action")?.to_string()},
        "expires": day(&placed, "expires"),
        "charged": charged,
    }))))
}
