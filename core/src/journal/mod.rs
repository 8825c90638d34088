//! Paid operations on record, so that one key never buys twice, whatever is lost on the way.

mod kept;
mod lock;
mod memory;
mod named;
mod past;
mod place;
#[cfg(feature = "postgres")]
mod postgres;
mod proof;
mod record;
mod schedule;
mod sqlite;
pub mod state;
#[cfg(test)]
mod tests;

pub use memory::MemoryJournal;
pub(crate) use named::{by_default, named};
pub use past::{Earlier, Past, Tombstone};
pub use place::default_place;
#[cfg(feature = "postgres")]
pub use postgres::PostgresJournal;
pub use proof::{Found, Learnt, Rules, Standing};
pub use record::{Change, Fingerprint, Intent, Key, Note, Row, class};
pub use schedule::{GIVE_UP, KEEP, LEAVES, SECOND_LOOK, SETTLE, is_due, next_look};
pub use sqlite::SqliteJournal;

use crate::error::{Error, ErrorKind, Result};
use crate::model::{DomainName, OrderState, Timestamp};

/// The error for a journal that cannot be used.
fn unusable(why: impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::JournalUnavailable, format!("the journal of paid orders cannot be used: {why}"))
}

/// What became of an attempt to place an order.
#[derive(Debug)]
pub enum Claim {
    /// The order is ours to send; the intent is on record.
    Placed(Box<Row>),
    /// There is an order under this key already.
    Known(Box<Row>),
    /// There was an order under this key; its details are forgotten.
    Forgotten(Box<Tombstone>),
    /// Another order of the same class for the same domain is open.
    Blocked(Box<Row>),
}

/// Which orders to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only in this state.
    pub state: Option<OrderState>,
    /// Only for this domain.
    pub domain: Option<DomainName>,
    /// Only those not settled.
    pub open: bool,
    /// Only those of which a person should know something.
    pub events: bool,
    /// Only settled ones that should be looked at once more by then.
    pub check_by: Option<Timestamp>,
    /// How many at most.
    pub limit: usize,
}

/// Which settled orders to forget.
#[derive(Clone, Debug)]
pub enum Forget {
    /// The order of this id.
    Order(String),
    /// All orders for this domain.
    Domain(DomainName),
    /// Those that were settled before this moment.
    SettledBefore(Timestamp),
}

impl Forget {
    /// Whether it means this order.
    pub fn names(&self, row: &Row) -> bool {
        match self {
            Forget::Order(id) => row.intent.id == *id,
            Forget::Domain(domain) => row.intent.domain == *domain,
            Forget::SettledBefore(moment) => row.changed_at < *moment,
        }
    }
}

/// Held while an order is placed or settled, so that nobody else does either.
pub trait OrderLock: Send {}

/// The record of paid operations.
///
/// Every method is one synchronous transaction. [`Journal::claim`] is claim, intent and arbitration in one: it is unique on scope
/// and key, and on scope, class and domain while the order is open. Who does not get [`Claim::Placed`] does not send.
pub trait Journal: Send + Sync {
    /// Whether the methods wait for a disk, so that they are called away from the engine's lanes.
    fn waits(&self) -> bool;

    /// A keyed hash of an order's parameters.
    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint>;

    /// Puts an intent on record. A derived key counts up from its last order where `renewable` says that this one is over.
    fn claim(&self, intent: Intent, renewable: &dyn Fn(&Past) -> bool) -> Result<Claim>;

    /// The last order under a key. A derived key is also known by the form in which callers saw it.
    fn under(&self, scope: &str, key: &Key) -> Result<Option<Earlier>>;

    /// The order of an id.
    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>>;

    /// Orders, newest first.
    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>>;

    /// Takes in what was learnt about an order.
    fn change(&self, id: &str, change: Change) -> Result<Row>;

    /// Adds to an order's record what does not move it, settled or not.
    fn note(&self, id: &str, note: Note) -> Result<Row>;

    /// Forgets settled orders, but for what keeps their keys from buying again, and tells how many.
    fn forget(&self, scope: &str, which: &Forget) -> Result<u64>;

    /// Whether another machine sent the order and has not said what came of it. What is absent to us may be on its way there.
    fn may_be_sending_elsewhere(&self, row: &Row) -> bool {
        let _ = row;
        false
    }

    /// Whether this machine placed the order: no other one sends it again.
    fn is_ours(&self, row: &Row) -> bool {
        let _ = row;
        true
    }

    /// Takes the lock of a class of orders for a domain, if nobody else holds it.
    fn try_lock(&self, scope: &str, class: &str, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>>;
}
