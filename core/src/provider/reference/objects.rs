//! Contacts, customers and the account itself.

use super::purchase::contact;
use super::{INFO, Reference};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::{Balance, Money};
use crate::op::*;
use crate::provider::Environment;
use serde::Deserialize;

#[derive(Deserialize)]
struct Made {
    id: String,
}

#[derive(Deserialize)]
struct Stored {
    id: String,
    name: Option<String>,
    organization: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    #[serde(default)]
    street: Vec<String>,
    city: Option<String>,
    state: Option<String>,
    postal_code: Option<String>,
    country: Option<String>,
}

impl From<Stored> for ContactRecord {
    fn from(stored: Stored) -> ContactRecord {
        ContactRecord {
            handle: stored.id,
            name: stored.name,
            organization: stored.organization,
            email: stored.email,
            phone: stored.phone,
            street: stored.street,
            city: stored.city,
            state: stored.state,
            postal_code: stored.postal_code,
            country: stored.country,
            ..ContactRecord::default()
        }
    }
}

/// What belongs to another registrar is refused, not ignored.
fn only_ours(other: bool, path: &str) -> Result<()> {
    if !other {
        return Ok(());
    }
    Err(Error::invalid(vec![Problem::invalid(
        path,
        "the sandbox registrar does not know these options; leave them out",
    )]))
}

pub(super) async fn contact_create(
    account: &Reference,
    cx: &Cx,
    input: ContactCreate,
) -> Result<ContactHandle> {
    only_ours(input.logicboxes.is_some(), "logicboxes")?;
    let body = contact(&input.contact, "contact").map_err(|problem| Error::invalid(vec![problem]))?;
    let made: Made = account.post("contact.create")?.with("contact", body).send(cx, Effect::Create).await?;
    Ok(ContactHandle { handle: made.id })
}

pub(super) async fn contact_info(account: &Reference, cx: &Cx, input: ContactInfo) -> Result<ContactRecord> {
    let stored: Stored = account.post("contact.info")?.with("id", &input.handle).read(cx).await?;
    Ok(stored.into())
}

pub(super) async fn customer_create(
    account: &Reference,
    cx: &Cx,
    input: CustomerCreate,
) -> Result<CustomerHandle> {
    let body = contact(&input.contact, "contact").map_err(|problem| Error::invalid(vec![problem]))?;
    let made: Made = account.post("customer.create")?.with("customer", body).send(cx, Effect::Create).await?;
    Ok(CustomerHandle { customer_id: made.id })
}

pub(super) async fn customer_info(
    account: &Reference,
    cx: &Cx,
    input: CustomerInfo,
) -> Result<CustomerRecord> {
    let post =
        account.post("customer.info")?.with_some("id", input.customer_id).with_some("email", input.username);
    let stored: Stored = post.read(cx).await?;
    let username = stored.email.clone();
    Ok(CustomerRecord {
        customer_id: stored.id.clone(),
        username,
        status: None,
        language: None,
        contact: stored.into(),
    })
}

#[derive(Deserialize)]
struct Tested {
    account: Option<String>,
}

pub(super) async fn account_test(account: &Reference, cx: &Cx) -> Result<AccountTested> {
    let tested: Tested = account.post("account.test")?.read(cx).await?;
    let environment = Environment::Sandbox.as_str().to_owned();
    Ok(AccountTested { provider: INFO.name.to_owned(), environment, account: tested.account })
}

#[derive(Deserialize)]
struct Held {
    balance: Money,
    locked: Option<Money>,
}

pub(super) async fn account_balance(account: &Reference, cx: &Cx) -> Result<Balance> {
    let found: Held = account.post("account.balance")?.read(cx).await?;
    Ok(Balance { available: found.balance, locked: found.locked })
}
