//! The files.

use anyregistrar::transport::{Answer, Step};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A wire case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The registrar, after the folder.
    #[serde(skip)]
    pub provider: String,
    /// The file's name.
    #[serde(skip)]
    pub name: String,
    /// The registrar's page, or who recorded the answer.
    pub source: String,
    /// What the case is there for, where its name does not say it.
    #[serde(default)]
    pub note: Option<String>,
    pub(super) call: Call,
    #[serde(default)]
    pub(super) exchanges: Vec<Exchange>,
    #[serde(flatten)]
    pub(super) expected: Expected,
    /// Calls that follow with the same client.
    #[serde(default)]
    pub(super) then: Vec<Next>,
}

/// The call, and the account that makes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Call {
    pub(super) op: String,
    #[serde(default)]
    pub(super) input: Value,
    #[serde(default)]
    pub(super) options: Option<Value>,
    /// Settings in place of the usual ones; `null` takes one away.
    #[serde(default)]
    pub(super) account: BTreeMap<String, Option<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Expected {
    pub(super) output: Option<Value>,
    pub(super) error: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Next {
    pub(super) call: Call,
    #[serde(default)]
    pub(super) exchanges: Vec<Exchange>,
    pub(super) output: Option<Value>,
    pub(super) error: Option<Value>,
}

/// A request and its answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    pub(super) request: Wanted,
    pub(super) reply: Reply,
}

/// A request as it must be. Parameters are compared without regard to their order, and without the credentials.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wanted {
    pub(super) method: String,
    pub(super) path: String,
    #[serde(default)]
    pub(super) query: Vec<(String, String)>,
    #[serde(default)]
    pub(super) form: Vec<(String, String)>,
    /// The body, where it is a document.
    #[serde(default)]
    pub(super) json: Option<Value>,
}

/// An answer, or what happens in place of one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reply {
    #[serde(default)]
    status: Option<u16>,
    pub(super) json: Option<Value>,
    pub(super) text: Option<String>,
    pub(super) content_type: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    /// The request is taken in, and the answer lost.
    #[serde(default)]
    pub(super) lost: bool,
    /// The connection is refused.
    #[serde(default)]
    pub(super) refused: bool,
}

impl Reply {
    /// The body, if there is an answer.
    pub(super) fn body(&self) -> Option<String> {
        if self.lost || self.refused {
            return None;
        }
        let json = self.json.as_ref().map(Value::to_string);
        Some(json.or_else(|| self.text.clone()).unwrap_or_default())
    }

    /// The step of a script.
    pub(super) fn step(&self) -> Step {
        match self.body() {
            Some(body) => self.answer(body, true),
            None if self.refused => Step::Refused,
            None => Step::Lost,
        }
    }

    /// The same answer with another body, which may have come without a length.
    pub(super) fn answer(&self, body: String, framed: bool) -> Step {
        let usual = if self.json.is_some() { "application/json" } else { "text/plain" };
        let kind = self.content_type.as_deref().unwrap_or(usual);
        let headers = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let headers: Vec<_> = std::iter::once(("content-type", kind)).chain(headers).collect();
        match Step::answer(self.status.unwrap_or(200), &headers, body) {
            Step::Answer(answer) => Step::Answer(Box::new(Answer { framed, ..*answer })),
            other => other,
        }
    }
}

/// Every case, or the name of a file and why it cannot be read.
pub fn load() -> Vec<Result<Case, (String, String)>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("wire");
    let mut cases = Vec::new();
    for folder in entries(&root) {
        let provider = stem(&folder);
        for path in entries(&folder).into_iter().filter(|path| path.extension().is_some_and(|e| e == "json"))
        {
            let name = stem(&path);
            let read = || -> Result<Case, String> {
                let text = std::fs::read_to_string(&path).map_err(|e| e.to_string())?;
                let case: Case = serde_json::from_str(&text).map_err(|e| e.to_string())?;
                if case.source.trim().is_empty() {
                    return Err("a case says where it comes from".into());
                }
                Ok(Case { provider: provider.clone(), name: name.clone(), ..case })
            };
            cases.push(read().map_err(|fault| (format!("wire::{provider}::{name}"), fault)));
        }
    }
    cases
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths
}
