//! The road of a call inside the host: capability, checks, then the registrar, the journal or the sandbox.

use super::{Account, CallOptions, check, doubts, local, purchase};
use crate::engine::Placed;
use crate::error::{Error, ErrorKind, Result};
use crate::op::{Call, Effect, Output};
use crate::provider::Reply;
use crate::transport::Lane;
use std::sync::Arc;

/// Answers a call. Everything that fails says which provider, operation and domain it was about.
pub(super) async fn answer(
    account: Arc<Account>,
    lane: Lane,
    call: Call,
    options: CallOptions,
    placed: Placed,
) -> Result<Output> {
    let op = call.op();
    let domain = call.input().domain().map(|name| name.ascii().to_owned());
    let provider = account.provider.info().name;
    let result = dispatch(account, lane, call, options, placed).await;
    if let Err(error) = &result {
        tracing::debug!(provider, operation = %op, kind = %error.kind(), "failed");
    }
    result.map_err(|error| {
        error.with(|c| {
            c.provider = Some(provider.to_owned());
            c.operation = Some(op.name().to_owned());
            c.domain = c.domain.take().or(domain);
        })
    })
}

async fn dispatch(
    account: Arc<Account>,
    lane: Lane,
    call: Call,
    options: CallOptions,
    placed: Placed,
) -> Result<Output> {
    check::fields_of(&account, &call)?;
    let call = match call {
        Call::DomainCheck(input) => Call::DomainCheck(input.expanded()),
        call => call,
    };
    if call.op().is_host() {
        return Box::pin(local::answer(&account, lane, call, &options)).await;
    }
    check::capability(&account, call.op())?;
    if call.purchase().is_some() {
        // In boxes of their own: a read should not carry the size of a purchase about.
        return Box::pin(purchase::buy(&account, lane, call, &options, &placed)).await;
    }
    if options.dry_run && account.provider.effect(&call) != Effect::Read {
        let text = format!("{} has no dry run; only purchases and reads do", call.op());
        return Err(Error::new(ErrorKind::Unsupported, text));
    }
    let cx =
        account.cx(lane, call.op(), call.input().domain().cloned(), options.timeout).hiding(call.input());
    match account.provider.call(&cx, call).await? {
        Reply::Output(output) => Ok(doubts::told(*output, cx.now().date())),
        Reply::Receipt(_) => Err(Error::new(ErrorKind::Internal, "a free operation gave a receipt")),
    }
}
