//! What contacts have to say, by TLD. Written from the manual's table and its paragraphs for single TLDs.

use std::collections::BTreeMap;

use super::fault::{Fault, Result};
use crate::registry::name::Name;

/// The values of a request's contacts, by their parameters' names in small letters.
pub(super) type Values = BTreeMap<String, String>;

const EACH: [&str; 8] =
    ["firstname", "lastname", "email", "phonenumber", "street", "city", "countrycode", "postalcode"];
const FR: [&str; 6] = ["fr", "re", "pm", "tf", "wf", "yt"];

/// What is ordered, as far as contacts differ by it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    Create,
    Transfer,
    Trade,
}

/// Refuses an order whose contacts lack something, naming the first such parameter.
pub(super) fn check(name: &Name, on: On, values: &Values) -> Result<()> {
    let tld = name.tld.name;
    let has = |key: &str| values.get(key).is_some_and(|value| !value.is_empty());
    let need = |key: &str| if has(key) { Ok(()) } else { Err(Fault::missing(key)) };
    let each =
        |role: &str, fields: &[&str]| fields.iter().try_for_each(|field| need(&format!("{role}_{field}")));
    match tld {
        "eu" | "be" => {
            each("registrant", &EACH)?;
            need("registrant_language")
        }
        _ if tld == "uk" || tld.ends_with(".uk") => uk(values, &each),
        _ if FR.contains(&tld) => {
            let roles: &[&str] = if on == On::Transfer { &["admin"] } else { &["registrant", "admin"] };
            roles.iter().try_for_each(|role| fr(role, values, &need))
        }
        "it" => it(values, &each, &need),
        "de" => de(values, &each, &need),
        "nl" => {
            for role in ["registrant", "admin", "technical"] {
                each(role, &EACH)?;
                need(&format!("{role}_nllegalform"))?;
            }
            need("registrant_nlterm").or_else(|_| need("nlterm"))?;
            need("clientip").or_else(|_| need("registrant_clientip"))
        }
        _ => {
            for role in ["registrant", "admin", "technical", "billing"] {
                each(role, &EACH)?;
            }
            match tld {
                "us" => us(values, &need),
                "asia" => asia(values),
                "tel" => need("telhostingaccount").and_then(|()| need("telhostingpassword")),
                _ => Ok(()),
            }
        }
    }
}

fn one_of(values: &Values, key: &str, known: &[&str]) -> Result<()> {
    match values.get(key).filter(|value| !value.is_empty()) {
        Some(value) if !known.iter().any(|known| known.eq_ignore_ascii_case(value)) => {
            Err(Fault::invalid(key, value))
        }
        _ => Ok(()),
    }
}

fn value<'a>(values: &'a Values, key: &str) -> &'a str {
    values.get(key).map_or("", String::as_str)
}

type Each<'a> = &'a dyn Fn(&str, &[&str]) -> Result<()>;
type Need<'a> = &'a dyn Fn(&str) -> Result<()>;

fn uk(values: &Values, each: Each<'_>) -> Result<()> {
    each("registrant", &["firstname", "lastname"])?;
    each("admin", &["firstname", "lastname", "email", "street", "countrycode", "postalcode"])?;
    let kinds = [
        "LTD", "PLC", "PTNR", "STRA", "LLP", "IP", "IND", "SCH", "RCHAR", "GOV", "CRO", "CRC", "STAT",
        "OTHER", "FIND", "FCORP", "FOTHER",
    ];
    one_of(values, "registrant_dotukorgtype", &kinds)?;
    one_of(values, "registrant_dotukoptout", &["Y", "N"])?;
    let kind = value(values, "registrant_dotukorgtype").to_ascii_uppercase();
    let numbered = ["LTD", "PLC", "LLP", "IP", "SCH", "RCHAR"].contains(&kind.as_str());
    let number = ["registrant_dotukorgno", "registrant_dotukregistrationnumber"];
    match numbered && number.iter().all(|key| value(values, key).is_empty()) {
        true => Err(Fault::missing("registrant_dotUKRegistrationNumber")),
        false => Ok(()),
    }
}

fn fr(role: &str, values: &Values, need: Need<'_>) -> Result<()> {
    for field in ["email", "phonenumber", "street", "city", "countrycode", "postalcode"] {
        need(&format!("{role}_{field}"))?;
    }
    let field = |name: &str| format!("{role}_dotfrcontactentity{name}");
    let kind = field("type");
    need(&kind)?;
    one_of(values, &kind, &["INDIVIDUAL", "COMPANY", "TRADEMARK", "ASSOCIATION", "OTHER"])?;
    match value(values, &kind).to_ascii_uppercase().as_str() {
        "INDIVIDUAL" => {
            let born = field("birthplacecountrycode");
            for key in
                [format!("{role}_firstname"), format!("{role}_lastname"), field("birthdate"), born.clone()]
            {
                need(&key)?;
            }
            if value(values, &born).eq_ignore_ascii_case("FR") {
                need(&field("birthcity"))?;
                need(&field("birthplacepostalcode"))?;
            }
            Ok(())
        }
        kind => {
            need(&field("name"))?;
            match kind {
                "TRADEMARK" => need(&field("trademark")),
                "OTHER" => need(&format!("{role}_dotfrothercontactentity")),
                "ASSOCIATION" if value(values, &field("waldec")).is_empty() => {
                    // Both spellings of the date are taken.
                    need(&field("dateofassocation")).or_else(|_| need(&field("dateofassociation")))?;
                    ["dateofpublication", "announceno", "pageno"]
                        .iter()
                        .try_for_each(|name| need(&field(name)))
                }
                _ => Ok(()),
            }
        }
    }
}

fn it(values: &Values, each: Each<'_>, need: Need<'_>) -> Result<()> {
    each("registrant", &EACH)?;
    for name in ["entitytype", "nationality", "regcode", "province"] {
        need(&format!("registrant_dotit{name}"))?;
    }
    one_of(values, "registrant_dotitentitytype", &["1", "2", "3", "4", "5", "6", "7"])?;
    let natural = value(values, "registrant_dotitentitytype") == "1";
    let nationality = value(values, "registrant_dotitnationality");
    if natural {
        let eu = |code: &str| EU.iter().any(|member| member.eq_ignore_ascii_case(code));
        if !eu(nationality) && !eu(value(values, "registrant_countrycode")) {
            return Err(Fault::invalid("registrant_dotitNationality", nationality));
        }
    } else {
        each("admin", &EACH)?;
        each("technical", &EACH)?;
        if !nationality.eq_ignore_ascii_case(value(values, "registrant_countrycode")) {
            return Err(Fault::invalid("registrant_dotitNationality", nationality));
        }
        italian_number(values, nationality)?;
    }
    for number in 1..=4 {
        let (plain, prefixed) = (format!("dotitterm{number}"), format!("registrant_dotitterm{number}"));
        need(&plain).or_else(|_| need(&prefixed))?;
        let said =
            Some(value(values, &plain)).filter(|said| !said.is_empty()).unwrap_or(value(values, &prefixed));
        let either = number == 3 && said.eq_ignore_ascii_case("NO");
        if !said.eq_ignore_ascii_case("YES") && !either {
            return Err(Fault::invalid(&format!("dotItTerm{number}"), said));
        }
    }
    need("clientip").or_else(|_| need("registrant_clientip"))
}

/// Italian organisations have a VAT number of eleven digits; associations may have none.
fn italian_number(values: &Values, nationality: &str) -> Result<()> {
    let number = value(values, "registrant_dotitregcode");
    let digits = number.len() == 11 && number.bytes().all(|byte| byte.is_ascii_digit());
    let none = value(values, "registrant_dotitentitytype") == "4" && number == "n.a.";
    if nationality.eq_ignore_ascii_case("IT") && !digits && !none {
        return Err(Fault::invalid("registrant_dotitRegCode", number));
    }
    Ok(())
}

fn de(values: &Values, each: Each<'_>, need: Need<'_>) -> Result<()> {
    let roles: [(&str, &[&str]); 4] = [
        ("registrant", &["PERSON", "ORG"]),
        ("admin", &["PERSON"]),
        ("technical", &["PERSON", "ROLE"]),
        ("zone", &["PERSON", "ROLE"]),
    ];
    for (role, kinds) in roles {
        let key = format!("{role}_role");
        need(&key)?;
        one_of(values, &key, kinds)?;
        each(role, &["firstname", "lastname", "street", "city", "countrycode", "postalcode"])?;
        if role != "registrant" {
            each(role, &["phonenumber", "email"])?;
        }
    }
    each("technical", &["fax"])?;
    each("zone", &["fax"])?;
    let german = |role: &str| value(values, &format!("{role}_countrycode")).eq_ignore_ascii_case("DE");
    if !german("registrant") && !german("admin") {
        return Err(Fault::invalid("admin_countrycode", value(values, "admin_countrycode")));
    }
    need("tosagree")?;
    need("clientip")
}

fn us(values: &Values, need: Need<'_>) -> Result<()> {
    need("registrant_uspurpose")?;
    need("registrant_usnexuscategory")?;
    one_of(values, "registrant_uspurpose", &["P1", "P2", "P3", "P4", "P5"])?;
    one_of(values, "registrant_usnexuscategory", &["C11", "C12", "C21", "C31", "C32"])?;
    match value(values, "registrant_usnexuscategory").to_ascii_uppercase().as_str() {
        "C31" | "C32" => need("registrant_usnexuscountry"),
        _ => Ok(()),
    }
}

/// The declaration stands on at least one of the contacts.
fn asia(values: &Values) -> Result<()> {
    let roles = ["registrant", "admin", "technical", "billing"];
    let declares = |role: &&&str| {
        let has = |name: &str| !value(values, &format!("{role}_dotasiaced{name}")).is_empty();
        let other =
            |name: &str| value(values, &format!("{role}_dotasiaced{name}")).eq_ignore_ascii_case("other");
        let entity = has("entity") || has("entitytype");
        let entity_is_other = other("entity") || other("entitytype");
        has("locality")
            && entity
            && has("idform")
            && (!entity_is_other || has("entityother"))
            && (!other("idform") || has("idformother"))
    };
    match roles.iter().any(|role| declares(&role)) {
        true => Ok(()),
        false => Err(Fault::missing("registrant_dotASIACedLocality")),
    }
}

const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];
