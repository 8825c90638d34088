//! Registrars: what each has to say of itself, and the table in which they are found by name.
//!
//! To add a registrar, write its folder and its row in [`all`].

mod calls;
mod define;
mod fields;
mod info;
mod listed;
#[cfg(test)]
mod nonsense;
mod purchase;
mod registry;
mod rules;
mod session;
#[cfg(test)]
mod statuses;
#[cfg(test)]
pub(crate) mod testing;

pub mod internetbs;
pub mod logicboxes;
pub mod netim;
pub mod realtimeregister;
#[cfg(feature = "sandbox")]
pub mod reference;

pub use define::{AnyProvider, BoxFuture, Provider, Reply};
pub use info::{Endpoint, Environment, Info, Limit, OwnOperation, Quota, Setting, SettingKind, Settings};
pub(crate) use purchase::SKEW;
pub use purchase::{Baseline, Evidence, OpenOrder, Progress, Receipt};
pub use registry::{Entry, all, find};
pub(crate) use session::{Session, Sessions};
