//! Domains: looking at them and changing them.

use super::Reference;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::*;
use crate::op::*;
use rust_decimal::Decimal;
use serde::Deserialize;

/// The most names in one request.
const MOST_NAMES: usize = 100;

#[derive(Deserialize)]
struct Checked {
    domains: Vec<CheckedOne>,
}

#[derive(Deserialize)]
struct CheckedOne {
    domain: String,
    state: Availability,
    #[serde(default)]
    premium: bool,
    prices: Option<Prices>,
    claim: Option<String>,
    reason: Option<String>,
}

#[derive(Deserialize)]
struct Prices {
    register: Option<Money>,
    renew: Option<Money>,
    transfer: Option<Money>,
    restore: Option<Money>,
}

impl Prices {
    /// The protocol gives a currency with each price; one name has one.
    fn into_one_currency(self) -> Option<NamePrices> {
        let all = [self.register, self.renew, self.transfer, self.restore];
        let currency = all.iter().flatten().next()?.currency;
        let [register, renew, transfer, restore] = all.map(|price| one(price, currency));
        Some(NamePrices { register, renew, transfer, restore, early_access_fee: None, currency })
    }
}

fn one(price: Option<Money>, currency: Currency) -> Option<Decimal> {
    price.filter(|price| price.currency == currency).map(|price| price.amount)
}

pub(super) async fn check(account: &Reference, cx: &Cx, input: DomainCheck) -> Result<CheckReport> {
    let mut names = Vec::with_capacity(input.domains.len());
    for group in input.domains.chunks(MOST_NAMES) {
        let asked: Vec<_> = group.iter().map(DomainName::ascii).collect();
        let checked = account.post("domain.check")?.with("domains", &asked).read::<Checked>(cx).await;
        match checked {
            Ok(checked) => {
                let mut answers: Vec<Option<CheckedOne>> = checked.domains.into_iter().map(Some).collect();
                names.extend(group.iter().map(|name| answer(name, &mut answers)));
            }
            Err(error) if matches!(error.kind(), ErrorKind::Auth | ErrorKind::Forbidden) => {
                return Err(error);
            }
            Err(error) => names.extend(group.iter().map(|name| unknown(name, error.to_string()))),
        }
    }
    Ok(CheckReport { names })
}

fn unknown(name: &DomainName, reason: impl Into<String>) -> CheckedName {
    CheckedName::new(name.clone(), Availability::Unknown).because(reason)
}

/// The answer for a name, found by name: one that is missing is unknown.
fn answer(name: &DomainName, answers: &mut [Option<CheckedOne>]) -> CheckedName {
    let fits = |slot: &&mut Option<CheckedOne>| slot.as_ref().is_some_and(|one| one.domain == name.ascii());
    let Some(one) = answers.iter_mut().find(fits).and_then(Option::take) else {
        return unknown(name, "the registrar's answer leaves this name out");
    };
    CheckedName {
        premium: one.premium,
        prices: one.prices.and_then(Prices::into_one_currency),
        claim: one.claim.map(|key| Claim { lookup_key: Some(key) }),
        reason: one.reason,
        ..CheckedName::new(name.clone(), one.state)
    }
}

#[derive(Deserialize)]
struct Quoted {
    price: Money,
    premium: bool,
}

pub(super) async fn quote(account: &Reference, cx: &Cx, input: DomainQuote) -> Result<Quote> {
    let period = input.period().map_err(|problem| Error::invalid(vec![problem]))?;
    let years = whole_years(Some(period))?;
    let post = account.post("domain.quote")?.with("domain", input.domain.ascii());
    let quoted: Quoted = post.with("operation", input.operation).with("years", years).read(cx).await?;
    Ok(Quote {
        domain: input.domain,
        operation: input.operation,
        months: period.in_months(),
        price: quoted.price,
        source: PriceSource::Quote,
        premium: quoted.premium,
    })
}

/// The protocol counts in years.
pub(super) fn whole_years(period: Option<Period>) -> Result<u16> {
    let text = "the sandbox sells whole years; give years";
    let no_years = || Error::invalid(vec![crate::error::Problem::invalid("months", text)]);
    period.and_then(Period::in_years).ok_or_else(no_years)
}

#[derive(Deserialize)]
pub(super) struct Details {
    domain: String,
    order: String,
    status: String,
    #[serde(default)]
    flags: Vec<String>,
    created: Option<Timestamp>,
    expires: Option<Timestamp>,
    #[serde(default)]
    nameservers: Vec<NameServer>,
    #[serde(default)]
    contacts: ContactHandles,
    lock: Option<bool>,
    privacy: Option<bool>,
    auto_renew: Option<bool>,
    pending_action: Option<Open>,
}

#[derive(Deserialize)]
struct Open {
    process: String,
    operation: String,
    state: Option<String>,
    message: Option<String>,
}

pub(super) async fn info(account: &Reference, cx: &Cx, domain: &DomainName) -> Result<DomainDetails> {
    let details: Details = account.post("domain.info")?.with("domain", domain.ascii()).read(cx).await?;
    if details.domain != domain.ascii() {
        return Err(Error::bad_reply("result.domain", "the answer is about another domain"));
    }
    Ok(DomainDetails {
        domain: domain.clone(),
        domain_unicode: domain.unicode().to_owned(),
        lifecycle: lifecycle(&details.status),
        flags: details.flags.iter().filter_map(|flag| flag.parse().ok()).collect(),
        registrar_status: std::iter::once(details.status).chain(details.flags).collect(),
        created: details.created.map(Timestamp::date),
        expires: details.expires.map(Timestamp::date),
        expires_at: details.expires,
        nameservers: details.nameservers,
        contacts: details.contacts,
        locked: details.lock,
        privacy: details.privacy,
        auto_renew: details.auto_renew,
        references: References {
            order: Some(details.order),
            process: details.pending_action.as_ref().map(|open| open.process.clone()),
            ..References::default()
        },
        pending: details.pending_action.map(|open| PendingAction {
            action: open.operation,
            status: open.state,
            description: open.message,
        }),
    })
}

fn lifecycle(status: &str) -> Lifecycle {
    match status {
        "pending" => Lifecycle::Pending,
        "active" => Lifecycle::Active,
        "expired" => Lifecycle::Expired,
        "redemption" => Lifecycle::Redemption,
        "pending_delete" => Lifecycle::PendingDelete,
        "transferred_away" => Lifecycle::TransferredAway,
        "deleted" => Lifecycle::Deleted,
        _ => Lifecycle::Unknown,
    }
}

#[derive(Deserialize)]
struct Page {
    items: Vec<Item>,
    page: u32,
    page_size: u64,
    total: u64,
}

#[derive(Deserialize)]
struct Item {
    domain: DomainName,
    status: String,
    expires: Option<Timestamp>,
    auto_renew: Option<bool>,
}

pub(super) async fn list(account: &Reference, cx: &Cx, input: DomainList) -> Result<DomainPage> {
    let page: u32 = match input.after.as_deref().map(str::parse) {
        None => 1,
        Some(Ok(page)) => page,
        Some(Err(_)) => {
            let problem =
                crate::error::Problem::invalid("after", "give `next` of the page before, as it was");
            return Err(Error::invalid(vec![problem]));
        }
    };
    let size = input.page_size.unwrap_or(500).min(1000);
    let page: Page = account.post("domain.list")?.with("page", page).with("page_size", size).read(cx).await?;
    let more = u64::from(page.page).saturating_mul(page.page_size) < page.total;
    Ok(DomainPage {
        next: more.then(|| (page.page + 1).to_string()),
        total: Some(page.total),
        domains: page.items.into_iter().map(listed).collect(),
    })
}

fn listed(item: Item) -> ListedDomain {
    ListedDomain {
        domain_unicode: item.domain.unicode().to_owned(),
        domain: item.domain,
        lifecycle: lifecycle(&item.status),
        registrar_status: vec![item.status],
        created: None,
        expires: item.expires.map(Timestamp::date),
        locked: None,
        auto_renew: item.auto_renew,
    }
}

#[derive(Deserialize)]
struct Acted {
    action: Option<String>,
    state: String,
}

impl From<Acted> for Changed {
    fn from(acted: Acted) -> Changed {
        Changed {
            changed: acted.action.is_some(),
            pending: acted.state == "pending",
            references: References { action: acted.action, ..References::default() },
        }
    }
}

pub(super) async fn set_nameservers(
    account: &Reference,
    cx: &Cx,
    input: DomainSetNameservers,
) -> Result<Changed> {
    let post = account.post("domain.set_nameservers")?.with("domain", input.domain.ascii());
    let acted: Acted = post.with("nameservers", &input.nameservers).send(cx, Effect::Set).await?;
    Ok(acted.into())
}

pub(super) async fn set_lock(account: &Reference, cx: &Cx, input: DomainSetLock) -> Result<Changed> {
    let post = account.post("domain.set_lock")?.with("domain", input.domain.ascii());
    let acted: Acted = post.with("lock", input.locked).send(cx, Effect::Set).await?;
    Ok(acted.into())
}
