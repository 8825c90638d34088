//! The simulated registry and the reseller's account at it.
//!
//! Neutral words only: every face says the same things in its registrar's way.

pub(crate) mod account;
pub(crate) mod action;
pub(crate) mod calls;
pub(crate) mod change;
pub(crate) mod check;
pub(crate) mod contact;
pub(crate) mod customer;
pub(crate) mod domain;
pub(crate) mod execute;
pub(crate) mod forward;
pub(crate) mod fund;
pub(crate) mod host;
pub(crate) mod ledger;
pub(crate) mod life;
pub(crate) mod moment;
pub(crate) mod money;
pub(crate) mod name;
pub(crate) mod noted;
pub(crate) mod order;
pub(crate) mod refusal;
pub(crate) mod register;
pub(crate) mod renew;
pub(crate) mod seed;
pub(crate) mod session;
pub(crate) mod tld;
mod tlds;
pub(crate) mod transfer;
pub(crate) mod zone;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use calls::Calls;
use contact::Contact;
use customer::{Customer, Token, Wish};
use domain::{Domain, Stage};
use fund::Fund;
use ledger::Charge;
use money::Money;
use noted::Noted;
use order::Fate;
use refusal::{Refusal, Result};
use session::Sessions;

/// Who calls, as far as the world cares.
#[derive(Clone, Debug, Default)]
pub(crate) struct Caller {
    pub(crate) account: String,
    /// The request being executed is a copy made in transit.
    pub(crate) duplicated: bool,
}

/// The last number given out, per kind of thing.
#[derive(Clone, Debug)]
pub(crate) struct Numbers {
    order: u64,
    action: u64,
    contact: u64,
    customer: u64,
    invoice: u64,
}

/// One world.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) now: Timestamp,
    pub(crate) caller: Caller,
    /// The account has signed up for premium names.
    pub(crate) premium: bool,
    pub(crate) balance: Money,
    /// Held back for open actions.
    pub(crate) locked: Money,
    pub(crate) ledger: Vec<Charge>,
    /// Every order ever made, the gone ones too.
    pub(crate) orders: BTreeMap<u64, Domain>,
    /// The names that are in the account now.
    pub(crate) names: BTreeMap<String, u64>,
    pub(crate) contacts: BTreeMap<String, Contact>,
    pub(crate) customers: BTreeMap<u64, Customer>,
    /// Names that have left the account, and how: free again, or somebody else's.
    left: BTreeMap<String, Stage>,
    /// The order of every action.
    actions: BTreeMap<u64, u64>,
    /// Names with a meaning that have come to life once; a deleted one is not born again.
    seeded: BTreeSet<String>,
    /// What happens by itself, in the order in which it does.
    agenda: BTreeSet<(Timestamp, u64)>,
    /// Courses that tests have ordered for actions to come.
    pub(crate) fates: Vec<Fate>,
    /// Money that came in, or was noted down, outside of orders.
    pub(crate) funds: Vec<Fund>,
    /// Tokens of logged-in customers: whose they are, and until when.
    pub(crate) tokens: BTreeMap<String, Token>,
    /// Notifications that were acknowledged, and when.
    pub(crate) acknowledged: BTreeMap<u64, Timestamp>,
    /// Names that customers want as soon as they can be had.
    pub(crate) wishes: Vec<Wish>,
    /// The calls of late, where the registrar limits them.
    pub(crate) calls: Calls,
    /// Open sessions, where the registrar has such.
    pub(crate) sessions: Sessions,
    /// Changes that are no actions, by number.
    pub(crate) noted: BTreeMap<u64, Noted>,
    /// What a registrar calls an action, where that is not its usual word for the kind.
    pub(crate) words: BTreeMap<u64, &'static str>,
    /// What the account has set for itself, by the face's own names.
    pub(crate) settings: BTreeMap<String, String>,
    numbers: Numbers,
}

impl World {
    /// Moves the world to `now`; the life cycle runs. A clock that goes backwards stops the world, and undoes nothing.
    pub(crate) fn run(&mut self, now: Timestamp) {
        // Every step moves its order's next moment on, so the loop ends; the bound is for clocks at the end of time.
        for _ in 0..1_000_000 {
            match self.agenda.first().copied() {
                Some((at, order)) if at <= now => {
                    self.agenda.remove(&(at, order));
                    self.now = self.now.max(at);
                    self.step(order);
                }
                _ => break,
            }
        }
        self.now = now;
    }

    /// The order behind a name, born now if the name says that it is ours.
    pub(crate) fn order_of(&mut self, raw: &str) -> Result<u64> {
        let ascii = name::ascii(raw)?;
        self.look(&ascii);
        self.names.get(&ascii).copied().ok_or_else(|| Refusal::not_found("domain", &ascii))
    }

    pub(crate) fn domain(&self, order: u64) -> Result<&Domain> {
        self.orders.get(&order).ok_or_else(|| Refusal::not_found("order", &order.to_string()))
    }

    pub(crate) fn domain_mut(&mut self, order: u64) -> Result<&mut Domain> {
        self.orders.get_mut(&order).ok_or_else(|| Refusal::not_found("order", &order.to_string()))
    }

    /// Gives up the name of a domain that is not in the account any more.
    pub(crate) fn leave(&mut self, ascii: &str, stage: Stage) {
        self.names.remove(ascii);
        if matches!(stage, Stage::Deleted | Stage::TransferredAway) {
            self.left.insert(ascii.to_owned(), stage);
        }
    }

    /// The order of an action.
    pub(crate) fn order_of_action(&self, action: u64) -> Option<&Domain> {
        self.orders.get(self.actions.get(&action)?)
    }

    /// Puts another state of a domain (or none) in the place of the present one, which it gives back.
    pub(crate) fn swap(&mut self, ascii: &str, other: Option<Domain>) -> Option<Domain> {
        let current = self.names.remove(ascii).and_then(|order| self.orders.remove(&order));
        if let Some(other) = other {
            self.names.insert(ascii.to_owned(), other.order);
            self.orders.insert(other.order, other);
        }
        current
    }

    pub(crate) fn next_order(&mut self) -> u64 {
        self.numbers.order += 1;
        self.numbers.order
    }

    pub(crate) fn next_action(&mut self) -> u64 {
        self.numbers.action += 1;
        self.numbers.action
    }

    pub(crate) fn next_invoice(&mut self) -> u64 {
        self.numbers.invoice += 1;
        self.numbers.invoice
    }
}
