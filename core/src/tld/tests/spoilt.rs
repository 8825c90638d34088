//! Whatever a registrar wants of a TLD is missed when it is left out, and found when it is spoilt: for each registrar, TLD and order.

use crate::error::{Problem, ProblemCode};
use crate::tld::field::Rule;
use crate::tld::sample::{
    Draft, Registrar, beyond, complete, field_of, holds, of_role, registrars, roles, told, ways, wrong,
};
use crate::tld::{Applies, Role, TldRules};
use serde_json::json;
use std::collections::BTreeSet;

/// Fields that no order can bring into play, because another rule forbids the case in which they would be.
const NEVER: &[&str] = &[];

/// The places of a rule in an order: one for each contact that the registrar takes.
fn places(rules: &TldRules, on: Applies, rule: &Rule) -> Vec<(String, &'static str)> {
    let taken = |role: &&'static str| match rules.role(on, role) {
        Role::Required => true,
        Role::Optional => on != Applies::Trade,
        Role::None => false,
    };
    match rule.field.path.starts_with("contacts.*.") {
        true => {
            roles().into_iter().filter(taken).map(|role| (of_role(&rule.field.path, role), role)).collect()
        }
        false => {
            let role = rule.field.path.strip_prefix("contacts.").and_then(|rest| rest.split('.').next());
            let role = roles().into_iter().find(|known| Some(*known) == role);
            match role {
                Some(role) if !taken(&role) => Vec::new(),
                role => vec![(rule.field.path.clone(), role.unwrap_or("registrant"))],
            }
        }
    }
}

/// The rules that speak of an order. One that a rule of a single role stands beside is judged with that one.
fn asked(rules: &TldRules, on: Applies) -> impl Iterator<Item = &Rule> {
    rules.fields.iter().filter(move |rule| rule.field.applies_to.contains(&on))
}

fn offered(rule: &Rule, draft: &Draft<'_>, role: &str) -> bool {
    let open = |when: &Option<crate::tld::Condition>| {
        when.as_ref().is_none_or(|when| holds(when, draft, role) != Some(false))
    };
    rule.field.options.iter().any(|option| open(&option.when))
}

/// Each registrar, group of rules, TLD and order.
fn every(mut see: impl FnMut(&Registrar, &'static TldRules, &str, Applies)) {
    for registrar in registrars() {
        for rules in registrar.rules.all() {
            for tld in rules.tlds() {
                for on in registrar.orders.iter().copied() {
                    see(&registrar, rules, tld, on);
                }
            }
        }
    }
}

#[test]
fn the_rules_alone_tell_how_to_make_an_order_that_meets_them() {
    let mut made = 0;
    every(|_, rules, tld, on| {
        assert_eq!(complete(rules, on, tld).check(), []);
        made += 1;
    });
    assert!(made > 300, "only {made} orders");
}

#[test]
fn whatever_every_order_needs_is_missed_at_its_place_when_it_is_left_out_or_blank() {
    let mut missed = 0;
    every(|registrar, rules, tld, on| {
        let order = complete(rules, on, tld);
        for rule in asked(rules, on).filter(|rule| rule.field.required) {
            for (path, _) in places(rules, on, rule) {
                // The other TLDs of a group have the same rules.
                let first = rules.tlds().first().is_some_and(|first| first == tld);
                for without in [None].into_iter().chain(first.then(|| Some(json!(" ")))) {
                    let found = order.with(&path, without).check();
                    let at = format!("{} .{tld} {on:?} {path}", registrar.name);
                    assert!(told(&found, &path, ProblemCode::Missing), "{at}: {found:?}");
                    missed += 1;
                }
            }
        }
        for role in roles().into_iter().filter(|role| rules.role(on, role) == Role::Required) {
            let path = format!("contacts.{role}");
            assert!(told(&order.with(&path, None).check(), &path, ProblemCode::Missing), "{path} of .{tld}");
        }
    });
    assert!(missed > 1_000, "only {missed} fields");
}

#[test]
fn a_value_that_the_form_does_not_allow_is_found_at_its_place() {
    let mut found_out = 0;
    every(|registrar, rules, tld, on| {
        // The other TLDs of a group have the same rules.
        if rules.tlds().first().is_some_and(|first| first != tld) {
            return;
        }
        let order = complete(rules, on, tld);
        for rule in asked(rules, on) {
            for (path, role) in places(rules, on, rule) {
                let refused = rule.field.refused_when.as_ref();
                if refused.is_some_and(|when| holds(when, &order, role) == Some(true)) {
                    continue;
                }
                for (value, code) in wrong(rule, offered(rule, &order, role)) {
                    let found = order.with(&path, Some(value.clone())).check();
                    // The value itself may bring the field's own refusal about.
                    let hit = |problem: &Problem| {
                        problem.path.starts_with(&path)
                            && (problem.code == code
                                || (refused.is_some() && problem.code == ProblemCode::NotAllowed))
                    };
                    let at = format!("{} .{tld} {on:?} {path} = {value}", registrar.name);
                    assert!(found.iter().any(hit), "{at} should be {code:?}: {found:?}");
                    found_out += 1;
                }
            }
        }
    });
    assert!(found_out > 1_000, "only {found_out} values");
}

#[test]
fn what_an_order_needs_in_some_cases_alone_is_missed_in_one_of_them() {
    let mut silent = BTreeSet::new();
    let mut missed = 0;
    every(|registrar, rules, tld, on| {
        if rules.tlds().first().is_some_and(|first| first != tld) {
            return;
        }
        for rule in asked(rules, on) {
            let Some(when) = &rule.field.required_when else { continue };
            let mut orders = places(rules, on, rule).into_iter().flat_map(|(path, role)| {
                let orders = ways(rules, when, true)
                    .into_iter()
                    .filter_map(move |way| way.order(rules, on, tld, role));
                orders.map(move |order| (path.clone(), role, order))
            });
            let hit = orders.find(|(path, role, order)| {
                let without = order.with(path, None);
                holds(when, &without, role) == Some(true)
                    && told(&without.check(), path, ProblemCode::Missing)
            });
            match hit {
                Some((path, role, order)) => {
                    assert_eq!(order.check(), []);
                    assert!(!field_of(rules, &path).is_empty() && !role.is_empty());
                    missed += 1;
                }
                None => drop(silent.insert(format!("{} .{tld} {}", registrar.name, rule.field.path))),
            }
        }
    });
    silent.retain(|place| !NEVER.contains(&place.as_str()));
    assert!(silent.is_empty(), "no order here brings these into play: {silent:#?}");
    assert!(missed > 50, "only {missed} fields");
}

#[test]
fn what_has_no_place_in_some_cases_is_refused_in_one_of_them() {
    let mut silent = BTreeSet::new();
    every(|registrar, rules, tld, on| {
        if rules.tlds().first().is_some_and(|first| first != tld) {
            return;
        }
        for rule in asked(rules, on) {
            let Some(when) = &rule.field.refused_when else { continue };
            let refused = places(rules, on, rule).into_iter().any(|(path, role)| {
                ways(rules, when, true).into_iter().any(|way| {
                    // The condition may look at the field itself, which is yet to be put there.
                    let way = way.without(&path).without(&rule.field.path);
                    let Some(order) = way.order(rules, on, tld, role) else { return false };
                    crate::tld::sample::of_field(rule).into_iter().any(|value| {
                        told(&order.with(&path, Some(value)).check(), &path, ProblemCode::NotAllowed)
                    })
                })
            });
            if !refused {
                silent.insert(format!("{} .{tld} {}", registrar.name, rule.field.path));
            }
        }
    });
    assert!(silent.is_empty(), "no order here brings these into play: {silent:#?}");
}

#[test]
fn a_value_beyond_a_limit_that_holds_in_some_cases_alone_is_found_there_and_taken_elsewhere() {
    let (mut silent, mut found_out) = (BTreeSet::new(), 0);
    every(|registrar, rules, tld, on| {
        if rules.tlds().first().is_some_and(|first| first != tld) {
            return;
        }
        for rule in asked(rules, on) {
            for (number, limit) in rule.limits.iter().enumerate() {
                for (path, role) in places(rules, on, rule) {
                    let at = format!("{} .{tld} {on:?} {path} limit {number}", registrar.name);
                    let order = |wanted| {
                        let ways = ways(rules, &limit.limit.when, wanted).into_iter();
                        ways.filter_map(|way| way.order(rules, on, tld, role))
                            .find(|order| holds(&limit.limit.when, order, role) == Some(wanted))
                    };
                    let (Some(inside), Some(outside)) = (order(true), order(false)) else {
                        silent.insert(at);
                        continue;
                    };
                    for (value, code) in beyond(limit) {
                        let found = inside.with(&path, Some(value.clone())).check();
                        assert!(told(&found, &path, code), "{at} = {value} should be {code:?}: {found:?}");
                        let found = outside.with(&path, Some(value.clone())).check();
                        let others = |problem: &Problem| !problem.message.contains(&limit.limit.when_text);
                        assert!(found.iter().all(others), "{at} = {value}: {found:?}");
                        found_out += 1;
                    }
                }
            }
        }
    });
    assert!(silent.is_empty(), "no order here brings these into play: {silent:#?}");
    assert!(found_out > 10, "only {found_out} values");
}
