//! A call for the unit tests of registrars.

use super::{Evidence, Info, Quota};
use crate::call::{Clock, Cx, CxParts, Limits, Scrubber};
use crate::model::Timestamp;
use crate::op::Op;
use crate::transport::{Lane, Script, Step, Transport};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// What the evidence is, in a word.
pub(super) fn word(evidence: &Evidence) -> &'static str {
    match evidence {
        Evidence::Executed(_) => "executed",
        Evidence::Pending(_) => "pending",
        Evidence::Failed { .. } => "failed",
        Evidence::Absent => "absent",
        Evidence::Unclear { .. } => "unclear",
    }
}

/// The time in tests.
pub(crate) fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().expect("a moment")
}

/// A call that plays a script.
pub(crate) fn cx(info: &'static Info, op: Op, steps: impl IntoIterator<Item = Step>) -> (Cx, Arc<Script>) {
    let script = Arc::new(Script::new(steps));
    (on(info, op, script.clone()), script)
}

/// A call that plays a script, within the registrar's limits.
pub(super) fn limited(
    info: &'static Info,
    op: Op,
    steps: impl IntoIterator<Item = Step>,
) -> (Cx, Arc<Script>) {
    let script = Arc::new(Script::new(steps));
    (within(Limits::in_memory(info.limits), info, op, script.clone()), script)
}

/// A call that plays a script, within long windows.
pub(super) fn rationed(
    info: &'static Info,
    op: Op,
    quotas: Vec<Quota>,
    steps: impl IntoIterator<Item = Step>,
) -> (Cx, Arc<Script>) {
    let script = Arc::new(Script::new(steps));
    let limits = Limits::in_memory(info.limits).within(quotas);
    (within(limits, info, op, script.clone()), script)
}

/// A call to a registrar of the test's own.
pub(in crate::provider) fn on(info: &'static Info, op: Op, transport: Arc<dyn Transport>) -> Cx {
    within(Limits::none(), info, op, transport)
}

fn within(limits: Limits, info: &'static Info, op: Op, transport: Arc<dyn Transport>) -> Cx {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(now().unix().unsigned_abs());
    let parts = Arc::new(CxParts {
        account: "test".into(),
        info,
        transport,
        limits: Arc::new(limits),
        clock: Clock::Other(Arc::new(move || time)),
        scrubber: Scrubber::default(),
    });
    Cx {
        parts,
        lane: Lane::Caller,
        op,
        domain: None,
        deadline: None,
        baseline: None,
        intended_at: None,
        others: Arc::default(),
        private: Arc::default(),
        sent: 0.into(),
        in_turn: false.into(),
    }
}
