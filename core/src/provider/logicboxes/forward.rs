//! `domainforward/…`: forwarding of web visitors.
//!
//! Reference: the vendor's pages on domain forwarding, and answers that other clients read. The target is read back as `forward`.

use super::fields::Fields;
use super::params::Params;
use super::{LogicBoxes, change, dns, order, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{DomainName, RecordHost, WebForward};
use crate::op::*;
use serde_json::Value;

const DETAILS: &str = "domainforward/details";
const MANAGE: &str = "domainforward/manage";
const ACTIVATE: &str = "domainforward/activate";
const RECORDS: &str = "domainforward/dns-records";
const DELETE: &str = "domainforward/delete";
const DELETE_HOST: &str = "domainforward/sub-domain-record/delete";

/// `forward.web`
pub(super) async fn list(account: &LogicBoxes, cx: &Cx, input: &ForwardWeb) -> Result<WebForwards> {
    let order = order::id(account, cx, &input.domain).await?;
    let params = Params::new().add("order-id", order).add("include-subdomain", true);
    let request = account.get(DETAILS, &params)?;
    cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, DETAILS)?, &input.domain)).await
}

/// One forwarding, or several by the names that they are for.
fn read(value: &Value, domain: &DomainName) -> Result<WebForwards> {
    if value.as_array().is_some_and(Vec::is_empty) {
        return Ok(WebForwards { forwards: Vec::new() });
    }
    let fields = Fields::of(value)?;
    if fields.get("forward").is_some() || fields.get("domainname").is_some() {
        return Ok(WebForwards { forwards: one(&fields, domain)?.into_iter().collect() });
    }
    let mut forwards = Vec::new();
    for (name, _) in fields.iter() {
        let inner = fields.object(name).ok_or_else(|| fields.bad(name))?;
        forwards.extend(one(&inner, domain)?);
    }
    Ok(WebForwards { forwards })
}

/// Where nothing is set, there is no target.
fn one(fields: &Fields<'_>, domain: &DomainName) -> Result<Option<WebForward>> {
    let name = fields.text("domainname").unwrap_or_else(|| domain.ascii().to_owned());
    let Some(target) = fields.text("forward") else { return Ok(None) };
    Ok(Some(WebForward {
        host: RecordHost::of(&name, domain.ascii()).map_err(|_| fields.bad("domainname"))?,
        target,
        masked: fields.flag("urlmasking").unwrap_or(false),
        paths: fields.flag("pathforwarding"),
        subdomains: fields.flag("subdomainforwarding"),
        permanent: None,
        title: None,
        description: None,
        keywords: None,
    }))
}

/// `forward.set_web`
pub(super) async fn set(account: &LogicBoxes, cx: &Cx, input: &ForwardSetWeb) -> Result<Changed> {
    let forward = &input.forward;
    let lost = [
        ("permanent", forward.permanent.is_some()),
        ("title", forward.title.is_some()),
        ("description", forward.description.is_some()),
        ("keywords", forward.keywords.is_some()),
    ];
    let text = "LogicBoxes has no such choice; lines for the page's head go into logicboxes.meta_tags";
    let problem =
        |(name, _): (&str, bool)| Problem::new(format!("forward.{name}"), ProblemCode::NotAllowed, text);
    let problems: Vec<Problem> = lost.into_iter().filter(|(_, given)| *given).map(problem).collect();
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let order = order::id(account, cx, &input.domain).await?;
    let options = input.logicboxes.as_ref();
    let params = Params::new()
        .add("order-id", &order)
        .maybe("sub-domain-prefix", forward.host.as_ref())
        .add("forward-to", &forward.target)
        .add("url-masking", forward.masked)
        .maybe("meta-tags", options.and_then(|options| options.meta_tags.as_deref()))
        .maybe("noframes", options.and_then(|options| options.noframes.as_deref()))
        .maybe("sub-domain-forwarding", forward.subdomains)
        .maybe("path-forwarding", forward.paths);
    let done = change::asked(account, cx, Effect::Set, MANAGE, &params).await?;
    Ok(Changed { references: change::references(&order), ..done })
}

/// `forward.remove_web`
pub(super) async fn remove(account: &LogicBoxes, cx: &Cx, input: &ForwardRemoveWeb) -> Result<Changed> {
    let Some(host) = &input.host else {
        let params = Params::new().add("domain-name", &input.domain);
        return change::asked(account, cx, Effect::Set, DELETE, &params).await;
    };
    let order = order::id(account, cx, &input.domain).await?;
    let params = Params::new().add("order-id", &order).add("sub-domain-prefix", host);
    let done = change::asked(account, cx, Effect::Set, DELETE_HOST, &params).await?;
    Ok(Changed { references: change::references(&order), ..done })
}

/// `logicboxes.activate_forwarding`
pub(super) async fn activate(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesActivateForwarding,
) -> Result<Changed> {
    let order = order::id(account, cx, &input.domain).await?;
    let params = Params::new().add("order-id", &order);
    let done = change::asked(account, cx, Effect::Set, ACTIVATE, &params).await?;
    Ok(Changed { references: change::references(&order), ..done })
}

/// `logicboxes.forward_records`
pub(super) async fn records(
    account: &LogicBoxes,
    cx: &Cx,
    input: &LogicboxesForwardRecords,
) -> Result<DnsPage> {
    let request = account.get(RECORDS, &Params::new().add("domain-name", &input.domain))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, RECORDS)?;
        let several: Vec<&Value> = match &value {
            Value::Array(items) => items.iter().collect(),
            Value::Object(map) if !map.contains_key("type") => {
                map.values().filter(|value| value.is_object()).collect()
            }
            one => vec![one],
        };
        let records = several
            .into_iter()
            .map(|one| dns::record(&Fields::of(one)?, &input.domain))
            .collect::<Result<Vec<_>>>()?;
        let total = Some(records.len() as u64);
        Ok(DnsPage { records, next: None, total })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn forwardings_are_told_alone_or_by_name() {
        let domain: DomainName = "a.com".parse().expect("a name");
        let one = |name: &str| json!({"domainname": name, "forward": "http://b.com", "urlmasking": "true", "pathforwarding": "false"});
        let alone = read(&one("a.com"), &domain).expect("one").forwards;
        assert_eq!((alone[0].host.clone(), alone[0].masked, alone[0].paths), (None, true, Some(false)));
        let several = read(&json!({"a.com": one("a.com"), "www.a.com": one("www.a.com")}), &domain);
        let hosts: Vec<_> =
            several.expect("two").forwards.into_iter().map(|f| f.host.map(|h| h.to_string())).collect();
        assert_eq!(hosts, [None, Some("www".into())]);
        assert!(
            read(&json!({"domainname": "a.com", "urlmasking": "false"}), &domain)
                .expect("none")
                .forwards
                .is_empty()
        );
    }
}
