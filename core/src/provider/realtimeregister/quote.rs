//! `domain.quote`: the registrar's own quote for the order, or for a transfer the price list.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "Quotes", and the customers' price list.

use super::RealtimeRegister;
use super::bill::{Quoted, Reply, cents};
use super::pages::Page;
use super::wire::Ask;
use super::{check, prices, rules};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Money, PriceKind, PriceSource};
use crate::op::{DomainQuote, Quote};
use crate::tld::Role as RoleRule;
use serde::Deserialize;
use serde_json::{Value, json};

/// `domain.quote`
pub(super) async fn run(account: &RealtimeRegister, cx: &Cx, input: &DomainQuote) -> Result<Quote> {
    let months = input.period().map_err(|problem| Error::invalid(vec![problem]))?.in_months();
    let (price, source, premium) = match input.operation {
        PriceKind::Transfer => listed(account, cx, input, "TRANSFER", 1).await?,
        PriceKind::Register => match registration(account, cx, input, months).await? {
            Some(quoted) => told(account, cx, &quoted).await?,
            None => listed(account, cx, input, "CREATE", months.div_ceil(12)).await?,
        },
        PriceKind::Renew => {
            told(account, cx, &ask(account, cx, input, "renew", json!({"period": months})).await?).await?
        }
        PriceKind::Restore => {
            // The registrar asks why of a quote, too; an order gets the caller's own words.
            let body = json!({"reason": "price request"});
            told(account, cx, &ask(account, cx, input, "restore", body).await?).await?
        }
        PriceKind::Trade => {
            let text = "Realtime Register tells no price of a change of holder";
            return Err(Error::new(crate::error::ErrorKind::Unsupported, text));
        }
        PriceKind::Privacy => {
            let body = json!({"privacyProtect": true});
            told(account, cx, &ask(account, cx, input, "update", body).await?).await?
        }
    };
    Ok(Quote { domain: input.domain.clone(), operation: input.operation, months, price, source, premium })
}

async fn ask(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainQuote,
    verb: &str,
    body: Value,
) -> Result<Quoted> {
    let ask = Ask::post(["domains", input.domain.ascii(), verb], body).with("quote", true);
    let reply: Reply = ask.fetch(account, cx).await?;
    Ok(reply.quote)
}

/// What a quote says. One that is free names no currency; then the account's own is meant.
async fn told(account: &RealtimeRegister, cx: &Cx, quoted: &Quoted) -> Result<(Money, PriceSource, bool)> {
    let price = match quoted.money()? {
        Some(price) => price,
        None => Money::new(0.into(), super::account::currency(account, cx).await?),
    };
    Ok((price, PriceSource::Quote, quoted.premium()))
}

#[derive(Deserialize)]
struct Known {
    handle: String,
}

/// A registration is quoted for a registrant only: any contact of the account will do, since nothing is executed. Nothing where the
/// account has none yet.
async fn registration(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainQuote,
    months: u16,
) -> Result<Option<Quoted>> {
    let customer = account.customer.as_str();
    let ask = Ask::get(["customers", customer, "contacts"]).with("limit", 1).with("fields", "handle");
    let page: Page<Known> = ask.fetch(account, cx).await?;
    let Some(known) = page.entities.into_iter().next() else { return Ok(None) };
    let wanted = |(role, word): (&str, &'static str)| {
        let rules = rules::of(input.domain.ascii());
        let required = rules.role(crate::tld::Applies::Register, role) == RoleRule::Required;
        required.then(|| json!({"role": word, "handle": known.handle}))
    };
    let roles = [("admin", "ADMIN"), ("billing", "BILLING"), ("tech", "TECH")];
    let contacts: Vec<Value> = roles.into_iter().filter_map(wanted).collect();
    let mut body =
        json!({"customer": customer, "registrant": known.handle, "period": months, "autoRenew": false});
    if !contacts.is_empty() {
        body["contacts"] = json!(contacts);
    }
    let ask = Ask::post(["domains", input.domain.ascii()], body).with("quote", true);
    match ask.fetch::<Reply>(account, cx).await {
        Ok(reply) => Ok(Some(reply.quote)),
        // The order itself may fit where this contact does not.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::Rejected | ErrorKind::InvalidInput | ErrorKind::NotFound
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The price of the name where it has one of its own, and else that of the list.
async fn listed(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &DomainQuote,
    action: &str,
    times: u16,
) -> Result<(Money, PriceSource, bool)> {
    let reply = check::ask(account, cx, &input.domain, None).await?;
    if reply.premium == Some(true) {
        let text = "the registrar says that the name has a price of its own, and not which";
        let (price, currency) =
            reply.price.zip(reply.currency).ok_or_else(|| Error::new(ErrorKind::PriceUnknown, text))?;
        return Ok((cents(price, &currency, "currency")?, PriceSource::Name, true));
    }
    let each = prices::of(account, cx, input.domain.tld(), action).await?;
    Ok((
        Money::new(each.amount * rust_decimal::Decimal::from(times), each.currency),
        PriceSource::PriceList,
        false,
    ))
}
