//! Name servers with addresses below a domain: `Domain/Host/…`

use super::change;
use super::params::Params;
use super::reply::Reply;
use super::{InternetBs, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::NameServer;
use crate::op::{
    Changed, Effect, NameserverCreate, NameserverDelete, NameserverInfo, NameserverList, NameserverPage,
    NameserverSetAddresses,
};
use std::net::IpAddr;

fn listed(addresses: &[IpAddr]) -> String {
    addresses.iter().map(IpAddr::to_string).collect::<Vec<_>>().join(",")
}

/// `nameserver.create`
pub(super) async fn create(account: &InternetBs, cx: &Cx, input: &NameserverCreate) -> Result<Changed> {
    let params = Params::new().add("Host", &input.name).add("IP_List", listed(&input.addresses));
    change::send(account, cx, Effect::Create, "Domain/Host/Create", params).await
}

/// `nameserver.set_addresses`: the whole set.
pub(super) async fn set_addresses(
    account: &InternetBs,
    cx: &Cx,
    input: &NameserverSetAddresses,
) -> Result<Changed> {
    let params = Params::new().add("Host", &input.name).add("IP_List", listed(&input.addresses));
    change::send(account, cx, Effect::Set, "Domain/Host/Update", params).await
}

/// `nameserver.delete`
pub(super) async fn delete(account: &InternetBs, cx: &Cx, input: &NameserverDelete) -> Result<Changed> {
    change::once(account, cx, "Domain/Host/Delete", Params::new().add("Host", &input.name)).await
}

/// `nameserver.info`
pub(super) async fn info(account: &InternetBs, cx: &Cx, input: &NameserverInfo) -> Result<NameServer> {
    let request = account.post("Domain/Host/Info", &Params::new().add("Host", &input.name))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::succeeded(wire::read(attempt)?)?;
        let server = host(&reply, "host")?;
        if server.name != input.name {
            return Err(Error::bad_reply("host", "the registrar's answer is about another name server"));
        }
        Ok(server)
    })
    .await
}

/// `nameserver.list`: all in one page.
pub(super) async fn list(account: &InternetBs, cx: &Cx, input: &NameserverList) -> Result<NameserverPage> {
    let text = "Internet.bs lists name servers below one domain; say which";
    let missing = || Error::invalid(vec![Problem::missing("domain", text)]);
    let domain = input.domain.as_ref().ok_or_else(missing)?;
    if input.after.is_some() {
        return Err(Error::invalid(vec![Problem::invalid("after", "the list has one page; leave it out")]));
    }
    let request = account.post("Domain/Host/List", &Params::of(domain).add("CompactList", "no"))?;
    let nameservers = cx
        .exchange(Effect::Read, request, |attempt| {
            let reply = wire::succeeded(wire::read(attempt)?)?;
            let hosts =
                reply.items("host").iter().map(|item| host(item, "hostname")).collect::<Result<Vec<_>>>()?;
            let total = reply.number("total_hosts")?.ok_or_else(|| Reply::bad("total_hosts"))?;
            match u64::try_from(hosts.len()) == Ok(total) {
                true => Ok(hosts),
                false => Err(Error::bad_reply("host", "the registrar's list is not as long as it says")),
            }
        })
        .await?;
    Ok(NameserverPage { total: u64::try_from(nameservers.len()).ok(), nameservers, next: None })
}

fn host(item: &Reply, key: &str) -> Result<NameServer> {
    let name = item.need(key)?.parse().map_err(|_| Reply::bad(key))?;
    let address = |text: &String| text.parse().map_err(|_| Reply::bad("ip"));
    Ok(NameServer { name, addresses: item.texts("ip").iter().map(address).collect::<Result<_>>()? })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, form, json};
    use super::*;
    use crate::op::Op;
    use serde_json::json;

    #[tokio::test]
    async fn hosts_count_from_one_and_addresses_from_zero_or_one() {
        let list_reply = json!({"status": "SUCCESS", "total_hosts": 1,
            "host": {"1": {"hostname": "ns1.example.com", "ipcount": 2, "ip": {"1": "192.0.2.1", "2": "2001:db8::1"}}}});
        let (listing, _) = cx(Op::NameserverList, [json(list_reply)]);
        let input = serde_json::from_value(json!({"domain": "example.com"})).expect("an input");
        let page = list(&account(), &listing, &input).await.expect("a page");
        assert_eq!(page.nameservers[0].addresses.len(), 2);
        let one = json!({"status": "SUCCESS", "host": "ns1.example.com", "ip": ["192.0.2.1"]});
        let (asking, _) = cx(Op::NameserverInfo, [json(one)]);
        let input = serde_json::from_value(json!({"name": "ns1.example.com"})).expect("an input");
        assert_eq!(info(&account(), &asking, &input).await.expect("a host").addresses.len(), 1);
    }

    #[tokio::test]
    async fn addresses_are_a_list_with_commas() {
        let (cx, script) = cx(Op::NameserverCreate, [json(json!({"status": "SUCCESS"}))]);
        let input = serde_json::from_value(
            json!({"name": "ns1.example.com", "addresses": ["192.0.2.1", "2001:db8::1"]}),
        );
        create(&account(), &cx, &input.expect("an input")).await.expect("a change");
        assert_eq!(form(&script.sent()[0])["IP_List"], "192.0.2.1,2001:db8::1");
    }
}
