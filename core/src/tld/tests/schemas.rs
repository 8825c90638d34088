//! The schemas of a form and the checker say the same of orders that are right, and of orders that were spoilt.

use crate::tld::field::Rule;
use crate::tld::sample::{Draft, beyond, complete, holds, of_field, of_role, registrars, roles, ways, wrong};
use crate::tld::{Applies, TldRules};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What schemas leave to the checker: whether a nationality is the country, also where another kind of registrant makes that matter.
const LEFT_TO_THE_CHECKER: &[&str] = &[
    "internetbs .it contacts.registrant.extra.dotitEntityType another",
    "internetbs .it contacts.registrant.extra.dotitNationality refused",
];

/// A kind of order at a TLD, and the schema of it.
struct Judged {
    registrar: &'static str,
    rules: &'static TldRules,
    on: Applies,
    schema: Validator,
}

/// Each registrar, group of rules by its first TLD, and order. Of those that ask for the same fields, one: reading a schema takes long.
static EVERY: LazyLock<Vec<Judged>> = LazyLock::new(|| {
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    for registrar in registrars() {
        for rules in registrar.rules.all() {
            let tld = &rules.tlds()[0];
            for on in registrar.orders.iter().copied() {
                let asked = rules.fields.iter().filter(|rule| rule.field.applies_to.contains(&on));
                let asked: Vec<&str> = asked.map(|rule| rule.field.path.as_str()).collect();
                if seen.insert((registrar.name, asked)) {
                    let schema = jsonschema::draft202012::new(&rules.schema(on, tld));
                    let schema =
                        schema.unwrap_or_else(|fault| panic!("{} .{tld} {on:?}: {fault}", registrar.name));
                    found.push(Judged { registrar: registrar.name, rules, on, schema });
                }
            }
        }
    }
    found
});

fn every(mut see: impl FnMut(&str, &'static TldRules, &str, Applies, &Validator)) {
    for Judged { registrar, rules, on, schema } in EVERY.iter() {
        see(registrar, rules, &rules.tlds()[0], *on, schema);
    }
}

/// The places of a rule that an order has.
fn places(order: &Draft<'_>, rule: &Rule) -> Vec<(String, &'static str)> {
    let there = |role: &&'static str| order.input["contacts"][*role].is_object();
    match rule.field.path.starts_with("contacts.*.") {
        // Two roles are as good as all: their schemas are made alike.
        true => roles()
            .into_iter()
            .filter(there)
            .take(2)
            .map(|role| (of_role(&rule.field.path, role), role))
            .collect(),
        false => vec![(rule.field.path.clone(), "registrant")],
    }
}

#[test]
fn a_schema_takes_the_orders_that_the_checker_takes() {
    let mut taken = 0;
    every(|registrar, rules, tld, on, schema| {
        let mut orders = vec![complete(rules, on, tld)];
        // And those in which each condition comes to hold, or does not.
        for rule in rules.fields.iter().filter(|rule| rule.field.applies_to.contains(&on)) {
            let conditions = rule.field.required_when.iter().chain(rule.field.refused_when.iter());
            let conditions = conditions.chain(rule.limits.iter().map(|limit| &limit.limit.when));
            for condition in
                conditions.chain(rule.field.options.iter().filter_map(|option| option.when.as_ref()))
            {
                for wanted in [true, false] {
                    let ways = ways(rules, condition, wanted);
                    orders.extend(
                        ways.iter().take(2).filter_map(|way| way.order(rules, on, tld, "registrant")),
                    );
                }
            }
        }
        for order in orders.iter().filter(|order| order.domain.tld() == tld) {
            assert_eq!(order.check(), []);
            if let Err(fault) = schema.validate(&order.input) {
                panic!("{registrar} .{tld} {on:?}: {fault} at {} of {}", fault.instance_path(), order.input);
            }
            taken += 1;
        }
    });
    assert!(taken > 500, "only {taken} orders");
}

#[test]
fn a_schema_refuses_what_the_checker_refuses_and_nothing_else() {
    let (mut refused, mut left) = (0, BTreeSet::new());
    every(|registrar, rules, tld, on, schema| {
        let order = complete(rules, on, tld);
        let mut judge = |what: &str, path: &str, spoilt: Draft<'_>| {
            let (found, fits) = (spoilt.check(), schema.is_valid(&spoilt.input));
            let at = format!("{registrar} .{tld} {path} {what}");
            assert!(fits || !found.is_empty(), "{at} {on:?}: the schema alone refuses {}", spoilt.input);
            match fits && !found.is_empty() {
                true => drop(left.insert(at)),
                false => refused += usize::from(!fits),
            }
        };
        for rule in rules.fields.iter().filter(|rule| rule.field.applies_to.contains(&on)) {
            for (path, role) in places(&order, rule) {
                judge("missing", &path, order.with(&path, None));
                judge("blank", &path, order.with(&path, Some(json!(" "))));
                for (value, code) in wrong(rule, true) {
                    judge(&format!("{code:?}"), &path, order.with(&path, Some(value)));
                }
                for value in of_field(rule).into_iter().take(6) {
                    judge("another", &path, order.with(&path, Some(value)));
                }
                if let Some(when) = &rule.field.required_when {
                    for way in ways(rules, when, true).iter().take(2) {
                        let Some(order) = way.order(rules, on, tld, role) else { continue };
                        if order.domain.tld() == tld {
                            judge("missing in its case", &path, order.with(&path, None));
                        }
                    }
                }
                if let Some(when) = &rule.field.refused_when {
                    for way in ways(rules, when, true).iter().take(2) {
                        let Some(order) = way.without(&path).order(rules, on, tld, role) else { continue };
                        let values = of_field(rule).into_iter().take(3);
                        for value in values.filter(|_| order.domain.tld() == tld) {
                            judge("refused", &path, order.with(&path, Some(value)));
                        }
                    }
                }
                for limit in &rule.limits {
                    for way in ways(rules, &limit.limit.when, true).iter().take(2) {
                        let Some(order) = way.order(rules, on, tld, role) else { continue };
                        if holds(&limit.limit.when, &order, role) == Some(true) {
                            for (value, _) in beyond(limit) {
                                judge("beyond its limit", &path, order.with(&path, Some(value)));
                            }
                        }
                    }
                }
            }
        }
        judge("missing", "domain.contacts", order.with("contacts.registrant", None));
        judge("unknown", "extra", order.with("extra.nosuchfield", Some(json!("1"))));
        judge("sold", "years", order.with("years", Some(json!(99))));
        judge("private", "privacy", order.with("privacy", Some(json!(true))));
        let servers: Value = (0..30).map(|n| json!({ "name": format!("ns{n}.example.net") })).collect();
        judge("many", "nameservers", order.with("nameservers", Some(servers)));
        judge("none", "nameservers", order.with("nameservers", None));
        judge("none", "auth_code", order.with("auth_code", None));
    });
    assert_eq!(left, LEFT_TO_THE_CHECKER.iter().map(|place| (*place).to_owned()).collect());
    assert!(refused > 3_000, "only {refused} spoilt orders");
}

#[test]
fn a_schema_without_its_parts_refuses_nothing_so_that_each_part_counts() {
    let rules = registrars()[0].rules.all().next().expect("rules");
    let tld = &rules.tlds()[0];
    let mut schema = rules.schema(Applies::Register, tld);
    let spoilt = complete(rules, Applies::Register, tld).with("contacts.registrant", None).input;
    assert!(!jsonschema::draft202012::new(&schema).expect("a schema").is_valid(&spoilt));
    schema.as_object_mut().expect("an object").remove("allOf");
    assert!(jsonschema::draft202012::new(&schema).expect("a schema").is_valid(&spoilt));
}

#[test]
fn the_contacts_of_a_list_are_judged_and_a_handle_is_not() {
    let registrar = registrars().into_iter().find(|registrar| registrar.name == "internetbs").expect("rules");
    let rules = registrar.rules.find_tld("uk").expect("rules of .uk");
    let schema = jsonschema::draft202012::new(&rules.schema(Applies::Register, "uk")).expect("a schema");
    let order = complete(rules, Applies::Register, "uk");
    let admin = order.input["contacts"]["admin"].clone();
    let mut nameless = admin.clone();
    nameless["first_name"] = json!("");
    let with = |admins: Value| order.with("contacts.admin", Some(admins)).input;
    assert!(schema.is_valid(&with(json!([admin, admin]))));
    assert!(!schema.is_valid(&with(json!([admin, nameless]))));
    assert!(schema.is_valid(&with(json!("handle-1"))));
}

/// PHP reads an empty object as an empty list, and would write it as one.
#[test]
fn a_schema_has_no_empty_object_so_that_it_survives_every_language() {
    fn empty(schema: &Value) -> bool {
        match schema {
            Value::Object(members) => members.is_empty() || members.values().any(empty),
            Value::Array(items) => items.iter().any(empty),
            _ => false,
        }
    }
    for registrar in registrars() {
        for rules in registrar.rules.all().chain([registrar.rules.shared()]) {
            let schemas = serde_json::to_value(rules.schemas("Example", "example")).expect("plain data");
            assert!(!empty(&schemas), "{}: {schemas}", registrar.name);
        }
    }
}
