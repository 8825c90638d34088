//! `GET /_sandbox/ledger`

use serde_json::{Value, json};

use crate::registry::moment;
use crate::registry::money::{CURRENCY, Money, plain};
use crate::sandbox::State;

/// The ledger: each charge is a row.
pub(super) fn ledger(state: &State) -> Value {
    let rows: Vec<Value> = state
        .world
        .ledger
        .iter()
        .map(|row| {
            let key = (row.operation, row.domain.clone());
            json!({
                "id": row.id,
                "at": moment::text(row.at),
                "account": row.account,
                "operation": row.operation,
                "domain": row.domain,
                "amount": plain(row.amount),
                "currency": CURRENCY,
                "years": row.years,
                "reference": row.reference.to_string(),
                "duplicated_in_transit": row.duplicated_in_transit,
                "refunded": row.refunded,
                "requests": state.requests.get(&key).copied().unwrap_or(0),
            })
        })
        .collect();
    json!({
        "rows": rows,
        "balance": money(state.world.balance),
        "locked": money(state.world.locked),
        "counts": state.counts,
    })
}

pub(super) fn money(amount: Money) -> Value {
    json!({ "amount": plain(amount), "currency": CURRENCY })
}
