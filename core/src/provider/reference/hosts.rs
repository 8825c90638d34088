//! Name server objects.

use super::Reference;
use super::wire::ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{HostName, NameServer};
use crate::op::*;
use serde::Deserialize;
use serde_json::{Value, json};

/// What a change of a name server answers: its name alone counts.
#[derive(Deserialize)]
struct Named {
    name: HostName,
}

async fn change(
    account: &Reference,
    cx: &Cx,
    effect: Effect,
    op: Op,
    body: Value,
    named: &HostName,
) -> Result<Changed> {
    let reply: Named = ask(account, cx, effect, op.name(), &body).await?;
    if reply.name != *named {
        return Err(Error::bad_reply("result.name", "the registrar's answer is about another name server"));
    }
    Ok(Changed { changed: true, ..Changed::default() })
}

/// `nameserver.create`
pub(super) async fn create(account: &Reference, cx: &Cx, input: &NameserverCreate) -> Result<Changed> {
    let body = json!({ "name": input.name, "addresses": input.addresses });
    change(account, cx, Effect::Create, Op::NameserverCreate, body, &input.name).await
}

/// `nameserver.rename`. A repeated call finds the new name there, and the old one gone.
pub(super) async fn rename(account: &Reference, cx: &Cx, input: &NameserverRename) -> Result<Changed> {
    let body = json!({ "name": input.name, "new_name": input.new_name });
    change(account, cx, Effect::Set, Op::NameserverRename, body, &input.new_name).await
}

/// `nameserver.set_addresses`
pub(super) async fn set_addresses(
    account: &Reference,
    cx: &Cx,
    input: &NameserverSetAddresses,
) -> Result<Changed> {
    let body = json!({ "name": input.name, "addresses": input.addresses });
    change(account, cx, Effect::Set, Op::NameserverSetAddresses, body, &input.name).await
}

/// `nameserver.delete`
pub(super) async fn delete(account: &Reference, cx: &Cx, input: &NameserverDelete) -> Result<Changed> {
    let body = json!({ "name": input.name });
    change(account, cx, Effect::Set, Op::NameserverDelete, body, &input.name).await
}

/// `nameserver.info`
pub(super) async fn info(account: &Reference, cx: &Cx, input: &NameserverInfo) -> Result<NameServer> {
    let server: NameServer =
        ask(account, cx, Effect::Read, "nameserver.info", &json!({ "name": input.name })).await?;
    if server.name != input.name {
        return Err(Error::bad_reply("result.name", "the registrar's answer is about another name server"));
    }
    Ok(server)
}

#[derive(Deserialize)]
struct List {
    items: Vec<NameServer>,
}

/// `nameserver.list`: all on one page.
pub(super) async fn list(account: &Reference, cx: &Cx, input: &NameserverList) -> Result<NameserverPage> {
    let Some(domain) = &input.domain else {
        let problem =
            Problem::missing("domain", "the sandbox lists name servers below one domain; say which");
        return Err(Error::invalid(vec![problem]));
    };
    if input.after.is_some() {
        return Err(Error::new(ErrorKind::InvalidInput, "the list has one page; leave after out"));
    }
    let list: List = ask(account, cx, Effect::Read, "nameserver.list", &json!({ "domain": domain })).await?;
    let total = list.items.len() as u64;
    Ok(NameserverPage { nameservers: list.items, next: None, total: Some(total) })
}
