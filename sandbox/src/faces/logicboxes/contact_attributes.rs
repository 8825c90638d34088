//! What contacts have to say for their TLD.

use super::fault::{Fault, Result};
use crate::registry::contact::Card;

/// The European Economic Area, whose registrants have to agree to their data being passed on. That the documentation's
/// "European nations" are these is `modelled`.
pub(super) const EEA: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Countries that .EU takes for European (`modelled`: which they are is documented nowhere).
pub(super) const EUROPE: &[&str] = &[
    "AD", "AL", "AT", "AX", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR",
    "GB", "GF", "GI", "GP", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "ME", "MK",
    "MQ", "MT", "NL", "NO", "PL", "PT", "RE", "RO", "RS", "SE", "SI", "SK", "SM", "VA",
];

/// The community of .ASIA: Asia, Australia and the Pacific (`modelled`: the list is documented nowhere).
pub(super) const ASIA: &[&str] = &[
    "AE", "AF", "AM", "AU", "AZ", "BD", "BH", "BN", "BT", "CC", "CK", "CN", "CX", "CY", "FJ", "FM", "GE",
    "HK", "HM", "ID", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KI", "KP", "KR", "KW", "KZ", "LA",
    "LB", "LK", "MH", "MM", "MN", "MO", "MV", "MY", "NF", "NP", "NR", "NU", "NZ", "OM", "PG", "PH", "PK",
    "PS", "PW", "QA", "SA", "SB", "SG", "SY", "TH", "TJ", "TK", "TL", "TM", "TO", "TR", "TV", "TW", "UZ",
    "VN", "VU", "WS", "YE",
];

/// What contact types ask for: attribute, and its values (none: any text).
const NEEDED: &[(&str, &str, &[&str])] = &[
    ("BrOrgContact", "organisationId", &[]),
    (
        "CaContact",
        "CPR",
        &[
            "ABO", "CCT", "LGR", "RES", "ASS", "CCO", "EDU", "GOV", "HOP", "INB", "LAM", "MAJ", "OMK", "PLT",
            "PRT", "TDM", "TRD", "TRS",
        ],
    ),
    ("CaContact", "AgreementVersion", &[]),
    ("CaContact", "AgreementValue", &["y", "Y"]),
    (
        "EsContact",
        "es_form_juridica",
        &[
            "1", "39", "47", "59", "68", "124", "150", "152", "164", "181", "197", "203", "229", "269",
            "286", "365", "434", "436", "439", "476", "510", "524", "525", "554", "560", "562", "566", "608",
            "612", "713", "717", "744", "745", "746", "747", "877", "878", "879",
        ],
    ),
    ("EsContact", "es_tipo_identificacion", &["0", "1", "3"]),
    ("EsContact", "es_identificacion", &[]),
    ("NlContact", "legalForm", &["PERSOON", "ANDERS"]),
    ("RuContact", "contract-type", &["PRS", "ORG"]),
];

/// Attributes with fixed values whatever the type.
const VALUES: &[(&str, &[&str])] = &[
    ("purpose", &["P1", "P2", "P3", "P4", "P5"]),
    ("category", &["C11", "C12", "C21", "C31", "C32"]),
    (
        "legalentitytype",
        &[
            "naturalPerson",
            "corporation",
            "cooperative",
            "partnership",
            "government",
            "politicalParty",
            "society",
            "institution",
            "other",
        ],
    ),
    (
        "identform",
        &["passport", "certificate", "legislation", "societyRegistry", "politicalPartyRegistry", "other"],
    ),
];

/// Refuses a contact whose attributes are missing or wrong, naming all of them. The texts are `modelled`.
pub(super) fn check(card: &Card) -> Result<()> {
    let value = |name: &str| card.extra.get(name).map(String::as_str).filter(|value| !value.is_empty());
    let mut wrong = Vec::new();
    let mut missing = |name: &str| wrong.push((name.to_owned(), format!("{name} is required")));
    for (_, name, _) in NEEDED.iter().filter(|(kind, name, _)| *kind == card.kind && value(name).is_none()) {
        missing(name);
    }
    for name in conditional(card).into_iter().filter(|name| value(name).is_none()) {
        missing(name);
    }
    let listed =
        NEEDED.iter().filter(|(kind, _, _)| *kind == card.kind).map(|(_, name, values)| (*name, *values));
    for (name, values) in listed.chain(VALUES.iter().map(|(name, values)| (*name, *values))) {
        let bad = value(name).is_some_and(|value| !values.is_empty() && !values.contains(&value));
        if bad {
            wrong.push((name.to_owned(), format!("{name} is invalid")));
        }
    }
    wrong.extend(russian(card));
    match wrong.as_slice() {
        [] => Ok(()),
        wrong => Err(Fault::fields(wrong)),
    }
}

/// What other attributes make necessary.
fn conditional(card: &Card) -> Vec<&'static str> {
    let is = |name: &str, value: &str| card.extra.get(name).is_some_and(|given| given == value);
    let mut names = Vec::new();
    // The two belong together.
    for (one, other) in [("purpose", "category"), ("category", "purpose")] {
        if card.extra.contains_key(one) {
            names.push(other);
        }
    }
    if card.extra.contains_key("legalentitytype") || card.extra.contains_key("identform") {
        names.extend(["locality", "legalentitytype", "identform", "identnumber"]);
    }
    if is("legalentitytype", "other") {
        names.push("otherlegalentitytype");
    }
    if is("identform", "other") {
        names.push("otheridentform");
    }
    if card.kind == "RuContact" && is("contract-type", "PRS") {
        names.extend(["birth-date", "person-r", "passport", "address-r"]);
    }
    if card.kind == "RuContact" && is("contract-type", "ORG") {
        names.extend(["org-r", "address-r"]);
        if card.country == "RU" {
            names.extend(["kpp", "code"]);
        }
    }
    names
}

/// The forms of Russian attributes.
fn russian(card: &Card) -> Vec<(String, String)> {
    if card.kind != "RuContact" {
        return Vec::new();
    }
    let organisation = card.extra.get("contract-type").is_some_and(|kind| kind == "ORG");
    let two_words = |text: &str| text.split_whitespace().count() >= 2;
    let digits =
        |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let date = |text: &str| {
        let parts: Vec<&str> = text.split('.').collect();
        matches!(parts.as_slice(), [day, month, year] if digits(day, 2) && digits(month, 2) && digits(year, 4))
    };
    let bad = card.extra.iter().filter(|(name, value)| match name.as_str() {
        "birth-date" => !date(value),
        "org-r" | "address-r" if organisation => !two_words(value),
        "kpp" => !digits(value, 9),
        "code" => !digits(value, 10),
        _ => false,
    });
    bad.map(|(name, _)| (name.clone(), format!("{name} is invalid"))).collect()
}

/// Whether a contact carries everything that .ASIA asks for.
pub(super) fn asia_complete(card: &Card) -> bool {
    ["locality", "legalentitytype", "identform", "identnumber"]
        .iter()
        .all(|name| card.extra.contains_key(*name))
}
