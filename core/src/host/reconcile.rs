//! Settling open orders by asking the registrar: what is not proven stays open, and nothing is sent.

use super::settled::commit;
use super::weigh::{Seen, weigh};
use super::{Account, beside, late, twice};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Filter, Forget, KEEP, Row, class, is_due, next_look};
use crate::model::Date;
use crate::op::{JournalReconcile, Op, ReconcileReport, StillOpen};
use crate::provider::{Evidence, OpenOrder};
use crate::transport::Lane;
use std::time::Duration;

/// The most orders that one pass looks at.
const MOST: usize = 1_000;

/// The time for looking at one order.
pub(super) const LOOK: Duration = Duration::from_secs(60);

/// Looks at open orders, one or all that are due; then at settled ones that deserve another look; then forgets what is old.
pub(super) async fn pass(account: &Account, lane: Lane, input: JournalReconcile) -> Result<ReconcileReport> {
    let mut report = ReconcileReport::default();
    if let Some(id) = input.order_id {
        let scope = account.scope.clone();
        let row = account.with_journal(move |journal| journal.order(&scope, &id)).await?;
        settle(account, lane, row.ok_or_else(no_such_order)?, &mut report).await?;
        return Ok(report);
    }
    let (mut looks, began) = (0, account.now());
    for row in open(account).await? {
        if is_due(&row, account.now()) && looks < MOST {
            looks += 1;
            settle(account, lane, row, &mut report).await?;
        } else {
            let reason = row.note.clone().unwrap_or_else(|| "it is looked at later".to_owned());
            still_open(account, row, reason, &mut report);
        }
    }
    late::looks(account, lane, began, &mut report).await?;
    let (scope, old) = (account.scope.clone(), Forget::SettledBefore(account.now().plus_seconds(-KEEP)));
    report.forgotten = account.with_journal(move |journal| journal.forget(&scope, &old)).await?;
    Ok(report)
}

/// A short pass when a process begins to buy: what an earlier one left behind is looked at. Its failures are nobody's business.
pub(super) async fn begin(account: &Account, lane: Lane) {
    const MOST: usize = 20;
    const PATIENCE: Duration = Duration::from_secs(30);
    let looks = async {
        let mut report = ReconcileReport::default();
        for row in open(account).await?.into_iter().filter(|row| is_due(row, account.now())).take(MOST) {
            settle(account, lane, row, &mut report).await?;
        }
        Ok::<_, Error>(())
    };
    if let Ok(Err(error)) = tokio::time::timeout(PATIENCE, looks).await {
        tracing::debug!(%error, "open orders could not be looked at");
    }
}

async fn open(account: &Account) -> Result<Vec<Row>> {
    let scope = account.scope.clone();
    let filter = Filter { open: true, limit: MOST * 10, ..Filter::default() };
    account.with_journal(move |journal| journal.list(&scope, &filter)).await
}

async fn settle(account: &Account, lane: Lane, row: Row, report: &mut ReconcileReport) -> Result<()> {
    if !row.is_open() {
        report.settled.push(row.order);
        return Ok(());
    }
    let (scope, class, domain) = (account.scope.clone(), class(row.intent.op), row.intent.domain.clone());
    let lock = account.with_journal(move |journal| journal.try_lock(&scope, class, &domain)).await?;
    let Some(_lock) = lock else {
        // Whoever holds the lock is placing or settling this very order.
        still_open(account, row, "another call is working on it".to_owned(), report);
        return Ok(());
    };
    let (scope, id, before) = (account.scope.clone(), row.intent.id.clone(), row.events.len());
    // It may have been settled, or sent again, while the lock was not ours.
    let row = account.with_journal(move |journal| journal.order(&scope, &id)).await?.unwrap_or(row);
    if !row.is_open() {
        report.settled.push(row.order);
        return Ok(());
    }
    let seen = observe(account, lane, &row).await;
    let (row, reason) = learn(account, row, seen).await?;
    if row.events.len() > before {
        report.noticed.push(row.entry());
    }
    if row.is_open() {
        still_open(account, row, reason, report);
    } else {
        report.settled.push(row.order);
    }
    Ok(())
}

fn still_open(account: &Account, row: Row, reason: String, report: &mut ReconcileReport) {
    let next_look = next_look(&row, account.now());
    report.open.push(StillOpen { order: row.order, reason, next_look });
}

pub(super) fn no_such_order() -> Error {
    Error::new(ErrorKind::NotFound, "there is no such order in the journal of this account")
}

/// Asks the registrar about one open order. The caller holds the order's lock.
pub(super) async fn observe(account: &Account, lane: Lane, row: &Row) -> Seen {
    let mut cx = account.cx(lane, row.intent.op, Some(row.intent.domain.clone()), Some(LOOK));
    cx.baseline = Some(row.intent.baseline.clone());
    let open = OpenOrder::of(&row.intent, &row.order);
    let asked_at = account.now();
    let beside = match beside::others_of(account, row).await {
        Ok(beside) => beside,
        Err(fault) => return weigh(account, row, asked_at, Err(fault), None),
    };
    cx.others = beside.told();
    let found = account.provider.evidence(&cx, &open).await;
    let found = found.map(|found| beside.weighed(row, found.scrubbed(|text| cx.clean(text, true))));
    let mut doubled = None;
    if row.intent.op == Op::DomainRenew && matches!(found, Ok(Evidence::Unclear { .. })) {
        let beyond = |expires: &Date| twice::is_doubled_beside(row, *expires, beside.months());
        let expires = twice::expiry(account, &cx, row).await.filter(beyond);
        doubled = expires.map(|expires| twice::event(account, row, expires));
    }
    weigh(account, row, asked_at, found, doubled)
}

/// Records what was seen. Another machine may have learnt more of the order meanwhile: then that counts.
pub(super) async fn learn(account: &Account, row: Row, seen: Seen) -> Result<(Row, String)> {
    let Some(change) = seen.change else { return Ok((row, seen.reason)) };
    match commit(account, &row.intent.id, change).await {
        Ok(row) => Ok((row, seen.reason)),
        Err(error) if error.kind() == ErrorKind::JournalUnavailable => Err(error),
        Err(error) => {
            let (scope, id) = (account.scope.clone(), row.intent.id.clone());
            let now = account.with_journal(move |journal| journal.order(&scope, &id)).await?;
            match now.filter(|now| (now.order.state, now.attempt) != (row.order.state, row.attempt)) {
                Some(now) => Ok((now, "another machine was quicker to learn of it".to_owned())),
                None => Err(error),
            }
        }
    }
}
