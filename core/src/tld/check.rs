//! Reading a call against the rules of its TLD: every fault at once, and never the value itself.

use super::condition::Case;
use super::field::Rule;
use super::info::TransferCode;
use super::place::{Place, Target, given};
use super::rules::TldRules;
use super::value;
use super::{Applies, Name, ROLES, Role};
use crate::error::{Problem, ProblemCode};
use serde_json::Value;
use std::collections::BTreeSet;

impl TldRules {
    /// Every field of the call's input that does not fit the TLD. An empty list means the registrar's rules
    /// are met, as far as they can be known: what a handle hides, and what no rule speaks of, passes.
    pub fn check(&self, on: Applies, name: &Name<'_>, input: &Value) -> Vec<Problem> {
        let mut found = Vec::new();
        found.extend(self.term(on, input));
        found.extend(self.roles_missing(on, input));
        found.extend(self.nameservers(on, input));
        found.extend(self.services(on, input));
        for rule in self.fields.iter().filter(|rule| rule.field.applies_to.contains(&on)) {
            found.extend(self.field(rule, on, name, input));
        }
        found.extend(self.unknown_extras(input));
        found
    }

    /// The years ordered, where the registrar says which it sells.
    fn term(&self, on: Applies, input: &Value) -> Option<Problem> {
        let years = match on {
            Applies::Register => &self.register_years,
            Applies::Renew => &self.renew_years,
            Applies::Transfer => &self.transfer_years,
            Applies::Trade => return None,
        };
        let (path, months_each) =
            if input.get("months").is_some_and(Value::is_u64) { ("months", 12) } else { ("years", 1) };
        let asked = input.get(path)?.as_u64()?;
        let sold: Vec<u64> = years.iter().map(|years| u64::from(*years) * months_each).collect();
        if sold.is_empty() || sold.contains(&asked) {
            return None;
        }
        let message = format!("this TLD is not sold for that many {path}; choose one of the allowed numbers");
        Some(Problem::new(path, ProblemCode::OutOfRange, message).allowing(sold.iter().map(u64::to_string)))
    }

    fn roles_missing(&self, on: Applies, input: &Value) -> Vec<Problem> {
        let contacts = input.get("contacts");
        let missing = |role: &&str| {
            self.role(on, role) == Role::Required
                && given(contacts.and_then(|contacts| contacts.get(*role))).is_none()
        };
        let problem = |role| {
            let message = format!(
                "this TLD needs a contact in the role {role}: give one in full, or the registrar's handle"
            );
            Problem::missing(format!("contacts.{role}"), message)
        };
        ROLES.into_iter().filter(missing).map(problem).collect()
    }

    fn nameservers(&self, on: Applies, input: &Value) -> Option<Problem> {
        if !matches!(on, Applies::Register | Applies::Transfer) {
            return None;
        }
        let count = input.get("nameservers").and_then(Value::as_array).map_or(0, Vec::len);
        let (min, max) = (self.nameservers.min.unwrap_or(0), self.nameservers.max.unwrap_or(usize::MAX));
        match count {
            0 if min == 0 || on == Applies::Transfer => None,
            0 => Some(Problem::missing(
                "nameservers",
                format!("a registration needs name servers, at least {min}"),
            )),
            few if few < min => Some(Problem::new(
                "nameservers",
                ProblemCode::OutOfRange,
                format!("give at least {min} name servers"),
            )),
            many if many > max => Some(Problem::new(
                "nameservers",
                ProblemCode::OutOfRange,
                format!("give at most {max} name servers"),
            )),
            _ => None,
        }
    }

    /// Privacy where there is none, and an auth code that has to come with the order.
    fn services(&self, on: Applies, input: &Value) -> Vec<Problem> {
        let mut found = Vec::new();
        let wants_privacy = input.get("privacy") == Some(&Value::Bool(true));
        if wants_privacy && self.privacy == Some(false) && on != Applies::Trade {
            let message = "the registrar has no privacy service for this TLD; leave it out, or say false";
            found.push(Problem::new("privacy", ProblemCode::NotAllowed, message));
        }
        let wants_code = on == Applies::Transfer && self.transfer_code == Some(TransferCode::AtOrder);
        if wants_code && given(input.get("auth_code")).is_none() {
            let message = "a transfer of this TLD needs the auth code at once; the old registrar gives it to the holder";
            found.push(Problem::missing("auth_code", message));
        }
        found
    }

    /// One problem at most for each place: the first thing to put right there.
    fn field(&self, rule: &Rule, on: Applies, name: &Name<'_>, input: &Value) -> Vec<Problem> {
        // The file was refused if a path could not be read.
        let Ok(target) = Target::parse(&rule.field.path) else { return Vec::new() };
        let places = target.places(input, |role| self.role(on, role) != Role::None);
        places.into_iter().filter_map(|place| at_place(rule, place, name, input)).collect()
    }

    fn unknown_extras(&self, input: &Value) -> Vec<Problem> {
        let Some(extra) = input.get("extra").and_then(Value::as_object).filter(|_| !self.open) else {
            return Vec::new();
        };
        let fields =
            self.fields.iter().map(|rule| &rule.field).filter(|field| field.path.starts_with("extra."));
        let known: BTreeSet<&str> = fields.map(|field| field.name.as_str()).collect();
        let problem = |name: &String| {
            let message = "this TLD has no such field here; check the spelling against the known ones";
            Problem::new(format!("extra.{name}"), ProblemCode::Unknown, message)
                .allowing(known.iter().copied())
        };
        extra.keys().filter(|name| !known.contains(name.as_str())).map(problem).collect()
    }
}

fn at_place(rule: &Rule, place: Place<'_>, name: &Name<'_>, input: &Value) -> Option<Problem> {
    let case = Case { name, input, contact: place.contact };
    match place.value {
        Some(value) => value::fault(rule, &place.path, value, case),
        None if rule.field.required => Some(value::missing(rule, place.path, None, case)),
        None => {
            let when = rule.field.required_when.as_ref()?;
            let needed = when.holds(case) == Some(true);
            needed.then(|| value::missing(rule, place.path, rule.field.required_when_text.as_deref(), case))
        }
    }
}
