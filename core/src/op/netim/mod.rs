//! What NETIM alone has: operations that are named after it.

mod account;
mod domain;
mod order;
mod zone;

pub use account::*;
pub use domain::*;
pub use order::*;
pub use zone::*;
