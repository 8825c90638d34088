//! Renewals, restores and privacy bought on its own.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::World;
use super::action::{Kind, Progress};
use super::domain::{Domain, Stage};
use super::moment;
use super::money::cents;
use super::name::Meaning;
use super::order::{Demand, Outcome};
use super::refusal::{Reason, Refusal, Result};
use super::register::{privacy_refused, unreachable};
use super::tld::Price;

/// The expiry that the caller has on record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// Compared by the second.
    At(Timestamp),
    /// Compared by the day in UTC.
    On(Date),
}

impl Guard {
    fn fits(self, expiry: Timestamp) -> bool {
        match self {
            Guard::At(at) => moment::whole(at) == expiry,
            Guard::On(date) => expiry.to_zoned(TimeZone::UTC).date() == date,
        }
    }
}

/// A renewal.
#[derive(Clone, Debug, Default)]
pub(crate) struct Renewal {
    pub(crate) years: u32,
    pub(crate) guard: Option<Guard>,
    pub(crate) privacy: bool,
    pub(crate) auto_renew: Option<bool>,
    pub(crate) accept_premium: bool,
    pub(crate) invoice: bool,
    pub(crate) hold: bool,
}

impl World {
    /// Extends a registration.
    pub(crate) fn renew(&mut self, order: u64, wanted: &Renewal) -> Result<Outcome> {
        let domain = self.idle(order)?;
        let before = self.renewable(domain, wanted)?;
        let name = domain.name.clone();
        let price = self.price(&name, Price::Renew, wanted.years);
        let course = self.course(&name, wanted.hold);
        if !wanted.hold {
            self.afford(price)?;
        }
        let parts = if wanted.privacy { privacy_refused(domain) } else { Vec::new() };
        let fails = name.meaning == Meaning::Failing;
        if let (Some(auto_renew), false) = (wanted.auto_renew, fails) {
            self.domain_mut(order)?.auto_renew = auto_renew;
        }
        let demand = Demand {
            kind: Kind::Renew { before },
            years: wanted.years,
            price,
            invoice: wanted.invoice,
            privacy: wanted.privacy && parts.is_empty(),
            course,
        };
        let mut outcome = self.submit(order, demand)?;
        outcome.parts = parts;
        Ok(outcome)
    }

    fn renewable(&self, domain: &Domain, wanted: &Renewal) -> Result<Timestamp> {
        let Some(expires) = domain.expires else {
            return Err(status(domain, "is not registered yet"));
        };
        let shown = domain.registry_expiry().unwrap_or(expires);
        if let Some(guard) = wanted.guard.filter(|guard| !guard.fits(expires) && !guard.fits(shown)) {
            let renewed = domain.actions.iter().any(|action| {
                action.progress == Progress::Done
                    && matches!(action.kind, Kind::Renew { before } if guard.fits(before))
            });
            return Err(match renewed {
                true => Refusal::new(Reason::AlreadyRenewed, "the renewal has happened already"),
                false => {
                    Refusal::new(Reason::ExpiryMismatch, format!("the expiry is {}", moment::text(expires)))
                }
            }
            .at("current_expiry"));
        }
        match domain.stage {
            Stage::Active | Stage::Expired => {}
            Stage::Redemption => return Err(status(domain, "is in redemption and has to be restored first")),
            _ => return Err(status(domain, "cannot be renewed any more")),
        }
        if domain.name.meaning == Meaning::Unknown {
            return Err(unreachable(&domain.name));
        }
        if domain.name.meaning == Meaning::Premium && !wanted.accept_premium {
            let text = format!("{} is a premium name, and the order does not accept that", domain.name.ascii);
            return Err(Refusal::new(Reason::Premium, text).at("premium"));
        }
        if wanted.years == 0 {
            return Err(Refusal::invalid("years", "at least one year"));
        }
        let tld = domain.name.tld;
        if tld.renewal_step > 1 && wanted.years != tld.renewal_step {
            let text = format!(".{} renews by {} years", tld.name, tld.renewal_step);
            return Err(Refusal::new(Reason::TermTooLong, text).at("years"));
        }
        if wanted.years > tld.max_renewal {
            let text = format!(".{} renews by at most {} years", tld.name, tld.max_renewal);
            return Err(Refusal::new(Reason::TermTooLong, text).at("years"));
        }
        let after = tld.term(expires, wanted.years)?;
        if after > moment::add_years(self.now, tld.max_years)? {
            let text = format!("{} cannot be extended beyond {} years", domain.name.ascii, tld.max_years);
            return Err(Refusal::new(Reason::TermTooLong, text).at("years"));
        }
        Ok(expires)
    }

    /// Brings a domain back from redemption.
    pub(crate) fn restore(&mut self, order: u64, invoice: bool, hold: bool) -> Result<Outcome> {
        let domain = self.idle(order)?;
        if domain.stage != Stage::Redemption {
            return Err(status(domain, "is not in redemption"));
        }
        let name = domain.name.clone();
        let price = self.price(&name, Price::Restore, 1);
        let course = self.course(&name, hold);
        self.submit(order, Demand { kind: Kind::Restore, years: 0, price, invoice, privacy: false, course })
    }

    /// Privacy as a purchase of its own.
    pub(crate) fn buy_privacy(&mut self, order: u64, invoice: bool, hold: bool) -> Result<Outcome> {
        let domain = self.idle(order)?;
        if !domain.privacy.available || domain.name.meaning == Meaning::NoPrivacy {
            let text = format!("no privacy for {}", domain.name.ascii);
            return Err(Refusal::new(Reason::Unsupported, text));
        }
        if !matches!(domain.stage, Stage::Active | Stage::Expired) {
            return Err(status(domain, "is not active"));
        }
        if domain.privacy.bought.is_some_and(|until| Some(until) == domain.expires) {
            return Err(Refusal::new(Reason::NoChange, "privacy is bought to the end of the term already"));
        }
        let name = domain.name.clone();
        let course = self.course(&name, hold);
        let price = privacy_price();
        let kind = Kind::BuyPrivacy;
        self.submit(order, Demand { kind, years: 1, price, invoice, privacy: true, course })
    }

    /// The registrar's better name servers, to the end of the term.
    pub(crate) fn buy_premium_dns(&mut self, order: u64, invoice: bool, hold: bool) -> Result<Outcome> {
        let domain = self.idle(order)?;
        if !matches!(domain.stage, Stage::Active | Stage::Expired) {
            return Err(status(domain, "is not active"));
        }
        if domain.premium_dns.is_some_and(|until| Some(until) == domain.expires) {
            return Err(Refusal::new(
                Reason::NoChange,
                "premium DNS is bought to the end of the term already",
            ));
        }
        let name = domain.name.clone();
        let course = self.course(&name, hold);
        let (kind, price) = (Kind::BuyPremiumDns, premium_dns_price());
        self.submit(order, Demand { kind, years: 1, price, invoice, privacy: false, course })
    }
}

/// The price of privacy bought on its own (`modelled`); with a registration or renewal it is free.
pub(crate) fn privacy_price() -> super::money::Money {
    cents(200)
}

/// The price of premium DNS (`modelled`).
pub(crate) fn premium_dns_price() -> super::money::Money {
    cents(300)
}

fn status(domain: &Domain, text: &str) -> Refusal {
    Refusal::new(Reason::Status, format!("{} {text}", domain.name.ascii))
}
