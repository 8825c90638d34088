//! Availability and prices.

use serde_json::json;

use crate::support::*;

#[test]
fn availability_is_a_map_of_full_names() {
    let sandbox = sandbox();

    let found = lb_ok(
        &sandbox,
        "GET",
        "domains/available.json",
        "domain-name=taken&domain-name=fine&tlds=com&tlds=net",
    );

    assert_eq!(found["taken.com"], json!({ "classkey": "domcno", "status": "regthroughothers" }));
    assert_eq!(found["fine.net"], json!({ "classkey": "dotnet", "status": "available" }));
    assert_eq!(found.as_object().unwrap().len(), 4);
    let none = lb_ok(&sandbox, "GET", "domains/available.json", "domain-name=fine&tlds=");
    assert_eq!(none["errorvalue"]["error"], "No TLDs are selected");
}

#[test]
fn premium_names_and_claims_show_in_availability() {
    let sandbox = sandbox();

    let query = "domain-name=premium&domain-name=claim&domain-name=unknown&domain-name=soonexpired&tlds=com";
    let found = lb_ok(&sandbox, "GET", "domains/available.json", query);

    assert_eq!(found["premium.com"]["costHash"]["create"], "500.00");
    assert_eq!(found["premium.com"]["costHash"]["sellingCurrencySymbol"], "USD");
    assert!(found["claim.com"]["tm-claims-key"].is_string());
    assert_eq!(found["unknown.com"]["status"], "unknown");
    assert_eq!(found["soonexpired.com"]["status"], "regthroughus");
}

#[test]
fn too_many_names_of_a_group_are_all_unknown() {
    let sandbox = sandbox();
    let names: Vec<String> = (0..16).map(|number| format!("domain-name=n{number}")).collect();

    let found =
        lb_ok(&sandbox, "GET", "domains/available.json", &format!("{}&tlds=ca&tlds=com", names.join("&")));

    assert_eq!(found["n0.ca"]["status"], "unknown");
    assert_eq!(found["n0.com"]["status"], "available");
}

#[test]
fn idn_availability_is_keyed_by_the_ascii_name() {
    let sandbox = sandbox();

    let query = "domain-name=b%C3%BCcher&tld=de&idnLanguageCode=de";
    let found = lb_ok(&sandbox, "GET", "domains/idn-available.json", query);

    assert_eq!(found["xn--bcher-kva.de"]["status"], "available");
}

#[test]
fn prices_go_by_product_action_and_years() {
    let sandbox = sandbox();

    let prices = lb_ok(&sandbox, "GET", "products/customer-price.json", "");
    let slabs = lb_ok(&sandbox, "GET", "products/reseller-price.json", "");
    let keys = lb_ok(&sandbox, "GET", "products/category-keys-mapping.json", "");

    assert_eq!(prices["domcno"]["addnewdomain"]["2"], "19.98");
    assert_eq!(slabs["domcno"]["0"]["pricing"]["restoredomain"]["1"], "80.00");
    let products = keys["domorder"].as_array().unwrap();
    assert!(products.contains(&json!({ "thirdleveldotuk": ["co.uk", "org.uk", "me.uk"] })));
}
