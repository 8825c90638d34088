//! `tld.info`

use super::Input;
use crate::error::Problem;
use serde::{Deserialize, Serialize};

pub use crate::tld::{OrderSchemas, TldInfo};

/// Which TLD to describe.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TldInfoInput {
    /// The TLD, with or without a leading dot, such as `co.uk`.
    pub tld: String,
    /// Also make JSON Schemas of the orders' documents, which say what the form says.
    #[serde(default)]
    pub schema: bool,
}

impl TldInfoInput {
    /// Asks for the form of a TLD.
    pub fn new(tld: impl Into<String>) -> Self {
        TldInfoInput { tld: tld.into(), schema: false }
    }
}

impl Input for TldInfoInput {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.tld.trim_start_matches('.').is_empty() {
            problems.push(Problem::missing("tld", "give a TLD, such as com or co.uk"));
        }
    }
}
