//! Any command of the API, with the account's credentials. Always `POST`: the password is never in an address.

use super::InternetBs;
use super::params::Params;
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::op::{Effect, Raw, RawMethod, RawReply};

/// What is bought has to go through the journal.
const BOUGHT: [(&str, &str); 5] = [
    ("domain/create", "domain.register"),
    ("domain/transfer/initiate", "domain.transfer"),
    ("domain/renew", "domain.renew"),
    ("domain/restore", "domain.restore"),
    ("domain/trade", "domain.trade"),
];

/// `raw`: the answer is handed on as it came, refusals included.
pub(super) async fn run(account: &InternetBs, cx: &Cx, input: &Raw) -> Result<RawReply> {
    let problems = problems(input);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let mut params = Params::new();
    for (name, value) in
        input.params.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value)))
    {
        params = params.add(name, value);
    }
    cx.exchange(Effect::Create, account.post(&input.path, &params)?, |attempt| {
        Ok(RawReply::from(attempt.answer))
    })
    .await
}

fn problems(input: &Raw) -> Vec<Problem> {
    let mut problems = Vec::new();
    if input.method != RawMethod::Post {
        let text = "requests go out by POST, so that the password is not in an address";
        problems.push(Problem::new("method", ProblemCode::NotAllowed, text).allowing(["POST"]));
    }
    let path = input.path.trim_matches('/').to_ascii_lowercase();
    if input.path.contains('%') || input.path.split('/').any(|part| part.is_empty() || part == ".") {
        let text = "give the command behind the base address, such as Domain/Info";
        problems.push(Problem::invalid("path", text));
    }
    if let Some((_, op)) = BOUGHT.iter().find(|(bought, _)| *bought == path) {
        let text = format!("this spends money, which raw keeps no record of; use {op}");
        problems.push(Problem::new("path", ProblemCode::NotAllowed, text));
    }
    for name in input
        .params
        .keys()
        .filter(|name| ["apikey", "password"].contains(&name.to_ascii_lowercase().as_str()))
    {
        let text = "the account's own credentials are added";
        problems.push(Problem::new(format!("params.{name}"), ProblemCode::NotAllowed, text));
    }
    if input.body.is_some() {
        problems.push(Problem::new(
            "body",
            ProblemCode::NotAllowed,
            "Internet.bs takes parameters, no documents",
        ));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn raw(method: &str, path: &str) -> Raw {
        serde_json::from_value(json!({"method": method, "path": path})).expect("an input")
    }

    #[test]
    fn purchases_and_credentials_are_refused_in_any_spelling() {
        for path in [
            "Domain/Create",
            "domain/renew",
            "Domain/Transfer/Initiate/",
            "%44omain/Renew",
            "Domain//Renew",
            "Domain/./Renew",
        ] {
            assert_eq!(problems(&raw("POST", path))[0].path, "path", "{path}");
        }
        let mut input = raw("GET", "Domain/Info");
        input.params.insert("apiKey".into(), vec!["x".into()]);
        let paths: Vec<_> = problems(&input).into_iter().map(|problem| problem.path).collect();
        assert_eq!(paths, ["method", "params.apiKey"]);
        assert!(problems(&raw("POST", "Domain/Info")).is_empty());
    }
}
