//! `GET domains/v5/suggest-names`, and the suggestions of `GET domains/available`.
//!
//! Reference: knowledge base 1085 and 764.

use super::fields::{Fields, scalar};
use super::params::Params;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{Error, ProblemCode, Result};
use crate::model::{Availability, DomainName};
use crate::op::{DomainCheck, DomainSuggest, Effect, SuggestedName, Suggestions};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const METHOD: &str = "domains/v5/suggest-names";
const AVAILABLE: &str = "domains/available";

/// How many labels one request for alternatives has.
const LABELS: usize = 50;

/// `domain.suggest`
pub(super) async fn run(account: &LogicBoxes, cx: &Cx, input: &DomainSuggest) -> Result<Suggestions> {
    let keyword = input.keyword.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == ' ' || c == '-';
    if !keyword.chars().all(plain) || keyword.contains("  ") {
        let text =
            "LogicBoxes takes words of plain letters, digits and hyphens with single spaces between them";
        return Err(Error::field("keyword", ProblemCode::Invalid, text));
    }
    let params = Params::new()
        .add("keyword", keyword)
        .each("tld-only", input.tlds.iter().map(|tld| tld.trim_start_matches('.')))
        .add("exact-match", input.exact)
        .add("adult", input.adult);
    let request = account.get(METHOD, &params)?;
    let mut names = cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, METHOD)?)).await?;
    names.truncate(input.limit.map_or(usize::MAX, usize::from));
    Ok(Suggestions { names })
}

/// The best first; names that fit equally well in the order of the alphabet.
fn read(value: &Value) -> Result<Vec<SuggestedName>> {
    if value.as_array().is_some_and(Vec::is_empty) {
        return Ok(Vec::new());
    }
    let fields = Fields::of(value)?;
    let mut names = Vec::new();
    for (name, _) in fields.iter() {
        let one = fields.object(name).ok_or_else(|| fields.bad(name))?;
        let domain: DomainName = name.parse().map_err(|_| fields.bad(name))?;
        names.push(SuggestedName {
            domain_unicode: domain.unicode().to_owned(),
            domain,
            state: state(&one.need("status")?),
            score: one.text("score").map(|text| text.parse().map_err(|_| one.bad("score"))).transpose()?,
            reworded: one.text("spin").map(|word| word.eq_ignore_ascii_case("yes")),
        });
    }
    names.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.domain.cmp(&b.domain)));
    Ok(names)
}

/// What a word of availability means.
pub(super) fn state(word: &str) -> Availability {
    match word.to_ascii_lowercase().as_str() {
        "available" => Availability::Available,
        "regthroughus" => Availability::Ours,
        "regthroughothers" => Availability::Taken,
        _ => Availability::Unknown,
    }
}

/// Other names than those that were asked about, for a check that wants some.
pub(super) async fn alternatives(
    account: &LogicBoxes,
    cx: &Cx,
    input: &DomainCheck,
) -> Result<Vec<SuggestedName>> {
    let mut labels: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for name in input.domains.iter().filter(|name| !name.is_idn() && name.not_registrable().is_none()) {
        labels.entry(name.tld()).or_default().insert(name.label());
    }
    let mut found: BTreeMap<DomainName, SuggestedName> = BTreeMap::new();
    for (tld, labels) in labels {
        let labels: Vec<&str> = labels.into_iter().collect();
        for labels in labels.chunks(LABELS) {
            let params =
                Params::new().each("domain-name", labels).add("tlds", tld).add("suggest-alternative", true);
            let request = account.get_at(&account.check, AVAILABLE, &params)?;
            let names = cx
                .exchange(Effect::Read, request, |attempt| nested(&wire::read(attempt, AVAILABLE)?))
                .await?;
            found.extend(names.into_iter().map(|name| (name.domain.clone(), name)));
        }
    }
    Ok(found.into_values().filter(|name| !input.domains.contains(&name.domain)).collect())
}

/// Suggestions stand beside the answers, by word, label and TLD. An answer has a status of its own.
fn nested(value: &Value) -> Result<Vec<SuggestedName>> {
    let fields = Fields::of(value)?;
    let mut names = Vec::new();
    for (word, _) in fields.iter() {
        let Some(labels) = fields.object(word).filter(|one| one.get("status").is_none()) else { continue };
        for (label, tlds) in labels.iter() {
            let tlds = tlds.as_object().into_iter().flatten();
            for (tld, status) in tlds {
                let name = format!("{label}.{}", tld.trim_start_matches('.'));
                let Some((domain, word)) = name.parse::<DomainName>().ok().zip(scalar(status)) else {
                    continue;
                };
                names.push(SuggestedName {
                    domain_unicode: domain.unicode().to_owned(),
                    domain,
                    state: state(&word),
                    score: None,
                    reworded: None,
                });
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_best_names_come_first() {
        let names = read(&json!({
            "reseller.live": {"status": "available", "score": "0.644", "spin": "no", "in_ga": "true"},
            "resale.live": {"status": "available", "score": "0.7", "spin": "yes", "in_ga": "true"},
        }))
        .expect("names");
        let shown: Vec<_> = names.iter().map(|name| (name.domain.ascii(), name.reworded)).collect();
        assert_eq!(shown, [("resale.live", Some(true)), ("reseller.live", Some(false))]);
        assert!(read(&json!({"reseller.live": "available"})).is_err());
    }

    #[test]
    fn alternatives_stand_beside_the_answers() {
        let value = json!({"github.com": {"classkey": "domcno", "status": "regthroughothers"},
            "github": {"mygithub": {"com": "available", "net": "available"}, "b ad": {"com": "available"}}});
        let names = nested(&value).expect("names");
        let shown: Vec<_> = names.iter().map(|name| name.domain.ascii()).collect();
        assert_eq!(shown, ["mygithub.com", "mygithub.net"]);
    }
}
