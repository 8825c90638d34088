//! `POST /_sandbox/fault`

use std::time::Duration;

use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::delivery::Cut;
use crate::document::Document;
use crate::faults::{Damage, Fault, Foreign, Memory, Trouble};
use crate::registry::name;
use crate::registry::refusal::{Refusal, Result};
use crate::sandbox::State;

const MEMBERS: &[&str] = &[
    "on",
    "do",
    "when",
    "times",
    "skip",
    "delay_ms",
    "status",
    "retry_after",
    "keep",
    "framed",
    "domain",
    "cut",
    "how",
    "from",
    "to",
    "body",
    "content_type",
    "location",
    "commit_ms",
    "clear",
];

/// Sets a fault, or clears them all.
pub(super) fn set(state: &mut State, document: &Document<'_>) -> Result<Value> {
    document.only(MEMBERS)?;
    if document.flag("clear")? == Some(true) {
        state.faults.clear();
        return Ok(json!({ "cleared": true }));
    }
    let domain = document
        .text("domain")?
        .map(|text| name::ascii(text).map_err(|refusal| refusal.at("domain")))
        .transpose()?;
    let trouble = trouble(document)?;
    let memory = (trouble == Trouble::Stale).then(|| match &domain {
        None => Memory::World(Box::new(state.world.clone())),
        Some(name) => {
            let found = state.world.names.get(name).and_then(|order| state.world.orders.get(order));
            Memory::One { name: name.clone(), domain: found.cloned().map(Box::new) }
        }
    });
    let fault = Fault {
        id: 0,
        on: document.need_text("on")?.to_owned(),
        domain,
        after: when(document, &trouble)?,
        trouble,
        skip: document.number("skip")?.unwrap_or(0),
        times: times(document)?,
        delay: millis(document, "delay_ms")?.unwrap_or_default(),
        commit: millis(document, "commit_ms")?,
        memory,
    };
    Ok(json!({ "fault": state.faults.add(fault) }))
}

fn when(document: &Document<'_>, trouble: &Trouble) -> Result<bool> {
    match document.text("when")? {
        None | Some("before") => Ok(false),
        Some("after") if *trouble == Trouble::Refuse => {
            Err(Refusal::invalid("when", "a refused connection takes nothing in"))
        }
        Some("after") => Ok(true),
        Some(_) => Err(Refusal::invalid("when", "must be before or after")),
    }
}

fn times(document: &Document<'_>) -> Result<u64> {
    match document.number("times")? {
        Some(0) => Err(Refusal::invalid("times", "must be at least 1")),
        times => Ok(times.unwrap_or(1)),
    }
}

fn millis(document: &Document<'_>, member: &str) -> Result<Option<Duration>> {
    Ok(document.number(member)?.map(Duration::from_millis))
}

fn trouble(document: &Document<'_>) -> Result<Trouble> {
    Ok(match document.need_text("do")? {
        "drop" => Trouble::Drop,
        "refuse" => Trouble::Refuse,
        "delay" => Trouble::Delay,
        "repeat" => Trouble::Repeat,
        "silent" => Trouble::Silent,
        "stale" => Trouble::Stale,
        "truncate" => Trouble::Truncate {
            keep: usize::try_from(document.number("keep")?.unwrap_or(20)).unwrap_or(usize::MAX),
            framed: document.flag("framed")?.unwrap_or(true),
            cut: cut(document)?,
        },
        "corrupt" => Trouble::Corrupt(damage(document)?),
        "status" => {
            foreign(document, StatusCode::SERVICE_UNAVAILABLE, "text/plain", "service unavailable\n", None)?
        }
        "html" => {
            foreign(document, StatusCode::OK, "text/html", "<html><body>Please wait…</body></html>\n", None)?
        }
        "empty" => foreign(document, StatusCode::OK, "text/plain", "", None)?,
        "throttle" => {
            foreign(document, StatusCode::TOO_MANY_REQUESTS, "text/plain", "too many requests\n", Some("5"))?
        }
        _ => {
            let text = "must be drop, refuse, delay, truncate, corrupt, repeat, silent, stale, status, html, empty or throttle";
            return Err(Refusal::invalid("do", text));
        }
    })
}

fn cut(document: &Document<'_>) -> Result<Cut> {
    match document.text("cut")? {
        None | Some("body") => Ok(Cut::Body),
        Some("head") => Ok(Cut::Head),
        Some("chunk") => Ok(Cut::Chunk),
        Some("hang") => Ok(Cut::Hang),
        Some(_) => Err(Refusal::invalid("cut", "must be body, head, chunk or hang")),
    }
}

fn damage(document: &Document<'_>) -> Result<Damage> {
    match document.text("how")? {
        None | Some("bytes") => Ok(Damage::Bytes),
        Some("gzip") => Ok(Damage::Gzip),
        Some("other_domain") => Ok(Damage::OtherDomain),
        Some("replace") => Ok(Damage::Replace {
            from: document.need_text("from")?.to_owned(),
            to: document.text("to")?.unwrap_or_default().to_owned(),
        }),
        Some(_) => Err(Refusal::invalid("how", "must be bytes, gzip, other_domain or replace")),
    }
}

fn foreign(
    document: &Document<'_>,
    status: StatusCode,
    content_type: &str,
    body: &str,
    retry_after: Option<&str>,
) -> Result<Trouble> {
    let status = match document.number("status")? {
        None => status,
        Some(number) => u16::try_from(number)
            .ok()
            .and_then(|number| StatusCode::from_u16(number).ok())
            .filter(|status| status.as_u16() >= 200)
            .ok_or_else(|| Refusal::invalid("status", "must be a final HTTP status"))?,
    };
    let header = |member: &str, default: Option<&str>| match document.text(member)?.or(default) {
        None => Ok(None),
        Some(text) => HeaderValue::from_str(text)
            .map(Some)
            .map_err(|_| Refusal::invalid(member, "must be a header value")),
    };
    let content_type = header("content_type", Some(content_type))?;
    Ok(Trouble::Answer(Foreign {
        status,
        content_type: content_type.unwrap_or(HeaderValue::from_static("text/plain")),
        body: document.text("body")?.unwrap_or(body).to_owned(),
        retry_after: header("retry_after", retry_after)?,
        location: header("location", None)?,
    }))
}
