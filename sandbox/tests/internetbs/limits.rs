//! How many calls the account may make, where that is asked for.

use super::support::{advance, control, sandbox};
use super::{ask, code};
use anyregistrar_sandbox::Sandbox;
use serde_json::json;

/// Makes calls until one is refused: how many were let through, and the code of the refusal.
fn until_refused(sandbox: &Sandbox) -> (u64, u64) {
    for made in 0..5_000 {
        let answer = ask(sandbox, "Account/DefaultCurrency/Get", "");
        if answer["status"] != "SUCCESS" {
            return (made, answer["code"].as_u64().unwrap());
        }
    }
    panic!("nothing limits the calls");
}

fn limited() -> Sandbox {
    let sandbox = sandbox();
    control(&sandbox, "account", json!({ "limited": true }));
    sandbox
}

fn seconds(count: i64) -> f64 {
    count as f64 / 86_400.0
}

#[test]
fn nothing_is_limited_where_nobody_asked_for_it() {
    let sandbox = sandbox();
    for _ in 0..700 {
        ask(&sandbox, "Account/DefaultCurrency/Get", "");
    }
    assert_eq!(ask(&sandbox, "Account/DefaultCurrency/Get", "")["status"], "SUCCESS");
}

#[test]
fn an_account_without_domains_makes_sixty_calls_a_minute() {
    let sandbox = limited();
    assert_eq!(until_refused(&sandbox), (60, 107_010));
    advance(&sandbox, seconds(59));
    assert_eq!(until_refused(&sandbox), (0, 107_010));
    advance(&sandbox, seconds(1));
    assert_eq!(until_refused(&sandbox), (60, 107_010));
    // The key comes first: who has none learns nothing of the account.
    let wrong = super::post(&sandbox, "Domain/Check", "ApiKey=x&Password=x&ResponseFormat=JSON".into());
    assert_eq!(super::support::json_of(&wrong)["code"], 107_002);
}

#[test]
fn each_domain_in_the_account_adds_to_what_it_may_call() {
    let sandbox = limited();
    for number in 0..7 {
        control(&sandbox, "domain", json!({ "domain": format!("shop-{number}.com") }));
    }
    assert_eq!(until_refused(&sandbox), (67, 107_010));
    // One that waits for its registry does not count yet.
    control(&sandbox, "domain", json!({ "domain": "shop-9.com", "status": "pending" }));
    advance(&sandbox, seconds(60));
    assert_eq!(until_refused(&sandbox).0, 67);
}

#[test]
fn hours_days_weeks_and_months_have_limits_of_their_own() {
    let sandbox = limited();
    control(&sandbox, "domain", json!({ "domain": "shop.com" }));
    // What is let through until each window is full, with one domain in the account.
    let windows =
        [(107_010, 60, 61), (107_009, 3_600, 501), (107_008, 86_400, 1_002), (107_012, 604_800, 2_002)];
    let (mut made, mut found) = (0, Vec::new());
    loop {
        let (more, full) = until_refused(&sandbox);
        made += more;
        let Some((_, pause, most)) = windows.iter().find(|(code, ..)| *code == full) else { break };
        if !found.contains(&full) {
            assert_eq!(made, *most, "{full}");
            found.push(full);
        }
        advance(&sandbox, seconds(*pause));
    }
    assert_eq!((found.len(), made), (4, 3_003));
    assert_eq!(code(&sandbox, "Domain/Check", "Domain=example.com"), 107_011);
    advance(&sandbox, 30.0);
    assert_eq!(until_refused(&sandbox), (61, 107_010));
    assert_eq!(code(&sandbox, "Domain/Check", "Domain=example.com"), 107_010);
}
