//! What registrars say around a purchase: how things stood before, what they answered, and what is to be seen afterwards.

use crate::journal::Intent;
use crate::model::{Charge, Date, DomainName, Lifecycle, Order, Part, References, Timestamp};
use crate::op::{Call, Op};
use serde::{Deserialize, Serialize};

/// How a domain stood before something was bought for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Baseline {
    /// The domain is in our account.
    pub in_account: bool,
    /// Where it stood.
    pub lifecycle: Option<Lifecycle>,
    /// The day on which it expired.
    pub expires: Option<Date>,
    /// The registrar's raw value that goes back to it as a guard, where it has one: never made from the caller's date.
    pub guard: Option<String>,
    /// The registrar's number of the domain.
    pub handle: Option<String>,
    /// What the call would buy is there already, such as privacy.
    #[serde(default)]
    pub satisfied: bool,
    /// It has expired, and a renewal completes the registry's own rather than adding to it: the expiry tells nothing.
    #[serde(default)]
    pub parked: bool,
    /// The registry sells the name at a price of its own: nothing is bought for it unless the order says the most to pay. Of a name that
    /// is to be registered, the check says it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub premium: bool,
    /// When it was read.
    pub read_at: Timestamp,
}

impl Baseline {
    /// A domain that is not in the account.
    pub fn away(read_at: Timestamp) -> Self {
        Baseline {
            in_account: false,
            lifecycle: None,
            expires: None,
            guard: None,
            handle: None,
            satisfied: false,
            parked: false,
            premium: false,
            read_at,
        }
    }

    /// Whether `call` is an order that could meet a price which nobody has agreed to: the registrar is asked whether the name has one.
    pub(crate) fn wants_consent(&self, call: &Call) -> bool {
        let uncapped = call.purchase().is_some_and(|order| order.max_price().is_none());
        uncapped
            && match call.op() {
                Op::DomainRenew | Op::DomainRestore | Op::DomainTrade => self.in_account && !self.satisfied,
                Op::DomainTransfer | Op::NetimTransferTrade => !self.in_account,
                _ => false,
            }
    }
}

/// What the registrar answered to a purchase.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// Whether it is done.
    pub progress: Progress,
    /// The domain that the answer names. It must be the one that was asked for.
    pub domain: Option<DomainName>,
    /// The new expiry, where the answer says it.
    pub expires: Option<Date>,
    /// What was charged, where the answer says it.
    pub charged: Option<Charge>,
    /// The registrar's own numbers.
    pub references: References,
    /// Parts with a fate of their own.
    pub parts: Vec<Part>,
    /// What is worth knowing, for a person.
    pub warnings: Vec<String>,
}

impl Receipt {
    /// A receipt that says no more than how far the order is.
    pub fn new(progress: Progress) -> Self {
        let references = References::default();
        Receipt {
            progress,
            domain: None,
            expires: None,
            charged: None,
            references,
            parts: Vec::new(),
            warnings: Vec::new(),
        }
    }
}

impl Receipt {
    /// The receipt with `clean` run over every text in it that the registrar wrote.
    pub(crate) fn scrubbed(mut self, clean: impl Fn(&str) -> String) -> Self {
        let parts = self.parts.iter_mut().flat_map(|part| [&mut part.code, &mut part.message]).flatten();
        for text in parts.chain(&mut self.warnings) {
            *text = clean(text);
        }
        self
    }
}

impl Evidence {
    /// The same for what was found of an order.
    pub(crate) fn scrubbed(self, clean: impl Fn(&str) -> String) -> Self {
        match self {
            Evidence::Executed(receipt) => Evidence::Executed(Box::new(receipt.scrubbed(clean))),
            Evidence::Failed { reason } => Evidence::Failed { reason: clean(&reason) },
            Evidence::Unclear { reason } => Evidence::Unclear { reason: clean(&reason) },
            other => other,
        }
    }
}

/// How far a purchase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Executed.
    Done,
    /// Accepted, and worked on.
    Pending,
}

/// An order that is not settled, as its evidence is looked for.
#[derive(Clone, Debug)]
pub struct OpenOrder {
    /// What was ordered.
    pub op: Op,
    /// For which domain.
    pub domain: DomainName,
    /// How things stood before.
    pub baseline: Baseline,
    /// The expiry that a success brings, where it can be told.
    pub target: Option<Date>,
    /// What the registrar has called it so far.
    pub references: References,
    /// When it was sent.
    pub sent_at: Timestamp,
}

/// How far our clock and a registrar's may differ, in seconds.
pub(crate) const SKEW: i64 = 300;

impl OpenOrder {
    /// Whether a domain was made before the order was sent, so that a registration cannot be what made it.
    pub(crate) fn is_older(&self, created: Option<Timestamp>) -> bool {
        self.op == Op::DomainRegister
            && created.is_some_and(|created| created < self.sent_at.plus_seconds(-SKEW))
    }

    /// What the journal knows of an order.
    pub(crate) fn of(intent: &Intent, order: &Order) -> OpenOrder {
        OpenOrder {
            op: intent.op,
            domain: intent.domain.clone(),
            baseline: intent.baseline.clone(),
            target: intent.target,
            references: order.references.clone(),
            sent_at: intent.sent_at,
        }
    }
}

/// What is to be seen of an open order at the registrar.
#[derive(Clone, Debug, PartialEq)]
pub enum Evidence {
    /// It was executed. A receipt that names an action, a process, an operation or a transaction says that the registrar's own record
    /// under that number is the proof; one without says that the domain shows what the order brings.
    Executed(Box<Receipt>),
    /// It is being worked on.
    Pending(References),
    /// The registrar ended it without executing it.
    Failed {
        /// Its words.
        reason: String,
    },
    /// There is no trace of it, from a source that is declared authoritative, and the baseline is unchanged.
    Absent,
    /// What is to be seen proves neither.
    Unclear {
        /// What was seen.
        reason: String,
    },
}
