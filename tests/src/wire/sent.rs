//! What was sent, compared with what must be.

use super::file::{Case, Exchange};
use bytes::Bytes;
use http::Request;
use serde_json::Value;
use std::borrow::Cow;
use url::form_urlencoded;

/// What the account sends with every request.
fn credentials(case: &Case) -> Vec<(&'static str, String)> {
    let form =
        case.call.account.get("response_format").cloned().flatten().unwrap_or_else(|| "json".to_owned());
    let sent = match case.provider.as_str() {
        "internetbs" => vec![("ApiKey", "KEY"), ("Password", "PASSWORD"), ("ResponseFormat", form.as_str())],
        _ => vec![("auth-userid", "123456"), ("api-key", "KEY")],
    };
    sent.into_iter()
        .map(|(name, value)| {
            (name, if name == "ResponseFormat" { value.to_uppercase() } else { value.to_owned() })
        })
        .collect()
}

/// The settings that accounts have where a case says nothing.
pub(super) fn usual(provider: &str) -> &'static [(&'static str, &'static str)] {
    match provider {
        "internetbs" => &[("api_key", "KEY"), ("password", "PASSWORD")],
        "netim" => &[("login", "LOGIN"), ("secret", "SECRET")],
        "realtimeregister" => &[("customer", "johndoe"), ("api_key", "KEY")],
        _ => &[("user_id", "123456"), ("api_key", "KEY"), ("customer_id", "17824872")],
    }
}

type Pairs = Vec<(String, String)>;

/// Compares all requests of a call.
pub(super) fn compare(case: &Case, wanted: &[Exchange], sent: &[Request<Bytes>]) -> Result<(), String> {
    for (i, (exchange, request)) in wanted.iter().zip(sent).enumerate() {
        one(case, exchange, request).map_err(|fault| format!("request {}: {fault}", i + 1))?;
    }
    if wanted.len() != sent.len() {
        let paths: Vec<_> = sent.iter().map(|request| request.uri().path().to_owned()).collect();
        return Err(format!("{} requests were wanted, {} were sent: {paths:?}", wanted.len(), sent.len()));
    }
    Ok(())
}

fn one(case: &Case, exchange: &Exchange, request: &Request<Bytes>) -> Result<(), String> {
    let provider = case.provider.as_str();
    let wanted = &exchange.request;
    let line = format!("{} {}", request.method(), request.uri().path());
    if line != format!("{} {}", wanted.method, wanted.path) {
        return Err(format!("{} {} was wanted, {line} was sent", wanted.method, wanted.path));
    }
    let query = form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes());
    if provider == "realtimeregister" {
        // One key in a header, and documents.
        if request.headers().get("authorization").is_none_or(|key| key != "ApiKey KEY") {
            return Err("the key is missing".into());
        }
        same("query", &wanted.query, pairs(query))?;
        return document(wanted.json.as_ref(), request.body());
    }
    if provider == "netim" {
        // A session, a language, and documents.
        let header = |name: &str| {
            request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
        };
        let opens = wanted.method == "POST" && wanted.path.ends_with("/session/");
        let credential =
            if opens { "Basic TE9HSU46U0VDUkVU" } else { "Bearer b0f13a3c01d9cce2a9a44cd729f81c26" };
        if header("authorization") != credential || header("accept-language") != "EN" {
            return Err("the session or the language is missing".into());
        }
        same("query", &wanted.query, pairs(query))?;
        return document(wanted.json.as_ref(), request.body());
    }
    let form = form_urlencoded::parse(request.body());
    let (mut query, mut form) = (pairs(query), pairs(form));
    // A read has its credentials in the query, since it has no body; everything else keeps them out of the address.
    let carrier = if wanted.method == "GET" { &mut query } else { &mut form };
    for (name, value) in credentials(case) {
        let credential = (name.to_owned(), value);
        let place =
            carrier.iter().position(|pair| *pair == credential).ok_or(format!("{name} is missing"))?;
        carrier.remove(place);
    }
    same("query", &wanted.query, query)?;
    same("form", &wanted.form, form)
}

fn document(wanted: Option<&Value>, sent: &[u8]) -> Result<(), String> {
    let sent: Option<Value> = serde_json::from_slice(sent).ok();
    if wanted == sent.as_ref() {
        return Ok(());
    }
    let text = |value: Option<&Value>| value.map_or_else(|| "no document".to_owned(), Value::to_string);
    Err(format!("{} was wanted, {} was sent", text(wanted), text(sent.as_ref())))
}

fn pairs<'a>(parsed: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>) -> Pairs {
    parsed.map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

fn same(what: &str, wanted: &Pairs, mut sent: Pairs) -> Result<(), String> {
    let mut wanted = wanted.clone();
    wanted.sort();
    sent.sort();
    if wanted == sent {
        return Ok(());
    }
    let missing: Vec<_> = wanted.iter().filter(|pair| !sent.contains(pair)).collect();
    let surplus: Vec<_> = sent.iter().filter(|pair| !wanted.contains(pair)).collect();
    Err(format!("{what}: missing {missing:?}, too much {surplus:?}"))
}
