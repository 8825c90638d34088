//! The TLD rules, which lie beside this file as data.

use crate::provider::rules::rules_of;
use crate::tld::TldRules;

rules_of! {
    "netim":
    "by.toml" "default.toml" "radio.toml" "ru.toml" "sport.toml" "ua.toml" "us.toml"
}

/// The rules of a TLD, or what is asked everywhere.
pub(super) fn of(tld: &str) -> &'static TldRules {
    all().of(&format!("name.{tld}"))
}
