//! What a registrar wants for each TLD: rules as data, one checker, one form.
//!
//! A rule file is TOML, one per provider and group of TLDs. The checker reads a call against it and reports
//! every wrong field at once, before anything is sent; [`TldInfo`] shows the same rules as a form, so that
//! what a panel draws is what the checker checks. A number nobody documents is absent, never guessed.
//!
//! ```toml
//! tlds = ["example", "co.example"]
//! source = "registrar's manual, page 7"
//! grace_days = 30
//! transfer_code = "at_order"
//! years = { register = [1, 2], renew = [1] }  # or `months`, where not only whole years are sold
//! label = { min = 3, max = 63 }
//! idn = { languages = ["de"], refused = ["ß"] }
//!
//! [roles]
//! tech = { register = "required", most = 10 }
//! billing = { register = "none", transfer = "none" }
//!
//! [[field]]
//! path = "extra.company-number"
//! label = "Company number"
//! type = "text"
//! applies_to = ["register", "transfer"]
//! pattern = "[0-9]{8}"
//! required_when = { path = "contacts.registrant.organization", present = true }
//! required_when_text = "the registrant is an organisation"
//! refused_when = { path = "contacts.registrant.organization", present = false }
//! refused_when_text = "the registrant is a person"
//!
//! # What holds besides in some cases alone; `values` names the only ones that are taken then.
//! [[field.limits]]
//! when = { path = "contacts.registrant.country", equals = "EX" }
//! when_text = "the registrant is in Exampleland"
//! pattern = "1[0-9]{7}"
//! help = "eight digits that begin with a 1"
//! ```
//!
//! One file of a provider says `default = true`: the others start from it. A file that says `like = "example"`
//! starts from the rules of that TLD. A field replaces the one with the same path that it starts from.

mod check;
mod condition;
mod field;
mod file;
mod idn;
mod info;
mod limit;
mod pattern;
mod place;
mod rules;
#[cfg(test)]
pub(crate) mod sample;
mod schema;
mod term;
#[cfg(test)]
mod tests;
mod value;

pub use condition::{Condition, Scalar};
pub use field::{Field, FieldOption, FieldType};
pub use info::{LabelLength, NameserverLimits, RoleInfo, TldInfo, TransferCode};
pub use limit::FieldLimit;
pub(crate) use pattern::Pattern;
pub use rules::{Rules, TldRules};
pub use schema::OrderSchemas;

use crate::model::DomainName;
use serde::{Deserialize, Serialize};

/// The order a rule speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Applies {
    /// A new registration.
    Register,
    /// A transfer from another registrar.
    Transfer,
    /// A change of owner that is ordered on its own.
    Trade,
    /// A renewal.
    Renew,
}

/// Whether a registrar takes a contact in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The order needs one.
    Required,
    /// The order may have one.
    Optional,
    /// There is none at this TLD: one that is given is not sent, and not checked either.
    None,
}

/// The domain name a check is about.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    /// The whole name in ASCII form.
    pub ascii: &'a str,
    /// The whole name as people write it.
    pub unicode: &'a str,
    /// Its TLD, without a leading dot: `co.uk`.
    pub tld: &'a str,
    /// Whether the name has letters beyond ASCII.
    pub idn: bool,
}

impl<'a> Name<'a> {
    /// What a check needs to know of a name.
    pub fn of(domain: &'a DomainName) -> Self {
        Name { ascii: domain.ascii(), unicode: domain.unicode(), tld: domain.tld(), idn: domain.is_idn() }
    }

    /// How many labels the name has: `example.uk` is second level, `example.co.uk` third.
    pub fn level(&self) -> usize {
        self.ascii.split('.').filter(|label| !label.is_empty()).count()
    }
}

/// The roles a contact can have, as they are spelled in a call.
const ROLES: [&str; 5] = ["registrant", "admin", "tech", "billing", "zone"];
