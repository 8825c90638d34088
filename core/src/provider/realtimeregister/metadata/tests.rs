//! Metadata read, kept, and used.

use super::super::testing::{account, cx};
use super::*;
use crate::op::Op;
use crate::tld::{Applies, Name, Role};
use crate::transport::Step;
use serde_json::json;

fn shown(metadata: Value) -> Step {
    Step::json(
        200,
        &json!({"provider": "Example Registry", "applicableFor": ["aa", "bb"], "metadata": metadata}),
    )
}

async fn rules(metadata: Value) -> Arc<TldRules> {
    let (cx, _) = cx(Op::DomainRegister, [shown(metadata)]);
    for_order(&account(), &cx, "aa").await.expect("rules")
}

fn found(rules: &TldRules, on: Applies, input: &Value) -> Vec<String> {
    let name = Name { ascii: "x.aa", unicode: "x.aa", tld: "aa", idn: false };
    rules.check(on, &name, input).into_iter().map(|problem| problem.path).collect()
}

#[tokio::test]
async fn what_is_wrong_or_missing_is_found_by_the_metadata_alone() {
    let role = json!({"min": 1, "max": 1, "required": true, "organizationRequired": true, "organizationAllowed": true});
    let rules = rules(json!({
        "createDomainPeriods": [12], "transferRequiresAuthcode": true, "featuresAvailable": ["CREATE"],
        "domainSyntax": {"minLength": 3, "maxLength": 5, "idnSupport": false},
        "nameservers": {"min": 2, "max": 4, "required": true},
        "registrant": {"organizationAllowed": false, "allowedCountries": ["NL"]},
        "adminContacts": role, "billingContacts": {"min": 0, "max": 0}, "techContacts": {"min": 0, "max": 2},
        "contactProperties": [{"name": "taxNumber", "label": "", "type": "Integer", "mandatory": true}],
    }))
    .await;
    let contact = json!({
        "name": "Ada", "organization": "Example Ltd", "email": "ada@example.com", "phone": "+44.1132926070",
        "street": ["1 High Street"], "city": "Leeds", "country": "GB", "postal_code": "1",
    });
    let input =
        json!({"years": 2, "privacy": true, "contacts": {"registrant": contact}, "nameservers": ["a.net"]});
    let mut paths = found(&rules, Applies::Register, &input);
    paths.sort_unstable();
    let wanted = [
        "contacts.admin",
        "contacts.registrant.country",
        "contacts.registrant.extra.taxNumber",
        "contacts.registrant.organization",
        "domain",
        "nameservers",
        "privacy",
        "years",
    ];
    assert_eq!(paths, wanted);
    let transfer = json!({"contacts": {"registrant": "jdoe", "admin": "jdoe"}});
    assert_eq!(found(&rules, Applies::Transfer, &transfer), ["auth_code"]);
    assert_eq!(rules.role(Applies::Register, "billing"), Role::None);
}

#[tokio::test]
async fn metadata_that_says_nothing_asks_for_nothing() {
    let rules = rules(json!({})).await;
    let input = json!({"years": 3, "contacts": {"registrant": "jdoe"}});
    assert_eq!(found(&rules, Applies::Register, &input), [""; 0]);
}

#[tokio::test]
async fn metadata_is_read_once_for_all_the_tlds_it_is_for() {
    let (account, (cx, script)) =
        (account(), cx(Op::DomainRegister, [shown(json!({"featuresAvailable": ["CREATE"]}))]));
    for tld in ["aa", "bb", "aa"] {
        assert!(for_order(&account, &cx, tld).await.is_some(), "{tld}");
    }
    assert_eq!(script.sent().len(), 1);
    let live = known(&account, cx.now(), "bb").expect("known");
    assert!(!live.renews && !live.transfer_term);
    assert!(known(&account, cx.now().plus_seconds(GOOD), "bb").is_none(), "a day later it is read again");
}

#[tokio::test]
async fn a_zone_that_is_not_known_is_asked_for_by_its_last_label() {
    let unknown = Step::json(400, &json!({"type": "UnsupportedTld", "message": "no"}));
    let (cx, script) = cx(Op::DomainRegister, [unknown, shown(json!({}))]);
    assert!(for_order(&account(), &cx, "co.aa").await.is_some());
    let paths: Vec<String> = script.sent().iter().map(|request| request.uri().path().to_owned()).collect();
    assert_eq!(paths, ["/v2/tlds/co.aa/info", "/v2/tlds/aa/info"]);
}

#[tokio::test]
async fn recorded_rules_hold_where_the_registrar_cannot_be_asked() {
    let recorded = recorded::all().find_tld("com").map(|found| found.info("realtimeregister", "com"));
    let away = Step::json(400, &json!({"type": "ValidationError", "message": "no"}));
    let (on, _) = cx(Op::TldInfo, [away]);
    let told = info(&account(), &on, "com", recorded.clone()).await.expect("an answer");
    assert_eq!(told, recorded);
    let wrong_key = Step::json(401, &json!({"type": "AuthenticationError", "message": "no"}));
    let (on, _) = cx(Op::TldInfo, [wrong_key]);
    assert_eq!(
        info(&account(), &on, "com", recorded).await.expect_err("a wrong key").kind(),
        ErrorKind::Auth
    );
    // An order asks nothing where there are recorded rules.
    let (on, script) = cx(Op::DomainRegister, []);
    assert!(for_order(&account(), &on, "com").await.is_none() && script.sent().is_empty());
}

#[tokio::test]
async fn what_was_recorded_stays_where_the_metadata_is_silent() {
    let step = Step::json(
        200,
        &json!({"provider": "Verisign", "applicableFor": ["com"], "metadata": {"redemptionPeriod": 31}}),
    );
    let (cx, _) = cx(Op::TldInfo, [step]);
    let told = info(&account(), &cx, "com", None).await.expect("an answer").expect("rules");
    assert_eq!((told.redemption_days, told.pending_delete_days), (Some(31), Some(5)));
}
