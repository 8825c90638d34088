//! What was ordered for a domain: executed at once, later, or never.

use std::collections::BTreeSet;
use std::net::IpAddr;

use jiff::Timestamp;

use super::domain::{Contacts, NameServer, Signer};
use super::money::Money;

/// What an action does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Register,
    Transfer,
    /// With the expiry before it, which tells a repeated renewal from a mistaken one.
    Renew {
        before: Timestamp,
    },
    Restore,
    Delete,
    /// The registrar parks an expired name until the registry's own renewal is decided.
    Park,
    BuyPrivacy,
    /// Another holder, with the values to come.
    Trade(Vec<(String, Option<String>)>),
    /// Another holder, where holders are contacts and the change is sold.
    ChangeOwner(Contacts),
    /// The registrar's better name servers, as a product of their own.
    BuyPremiumDns,
    SetNameservers(Vec<NameServer>),
    /// The contacts to come, when approval is needed first.
    SetContacts(Contacts),
    SetLock(bool),
    SetPrivacy(bool),
    SetAutoRenew(bool),
    /// With the reason while it is held.
    SetHold(Option<String>),
    /// With the reason while the reseller's own lock is on.
    SetResellerLock(Option<String>),
    SetAuthCode(String),
    /// The whole set to come.
    SetDnssec(BTreeSet<Signer>),
    SetHost(HostChange),
    /// Masks personal data in public directories, where a law asks for it.
    SetMasking(bool),
    /// Values that the registrar keeps for one TLD; nothing removes one.
    SetExtra(Vec<(String, Option<String>)>),
    /// The registry is asked to look at the zone again.
    Recheck,
    /// Pushed out by a tag.
    Release,
    /// Asked for by another registrar.
    TransferAway,
}

/// What happens to a name server object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HostChange {
    Set { host: String, addresses: Vec<IpAddr> },
    Remove { host: String },
    Rename { host: String, name: String },
}

impl Kind {
    /// The neutral operation name, which is also the ledger's.
    pub(crate) const fn operation(&self) -> &'static str {
        match self {
            Kind::Register => "domain.register",
            Kind::Transfer => "domain.transfer",
            Kind::Renew { .. } => "domain.renew",
            Kind::Restore => "domain.restore",
            Kind::Delete => "domain.delete",
            Kind::Park => "domain.park",
            Kind::BuyPrivacy => "domain.buy_privacy",
            Kind::Trade(_) | Kind::ChangeOwner(_) => "domain.trade",
            Kind::SetNameservers(_) => "domain.set_nameservers",
            Kind::SetContacts(_) => "domain.set_contacts",
            Kind::SetLock(_) => "domain.set_lock",
            Kind::SetPrivacy(_) => "domain.set_privacy",
            Kind::BuyPremiumDns => "logicboxes.buy_premium_dns",
            Kind::SetAutoRenew(_) => "domain.set_auto_renew",
            Kind::SetHold(_) => "domain.set_hold",
            Kind::SetResellerLock(_) => "logicboxes.set_reseller_lock",
            Kind::SetAuthCode(_) => "domain.set_auth_code",
            Kind::SetDnssec(_) => "domain.set_dnssec",
            Kind::SetHost(HostChange::Set { .. }) => "nameserver.set_addresses",
            Kind::SetHost(HostChange::Remove { .. }) => "nameserver.delete",
            Kind::SetHost(HostChange::Rename { .. }) => "nameserver.rename",
            Kind::SetMasking(_) => "logicboxes.set_gdpr",
            Kind::SetExtra(_) => "domain.set_extra",
            Kind::Recheck => "logicboxes.de_recheck",
            Kind::Release => "domain.release",
            Kind::TransferAway => "domain.transfer_away",
        }
    }
}

/// What an unfinished action waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wait {
    /// The registry, for an hour.
    Registry,
    /// The losing registrar's lock.
    Unlock,
    /// A transfer code that was not given yet.
    AuthCode,
    /// The registrar's own platform; only its people can help.
    Platform,
    /// Somebody who pays or releases the order.
    Payment,
    /// The registrant's approval.
    Approval,
    /// Whoever has to agree to a transfer.
    Consent,
}

impl Wait {
    pub(crate) const fn text(self) -> &'static str {
        match self {
            Wait::Registry => "waiting for the registry",
            Wait::Unlock => "waiting for the losing registrar to unlock the domain",
            Wait::AuthCode => "waiting for the transfer code",
            Wait::Platform => "locked in processing",
            Wait::Payment => "waiting for payment",
            Wait::Approval => "waiting for the registrant's approval",
            Wait::Consent => "waiting for consent to the transfer",
        }
    }
}

/// How far an action is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    Open(Wait),
    Done,
    Failed(String),
}

/// An action of a domain order.
#[derive(Clone, Debug)]
pub(crate) struct Action {
    pub(crate) id: u64,
    pub(crate) kind: Kind,
    pub(crate) progress: Progress,
    pub(crate) years: u32,
    /// What it costs; charged when it is executed.
    pub(crate) price: Money,
    /// The price is held back from the balance while the action is open.
    pub(crate) held: bool,
    pub(crate) invoice: Option<u64>,
    /// What the customer's invoice is lower than the price.
    pub(crate) discount: Money,
    /// Privacy comes with it.
    pub(crate) privacy: bool,
    /// How often somebody was reminded of it.
    pub(crate) reminders: u32,
    pub(crate) added: Timestamp,
    pub(crate) completed: Option<Timestamp>,
    /// When it ends by itself: executed, or failed with this text.
    pub(crate) due: Option<(Timestamp, Option<String>)>,
    /// The account whose call it was, for the ledger.
    pub(crate) account: String,
    /// A copy made in transit; see the ledger.
    pub(crate) duplicated: bool,
}

impl Action {
    pub(crate) fn open(&self) -> bool {
        matches!(self.progress, Progress::Open(_))
    }

    pub(crate) fn parks(&self) -> bool {
        self.kind == Kind::Park
    }

    /// `done`, `pending` or `failed`.
    pub(crate) fn state(&self) -> &'static str {
        match self.progress {
            Progress::Open(_) => "pending",
            Progress::Done => "done",
            Progress::Failed(_) => "failed",
        }
    }

    /// Why it is not done.
    pub(crate) fn message(&self) -> Option<&str> {
        match &self.progress {
            Progress::Open(wait) => Some(wait.text()),
            Progress::Done => None,
            Progress::Failed(text) => Some(text),
        }
    }
}
