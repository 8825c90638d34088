//! `GET customers/search`, `POST customers/modify`, `POST customers/delete` and `GET billing/customer-balance`
//!
//! Reference: knowledge base 805 and 872, and the recorded answer to a search.

use super::fields::Fields;
use super::order::is_number;
use super::params::Params;
use super::{LogicBoxes, change, contact, customer, pages, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{Balance, Money};
use crate::op::*;
use serde_json::{Map, Value};

const SEARCH: &str = "customers/search";
const MODIFY: &str = "customers/modify";
const DELETE: &str = "customers/delete";
const BALANCE: &str = "billing/customer-balance";

/// The tax numbers that LogicBoxes keeps.
const TAX_IDS: [&str; 6] =
    ["vat-id", "russia-vat-id", "indian-gst-id", "australia-gst-id", "newzealand-gst-id", "singapore-gst-id"];

/// `customer.list`
pub(super) async fn list(account: &LogicBoxes, cx: &Cx, input: &CustomerList) -> Result<CustomerPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let params = place
        .params()
        .maybe("username", input.username.as_deref())
        .maybe("name", input.name.as_deref())
        .maybe("company", input.organization.as_deref());
    let request = account.get(SEARCH, &params)?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, SEARCH)?;
        let fields = Fields::of(&value)?;
        let total = fields.count("recsindb")?.ok_or_else(|| fields.lacks("recsindb"))?;
        let customers = fields.records()?.iter().map(listed).collect::<Result<Vec<_>>>()?;
        Ok(CustomerPage { next: place.next(customers.len(), Some(total)), customers, total: Some(total) })
    })
    .await
}

/// Members have `customer.` in front of their names.
fn listed(record: &Fields<'_>) -> Result<CustomerRecord> {
    let short = record.iter().filter_map(|(name, value)| Some((name.strip_prefix("customer.")?, value)));
    let map: Map<String, Value> = short.map(|(name, value)| (name.to_owned(), value.clone())).collect();
    if !map.contains_key("customerid") {
        return Err(record.lacks("customer.customerid"));
    }
    customer::read(&Value::Object(map))
}

/// `customer.update`
pub(super) async fn update(account: &LogicBoxes, cx: &Cx, input: &CustomerUpdate) -> Result<Changed> {
    let mut problems = customer::contact_problems(&input.contact);
    problems.extend(not_a_number(&input.customer_id));
    for name in input.tax_ids.keys().filter(|name| !TAX_IDS.contains(&name.as_str())) {
        let text = "LogicBoxes keeps no such tax number";
        problems.push(Problem::new(format!("tax_ids.{name}"), ProblemCode::Unknown, text).allowing(TAX_IDS));
    }
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let mut params = contact::address(&input.contact)
        .maybe("company", input.contact.organization.as_deref())
        .add("username", &input.contact.email)
        .add("lang-pref", &input.language)
        .add("customer-id", &input.customer_id);
    for (name, number) in &input.tax_ids {
        params = params.add(name, number);
    }
    change::asked(account, cx, Effect::Set, MODIFY, &params).await
}

/// `customer.delete`
pub(super) async fn delete(account: &LogicBoxes, cx: &Cx, input: &CustomerDelete) -> Result<Changed> {
    good(&input.customer_id)?;
    let params = Params::new().add("customer-id", &input.customer_id);
    change::asked(account, cx, Effect::Set, DELETE, &params).await
}

/// `customer.balance`
pub(super) async fn balance(account: &LogicBoxes, cx: &Cx, input: &CustomerBalance) -> Result<Balance> {
    good(&input.customer_id)?;
    let request = account.get(BALANCE, &Params::new().add("customer-id", &input.customer_id))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, BALANCE)?;
        let fields = Fields::of(&value)?;
        let symbol =
            if fields.get("currencysymbol").is_some() { "currencysymbol" } else { "sellingcurrencysymbol" };
        let currency = fields.need(symbol)?.parse().map_err(|_| fields.bad(symbol))?;
        let key = "sellingcurrencybalance";
        let available = fields.decimal(key)?.ok_or_else(|| fields.lacks(key))?;
        let locked = fields.decimal("sellingcurrencylockedbalance")?;
        Ok(Balance {
            available: Money::new(available, currency),
            locked: locked.map(|amount| Money::new(amount, currency)),
        })
    })
    .await
}

/// Fails where a customer's number is none.
pub(super) fn good(id: &str) -> Result<()> {
    not_a_number(id).map_or(Ok(()), |problem| Err(Error::invalid(vec![problem])))
}

fn not_a_number(id: &str) -> Option<Problem> {
    let text = "a customer's number at LogicBoxes is a whole number";
    (!is_number(id)).then(|| Problem::invalid("customer_id", text))
}
