//! `dns/manage/…` and `POST dns/activate`: records at the registrar's own name servers. Records have no number: host and value tell
//! them apart.
//!
//! Reference: the vendor's pages on DNS, and recorded answers.

use super::fields::Fields;
use super::params::Params;
use super::{LogicBoxes, change, order, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{DnsRecord, DomainName, RecordHost, RecordType};
use crate::op::*;
use serde_json::Value;

const SEARCH: &str = "dns/manage/search-records";
const SOA: &str = "dns/manage/update-soa-record";
const ACTIVATE: &str = "dns/activate";

/// The types of record, with the registrar's words and methods for each. The SOA record has a method of its own.
const TYPES: [(&str, &str, &str, &str); 7] = [
    ("A", "dns/manage/add-ipv4-record", "dns/manage/update-ipv4-record", "dns/manage/delete-ipv4-record"),
    ("AAAA", "dns/manage/add-ipv6-record", "dns/manage/update-ipv6-record", "dns/manage/delete-ipv6-record"),
    (
        "CNAME",
        "dns/manage/add-cname-record",
        "dns/manage/update-cname-record",
        "dns/manage/delete-cname-record",
    ),
    ("MX", "dns/manage/add-mx-record", "dns/manage/update-mx-record", "dns/manage/delete-mx-record"),
    ("NS", "dns/manage/add-ns-record", "dns/manage/update-ns-record", "dns/manage/delete-ns-record"),
    ("TXT", "dns/manage/add-txt-record", "dns/manage/update-txt-record", "dns/manage/delete-txt-record"),
    ("SRV", "dns/manage/add-srv-record", "dns/manage/update-srv-record", "dns/manage/delete-srv-record"),
];

/// The largest page.
const LARGEST: u16 = 50;

/// `dns.records`. The registrar wants a type in each search, so that types are read one after the other; `next` says where: the
/// type's place and the page.
pub(super) async fn records(account: &LogicBoxes, cx: &Cx, input: &DnsRecords) -> Result<DnsPage> {
    let size = input.page_size.unwrap_or(LARGEST);
    if size > LARGEST {
        return Err(Error::field(
            "page_size",
            ProblemCode::OutOfRange,
            "LogicBoxes gives pages of 50 at most",
        ));
    }
    let types: Vec<&str> = match &input.kind {
        Some(kind) => vec![kind.as_str()],
        None => TYPES.iter().map(|(kind, ..)| *kind).collect(),
    };
    let (mut at, mut page) = place(input.after.as_deref(), types.len())?;
    loop {
        let (records, total) = search(account, cx, input, types[at], size, page).await?;
        let more = !records.is_empty() && page.saturating_mul(size.into()) < total;
        let next =
            if more { Some((at, page + 1)) } else { Some((at + 1, 1)).filter(|(at, _)| *at < types.len()) };
        match next {
            // A type without a record is no page of its own.
            Some(next) if records.is_empty() => (at, page) = next,
            next => {
                let next = next.map(|(at, page)| format!("{at}.{page}"));
                let total = (types.len() == 1).then_some(total);
                return Ok(DnsPage { records, next, total });
            }
        }
    }
}

fn place(after: Option<&str>, types: usize) -> Result<(usize, u64)> {
    let Some(after) = after else { return Ok((0, 1)) };
    let place = after.split_once('.').and_then(|(at, page)| Some((at.parse().ok()?, page.parse().ok()?)));
    let wrong = || Error::invalid(vec![Problem::invalid("after", "give what the page before gave as next")]);
    place.filter(|(at, page)| *at < types && (1..=1_000_000).contains(page)).ok_or_else(wrong)
}

async fn search(
    account: &LogicBoxes,
    cx: &Cx,
    input: &DnsRecords,
    kind: &str,
    size: u16,
    page: u64,
) -> Result<(Vec<DnsRecord>, u64)> {
    let params = Params::new()
        .add("domain-name", &input.domain)
        .add("type", kind)
        .add("no-of-records", size)
        .add("page-no", page)
        .maybe("host", input.host.as_ref())
        .maybe("value", input.value.as_deref());
    let request = account.get(SEARCH, &params)?;
    cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, SEARCH)?, &input.domain)).await
}

fn read(value: &Value, domain: &DomainName) -> Result<(Vec<DnsRecord>, u64)> {
    let fields = Fields::of(value)?;
    let total = fields.count("recsindb")?.ok_or_else(|| fields.lacks("recsindb"))?;
    let records = fields.records()?.iter().map(|one| record(one, domain)).collect::<Result<_>>()?;
    Ok((records, total))
}

pub(super) fn record(fields: &Fields<'_>, domain: &DomainName) -> Result<DnsRecord> {
    let small = |key: &str| -> Result<Option<u16>> {
        fields.text(key).map(|text| text.parse().map_err(|_| fields.bad(key))).transpose()
    };
    let host = fields.text("host").unwrap_or_default();
    let kind: RecordType = fields.need("type")?.parse().map_err(|_| fields.bad("type"))?;
    let priority = if ["MX", "SRV"].contains(&kind.as_str()) { small("priority")? } else { None };
    let srv = kind.as_str() == "SRV";
    Ok(DnsRecord {
        host: RecordHost::of(&host, domain.ascii()).map_err(|_| fields.bad("host"))?,
        value: fields.need("value")?,
        ttl: fields
            .text("timetolive")
            .map(|text| text.parse().map_err(|_| fields.bad("timetolive")))
            .transpose()?,
        priority,
        weight: if srv { small("weight")? } else { None },
        port: if srv { small("port")? } else { None },
        kind,
    })
}

/// `dns.add`
pub(super) async fn add(account: &LogicBoxes, cx: &Cx, input: &DnsAdd) -> Result<Changed> {
    let (_, method, ..) = of_type("record", &input.record)?;
    let params =
        numbers(named(&input.domain, &input.record).add("value", &input.record.value), &input.record)
            .maybe("ttl", input.record.ttl);
    change::asked(account, cx, Effect::Create, method, &params).await
}

/// `dns.update`
pub(super) async fn update(account: &LogicBoxes, cx: &Cx, input: &DnsUpdate) -> Result<Changed> {
    let (_, _, method, _) = of_type("record", &input.record)?;
    let params = named(&input.domain, &input.record)
        .add("current-value", &input.current.value)
        .add("new-value", &input.record.value);
    let params = numbers(params, &input.record).maybe("ttl", input.record.ttl.or(input.current.ttl));
    change::asked(account, cx, Effect::Set, method, &params).await
}

/// `dns.remove`
pub(super) async fn remove(account: &LogicBoxes, cx: &Cx, input: &DnsRemove) -> Result<Changed> {
    let (kind, _, _, method) = of_type("record", &input.record)?;
    let mut params = named(&input.domain, &input.record).add("value", &input.record.value);
    if kind == "SRV" {
        params = params.maybe("port", input.record.port).maybe("weight", input.record.weight);
    }
    change::asked(account, cx, Effect::Set, method, &params).await
}

/// Which record: the host is left out for the domain itself.
fn named(domain: &DomainName, record: &DnsRecord) -> Params {
    Params::new().add("domain-name", domain).maybe("host", record.host.as_ref())
}

fn numbers(params: Params, record: &DnsRecord) -> Params {
    params.maybe("priority", record.priority).maybe("port", record.port).maybe("weight", record.weight)
}

/// The methods for a record, if it has all that its type needs.
fn of_type(
    path: &str,
    record: &DnsRecord,
) -> Result<(&'static str, &'static str, &'static str, &'static str)> {
    let found = TYPES.iter().find(|(kind, ..)| *kind == record.kind.as_str());
    let Some(row) = found else {
        let text = "LogicBoxes has no records of this type that can be changed so";
        let types = TYPES.iter().map(|(kind, ..)| (*kind).to_owned());
        let problem = Problem::new(format!("{path}.type"), ProblemCode::NotAllowed, text).allowing(types);
        return Err(Error::invalid(vec![problem]));
    };
    let needs = match row.0 {
        "MX" => vec![("priority", record.priority)],
        "SRV" => vec![("priority", record.priority), ("weight", record.weight), ("port", record.port)],
        _ => Vec::new(),
    };
    let missing = needs.into_iter().filter(|(_, given)| given.is_none());
    let problem = |(field, _)| Problem::missing(format!("{path}.{field}"), "a record of this type needs it");
    let problems: Vec<Problem> = missing.map(problem).collect();
    if problems.is_empty() { Ok(*row) } else { Err(Error::invalid(problems)) }
}

/// `dns.set_soa`
pub(super) async fn set_soa(account: &LogicBoxes, cx: &Cx, input: &DnsSetSoa) -> Result<Changed> {
    let mut problems = Vec::new();
    if input.minimum.is_some() {
        let text = "LogicBoxes lets it not be set; leave it out";
        problems.push(Problem::new("minimum", ProblemCode::NotAllowed, text));
    }
    let numbers =
        [("refresh", input.refresh), ("retry", input.retry), ("expire", input.expire), ("ttl", input.ttl)];
    let lacking = numbers.iter().filter(|(_, given)| given.is_none()).map(|(name, _)| *name);
    let lacking = lacking.chain(input.responsible.is_none().then_some("responsible"));
    problems.extend(lacking.map(|name| Problem::missing(name, "LogicBoxes sets all of them at once")));
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let mut params = Params::new()
        .add("domain-name", &input.domain)
        .maybe("responsible-person", input.responsible.as_ref());
    for (name, seconds) in numbers {
        params = params.maybe(name, seconds);
    }
    change::asked(account, cx, Effect::Set, SOA, &params).await
}

/// `dns.activate`
pub(super) async fn activate(account: &LogicBoxes, cx: &Cx, input: &DnsActivate) -> Result<Changed> {
    let order = order::id(account, cx, &input.domain).await?;
    let params = Params::new().add("order-id", &order);
    let done = change::asked(account, cx, Effect::Set, ACTIVATE, &params).await?;
    Ok(Changed { references: change::references(&order), ..done })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::transport::Step;
    use serde_json::json;

    fn page(records: Value) -> Step {
        let total = records.as_object().map_or(0, |records| records.len());
        let mut value = json!({"recsonpage": total.to_string(), "recsindb": total.to_string()});
        if let (Some(map), Value::Object(records)) = (value.as_object_mut(), records) {
            map.extend(records);
        }
        Step::json(200, &value)
    }

    #[tokio::test]
    async fn types_are_read_one_after_the_other_and_empty_ones_passed_over() {
        let a = json!({"1": {"type": "A", "host": "www", "value": "192.0.2.1", "timetolive": "14400", "status": "Active"}});
        let srv = json!({"1": {"type": "SRV", "host": "_sip._tcp.a.com", "value": "sip.a.com", "priority": "0", "weight": "5", "port": "5060"}});
        let steps = [
            page(a),
            page(json!({})),
            page(json!({})),
            page(json!({})),
            page(json!({})),
            page(json!({})),
            page(srv),
        ];
        let (cx, script) = cx(Op::DnsRecords, steps);
        let mut input: DnsRecords = serde_json::from_str(r#"{"domain":"a.com"}"#).expect("an input");
        let first = records(&account(), &cx, &input).await.expect("a page");
        assert_eq!((first.records[0].ttl, first.next.as_deref()), (Some(14400), Some("1.1")));
        input.after = first.next;
        let last = records(&account(), &cx, &input).await.expect("a page");
        assert_eq!((last.records[0].port, last.next), (Some(5060), None));
        assert_eq!(last.records[0].host.as_ref().map(RecordHost::as_str), Some("_sip._tcp"));
        assert_eq!(script.sent().len(), 7);
    }

    #[test]
    fn what_a_type_needs_is_named() {
        let record = |text: &str| serde_json::from_str::<DnsRecord>(text).expect("a record");
        let paths = |text: &str| match of_type("record", &record(text)) {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().iter().map(|p| p.path.clone()).collect::<Vec<_>>(),
        };
        assert_eq!(paths(r#"{"type":"MX","value":"mx.a.com"}"#), ["record.priority"]);
        assert_eq!(paths(r#"{"type":"CAA","value":"x"}"#), ["record.type"]);
        assert!(paths(r#"{"type":"TXT","value":"x"}"#).is_empty());
    }
}
