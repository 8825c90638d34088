//! What a registrar's code sees of a call.

use super::{Clock, Limits, Scrubber};
use crate::model::{DomainName, Timestamp};
use crate::op::{Effect, Input, Op};
use crate::provider::{Baseline, Info};
use crate::transport::{Lane, Transport};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;
use tokio::time::Instant;

/// A call on its way: what it is, how long it has, and the one road to the registrar, [`Cx::exchange`].
pub struct Cx {
    pub(crate) parts: Arc<CxParts>,
    pub(crate) lane: Lane,
    pub(crate) op: Op,
    pub(crate) domain: Option<DomainName>,
    pub(crate) deadline: Option<Instant>,
    pub(crate) baseline: Option<Baseline>,
    /// When the intent of a purchase went on record.
    pub(crate) intended_at: Option<Timestamp>,
    /// What other orders for the domain may have to do with what is to be seen.
    pub(crate) others: Arc<Others>,
    /// What the call itself carries that no error may repeat.
    pub(crate) private: Arc<Scrubber>,
    pub(crate) sent: AtomicU32,
    /// A purchase has waited for its turn before its intent went on record.
    pub(crate) in_turn: AtomicBool,
}

/// Orders of our own for the same domain, where evidence of one is looked for.
#[derive(Debug, Default)]
pub(crate) struct Others {
    /// One of them may have brought what the domain shows.
    pub(crate) explain: bool,
    /// The registrar's numbers of what they did, or are doing.
    pub(crate) numbers: Vec<String>,
    /// Those of orders that failed.
    pub(crate) failed: Vec<String>,
}

/// What all calls of an account share.
pub(crate) struct CxParts {
    pub(crate) account: String,
    pub(crate) info: &'static Info,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) limits: Arc<Limits>,
    pub(crate) clock: Clock,
    pub(crate) scrubber: Scrubber,
}

impl Cx {
    /// The context of one call.
    pub(crate) fn new(
        parts: Arc<CxParts>,
        lane: Lane,
        op: Op,
        domain: Option<DomainName>,
        timeout: Option<Duration>,
    ) -> Cx {
        Cx {
            parts,
            lane,
            op,
            domain,
            deadline: timeout.map(|timeout| Instant::now() + timeout),
            baseline: None,
            intended_at: None,
            others: Arc::default(),
            private: Arc::default(),
            sent: 0.into(),
            in_turn: false.into(),
        }
    }

    /// The operation that is under way.
    pub fn op(&self) -> Op {
        self.op
    }

    /// The account's name, for logs.
    pub(crate) fn account(&self) -> &str {
        &self.parts.account
    }

    /// How the domain stood before this purchase. Only purchases have it.
    pub fn baseline(&self) -> Option<&Baseline> {
        self.baseline.as_ref()
    }

    /// Whether another order of ours may have brought what the domain shows. Then only the registrar's own record of the order that
    /// is looked for is evidence: its receipt names the number of that action, process, operation or transaction.
    pub fn is_explained(&self) -> bool {
        self.others.explain
    }

    /// Whether the registrar's number of something it did, or is doing, belongs to another order of ours.
    pub fn is_anothers(&self, number: &str) -> bool {
        self.others.numbers.iter().any(|other| other == number)
    }

    /// Whether a number belongs to an order of ours that failed before: a failure under that number is not this one's. A success is,
    /// since what failed was not executed.
    pub fn has_failed_before(&self, number: &str) -> bool {
        self.others.failed.iter().any(|other| other == number)
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        self.parts.clock.now()
    }

    /// How many complete requests this call has sent with a lasting effect.
    pub(crate) fn purchases_sent(&self) -> u32 {
        self.sent.load(Ordering::Relaxed)
    }

    /// Counts what may have been a purchase though nobody called it one: the call is never taken for one that sent nothing.
    pub(crate) fn count_as_sent(&self) {
        self.sent.fetch_add(1, Ordering::Relaxed);
    }

    /// The same context, with what `input` carries hidden wherever the registrar repeats it.
    pub(crate) fn hiding(mut self, input: &dyn Input) -> Cx {
        self.private = Arc::new(Scrubber::new(input.private()));
        self
    }

    /// A registrar's text without the account's secrets and without what the call carries.
    ///
    /// Of a text that was `cut` somewhere, the beginning of a secret at its end goes as well.
    pub(crate) fn clean(&self, text: &str, cut: bool) -> String {
        let clean = |scrubber: &Scrubber, text: &str| {
            if cut { scrubber.clean_cut(text) } else { scrubber.clean(text) }
        };
        clean(&self.private, &clean(&self.parts.scrubber, text))
    }

    /// The group whose limit a request counts against.
    pub(crate) fn group(&self, effect: Effect) -> &'static str {
        match effect {
            Effect::Read if self.op == Op::DomainCheck => "check",
            Effect::Read => "read",
            _ => "write",
        }
    }
}
