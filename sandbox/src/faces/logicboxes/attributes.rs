//! What a TLD wants to be told at registration.

use std::collections::BTreeMap;

use super::contact_attributes::{ASIA, EEA, asia_complete};
use super::fault::{Fault, Result};
use super::idn;
use super::launch::PHASES;
use super::product::top;
use crate::registry::World;
use crate::registry::contact::Card;
use crate::registry::domain::Contacts;
use crate::registry::name::Name;

type Attributes = BTreeMap<String, String>;

/// TLDs whose terms have to be accepted: the union of the documentation's editions.
const TERMS: &[&str] = &[
    "airforce", "army", "degree", "dentist", "engineer", "gives", "market", "mortgage", "navy", "software",
    "vet", "app", "dev", "law", "page", "rehab", "vote", "voto", "archi", "bio",
];

const AU_ID_TYPES: &[&str] = &[
    "ACN", "ABN", "VIC BN", "NSW BN", "SA BN", "NT BN", "WA BN", "TAS BN", "ACT BN", "QLD BN", "TM", "ARBN",
    "Other",
];

/// Checks the attributes of a registration.
pub(super) fn check(
    world: &World,
    name: &Name,
    contacts: &Contacts,
    customer: u64,
    attributes: &Attributes,
) -> Result<()> {
    idn::check(name, attributes.get("idnLanguageCode").map(String::as_str))?;
    let accepted = attributes.get("tnc").map(|value| value.eq_ignore_ascii_case("y"));
    if accepted == Some(false) || (accepted.is_none() && terms(world, name, contacts)) {
        return Err(Fault::new("Please accept the Terms & Conditions"));
    }
    phase(attributes)?;
    match top(name) {
        "au" => australia(attributes),
        "asia" => asia(world, contacts, attributes),
        "cn" => china(attributes),
        "quebec" | "scot" => need(attributes, "intended-use").map(drop),
        "tel" => tel(attributes),
        "uk" if name.tld.name == "uk" => second_level_uk(world, contacts, customer, attributes),
        _ => Ok(()),
    }
}

/// Whether terms have to be accepted: those of the TLD, or the passing on of a European's data.
fn terms(world: &World, name: &Name, contacts: &Contacts) -> bool {
    let card = |id: &Option<String>| -> Option<&Card> { Some(&world.contact(id.as_deref()?).ok()?.card) };
    let european = |card: &Card| EEA.contains(&card.country.as_str());
    let registrant = card(&contacts.registrant).is_some_and(european);
    let organisation = |card: &Card| european(card) && !card.organization.is_empty();
    let french = top(name) == "fr" && card(&contacts.admin).is_some_and(organisation);
    TERMS.contains(&name.tld.name) || registrant || french
}

fn need<'a>(attributes: &'a Attributes, name: &str) -> Result<&'a str> {
    let value = attributes.get(name).filter(|value| !value.is_empty());
    // The text is `modelled` after that of plain parameters.
    value.map(String::as_str).ok_or_else(|| Fault::missing(name))
}

fn one_of<'a>(attributes: &'a Attributes, name: &str, values: &[&str]) -> Result<&'a str> {
    let value = need(attributes, name)?;
    if values.contains(&value) { Ok(value) } else { Err(Fault::field(name, &format!("{name} is invalid"))) }
}

/// A launch phase is named; the first of them wants the mark's file.
fn phase(attributes: &Attributes) -> Result<()> {
    if !attributes.contains_key("phase") {
        return Ok(());
    }
    match one_of(attributes, "phase", PHASES)? {
        "sunrise" => need(attributes, "smd").map(drop),
        _ => Ok(()),
    }
}

fn australia(attributes: &Attributes) -> Result<()> {
    let kind = one_of(attributes, "id-type", AU_ID_TYPES)?;
    need(attributes, "id")?;
    one_of(attributes, "policyReason", &["1", "2"])?;
    one_of(attributes, "isAUWarranty", &["true"])?;
    if kind == "TM" {
        // The documentation's table and its example disagree; all three words are taken.
        one_of(attributes, "eligibilityType", &["Trademark Owner", "Pending TM Owner", "Trademark"])?;
        need(attributes, "eligibilityName")?;
    }
    if kind == "Other" {
        one_of(attributes, "eligibilityType", &["Other"])?;
    }
    if kind.ends_with(" BN") || kind == "TM" || kind == "Other" {
        need(attributes, "registrantName")?;
    }
    Ok(())
}

/// One of the four contacts has to carry the .ASIA attributes, and the order says which.
pub(super) fn asia(world: &World, contacts: &Contacts, attributes: &Attributes) -> Result<()> {
    let id = need(attributes, "cedcontactid")?;
    let bad = || Fault::field("cedcontactid", "cedcontactid is invalid");
    if !contacts.uses(id) {
        return Err(bad());
    }
    let card = &world.contact(id).map_err(|_| bad())?.card;
    let at_home = card.extra.get("locality").is_some_and(|code| ASIA.contains(&code.as_str()));
    if asia_complete(card) && at_home { Ok(()) } else { Err(bad()) }
}

/// Who hosts in China agrees to the terms of that.
fn china(attributes: &Attributes) -> Result<()> {
    if attributes.contains_key("cnhosting") {
        one_of(attributes, "cnhosting", &["true"])?;
        one_of(attributes, "cnhostingclause", &["yes"])?;
    }
    Ok(())
}

/// People say whether their data is published; for organisations it always is.
fn tel(attributes: &Attributes) -> Result<()> {
    if !attributes.contains_key("whois-type") {
        return Ok(());
    }
    let kind = one_of(attributes, "whois-type", &["Natural", "Legal"])?;
    if kind == "Natural" || attributes.contains_key("publish") {
        one_of(attributes, "publish", &["Y", "N"])?;
    }
    Ok(())
}

/// A registrant from abroad needs somebody in the country.
fn second_level_uk(world: &World, contacts: &Contacts, customer: u64, attributes: &Attributes) -> Result<()> {
    let registrant = contacts.registrant.as_deref().and_then(|id| world.contact(id).ok());
    let at_home = |country: &str| ["GB", "IM", "JE", "GG"].contains(&country);
    if registrant.is_none_or(|contact| at_home(&contact.card.country)) {
        return Ok(());
    }
    let id = need(attributes, "service-contact")?;
    let fits = world
        .contact(id)
        .is_ok_and(|contact| contact.card.kind == "UkServiceContact" && contact.customer == customer);
    if fits { Ok(()) } else { Err(Fault::field("service-contact", "service-contact is invalid")) }
}
