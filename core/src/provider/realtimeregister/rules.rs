//! The TLD rules, which lie beside this file as data: those whose metadata was recorded, and what holds everywhere.

use crate::fork::Lazy;
use crate::tld::{Rules, TldRules};

static FILES: &[(&str, &str)] = &[
    ("com.toml", include_str!("tld/com.toml")),
    ("default.toml", include_str!("tld/default.toml")),
    ("nl.toml", include_str!("tld/nl.toml")),
];

static RULES: Lazy<Rules> = Lazy::new(|| Rules::parse(FILES).expect("a test reads the same files"));

/// TLDs whose recorded metadata offers no renewal: the registrar alone renews them.
const NOT_RENEWED: [&str; 1] = ["nl"];

/// TLDs whose transfers take no term, as clients found out.
const WITHOUT_TRANSFER_TERM: [&str; 2] = ["nl", "nu"];

/// Whether an order can renew names under a TLD.
pub(super) fn renews(tld: &str) -> bool {
    !NOT_RENEWED.contains(&tld)
}

/// Whether a transfer takes a term.
pub(super) fn has_transfer_term(tld: &str) -> bool {
    !WITHOUT_TRANSFER_TERM.contains(&tld)
}

/// The rules of all TLDs.
pub(super) fn all() -> &'static Rules {
    RULES.get()
}

/// The rules for a domain: its TLD's, or what holds everywhere.
pub(super) fn of(ascii_domain: &str) -> &'static TldRules {
    all().of(ascii_domain)
}
