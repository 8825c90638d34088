//! Negative controls: each takes one protection away from outside. A run that does not notice proves nothing.

use crate::wire::{is_purchase, without_guard};
use anyregistrar::journal::{
    Change, Claim, Earlier, Filter, Fingerprint, Forget, Intent, Journal, Key, Note, OrderLock, Past, Row,
};
use anyregistrar::model::{DomainName, OrderState};
use anyregistrar::provider::BoxFuture;
use anyregistrar::transport::{Answer, Outgoing, Transport};
use anyregistrar::{Outcome, Result};
use bytes::Bytes;
use http::Request;
use std::sync::Arc;

/// What is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Every purchase goes over the wire twice.
    SendsTwice,
    /// A purchase whose answer was lost is sent again, without a guard where the protocol can do without.
    RepeatsLost,
    /// A lost answer counts as a refusal.
    LostIsRefused,
    /// The journal does not find what it wrote.
    ForgetsIntents,
    /// Absence counts at once, without the settle window.
    NoSettleWindow,
    /// The journal shows no order that succeeded beside another one.
    ForgetsSuccesses,
}

impl Broken {
    /// Every control.
    pub const ALL: [Broken; 6] = [
        Broken::SendsTwice,
        Broken::RepeatsLost,
        Broken::LostIsRefused,
        Broken::ForgetsIntents,
        Broken::NoSettleWindow,
        Broken::ForgetsSuccesses,
    ];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Broken::SendsTwice => "sends-twice",
            Broken::RepeatsLost => "repeats-lost",
            Broken::LostIsRefused => "lost-is-refused",
            Broken::ForgetsIntents => "forgets-intents",
            Broken::NoSettleWindow => "no-settle-window",
            Broken::ForgetsSuccesses => "forgets-successes",
        }
    }

    /// The control of that name.
    pub fn from_name(name: &str) -> Option<Broken> {
        Broken::ALL.into_iter().find(|broken| broken.name() == name)
    }
}

/// A transport without a protection.
pub(crate) struct BrokenWire {
    pub(crate) inner: Arc<dyn Transport>,
    pub(crate) broken: Option<Broken>,
}

impl Transport for BrokenWire {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            if !is_purchase(&outgoing.request) {
                return self.inner.send(outgoing).await;
            }
            let Outgoing { request, lane, fresh, connect, first_byte, total } = outgoing;
            let again =
                |request: Request<Bytes>| Outgoing { request, lane, fresh, connect, first_byte, total };
            match self.broken {
                Some(Broken::SendsTwice) => {
                    let first = self.inner.send(again(request.clone())).await;
                    drop(self.inner.send(again(request)).await);
                    first
                }
                Some(Broken::RepeatsLost) => match self.inner.send(again(request.clone())).await {
                    Err(error) if error.outcome() == Outcome::Unknown => {
                        self.inner.send(again(request.map(|body| without_guard(&body)))).await
                    }
                    result => result,
                },
                Some(Broken::LostIsRefused) => {
                    let result = self.inner.send(again(request)).await;
                    result.map_err(|error| error.with_outcome(Outcome::NotDone))
                }
                _ => self.inner.send(again(request)).await,
            }
        })
    }

    fn is_sandbox(&self) -> bool {
        true
    }
}

/// A journal without a protection.
pub(crate) struct BrokenBook {
    pub(crate) inner: Arc<dyn Journal>,
    pub(crate) broken: Broken,
}

impl BrokenBook {
    fn forgets(&self) -> bool {
        self.broken == Broken::ForgetsIntents
    }

    /// The row as somebody sees it who takes the settle window for over.
    fn aged(&self, mut row: Row) -> Row {
        if self.broken == Broken::NoSettleWindow {
            row.intent.sent_at = row.intent.sent_at.plus_seconds(-3_600);
            row.absent_since = row.absent_since.map(|at| at.plus_seconds(-3_600));
        }
        row
    }
}

impl Journal for BrokenBook {
    fn waits(&self) -> bool {
        self.inner.waits()
    }

    fn fingerprint(&self, parameters: &[u8]) -> Result<Fingerprint> {
        self.inner.fingerprint(parameters)
    }

    fn claim(&self, mut intent: Intent, renewable: &dyn Fn(&Past) -> bool) -> Result<Claim> {
        if self.forgets() {
            // Nothing is unique where nothing is remembered.
            intent.scope = format!("{}/{}", intent.scope, intent.id);
        }
        self.inner.claim(intent, renewable)
    }

    fn under(&self, scope: &str, key: &Key) -> Result<Option<Earlier>> {
        if self.forgets() {
            return Ok(None);
        }
        Ok(self.inner.under(scope, key)?.map(|earlier| match earlier {
            Earlier::Order(row) => Earlier::Order(Box::new(self.aged(*row))),
            forgotten => forgotten,
        }))
    }

    fn order(&self, scope: &str, id: &str) -> Result<Option<Row>> {
        Ok(self.inner.order(scope, id)?.map(|row| self.aged(row)))
    }

    fn list(&self, scope: &str, filter: &Filter) -> Result<Vec<Row>> {
        let mut rows = self.inner.list(scope, filter)?;
        if self.broken == Broken::ForgetsSuccesses && filter.domain.is_some() {
            rows.retain(|row| row.order.state != OrderState::Succeeded);
        }
        Ok(rows.into_iter().map(|row| self.aged(row)).collect())
    }

    fn change(&self, id: &str, change: Change) -> Result<Row> {
        self.inner.change(id, change)
    }

    fn note(&self, id: &str, note: Note) -> Result<Row> {
        self.inner.note(id, note)
    }

    fn forget(&self, scope: &str, which: &Forget) -> Result<u64> {
        self.inner.forget(scope, which)
    }

    fn try_lock(&self, scope: &str, class: &str, domain: &DomainName) -> Result<Option<Box<dyn OrderLock>>> {
        self.inner.try_lock(scope, class, domain)
    }
}
