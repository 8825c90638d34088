//! `tld.info`

use super::Input;
use crate::error::Problem;
use serde::{Deserialize, Serialize};

pub use crate::tld::TldInfo;

/// Which TLD to describe.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TldInfoInput {
    /// The TLD, with or without a leading dot, such as `co.uk`.
    pub tld: String,
}

impl Input for TldInfoInput {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.tld.trim_start_matches('.').is_empty() {
            problems.push(Problem::missing("tld", "give a TLD, such as com or co.uk"));
        }
    }
}
