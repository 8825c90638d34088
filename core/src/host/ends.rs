//! Giving back what registrars keep open for an account, such as a session, when nobody uses it any more.

use crate::call::{Cx, CxParts};
use crate::engine::{Executor, in_the_end};
use crate::op::Op;
use crate::provider::AnyProvider;
use crate::transport::Lane;
use std::sync::Arc;
use std::time::Duration;

/// How long giving back may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// Gives back what is open, beside whatever else goes on. A process that ends waits for it as it does for a purchase, and no longer.
pub(super) fn give_back(parts: Arc<CxParts>, provider: Arc<dyn AnyProvider>, executor: Executor) {
    in_the_end(executor, async move {
        let cx = Cx::new(parts, Lane::Own, Op::AccountTest, None, Some(PATIENCE));
        // Whoever fails here leaves a session that ends by itself.
        let _ = tokio::time::timeout(PATIENCE, provider.close(&cx)).await;
    });
}
