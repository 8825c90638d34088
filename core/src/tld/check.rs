//! Reading a call against the rules of its TLD: every fault at once, and never the value itself.

use super::condition::{Case, Condition};
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
        found.extend(self.letters(on, name));
        found.extend(self.term(on, input));
        found.extend(self.roles(on, input));
        found.extend(self.nameservers(on, input));
        found.extend(self.services(on, input));
        for rule in self.fields.iter().filter(|rule| rule.field.applies_to.contains(&on)) {
            found.extend(self.field(rule, on, name, input));
        }
        found.extend(self.unknown_extras(input));
        found
    }

    /// The term ordered, where the registrar says which it sells.
    fn term(&self, on: Applies, input: &Value) -> Option<Problem> {
        let sold = self.months.of(on)?;
        let (path, months_each) =
            if input.get("months").is_some_and(Value::is_u64) { ("months", 1) } else { ("years", 12) };
        let asked = input.get(path)?.as_u64()?.checked_mul(months_each)?;
        if sold.is_empty() || sold.iter().any(|months| u64::from(*months) == asked) {
            return None;
        }
        let in_this_unit =
            sold.iter().map(|months| u64::from(*months)).filter(|months| months % months_each == 0);
        let allowed = in_this_unit.map(|months| (months / months_each).to_string());
        let message = format!("this TLD is not sold for that many {path}; choose one of the allowed numbers");
        Some(Problem::new(path, ProblemCode::OutOfRange, message).allowing(allowed).given(input.get(path)?))
    }

    /// Roles that have nobody, and roles that have too many.
    fn roles(&self, on: Applies, input: &Value) -> Vec<Problem> {
        let contacts = input.get("contacts");
        let problem = |role: &&str| {
            let (path, contact) =
                (format!("contacts.{role}"), contacts.and_then(|contacts| contacts.get(*role)));
            let rule = self.role(on, role);
            if rule == Role::Required && given(contact).is_none() {
                let message = format!(
                    "this TLD needs a contact in the role {role}: give one in full, or the registrar's handle"
                );
                return Some(Problem::missing(path, message));
            }
            let most =
                self.roles.iter().find(|rule| rule.role == *role)?.most.filter(|_| rule != Role::None)?;
            let several = contact.and_then(Value::as_array).is_some_and(|several| several.len() > most);
            let message = format!("this TLD takes {most} at most in the role {role}");
            several.then(|| Problem::new(path, ProblemCode::OutOfRange, message))
        };
        ROLES.iter().filter_map(problem).collect()
    }

    /// The name itself: its length, and letters that the registry or the registrar does not take.
    fn letters(&self, on: Applies, name: &Name<'_>) -> Option<Problem> {
        if on != Applies::Register {
            return None;
        }
        let label = name.unicode.split('.').next().unwrap_or_default();
        let length = label.chars().count();
        let (min, max) = (self.label.min.unwrap_or(0), self.label.max.unwrap_or(usize::MAX));
        let problem = |code, message: String| Some(Problem::new("domain", code, message));
        match self.refused_letters.iter().find(|letter| label.contains(letter.as_str())) {
            _ if length < min => {
                problem(ProblemCode::TooShort, format!("a name under this TLD has at least {min} characters"))
            }
            _ if length > max => {
                problem(ProblemCode::TooLong, format!("a name under this TLD has at most {max} characters"))
            }
            _ if self.idn == Some(false) && !label.is_ascii() => {
                problem(ProblemCode::Invalid, "this TLD takes no letters beyond ASCII".to_owned())
            }
            Some(letter) => problem(
                ProblemCode::Invalid,
                format!("the registrar does not take the letter {letter} under this TLD"),
            ),
            None => None,
        }
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
            few if few < min => Some(
                Problem::new(
                    "nameservers",
                    ProblemCode::OutOfRange,
                    format!("give at least {min} name servers"),
                )
                .given(&few.into()),
            ),
            many if many > max => Some(
                Problem::new(
                    "nameservers",
                    ProblemCode::OutOfRange,
                    format!("give at most {max} name servers"),
                )
                .given(&many.into()),
            ),
            _ => None,
        }
    }

    /// Privacy where there is none, and an auth code that has to come with the order.
    fn services(&self, on: Applies, input: &Value) -> Vec<Problem> {
        let mut found = Vec::new();
        let wants_privacy = input.get("privacy") == Some(&Value::Bool(true));
        if wants_privacy && self.privacy == Some(false) && on != Applies::Trade {
            let message = "the registrar has no privacy service for this TLD; leave it out, or say false";
            found.push(Problem::new("privacy", ProblemCode::NotAllowed, message).given(&Value::Bool(true)));
        }
        let wants_code = on == Applies::Transfer && self.transfer_code == Some(TransferCode::AtOrder);
        if wants_code && given(input.get("auth_code")).is_none() {
            let message = "a transfer of this TLD needs the auth code at once; the old registrar gives it to the holder";
            found.push(Problem::missing("auth_code", message));
        }
        found
    }

    /// One problem at most for each place: the first thing to put right there. The same contact in several roles
    /// is told of once.
    fn field(&self, rule: &Rule, on: Applies, name: &Name<'_>, input: &Value) -> Vec<Problem> {
        // The file was refused if a path could not be read.
        let Ok(target) = Target::parse(&rule.field.path) else { return Vec::new() };
        let mut told: Vec<&Value> = Vec::new();
        let mut found = Vec::new();
        for place in target.places(input, |role| self.role(on, role) != Role::None) {
            let contact = place.contact;
            if contact.is_some_and(|contact| told.contains(&contact)) {
                continue;
            }
            if let Some(problem) = at_place(rule, place, name, input) {
                found.push(problem);
                told.extend(contact);
            }
        }
        found
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
    let case = Case { name, input, contact: place.contact, role: place.role };
    let holds = |when: &Option<Condition>| when.as_ref().is_some_and(|when| when.holds(case) == Some(true));
    let field = &rule.field;
    match place.value {
        Some(_) if holds(&field.refused_when) => Some(value::refused(rule, place.path)),
        Some(value) => value::fault(rule, &place.path, value, case),
        None if field.required => Some(value::missing(rule, place.path, None, case)),
        None => holds(&field.required_when)
            .then(|| value::missing(rule, place.path, field.required_when_text.as_deref(), case)),
    }
}
