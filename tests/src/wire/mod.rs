//! Wire cases: a call, the requests that it must send, the registrar's answers, and what must come of it.
//!
//! A case is a file under `tests/wire/<provider>/`. The same case is played a second time with its answers broken in many ways: then
//! nothing may be taken for a success.

mod breaking;
mod file;
mod forms;
mod play;
mod refusing;
mod sent;

pub use breaking::play_broken;
pub use file::{Case, load};
pub use forms::in_other_forms;
pub use play::play;
pub use refusing::play_refused;
