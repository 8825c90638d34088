//! The same cases with broken answers: cut at many places, garbled, lost. Nothing of that may be taken for a success.

use super::file::{Case, Exchange};
use super::play::{call, compare, run};
use anyregistrar::Outcome;
use anyregistrar::transport::Step;
use serde_json::Value;

/// The methods that spend money.
const BOUGHT: [&str; 11] = [
    "/domains/register.json",
    "/domains/transfer.json",
    "/domains/renew.json",
    "/domains/restore.json",
    "/domains/purchase-privacy.json",
    "/domains/premium-dns.json",
    "/Domain/Create",
    "/Domain/Transfer/Initiate",
    "/Domain/Renew",
    "/Domain/Restore",
    "/Domain/Trade",
];

/// How often a read is sent at most.
const ATTEMPTS: usize = 3;

/// Plays a case with each of its answers broken in turn.
pub fn play_broken(case: &Case) -> Result<(), String> {
    let bought = case.exchanges.iter().position(bought);
    for (i, exchange) in case.exchanges.iter().enumerate().take(bought.map_or(usize::MAX, |at| at + 1)) {
        for (how, step) in broken(exchange, bought == Some(i)) {
            let kept = case.exchanges[..i].iter().map(|exchange| exchange.reply.step());
            let steps: Vec<Step> = kept.chain(std::iter::repeat_n(step, ATTEMPTS)).collect();
            let verdict = run(case, steps, |client, script| async move {
                let result = call(&client, &case.call).await;
                let sent = script
                    .sent()
                    .iter()
                    .filter(|r| {
                        let accepts = String::from_utf8_lossy(r.body()).contains("\"billables\"");
                        buys(
                            r.method().as_str(),
                            r.uri().path(),
                            r.uri().query().unwrap_or_default(),
                            accepts,
                        )
                    })
                    .count();
                if sent > 1 {
                    return Err(format!("the purchase was sent {sent} times"));
                }
                match (bought, &result) {
                    (Some(at), Ok(order)) if at == i => unknown(order),
                    (Some(at), Err(error)) if at == i => {
                        Err(format!("a broken answer is no proof, but the call failed: {error:?}"))
                    }
                    (Some(_), Ok(order)) => {
                        Err(format!("nothing can have been bought, but the call gave {order}"))
                    }
                    (Some(_), Err(error)) if error.outcome() != Outcome::NotDone => {
                        Err(format!("nothing was bought, but {error:?}"))
                    }
                    // A check says of each name what is known; a raw answer is handed on as it came.
                    (None, Ok(_)) if case.call.op == "raw" => Ok(()),
                    (None, Ok(_))
                        if case.call.op == "domain.check" && compare(&case.expected, &result).is_err() =>
                    {
                        Ok(())
                    }
                    (None, Ok(output)) => Err(format!("a broken answer was taken for a good one: {output}")),
                    _ => Ok(()),
                }
            });
            verdict.map_err(|fault| format!("answer {} {how}: {fault}", i + 1))?;
        }
    }
    Ok(())
}

/// Whether an exchange spends money.
pub(super) fn bought(exchange: &Exchange) -> bool {
    let Exchange { request, reply } = exchange;
    let quoted = request.query.iter().any(|(name, value)| name == "quote" && value == "true");
    let query = if quoted { "quote=true" } else { "" };
    let accepts = request.json.as_ref().is_some_and(|body| body.get("billables").is_some());
    !reply.refused && buys(&request.method, &request.path, query, accepts)
}

/// Whether a request spends money. At Realtime Register the path of a registration ends with the name, privacy is a change that accepts costs, and what
/// is asked for with `quote=true` is only priced.
fn buys(method: &str, path: &str, query: &str, accepts: bool) -> bool {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    if let ["1.0" | "3.0", rest @ ..] = segments.as_slice() {
        return match (method, rest) {
            ("POST", ["domain", _]) | ("PATCH", ["domain", _, "renew" | "restore"]) => true,
            ("POST", ["domain", _, verb]) => {
                ["lp", "transfer", "transfer-trade", "internal-transfer"].contains(verb)
            }
            ("PUT", ["domain", _, verb]) => *verb == "transfer-owner",
            _ => false,
        };
    }
    if let Some(rest) = path.strip_prefix("/v2/domains/") {
        let verb = rest.split_once('/').map(|(_, verb)| verb);
        let orders = matches!(verb, None | Some("transfer" | "renew" | "restore"))
            || (verb == Some("update") && accepts);
        return method == "POST" && orders && !query.contains("quote=true");
    }
    method == "POST" && BOUGHT.iter().any(|bought| path.ends_with(bought))
}

fn unknown(order: &Value) -> Result<(), String> {
    match order["state"].as_str() {
        Some("unknown") => Ok(()),
        _ => Err(format!("the outcome cannot be known, but the call gave {order}")),
    }
}

/// The answer, broken in many ways.
fn broken(exchange: &Exchange, purchase: bool) -> Vec<(String, Step)> {
    let Some(body) = exchange.reply.body() else { return Vec::new() };
    let chars: Vec<char> = body.chars().collect();
    let mut places =
        vec![0, 1, chars.len() / 4, chars.len() / 2, chars.len() * 3 / 4, chars.len().saturating_sub(1)];
    places.dedup();
    let cut = |at: usize| chars[..at.min(chars.len())].iter().collect::<String>();
    // A body that is no document from the start stays what it was. Lines show no end, and come without a length here.
    let whole = |text: &str| {
        text == body.trim_end() || serde_json::from_str::<Value>(text).is_ok_and(|value| !value.is_number())
    };
    let document =
        serde_json::from_str::<Value>(&body).is_ok() || body.starts_with("<?xml") || body.contains("status=");
    let mut ways: Vec<(String, Step)> = places
        .into_iter()
        .map(|at| (format!("cut to {at} characters"), cut(at)))
        .filter(|(_, text)| !whole(text.trim_end()) && document)
        .map(|(how, text)| (how, exchange.reply.answer(text, false)))
        .collect();
    let page = "<html><body>Service Unavailable</body></html>";
    ways.push(("lost".into(), Step::Lost));
    ways.push(("as a page".into(), Step::answer(200, &[("content-type", "text/html")], page)));
    ways.push(("as a page with 502".into(), Step::answer(502, &[("content-type", "text/html")], page)));
    if purchase {
        ways.push((
            "as a redirection".into(),
            Step::answer(302, &[("location", "https://example.com/")], ""),
        ));
        ways.push(("as a request to slow down".into(), Step::answer(429, &[("retry-after", "1")], "")));
        ways.push(("as nothing".into(), Step::answer(200, &[], "")));
    }
    ways
}
