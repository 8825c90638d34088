//! Customers: logins at the registrar that orders and contacts belong to.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::World;
use super::contact::Card;
use super::domain::Contacts;
use super::moment;
use super::money::Money;
use super::refusal::{Reason, Refusal, Result};

/// The customer that exists in every world.
pub(crate) const SEEDED_CUSTOMER: u64 = 17_824_872;
/// Its login.
pub(crate) const SEEDED_USERNAME: &str = "customer@example.com";
/// The contact that exists in every world; it belongs to [`SEEDED_CUSTOMER`].
pub(crate) const SEEDED_CONTACT: &str = "72860792";

/// A customer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Customer {
    pub(crate) id: u64,
    /// The login: an e-mail address, unique.
    pub(crate) username: String,
    pub(crate) card: Card,
    pub(crate) language: String,
    pub(crate) created: Timestamp,
    /// What the customer has paid in advance.
    pub(crate) balance: Money,
    /// As it was given; this is a sandbox.
    pub(crate) password: String,
    /// Wrong passwords in a row.
    pub(crate) failures: u32,
    /// The reason while the login is suspended.
    pub(crate) suspended: Option<String>,
    /// The contacts that orders are filled with, by contact type.
    pub(crate) defaults: BTreeMap<String, Contacts>,
}

/// A customer's session.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) customer: u64,
    pub(crate) until: Timestamp,
}

/// A name that a customer wants as soon as it can be had.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    pub(crate) customer: u64,
    pub(crate) domain: String,
    pub(crate) added: Timestamp,
}

impl World {
    /// Makes a customer; the login must be new.
    pub(crate) fn add_customer(&mut self, username: &str, card: Card, language: &str) -> Result<u64> {
        if self.customer_by_login(username).is_ok() {
            let text = format!("{username} is a customer already");
            return Err(Refusal::new(Reason::Taken, text).at("email"));
        }
        self.numbers.customer += 1;
        let id = self.numbers.customer;
        let customer = Customer {
            id,
            username: username.to_owned(),
            card,
            language: language.to_owned(),
            created: self.now,
            ..Customer::default()
        };
        self.customers.insert(id, customer);
        Ok(id)
    }

    pub(crate) fn customer(&self, id: u64) -> Result<&Customer> {
        self.customers.get(&id).ok_or_else(|| Refusal::not_found("customer", &id.to_string()).at("customer"))
    }

    /// Removes a customer without domains, and whatever belongs to it.
    pub(crate) fn delete_customer(&mut self, id: u64) -> Result<()> {
        self.customer(id)?;
        let mut ours = self.names.values().filter_map(|order| self.orders.get(order));
        if ours.any(|domain| domain.customer == id) {
            return Err(Refusal::new(Reason::InUse, format!("customer {id} has domains")));
        }
        self.customers.remove(&id);
        self.tokens.retain(|_, token| token.customer != id);
        self.wishes.retain(|wish| wish.customer != id);
        Ok(())
    }

    /// Opens a session of two minutes.
    pub(crate) fn open_session(&mut self, customer: u64) -> Result<String> {
        self.customer(customer)?;
        let number = self.next_action();
        let text = format!(
            "{:08x}-{:04x}-4{:03x}-b{:03x}-{:012x}",
            number,
            customer & 0xffff,
            number & 0xfff,
            customer & 0xfff,
            number ^ customer
        );
        let until = moment::add_seconds(self.now, 120);
        self.tokens.insert(text.clone(), Token { customer, until });
        Ok(text)
    }

    /// Gives a domain to another customer.
    pub(crate) fn move_domain(&mut self, order: u64, customer: u64) -> Result<()> {
        self.customer(customer)?;
        self.changeable(order)?;
        self.domain_mut(order)?.customer = customer;
        Ok(())
    }

    pub(crate) fn customer_by_login(&self, username: &str) -> Result<&Customer> {
        let found = self.customers.values().find(|customer| customer.username.eq_ignore_ascii_case(username));
        found.ok_or_else(|| Refusal::not_found("customer", username).at("email"))
    }
}
