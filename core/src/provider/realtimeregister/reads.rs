//! What the registrar tells of the world around domains.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>: "Countries", "Validation", "Financial", "Providers", and the gateway's pages.

use super::RealtimeRegister;
use super::bill::cents;
use super::fault::printable;
use super::pages::{self, Page};
use super::process::in_seconds;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Country, Currency, Timestamp};
use crate::op::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;

/// Reads a page, and what it holds in our words.
async fn page<T: DeserializeOwned + Send, U>(
    account: &RealtimeRegister,
    cx: &Cx,
    ask: Ask<'_>,
    (after, size): (&Option<String>, Option<u16>),
    read: impl Fn(T) -> Result<U>,
) -> Result<(Vec<U>, Option<String>, Option<u64>)> {
    let place = pages::place(after.as_deref(), size)?;
    let page: Page<T> = place.ask(ask).fetch(account, cx).await?;
    let (next, total) = place.rest(&page);
    Ok((page.entities.into_iter().map(read).collect::<Result<_>>()?, next, total))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Land {
    code: Country,
    name: String,
    #[serde(default)]
    postal_code_pattern: Option<String>,
    #[serde(default)]
    postal_code_example: Option<String>,
}

impl Land {
    fn into_output(self) -> RealtimeregisterCountry {
        let Land { code, name, postal_code_pattern, postal_code_example } = self;
        RealtimeregisterCountry { code, name, postal_code_pattern, postal_code_example }
    }
}

/// `realtimeregister.countries`
pub(super) async fn countries(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterCountries,
) -> Result<RealtimeregisterCountryPage> {
    let at = (&input.after, input.page_size);
    let ask = Ask::get(["countries"]).with("order", "code");
    let (countries, next, total) = page(account, cx, ask, at, |land: Land| Ok(land.into_output())).await?;
    Ok(RealtimeregisterCountryPage { countries, next, total })
}

/// `realtimeregister.country_info`
pub(super) async fn country(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterCountryInfo,
) -> Result<RealtimeregisterCountry> {
    let code = input.code.to_string();
    let land: Land = Ask::get(["countries", code.as_str()]).fetch(account, cx).await?;
    if land.code != input.code {
        return Err(Error::bad_reply("code", "the registrar's answer is about another country"));
    }
    Ok(land.into_output())
}

#[derive(Deserialize)]
struct Category {
    name: String,
    #[serde(default)]
    description: Option<String>,
    #[serde(default)]
    fields: Vec<String>,
    #[serde(default)]
    terms: Vec<Terms>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Terms {
    version: u32,
    terms: String,
    #[serde(default)]
    valid_until: Option<Timestamp>,
}

impl Category {
    fn into_output(self) -> RealtimeregisterCategory {
        let Category { name, description, fields, terms } = self;
        let one =
            |Terms { version, terms, valid_until }| RealtimeregisterTerms { version, terms, valid_until };
        RealtimeregisterCategory { name, description, fields, terms: terms.into_iter().map(one).collect() }
    }
}

/// `realtimeregister.validation_categories`
pub(super) async fn categories(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterValidationCategories,
) -> Result<RealtimeregisterCategoryPage> {
    let at = (&input.after, input.page_size);
    let ask = Ask::get(["validation", "categories"]);
    let (categories, next, total) = page(account, cx, ask, at, |one: Category| Ok(one.into_output())).await?;
    Ok(RealtimeregisterCategoryPage { categories, next, total })
}

/// `realtimeregister.validation_category`
pub(super) async fn category(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterValidationCategory,
) -> Result<RealtimeregisterCategory> {
    let path = ["validation", "categories", input.name.as_str()];
    let category: Category = Ask::get(path).fetch(account, cx).await?;
    Ok(category.into_output())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Transaction {
    id: u64,
    date: Timestamp,
    amount: i64,
    currency: String,
    #[serde(default)]
    process_id: Option<u64>,
    #[serde(default)]
    process_type: Option<String>,
    #[serde(default)]
    process_identifier: Option<String>,
    #[serde(default)]
    process_action: Option<String>,
}

impl Transaction {
    fn into_output(self) -> Result<RealtimeregisterTransaction> {
        let money = cents(self.amount, &self.currency, "currency")?;
        Ok(RealtimeregisterTransaction {
            transaction: self.id.to_string(),
            at: self.date,
            amount: money.amount,
            currency: money.currency,
            process: self.process_id.map(|id| id.to_string()),
            kind: self.process_type,
            action: self.process_action,
            subject: self.process_identifier,
        })
    }
}

/// `realtimeregister.transactions`
pub(super) async fn transactions(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterTransactions,
) -> Result<RealtimeregisterTransactionPage> {
    let mut ask = Ask::get(["billing", "financialtransactions"]).with("order", "id");
    if let Some(domain) = &input.domain {
        ask = ask.with("processIdentifier:eq", domain.ascii());
    }
    if let Some(since) = input.since {
        ask = ask.with("date:gte", in_seconds(since));
    }
    let at = (&input.after, input.page_size);
    let (transactions, next, total) = page(account, cx, ask, at, Transaction::into_output).await?;
    Ok(RealtimeregisterTransactionPage { transactions, next, total })
}

/// `realtimeregister.transaction_info`
pub(super) async fn transaction(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterTransactionInfo,
) -> Result<RealtimeregisterTransaction> {
    let path = ["billing", "financialtransactions", input.transaction.as_str()];
    let shown: Transaction = Ask::get(path).fetch(account, cx).await?;
    shown.into_output()
}

#[derive(Deserialize)]
struct Rate {
    currency: Currency,
    exchangerates: BTreeMap<String, i64>,
}

/// `realtimeregister.exchange_rates`
pub(super) async fn rates(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterExchangeRates,
) -> Result<RealtimeregisterRates> {
    let told: Vec<Rate> = match input.currency {
        Some(currency) => {
            let code = currency.to_string();
            let rate: Rate = Ask::get(["exchangerates", code.as_str()]).fetch(account, cx).await?;
            if rate.currency != currency {
                return Err(Error::bad_reply("currency", "the registrar's answer is about another currency"));
            }
            vec![rate]
        }
        None => Ask::get(["exchangerates"]).fetch(account, cx).await?,
    };
    let one = |Rate { currency, exchangerates }| RealtimeregisterRate { currency, rates: exchangerates };
    Ok(RealtimeregisterRates { currencies: told.into_iter().map(one).collect() })
}

/// A TLD goes by its name alone, or in an object of its own: sources differ.
#[derive(Deserialize)]
#[serde(untagged)]
enum Sold {
    Bare(String),
    Whole { name: String },
}

#[derive(Deserialize)]
struct Registry {
    name: String,
    #[serde(default)]
    tlds: Vec<Sold>,
}

impl Registry {
    fn into_output(self) -> RealtimeregisterRegistry {
        let tld = |sold| match sold {
            Sold::Bare(name) | Sold::Whole { name } => name,
        };
        RealtimeregisterRegistry { name: self.name, tlds: self.tlds.into_iter().map(tld).collect() }
    }
}

/// `realtimeregister.registries`
pub(super) async fn registries(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterRegistries,
) -> Result<RealtimeregisterRegistryPage> {
    let at = (&input.after, input.page_size);
    let ask = Ask::get(["providers"]).with("order", "name");
    let (registries, next, total) = page(account, cx, ask, at, |one: Registry| Ok(one.into_output())).await?;
    Ok(RealtimeregisterRegistryPage { registries, next, total })
}

/// `realtimeregister.registry_info`
pub(super) async fn registry(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterRegistryInfo,
) -> Result<RealtimeregisterRegistry> {
    let path = ["providers", "REGISTRY", input.name.as_str()];
    let registry: Registry = Ask::get(path).fetch(account, cx).await?;
    if registry.name != input.name {
        return Err(Error::bad_reply("name", "the registrar's answer is about another registry"));
    }
    Ok(registry.into_output())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Downtime {
    id: u64,
    start_date: Timestamp,
    end_date: Timestamp,
    #[serde(default)]
    reason: Option<String>,
    provider: Registry,
}

impl Downtime {
    fn into_output(self) -> RealtimeregisterDowntime {
        RealtimeregisterDowntime {
            downtime: self.id.to_string(),
            registry: self.provider.name,
            begins: self.start_date,
            ends: self.end_date,
            reason: self.reason.as_deref().map(printable),
        }
    }
}

/// `realtimeregister.downtimes`
pub(super) async fn downtimes(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterDowntimes,
) -> Result<RealtimeregisterDowntimePage> {
    let at = (&input.after, input.page_size);
    let ask = Ask::get(["providers", "downtime"]);
    let (downtimes, next, total) = page(account, cx, ask, at, |one: Downtime| Ok(one.into_output())).await?;
    Ok(RealtimeregisterDowntimePage { downtimes, next, total })
}

/// `realtimeregister.downtime_info`
pub(super) async fn downtime(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterDowntimeInfo,
) -> Result<RealtimeregisterDowntime> {
    let path = ["providers", "downtime", input.downtime.as_str()];
    let downtime: Downtime = Ask::get(path).fetch(account, cx).await?;
    Ok(downtime.into_output())
}

/// `realtimeregister.registry_accounts`
pub(super) async fn accounts(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterRegistryAccounts,
) -> Result<RealtimeregisterAccountPage> {
    let at = (&input.after, input.page_size);
    let (accounts, next, total) =
        page(account, cx, Ask::get(["registryAccounts"]), at, Ok::<Value, Error>).await?;
    Ok(RealtimeregisterAccountPage { accounts, next, total })
}

/// `realtimeregister.registry_account`
pub(super) async fn registry_account(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterRegistryAccount,
) -> Result<RealtimeregisterDocument> {
    let path = ["registryAccounts", input.registry.as_str(), input.login.as_str()];
    Ok(RealtimeregisterDocument { document: object(Ask::get(path).fetch(account, cx).await?)? })
}

/// `realtimeregister.gateway_info`: what it answers is not documented, so it is handed on as it comes.
pub(super) async fn gateway(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterGatewayInfo,
) -> Result<RealtimeregisterDocument> {
    let mut ask = Ask::get(["domains", input.domain.ascii(), "info"]);
    if let Some(code) = &input.auth_code {
        ask = ask.with("authcode", code.expose());
    }
    if let Some(kind) = &input.kind {
        ask = ask.with("type", kind);
    }
    Ok(RealtimeregisterDocument { document: object(ask.fetch(account, cx).await?)? })
}

pub(super) fn object(document: Value) -> Result<Value> {
    let text = "the registrar's answer is no document";
    if document.is_object() { Ok(document) } else { Err(Error::new(ErrorKind::BadReply, text)) }
}
