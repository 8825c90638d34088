//! The TLD rules, which lie beside this file as data: those whose metadata was recorded, and what holds everywhere.

use crate::fork::Lazy;
use crate::tld::{Rules, TldRules};

static FILES: &[(&str, &str)] = &[
    ("com.toml", include_str!("tld/com.toml")),
    ("default.toml", include_str!("tld/default.toml")),
    ("nl.toml", include_str!("tld/nl.toml")),
];

static RULES: Lazy<Rules> = Lazy::new(|| Rules::parse(FILES).expect("a test reads the same files"));

/// The rules of all TLDs.
pub(super) fn all() -> &'static Rules {
    RULES.get()
}

/// The rules for a domain: its TLD's, or what holds everywhere.
pub(super) fn of(ascii_domain: &str) -> &'static TldRules {
    all().of(ascii_domain)
}
