//! What Internet.bs alone has: options of purchases, and operations that are named after it.

mod account;
mod dns;
mod domain;
mod order;
mod tld;

pub use account::*;
pub use dns::*;
pub use domain::*;
pub use order::*;
pub use tld::*;
