//! `sandbox.*`: what the simulated registrar does. Refused outside the sandbox.

use super::Input;
use crate::error::Problem;
use crate::model::{DomainName, Money, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A misbehaviour to arrange.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SandboxFault {
    /// The operation it happens on, such as `domain.renew`, or `*` for any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// What happens.
    #[serde(default, rename = "do", skip_serializing_if = "Option::is_none")]
    pub action: Option<FaultAction>,
    /// Whether it happens before or after the registrar has acted; before where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<FaultMoment>,
    /// How many times; once where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// How many matching requests to let through first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip: Option<u32>,
    /// How long to wait before answering.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay_ms: Option<u64>,
    /// The HTTP status of a `status` fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The body of the answer of a `status` fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The Retry-After header of a `status` or `throttle` fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<String>,
    /// How many bytes of the body a `truncate` fault lets through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<u32>,
    /// Take all arranged misbehaviour back.
    #[serde(default)]
    pub clear: bool,
}

impl Input for SandboxFault {}

/// What a misbehaving registrar does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FaultAction {
    /// Close the connection without an answer.
    Drop,
    /// Refuse the connection.
    Refuse,
    /// Answer late.
    Delay,
    /// Cut the answer short.
    Truncate,
    /// Garble the answer.
    Corrupt,
    /// Receive the request twice.
    Repeat,
    /// Never answer.
    Silent,
    /// Answer with an HTTP status.
    Status,
    /// Answer with a page.
    Html,
    /// Answer with nothing.
    Empty,
    /// Ask to slow down.
    Throttle,
}

/// When the misbehaviour happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FaultMoment {
    /// Before the registrar has acted: nothing is done.
    Before,
    /// After it has acted: only the answer is lost.
    After,
}

/// Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SandboxState {
    /// True.
    pub done: bool,
}

/// How to move the clock. Only read where nothing is given.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SandboxClock {
    /// Move it forward by this many seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advance_seconds: Option<u64>,
    /// Set it to this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set: Option<Timestamp>,
}

impl Input for SandboxClock {}

/// The simulated registrar's time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SandboxNow {
    /// The moment that its clock shows.
    pub now: Timestamp,
}

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SandboxLedger {}

impl Input for SandboxLedger {}

/// Every charge, and how many requests came in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SandboxLedgerReport {
    /// The charges.
    pub rows: Vec<LedgerRow>,
    /// The money that is left.
    pub balance: Money,
    /// How many complete requests came in, by operation.
    #[serde(default)]
    pub counts: BTreeMap<String, u64>,
}

/// A charge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LedgerRow {
    /// Its number.
    pub id: u64,
    /// When it was made.
    pub at: Timestamp,
    /// For which operation.
    pub operation: String,
    /// For which domain.
    pub domain: String,
    /// How much.
    #[serde(flatten)]
    pub money: Money,
    /// A copy of the request made in transit caused it.
    #[serde(default)]
    pub duplicated_in_transit: bool,
}

/// A domain to put or change.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SandboxDomain {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// When it expires.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
    /// Where it stands, such as `active` or `redemption`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Whether privacy can be had for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy_available: Option<bool>,
}

impl Input for SandboxDomain {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }
}

/// How the account at the simulated registrar stands. What is left out stays as it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SandboxAccount {
    /// The new balance, as a decimal text in the account's currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance: Option<String>,
    /// Whether the registrar's limits on calls hold, where the simulated one has such (Internet.bs). They do not where nobody said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limited: Option<bool>,
}

impl Input for SandboxAccount {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.balance.is_none() && self.limited.is_none() {
            problems.push(Problem::missing("balance", "say what to set: balance, limited, or both"));
        }
    }
}

/// Nothing is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SandboxReset {}

impl Input for SandboxReset {}
