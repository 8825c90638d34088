//! Sending a purchase again: only where it left no trace and a proven guard makes a second one harmless.

use super::guards::within_price;
use super::judge::judge;
use super::order::Ordered;
use super::purchase::send;
use super::settled;
use super::{Account, check};
use crate::call::Cx;
use crate::error::Result;
use crate::journal::state::Event;
use crate::journal::{Change, Row};
use crate::model::{Order, OrderState};
use crate::op::{Call, JournalEvent, JournalEventKind};

/// An order is sent this often at most.
const MOST_ATTEMPTS: u32 = 3;

/// Whether an order that is proven to be absent may be sent again. Its guard is the registrar's own value of before: had the first
/// request any effect after all, the registrar would refuse the second.
pub(super) fn may_be_sent_again(account: &Account, row: &Row, ordered: &Ordered) -> bool {
    let ours = account.journal().is_ok_and(|journal| journal.is_ours(row));
    ours && !ordered.dry_run
        && row.order.state == OrderState::Unknown
        && row.attempt < MOST_ATTEMPTS
        && row.intent.baseline.guard.is_some()
        && account.provider.info().guarded.contains(&row.intent.op)
}

/// All that is checked before a first sending, for a second one.
pub(super) async fn prepared(account: &Account, cx: &Cx, call: Call, ordered: &Ordered) -> Result<Call> {
    let tld = check::OfTld::read(account, cx, &call).await;
    let call = check::fill_roles(account, call, &tld);
    check::tld_rules(account, &call, &tld)?;
    within_price(account, cx, &ordered.wanted, &call).await?;
    account.provider.prepare(cx, call).await
}

/// Sends the order again. The caller holds its lock and has proof of its absence.
pub(super) async fn again(account: &Account, cx: &Cx, call: Call, row: Row) -> Result<Order> {
    let mut change = Change::new(Event::SentAgainGuarded, account.now(), row.order.clone());
    change.order.warnings.retain(|text| !text.starts_with(settled::NOT_KNOWN));
    change.events.push(JournalEvent {
        at: change.at,
        kind: JournalEventKind::SentAgain,
        message:
            "the registrar showed no trace of it, twice; it was sent again, from the same expiry as before"
                .to_owned(),
    });
    let id = row.intent.id.clone();
    let row = account.with_journal(move |journal| journal.change(&id, change)).await?;
    let result = send(account, cx, call, row.intent.baseline.clone(), row.last_sent_at()).await;
    let (change, error) = judge(account, cx, &row, result, false).await;
    settled::record(account, cx, row, change, error).await
}
