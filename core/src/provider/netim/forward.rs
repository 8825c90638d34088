//! `forward.web`, `forward.set_web` and `forward.remove_web`
//!
//! Reference: "Create web forwarding" and its neighbours.

use super::operation::{change, create, halfway, rows};
use super::wire::{Ask, ask};
use super::{Netim, Version};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{DomainName, RecordHost, WebForward};
use crate::op::{Changed, Effect, ForwardRemoveWeb, ForwardSetWeb, ForwardWeb, NetimSetForward, WebForwards};
use crate::provider::fields::Fields;
use serde_json::{Map, Value, json};

/// `forward.web`
pub(super) async fn list(account: &Netim, cx: &Cx, input: &ForwardWeb) -> Result<WebForwards> {
    let request = Ask::get(&["domain", input.domain.ascii(), "web-forwardings", ""]);
    let read = |value: &Value| rows(value, |fields| read(fields, &input.domain));
    Ok(WebForwards { forwards: ask(account, cx, Effect::Read, &request, read).await? })
}

fn read(fields: &Fields<'_>, domain: &DomainName) -> Result<WebForward> {
    let name = fields.need("FQDN")?;
    let kind = fields.need("type")?.to_ascii_uppercase();
    let options = fields.object("options");
    let option = |key: &str| options.as_ref().and_then(|options| options.text(key));
    let target = fields.text("target").unwrap_or_default();
    let target = match option("protocol").filter(|_| !target.contains("://")) {
        Some(protocol) => format!("{protocol}://{target}"),
        // Parking and an address have no scheme; they are told as they are.
        None => target,
    };
    Ok(WebForward {
        host: RecordHost::of(&name, domain.ascii()).map_err(|_| fields.bad("FQDN"))?,
        target,
        masked: kind == "MASKED",
        paths: None,
        subdomains: None,
        permanent: option("header").map(|header| header == "301"),
        title: option("title"),
        description: (!["DIRECT", "MASKED"].contains(&kind.as_str())).then_some(kind),
        keywords: None,
    })
}

fn fqdn(domain: &DomainName, host: Option<&RecordHost>) -> String {
    host.map_or_else(|| domain.ascii().to_owned(), |host| format!("{host}.{domain}"))
}

fn problems(forward: &WebForward) -> Vec<Problem> {
    let refused = [
        ("paths", forward.paths.is_some()),
        ("subdomains", forward.subdomains.is_some()),
        ("description", forward.description.is_some()),
        ("keywords", forward.keywords.is_some()),
        ("permanent", forward.permanent.is_some() && forward.masked),
        ("title", forward.title.is_some() && !forward.masked),
    ];
    let text = "NETIM has no such choice here; leave it out";
    let given = refused.into_iter().filter(|(_, given)| *given);
    given.map(|(field, _)| Problem::new(format!("forward.{field}"), ProblemCode::NotAllowed, text)).collect()
}

fn body(forward: &WebForward) -> Value {
    let (protocol, target) = forward.target.split_once("://").unwrap_or(("http", &forward.target));
    let mut options = Map::new();
    options.insert("protocol".to_owned(), protocol.to_ascii_lowercase().into());
    if forward.masked {
        options.extend(forward.title.clone().map(|title| ("title".to_owned(), title.into())));
    } else {
        let header = if forward.permanent == Some(false) { 302 } else { 301 };
        options.insert("header".to_owned(), header.into());
    }
    let kind = if forward.masked { "MASKED" } else { "DIRECT" };
    json!({ "target": target, "type": kind, "options": options })
}

/// `forward.set_web`. What is there already is changed in 3.0, and made anew in 1.0, which knows no change.
pub(super) async fn set(account: &Netim, cx: &Cx, input: &ForwardSetWeb) -> Result<Changed> {
    let mut problems = problems(&input.forward);
    if input.logicboxes.is_some() {
        problems.push(Problem::new(
            "logicboxes",
            ProblemCode::NotAllowed,
            "these are another registrar's options",
        ));
    }
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    put(account, cx, &input.domain, input.forward.host.as_ref(), body(&input.forward)).await
}

/// Sets a forwarding, whether one of the same host is there or not. Whether a second copy would be refused is not documented, so that one
/// that is new is not sent twice.
async fn put(
    account: &Netim,
    cx: &Cx,
    domain: &DomainName,
    host: Option<&RecordHost>,
    body: Value,
) -> Result<Changed> {
    let there = list(account, cx, &ForwardWeb { domain: domain.clone() }).await?;
    let exists = there.forwards.iter().any(|known| known.host.as_ref() == host);
    let name = fqdn(domain, host);
    let path = ["domain", name.as_str(), "web-forwarding", ""];
    match (exists, account.version) {
        (false, _) => create(account, cx, &Ask::post(&path, body)).await,
        (true, Version::Three) => change(account, cx, &Ask::patch(&path, body)).await,
        (true, Version::One) => {
            change(account, cx, &Ask::delete(&path, None)).await?;
            create(account, cx, &Ask::post(&path, body)).await.map_err(halfway)
        }
    }
}

/// `netim.set_forward`: every kind of forwarding, with the registrar's own options.
pub(super) async fn set_own(account: &Netim, cx: &Cx, input: &NetimSetForward) -> Result<Changed> {
    if input.https.is_some() && account.is_one() {
        let text = "REST 1.0 has no such option; leave it out, or set the account's version to 3.0";
        return Err(Error::field("https", ProblemCode::NotAllowed, text));
    }
    let target = input.target.as_deref().unwrap_or_default();
    let (protocol, bare) =
        target.split_once("://").map_or((None, target), |(before, rest)| (Some(before), rest));
    let mut options = Map::new();
    let mut option = |name: &str, value: Option<Value>| {
        options.extend(value.map(|value| (name.to_owned(), value)));
    };
    option("protocol", protocol.map(|protocol| protocol.to_ascii_lowercase().into()));
    option("header", input.permanent.map(|permanent| json!(if permanent { 301 } else { 302 })));
    option("title", input.title.clone().map(Value::from));
    option("parking", input.parking.clone().map(Value::from));
    option("https", input.https.map(Value::from));
    let body = json!({ "target": bare, "type": input.kind.as_str(), "options": options });
    put(account, cx, &input.domain, input.host.as_ref(), body).await
}

/// `forward.remove_web`
pub(super) async fn remove(account: &Netim, cx: &Cx, input: &ForwardRemoveWeb) -> Result<Changed> {
    let name = fqdn(&input.domain, input.host.as_ref());
    change(account, cx, &Ask::delete(&["domain", &name, "web-forwarding", ""], None)).await
}
