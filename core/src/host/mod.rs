//! Accounts and the clients that use them.

mod account;
mod builder;
mod check;
mod client;
mod config;
mod guards;
mod local;
mod options;
mod order;
mod pages;
mod purchase;
mod reconcile;
mod send;
mod settled;

pub mod blocking;

pub(crate) use account::Account;
pub use builder::ClientBuilder;
pub use client::Client;
pub use config::{AccountConfig, Config, Host, SecretSource};
pub use options::CallOptions;
pub(crate) use options::DocumentOptions;
pub use pages::Domains;
