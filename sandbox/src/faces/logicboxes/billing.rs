//! Balances, and the release of orders that wait for payment.

use std::str::FromStr;

use serde_json::{Map, Number, Value, json};

use super::action::hash;
use super::fault::{Fault, Result};
use super::params::Params;
use crate::registry::World;
use crate::registry::money::{CURRENCY, Money};

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
    for name in ["description", "transaction-type", "transaction-key", "update-total-receipt"] {
        params.need(name)?;
    }
    let id: u64 = params.need_number("customer-id")?;
    let amount: Money = params.need_number("amount")?;
    if amount.is_sign_negative() || amount > Money::from(1_000_000_000_u32) {
        return Err(Fault::field("amount", "amount is invalid"));
    }
    let customer = world.customers.get_mut(&id).ok_or_else(|| Fault::new("Invalid customer-id"))?;
    customer.balance =
        customer.balance.checked_add(amount).ok_or_else(|| Fault::field("amount", "amount is invalid"))?;
    Ok(json!(world.next_invoice()))
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
        let invoice: u64 = text.parse().map_err(|_| Fault::no_entity(text))?;
        let found = world.orders.values().find_map(|domain| {
            let action = domain.actions.iter().find(|action| action.invoice == Some(invoice))?;
            Some((domain.order, action.id, domain.customer, action.price))
        });
        let (order, action, customer, price) = found.ok_or_else(|| Fault::no_entity(text))?;
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
