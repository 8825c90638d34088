//! The reseller's account as people move it in tests.

use std::str::FromStr;

use super::World;
use super::money::Money;
use super::refusal::{Refusal, Result};

impl World {
    /// Sets the money that can be spent.
    pub(crate) fn set_balance(&mut self, text: &str) -> Result<()> {
        let bad = || Refusal::invalid("balance", "an amount such as \"3.00\"");
        let amount = Money::from_str(text).map_err(|_| bad())?;
        if amount.scale() > 2 || amount.is_sign_negative() || amount > Money::from(1_000_000_000_u32) {
            return Err(bad());
        }
        self.balance = amount + self.locked;
        Ok(())
    }
}
