//! `domain.register`, `domain.transfer`, `domain.renew`, `domain.restore` and `domain.buy_privacy`

use super::Reference;
use super::check;
use super::contacts::by_role;
use super::wire::ask;
use crate::broken::{Protection, is_off};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, ProblemCode, Result};
use crate::model::{
    AuthCode, Charge, Date, DomainName, Money, OrderState, Part, Period, PriceSource, References, Timestamp,
};
use crate::op::*;
use crate::provider::{Progress, Receipt};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What the protocol takes beyond the usual fields.
const EXTRAS: [&str; 2] = ["premium", "claim"];

/// Fails with every reason not to place the order that can be seen without asking.
pub(super) fn refuse(call: &Call) -> Result<()> {
    let mut problems = Vec::new();
    match call {
        Call::DomainRegister(input) => {
            problems.extend(years(input.years, input.months).err());
            problems.extend(by_role(&input.contacts).err());
            problems.extend(unknown(&input.extra));
            if input.launch.as_ref().is_some_and(|launch| launch.phase.is_some() || launch.smd.is_some()) {
                problems.push(Problem::new(
                    "launch",
                    ProblemCode::NotAllowed,
                    "no TLD of the sandbox is in a launch phase",
                ));
            }
        }
        Call::DomainTransfer(input) => {
            if input.years.is_some_and(|years| years != 1) {
                problems.push(Problem::new(
                    "years",
                    ProblemCode::OutOfRange,
                    "a transfer adds one year; leave years out",
                ));
            }
            problems.extend(by_role(&input.contacts).err());
            problems.extend(unknown(&input.extra));
        }
        Call::DomainRenew(input) => {
            problems.extend(years(input.years, input.months).err());
            problems.extend(unknown(&input.extra));
        }
        _ => {}
    }
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}

fn years(years: Option<u16>, months: Option<u16>) -> Result<u16, Problem> {
    let text = "whole years are sold: give years, or months that are whole years";
    Period::of(years, months)?.in_years().ok_or_else(|| Problem::new("months", ProblemCode::NotAllowed, text))
}

fn unknown(extra: &BTreeMap<String, String>) -> Vec<Problem> {
    let text = "the sandbox has no such field";
    let problem =
        |name: &String| Problem::new(format!("extra.{name}"), ProblemCode::Unknown, text).allowing(EXTRAS);
    extra.keys().filter(|name| !EXTRAS.contains(&name.as_str())).map(problem).collect()
}

/// A claim that the buyer has accepted is named by its key.
pub(super) async fn prepare(account: &Reference, cx: &Cx, mut call: Call) -> Result<Call> {
    if let Call::DomainRegister(input) = &mut call
        && input.launch.as_ref().is_some_and(|launch| launch.claim_accepted)
        && !input.extra.contains_key("claim")
        && let Some(key) = check::claim(account, cx, &input.domain).await?
    {
        input.extra.insert("claim".to_owned(), key);
    }
    Ok(call)
}

/// `domain.register`
pub(super) async fn register(account: &Reference, cx: &Cx, input: &DomainRegister) -> Result<Receipt> {
    let wrong = |problem| Error::invalid(vec![problem]);
    let mut body = body(json!({
        "domain": input.domain,
        "years": years(input.years, input.months).map_err(wrong)?,
        "contacts": by_role(&input.contacts).map_err(wrong)?,
        "privacy": input.privacy,
        "auto_renew": input.auto_renew,
        "premium": premium(&input.extra),
    }));
    put(&mut body, "nameservers", (!input.nameservers.is_empty()).then(|| json!(input.nameservers)));
    put(&mut body, "claim", input.extra.get("claim").map(|key| json!(key)));
    buy(account, cx, "domain.register", body, &input.domain).await
}

/// `domain.transfer`
pub(super) async fn transfer(account: &Reference, cx: &Cx, input: &DomainTransfer) -> Result<Receipt> {
    let mut body = body(json!({
        "domain": input.domain,
        "contacts": by_role(&input.contacts).map_err(|problem| Error::invalid(vec![problem]))?,
        "privacy": input.privacy,
        "auto_renew": input.auto_renew,
        "premium": premium(&input.extra),
    }));
    put(&mut body, "auth_code", input.auth_code.as_ref().map(|code: &AuthCode| json!(code.expose())));
    put(&mut body, "nameservers", (!input.nameservers.is_empty()).then(|| json!(input.nameservers)));
    buy(account, cx, "domain.transfer", body, &input.domain).await
}

/// `domain.renew`. The registrar compares the expiry that the baseline found with its own, so that a second copy is refused.
pub(super) async fn renew(account: &Reference, cx: &Cx, input: &DomainRenew) -> Result<Receipt> {
    let mut body = body(json!({
        "domain": input.domain,
        "years": years(input.years, input.months).map_err(|problem| Error::invalid(vec![problem]))?,
        "privacy": input.privacy,
        "premium": premium(&input.extra),
    }));
    let guard = cx.baseline().and_then(|baseline| baseline.guard.clone());
    let expiry = guard.map(Value::from).or(input.current_expiry.map(|date: Date| json!(date)));
    put(&mut body, "current_expiry", expiry.filter(|_| !is_off(Protection::Guard)));
    buy(account, cx, "domain.renew", body, &input.domain).await
}

/// `domain.restore`
pub(super) async fn restore(account: &Reference, cx: &Cx, input: &DomainRestore) -> Result<Receipt> {
    buy(account, cx, "domain.restore", body(json!({ "domain": input.domain })), &input.domain).await
}

/// `domain.buy_privacy`
pub(super) async fn buy_privacy(account: &Reference, cx: &Cx, input: &DomainBuyPrivacy) -> Result<Receipt> {
    buy(account, cx, "domain.buy_privacy", body(json!({ "domain": input.domain })), &input.domain).await
}

fn premium(extra: &BTreeMap<String, String>) -> bool {
    extra.get("premium").is_some_and(|value| value == "true")
}

fn body(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn put(body: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        body.insert(name.to_owned(), value);
    }
}

/// An order, as it comes.
#[derive(Deserialize)]
struct Placed {
    order: String,
    action: Option<String>,
    domain: DomainName,
    state: String,
    message: Option<String>,
    expires: Option<Timestamp>,
    charged: Option<Money>,
    #[serde(default)]
    parts: Vec<PlacedPart>,
}

#[derive(Deserialize)]
struct PlacedPart {
    what: String,
    state: String,
    code: Option<String>,
    message: Option<String>,
}

async fn buy(
    account: &Reference,
    cx: &Cx,
    operation: &str,
    body: Map<String, Value>,
    domain: &DomainName,
) -> Result<Receipt> {
    let placed: Placed = ask(account, cx, Effect::Purchase, operation, &Value::Object(body)).await?;
    if placed.domain != *domain {
        return Err(Error::bad_reply("result.domain", "the registrar's answer is about another domain"));
    }
    placed.into_receipt()
}

impl Placed {
    fn into_receipt(self) -> Result<Receipt> {
        let progress = match self.state.as_str() {
            "done" => Progress::Done,
            "failed" => {
                let text = self.message.unwrap_or_else(|| "no reason given".to_owned());
                let message =
                    format!("the registrar took the order and ended it without executing it: {text}");
                return Err(Error::new(ErrorKind::Rejected, message).from_registrar("failed", text));
            }
            // A word that is not known means that the order is under way.
            _ => Progress::Pending,
        };
        let mut receipt = Receipt::new(progress);
        receipt.domain = Some(self.domain);
        receipt.expires = self.expires.map(Timestamp::date).filter(|_| progress == Progress::Done);
        receipt.charged = self.charged.map(|money| Charge { money, source: PriceSource::Reply });
        receipt.references =
            References { order: Some(self.order), action: self.action, ..References::default() };
        receipt.parts = self.parts.into_iter().map(PlacedPart::into_part).collect();
        let waiting = |text| format!("the registrar says: {text}");
        receipt.warnings =
            self.message.filter(|_| progress == Progress::Pending).map(waiting).into_iter().collect();
        Ok(receipt)
    }
}

impl PlacedPart {
    fn into_part(self) -> Part {
        let state = match self.state.as_str() {
            "done" => OrderState::Succeeded,
            "failed" => OrderState::Failed,
            _ => OrderState::Pending,
        };
        Part { what: self.what, state, code: self.code, message: self.message }
    }
}

#[cfg(test)]
mod tests {
    use super::super::wire::tests::{account, cx, good, now};
    use super::*;
    use crate::error::Outcome;
    use crate::journal::LEAVES;
    use crate::provider::Baseline;

    fn name() -> DomainName {
        "example.com".parse().expect("a name")
    }

    fn placed(state: &str) -> Value {
        json!({"order": "1", "action": "5", "domain": "example.com", "state": state, "expires": "2028-03-01T00:00:00Z",
            "charged": {"amount": "10.00", "currency": "USD"},
            "parts": [{"what": "privacy", "state": "failed", "code": "unsupported", "message": "no"}]})
    }

    #[tokio::test]
    async fn a_purchase_whose_intent_is_too_old_does_not_leave() {
        for (age, leaves) in [(LEAVES, true), (LEAVES + 1, false)] {
            let (mut cx, script) = cx(Op::DomainRenew, [good(&placed("done"))]);
            cx.intended_at = Some(now().plus_seconds(-age));
            let result = renew(&account(), &cx, &DomainRenew::new(name(), 1)).await;
            assert_eq!((result.is_ok(), script.sent().len()), (leaves, usize::from(leaves)), "{age}");
            if let Err(error) = result {
                assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::NotDone));
            }
        }
    }

    #[tokio::test]
    async fn the_guard_of_the_baseline_goes_back_as_it_came() {
        let (mut cx, script) = cx(Op::DomainRenew, [good(&placed("done"))]);
        cx.baseline = Some(Baseline {
            in_account: true,
            lifecycle: None,
            expires: None,
            guard: Some("2027-03-01T00:00:00Z".into()),
            handle: None,
            satisfied: false,
            parked: false,
            premium: false,
            read_at: now(),
        });
        let receipt = renew(&account(), &cx, &DomainRenew::new(name(), 1)).await.expect("a receipt");
        assert_eq!((receipt.progress, receipt.parts[0].state), (Progress::Done, OrderState::Failed));
        let body: Value = serde_json::from_slice(script.sent()[0].body()).expect("JSON");
        assert_eq!(body["current_expiry"], "2027-03-01T00:00:00Z");
    }

    #[tokio::test]
    async fn an_order_that_failed_is_a_definite_no_and_another_word_is_pending() {
        let (cx, _) = cx(Op::DomainRenew, [good(&placed("failed")), good(&placed("sleeping"))]);
        let error = renew(&account(), &cx, &DomainRenew::new(name(), 1)).await.expect_err("failed");
        assert_eq!(error.outcome(), Outcome::NotDone);
        let receipt = renew(&account(), &cx, &DomainRenew::new(name(), 1)).await.expect("a receipt");
        assert_eq!((receipt.progress, receipt.expires), (Progress::Pending, None));
    }

    #[test]
    fn every_problem_is_found_at_once() {
        let mut input = DomainRenew::new(name(), 1);
        (input.years, input.months) = (None, Some(5));
        input.extra.insert("colour".into(), "red".into());
        let error = refuse(&input.into()).expect_err("two problems");
        let paths: Vec<_> = error.problems().iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["months", "extra.colour"]);
    }
}
