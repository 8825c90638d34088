//! Orders made from the rules alone, for tests: complete ones, and those in which a condition comes to hold.

#![allow(clippy::unwrap_used)]

mod values;
mod ways;

pub(in crate::tld) use values::{beyond, field_of, of_field, roles, wrong};
pub(in crate::tld) use ways::{holds, of_role, ways};

use super::{Applies, Name, Role, Rules, TldRules};
use crate::error::{Problem, ProblemCode};
use crate::model::DomainName;
use crate::op::Op;
use crate::provider::{Environment, Settings, all};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A registrar with rules.
pub(crate) struct Registrar {
    pub(crate) name: &'static str,
    pub(crate) rules: &'static Rules,
    /// The orders that it takes.
    pub(crate) orders: Vec<Applies>,
}

/// Every registrar with rules.
pub(crate) fn registrars() -> Vec<Registrar> {
    let orders = [
        (Applies::Register, Op::DomainRegister),
        (Applies::Transfer, Op::DomainTransfer),
        (Applies::Trade, Op::DomainTrade),
        (Applies::Renew, Op::DomainRenew),
    ];
    let mut found = Vec::new();
    for entry in all() {
        let settings = Settings::new(entry.info, Environment::Sandbox, None, &BTreeMap::new()).unwrap();
        let Some(rules) = (entry.connect)(settings).unwrap().rules() else { continue };
        let orders = orders.iter().filter(|(_, op)| entry.info.has(*op)).map(|(on, _)| *on).collect();
        found.push(Registrar { name: entry.info.name, rules, orders });
    }
    found
}

/// An order that is being made.
#[derive(Clone)]
pub(crate) struct Draft<'r> {
    pub(crate) rules: &'r TldRules,
    pub(crate) on: Applies,
    pub(crate) domain: DomainName,
    pub(crate) input: Value,
    /// Places that stay as they are.
    pub(crate) fixed: BTreeSet<String>,
}

impl<'r> Draft<'r> {
    /// What every order has, and what no rule has been asked about yet.
    pub(crate) fn new(rules: &'r TldRules, on: Applies, tld: &str, idn: bool) -> Draft<'r> {
        let least = rules.info("", tld).label.min.unwrap_or(3).max(3);
        let most = rules.info("", tld).label.max.unwrap_or(63);
        let label: String = if idn { "büch" } else { "exam" }
            .chars()
            .chain("ple-of-a-name".chars())
            .take(most.min(least.max(7)))
            .collect();
        let domain: DomainName = format!("{}.{tld}", label.trim_end_matches('-')).parse().unwrap();
        let mut input = json!({ "domain": domain.ascii(), "extra": {}, "contacts": {} });
        if matches!(on, Applies::Register | Applies::Renew) {
            input["years"] = json!(1);
        }
        if matches!(on, Applies::Register | Applies::Transfer) {
            input["nameservers"] = json!([{ "name": "ns1.example.net" }, { "name": "ns2.example.net" }]);
        }
        if on == Applies::Transfer {
            input["auth_code"] = json!("code-of-the-name");
        }
        if on == Applies::Renew {
            input.as_object_mut().unwrap().remove("contacts");
        }
        // A change of holder changes no more than it has to.
        let wanted = |role: &&str| match rules.role(on, role) {
            Role::Required => true,
            Role::Optional => on != Applies::Trade,
            Role::None => false,
        };
        for role in
            roles().into_iter().filter(|role| on != Applies::Renew && (*role == "registrant" || wanted(role)))
        {
            input["contacts"][role] = values::contact(role);
        }
        Draft { rules, on, domain, input, fixed: BTreeSet::new() }
    }

    /// What the checker finds.
    pub(crate) fn check(&self) -> Vec<Problem> {
        self.rules.check(self.on, &Name::of(&self.domain), &self.input)
    }

    /// The same with a value at a path, or with none.
    pub(crate) fn with(&self, path: &str, value: Option<Value>) -> Draft<'r> {
        let mut other = self.clone();
        put(&mut other.input, path, value);
        other
    }

    /// Puts right what the checker finds, one thing at a time, by whatever the form offers for it.
    pub(crate) fn completed(mut self) -> Result<Draft<'r>, Vec<Problem>> {
        for _ in 0..100 {
            let found = self.check();
            if found.is_empty() {
                return Ok(self);
            }
            let Some(problem) = found.iter().find(|problem| !self.fixed.contains(&problem.path)) else {
                return Err(found);
            };
            let tries = values::candidates(&self, problem).into_iter().map(|value| {
                let tried = self.with(&problem.path, value);
                let left = tried.check();
                (left.iter().any(|other| other.path == problem.path), left.len(), tried)
            });
            match tries.min_by_key(|(stays, left, _)| (*stays, *left)) {
                Some((false, _, better)) => self = better,
                _ => return Err(found),
            }
        }
        Err(self.check())
    }
}

/// Puts a value at a path, or takes the value there away. What is in between is made.
pub(crate) fn put(input: &mut Value, path: &str, value: Option<Value>) {
    // The name of an extra field may have dots of its own.
    let (parents, last) = match path.split_once("extra.") {
        Some((before, name)) => (format!("{before}extra"), name),
        None => {
            path.rsplit_once('.').map_or((String::new(), path), |(before, last)| (before.to_owned(), last))
        }
    };
    let mut at = input;
    for step in parents.split('.').filter(|step| !step.is_empty()) {
        if !at[step].is_object() {
            at[step] = json!({});
        }
        at = &mut at[step];
    }
    match value {
        Some(value) => at[last] = value,
        None => drop(at.as_object_mut().and_then(|members| members.remove(last))),
    }
}

/// A complete order of each kind that a registrar takes, for one TLD.
pub(crate) fn complete<'r>(rules: &'r TldRules, on: Applies, tld: &str) -> Draft<'r> {
    let draft = Draft::new(rules, on, tld, false);
    draft.completed().unwrap_or_else(|left| panic!("nothing makes {on:?} of .{tld} complete: {left:?}"))
}

/// Whether a problem of this code is at this path.
pub(crate) fn told(found: &[Problem], path: &str, code: ProblemCode) -> bool {
    found.iter().any(|problem| problem.path == path && problem.code == code)
}

/// Where an order has what every order of its kind needs: for a rule of every contact, at the registrant.
pub(crate) fn needed(order: &Draft<'_>) -> Vec<String> {
    let asked =
        |rule: &&crate::tld::field::Rule| rule.field.required && rule.field.applies_to.contains(&order.on);
    let paths = order.rules.fields.iter().filter(asked).map(|rule| of_role(&rule.field.path, "registrant"));
    let role = |path: &str| {
        path.strip_prefix("contacts.").and_then(|rest| rest.split('.').next().map(str::to_owned))
    };
    paths
        .filter(|path| role(path).is_none_or(|role| order.rules.role(order.on, &role) != Role::None))
        .collect()
}
