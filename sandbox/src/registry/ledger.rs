//! Money that left the account: each charge is a row.

use jiff::Timestamp;

use super::World;
use super::money::Money;
use super::refusal::{Reason, Refusal, Result};

/// One charge.
#[derive(Clone, Debug)]
pub(crate) struct Charge {
    pub(crate) id: u64,
    pub(crate) at: Timestamp,
    pub(crate) account: String,
    pub(crate) operation: &'static str,
    pub(crate) domain: String,
    pub(crate) amount: Money,
    pub(crate) years: u32,
    /// The action that was charged.
    pub(crate) reference: u64,
    /// It came from a copy that the network made, not from the client.
    pub(crate) duplicated_in_transit: bool,
    /// The domain was deleted in its add grace period and the money came back.
    pub(crate) refunded: bool,
}

/// What a charge is for.
pub(crate) struct Item<'a> {
    pub(crate) account: &'a str,
    pub(crate) operation: &'static str,
    pub(crate) domain: &'a str,
    pub(crate) amount: Money,
    pub(crate) years: u32,
    pub(crate) reference: u64,
    pub(crate) duplicated: bool,
}

impl World {
    /// What can be spent: the balance without what open actions hold back.
    pub(crate) fn spendable(&self) -> Money {
        self.balance - self.locked
    }

    /// Refuses what the account cannot pay.
    pub(crate) fn afford(&self, amount: Money) -> Result<()> {
        if amount <= self.spendable() || amount.is_zero() {
            return Ok(());
        }
        Err(Refusal::new(
            Reason::InsufficientFunds,
            format!("{amount} is needed and {} can be spent", self.spendable()),
        ))
    }

    /// Takes the money and writes the row. Nothing is written for what costs nothing.
    pub(crate) fn charge(&mut self, item: &Item<'_>) {
        if item.amount.is_zero() {
            return;
        }
        self.balance -= item.amount;
        let id = u64::try_from(self.ledger.len()).unwrap_or(u64::MAX).saturating_add(1);
        self.ledger.push(Charge {
            id,
            at: self.now,
            account: item.account.to_owned(),
            operation: item.operation,
            domain: item.domain.to_owned(),
            amount: item.amount,
            years: item.years,
            reference: item.reference,
            duplicated_in_transit: item.duplicated,
            refunded: false,
        });
    }

    /// Gives back what was charged for a registration.
    pub(crate) fn refund(&mut self, domain: &str, reference: u64) {
        let row = self
            .ledger
            .iter_mut()
            .rev()
            .find(|row| row.reference == reference && row.domain == domain && !row.refunded);
        if let Some(row) = row {
            row.refunded = true;
            self.balance += row.amount;
        }
    }
}
