//! Free operations: what is asked, and what the answer means.

use crate::protocol::{Action, Request, Situation, Wrong};
use crate::registrar::{self, Document, day, flag, items, number, present, text};
use serde_json::{Value, json};

const NAMES_AT_ONCE: usize = 20;
const STATES: [&str; 7] = ["available", "taken", "ours", "reserved", "closed", "invalid", "unknown"];
const LIFECYCLES: [&str; 7] =
    ["pending", "active", "expired", "redemption", "pending_delete", "transferred_away", "deleted"];

fn unicode(name: &str) -> String {
    idna::domain_to_unicode(name).0
}

/// The names of a check that come after those that were found.
fn left(at: &Situation, found: usize) -> Vec<&str> {
    let asked = at.input("domains").as_array().into_iter().flatten().filter_map(Value::as_str);
    asked.skip(found).collect()
}

pub fn check(at: &Situation, found: Vec<Value>) -> Result<Action, Wrong> {
    let mut names = left(at, found.len());
    names.truncate(NAMES_AT_ONCE);
    Request::get(&["availability"]).query("names", names.join(",")).state(found.into()).send()
}

pub fn checked(at: &Situation) -> Result<Action, Wrong> {
    let mut found = at.state.as_array().cloned().unwrap_or_default();
    let asked = left(at, found.len());
    let items = items(&registrar::answer(at)?, "names")?;
    for name in asked.iter().take(NAMES_AT_ONCE) {
        let item = items.iter().find(|item| item.get("name").is_some_and(|named| named == name));
        found.push(one_checked(name, item));
    }
    if asked.len() > NAMES_AT_ONCE { check(at, found) } else { Ok(Action::Done(json!({"names": found}))) }
}

/// A name that the answer lacks, or a word that nobody knows, is unknown and never available.
fn one_checked(name: &str, item: Option<&Document>) -> Value {
    let state = item.and_then(|item| item.get("status")?.as_str()).filter(|state| STATES.contains(state));
    let mut checked =
        json!({"domain": name, "domain_unicode": unicode(name), "state": state.unwrap_or("unknown")});
    if let Some(item) = item {
        checked["premium"] = json!(item.get("premium") == Some(&Value::Bool(true)));
        if let Some(price) = item.get("price").filter(|price| price.is_object()) {
            checked["prices"] = present(json!({
                "currency": price["currency"], "register": price["register"], "renew": price["renew"],
            }));
        }
    }
    checked
}

/// The years that a call gives. Whole years are sold.
pub fn years(at: &Situation) -> Result<Option<i64>, Wrong> {
    match (at.input("years").as_i64(), at.input("months").as_i64()) {
        (Some(years), _) => Ok(Some(years)),
        (None, Some(months)) if months % 12 == 0 => Ok(Some(months / 12)),
        (None, Some(_)) => Err(Wrong::field("months", "whole years are sold")),
        (None, None) => Ok(None),
    }
}

pub fn quote(at: &Situation) -> Result<Action, Wrong> {
    if !matches!(at.input("operation").as_str(), Some("register" | "renew")) {
        let text = "the registrar names prices of registrations and renewals only";
        return Err(Wrong::Unsupported(text.into()));
    }
    let years = years(at)?.unwrap_or(1);
    Request::get(&["domains", at.domain(), "prices"]).query("years", years).send()
}

pub fn quoted(at: &Situation) -> Result<Action, Wrong> {
    let prices = registrar::answer(at)?;
    let member = if at.input("operation") == "renew" { "renew" } else { "register" };
    Ok(Action::Done(json!({
        "domain": at.domain(),
        "operation": member,
        "months": 12 * years(at)?.unwrap_or(1),
        "price": {"amount": text(&prices, member)?, "currency": text(&prices, "currency")?},
        "source": "quote",
        "premium": prices.get("premium") == Some(&Value::Bool(true)),
    })))
}

pub fn info(at: &Situation) -> Result<Action, Wrong> {
    Request::get(&["domains", at.domain()]).send()
}

/// What is shown of a domain everywhere.
pub fn listing(item: &Document) -> Result<Value, Wrong> {
    let (name, status) = (text(item, "name")?, text(item, "status")?);
    Ok(present(json!({
        "domain": name,
        "domain_unicode": unicode(name),
        "lifecycle": if LIFECYCLES.contains(&status) { status } else { "unknown" },
        "registrar_status": [status],
        "created": day(item, "registered"),
        "expires": day(item, "expires"),
    })))
}

pub fn shown(at: &Situation) -> Result<Action, Wrong> {
    let item = registrar::about_ours(at, registrar::answer(at)?)?;
    let member = |name: &str| item.get(name).cloned().unwrap_or_default();
    let locked = member("locked") == Value::Bool(true);
    let servers = member("nameservers");
    let servers = servers.as_array().into_iter().flatten().map(|name| json!({"name": name}));
    let action = item.get("open_action").and_then(Value::as_i64).map(|number| number.to_string());
    let mut output = listing(&item)?;
    output["flags"] = json!([if locked { "clientTransferProhibited" } else { "ok" }]);
    output["nameservers"] = servers.collect();
    output["contacts"] = present(json!({"registrant": member("holder")}));
    output["references"] = present(json!({"order": number(&item, "number")?.to_string(), "action": action}));
    output["expires_at"] = member("expires");
    output["locked"] = member("locked");
    output["auto_renew"] = member("auto_renews");
    Ok(Action::Done(present(output)))
}

pub fn list(at: &Situation) -> Result<Action, Wrong> {
    let after = at.input("after").as_str().unwrap_or("1");
    let page: u32 = after.parse().unwrap_or(0);
    if page == 0 {
        return Err(Wrong::field("after", "give what the page before said in next"));
    }
    Request::get(&["domains"]).query("page", page).state(page.into()).send()
}

pub fn listed(at: &Situation) -> Result<Action, Wrong> {
    let document = registrar::answer(at)?;
    let (page, total) = (at.state.as_i64().unwrap_or(1), number(&document, "total")?);
    let more = page.saturating_mul(number(&document, "per_page")?) < total;
    let domains = items(&document, "domains")?;
    let domains = domains.iter().map(listing).collect::<Result<Vec<_>, _>>()?;
    let next = more.then(|| (page + 1).to_string());
    Ok(Action::Done(present(json!({"domains": domains, "total": total, "next": next}))))
}

pub fn auth_code(at: &Situation) -> Result<Action, Wrong> {
    Request::get(&["domains", at.domain(), "code"]).send()
}

pub fn auth_code_told(at: &Situation) -> Result<Action, Wrong> {
    let document = registrar::answer(at)?;
    Ok(Action::Done(json!({"domain": at.domain(), "auth_code": text(&document, "code")?})))
}

/// The names of the call's name servers.
pub fn servers(at: &Situation) -> Value {
    let servers = at.input("nameservers").as_array().into_iter().flatten();
    servers.map(|server| if server.is_object() { server["name"].clone() } else { server.clone() }).collect()
}

pub fn set_nameservers(at: &Situation) -> Result<Action, Wrong> {
    let request = Request::new("PUT", &["domains", at.domain(), "nameservers"], "set");
    request.body(json!({"nameservers": servers(at)})).send()
}

pub fn set_lock(at: &Situation) -> Result<Action, Wrong> {
    let request = Request::new("PUT", &["domains", at.domain(), "lock"], "set");
    request.body(json!({"locked": at.input("locked")})).send()
}

pub fn changed(at: &Situation) -> Result<Action, Wrong> {
    let changed = flag(&registrar::answer(at)?, "changed")?;
    Ok(Action::Done(json!({"changed": changed, "pending": false, "references": {}})))
}

pub fn account() -> Result<Action, Wrong> {
    Request::get(&["account"]).send()
}

pub fn tested(at: &Situation) -> Result<Action, Wrong> {
    let document = registrar::answer(at)?;
    let (environment, account) = (&at.account.environment, text(&document, "reseller")?);
    Ok(Action::Done(json!({"provider": "example", "environment": environment, "account": account})))
}

pub fn balance(at: &Situation) -> Result<Action, Wrong> {
    let document = registrar::answer(at)?;
    let currency = text(&document, "currency")?;
    let sum = |member| Ok(json!({"amount": text(&document, member)?, "currency": currency}));
    Ok(Action::Done(json!({"available": sum("balance")?, "locked": sum("held")?})))
}

pub fn zone(at: &Situation) -> Result<Action, Wrong> {
    match at.input("zone").as_str().filter(|zone| !zone.is_empty()) {
        Some(zone) => Request::get(&["zones", zone]).send(),
        None => Err(Wrong::field("fields.zone", "give a zone, such as com")),
    }
}
