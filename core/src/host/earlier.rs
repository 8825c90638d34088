//! A key that was used before: its order, as far as it is known or can be learnt now.

use super::order::Ordered;
use super::settled::{naming, returned};
use super::{Account, reconcile, resend};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Earlier, Key, Past, SETTLE, Tombstone};
use crate::model::{Order, OrderState, References, Timestamp};
use crate::op::Call;

/// Whether an order was bought so short a time before a call that a look may not show its result yet: the same words are a double click.
pub(super) fn just_bought(asked_at: Timestamp, past: &Past) -> bool {
    past.state == OrderState::Succeeded && asked_at.seconds_since(past.changed_at) < SETTLE
}

/// What a caller gets whose time ended while another call was at work. Its own order may be what that call is working on: then it
/// is that order, as far as it is known, and no failure.
pub(super) fn meanwhile(known: Option<Earlier>, ordered: &Ordered) -> Result<Order> {
    let mut order = match known {
        Some(Earlier::Order(row))
            if row.intent.fingerprint == ordered.fingerprint && row.order.state != OrderState::Failed =>
        {
            row.order
        }
        _ => {
            let text = "another call for this domain is under way; nothing was sent for this one";
            return Err(Error::new(ErrorKind::Busy, text));
        }
    };
    if order.state == OrderState::Sending {
        order.state = OrderState::Unknown;
        order
            .warnings
            .push("the outcome is not known yet: another call is still working on this order".to_owned());
    }
    Ok(order)
}

/// The same key again: the stored result, or what can be learnt of it now.
pub(super) async fn same_key(
    account: &Account,
    cx: &Cx,
    call: Option<Call>,
    earlier: Earlier,
    ordered: &Ordered,
) -> Result<Order> {
    let row = match earlier {
        Earlier::Order(row) => *row,
        Earlier::Forgotten(tombstone) => return forgotten(*tombstone, ordered),
    };
    if row.intent.fingerprint != ordered.fingerprint || row.intent.op != ordered.wanted.op {
        return Err(naming(conflict(ordered), &row));
    }
    if !row.is_open() {
        return returned(account, cx, row).await;
    }
    let seen = reconcile::observe(account, cx.lane, &row).await;
    if let Some(call) = call.filter(|_| seen.is_absent() && resend::may_be_sent_again(account, &row, ordered))
        // What cannot be prepared any more has failed, with proof: it is absent.
        && let Ok(call) = resend::prepared(account, cx, call, ordered).await
    {
        return resend::again(account, cx, call, row).await;
    }
    let mut order = row.order.clone();
    if order.state == OrderState::Sending {
        order.state = OrderState::Unknown;
    }
    match reconcile::learn(account, row, seen).await {
        Ok((row, _)) => returned(account, cx, row).await,
        // It is on record, and open: an error would say that nothing was bought.
        Err(fault) => {
            tracing::error!(order = order.id, %fault, "the journal could not record what was seen of an order");
            Ok(Order { journal_degraded: true, ..order })
        }
    }
}

fn conflict(ordered: &Ordered) -> Error {
    let text = match ordered.key {
        Key::Given(_) => "the key was used before for another purchase; use a new key for a new purchase",
        Key::Derived(_) => {
            "the same purchase was made just now with other details; give a key of its own if it is meant anew"
        }
    };
    Error::new(ErrorKind::KeyConflict, text)
}

/// What is known of an order whose details are forgotten: how it ended, and no more.
fn forgotten(tombstone: Tombstone, ordered: &Ordered) -> Result<Order> {
    let with_id = |error: Error| error.with(|c| c.order_id = Some(tombstone.id.clone()));
    if tombstone.fingerprint != ordered.fingerprint || tombstone.past.op != ordered.wanted.op {
        return Err(with_id(conflict(ordered)));
    }
    if tombstone.past.state != OrderState::Succeeded {
        let text = "the order of this key was not executed, and its details are forgotten; use a new key to try again";
        return Err(with_id(Error::new(ErrorKind::Rejected, text)));
    }
    Ok(Order {
        id: tombstone.id,
        key: match &ordered.key {
            Key::Given(key) | Key::Derived(key) => key.clone(),
        },
        operation: ordered.wanted.op.name().to_owned(),
        domain: ordered.wanted.domain.clone(),
        domain_unicode: ordered.wanted.domain.unicode().to_owned(),
        state: tombstone.past.state,
        expires: None,
        charged: None,
        references: References::default(),
        already_satisfied: tombstone.past.already_satisfied,
        journal_degraded: false,
        parts: Vec::new(),
        warnings: vec![
            "this order was executed, and its details are forgotten; domain.info shows how the domain stands"
                .to_owned(),
        ],
    })
}
