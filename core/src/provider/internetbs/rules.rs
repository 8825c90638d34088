//! The TLD rules, which lie beside this file as data.

use crate::fork::Lazy;
use crate::tld::{Rules, TldRules};

macro_rules! files {
    ($($name:literal)*) => { &[$(($name, include_str!(concat!("tld/", $name)))),*] };
}

/// Every file of the folder `tld`.
static FILES: &[(&str, &str)] = files! {
    "asia.toml" "au.toml" "be.toml" "ca.toml" "com.toml" "de.toml" "default.toml" "dk.toml" "es.toml" "eu.toml" "fi.toml"
    "fr.toml" "generic.toml" "it.toml" "nl.toml" "ro.toml" "se.toml" "tel.toml" "tv.toml" "uk.toml" "us.toml"
};

static RULES: Lazy<Rules> = Lazy::new(|| Rules::parse(FILES).expect("a test reads the same files"));

/// The rules of all TLDs.
pub(super) fn all() -> &'static Rules {
    RULES.get()
}

/// The rules for a domain: its TLD's, or what Internet.bs asks everywhere.
pub(super) fn of(ascii_domain: &str) -> &'static TldRules {
    all().of(ascii_domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_file_is_well_formed_and_taken_in() {
        assert_eq!(Rules::parse(FILES).map(|_| ()), Ok(()));
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/provider/internetbs/tld");
        let entries = std::fs::read_dir(folder).expect("the folder");
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(".toml"))
            .collect();
        names.sort();
        assert_eq!(names, FILES.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
    }
}
