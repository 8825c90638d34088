//! Records of zones and templates, and the times of their SOA record.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde_json::{Map, Value, json};

use super::body::Body;
use super::fault::{Fault, Result};

const TYPES: [&str; 21] = [
    "A", "AAAA", "ALIAS", "CAA", "CERT", "CNAME", "DNSKEY", "DS", "HINFO", "LOC", "MBOXFW", "MX", "NAPTR",
    "NS", "SOA", "SRV", "SSHFP", "TLSA", "TXT", "URI", "URL",
];

/// The members of the SOA record.
pub(super) const SOA: [&str; 5] = ["hostMaster", "refresh", "retry", "expire", "ttl"];

/// Reads the members of the SOA record that are given.
pub(super) fn soa(body: &Body, all: bool) -> Result<Map<String, Value>> {
    let mut members = Map::new();
    if let Some(mail) = body.text("hostMaster")? {
        if !mail.contains('@') {
            return Err(Fault::violation("hostMaster", "must be a mail address"));
        }
        members.insert("hostMaster".into(), json!(mail));
    }
    let limits = [
        ("refresh", 1, u64::MAX),
        ("retry", 1, u64::MAX),
        ("expire", 86_400, 4_838_400),
        ("ttl", 60, 2_419_200),
    ];
    for (name, least, most) in limits {
        let Some(value) = body.number(name)? else { continue };
        if !(least..=most).contains(&value) {
            return Err(Fault::violation(name, &format!("must be between {least} and {most}")));
        }
        members.insert(name.into(), json!(value));
    }
    match SOA.into_iter().find(|name| all && !members.contains_key(*name)) {
        Some(name) => Err(Fault::violation(name, "must not be null")),
        None => Ok(members),
    }
}

/// Reads the records of a zone. What is wrong with them is told by their numbers.
pub(super) fn records(body: &Body, zone: &str) -> Result<Option<Value>> {
    let Some(list) = body.list("records")? else { return Ok(None) };
    let (mut errors, mut conflicts) = (Map::new(), Map::new());
    let mut read: Vec<Value> = Vec::new();
    for (index, value) in list.iter().enumerate() {
        let record = Body::inner(value, "records")?;
        record.only(&["name", "type", "content", "ttl", "prio"])?;
        let (written, kind) = (record.need_text("name")?, record.need_text("type")?);
        let name = written.to_ascii_lowercase();
        let content = record.need_text("content")?;
        if !TYPES.contains(&kind) {
            return Err(Fault::unrecognised("type"));
        }
        if name != zone && !name.ends_with(&format!(".{zone}")) {
            errors.insert(index.to_string(), json!({ "name": "is not within the zone" }));
        }
        if !fits(kind, content) {
            errors.insert(index.to_string(), json!({ "content": "is no content of this type" }));
        }
        let clash = |other: &Value| {
            let same = other["name"].as_str().is_some_and(|other| other.eq_ignore_ascii_case(&name));
            let alias = kind == "CNAME" || other["type"] == "CNAME";
            same && (alias || other["type"] == kind && other["content"] == content)
        };
        let with: Vec<usize> =
            read.iter().enumerate().filter(|(_, other)| clash(other)).map(|(at, _)| at).collect();
        if !with.is_empty() {
            conflicts.insert(index.to_string(), json!(with));
        }
        let mut shown = json!({ "name": written, "type": kind, "content": content, "ttl": record.number("ttl")?.unwrap_or(3600) });
        if let Some(priority) = record.number("prio")? {
            shown["prio"] = json!(priority);
        }
        read.push(shown);
    }
    if errors.is_empty() && conflicts.is_empty() {
        return Ok(Some(json!(read)));
    }
    let mut fault = Fault::new("DnsConfigurationException", "the records are wrong or conflict");
    if !errors.is_empty() {
        fault = fault.with("errors", Value::Object(errors));
    }
    if !conflicts.is_empty() {
        fault = fault.with("conflicts", Value::Object(conflicts));
    }
    Err(fault)
}

fn fits(kind: &str, content: &str) -> bool {
    match kind {
        "A" => content.parse::<Ipv4Addr>().is_ok(),
        "AAAA" => content.parse::<Ipv6Addr>().is_ok(),
        "CNAME" | "MX" | "NS" | "ALIAS" => content.contains('.') && !content.contains(char::is_whitespace),
        _ => true,
    }
}

/// The records that are the registrar's own.
pub(super) fn default_records(zone: &str) -> Value {
    let name = |host: &str| json!({ "name": zone, "type": "NS", "content": host, "ttl": 3600 });
    let soa = "ns1.yoursrs.com hostmaster.yoursrs.com 1 3600 3600 1209600 3600";
    json!([{ "name": zone, "type": "SOA", "content": soa, "ttl": 3600 }, name("ns1.yoursrs.com"), name("ns2.yoursrs.com")])
}
