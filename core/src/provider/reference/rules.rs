//! The TLD rules, which lie beside this file as data.

use crate::provider::rules::rules_of;

rules_of! {
    "reference":
    "de.toml" "default.toml" "eu.toml" "generic.toml" "nl.toml" "uk.toml"
}

#[cfg(test)]
mod tests {
    use crate::blocking::Client;
    use crate::op::{Raw, RawMethod, TldInfoInput};
    use crate::{CallOptions, provider::reference::rules};
    use serde_json::json;

    #[test]
    fn the_rules_say_what_the_registrar_says() {
        let client = Client::connect("sandbox").expect("a client");
        for tld in rules::all().all().flat_map(|rules| rules.tlds()) {
            let ours = client.tld_info(TldInfoInput::new(tld), CallOptions::default()).expect("rules");
            let raw = Raw {
                method: RawMethod::Post,
                path: "v1/tld/info".into(),
                params: Default::default(),
                body: Some(json!({ "tld": tld })),
            };
            let theirs = client.raw(raw, CallOptions::default()).expect("an answer").json.expect("JSON");
            let said = |name: &str| theirs.pointer(&format!("/result/{name}")).cloned();
            assert_eq!(Some(json!(ours.privacy)), said("privacy"), "{tld}");
            assert_eq!(Some(json!(ours.grace_days)), said("grace_days"), "{tld}");
            assert_eq!(Some(json!(ours.redemption_days)), said("redemption_days"), "{tld}");
            assert_eq!(Some(json!(ours.register_years.iter().max())), said("max_years"), "{tld}");
            assert_eq!(Some(json!(ours.renew_years.iter().max())), said("max_renew_years"), "{tld}");
        }
    }
}
