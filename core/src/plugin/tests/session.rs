//! Sessions, for plugins whose registrar wants one.

use super::*;
use crate::call::Clock;
use crate::journal::LEAVES;
use std::time::{Duration, SystemTime};

/// A plugin that wants sessions.
fn sessions(op: Op, says: Vec<Value>, answers: Vec<Step>) -> Play {
    let mut document = description();
    document["session"] = true.into();
    with(document, op, says.into_iter().map(|value| Ok(value.to_string())), answers)
}

fn done(output: Value) -> Value {
    json!({"do": "done", "output": output})
}

fn over() -> Value {
    json!({"do": "session_over", "state": {"n": 8}})
}

/// What it says where a session is opened.
fn opens(token: &str) -> [Value; 2] {
    [good("login"), done(json!({"session": token}))]
}

fn receipt() -> Value {
    done(json!({"progress": "done", "domain": "a.com"}))
}

fn not_found() -> Value {
    json!({"do": "fail", "error": {"code": "not_found", "message": "none", "outcome": "not_done"}})
}

fn answers(count: usize) -> Vec<Step> {
    (0..count).map(|_| answered(200, "{}")).collect()
}

impl Play {
    /// The session of each step, in turn.
    fn seen(&self) -> Vec<Option<String>> {
        let heard = self.heard.lock().expect("one thread");
        heard.iter().map(|step| step["account"]["session"].as_str().map(str::to_owned)).collect()
    }

    /// The names of the steps and of the tasks that they belong to.
    fn steps(&self) -> Vec<String> {
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let heard = self.heard.lock().expect("one thread");
        heard.iter().map(|step| format!("{} {}", word(&step["task"]["kind"]), word(&step["step"]))).collect()
    }
}

#[tokio::test]
async fn a_session_is_opened_once_comes_with_every_task_and_is_given_back() {
    let says = [&opens("tok-1")[..], &[not_found(), not_found(), good("login"), done(json!({}))]].concat();
    let play = sessions(Op::DomainInfo, says, answers(2));
    assert!(!play.plugin.is_open());
    for _ in 0..2 {
        assert_eq!(play.fails(info()).await.kind(), ErrorKind::NotFound);
    }
    assert!(play.plugin.is_open());
    play.plugin.close(&play.cx).await;
    play.plugin.close(&play.cx).await;
    assert!(!play.plugin.is_open());
    let steps = ["open_session start", "open_session reply", "call start", "call start"];
    assert_eq!(play.steps(), [&steps[..], &["close_session start", "close_session reply"]].concat());
    let token = || Some("tok-1".to_owned());
    assert_eq!(play.seen(), [None, None, token(), token(), token(), token()]);
}

#[tokio::test]
async fn an_order_that_a_session_ended_under_is_sent_again_in_a_new_one() {
    let says =
        [&opens("tok-1")[..], &[good("purchase"), over()], &opens("tok-2"), &[good("purchase"), receipt()]];
    let play = sessions(Op::DomainRenew, says.concat(), answers(4));
    let reply = play.plugin.call(&play.cx, renew()).await;
    assert!(matches!(reply, Ok(Reply::Receipt(_))), "{reply:?}");
    let heard = play.heard.lock().expect("one thread");
    assert_eq!((&heard[6]["step"], &heard[6]["state"]), (&json!("resume"), &json!({"n": 8})));
    assert_eq!(heard[6]["account"]["session"], "tok-2");
    assert_eq!(play.script.sent().len(), 4);
}

#[tokio::test]
async fn an_order_whose_answer_was_lost_is_not_sent_again_in_a_new_session() {
    let mut order = good("purchase");
    order["hears_failure"] = true.into();
    let says = [&opens("tok-1")[..], &[order, over()], &opens("tok-2"), &[good("purchase")]];
    let steps = vec![answered(200, "{}"), Step::Lost, answered(200, "{}")];
    let play = sessions(Op::DomainRenew, says.concat(), steps);
    let error = play.fails(renew()).await;
    assert!(error.message().contains("second request that buys"), "{error}");
    assert_eq!((error.outcome(), play.script.sent().len()), (Outcome::Unknown, 3));
}

#[tokio::test]
async fn an_order_is_not_sent_again_long_after_its_intent() {
    // It takes that long to open the second session, or until something was read in it.
    for between in [&[][..], &[good("read")]] {
        let says =
            [&opens("tok-1")[..], &[good("purchase"), over()], &opens("tok-2"), between, &[good("purchase")]];
        let sent = 3 + between.len();
        let mut play = sessions(Op::DomainRenew, says.concat(), answers(sent));
        play.cx.intended_at = Some(testing::now());
        let (script, late) = (play.script.clone(), LEAVES.unsigned_abs() + 1);
        let now = move || {
            let seconds = if script.sent().len() < sent { 0 } else { late };
            let begun = Duration::from_millis(testing::now().unix_millis().unsigned_abs());
            SystemTime::UNIX_EPOCH + begun + Duration::from_secs(seconds)
        };
        Arc::get_mut(&mut play.cx.parts).expect("one owner").clock = Clock::Other(Arc::new(now));
        let error = play.fails(renew()).await;
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::NotDone));
        assert_eq!(play.script.sent().len(), sent);
    }
}

#[tokio::test]
async fn a_new_session_that_is_over_at_once_ends_the_call_and_proves_no_more_than_the_registrar_said() {
    let says =
        [&opens("tok-1")[..], &[good("purchase"), over()], &opens("tok-2"), &[good("purchase"), over()]];
    let play = sessions(Op::DomainRenew, says.concat(), answers(4));
    let error = play.fails(renew()).await;
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Auth, Outcome::NotDone));
    assert!(!play.plugin.is_open());
}

#[tokio::test]
async fn a_session_may_end_after_every_request() {
    let says = [
        &opens("tok-1")[..],
        &[good("read"), over()],
        &opens("tok-2"),
        &[good("read"), good("read"), over()],
        &opens("tok-3"),
        &[good("read"), not_found()],
    ];
    let play = sessions(Op::DomainInfo, says.concat(), answers(7));
    assert_eq!(play.fails(info()).await.kind(), ErrorKind::NotFound);
    assert_eq!(play.script.sent().len(), 7);
}

#[tokio::test]
async fn an_order_that_was_not_taken_in_is_sent_again_once() {
    let says = [
        &opens("tok-1")[..],
        &[good("purchase"), over()],
        &opens("tok-2"),
        &[good("read"), good("purchase"), over()],
        &opens("tok-3"),
        &[good("purchase")],
    ];
    let play = sessions(Op::DomainRenew, says.concat(), answers(6));
    let error = play.fails(renew()).await;
    assert!(error.message().contains("second request that buys"), "{error}");
    assert_eq!((error.outcome(), play.script.sent().len()), (Outcome::NotDone, 6));
}

#[tokio::test]
async fn a_login_that_is_refused_stops_the_account_after_the_second_time_and_nothing_is_sent() {
    let refused = json!({"do": "fail", "error": {"code": "auth", "message": "no"}});
    let says = vec![good("login"), refused.clone(), good("login"), refused];
    let play = sessions(Op::DomainRenew, says, answers(2));
    for _ in 0..3 {
        let error = play.fails(renew()).await;
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Auth, Outcome::NotDone));
    }
    assert_eq!(play.script.sent().len(), 2);
}

#[tokio::test]
async fn a_session_is_wanted_opened_and_called_over_in_their_places() {
    let none = play(Op::DomainInfo, vec![good("read"), over()], answers(1));
    assert!(none.fails(info()).await.message().contains("there is none"));
    let early = sessions(Op::DomainInfo, [&opens("tok-1")[..], &[over()]].concat(), answers(1));
    assert!(early.fails(info()).await.message().contains("nothing was sent in"));
    for (says, place) in [
        (done(json!({"session": ""})), "output.session"),
        (done(json!({"token": "x"})), "output"),
        (good("set"), "effect set"),
        (over(), "there is none"),
    ] {
        let play = sessions(Op::DomainInfo, vec![says], vec![]);
        let error = play.fails(info()).await;
        assert!(error.message().contains(place), "{place}: {error}");
        assert_eq!((error.outcome(), play.plugin.is_open()), (Outcome::NotDone, false));
    }
}

#[tokio::test]
async fn a_session_that_a_plugin_repeats_in_an_error_is_hidden() {
    let says = json!({"do": "fail", "error": {"code": "forbidden", "message": "tok-s3cr3t may not"}});
    let play = sessions(Op::DomainInfo, [&opens("tok-s3cr3t")[..], &[says]].concat(), answers(1));
    let error = play.fails(info()).await;
    assert_eq!(error.message(), "[hidden] may not");
}
