//! One call on its way: the context that a registrar's code sees, and the loop that sends.

mod classify;
mod clock;
mod cx;
mod exchange;
mod limits;
mod lines;
mod relay;
mod retry;
mod scrub;

pub(crate) use classify::unrecognised;
pub use clock::Clock;
pub use cx::Cx;
pub(crate) use cx::{CxParts, Others};
pub use exchange::Attempt;
pub use limits::Limits;
pub(crate) use lines::Lines;
#[doc(hidden)]
pub use relay::{Looked, Relay, relayed};
pub(crate) use scrub::Scrubber;
