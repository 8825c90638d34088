//! Name servers with addresses.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/hosts>.

use super::RealtimeRegister;
use super::pages::{self, Page};
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{HostName, NameServer};
use crate::op::*;
use serde::Deserialize;
use serde_json::{Value, json};
use std::net::IpAddr;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    host_name: HostName,
    #[serde(default)]
    addresses: Option<Vec<Address>>,
}

#[derive(Deserialize)]
struct Address {
    address: IpAddr,
}

impl Shown {
    fn into_server(self) -> NameServer {
        let addresses = self.addresses.unwrap_or_default().into_iter().map(|one| one.address).collect();
        NameServer { name: self.host_name, addresses }
    }
}

fn written(addresses: &[IpAddr]) -> Value {
    let one = |address: &IpAddr| {
        let version = if address.is_ipv4() { "V4" } else { "V6" };
        json!({ "ipVersion": version, "address": address })
    };
    json!({ "addresses": addresses.iter().map(one).collect::<Vec<_>>() })
}

/// `nameserver.create`
pub(super) async fn create(account: &RealtimeRegister, cx: &Cx, input: &NameserverCreate) -> Result<Changed> {
    let ask = Ask::post(["hosts", input.name.as_str()], written(&input.addresses));
    Ok(ask.send(account, cx, Effect::Create).await?.changed())
}

/// `nameserver.set_addresses`
pub(super) async fn set_addresses(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &NameserverSetAddresses,
) -> Result<Changed> {
    let ask = Ask::post(["hosts", input.name.as_str(), "update"], written(&input.addresses));
    Ok(ask.send(account, cx, Effect::Set).await?.changed())
}

/// `nameserver.delete`
pub(super) async fn delete(account: &RealtimeRegister, cx: &Cx, input: &NameserverDelete) -> Result<Changed> {
    Ok(Ask::delete(["hosts", input.name.as_str()]).send(account, cx, Effect::Set).await?.changed())
}

/// `nameserver.info`
pub(super) async fn info(account: &RealtimeRegister, cx: &Cx, input: &NameserverInfo) -> Result<NameServer> {
    let shown: Option<Shown> = Ask::get(["hosts", input.name.as_str()]).find(account, cx).await?;
    match shown {
        Some(shown) if shown.host_name == input.name => Ok(shown.into_server()),
        Some(_) => Err(Error::bad_reply("hostName", "the registrar's answer is about another host")),
        None => {
            Err(Error::new(ErrorKind::NotFound, "the registrar knows no such name server in this account"))
        }
    }
}

/// `nameserver.list`
pub(super) async fn list(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &NameserverList,
) -> Result<NameserverPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let mut ask = Ask::get(["hosts"]).with("order", "hostName");
    if let Some(domain) = &input.domain {
        ask = ask.with("domain:eq", domain.ascii());
    }
    let page: Page<Shown> = place.ask(ask).fetch(account, cx).await?;
    let (total, found) = (page.total(), page.entities.len());
    let nameservers = page.entities.into_iter().map(Shown::into_server).collect();
    Ok(NameserverPage { nameservers, next: place.next(found, total), total })
}
