//! Long lists at registrars that understand ranges in every way in which they may be meant.

use super::super::testing::{account, form};
use super::super::{INFO, list};
use super::*;
use crate::op::{DomainList, Op};
use crate::provider::{BoxFuture, testing};
use crate::transport::{Answer, Outgoing, Transport};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

/// How a registrar may understand `rangeFrom` and `rangeTo`.
#[derive(Clone, Copy, Debug)]
enum Meaning {
    /// The first domain has this number, and the last one of the range is within or not.
    Numbers { first: u64, within: bool },
    /// Ranges are not looked at.
    Ignored,
    /// They are refused.
    Refused,
    /// No more than this many come at once.
    Capped(usize),
}

struct Registrar {
    meaning: Meaning,
    /// `domaincount` counts the range, and not all.
    counts_the_range: bool,
    names: Mutex<Vec<String>>,
    lists: Mutex<Vec<usize>>,
}

impl Registrar {
    fn of(meaning: Meaning, domains: usize) -> Arc<Registrar> {
        let names = Mutex::new((0..domains).map(|i| format!("name{i:05}.com")).collect());
        Arc::new(Registrar { meaning, counts_the_range: false, names, lists: Mutex::default() })
    }

    fn list(&self, from: Option<u64>, to: Option<u64>) -> Value {
        let names = self.names.lock().unwrap();
        let number = |i: usize, first: u64| i as u64 + first;
        let fits = |i: usize| match self.meaning {
            Meaning::Numbers { first, within } => {
                from.is_none_or(|from| number(i, first) >= from)
                    && to.is_none_or(|to| number(i, first) < to + u64::from(within))
            }
            Meaning::Ignored => true,
            Meaning::Refused => from.is_none(),
            Meaning::Capped(_) => from.is_none_or(|from| i as u64 >= from),
        };
        let most = match self.meaning {
            Meaning::Capped(most) if from.is_some() => most,
            Meaning::Refused if from.is_some() => {
                return json!({"status": "FAILURE", "code": 100_002, "message": "no"});
            }
            _ => usize::MAX,
        };
        let found = names.iter().enumerate().filter(|(i, _)| fits(*i)).take(most);
        let shown: Vec<Value> = found.map(|(_, name)| json!({"name": name, "status": "ok"})).collect();
        self.lists.lock().unwrap().push(shown.len());
        let count = if self.counts_the_range { shown.len() } else { names.len() };
        json!({"status": "SUCCESS", "domaincount": count, "domain": shown})
    }
}

impl Transport for Registrar {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            let asked = form(&outgoing.request);
            let number = |name: &str| asked.get(name).and_then(|text| text.parse().ok());
            let value = match outgoing.request.uri().path().ends_with("/Domain/Count") {
                true => json!({"status": "SUCCESS", "totaldomains": self.names.lock().unwrap().len()}),
                false => self.list(number("rangeFrom"), number("rangeTo")),
            };
            let body = value.to_string().into();
            Ok(Answer { status: StatusCode::OK, headers: HeaderMap::new(), body, framed: true })
        })
    }
}

/// Reads all pages. `meanwhile` is done to the registrar's names after each.
async fn all(registrar: &Arc<Registrar>, meanwhile: impl Fn(usize, &mut Vec<String>)) -> Vec<String> {
    let mut input = DomainList::default();
    let mut seen = Vec::new();
    for pages in 1..100 {
        let cx = testing::on(&INFO, Op::DomainList, registrar.clone());
        let page = list::page(&account(), &cx, &input).await.expect("a page");
        seen.extend(page.domains.into_iter().map(|listed| listed.domain.ascii().to_owned()));
        meanwhile(pages, &mut registrar.names.lock().unwrap());
        match page.next {
            Some(next) => input.after = Some(next),
            None => return seen,
        }
    }
    panic!("the list does not end");
}

#[tokio::test]
async fn whatever_ranges_mean_every_domain_is_listed_once() {
    for domains in [1001, 1999, 2000, 2001, 4321] {
        for meaning in [
            Meaning::Numbers { first: 0, within: true },
            Meaning::Numbers { first: 0, within: false },
            Meaning::Numbers { first: 1, within: true },
            Meaning::Numbers { first: 1, within: false },
            Meaning::Ignored,
            Meaning::Refused,
            Meaning::Capped(300),
        ] {
            let registrar = Registrar::of(meaning, domains);
            let wanted = registrar.names.lock().unwrap().clone();
            assert_eq!(all(&registrar, |_, _| {}).await, wanted, "{meaning:?} {domains}");
        }
    }
}

#[tokio::test]
async fn no_answer_holds_much_more_than_a_range() {
    let registrar = Registrar::of(Meaning::Numbers { first: 1, within: true }, 4321);
    all(&registrar, |_, _| {}).await;
    let lists = registrar.lists.lock().unwrap();
    assert!(lists.len() <= 6 && lists.iter().all(|length| *length <= 1010), "{lists:?}");
}

#[tokio::test]
async fn a_count_of_the_range_alone_is_understood() {
    let mut registrar = Registrar::of(Meaning::Numbers { first: 0, within: true }, 2500);
    Arc::get_mut(&mut registrar).expect("nobody else has it").counts_the_range = true;
    assert_eq!(all(&registrar, |_, _| {}).await.len(), 2500);
}

#[tokio::test]
async fn domains_that_leave_or_arrive_meanwhile_cost_no_other_its_place() {
    let registrar = Registrar::of(Meaning::Numbers { first: 0, within: true }, 3500);
    let stays = registrar.names.lock().unwrap().clone();
    let seen = all(&registrar, |page, names| match page {
        // Three that were seen leave, then two arrive in front, then the last one seen leaves, and then very many.
        1 => drop(names.drain(10..13)),
        2 => names.splice(0..0, ["a.com", "b.com"].map(str::to_owned)).for_each(drop),
        3 => names.retain(|name| name != "name02999.com" && !name.starts_with("name001")),
        _ => {}
    })
    .await;
    let lost: Vec<_> = stays.iter().filter(|name| !seen.contains(name)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}
