//! What only Realtime Register keeps with contacts.

use super::RealtimeregisterAgent;
use super::order::{HANDLE, is_handle};
use crate::error::{Problem, ProblemCode};
use crate::model::Timestamp;
use crate::op::Input;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;

/// What to keep with a contact. What is left out stays as it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterSetContact {
    /// The handle of the contact.
    pub handle: String,
    /// The handle of the brand in whose name it is written to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// What of it the public sees: all that is not named is hidden where the registry allows that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disclosed: Option<Vec<RealtimeregisterDisclosed>>,
    /// Terms that the holder agreed to. Only some accounts may say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub validations: Vec<RealtimeregisterValidated>,
    /// What was verified of the contact, and how. Only some accounts may say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verifications: Vec<RealtimeregisterVerified>,
    /// Who answers for the old and the new registrant of gTLDs that the change concerns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designated_agent: Option<RealtimeregisterAgent>,
}

/// A part of a contact that may be shown. State and country always are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum RealtimeregisterDisclosed {
    /// The registry's own handle of it.
    RegistryContactId,
    /// The e-mail address.
    Email,
    /// The name.
    Name,
    /// The organisation.
    Organization,
    /// The lines of the street.
    AddressLine,
    /// The city.
    City,
    /// The postal code.
    PostalCode,
    /// The phone number.
    Voice,
    /// The fax number.
    Fax,
    /// The state or province.
    State,
    /// The country.
    Country,
}

/// Terms that a holder agreed to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterValidated {
    /// The category, such as `General`.
    pub category: String,
    /// The version of the terms.
    pub terms_version: u32,
    /// When it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// The address from which the holder agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<IpAddr>,
}

/// The holder's address is personal: not shown.
impl fmt::Debug for RealtimeregisterValidated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RealtimeregisterValidated({}, …)", self.category)
    }
}

/// What was verified of a contact, and how.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterVerified {
    /// When it was.
    pub at: Timestamp,
    /// How.
    pub method: RealtimeregisterMethod,
    /// By what.
    pub proof: RealtimeregisterProof,
    /// What of the contact.
    pub claims: Vec<RealtimeregisterClaim>,
    /// One's own number of the proof.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
}

/// The number of a passport may be in it: not shown.
impl fmt::Debug for RealtimeregisterVerified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RealtimeregisterVerified({:?}, …)", self.method)
    }
}

/// Words of Realtime Register's.
macro_rules! words {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $word_doc:literal])+ $word:ident)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum $name {
            $($(#[doc = $word_doc])+ $word,)+
        }
    )+};
}

words! {
    /// How a contact was verified.
    RealtimeregisterMethod {
        /// It was reached.
        Reachability
        /// A document was seen as a file.
        ElectronicDocument
        /// A document was seen as such.
        PhysicalDocument
        /// By an electronic identity.
        EidAuth
        /// By a payment.
        Transaction
        /// By data of others.
        Data
    }
    /// By what a contact was verified.
    RealtimeregisterProof {
        /// An entry in a log.
        LogRecord
        /// An identity card.
        IdCard
        /// A passport.
        Passport
        /// A register of people.
        PopulationRegister
        /// A residence permit.
        ResidencePermit
        /// A driving licence.
        DriversLicence
        /// A register of companies.
        CompanyRegister
        /// A statement of a company.
        CompanyStatement
        /// An account at a bank.
        BankAccount
        /// An account for payments.
        OnlinePaymentAccount
        /// An account for gas, water or the like.
        UtilityAccount
        /// A statement of a bank.
        BankStatement
        /// A statement of the tax office.
        TaxStatement
        /// A list of addresses.
        AddressDatabase
    }
    /// What of a contact was verified.
    RealtimeregisterClaim {
        /// The e-mail address.
        Email
        /// The address.
        Address
        /// The organisation.
        Organization
        /// The name.
        Name
        /// The phone number.
        Voice
    }
}

impl Input for RealtimeregisterSetContact {
    fn check(&self, problems: &mut Vec<Problem>) {
        for (path, handle) in [("handle", Some(&self.handle)), ("brand", self.brand.as_ref())] {
            if handle.is_some_and(|handle| !is_handle(handle)) {
                problems.push(Problem::invalid(path, HANDLE));
            }
        }
        for (i, one) in self.verifications.iter().enumerate() {
            if one.claims.is_empty() {
                problems
                    .push(Problem::missing(format!("verifications[{i}].claims"), "say what was verified"));
            }
            if one.external_id.as_ref().is_some_and(|id| id.chars().count() > 255) {
                let path = format!("verifications[{i}].external_id");
                problems.push(Problem::new(path, ProblemCode::TooLong, "255 characters at most"));
            }
        }
    }
}

/// What a registry asks of a contact.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterSetProperties {
    /// The handle of the contact.
    pub handle: String,
    /// The registrar's name for the registry, such as `Sidn`.
    pub registry: String,
    /// The values, by the registrar's names: `tld.info` has them as fields.
    pub properties: BTreeMap<String, String>,
    /// In which role the registry shall have the contact; as a registrant where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage: Option<RealtimeregisterUsage>,
}

/// Properties may be personal: not shown.
impl fmt::Debug for RealtimeregisterSetProperties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RealtimeregisterSetProperties({}, {}, …)", self.handle, self.registry)
    }
}

words! {
    /// In which role a registry has a contact.
    RealtimeregisterUsage {
        /// As a registrant.
        Registrant
        /// As an administrative contact.
        Admin
        /// As a billing contact.
        Billing
        /// As a technical contact.
        Tech
    }
}

impl Input for RealtimeregisterSetProperties {
    fn private(&self) -> Vec<secrecy::SecretString> {
        self.properties.values().cloned().map(secrecy::SecretString::from).collect()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if !is_handle(&self.handle) {
            problems.push(Problem::invalid("handle", HANDLE));
        }
        if self.registry.trim().is_empty() || self.registry == "update" {
            problems
                .push(Problem::missing("registry", "name the registry as the registrar does, such as Sidn"));
        }
        if self.properties.is_empty() {
            problems.push(Problem::missing("properties", "give at least one"));
        }
    }
}
