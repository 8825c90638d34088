//! `domain.check`: many names in few requests, several at once, and once more what the registrar did not know.
//!
//! Reference: knowledge base 764, 1427 and 2931.

use super::LogicBoxes;
use super::ask::{Answered, Answers, Ask, Method};
use super::batches::{Batch, FEW, MOST_LONG_NAMES, MOST_NAMES, plan};
use crate::call::Cx;
use crate::error::Result;
use crate::model::{Availability, CheckedName, DomainName};
use crate::op::{CheckReport, DomainCheck};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::collections::{BTreeSet, VecDeque};

/// How many requests are under way at once.
pub(super) const AT_ONCE: usize = 8;

/// Asks about many names. When the time for the call ends, what was answered until then is the answer.
pub(super) async fn run(account: &LogicBoxes, cx: &Cx, input: &DomainCheck) -> Result<CheckReport> {
    let mut answers = Answers::new();
    let mut wanted = Vec::new();
    for name in &input.domains {
        match name.not_registrable().filter(|_| !is_third_level(name)) {
            Some(reason) => {
                let checked = CheckedName::new(name.clone(), Availability::Invalid).because(reason);
                answers.insert(name.clone(), Answered::ours(checked));
            }
            None => wanted.push(name),
        }
    }
    let language = input.language.as_deref();
    round(account, cx, asks(&wanted, language, MOST_NAMES), &mut answers).await?;
    again(account, cx, language, &mut answers).await?;
    let names = input.domains.iter().map(|name| match answers.get(name) {
        Some(answered) => answered.name.clone(),
        None => Answered::nothing(name, None).name,
    });
    Ok(CheckReport { names: names.collect(), alternatives: Vec::new() })
}

/// Asks about a single name.
pub(super) async fn one(account: &LogicBoxes, cx: &Cx, name: &DomainName) -> Result<Answered> {
    let batch = Batch { labels: vec![name.label().to_owned()], tlds: vec![name.tld().to_owned()] };
    let mut answers = Ask { batch, method: Method::Plain }.exchange(account, cx).await?;
    Ok(answers.remove(name).unwrap_or_else(|| Answered::nothing(name, None)))
}

/// Whether a name is one of those at the third level that .NAME sells: `given.family.name`.
fn is_third_level(name: &DomainName) -> bool {
    name.tld().split_once('.').is_some_and(|(_, tld)| tld == "name")
}

/// The requests for names, of at most `most` names each. Internationalised names of a known language have a method of their own, which
/// takes one TLD at a time, and so have names at the third level of .NAME.
fn asks<'a>(names: &[&DomainName], language: Option<&'a str>, most: usize) -> Vec<Ask<'a>> {
    let (third, names): (Vec<&DomainName>, Vec<&DomainName>) =
        names.iter().copied().partition(|name| is_third_level(name));
    let (idn, plain): (Vec<&DomainName>, Vec<&DomainName>) =
        names.into_iter().partition(|name| language.is_some() && name.is_idn());
    let mut asks: Vec<Ask<'_>> =
        plan(plain, most).into_iter().map(|batch| Ask { batch, method: Method::Plain }).collect();
    let tlds: BTreeSet<&str> = idn.iter().map(|name| name.tld()).collect();
    for (tld, language) in tlds.into_iter().filter_map(|tld| Some((tld, language?))) {
        let batches = plan(idn.iter().copied().filter(|name| name.tld() == tld), most);
        asks.extend(batches.into_iter().map(|batch| Ask { batch, method: Method::Idn(language) }));
    }
    let third: BTreeSet<&str> = third.iter().filter_map(|name| name.ascii().strip_suffix(".name")).collect();
    let third: Vec<String> = third.into_iter().map(str::to_owned).collect();
    for labels in third.chunks(most.min(MOST_LONG_NAMES)) {
        let batch = Batch { labels: labels.to_vec(), tlds: vec!["name".to_owned()] };
        asks.push(Ask { batch, method: Method::ThirdLevel });
    }
    asks
}

/// Sends requests, several at once, and takes their answers in. What an answer teaches about a TLD counts for those not yet sent.
async fn round(
    account: &LogicBoxes,
    cx: &Cx,
    asks: impl IntoIterator<Item = Ask<'_>>,
    answers: &mut Answers,
) -> Result<()> {
    let mut waiting: VecDeque<Ask<'_>> = asks.into_iter().collect();
    let mut under_way = FuturesUnordered::new();
    loop {
        while under_way.len() < AT_ONCE
            && let Some(Ask { batch, method }) = waiting.pop_front()
        {
            let mut parts = account.groups.cut(batch).into_iter().map(|batch| Ask { batch, method });
            let first = parts.next();
            for part in parts.rev() {
                waiting.push_front(part);
            }
            under_way.extend(first.map(|ask| ask.send(account, cx)));
        }
        let Some(reply) = under_way.next().await else { return Ok(()) };
        let reply = reply?;
        for (name, answered) in &reply {
            account.groups.learn(name.tld(), answered.product.as_deref());
        }
        answers.extend(reply);
    }
}

/// Asks once more, in small groups, about what came back as unknown: over their limits, some registries answer so for all names. TLDs of
/// which a whole group stays unknown are given up, since their registry does not answer.
async fn again(account: &LogicBoxes, cx: &Cx, language: Option<&str>, answers: &mut Answers) -> Result<()> {
    let mut undecided: Vec<DomainName> =
        answers.iter().filter(|(_, answered)| answered.undecided).map(|(name, _)| name.clone()).collect();
    undecided.sort();
    let undecided: Vec<&DomainName> = undecided.iter().collect();
    let mut tried = BTreeSet::new();
    let (first, rest): (Vec<_>, Vec<_>) = asks(&undecided, language, FEW)
        .into_iter()
        .partition(|ask| tried.insert((ask.batch.tlds.clone(), ask.method)));
    let probes: Vec<Batch> = first.iter().map(|ask| ask.batch.clone()).collect();
    round(account, cx, first, answers).await?;
    let silent = |batch: &Batch| {
        batch
            .names()
            .iter()
            .all(|name| answers.get(name).is_none_or(|answered| answered.name.state == Availability::Unknown))
    };
    let silent: BTreeSet<Vec<String>> = probes.into_iter().filter(silent).map(|batch| batch.tlds).collect();
    let rest = rest.into_iter().filter(|ask| !silent.contains(&ask.batch.tlds));
    round(account, cx, rest.collect::<Vec<_>>(), answers).await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::error::ErrorKind;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::{Value, json};

    fn input(names: &[&str]) -> DomainCheck {
        DomainCheck::new(names.iter().map(|name| name.parse().expect("a name")))
    }

    async fn check(names: &[&str], steps: Vec<Step>) -> (Result<CheckReport>, usize) {
        let (cx, script) = cx(Op::DomainCheck, steps);
        let report = run(&account(), &cx, &input(names)).await;
        (report, script.sent().len())
    }

    fn states(report: &CheckReport) -> Vec<&'static str> {
        report.names.iter().map(|name| name.state.as_str()).collect()
    }

    #[tokio::test]
    async fn names_come_back_in_the_order_of_the_question_and_what_is_missing_is_unknown() {
        let reply = json!({"b.com": {"classkey": "domcno", "status": "available"}, "c.com": {"status": "regthroughus"}});
        let (report, _) =
            check(&["c.com", "a.com", "b.com", "www.b.com"], vec![Step::json(200, &reply)]).await;
        let report = report.expect("a report");
        assert_eq!(states(&report), ["ours", "unknown", "available", "invalid"]);
        assert!(report.names[1].reason.is_some());
    }

    #[tokio::test]
    async fn unknown_names_are_asked_once_more_in_fives() {
        let unknown = |names: &[&str]| {
            let all = names.iter().map(|name| ((*name).to_owned(), json!({"status": "unknown"})));
            Step::json(200, &Value::Object(all.collect()))
        };
        let all = ["a.io", "b.io", "c.io", "d.io", "e.io", "f.io", "g.io"];
        let good = json!({"a.io": {"status": "available"}, "b.io": {"status": "available"}});
        let (report, sent) =
            check(&all, vec![unknown(&all), Step::json(200, &good), unknown(&["f.io", "g.io"])]).await;
        assert_eq!(
            (states(&report.expect("a report")), sent),
            (vec!["available", "available", "unknown", "unknown", "unknown", "unknown", "unknown"], 3)
        );
    }

    #[tokio::test]
    async fn a_failed_request_makes_its_names_unknown_but_a_wrong_key_fails_the_call() {
        let broken = || Step::answer(200, &[], "<html>");
        let (report, sent) = check(&["a.com"], vec![broken(), broken(), broken()]).await;
        assert_eq!((states(&report.expect("a report")), sent), (vec!["unknown"], 3));
        let denied = json!({"status": "ERROR", "message": "Access Denied: You are not authorized to perform this action"});
        let (report, _) = check(&["a.com"], vec![Step::json(500, &denied)]).await;
        assert_eq!(report.expect_err("refused").kind(), ErrorKind::Auth);
    }

    #[tokio::test]
    async fn premium_claim_and_right_of_registration_are_told() {
        let reply = json!({"premium.uk": {"classkey": "dotuk", "status": "available", "tm-claims-key": "K1", "ror": "premium.co.uk",
            "costHash": {"create": "500.0", "renew": "50", "sellingCurrencySymbol": "USD"}}});
        let (report, _) = check(&["premium.uk"], vec![Step::json(200, &reply)]).await;
        let name = report.expect("a report").names.remove(0);
        assert!(name.premium);
        assert_eq!(name.prices.and_then(|p| p.register).map(|d| d.to_string()), Some("500.00".into()));
        assert_eq!(name.claim.and_then(|c| c.lookup_key).as_deref(), Some("K1"));
        assert_eq!(name.right_of_registration.as_deref(), Some("premium.co.uk"));
    }

    #[tokio::test]
    async fn internationalised_names_with_a_language_have_a_method_of_their_own() {
        let (cx, script) =
            cx(Op::DomainCheck, [Step::json(200, &json!({"xn--mnchen-3ya.de": {"status": "available"}}))]);
        let mut input = input(&["münchen.de"]);
        input.language = Some("de".into());
        let report = run(&account(), &cx, &input).await.expect("a report");
        assert_eq!(states(&report), ["available"]);
        let sent = script.sent().remove(0);
        assert!(sent.uri().path().ends_with("/domains/idn-available.json"));
        assert!(params(&sent).contains(&("idnLanguageCode".into(), "de".into())));
    }
}
