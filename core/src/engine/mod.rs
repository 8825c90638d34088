//! The engine: where calls run. One for each process, made on first use.
//!
//! Two lanes, because no single arrangement is both quick for a blocking read and safe for a purchase whose caller leaves. The
//! *caller lane* is a runtime that whoever waits drives. The *own lane* is one thread, for everything asynchronous and for every
//! purchase from every door.

mod lanes;
mod running;

pub(crate) use lanes::{Ending, engine, in_the_end, must_not_wait, remember};
pub use lanes::{finish_endings, finish_purchases, inside_a_runtime};
pub(crate) use running::fault_of_ours;
pub use running::{Placed, Running};

/// Where a client's calls run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Executor {
    /// On the engine's lanes.
    #[default]
    Engine,
    /// On the runtime that the caller is in. Tests pause its time.
    Current,
}
