//! `domain.check` of many names, at a registrar that answers any question and counts.

use super::check;
use super::testing::{account, on, params};
use crate::error::Result;
use crate::model::{Availability, DomainName};
use crate::op::{CheckReport, DomainCheck, Op};
use crate::provider::BoxFuture;
use crate::transport::{Answer, Outgoing, Transport};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// TLDs of the limited group.
const GROUP: [&str; 2] = ["dentist", "lawyer"];

/// Answers every question after a second. Labels that begin with `unknown` are never known; `.slow` takes an hour; over the limit,
/// all names of the group are unknown.
#[derive(Default)]
struct Registrar {
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    /// How many names of each TLD each request had, and the length of its query.
    requests: Vec<(BTreeMap<String, usize>, usize)>,
    under_way: usize,
    most: usize,
}

impl Transport for Registrar {
    fn send(&self, outgoing: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async move {
            let query = params(&outgoing.request);
            let all = |name: &str| {
                let values = query.iter().filter(|(key, _)| key == name || (name == "tlds" && key == "tld"));
                values.map(|(_, value)| value.clone()).collect::<Vec<String>>()
            };
            let (labels, tlds) = (all("domain-name"), all("tlds"));
            let length = outgoing.request.uri().query().map_or(0, str::len);
            {
                let mut seen = self.seen.lock().unwrap();
                seen.requests.push((tlds.iter().map(|tld| (tld.clone(), labels.len())).collect(), length));
                seen.under_way += 1;
                seen.most = seen.most.max(seen.under_way);
            }
            let takes = Duration::from_secs(if tlds.iter().any(|tld| tld == "slow") { 3600 } else { 1 });
            let slow = takes > outgoing.total;
            sleep(takes.min(outgoing.total)).await;
            self.seen.lock().unwrap().under_way -= 1;
            if slow {
                return Err(crate::error::Error::unknown(
                    crate::error::ErrorKind::Timeout,
                    "no answer in time",
                ));
            }
            let grouped = tlds.iter().filter(|tld| GROUP.contains(&tld.as_str())).count() * labels.len();
            let mut body = Map::new();
            for (label, tld) in labels.iter().flat_map(|label| tlds.iter().map(move |tld| (label, tld))) {
                let in_group = GROUP.contains(&tld.as_str());
                let unknown = label.starts_with("unknown") || (in_group && grouped > 5);
                let product = if in_group { "donutsgroup1".to_owned() } else { format!("dot{tld}") };
                let status = if unknown { "unknown" } else { "available" };
                body.insert(format!("{label}.{tld}"), json!({ "classkey": product, "status": status }));
            }
            let body = Value::Object(body).to_string().into();
            Ok(Answer { status: StatusCode::OK, headers: HeaderMap::new(), body, framed: true })
        })
    }
}

async fn ask(
    registrar: &Arc<Registrar>,
    names: impl IntoIterator<Item = String>,
    time: Option<Duration>,
) -> CheckReport {
    let mut cx = on(Op::DomainCheck, registrar.clone());
    cx.deadline = time.map(|time| Instant::now() + time);
    let names = names.into_iter().map(|name| name.parse::<DomainName>().expect("a name"));
    check::run(&account(), &cx, &DomainCheck::new(names)).await.expect("a report")
}

fn count(report: &CheckReport, state: Availability) -> usize {
    report.names.iter().filter(|name| name.state == state).count()
}

fn numbered(count: usize, tld: &str) -> Vec<String> {
    (0..count).map(|i| format!("name{i}.{tld}")).collect()
}

#[tokio::test(start_paused = true)]
async fn a_thousand_names_of_com_take_twelve_requests_at_most() {
    let registrar = Arc::default();
    let report = ask(&registrar, numbered(1000, "com"), None).await;
    assert_eq!(count(&report, Availability::Available), 1000);
    assert_eq!(registrar.seen.lock().unwrap().requests.len(), 10);

    let registrar = Arc::default();
    let some_unknown = numbered(990, "com").into_iter().chain((0..10).map(|i| format!("unknown{i}.com")));
    let report = ask(&registrar, some_unknown, None).await;
    assert_eq!((count(&report, Availability::Available), count(&report, Availability::Unknown)), (990, 10));
    let seen = registrar.seen.lock().unwrap();
    assert!(seen.requests.len() <= 12, "{}", seen.requests.len());
    assert!(
        seen.requests.iter().all(|(tlds, length)| tlds.values().sum::<usize>() <= 100 && *length <= 6 << 10)
    );
}

#[tokio::test(start_paused = true)]
async fn the_longest_names_keep_to_the_longest_query() {
    let registrar = Arc::default();
    let label = "a".repeat(59);
    let names = (0..300).map(|i| format!("{label}{i:04}.com"));
    let report = ask(&registrar, names, None).await;
    assert_eq!(count(&report, Availability::Available), 300);
    assert!(registrar.seen.lock().unwrap().requests.iter().all(|(_, length)| *length <= 6 << 10));
}

#[tokio::test(start_paused = true)]
async fn many_words_under_many_tlds_share_requests_and_few_are_under_way_at_once() {
    let registrar = Arc::default();
    let tlds = ["com", "net", "org", "info", "biz"];
    let names = tlds.iter().flat_map(|tld| numbered(400, tld));
    let report = ask(&registrar, names, None).await;
    assert_eq!(count(&report, Availability::Available), 2000);
    let seen = registrar.seen.lock().unwrap();
    assert_eq!((seen.requests.len(), seen.most, seen.under_way), (20, check::AT_ONCE, 0));
}

#[tokio::test(start_paused = true)]
async fn a_limited_group_is_learnt_from_its_product_and_kept_to_from_then_on() {
    let registrar: Arc<Registrar> = Arc::default();
    let account = account();
    let names = || GROUP.iter().flat_map(|tld| numbered(1000, tld)).chain(numbered(50, "com"));
    let input = DomainCheck::new(names().map(|name| name.parse().expect("a name")));
    let cx = on(Op::DomainCheck, registrar.clone());
    let report = check::run(&account, &cx, &input).await.expect("a report");
    assert_eq!(count(&report, Availability::Available), 2050);
    let over = |requests: &[(BTreeMap<String, usize>, usize)]| {
        let of_group = |tlds: &BTreeMap<String, usize>| {
            tlds.iter()
                .filter(|(tld, _)| GROUP.contains(&tld.as_str()))
                .map(|(_, names)| names)
                .sum::<usize>()
        };
        requests.iter().filter(|(tlds, _)| of_group(tlds) > 5).count()
    };
    let first = registrar.seen.lock().unwrap().requests.len();
    // Only what was under way for a TLD before its first answer came.
    let at_first = over(&registrar.seen.lock().unwrap().requests);
    assert!((1..=check::AT_ONCE * GROUP.len()).contains(&at_first), "{at_first}");

    let report = check::run(&account, &cx, &input).await.expect("a report");
    assert_eq!(count(&report, Availability::Available), 2050);
    let seen = registrar.seen.lock().unwrap();
    assert_eq!((over(&seen.requests[first..]), seen.requests.len() - first), (0, 401));
}

#[tokio::test(start_paused = true)]
async fn a_tld_that_does_not_answer_is_given_up_and_the_others_are_not() {
    let registrar = Arc::default();
    let silent = (0..60).map(|i| format!("unknown{i}.io"));
    let mixed = (0..3).map(|i| format!("unknown{i}.me"));
    let report = ask(&registrar, silent.chain(mixed).chain(numbered(40, "me")), None).await;
    assert_eq!((count(&report, Availability::Available), count(&report, Availability::Unknown)), (40, 63));
    // One for each TLD, and one more for each.
    assert_eq!(registrar.seen.lock().unwrap().requests.len(), 4);
}

#[tokio::test(start_paused = true)]
async fn what_was_answered_in_time_is_told_and_the_rest_is_unknown() {
    let registrar = Arc::default();
    let names = numbered(250, "com").into_iter().chain(numbered(150, "slow"));
    let report = ask(&registrar, names, Some(Duration::from_secs(5))).await;
    assert_eq!((count(&report, Availability::Available), count(&report, Availability::Unknown)), (250, 150));
    let slow = report.names.iter().filter(|name| name.domain.tld() == "slow");
    assert!(slow.clone().all(|name| name.reason.is_some()));

    let late = ask(&registrar, numbered(5000, "com"), Some(Duration::from_millis(2500))).await;
    let (known, unknown) = (count(&late, Availability::Available), count(&late, Availability::Unknown));
    assert_eq!(known + unknown, 5000, "a name without an answer is unknown and nothing else");
    assert_eq!(known, 1600, "two rounds of eight requests fit into the time");
}
