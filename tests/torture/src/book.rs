//! The journal of one order, with an eye on what is written into it.

use crate::story::Story;
use anyregistrar::Result;
use anyregistrar::journal::state::Event;
use anyregistrar::journal::{
    Change, Claim, Earlier, Filter, Fingerprint, Forget, Intent, Journal, Key, Note, OrderLock, Past, Row,
};
use anyregistrar::model::{DomainName, OrderState};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A journal that is watched. Orders of different worlds lie in one file without seeing each other.
pub(crate) struct Book {
    inner: Arc<dyn Journal>,
    world: u64,
    seen: Mutex<Seen>,
    story: Story,
}

/// What was seen.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// The orders' ids and the scope that they lie in, in the order in which they were placed.
    pub(crate) placed: Vec<(String, String)>,
    /// Complete purchase requests of the attempt that is under way.
    copies: u64,
    /// Why each of those did nothing that is known to have done nothing, until it is sent again.
    idle: Vec<&'static str>,
    /// The most complete purchase requests that an attempt sent.
    pub(crate) copies_max: u64,
    /// Why purchases were sent again, and how often.
    pub(crate) resent: BTreeMap<&'static str, u64>,
    /// The states that each order went through.
    pub(crate) states: BTreeMap<String, Vec<OrderState>>,
}

impl Book {
    pub(crate) fn new(inner: Arc<dyn Journal>, world: u64, story: Story) -> Book {
        Book { inner, world, seen: Mutex::default(), story }
    }

    fn hold(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn seen(&self) -> Seen {
        self.hold().clone()
    }

    /// How many orders were placed.
    pub(crate) fn placed(&self) -> usize {
        self.hold().placed.len()
    }

    /// Every order that was placed, as it is on record.
    pub(crate) fn rows(&self) -> Vec<Row> {
        let placed = self.hold().placed.clone();
        placed.iter().filter_map(|(scope, id)| self.inner.order(scope, id).ok().flatten()).collect()
    }

    /// A purchase request goes out.
    pub(crate) fn leaves(&self) {
        let mut seen = self.hold();
        seen.copies += 1;
        seen.copies_max = seen.copies_max.max(seen.copies);
        if let Some(why) = seen.idle.pop() {
            *seen.resent.entry(why).or_default() += 1;
        } else if seen.copies > 1 {
            *seen.resent.entry("without a reason").or_default() += 1;
        }
    }

    /// The last purchase request did nothing, with proof: it did not go out after all, or the registrar said that the session had
    /// ended.
    pub(crate) fn did_nothing(&self, why: &'static str) {
        let mut seen = self.hold();
        seen.copies = seen.copies.saturating_sub(1);
        seen.idle.push(why);
    }

    fn scope(&self, scope: &str) -> String {
        format!("{scope}/{}", self.world)
    }
}

impl Seen {
    fn attempt(&mut self) {
        self.copies = 0;
        self.idle.clear();
    }
}

impl Journal for Book {
    fn waits(&self) -> bool {
        self.inner.waits()
    }

    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint> {
        self.inner.fingerprint(parameters)
    }

    fn claim(&self, mut intent: Intent, renewable: &dyn Fn(&Past) -> bool) -> Result<Claim> {
        intent.scope = self.scope(&intent.scope);
        let (at, scope) = (intent.sent_at, intent.scope.clone());
        let claim = self.inner.claim(intent, renewable)?;
        if let Claim::Placed(row) = &claim {
            let mut seen = self.hold();
            seen.attempt();
            seen.placed.push((scope, row.intent.id.clone()));
        }
        self.story.line(at, || match &claim {
            Claim::Placed(row) => format!("■ order {} placed under {}", row.order.id, row.order.key),
            Claim::Known(row) => format!("■ order {} is known under this key", row.order.id),
            Claim::Forgotten(old) => format!("■ order {} of this key is forgotten", old.id),
            Claim::Blocked(row) => format!("■ order {} is in the way", row.order.id),
        });
        Ok(claim)
    }

    fn under(&self, scope: &str, key: &Key) -> Result<Option<Earlier>> {
        self.inner.under(&self.scope(scope), key)
    }

    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>> {
        self.inner.order(&self.scope(scope), id)
    }

    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
        self.inner.list(&self.scope(scope), filter)
    }

    fn change(&self, id: &str, change: Change) -> Result<Row> {
        let (at, event) = (change.at, change.event);
        let row = self.inner.change(id, change)?;
        let mut seen = self.hold();
        let again = match event {
            Event::SentAgain => Some("sent again"),
            Event::SentAgainGuarded => Some("absent, and guarded"),
            _ => None,
        };
        if let Some(why) = again {
            seen.attempt();
            *seen.resent.entry(why).or_default() += 1;
        }
        seen.states.entry(id.to_owned()).or_default().push(row.order.state);
        self.story.line(at, || {
            let reason = row.failure.as_ref().map(|fault| fault.message.clone()).or_else(|| row.note.clone());
            format!(
                "■ order {id}: {event:?}, now {} {}",
                row.order.state.as_str(),
                reason.unwrap_or_default()
            )
        });
        Ok(row)
    }

    fn note(&self, id: &str, note: Note) -> Result<Row> {
        self.inner.note(id, note)
    }

    fn forget(&self, scope: &str, which: &Forget) -> Result<u64> {
        self.inner.forget(&self.scope(scope), which)
    }

    fn try_lock(&self, scope: &str, class: &str, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>> {
        self.inner.try_lock(&self.scope(scope), class, domain)
    }
}
