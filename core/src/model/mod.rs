//! The words of the field as types: parsed once at the edge, never nonsense afterwards.

mod account;
mod check;
mod contact;
mod country;
mod date;
mod domain;
mod email;
mod lifecycle;
mod money;
mod nameserver;
mod order;
mod period;
mod phone;
mod secret;
mod text;

pub use account::{Balance, PriceKind};
pub use check::{Availability, CheckedName, Claim, NamePrices};
pub use contact::{Contact, ContactRef, Contacts, Role};
pub use country::Country;
pub use date::{Date, Timestamp};
pub use domain::{DomainName, HostName};
pub use email::Email;
pub use lifecycle::{Flag, Lifecycle};
pub use money::{Currency, Money};
pub use nameserver::NameServer;
pub use order::{Charge, Order, OrderState, Part, PriceSource, References};
pub use period::Period;
pub use phone::Phone;
pub use secret::AuthCode;

pub(crate) use text::parsed_from_text;
