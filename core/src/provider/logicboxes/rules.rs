//! The TLD rules, which lie beside this file as data.

use crate::provider::rules::rules_of;
use crate::tld::TldRules;

rules_of! {
    "logicboxes":
    "ae-org.toml" "ai.toml" "asia.toml" "at.toml" "au.toml" "berlin.toml" "bharat.toml" "biz.toml" "br.toml"
    "bz.toml" "ca.toml" "cc.toml" "centralnic.toml" "chinese.toml" "cl.toml" "cn-com.toml" "cn.toml"
    "co-public.toml" "co.toml" "com-de.toml" "com.toml" "coop.toml" "de.toml" "default.toml" "dentist.toml"
    "es.toml" "eu-com.toml" "eu.toml" "fr.toml" "gr-com.toml" "hn.toml" "in-net.toml" "in-third.toml"
    "in-web.toml" "in.toml" "info.toml" "jobs.toml" "jpn-com.toml" "kr-com.toml" "lawyer.toml" "london.toml"
    "me.toml" "mobi.toml" "mx.toml" "name.toml" "nl.toml" "nyc.toml" "nz.toml" "org-chinese.toml"
    "org-cyrillic.toml" "org-hindi.toml" "org.toml" "pro.toml" "quebec.toml" "ru-com.toml" "ru.toml"
    "sc.toml" "sx.toml" "tel.toml" "terms.toml" "uk.toml" "us-com.toml" "us.toml" "ws.toml"
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
