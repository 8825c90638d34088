//! Registering, transferring and renewing.

use super::Reference;
use super::domain::whole_years;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::*;
use crate::op::*;
use crate::provider::{Progress, Receipt};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The answer to a purchase.
#[derive(Deserialize)]
struct Placed {
    order: String,
    action: String,
    domain: DomainName,
    state: String,
    message: Option<String>,
    expires: Option<Timestamp>,
    charged: Option<Money>,
    #[serde(default)]
    parts: Vec<PlacedPart>,
}

#[derive(Deserialize)]
struct PlacedPart {
    what: String,
    state: String,
    code: Option<String>,
    message: Option<String>,
}

impl Placed {
    fn into_receipt(self) -> Result<Receipt> {
        let progress = match self.state.as_str() {
            "done" => Progress::Done,
            "pending" => Progress::Pending,
            "failed" => {
                let text = self
                    .message
                    .unwrap_or_else(|| "the registrar accepted the order and then failed it".into());
                return Err(Error::new(ErrorKind::Rejected, text.clone()).from_registrar("failed", text));
            }
            _ => return Err(Error::bad_reply("result.state", "the protocol has no such state")),
        };
        let part = |part: PlacedPart| Part {
            what: part.what,
            state: match part.state.as_str() {
                "done" => OrderState::Succeeded,
                "pending" => OrderState::Pending,
                _ => OrderState::Failed,
            },
            code: part.code,
            message: part.message,
        };
        Ok(Receipt {
            domain: Some(self.domain),
            expires: self.expires.map(Timestamp::date),
            charged: self.charged.map(|money| Charge { money, source: PriceSource::Reply }),
            references: References {
                order: Some(self.order),
                action: Some(self.action),
                ..References::default()
            },
            parts: self.parts.into_iter().map(part).collect(),
            ..Receipt::new(progress)
        })
    }
}

/// The contacts as the protocol takes them: handles, and contacts in full.
fn contacts(contacts: &Contacts) -> Result<Value> {
    let mut out = Map::new();
    let mut problems = Vec::new();
    for role in [Role::Registrant, Role::Admin, Role::Tech, Role::Billing] {
        let path = format!("contacts.{}", role.as_str());
        match contacts.get(role) {
            None => {}
            Some(ContactRef::Handle(handle)) => {
                drop(out.insert(role.as_str().into(), handle.as_str().into()))
            }
            Some(ContactRef::Full(full)) => match contact(full, &path) {
                Ok(full) => drop(out.insert(role.as_str().into(), full)),
                Err(problem) => problems.push(problem),
            },
            Some(ContactRef::Several(_)) => {
                problems.push(Problem::invalid(path, "the sandbox takes one contact for each role"));
            }
        }
    }
    if contacts.zone.is_some() {
        problems.push(Problem::invalid("contacts.zone", "the sandbox has no zone contacts"));
    }
    if problems.is_empty() { Ok(Value::Object(out)) } else { Err(Error::invalid(problems)) }
}

/// A contact in full as the protocol takes it.
pub(super) fn contact(contact: &Contact, path: &str) -> Result<Value, Problem> {
    let missing = |field: &str, what: &str| {
        Problem::missing(format!("{path}.{field}"), format!("the sandbox wants {what}"))
    };
    let name = contact.full_name().ok_or_else(|| missing("name", "a name"))?;
    let postal_code = contact.postal_code.as_ref().ok_or_else(|| missing("postal_code", "a postal code"))?;
    Ok(json!({
        "name": name, "organization": contact.organization, "email": contact.email, "phone": contact.phone,
        "street": contact.street, "city": contact.city, "state": contact.state, "postal_code": postal_code,
        "country": contact.country,
    }))
}

/// `extra` has one field here: that a premium price is accepted.
fn premium(extra: &BTreeMap<String, String>) -> Result<bool> {
    let mut premium = false;
    let mut problems = Vec::new();
    for (name, value) in extra {
        match (name.as_str(), value.as_str()) {
            ("premium", "true") => premium = true,
            ("premium", "false") => premium = false,
            ("premium", _) => problems.push(
                Problem::invalid("extra.premium", "true or false is wanted").allowing(["true", "false"]),
            ),
            _ => {
                let path = format!("extra.{name}");
                let code = crate::error::ProblemCode::Unknown;
                problems.push(
                    Problem::new(path, code, "the sandbox asks for no such field").allowing(["premium"]),
                );
            }
        }
    }
    if problems.is_empty() { Ok(premium) } else { Err(Error::invalid(problems)) }
}

pub(super) async fn register(account: &Reference, cx: &Cx, input: DomainRegister) -> Result<Receipt> {
    let years = whole_years(input.period())?;
    // The key that a check gives with a claim is what accepts it.
    let claim = match input.launch.as_ref().is_some_and(|launch| launch.claim_accepted) {
        true => claim_key(account, cx, &input.domain).await?,
        false => None,
    };
    let post = account
        .post("domain.register")?
        .with("domain", input.domain.ascii())
        .with("years", years)
        .with("contacts", contacts(&input.contacts)?)
        .with("nameservers", &input.nameservers)
        .with("privacy", input.privacy)
        .with("auto_renew", input.auto_renew)
        .with("premium", premium(&input.extra)?)
        .with_some("claim", claim);
    post.send::<Placed>(cx, Effect::Purchase).await?.into_receipt()
}

async fn claim_key(account: &Reference, cx: &Cx, domain: &DomainName) -> Result<Option<String>> {
    let report = super::domain::check(account, cx, DomainCheck::new([domain.clone()])).await?;
    Ok(report.names.into_iter().next().and_then(|name| name.claim).and_then(|claim| claim.lookup_key))
}

pub(super) async fn transfer(account: &Reference, cx: &Cx, input: DomainTransfer) -> Result<Receipt> {
    if input.years.is_some_and(|years| years != 1) {
        let problem = Problem::invalid("years", "a transfer adds one year in the sandbox");
        return Err(Error::invalid(vec![problem]));
    }
    let post = account
        .post("domain.transfer")?
        .with("domain", input.domain.ascii())
        .with_some("auth_code", input.auth_code.as_ref().map(AuthCode::expose))
        .with("contacts", contacts(&input.contacts)?)
        .with("nameservers", &input.nameservers)
        .with("privacy", input.privacy)
        .with("auto_renew", input.auto_renew)
        .with("premium", premium(&input.extra)?);
    post.send::<Placed>(cx, Effect::Purchase).await?.into_receipt()
}

pub(super) async fn renew(account: &Reference, cx: &Cx, input: DomainRenew) -> Result<Receipt> {
    let years = whole_years(input.period())?;
    // The registrar's own value goes back to it, never one that the caller made.
    let guard = cx.baseline().and_then(|baseline| baseline.guard.as_deref());
    let post = account
        .post("domain.renew")?
        .with("domain", input.domain.ascii())
        .with("years", years)
        .with_some("current_expiry", guard)
        .with("privacy", input.privacy);
    post.send::<Placed>(cx, Effect::Purchase).await?.into_receipt()
}
