//! What a plugin says around a purchase, as documents.

use crate::model::{Charge, Date, DomainName, Lifecycle, Money, Part, References, Timestamp};
use crate::provider::{Baseline, Evidence, Progress, Receipt};
use serde::Deserialize;
use serde_json::{Map, Value};

/// What the registrar answered to a purchase.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ReceiptDocument {
    /// How far it is.
    pub(crate) progress: Far,
    /// The domain that the answer names. It must be the one that was asked for.
    #[serde(default)]
    pub(crate) domain: Option<DomainName>,
    /// The new expiry, where the answer says it.
    #[serde(default)]
    pub(crate) expires: Option<Date>,
    /// What was charged, where the answer says it.
    #[serde(default)]
    pub(crate) charged: Option<Charge>,
    /// The registrar's own numbers.
    #[serde(default)]
    pub(crate) references: References,
    /// Parts with a fate of their own.
    #[serde(default)]
    pub(crate) parts: Vec<Part>,
    /// What is worth knowing, for a person.
    #[serde(default)]
    pub(crate) warnings: Vec<String>,
}

/// How far a purchase is.
#[derive(Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Far {
    /// Executed.
    Done,
    /// Accepted, and worked on.
    Pending,
}

impl From<ReceiptDocument> for Receipt {
    fn from(document: ReceiptDocument) -> Receipt {
        let progress = match document.progress {
            Far::Done => Progress::Done,
            Far::Pending => Progress::Pending,
        };
        let ReceiptDocument { domain, expires, charged, references, parts, warnings, .. } = document;
        Receipt { progress, domain, expires, charged, references, parts, warnings }
    }
}

/// How a domain stands before something is bought for it.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct BaselineDocument {
    /// The domain is in the account.
    pub(crate) in_account: bool,
    /// Where it stands.
    #[serde(default)]
    pub(crate) lifecycle: Option<Lifecycle>,
    /// The day on which it expires.
    #[serde(default)]
    pub(crate) expires: Option<Date>,
    /// The registrar's raw value that goes back to it as a guard, where it has one.
    #[serde(default)]
    pub(crate) guard: Option<String>,
    /// The registrar's number of the domain.
    #[serde(default)]
    pub(crate) handle: Option<String>,
    /// What the call would buy is there already, such as privacy.
    #[serde(default)]
    pub(crate) satisfied: bool,
    /// It has expired, and a renewal completes the registry's own rather than adding to it.
    #[serde(default)]
    pub(crate) parked: bool,
    /// The registry sells the name at a price of its own: an order without `max_price` is then refused.
    #[serde(default)]
    pub(crate) premium: bool,
}

impl BaselineDocument {
    pub(super) fn read_at(self, read_at: Timestamp) -> Baseline {
        let BaselineDocument { in_account, lifecycle, expires, guard, handle, satisfied, parked, premium } =
            self;
        Baseline { in_account, lifecycle, expires, guard, handle, satisfied, parked, premium, read_at }
    }
}

/// A paid call's input as it is to be sent.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Prepared {
    /// The input.
    pub(crate) input: Map<String, Value>,
}

/// What a paid operation costs.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Priced {
    /// The sum in all; left out where `domain.quote` says it of the name and the term alone.
    #[serde(default)]
    pub(crate) price: Option<Money>,
}

/// What is to be seen of an order whose outcome is not known.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Seen {
    /// What it proves.
    pub(crate) found: Found,
    /// The receipt of an order that was executed. Where it names an action, a process, an operation or a transaction, the registrar's
    /// record under that number is the proof; where it names none, the domain shows what the order brings.
    #[serde(default)]
    pub(crate) receipt: Option<ReceiptDocument>,
    /// The registrar's numbers of an order that is worked on.
    #[serde(default)]
    pub(crate) references: References,
    /// Why it failed, or what was seen that proves nothing.
    #[serde(default)]
    pub(crate) reason: Option<String>,
}

/// What is to be seen proves.
#[derive(Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Found {
    /// It was executed.
    Executed,
    /// It is being worked on.
    Pending,
    /// The registrar ended it without executing it.
    Failed,
    /// There is no trace of it, from a source that shows all, and the domain is as it was.
    Absent,
    /// Neither.
    Unclear,
}

impl Seen {
    /// The evidence for an order of `domain`.
    pub(super) fn evidence(self, domain: &DomainName) -> Result<Evidence, String> {
        let reason = self.reason.map(|text| crate::error::printable(&text));
        let wanted = |what: &str| format!("its answer is wrong at output: evidence that says {what}");
        Ok(match self.found {
            Found::Executed => {
                let receipt = self.receipt.ok_or_else(|| wanted("executed has a receipt"))?;
                if receipt.domain.as_ref().is_some_and(|named| named != domain) {
                    let reason = "the plugin found an order that is about another domain".to_owned();
                    return Ok(Evidence::Unclear { reason });
                }
                Evidence::Executed(Box::new(receipt.into()))
            }
            Found::Pending => Evidence::Pending(self.references),
            Found::Failed => {
                Evidence::Failed { reason: reason.ok_or_else(|| wanted("failed has a reason"))? }
            }
            Found::Absent => Evidence::Absent,
            Found::Unclear => {
                Evidence::Unclear { reason: reason.ok_or_else(|| wanted("unclear has a reason"))? }
            }
        })
    }
}
