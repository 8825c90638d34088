//! Inbound transfers.

use super::World;
use super::action::{Action, Kind, Progress, Wait};
use super::moment;
use super::money::Money;
use super::name::{Meaning, Name};
use super::order::{Course, Demand, Outcome};
use super::refusal::{Reason, Refusal, Result};
use super::register::{Setup, premium_accepted, unreachable};
use super::tld::Price;

/// The transfer code of every name that is registered elsewhere and can be had.
pub(crate) const FOREIGN_CODE: &str = "sandbox-code";

/// An inbound transfer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transfer {
    pub(crate) domain: String,
    pub(crate) auth_code: Option<String>,
    pub(crate) setup: Setup,
    /// Renew by another year once it is here.
    pub(crate) renewed: bool,
}

impl World {
    /// Brings a domain into the account; it gains a year, and where it is renewed with that another one.
    pub(crate) fn transfer(&mut self, wanted: &Transfer) -> Result<Outcome> {
        let (name, course) = self.acceptable(wanted)?;
        let price = self.cost(&name, wanted);
        let mut setup = wanted.setup.clone();
        setup.auth_code = None;
        self.open_order(
            name,
            &setup,
            Demand {
                kind: Kind::Transfer,
                years: if wanted.renewed { 2 } else { 1 },
                price,
                invoice: setup.invoice,
                privacy: false,
                course,
            },
        )
    }

    fn cost(&self, name: &Name, wanted: &Transfer) -> Money {
        let renewal = if wanted.renewed { self.price(name, Price::Renew, 1) } else { Money::ZERO };
        self.price(name, Price::Transfer, 1) + renewal
    }

    /// The name of a transfer that would be accepted, and how it would go on.
    pub(crate) fn acceptable(&mut self, wanted: &Transfer) -> Result<(Name, Course)> {
        let name = Name::parse(&wanted.domain)?;
        self.transferable(&name)?;
        premium_accepted(&name, &wanted.setup)?;
        if wanted.setup.hold {
            return Ok((name, Course::Wait(Wait::Payment)));
        }
        self.afford(self.cost(&name, wanted))?;
        let course = self.transfer_course(&name, wanted.auth_code.as_deref())?;
        Ok((name, course))
    }

    /// Refuses what nobody else has.
    pub(crate) fn transferable(&mut self, name: &Name) -> Result<()> {
        self.look(&name.ascii);
        if self.names.contains_key(&name.ascii) {
            let text = format!("{} is in this account already", name.ascii);
            return Err(Refusal::new(Reason::Ours, text).at("domain"));
        }
        match name.meaning {
            Meaning::Unknown => Err(unreachable(name)),
            Meaning::Pending | Meaning::Premium => Ok(()),
            _ if self.elsewhere(name) => Ok(()),
            _ => {
                let text = format!("nobody has registered {}", name.ascii);
                Err(Refusal::new(Reason::NotRegistered, text).at("domain"))
            }
        }
    }

    fn transfer_course(&self, name: &Name, code: Option<&str>) -> Result<Course> {
        let hours = |hours| moment::add_hours(self.now, hours);
        let week = hours(7 * 24);
        match (name.meaning, code) {
            (Meaning::Locked, _) => {
                Ok(Course::FailLater(Wait::Unlock, week, "the domain was not unlocked in time"))
            }
            (Meaning::Pending, _) => Ok(Course::Later(Wait::Registry, hours(1))),
            (Meaning::TransferApproval | Meaning::TransferQuiet, _) => {
                Ok(Course::FailLater(Wait::Consent, hours(14 * 24), "nobody agreed in time"))
            }
            // .UK names move by a tag that the old registrar sets, not by a code.
            (meaning, None) if meaning != Meaning::Taken && name.tld.name.ends_with("uk") => Ok(Course::Now),
            (_, None) => Ok(Course::FailLater(Wait::AuthCode, week, "no transfer code was given in time")),
            (Meaning::TransferFailing, Some(FOREIGN_CODE)) => {
                Ok(Course::FailLater(Wait::Registry, hours(1), "the losing registrar refused"))
            }
            // Whose owner tells nobody the code.
            (Meaning::Taken, Some(_)) => Err(wrong_code()),
            (_, Some(FOREIGN_CODE)) => Ok(Course::Now),
            (_, Some(_)) => Err(wrong_code()),
        }
    }

    /// The transfer code of a transfer that waits for one.
    pub(crate) fn submit_code(&mut self, order: u64, code: &str) -> Result<Outcome> {
        let waiting = self.running_transfer(order)?;
        let id = waiting.id;
        if waiting.progress != Progress::Open(Wait::AuthCode) {
            return Err(Refusal::new(Reason::Status, "the transfer does not wait for a code"));
        }
        if code != FOREIGN_CODE {
            return Err(wrong_code());
        }
        match self.domain(order)?.name.meaning {
            Meaning::Taken => return Err(wrong_code()),
            Meaning::TransferFailing => self.fail(order, id, "the losing registrar refused"),
            _ => self.execute(order, id),
        }
        self.plan(order);
        self.outcome(order, id)
    }

    /// Ends a transfer that is still running. The order is gone with it.
    pub(crate) fn cancel_transfer(&mut self, order: u64) -> Result<Outcome> {
        let id = self.running_transfer(order)?.id;
        self.fail(order, id, "cancelled");
        self.plan(order);
        self.outcome(order, id)
    }

    /// Reminds whoever has to agree to a transfer.
    pub(crate) fn resend_transfer(&mut self, order: u64) -> Result<()> {
        let action = self.running_transfer(order)?;
        if !matches!(action.progress, Progress::Open(Wait::Consent | Wait::Registry)) {
            return Err(Refusal::new(Reason::Status, "the transfer does not wait for an approval"));
        }
        let id = action.id;
        let actions = &mut self.domain_mut(order)?.actions;
        if let Some(action) = actions.iter_mut().find(|action| action.id == id) {
            action.reminders += 1;
        }
        Ok(())
    }

    /// Another registrar asks for a domain of ours: it goes in five days unless somebody rejects that.
    pub(crate) fn depart(&mut self, order: u64) -> Result<Outcome> {
        self.changeable(order)?;
        let domain = self.domain(order)?;
        if domain.lock {
            return Err(Refusal::new(Reason::Status, format!("{} is locked", domain.name.ascii)).at("lock"));
        }
        let goes = Course::Later(Wait::Consent, moment::add_days(self.now, 5));
        self.submit(order, Demand { course: goes, ..Demand::free(Kind::TransferAway) })
    }

    /// The open transfer of an order.
    pub(crate) fn running_transfer(&self, order: u64) -> Result<&Action> {
        let domain = self.domain(order)?;
        domain.actions.iter().find(|action| action.kind == Kind::Transfer && action.open()).ok_or_else(|| {
            Refusal::new(Reason::Status, format!("no transfer of {} is running", domain.name.ascii))
        })
    }
}

fn wrong_code() -> Refusal {
    Refusal::new(Reason::AuthCode, "the transfer code is wrong").at("auth_code")
}
