//! What every world begins with, and the names that come to life when they are looked at.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::calls::Calls;
use super::contact::{Card, Contact};
use super::customer::{Customer, SEEDED_CONTACT, SEEDED_CUSTOMER, SEEDED_USERNAME};
use super::domain::{Contacts, Domain, NameServer, Stage};
use super::money::{Money, cents};
use super::name::{Meaning, Name};
use super::register::make_code;
use super::session::Sessions;
use super::{Caller, Numbers, World, moment};

impl World {
    /// A world with one customer, one contact and 10,000.00 to spend.
    pub(crate) fn new(now: Timestamp) -> World {
        let mut world = World {
            now,
            caller: Caller::default(),
            premium: true,
            balance: cents(1_000_000),
            locked: Money::ZERO,
            ledger: Vec::new(),
            orders: BTreeMap::new(),
            names: BTreeMap::new(),
            contacts: BTreeMap::new(),
            customers: BTreeMap::new(),
            left: BTreeMap::new(),
            actions: BTreeMap::new(),
            seeded: BTreeSet::new(),
            agenda: BTreeSet::new(),
            fates: Vec::new(),
            funds: Vec::new(),
            tokens: BTreeMap::new(),
            acknowledged: BTreeMap::new(),
            wishes: Vec::new(),
            calls: Calls::default(),
            sessions: Sessions::default(),
            noted: BTreeMap::new(),
            words: BTreeMap::new(),
            settings: BTreeMap::new(),
            numbers: Numbers {
                order: 85_535_805,
                action: 514_034_682,
                contact: 80_069_409,
                customer: 30_930_234,
                invoice: 86_624_443,
            },
        };
        let card = Card {
            name: "Sandbox Registrant".into(),
            organization: "Example Ltd".into(),
            email: SEEDED_USERNAME.into(),
            street: vec!["1 High Street".into()],
            city: "Leeds".into(),
            state: "West Yorkshire".into(),
            postal_code: "WF3 1DR".into(),
            country: "GB".into(),
            phone_code: "44".into(),
            phone: "1132926070".into(),
            kind: "Contact".into(),
            ..Card::default()
        };
        world.customers.insert(
            SEEDED_CUSTOMER,
            Customer {
                id: SEEDED_CUSTOMER,
                username: SEEDED_USERNAME.into(),
                card: card.clone(),
                language: "en".into(),
                created: now,
                ..Customer::default()
            },
        );
        world.contacts.insert(
            SEEDED_CONTACT.into(),
            Contact { id: SEEDED_CONTACT.into(), customer: SEEDED_CUSTOMER, card, created: now },
        );
        world
    }

    /// Brings a name to life whose first label says that it is ours.
    pub(crate) fn look(&mut self, ascii: &str) {
        if self.names.contains_key(ascii) || self.seeded.contains(ascii) {
            return;
        }
        let Ok(name) = Name::parse(ascii) else { return };
        // Where the registry has no redemption, or does not renew by itself, no name can be in that state.
        let impossible = match name.meaning {
            Meaning::Redemption => name.tld.redemption == 0,
            Meaning::Parked => name.tld.grace == 0 || !name.tld.registry_renews,
            _ => false,
        };
        if !name.meaning.ours() || impossible {
            return;
        }
        let day = moment::whole(self.now);
        let expires = match name.meaning {
            Meaning::SoonExpired => moment::add_days(day, 7),
            Meaning::Expired | Meaning::Parked => moment::add_days(day, -3),
            // Past its grace period, five days into redemption.
            _ => moment::add_days(day, -name.tld.grace - 5),
        };
        let redeemable = name.meaning == Meaning::Redemption;
        let ahead = name.meaning == Meaning::Parked;
        let order = self.adopt(name, expires);
        if let Some(domain) = self.orders.get_mut(&order).filter(|_| redeemable) {
            domain.stage = Stage::Redemption;
            domain.since = moment::add_days(day, -5);
        }
        if let Some(domain) = self.orders.get_mut(&order) {
            domain.ahead = ahead;
        }
        self.plan(order);
        if !redeemable {
            self.settle(order);
        }
    }

    /// Puts a registered domain into the account as if it had always been there: active until `expires`.
    pub(crate) fn adopt(&mut self, name: Name, expires: Timestamp) -> u64 {
        let order = self.next_order();
        let created = moment::add_days(moment::whole(expires.min(self.now)), -365);
        let ascii = name.ascii.clone();
        let mut domain = Domain::ordered(order, name, SEEDED_CUSTOMER, created);
        domain.stage = Stage::Active;
        domain.created = Some(created);
        domain.expires = Some(moment::whole(expires));
        domain.contacts = Contacts::all(SEEDED_CONTACT);
        domain.nameservers = ["ns1.example.net", "ns2.example.net"]
            .map(|name| NameServer { name: name.into(), addresses: Vec::new() })
            .into();
        domain.auth_code = make_code(order);
        self.seeded.insert(ascii.clone());
        self.names.insert(ascii, order);
        self.orders.insert(order, domain);
        order
    }

    /// Lets the life cycle of one order catch up with the clock.
    pub(crate) fn settle(&mut self, order: u64) {
        for _ in 0..16 {
            match self.orders.get(&order).and_then(|domain| domain.wake) {
                Some(at) if at <= self.now => self.step(order),
                _ => break,
            }
        }
    }
}
