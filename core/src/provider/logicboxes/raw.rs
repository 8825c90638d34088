//! Any method of the API, with the account's credentials.

use super::LogicBoxes;
use super::params::Params;
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::op::{Effect, Raw, RawMethod, RawReply};

/// What is bought has to go through the journal.
const BOUGHT: [(&str, &str); 8] = [
    ("domains/register", "domain.register"),
    ("domains/transfer", "domain.transfer"),
    ("domains/renew", "domain.renew"),
    ("domains/restore", "domain.restore"),
    ("domains/purchase-privacy", "domain.buy_privacy"),
    ("domains/premium-dns", "logicboxes.buy_premium_dns"),
    ("billing/customer-pay", "logicboxes.pay_invoices"),
    ("billing/execute-order-without-payment", "logicboxes.execute_orders"),
];

/// `raw`: the answer is handed on as it came, refusals included.
pub(super) async fn run(account: &LogicBoxes, cx: &Cx, input: &Raw) -> Result<RawReply> {
    let problems = problems(input);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let mut params = Params::new();
    for (name, values) in &input.params {
        params = params.each(name, values);
    }
    let request = match input.method {
        RawMethod::Get => account.get(&input.path, &params)?,
        _ => account.post(&input.path, &params)?,
    };
    cx.exchange(effect(input), request, |attempt| Ok(RawReply::from(attempt.answer))).await
}

/// A GET reads; what a POST does is the caller's to know.
pub(super) fn effect(input: &Raw) -> Effect {
    if input.method == RawMethod::Get { Effect::Read } else { Effect::Create }
}

fn problems(input: &Raw) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !matches!(input.method, RawMethod::Get | RawMethod::Post) {
        let text = "LogicBoxes knows GET and POST";
        problems.push(Problem::new("method", ProblemCode::NotAllowed, text).allowing(["GET", "POST"]));
    }
    if input.path.starts_with('/') {
        problems.push(Problem::invalid(
            "path",
            "give the path behind the base address, without a slash in front",
        ));
    }
    let method = input.path.split('.').next().unwrap_or_default();
    if let Some((_, op)) = BOUGHT.iter().find(|(path, _)| path.eq_ignore_ascii_case(method)) {
        let text = format!("this spends money, which raw keeps no record of; use {op}");
        problems.push(Problem::new("path", ProblemCode::NotAllowed, text));
    }
    for name in ["auth-userid", "api-key", "auth-password"] {
        if input.params.contains_key(name) {
            problems.push(Problem::new(
                format!("params.{name}"),
                ProblemCode::NotAllowed,
                "the account's own credentials are added",
            ));
        }
    }
    if input.body.is_some() {
        problems.push(Problem::new(
            "body",
            ProblemCode::NotAllowed,
            "LogicBoxes takes parameters, no documents",
        ));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    fn raw(method: &str, path: &str) -> Raw {
        serde_json::from_value(json!({"method": method, "path": path, "params": {"domain-name": ["a.com"]}}))
            .expect("an input")
    }

    #[tokio::test]
    async fn an_answer_is_handed_on_as_it_came() {
        let refused = json!({"status": "ERROR", "message": "Website doesn't exist for a.com"});
        let (cx, script) = cx(Op::Raw, [Step::json(500, &refused), Step::answer(200, &[], "<x/>")]);
        let reply = run(&account(), &cx, &raw("GET", "domains/orderid")).await.expect("a reply");
        assert_eq!((reply.status, reply.json), (500, Some(refused)));
        let reply = run(&account(), &cx, &raw("GET", "domains/orderid.xml")).await.expect("a reply");
        assert_eq!(reply.text.as_deref(), Some("<x/>"));
        assert_eq!(script.sent()[1].uri().path(), "/api/domains/orderid.xml");
    }

    #[test]
    fn purchases_and_credentials_are_refused() {
        assert_eq!(problems(&raw("POST", "domains/renew.json"))[0].path, "path");
        let mut input = raw("PUT", "domains/details");
        input.params.insert("api-key".into(), vec!["x".into()]);
        let paths: Vec<_> = problems(&input).into_iter().map(|problem| problem.path).collect();
        assert_eq!(paths, ["method", "params.api-key"]);
    }
}
