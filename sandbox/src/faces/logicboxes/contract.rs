//! What orders have to name: contacts by role, name servers, and the days in which a renewal is taken.

use jiff::Timestamp;

use super::contact_rules;
use super::fault::{Fault, Result, bad_contact};
use super::params::Params;
use super::product::top;
use crate::registry::World;
use crate::registry::change::read_nameservers;
use crate::registry::domain::{Contacts, NameServer};
use crate::registry::moment;
use crate::registry::name::Name;

/// The roles that may be `-1`: registration (the union of the documentation's editions), then transfer.
const NONE_REGISTER: [(&str, &[&str]); 3] = [
    ("admin", &["eu", "ru", "uk", "nz"]),
    ("tech", &["eu", "ru", "uk", "fr", "nz"]),
    ("billing", &["berlin", "ca", "eu", "london", "nl", "nz", "ru", "uk", "fr", "at"]),
];
const NONE_TRANSFER: [(&str, &[&str]); 3] = [
    ("admin", &["eu", "nz", "ru", "uk"]),
    ("tech", &["eu", "nz", "ru", "uk"]),
    ("billing", &["eu", "at", "berlin", "ca", "nl", "nz", "ru", "uk"]),
];

/// Reads the four contact ids and checks that each fits the TLD and the customer.
pub(super) fn contacts(
    world: &World,
    params: &Params,
    name: &Name,
    customer: u64,
    transfer: bool,
) -> Result<Contacts> {
    let none = if transfer { &NONE_TRANSFER } else { &NONE_REGISTER };
    let read = |role: &str, parameter: &str| -> Result<Option<String>> {
        let id = params.need(parameter)?;
        if id == "-1" {
            let allowed = none.iter().any(|(other, tlds)| *other == role && tlds.contains(&top(name)));
            return if allowed { Ok(None) } else { Err(bad_contact(role)) };
        }
        let contact = world.contact(id).map_err(|_| bad_contact(role))?;
        if contact.customer != customer || !contact_rules::fits(&contact.card, name, role) {
            return Err(bad_contact(role));
        }
        Ok(Some(id.to_owned()))
    };
    Ok(Contacts {
        registrant: read("registrant", "reg-contact-id")?,
        admin: read("admin", "admin-contact-id")?,
        tech: read("tech", "tech-contact-id")?,
        billing: read("billing", "billing-contact-id")?,
    })
}

/// Reads name servers, which have no addresses here.
pub(super) fn nameservers(names: &[&str]) -> Result<Vec<NameServer>> {
    let named: Vec<(String, Vec<std::net::IpAddr>)> =
        names.iter().map(|name| ((*name).to_owned(), Vec::new())).collect();
    // A host that stands there twice counts once (`modelled`).
    let mut once: Vec<(String, Vec<std::net::IpAddr>)> = Vec::with_capacity(named.len().min(16));
    for host in named {
        if !once.iter().any(|(name, _)| name.eq_ignore_ascii_case(&host.0)) {
            once.push(host);
        }
    }
    read_nameservers(&once).map_err(|refusal| match refusal.field.as_deref() {
        Some("nameservers") => Fault::field("ns", "at most 13 Nameservers can be given"),
        _ => Fault::new(refusal.message.replace("valid name server", "valid Nameserver")),
    })
}

/// .NL and .RU renew in the last sixty days only, .UK in the last six months. The text is `modelled`. An `exp-date` that
/// is not the present one is not judged here: it may be that of a renewal that has happened.
pub(super) fn renewal_window(world: &World, order: u64, expiry: Timestamp) -> Result<()> {
    let domain = world.domain(order)?;
    let days = match top(&domain.name) {
        "nl" | "ru" => 60,
        "uk" => 183,
        _ => return Ok(()),
    };
    if domain.expires == Some(expiry) && moment::add_days(world.now, days) < expiry {
        return Err(Fault::new(format!(
            "This domain name can be renewed only {days} days before its expiry."
        )));
    }
    Ok(())
}
