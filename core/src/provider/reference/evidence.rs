//! How a domain stands, before a purchase and after one whose answer was lost.

use super::Reference;
use super::domain::info;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Date, DomainName, Lifecycle};
use crate::op::{Call, DomainDetails, Op};
use crate::provider::{Baseline, Evidence, OpenOrder, Progress, Receipt};
use serde::Deserialize;

/// How far an expiry may lie from the one that was computed, in days.
const TOLERANCE_DAYS: u64 = 2;

async fn look(account: &Reference, cx: &Cx, domain: &DomainName) -> Result<Option<DomainDetails>> {
    match info(account, cx, domain).await {
        Ok(details) => Ok(Some(details)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

pub(super) async fn baseline(account: &Reference, cx: &Cx, call: &Call) -> Result<Baseline> {
    let domain = call
        .input()
        .domain()
        .ok_or_else(|| Error::new(ErrorKind::Internal, "a purchase without a domain"))?;
    let read_at = cx.now();
    let details = look(account, cx, domain).await?;
    let found = details.as_ref();
    Ok(Baseline {
        in_account: found.is_some(),
        lifecycle: found.map(|details| details.lifecycle),
        expires: found.and_then(|details| details.expires),
        guard: found.and_then(|details| details.expires_at).map(|moment| moment.to_string()),
        handle: found.and_then(|details| details.references.order.clone()),
        read_at,
    })
}

#[derive(Deserialize)]
struct Process {
    state: String,
    message: Option<String>,
}

pub(super) async fn evidence(account: &Reference, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
    if let Some(action) = &order.references.action {
        let process: Process = account.post("process.info")?.with("process", action).read(cx).await?;
        if process.state == "failed" {
            let reason = process.message.unwrap_or_else(|| "the registrar gives no reason".to_owned());
            return Ok(Evidence::Failed { reason });
        }
    }
    let details = look(account, cx, &order.domain).await?;
    Ok(match (order.op, details) {
        (Op::DomainRenew, Some(details)) => renewed(order, details),
        (Op::DomainRenew, None) => unclear("the domain has left the account"),
        (_, Some(details)) => arrived(order, details),
        (_, None) => Evidence::Absent,
    })
}

fn unclear(reason: &str) -> Evidence {
    Evidence::Unclear { reason: reason.to_owned() }
}

fn is_pending(details: &DomainDetails, op: Op) -> bool {
    details.pending.as_ref().is_some_and(|pending| pending.action == op.name())
}

fn renewed(order: &OpenOrder, details: DomainDetails) -> Evidence {
    let near =
        |a: Option<Date>, b: Option<Date>| a.zip(b).is_some_and(|(a, b)| a.days_from(b) <= TOLERANCE_DAYS);
    if is_pending(&details, order.op) {
        Evidence::Pending(details.references)
    } else if near(details.expires, order.target) {
        executed(details)
    } else if details.expires == order.baseline.expires {
        Evidence::Absent
    } else {
        unclear("the expiry is neither the one before the renewal nor the one after it")
    }
}

fn arrived(order: &OpenOrder, details: DomainDetails) -> Evidence {
    match details.lifecycle {
        _ if order.baseline.in_account => unclear("the domain was in the account before"),
        Lifecycle::Pending => Evidence::Pending(details.references),
        Lifecycle::Active | Lifecycle::Expired => executed(details),
        _ => unclear("the domain is in the account, in an unexpected state"),
    }
}

fn executed(details: DomainDetails) -> Evidence {
    let receipt = Receipt {
        domain: Some(details.domain),
        expires: details.expires,
        references: details.references,
        ..Receipt::new(Progress::Done)
    };
    Evidence::Executed(Box::new(receipt))
}
