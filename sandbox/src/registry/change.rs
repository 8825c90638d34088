//! Changes that cost nothing.

use super::World;
use super::action::{Kind, Wait};
use super::domain::{Contacts, NameServer, Signer, Stage};
use super::moment;
use super::money::Money;
use super::name;
use super::order::{Course, Demand, Outcome};
use super::refusal::{Reason, Refusal, Result};

/// The most name servers a domain can have.
pub(crate) const MAX_NAMESERVERS: usize = 13;

impl World {
    /// Refuses changes to what is busy or not active.
    pub(crate) fn changeable(&self, order: u64) -> Result<()> {
        let domain = self.idle(order)?;
        match domain.stage {
            Stage::Active | Stage::Expired => Ok(()),
            stage => {
                let text = format!("{} is {}", domain.name.ascii, stage.word().replace('_', " "));
                Err(Refusal::new(Reason::Status, text))
            }
        }
    }

    /// Replaces the whole set of name servers.
    pub(crate) fn set_nameservers(&mut self, order: u64, servers: Vec<NameServer>) -> Result<Outcome> {
        self.changeable(order)?;
        let domain = self.domain(order)?;
        let sorted = |servers: &[NameServer]| {
            let mut names: Vec<String> = servers.iter().map(|server| server.name.clone()).collect();
            names.sort();
            names
        };
        if sorted(&domain.nameservers) == sorted(&servers) {
            return Err(Refusal::new(Reason::NoChange, "these are its name servers").at("nameservers"));
        }
        self.submit(order, Demand::free(Kind::SetNameservers(servers)))
    }

    /// Replaces the contacts; with `approval` they change only after the registrant agreed.
    pub(crate) fn set_contacts(&mut self, order: u64, contacts: Contacts, approval: bool) -> Result<Outcome> {
        self.changeable(order)?;
        self.check_contacts(&contacts)?;
        if self.domain(order)?.contacts == contacts {
            return Err(Refusal::new(Reason::NoChange, "these are its contacts").at("contacts"));
        }
        let mut demand = Demand::free(Kind::SetContacts(contacts));
        if approval {
            let end = moment::add_hours(self.now, 48);
            demand.course = Course::FailLater(Wait::Approval, end, "nobody approved in time");
        }
        self.submit(order, demand)
    }

    /// Gives a domain to another holder, for money.
    pub(crate) fn change_owner(&mut self, order: u64, owner: String, price: Money) -> Result<Outcome> {
        self.changeable(order)?;
        let domain = self.domain(order)?;
        let name = domain.name.clone();
        let contacts = Contacts { registrant: Some(owner), ..domain.contacts.clone() };
        self.check_contacts(&contacts)?;
        if self.domain(order)?.contacts == contacts {
            return Err(Refusal::new(Reason::NoChange, "this is its holder").at("contacts"));
        }
        let course = self.course(&name, false);
        self.submit(order, Demand { price, course, ..Demand::free(Kind::ChangeOwner(contacts)) })
    }

    pub(crate) fn set_lock(&mut self, order: u64, lock: bool) -> Result<Outcome> {
        self.changeable(order)?;
        self.submit(order, Demand::free(Kind::SetLock(lock)))
    }

    pub(crate) fn set_privacy(&mut self, order: u64, on: bool) -> Result<Outcome> {
        self.changeable(order)?;
        let domain = self.domain(order)?;
        if on && !domain.privacy.available {
            let text = format!("no privacy for {}", domain.name.ascii);
            return Err(Refusal::new(Reason::Unsupported, text).at("privacy"));
        }
        self.submit(order, Demand::free(Kind::SetPrivacy(on)))
    }

    pub(crate) fn set_auto_renew(&mut self, order: u64, on: bool) -> Result<Outcome> {
        self.idle(order)?;
        self.submit(order, Demand::free(Kind::SetAutoRenew(on)))
    }

    /// Takes a domain out of the zone, with a reason, or puts it back.
    pub(crate) fn set_hold(&mut self, order: u64, hold: Option<String>) -> Result<Outcome> {
        self.idle(order)?;
        self.submit(order, Demand::free(Kind::SetHold(hold)))
    }

    /// The reseller's own lock, with a reason, beside the one that protects against theft.
    pub(crate) fn set_reseller_lock(&mut self, order: u64, reason: Option<String>) -> Result<Outcome> {
        self.changeable(order)?;
        self.submit(order, Demand::free(Kind::SetResellerLock(reason)))
    }

    /// Adds a delegation signer record.
    pub(crate) fn add_signer(&mut self, order: u64, signer: Signer) -> Result<Outcome> {
        self.changeable(order)?;
        let mut signers = self.domain(order)?.signers.clone();
        if !signers.insert(signer) {
            return Err(Refusal::new(Reason::NoChange, "the record is there already").at("dnssec"));
        }
        self.submit(order, Demand::free(Kind::SetDnssec(signers)))
    }

    /// Removes a delegation signer record.
    pub(crate) fn remove_signer(&mut self, order: u64, signer: &Signer) -> Result<Outcome> {
        self.changeable(order)?;
        let mut signers = self.domain(order)?.signers.clone();
        if !signers.remove(signer) {
            return Err(Refusal::not_found("DS record", &signer.key_tag).at("dnssec"));
        }
        self.submit(order, Demand::free(Kind::SetDnssec(signers)))
    }

    /// A change without further conditions, of a domain that is neither busy nor gone.
    pub(crate) fn change(&mut self, order: u64, kind: Kind) -> Result<Outcome> {
        self.changeable(order)?;
        self.submit(order, Demand::free(kind))
    }

    pub(crate) fn set_auth_code(&mut self, order: u64, code: &str) -> Result<Outcome> {
        self.changeable(order)?;
        if !(6..=32).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Refusal::invalid("auth_code", "6 to 32 printable characters"));
        }
        self.submit(order, Demand::free(Kind::SetAuthCode(code.to_owned())))
    }

    /// Deletes a domain: at once inside the add grace period, into redemption later.
    pub(crate) fn delete(&mut self, order: u64, course: Course) -> Result<Outcome> {
        self.changeable(order)?;
        self.submit(order, Demand { course, ..Demand::free(Kind::Delete) })
    }
}

/// Reads a set of name servers.
pub(crate) fn read_nameservers(names: &[(String, Vec<std::net::IpAddr>)]) -> Result<Vec<NameServer>> {
    if names.len() > MAX_NAMESERVERS {
        let text = format!("at most {MAX_NAMESERVERS} name servers");
        return Err(Refusal::invalid("nameservers", text));
    }
    let mut servers: Vec<NameServer> = Vec::with_capacity(names.len());
    for (index, (host, addresses)) in names.iter().enumerate() {
        let field = format!("nameservers[{index}]");
        let bad = |text: String| Refusal::invalid(field.clone(), text);
        let name = name::ascii(host).map_err(|_| bad(format!("{host} is not a valid name server")))?;
        if !name.contains('.') {
            return Err(bad(format!("{host} is not a valid name server")));
        }
        if servers.iter().any(|server| server.name == name) {
            return Err(bad(format!("{name} is there twice")));
        }
        servers.push(NameServer { name, addresses: addresses.clone() });
    }
    Ok(servers)
}
