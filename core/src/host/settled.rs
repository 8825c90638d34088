//! Recording what became of an order, and handing it to the caller.

use super::order::Ordered;
use super::{Account, twice};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Fault, Result};
use crate::journal::state::Event;
use crate::journal::{Change, Key, Note, Row};
use crate::model::{Order, OrderState, References};
use crate::op::JournalEventKind;
use crate::provider::{Baseline, Receipt};

/// A later expiry than the order's own speaks of a copy only where no other purchase can have brought it.
const FRESH_SECONDS: i64 = 60;

/// How the warning of an order begins that nobody knows the outcome of.
pub(super) const NOT_KNOWN: &str = "the outcome is not known yet";

/// Takes a receipt into an order.
pub(super) fn take(order: &mut Order, receipt: Receipt) {
    order.expires = receipt.expires.or(order.expires);
    order.charged = receipt.charged.or(order.charged);
    order.references = merged(order.references.clone(), receipt.references);
    if !receipt.parts.is_empty() {
        order.parts = receipt.parts;
    }
    order.warnings.extend(receipt.warnings);
}

/// The newer numbers where there are some, the older ones elsewhere.
pub(super) fn merged(older: References, newer: References) -> References {
    References {
        order: newer.order.or(older.order),
        action: newer.action.or(older.action),
        invoice: newer.invoice.or(older.invoice),
        transaction: newer.transaction.or(older.transaction),
        process: newer.process.or(older.process),
        operation: newer.operation.or(older.operation),
    }
}

/// The error with the order that it speaks of.
pub(super) fn naming(error: Error, row: &Row) -> Error {
    error.with(|c| (c.order_id, c.key) = (Some(row.order.id.clone()), Some(row.order.key.clone())))
}

/// The error of an order's own failure, as it goes on record: it stands alone there.
pub(super) fn told_of(error: Error, account: &Account, row: &Row) -> Error {
    naming(error, row).with(|c| {
        c.provider = Some(account.provider.info().name.to_owned());
        c.operation = Some(row.intent.op.name().to_owned());
        c.domain = Some(row.intent.domain.ascii().to_owned());
    })
}

/// Commits what was learnt. An order that was executed twice, though sent once, is for a person to look at.
pub(super) async fn commit(account: &Account, id: &str, change: Change) -> Result<Row> {
    let twice = change.event == Event::Lost
        && change.events.iter().any(|event| event.kind == JournalEventKind::Duplicated);
    let own = id.to_owned();
    account
        .with_journal(move |journal| {
            let row = journal.change(&own, change)?;
            if !twice || row.order.state != OrderState::Unknown {
                return Ok(row);
            }
            let mut review = Change::new(Event::GaveUp, row.changed_at, row.order);
            review.note = row.events.last().map(|event| event.message.clone());
            journal.change(&own, review)
        })
        .await
}

/// Commits the outcome and returns it. A journal that fails now does not change what is true.
pub(super) async fn record(
    account: &Account,
    cx: &Cx,
    row: Row,
    mut change: Change,
    error: Option<Error>,
) -> Result<Order> {
    let error = error.map(|error| told_of(error, account, &row));
    change.failure = error.as_ref().map(Error::to_fault);
    let id = row.intent.id.clone();
    match commit(account, &id, change.clone()).await {
        Ok(row) => match error {
            Some(error) => Err(error),
            None => returned(account, cx, row).await,
        },
        Err(fault) => {
            if let Some(now) = done_elsewhere(account, &row).await.filter(|_| error.is_none()) {
                let heard = change.event == Event::Executed;
                let order = Order { state: OrderState::Succeeded, ..change.order };
                return if heard { Ok(order) } else { returned(account, cx, now).await };
            }
            tracing::error!(order = row.order.id, %fault, "the journal could not record an outcome");
            match error {
                Some(error) => Err(error),
                None => {
                    let state = crate::journal::state::next(row.order.state, change.event)
                        .unwrap_or(OrderState::Unknown);
                    Ok(Order { state, journal_degraded: true, ..change.order })
                }
            }
        }
    }
}

/// The order as another machine has recorded it that saw at the registrar that it is done: a settled order takes no change.
async fn done_elsewhere(account: &Account, row: &Row) -> Option<Row> {
    let (scope, id) = (account.scope.clone(), row.intent.id.clone());
    let now = account.with_journal(move |journal| journal.order(&scope, &id)).await.ok()??;
    (now.order.state == OrderState::Succeeded).then_some(now)
}

/// An order on record, as the caller gets it: a proven failure is the same error again.
pub(super) async fn returned(account: &Account, cx: &Cx, row: Row) -> Result<Order> {
    match (row.order.state, row.failure.clone()) {
        (OrderState::Failed, Some(fault)) => Err(again(fault)),
        (OrderState::Failed, None) => {
            Err(Error::new(ErrorKind::Rejected, "the order was not executed; use a new key to try again"))
        }
        _ => with_expiry(account, cx, row).await,
    }
}

/// The failure of an order, told again.
fn again(fault: Fault) -> Error {
    let text = format!("{} (this key's order has failed; use a new key to try again)", fault.message);
    Error::new(fault.code, text).with(|c| *c = fault.context)
}

/// Adds the expiry that the registrar shows for an order that is done. Failing to read it changes nothing.
async fn with_expiry(account: &Account, cx: &Cx, row: Row) -> Result<Order> {
    if row.order.state != OrderState::Succeeded || row.order.expires.is_some() {
        return Ok(row.order);
    }
    let shown = twice::expiry(account, cx, &row).await;
    let noticed = |row: &Row| row.events.iter().any(|event| event.kind == JournalEventKind::Duplicated);
    if let Some(expires) = shown.filter(|expires| twice::is_doubled(&row, *expires) && !noticed(&row))
        && account.now().seconds_since(row.changed_at) < FRESH_SECONDS
    {
        let (id, event) = (row.intent.id.clone(), Some(twice::event(account, &row, expires)));
        let note = Note { event, check_at: None };
        // The order is done either way; failing to note this changes nothing of that.
        let _ = account.with_journal(move |journal| journal.note(&id, note)).await;
    }
    let expires = shown.filter(|expires| twice::shows(&row, *expires));
    let mut order = row.order;
    order.expires = expires;
    if expires.is_none() {
        let text = "the registrar did not show the new expiry; domain.info shows it as soon as there is one";
        order.warnings.push(text.to_owned());
    }
    Ok(order)
}

/// What a dry run gives: all checks passed, nothing sent.
pub(super) fn not_sent(ordered: &Ordered, baseline: &Baseline, satisfied: bool) -> Order {
    Order {
        id: String::new(),
        key: match &ordered.key {
            Key::Given(key) | Key::Derived(key) => key.clone(),
        },
        operation: ordered.wanted.op.name().to_owned(),
        domain: ordered.wanted.domain.clone(),
        domain_unicode: ordered.wanted.domain.unicode().to_owned(),
        state: OrderState::NotSent,
        expires: baseline.expires,
        charged: None,
        references: References { order: baseline.handle.clone(), ..References::default() },
        already_satisfied: satisfied,
        journal_degraded: false,
        parts: Vec::new(),
        warnings: Vec::new(),
    }
}
