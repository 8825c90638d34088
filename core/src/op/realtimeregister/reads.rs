//! What Realtime Register tells of the world around domains: countries, validation, registries, notifications.

use super::money::RealtimeregisterTransaction;
use super::zones::check_number;
use crate::error::Problem;
use crate::model::{Country, DomainName, Timestamp};
use crate::op::{Event, Input};
use serde::{Deserialize, Serialize};
use serde_json::Value;

page_input! {
    /// Which page of the countries to read.
    RealtimeregisterCountries
}

page_input! {
    /// Which page of the categories of validation to read.
    RealtimeregisterValidationCategories
}

page_input! {
    /// Which page of the registries to read.
    RealtimeregisterRegistries
}

page_input! {
    /// Which page of the registries' downtimes to read.
    RealtimeregisterDowntimes
}

page_input! {
    /// Which page of the account's registry accounts to read. Only accounts with an accreditation of their own have some.
    RealtimeregisterRegistryAccounts
}

/// Pages of things, under a name.
macro_rules! pages {
    ($($(#[doc = $doc:literal])+ $name:ident { $(#[doc = $field_doc:literal])+ $field:ident: $item:ty })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name {
            $(#[doc = $field_doc])+
            pub $field: Vec<$item>,
            /// Where the next page begins; absent on the last one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub next: Option<String>,
            /// How many there are in all, where the registrar says so.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub total: Option<u64>,
        }
    )+};
}

pages! {
    /// One page of countries.
    RealtimeregisterCountryPage {
        /// The countries.
        countries: RealtimeregisterCountry
    }
    /// One page of categories of validation.
    RealtimeregisterCategoryPage {
        /// The categories.
        categories: RealtimeregisterCategory
    }
    /// One page of transactions.
    RealtimeregisterTransactionPage {
        /// The transactions.
        transactions: RealtimeregisterTransaction
    }
    /// One page of registries.
    RealtimeregisterRegistryPage {
        /// The registries.
        registries: RealtimeregisterRegistry
    }
    /// One page of downtimes.
    RealtimeregisterDowntimePage {
        /// The downtimes.
        downtimes: RealtimeregisterDowntime
    }
    /// One page of accounts at registries.
    RealtimeregisterAccountPage {
        /// The accounts, by the registrar's own names.
        accounts: Value
    }
    /// One page of notifications.
    RealtimeregisterNotificationPage {
        /// The notifications.
        events: Event
    }
}

/// A country, and what its postal codes look like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterCountry {
    /// The code of two letters.
    pub code: Country,
    /// Its name.
    pub name: String,
    /// A regular expression for the whole postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code_pattern: Option<String>,
    /// An example of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code_example: Option<String>,
}

/// Which country to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterCountryInfo {
    /// The code of two letters.
    pub code: Country,
}

impl Input for RealtimeregisterCountryInfo {}

/// A way in which contacts are validated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterCategory {
    /// Its name, which `contact.validate` takes.
    pub name: String,
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The fields of a contact that it looks at, by the registrar's names.
    #[serde(default)]
    pub fields: Vec<String>,
    /// The terms that the holder agrees to.
    #[serde(default)]
    pub terms: Vec<RealtimeregisterTerms>,
}

/// Terms that a holder agrees to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterTerms {
    /// Their version.
    pub version: u32,
    /// Where they are, or what they say.
    pub terms: String,
    /// Until when they hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Timestamp>,
}

/// Inputs that name a thing by a text and nothing else.
macro_rules! named {
    ($($(#[doc = $doc:literal])+ $name:ident { $(#[doc = $field_doc:literal])+ $field:ident })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(#[doc = $field_doc])+
            pub $field: String,
        }

        impl Input for $name {
            fn check(&self, problems: &mut Vec<Problem>) {
                if self.$field.trim().is_empty() {
                    problems.push(Problem::missing(stringify!($field), "say which one"));
                }
            }
        }
    )+};
}

named! {
    /// Which category of validation to read.
    RealtimeregisterValidationCategory {
        /// Its name, such as `General`.
        name
    }
    /// Which registry to read.
    RealtimeregisterRegistryInfo {
        /// The registrar's name for it, such as `Sidn`.
        name
    }
}

/// Inputs that name a thing by its number and nothing else.
macro_rules! numbered {
    ($($(#[doc = $doc:literal])+ $name:ident { $(#[doc = $field_doc:literal])+ $field:ident })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(#[doc = $field_doc])+
            pub $field: String,
        }

        impl Input for $name {
            fn check(&self, problems: &mut Vec<Problem>) {
                check_number(stringify!($field), &self.$field, problems);
            }
        }
    )+};
}

numbered! {
    /// Which transaction to read.
    RealtimeregisterTransactionInfo {
        /// The registrar's number of it.
        transaction
    }
    /// Which downtime to read.
    RealtimeregisterDowntimeInfo {
        /// The registrar's number of it.
        downtime
    }
    /// Which notification to read.
    RealtimeregisterNotification {
        /// The registrar's number of it.
        event
    }
}

/// A registry that the registrar works with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterRegistry {
    /// The registrar's name for it.
    pub name: String,
    /// The TLDs that it has.
    #[serde(default)]
    pub tlds: Vec<String>,
}

/// A time in which a registry does not work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterDowntime {
    /// The registrar's number of it.
    pub downtime: String,
    /// The registrar's name for the registry.
    pub registry: String,
    /// When it begins.
    pub begins: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Which account at a registry to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterRegistryAccount {
    /// The registrar's name for the registry.
    pub registry: String,
    /// The name of the login there.
    pub login: String,
}

impl Input for RealtimeregisterRegistryAccount {
    fn check(&self, problems: &mut Vec<Problem>) {
        for (path, text) in [("registry", &self.registry), ("login", &self.login)] {
            if text.trim().is_empty() {
                problems.push(Problem::missing(path, "say which one"));
            }
        }
    }
}

/// Which domain to read at its registry, whoever has it. Only accounts with an accreditation of their own may.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterGatewayInfo {
    /// The name, in Unicode or ASCII form.
    pub domain: DomainName,
    /// A code to verify.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<crate::model::AuthCode>,
    /// The registrar's word for what to read.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

impl Input for RealtimeregisterGatewayInfo {
    fn domain(&self) -> Option<&DomainName> {
        Some(&self.domain)
    }

    fn private(&self) -> Vec<secrecy::SecretString> {
        self.auth_code.iter().map(crate::model::AuthCode::secret).collect()
    }
}

/// A document of the registrar's, by its own names.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterDocument {
    /// The document.
    pub document: Value,
}

/// An auth code or personal data may be in it: not shown.
impl std::fmt::Debug for RealtimeregisterDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RealtimeregisterDocument(…)")
    }
}

page_input! {
    /// Which page of the notifications to read, the newest first.
    RealtimeregisterNotifications
}
