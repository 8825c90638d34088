//! An account at a registrar, ready to be used.

use crate::call::{Cx, CxParts};
use crate::engine::{Ending, Executor};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::Journal;
use crate::model::{DomainName, Timestamp};
use crate::op::Op;
use crate::provider::{AnyProvider, Baseline, Environment};
use crate::transport::Lane;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// An account at a registrar, ready to be used.
pub(crate) struct Account {
    pub(crate) parts: Arc<CxParts>,
    pub(crate) provider: Arc<dyn AnyProvider>,
    pub(crate) environment: Environment,
    /// The registrar's base address.
    pub(crate) base: url::Url,
    /// The account at the registrar, without secrets: the same for every process that uses it.
    pub(crate) scope: String,
    pub(crate) journal: Option<Arc<dyn Journal>>,
    pub(crate) executor: Executor,
    /// The process that has looked at what earlier ones left open.
    pub(crate) begun: AtomicU32,
}

impl Ending for Account {
    fn end(&self) {
        if self.provider.is_open() {
            super::ends::give_back(self.parts.clone(), self.provider.clone(), self.executor);
        }
    }
}

impl Drop for Account {
    /// What the registrar keeps open for the account is given back when its last client has gone.
    fn drop(&mut self) {
        self.end();
    }
}

impl Account {
    /// Has what earlier processes left open looked at, once, beside the first purchase. A journal that ends with the process has nothing
    /// of theirs.
    pub(crate) fn begin(self: &Arc<Self>, lane: Lane) {
        let us = std::process::id();
        let waits = self.journal.as_ref().is_some_and(|journal| journal.waits());
        if waits && self.begun.swap(us, Ordering::Relaxed) != us {
            let account = self.clone();
            tokio::spawn(async move { super::reconcile::begin(&account, lane).await });
        }
    }

    /// The context of one call.
    pub(crate) fn cx(&self, lane: Lane, op: Op, domain: Option<DomainName>, timeout: Option<Duration>) -> Cx {
        Cx::new(self.parts.clone(), lane, op, domain, timeout)
    }

    /// The context of the same call once the baseline is known and the intent is on record.
    pub(crate) fn purchase_cx(&self, cx: &Cx, baseline: Baseline, intended_at: Timestamp) -> Cx {
        Cx {
            parts: cx.parts.clone(),
            lane: cx.lane,
            op: cx.op,
            domain: cx.domain.clone(),
            deadline: cx.deadline,
            baseline: Some(baseline),
            intended_at: Some(intended_at),
            others: Arc::default(),
            private: cx.private.clone(),
            sent: 0.into(),
            in_turn: cx.in_turn.load(Ordering::Relaxed).into(),
        }
    }

    /// The time now.
    pub(crate) fn now(&self) -> Timestamp {
        self.parts.clock.now()
    }

    /// The journal, without which nothing is bought.
    pub(crate) fn journal(&self) -> Result<&Arc<dyn Journal>> {
        self.journal.as_ref().ok_or_else(|| {
            let text = "paid calls need a journal, and there is no place for one: set journal (or ANYREGISTRAR_JOURNAL) to a folder of \
                        this user; nothing was sent";
            Error::new(ErrorKind::JournalUnavailable, text)
        })
    }

    /// Does something with the journal, away from the lanes where it waits for a disk.
    pub(crate) async fn with_journal<T: Send + 'static>(
        &self,
        act: impl FnOnce(&dyn Journal) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let journal = self.journal()?.clone();
        if !journal.waits() {
            return act(&*journal);
        }
        tokio::task::spawn_blocking(move || act(&*journal)).await.unwrap_or_else(|_| {
            Err(Error::new(ErrorKind::Internal, "the journal's thread ended unexpectedly"))
        })
    }
}
