//! Lists: stored contacts, processes, prices and TLDs.

use super::Reference;
use super::contacts::Stored;
use super::look::Process as Shown;
use super::wire::ask;
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{Money, PriceKind, Process, ProcessState};
use crate::op::*;
use serde::Deserialize;
use serde_json::{Value, json};

/// The largest page.
const LARGEST: u16 = 1000;

#[derive(Deserialize)]
struct Page<T> {
    items: Vec<T>,
    total: u64,
}

/// Where a page lies: its number and size.
fn place(after: Option<&str>, size: Option<u16>) -> Result<(u64, u16)> {
    let size = size.unwrap_or(LARGEST);
    if size > LARGEST {
        return Err(Error::field("page_size", ProblemCode::OutOfRange, "a page has at most 1000 items"));
    }
    let number = after.map_or(Ok(1), str::parse).ok().filter(|number| (1..=1_000_000).contains(number));
    let wrong = || Error::invalid(vec![Problem::invalid("after", "give what the page before gave as next")]);
    Ok((number.ok_or_else(wrong)?, size))
}

/// Where the next page begins.
fn next<T>(page: &Page<T>, number: u64, size: u16) -> Option<String> {
    let more = !page.items.is_empty() && number.saturating_mul(size.into()) < page.total;
    more.then(|| (number + 1).to_string())
}

/// `contact.list`. The protocol has no filters, so that they would be lost.
pub(super) async fn contacts(account: &Reference, cx: &Cx, input: &ContactList) -> Result<ContactPage> {
    let filters = [
        ("name", input.name.is_some()),
        ("organization", input.organization.is_some()),
        ("email", input.email.is_some()),
    ];
    if let Some((field, _)) = filters.into_iter().find(|(_, given)| *given) {
        let text = "the sandbox lists all contacts; leave it out";
        return Err(Error::field(field, ProblemCode::NotAllowed, text));
    }
    let (number, size) = place(input.after.as_deref(), input.page_size)?;
    let body = json!({ "page": number, "page_size": size });
    let page: Page<Stored> = ask(account, cx, Effect::Read, "contact.list", &body).await?;
    let (next, total) = (next(&page, number, size), Some(page.total));
    Ok(ContactPage { contacts: page.items.into_iter().map(ContactRecord::from).collect(), next, total })
}

impl From<Shown> for Process {
    fn from(shown: Shown) -> Self {
        let state = match shown.state.as_str() {
            "pending" => ProcessState::Running,
            "done" => ProcessState::Done,
            "failed" => ProcessState::Failed,
            _ => ProcessState::Unknown,
        };
        Process {
            process: shown.process,
            action: shown.operation,
            state,
            registrar_status: Some(shown.state),
            description: shown.message,
            domain: shown.domain,
            order: shown.order,
            added: shown.started,
            started: shown.started,
            ended: shown.completed,
        }
    }
}

/// `process.info`
pub(super) async fn process(account: &Reference, cx: &Cx, input: &ProcessInfo) -> Result<Process> {
    let body = json!({ "process": input.process });
    let shown: Shown = ask(account, cx, Effect::Read, "process.info", &body).await?;
    if shown.process != input.process {
        return Err(Error::bad_reply("result.process", "the registrar's answer is about another process"));
    }
    Ok(shown.into())
}

/// `process.list`. The protocol tells states apart one by one, so that those that have ended are picked here.
pub(super) async fn processes(account: &Reference, cx: &Cx, input: &ProcessList) -> Result<ProcessPage> {
    let (number, size) = place(input.after.as_deref(), input.page_size)?;
    let mut body = json!({ "page": number, "page_size": size });
    if let Some(domain) = &input.domain {
        body["domain"] = json!(domain);
    }
    if !input.ended {
        body["state"] = "pending".into();
    }
    let page: Page<Shown> = ask(account, cx, Effect::Read, "process.list", &body).await?;
    let next = next(&page, number, size);
    let total = (!input.ended).then_some(page.total);
    let wanted = |shown: &Shown| !input.ended || shown.state != "pending";
    let processes = page.items.into_iter().filter(wanted).map(Process::from).collect();
    Ok(ProcessPage { processes, next, total })
}

#[derive(Deserialize)]
struct Items<T> {
    items: Vec<T>,
}

/// `account.prices`: all on one page.
pub(super) async fn prices(account: &Reference, cx: &Cx, input: &AccountPrices) -> Result<PricePage> {
    if input.after.is_some() {
        return Err(Error::invalid(vec![Problem::invalid("after", "the list has one page; leave it out")]));
    }
    let list: Items<Value> = ask(account, cx, Effect::Read, "account.prices", &json!({})).await?;
    let mut prices = Vec::new();
    for (i, item) in list.items.iter().enumerate() {
        let bad = |member: &str| {
            let at = format!("result.items[{i}].{member}");
            Error::bad_reply(at, "the registrar's answer has a value here that cannot be read")
        };
        let tld = item["tld"].as_str().ok_or_else(|| bad("tld"))?;
        if !input.tlds.is_empty() && !input.tlds.iter().any(|wanted| wanted.trim_start_matches('.') == tld) {
            continue;
        }
        let kinds = [
            (PriceKind::Register, "register", Some(12)),
            (PriceKind::Renew, "renew", Some(12)),
            (PriceKind::Transfer, "transfer", Some(12)),
            (PriceKind::Restore, "restore", None),
            (PriceKind::Privacy, "privacy", Some(12)),
        ];
        for (operation, member, months) in kinds {
            let Some(price) = item.get(member) else { continue };
            let price: Money = serde_json::from_value(price.clone()).map_err(|_| bad(member))?;
            let tld = tld.to_owned();
            prices.push(ListedPrice {
                tld,
                operation,
                months,
                price,
                promotion: None,
                product: None,
                from_quantity: None,
                each_year: matches!(operation, PriceKind::Register | PriceKind::Renew),
            });
        }
    }
    let total = Some(prices.len() as u64);
    Ok(PricePage { prices, next: None, total })
}

/// `tld.list`
pub(super) async fn tlds(account: &Reference, cx: &Cx) -> Result<Tlds> {
    let list: Items<String> = ask(account, cx, Effect::Read, "tld.list", &json!({})).await?;
    let listed =
        |tld| ListedTld { tld, country: None, registry: None, lock: None, privacy: None, phases: Vec::new() };
    Ok(Tlds { tlds: list.items.into_iter().map(listed).collect() })
}

#[cfg(test)]
mod tests {
    use super::super::wire::tests::{account, cx, good};
    use super::*;

    #[tokio::test]
    async fn pages_follow_one_another_until_all_was_seen() {
        let page = json!({"items": [{"id": "7", "name": "Ada"}], "page": 1, "page_size": 1, "total": 2});
        let (cx, script) = cx(Op::ContactList, [good(&page), good(&page)]);
        let mut input = ContactList { page_size: Some(1), ..ContactList::default() };
        let first = contacts(&account(), &cx, &input).await.expect("a page");
        assert_eq!((first.next.as_deref(), first.total), (Some("2"), Some(2)));
        input.after = first.next;
        assert_eq!(contacts(&account(), &cx, &input).await.expect("a page").next, None);
        let body: Value = serde_json::from_slice(script.sent()[1].body()).expect("JSON");
        assert_eq!(body["page"], 2);
    }

    #[tokio::test]
    async fn a_price_that_cannot_be_read_is_named() {
        let (cx, _) = cx(Op::AccountPrices, [good(&json!({"items": [{"tld": "com", "renew": "ten"}]}))]);
        let error = prices(&account(), &cx, &AccountPrices::default()).await.expect_err("no price");
        assert_eq!(error.context().at.as_deref(), Some("result.items[0].renew"));
    }
}
