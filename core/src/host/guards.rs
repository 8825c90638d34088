//! What is looked at before money moves: the expiry on record, whether the name can be had, and the price.

use super::Account;
use super::client::typed;
use super::order::{TOLERANCE_DAYS, Wanted};
use crate::broken::{Protection, is_off};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{Availability, CheckedName, Lifecycle, Money, PriceKind};
use crate::op::{Call, DomainCheck, DomainQuote, DomainRegister, Op, Output, Quote};
use crate::provider::{Baseline, Reply};

/// Compares what the caller has on record with what the registrar says. True where the result is there already.
pub(super) fn compare(asked: &Wanted, baseline: &Baseline) -> Result<bool> {
    match (asked.op, baseline.in_account) {
        (Op::DomainRenew, false) => {
            return Err(Error::new(
                ErrorKind::NotFound,
                "the domain is not in this account, so it cannot be renewed here",
            ));
        }
        (op, true) if op.brings_in() => {
            return Err(Error::new(
                ErrorKind::Taken,
                "the domain is in this account already; nothing was sent",
            ));
        }
        (Op::DomainRenew, _) => {}
        (op, _) if op.brings_in() => {}
        (_, false) => {
            let text = "the domain is not in this account, so nothing can be bought for it here";
            return Err(Error::new(ErrorKind::NotFound, text));
        }
        (Op::DomainRestore, true) => in_redemption(baseline)?,
        _ => {}
    }
    if baseline.satisfied {
        return Ok(true);
    }
    let Some(wanted) = asked.current_expiry.filter(|_| !is_off(Protection::Guard)) else {
        return Ok(false);
    };
    let Some(expires) = baseline.expires else {
        let text = "the registrar does not say when the domain expires, so current_expiry cannot be compared; nothing was sent";
        return Err(Error::new(ErrorKind::ExpiryMismatch, text));
    };
    if expires == wanted {
        return Ok(false);
    }
    let target = asked.months.and_then(|months| wanted.plus_months(months.into()));
    if target.is_some_and(|target| target.days_from(expires) <= TOLERANCE_DAYS) {
        // Where a domain is parked, the registry's own renewal has brought it there, and nobody has paid for that yet.
        return Ok(!baseline.parked);
    }
    let text = format!(
        "the registrar has {expires} as the expiry, not {wanted}; nothing was sent. Sync the domain and try again"
    );
    Err(Error::new(ErrorKind::ExpiryMismatch, text))
}

/// Only what was deleted can be restored.
fn in_redemption(baseline: &Baseline) -> Result<()> {
    match baseline.lifecycle {
        Some(Lifecycle::Redemption) => Ok(()),
        stands => {
            let text = format!(
                "only a domain in redemption can be restored, and this one is {}; nothing was sent",
                stands.unwrap_or(Lifecycle::Unknown).as_str()
            );
            Err(Error::new(ErrorKind::Conflict, text))
        }
    }
}

/// Asks whether a name that is to be registered can be had. A refusal of the order itself would prove less: "already registered"
/// may be the answer to a copy of our own request.
pub(super) async fn can_be_had(account: &Account, cx: &Cx, call: &Call) -> Result<()> {
    let Call::DomainRegister(input) = call else { return Ok(()) };
    // Names in a launch phase are not free in the ordinary sense.
    if input.launch.is_some() || !account.provider.info().has(Op::DomainCheck) {
        return Ok(());
    }
    let check = DomainCheck { language: input.language.clone(), ..DomainCheck::new([input.domain.clone()]) };
    let report = match account.provider.call(cx, check.into()).await? {
        Reply::Output(output) => typed!(DomainCheck, *output)?,
        Reply::Receipt(_) => return Err(Error::new(ErrorKind::Internal, "a check was a receipt")),
    };
    let asked = report.names.into_iter().find(|checked| checked.domain == input.domain);
    let checked = asked.unwrap_or_else(|| CheckedName::new(input.domain.clone(), Availability::Unknown));
    let (kind, text) = match checked.state {
        Availability::Available => return agreed_to(input, &checked),
        Availability::Unknown => {
            let text =
                "the registrar cannot say now whether the name can be had; nothing was sent, try again";
            (ErrorKind::RegistrarFault, text)
        }
        Availability::Taken => (ErrorKind::Taken, "the name is registered already; nothing was sent"),
        Availability::Ours => {
            (ErrorKind::Taken, "the name is registered through this registrar already; nothing was sent")
        }
        Availability::Reserved => (ErrorKind::Taken, "the registry keeps the name back; nothing was sent"),
        Availability::Closed => {
            (ErrorKind::Unsupported, "the registrar does not sell names under this TLD now; nothing was sent")
        }
        Availability::Invalid => {
            let text = "the registry does not allow this name; nothing was sent";
            return Err(Error::invalid(vec![Problem::invalid("domain", text)]));
        }
    };
    Err(Error::new(kind, text).with(|c| c.registrar_message = checked.reason))
}

/// The same for what is bought for a name that is somebody's already: renewals, transfers, restores and changes of holder.
pub(super) fn agreed_on(asked: &Wanted, premium: bool) -> Result<()> {
    if !premium || asked.max_price.is_some() {
        return Ok(());
    }
    let text =
        "the name has a premium price, which domain.quote tells; give max_price, so that it is agreed to";
    Err(Error::invalid(vec![Problem::missing("max_price", text)]))
}

/// A name that the registry sells at a price of its own is bought only where the order says which price is agreed to.
fn agreed_to(input: &DomainRegister, checked: &CheckedName) -> Result<()> {
    let confirmed = input.internetbs.as_ref().is_some_and(|own| own.confirm_price.is_some());
    if !checked.premium || input.max_price.is_some() || confirmed {
        return Ok(());
    }
    let price =
        checked.prices.as_ref().and_then(|prices| Some(Money::new(prices.register?, prices.currency)));
    let price = price.map_or(String::new(), |price| format!(" ({price} for a year)"));
    let text = format!("the name has a premium price{price}; give max_price, so that it is agreed to");
    Err(Error::invalid(vec![Problem::missing("max_price", text)]))
}

/// Keeps the caller's price cap: where the price is higher, in another currency or not to be learnt, nothing is bought.
pub(super) async fn within_price(account: &Account, cx: &Cx, asked: &Wanted, call: &Call) -> Result<()> {
    let Some(cap) = asked.max_price else { return Ok(()) };
    Cost::of(account, cx, asked, call, false).await.within(cap)
}

/// What an order costs.
pub(super) struct Cost {
    /// What the registrar says of the name and the term, where it was asked.
    pub(super) quote: Option<Quote>,
    /// The price of the whole order, which may be more: a fee of the launch phase, a service beside it.
    pub(super) price: Result<Money>,
}

impl Cost {
    /// Asks what an order costs. The quote is asked for where the price goes by it, and where it is to be `shown`.
    pub(super) async fn of(account: &Account, cx: &Cx, asked: &Wanted, call: &Call, shown: bool) -> Cost {
        // A registrar is asked for the price of the order itself only where there is a cap to hold it against.
        let whole = match asked.max_price {
            Some(_) => account.provider.price(cx, call).await.transpose(),
            None => None,
        };
        if !shown && let Some(price) = whole {
            return Cost { quote: None, price };
        }
        let quote = quoted(account, cx, asked, call).await;
        Cost {
            quote: quote.as_ref().ok().cloned(),
            price: whole.unwrap_or_else(|| quote.map(|quote| quote.price)),
        }
    }

    /// Fails where the price is above a cap, in another currency or not to be learnt.
    pub(super) fn within(self, cap: Money) -> Result<()> {
        over(self.price.map_err(not_learnt)?, cap).map_or(Ok(()), Err)
    }
}

/// What becomes of a price cap where there is no price.
fn not_learnt(error: Error) -> Error {
    let text = format!(
        "the price could not be learnt, so max_price cannot be kept; nothing was sent ({})",
        error.message()
    );
    Error::new(ErrorKind::PriceUnknown, text).with(|c| *c = error.context().clone())
}

/// What the registrar says that an order for this name and term costs.
async fn quoted(account: &Account, cx: &Cx, asked: &Wanted, call: &Call) -> Result<Quote> {
    let operation = match asked.op {
        Op::DomainRegister => PriceKind::Register,
        Op::DomainTransfer => PriceKind::Transfer,
        Op::DomainRenew => PriceKind::Renew,
        Op::DomainRestore => PriceKind::Restore,
        Op::DomainTrade => PriceKind::Trade,
        Op::DomainBuyPrivacy => PriceKind::Privacy,
        op => {
            let text = format!("no registrar tells the price of {op} beforehand");
            return Err(Error::new(ErrorKind::PriceUnknown, text));
        }
    };
    let auth_code = match call {
        Call::DomainTransfer(input) => input.auth_code.clone(),
        _ => None,
    };
    let (domain, months) = (asked.domain.clone(), asked.months);
    let quote = DomainQuote { domain, operation, years: None, months, auth_code };
    match account.provider.call(cx, quote.into()).await? {
        Reply::Output(output) => typed!(DomainQuote, *output),
        Reply::Receipt(_) => Err(Error::new(ErrorKind::Internal, "a quote was a receipt")),
    }
}

fn over(price: Money, cap: Money) -> Option<Error> {
    if price.currency != cap.currency {
        let text =
            format!("the price is in {}, max_price in {}; nothing was sent", price.currency, cap.currency);
        return Some(Error::new(ErrorKind::PriceUnknown, text));
    }
    let text = || format!("the price is {price}, above max_price {cap}; nothing was sent");
    (price.amount > cap.amount).then(|| Error::new(ErrorKind::PriceTooHigh, text()))
}
