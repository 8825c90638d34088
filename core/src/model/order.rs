//! A paid operation and what became of it.

use super::{Date, DomainName, Money};
use serde::{Deserialize, Serialize};

/// What is known of a paid operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Order {
    /// Our own id of the order.
    pub id: String,
    /// The key it was placed under: the same key always means this order.
    pub key: String,
    /// The operation, such as `domain.renew`.
    pub operation: String,
    /// The domain, in ASCII form.
    pub domain: DomainName,
    /// The domain as people write it.
    pub domain_unicode: String,
    /// What became of it.
    pub state: OrderState,
    /// The domain's expiry (UTC) once the operation is done, as the registrar gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Date>,
    /// What was charged, where it could be learnt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charged: Option<Charge>,
    /// The registrar's own numbers for it.
    #[serde(default)]
    pub references: References,
    /// The result was there before the call: nothing was sent and nothing charged.
    #[serde(default)]
    pub already_satisfied: bool,
    /// The journal could not record the outcome; what stands here is true all the same.
    #[serde(default)]
    pub journal_degraded: bool,
    /// The parts of the order that went their own way, such as privacy bought with a registration.
    #[serde(default)]
    pub parts: Vec<Part>,
    /// What is worth knowing, for a person.
    #[serde(default)]
    pub warnings: Vec<String>,
}

/// What became of a paid operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// All checks passed and nothing was sent: the call was a dry run.
    NotSent,
    /// The request may be on its way.
    Sending,
    /// Executed, with proof.
    Succeeded,
    /// The registrar accepted it and works on it.
    Pending,
    /// No usable answer; it will be settled by asking the registrar.
    Unknown,
    /// The checks are used up; a person should look.
    Review,
    /// Not executed, with proof.
    Failed,
}

impl OrderState {
    /// The word for this state.
    pub fn as_str(self) -> &'static str {
        match self {
            OrderState::NotSent => "not_sent",
            OrderState::Sending => "sending",
            OrderState::Succeeded => "succeeded",
            OrderState::Pending => "pending",
            OrderState::Unknown => "unknown",
            OrderState::Review => "review",
            OrderState::Failed => "failed",
        }
    }
}

/// A sum that the registrar took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Charge {
    /// The sum.
    #[serde(flatten)]
    pub money: Money,
    /// Where the figure comes from.
    pub source: PriceSource,
}

/// Where a price comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PriceSource {
    /// The registrar's answer to the order itself.
    Reply,
    /// A quote for this very order.
    Quote,
    /// The registrar's price for this name.
    Name,
    /// The registrar's price list.
    PriceList,
}

/// The registrar's own numbers for an order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct References {
    /// The registrar's number of the domain's order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// The number of the action in the registrar's queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The invoice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice: Option<String>,
    /// The money transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction: Option<String>,
    /// The registrar's process.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
    /// The registrar's operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
}

/// A part of an order with a fate of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Part {
    /// Which part, such as `privacy`.
    pub what: String,
    /// What became of it.
    pub state: OrderState,
    /// The registrar's code, where it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The registrar's words, where it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
