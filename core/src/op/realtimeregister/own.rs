//! `realtimeregister.split_contact`, `realtimeregister.tld_metadata` and `realtimeregister.check_signature`

use super::order::{HANDLE, is_handle};
use crate::error::Problem;
use crate::op::Input;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// Which contact to split: a copy of it takes its place at some registries, so that it can be changed there alone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterSplitContact {
    /// The handle of the contact.
    pub handle: String,
    /// The handle that the copy shall have.
    pub new_handle: String,
    /// The registries whose domains get the copy, by the registrar's names for them; all where left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registries: Vec<String>,
}

impl Input for RealtimeregisterSplitContact {
    fn check(&self, problems: &mut Vec<Problem>) {
        for (path, handle) in [("handle", &self.handle), ("new_handle", &self.new_handle)] {
            if !is_handle(handle) {
                problems.push(Problem::invalid(path, HANDLE));
            }
        }
    }
}

/// Which TLD's metadata to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterTldMetadata {
    /// The TLD, with or without a leading dot, such as `co.uk`.
    pub tld: String,
}

impl Input for RealtimeregisterTldMetadata {
    fn check(&self, problems: &mut Vec<Problem>) {
        if self.tld.trim_start_matches('.').is_empty() {
            problems.push(Problem::missing("tld", "give a TLD, such as com or co.uk"));
        }
    }
}

/// What Realtime Register says of a TLD now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TldMetadata {
    /// The registrar's name for the registry.
    pub registry: String,
    /// The TLDs that it holds for.
    pub applicable_for: Vec<String>,
    /// The metadata, by the registrar's own names: periods in months, roles, properties of contacts, features, grace periods.
    pub metadata: Value,
}

/// A notification that came by webhook, with what proves whose it is.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterCheckSignature {
    /// The key that the portal shows for the webhook.
    pub key: String,
    /// The header `Signature`.
    pub signature: String,
    /// The body, exactly as it came.
    pub body: String,
}

/// The key is a secret, and the body may be personal: not shown.
impl fmt::Debug for RealtimeregisterCheckSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RealtimeregisterCheckSignature(…)")
    }
}

impl Input for RealtimeregisterCheckSignature {
    fn private(&self) -> Vec<SecretString> {
        vec![SecretString::from(self.key.clone())]
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        if self.key.is_empty() {
            problems.push(Problem::missing("key", "give the key that the portal shows for the webhook"));
        }
    }
}

/// Whether a signature is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SignatureCheck {
    /// The body was written by somebody who has the key.
    pub valid: bool,
}
