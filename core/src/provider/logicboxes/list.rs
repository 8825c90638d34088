//! `GET domains/search`
//!
//! Reference: knowledge base 771.

use super::fields::Fields;
use super::params::Params;
use super::{LogicBoxes, status, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::Timestamp;
use crate::op::{DomainList, DomainPage, Effect, ListedDomain};
use crate::provider::listed::Listed;
use serde_json::Value;

const METHOD: &str = "domains/search";

/// Where a record has the domain's name.
const NAME: &str = "entity.description";

/// The largest page.
const LARGEST: u16 = 500;

/// The smallest one that LogicBoxes takes.
const SMALLEST: u16 = 10;

/// Orders that were deleted are in no list of the account's domains.
const STATES: [&str; 4] = ["InActive", "Active", "Suspended", "Pending Delete Restorable"];

/// `domain.list`: one page, sorted by the order's number so that pages do not shift.
pub(super) async fn page(account: &LogicBoxes, cx: &Cx, input: &DomainList) -> Result<DomainPage> {
    let (size, number) = place(input).map_err(|problem| Error::invalid(vec![problem]))?;
    let params = Params::new()
        .add("no-of-records", size)
        .add("page-no", number)
        .add("order-by", "orderid")
        .each("status", STATES);
    let request = account.get(METHOD, &params)?;
    cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, METHOD)?, size, number, cx.now()))
        .await
}

/// How large the page is, and which one.
fn place(input: &DomainList) -> Result<(u16, u64), Problem> {
    let size = input.page_size.unwrap_or(LARGEST);
    if !(SMALLEST..=LARGEST).contains(&size) {
        return Err(Problem::new(
            "page_size",
            ProblemCode::OutOfRange,
            "LogicBoxes gives pages of 10 to 500 domains",
        ));
    }
    let number = input
        .after
        .as_deref()
        .map_or(Ok(1), str::parse)
        .ok()
        .filter(|number| (1..=1_000_000).contains(number));
    let wrong = || Problem::invalid("after", "give what the page before gave as next");
    number.map(|number| (size, number)).ok_or_else(wrong)
}

fn read(value: &Value, size: u16, number: u64, now: Timestamp) -> Result<DomainPage> {
    let fields = Fields::of(value)?;
    let total = fields.count("recsindb")?.ok_or_else(|| fields.lacks("recsindb"))?;
    let records = fields.records()?;
    let found =
        Listed::read(number == 1, &records, |record| record.text(NAME), |record| listed(record, now))?;
    let more = found.count() > 0 && number.saturating_mul(size.into()) < total;
    let next = more.then(|| (number + 1).to_string());
    Ok(DomainPage { domains: found.domains, failed: found.failed, next, total: Some(total) })
}

fn listed(record: &Fields<'_>, now: Timestamp) -> Result<ListedDomain> {
    let domain = record.domain(NAME)?.ok_or_else(|| record.lacks(NAME))?;
    let word = record.need("entity.currentstatus")?;
    let expires = record.moment("orders.endtime")?;
    Ok(ListedDomain {
        domain_unicode: domain.unicode().to_owned(),
        domain,
        lifecycle: status::lifecycle(&word, expires.is_some_and(|at| at < now)),
        registrar_status: vec![word],
        created: record.moment("orders.creationtime")?.map(Timestamp::date),
        expires: expires.map(Timestamp::date),
        expiry_doubts: Vec::new(),
        locked: record.flag("orders.transferlock"),
        auto_renew: record.flag("orders.autorenew"),
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::now;
    use super::*;
    use serde_json::json;

    fn record(name: &str) -> Value {
        json!({"orders.orderid": "84311819", "orders.endtime": "1572096892", "orders.creationtime": "1540560892",
            "orders.autorenew": "false", "orders.transferlock": "true", "entity.description": name, "entity.currentstatus": "Active"})
    }

    #[test]
    fn a_page_is_in_the_order_of_its_numbers_and_says_where_the_next_begins() {
        let value = json!({"recsonpage": "2", "recsindb": "21", "2": record("b.com"), "1": record("a.com"), "10": record("c.com")});
        let page = read(&value, 10, 2, now()).expect("a page");
        let names: Vec<_> = page.domains.iter().map(|d| d.domain.ascii()).collect();
        assert_eq!(
            (names, page.next.as_deref(), page.total),
            (vec!["a.com", "b.com", "c.com"], Some("3"), Some(21))
        );
        let last = read(&value, 10, 3, now()).expect("a page");
        assert_eq!(last.next, None);
    }

    #[test]
    fn an_empty_account_is_an_empty_page() {
        let page = read(&json!({"recsonpage": "0", "recsindb": "0"}), 500, 1, now()).expect("a page");
        assert!(page.domains.is_empty() && page.next.is_none());
    }

    #[test]
    fn a_record_that_cannot_be_read_is_reported_and_the_others_are_listed() {
        let mut value = json!({"recsonpage": "3", "recsindb": "3", "1": record("not a name"), "2": record("a.com"), "3": record("b.com")});
        value["3"]["orders.endtime"] = "soon".into();
        let page = read(&value, 500, 1, now()).expect("a page");
        assert_eq!(page.domains.iter().map(|d| d.domain.ascii()).collect::<Vec<_>>(), ["a.com"]);
        let failed: Vec<_> =
            page.failed.iter().map(|one| (one.domain.as_deref(), one.at.as_deref())).collect();
        assert_eq!(
            failed,
            [(Some("not a name"), Some("1.entity.description")), (Some("b.com"), Some("3.orders.endtime"))]
        );
    }

    #[test]
    fn an_only_record_that_cannot_be_read_is_named() {
        let value = json!({"recsonpage": "1", "recsindb": "1", "1": record("not a name")});
        let error = read(&value, 500, 1, now()).expect_err("no name");
        assert_eq!(error.context().at.as_deref(), Some("1.entity.description"));
    }

    #[test]
    fn pages_have_their_limits() {
        let of = |page_size, after: Option<&str>| {
            place(&DomainList { page_size, after: after.map(str::to_owned) })
        };
        assert_eq!(of(None, None), Ok((500, 1)));
        assert_eq!(of(Some(9), None).map_err(|p| p.path), Err("page_size".into()));
        assert_eq!(of(None, Some("x")).map_err(|p| p.path), Err("after".into()));
    }
}
