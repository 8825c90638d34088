//! Registrations.

use std::collections::BTreeMap;

use super::World;
use super::action::{Kind, Progress, Wait};
use super::check::Verdict;
use super::domain::{Contacts, Domain, NameServer};
use super::moment;
use super::money::Money;
use super::name::{Meaning, Name};
use super::order::{Course, Demand, Outcome, Part};
use super::refusal::{Reason, Refusal, Result};
use super::tld::Price;

/// What registrations and transfers have in common.
#[derive(Clone, Debug, Default)]
pub(crate) struct Setup {
    pub(crate) customer: u64,
    pub(crate) contacts: Contacts,
    pub(crate) nameservers: Vec<NameServer>,
    pub(crate) privacy: bool,
    pub(crate) auto_renew: bool,
    pub(crate) lock: bool,
    pub(crate) auth_code: Option<String>,
    pub(crate) extra: BTreeMap<String, String>,
    pub(crate) accept_premium: bool,
    /// An application in a launch phase, before everybody may register.
    pub(crate) launch: bool,
    /// Pay the fee of the early access phase.
    pub(crate) accept_early_access: bool,
    /// Raise an invoice for the customer.
    pub(crate) invoice: bool,
    /// Accept the order, but wait for its payment.
    pub(crate) hold: bool,
}

/// A registration.
#[derive(Clone, Debug, Default)]
pub(crate) struct Registration {
    pub(crate) domain: String,
    pub(crate) years: u32,
    pub(crate) accept_claim: bool,
    pub(crate) setup: Setup,
}

impl World {
    /// Registers a domain.
    pub(crate) fn register(&mut self, wanted: &Registration) -> Result<Outcome> {
        let (name, price) = self.registrable(wanted)?;
        let mut course = self.course(&name, wanted.setup.hold);
        if wanted.setup.launch && matches!(course, Course::Now) {
            // Applications of a launch phase are decided later.
            course = Course::Later(Wait::Registry, moment::add_hours(self.now, 24));
        }
        let demand = Demand {
            kind: Kind::Register,
            years: wanted.years,
            price,
            invoice: wanted.setup.invoice,
            privacy: false,
            course,
        };
        self.open_order(name, &wanted.setup, demand)
    }

    /// The name and the price of a registration that would be accepted, as far as its contacts are.
    pub(crate) fn registrable(&mut self, wanted: &Registration) -> Result<(Name, Money)> {
        let name = Name::parse(&wanted.domain)?;
        match self.verdict(&name) {
            Verdict::Available => {}
            Verdict::Ours => return Err(already(&name, Reason::Ours, "is in this account already")),
            Verdict::Reserved => return Err(already(&name, Reason::Reserved, "is reserved")),
            Verdict::Unknown => return Err(unreachable(&name)),
            _ => return Err(already(&name, Reason::Taken, "is registered elsewhere")),
        }
        if name.meaning == Meaning::Claim && !wanted.accept_claim {
            let text = format!("{} has a trademark claim to accept", name.ascii);
            return Err(Refusal::new(Reason::ClaimRequired, text).at("claim"));
        }
        if name.tld.launching && !wanted.setup.launch {
            let text = format!(".{} is not open for everybody yet", name.tld.name);
            return Err(Refusal::new(Reason::Launch, text).at("launch"));
        }
        if wanted.setup.launch && !name.tld.launching {
            let text = format!(".{} is in no launch phase", name.tld.name);
            return Err(Refusal::new(Reason::Launch, text).at("launch"));
        }
        premium_accepted(&name, &wanted.setup)?;
        if name.meaning == Meaning::EarlyAccess && !wanted.setup.accept_early_access {
            let text = format!("{} is in early access, and the order does not accept its fee", name.ascii);
            return Err(Refusal::new(Reason::EarlyAccess, text).at("early_access"));
        }
        if wanted.years == 0 {
            return Err(Refusal::invalid("years", "at least one year"));
        }
        if wanted.years > name.tld.max_years {
            return Err(Refusal::new(Reason::TermTooLong, format!("at most {} years", name.tld.max_years))
                .at("years"));
        }
        let price = self.price(&name, Price::Register, wanted.years);
        if !wanted.setup.hold {
            self.afford(price)?;
        }
        Ok((name, price))
    }

    /// Makes the domain order with its first action.
    pub(crate) fn open_order(&mut self, name: Name, setup: &Setup, mut demand: Demand) -> Result<Outcome> {
        // Before anything is made, so that a refusal leaves no trace.
        if !setup.hold {
            self.afford(demand.price)?;
        }
        self.customer(setup.customer)?;
        self.check_contacts(&setup.contacts)?;
        let order = self.next_order();
        let mut domain = Domain::ordered(order, name, setup.customer, self.now);
        domain.contacts = setup.contacts.clone();
        domain.nameservers.clone_from(&setup.nameservers);
        domain.lock = setup.lock;
        domain.auto_renew = setup.auto_renew;
        domain.extra.clone_from(&setup.extra);
        domain.auth_code = setup.auth_code.clone().unwrap_or_else(|| make_code(order));
        let ascii = domain.name.ascii.clone();
        let parts = if setup.privacy { privacy_refused(&domain) } else { Vec::new() };
        demand.privacy = setup.privacy && parts.is_empty();
        self.names.insert(ascii, order);
        self.orders.insert(order, domain);
        let mut outcome = self.submit(order, demand)?;
        if !matches!(outcome.action.progress, Progress::Failed(_)) {
            outcome.parts = parts;
        }
        Ok(outcome)
    }
}

/// Privacy as a part of a larger order: it can fail alone.
pub(crate) fn privacy_refused(domain: &Domain) -> Vec<Part> {
    if domain.privacy.available && domain.name.meaning != Meaning::NoPrivacy {
        return Vec::new();
    }
    let message = format!("no privacy for {}", domain.name.ascii);
    vec![Part { what: "privacy", reason: Reason::Unsupported, message }]
}

fn already(name: &Name, reason: Reason, text: &str) -> Refusal {
    Refusal::new(reason, format!("{} {text}", name.ascii)).at("domain")
}

pub(crate) fn unreachable(name: &Name) -> Refusal {
    Refusal::new(Reason::Unavailable, format!("the registry of .{} cannot be reached", name.tld.name))
}

/// Premium prices are paid only when the order says so.
pub(crate) fn premium_accepted(name: &Name, setup: &Setup) -> Result<()> {
    if name.meaning.premium() && !setup.accept_premium {
        let text = format!("{} is a premium name, and the order does not accept that", name.ascii);
        return Err(Refusal::new(Reason::Premium, text).at("premium"));
    }
    Ok(())
}

/// A transfer code that looks like one; the same for the same number, so that runs are alike.
pub(crate) fn make_code(seed: u64) -> String {
    const SIGNS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66;
    let mut code = String::with_capacity(12);
    for _ in 0..12 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let index = usize::try_from(state % SIGNS.len() as u64).unwrap_or(0);
        code.push(char::from(SIGNS[index]));
    }
    code
}
