//! Kinds of rules that registrars other than the first need: terms in months, several contacts in a role, ties between contacts,
//! fields with no place in some orders, and files that start from each other.

use super::{check, contact, order, paths, put, with};
use crate::error::ProblemCode;
use crate::tld::{Applies, Rules};
use serde_json::json;

const SHARED: &str = r#"
default = true
source = "manual"
language_names = { de = "German", fr = "French" }
roles = { registrant = { register = "required" }, admin = { register = "required", most = 2 } }
[[field]]
path = "contacts.*.city"
label = "City"
type = "text"
required = true
applies_to = ["register"]
"#;

const NL: &str = r#"
tlds = ["nl"]
source = "manual, page 1"
months = { register = [3, 12], renew = [1, 3, 12] }
years = { transfer = [1] }
label = { min = 2, max = 5 }
idn = { allowed = false }
pending_delete_days = 5
add_grace_days = 0
"#;

const FR: &str = r#"
tlds = ["fr"]
source = "manual, page 2"
idn = { allowed = true, languages = ["fr", "de"], refused = ["ß"], help = "as it is spoken" }
expiry_rule = "never"
[[field]]
path = "contacts.registrant.extra.waldec"
label = "Number of the association"
type = "text"
applies_to = ["register"]
refused_when = { path = "contacts.registrant.organization", present = false }
refused_when_text = "the registrant is a person"
[[field]]
path = "contacts.registrant.extra.nationality"
label = "Nationality"
type = "country"
required_when = { not = { path = "contacts.registrant.country", same = "contacts.admin.country" } }
required_when_text = "registrant and administrator are in different countries"
applies_to = ["register"]
[[field]]
path = "extra.local"
label = "Contact in the country"
type = "choice"
options = [{ value = "registrant", label = "the registrant" }, { value = "admin", label = "the administrator" }]
required = true
applies_to = ["register"]
[[field]]
path = "contacts.*.extra.proof"
label = "Proof"
type = "text"
required_when = { path = "extra.local", same = "contacts.*.role" }
required_when_text = "local names this contact"
applies_to = ["register"]
"#;

const RE: &str = r#"
tlds = ["re"]
like = "fr"
source = "manual, page 3"
expiry_rule = "always"
[[field]]
path = "extra.local"
label = "Anybody in the country"
type = "boolean"
applies_to = ["register"]
"#;

fn rules() -> Rules {
    Rules::parse(&[("re.toml", RE), ("nl.toml", NL), ("fr.toml", FR), ("shared.toml", SHARED)]).unwrap()
}

#[test]
fn terms_may_be_months_that_are_no_years() {
    let judge = |on, term: serde_json::Value| {
        let mut input = order("abc.nl", "NL");
        put(&mut input, "years", None);
        input.as_object_mut().unwrap().extend(term.as_object().unwrap().clone());
        let found = check(&rules(), on, "abc.nl", &input);
        found.into_iter().map(|problem| (problem.path, problem.allowed)).collect::<Vec<_>>()
    };
    let words = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    assert_eq!(judge(Applies::Register, json!({ "months": 3 })), []);
    assert_eq!(judge(Applies::Register, json!({ "years": 1 })), []);
    assert_eq!(
        judge(Applies::Register, json!({ "months": 6 })),
        [("months".to_owned(), words(&["3", "12"]))]
    );
    assert_eq!(judge(Applies::Renew, json!({ "years": 2 })), [("years".to_owned(), words(&["1"]))]);
    assert_eq!(judge(Applies::Renew, json!({ "years": u64::MAX })), [], "beyond any number is the model's");
    let info = rules().find_tld("nl").unwrap().info("made-up", "nl");
    assert_eq!((info.register_years, info.register_months), (vec![1], vec![3, 12]));
    assert_eq!((info.transfer_years, info.transfer_months), (vec![1], vec![]));
    assert_eq!((info.pending_delete_days, info.add_grace_days, info.label.min), (Some(5), Some(0), Some(2)));
}

#[test]
fn a_role_takes_as_many_contacts_as_the_registry_does() {
    let mut input = order("abc.nl", "NL");
    let two = json!(["handle-1", contact("NL")]);
    input["contacts"]["admin"] = two;
    assert_eq!(check(&rules(), Applies::Register, "abc.nl", &input), []);
    input["contacts"]["admin"] = json!(["1", "2", "3"]);
    let found = check(&rules(), Applies::Register, "abc.nl", &input);
    assert_eq!(
        (found[0].path.as_str(), found[0].code, found.len()),
        ("contacts.admin", ProblemCode::OutOfRange, 1)
    );
}

#[test]
fn a_name_has_the_length_and_the_letters_that_the_registry_takes() {
    let problem = |domain: &str| {
        let input = with(order(domain, "FR"), &[("language", "fr"), ("extra.local", "registrant")]);
        let input = with(input, &[("contacts.registrant.extra.proof", "1")]);
        let input = if domain.ends_with(".nl") { order(domain, "NL") } else { input };
        let found = check(&rules(), Applies::Register, domain, &input);
        found.first().map(|problem| (problem.path.clone(), problem.code))
    };
    let at_domain = |code| Some(("domain".to_owned(), code));
    assert_eq!(problem("a.nl"), at_domain(ProblemCode::TooShort));
    assert_eq!(problem("abcdef.nl"), at_domain(ProblemCode::TooLong));
    assert_eq!(problem("xn--caf-dma.nl"), at_domain(ProblemCode::Invalid));
    assert_eq!(problem("xn--caf-dma.fr"), None);
    assert_eq!(problem("xn--strae-oqa.fr"), at_domain(ProblemCode::Invalid));
    let transfer = with(order("abcdef.nl", "NL"), &[]);
    assert_eq!(
        check(&rules(), Applies::Transfer, "abcdef.nl", &transfer),
        [],
        "it exists, whatever its length"
    );
}

#[test]
fn a_value_without_a_place_is_refused_and_not_dropped() {
    let base = with(order("example.fr", "FR"), &[("extra.local", "registrant")]);
    let base = with(base, &[("contacts.registrant.extra.proof", "1")]);
    let association = with(base, &[("contacts.registrant.extra.waldec", "W1")]);
    assert_eq!(check(&rules(), Applies::Register, "example.fr", &association), []);
    let mut person = association.clone();
    put(&mut person, "contacts.registrant.organization", None);
    let found = check(&rules(), Applies::Register, "example.fr", &person);
    assert_eq!(
        (found[0].path.as_str(), found[0].code, found.len()),
        ("contacts.registrant.extra.waldec", ProblemCode::NotAllowed, 1)
    );
    assert!(!found[0].message.contains("W1") && found[0].message.contains("person"));
}

#[test]
fn a_tie_between_contacts_or_to_one_of_them_is_seen() {
    let judge = |local: &str, admin| {
        let mut input = with(order("example.fr", "FR"), &[("extra.local", local)]);
        input["contacts"]["admin"] = admin;
        let found = check(&rules(), Applies::Register, "example.fr", &input);
        paths(&found).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(judge("registrant", contact("FR")), ["contacts.registrant.extra.proof"]);
    assert_eq!(judge("admin", contact("FR")), ["contacts.admin.extra.proof"]);
    assert_eq!(
        judge("admin", contact("BE")),
        ["contacts.registrant.extra.nationality", "contacts.admin.extra.proof"]
    );
    assert_eq!(
        judge("admin", json!("handle-1")),
        Vec::<String>::new(),
        "what a handle hides is not held against it"
    );
}

#[test]
fn a_contact_that_stands_in_several_roles_is_told_of_once() {
    let mut input = order("abc.nl", "NL");
    for role in ["registrant", "admin", "tech", "billing"] {
        put(&mut input, &format!("contacts.{role}.city"), None);
    }
    assert_eq!(paths(&check(&rules(), Applies::Register, "abc.nl", &input)), ["contacts.registrant.city"]);
    input["contacts"]["tech"]["name"] = json!("Grace Example");
    let both = ["contacts.registrant.city", "contacts.tech.city"];
    assert_eq!(paths(&check(&rules(), Applies::Register, "abc.nl", &input)), both);
}

#[test]
fn a_file_that_is_like_another_differs_in_what_it_says() {
    let rules = rules();
    let (fr, re) =
        (rules.find_tld("fr").unwrap().info("p", "fr"), rules.find_tld("re").unwrap().info("p", "re"));
    assert_eq!((fr.expiry_rule.as_deref(), re.expiry_rule.as_deref()), (Some("never"), Some("always")));
    assert_eq!((re.idn_languages, re.refused_letters), (fr.idn_languages, fr.refused_letters));
    let label = |fields: &[crate::tld::Field]| {
        fields.iter().find(|field| field.name == "local").map(|field| field.label.clone()).unwrap()
    };
    assert_eq!(label(&re.fields), "Anybody in the country");
    assert_eq!(re.fields.len(), fr.fields.len());
    assert_eq!(rules.find_tld("com.re").unwrap().tlds(), ["re"], "a zone below has the rules above it");
}

#[test]
fn a_file_that_starts_from_nothing_or_asks_too_much_is_refused() {
    let head = "tlds = [\"a\"]\nsource = \"s\"\n";
    let field =
        "[[field]]\npath = \"extra.x\"\nlabel = \"X\"\ntype = \"text\"\napplies_to = [\"register\"]\n";
    for (text, part) in [
        (format!("{head}like = \"nosuch\""), "like"),
        (format!("{head}like = \"a\""), "like"),
        ("default = true\nlike = \"fr\"\nsource = \"s\"".to_owned(), "like"),
        (format!("{head}years = {{ renew = [1] }}\nmonths = {{ renew = [3] }}"), "years"),
        (format!("{head}idn = {{ languages = [\"tlh\"] }}"), "`tlh`"),
        (format!("{head}idn = {{ pattern = \"x\" }}"), "idn"),
        (format!("{head}{field}refused_when_text = \"t\""), "refused_when_text"),
        (
            format!(
                "{head}{field}required_when = {{ path = \"contacts.*.role\", equals = \"admin\" }}\nrequired_when_text = \"t\""
            ),
            "contacts.*",
        ),
        (
            format!(
                "{head}{field}required_when = {{ path = \"extra.y\", same = \"years.z\" }}\nrequired_when_text = \"t\""
            ),
            "`years.z`",
        ),
        (
            format!(
                "{head}{field}required_when = {{ path = \"extra.y\", equals = \"1\", all = [] }}\nrequired_when_text = \"t\""
            ),
            "a condition is",
        ),
    ] {
        let fault =
            Rules::parse(&[("shared.toml", SHARED), ("fr.toml", FR), ("new.toml", &text)]).unwrap_err();
        assert!(fault.starts_with("new.toml: ") && fault.contains(part), "{part}: {fault}");
    }
}

#[test]
fn what_could_not_be_read_is_unknown_to_the_rules_and_not_absent() {
    let mut input = with(
        order("abc.fr", "FR"),
        &[("extra.local", "registrant"), ("contacts.registrant.extra.proof", "1")],
    );
    put(&mut input, "contacts.admin.country", Some(json!("DE")));
    let nationality = "contacts.registrant.extra.nationality";
    assert_eq!(paths(&check(&rules(), Applies::Register, "abc.fr", &input)), [nationality]);
    // `null` stands where there was something that nobody could read.
    put(&mut input, "contacts.registrant.country", Some(json!(null)));
    assert_eq!(check(&rules(), Applies::Register, "abc.fr", &input), []);
    put(&mut input, "contacts.registrant.country", None);
    assert_eq!(paths(&check(&rules(), Applies::Register, "abc.fr", &input)), [nationality]);
}
