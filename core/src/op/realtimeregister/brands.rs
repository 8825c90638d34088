//! Brands: in whose name Realtime Register writes to the holders of domains.

use super::order::{HANDLE, is_handle};
use crate::error::Problem;
use crate::model::{Country, Email, Phone, Timestamp};
use crate::op::Input;
use serde::{Deserialize, Serialize};
use std::fmt;

page_input! {
    /// Which page of the brands to read.
    RealtimeregisterBrands
}

/// One page of brands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterBrandPage {
    /// The brands.
    pub brands: Vec<RealtimeregisterBrand>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// A brand as Realtime Register has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterBrand {
    /// Its handle.
    pub brand: String,
    /// What it says.
    pub details: RealtimeregisterBrandDetails,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// When it was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Since when its domain does not allow the registrar's mail servers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spf_invalid_since: Option<Timestamp>,
    /// Since when its domain lacks the registrar's key for mails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dkim_invalid_since: Option<Timestamp>,
    /// The name of that key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dkim_selector: Option<String>,
}

/// What a brand says. A new one needs organisation, street, postal code, city, country, e-mail and phone; in a change, what is left out
/// stays as it is.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterBrandDetails {
    /// The language of its mails, such as `en-US`, which holds where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Leave out terms that holders need not agree to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_optional_terms: Option<bool>,
    /// The organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// The lines of the street.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub street: Vec<String>,
    /// The postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The state or province.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The sender of its mails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Where holders write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<Email>,
    /// Where answers to its mails go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to_email: Option<Email>,
    /// The page with its contact form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_url: Option<String>,
    /// Its site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// Its fax number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<Phone>,
    /// The handle of the contact that stands in for hidden ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy_contact: Option<String>,
    /// The handle of the contact for complaints.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abuse_contact: Option<String>,
}

/// It may be about a person: not shown.
impl fmt::Debug for RealtimeregisterBrandDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RealtimeregisterBrandDetails(…)")
    }
}

/// Inputs that name a brand, and what else they have.
macro_rules! about_a_brand {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $field_doc:literal])+ $field:ident: $kind:ty),* $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// The handle of the brand.
            pub brand: String,
            $($(#[doc = $field_doc])+
            pub $field: $kind,)*
        }

        impl Input for $name {
            fn check(&self, problems: &mut Vec<Problem>) {
                if !is_handle(&self.brand) {
                    problems.push(Problem::invalid("brand", HANDLE));
                }
                $(Checked::check(&self.$field, stringify!($name), problems);)*
            }
        }
    )+};
}

/// What a part of an input is checked for.
trait Checked {
    fn check(&self, input: &str, problems: &mut Vec<Problem>);
}

impl Checked for String {
    fn check(&self, _: &str, problems: &mut Vec<Problem>) {
        if self.trim().is_empty() || self.contains('/') {
            problems.push(Problem::invalid("template", "give the name of a template, as the list has it"));
        }
    }
}

impl Checked for Option<String> {
    fn check(&self, _: &str, _: &mut Vec<Problem>) {}
}

impl Checked for RealtimeregisterBrandDetails {
    fn check(&self, input: &str, problems: &mut Vec<Problem>) {
        let handles = [("privacy_contact", &self.privacy_contact), ("abuse_contact", &self.abuse_contact)];
        for (field, handle) in handles {
            if handle.as_deref().is_some_and(|handle| !is_handle(handle)) {
                problems.push(Problem::invalid(format!("details.{field}"), HANDLE));
            }
        }
        if input != "RealtimeregisterCreateBrand" {
            return;
        }
        let needed = [
            ("organization", self.organization.is_some()),
            ("street", !self.street.is_empty()),
            ("postal_code", self.postal_code.is_some()),
            ("city", self.city.is_some()),
            ("country", self.country.is_some()),
            ("email", self.email.is_some()),
            ("phone", self.phone.is_some()),
        ];
        let missing = needed.iter().filter(|(_, given)| !given);
        problems.extend(
            missing.map(|(field, _)| Problem::missing(format!("details.{field}"), "a brand needs it")),
        );
    }
}

about_a_brand! {
    /// Which brand to read.
    RealtimeregisterBrandInfo {}
    /// Which brand to remove.
    RealtimeregisterDeleteBrand {}
    /// The brand to make.
    RealtimeregisterCreateBrand {
        /// What it says.
        details: RealtimeregisterBrandDetails,
    }
    /// How to change a brand.
    RealtimeregisterUpdateBrand {
        /// What shall be different.
        details: RealtimeregisterBrandDetails,
    }
    /// Whose mails' texts to list.
    RealtimeregisterBrandTemplates {}
    /// Which text of a brand's mails to read.
    RealtimeregisterBrandTemplate {
        /// The name of the text.
        template: String,
    }
    /// Which text of a brand's mails to show as it would be sent.
    RealtimeregisterPreviewBrandTemplate {
        /// The name of the text.
        template: String,
        /// The registrar's word for the occasion; its own choice where left out.
        context: Option<String>,
    }
    /// How to change a text of a brand's mails. What is left out stays as it is.
    RealtimeregisterUpdateBrandTemplate {
        /// The name of the text.
        template: String,
        /// The subject.
        subject: Option<String>,
        /// The mail without marks.
        text: Option<String>,
        /// The mail with marks.
        html: Option<String>,
    }
}

/// Asks for the languages that mails can have.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterBrandLocales {}

impl Input for RealtimeregisterBrandLocales {}

/// The languages that mails can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterLocales {
    /// The languages.
    pub locales: Vec<RealtimeregisterLocale>,
}

/// A language that mails can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterLocale {
    /// Its code, such as `en-US`.
    pub code: String,
    /// Its name.
    pub name: String,
}
