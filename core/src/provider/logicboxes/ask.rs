//! One request about names, and its answer: `GET domains/available`, `GET domains/idn-available` and
//! `GET domains/thirdlevelname/available`
//!
//! Reference: knowledge base 764, 1427 and 2931.

use super::batches::Batch;
use super::fields::{Fields, scalar};
use super::params::Params;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{ErrorKind, Result};
use crate::model::{Availability, CheckedName, Claim, DomainName, NamePrices};
use crate::op::Effect;
use serde_json::Value;
use std::collections::HashMap;

/// The method that answers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Method<'a> {
    /// All names without a method of their own.
    Plain,
    /// Names beyond ASCII of a known language.
    Idn(&'a str),
    /// Names at the third level of .NAME, whose first two labels are sent as one.
    ThirdLevel,
}

impl Method<'_> {
    fn path(self) -> &'static str {
        match self {
            Method::Plain => "domains/available",
            Method::Idn(_) => "domains/idn-available",
            Method::ThirdLevel => "domains/thirdlevelname/available",
        }
    }

    fn params(self, batch: &Batch) -> Params {
        let labels = Params::new().each("domain-name", &batch.labels);
        match self {
            Method::Plain => labels.each("tlds", &batch.tlds),
            Method::Idn(language) => labels.each("tld", &batch.tlds).add("idnLanguageCode", language),
            Method::ThirdLevel => labels.add("tlds", "*.name"),
        }
    }
}

/// What was answered about a name.
#[derive(Clone, Debug)]
pub(super) struct Answered {
    pub(super) name: CheckedName,
    /// The product that the name belongs to: its key in price lists.
    pub(super) product: Option<String>,
    /// The registrar said that it does not know.
    pub(super) undecided: bool,
}

impl Answered {
    /// A name about which nothing was answered. It is never taken for available.
    pub(super) fn nothing(name: &DomainName, reason: Option<String>) -> Self {
        let reason = reason.unwrap_or_else(|| "the registrar's answer does not mention the name".to_owned());
        Answered::ours(CheckedName::new(name.clone(), Availability::Unknown).because(reason))
    }

    /// An answer that is ours, and not the registrar's.
    pub(super) fn ours(name: CheckedName) -> Self {
        Answered { name, product: None, undecided: false }
    }
}

/// The answers to one request or several.
pub(super) type Answers = HashMap<DomainName, Answered>;

/// One request.
pub(super) struct Ask<'a> {
    pub(super) batch: Batch,
    pub(super) method: Method<'a>,
}

impl Ask<'_> {
    /// Asks. What fails for this request alone makes its names unknown; what fails for the account fails the call.
    pub(super) async fn send(self, account: &LogicBoxes, cx: &Cx) -> Result<Answers> {
        let of_the_account = [ErrorKind::Auth, ErrorKind::Forbidden, ErrorKind::Config];
        match self.exchange(account, cx).await {
            Err(error) if !of_the_account.contains(&error.kind()) => {
                let unknown = |name| (Answered::nothing(&name, Some(error.message().to_owned())), name);
                Ok(self
                    .batch
                    .names()
                    .into_iter()
                    .map(unknown)
                    .map(|(answered, name)| (name, answered))
                    .collect())
            }
            result => result,
        }
    }

    /// The same, where a failure is a failure.
    pub(super) async fn exchange(&self, account: &LogicBoxes, cx: &Cx) -> Result<Answers> {
        let path = self.method.path();
        let request = account.get_at(&account.check, path, &self.method.params(&self.batch))?;
        let wanted = self.batch.names();
        cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, path)?, &wanted)).await
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
            None => Answered::nothing(name, errors.clone()),
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
