//! Whatever comes in, the checker answers.

use super::logicboxes;
use crate::tld::{Applies, Name, Rules};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Words that rules look for, so that nonsense reaches deep.
fn word() -> impl Strategy<Value = String> {
    let known = [
        "contacts",
        "registrant",
        "admin",
        "tech",
        "extra",
        "id-type",
        "TM",
        "tnc",
        "purpose",
        "country",
        "FR",
        "street",
        "city",
        "phone",
        "nameservers",
        "years",
        "months",
        "privacy",
        "auth_code",
        "language",
        "organization",
        "postal_code",
        "",
    ];
    prop_oneof![3 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => ".{0,40}"]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        word().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 80, 12, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..16).prop_map(Value::from),
            prop::collection::vec((word(), inner), 0..12)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// A document that has contacts where they belong, with nonsense in them.
fn order_like() -> impl Strategy<Value = Value> {
    let contact = prop::collection::vec((word(), any_json()), 0..10)
        .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>()));
    let parts = (any_json(), prop::collection::vec(contact, 0..3), any_json(), any_json());
    parts.prop_map(|(one, several, extra, servers)| {
        json!({
            "contacts": { "registrant": several.first(), "admin": several, "tech": one, "billing": "handle" },
            "extra": extra, "nameservers": servers, "language": one,
        })
    })
}

proptest! {
    // Each case goes through the rules of every TLD.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn no_input_makes_the_checker_panic(input in prop_oneof![any_json(), order_like()], domain in ".{0,30}", idn: bool) {
        let name = Name { ascii: &domain, unicode: &domain, tld: "com", idn };
        for rules in logicboxes().all().chain([logicboxes().shared()]) {
            for on in [Applies::Register, Applies::Transfer, Applies::Trade, Applies::Renew] {
                for problem in rules.check(on, &name, &input) {
                    prop_assert!(!problem.path.is_empty() && !problem.message.is_empty());
                }
            }
        }
        let _ = logicboxes().find(&domain);
    }

    #[test]
    fn no_message_repeats_a_value(secret in "[a-z]{12,20}") {
        let input = json!({
            "contacts": { "registrant": {
                "name": secret, "country": secret, "phone": secret, "street": [secret], "city": { "a": secret },
            } },
            "extra": { "id-type": secret, "tnc": secret, "isAUWarranty": secret, secret.clone(): "x" },
            "auth_code": secret, "language": secret,
        });
        let name = Name { ascii: "xn--a.com.au", unicode: "xn--a.com.au", tld: "com.au", idn: true };
        for rules in logicboxes().all() {
            let found = rules.check(Applies::Register, &name, &input);
            prop_assert!(!found.is_empty());
            prop_assert!(found.iter().all(|problem| !problem.message.contains(&secret)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn no_file_makes_the_reader_panic(text in ".{0,200}") {
        let _ = Rules::parse(&[("a.toml", &text)]);
    }
}
