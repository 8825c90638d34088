//! The road of a paid call. One key buys at most once: the intent is on record before anything leaves, it is sent once, and what is
//! not proven stays open.

use super::earlier::{just_bought, meanwhile, same_key};
use super::guards::{agreed_on, can_be_had, compare, within_price};
use super::judge::judge;
use super::order::{Ordered, Wanted, result_shows};
use super::settled::{self, naming};
use super::{Account, CallOptions, beside, check};
use crate::broken::{Protection, is_off};
use crate::call::Cx;
use crate::engine::Placed;
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::journal::state::is_open;
use crate::journal::{Claim, Earlier, Filter, Intent, Key, OrderLock, Past, Row, SETTLE, class};
use crate::model::{Order, OrderState, Timestamp};
use crate::op::{Call, Output};
use crate::provider::{Baseline, Progress, Receipt, Reply};
use crate::transport::Lane;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

/// A baseline older than this is read again before sending.
const STALE_SECONDS: i64 = 5;

/// Buys, or finds out what became of the same purchase before.
pub(super) async fn buy(
    account: &Arc<Account>,
    lane: Lane,
    call: Call,
    options: &CallOptions,
    placed: &Placed,
) -> Result<Output> {
    let op = call.op();
    account.begin(lane);
    let ordered = Ordered::new(account, &call, options).await?;
    let order = place(account, lane, call, ordered, options, placed).await?;
    Output::order(op, order).ok_or_else(|| Error::new(ErrorKind::Internal, "not a purchase"))
}

async fn place(
    account: &Account,
    lane: Lane,
    call: Call,
    ordered: Ordered,
    options: &CallOptions,
    placed: &Placed,
) -> Result<Order> {
    let cx = account
        .cx(lane, ordered.wanted.op, Some(ordered.wanted.domain.clone()), options.timeout)
        .hiding(call.input());
    // What counts is when the call was made, and not how long it waited for another one.
    let asked_at = account.now();
    let lock = lock(account, &cx, &ordered).await?;

    let (scope, key) = (account.scope.clone(), ordered.key.clone());
    let known = account.with_journal(move |journal| journal.under(&scope, &key)).await?;
    let Some(_lock) = lock else { return meanwhile(known, &ordered) };
    let stands = |earlier: &Earlier| {
        let past = earlier.past();
        matches!(ordered.key, Key::Given(_)) || is_open(past.state) || just_bought(asked_at, &past)
    };
    let known = match known {
        Some(earlier) if stands(&earlier) => {
            return same_key(account, &cx, Some(call), earlier, &ordered).await;
        }
        known => known,
    };

    let before = known.as_ref().map(|earlier| earlier.id().to_owned());
    let (call, baseline, satisfied) = match ready(account, &cx, call, &ordered, options, known).await {
        Ok(Ready::ToSend(call, baseline, satisfied)) => (*call, baseline, satisfied),
        Ok(Ready::Answered(order)) => return Ok(*order),
        Err(error) => {
            // Another machine may have placed this very order meanwhile: what stands in our way then is its own result.
            let (scope, key) = (account.scope.clone(), ordered.key.clone());
            let now = account.with_journal(move |journal| journal.under(&scope, &key)).await;
            return match now.ok().flatten().filter(|now| before.as_deref() != Some(now.id())) {
                Some(now) => same_key(account, &cx, None, now, &ordered).await,
                None => Err(error),
            };
        }
    };

    let row = match claim(account, &ordered, baseline.clone()).await? {
        Claim::Placed(row) => *row,
        // Another machine was quicker; its lock is not ours to hold, so nothing is sent again here.
        Claim::Known(row) => return same_key(account, &cx, None, Earlier::Order(row), &ordered).await,
        Claim::Forgotten(old) => {
            return same_key(account, &cx, None, Earlier::Forgotten(old), &ordered).await;
        }
        Claim::Blocked(row) => return Err(blocked(&row)),
    };
    placed.note(&row.order.id, &row.order.key);
    let result = if satisfied {
        let mut receipt = Receipt::new(Progress::Done);
        (receipt.expires, receipt.references.order) = (baseline.expires, baseline.handle.clone());
        Ok(receipt)
    } else {
        send(account, &cx, call, baseline, row.last_sent_at()).await
    };
    let (change, error) = judge(account, &cx, &row, result, satisfied).await;
    settled::record(account, &cx, row, change, error).await
}

/// What a call comes to before anything is on record.
enum Ready {
    /// It may be sent; the last says that its result is there already.
    ToSend(Box<Call>, Baseline, bool),
    /// It is answered without being sent.
    Answered(Box<Order>),
}

/// All that is looked at, and prepared, before a purchase goes on record.
async fn ready(
    account: &Account,
    cx: &Cx,
    call: Call,
    ordered: &Ordered,
    options: &CallOptions,
    known: Option<Earlier>,
) -> Result<Ready> {
    let tld = check::OfTld::read(account, cx, &call).await;
    let call = check::fill_roles(account, call, &tld);
    check::tld_rules(account, &call, &tld)?;
    let baseline = account.provider.baseline(cx, &call).await?;
    let renewable = renewable(ordered, &baseline);
    // The order's lock is held: what was on record before the baseline was read still is.
    if let Some(earlier) = known.filter(|earlier| !renewable(&earlier.past())) {
        let order = same_key(account, cx, Some(call), earlier, ordered).await?;
        return Ok(Ready::Answered(Box::new(order)));
    }
    let satisfied = stands(account, cx, &ordered.wanted, &call, &baseline).await?;
    if !satisfied {
        within_price(account, cx, &ordered.wanted, &call).await?;
    }
    if options.dry_run {
        return Ok(Ready::Answered(Box::new(settled::not_sent(ordered, &baseline, satisfied))));
    }
    let call = if satisfied { call } else { account.provider.prepare(cx, call).await? };
    if !satisfied {
        cx.turn_of_purchase().await?;
    }
    let baseline = fresh(account, cx, &call, ordered, baseline).await?;
    if !satisfied {
        // Another machine may have bought meanwhile what the baseline does not show.
        up_to_date(account, &ordered.wanted, &baseline).await?;
    }
    Ok(Ready::ToSend(Box::new(call), baseline, satisfied))
}

/// Whether what is asked for is there already; fails where it cannot be had as things stand.
pub(super) async fn stands(
    account: &Account,
    cx: &Cx,
    wanted: &Wanted,
    call: &Call,
    baseline: &Baseline,
) -> Result<bool> {
    let satisfied = compare(wanted, baseline)?;
    if !satisfied {
        up_to_date(account, wanted, baseline).await?;
        agreed_on(wanted, baseline.premium)?;
        can_be_had(account, cx, call).await?;
    }
    Ok(satisfied)
}

/// Waits for the order's lock: nobody else places or settles the same work meanwhile. Nothing where the caller's time is over.
async fn lock(account: &Account, cx: &Cx, ordered: &Ordered) -> Result<Option<Box<dyn OrderLock>>> {
    loop {
        let (scope, class, domain) =
            (account.scope.clone(), class(ordered.wanted.op), ordered.wanted.domain.clone());
        let lock = account.with_journal(move |journal| journal.try_lock(&scope, class, &domain));
        if let Some(lock) = lock.await? {
            return Ok(Some(lock));
        }
        if cx.deadline.is_some_and(|deadline| tokio::time::Instant::now() >= deadline) {
            return Ok(None);
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Refuses a baseline that does not show yet what was bought for the same domain a moment ago: a purchase that starts from it would
/// pay for the same work again, and its result could not be told from that of the order before.
async fn up_to_date(account: &Account, wanted: &Wanted, baseline: &Baseline) -> Result<()> {
    // Without a journal nothing can have been bought, and an order is only being tried.
    if is_off(Protection::StaleRead) || account.journal.is_none() {
        return Ok(());
    }
    let (state, domain) = (Some(OrderState::Succeeded), Some(wanted.domain.clone()));
    let filter = Filter { state, domain, limit: beside::MOST, ..Filter::default() };
    let scope = account.scope.clone();
    let rows = account.with_journal(move |journal| journal.list(&scope, &filter)).await?;
    let missing = rows.into_iter().find(|row| beside::is_missing(row, wanted.op, baseline));
    let Some(row) = missing else { return Ok(()) };
    let age = account.now().seconds_since(row.changed_at);
    let text = format!(
        "order {} for this domain has just been executed, and the registrar does not show it yet; nothing was sent, try again in \
         some minutes",
        row.order.id
    );
    let wait = u64::try_from((SETTLE - age).max(1) * 1000).ok();
    Err(naming(Error::new(ErrorKind::Busy, text), &row).with(|c| c.retry_after_ms = wait))
}

/// Whether a derived key counts up: its last order failed by proof, or its result is no longer to be seen.
fn renewable(ordered: &Ordered, baseline: &Baseline) -> impl Fn(&Past) -> bool + Send + Clone + use<> {
    let (given, baseline) = (matches!(ordered.key, Key::Given(_)), baseline.clone());
    move |past: &Past| match past.state {
        _ if given => false,
        OrderState::Failed => true,
        // Another machine may have bought it since the baseline was read, which then says nothing of it.
        OrderState::Succeeded if baseline.read_at.seconds_since(past.changed_at) < SETTLE => false,
        OrderState::Succeeded => !result_shows(past, baseline.read_at, &baseline),
        _ => false,
    }
}

/// Reads the baseline again where preparing took long: what was compared must be what is sent.
async fn fresh(
    account: &Account,
    cx: &Cx,
    call: &Call,
    ordered: &Ordered,
    baseline: Baseline,
) -> Result<Baseline> {
    if account.now().seconds_since(baseline.read_at) < STALE_SECONDS {
        return Ok(baseline);
    }
    let again = account.provider.baseline(cx, call).await?;
    if (again.in_account, again.expires) != (baseline.in_account, baseline.expires) {
        compare(&ordered.wanted, &again)?;
        let text =
            "the domain changed at the registrar while the order was prepared; nothing was sent, try again";
        return Err(Error::new(ErrorKind::Conflict, text));
    }
    Ok(again)
}

async fn claim(account: &Account, ordered: &Ordered, baseline: Baseline) -> Result<Claim> {
    let renewable = renewable(ordered, &baseline);
    let intent = Intent {
        // Without the counter that `now_v7` keeps behind a lock, which a fork could tear.
        id: uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::NoContext)).to_string(),
        scope: account.scope.clone(),
        key: ordered.key.clone(),
        fingerprint: ordered.fingerprint,
        op: ordered.wanted.op,
        domain: ordered.wanted.domain.clone(),
        months: ordered.wanted.months,
        target: ordered.target(&baseline),
        baseline,
        max_price: ordered.wanted.max_price,
        sent_at: account.now(),
    };
    account.with_journal(move |journal| journal.claim(intent, &renewable)).await
}

fn blocked(row: &Row) -> Error {
    let text = format!(
        "order {} for this domain is still {}; settle it first (journal.reconcile)",
        row.order.id,
        row.order.state.as_str()
    );
    naming(Error::new(ErrorKind::OrderOpen, text), row)
}

/// Sends the purchase, once. A panic in a registrar's code is an answer that nobody could read.
pub(super) async fn send(
    account: &Account,
    cx: &Cx,
    call: Call,
    baseline: Baseline,
    intended_at: Timestamp,
) -> Result<Receipt> {
    let cx = account.purchase_cx(cx, baseline, intended_at);
    let result = AssertUnwindSafe(account.provider.call(&cx, call)).catch_unwind().await;
    let nothing_left = cx.purchases_sent() == 0;
    match result {
        Ok(Ok(Reply::Receipt(receipt))) => Ok(receipt.scrubbed(|text| cx.clean(text, true))),
        Ok(Ok(Reply::Output(_))) => Err(Error::unknown(ErrorKind::Internal, "a purchase gave no receipt")),
        Ok(Err(error)) if nothing_left => Err(error.with_outcome(Outcome::NotDone)),
        Ok(Err(error)) => Err(error),
        Err(_) if nothing_left => {
            Err(Error::new(ErrorKind::Internal, "a fault in this library ended the call; nothing was sent"))
        }
        Err(_) => {
            Err(Error::unknown(ErrorKind::Internal, "a fault in this library lost the registrar's answer"))
        }
    }
}
