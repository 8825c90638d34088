//! `domain.list`: all domains of the account come in one piece. It is kept as it came while its pages are read, so that a large account
//! takes little more memory than its answer, and one request.
//!
//! Reference: "Filters for list functions".

use super::wire::{self, Ask, ask_and};
use super::{Netim, Version};
use crate::call::{Attempt, Cx};
use crate::error::{Error, Problem, Result};
use crate::fork;
use crate::model::{Lifecycle, Timestamp};
use crate::op::{DomainList, DomainPage, Effect, ListedDomain};
use crate::provider::fields::{Fields, scalar};
use crate::provider::listed::Listed;
use bytes::Bytes;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// How many domains a page has where nothing is said.
const PAGE: u16 = 1000;

/// How many seconds an answer is kept between two pages.
const KEPT: i64 = 600;

/// The answer that somebody is reading page by page.
#[derive(Default)]
pub(super) struct Kept(Mutex<Option<Arc<Answer>>>);

impl Kept {
    fn get(&self, now: Timestamp) -> Option<Arc<Answer>> {
        let _guard = fork::guard();
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clone().filter(|kept| (0..KEPT).contains(&now.seconds_since(kept.at)))
    }

    fn put(&self, answer: Option<Arc<Answer>>) {
        let _guard = fork::guard();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = answer;
    }
}

/// A list as it came.
struct Answer {
    at: Timestamp,
    body: Bytes,
    /// Where each item stands in the body.
    items: Vec<Range<usize>>,
}

/// `domain.list`. The list says neither how a domain stands nor anything of its locks.
pub(super) async fn list(account: &Netim, cx: &Cx, input: &DomainList) -> Result<DomainPage> {
    let wrong = |_| Error::invalid(vec![Problem::invalid("after", "give what the page before gave as next")]);
    let from: usize = input.after.as_deref().map_or(Ok(0), str::parse).map_err(wrong)?;
    // Whoever begins anew wants to know how things stand now.
    let kept = if from == 0 { None } else { account.listed.get(cx.now()) };
    let answer = match kept {
        Some(answer) => answer,
        None => Arc::new(ask(account, cx).await?),
    };
    let end = from.saturating_add(input.page_size.unwrap_or(PAGE).into()).min(answer.items.len());
    let found = answer.read(from.min(end)..end)?;
    let next = (end < answer.items.len()).then(|| end.to_string());
    let total = u64::try_from(answer.items.len()).ok();
    account.listed.put(next.is_some().then_some(answer));
    Ok(DomainPage { domains: found.domains, failed: found.failed, next, total })
}

async fn ask(account: &Netim, cx: &Cx) -> Result<Answer> {
    let request = match account.version {
        Version::One => Ask::get(&["domains", "*"]),
        Version::Three => Ask::post(&["domains", ""], json!({ "filters": {} })),
    };
    let now = cx.now();
    ask_and(account, cx, Effect::Read, &request, |attempt| taken(attempt, now)).await
}

/// Takes a list in. One that breaks off is none, whatever came before.
fn taken(attempt: &Attempt<'_>, at: Timestamp) -> Result<Answer> {
    let body = &attempt.answer.body;
    if !attempt.answer.status.is_success() || body.trim_ascii_start().first() != Some(&b'[') {
        return wire::read(attempt, |value| match value {
            Value::Object(map) if map.is_empty() => Ok(Answer { at, body: Bytes::new(), items: Vec::new() }),
            _ => Err(Error::bad_reply("body", "the registrar's answer is not the list that was expected")),
        });
    }
    let broken = |_| attempt.unrecognised().with(|c| c.at = Some("body".into()));
    let items: Vec<&RawValue> = serde_json::from_slice(body).map_err(broken)?;
    // Each borrows from the body, so that its address tells its place.
    let place = |item: &&RawValue| {
        let start = item.get().as_ptr().addr() - body.as_ptr().addr();
        start..start + item.get().len()
    };
    Ok(Answer { at, body: body.clone(), items: items.iter().map(place).collect() })
}

impl Answer {
    /// Reads some of the items.
    fn read(&self, wanted: Range<usize>) -> Result<Listed> {
        let item = |i: usize| {
            (i, serde_json::from_slice::<Value>(&self.body[self.items[i].clone()]).unwrap_or_default())
        };
        let name = |(_, item): &(usize, Value)| item.get("domain").and_then(scalar);
        Listed::read(wanted.start == 0, wanted.map(item), name, |(i, item)| {
            let read = Fields::of(&item).and_then(|fields| listed(&fields));
            read.map_err(|error| {
                error.with(|c| c.at = Some(format!("[{i}].{}", c.at.take().unwrap_or_default())))
            })
        })
    }
}

fn listed(fields: &Fields<'_>) -> Result<ListedDomain> {
    let domain = fields.domain("domain")?.ok_or_else(|| fields.lacks("domain"))?;
    Ok(ListedDomain {
        domain_unicode: domain.unicode().to_owned(),
        domain,
        lifecycle: Lifecycle::Unknown,
        registrar_status: Vec::new(),
        created: super::details::day(fields, "dateCreate")?,
        expires: super::details::day(fields, "dateExpiration")?,
        expiry_doubts: Vec::new(),
        locked: None,
        auto_renew: None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, opened};
    use super::*;
    use crate::error::ErrorKind;
    use crate::op::Op;
    use crate::transport::Step;

    async fn listed(body: &str) -> Result<DomainPage> {
        let (cx, _) =
            cx(Op::DomainList, [vec![opened()], vec![Step::answer(200, &[], body.to_owned()); 3]].concat());
        list(&account(), &cx, &DomainList::default()).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_list_is_read_to_its_end_or_not_at_all() {
        let good = r#" [{"domain": "a.com", "dateExpiration": "2027-01-31"}, {"domain": "b.com"}]"#;
        let page = listed(good).await.expect("a list");
        assert_eq!((page.domains.len(), page.total), (2, Some(2)));
        for cut in 2..good.len() {
            let error = listed(&good[..cut]).await.expect_err(&good[..cut]);
            assert_eq!(error.kind(), ErrorKind::BadReply, "{}", &good[..cut]);
        }
        assert!(listed(&format!("{good} more")).await.is_err());
    }

    #[tokio::test]
    async fn the_pages_of_an_answer_take_one_request_and_a_new_look_another() {
        let items: Vec<Value> = (0..2_500).map(|i| json!({ "domain": format!("name-{i}.com") })).collect();
        let answer = || Step::json(200, &json!(items));
        let (cx, script) = cx(Op::DomainList, [opened(), answer(), answer()]);
        let account = account();
        let mut input = DomainList::default();
        let mut names = Vec::new();
        loop {
            let page = list(&account, &cx, &input).await.expect("a page");
            assert_eq!(page.total, Some(2_500));
            names.extend(page.domains.into_iter().map(|listed| listed.domain.ascii().to_owned()));
            input.after = page.next;
            if input.after.is_none() {
                break;
            }
        }
        assert_eq!(
            (names.len(), names[0].as_str(), names[2_499].as_str()),
            (2_500, "name-0.com", "name-2499.com")
        );
        assert_eq!(script.left(), 1);
        // Nothing is kept behind the last page.
        input.after = Some("2000".into());
        assert_eq!(list(&account, &cx, &input).await.expect("a page").domains.len(), 500);
        assert_eq!(script.left(), 0);
    }

    #[tokio::test]
    async fn what_cannot_be_read_of_a_page_is_told_with_it() {
        let (cx, _) = cx(
            Op::DomainList,
            [opened(), Step::json(200, &json!([{"domain": "a.com"}, 7, {"domain": "b.com"}]))],
        );
        let page = list(&account(), &cx, &DomainList::default()).await.expect("a list");
        assert_eq!(
            page.failed.iter().map(|unread| unread.at.as_deref()).collect::<Vec<_>>(),
            [Some("[1].body")]
        );
        assert_eq!((page.domains.len(), page.total), (2, Some(3)));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_no_list_is_none_and_an_empty_object_is_an_empty_one() {
        assert_eq!(listed("{}").await.expect("nothing there").total, Some(0));
        assert_eq!(listed("[]").await.expect("nothing there").total, Some(0));
        for body in ["7", r#"{"a": 1}"#, r#""text""#] {
            assert_eq!(listed(body).await.expect_err(body).context().at.as_deref(), Some("body"), "{body}");
        }
    }
}
