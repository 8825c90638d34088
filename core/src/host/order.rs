//! What a paid call amounts to before it is sent: its key, its fingerprint and its target.

use super::{Account, CallOptions};
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::journal::{Fingerprint, Key, Past};
use crate::model::{Date, DomainName, Lifecycle, Money, Timestamp};
use crate::op::{Call, Op};
use crate::provider::Baseline;

/// What a paid call asks for.
pub(super) struct Wanted {
    pub(super) op: Op,
    pub(super) domain: DomainName,
    pub(super) months: Option<u16>,
    pub(super) max_price: Option<Money>,
    pub(super) current_expiry: Option<Date>,
}

/// A paid call, as the journal sees it.
pub(super) struct Ordered {
    pub(super) wanted: Wanted,
    pub(super) key: Key,
    pub(super) dry_run: bool,
    pub(super) fingerprint: Fingerprint,
}

/// The longest key.
const LONGEST_KEY: usize = 200;

impl Wanted {
    /// What a call asks for, if it is a paid one.
    pub(super) fn of(call: &Call) -> Option<Wanted> {
        let input = call.purchase()?;
        Some(Wanted {
            op: call.op(),
            domain: input.name().clone(),
            months: input.period().map(|period| period.in_months()),
            max_price: input.max_price(),
            current_expiry: input.current_expiry(),
        })
    }
}

impl Ordered {
    /// Reads a paid call. The parameters are hashed after parsing, so that two spellings of one domain are one.
    pub(super) async fn new(account: &Account, call: &Call, options: &CallOptions) -> Result<Ordered> {
        let wanted = Wanted::of(call).ok_or_else(|| Error::new(ErrorKind::Internal, "not a purchase"))?;
        let parameters = serde_json::to_value(call).expect("inputs are plain data").to_string();
        let key = match options.key.as_deref() {
            Some(key)
                if key.trim().is_empty() || key.len() > LONGEST_KEY || key.chars().any(char::is_control) =>
            {
                let text = "a key has 1 to 200 characters, without control characters; leave it out where there is none";
                return Err(Error::invalid(vec![Problem::invalid("options.key", text)]));
            }
            Some(key) => Key::Given(key.to_owned()),
            None => {
                let expiry = wanted.current_expiry.map_or(String::new(), |date| format!("/{date}"));
                let term = wanted.months.map_or(String::new(), |months| format!("/{months}m"));
                Key::Derived(format!("{}/{}{term}{expiry}", wanted.op, wanted.domain))
            }
        };
        Ok(Ordered {
            wanted,
            key,
            dry_run: options.dry_run,
            fingerprint: account
                .with_journal(move |journal| journal.fingerprint(parameters.as_bytes()))
                .await?,
        })
    }

    /// The expiry that a success brings, where it can be told beforehand.
    pub(super) fn target(&self, baseline: &Baseline) -> Option<Date> {
        match self.wanted.op {
            Op::DomainRenew if !baseline.parked => baseline.expires?.plus_months(self.wanted.months?.into()),
            _ => None,
        }
    }
}

/// How far the expiry that a registrar shows may lie from the one that was computed, in days.
pub(super) const TOLERANCE_DAYS: u64 = 2;

/// Whether a settled order's result is still to be seen, so that the same call again means the same order.
pub(super) fn result_shows(past: &Past, now: Timestamp, baseline: &Baseline) -> bool {
    // Half of what was bought has passed: the same words mean a new purchase.
    let half_term = i64::from(past.months.unwrap_or(12)) * 15 * 86_400;
    if now.seconds_since(past.changed_at) > half_term {
        return false;
    }
    match (past.op, past.target, baseline.expires) {
        (Op::DomainRenew, Some(target), Some(now)) => now.days_from(target) <= TOLERANCE_DAYS,
        (Op::DomainRenew, _, _) => true,
        (Op::DomainRestore, ..) => baseline.in_account && baseline.lifecycle != Some(Lifecycle::Redemption),
        (Op::DomainTrade | Op::DomainBuyPrivacy | Op::LogicboxesBuyPremiumDns, ..) => baseline.satisfied,
        _ => baseline.in_account,
    }
}
