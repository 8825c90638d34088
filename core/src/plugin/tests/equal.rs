//! What a plugin needs to do all that a built-in registrar does.

use super::*;
use crate::call::Limits;
use crate::provider::Limit;

/// A request whose failure the plugin wants to hear of.
fn hearing(effect: &str) -> Value {
    let mut action = good(effect);
    action["hears_failure"] = json!(true);
    action
}

fn not_found() -> Value {
    json!({"do": "fail", "error": {"code": "not_found", "message": "none", "outcome": "not_done"}})
}

#[tokio::test(start_paused = true)]
async fn a_plugin_that_wants_to_hear_of_a_failure_goes_on_without_the_answer() {
    let unreadable = || json!({"do": "unreadable", "at": "x"});
    let says = vec![hearing("read"), unreadable(), unreadable(), unreadable(), not_found()];
    let play = play(Op::DomainInfo, says, (0..3).map(|_| answered(502, "<html>")).collect());

    assert_eq!(play.fails(info()).await.kind(), ErrorKind::NotFound);

    let heard = play.heard.lock().expect("one thread");
    let last = heard.last().expect("a step");
    assert_eq!((&last["step"], &last["state"]), (&json!("failure"), &json!({"n": 7})));
    assert_eq!((&last["error"]["code"], &last["error"]["at"]), (&json!("registrar_fault"), &json!("x")));
    assert_eq!((&last["error"]["http_status"], &last["error"]["outcome"]), (&json!(502), &json!("not_done")));
    assert!(last.get("answer").is_none());
}

#[tokio::test]
async fn a_plugin_that_broke_in_the_middle_hears_nothing_of_that() {
    let says = vec![Ok(hearing("read").to_string()), Err(Trouble::Ended("signal: 9".into()))];
    let play = told(Op::DomainInfo, says, vec![answered(200, "{}")]);
    assert_eq!(play.fails(info()).await.kind(), ErrorKind::Internal);
    assert_eq!(play.heard.lock().expect("one thread").len(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_a_plugin_hears_after_a_lost_purchase_proves_nothing_of_it() {
    let outcome = async |steps| {
        let play = play(Op::DomainRenew, vec![hearing("purchase"), not_found()], steps);
        play.fails(renew()).await.outcome()
    };
    assert_eq!(outcome(vec![Step::Lost]).await, Outcome::Unknown);
    // One that was never sent is another thing.
    assert_eq!(outcome(vec![Step::Refused, Step::Refused, Step::Refused]).await, Outcome::NotDone);
}

#[tokio::test]
async fn a_request_that_is_not_to_wait_for_its_turn_fails_and_the_plugin_hears_of_it() {
    let at_once = || {
        let mut action = hearing("read");
        action["at_once"] = json!(true);
        action
    };
    let says = vec![at_once(), at_once(), not_found()];
    let mut play = play(Op::DomainInfo, says, vec![answered(200, "{}")]);
    let one = Limit { group: "read", per_minute: 1, burst: 1, stated: true };
    Arc::get_mut(&mut play.cx.parts).expect("one owner").limits = Arc::new(Limits::in_memory([one]));

    assert_eq!(play.fails(info()).await.kind(), ErrorKind::NotFound);

    let heard = play.heard.lock().expect("one thread");
    let error = &heard.last().expect("a step")["error"];
    assert_eq!((&error["code"], play.script.sent().len()), (&json!("rate_limited"), 1));
    assert!(error["retry_after_ms"].as_u64().is_some_and(|wait| wait > 1_000), "{error}");
}

#[tokio::test]
async fn a_price_that_no_quote_can_tell_is_asked_of_the_plugin_that_has_it() {
    let mut priced = description();
    priced["price"] = json!(["domain.renew"]);
    let says = vec![json!({"do": "done", "output": {"price": {"amount": "12.50", "currency": "EUR"}}})];
    let play = with(priced, Op::DomainRenew, says.into_iter().map(|value| Ok(value.to_string())), vec![]);
    let price = play.plugin.price(&play.cx, &renew()).await.expect("a price");
    assert_eq!(price.map(|price| price.to_string()).as_deref(), Some("12.50 EUR"));
    assert_eq!(play.heard.lock().expect("one thread")[0]["task"]["kind"], "price");
    // One that does not say so is not asked.
    let silent = super::play(Op::DomainRenew, vec![], vec![]);
    assert!(matches!(silent.plugin.price(&silent.cx, &renew()).await, Ok(None)));
}

#[tokio::test]
async fn a_transfer_reaches_the_plugin_with_the_code_itself() {
    let mut sells = description();
    sells["operations"] = json!(["domain.transfer"]);
    let play = with(sells, Op::DomainTransfer, [Ok(not_found().to_string())], vec![]);
    let input =
        json!({"domain": "a.com", "auth_code": "s3cr3t-code", "contacts": {"registrant": "72860792"}});
    play.fails(call(Op::DomainTransfer, input)).await;
    assert_eq!(play.heard.lock().expect("one thread")[0]["task"]["input"]["auth_code"], "s3cr3t-code");
}

#[test]
fn a_limit_grows_with_the_setting_that_the_description_names() {
    let limits = |count: &str| {
        let mut document = description();
        document["settings"] =
            json!([{"key": "domains", "label": "Domains", "type": "integer", "default": count, "help": ""}]);
        document["limits"] = json!([
            {"group": "read", "per_minute": 7, "burst": 13, "grows": {"setting": "domains", "doubles_at": 60}},
            {"group": "write", "per_minute": 3, "burst": 7},
        ]);
        let described: &'static Described =
            Box::leak(Box::new(described(document).expect("a good description")));
        let settings = Settings::new(described.info, Environment::Live, None, &BTreeMap::new());
        let carrier = Told { says: Mutex::default(), heard: Arc::default() };
        let plugin = Plugin::new(described, Box::new(carrier), settings.expect("good settings"));
        let limits = plugin.expect("good endpoints").limits();
        limits.iter().map(|limit| (limit.per_minute, limit.burst)).collect::<Vec<_>>()
    };
    assert_eq!(limits("0"), [(7, 13), (3, 7)]);
    assert_eq!(limits("120"), [(21, 39), (3, 7)]);
}

#[test]
fn a_limit_that_grows_with_nothing_is_refused() {
    for grows in [json!({"setting": "key", "doubles_at": 60}), json!({"setting": "none", "doubles_at": 60})] {
        let mut document = description();
        document["limits"] = json!([{"group": "read", "per_minute": 1, "burst": 1, "grows": grows}]);
        assert!(described(document).err().expect("a refusal").contains("at limits"));
    }
}

/// A description whose registrar tells what it wants, and what it says of a TLD.
fn telling() -> Value {
    let mut document = description();
    document["tld_rules"] = json!({"default.toml": "default = true\nsource = \"manual\"\nlock = false\n"});
    document["live_rules"] = json!(true);
    document
}

fn rules(rules: Value) -> Result<String, Trouble> {
    Ok(json!({"do": "done", "output": {"rules": rules}}).to_string())
}

#[tokio::test]
async fn what_the_registrar_says_of_a_tld_today_comes_on_top_and_is_asked_once() {
    let says = [rules(json!({"lock": true, "grace_days": 40}))];
    let play = with(telling(), Op::TldInfo, says, vec![]);
    for _ in 0..2 {
        let info = play.plugin.tld_info(&play.cx, "com", None).await.expect("an answer").expect("a form");
        assert_eq!((info.tld.as_str(), info.provider.as_str(), info.lock), ("com", "acme", Some(true)));
    }
    let domain = "a.com".parse().expect("a name");
    assert!(play.plugin.tld_rules(&play.cx, &domain).await.is_some());
    let heard = play.heard.lock().expect("one thread");
    assert_eq!(heard.len(), 1);
    assert_eq!(heard[0]["task"], json!({"kind": "tld_rules", "tld": "com"}));
}

#[tokio::test]
async fn rules_that_a_plugin_gets_wrong_are_told_in_a_form_and_keep_no_order_back() {
    let wrong = || rules(json!({"lock": "CANARY"}));
    let play = with(telling(), Op::TldInfo, [wrong(), wrong()], vec![]);
    let error = play.plugin.tld_info(&play.cx, "com", None).await.expect_err("a wrong answer").to_string();
    assert!(error.contains("plugin acme") && error.contains("output.rules"), "{error}");
    let domain = "a.com".parse().expect("a name");
    assert!(play.plugin.tld_rules(&play.cx, &domain).await.is_none());
}

#[tokio::test]
async fn a_plugin_that_has_no_live_rules_is_not_asked_for_them() {
    let play = super::play(Op::TldInfo, vec![], vec![]);
    assert!(matches!(play.plugin.tld_info(&play.cx, "com", None).await, Ok(None)));
    let mut alone = telling();
    alone.as_object_mut().expect("an object").remove("tld_rules");
    assert!(described(alone).err().expect("a refusal").contains("at live_rules"));
}
