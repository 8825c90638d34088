//! One client for every domain registrar.
pub mod call;
pub mod error;
mod fork;
pub mod model;
pub mod op;
pub mod provider;
pub mod tld;
pub mod transport;
