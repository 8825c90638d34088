//! Customers: logins at the registrar that orders and contacts belong to.

use jiff::Timestamp;

use super::World;
use super::contact::Card;
use super::money::Money;
use super::refusal::{Reason, Refusal, Result};

/// The customer that exists in every world.
pub(crate) const SEEDED_CUSTOMER: u64 = 17_824_872;
/// Its login.
pub(crate) const SEEDED_USERNAME: &str = "customer@example.com";
/// The contact that exists in every world; it belongs to [`SEEDED_CUSTOMER`].
pub(crate) const SEEDED_CONTACT: &str = "72860792";

/// A customer.
#[derive(Clone, Debug)]
pub(crate) struct Customer {
    pub(crate) id: u64,
    /// The login: an e-mail address, unique.
    pub(crate) username: String,
    pub(crate) card: Card,
    pub(crate) language: String,
    pub(crate) created: Timestamp,
    /// What the customer has paid in advance.
    pub(crate) balance: Money,
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
            balance: Money::ZERO,
        };
        self.customers.insert(id, customer);
        Ok(id)
    }

    pub(crate) fn customer(&self, id: u64) -> Result<&Customer> {
        self.customers.get(&id).ok_or_else(|| Refusal::not_found("customer", &id.to_string()).at("customer"))
    }

    pub(crate) fn customer_by_login(&self, username: &str) -> Result<&Customer> {
        let found = self.customers.values().find(|customer| customer.username.eq_ignore_ascii_case(username));
        found.ok_or_else(|| Refusal::not_found("customer", username).at("email"))
    }
}
