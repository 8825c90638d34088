//! What is sold: terms, life cycle and prices per TLD, as data.
//!
//! Grace periods, redemption and registry auto-renewal follow LogicBoxes' expiry rules where they give a number; the
//! others, and all prices, are `modelled`.

use super::money::{Money, cents};

/// One TLD on the price list.
#[derive(Debug)]
pub(crate) struct Tld {
    /// Without a leading dot, ASCII.
    pub(crate) name: &'static str,
    /// Longest term, in years from now, and longest registration.
    pub(crate) max_years: u32,
    /// Most years in one renewal.
    pub(crate) max_renewal: u32,
    /// Days after expiry in which a renewal costs the normal price.
    pub(crate) grace: i64,
    /// Days in which only a restore helps; 0 where there is no such phase.
    pub(crate) redemption: i64,
    /// Days between redemption and release.
    pub(crate) pending_delete: i64,
    /// The registry renews by itself at expiry and waits for the registrar's decision.
    pub(crate) registry_renews: bool,
    pub(crate) privacy: bool,
    /// US cents: register, renew, transfer, restore.
    prices: [i64; 4],
}

/// Days after registration in which a deletion gives the money back.
pub(crate) const ADD_GRACE: i64 = 5;

const fn tld(name: &'static str, grace: i64, price: i64) -> Tld {
    let prices = [price, price, price, 8000];
    Tld {
        name,
        max_years: 10,
        max_renewal: 10,
        grace,
        redemption: 30,
        pending_delete: 5,
        registry_renews: true,
        privacy: true,
        prices,
    }
}

impl Tld {
    const fn keeps_nothing(mut self) -> Tld {
        self.registry_renews = false;
        self
    }

    const fn public(mut self) -> Tld {
        self.privacy = false;
        self
    }

    const fn dies(mut self, redemption: i64, pending_delete: i64) -> Tld {
        self.redemption = redemption;
        self.pending_delete = pending_delete;
        self
    }

    const fn renewal(mut self, years: u32) -> Tld {
        self.max_renewal = years;
        self
    }

    /// The normal price of one year, or of one restore.
    pub(crate) fn price(&self, kind: Price) -> Money {
        cents(self.prices[kind as usize])
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

/// Everything that is sold.
pub(crate) static TLDS: &[Tld] = &[
    tld("com", 36, 999),
    tld("net", 36, 1199),
    tld("org", 36, 1099),
    tld("info", 36, 1499),
    tld("biz", 36, 1399).keeps_nothing(),
    tld("de", 0, 799).keeps_nothing().public(),
    tld("uk", 90, 699).keeps_nothing().public().dies(0, 0),
    tld("co.uk", 90, 699).keeps_nothing().public().dies(0, 0),
    tld("org.uk", 90, 699).keeps_nothing().public().dies(0, 0),
    tld("me.uk", 90, 699).keeps_nothing().public().dies(0, 0),
    tld("eu", 27, 849).public(),
    tld("us", 36, 899).keeps_nothing().public(),
    tld("au", 32, 1599).keeps_nothing().public().dies(0, 0),
    tld("com.au", 32, 1499).keeps_nothing().public().dies(0, 0),
    tld("net.au", 32, 1499).keeps_nothing().public().dies(0, 0),
    tld("nl", 0, 749).keeps_nothing().public().renewal(1),
    tld("fr", 30, 949).public(),
    tld("io", 36, 3999),
    tld("me", 36, 1899),
    tld("cc", 36, 1299),
    tld("tv", 36, 3299),
    tld("mobi", 36, 1799),
    tld("name", 40, 999).dies(0, 0),
    tld("pro", 36, 1899).public(),
    tld("co", 40, 2799).keeps_nothing(),
    tld("in", 36, 899).public(),
    tld("co.in", 36, 699).public(),
    tld("ca", 40, 1299).public(),
    tld("asia", 40, 1399).public(),
    tld("es", 9, 999).keeps_nothing().public().dies(0, 0),
    tld("ru", 30, 599).keeps_nothing().public().dies(0, 0).renewal(1),
    tld("nz", 4, 1999).public(),
    tld("co.nz", 4, 1799).public(),
    tld("cn", 40, 1199).public().dies(15, 0),
    tld("app", 40, 1499),
    tld("dev", 40, 1299),
    tld("dentist", 40, 4499),
    tld("lawyer", 40, 3899),
];
