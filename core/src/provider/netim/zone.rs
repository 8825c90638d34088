//! `dns.*`: the zone at the registrar's own name servers.
//!
//! Reference: "Initialize SOA record" (1.0 and 3.0), "Get DNS zone informations" (3.0), and the zone methods of the clients.

use super::operation::{change, create, halfway, rows};
use super::wire::{Ask, ask};
use super::{Netim, Version, page};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{DnsRecord, DomainName, RecordHost};
use crate::op::*;
use crate::provider::fields::Fields;
use serde_json::{Map, Value, json};

/// The types of records that can be made.
const KINDS: [&str; 7] = ["A", "AAAA", "MX", "CNAME", "TXT", "NS", "SRV"];

/// `dns.records`
pub(super) async fn records(account: &Netim, cx: &Cx, input: &DnsRecords) -> Result<DnsPage> {
    let domain = &input.domain;
    let mut all = match account.version {
        Version::One => {
            let request = Ask::get(&["domain", domain.ascii(), "zone", ""]);
            let read = |value: &Value| rows(value, |fields| record(fields, "host", domain));
            ask(account, cx, Effect::Read, &request, read).await?
        }
        Version::Three => {
            let request = Ask::get(&["domain", domain.ascii(), "zone", "info", ""]);
            let read = |value: &Value| {
                let fields = Fields::of(value)?;
                let named = fields.domain("domain")?;
                if named.is_some_and(|named| named != *domain) {
                    return Err(Error::bad_reply("domain", "the registrar's answer is about another domain"));
                }
                rows(fields.get("records").unwrap_or(&Value::Null), |row| record(row, "subdomain", domain))
            };
            ask(account, cx, Effect::Read, &request, read).await?
        }
    };
    all.retain(|record| {
        input.kind.as_ref().is_none_or(|kind| *kind == record.kind)
            && input.host.as_ref().is_none_or(|host| record.host.as_ref() == Some(host))
            && input.value.as_ref().is_none_or(|value| *value == record.value)
    });
    let (records, next, total) = page::of(all, input.after.as_deref(), input.page_size)?;
    Ok(DnsPage { records, next, total })
}

fn record(fields: &Fields<'_>, host_key: &str, domain: &DomainName) -> Result<DnsRecord> {
    let kind = fields.need("type")?.parse().map_err(|_| fields.bad("type"))?;
    let options = fields.object("options");
    let text = |key: &str| options.as_ref().and_then(|options| options.text(key));
    let number = |key: &str| match &options {
        Some(options) => options.count(key),
        None => Ok(None),
    };
    let small = |key: &str| -> Result<Option<u16>> {
        number(key)?.map(|value| u16::try_from(value).map_err(|_| fields.bad(key))).transpose()
    };
    let mut host = fields.text(host_key).unwrap_or_default();
    if let (Some(service), Some(protocol)) = (text("service"), text("protocol")) {
        // A service's name may come apart from the rest.
        let dashed = |word: String| if word.starts_with('_') { word } else { format!("_{word}") };
        let front = format!("{}.{}", dashed(service), dashed(protocol));
        if !host.starts_with(&front) {
            host = if host.is_empty() { front } else { format!("{front}.{host}") };
        }
    }
    let unit = text("ttlUnit");
    let ttl = number("ttl")?
        .map(|ttl| seconds(ttl, unit.as_deref()).ok_or_else(|| fields.bad("ttl")))
        .transpose()?;
    Ok(DnsRecord {
        kind,
        host: RecordHost::of(&host, domain.ascii()).map_err(|_| fields.bad(host_key))?,
        value: fields.need("value")?,
        ttl,
        priority: small("priority")?,
        weight: small("weight")?,
        port: small("port")?,
    })
}

fn seconds(value: u64, unit: Option<&str>) -> Option<u32> {
    let each = match unit.unwrap_or("S").to_ascii_uppercase().as_str() {
        "S" => 1,
        "M" => 60,
        "H" => 3_600,
        "D" => 86_400,
        "W" => 604_800,
        _ => return None,
    };
    u32::try_from(value.checked_mul(each)?).ok()
}

/// What stands in front of the domain, with a service's name taken out of it.
fn place(record: &DnsRecord) -> (String, Map<String, Value>) {
    let host = record.host.as_ref().map(RecordHost::as_str).unwrap_or_default();
    let mut options = Map::new();
    if record.kind.as_str() != "SRV" {
        return (host.to_owned(), options);
    }
    let mut labels = host.splitn(3, '.');
    match (labels.next(), labels.next(), labels.next()) {
        (Some(service), Some(protocol), rest) if service.starts_with('_') && protocol.starts_with('_') => {
            options.insert("service".to_owned(), service.into());
            options.insert("protocol".to_owned(), protocol.into());
            (rest.unwrap_or_default().to_owned(), options)
        }
        _ => (host.to_owned(), options),
    }
}

/// A record as a body.
fn body(account: &Netim, record: &DnsRecord, whole: bool) -> Value {
    let (subdomain, mut options) = place(record);
    let mut value = json!({ "subdomain": subdomain, "type": record.kind, "value": record.value });
    if !whole {
        return value;
    }
    let mut put = |name: &str, given: Option<u32>| {
        options.extend(given.map(|given| (name.to_owned(), json!(given))));
    };
    put("ttl", record.ttl);
    put("priority", record.priority.map(u32::from));
    put("weight", record.weight.map(u32::from));
    put("port", record.port.map(u32::from));
    if record.ttl.is_some() && !account.is_one() {
        options.insert("ttlUnit".to_owned(), json!("S"));
    }
    if !options.is_empty() {
        value["options"] = Value::Object(options);
    }
    value
}

fn check(path: &str, record: &DnsRecord) -> Result<()> {
    if KINDS.contains(&record.kind.as_str()) {
        return Ok(());
    }
    let text = "NETIM keeps no records of this type";
    Err(Error::invalid(vec![
        Problem::new(format!("{path}.type"), ProblemCode::NotAllowed, text).allowing(KINDS),
    ]))
}

async fn add_record(account: &Netim, cx: &Cx, domain: &DomainName, record: &DnsRecord) -> Result<Changed> {
    create(account, cx, &Ask::post(&["domain", domain.ascii(), "zone", ""], body(account, record, true)))
        .await
}

async fn remove_record(account: &Netim, cx: &Cx, domain: &DomainName, record: &DnsRecord) -> Result<Changed> {
    change(
        account,
        cx,
        &Ask::delete(&["domain", domain.ascii(), "zone", ""], Some(body(account, record, false))),
    )
    .await
}

/// `dns.add`
pub(super) async fn add(account: &Netim, cx: &Cx, input: &DnsAdd) -> Result<Changed> {
    check("record", &input.record)?;
    add_record(account, cx, &input.domain, &input.record).await
}

/// `dns.remove`
pub(super) async fn remove(account: &Netim, cx: &Cx, input: &DnsRemove) -> Result<Changed> {
    remove_record(account, cx, &input.domain, &input.record).await
}

/// `dns.update`. 3.0 changes the value and the options of a record; anything else, and all of it in 1.0, is a new record for an
/// old one. The new one comes first, unless it would be the same but for its options.
pub(super) async fn update(account: &Netim, cx: &Cx, input: &DnsUpdate) -> Result<Changed> {
    check("record", &input.record)?;
    let (old, new, domain) = (&input.current, &input.record, &input.domain);
    let same_place = old.kind == new.kind && old.host == new.host;
    if !account.is_one() && same_place {
        let mut body = body(account, new, true);
        body["value"] = json!(old.value);
        body["newValue"] = json!(new.value);
        return change(account, cx, &Ask::patch(&["domain", domain.ascii(), "zone", "update", ""], body))
            .await;
    }
    let alone = old.kind.as_str() == "CNAME" || new.kind.as_str() == "CNAME";
    if same_place && (old.value == new.value || alone) {
        remove_record(account, cx, domain, old).await?;
        return add_record(account, cx, domain, new).await.map_err(halfway);
    }
    let made = add_record(account, cx, domain, new).await?;
    remove_record(account, cx, domain, old).await.map_err(halfway)?;
    Ok(made)
}

/// `dns.set_soa`: all times at once.
pub(super) async fn set_soa(account: &Netim, cx: &Cx, input: &DnsSetSoa) -> Result<Changed> {
    let mut problems = Vec::new();
    if input.responsible.is_some() {
        let text = "NETIM does not let the responsible person be set; leave it out";
        problems.push(Problem::new("responsible", ProblemCode::NotAllowed, text));
    }
    let mut body = Map::new();
    for (name, given) in [
        ("ttl", input.ttl),
        ("refresh", input.refresh),
        ("retry", input.retry),
        ("expire", input.expire),
        ("minimum", input.minimum),
    ] {
        match given {
            Some(seconds) => {
                body.insert(name.to_owned(), json!(seconds));
                body.insert(format!("{name}Unit"), json!("S"));
            }
            None => {
                problems.push(Problem::missing(name, "NETIM sets all five times at once: give this one, too"))
            }
        }
    }
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    change(
        account,
        cx,
        &Ask::patch(&["domain", input.domain.ascii(), "zone", "init-soa", ""], Value::Object(body)),
    )
    .await
}

/// `netim.reset_zone`
pub(super) async fn reset(account: &Netim, cx: &Cx, input: &NetimResetZone) -> Result<Changed> {
    let name = if account.is_one() { "numTemplate" } else { "templateDNS" };
    let body = json!({ name: input.template });
    change(account, cx, &Ask::patch(&["domain", input.domain.ascii(), "zone", "init", ""], body)).await
}

#[cfg(test)]
mod tests {
    use super::super::testing::of;
    use super::*;

    fn srv() -> DnsRecord {
        serde_json::from_value(json!({"type": "SRV", "host": "_sip._tcp.voice", "value": "sip.example.net", "ttl": 3600, "priority": 10,
            "weight": 5, "port": 5060}))
        .expect("a record")
    }

    #[test]
    fn a_service_is_taken_out_of_the_name_and_put_back() {
        let sent = body(&of("3.0"), &srv(), true);
        assert_eq!(
            sent,
            json!({"subdomain": "voice", "type": "SRV", "value": "sip.example.net", "options": {"service": "_sip", "protocol": "_tcp",
                "ttl": 3600, "ttlUnit": "S", "priority": 10, "weight": 5, "port": 5060}})
        );
        let domain = "example.com".parse().expect("a name");
        let back = record(&Fields::of(&sent).expect("a row"), "subdomain", &domain).expect("a record");
        assert_eq!(back, srv());
        assert!(body(&of("1.0"), &srv(), true)["options"].get("ttlUnit").is_none());
    }

    #[test]
    fn units_are_seconds_in_the_end() {
        for (value, unit, wanted) in [
            (1, Some("W"), Some(604_800)),
            (2, Some("h"), Some(7_200)),
            (5, None, Some(5)),
            (1, Some("Y"), None),
        ] {
            assert_eq!(seconds(value, unit), wanted, "{unit:?}");
        }
        assert_eq!(seconds(u64::MAX, Some("W")), None);
    }
}
