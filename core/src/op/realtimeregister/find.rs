//! Looking for domains by what Realtime Register knows of them.

use crate::error::Problem;
use crate::op::Input;
use serde::{Deserialize, Serialize};

/// Which domains to look for: those that fit all of the filters.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterFindDomains {
    /// What must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<RealtimeregisterFilter>,
    /// A text that any of their fields has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The fields to order by, such as `expiryDate`; with `-` before it, the other way round. By name where left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<String>,
    /// Where to go on: `next` of the page before. The first page where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many on a page; the registrar's best size where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u16>,
}

/// What must hold of a field.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealtimeregisterFilter {
    /// The registrar's name for the field, such as `status`, `registrant` or `expiryDate`.
    pub field: String,
    /// How it is compared; the same where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<RealtimeregisterOperator>,
    /// What with; commas part the values of `in` and `not_in`. Left out for `null` and `not_null`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
}

/// How a field is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RealtimeregisterOperator {
    /// The same.
    Eq,
    /// Another one.
    Ne,
    /// Like a pattern.
    Like,
    /// Not like a pattern.
    NotLike,
    /// More, or later.
    Gt,
    /// The same, more or later.
    Gte,
    /// Less, or sooner.
    Lt,
    /// The same, less or sooner.
    Lte,
    /// One of several.
    In,
    /// None of several.
    NotIn,
    /// It is not there.
    Null,
    /// It is there.
    NotNull,
}

/// The fields that can be looked at.
const FIELDS: [&str; 21] = [
    "domainName",
    "registrant",
    "admin",
    "billing",
    "tech",
    "privacyProtect",
    "status",
    "registry",
    "customer",
    "authcode",
    "languageCode",
    "autoRenew",
    "autoRenewPeriod",
    "ns",
    "childHosts",
    "createdDate",
    "updatedDate",
    "expiryDate",
    "premium",
    "gateway",
    "zone",
];

impl Input for RealtimeregisterFindDomains {
    fn check(&self, problems: &mut Vec<Problem>) {
        crate::op::list::check_page(self.page_size, problems);
        use RealtimeregisterOperator::{NotNull, Null};
        for (i, filter) in self.filters.iter().enumerate() {
            if !FIELDS.contains(&filter.field.as_str()) {
                let text = "domains cannot be looked for by this";
                problems.push(Problem::invalid(format!("filters[{i}].field"), text).allowing(FIELDS));
            }
            let bare = matches!(filter.operator, Some(Null | NotNull));
            if bare != filter.value.is_empty() {
                let text = if bare { "leave it out here" } else { "give what to compare with" };
                problems.push(Problem::invalid(format!("filters[{i}].value"), text));
            }
        }
        for (i, field) in self.order.iter().enumerate() {
            if !FIELDS.contains(&field.trim_start_matches('-')) {
                let text = "domains cannot be ordered by this";
                problems.push(Problem::invalid(format!("order[{i}]"), text).allowing(FIELDS));
            }
        }
    }
}
