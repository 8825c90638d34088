//! The same cases with each documented refusal in the place of the deciding answer: that of a purchase, or else the last one.

use super::breaking::bought;
use super::file::{Case, Exchange};
use super::play::{call, run};
use anyregistrar::Outcome;
use anyregistrar::transport::Step;
use serde_json::{Value, json};

/// How often a read is sent at most.
const ATTEMPTS: usize = 3;

/// A refusal in a registrar's words.
struct Refusal {
    words: String,
    status: u16,
    body: Value,
    /// It proves that nothing was bought.
    proves: bool,
}

/// Plays a case with each refusal that its registrar documents.
pub fn play_refused(case: &Case) -> Result<(), String> {
    let Some(at) = case.exchanges.iter().position(bought).or(case.exchanges.len().checked_sub(1)) else {
        return Ok(());
    };
    let buys = bought(&case.exchanges[at]);
    for refusal in refusals(case, &case.exchanges[at]) {
        let reply = &case.exchanges[at].reply;
        if reply.body().is_none() || opens(&case.exchanges[at]) {
            continue;
        }
        let step = Step::json(refusal.status, &refusal.body);
        let kept = case.exchanges[..at].iter().map(|exchange| exchange.reply.step());
        let steps: Vec<Step> = kept.chain(std::iter::repeat_n(step, ATTEMPTS)).collect();
        let verdict = run(case, steps, |client, _| async move {
            match (call(&client, &case.call).await, buys) {
                (Ok(output), false) if hands_on(case, &output) => Ok(()),
                (Ok(output), false) => Err(format!("a refusal was taken for a success: {output}")),
                (Err(_), false) => Ok(()),
                (Ok(order), true) if order["state"] == "unknown" && !refusal.proves => Ok(()),
                (Err(error), true) if error.outcome() == Outcome::NotDone && refusal.proves => Ok(()),
                (result, true) => Err(format!("proof: {}, but {result:?}", refusal.proves)),
            }
        });
        verdict.map_err(|fault| format!("{}: {fault}", refusal.words))?;
    }
    Ok(())
}

/// Calls that go on: a check knows nothing of the name then, a raw answer is handed on, and what is not there is an answer as well.
fn hands_on(case: &Case, output: &Value) -> bool {
    match case.call.op.as_str() {
        "raw" | "tld.info" | "process.cancel" => true,
        "domain.check" => {
            let names = output["names"].as_array();
            names.is_some_and(|names| names.iter().all(|name| name["state"] != "available"))
        }
        "domain.transfer_status" => output["log"].as_array().is_none_or(Vec::is_empty),
        _ => false,
    }
}

fn opens(exchange: &Exchange) -> bool {
    exchange.request.path.ends_with("/session/")
}

fn refusals(case: &Case, exchange: &Exchange) -> Vec<Refusal> {
    match case.provider.as_str() {
        "internetbs" => internetbs(&exchange.request.path),
        "netim" => netim(),
        _ => Vec::new(),
    }
}

/// The codes of Internet.bs' manual.
fn internetbs(path: &str) -> Vec<Refusal> {
    let codes =
        [100_001..=100_005, 100_008..=100_008, 100_010..=100_010, 100_013..=100_015, 100_017..=100_017];
    let more =
        [100_021..=100_021, 100_026..=100_026, 100_028..=100_029, 100_033..=100_033, 100_049..=100_049];
    let account = [107_001..=107_013, 107_015..=107_018];
    let all = codes.into_iter().chain(more).chain(account).flatten();
    // What may stand for *already*, or is a fault.
    let open = |code: u32| match path {
        "/Domain/Renew" if [100_002, 100_015, 100_033, 100_049].contains(&code) => true,
        "/Domain/Restore" if code == 100_049 => true,
        _ => [100_001, 100_008, 100_010, 100_013, 100_017, 107_015].contains(&code),
    };
    let one = |code: u32| {
        let said = json!({ "status": "FAILURE", "message": "No", "code": code });
        let transaction = "0123456789abcdef0123456789abcdef";
        let body = match code {
            100_049 => json!({ "transactid": transaction, "status": "FAILURE", "product": [said] }),
            _ => json!({ "transactid": transaction, "status": "FAILURE", "message": "No", "code": code }),
        };
        Refusal { words: code.to_string(), status: 200, body, proves: !open(code) }
    };
    all.map(one).collect()
}

/// What is known of NETIM's refusals: the codes in its own programs, and the documented form under other statuses.
fn netim() -> Vec<Refusal> {
    let known = [(400, "E15-M1502 not under management", true), (400, "E13-M1305 not supported", true)];
    let others = [400, 403, 404, 406, 429, 500, 503].map(|status| (status, "E99-M9999 no", false));
    let one = |(status, text, proves): (u16, &str, bool)| Refusal {
        words: format!("{status} {text}"),
        status,
        body: json!({ "message": text }),
        proves,
    };
    known.into_iter().chain(others).map(one).collect()
}
