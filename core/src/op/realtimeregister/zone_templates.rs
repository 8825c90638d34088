//! Templates for zones at Realtime Register's name servers.

use super::order::{HANDLE, is_handle};
use super::records::{RealtimeregisterRecord, RealtimeregisterSoa, check_records};
use crate::error::Problem;
use crate::model::Timestamp;
use crate::op::Input;
use serde::{Deserialize, Serialize};

page_input! {
    /// Which page of the templates for zones to read.
    RealtimeregisterZoneTemplates
}

/// One page of templates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterTemplatePage {
    /// The templates.
    pub templates: Vec<RealtimeregisterTemplate>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// A template for zones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RealtimeregisterTemplate {
    /// Its name.
    pub template: String,
    /// The times of the SOA record.
    #[serde(default)]
    pub soa: RealtimeregisterSoa,
    /// The records.
    #[serde(default)]
    pub records: Vec<RealtimeregisterRecord>,
    /// The records that are the registrar's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub default_records: Vec<RealtimeregisterRecord>,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// When it was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
}

/// Inputs that name a template and nothing else, and those that also give all of it.
macro_rules! about_a_template {
    ($($(#[doc = $doc:literal])+ $name:ident { $($soa:ident)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// The name of the template.
            pub template: String,
            $(
                /// The times of the SOA record: all of them are needed.
                pub $soa: RealtimeregisterSoa,
                /// All of the records.
                #[serde(default, skip_serializing_if = "Vec::is_empty")]
                pub records: Vec<RealtimeregisterRecord>,
            )?
        }

        impl Input for $name {
            fn check(&self, problems: &mut Vec<Problem>) {
                if !is_handle(&self.template) {
                    problems.push(Problem::invalid("template", HANDLE));
                }
                $(
                    self.$soa.check(problems);
                    self.$soa.check_whole(problems);
                    check_records("records", &self.records, problems);
                )?
            }
        }
    )+};
}

about_a_template! {
    /// Which template for zones to read.
    RealtimeregisterZoneTemplate {}
    /// Which template for zones to remove.
    RealtimeregisterDeleteZoneTemplate {}
    /// The template for zones to make.
    RealtimeregisterCreateZoneTemplate { soa }
    /// The template for zones to write anew.
    RealtimeregisterUpdateZoneTemplate { soa }
}
