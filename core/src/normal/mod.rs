//! Contacts as people write them, made into what registrars take. Nothing is invented: what cannot be derived is a problem with its path.

mod latin;
mod name;
mod state;
mod text;

pub(crate) use name::Names;
pub(crate) use state::StateForm;
pub(crate) use text::folded;

use crate::error::Problem;
use crate::model::{Contact, Country, Email, Phone};
use crate::op::{LooseContact, NormalizedContact};
use latin::ascii;
use std::cell::RefCell;
use text::{line, lines, mailbox};

/// What is wanted of a contact.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wishes {
    pub(crate) names: Names,
    pub(crate) state: StateForm,
    /// The most lines of street address.
    pub(crate) street_lines: usize,
    /// Letters beyond ASCII are written in ASCII.
    pub(crate) ascii: bool,
}

/// The contact, or all that keeps it from being made.
pub(crate) fn normalize(given: &LooseContact, wishes: Wishes) -> Result<NormalizedContact, Vec<Problem>> {
    let problems = RefCell::new(Vec::new());
    let note = |path: &str, text: String, missing: bool| {
        let path = format!("contact.{path}");
        problems.borrow_mut().push(if missing {
            Problem::missing(path, text)
        } else {
            Problem::invalid(path, text)
        });
    };
    let shown = |path: &str, text: String| match wishes.ascii.then(|| ascii(&text)) {
        None => text,
        Some(Some(letters)) => line(&letters),
        Some(None) => {
            note(
                path,
                "its letters do not tell how they are written in ASCII: give it in Latin letters".to_owned(),
                false,
            );
            text
        }
    };
    let clean = |path: &str, text: &Option<String>| {
        let text = text.as_deref().map(line).filter(|text| !text.is_empty());
        text.map(|text| shown(path, text))
    };

    let country = match given.country.as_deref().map(line).filter(|text| !text.is_empty()) {
        None => {
            note("country", "give the country: its name, or its code".to_owned(), true);
            None
        }
        Some(name) => match name.parse::<Country>() {
            Ok(country) => Some(country),
            Err(why) => {
                note("country", why, false);
                None
            }
        },
    };
    let phone = |path: &str, text: &Option<String>, needed: bool| {
        let text = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let read = match (text, country) {
            (None, _) if needed => Err("give a phone number".to_owned()),
            (None, _) => return None,
            (Some(text), Some(country)) => Phone::written_in(country, text),
            (Some(text), None) => text.parse(),
        };
        // How a number is read without the country's code is not known where the country is not.
        let tell = text.is_none_or(|text| country.is_some() || text.starts_with('+'));
        read.map_err(|why| {
            if tell {
                note(path, why, text.is_none())
            }
        })
        .ok()
    };
    let number = phone("phone", &given.phone, true);
    let fax = phone("fax", &given.fax, false);
    let email = match given.email.as_deref().map(mailbox).filter(|text| !text.is_empty()) {
        None => {
            note("email", "give an e-mail address".to_owned(), true);
            None
        }
        Some(text) => text.parse::<Email>().map_err(|why| note("email", why, false)).ok(),
    };
    let state = match (given.state.as_deref().map(line).filter(|text| !text.is_empty()), country) {
        (Some(state), Some(country)) => state::wanted(&state, country, wishes.state)
            .map_err(|why| note("state", why, false))
            .ok()
            .map(|state| Some(shown("state", state))),
        (state, _) => Some(state),
    };
    let person = name::Person {
        whole: clean("name", &given.name),
        first: clean("first_name", &given.first_name),
        last: clean("last_name", &given.last_name),
        organization: clean("organization", &given.organization),
    };
    let person =
        person.wanted(wishes.names, country).map_err(|(path, why)| note(path, why.to_owned(), false)).ok();
    let street = match lines(&given.street, wishes.street_lines) {
        street if street.is_empty() => {
            note("street", "give one to three lines of street address".to_owned(), true);
            None
        }
        street => Some(street.into_iter().map(|line| shown("street", line)).collect::<Vec<_>>()),
    };
    let city = clean("city", &given.city);
    if city.is_none() {
        note("city", "give the city".to_owned(), true);
    }
    let postal_code = clean("postal_code", &given.postal_code);
    match (country, number, email, state, person, street, city) {
        (Some(country), Some(phone), Some(email), Some(state), Some(person), Some(street), Some(city))
            if problems.borrow().is_empty() =>
        {
            let phone_e164 = phone.e164();
            let contact = Contact {
                name: person.whole,
                first_name: person.first,
                last_name: person.last,
                organization: person.organization,
                email,
                phone,
                fax,
                street,
                city,
                state,
                postal_code,
                country,
                extra: given.extra.clone(),
            };
            let changed = changed(given, &contact);
            Ok(NormalizedContact { contact, phone_e164, changed })
        }
        _ => Err(problems.into_inner()),
    }
}

/// The fields that are no longer as they were given.
fn changed(given: &LooseContact, contact: &Contact) -> Vec<String> {
    let same = |given: &Option<String>, now: Option<&str>| given.as_deref() == now;
    let fields = [
        ("name", same(&given.name, contact.name.as_deref())),
        ("first_name", same(&given.first_name, contact.first_name.as_deref())),
        ("last_name", same(&given.last_name, contact.last_name.as_deref())),
        ("organization", same(&given.organization, contact.organization.as_deref())),
        ("email", same(&given.email, Some(contact.email.as_str()))),
        ("phone", same(&given.phone, Some(&contact.phone.to_string()))),
        ("fax", same(&given.fax, contact.fax.as_ref().map(ToString::to_string).as_deref())),
        ("street", given.street == contact.street),
        ("city", same(&given.city, Some(&contact.city))),
        ("state", same(&given.state, contact.state.as_deref())),
        ("postal_code", same(&given.postal_code, contact.postal_code.as_deref())),
        ("country", same(&given.country, Some(contact.country.code()))),
    ];
    fields.into_iter().filter(|(_, same)| !same).map(|(field, _)| field.to_owned()).collect()
}
