//! Contact types, limits and attributes.

use super::contact_attributes::{self, EUROPE};
use super::fault::{Fault, Result};
use super::params::Params;
use super::product::top;
use crate::registry::contact::Card;
use crate::registry::name::Name;

/// Every contact type.
pub(super) const TYPES: &[&str] = &[
    "Contact",
    "AtContact",
    "BrContact",
    "BrOrgContact",
    "CaContact",
    "ClContact",
    "CnContact",
    "CoContact",
    "CoopContact",
    "DeContact",
    "EsContact",
    "EuContact",
    "FrContact",
    "MxContact",
    "NlContact",
    "NycContact",
    "RuContact",
    "UkContact",
    "UkServiceContact",
    "Sponsor",
];

/// TLDs with a type of their own. All others take `Contact`.
const BY_TLD: &[(&str, &str)] = &[
    ("at", "AtContact"),
    ("ca", "CaContact"),
    ("cl", "ClContact"),
    ("cn", "CnContact"),
    ("co", "CoContact"),
    ("coop", "CoopContact"),
    ("de", "DeContact"),
    ("es", "EsContact"),
    ("eu", "EuContact"),
    ("fr", "FrContact"),
    ("mx", "MxContact"),
    ("nl", "NlContact"),
    ("nyc", "NycContact"),
    ("ru", "RuContact"),
    ("uk", "UkContact"),
];

const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM \
    FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO \
    JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT \
    MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA \
    SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US \
    UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Whether a contact can take a role for a name: the type has to be the TLD's, and some registrants have to carry the
/// TLD's attributes.
pub(super) fn fits(card: &Card, name: &Name, role: &str) -> bool {
    let top = top(name);
    let registrant = role == "registrant";
    let kind = match (top, role) {
        ("br", "registrant") => "BrOrgContact",
        ("br", _) => "BrContact",
        // Recommended there, not demanded.
        ("lat", _) if card.kind == "MxContact" => "MxContact",
        _ => BY_TLD.iter().find(|(tld, _)| *tld == top).map_or("Contact", |(_, kind)| kind),
    };
    let extras: &[&str] = match (top, registrant) {
        ("us", true) => &["purpose", "category"],
        ("ca", true) => &["CPR", "AgreementVersion", "AgreementValue"],
        ("coop", true) => &["sponsor"],
        _ => &[],
    };
    let at_home = top != "eu" || !registrant || EUROPE.contains(&card.country.as_str());
    card.kind == kind && at_home && extras.iter().all(|extra| card.extra.contains_key(*extra))
}

/// Reads and checks a contact.
pub(super) fn read(params: &Params, kind: &str) -> Result<Card> {
    if !TYPES.contains(&kind) {
        return Err(Fault::field("type", "type is invalid"));
    }
    // EsContact sends a company for organisations only.
    let company = match kind {
        "EsContact" => params.get("company").unwrap_or_default(),
        _ => params.need("company")?,
    };
    let card = address(params, company, kind)?;
    if kind == "RuContact" && company.split_whitespace().count() < 2 {
        return Err(Fault::new("Company Name should contain at least two words."));
    }
    if kind == "UkServiceContact" && !["GB", "IM", "JE", "GG"].contains(&card.country.as_str()) {
        return Err(Fault::field("country", "country is invalid"));
    }
    contact_attributes::check(&card)?;
    Ok(card)
}

/// Name, address and numbers, as contacts and customers give them. The texts are `modelled`.
pub(super) fn address(params: &Params, company: &str, kind: &str) -> Result<Card> {
    let limited = |name: &str, field: &str, most: usize| -> Result<String> {
        let text = params.need(name)?;
        if text.chars().count() > most {
            return Err(Fault::field(field, &format!("{field} must not be longer than {most} characters")));
        }
        Ok(text.to_owned())
    };
    let street = ["address-line-1", "address-line-2", "address-line-3"];
    limited(street[0], "address1", 64)?;
    let lines: Vec<String> = street.iter().filter_map(|line| params.get(line)).map(str::to_owned).collect();
    if lines.iter().any(|line| line.chars().count() > 64) {
        return Err(Fault::field("address1", "address1 must not be longer than 64 characters"));
    }
    let email =
        params.get("email").or_else(|| params.get("username")).ok_or_else(|| Fault::missing("email"))?;
    if !email.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.')) {
        return Err(Fault::field("emailaddr", "emailaddr is invalid"));
    }
    let company_limit = if kind == "EuContact" { 100 } else { 255 };
    if company.chars().count() > company_limit {
        return Err(Fault::field("company", "company is too long"));
    }
    let country = params.need("country")?;
    if country.len() != 2 || !COUNTRIES.split_whitespace().any(|known| known == country) {
        return Err(Fault::field("country", "country is invalid"));
    }
    let number_limit = if kind == "RuContact" { 13 } else { 12 };
    Ok(Card {
        name: limited("name", "name", 255)?,
        organization: company.to_owned(),
        email: email.to_owned(),
        street: lines,
        city: limited("city", "city", 64)?,
        state: params.get("state").unwrap_or_default().to_owned(),
        postal_code: limited("zipcode", "zip", if kind == "EuContact" { 16 } else { 10 })?,
        country: country.to_owned(),
        phone_code: digits("telnocc", params.need("phone-cc")?, 1, 3)?,
        phone: digits("telno", params.need("phone")?, 4, number_limit)?,
        fax_code: params.get("fax-cc").map_or(Ok(String::new()), |code| digits("faxnocc", code, 1, 3))?,
        fax: params.get("fax").map_or(Ok(String::new()), |fax| digits("faxno", fax, 4, number_limit))?,
        kind: kind.to_owned(),
        extra: params.attributes(),
    })
}

fn digits(field: &str, text: &str, least: usize, most: usize) -> Result<String> {
    if (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(text.to_owned());
    }
    Err(Fault::field(field, &format!("{field} is invalid")))
}
