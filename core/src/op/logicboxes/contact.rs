//! `logicboxes.default_contacts`, `logicboxes.set_default_contacts`, `logicboxes.validate_registrant` and
//! `logicboxes.add_coop_sponsor`

use crate::error::Problem;
use crate::model::Contact;
use crate::op::{ContactHandles, Input};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whose default contacts to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesDefaultContacts {
    /// The customer; the account's own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The kinds of contact, such as `UkContact` or `EuContact`.
    pub types: Vec<String>,
}

impl Input for LogicboxesDefaultContacts {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_types(&self.types, problems);
    }
}

/// A customer's default contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DefaultContacts {
    /// The contacts of each kind.
    pub defaults: Vec<DefaultContact>,
}

/// The default contacts of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DefaultContact {
    /// The kind, such as `UkContact`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The contacts by role.
    pub contacts: ContactHandles,
}

/// The contacts that a customer shall have by default.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesSetDefaultContacts {
    /// The customer; the account's own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The kinds of contact that they are for, such as `UkContact` or `EuContact`.
    pub types: Vec<String>,
    /// The registrant's number.
    pub registrant: String,
    /// The administrative contact's number.
    pub admin: String,
    /// The technical contact's number.
    pub tech: String,
    /// The billing contact's number.
    pub billing: String,
}

impl Input for LogicboxesSetDefaultContacts {
    fn check(&self, problems: &mut Vec<Problem>) {
        check_types(&self.types, problems);
    }
}

/// Which contacts to hold against which rules of registries.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesValidateRegistrant {
    /// The contacts' numbers.
    pub handles: Vec<String>,
    /// The rules, by LogicBoxes' names, such as `CPR` for .ca or `APP_PREF_NEXUS` for .us.
    pub criteria: Vec<String>,
}

impl Input for LogicboxesValidateRegistrant {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.handles.is_empty() {
            problems.push(Problem::missing("handles", "give at least one contact"));
        }
        if self.criteria.is_empty() {
            problems.push(Problem::missing("criteria", "give at least one rule, such as CPR"));
        }
    }
}

/// Which contacts meet which rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegistrantChecks {
    /// The contacts.
    pub contacts: Vec<RegistrantCheck>,
}

/// Which rules a contact meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegistrantCheck {
    /// The contact's number.
    pub handle: String,
    /// Whether it meets each rule.
    pub criteria: BTreeMap<String, bool>,
}

/// The sponsor of a .coop domain.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogicboxesAddCoopSponsor {
    /// The customer that the sponsor belongs to; the account's own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// All of the sponsor's data.
    pub contact: Contact,
}

impl Input for LogicboxesAddCoopSponsor {
    fn private(&self) -> Vec<SecretString> {
        self.contact.private()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        self.contact.check("contact", problems);
    }
}

fn check_types(types: &[String], problems: &mut Vec<Problem>) {
    if types.is_empty() {
        problems.push(Problem::missing("types", "give at least one kind of contact, such as Contact"));
    }
}
