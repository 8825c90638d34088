//! The TLD rules, which lie beside this file as data.

use crate::provider::rules::rules_of;
use crate::tld::TldRules;

rules_of! {
    "internetbs":
    "asia.toml" "au.toml" "be.toml" "ca.toml" "com.toml" "de.toml" "default.toml" "dk.toml" "es.toml"
    "eu.toml" "fi.toml" "fr.toml" "generic.toml" "it.toml" "nl.toml" "ro.toml" "se.toml" "tel.toml"
    "tv.toml" "uk.toml" "us.toml"
}

/// The rules for a domain: its TLD's, or what Internet.bs asks everywhere.
pub(super) fn of(ascii_domain: &str) -> &'static TldRules {
    all().of(ascii_domain)
}
