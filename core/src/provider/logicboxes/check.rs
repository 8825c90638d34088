//! `GET domains/available` and `GET domains/idn-available`
//!
//! Reference: knowledge base 764 and 1427.

use super::batches::{Batch, MOST_NAMES, plan};
use super::fields::{Fields, scalar};
use super::params::Params;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{ErrorKind, Result};
use crate::model::{Availability, CheckedName, Claim, DomainName, NamePrices};
use crate::op::{CheckReport, DomainCheck, Effect};
use futures_util::{StreamExt, stream};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

const PLAIN: &str = "domains/available";
const IDN: &str = "domains/idn-available";

/// How many requests are under way at once.
const AT_ONCE: usize = 8;

/// Names that came back as unknown are asked once more in groups of this size: some registries take no more in one call.
const AGAIN: usize = 5;

/// What was answered about a name.
#[derive(Clone, Debug)]
pub(super) struct Answered {
    pub(super) name: CheckedName,
    /// The product that the name belongs to: its key in price lists.
    pub(super) product: Option<String>,
    /// The registrar said that it does not know.
    undecided: bool,
}

type Answers = HashMap<DomainName, Answered>;

/// `domain.check`: asks about many names.
pub(super) async fn run(account: &LogicBoxes, cx: &Cx, input: &DomainCheck) -> Result<CheckReport> {
    let mut answers = Answers::new();
    for name in &input.domains {
        if let Some(reason) = name.not_registrable() {
            let checked = CheckedName::new(name.clone(), Availability::Invalid).because(reason);
            answers.insert(name.clone(), Answered { name: checked, product: None, undecided: false });
        }
    }
    let wanted = || input.domains.iter().filter(|name| name.not_registrable().is_none());
    let by_language = |name: &&DomainName| input.language.is_some() && name.is_idn();
    let plain = plan(wanted().filter(|name| !by_language(name)), MOST_NAMES);
    let idn = wanted().filter(by_language).map(|name| name.tld()).collect::<BTreeSet<_>>();
    let idn = idn
        .into_iter()
        .flat_map(|tld| plan(wanted().filter(|n| by_language(n) && n.tld() == tld), MOST_NAMES));
    let language = input.language.as_deref();
    let plain = plain.into_iter().map(|batch| Ask { batch, language: None });
    let asks: Vec<Ask<'_>> = plain.chain(idn.map(|batch| Ask { batch, language })).collect();

    let asked: Vec<_> = asks.into_iter().map(|ask| ask.send(account, cx)).collect();
    let replies: Vec<Result<Answers>> = stream::iter(asked).buffered(AT_ONCE).collect().await;
    for reply in replies {
        answers.extend(reply?);
    }
    ask_again(account, cx, language, &mut answers).await?;
    let names = input.domains.iter().map(|name| match answers.get(name) {
        Some(answered) => answered.name.clone(),
        None => missing(name, None),
    });
    Ok(CheckReport { names: names.collect(), alternatives: Vec::new() })
}

/// Asks about a single name.
pub(super) async fn one(account: &LogicBoxes, cx: &Cx, name: &DomainName) -> Result<Answered> {
    let batch = Batch { labels: vec![name.label().to_owned()], tlds: vec![name.tld().to_owned()] };
    let mut answers = Ask { batch, language: None }.exchange(account, cx).await?;
    let none = || Answered { name: missing(name, None), product: None, undecided: false };
    Ok(answers.remove(name).unwrap_or_else(none))
}

/// Asks once more about what came back as unknown, in small groups, and gives a TLD up after a group of which nothing is known.
async fn ask_again(
    account: &LogicBoxes,
    cx: &Cx,
    language: Option<&str>,
    answers: &mut Answers,
) -> Result<()> {
    let undecided: Vec<DomainName> =
        answers.iter().filter(|(_, a)| a.undecided).map(|(name, _)| name.clone()).collect();
    let by_language = |name: &&DomainName| language.is_some() && name.is_idn();
    let mut silent: BTreeSet<Vec<String>> = BTreeSet::new();
    let tlds: BTreeSet<&str> = undecided.iter().map(DomainName::tld).collect();
    for tld in tlds {
        let of_tld = || undecided.iter().filter(|name| name.tld() == tld);
        let plain = plan(of_tld().filter(|name| !by_language(name)), AGAIN);
        let idn = plan(of_tld().filter(by_language), AGAIN);
        let asks = plain.into_iter().map(|batch| Ask { batch, language: None });
        for ask in asks.chain(idn.into_iter().map(|batch| Ask { batch, language })) {
            if silent.contains(&ask.batch.tlds) {
                break;
            }
            let tlds = ask.batch.tlds.clone();
            let reply = ask.send(account, cx).await?;
            if reply.values().all(|answered| answered.name.state == Availability::Unknown) {
                silent.insert(tlds);
            }
            answers.extend(reply);
        }
    }
    Ok(())
}

/// One request.
struct Ask<'a> {
    batch: Batch,
    /// The language of internationalised names, which have a method of their own.
    language: Option<&'a str>,
}

impl Ask<'_> {
    /// Asks. What fails for this request alone makes its names unknown; what fails for the account fails the call.
    async fn send(self, account: &LogicBoxes, cx: &Cx) -> Result<Answers> {
        match self.exchange(account, cx).await {
            Ok(answers) => Ok(answers),
            Err(error)
                if matches!(error.kind(), ErrorKind::Auth | ErrorKind::Forbidden | ErrorKind::Config) =>
            {
                Err(error)
            }
            Err(error) => {
                let unknown = |name: DomainName| {
                    let checked = missing(&name, Some(error.message().to_owned()));
                    (name, Answered { name: checked, product: None, undecided: false })
                };
                Ok(self.names().into_iter().map(unknown).collect())
            }
        }
    }

    async fn exchange(&self, account: &LogicBoxes, cx: &Cx) -> Result<Answers> {
        let labels = Params::new().each("domain-name", &self.batch.labels);
        let (method, params) = match self.language {
            None => (PLAIN, labels.each("tlds", &self.batch.tlds)),
            Some(code) => (IDN, labels.each("tld", &self.batch.tlds).add("idnLanguageCode", code)),
        };
        let request = account.get_at(&account.check, method, &params)?;
        let wanted = self.names();
        cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, method)?, &wanted)).await
    }

    fn names(&self) -> Vec<DomainName> {
        let pairs =
            self.batch.labels.iter().flat_map(|l| self.batch.tlds.iter().map(move |t| format!("{l}.{t}")));
        pairs.filter_map(|text| text.parse().ok()).collect()
    }
}

/// Reads the answers about the wanted names. A name without an answer is unknown, whatever else was answered.
fn read(value: &Value, wanted: &[DomainName]) -> Result<Answers> {
    let fields = Fields::of(value)?;
    let by_name: HashMap<DomainName, &String> =
        fields.iter().filter_map(|(key, _)| Some((key.parse::<DomainName>().ok()?, key))).collect();
    let errors = fields.get("errors").map(|errors| scalar(errors).unwrap_or_else(|| errors.to_string()));
    let errors = errors.map(|text| super::messages::code(&text));
    let mut answers = Answers::new();
    for name in wanted {
        let answered = match by_name.get(name).and_then(|key| fields.object(key)) {
            Some(answer) => answered(name, &answer)?,
            None => Answered { name: missing(name, errors.clone()), product: None, undecided: false },
        };
        answers.insert(name.clone(), answered);
    }
    Ok(answers)
}

fn answered(name: &DomainName, answer: &Fields<'_>) -> Result<Answered> {
    let word = answer.text("status").unwrap_or_default();
    let (state, reason) = match word.to_ascii_lowercase().as_str() {
        "available" => (Availability::Available, None),
        "regthroughothers" => (Availability::Taken, None),
        "regthroughus" => (
            Availability::Ours,
            Some("registered through LogicBoxes, not necessarily in this account; domain.info tells"),
        ),
        "unknown" => (
            Availability::Unknown,
            Some("the registry could not be asked, or too much was asked at once; try again"),
        ),
        _ => (Availability::Unknown, Some("the registrar answers with a word that is not on record")),
    };
    let mut checked = CheckedName::new(name.clone(), state);
    checked.reason = reason.map(str::to_owned);
    if let Some(costs) = answer.object("costHash") {
        checked.prices = prices(&costs)?;
        checked.premium = checked.prices.as_ref().is_some_and(|prices| prices.register.is_some());
    }
    checked.claim = answer.text("tm-claims-key").map(|key| Claim { lookup_key: Some(key) });
    checked.right_of_registration = answer.text("ror");
    let undecided = word.eq_ignore_ascii_case("unknown");
    Ok(Answered { name: checked, product: answer.text("classkey"), undecided })
}

/// The prices of a name that is sold at prices of its own.
pub(super) fn prices(costs: &Fields<'_>) -> Result<Option<NamePrices>> {
    let Some(currency) = costs.text("sellingCurrencySymbol") else { return Ok(None) };
    Ok(Some(NamePrices {
        register: costs.decimal("create")?,
        renew: costs.decimal("renew")?,
        transfer: costs.decimal("transfer")?,
        restore: None,
        early_access_fee: costs.decimal("early_access_fee")?,
        currency: currency.parse().map_err(|_| costs.bad("sellingCurrencySymbol"))?,
    }))
}

/// A name without an answer. It is never taken for available.
fn missing(name: &DomainName, reason: Option<String>) -> CheckedName {
    let reason = reason.unwrap_or_else(|| "the registrar's answer does not mention the name".to_owned());
    CheckedName::new(name.clone(), Availability::Unknown).because(reason)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

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
