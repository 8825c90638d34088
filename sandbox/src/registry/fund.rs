//! Money beside orders: what was paid in, and what was noted down against it.

use jiff::Timestamp;

use super::World;
use super::money::Money;
use super::refusal::{Reason, Refusal, Result};

/// Whose money it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purse {
    Reseller,
    Customer(u64),
}

/// One movement.
#[derive(Clone, Debug)]
pub(crate) struct Fund {
    pub(crate) id: u64,
    pub(crate) purse: Purse,
    pub(crate) at: Timestamp,
    /// `credit`, `receipt` or `debit`.
    pub(crate) kind: &'static str,
    /// Chosen by whoever books it; no two are alike.
    pub(crate) key: String,
    pub(crate) text: String,
    /// Positive for money that came in.
    pub(crate) amount: Money,
}

/// The most that one movement can be.
pub(crate) fn most() -> Money {
    Money::from(1_000_000_000_u32)
}

impl World {
    /// Books money in or out of a purse and gives the movement's number.
    pub(crate) fn book(
        &mut self,
        purse: Purse,
        kind: &'static str,
        key: &str,
        text: &str,
        amount: Money,
    ) -> Result<u64> {
        if self.funds.iter().any(|fund| fund.key == key) {
            return Err(Refusal::new(Reason::Taken, format!("{key} was used already")).at("key"));
        }
        if amount.abs() > most() {
            return Err(Refusal::invalid("amount", "too much"));
        }
        let too_much = || Refusal::invalid("amount", "too much");
        let balance = match purse {
            Purse::Reseller => &mut self.balance,
            Purse::Customer(id) => {
                let missing = Refusal::not_found("customer", &id.to_string()).at("customer");
                &mut self.customers.get_mut(&id).ok_or(missing)?.balance
            }
        };
        *balance = balance.checked_add(amount).filter(|sum| sum.abs() <= most()).ok_or_else(too_much)?;
        let id = self.next_invoice();
        let (at, key, text) = (self.now, key.to_owned(), text.to_owned());
        self.funds.push(Fund { id, purse, at, kind, key, text, amount });
        Ok(id)
    }
}
