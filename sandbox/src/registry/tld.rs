//! What is sold: terms, life cycle and prices per TLD. The list itself is in [`super::tlds`].

use jiff::Timestamp;

use super::moment;
use super::money::{Money, cents};
use super::refusal::Result;
pub(crate) use super::tlds::TLDS;

/// One TLD on the price list.
#[derive(Debug)]
pub(crate) struct Tld {
    /// Without a leading dot, ASCII.
    pub(crate) name: &'static str,
    /// Longest term, in years from now, and longest registration.
    pub(crate) max_years: u32,
    /// Most years in one renewal.
    pub(crate) max_renewal: u32,
    /// The only number of years that a renewal can have, where it is not 1.
    pub(crate) renewal_step: u32,
    /// Days after expiry in which a renewal costs the normal price.
    pub(crate) grace: i64,
    /// Days in which only a restore helps; 0 where there is no such phase.
    pub(crate) redemption: i64,
    /// Days between redemption and release.
    pub(crate) pending_delete: i64,
    /// The registry renews by itself at expiry and waits for the registrar's decision.
    pub(crate) registry_renews: bool,
    /// Terms end on the fifth-last day of their month.
    pub(crate) month_end: bool,
    /// Only applications of a launch phase are taken (`modelled`: which TLDs that are).
    pub(crate) launching: bool,
    pub(crate) privacy: bool,
    /// The registry answers later: whatever is ordered takes a minute.
    pub(crate) slow: bool,
    /// US cents: register, renew, transfer, restore.
    prices: [i64; 4],
}

/// Days after registration in which a deletion gives the money back.
pub(crate) const ADD_GRACE: i64 = 5;

pub(super) const fn tld(name: &'static str, grace: i64, price: i64) -> Tld {
    let prices = [price, price, price, 8000];
    Tld {
        name,
        max_years: 10,
        max_renewal: 10,
        renewal_step: 1,
        grace,
        redemption: 30,
        pending_delete: 5,
        registry_renews: true,
        month_end: false,
        launching: false,
        privacy: true,
        slow: false,
        prices,
    }
}

impl Tld {
    pub(super) const fn keeps_nothing(mut self) -> Tld {
        self.registry_renews = false;
        self
    }

    pub(super) const fn public(mut self) -> Tld {
        self.privacy = false;
        self
    }

    pub(super) const fn dies(mut self, redemption: i64, pending_delete: i64) -> Tld {
        self.redemption = redemption;
        self.pending_delete = pending_delete;
        self
    }

    pub(super) const fn renewal(mut self, years: u32) -> Tld {
        self.max_renewal = years;
        self
    }

    pub(super) const fn steps_of(mut self, years: u32) -> Tld {
        self.renewal_step = years;
        self
    }

    pub(super) const fn ends_with_the_month(mut self) -> Tld {
        self.month_end = true;
        self
    }

    pub(super) const fn slow(mut self) -> Tld {
        self.slow = true;
        self
    }

    pub(super) const fn launches(mut self) -> Tld {
        self.launching = true;
        self
    }

    /// The normal price of one year, or of one restore.
    pub(crate) fn price(&self, kind: Price) -> Money {
        cents(self.prices[kind as usize])
    }

    /// The end of a term that begins at some moment.
    pub(crate) fn term(&self, from: Timestamp, years: u32) -> Result<Timestamp> {
        let end = moment::add_years(from, years)?;
        Ok(if self.month_end { moment::fifth_last_day(end) } else { end })
    }

    /// The TLD of that name.
    pub(crate) fn find(name: &str) -> Option<&'static Tld> {
        TLDS.iter().find(|tld| tld.name == name)
    }
}

/// The price groups of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Price {
    Register,
    Renew,
    Transfer,
    Restore,
}
