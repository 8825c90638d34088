//! Balances, and the release of orders that wait for payment.

use std::str::FromStr;

use serde_json::{Map, Number, Value, json};

use super::action::hash;
use super::customers;
use super::fault::{Fault, Result};
use super::params::Params;
use crate::registry::World;
use crate::registry::action::{Progress, Wait};
use crate::registry::fund::Purse;
use crate::registry::money::{CURRENCY, Money};
use crate::registry::refusal::Reason;

/// Balances are JSON numbers. They are made from the decimal's own digits.
fn number(amount: Money) -> Value {
    Number::from_str(&format!("{amount:.2}")).map_or(Value::Null, Value::Number)
}

pub(super) fn reseller_balance(world: &mut World, params: &Params) -> Result<Value> {
    if params.get("reseller-id").is_some_and(|id| id != super::RESELLER) {
        return Err(Fault::not_allowed());
    }
    Ok(json!({
        "sellingcurrencysymbol": CURRENCY,
        "sellingcurrencybalance": number(world.spendable()),
        "sellingcurrencylockedbalance": number(world.locked),
    }))
}

pub(super) fn customer_balance(world: &mut World, params: &Params) -> Result<Value> {
    let id: u64 = params.need_number("customer-id")?;
    let customer = world.customer(id).map_err(|_| Fault::new("Invalid customer-id"))?;
    let (balance, nothing) = (number(customer.balance), number(Money::ZERO));
    Ok(json!({
        "currencysymbol": CURRENCY,
        "sellingcurrencybalance": balance,
        "sellingcurrencylockedbalance": nothing,
        "totalsellingbalance": balance,
        "accountingcurrencybalance": balance,
        "accountingcurrencylockedbalance": nothing,
    }))
}

pub(super) fn add_customer_fund(world: &mut World, params: &Params) -> Result<Value> {
    let purse = Purse::Customer(customers::find(world, params)?);
    fund(world, params, purse)
}

pub(super) fn add_reseller_fund(world: &mut World, params: &Params) -> Result<Value> {
    let purse = reseller(params)?;
    fund(world, params, purse)
}

pub(super) fn add_customer_debit(world: &mut World, params: &Params) -> Result<Value> {
    let purse = Purse::Customer(customers::find(world, params)?);
    book(world, params, purse, "debit")
}

pub(super) fn add_reseller_debit(world: &mut World, params: &Params) -> Result<Value> {
    let purse = reseller(params)?;
    book(world, params, purse, "debit")
}

fn reseller(params: &Params) -> Result<Purse> {
    if params.need("reseller-id")? == super::RESELLER {
        Ok(Purse::Reseller)
    } else {
        Err(Fault::not_allowed())
    }
}

fn fund(world: &mut World, params: &Params, purse: Purse) -> Result<Value> {
    match params.need("transaction-type")? {
        "credit" => book(world, params, purse, "credit"),
        "receipt" => book(world, params, purse, "receipt"),
        _ => Err(Fault::field("transaction-type", "transaction-type is invalid")),
    }
}

/// A movement; its key must be new. The text for one that is not is `modelled`.
fn book(world: &mut World, params: &Params, purse: Purse, kind: &'static str) -> Result<Value> {
    let (text, key) = (params.need("description")?, params.need("transaction-key")?);
    params.need_flag("update-total-receipt")?;
    let amount: Money = params.need_number("amount")?;
    if amount.is_sign_negative() {
        return Err(Fault::field("amount", "amount is invalid"));
    }
    let amount = if kind == "debit" { -amount } else { amount };
    let id = world.book(purse, kind, key, text, amount).map_err(|refusal| match refusal.reason {
        Reason::Taken => Fault::field("transaction-key", "transaction-key already exists"),
        _ => refusal.into(),
    })?;
    Ok(json!(id))
}

/// Gives up invoices whose orders wait for payment. The reply is `modelled`.
pub(super) fn cancel(world: &mut World, params: &Params) -> Result<Value> {
    params.need("invoice-ids")?;
    let mut answers = Map::new();
    for text in params.all("invoice-ids") {
        let (order, action, _, _) = invoiced(world, text)?;
        let waits = world
            .domain(order)?
            .action(action)
            .is_some_and(|action| action.progress == Progress::Open(Wait::Payment));
        if !waits {
            return Err(Fault::not_allowed());
        }
        world.fail(order, action, "cancelled");
        world.plan(order);
        answers.insert(text.to_owned(), json!({ "status": "Success" }));
    }
    Ok(Value::Object(answers))
}

/// The order, action, customer and amount of an invoice.
fn invoiced(world: &World, text: &str) -> Result<(u64, u64, u64, Money)> {
    let invoice: u64 = text.parse().map_err(|_| Fault::no_entity(text))?;
    let found = world.orders.values().find_map(|domain| {
        let action = domain.actions.iter().find(|action| action.invoice == Some(invoice))?;
        Some((domain.order, action.id, domain.customer, action.price - action.discount))
    });
    found.ok_or_else(|| Fault::no_entity(text))
}

/// Pays invoices out of what the customer has paid in advance, and executes their orders.
pub(super) fn customer_pay(world: &mut World, params: &Params) -> Result<Value> {
    release(world, params, true)
}

pub(super) fn execute_order(world: &mut World, params: &Params) -> Result<Value> {
    release(world, params, false)
}

/// The answer's shape is `modelled`: a map from invoice to what became of its action.
fn release(world: &mut World, params: &Params, paid: bool) -> Result<Value> {
    params.need("invoice-ids")?;
    let mut answers = Map::new();
    for text in params.all("invoice-ids") {
        let (order, action, customer, price) = invoiced(world, text)?;
        if paid && world.customer(customer)?.balance < price {
            return Err(Fault::new("Insufficient funds in the customer's account"));
        }
        world.release(order, action)?;
        if let Some(customer) = world.customers.get_mut(&customer).filter(|_| paid) {
            customer.balance -= price;
        }
        answers.insert(text.to_owned(), hash(&world.outcome(order, action)?));
    }
    Ok(Value::Object(answers))
}
