//! Another look at orders that are settled. What is settled stays so; what speaks against it becomes an event.

use super::order::TOLERANCE_DAYS;
use super::reconcile::LOOK;
use super::{Account, twice};
use crate::error::Result;
use crate::journal::{Filter, Note, Row};
use crate::model::{Date, OrderState, Timestamp};
use crate::op::{JournalEvent, JournalEventKind, Op, ReconcileReport};
use crate::provider::{Evidence, OpenOrder};
use crate::transport::Lane;

/// The most orders that one pass looks at.
const MOST: usize = 200;

/// Looks at the settled orders whose time has come, but for those that were settled since the pass `began`: they were looked at in it,
/// and a later look shows more.
pub(super) async fn looks(
    account: &Account,
    lane: Lane,
    began: Timestamp,
    report: &mut ReconcileReport,
) -> Result<()> {
    let scope = account.scope.clone();
    let filter = Filter { check_by: Some(account.now()), limit: MOST, ..Filter::default() };
    for row in account.with_journal(move |journal| journal.list(&scope, &filter)).await? {
        if row.changed_at >= began {
            continue;
        }
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
    // Orders of their own, placed later, explain as much of what is to be seen as they bought.
    let later = later(account, row).await?;
    let months: u32 = later.iter().map(|other| u32::from(other.intent.months.unwrap_or(0))).sum();
    if row.order.state == OrderState::Succeeded {
        let expires = twice::expiry(account, &cx, row).await?;
        let doubled = twice::is_doubled_beside(row, expires, months);
        return Some(doubled.then(|| twice::event(account, row, expires)));
    }
    let executed = if row.intent.op == Op::DomainRenew && !later.is_empty() {
        reached(row, twice::expiry(account, &cx, row).await?, months)
    } else {
        let open = OpenOrder::of(&row.intent, &row.order);
        match account.provider.evidence(&cx, &open).await.ok()? {
            Evidence::Executed(_) => later.is_empty(),
            // Near its expiry a domain may have been renewed by the registry, and so nothing is proven. It does not go unsaid.
            Evidence::Unclear { .. } if row.intent.op == Op::DomainRenew => {
                reached(row, twice::expiry(account, &cx, row).await?, 0)
            }
            _ => false,
        }
    };
    let text = "it left no trace and was recorded as failed, and now the registrar shows what it would have brought: the customer \
                has what was ordered; ask the registrar whether it was charged for";
    Some(executed.then(|| JournalEvent {
        at: account.now(),
        kind: JournalEventKind::Contradicted,
        message: text.to_owned(),
    }))
}

/// Whether an expiry is the one that the order and later ones, of `others` months, would have brought.
fn reached(row: &Row, expires: Date, others: u32) -> bool {
    let both = row.intent.target.and_then(|target| target.plus_months(others));
    both.is_some_and(|both| both.days_from(expires) <= TOLERANCE_DAYS)
}

/// Later orders of the same kind for the same domain that have bought something, or may have.
async fn later(account: &Account, row: &Row) -> Option<Vec<Row>> {
    let scope = account.scope.clone();
    let filter = Filter { domain: Some(row.intent.domain.clone()), limit: 100, ..Filter::default() };
    let mut rows = account.with_journal(move |journal| journal.list(&scope, &filter)).await.ok()?;
    rows.retain(|other| {
        other.intent.id != row.intent.id
            && other.intent.op == row.intent.op
            && other.intent.sent_at > row.intent.sent_at
            && other.order.state != OrderState::Failed
            && !other.order.already_satisfied
    });
    Some(rows)
}
