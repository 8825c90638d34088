//! The words of the field as types: parsed once at the edge, never nonsense afterwards.

mod account;
mod check;
mod contact;
mod country;
mod date;
mod dns;
mod dnssec;
mod domain;
mod doubt;
mod email;
mod lifecycle;
mod money;
mod nameserver;
mod order;
mod period;
mod phone;
mod process;
mod secret;
mod text;

pub use account::{Balance, PriceKind};
pub use check::{Availability, CheckedName, Claim, NamePrices};
pub use contact::{Contact, ContactRef, Contacts, Role};
pub use country::Country;
pub use date::{Date, Timestamp};
pub use dns::{DnsRecord, RecordHost, RecordType, WebForward};
pub use dnssec::{DnsKey, DsRecord};
pub use domain::{DomainName, HostName};
pub use doubt::ExpiryDoubt;
pub use email::Email;
pub use lifecycle::{Flag, Lifecycle};
pub use money::{Currency, Money};
pub use nameserver::NameServer;
pub use order::{Charge, Order, OrderState, Part, PriceSource, References};
pub use period::Period;
pub use phone::Phone;
pub use process::{Process, ProcessState};
pub use secret::AuthCode;
pub(crate) use secret::exposed;

pub(crate) use text::parsed_from_text;

/// The schema of a decimal text that may be absent.
#[cfg(feature = "schema")]
pub(crate) fn maybe_decimal(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "type": ["string", "null"], "format": "decimal" })
}
