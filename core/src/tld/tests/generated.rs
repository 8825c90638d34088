//! Tests made from the form itself: what it says is needed is missed, what it says is wrong is found.

use super::{check, logicboxes, order, put, with};
use crate::error::ProblemCode;
use crate::tld::{Applies, Condition, Field, FieldType, Scalar};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Complete orders that between them bring every field of every form into play.
fn complete() -> Vec<(&'static str, Value)> {
    let mut orders = Vec::new();
    for domain in ["example.com", "example.net", "example.org", "example.de", "example.eu"] {
        orders.push((domain, order(domain, "GB")));
        orders.push((domain, with(order(domain, "FR"), &[("extra.tnc", "y")])));
    }
    for (domain, language) in [
        ("xn--bcher-kva.com", "GER"),
        ("xn--bcher-kva.org", "de"),
        ("xn--bcher-kva.de", "de"),
        ("xn--bcher-kva.eu", "latin"),
    ] {
        orders.push((domain, with(order(domain, "GB"), &[("language", language)])));
    }
    for domain in ["example.co.uk", "example.org.uk", "example.me.uk"] {
        orders.push((domain, order(domain, "US")));
    }
    orders.push(("example.uk", order("example.uk", "JE")));
    orders.push(("example.uk", with(order("example.uk", "US"), &[("extra.service-contact", "72860792")])));
    let us = [("contacts.registrant.extra.purpose", "P1"), ("contacts.registrant.extra.category", "C21")];
    orders.push(("example.us", with(order("example.us", "US"), &us)));
    orders.push(("example.us", with(with(order("example.us", "IE"), &us), &[("extra.tnc", "Y")])));
    orders.push((
        "example.uk",
        with(order("example.uk", "IS"), &[("extra.service-contact", "1"), ("extra.tnc", "Y")]),
    ));
    for domain in ["example.au", "example.com.au", "example.net.au", "example.org.au", "example.id.au"] {
        for (kind, more) in [
            ("ACN", &[][..]),
            ("VIC BN", &["registrantName"][..]),
            ("TM", &["registrantName", "eligibilityName", "eligibilityType"][..]),
            ("Other", &["registrantName", "eligibilityType"][..]),
        ] {
            let base = [
                ("extra.id-type", kind),
                ("extra.id", "079 009 340"),
                ("extra.policyReason", "1"),
                ("extra.isAUWarranty", "true"),
            ];
            let mut input = with(order(domain, "AU"), &base);
            for name in more {
                let value = match (*name, kind) {
                    ("eligibilityType", "TM") => "Trademark Owner",
                    ("eligibilityType", _) => "Other",
                    _ => "Example",
                };
                input["extra"][*name] = json!(value);
            }
            orders.push((domain, input.clone()));
            put(&mut input, "contacts.registrant.country", Some(json!("NO")));
            orders.push((domain, with(input, &[("extra.tnc", "Y")])));
        }
    }
    orders
}

/// The paths a field has in this order: one for each contact the registrar takes.
fn concrete(field: &Field, domain: &str) -> Vec<String> {
    let rules = logicboxes();
    let taken =
        |role: &&str| rules.find(domain).unwrap().role(Applies::Register, role) != crate::tld::Role::None;
    match field.path.strip_prefix("contacts.*.") {
        None => vec![field.path.clone()],
        Some(rest) => {
            let roles = ["registrant", "admin", "tech", "billing"].into_iter().filter(taken);
            roles.map(|role| format!("contacts.{role}.{rest}")).collect()
        }
    }
}

fn form(domain: &str) -> Vec<Field> {
    let tld = domain.split_once('.').unwrap().1;
    let info = logicboxes().find_tld(tld).unwrap().info("logicboxes", tld);
    info.fields.into_iter().filter(|field| field.applies_to.contains(&Applies::Register)).collect()
}

/// Values the form says are wrong.
fn spoilt(field: &Field) -> Vec<(Value, ProblemCode)> {
    let mut values = vec![(json!({ "a": 1 }), ProblemCode::Invalid)];
    let mut push = |text: String, code| {
        values.push((if field.max_items.is_some() { json!([text]) } else { json!(text) }, code));
    };
    match field.max_length {
        Some(most) => push("x".repeat(most + 1), ProblemCode::TooLong),
        None if field.pattern.is_some() => push("?".to_owned(), ProblemCode::Invalid),
        None => {}
    }
    match field.kind {
        FieldType::Choice if field.options.iter().all(|option| option.when.is_none()) => {
            push("no such value".to_owned(), ProblemCode::NotAllowed);
        }
        FieldType::Boolean => push("perhaps".to_owned(), ProblemCode::Invalid),
        FieldType::Country => {
            push("Germany".to_owned(), ProblemCode::Invalid);
            push("gb".to_owned(), ProblemCode::Invalid);
        }
        _ => {}
    }
    if let Some(most) = field.max_items {
        values.push((json!(vec!["x"; most + 1]), ProblemCode::OutOfRange));
    }
    values
}

#[test]
fn a_complete_order_passes_at_every_tld() {
    let rules = logicboxes();
    let mut seen = BTreeSet::new();
    for (domain, input) in complete() {
        assert_eq!(check(rules, Applies::Register, domain, &input), [], "{domain} {input}");
        assert_eq!(check(rules, Applies::Transfer, domain, &input), [], "transfer of {domain} {input}");
        seen.insert(domain.split_once('.').unwrap().1.to_owned());
    }
    let all: BTreeSet<String> = rules.all().flat_map(|rules| rules.tlds().to_vec()).collect();
    assert_eq!(seen, all, "every TLD with rules has a complete order here");
}

#[test]
fn a_field_the_form_needs_is_missed_when_it_is_left_out() {
    let rules = logicboxes();
    let (mut asked, mut missed) = (BTreeSet::new(), BTreeSet::new());
    for (domain, input) in complete() {
        let group = &rules.find(domain).unwrap().tlds()[0];
        for field in form(domain).iter().filter(|field| field.required || field.required_when.is_some()) {
            asked.insert((group, field.path.clone()));
            for path in concrete(field, domain) {
                let mut without = input.clone();
                put(&mut without, &path, None);
                let found = check(rules, Applies::Register, domain, &without);
                put(&mut without, &path, Some(json!("  ")));
                assert_eq!(
                    check(rules, Applies::Register, domain, &without),
                    found,
                    "{path} of {domain}: blank is nothing"
                );
                let hit =
                    found.iter().find(|problem| problem.path == path && problem.code == ProblemCode::Missing);
                assert!(
                    hit.is_some() || !field.required,
                    "{path} of {domain} is needed, but nobody missed it"
                );
                assert!(
                    hit.is_none() || found.len() == 1 || path.ends_with(".id-type"),
                    "{path} of {domain}: {found:?}"
                );
                missed.extend(hit.map(|_| (group, field.path.clone())));
            }
        }
    }
    let silent: Vec<_> = asked.difference(&missed).collect();
    assert!(silent.is_empty(), "no order here brings these into play: {silent:?}");
}

#[test]
fn a_value_the_form_does_not_allow_is_found_at_its_path() {
    let rules = logicboxes();
    for (domain, input) in complete() {
        for field in form(domain) {
            for path in concrete(&field, domain) {
                for (value, code) in spoilt(&field) {
                    let mut spoilt = with(input.clone(), &[(&path, "")]);
                    put(&mut spoilt, &path, Some(value));
                    let found = check(rules, Applies::Register, domain, &spoilt);
                    let hit =
                        found.iter().any(|problem| problem.path.starts_with(&path) && problem.code == code);
                    assert!(hit, "{path} of {domain} should be {code:?}: {found:?}");
                }
            }
        }
    }
}

#[test]
fn a_form_survives_the_way_to_a_panel_and_back() {
    for rules in logicboxes().all() {
        let info = rules.info("logicboxes", &rules.tlds()[0]);
        let text = serde_json::to_string(&info).unwrap();
        assert_eq!(serde_json::from_str::<crate::tld::TldInfo>(&text).unwrap(), info);
        assert!(!text.contains('@'), "groups of countries are written out");
        for field in &info.fields {
            assert!(!field.source.is_empty() && !field.label.is_empty(), "{}", field.path);
            assert_eq!(field.required_when.is_some(), field.required_when_text.is_some(), "{}", field.path);
        }
    }
    let tnc = form("example.com").into_iter().find(|field| field.path == "extra.tnc").unwrap();
    let Some(Condition::In { r#in, .. }) = tnc.required_when else { panic!("not a list") };
    assert_eq!(r#in.len(), 30);
    assert!(r#in.contains(&Scalar::Text("FR".to_owned())));
}
