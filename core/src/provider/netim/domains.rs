//! `domain.list`: all domains of the account come in one piece, which is read item by item and never stands in memory twice.
//!
//! Reference: "Filters for list functions".

use super::wire::{self, Ask, ask_and};
use super::{Netim, Version, page};
use crate::call::{Attempt, Cx};
use crate::error::{Error, Result};
use crate::model::Lifecycle;
use crate::op::{DomainList, DomainPage, Effect, ListedDomain};
use crate::provider::fields::{Fields, scalar};
use crate::provider::listed::Listed;
use serde::Deserializer;
use serde::de::{SeqAccess, Visitor};
use serde_json::{Value, json};
use std::fmt;

/// `domain.list`. The list says neither how a domain stands nor anything of its locks.
pub(super) async fn list(account: &Netim, cx: &Cx, input: &DomainList) -> Result<DomainPage> {
    let request = match account.version {
        Version::One => Ask::get(&["domains", "*"]),
        Version::Three => Ask::post(&["domains", ""], json!({ "filters": {} })),
    };
    let found = ask_and(account, cx, Effect::Read, &request, read).await?;
    // What could not be read is told with the first page, so that it is told once.
    let total = u64::try_from(found.count()).ok();
    let failed = if input.after.is_none() { found.failed } else { Vec::new() };
    let (domains, next, _) = page::of(found.domains, input.after.as_deref(), input.page_size)?;
    Ok(DomainPage { domains, failed, next, total })
}

fn read(attempt: &Attempt<'_>) -> Result<Listed> {
    let answer = attempt.answer;
    if !answer.status.is_success() || answer.body.trim_ascii_start().first() != Some(&b'[') {
        return wire::read(attempt, |value| match value {
            Value::Object(map) if map.is_empty() => Ok(Listed::default()),
            _ => Err(Error::bad_reply("body", "the registrar's answer is not the list that was expected")),
        });
    }
    let mut body = serde_json::Deserializer::from_slice(&answer.body);
    let read = body.deserialize_seq(Items).and_then(|listed| body.end().map(|()| listed));
    read.unwrap_or_else(|_| Err(attempt.unrecognised().with(|c| c.at = Some("body".into()))))
}

/// Reads one item after the other. A list that breaks off is none, whatever came before.
struct Items;

impl<'de> Visitor<'de> for Items {
    type Value = Result<Listed>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of domains")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut broken = None;
        let records = std::iter::from_fn(|| match items.next_element::<Value>() {
            Ok(item) => item,
            Err(fault) => {
                broken = Some(fault);
                None
            }
        });
        let name = |(_, item): &(usize, Value)| item.get("domain").and_then(scalar);
        let listed = Listed::read(true, records.enumerate(), name, |(i, item)| {
            let read = Fields::of(&item).and_then(|fields| listed(&fields));
            read.map_err(|error| {
                error.with(|c| c.at = Some(format!("[{i}].{}", c.at.take().unwrap_or_default())))
            })
        });
        broken.map_or(Ok(listed), Err)
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
        let (cx, _) = cx(Op::DomainList, [vec![opened()], vec![Step::answer(200, &[], body); 3]].concat());
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

    #[tokio::test(start_paused = true)]
    async fn what_is_no_list_is_none_and_an_empty_object_is_an_empty_one() {
        assert_eq!(listed("{}").await.expect("nothing there").total, Some(0));
        assert_eq!(listed("[]").await.expect("nothing there").total, Some(0));
        for body in ["7", r#"{"a": 1}"#, r#""text""#] {
            assert_eq!(listed(body).await.expect_err(body).context().at.as_deref(), Some("body"), "{body}");
        }
    }
}
