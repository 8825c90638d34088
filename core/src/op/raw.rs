//! `raw`

use super::Input;
use crate::error::Problem;
use crate::transport::Answer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// A request of the registrar's own protocol. The account's credentials are added; the request is sent once.
///
/// It goes past the journal, so it is not for purchases: a lost answer would leave no trace.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Raw {
    /// The HTTP method.
    pub method: RawMethod,
    /// The path behind the account's base address, such as `domains/orderid`.
    pub path: String,
    /// Parameters; a list repeats the parameter.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub params: BTreeMap<String, Vec<String>>,
    /// The body, where the protocol takes documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
}

/// Parameters and bodies may hold anything: not shown.
impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({:?} {}, …)", self.method, self.path)
    }
}

impl Input for Raw {
    fn check(&self, problems: &mut Vec<Problem>) {
        let clean = |c: char| c.is_ascii_alphanumeric() || "/-_.~%".contains(c);
        if self.path.is_empty()
            || !self.path.chars().all(clean)
            || self.path.split('/').any(|part| part == "..")
        {
            problems.push(Problem::invalid("path", "give the path behind the base address, without query"));
        }
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum RawMethod {
    /// Read.
    Get,
    /// Submit.
    Post,
    /// Replace.
    Put,
    /// Change.
    Patch,
    /// Remove.
    Delete,
}

impl RawMethod {
    /// The method as HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            RawMethod::Get => "GET",
            RawMethod::Post => "POST",
            RawMethod::Put => "PUT",
            RawMethod::Patch => "PATCH",
            RawMethod::Delete => "DELETE",
        }
    }
}

/// The registrar's answer as it came.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RawReply {
    /// The HTTP status.
    pub status: u16,
    /// The body, where it is JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json: Option<Value>,
    /// The body as text, where it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl From<&Answer> for RawReply {
    fn from(answer: &Answer) -> Self {
        let json = serde_json::from_slice(&answer.body).ok();
        let is_text = json.is_none() && !answer.body.is_empty();
        let text = is_text.then(|| String::from_utf8_lossy(&answer.body).into_owned());
        RawReply { status: answer.status.as_u16(), json, text }
    }
}

/// Answers may hold anything: not shown.
impl fmt::Debug for RawReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawReply({}, …)", self.status)
    }
}
