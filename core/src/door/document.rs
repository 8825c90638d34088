//! The document of a call.

use crate::error::{Error, Problem, ProblemCode, Result};
use crate::host::DocumentOptions;
use crate::op::{Call, Op, Reading};
use serde::Deserialize;
use serde_json::value::RawValue;

/// `{"op", "account", "input", "options"}`. The input is read in a second step, so that its fields have exact paths wherever `op`
/// stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    op: String,
    #[serde(default)]
    pub(crate) account: Option<String>,
    #[serde(default)]
    input: Option<Box<RawValue>>,
    #[serde(default)]
    pub(crate) options: DocumentOptions,
}

impl Document {
    pub(crate) fn read(text: &str) -> Result<Document> {
        let mut reader = serde_json::Deserializer::from_str(text);
        serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let problem = crate::op::problem(&error);
            Error::invalid(vec![problem])
        })
    }

    /// The typed call, with all that is wrong with it. An operation that does not exist gets a short list of near names.
    pub(crate) fn read_call(&self) -> Result<Reading<Call>> {
        let op = Op::named(&self.op).ok_or_else(|| {
            let mut near: Vec<_> =
                Op::ALL.iter().map(|op| (strsim::jaro_winkler(op.name(), &self.op), op.name())).collect();
            near.sort_by(|a, b| b.0.total_cmp(&a.0));
            let near: Vec<_> = near.into_iter().take(5).map(|(_, name)| name).collect();
            let text = format!("there is no such operation; near it are {}", near.join(", "));
            Error::invalid(vec![Problem::new("op", ProblemCode::Unknown, text).allowing(near)])
        })?;
        Ok(match &self.input {
            Some(input) => Call::read(op, input),
            None => Call::read(op, &RawValue::from_string("{}".into()).expect("an empty object")),
        })
    }
}

/// The key that a document gives, for an interrupted wait.
pub(super) fn key_of(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Outer {
        options: Option<Inner>,
    }
    #[derive(Deserialize)]
    struct Inner {
        key: Option<String>,
    }
    serde_json::from_str::<Outer>(text).ok()?.options?.key
}
