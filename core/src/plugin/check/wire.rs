//! A plugin's own wire cases: a call, the requests that it must send, the registrar's answers, and what must come of it. A case is a
//! JSON file; nothing is sent.

use super::super::load::{PluginSource, load};
use super::{Finding, usual};
use crate::door::Document;
use crate::error::{Error, ErrorKind, Result};
use crate::host::ClientBuilder;
use crate::journal::MemoryJournal;
use crate::provider::Entry;
use crate::transport::{Script, Step};
use bytes::Bytes;
use http::Request;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use url::form_urlencoded;

/// A case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The registrar's page, or who recorded the answer.
    source: String,
    /// What it is there for, where its name does not say it.
    #[serde(default, rename = "note")]
    _note: Option<String>,
    #[serde(flatten)]
    first: Play,
    /// Calls that follow with the same client.
    #[serde(default)]
    then: Vec<Play>,
}

#[derive(Deserialize)]
struct Play {
    call: Asked,
    #[serde(default)]
    exchanges: Vec<Exchange>,
    output: Option<Value>,
    error: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    op: String,
    #[serde(default)]
    input: Option<Value>,
    #[serde(default)]
    options: Option<Value>,
    /// Settings in place of the usual ones; `null` takes one away.
    #[serde(default)]
    account: BTreeMap<String, Option<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exchange {
    request: Wanted,
    reply: Reply,
}

/// A request as it must be. The order of parameters does not count.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    method: String,
    path: String,
    #[serde(default)]
    query: Vec<(String, String)>,
    #[serde(default)]
    form: Vec<(String, String)>,
    json: Option<Value>,
    /// Headers that have to be there; others may be.
    #[serde(default)]
    headers: BTreeMap<String, String>,
}

/// An answer, or what happens in place of one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    status: Option<u16>,
    json: Option<Value>,
    text: Option<String>,
    content_type: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    /// The request is taken in, and the answer lost.
    #[serde(default)]
    lost: bool,
    /// The connection is refused.
    #[serde(default)]
    refused: bool,
}

/// Plays the cases of a folder with the plugin at `path`.
pub fn play_cases(path: &Path, folder: &Path) -> Result<Vec<Finding>> {
    let entry = load(&PluginSource::Path(path.to_owned()))?;
    let unread = |error: std::io::Error| {
        Error::new(ErrorKind::Config, format!("{} cannot be read: {}", folder.display(), error.kind()))
    };
    let mut files = Vec::new();
    for file in std::fs::read_dir(folder).map_err(unread)? {
        let file = file.map_err(unread)?.path();
        if file.extension().is_some_and(|ending| ending == "json") {
            files.push(file);
        }
    }
    files.sort();
    if files.is_empty() {
        let text = format!("{} holds no wire case, which is a file that ends in .json", folder.display());
        return Err(Error::new(ErrorKind::Config, text));
    }
    let finding = |file: &std::path::PathBuf| {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        Finding { rule: format!("plays the wire case {name}"), wrong: play(entry, file).err() }
    };
    Ok(files.iter().map(finding).collect())
}

fn play(entry: &'static Entry, file: &Path) -> std::result::Result<(), String> {
    let wrong = |what: String| format!("was not tried: the case is wrong: {what}");
    let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    let case: Case = serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    if case.source.trim().is_empty() {
        return Err(wrong("its source does not say where it comes from".into()));
    }
    let plays: Vec<_> = std::iter::once(&case.first).chain(&case.then).collect();
    let steps = plays.iter().flat_map(|play| &play.exchanges).map(|exchange| exchange.reply.step());
    let script = Arc::new(Script::new(steps.collect::<Vec<_>>()));
    let client = account(entry, &case.first.call)
        .transport(script.clone())
        .journal(Arc::new(MemoryJournal::new()))
        .state_folder(None)
        .build()
        .map_err(|error| wrong(error.to_string()))?;
    let mut wanted = Vec::new();
    for play in plays {
        wanted.extend(&play.exchanges);
        let document = json!({
            "op": play.call.op, "input": play.call.input.clone().unwrap_or_else(|| json!({})),
            "options": play.call.options.clone().unwrap_or_else(|| json!({})),
        });
        let done = Document::read(&document.to_string()).and_then(|document| {
            let call = client.understand(&document)?;
            client.block(call, document.options.into())
        });
        let done = match done {
            Ok(output) => Ok(serde_json::to_value(&output).expect("outputs are plain data")),
            Err(error) => Err(serde_json::to_value(error.to_fault()).expect("faults are plain data")),
        };
        sent(&wanted, &script.sent()).map_err(|fault| format!("{fault}; the call gave {}", told(&done)))?;
        match (&play.output, &play.error, &done) {
            (Some(wanted), None, Ok(output)) => within(wanted, Some(output), "output")?,
            (None, Some(wanted), Err(fault)) => within(wanted, Some(fault), "error")?,
            (Some(_), None, Err(_)) | (None, Some(_), Ok(_)) => {
                return Err(format!("gave {} in {}", told(&done), play.call.op));
            }
            _ => return Err(wrong("a call has an output or an error".into())),
        }
    }
    Ok(())
}

fn told(done: &std::result::Result<Value, Value>) -> String {
    match done {
        Ok(output) => format!("the output {output}"),
        Err(fault) => format!("the error {fault}"),
    }
}

/// An account with something in every setting that it cannot do without.
fn account(entry: &'static Entry, call: &Asked) -> ClientBuilder {
    let environment = entry.info.endpoints.first().map(|one| one.environment).unwrap_or_default();
    let mut builder = ClientBuilder::of(Ok(entry)).environment(environment);
    for setting in entry.info.settings {
        let given = call.account.get(setting.key).map(|given| given.as_deref());
        if let Some(value) = given.unwrap_or(Some(usual(setting)).filter(|_| setting.required)) {
            builder = builder.setting(setting.key, value);
        }
    }
    builder
}

impl Reply {
    fn step(&self) -> Step {
        if self.refused || self.lost {
            return if self.refused { Step::Refused } else { Step::Lost };
        }
        let usual = if self.json.is_some() { "application/json" } else { "text/plain" };
        let headers = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let kind = ("content-type", self.content_type.as_deref().unwrap_or(usual));
        let headers: Vec<_> = std::iter::once(kind).chain(headers).collect();
        let body = self.json.as_ref().map(Value::to_string).or_else(|| self.text.clone());
        Step::answer(self.status.unwrap_or(200), &headers, body.unwrap_or_default())
    }
}

/// Compares what was sent with what must be.
fn sent(wanted: &[&Exchange], sent: &[Request<Bytes>]) -> std::result::Result<(), String> {
    for (i, (exchange, request)) in wanted.iter().zip(sent).enumerate() {
        one(&exchange.request, request)
            .map_err(|fault| format!("sent a wrong request {}: {fault}", i + 1))?;
    }
    match (wanted.len(), sent.len()) {
        (wanted, sent) if wanted == sent => Ok(()),
        (wanted, sent) => Err(format!("sent {sent} requests where {wanted} are wanted")),
    }
}

fn one(wanted: &Wanted, sent: &Request<Bytes>) -> std::result::Result<(), String> {
    let line = (sent.method().as_str(), sent.uri().path());
    if line != (wanted.method.as_str(), wanted.path.as_str()) {
        return Err(format!("{} {} and not {} {}", line.0, line.1, wanted.method, wanted.path));
    }
    pairs("query", &wanted.query, sent.uri().query().unwrap_or_default().as_bytes())?;
    for (name, value) in &wanted.headers {
        if sent.headers().get(name).is_none_or(|found| found.as_bytes() != value.as_bytes()) {
            return Err(format!("its header {name} is missing or another one"));
        }
    }
    match &wanted.json {
        None if wanted.form.is_empty() && sent.body().is_empty() => Ok(()),
        None => pairs("form", &wanted.form, sent.body()),
        Some(wanted) => {
            let found: Option<Value> = serde_json::from_slice(sent.body()).ok();
            if found.as_ref() == Some(wanted) {
                return Ok(());
            }
            let found = found.map_or_else(|| "no document".to_owned(), |found| found.to_string());
            Err(format!("its body is {found} and not {wanted}"))
        }
    }
}

fn pairs(what: &str, wanted: &[(String, String)], sent: &[u8]) -> std::result::Result<(), String> {
    let mut wanted = wanted.to_vec();
    let mut sent: Vec<_> = form_urlencoded::parse(sent).into_owned().collect();
    wanted.sort();
    sent.sort();
    if wanted == sent { Ok(()) } else { Err(format!("its {what} is {sent:?} and not {wanted:?}")) }
}

/// Whether all that is wanted is there; more may be.
fn within(wanted: &Value, found: Option<&Value>, place: &str) -> std::result::Result<(), String> {
    match (wanted, found) {
        (Value::Object(wanted), Some(Value::Object(found))) => wanted
            .iter()
            .try_for_each(|(name, inner)| within(inner, found.get(name), &format!("{place}.{name}"))),
        (Value::Array(wanted), Some(Value::Array(found))) if wanted.len() == found.len() => {
            let mut items = wanted.iter().zip(found).enumerate();
            items.try_for_each(|(i, (item, found))| within(item, Some(found), &format!("{place}[{i}]")))
        }
        (wanted, Some(found)) if wanted == found => Ok(()),
        (wanted, found) => {
            let found = found.map_or_else(|| "nothing".to_owned(), Value::to_string);
            Err(format!("gave {found} at {place}, where {wanted} is wanted"))
        }
    }
}
