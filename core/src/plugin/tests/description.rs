//! What a plugin says of itself.

use super::*;

#[test]
fn a_description_becomes_what_the_built_in_registrars_say_of_themselves() {
    let described = described(description()).expect("a good description");
    let shown = serde_json::to_value(described.info).expect("plain data");
    assert_eq!(shown["name"], "acme");
    assert_eq!(shown["own_operations"][0]["name"], "acme.look");
    assert_eq!(shown["settings"][0]["secret"], true);
    assert!(described.info.has(Op::PluginCall) && !described.info.has(Op::DomainTransfer));
    assert!(!described.info.sandbox);
}

#[test]
fn a_wrong_description_is_named_with_its_place() {
    let own = |name: &str, effect: &str| json!([{"name": name, "summary": "", "effect": effect, "input": {}, "output": {}}]);
    let at = |url: &str| json!([{"environment": "live", "purpose": "api", "base_url": url}]);
    for (member, value, place) in [
        ("anyregistrar", json!(2), "version 1"),
        ("name", json!("Acme"), "at name"),
        ("name", json!("logicboxes"), "built-in"),
        ("title", json!(" "), "at title"),
        ("operations", json!(["domain.chek"]), "domain.chek"),
        ("operations", json!(["journal.list"]), "at operations"),
        ("operations", json!(["domain.info", "domain.info"]), "twice"),
        ("guarded", json!(["domain.info"]), "at guarded"),
        ("prepare", json!(["domain.register"]), "at prepare"),
        ("own_operations", own("other.look", "read"), "at own_operations"),
        ("own_operations", own("acme.buy", "purchase"), "only the common table"),
        ("endpoints", at("http://api.acme.example/"), "endpoints[0]"),
        ("endpoints", at("https://10.0.0.1/"), "endpoints[0]"),
        ("endpoints", at("https://localhost/"), "endpoints[0]"),
        ("endpoints", at("https://api.acme.example/v1"), "endpoints[0]"),
        ("endpoints", json!([]), "purpose `api`"),
        ("limits", json!([{"group": "all", "per_minute": 1, "burst": 1}]), "at limits"),
        ("tld_rules", json!({"default.toml": "nonsense"}), "at tld_rules"),
        ("sandbox", json!("nowhere"), "at sandbox"),
        ("nonsense", json!(1), "nonsense"),
    ] {
        let mut document = description();
        document[member] = value;
        let text = described(document).map(|_| ()).expect_err(place);
        assert!(text.contains(place), "{member}: {text}");
    }
}
