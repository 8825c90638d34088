//! Zones at Internet.bs' own name servers: `Domain/DnsRecord/…`
//!
//! Records have no numbers: name, type and value tell one from another. A removal without its value would remove every record of the
//! name and type, so the value always goes along.

use super::change;
use super::params::{Params, yes};
use super::reply::Reply;
use super::{InternetBs, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{AuthCode, DnsRecord, DomainName, RecordHost, RecordType};
use crate::op::{Changed, DnsAdd, DnsPage, DnsRecords, DnsRemove, DnsUpdate, Effect, InternetbsRecord};

/// The types that are documented, and those that the registrar's own software has besides.
/// It names LOC, NAPTR and some more as ones that the registrar does not keep.
const TYPES: [&str; 14] =
    ["A", "AAAA", "CNAME", "MX", "SRV", "TXT", "NS", "DYNAMIC", "CAA", "MXE", "PTR", "SPF", "SSHFP", "TLSA"];

/// `dns.records`: all in one page.
pub(super) async fn records(account: &InternetBs, cx: &Cx, input: &DnsRecords) -> Result<DnsPage> {
    if input.after.is_some() {
        let text = "a zone comes in one page here; leave it out";
        return Err(Error::field("after", ProblemCode::NotAllowed, text));
    }
    let params = Params::of(&input.domain).maybe("FilterType", input.kind.as_ref());
    let request = account.post("Domain/DnsRecord/List", &params)?;
    let all = cx
        .exchange(Effect::Read, request, |attempt| {
            let reply = wire::succeeded(wire::read(attempt)?)?;
            let total = reply.number("total_records")?.ok_or_else(|| Reply::bad("total_records"))?;
            let items = if total > 0 { reply.items("records") } else { Vec::new() };
            let records = items.iter().map(|item| record(&input.domain, item)).collect::<Result<Vec<_>>>()?;
            match u64::try_from(records.len()) == Ok(total) {
                true => Ok(records),
                false => Err(Error::bad_reply("records", "the registrar's list is not as long as it says")),
            }
        })
        .await?;
    let wanted = |record: &DnsRecord| {
        input.host.as_ref().is_none_or(|host| record.host.as_ref() == Some(host))
            && input.value.as_ref().is_none_or(|value| record.value == *value)
            && input.kind.as_ref().is_none_or(|kind| record.kind == *kind)
    };
    let records: Vec<DnsRecord> = all.into_iter().filter(wanted).collect();
    Ok(DnsPage { total: u64::try_from(records.len()).ok(), records, next: None })
}

fn record(domain: &DomainName, item: &Reply) -> Result<DnsRecord> {
    let kind: RecordType = item.need("type")?.parse().map_err(|_| Reply::bad("records.type"))?;
    let small = |text: &str| text.parse::<u16>().ok();
    let value = item.need("value")?;
    // The value of an SRV record is its weight, its port and its host.
    let parts: Vec<&str> = value.split_whitespace().collect();
    let (weight, port, value) = match (kind.as_str(), parts.as_slice()) {
        ("SRV", [weight, port, host]) => (small(weight), small(port), *host),
        _ => (None, None, value),
    };
    Ok(DnsRecord {
        host: RecordHost::of(item.need("name")?, domain.ascii()).map_err(|_| Reply::bad("records.name"))?,
        value: value.to_owned(),
        ttl: item.get("ttl").map(|ttl| ttl.parse().map_err(|_| Reply::bad("records.ttl"))).transpose()?,
        priority: item.get("priority").and_then(small).filter(|_| ["MX", "SRV"].contains(&kind.as_str())),
        weight,
        port,
        kind,
    })
}

fn fits(path: &str, record: &DnsRecord) -> Result<()> {
    let text = "Internet.bs keeps no records of this type";
    match TYPES.contains(&record.kind.as_str()) {
        true => Ok(()),
        false => {
            let problem = Problem::new(format!("{path}.type"), ProblemCode::NotAllowed, text).allowing(TYPES);
            Err(Error::invalid(vec![problem]))
        }
    }
}

fn named(domain: &DomainName, record: &DnsRecord) -> Params {
    let name = record.host.as_ref().map_or_else(|| domain.to_string(), |host| format!("{host}.{domain}"));
    Params::new().add("FullRecordName", name).add("Type", &record.kind)
}

fn value(record: &DnsRecord) -> String {
    match (record.kind.as_str(), record.weight, record.port) {
        ("SRV", weight, port) => format!("{} {} {}", weight.unwrap_or(0), port.unwrap_or(0), record.value),
        _ => record.value.clone(),
    }
}

/// User name and password of a DYNAMIC record.
fn login(which: &str, login: Option<&AuthCode>, password: Option<&AuthCode>) -> Params {
    Params::new()
        .maybe(format!("{which}DynDnsLogin"), login.map(AuthCode::expose))
        .maybe(format!("{which}DynDnsPassword"), password.map(AuthCode::expose))
}

/// Whether the registry's own name servers have the record, where there are such.
fn at_registry(domain: &DomainName, own: Option<&InternetbsRecord>) -> Result<Params> {
    let Some(there) = own.and_then(|own| own.at_registry) else { return Ok(Params::new()) };
    if domain.tld() != "de" {
        let text = "only the registry of .de keeps records itself; leave it out";
        return Err(Error::field("internetbs.at_registry", ProblemCode::NotAllowed, text));
    }
    Ok(Params::new().add("atRegistry", yes(there)))
}

/// `dns.add`
pub(super) async fn add(account: &InternetBs, cx: &Cx, input: &DnsAdd) -> Result<Changed> {
    fits("record", &input.record)?;
    let own = input.internetbs.as_ref();
    let dynamic = input.record.kind.as_str() == "DYNAMIC";
    if dynamic && own.is_none_or(|own| own.login.is_none() || own.password.is_none()) {
        let text =
            "a DYNAMIC record needs a user name and a password, with which it is moved on from outside";
        return Err(Error::field("internetbs.login", ProblemCode::Missing, text));
    }
    let params = named(&input.domain, &input.record)
        .add("Value", value(&input.record))
        .maybe("Ttl", input.record.ttl)
        .maybe("Priority", input.record.priority)
        .all(login("", own.and_then(|own| own.login.as_ref()), own.and_then(|own| own.password.as_ref())))
        .all(at_registry(&input.domain, own)?);
    change::send(account, cx, Effect::Create, "Domain/DnsRecord/Add", params).await
}

/// `dns.update`
pub(super) async fn update(account: &InternetBs, cx: &Cx, input: &DnsUpdate) -> Result<Changed> {
    fits("record", &input.record)?;
    let own = input.internetbs.as_ref();
    let params = named(&input.domain, &input.current)
        .add("CurrentValue", value(&input.current))
        .maybe("CurrentTtl", input.current.ttl)
        .maybe("CurrentPriority", input.current.priority)
        .add("NewValue", value(&input.record))
        .maybe("NewTtl", input.record.ttl)
        .maybe("NewPriority", input.record.priority)
        .all(at_registry(&input.domain, own)?);
    let params = match own {
        Some(own) => params
            .all(login("Current", own.current_login.as_ref(), own.current_password.as_ref()))
            .all(login("New", own.login.as_ref(), own.password.as_ref())),
        None => params,
    };
    change::send(account, cx, Effect::Set, "Domain/DnsRecord/Update", params).await
}

/// `dns.remove`
pub(super) async fn remove(account: &InternetBs, cx: &Cx, input: &DnsRemove) -> Result<Changed> {
    fits("record", &input.record)?;
    let params = named(&input.domain, &input.record)
        .add("Value", value(&input.record))
        .maybe("Ttl", input.record.ttl)
        .maybe("Priority", input.record.priority)
        .all(at_registry(&input.domain, input.internetbs.as_ref())?);
    change::once(account, cx, "Domain/DnsRecord/Remove", params).await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, form, json};
    use super::*;
    use crate::op::Op;
    use serde_json::json;

    #[tokio::test]
    async fn a_removal_always_says_the_value() {
        let (cx, script) = cx(Op::DnsRemove, [json(json!({"status": "SUCCESS"}))]);
        let input =
            json!({"domain": "example.com", "record": {"type": "TXT", "host": "www", "value": "a b"}});
        remove(&account(), &cx, &serde_json::from_value(input).expect("an input")).await.expect("a change");
        let sent = form(&script.sent()[0]);
        assert_eq!((sent["FullRecordName"].as_str(), sent["Value"].as_str()), ("www.example.com", "a b"));
    }

    #[tokio::test]
    async fn a_service_has_its_weight_and_port_within_its_value() {
        let list = json!({"status": "SUCCESS", "total_records": 1, "records": [
            {"name": "_sip._tcp.example.com", "value": "5 5060 sip.example.net", "ttl": 3600, "type": "SRV", "priority": 10}]});
        let (reading, _) = cx(Op::DnsRecords, [json(list)]);
        let input = serde_json::from_value(json!({"domain": "example.com"})).expect("an input");
        let record = records(&account(), &reading, &input).await.expect("records").records.remove(0);
        assert_eq!(
            (record.weight, record.port, record.value.as_str()),
            (Some(5), Some(5060), "sip.example.net")
        );
        let (adding, script) = cx(Op::DnsAdd, [json(json!({"status": "SUCCESS"}))]);
        let input = DnsAdd { domain: "example.com".parse().expect("a name"), record, internetbs: None };
        add(&account(), &adding, &input).await.expect("a change");
        assert_eq!(form(&script.sent()[0])["Value"], "5 5060 sip.example.net");
    }

    #[tokio::test]
    async fn a_list_of_another_length_than_it_says_is_no_list() {
        let short = || json(json!({"status": "SUCCESS", "total_records": 2, "records": []}));
        let (cx, _) = cx(Op::DnsRecords, [short(), short(), short()]);
        let input = serde_json::from_value(json!({"domain": "example.com"})).expect("an input");
        assert!(records(&account(), &cx, &input).await.is_err());
    }
}
