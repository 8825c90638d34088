//! Amounts in the account's currency. Decimal, never floating point.

use rust_decimal::Decimal;

/// The one currency of the account and of the price lists.
pub(crate) const CURRENCY: &str = "USD";

/// An amount in [`CURRENCY`].
pub(crate) type Money = Decimal;

/// An amount from its cents.
pub(crate) fn cents(cents: i64) -> Money {
    Decimal::new(cents, 2)
}

/// An amount with two decimals, as people write it.
pub(crate) fn plain(amount: Money) -> String {
    format!("{:.2}", amount)
}
