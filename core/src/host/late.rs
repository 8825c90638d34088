//! Another look at orders that are settled. What is settled stays so; what speaks against it becomes an event.

use super::reconcile::LOOK;
use super::{Account, twice};
use crate::error::Result;
use crate::journal::{Filter, Note, Row};
use crate::model::OrderState;
use crate::op::{JournalEvent, JournalEventKind, ReconcileReport};
use crate::provider::{Evidence, OpenOrder};
use crate::transport::Lane;

/// The most orders that one pass looks at.
const MOST: usize = 200;

/// Looks at the settled orders whose time has come.
pub(super) async fn looks(account: &Account, lane: Lane, report: &mut ReconcileReport) -> Result<()> {
    let scope = account.scope.clone();
    let filter = Filter { check_by: Some(account.now()), limit: MOST, ..Filter::default() };
    for row in account.with_journal(move |journal| journal.list(&scope, &filter)).await? {
        let Some(event) = look(account, lane, &row).await else { continue };
        let id = row.intent.id.clone();
        let noticed = event.is_some();
        let row =
            account.with_journal(move |journal| journal.note(&id, Note { event, check_at: None })).await?;
        if noticed {
            tracing::warn!(order = row.order.id, "what the registrar shows speaks against a settled order");
            report.noticed.push(row.entry());
        }
    }
    Ok(())
}

/// What speaks against an outcome, if anything. Nothing at all where the registrar could not be asked: it is asked again.
async fn look(account: &Account, lane: Lane, row: &Row) -> Option<Option<JournalEvent>> {
    let mut cx = account.cx(lane, row.intent.op, Some(row.intent.domain.clone()), Some(LOOK));
    cx.baseline = Some(row.intent.baseline.clone());
    if row.order.state == OrderState::Succeeded {
        // A renewal of its own, placed later, explains a later expiry.
        let later = others(account, row).await?.iter().any(|other| other.intent.sent_at > row.intent.sent_at);
        let expires = twice::expiry(account, &cx, row).await?;
        let doubled = twice::is_doubled(row, expires) && !later;
        return Some(doubled.then(|| twice::event(account, row, expires)));
    }
    let again = others(account, row).await?.iter().any(|other| {
        other.intent.op == row.intent.op
            && other.order.state != OrderState::Failed
            && other.intent.sent_at > row.intent.sent_at
    });
    let open = OpenOrder::of(&row.intent, &row.order);
    let executed = matches!(account.provider.evidence(&cx, &open).await.ok()?, Evidence::Executed(_));
    let text = "it left no trace and was recorded as failed, and now the registrar shows it executed: the customer has what was \
                ordered, and the registrar has charged for it";
    Some((executed && !again).then(|| JournalEvent {
        at: account.now(),
        kind: JournalEventKind::Contradicted,
        message: text.to_owned(),
    }))
}

/// The other orders for the same domain.
async fn others(account: &Account, row: &Row) -> Option<Vec<Row>> {
    let (scope, id) = (account.scope.clone(), row.intent.id.clone());
    let filter = Filter { domain: Some(row.intent.domain.clone()), limit: 100, ..Filter::default() };
    let rows = account.with_journal(move |journal| journal.list(&scope, &filter)).await.ok()?;
    Some(rows.into_iter().filter(|other| other.intent.id != id).collect())
}
