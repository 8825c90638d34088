//! Adding an action to an order, and what comes of it.

use jiff::Timestamp;

use super::World;
use super::action::{Action, Kind, Progress, Wait};
use super::domain::Domain;
use super::moment;
use super::money::Money;
use super::name::{Meaning, Name};
use super::refusal::{Reason, Refusal, Result};
use super::tld::Price;

/// How the next action of a kind goes on, ordered by a test.
#[derive(Clone, Debug)]
pub(crate) struct Fate {
    pub(crate) operation: String,
    pub(crate) domain: Option<String>,
    pub(crate) course: FateCourse,
    pub(crate) times: u64,
}

/// The courses that can be ordered.
#[derive(Clone, Copy, Debug)]
pub(crate) enum FateCourse {
    /// Executed an hour later.
    Pending,
    /// Accepted and failed in the same breath.
    Failing,
    /// Accepted and never executed.
    Stuck,
}

/// What the early access phase costs on top (`modelled`).
pub(crate) fn early_access_fee() -> Money {
    super::money::cents(10_000)
}

/// How an action goes on after it was accepted.
#[derive(Clone, Debug)]
pub(crate) enum Course {
    Now,
    /// Executed at that moment.
    Later(Wait, Timestamp),
    /// Fails at that moment unless something else ends it first.
    FailLater(Wait, Timestamp, &'static str),
    /// Never ends by itself.
    Wait(Wait),
    /// Accepted, and failed in the same breath.
    Fail(&'static str),
}

/// What is ordered.
pub(crate) struct Demand {
    pub(crate) kind: Kind,
    pub(crate) years: u32,
    pub(crate) price: Money,
    /// Raise an invoice for the customer.
    pub(crate) invoice: bool,
    /// Privacy comes with it.
    pub(crate) privacy: bool,
    pub(crate) course: Course,
}

impl Demand {
    /// A free change that is executed at once.
    pub(crate) fn free(kind: Kind) -> Demand {
        Demand { kind, years: 0, price: Money::ZERO, invoice: false, privacy: false, course: Course::Now }
    }
}

/// A part of an order that failed while the order itself stands.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) what: &'static str,
    pub(crate) reason: Reason,
    pub(crate) message: String,
}

/// What the caller is told about an accepted action.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) order: u64,
    pub(crate) domain: String,
    pub(crate) customer: u64,
    pub(crate) expires: Option<Timestamp>,
    pub(crate) action: Action,
    pub(crate) parts: Vec<Part>,
}

impl Outcome {
    /// What was taken from the account.
    pub(crate) fn charged(&self) -> Option<Money> {
        (self.action.progress == Progress::Done && !self.action.price.is_zero()).then_some(self.action.price)
    }
}

impl World {
    /// Adds an action to an order and runs it as far as it goes now.
    pub(crate) fn submit(&mut self, order: u64, mut demand: Demand) -> Result<Outcome> {
        if matches!(demand.course, Course::Now) {
            let name = self.domain(order)?.name.clone();
            let usual = if name.tld.slow {
                Course::Later(Wait::Registry, moment::add_seconds(self.now, 60))
            } else {
                Course::Now
            };
            demand.course = self.fate(demand.kind.operation(), &name.ascii).unwrap_or(usual);
        }
        let pays_later = matches!(demand.course, Course::Wait(Wait::Payment));
        if !pays_later {
            self.afford(demand.price)?;
        }
        let (progress, due) = match &demand.course {
            Course::Now => (Progress::Open(Wait::Registry), None),
            Course::Later(wait, at) => (Progress::Open(*wait), Some((*at, None))),
            Course::FailLater(wait, at, text) => {
                (Progress::Open(*wait), Some((*at, Some((*text).to_owned()))))
            }
            Course::Wait(wait) => (Progress::Open(*wait), None),
            Course::Fail(text) => (Progress::Failed((*text).to_owned()), None),
        };
        let open = matches!(progress, Progress::Open(_));
        let action = Action {
            id: self.next_action(),
            kind: demand.kind,
            progress,
            years: demand.years,
            price: demand.price,
            held: open && !pays_later,
            invoice: demand.invoice.then(|| self.next_invoice()),
            discount: Money::ZERO,
            privacy: demand.privacy,
            reminders: 0,
            added: self.now,
            completed: (!open).then_some(self.now),
            due,
            account: self.caller.account.clone(),
            duplicated: self.caller.duplicated,
        };
        let id = action.id;
        self.actions.insert(id, order);
        if action.held {
            self.locked += action.price;
        }
        self.domain_mut(order)?.actions.push(action);
        match demand.course {
            Course::Now => self.execute(order, id),
            Course::Fail(_) => self.undo(order, id),
            _ => {}
        }
        self.plan(order);
        self.outcome(order, id)
    }

    /// What is known about an action.
    pub(crate) fn outcome(&self, order: u64, action: u64) -> Result<Outcome> {
        let domain = self.domain(order)?;
        let found = domain.action(action).ok_or_else(|| Refusal::not_found("action", &action.to_string()))?;
        Ok(Outcome {
            order,
            domain: domain.name.ascii.clone(),
            customer: domain.customer,
            expires: domain.expires,
            action: found.clone(),
            parts: Vec::new(),
        })
    }

    /// Lowers what the customer's invoice says; the reseller's price stays.
    pub(crate) fn discount(&mut self, order: u64, action: u64, discount: Money) -> Result<Outcome> {
        let actions = &mut self.domain_mut(order)?.actions;
        if let Some(found) = actions.iter_mut().find(|found| found.id == action) {
            found.discount = discount;
        }
        self.outcome(order, action)
    }

    /// How an order for this name goes on, by the name's meaning.
    pub(crate) fn course(&self, name: &Name, hold: bool) -> Course {
        if hold {
            return Course::Wait(Wait::Payment);
        }
        match name.meaning {
            Meaning::Pending => Course::Later(Wait::Registry, moment::add_hours(self.now, 1)),
            Meaning::Failing => Course::Fail("the registry refused the order"),
            Meaning::Stuck => Course::Wait(Wait::Platform),
            _ => Course::Now,
        }
    }

    /// Takes the course that a test has ordered for the next action of this kind, if any.
    fn fate(&mut self, operation: &str, domain: &str) -> Option<Course> {
        let index = self.fates.iter().position(|fate| {
            fate.operation == operation && fate.domain.as_ref().is_none_or(|name| name == domain)
        })?;
        let fate = self.fates[index].clone();
        match fate.times {
            0 | 1 => drop(self.fates.remove(index)),
            times => self.fates[index].times = times - 1,
        }
        Some(match fate.course {
            FateCourse::Pending => Course::Later(Wait::Registry, moment::add_hours(self.now, 1)),
            FateCourse::Failing => Course::Fail("the registry refused the order"),
            FateCourse::Stuck => Course::Wait(Wait::Platform),
        })
    }

    /// The price of an order for this name.
    pub(crate) fn price(&self, name: &Name, kind: Price, years: u32) -> Money {
        let each = match (name.meaning, kind) {
            (Meaning::Premium, Price::Register | Price::Renew | Price::Transfer)
            | (Meaning::PremiumAtFirst, Price::Register) => super::money::cents(50_000),
            _ => name.tld.price(kind),
        };
        match kind {
            Price::Restore => each,
            // The fee of the early access phase comes once, on top of the term's price.
            Price::Register if name.meaning == Meaning::EarlyAccess => {
                each * Money::from(years) + early_access_fee()
            }
            _ => each * Money::from(years),
        }
    }

    /// Refuses while an earlier action is unfinished.
    pub(crate) fn idle(&self, order: u64) -> Result<&Domain> {
        let domain = self.domain(order)?;
        match domain.open() {
            None => Ok(domain),
            Some(action) => Err(Refusal::new(
                Reason::Busy,
                format!("{} is unfinished for {}", action.kind.operation(), domain.name.ascii),
            )),
        }
    }
}
