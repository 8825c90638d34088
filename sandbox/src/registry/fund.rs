//! Money beside orders: what was paid in, and what was noted down against it.

use jiff::Timestamp;

use super::World;
use super::ledger::Item;
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
        let balance = match purse {
            Purse::Reseller => self.balance,
            Purse::Customer(customer) => self.customer(customer)?.balance,
        };
        let sum = balance.checked_add(amount).filter(|sum| sum.abs() <= most());
        let sum = sum.ok_or_else(|| Refusal::invalid("amount", "too much"))?;
        let id = self.next_invoice();
        match purse {
            // Whatever leaves the reseller's account is a row of the ledger.
            Purse::Reseller if amount.is_sign_negative() => {
                let account = self.caller.account.clone();
                let operation = "account.debit";
                let (amount, duplicated) = (-amount, self.caller.duplicated);
                let item = Item {
                    account: &account,
                    operation,
                    domain: "",
                    amount,
                    years: 0,
                    reference: id,
                    duplicated,
                };
                self.charge(&item);
            }
            Purse::Reseller => self.balance = sum,
            Purse::Customer(customer) => {
                if let Some(customer) = self.customers.get_mut(&customer) {
                    customer.balance = sum;
                }
            }
        }
        let (at, key, text) = (self.now, key.to_owned(), text.to_owned());
        self.funds.push(Fund { id, purse, at, kind, key, text, amount });
        Ok(id)
    }
}
