//! `contact.normalize`

use super::Input;
use crate::model::Contact;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A contact as somebody wrote it, to be made into what the registrar takes. Nothing is invented: what cannot be derived is an error that
/// names the field.
#[derive(Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContactNormalize {
    /// The contact.
    pub contact: LooseContact,
    /// Also cut a name of more than two words apart where the registrar takes first and last name apart: before its last word, or behind
    /// its first in countries where the family's name comes first.
    #[serde(default)]
    pub split_name: bool,
    /// Write names and address in ASCII. To be asked for only where the registry takes nothing else.
    #[serde(default)]
    pub ascii: bool,
}

/// A contact as somebody wrote it.
#[derive(Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LooseContact {
    /// The person's whole name, also as `Last, First`, and with an organisation such as `Example Ltd` behind a comma.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The person's first name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The person's last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// The e-mail address; its domain may have letters beyond ASCII.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The telephone number in any form that is usual in the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The fax number, likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<String>,
    /// The lines of street address; a line break within one parts it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub street: Vec<String>,
    /// The city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The state or province, by its name or its code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The country: its code of two or three letters, or its name in English or in a language of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// What a TLD asks of this contact beyond the usual, by name; see `tld.info`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
}

impl LooseContact {
    /// Everything in it, to be hidden where somebody repeats it.
    fn private(&self) -> Vec<SecretString> {
        let texts = [
            &self.name,
            &self.first_name,
            &self.last_name,
            &self.organization,
            &self.email,
            &self.phone,
            &self.fax,
            &self.city,
            &self.state,
            &self.postal_code,
        ];
        let texts = texts.into_iter().flatten().chain(&self.street).chain(self.extra.values());
        texts.cloned().map(SecretString::from).collect()
    }
}

/// Personal data: not shown.
impl fmt::Debug for ContactNormalize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContactNormalize(…)")
    }
}

/// Personal data: not shown.
impl fmt::Debug for LooseContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LooseContact(…)")
    }
}

impl Input for ContactNormalize {
    fn private(&self) -> Vec<SecretString> {
        self.contact.private()
    }
}

/// A contact as the registrar takes it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NormalizedContact {
    /// The contact, ready for an order.
    pub contact: Contact,
    /// The telephone number in the form of E.164, such as `+441132926070`.
    pub phone_e164: String,
    /// The fields that are not as they were given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<String>,
}

/// Personal data: not shown.
impl fmt::Debug for NormalizedContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NormalizedContact({:?})", self.contact)
    }
}
