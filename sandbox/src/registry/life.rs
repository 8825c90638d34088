//! What happens without anybody asking: expiry, redemption, release, and actions whose time has come.

use jiff::{SignedDuration, Timestamp};

use super::World;
use super::action::Kind;
use super::domain::{Domain, Stage};
use super::execute::enter;
use super::ledger::Item;
use super::moment;
use super::name::Meaning;
use super::tld::Price;

impl World {
    /// Writes an order's next moment into the agenda.
    pub(crate) fn plan(&mut self, order: u64) {
        let Some(domain) = self.orders.get_mut(&order) else { return };
        if let Some(old) = domain.wake.take() {
            self.agenda.remove(&(old, order));
        }
        domain.wake = next(domain);
        if let Some(at) = domain.wake {
            self.agenda.insert((at, order));
        }
    }

    /// Does what is due for one order now.
    pub(crate) fn step(&mut self, order: u64) {
        if let Some((action, failure)) = self.due_action(order) {
            match failure {
                None => self.execute(order, action),
                Some(why) => self.fail(order, action, &why),
            }
        } else if let Some(mut domain) = self.orders.remove(&order) {
            self.age(&mut domain);
            if !domain.stage.live() {
                self.leave(&domain.name.ascii, domain.stage);
            }
            self.orders.insert(order, domain);
        }
        self.plan(order);
    }

    fn due_action(&self, order: u64) -> Option<(u64, Option<String>)> {
        let domain = self.orders.get(&order)?;
        domain.actions.iter().filter(|action| action.open()).find_map(|action| match &action.due {
            Some((at, failure)) if *at <= self.now => Some((action.id, failure.clone())),
            _ => None,
        })
    }

    /// The next stage, when its time has come; then whatever was bought for less long than the domain.
    fn age(&mut self, domain: &mut Domain) {
        self.next_stage(domain);
        let over = |until: Option<Timestamp>| until.is_some_and(|until| until <= self.now);
        if over(domain.privacy.bought) {
            domain.privacy.on = false;
            domain.privacy.bought = None;
        }
        if over(domain.premium_dns) {
            domain.premium_dns = None;
        }
    }

    fn next_stage(&mut self, domain: &mut Domain) {
        let Some(at) = stage_ends(domain).filter(|at| *at <= self.now) else { return };
        let falls = falls_soon(domain).is_some();
        if domain.stage == Stage::Active && !falls && domain.auto_renew && self.renew_at_expiry(domain, at) {
            return;
        }
        match domain.stage {
            Stage::Active
                if domain.name.tld.grace > 0 && !falls && domain.name.meaning != Meaning::ShortLived =>
            {
                enter(domain, Stage::Expired, at);
                self.park(domain);
                // It stays open only while the registry's own renewal is to be decided.
                if !domain.name.tld.registry_renews {
                    self.end_parking(domain);
                }
            }
            Stage::Active | Stage::Expired => {
                domain.ahead = false;
                let next = self.after_grace(domain);
                enter(domain, next, at);
                self.end_parking(domain);
            }
            Stage::Redemption if domain.name.tld.pending_delete > 0 => {
                enter(domain, Stage::PendingDelete, at)
            }
            Stage::Redemption | Stage::PendingDelete => enter(domain, Stage::Deleted, at),
            Stage::Pending | Stage::Deleted | Stage::TransferredAway | Stage::Cancelled => {}
        }
    }

    /// The registrar's own renewal, when it was asked for and can be paid. It is a row of its own kind in the ledger,
    /// because a panel that renews as well makes it a second charge.
    fn renew_at_expiry(&mut self, domain: &mut Domain, at: Timestamp) -> bool {
        let price = self.price(&domain.name, Price::Renew, 1);
        let Ok(expires) = domain.name.tld.term(at, 1) else { return false };
        if self.afford(price).is_err() {
            return false;
        }
        domain.expires = Some(expires);
        if domain.privacy.on {
            domain.privacy.bought = domain.expires;
        }
        let reference = self.next_action();
        self.charge(&Item {
            account: "sandbox",
            operation: "domain.auto_renew",
            domain: &domain.name.ascii,
            amount: price,
            years: 1,
            reference,
            duplicated: false,
        });
        true
    }
}

/// The next moment at which something happens to a domain by itself.
fn next(domain: &Domain) -> Option<Timestamp> {
    let due = domain.actions.iter().filter(|action| action.open()).filter_map(|action| action.due.as_ref());
    let bought = [domain.privacy.bought, domain.premium_dns];
    let ends = bought.into_iter().flatten().filter(|_| domain.stage.live());
    due.map(|(at, _)| *at).chain(stage_ends(domain)).chain(ends).min()
}

/// When a name is deleted that is there to be restored: once, and not again after that.
fn falls_soon(domain: &Domain) -> Option<Timestamp> {
    let restored = domain.actions.iter().any(|action| matches!(action.kind, Kind::Restore));
    let falls = domain.name.meaning == Meaning::SoonRedeemable && !restored;
    domain.created.filter(|_| falls)?.checked_add(SignedDuration::from_mins(1)).ok()
}

fn stage_ends(domain: &Domain) -> Option<Timestamp> {
    let tld = domain.name.tld;
    match domain.stage {
        Stage::Active => falls_soon(domain).or(domain.expires),
        Stage::Expired => domain.expires.map(|expires| moment::add_days(expires, tld.grace)),
        Stage::Redemption => Some(moment::add_days(domain.since, tld.redemption)),
        Stage::PendingDelete => Some(moment::add_days(domain.since, tld.pending_delete)),
        Stage::Pending | Stage::Deleted | Stage::TransferredAway | Stage::Cancelled => None,
    }
}
