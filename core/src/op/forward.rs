//! Forwarding of web visitors: `forward.web`, `forward.set_web` and `forward.remove_web`

use super::Input;
use super::parse::about_a_domain;
use crate::error::Problem;
use crate::model::{DomainName, RecordHost, WebForward};
use serde::{Deserialize, Serialize};

/// Whose forwarding to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForwardWeb {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
}

/// Where a domain's web visitors are sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WebForwards {
    /// The forwardings.
    pub forwards: Vec<WebForward>,
}

/// The forwarding to set. One of the same host is replaced.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForwardSetWeb {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// The forwarding.
    pub forward: WebForward,
    /// What only LogicBoxes knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logicboxes: Option<LogicboxesForward>,
}

/// What only LogicBoxes knows of a forwarding.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct LogicboxesForward {
    /// Further lines for the head of the page that masks the target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_tags: Option<String>,
    /// What browsers show that have no frames.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noframes: Option<String>,
}

impl Input for ForwardSetWeb {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        self.forward.check("forward", problems);
    }
}

/// The forwarding to remove.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForwardRemoveWeb {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// What stands in front of the domain, such as `www`; left out for the domain itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<RecordHost>,
}

about_a_domain!(ForwardWeb, ForwardRemoveWeb);
