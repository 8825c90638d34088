//! What a person says to the journal: how an order ended whose checks are used up, and what is to be forgotten.

use super::Account;
use super::reconcile::no_such_order;
use super::settled::{naming, told_of};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::state::Event;
use crate::journal::{Change, Earlier, Filter, Forget, Key, class};
use crate::model::OrderState;
use crate::op::{
    ForgetReport, JournalEntry, JournalEvent, JournalEventKind, JournalForget, JournalResolve, Resolution,
};

/// Records what a person found out.
pub(super) async fn resolve(account: &Account, input: JournalResolve) -> Result<JournalEntry> {
    let (scope, id) = (account.scope.clone(), input.order_id.clone());
    let row =
        account.with_journal(move |journal| journal.order(&scope, &id)).await?.ok_or_else(no_such_order)?;
    let (scope, class, domain) = (account.scope.clone(), class(row.intent.op), row.intent.domain.clone());
    let lock = account.with_journal(move |journal| journal.try_lock(&scope, class, &domain)).await?;
    let Some(_lock) = lock else {
        return Err(naming(
            Error::new(ErrorKind::Busy, "another call is working on this order; try again"),
            &row,
        ));
    };
    if row.order.state != OrderState::Review {
        let text = format!(
            "the order is {}; a person settles only orders in review, the others are settled by journal.reconcile",
            row.order.state.as_str()
        );
        return Err(naming(Error::new(ErrorKind::Conflict, text), &row));
    }
    let now = account.now();
    let (event, word) = match input.state {
        Resolution::Succeeded => (Event::Executed, "executed"),
        Resolution::Failed => (Event::Disproved, "not executed"),
        Resolution::Pending => (Event::Accepted, "still worked on by the registrar"),
    };
    let mut change = Change::new(event, now, row.order.clone());
    if input.state == Resolution::Failed {
        let text = format!("{} recorded that it was not executed: {}", input.by, input.reason);
        change.failure = Some(told_of(Error::new(ErrorKind::Rejected, text), account, &row).to_fault());
    }
    change.events.push(JournalEvent {
        at: now,
        kind: JournalEventKind::Resolved,
        message: format!("{} recorded that it is {word}: {}", input.by, input.reason),
    });
    let id = row.intent.id.clone();
    Ok(account.with_journal(move |journal| journal.change(&id, change)).await?.entry())
}

/// Forgets settled orders.
pub(super) async fn forget(account: &Account, input: JournalForget) -> Result<ForgetReport> {
    let scope = account.scope.clone();
    let (which, open) = match (input.order_id, input.key, input.domain) {
        (None, None, Some(domain)) => {
            let filter =
                Filter { domain: Some(domain.clone()), open: true, limit: 1_000, ..Filter::default() };
            let open = account.with_journal(move |journal| journal.list(&scope, &filter)).await?;
            (Forget::Domain(domain), open)
        }
        (id, key, _) => {
            let row = account.with_journal(move |journal| match (id, key) {
                (Some(id), _) => journal.order(&scope, &id),
                (None, key) => match journal.under(&scope, &Key::Given(key.unwrap_or_default()))? {
                    Some(Earlier::Order(row)) => Ok(Some(*row)),
                    _ => Ok(None),
                },
            });
            let row = row.await?.ok_or_else(no_such_order)?;
            if row.is_open() {
                let text = format!(
                    "the order is {}; only settled orders can be forgotten (journal.reconcile settles it)",
                    row.order.state.as_str()
                );
                return Err(naming(Error::new(ErrorKind::OrderOpen, text), &row));
            }
            (Forget::Order(row.intent.id), Vec::new())
        }
    };
    let scope = account.scope.clone();
    let forgotten = account.with_journal(move |journal| journal.forget(&scope, &which)).await?;
    Ok(ForgetReport { forgotten, open: open.into_iter().map(|row| row.order).collect() })
}
