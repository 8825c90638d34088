//! Tests made from the form itself: what it says is needed is missed, what it says is wrong is found.

use super::complete::complete;
use super::{check, logicboxes, put, with};
use crate::error::ProblemCode;
use crate::tld::{Applies, Condition, Field, FieldType, Scalar};
use serde_json::{Value, json};
use std::collections::BTreeSet;

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
        assert_eq!(check(rules, Applies::Register, &domain, &input), [], "{domain} {input}");
        assert_eq!(check(rules, Applies::Transfer, &domain, &input), [], "transfer of {domain} {input}");
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
        let group = &rules.find(&domain).unwrap().tlds()[0];
        for field in form(&domain).iter().filter(|field| field.required || field.required_when.is_some()) {
            // What every order needs is looked at once for each group, what some need in every order.
            let first = asked.insert((group, field.path.clone()));
            if field.required && !first {
                continue;
            }
            for path in concrete(field, &domain) {
                let mut without = input.clone();
                put(&mut without, &path, None);
                let found = check(rules, Applies::Register, &domain, &without);
                without = with(without, &[(&path, "  ")]);
                assert_eq!(
                    check(rules, Applies::Register, &domain, &without),
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
    let mut seen = BTreeSet::new();
    for (domain, input) in complete() {
        let group = &rules.find(&domain).unwrap().tlds()[0];
        for field in form(&domain) {
            if !seen.insert((group, field.path.clone())) {
                continue;
            }
            for path in concrete(&field, &domain) {
                for (value, code) in spoilt(&field) {
                    let mut spoilt = with(input.clone(), &[(&path, "")]);
                    put(&mut spoilt, &path, Some(value));
                    let found = check(rules, Applies::Register, &domain, &spoilt);
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
