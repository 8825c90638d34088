//! One client for every domain registrar.
//!
//! Change the registrar and nothing but a setting changes: the same operations, fields, errors and promises everywhere.
//!
//! * **If a paid call fails, nothing was bought.** Otherwise it gives an [`model::Order`] whose state says what became of it.
//! * The same key always means the same order, so a call that was lost is simply made again.
//! * What is said of a domain is what the registrar said; an error is never "available".
//!
//! ```
//! use anyregistrar::{CallOptions, blocking::Client};
//! use anyregistrar::model::{ContactRef, Contacts};
//! use anyregistrar::op::DomainRegister;
//!
//! let client = Client::connect("sandbox")?;
//! let registrant = serde_json::from_str(r#"{"first_name": "Ada", "last_name": "Example", "organization": "Example Ltd", "email": "ada@example.com",
//!     "phone": "+44.1132926070", "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB"}"#);
//! let contacts = Contacts { registrant: registrant.ok(), ..Contacts::default() };
//! let input = DomainRegister::new("example.com".parse().expect("a name"), 1, contacts);
//! let order = client.domain_register(input, CallOptions::key("invoice-1042-1"))?;
//! assert_eq!(order.state.as_str(), "succeeded");
//! # Ok::<(), anyregistrar::Error>(())
//! ```

mod broken;
pub mod call;
pub mod door;
pub mod engine;
pub mod error;
mod fork;
mod host;
pub mod journal;
pub mod model;
mod normal;
pub mod op;
pub mod plugin;
pub mod provider;
mod reader;
pub mod tld;
pub mod transport;

pub use error::{Error, ErrorKind, Outcome, Result};
pub use host::{
    AccountConfig, CallOptions, Client, ClientBuilder, Config, Domains, Host, SecretSource, blocking,
};
pub use provider::Environment;
