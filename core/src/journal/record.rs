//! What the journal keeps of a paid order: never credentials, codes or contacts.

use super::state::{Event, is_open, step};
use super::{Claim, Earlier, Past};
use crate::error::{Error, ErrorKind, Fault, Result};
use crate::model::{Date, DomainName, Money, Order, OrderState, References, Timestamp};
use crate::op::{JournalEntry, JournalEvent, JournalEventKind, Op};
use crate::provider::Baseline;

/// The key that an order is placed under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// The caller's own.
    Given(String),
    /// Derived from the account, the operation, the domain and the term; a number counts the attempts after proven failures.
    Derived(String),
}

/// What is about to be bought: the journal's row before anything is sent.
#[derive(Clone, Debug)]
pub struct Intent {
    /// Our id of the order.
    pub id: String,
    /// The account at the registrar, without secrets: the same for every process that uses it.
    pub scope: String,
    /// The key.
    pub key: Key,
    /// A keyed hash of the parameters.
    pub fingerprint: Fingerprint,
    /// The operation.
    pub op: Op,
    /// The domain.
    pub domain: DomainName,
    /// The bought term in months.
    pub months: Option<u16>,
    /// How things stood.
    pub baseline: Baseline,
    /// The expiry that a success brings, where it can be told.
    pub target: Option<Date>,
    /// The price cap.
    pub max_price: Option<Money>,
    /// When it is sent.
    pub sent_at: Timestamp,
}

/// A keyed hash of an order's parameters.
pub type Fingerprint = [u8; 32];

/// The key, and its count, that an intent goes on record under; or what is known under its key, where that is not over.
pub(super) fn next_key(
    key: &Key,
    earlier: Option<Earlier>,
    renewable: &dyn Fn(&Past) -> bool,
) -> std::result::Result<(String, u32), Box<Claim>> {
    let over = |earlier: &Earlier| {
        let past = earlier.past();
        matches!(key, Key::Derived(_)) && !is_open(past.state) && renewable(&past)
    };
    let generation = match earlier {
        Some(earlier) if over(&earlier) => earlier.generation(),
        Some(Earlier::Order(row)) => return Err(Box::new(Claim::Known(row))),
        Some(Earlier::Forgotten(tombstone)) => return Err(Box::new(Claim::Forgotten(tombstone))),
        None => 0,
    };
    Ok(match key {
        Key::Given(key) => (key.clone(), 0),
        Key::Derived(base) => (format!("{base}#{}", generation + 1), generation + 1),
    })
}

/// The error for a change of an order that the journal does not have.
pub(super) fn lacks() -> Error {
    Error::new(ErrorKind::Internal, "an order that is not on record cannot change")
}

/// What orders of the same domain exclude each other while they are open: two of one class would change the same thing.
pub fn class(op: Op) -> &'static str {
    match op {
        op if op.brings_in() => "arrival",
        op => op.name(),
    }
}

/// A paid order on record.
#[derive(Clone, Debug)]
pub struct Row {
    /// The intent.
    pub intent: Intent,
    /// Which attempt under a derived key it is, from 1; 0 under a caller's own key.
    pub generation: u32,
    /// The machine that sends it, where several share the journal.
    pub machine: Option<String>,
    /// What is known of the order.
    pub order: Order,
    /// How often it was sent, or may have been.
    pub attempt: u32,
    /// When the record changed last.
    pub changed_at: Timestamp,
    /// The first look, after the settle window, that found no trace.
    pub absent_since: Option<Timestamp>,
    /// Why it failed.
    pub failure: Option<Fault>,
    /// What is still unclear.
    pub note: Option<String>,
    /// What a person should know.
    pub events: Vec<JournalEvent>,
    /// When the settled order is to be looked at once more.
    pub check_at: Option<Timestamp>,
}

/// Something learnt about an order, with what it adds to the record.
#[derive(Clone, Debug)]
pub struct Change {
    /// What was learnt.
    pub event: Event,
    /// When.
    pub at: Timestamp,
    /// What the order looks like now. Its state is set by the transition alone.
    pub order: Order,
    /// Why it failed.
    pub failure: Option<Fault>,
    /// The first look that found no trace.
    pub absent_since: Option<Timestamp>,
    /// What is still unclear.
    pub note: Option<String>,
    /// What a person should know of it.
    pub events: Vec<JournalEvent>,
    /// When the order, once settled, is to be looked at once more.
    pub check_at: Option<Timestamp>,
    /// The attempt that was looked at, where the change comes from a look: it says nothing of a later one.
    pub attempt_seen: Option<u32>,
}

impl Change {
    /// A change that adds nothing to the record but the event itself.
    pub fn new(event: Event, at: Timestamp, order: Order) -> Change {
        Change {
            event,
            at,
            order,
            failure: None,
            absent_since: None,
            note: None,
            events: Vec::new(),
            check_at: None,
            attempt_seen: None,
        }
    }
}

/// What is added to a record without moving the order.
#[derive(Clone, Debug, Default)]
pub struct Note {
    /// What a person should know.
    pub event: Option<JournalEvent>,
    /// When the order is to be looked at once more; `None` for never again.
    pub check_at: Option<Timestamp>,
}

impl Row {
    /// The row of an intent whose request may be on its way.
    pub(super) fn new(intent: Intent, key: String, generation: u32) -> Row {
        let order = Order {
            id: intent.id.clone(),
            key,
            operation: intent.op.name().to_owned(),
            domain: intent.domain.clone(),
            domain_unicode: intent.domain.unicode().to_owned(),
            state: OrderState::Sending,
            expires: None,
            charged: None,
            references: References { order: intent.baseline.handle.clone(), ..References::default() },
            already_satisfied: false,
            journal_degraded: false,
            parts: Vec::new(),
            warnings: Vec::new(),
        };
        let changed_at = intent.sent_at;
        Row {
            intent,
            generation,
            machine: None,
            order,
            attempt: 1,
            changed_at,
            absent_since: None,
            failure: None,
            note: None,
            events: Vec::new(),
            check_at: None,
        }
    }

    /// Whether the order is not settled yet.
    pub fn is_open(&self) -> bool {
        is_open(self.order.state)
    }

    /// When it was sent last, or may have been. What is not to be seen settles from then on.
    pub fn last_sent_at(&self) -> Timestamp {
        let again = self.events.iter().rev().find(|event| event.kind == JournalEventKind::SentAgain);
        again.map_or(self.intent.sent_at, |event| event.at.max(self.intent.sent_at))
    }

    /// Takes in what was learnt.
    pub(super) fn apply(&mut self, change: Change) -> Result<()> {
        if change.attempt_seen.is_some_and(|seen| seen != self.attempt) {
            // It was sent again since it was looked at: what was seen then says nothing of it now.
            return Ok(());
        }
        let state = step(self.order.state, change.event)?;
        self.order = Order { state, ..change.order };
        self.changed_at = change.at;
        self.absent_since = change.absent_since;
        self.failure = change.failure;
        self.note = change.note;
        self.events.extend(change.events);
        self.check_at = change.check_at;
        if matches!(change.event, Event::SentAgain | Event::SentAgainGuarded) {
            self.attempt += 1;
        }
        Ok(())
    }

    /// Takes in what does not move the order.
    pub(super) fn add(&mut self, note: Note) {
        self.events.extend(note.event);
        self.check_at = note.check_at;
    }

    /// The row as callers see it.
    pub fn entry(&self) -> JournalEntry {
        JournalEntry {
            order: self.order.clone(),
            attempt: self.attempt,
            sent_at: self.intent.sent_at,
            changed_at: self.changed_at,
            expiry_before: self.intent.baseline.expires,
            reason: self.failure.as_ref().map(|fault| fault.message.clone()).or_else(|| self.note.clone()),
            events: self.events.clone(),
        }
    }
}
