//! `POST domains/add-cns`, `POST domains/modify-cns-name`, `POST domains/modify-cns-ip` and `POST domains/delete-cns-ip`:
//! name servers with addresses below a domain.
//!
//! Reference: knowledge base 780, 781, 782 and 934. They are read from the domain's details; a name server without an address is
//! gone.

use super::details::Details;
use super::params::Params;
use super::{LogicBoxes, change, details};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{DomainName, HostName, NameServer};
use crate::op::*;
use std::net::IpAddr;

const ADD: &str = "domains/add-cns";
const RENAME: &str = "domains/modify-cns-name";
const MODIFY: &str = "domains/modify-cns-ip";
const DELETE: &str = "domains/delete-cns-ip";

/// `nameserver.create`
pub(super) async fn create(account: &LogicBoxes, cx: &Cx, input: &NameserverCreate) -> Result<Changed> {
    let domain = parent(input.parent())?;
    let order = super::order::id(account, cx, &domain).await?;
    let params = Params::new().add("cns", &input.name).each("ip", &input.addresses).add("order-id", &order);
    let request = account.post(ADD, &params)?;
    cx.exchange(Effect::Create, request, |attempt| {
        super::action::changed(&super::wire::read(attempt, ADD)?, &order)
    })
    .await
}

/// `nameserver.rename`
pub(super) async fn rename(account: &LogicBoxes, cx: &Cx, input: &NameserverRename) -> Result<Changed> {
    let params = Params::new().add("old-cns", &input.name).add("new-cns", &input.new_name);
    change::of_domain(account, cx, RENAME, &parent(input.parent())?, params).await
}

/// `nameserver.set_addresses`. One address for another is one request; otherwise new ones are added before old ones go, so that the
/// name server is never without.
pub(super) async fn set_addresses(
    account: &LogicBoxes,
    cx: &Cx,
    input: &NameserverSetAddresses,
) -> Result<Changed> {
    let details = details::need(account, cx, &parent(input.parent())?).await?;
    let there = &find(&details, &input.name)?.addresses;
    let new: Vec<&IpAddr> = input.addresses.iter().filter(|ip| !there.contains(ip)).collect();
    let old: Vec<&IpAddr> = there.iter().filter(|ip| !input.addresses.contains(ip)).collect();
    let host = || Params::new().add("cns", &input.name);
    if let ([new], [old]) = (&new[..], &old[..]) {
        let params = host().add("old-ip", old).add("new-ip", new);
        return change::of_order(account, cx, MODIFY, &details.order, params).await;
    }
    let mut done = change::unchanged(&details.order);
    if !new.is_empty() {
        done = change::of_order(account, cx, ADD, &details.order, host().each("ip", new)).await?;
    }
    if !old.is_empty() {
        let last = change::of_order(account, cx, DELETE, &details.order, host().each("ip", old)).await?;
        done = Changed { pending: done.pending || last.pending, ..last };
    }
    Ok(done)
}

/// `nameserver.delete`: all of its addresses go.
pub(super) async fn delete(account: &LogicBoxes, cx: &Cx, input: &NameserverDelete) -> Result<Changed> {
    let details = details::need(account, cx, &parent(input.parent())?).await?;
    let there = &find(&details, &input.name)?.addresses;
    let params = Params::new().add("cns", &input.name).each("ip", there);
    match change::of_order(account, cx, DELETE, &details.order, params).await {
        // It was there a moment ago: an earlier copy of this request has removed it.
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Ok(Changed { changed: true, ..change::unchanged(&details.order) })
        }
        other => other,
    }
}

/// `nameserver.info`
pub(super) async fn info(account: &LogicBoxes, cx: &Cx, input: &NameserverInfo) -> Result<NameServer> {
    let details = details::need(account, cx, &parent(input.parent())?).await?;
    find(&details, &input.name).cloned()
}

/// `nameserver.list`: all of a domain on one page.
pub(super) async fn list(account: &LogicBoxes, cx: &Cx, input: &NameserverList) -> Result<NameserverPage> {
    let text = "LogicBoxes lists name servers below one domain; say which";
    let domain =
        input.domain.as_ref().ok_or_else(|| Error::invalid(vec![Problem::missing("domain", text)]))?;
    if input.after.is_some() {
        return Err(Error::invalid(vec![Problem::invalid("after", "the list has one page; leave it out")]));
    }
    let nameservers = details::need(account, cx, domain).await?.hosts;
    let total = Some(nameservers.len() as u64);
    Ok(NameserverPage { nameservers, next: None, total })
}

fn parent(domain: Option<DomainName>) -> Result<DomainName> {
    let text = "say which domain the name server lies below";
    domain.ok_or_else(|| Error::invalid(vec![Problem::missing("domain", text)]))
}

fn find<'a>(details: &'a Details, name: &HostName) -> Result<&'a NameServer> {
    let text = "the domain has no name server of this name with addresses";
    let found = details.hosts.iter().find(|host| host.name == *name);
    found.ok_or_else(|| Error::new(ErrorKind::NotFound, text))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::transport::Step;
    use serde_json::json;

    fn details() -> Step {
        Step::json(
            200,
            &json!({"orderid": "7", "domainname": "a.com", "currentstatus": "Active",
                "cns": {"ns1.a.com": ["192.0.2.1", "192.0.2.2"]}}),
        )
    }

    fn done() -> Step {
        Step::json(
            200,
            &json!({"entityid": "7", "status": "Success", "actionstatus": "Success", "eaqid": "1"}),
        )
    }

    async fn sent(addresses: &str, answers: usize) -> Vec<(String, Vec<(String, String)>)> {
        let steps = std::iter::once(details()).chain(std::iter::repeat_n(done(), answers));
        let (cx, script) = cx(Op::NameserverSetAddresses, steps);
        let input = format!(r#"{{"name":"ns1.a.com","addresses":{addresses}}}"#);
        let input = serde_json::from_str(&input).expect("an input");
        set_addresses(&account(), &cx, &input).await.expect("a change");
        script.sent()[1..].iter().map(|r| (r.uri().path().to_owned(), params(r))).collect()
    }

    #[tokio::test]
    async fn new_addresses_come_before_old_ones_go() {
        assert!(sent(r#"["192.0.2.2","192.0.2.1"]"#, 0).await.is_empty());
        let one = sent(r#"["192.0.2.1","192.0.2.3"]"#, 1).await;
        assert_eq!(one[0].0, "/api/domains/modify-cns-ip.json");
        assert!(one[0].1.contains(&("old-ip".into(), "192.0.2.2".into())));
        let all = sent(r#"["192.0.2.8","192.0.2.9"]"#, 2).await;
        let paths: Vec<_> = all.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["/api/domains/add-cns.json", "/api/domains/delete-cns-ip.json"]);
    }
}
