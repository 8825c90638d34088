//! What only Internet.bs knows of a purchase.

use crate::model::{AuthCode, DomainName, Email, Money, Timestamp};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

/// What only Internet.bs knows of a purchase.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InternetbsOrder {
    /// A domain of this account whose contacts the new one gets, in place of any that the call gives. Best one of the same TLD.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clone_contacts_from: Option<DomainName>,
    /// A code for a better price. One that does not hold any more is an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<String>,
    /// Whether a new domain is locked against transfer; locked where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<bool>,
    /// How much privacy hides: everything (where left out) or a part. Only with `privacy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy: Option<InternetbsPrivacy>,
    /// The auth code of a new domain; Internet.bs makes one up where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<AuthCode>,
    /// The registry sells the name at a price of its own, and this one, which `domain.check` told, is accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirm_price: Option<Money>,
    /// When the buyer accepted the trademark claim (`domain.claim_notice`) that stands against the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_accepted_at: Option<Timestamp>,
    /// The sender of the mail that asks for the approval of a transfer; the account's own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender_email: Option<Email>,
    /// The name of that sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender_name: Option<String>,
    /// Renew by one year when the transfer is done; .de and .nl only, where a transfer adds no year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renew_after_transfer: Option<bool>,
}

/// How much Internet.bs' privacy hides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InternetbsPrivacy {
    /// All of the contacts.
    Full,
    /// A part of them.
    Partial,
}

impl InternetbsPrivacy {
    /// Internet.bs' word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            InternetbsPrivacy::Full => "FULL",
            InternetbsPrivacy::Partial => "PARTIAL",
        }
    }
}

impl InternetbsOrder {
    /// Whether contacts come from another domain.
    pub(crate) fn clones(&self) -> bool {
        self.clone_contacts_from.is_some()
    }

    /// What no error may repeat.
    pub(crate) fn private(&self) -> Vec<SecretString> {
        let texts = [self.discount_code.clone(), self.sender_name.clone()];
        let email = self.sender_email.as_ref().map(|email| email.as_str().to_owned());
        let code = self.auth_code.iter().map(AuthCode::secret);
        texts.into_iter().chain([email]).flatten().map(SecretString::from).chain(code).collect()
    }
}
