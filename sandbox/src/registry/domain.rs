//! A domain order of this account: the domain itself and everything that was ordered for it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use jiff::Timestamp;

use super::action::Action;
use super::forward::WebForward;
use super::moment;
use super::name::Name;
use super::zone::Zone;

/// Where a domain is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Ordered; the registration or inbound transfer has not been executed.
    Pending,
    Active,
    /// Past its expiry, renewable at the normal price.
    Expired,
    Redemption,
    PendingDelete,
    Deleted,
    TransferredAway,
    /// The order that should have made it was cancelled or failed.
    Cancelled,
}

impl Stage {
    pub(crate) const ALL: &'static [Stage] = &[
        Stage::Pending,
        Stage::Active,
        Stage::Expired,
        Stage::Redemption,
        Stage::PendingDelete,
        Stage::Deleted,
        Stage::TransferredAway,
        Stage::Cancelled,
    ];

    /// The neutral word.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Stage::Pending => "pending",
            Stage::Active => "active",
            Stage::Expired => "expired",
            Stage::Redemption => "redemption",
            Stage::PendingDelete => "pending_delete",
            Stage::Deleted => "deleted",
            Stage::TransferredAway => "transferred_away",
            Stage::Cancelled => "cancelled",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Stage> {
        Stage::ALL.iter().copied().find(|stage| stage.word() == word)
    }

    /// Whether the name belongs to the account.
    pub(crate) const fn live(self) -> bool {
        !matches!(self, Stage::Deleted | Stage::TransferredAway | Stage::Cancelled)
    }
}

/// A name server with the addresses that were given for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NameServer {
    pub(crate) name: String,
    pub(crate) addresses: Vec<IpAddr>,
}

/// Handles by role; a role without a contact is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Contacts {
    pub(crate) registrant: Option<String>,
    pub(crate) admin: Option<String>,
    pub(crate) tech: Option<String>,
    pub(crate) billing: Option<String>,
}

impl Contacts {
    /// One contact in every role.
    pub(crate) fn all(handle: &str) -> Self {
        let one = || Some(handle.to_owned());
        Contacts { registrant: one(), admin: one(), tech: one(), billing: one() }
    }

    /// Role words with their handles.
    pub(crate) fn roles(&self) -> [(&'static str, Option<&String>); 4] {
        [
            ("registrant", self.registrant.as_ref()),
            ("admin", self.admin.as_ref()),
            ("tech", self.tech.as_ref()),
            ("billing", self.billing.as_ref()),
        ]
    }

    pub(crate) fn uses(&self, handle: &str) -> bool {
        self.roles().iter().any(|(_, used)| used.is_some_and(|used| used == handle))
    }
}

/// Privacy as the registrar keeps it: bought until a date, and switched on or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Privacy {
    pub(crate) available: bool,
    pub(crate) bought: Option<Timestamp>,
    pub(crate) on: bool,
}

/// A delegation signer record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Signer {
    pub(crate) key_tag: String,
    pub(crate) algorithm: String,
    pub(crate) digest_type: String,
    pub(crate) digest: String,
}

/// A reason with its moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Remark {
    pub(crate) text: String,
    pub(crate) at: Timestamp,
}

/// Whether the registrant's mail address is confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verification {
    Verified,
    Pending,
    /// Nobody confirmed in time.
    Suspended,
}

/// A domain order.
#[derive(Clone, Debug)]
pub(crate) struct Domain {
    pub(crate) order: u64,
    pub(crate) name: Name,
    pub(crate) customer: u64,
    pub(crate) stage: Stage,
    /// When the stage was entered.
    pub(crate) since: Timestamp,
    pub(crate) ordered: Timestamp,
    pub(crate) created: Option<Timestamp>,
    pub(crate) expires: Option<Timestamp>,
    pub(crate) contacts: Contacts,
    pub(crate) nameservers: Vec<NameServer>,
    pub(crate) hosts: BTreeMap<String, Vec<IpAddr>>,
    pub(crate) signers: BTreeSet<Signer>,
    pub(crate) lock: bool,
    pub(crate) reseller_lock: Option<Remark>,
    pub(crate) hold: Option<String>,
    pub(crate) privacy: Privacy,
    pub(crate) premium_dns: Option<Timestamp>,
    /// Public directories do not show the registrant.
    pub(crate) masked: bool,
    pub(crate) verification: Verification,
    /// The registry has renewed by itself: the date it shows is a year ahead of `expires`.
    pub(crate) ahead: bool,
    pub(crate) zone: Option<Zone>,
    /// Web forwards by what stands in front of the domain; none while the service is off.
    pub(crate) web_forwards: Option<BTreeMap<String, WebForward>>,
    /// Mail forwards by the local part of the address.
    pub(crate) mail_forwards: BTreeMap<String, Vec<String>>,
    pub(crate) auto_renew: bool,
    pub(crate) auth_code: String,
    /// Extra values of the registration, as the face got them.
    pub(crate) extra: BTreeMap<String, String>,
    pub(crate) actions: Vec<Action>,
    /// The next moment at which something happens by itself.
    pub(crate) wake: Option<Timestamp>,
}

impl Domain {
    /// A new order without an executed action.
    pub(crate) fn ordered(order: u64, name: Name, customer: u64, at: Timestamp) -> Domain {
        let privacy = Privacy { available: name.tld.privacy, ..Privacy::default() };
        Domain {
            order,
            customer,
            stage: Stage::Pending,
            since: at,
            ordered: at,
            created: None,
            expires: None,
            contacts: Contacts::default(),
            nameservers: Vec::new(),
            hosts: BTreeMap::new(),
            signers: BTreeSet::new(),
            lock: true,
            reseller_lock: None,
            hold: None,
            privacy,
            premium_dns: None,
            masked: false,
            verification: Verification::Verified,
            ahead: false,
            zone: None,
            web_forwards: None,
            mail_forwards: BTreeMap::new(),
            auto_renew: false,
            auth_code: String::new(),
            extra: BTreeMap::new(),
            actions: Vec::new(),
            wake: None,
            name,
        }
    }

    /// The expiry as the registry shows it.
    pub(crate) fn registry_expiry(&self) -> Option<Timestamp> {
        match self.expires {
            Some(expires) if self.ahead => moment::add_years(expires, 1).ok(),
            expires => expires,
        }
    }

    /// The unfinished action that keeps others out, if any. Parking waits for ever on purpose and keeps nobody out.
    pub(crate) fn open(&self) -> Option<&Action> {
        self.actions.iter().find(|action| action.open() && !action.parks())
    }

    /// The unfinished action a registrar would show, parking included.
    pub(crate) fn shown(&self) -> Option<&Action> {
        self.open().or_else(|| self.actions.iter().rev().find(|action| action.open()))
    }

    pub(crate) fn action(&self, id: u64) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }
}
