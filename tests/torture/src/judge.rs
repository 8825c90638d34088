//! The judgement: the ledger against what callers were told and what is on record.

use crate::fault::Special;
use crate::plan::Plan;
use crate::play::{Played, Told};
use crate::world::Charge;
use anyregistrar::journal::{Key, Row, SETTLE};
use anyregistrar::model::OrderState;
use anyregistrar::op::JournalEventKind;

/// What must never happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wrong {
    DoubleCharge,
    ChargedButFailed,
    FalseSuccess,
    Unresolved,
    Copies,
    /// A copy was charged, and nobody is told.
    Unnoticed,
    /// A copy was charged by a registrar that looks at guards.
    Unguarded,
    /// The registrar executed an order after the settle window, and nobody is told.
    Silent,
    OtherOrder,
    Expiry,
}

/// A violation, with what was seen.
#[derive(Debug)]
pub(crate) struct Violation {
    pub(crate) wrong: Wrong,
    pub(crate) text: String,
}

/// An order, and what the ledger took for it.
struct Account<'a> {
    row: &'a Row,
    charges: Vec<&'a Charge>,
}

/// Judges one order.
pub(crate) fn judge(plan: &Plan, played: &Played) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut wrong = |wrong, text: String| found.push(Violation { wrong, text });
    let accounts = accounts(plan, played);
    for Account { row, charges } in &accounts {
        let (id, state) = (&row.order.id, row.order.state);
        let bought = charges.len();
        if bought > 1 {
            wrong(Wrong::DoubleCharge, format!("order {id} was charged {bought} times"));
        }
        match state {
            OrderState::Succeeded if bought == 0 && !row.order.already_satisfied => {
                wrong(Wrong::FalseSuccess, format!("order {id} is succeeded, without a charge"));
            }
            OrderState::Failed if bought > 0 => {
                wrong(Wrong::ChargedButFailed, format!("order {id} is failed, with a charge"));
            }
            OrderState::Succeeded | OrderState::Failed => {}
            // What was executed twice is for a person to settle.
            OrderState::Review if is_told(row, JournalEventKind::Duplicated) => {}
            open => wrong(Wrong::Unresolved, format!("order {id} is still {} in the end", open.as_str())),
        }
    }
    let copies = played.charges.iter().filter(|charge| charge.duplicated).count();
    if copies > 0 && !played.rows.iter().any(|row| is_told(row, JournalEventKind::Duplicated)) {
        wrong(Wrong::Unnoticed, format!("{copies} copies were charged, and no event says so"));
    }
    if copies > 0 && plan.cell.kind.world != Special::Unguarded {
        wrong(
            Wrong::Unguarded,
            format!("{copies} copies were charged, though the registrar looks at guards"),
        );
    }
    let spare = own(played).count();
    if spare > 0 && accounts.iter().map(|account| account.charges.len()).sum::<usize>() < spare {
        wrong(Wrong::ChargedButFailed, "there is a charge that belongs to no order".into());
    }
    for told in &played.told {
        match &told.result {
            Ok(order) if order.state == OrderState::Succeeded && !order.already_satisfied => {
                let paid = |account: &&Account<'_>| {
                    account.row.order.id == order.id && account.charges.iter().any(|c| c.at <= told.at)
                };
                if !accounts.iter().any(|account| paid(&account)) {
                    wrong(
                        Wrong::FalseSuccess,
                        format!("order {} was told to have succeeded before it had", order.id),
                    );
                }
                let target =
                    accounts.iter().find(|a| a.row.order.id == order.id).and_then(|a| a.row.intent.target);
                let off =
                    order.expires.zip(target).is_some_and(|(shown, wanted)| shown.days_from(wanted) > 2);
                // Another renewal, or a copy of this one, may have moved it on since.
                let alone = played.charges.len() == 1;
                if off && alone {
                    wrong(
                        Wrong::Expiry,
                        format!("a success was told with the expiry {:?}, not {target:?}", order.expires),
                    );
                }
            }
            Ok(_) => {}
            Err(error) => {
                let bought = |(place, account): (usize, &Account<'_>)| {
                    raises_against(told, place, account.row) && !account.charges.is_empty()
                };
                if accounts.iter().enumerate().any(bought) {
                    let who = told.key.as_deref().unwrap_or("no key");
                    wrong(
                        Wrong::ChargedButFailed,
                        format!("a caller with {who} was told {error:?}, and there is a charge"),
                    );
                }
            }
        }
    }
    let mut ids: Vec<_> = played
        .told
        .iter()
        .filter(|told| told.key.is_some() && told.key == plan.key)
        .filter_map(|t| t.result.as_ref().ok())
        .map(|o| &o.id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.len() > 1 {
        wrong(Wrong::OtherOrder, format!("one key gave {} orders", ids.len()));
    }
    if played.seen.copies_max > 1 {
        wrong(Wrong::Copies, format!("one attempt sent {} purchases", played.seen.copies_max));
    }
    found
}

/// Judges an order that the registrar executed after the settle window. No promise covers it, but it must not go unsaid.
pub(crate) fn judge_late(plan: &Plan, played: &Played) -> Vec<Violation> {
    let off = |account: &Account<'_>| {
        let (charges, row) = (account.charges.len(), account.row);
        match row.order.state {
            OrderState::Succeeded => charges > 1 || (charges == 0 && !row.order.already_satisfied),
            OrderState::Failed => charges > 0,
            OrderState::Review => false,
            _ => true,
        }
    };
    let told = |row: &Row| {
        is_told(row, JournalEventKind::Contradicted) || is_told(row, JournalEventKind::Duplicated)
    };
    let accounts = accounts(plan, played);
    // The ledger does not say which of several orders a late charge is for. An event on an order that its own charges explain tells of
    // one that was counted against another.
    let elsewhere = accounts.iter().filter(|account| told(account.row) && !off(account)).count();
    let wrong = accounts.into_iter().filter(|account| off(account) && !told(account.row)).skip(elsewhere);
    let violation = |Account { row, charges }: Account<'_>| Violation {
        wrong: Wrong::Silent,
        text: format!(
            "order {} is {}, was charged {} times, and no event says so",
            row.order.id,
            row.order.state.as_str(),
            charges.len()
        ),
    };
    wrong.map(violation).collect()
}

/// Whether an event of this kind is on record.
fn is_told(row: &Row, kind: JournalEventKind) -> bool {
    row.events.iter().any(|event| event.kind == kind)
}

/// Whether an error that a caller was told denies this order, the `place`th that was placed.
fn raises_against(told: &Told, place: usize, row: &Row) -> bool {
    let Some(error) = told.error() else { return false };
    // An error about another order says nothing about this one.
    if error.context().order_id.as_ref().is_some_and(|id| *id != row.order.id) {
        return false;
    }
    let placed_before = place < told.orders_before || row.intent.sent_at < told.at;
    placed_before
        && match (&told.key, &row.intent.key) {
            (Some(key), Key::Given(given)) => key == given,
            // The same words are the same purchase as long as its order is open, and a little longer.
            (None, Key::Derived(_)) => row.is_open() || told.asked.seconds_since(row.changed_at) < SETTLE,
            _ => false,
        }
}

/// The charges that no middlebox caused.
fn own(played: &Played) -> impl Iterator<Item = &Charge> {
    played.charges.iter().filter(|charge| !charge.duplicated)
}

/// Which charge belongs to which order: to the last one that was sent before it.
fn accounts<'a>(plan: &Plan, played: &'a Played) -> Vec<Account<'a>> {
    let mut accounts: Vec<_> = played.rows.iter().map(|row| Account { row, charges: Vec::new() }).collect();
    for charge in own(played).filter(|charge| charge.operation == plan.cell.work.operation()) {
        let before = |account: &&mut Account<'a>| account.row.intent.sent_at <= charge.at;
        if let Some(account) =
            accounts.iter_mut().filter(|a| !a.row.order.already_satisfied).rev().find(before)
        {
            account.charges.push(charge);
        }
    }
    accounts
}
