//! Wire cases: a call, the requests that it must send, the registrar's answers, and what must come of it.
//!
//! A case is a file under `tests/wire/<provider>/`. The same case is played a second time with its answers broken in many ways: then
//! nothing may be taken for a success.

mod breaking;
mod file;
mod play;
mod sent;

pub use breaking::play_broken;
pub use file::{Case, load};
pub use play::play;
