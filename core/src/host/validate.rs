//! `domain.validate`: the road of a purchase up to where something would go on record, and all that stands against it at once.

use super::check::{self, OfTld};
use super::guards::{Cost, agreed_on};
use super::order::Wanted;
use super::purchase::stands;
use super::{Account, CallOptions};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::op::{Call, DomainValidate, Op, Reading, Refusal, Unread, Validation, lies_in};
use crate::transport::Lane;

pub(super) async fn validate(
    account: &Account,
    lane: Lane,
    input: &DomainValidate,
    options: &CallOptions,
) -> Result<Validation> {
    let order = input.orders().next();
    let (_, op, document) =
        order.ok_or_else(|| Error::new(ErrorKind::Internal, "an order to try was missed"))?;
    check::capability(account, op)?;
    let Reading { input: call, problems, unread } = Call::read(op, document);
    let Some(call) = call else { return Ok(wrong(problems)) };
    let domain = call.input().domain().filter(|_| !lies_in("domain", &unread)).cloned();
    let cx = account.cx(lane, op, domain, options.timeout).hiding(call.input());
    let mut validation = look(account, &cx, call, problems, &unread).await?;
    validation.valid = validation.problems.is_empty() && validation.refusal.is_none();
    Ok(validation)
}

fn wrong(problems: Vec<Problem>) -> Validation {
    Validation { problems, ..Validation::default() }
}

/// All that is looked at: the fields, and as much of the rest as right fields allow.
async fn look(
    account: &Account,
    cx: &Cx,
    call: Call,
    mut problems: Vec<Problem>,
    unread: &[Unread],
) -> Result<Validation> {
    if lies_in("domain", unread) {
        return Ok(wrong(problems));
    }
    let tld = OfTld::read(account, cx, &call).await;
    let call = check::fill_roles(account, call, &tld);
    check::add(&mut problems, check::tld_problems(account, &call, &tld, unread));
    let mut found = wrong(problems);
    let Some(wanted) = Wanted::of(&call) else { return Ok(found) };
    if found.problems.is_empty() {
        match as_things_stand(account, cx, &call, &wanted).await {
            Ok(satisfied) => found.already_satisfied = satisfied,
            Err(error) => refused(&mut found, error)?,
        }
    }
    let term_is_known =
        !["years", "months"].iter().any(|path| found.problems.iter().any(|wrong| wrong.path == *path));
    if account.provider.info().has(Op::DomainQuote) && term_is_known && !found.already_satisfied {
        price(account, cx, &call, &wanted, &mut found).await?;
    }
    Ok(found)
}

async fn as_things_stand(account: &Account, cx: &Cx, call: &Call, wanted: &Wanted) -> Result<bool> {
    let baseline = account.provider.baseline(cx, call).await?;
    stands(account, cx, wanted, call, &baseline).await
}

async fn price(
    account: &Account,
    cx: &Cx,
    call: &Call,
    wanted: &Wanted,
    found: &mut Validation,
) -> Result<()> {
    let mut cost = Cost::of(account, cx, wanted, call, true).await;
    found.quote = cost.quote.take();
    let error = match wanted.max_price {
        Some(cap) => cost.within(cap).err(),
        None => {
            found.warnings.extend(cost.price.err().map(|error| error.message().to_owned()));
            // Whether a free name is premium, its check has said.
            let premium = found.quote.as_ref().is_some_and(|quote| quote.premium);
            agreed_on(wanted, premium && wanted.op != Op::DomainRegister).err()
        }
    };
    match error {
        Some(error) if found.refusal.is_none() && found.problems.is_empty() => refused(found, error),
        _ => Ok(()),
    }
}

/// What an error says against the order. One that says nothing about the order remains an error.
fn refused(found: &mut Validation, error: Error) -> Result<()> {
    use ErrorKind::{
        Busy, Conflict, ExpiryMismatch, InvalidInput, NotFound, OrderOpen, PriceTooHigh, PriceUnknown,
        Rejected, Taken, Unsupported,
    };
    match error.kind() {
        InvalidInput if !error.problems().is_empty() => {
            found.problems.extend(error.problems().iter().cloned());
        }
        Busy | Conflict | ExpiryMismatch | InvalidInput | NotFound | OrderOpen | PriceTooHigh
        | PriceUnknown | Rejected | Taken | Unsupported => {
            found.refusal = Some(Refusal::new(error.kind(), error.message()))
        }
        _ => return Err(error),
    }
    Ok(())
}
