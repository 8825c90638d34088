//! The TLD rules, which lie beside this file as data.

use crate::fork::Lazy;
use crate::tld::{Rules, TldRules};

macro_rules! files {
    ($($name:literal)*) => { &[$(($name, include_str!(concat!("tld/", $name)))),*] };
}

/// Every file of the folder `tld`.
static FILES: &[(&str, &str)] = files! {
    "ae-org.toml" "ai.toml" "asia.toml" "at.toml" "au.toml" "berlin.toml" "bharat.toml" "biz.toml" "br.toml"
    "bz.toml" "ca.toml" "cc.toml" "centralnic.toml" "chinese.toml" "cl.toml" "cn-com.toml" "cn.toml"
    "co-public.toml" "co.toml" "com-de.toml" "com.toml" "coop.toml" "de.toml" "default.toml" "dentist.toml"
    "es.toml" "eu-com.toml" "eu.toml" "fr.toml" "gr-com.toml" "hn.toml" "in-net.toml" "in-third.toml"
    "in-web.toml" "in.toml" "info.toml" "jobs.toml" "jpn-com.toml" "kr-com.toml" "lawyer.toml" "london.toml"
    "me.toml" "mobi.toml" "mx.toml" "name.toml" "nl.toml" "nyc.toml" "nz.toml" "org-chinese.toml"
    "org-cyrillic.toml" "org-hindi.toml" "org.toml" "pro.toml" "quebec.toml" "ru-com.toml" "ru.toml"
    "sc.toml" "sx.toml" "tel.toml" "terms.toml" "uk.toml" "us-com.toml" "us.toml" "ws.toml"
};

static RULES: Lazy<Rules> = Lazy::new(|| Rules::parse(FILES).expect("a test reads the same files"));

/// The rules of all TLDs.
pub(super) fn all() -> &'static Rules {
    RULES.get()
}

/// The rules for a domain: its TLD's, or what LogicBoxes asks everywhere.
pub(super) fn of(ascii_domain: &str) -> &'static TldRules {
    all().of(ascii_domain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DomainName;

    #[test]
    fn every_rule_file_is_well_formed_and_taken_in() {
        assert_eq!(Rules::parse(FILES).map(|_| ()), Ok(()));
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/provider/logicboxes/tld");
        let entries = std::fs::read_dir(folder).expect("the folder");
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(".toml"))
            .collect();
        names.sort();
        assert_eq!(names, FILES.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
    }

    #[test]
    fn a_name_under_every_tld_with_rules_is_one_that_can_be_registered() {
        let tlds = all().all().flat_map(TldRules::tlds);
        let refused = tlds.filter_map(|tld| {
            let name: DomainName = format!("example.{tld}").parse().expect("a name");
            name.not_registrable()
        });
        assert_eq!(refused.collect::<Vec<_>>(), Vec::<String>::new());
    }

    #[test]
    fn a_tld_without_a_file_has_what_holds_everywhere() {
        assert_eq!(of("example.nosuchtld").contact_type("registrant"), Some("Contact"));
        assert_eq!(of("example.eu").contact_type("registrant"), Some("EuContact"));
    }
}
