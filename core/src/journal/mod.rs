//! Paid operations on record, so that one key never buys twice, whatever is lost on the way.

mod memory;
mod record;
mod schedule;
mod sqlite;
pub mod state;
#[cfg(test)]
mod tests;

pub use memory::MemoryJournal;
pub use record::{Change, Fingerprint, Intent, Key, Row};
pub use schedule::{GIVE_UP, SECOND_LOOK, SETTLE, next_look};
pub use sqlite::{SqliteJournal, default_place};

use crate::error::Result;
use crate::model::{DomainName, OrderState};
use crate::op::Op;

/// What became of an attempt to place an order.
#[derive(Debug)]
pub enum Claim {
    /// The order is ours to send; the intent is on record.
    Placed(Box<Row>),
    /// There is an order under this key already.
    Known(Box<Row>),
    /// Another order of the same kind for the same domain is open.
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
    /// How many at most.
    pub limit: usize,
}

/// Held while an order is placed or settled, so that nobody else does either.
pub trait OrderLock: Send {}

/// The record of paid operations.
///
/// Every method is one synchronous transaction. [`Journal::claim`] is claim, intent and arbitration in one: it is unique on scope
/// and key, and on scope, operation and domain while the order is open. Who does not get [`Claim::Placed`] does not send.
pub trait Journal: Send + Sync {
    /// Whether the methods wait for a disk, so that they are called away from the engine's lanes.
    fn waits(&self) -> bool;

    /// A keyed hash of an order's parameters.
    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint>;

    /// Puts an intent on record. A derived key counts up from its last order where `renewable` says that this one is over.
    fn claim(&self, intent: Intent, renewable: &dyn Fn(&Row) -> bool) -> Result<Claim>;

    /// The last order under a key.
    fn under(&self, scope: &str, key: &Key) -> Result<Option<Row>>;

    /// The order of an id.
    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>>;

    /// Orders, newest first.
    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>>;

    /// Takes in what was learnt about an order.
    fn change(&self, id: &str, change: Change) -> Result<Row>;

    /// Takes the lock of an order, if nobody else holds it.
    fn try_lock(&self, scope: &str, op: Op, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>>;
}
