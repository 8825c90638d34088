//! Accounts and the clients that use them.

mod account;
mod beside;
mod builder;
mod check;
mod client;
mod config;
mod describe;
mod doubts;
mod earlier;
mod ends;
mod guards;
mod judge;
mod late;
mod local;
mod normalize;
mod options;
mod order;
mod pages;
mod person;
mod purchase;
mod reconcile;
mod resend;
mod send;
mod settled;
#[cfg(test)]
mod spoilt;
#[cfg(test)]
mod turns;
mod twice;
mod validate;
mod weigh;

pub mod blocking;

pub(crate) use account::Account;
pub use builder::ClientBuilder;
pub use client::Client;
pub use config::{AccountConfig, Config, Host, SecretSource};
pub use options::CallOptions;
pub(crate) use options::DocumentOptions;
pub use pages::Domains;
