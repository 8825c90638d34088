//! The document of a call.

use crate::error::{Error, Problem, ProblemCode, Result};
use crate::host::DocumentOptions;
use crate::op::problem;
use crate::op::{Call, Op, Reading};
use crate::reader::from_text;
use serde::Deserialize;
use serde_json::Value;

/// `{"op", "account", "input", "options"}`. The input is read in a second step, so that its fields have exact paths wherever `op`
/// stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    op: String,
    #[serde(default)]
    pub(crate) account: Option<String>,
    #[serde(default)]
    input: Option<Value>,
    #[serde(default)]
    pub(crate) options: DocumentOptions,
}

impl Document {
    pub(crate) fn read(text: &str) -> Result<Document> {
        from_text(text).map_err(|mut fault| {
            // A member that is there twice is found on the way, and an input's fields are known without it.
            if let Some(path) =
                fault.path.strip_prefix("input").filter(|rest| rest.is_empty() || rest.starts_with('.'))
            {
                fault.path = path.trim_start_matches('.').to_owned();
            }
            Error::invalid(vec![problem(&fault)])
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
        Ok(Call::read(op, self.input.as_ref().unwrap_or(&Value::Null)))
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
