//! The format carries the TLDs that are still to come, and refuses what it cannot read.

use super::{check, order, paths, put, with};
use crate::error::ProblemCode;
use crate::tld::{Applies, FieldType, Role, Rules};
use serde_json::json;

const SHARED: &str = r#"
default = true
source = "manual"
groups = { eea = ["FR", "DE"] }
roles = { registrant = { register = "required" }, zone = { register = "optional" } }
"#;

const ASIA: &str = r#"
tlds = ["asia"]
source = "manual, page 1"
[[field]]
path = "extra.cedcontactid"
label = "Contact with the tie to Asia"
type = "text"
required = true
applies_to = ["register", "transfer"]
[[field]]
path = "contacts.registrant.extra.locality"
label = "Country"
type = "country"
required = true
applies_to = ["register"]
[[field]]
path = "contacts.*.extra.legalentitytype"
label = "Legal form"
type = "choice"
options = [{ value = "naturalPerson", label = "person" }, { value = "other", label = "other" }]
applies_to = ["register"]
[[field]]
path = "contacts.*.extra.otherlegalentitytype"
label = "Other legal form"
type = "text"
required_when = { path = "contacts.*.extra.legalentitytype", equals = "other" }
required_when_text = "the legal form is other"
applies_to = ["register"]
"#;

const RU: &str = r#"
tlds = ["ru"]
source = "manual, page 2"
renew_window_days = 60
years = { register = [1, 2], renew = [1] }
nameservers = { min = 2, max = 4 }
[roles]
registrant = { transfer = "optional", contact_type = "RuContact" }
[[field]]
path = "contacts.registrant.extra.contract-type"
label = "Person or organisation"
type = "choice"
options = [{ value = "PRS", label = "person" }, { value = "ORG", label = "organisation" }]
required = true
applies_to = ["register"]
[[field]]
path = "contacts.registrant.extra.birth-date"
label = "Date of birth"
type = "text"
pattern = '\d{2}\.\d{2}\.\d{4}'
required_when = { path = "contacts.registrant.extra.contract-type", equals = "PRS" }
required_when_text = "the registrant is a person"
applies_to = ["register"]
[[field]]
path = "contacts.registrant.extra.kpp"
label = "KPP"
type = "number"
min_length = 9
max_length = 9
required_when = { all = [
    { path = "contacts.registrant.extra.contract-type", equals = "ORG" },
    { path = "contacts.registrant.country", equals = "RU" },
] }
required_when_text = "the registrant is a Russian organisation"
applies_to = ["register"]
[[field]]
path = "contacts.registrant.organization"
label = "Organisation"
type = "text"
pattern = "[^ ]+( [^ ]+)+"
applies_to = ["register"]
help = "at least two words"
"#;

const CA: &str = r#"
tlds = ["ca", "on.ca"]
source = "manual, page 3"
[[field]]
path = "contacts.registrant.extra.AgreementValue"
label = "Agreement"
type = "choice"
options = [{ value = "y", label = "agreed" }]
required = true
applies_to = ["register", "trade"]
[[field]]
path = "extra.since"
label = "Known since"
type = "date"
required_when = { any = [
    { path = "name.tld", in = ["on.ca"] },
    { not = { path = "extra.agent", present = false } },
] }
required_when_text = "the name is in Ontario or has an agent"
applies_to = ["register"]
[[field]]
path = "extra.agent"
label = "Has an agent"
type = "boolean"
applies_to = ["register"]
"#;

fn rules() -> Rules {
    Rules::parse(&[("asia.toml", ASIA), ("ru.toml", RU), ("shared.toml", SHARED), ("ca.toml", CA)]).unwrap()
}

#[test]
fn a_contact_declares_its_own_tie() {
    let mut input = order("example.asia", "SG");
    put(&mut input, "contacts.tech.extra", Some(json!({ "legalentitytype": "other" })));
    let found = check(&rules(), Applies::Register, "example.asia", &input);
    let tie = [
        "extra.cedcontactid",
        "contacts.registrant.extra.locality",
        "contacts.tech.extra.otherlegalentitytype",
    ];
    assert_eq!(paths(&found), tie);
    assert_eq!(paths(&check(&rules(), Applies::Transfer, "example.asia", &input)), ["extra.cedcontactid"]);
}

#[test]
fn a_person_and_an_organisation_are_asked_different_things() {
    let judge = |values: &[(&str, &str)]| {
        let found =
            check(&rules(), Applies::Register, "example.ru", &with(order("example.ru", "RU"), values));
        found.into_iter().map(|problem| (problem.path, problem.code)).collect::<Vec<_>>()
    };
    let at = |name: &str, code| (format!("contacts.registrant.extra.{name}"), code);
    let kind = "contacts.registrant.extra.contract-type";
    let birth = "contacts.registrant.extra.birth-date";
    let kpp = "contacts.registrant.extra.kpp";
    assert_eq!(judge(&[(kind, "PRS")]), [at("birth-date", ProblemCode::Missing)]);
    assert_eq!(judge(&[(kind, "PRS"), (birth, "1990-02-01")]), [at("birth-date", ProblemCode::Invalid)]);
    assert_eq!(judge(&[(kind, "PRS"), (birth, "01.02.1990")]), []);
    assert_eq!(judge(&[(kind, "ORG")]), [at("kpp", ProblemCode::Missing)]);
    assert_eq!(judge(&[(kind, "ORG"), (kpp, "12345678x")]), [at("kpp", ProblemCode::Invalid)]);
    assert_eq!(judge(&[(kind, "ORG"), (kpp, "1234")]), [at("kpp", ProblemCode::TooShort)]);
    let one_word = judge(&[(kind, "ORG"), (kpp, "123456789"), ("contacts.registrant.organization", "Acme")]);
    assert_eq!(one_word, [("contacts.registrant.organization".to_owned(), ProblemCode::Invalid)]);
}

#[test]
fn years_and_name_servers_stay_within_what_is_sold() {
    let kind = [
        ("contacts.registrant.extra.contract-type", "PRS"),
        ("contacts.registrant.extra.birth-date", "01.02.1990"),
    ];
    let mut input = with(order("example.ru", "RU"), &kind);
    input["years"] = json!(3);
    input["nameservers"] = json!([{ "name": "ns1.example.net" }]);
    let found = check(&rules(), Applies::Register, "example.ru", &input);
    assert_eq!(paths(&found), ["years", "nameservers"]);
    assert_eq!(found[0].allowed, ["1", "2"]);
    assert_eq!(check(&rules(), Applies::Renew, "example.ru", &json!({ "years": 2 }))[0].allowed, ["1"]);
    assert_eq!(check(&rules(), Applies::Renew, "example.ru", &json!({ "months": 18 }))[0].allowed, ["12"]);
    assert_eq!(check(&rules(), Applies::Renew, "example.ru", &json!({ "months": 12 })), []);
}

#[test]
fn dates_booleans_and_nested_conditions_are_read() {
    let agreed = ("contacts.registrant.extra.AgreementValue", "y");
    let judge = |domain: &str, values: &[(&str, &str)]| {
        let found = check(&rules(), Applies::Register, domain, &with(order(domain, "CA"), values));
        found.into_iter().map(|problem| problem.path).collect::<Vec<_>>()
    };
    assert_eq!(judge("example.ca", &[]), ["contacts.registrant.extra.AgreementValue"]);
    assert!(judge("example.ca", &[agreed]).is_empty());
    assert_eq!(judge("example.on.ca", &[agreed]), ["extra.since"]);
    assert_eq!(judge("example.ca", &[agreed, ("extra.agent", "true")]), ["extra.since"]);
    assert_eq!(judge("example.on.ca", &[agreed, ("extra.since", "2026-13-01")]), ["extra.since"]);
    assert!(judge("example.on.ca", &[agreed, ("extra.since", "2026-11-21")]).is_empty());
    assert_eq!(
        judge("example.on.ca", &[agreed, ("extra.since", "2026-11-21"), ("extra.agent", "aye")]),
        ["extra.agent"]
    );
}

#[test]
fn what_a_handle_hides_is_never_held_against_it() {
    let abroad = r#"
tlds = ["home"]
source = "manual"
[[field]]
path = "extra.agent"
label = "Agent at home"
type = "text"
required_when = { not = { path = "contacts.registrant.country", in = ["@eea"] } }
required_when_text = "the registrant is abroad"
applies_to = ["register"]
[[field]]
path = "extra.origin"
label = "Origin"
type = "text"
required_when = { any = [
    { path = "contacts.registrant.city", present = false },
    { path = "name.level", equals = 3 },
] }
required_when_text = "the city is not known, or the name is third level"
applies_to = ["register"]
"#;
    let rules = Rules::parse(&[("home.toml", abroad), ("shared.toml", SHARED)]).unwrap();
    let judge = |domain: &str, registrant| {
        let input = json!({ "contacts": { "registrant": registrant } });
        paths(&check(&rules, Applies::Register, domain, &input))
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(judge("a.home", json!({ "country": "FR", "city": "Paris" })), Vec::<String>::new());
    assert_eq!(judge("a.home", json!({ "country": "US" })), ["extra.agent", "extra.origin"]);
    assert_eq!(judge("a.home", json!("handle-1")), Vec::<String>::new());
    assert_eq!(judge("a.b.home", json!("handle-1")), ["extra.origin"], "one part that holds is enough");
}

#[test]
fn a_form_shows_what_the_file_says() {
    let rules = rules();
    let info = rules.find_tld("ru").unwrap().info("made-up", ".ru");
    assert_eq!(
        (info.tld.as_str(), info.provider.as_str(), info.renew_window_days),
        ("ru", "made-up", Some(60))
    );
    assert_eq!((info.register_years, info.renew_years, info.transfer_years), (vec![1, 2], vec![1], vec![]));
    assert_eq!((info.roles[0].register, info.roles[0].transfer), (Role::Required, Role::Optional));
    assert_eq!(info.roles[0].contact_type.as_deref(), Some("RuContact"));
    assert_eq!((info.fields[2].kind, info.fields[2].name.as_str()), (FieldType::Number, "kpp"));
    assert_eq!(info.fields[0].source, "manual, page 2");
}

#[test]
fn a_faulty_file_is_refused_with_its_name_and_key() {
    let field = |more: &str| {
        format!(
            "tlds = [\"a\"]\nsource = \"s\"\n[[field]]\npath = \"extra.x\"\nlabel = \"X\"\ntype = \"text\"\n\
             applies_to = [\"register\"]\n{more}"
        )
    };
    for (text, part) in [
        ("tlds = [\"a\"]\nsource = \"s\"\ngrace_day = 3".to_owned(), "grace_day"),
        ("source = \"s\"".to_owned(), "tlds"),
        ("tlds = [\"a\"]".to_owned(), "source"),
        ("tlds = [\".a\"]\nsource = \"s\"".to_owned(), "`.a`"),
        ("tlds = [\"a\"]\nsource = \"s\"\nexcept = [\"b\"]".to_owned(), "except"),
        ("tlds = [\"ru\"]\nsource = \"s\"".to_owned(), "`ru` has rules already"),
        ("default = true\nsource = \"s\"".to_owned(), "shared.toml is the shared file already"),
        ("tlds = [\"a\"]\nsource = \"s\"\nroles = { owner = {} }".to_owned(), "`owner`"),
        ("tlds = [\"a\"]\nsource = \"s\"\nyears = { renew = [0] }".to_owned(), "years"),
        (field("colour = 1"), "colour"),
        (field("required_when = { path = \"extra.y\", equals = \"1\" }"), "required_when_text"),
        (field("required_when = { path = \"extra.y\" }\nrequired_when_text = \"t\""), "a condition is"),
        (
            field("required_when = { path = \"extra\", present = true }\nrequired_when_text = \"t\""),
            "`extra`",
        ),
        (
            field(
                "required_when = { path = \"contacts.*.city\", present = true }\nrequired_when_text = \"t\"",
            ),
            "contacts.*",
        ),
        (
            field("required_when = { path = \"extra.y\", in = [\"@moon\"] }\nrequired_when_text = \"t\""),
            "`@moon`",
        ),
        (field("pattern = \"(\""), "pattern"),
        (field("min_length = 3\nmax_length = 2"), "min_length"),
        (field("accepts = [\"q\"]"), "accepts"),
        (field("").replace("text", "choice"), "options"),
        (field("").replace("extra.x", "contacts.owner.x"), "contacts.owner.x"),
        (field("") + &field("").split_off(26), "there twice"),
    ] {
        let fault =
            Rules::parse(&[("shared.toml", SHARED), ("ru.toml", RU), ("new.toml", &text)]).unwrap_err();
        assert!(fault.starts_with("new.toml: ") && fault.contains(part), "{part}: {fault}");
    }
}

#[test]
fn a_limit_holds_where_its_case_surely_does_and_the_form_shows_it() {
    const NUMBERS: &str = r#"
tlds = ["ex"]
source = "manual, page 4"
groups = { towns = ["LS", "YO"] }
[[field]]
path = "contacts.registrant.extra.number"
label = "Company number"
type = "text"
applies_to = ["register"]
[[field.limits]]
when = { path = "contacts.registrant.country", equals = "GB" }
when_text = "the registrant is British"
pattern = "[0-9]{8}"
max_length = 8
help = "give eight digits"
[[field.limits]]
when = { path = "contacts.registrant.country", equals = "IM" }
when_text = "the registrant is on the Isle of Man"
values = ["@towns"]
min_length = 2
help = "give the town"
"#;
    let rules = Rules::parse(&[("shared.toml", SHARED), ("ex.toml", NUMBERS)]).unwrap();
    let found = |country: serde_json::Value, number: &str| {
        let mut input = with(order("example.ex", "GB"), &[("contacts.registrant.extra.number", number)]);
        put(&mut input, "contacts.registrant.country", Some(country));
        let found = check(&rules, Applies::Register, "example.ex", &input);
        found.into_iter().map(|problem| (problem.code, problem.message)).collect::<Vec<_>>()
    };
    assert_eq!(found(json!("GB"), "12345678"), []);
    assert_eq!(found(json!("GB"), "x")[0].0, ProblemCode::Invalid);
    assert_eq!(found(json!("GB"), "123456789")[0].0, ProblemCode::TooLong);
    let (_, message) = &found(json!("GB"), "secret")[0];
    assert_eq!(
        message,
        "Company number: not in the form asked for when the registrant is British; give eight digits"
    );
    assert_eq!(found(json!("IM"), "LS"), []);
    assert_eq!(found(json!("IM"), "L")[0].0, ProblemCode::TooShort);
    assert_eq!(found(json!("IM"), "LSx")[0].0, ProblemCode::NotAllowed);
    assert_eq!(found(json!("FR"), "x"), [], "no limit is for others");
    assert_eq!(found(json!(null), "x"), [], "what cannot be known is not held against anybody");
    let info = rules.find_tld("ex").unwrap().info("p", "ex");
    let limits = &info.fields.iter().find(|field| field.name == "number").unwrap().limits;
    assert_eq!((limits.len(), &limits[1].values[..]), (2, &["LS".to_owned(), "YO".to_owned()][..]));
}
