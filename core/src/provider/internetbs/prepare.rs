//! What is looked at and done before a purchase, and costs nothing.

use super::{InternetBs, bought, register, renew, transfer};
use crate::call::Cx;
use crate::error::{Error, Outcome, Result};
use crate::op::Call;

/// Fails with every reason not to place the order that can be seen without asking.
pub(super) fn refuse(call: &Call) -> Result<()> {
    let problems = match call {
        Call::DomainRegister(input) => register::problems(input),
        Call::DomainTransfer(input) => transfer::problems(input),
        Call::DomainRenew(input) => renew::problems(input),
        Call::DomainRestore(input) => bought::restore_problems(input),
        Call::DomainTrade(input) => bought::trade_problems(input),
        _ => Vec::new(),
    };
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}

/// Makes a call ready. Whatever fails here, nothing was ordered.
pub(super) async fn run(account: &InternetBs, cx: &Cx, mut call: Call) -> Result<Call> {
    refuse(&call)?;
    let done = match &mut call {
        Call::DomainRegister(input) => register::prepare(account, cx, input).await,
        Call::DomainRenew(input) => renew::prepare(account, cx, input).await,
        _ => Ok(()),
    };
    done.map_err(|error| error.with_outcome(Outcome::NotDone))?;
    Ok(call)
}
