//! A registrar's code that runs without any way to its registrar: somebody else sends for it. So the code of a built-in registrar can
//! speak as a plugin does.

use super::{Clock, Cx, CxParts, Limits, Others, Scrubber};
use crate::error::{Error, ErrorKind, Result};
use crate::op::{Effect, Op};
use crate::provider::{Baseline, BoxFuture, Info};
use crate::transport::{Answer, Lane, Outgoing, Transport};
use bytes::Bytes;
use http::Request;
use std::sync::Arc;

/// Who sends in place of the loop, with all that the loop sees to: limits, time limits and repetition.
pub trait Relay: Send + Sync {
    /// Has a request sent with this effect, and its answer read by `read`. The error is the one that the loop would have given.
    fn exchange<'a>(
        &'a self,
        effect: Effect,
        request: Request<Bytes>,
        read: &'a mut (dyn FnMut(&Answer) -> Result<()> + Send),
    ) -> BoxFuture<'a, Result<()>>;
}

/// What the call knows besides its operation.
#[derive(Debug, Default)]
pub struct Looked {
    /// How the domain stood before, for a purchase.
    pub baseline: Option<Baseline>,
    /// Another order of ours may have brought what the domain shows.
    pub explained: bool,
    /// The registrar's numbers that belong to other orders.
    pub others: Vec<String>,
    /// Those of orders that failed.
    pub failed: Vec<String>,
}

/// The context of a call whose requests all go to `relay`.
pub fn relayed(info: &'static Info, op: Op, looked: Looked, clock: Clock, relay: Arc<dyn Relay>) -> Cx {
    let parts = Arc::new(CxParts {
        account: "default".into(),
        info,
        transport: Arc::new(Elsewhere(relay)),
        limits: Arc::new(Limits::none()),
        clock,
        scrubber: Scrubber::default(),
    });
    let Looked { baseline, explained, others, failed } = looked;
    let mut cx = Cx::new(parts, Lane::Caller, op, None, None);
    (cx.baseline, cx.others) = (baseline, Arc::new(Others { explain: explained, numbers: others, failed }));
    cx
}

/// The way of a context that has none.
struct Elsewhere(Arc<dyn Relay>);

impl Transport for Elsewhere {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Answer>> {
        Box::pin(async { Err(Error::new(ErrorKind::Internal, "there is no way to the registrar here")) })
    }

    fn relay(&self) -> Option<&dyn Relay> {
        Some(&*self.0)
    }
}
