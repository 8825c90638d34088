//! What a TLD wants to be told at registration.

use std::collections::BTreeMap;

use super::fault::{Fault, Result};
use super::idn;
use super::product::top;
use crate::registry::World;
use crate::registry::domain::Contacts;
use crate::registry::name::Name;

type Attributes = BTreeMap<String, String>;

/// TLDs whose terms have to be accepted, as far as they are sold here.
const TERMS: &[&str] = &["dentist", "app", "dev"];

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
    if accepted == Some(false) || (accepted.is_none() && TERMS.contains(&name.tld.name)) {
        return Err(Fault::new("Please accept the Terms & Conditions"));
    }
    match top(name) {
        "au" => australia(attributes),
        "asia" => asia(world, contacts, attributes),
        "uk" if name.tld.name == "uk" => second_level_uk(world, contacts, customer, attributes),
        _ => Ok(()),
    }
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
fn asia(world: &World, contacts: &Contacts, attributes: &Attributes) -> Result<()> {
    let id = need(attributes, "cedcontactid")?;
    let bad = || Fault::field("cedcontactid", "cedcontactid is invalid");
    if !contacts.uses(id) {
        return Err(bad());
    }
    let card = &world.contact(id).map_err(|_| bad())?.card;
    let carried = ["locality", "legalentitytype", "identform", "identnumber"];
    if carried.iter().all(|name| card.extra.contains_key(*name)) { Ok(()) } else { Err(bad()) }
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
