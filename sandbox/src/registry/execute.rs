//! What actions do when their time has come.

use jiff::SignedDuration;

use super::World;
use super::action::{Action, HostChange, Kind, Progress, Wait};
use super::domain::{Domain, Remark, Stage};
use super::ledger::Item;
use super::moment;
use super::money::Money;
use super::name::Meaning;
use super::refusal::{Reason, Refusal, Result};
use super::tld::ADD_GRACE;

impl World {
    /// Executes an open action: its effect, its charge, its end.
    pub(crate) fn execute(&mut self, order: u64, id: u64) {
        let Some(mut domain) = self.orders.remove(&order) else { return };
        if let Some(action) = self.close(&mut domain, id, Progress::Done) {
            self.apply(&mut domain, &action);
            self.charge(&Item {
                account: &action.account,
                operation: action.kind.operation(),
                domain: &domain.name.ascii,
                amount: action.price,
                years: action.years,
                reference: action.id,
                duplicated: action.duplicated,
            });
        }
        self.put_back(domain);
    }

    /// Ends an open action without effect, and the order with it where the action should have made it.
    pub(crate) fn fail(&mut self, order: u64, id: u64, why: &str) {
        let Some(mut domain) = self.orders.remove(&order) else { return };
        self.close(&mut domain, id, Progress::Failed(why.to_owned()));
        self.put_back(domain);
        self.undo(order, id);
    }

    /// A failed registration or transfer leaves no domain.
    pub(crate) fn undo(&mut self, order: u64, id: u64) {
        let now = self.now;
        let Some(domain) = self.orders.get_mut(&order) else { return };
        let made =
            domain.action(id).is_some_and(|action| matches!(action.kind, Kind::Register | Kind::Transfer));
        if made && domain.stage == Stage::Pending {
            domain.stage = Stage::Cancelled;
            domain.since = now;
            let name = domain.name.ascii.clone();
            self.names.remove(&name);
        }
    }

    /// Pays for and runs an action that waited for payment.
    pub(crate) fn release(&mut self, order: u64, id: u64) -> Result<()> {
        let waiting = self
            .domain(order)?
            .action(id)
            .filter(|action| action.progress == Progress::Open(Wait::Payment))
            .ok_or_else(|| Refusal::new(Reason::Status, "the action does not wait for payment"))?;
        self.afford(waiting.price)?;
        self.execute(order, id);
        self.plan(order);
        Ok(())
    }

    fn close(&mut self, domain: &mut Domain, id: u64, progress: Progress) -> Option<Action> {
        let action = domain.actions.iter_mut().find(|action| action.id == id && action.open())?;
        if action.held {
            self.locked -= action.price;
            action.held = false;
        }
        action.progress = progress;
        action.completed = Some(self.now);
        action.due = None;
        Some(action.clone())
    }

    fn put_back(&mut self, domain: Domain) {
        if domain.stage.live() {
            self.names.insert(domain.name.ascii.clone(), domain.order);
        } else {
            self.leave(&domain.name.ascii, domain.stage);
        }
        self.orders.insert(domain.order, domain);
    }

    fn apply(&mut self, domain: &mut Domain, action: &Action) {
        let now = moment::whole(self.now);
        match &action.kind {
            Kind::Register => {
                domain.created = Some(now);
                domain.expires = match domain.name.meaning {
                    Meaning::ShortLived => now.checked_add(SignedDuration::from_mins(10)).ok(),
                    _ => domain.name.tld.term(now, action.years).ok(),
                };
                enter(domain, Stage::Active, now);
            }
            Kind::Transfer => {
                // Whoever had it before registered it some time ago; a transfer adds its years to what was left.
                domain.created = Some(moment::add_days(now, -200));
                domain.expires = domain.name.tld.term(moment::add_days(now, 165), action.years).ok();
                enter(domain, Stage::Active, now);
            }
            Kind::Renew { before } => {
                domain.expires = domain.name.tld.term(*before, action.years).ok().or(domain.expires);
                // The registry had renewed already: the first year of the renewal is that one.
                domain.ahead = false;
                if domain.stage == Stage::Expired && domain.expires > Some(now) {
                    enter(domain, Stage::Active, now);
                    self.end_parking(domain);
                }
            }
            Kind::Restore => {
                while let Some(expires) = domain.expires.filter(|expires| *expires <= now) {
                    domain.expires = moment::add_years(expires, 1).ok();
                }
                enter(domain, Stage::Active, now);
            }
            Kind::Delete => self.deleted(domain),
            Kind::BuyPremiumDns => domain.premium_dns = domain.expires,
            Kind::SetNameservers(servers) => domain.nameservers.clone_from(servers),
            Kind::SetContacts(contacts) | Kind::ChangeOwner(contacts) => domain.contacts = contacts.clone(),
            Kind::SetLock(lock) => domain.lock = *lock,
            Kind::SetPrivacy(on) => domain.privacy.on = *on,
            Kind::SetAutoRenew(on) => domain.auto_renew = *on,
            Kind::SetHold(reason) => domain.hold.clone_from(reason),
            Kind::SetResellerLock(reason) => {
                domain.reseller_lock = reason.as_ref().map(|text| Remark { text: text.clone(), at: now });
            }
            Kind::SetAuthCode(code) => domain.auth_code.clone_from(code),
            Kind::SetDnssec(signers) => domain.signers.clone_from(signers),
            Kind::SetHost(change) => set_host(domain, change),
            Kind::SetMasking(on) => domain.masked = *on,
            Kind::Trade(values) | Kind::SetExtra(values) => {
                for (name, value) in values {
                    match value {
                        Some(value) => domain.extra.insert(name.clone(), value.clone()),
                        None => domain.extra.remove(name),
                    };
                }
            }
            Kind::Release | Kind::TransferAway => enter(domain, Stage::TransferredAway, now),
            Kind::BuyPrivacy | Kind::Park | Kind::Recheck => {}
        }
        if action.privacy {
            domain.privacy.on = true;
            domain.privacy.bought = domain.expires;
        }
    }

    fn deleted(&mut self, domain: &mut Domain) {
        let now = moment::whole(self.now);
        let made = domain.actions.iter().find(|action| action.kind == Kind::Register).map(|action| action.id);
        let fresh = domain.created.is_some_and(|created| moment::add_days(created, ADD_GRACE) > now);
        match made.filter(|_| fresh) {
            Some(made) => {
                enter(domain, Stage::Deleted, now);
                self.refund(&domain.name.ascii, made);
            }
            None => {
                let next = self.after_grace(domain);
                enter(domain, next, now);
            }
        }
        self.end_parking(domain);
    }

    /// The stage that follows the grace period, or a deletion.
    pub(crate) fn after_grace(&self, domain: &Domain) -> Stage {
        match (domain.name.tld.redemption, domain.name.tld.pending_delete) {
            (0, 0) => Stage::Deleted,
            (0, _) => Stage::PendingDelete,
            _ => Stage::Redemption,
        }
    }

    pub(crate) fn end_parking(&mut self, domain: &mut Domain) {
        let parked: Vec<u64> = domain
            .actions
            .iter()
            .filter(|action| action.parks() && action.open())
            .map(|action| action.id)
            .collect();
        for id in parked {
            self.close(domain, id, Progress::Done);
        }
    }

    /// A new parking action; it costs nothing and never ends by itself.
    pub(crate) fn park(&mut self, domain: &mut Domain) {
        let id = self.next_action();
        self.actions.insert(id, domain.order);
        domain.actions.push(Action {
            id,
            kind: Kind::Park,
            progress: Progress::Open(Wait::Registry),
            years: 0,
            price: Money::ZERO,
            held: false,
            invoice: None,
            discount: Money::ZERO,
            privacy: false,
            reminders: 0,
            added: self.now,
            completed: None,
            due: None,
            account: String::new(),
            duplicated: false,
        });
    }
}

fn set_host(domain: &mut Domain, change: &HostChange) {
    match change {
        HostChange::Set { host, addresses } => {
            domain.hosts.insert(host.clone(), addresses.clone());
        }
        HostChange::Remove { host } => {
            domain.hosts.remove(host);
        }
        HostChange::Rename { host, name } => {
            if let Some(addresses) = domain.hosts.remove(host) {
                domain.hosts.insert(name.clone(), addresses);
            }
            for server in domain.nameservers.iter_mut().filter(|server| server.name == *host) {
                server.name.clone_from(name);
            }
        }
    }
}

/// Moves a domain to another stage of its life.
pub(crate) fn enter(domain: &mut Domain, stage: Stage, at: jiff::Timestamp) {
    domain.stage = stage;
    domain.since = at;
}
