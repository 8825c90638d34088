//! `contact.list`, and the hosts: `nameserver.*`
//!
//! Reference: "Filters for list functions", and the pages on hosts.

use super::operation::{change, create, rows};
use super::wire::{Ask, ask};
use super::{Netim, Version, contacts, page};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, ProblemCode, Result};
use crate::model::{HostName, NameServer};
use crate::op::*;
use crate::provider::fields::Fields;
use serde_json::{Value, json};
use std::net::IpAddr;

/// `contact.list`
pub(super) async fn contact_list(account: &Netim, cx: &Cx, input: &ContactList) -> Result<ContactPage> {
    for (field, given) in [
        ("email", input.email.is_some()),
        ("organization", input.organization.is_some()),
        ("logicboxes", input.logicboxes.is_some()),
    ] {
        if given {
            let text = "NETIM lists contacts by last name; leave it out";
            return Err(Error::field(field, ProblemCode::NotAllowed, text));
        }
    }
    let filter = input.name.as_deref().map(|name| format!("*{}*", name.trim())).unwrap_or_default();
    let found = contacts::listed(account, cx, "lastName", &filter).await?;
    let record = |row: contacts::Listed| ContactRecord {
        handle: row.id,
        name: Some(format!("{} {}", row.first, row.last).trim().to_owned()).filter(|name| !name.is_empty()),
        first_name: Some(row.first).filter(|text| !text.is_empty()),
        last_name: Some(row.last).filter(|text| !text.is_empty()),
        organization: row.organization,
        kind: row.owner.map(|owner| if owner { "owner" } else { "simple" }.to_owned()),
        ..ContactRecord::default()
    };
    let (found, next, total) = page::of(found, input.after.as_deref(), input.page_size)?;
    Ok(ContactPage { contacts: found.into_iter().map(record).collect(), next, total })
}

fn addresses(addresses: &[IpAddr]) -> Value {
    let of = |v4: bool| {
        addresses.iter().filter(move |a| a.is_ipv4() == v4).map(ToString::to_string).collect::<Vec<_>>()
    };
    json!({ "ipv4": of(true), "ipv6": of(false) })
}

fn need(addresses: &[IpAddr]) -> Result<()> {
    if addresses.is_empty() {
        return Err(Error::field("addresses", ProblemCode::Missing, "NETIM wants at least one address"));
    }
    Ok(())
}

/// `nameserver.create`
pub(super) async fn create_host(account: &Netim, cx: &Cx, input: &NameserverCreate) -> Result<Changed> {
    need(&input.addresses)?;
    let mut body = addresses(&input.addresses);
    body["host"] = json!(input.name);
    create(account, cx, &Ask::post(&["host", ""], body)).await
}

/// `nameserver.set_addresses`
pub(super) async fn set_addresses(
    account: &Netim,
    cx: &Cx,
    input: &NameserverSetAddresses,
) -> Result<Changed> {
    need(&input.addresses)?;
    change(account, cx, &Ask::patch(&["host", input.name.as_str()], addresses(&input.addresses))).await
}

/// `nameserver.delete`
pub(super) async fn delete_host(account: &Netim, cx: &Cx, input: &NameserverDelete) -> Result<Changed> {
    change(account, cx, &Ask::delete(&["host", input.name.as_str()], None)).await
}

fn host(fields: &Fields<'_>) -> Result<NameServer> {
    let name: HostName = fields.need("name")?.parse().map_err(|_| fields.bad("name"))?;
    let mut addresses = Vec::new();
    for key in ["ipv4", "ipv6"] {
        for text in fields.list(key) {
            addresses.push(text.parse().map_err(|_| fields.bad(key))?);
        }
    }
    Ok(NameServer { name, addresses })
}

async fn hosts(account: &Netim, cx: &Cx, filter: &str) -> Result<Vec<NameServer>> {
    let request = match account.version {
        Version::One => Ask::get(&["hosts", filter]),
        Version::Three if filter == "*" => Ask::post(&["hosts", ""], json!({ "filters": {} })),
        Version::Three => {
            Ask::post(&["hosts", ""], json!({ "filters": { "name": { "LIKE": filter.replace('*', "%") } } }))
        }
    };
    ask(account, cx, Effect::Read, &request, |value| rows(value, host)).await
}

/// `nameserver.list`. In 3.0 the list has the names alone.
pub(super) async fn host_list(account: &Netim, cx: &Cx, input: &NameserverList) -> Result<NameserverPage> {
    let filter = input.domain.as_ref().map_or_else(|| "*".to_owned(), |domain| format!("*.{domain}"));
    let mut all = hosts(account, cx, &filter).await?;
    all.retain(|host| input.domain.as_ref().is_none_or(|domain| host.name.is_below(domain)));
    let (nameservers, next, total) = page::of(all, input.after.as_deref(), input.page_size)?;
    Ok(NameserverPage { nameservers, next, total })
}

/// `nameserver.info`
pub(super) async fn host_info(account: &Netim, cx: &Cx, input: &NameserverInfo) -> Result<NameServer> {
    let missing = || Error::new(ErrorKind::NotFound, "NETIM shows no such host in this account");
    let name = input.name.as_str();
    if account.version == Version::One {
        let found = hosts(account, cx, name).await?.into_iter().find(|host| host.name == input.name);
        return found.ok_or_else(missing);
    }
    let found =
        ask(account, cx, Effect::Read, &Ask::get(&["host", name]), |value| host(&Fields::of(value)?)).await;
    match found {
        Ok(found) if found.name == input.name => Ok(found),
        Ok(_) => Err(Error::bad_reply("name", "the registrar's answer is about another host")),
        Err(error) if error.kind() == ErrorKind::Rejected => {
            Err(missing().with(|c| *c = error.context().clone()))
        }
        Err(error) => Err(error),
    }
}
