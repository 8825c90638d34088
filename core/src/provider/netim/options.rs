//! The options of an order: which ones each takes, and in which version.

use super::Netim;
use crate::error::{Problem, ProblemCode};
use crate::model::{ContactRef, Contacts};
use crate::op::NetimOrder;

/// The options that each order takes.
pub(super) const REGISTERS: &[&str] =
    &["template_dns", "trustee", "intended_use", "local_contact", "fast_track"];
pub(super) const TRANSFERS: &[&str] = &["template_dns", "trustee", "intended_use", "local_contact"];
pub(super) const TAKES_OVER: &[&str] = &["trustee", "intended_use", "local_contact"];
pub(super) const TRADES: &[&str] = &["trustee", "intended_use"];

/// Every option that an order does not take: it would be lost without a word.
pub(super) fn check(
    account: &Netim,
    given: Option<&NetimOrder>,
    takes: &[&str],
    problems: &mut Vec<Problem>,
) {
    let Some(given) = given else { return };
    let set = [
        ("template_dns", given.template_dns.is_some()),
        ("trustee", given.trustee),
        ("intended_use", given.intended_use.is_some()),
        ("local_contact", given.local_contact),
        ("fast_track", given.fast_track),
    ];
    for (field, _) in set.iter().filter(|(_, set)| *set) {
        // 1.0 has the template of a registration alone.
        let older = *field == "template_dns" && takes.contains(&"fast_track");
        let text = match (takes.contains(field), account.is_one()) {
            (false, _) => "this order has no such option at NETIM; leave it out",
            (true, true) if !older => {
                "REST 1.0 has no such option: there, special contact ids stand for it (TRUST4…, NETIM4…); leave it out"
            }
            _ => continue,
        };
        problems.push(Problem::new(format!("netim.{field}"), ProblemCode::NotAllowed, text));
    }
    let told = given.intended_use.as_deref().is_some_and(|text| !text.trim().is_empty());
    if given.trustee != told {
        let problem = match given.trustee {
            true => Problem::missing(
                "netim.intended_use",
                "the trustee service needs to know what the domain is used for",
            ),
            false => Problem::missing(
                "netim.trustee",
                "only the trustee wants to know the use: say trustee: true, too",
            ),
        };
        problems.push(problem);
    }
}

/// The registry's own owner is taken over by a transfer alone.
pub(super) fn named(contacts: &Contacts, problems: &mut Vec<Problem>) {
    let auto = contacts.registrant.as_ref().map(ContactRef::each);
    if let Some([ContactRef::Handle(id)]) = auto
        && id == "#AUTO#"
    {
        let text = "only a transfer takes the owner from the registry; name a contact";
        problems.push(Problem::new("contacts.registrant", ProblemCode::NotAllowed, text));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::of;
    use super::*;
    use serde_json::json;

    fn refused(version: &str, takes: &[&str], options: serde_json::Value) -> Vec<String> {
        let given: NetimOrder = serde_json::from_value(options).expect("options");
        let mut problems = Vec::new();
        check(&of(version), Some(&given), takes, &mut problems);
        problems.into_iter().map(|problem| problem.path).collect()
    }

    #[test]
    fn an_option_that_an_order_does_not_take_is_not_lost_without_a_word() {
        let all = || json!({"template_dns": 1, "trustee": true, "intended_use": "a shop", "local_contact": true, "fast_track": true});
        assert_eq!(refused("3.0", REGISTERS, all()), [""; 0]);
        assert_eq!(refused("3.0", TRANSFERS, all()), ["netim.fast_track"]);
        assert_eq!(refused("3.0", TAKES_OVER, all()), ["netim.template_dns", "netim.fast_track"]);
        assert_eq!(
            refused("3.0", TRADES, all()),
            ["netim.template_dns", "netim.local_contact", "netim.fast_track"]
        );
        assert_eq!(
            refused("1.0", REGISTERS, all()),
            ["netim.trustee", "netim.intended_use", "netim.local_contact", "netim.fast_track"]
        );
        assert_eq!(refused("1.0", TRANSFERS, json!({"template_dns": 1})), ["netim.template_dns"]);
    }

    #[test]
    fn the_trustee_and_the_use_come_together() {
        assert_eq!(refused("3.0", REGISTERS, json!({"trustee": true})), ["netim.intended_use"]);
        assert_eq!(refused("3.0", REGISTERS, json!({"intended_use": "a shop"})), ["netim.trustee"]);
    }
}
