//! `domain.check` and `netim.claim`
//!
//! Several names go in one request where they are of one extension and the extension allows it, which only 1.0 tells beforehand.
//!
//! Reference: StructDomainCheckResponse.

use super::operation::rows;
use super::wire::{Ask, ask};
use super::{Netim, tld};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Availability, CheckedName, DomainName};
use crate::op::{CheckReport, DomainCheck, Effect, NetimClaim, NetimClaimAnswer};
use crate::provider::fields::{Fields, scalar};
use futures_util::{StreamExt, stream};
use std::collections::BTreeMap;

/// How many names share a request. No figure is documented.
const MOST: usize = 20;

/// How many requests are under way at once: a crawler saw dropped connections under parallel load.
const AT_ONCE: usize = 4;

/// `domain.check`. A name that was not answered is unknown.
pub(super) async fn run(account: &Netim, cx: &Cx, input: &DomainCheck) -> Result<CheckReport> {
    let mut by_tld: BTreeMap<&str, Vec<&DomainName>> = BTreeMap::new();
    for name in &input.domains {
        by_tld.entry(name.tld()).or_default().push(name);
    }
    let mut asked = Vec::new();
    for (zone, names) in by_tld {
        let size = if names.len() > 1 && tld::checks_many(account, cx, zone).await { MOST } else { 1 };
        asked.extend(names.chunks(size).map(<[&DomainName]>::to_vec).map(|names| some(account, cx, names)));
    }
    let answers: Vec<Result<Vec<CheckedName>>> = stream::iter(asked).buffered(AT_ONCE).collect().await;
    let mut by_name = BTreeMap::new();
    for answer in answers {
        by_name.extend(answer?.into_iter().map(|checked| (checked.domain.clone(), checked)));
    }
    let unknown = |name: &DomainName| CheckedName::new(name.clone(), Availability::Unknown);
    let names = input.domains.iter().map(|name| by_name.get(name).cloned().unwrap_or_else(|| unknown(name)));
    Ok(CheckReport { names: names.collect(), alternatives: Vec::new() })
}

/// One request. What fails for it makes its names unknown, unless it is about the account.
async fn some(account: &Netim, cx: &Cx, names: Vec<&DomainName>) -> Result<Vec<CheckedName>> {
    let joined = names.iter().map(|name| name.ascii()).collect::<Vec<_>>().join(";");
    let request = Ask::get(&["domain", &joined, "check", ""]);
    let read = |value: &serde_json::Value| rows(value, answered);
    match ask(account, cx, Effect::Read, &request, read).await {
        Ok(answers) => {
            let of = |name: &DomainName| {
                let found = answers.iter().find(|(domain, _)| domain == name);
                found.map_or_else(
                    || {
                        CheckedName::new(name.clone(), Availability::Unknown)
                            .because("the registrar's answer does not mention the name")
                    },
                    |(_, checked)| checked.clone(),
                )
            };
            Ok(names.into_iter().map(of).collect())
        }
        Err(error) if matches!(error.kind(), ErrorKind::Auth | ErrorKind::Forbidden | ErrorKind::Config) => {
            Err(error)
        }
        Err(error) => {
            let closed = error.kind() == ErrorKind::Unsupported;
            let state = if closed { Availability::Closed } else { Availability::Unknown };
            Ok(names
                .into_iter()
                .map(|name| CheckedName::new(name.clone(), state).because(error.message()))
                .collect())
        }
    }
}

fn answered(fields: &Fields<'_>) -> Result<(DomainName, CheckedName)> {
    let domain = fields.domain("domain")?.ok_or_else(|| fields.lacks("domain"))?;
    let word = fields.need("result")?.to_ascii_uppercase();
    let reason = fields.text("reason");
    let reserved = reason.as_deref().is_some_and(|reason| reason.eq_ignore_ascii_case("RESERVED"));
    let syntax = reason.as_deref().is_some_and(|reason| reason.eq_ignore_ascii_case("BAD SYNTAX"));
    let state = match word.as_str() {
        "AVAILABLE" => Availability::Available,
        "NOT AVAILABLE" if reserved => Availability::Reserved,
        "NOT AVAILABLE" => Availability::Taken,
        "NOT SOLD" | "CLOSED" => Availability::Closed,
        _ if syntax => Availability::Invalid,
        _ => Availability::Unknown,
    };
    let mut checked = CheckedName::new(domain.clone(), state);
    checked.premium = reason.as_deref().is_some_and(|reason| reason.eq_ignore_ascii_case("PREMIUM"));
    checked.reason = match (state, reason) {
        (Availability::Available, Some(reason)) if reserved => {
            Some(format!("{reason}: free, but a reserved term with rules of its own"))
        }
        (_, Some(reason)) => Some(reason),
        (Availability::Unknown, None) => Some(format!("the registrar answers {word}")),
        (_, None) => None,
    };
    Ok((domain, checked))
}

/// The state of one name.
pub(super) async fn state(account: &Netim, cx: &Cx, name: &DomainName) -> Result<Availability> {
    let checked = some(account, cx, vec![name]).await?;
    Ok(checked.first().map_or(Availability::Unknown, |checked| checked.state))
}

/// `netim.claim`: whether a trademark stands against a name.
pub(super) async fn claim(account: &Netim, cx: &Cx, input: &NetimClaim) -> Result<NetimClaimAnswer> {
    let request = Ask::get(&["domain", input.domain.ascii(), "claim", ""]);
    let claim = ask(account, cx, Effect::Read, &request, |value| match scalar(value).as_deref() {
        Some("1" | "true") => Ok(true),
        Some("0" | "false") => Ok(false),
        _ => Err(Error::bad_reply("body", "the registrar's answer is neither yes nor no")),
    });
    Ok(NetimClaimAnswer { domain: input.domain.clone(), claim: claim.await? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_documented_answer_has_its_state_and_no_other_word_is_available() {
        let cases = [
            ("AVAILABLE", json!(""), Availability::Available, false),
            ("AVAILABLE", json!(null), Availability::Available, false),
            ("AVAILABLE", json!("RESERVED"), Availability::Available, false),
            ("AVAILABLE", json!("PENDING APPLICATION"), Availability::Available, false),
            ("AVAILABLE", json!("PREMIUM"), Availability::Available, true),
            ("NOT AVAILABLE", json!(""), Availability::Taken, false),
            ("NOT AVAILABLE", json!("RESERVED"), Availability::Reserved, false),
            ("NOT AVAILABLE", json!("PREMIUM"), Availability::Taken, true),
            ("UNKNOWN", json!("TIMEOUT"), Availability::Unknown, false),
            ("UNKNOWN", json!("INTERNAL ERROR"), Availability::Unknown, false),
            ("UNKNOWN", json!("BAD SYNTAX"), Availability::Invalid, false),
            ("NOT SOLD", json!("PREMIUM"), Availability::Closed, true),
            ("CLOSED", json!(""), Availability::Closed, false),
            ("PERHAPS", json!(""), Availability::Unknown, false),
        ];
        for (result, reason, state, premium) in cases {
            let row = json!({"domain": "a.com", "result": result, "reason": reason});
            let (_, checked) = answered(&Fields::of(&row).expect("a row")).expect("an answer");
            assert_eq!((checked.state, checked.premium), (state, premium), "{result} {reason}");
        }
    }
}
