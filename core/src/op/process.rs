//! The registrar's own queue: `process.info` and `process.list`

use super::Input;
use super::list::check_page;
use crate::error::Problem;
use crate::model::{DomainName, Process};
use serde::{Deserialize, Serialize};

/// Which process to look up.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProcessInfo {
    /// The registrar's number, as orders and changes give it among their references.
    pub process: String,
}

/// Which process to take up again where somebody has to act: the registrar sends its mail once more.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProcessResend {
    /// The registrar's number, as orders and changes give it among their references.
    pub process: String,
}

/// Which process to call off.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProcessCancel {
    /// The registrar's number, as orders and changes give it among their references.
    pub process: String,
}

/// Inputs that name a process.
macro_rules! about_a_process {
    ($($input:ty),+) => {$(
        impl Input for $input {
            fn check(&self, problems: &mut Vec<Problem>) {
                if self.process.trim().is_empty() {
                    problems.push(Problem::missing("process", "give the registrar's number of the process"));
                }
            }
        }
    )+};
}

about_a_process!(ProcessInfo, ProcessResend, ProcessCancel);

/// Which processes to list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct ProcessList {
    /// Only those of this domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
    /// Those that have ended, instead of those that are in the queue.
    #[serde(default)]
    pub ended: bool,
    /// Where to go on: `next` of the page before. The first page where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many processes on a page; the registrar's best size where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u16>,
}

impl Input for ProcessList {
    fn domain(&self) -> Option<&DomainName> {
        self.domain.as_ref()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_page(self.page_size, problems);
    }
}

/// One page of the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProcessPage {
    /// The processes.
    pub processes: Vec<Process>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}
