//! The TLD rules, which lie beside this file as data.

use crate::fork::Lazy;
use crate::tld::{Rules, TldRules};

static FILES: &[(&str, &str)] = &[
    ("by.toml", include_str!("tld/by.toml")),
    ("default.toml", include_str!("tld/default.toml")),
    ("radio.toml", include_str!("tld/radio.toml")),
    ("ru.toml", include_str!("tld/ru.toml")),
    ("sport.toml", include_str!("tld/sport.toml")),
    ("ua.toml", include_str!("tld/ua.toml")),
    ("us.toml", include_str!("tld/us.toml")),
];

static RULES: Lazy<Rules> = Lazy::new(|| Rules::parse(FILES).expect("a test reads the same files"));

/// The rules of all TLDs.
pub(super) fn all() -> &'static Rules {
    RULES.get()
}

/// The rules of a TLD, or what is asked everywhere.
pub(super) fn of(tld: &str) -> &'static TldRules {
    all().of(&format!("name.{tld}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_file_is_well_formed_and_taken_in() {
        assert_eq!(Rules::parse(FILES).map(|_| ()), Ok(()));
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/provider/netim/tld");
        let entries = std::fs::read_dir(folder).expect("the folder");
        let mut names: Vec<String> =
            entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
        names.sort();
        assert_eq!(names, FILES.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
    }
}
