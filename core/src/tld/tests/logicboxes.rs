//! What LogicBoxes' pages say, TLD by TLD.

use super::{check, logicboxes, order, paths, put, with};
use crate::error::ProblemCode;
use crate::tld::{Applies, Role, TldInfo, TransferCode};
use serde_json::{Value, json};

fn info(tld: &str) -> TldInfo {
    logicboxes().find_tld(tld).unwrap().info("logicboxes", tld)
}

#[test]
fn a_handle_is_not_asked_for_what_only_a_contact_has() {
    let rules = logicboxes();
    for domain in ["example.com", "example.us", "example.uk", "example.de"] {
        let mut input = order(domain, "FR");
        for role in ["registrant", "admin", "tech", "billing"] {
            put(&mut input, &format!("contacts.{role}"), Some(json!("80079260")));
        }
        assert_eq!(check(rules, Applies::Register, domain, &input), [], "{domain}");
    }
}

#[test]
fn each_contact_of_a_list_is_checked_under_its_own_path() {
    let mut input = order("example.com", "GB");
    let mut second = input["contacts"]["tech"].clone();
    second["city"] = json!("x".repeat(65));
    input["contacts"]["tech"] = json!(["80079260", second]);
    let found = check(logicboxes(), Applies::Register, "example.com", &input);
    assert_eq!(paths(&found), ["contacts.tech[1].city"]);
}

#[test]
fn a_role_the_registry_does_not_know_is_neither_wanted_nor_checked() {
    let mut input = order("example.eu", "GB");
    put(&mut input, "contacts.admin", None);
    put(&mut input, "contacts.tech", None);
    input["contacts"]["billing"]["city"] = json!("x".repeat(100));
    assert_eq!(check(logicboxes(), Applies::Register, "example.eu", &input), []);

    put(&mut input, "contacts.registrant", None);
    assert_eq!(paths(&check(logicboxes(), Applies::Transfer, "example.eu", &input)), ["contacts.registrant"]);
}

#[test]
fn a_com_order_needs_all_four_roles() {
    let input = json!({ "nameservers": [{ "name": "ns1.example.net" }], "contacts": {} });
    let found = check(logicboxes(), Applies::Register, "example.com", &input);
    assert_eq!(paths(&found), ["contacts.registrant", "contacts.admin", "contacts.tech", "contacts.billing"]);
}

#[test]
fn minus_one_roles_and_contact_types_follow_the_pages() {
    let rules = logicboxes();
    for (tld, kind, others) in [
        ("com", "Contact", Role::Required),
        ("au", "Contact", Role::Required),
        ("us", "Contact", Role::Required),
        ("de", "DeContact", Role::Required),
        ("eu", "EuContact", Role::None),
        ("co.uk", "UkContact", Role::None),
    ] {
        let rules = rules.find_tld(tld).unwrap();
        assert_eq!(rules.contact_type("registrant"), Some(kind), "{tld}");
        for on in [Applies::Register, Applies::Transfer] {
            assert_eq!(rules.role(on, "registrant"), Role::Required, "{tld}");
            for role in ["admin", "tech", "billing"] {
                assert_eq!(rules.role(on, role), others, "{tld} {role}");
            }
        }
        assert_eq!(rules.role(Applies::Renew, "registrant"), Role::None);
        assert_eq!(rules.role(Applies::Register, "zone"), Role::None);
    }
    assert_eq!(info("uk").roles[1].contact_type, None, "a role nobody takes has no type");
}

#[test]
fn an_auth_code_is_wanted_with_the_order_where_the_page_says_so() {
    let rules = logicboxes();
    for (domain, code, wanted) in [
        ("example.com", TransferCode::Later, false),
        ("example.org", TransferCode::Later, false),
        ("example.us", TransferCode::Later, false),
        ("example.uk", TransferCode::None, false),
        ("example.de", TransferCode::AtOrder, true),
        ("example.eu", TransferCode::AtOrder, true),
        ("example.com.au", TransferCode::AtOrder, true),
    ] {
        let us = [("contacts.registrant.extra.purpose", "P3"), ("contacts.registrant.extra.category", "C12")];
        let mut input = with(order(domain, "GB"), &us);
        put(&mut input, "auth_code", None);
        let found = check(rules, Applies::Transfer, domain, &input);
        assert_eq!(paths(&found), if wanted { vec!["auth_code"] } else { vec![] }, "{domain}");
        assert_eq!(rules.find(domain).unwrap().transfer_code(), Some(code), "{domain}");
    }
}

#[test]
fn privacy_is_refused_where_the_registrar_has_none() {
    let mut input = order("example.de", "GB");
    input["privacy"] = json!(true);
    let found = check(logicboxes(), Applies::Register, "example.de", &input);
    assert_eq!((found[0].path.as_str(), found[0].code, found.len()), ("privacy", ProblemCode::NotAllowed, 1));
    input["domain"] = json!("example.com");
    assert_eq!(check(logicboxes(), Applies::Register, "example.com", &input), []);
    assert_eq!(
        (info("org").privacy, info("us").privacy, info("au").privacy),
        (Some(true), Some(false), Some(false))
    );
}

#[test]
fn expiry_is_told_as_the_pages_have_it_and_no_number_is_made_up() {
    let short = |info: &TldInfo| (info.grace_days, info.redemption_days, info.auto_renewed_by_registry);
    for (tld, expected) in [
        ("com", (Some(36), Some(30), Some(true))),
        ("de", (Some(0), None, Some(false))),
        ("uk", (Some(90), Some(0), Some(false))),
        ("eu", (Some(27), None, Some(true))),
        ("us", (Some(36), Some(30), Some(false))),
        ("com.au", (Some(32), Some(0), Some(false))),
    ] {
        let info = info(tld);
        assert_eq!(short(&info), expected, "{tld}");
        assert_eq!((info.lock, info.renew_window_days), (None, None));
        assert!(
            info.register_years.is_empty() && info.renew_years.is_empty() && info.transfer_years.is_empty()
        );
    }
    assert!(info("de").expiry_rule.unwrap().contains("fifth-last day"));
}

#[test]
fn idn_languages_are_those_of_the_page() {
    assert_eq!(
        (info("com").idn_languages, info("com").idn_languages_complete),
        (vec!["aze".to_owned()], false)
    );
    assert_eq!((info("org").idn_languages.len(), info("org").idn_languages_complete), (11, true));
    assert_eq!((info("eu").idn_languages, info("uk").idn_languages), (vec!["latin".to_owned()], vec![]));
    assert_eq!(
        check(
            logicboxes(),
            Applies::Register,
            "xn--a.com",
            &with(order("xn--a.com", "GB"), &[("language", "fre")])
        ),
        []
    );
}

#[test]
fn a_misspelt_extra_is_answered_with_the_known_ones() {
    let mut input = order("example.co.uk", "GB");
    input["extra"] = json!({ "service_contact": "secret-looking", "premium": "true" });
    let found = check(logicboxes(), Applies::Register, "example.co.uk", &input);
    assert_eq!(paths(&found), ["extra.service_contact"]);
    assert_eq!(found[0].code, ProblemCode::Unknown);
    assert_eq!(
        found[0].allowed,
        ["eap", "phase", "premium", "service-contact", "smd", "tm-claim", "tnc", "type"]
    );
    assert!(!found[0].message.contains("secret-looking"));
}

#[test]
fn launch_attributes_are_known_everywhere_but_drawn_nowhere() {
    let rules = logicboxes();
    let input = with(order("example.com", "GB"), &[("extra.phase", "sunrise")]);
    assert_eq!(paths(&check(rules, Applies::Register, "example.com", &input)), ["extra.smd"]);
    let input = with(
        input,
        &[("extra.phase", "moonrise"), ("extra.premium", "false"), ("extra.tm-claim", "accepted")],
    );
    let found = check(rules, Applies::Register, "example.com", &input);
    assert_eq!(paths(&found), ["extra.phase", "extra.premium"]);
    assert_eq!(found[0].allowed, ["sunrise", "prega", "landrush"]);
    let drawn = info("com").fields;
    assert!(drawn.iter().any(|field| field.name == "tnc") && drawn.iter().all(|field| field.name != "phase"));
}

#[test]
fn an_australian_trademark_takes_only_the_kinds_of_its_row() {
    let au = [
        ("extra.id", "1"),
        ("extra.policyReason", "2"),
        ("extra.isAUWarranty", "true"),
        ("extra.registrantName", "R M"),
    ];
    let base = with(order("example.com.au", "AU"), &au);
    let judge = |values: &[(&str, &str)]| -> Vec<(String, Vec<String>)> {
        let found = check(logicboxes(), Applies::Register, "example.com.au", &with(base.clone(), values));
        found.into_iter().map(|problem| (problem.path, problem.allowed)).collect()
    };
    let words = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let row = words(&["Trademark Owner", "Pending TM Owner"]);

    let wrong =
        judge(&[("extra.id-type", "TM"), ("extra.eligibilityName", "N"), ("extra.eligibilityType", "Other")]);
    assert_eq!(wrong, [("extra.eligibilityType".to_owned(), row)]);
    let example = judge(&[
        ("extra.id-type", "TM"),
        ("extra.eligibilityName", "N"),
        ("extra.eligibilityType", "Trademark"),
    ]);
    assert_eq!(example, [], "the page's own example is taken");
    let company = judge(&[("extra.id-type", "ACN"), ("extra.eligibilityType", "Company")]);
    assert_eq!(company, [], "nothing is printed for company numbers, so nothing is refused");
}

#[test]
fn a_zone_of_its_own_is_not_ruled_by_the_tld_above_it() {
    let rules = logicboxes();
    assert_eq!(rules.find("example.de.com").unwrap().transfer_code(), None);
    assert_eq!(rules.find_tld("uk.com").unwrap().tlds()[0], "gb.com");
    assert!(rules.find("com").is_none() && rules.find("example.nosuch").is_none());
    assert_eq!(rules.find("www.Example.CO.UK.").unwrap().tlds()[0], "uk");
    assert!(rules.find_tld(".com.au").is_some());
    let open: Value = with(order("example.io", "GB"), &[("extra.whatever", "x")]);
    let name = crate::tld::Name { ascii: "example.io", unicode: "example.io", tld: "io", idn: false };
    assert_eq!(rules.shared().check(Applies::Register, &name, &open), []);
}

#[test]
fn name_servers_are_limited_and_may_be_left_to_the_registrar() {
    let mut input = order("example.com", "GB");
    input["nameservers"] = json!(vec![json!({ "name": "ns.example.net" }); 14]);
    let found = check(logicboxes(), Applies::Transfer, "example.com", &input);
    assert_eq!((found[0].path.as_str(), found[0].code), ("nameservers", ProblemCode::OutOfRange));
    input["nameservers"] = json!([]);
    assert_eq!(check(logicboxes(), Applies::Transfer, "example.com", &input), []);
    assert_eq!(check(logicboxes(), Applies::Register, "example.com", &input), []);
}
