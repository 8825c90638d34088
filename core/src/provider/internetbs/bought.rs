//! `Domain/Restore` and `Domain/Trade`

use super::params::Params;
use super::{InternetBs, codes, contacts, details, options, order, wire};
use crate::call::Cx;
use crate::error::{Error, Outcome, Problem, Result};
use crate::op::{DomainRestore, DomainTrade, Effect};
use crate::provider::{Progress, Receipt};
use crate::tld::Applies;

const RESTORE: &str = "Domain/Restore";
const TRADE: &str = "Domain/Trade";

/// `domain.restore`
pub(super) async fn restore(account: &InternetBs, cx: &Cx, input: &DomainRestore) -> Result<Receipt> {
    let params = Params::of(&input.domain).all(options::params(input.internetbs.as_ref(), false));
    let request = account.post(RESTORE, &params)?;
    cx.exchange(Effect::Purchase, request, |attempt| {
        order::receipt(&wire::read(attempt).map_err(doubted)?, "newexpiration")
    })
    .await
}

/// A registry that refuses may have restored the domain for a first copy of the request a moment ago.
fn doubted(error: Error) -> Error {
    match codes::number(&error) {
        Some(codes::NOT_PROVIDED) => error.with_outcome(Outcome::Unknown),
        _ => error,
    }
}

pub(super) fn restore_problems(input: &DomainRestore) -> Vec<Problem> {
    options::unfit(input.internetbs.as_ref(), options::RESTORE)
}

/// `domain.trade`. Its `SUCCESS` is that of an order which was accepted; the domain tells whether it is done.
pub(super) async fn trade(account: &InternetBs, cx: &Cx, input: &DomainTrade) -> Result<Receipt> {
    let params = Params::of(&input.domain)
        .all(contacts::params(Applies::Trade, &input.domain, &input.contacts))
        .all(order::nameservers(&input.nameservers))
        .all(options::params(input.internetbs.as_ref(), false))
        .all(contacts::extra(&input.extra));
    let request = account.post(TRADE, &params)?;
    let sent =
        cx.exchange(Effect::Purchase, request, |attempt| order::receipt(&wire::read(attempt)?, "expiration"));
    let mut receipt = sent.await?;
    receipt.progress = Progress::Pending;
    if let Ok(Some(details)) = details::find(account, cx, &input.domain).await
        && super::holder::is(&details, &input.contacts)
    {
        (receipt.progress, receipt.expires) = (Progress::Done, details.expires);
    }
    Ok(receipt)
}

pub(super) fn trade_problems(input: &DomainTrade) -> Vec<Problem> {
    let mut problems = options::unfit(input.internetbs.as_ref(), options::TRADE);
    contacts::problems(Applies::Trade, &input.domain, &input.contacts, &mut problems);
    problems
}
