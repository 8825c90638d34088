//! What may be sent again, and after how long: the retry table of the paid-operations contract.

use crate::broken::{Protection, is_off};
use crate::error::{Error, ErrorKind, Outcome};
use crate::op::{Effect, Op};
use std::time::Duration;

/// How often a request is sent in all.
pub(super) const ATTEMPTS: u32 = 3;

/// The longest wait that a registrar may ask for; a longer one goes back to the caller.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(120);

const BASE: Duration = Duration::from_millis(100);
const BASE_WHEN_THROTTLED: Duration = Duration::from_secs(1);
const CAP: Duration = Duration::from_secs(20);

/// Whether a failed request may be sent again.
///
/// Money and new objects are sent again only when nothing has left this machine; a login never is.
pub(super) fn may_repeat(op: Op, effect: Effect, error: &Error) -> bool {
    let passing = matches!(
        error.kind(),
        ErrorKind::Network
            | ErrorKind::Timeout
            | ErrorKind::RateLimited
            | ErrorKind::RegistrarFault
            | ErrorKind::BadReply
    );
    let unsent = matches!(error.kind(), ErrorKind::Network | ErrorKind::Timeout)
        && error.outcome() == Outcome::NotDone;
    match effect {
        // A raw request is the caller's own: what it does is not known here.
        _ if op == Op::Raw => unsent && effect != Effect::Purchase,
        Effect::Read | Effect::Set => passing,
        Effect::Purchase if is_off(Protection::NoRepeat) => passing,
        Effect::Create | Effect::Purchase => unsent,
        Effect::Login => false,
    }
}

/// How long to wait before attempt `attempt + 1`: full jitter, so that many callers do not come back together.
pub(super) fn delay(attempt: u32, error: &Error, random: f64) -> Duration {
    if let Some(wait) = error.wait() {
        return wait;
    }
    let base = if error.kind() == ErrorKind::RateLimited { BASE_WHEN_THROTTLED } else { BASE };
    base.saturating_mul(1 << attempt.min(10)).min(CAP).mul_f64(random)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_sent_again_only_when_nothing_left() {
        let unsent = Error::new(ErrorKind::Network, "refused");
        let lost = Error::unknown(ErrorKind::Network, "reset");
        assert!(may_repeat(Op::DomainRenew, Effect::Purchase, &unsent));
        for error in [&lost, &Error::unknown(ErrorKind::Timeout, ""), &Error::new(ErrorKind::RateLimited, "")]
        {
            assert!(!may_repeat(Op::DomainRenew, Effect::Purchase, error));
            assert!(!may_repeat(Op::ContactCreate, Effect::Create, error));
            assert!(may_repeat(Op::DomainInfo, Effect::Read, error));
            assert!(!may_repeat(Op::DomainInfo, Effect::Login, error));
        }
    }

    #[test]
    fn a_refusal_is_never_repeated() {
        for effect in [Effect::Read, Effect::Set, Effect::Create, Effect::Purchase] {
            assert!(!may_repeat(Op::DomainInfo, effect, &Error::new(ErrorKind::Rejected, "")));
        }
    }

    #[test]
    fn waits_grow_and_are_capped() {
        let error = Error::new(ErrorKind::Network, "");
        assert_eq!(delay(0, &error, 1.0), Duration::from_millis(100));
        assert_eq!(delay(30, &error, 1.0), CAP);
        let told = Error::new(ErrorKind::RateLimited, "").with(|c| c.retry_after_ms = Some(5_000));
        assert_eq!(delay(0, &told, 0.0), Duration::from_secs(5));
    }
}
