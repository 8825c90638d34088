//! What the host makes of plugins that keep to the protocol, and of others.

mod description;
mod equal;
mod session;

use super::carrier::{Carrier, Trouble};
use super::describe::{Described, Description};
use super::provider::Plugin;
use crate::call::{Cx, Scrubber};
use crate::error::{Error, ErrorKind, Outcome};
use crate::model::Availability;
use crate::op::{Call, Op, Output};
use crate::provider::{AnyProvider, BoxFuture, Environment, Evidence, OpenOrder, Reply, Settings, testing};
use crate::transport::{Answer, Script, Step};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

/// A plugin that says what it is told to, one thing for each step.
struct Told {
    says: Mutex<VecDeque<Result<String, Trouble>>>,
    heard: Arc<Mutex<Vec<Value>>>,
}

impl Carrier for Told {
    fn carry(&self, line: Vec<u8>, _: Arc<Scrubber>) -> BoxFuture<'_, Result<String, Trouble>> {
        let heard = serde_json::from_slice(&line).expect("a step is JSON");
        self.heard.lock().expect("one thread").push(heard);
        let says = self.says.lock().expect("one thread").pop_front().expect("a step too many");
        Box::pin(async { says })
    }
}

fn description() -> Value {
    json!({
        "anyregistrar": 1, "name": "acme", "title": "Acme", "documentation": "manual",
        "settings": [{"key": "key", "label": "Key", "type": "text", "secret": true, "required": true, "help": "the key"}],
        "endpoints": [{"environment": "live", "purpose": "api", "base_url": "https://api.acme.example/v1/"}],
        "operations": ["domain.check", "domain.info", "domain.set_lock", "domain.renew"],
        "own_operations": [{"name": "acme.look", "summary": "Look.", "effect": "read", "input": {}, "output": {}}],
    })
}

fn described(document: Value) -> Result<Described, String> {
    let description: Description = super::typed("", document)?;
    description.taken()
}

/// A call to a plugin that says this, at a registrar that answers that.
struct Play {
    plugin: Plugin,
    heard: Arc<Mutex<Vec<Value>>>,
    cx: Cx,
    script: Arc<Script>,
}

fn play(op: Op, says: Vec<Value>, answers: Vec<Step>) -> Play {
    told(op, says.into_iter().map(|value| Ok(value.to_string())).collect(), answers)
}

fn told(op: Op, says: Vec<Result<String, Trouble>>, answers: Vec<Step>) -> Play {
    with(description(), op, says, answers)
}

/// The same for a plugin that describes itself otherwise.
fn with(
    description: Value,
    op: Op,
    says: impl IntoIterator<Item = Result<String, Trouble>>,
    answers: Vec<Step>,
) -> Play {
    let described: &'static Described =
        Box::leak(Box::new(described(description).expect("a good description")));
    let given = BTreeMap::from([("key".to_owned(), "s3cr3t-key".to_owned().into())]);
    let settings = Settings::new(described.info, Environment::Live, None, &given).expect("good settings");
    let heard = Arc::default();
    let carrier = Told { says: Mutex::new(says.into_iter().collect()), heard: Arc::clone(&heard) };
    let (cx, script) = testing::cx(described.info, op, answers);
    let plugin = Plugin::new(described, Box::new(carrier), settings).expect("good endpoints");
    Play { plugin, heard, cx, script }
}

fn call(op: Op, input: Value) -> Call {
    Call::parse(op, &RawValue::from_string(input.to_string()).expect("JSON")).expect("a good input")
}

fn info() -> Call {
    call(Op::DomainInfo, json!({"domain": "a.com"}))
}

fn renew() -> Call {
    call(Op::DomainRenew, json!({"domain": "a.com", "years": 1}))
}

fn asking(url: &str, effect: &str) -> Value {
    json!({"do": "exchange", "request": {"method": "GET", "url": url}, "effect": effect, "state": {"n": 7}})
}

fn good(effect: &str) -> Value {
    asking("https://api.acme.example/v1/x", effect)
}

fn answered(status: u16, text: &'static str) -> Step {
    let answer = Answer {
        status: StatusCode::from_u16(status).expect("a status"),
        headers: HeaderMap::new(),
        body: Bytes::from_static(text.as_bytes()),
        framed: true,
    };
    Step::Answer(Box::new(answer))
}

impl Play {
    async fn fails(&self, call: Call) -> Error {
        self.plugin.call(&self.cx, call).await.expect_err("a failure")
    }
}

#[tokio::test]
async fn a_call_goes_by_steps_that_carry_the_account_and_the_plugins_own_state() {
    let names = json!({"do": "done", "output": {"names": [
        {"domain": "a.com", "domain_unicode": "a.com", "state": "available"}]}});
    let play = play(Op::DomainCheck, vec![good("read"), names], vec![answered(200, "[1]")]);

    let reply = play.plugin.call(&play.cx, call(Op::DomainCheck, json!({"domains": ["a.com"]}))).await;

    let Ok(Reply::Output(output)) = reply else { panic!("{reply:?}") };
    let Output::DomainCheck(report) = *output else { panic!("{output:?}") };
    assert_eq!(report.names[0].state, Availability::Available);
    let heard = play.heard.lock().expect("one thread");
    assert_eq!(heard.len(), 2);
    assert_eq!((&heard[0]["anyregistrar"], &heard[0]["step"]), (&json!(1), &json!("start")));
    assert_eq!(
        heard[0]["task"],
        json!({"kind": "call", "operation": "domain.check", "input": {"domains": ["a.com"], "alternatives": false}})
    );
    assert_eq!(heard[1]["state"], json!({"n": 7}));
    assert_eq!(heard[1]["answer"], json!({"status": 200, "headers": {}, "text": "[1]", "framed": true}));
    assert_eq!(heard[1]["account"]["settings"], json!({"key": "s3cr3t-key"}));
    assert_eq!(heard[1]["account"]["endpoints"], json!({"api": "https://api.acme.example/v1/"}));
}

#[tokio::test]
async fn a_host_that_the_description_does_not_list_is_not_asked() {
    let play = play(Op::DomainInfo, vec![asking("https://elsewhere.example/v1/", "read")], vec![]);
    let error = play.fails(info()).await;
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Internal, Outcome::NotDone));
    assert!(
        error.message().contains("plugin acme") && error.message().contains("elsewhere.example"),
        "{error}"
    );
    assert!(play.script.sent().is_empty());
}

#[tokio::test]
async fn what_a_plugin_gets_wrong_is_named_with_its_place_and_never_repeated() {
    for (says, place) in [
        ("nonsense", "not one JSON document"),
        ("{}", "`do`"),
        (r#"{"do":"done"}"#, "output"),
        (r#"{"do":"done","output":{"domain":"CANARY"}}"#, "domain"),
        (r#"{"do":"done","output":{},"extra":1}"#, "extra"),
        (r#"{"do":"wait","ms":"CANARY"}"#, "ms"),
        (r#"{"do":"wait","ms":600000}"#, "wait too long"),
        (r#"{"do":"unreadable"}"#, "before there was one"),
        (r#"{"do":"fail","error":{"code":"CANARY","message":""}}"#, "error.code"),
        (r#"{"do":"fail","error":{"code":"key_conflict","message":""}}"#, "never a registrar's"),
        (r#"{"do":"exchange","request":{"method":"BREW","url":"x"},"effect":"read"}"#, "method"),
    ] {
        let play = told(Op::DomainInfo, vec![Ok(says.to_owned())], vec![]);
        let error = play.fails(info()).await.to_string();
        assert!(error.contains("plugin acme") && error.contains(place), "{says}: {error}");
        assert!(!error.contains("CANARY"), "{error}");
    }
    let deep = format!("{}1{}", "[".repeat(5_000), "]".repeat(5_000));
    let play = told(Op::DomainInfo, vec![Ok(deep)], vec![]);
    assert!(play.fails(info()).await.message().contains("not one JSON document"));
}

#[tokio::test(start_paused = true)]
async fn a_name_that_was_not_answered_is_unknown_and_a_broken_plugin_is_an_error() {
    let asked = || call(Op::DomainCheck, json!({"domains": ["a.com", "b.com"]}));
    let states = |reply: crate::error::Result<Reply>| {
        let Ok(Reply::Output(output)) = reply else { panic!("{reply:?}") };
        let shown = serde_json::to_value(&output).expect("plain data");
        let names = shown["names"].as_array().expect("names").clone();
        names
            .iter()
            .map(|one| format!("{} {}", one["domain"], one["state"]))
            .collect::<Vec<_>>()
            .join(" ")
            .replace('"', "")
    };
    let names = json!({"do": "done", "output": {"names": [
        {"domain": "b.com", "domain_unicode": "b.com", "state": "taken"},
        {"domain": "c.com", "domain_unicode": "c.com", "state": "available"}]}});
    let some = play(Op::DomainCheck, vec![names], vec![]);
    assert_eq!(states(some.plugin.call(&some.cx, asked()).await), "a.com unknown b.com taken");
    let unreadable = json!({"do": "unreadable"});
    let says = vec![good("read"), unreadable.clone(), unreadable.clone(), unreadable];
    let none = play(Op::DomainCheck, says, (0..3).map(|_| answered(502, "<html>")).collect());
    assert_eq!(states(none.plugin.call(&none.cx, asked()).await), "a.com unknown b.com unknown");
    let broken = told(Op::DomainCheck, vec![Err(Trouble::Silent)], vec![]);
    assert_eq!(broken.fails(asked()).await.kind(), ErrorKind::Internal);
}

#[tokio::test]
async fn a_read_that_wants_to_change_something_is_refused() {
    for effect in ["set", "create", "purchase"] {
        let play = play(Op::DomainInfo, vec![good(effect)], vec![]);
        assert!(play.fails(info()).await.message().contains(effect));
        assert!(play.script.sent().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn a_registrar_that_asks_in_its_body_to_slow_down_is_asked_again() {
    let slow = json!({"do": "fail", "error": {"code": "rate_limited", "message": "slow down"}});
    let says = vec![
        good("read"),
        slow.clone(),
        json!({"do": "fail", "error": {"code": "not_found", "message": "none"}}),
    ];
    let again = play(Op::DomainInfo, says, vec![answered(200, "slow"), answered(200, "none")]);
    assert_eq!(again.fails(info()).await.kind(), ErrorKind::NotFound);
    assert_eq!(again.script.sent().len(), 2);
    let once = play(Op::DomainRenew, vec![good("purchase"), slow], vec![answered(200, "slow")]);
    assert_eq!(once.fails(renew()).await.outcome(), Outcome::Unknown);
    assert_eq!(once.script.sent().len(), 1);
}

#[tokio::test]
async fn an_answer_that_the_plugin_cannot_read_proves_nothing_of_a_purchase() {
    let says = vec![good("purchase"), json!({"do": "unreadable", "at": "order.id"})];
    let play = play(Op::DomainRenew, says, vec![answered(502, "<html>")]);
    let error = play.fails(renew()).await;
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::RegistrarFault, Outcome::Unknown));
    assert_eq!(error.context().at.as_deref(), Some("order.id"));
}

#[tokio::test]
async fn a_plugin_that_dies_after_the_purchase_was_sent_leaves_its_outcome_unknown() {
    let says = vec![Ok(good("purchase").to_string()), Err(Trouble::Ended("signal: 9".into()))];
    let play = told(Op::DomainRenew, says, vec![answered(200, "{}")]);
    let error = play.fails(renew()).await;
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Internal, Outcome::Unknown));
    assert_eq!(play.cx.purchases_sent(), 1);
}

#[tokio::test]
async fn a_purchase_that_was_called_a_read_is_not_taken_for_one_that_never_left() {
    let receipt = json!({"do": "done", "output": {"progress": "done", "domain": "a.com"}});
    let play = play(Op::DomainRenew, vec![good("read"), receipt], vec![answered(200, "{}")]);
    let error = play.fails(renew()).await;
    assert_eq!((error.outcome(), play.cx.purchases_sent()), (Outcome::Unknown, 1));
}

#[tokio::test]
async fn an_order_buys_with_one_request() {
    let play = play(Op::DomainRenew, vec![good("purchase"), good("purchase")], vec![answered(200, "{}")]);
    let error = play.fails(renew()).await;
    assert!(error.message().contains("second request that buys"), "{error}");
    assert_eq!((error.outcome(), play.script.sent().len()), (Outcome::Unknown, 1));
}

fn order() -> OpenOrder {
    OpenOrder {
        op: Op::DomainRenew,
        domain: "a.com".parse().expect("a name"),
        baseline: crate::provider::Baseline::away(testing::now()),
        target: None,
        references: Default::default(),
        sent_at: testing::now(),
    }
}

#[tokio::test]
async fn looking_for_evidence_sends_nothing_that_lasts() {
    let play = play(Op::DomainRenew, vec![good("purchase")], vec![]);
    assert!(play.plugin.evidence(&play.cx, &order()).await.is_err());
    assert!(play.script.sent().is_empty());
}

#[tokio::test]
async fn evidence_about_another_domain_proves_nothing() {
    let seen = |domain: &str| json!({"do": "done", "output": {"found": "executed", "receipt": {"progress": "done", "domain": domain}}});
    let other = play(Op::DomainRenew, vec![seen("b.com")], vec![]);
    assert!(matches!(other.plugin.evidence(&other.cx, &order()).await, Ok(Evidence::Unclear { .. })));
    let ours = play(Op::DomainRenew, vec![seen("a.com")], vec![]);
    assert!(matches!(ours.plugin.evidence(&ours.cx, &order()).await, Ok(Evidence::Executed(_))));
    let bare = play(Op::DomainRenew, vec![json!({"do": "done", "output": {"found": "executed"}})], vec![]);
    assert!(bare.plugin.evidence(&bare.cx, &order()).await.is_err());
}

#[tokio::test]
async fn a_secret_that_a_plugin_repeats_in_an_error_is_hidden() {
    let says = json!({"do": "fail", "error": {"code": "auth", "message": "the key s3cr3t-key\u{7} is wrong", "registrar_code": "s3cr3t-key"}});
    let mut play = play(Op::DomainInfo, vec![says], vec![]);
    let parts = Arc::get_mut(&mut play.cx.parts).expect("one owner");
    parts.scrubber = Scrubber::new(["s3cr3t-key".to_owned().into()]);
    let error = play.fails(info()).await;
    assert!(!format!("{error} {:?}", error.context()).contains("s3cr3t"), "{error}");
    assert!(!error.message().contains('\u{7}'));
}

#[tokio::test]
async fn an_operation_of_its_own_is_called_by_name() {
    let says = vec![json!({"do": "done", "output": {"what": [1, 2]}})];
    let own = play(Op::PluginCall, says, vec![]);
    let input = call(Op::PluginCall, json!({"operation": "acme.look", "fields": {"at": "x"}}));
    assert_eq!(own.plugin.effect(&input), crate::op::Effect::Read);
    let reply = own.plugin.call(&own.cx, input).await.expect("an answer");
    let Reply::Output(output) = reply else { panic!("{reply:?}") };
    assert_eq!(serde_json::to_value(&output).expect("plain data"), json!({"output": {"what": [1, 2]}}));
    assert_eq!(own.heard.lock().expect("one thread")[0]["task"]["input"], json!({"at": "x"}));
    let other = play(Op::PluginCall, vec![], vec![]);
    let error = other.fails(call(Op::PluginCall, json!({"operation": "acme.buy"}))).await;
    assert_eq!(error.problems()[0].allowed, ["acme.look"]);
}
