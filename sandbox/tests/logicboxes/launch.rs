//! Premium names, early access, launch phases, trademark claims, suggestions.

use anyregistrar_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;

fn check(sandbox: &Sandbox, query: &str) -> Value {
    lb_ok(sandbox, "GET", "domains/available.json", query)
}

fn register(sandbox: &Sandbox, name: &str, attributes: &[(&str, &str)]) -> Value {
    let rest = lb_attributes(attributes);
    let query = format!(
        "domain-name={name}&years=2&ns=ns1.example.net&customer-id=17824872&{LB_CONTACTS}&invoice-option=KeepInvoice{rest}"
    );
    json_of(&lb(sandbox, "POST", "domains/register.json", &query))
}

#[test]
fn early_access_costs_a_fee_that_the_order_has_to_accept() {
    let sandbox = sandbox();

    let found = check(&sandbox, "domain-name=eap&tlds=com");

    let fee = json!({ "early_access_fee": "100.00", "sellingCurrencySymbol": "USD" });
    assert_eq!(found["eap.com"]["costHash"], fee);
    assert_eq!(register(&sandbox, "eap.com", &[])["status"], "ERROR");
    assert!(rows(&sandbox).is_empty());
    let done = register(&sandbox, "eap.com", &[("eap", "true")]);
    assert_eq!(done["sellingamount"], "-119.980");
    assert_eq!(rows(&sandbox)[0]["amount"], "119.98");
}

#[test]
fn premium_names_are_told_and_paid_only_when_accepted() {
    let sandbox = sandbox();
    let told = |name: &str| {
        let query = format!("domain-name={name}");
        json_of(&lb(&sandbox, "GET", "domains/premium-check.json", &query))
    };

    assert_eq!(told("premium.com")["premium"], "true");
    assert_eq!(told("premium.com")["resellerCostPriceHash"]["renew"], "500.00");
    assert_eq!(told("plain.com"), json!({ "premium": "false" }));
    assert_eq!(told("premium.jobs")["message"], "Premium Domains not supported");
    control(&sandbox, "account", json!({ "premium": false }));
    assert_eq!(told("premium.com")["message"], "Not Signed up for Premium Domains");

    assert_eq!(register(&sandbox, "premium.com", &[])["status"], "ERROR");
    assert_eq!(register(&sandbox, "premium.com", &[("premium", "true")])["sellingamount"], "-1000.000");
}

#[test]
fn a_launch_phase_takes_applications_and_nothing_else() {
    let sandbox = sandbox();
    let phases = lb_ok(&sandbox, "GET", "domains/tlds-in-phase.json", "phase=sunrise");
    assert_eq!(phases, json!(["bike"]));
    let said = |attributes: &[(&str, &str)]| register(&sandbox, "a.bike", attributes)["message"].clone();

    assert_eq!(said(&[]), "This domain name cannot be registered in the current phase.");
    assert_eq!(said(&[("phase", "sunrise")]), "Required parameter missing: smd");
    assert_eq!(said(&[("phase", "later")]), "{phase=phase is invalid}");
    let elsewhere = register(&sandbox, "a.com", &[("phase", "landrush")])["message"].clone();
    assert_eq!(elsewhere, "This domain name cannot be registered in the current phase.");
    for (name, attributes) in [
        ("a.bike", vec![("phase", "sunrise"), ("smd", "PHNtZD4%3D")]),
        ("b.bike", vec![("phase", "prega")]),
        ("c.bike", vec![("phase", "landrush")]),
    ] {
        let applied = register(&sandbox, name, &attributes);
        assert_eq!(
            (&applied["status"], &applied["actionstatus"]),
            (&json!("Success"), &json!("PendingExecution"))
        );
        assert_eq!(look(&sandbox, name)["status"], "pending");
    }
    assert!(rows(&sandbox).is_empty());
    advance(&sandbox, 1.1);
    assert_eq!(look(&sandbox, "a.bike")["status"], "active");
    assert_eq!(rows(&sandbox).len(), 3);
    let free = lb_ok(&sandbox, "GET", "domains/available-sunrise.json", "sld=free&tld=bike&smd=x");
    assert_eq!(free["free.bike"]["status"], "available");
}

#[test]
fn a_trademark_claim_leads_to_a_notice_and_has_to_be_accepted() {
    let sandbox = sandbox();
    let key = check(&sandbox, "domain-name=claim&tlds=com")["claim.com"]["tm-claims-key"].clone();
    let query = format!("lookup-key={}", key.as_str().unwrap());

    let notice = lb_ok(&sandbox, "GET", "domains/get-tm-notice.json", &query);

    for member in ["markName", "jurisdiction", "goodsAndServices", "description", "holders", "contacts"] {
        assert!(notice.get(member).is_some(), "{member}");
    }
    lb_error(&sandbox, "GET", "domains/get-tm-notice.json", "lookup-key=nothing");
    assert_eq!(register(&sandbox, "claim.com", &[])["status"], "ERROR");
    assert_eq!(register(&sandbox, "claim.com", &[("tm-claim", "accepted")])["status"], "Success");
}

#[test]
fn too_many_names_of_a_limited_product_are_all_unknown() {
    let sandbox = sandbox();
    let ask = |count: usize, tlds: &str| {
        let labels: String = (0..count).map(|index| format!("domain-name=n{index}&")).collect();
        let found = check(&sandbox, &format!("{labels}{tlds}"));
        let states =
            found.as_object().unwrap().values().map(|entry| entry["status"].as_str().unwrap().to_owned());
        states.collect::<Vec<String>>()
    };

    assert!(ask(15, "tlds=ca").iter().all(|state| state == "available"));
    assert!(ask(16, "tlds=ca").iter().all(|state| state == "unknown"));
    assert!(ask(5, "tlds=dentist").iter().all(|state| state == "available"));
    assert!(ask(6, "tlds=dentist").iter().all(|state| state == "unknown"));
    // The group counts, not the TLD; others in the same call are answered.
    assert!(ask(3, "tlds=dentist&tlds=lawyer").iter().all(|state| state == "unknown"));
    let mixed = ask(6, "tlds=dentist&tlds=com");
    assert_eq!(mixed.iter().filter(|state| *state == "available").count(), 6);
    assert!(ask(100, "tlds=com").iter().all(|state| state == "available"));
}

#[test]
fn a_british_name_tells_of_its_twin_when_it_is_asked_for_alone() {
    let sandbox = sandbox();
    let british = lb_contact(&sandbox, "GB", "UkContact", &[]);
    let query = format!(
        "domain-name=twin.co.uk&years=1&ns=ns1.example.net&customer-id=17824872&{}&invoice-option=NoInvoice",
        lb_roles(&british, "-1")
    );
    lb_ok(&sandbox, "POST", "domains/register.json", &query);

    assert_eq!(check(&sandbox, "domain-name=twin&tlds=uk")["twin.uk"]["ror"], "twin.co.uk");
    let two = check(&sandbox, "domain-name=twin&domain-name=other&tlds=uk");
    assert!(two["twin.uk"].get("ror").is_none());
    let person =
        "name=A&email=a%40example.com&address-line-1=1&city=L&zipcode=1&country=GB&phone-cc=44&phone=12345";
    let right = lb_ok(&sandbox, "POST", "domains/uk/available.json", &format!("domain-name=twin&{person}"));
    assert_eq!(right["twin.uk"]["rorallowed"], "true");
    let other = person.replace("a%40", "b%40");
    let wrong = lb_ok(&sandbox, "POST", "domains/uk/available.json", &format!("domain-name=twin&{other}"));
    assert_eq!(wrong["twin.uk"]["rorallowed"], "false");
}

#[test]
fn alternatives_offers_and_suggestions_name_what_is_free() {
    let sandbox = sandbox();

    let found = check(&sandbox, "domain-name=taken&tlds=com&suggest-alternative=true");
    assert_eq!(found["taken"]["mytaken"]["com"], "available");
    assert!(check(&sandbox, "domain-name=taken&tlds=com").get("taken").is_none());
    let offers =
        lb_ok(&sandbox, "GET", "domains/premium/available.json", "key-word=domain&tlds=com&price-high=3000");
    assert_eq!(offers, json!({ "domainhub.com": "2500.00", "domainstore.com": "1200.50" }));
    let names = lb_ok(&sandbox, "GET", "domains/v5/suggest-names.json", "keyword=reseller&tld-only=com");
    assert_eq!(names["reseller.com"]["spin"], "no");
    assert_eq!(names["myreseller.com"]["spin"], "yes");
    lb_error(&sandbox, "GET", "domains/v5/suggest-names.json", "keyword=a++b");
    lb_error(&sandbox, "GET", "domains/v5/suggest-names.json", "keyword=a_b");
    let old = lb_ok(&sandbox, "GET", "domains/suggest-names.json", "keyword=word&tlds=com&no-of-results=1");
    assert_eq!(old, json!({ "myword": { "com": "available" } }));
    let third =
        lb_ok(&sandbox, "GET", "domains/thirdlevelname/available.json", "domain-name=one&tlds=*.name");
    assert_eq!(third["domain.one.name"]["status"], "available");
}

#[test]
fn internationalised_availability_answers_by_the_ascii_name() {
    let sandbox = sandbox();
    let ask = |query: &str| json_of(&lb(&sandbox, "GET", "domains/idn-available.json", query));

    let found = ask("domain-name=%C3%A6&domain-name=xn--111-dkd4l&tld=com&idnLanguageCode=aze");
    assert_eq!(found["xn--6ca.com"]["status"], "available");
    assert_eq!(found["xn--111-dkd4l.com"]["classkey"], "domcno");
    assert_eq!(ask("domain-name=%CF%82&tld=com&idnLanguageCode=gre")["status"], "ERROR");
    assert_eq!(ask("domain-name=stra%C3%9Fe&tld=de&idnLanguageCode=de")["status"], "ERROR");
    assert_eq!(ask("domain-name=%C3%A6&tld=de&idnLanguageCode=da")["status"], "ERROR");
}

#[test]
fn wishes_are_kept_per_customer() {
    let sandbox = sandbox();
    let add = "customerid=17824872&domain=one.bike&domain=two.bike";
    lb_ok(&sandbox, "POST", "domains/preordering/add.json", add);
    lb_ok(&sandbox, "POST", "domains/preordering/add.json", add);

    let list =
        || lb_ok(&sandbox, "GET", "domains/preordering/fetch.json", "no-of-records=10&page-no=1&tld=bike");
    assert_eq!(list()["recsindb"], "2");
    assert_eq!(list()["1"]["domain"], "one.bike");
    let one = "customerid=17824872&domain=one.bike";
    lb_ok(&sandbox, "POST", "domains/preordering/delete.json", one);
    lb_error(&sandbox, "POST", "domains/preordering/delete.json", one);
    assert_eq!(list()["recsindb"], "1");
    lb_error(&sandbox, "POST", "domains/preordering/add.json", "customerid=1&domain=one.bike");
    assert_eq!(
        lb_ok(&sandbox, "GET", "domains/preordering/fetchtldlist.json", "category=all"),
        json!(["bike"])
    );
}
