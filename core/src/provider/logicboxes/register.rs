//! `POST domains/register`
//!
//! Reference: knowledge base 752.

use super::action::{self, Asked};
use super::contacts;
use super::order::{
    REGISTER_OPTIONS, attributes, named_customer, protect, unfit_options, with_options, without_addresses,
    years,
};
use super::params::Params;
use super::{LogicBoxes, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::op::{DomainRegister, Effect, Launch};
use crate::provider::Receipt;
use crate::tld::Applies;
use bytes::Bytes;
use http::Request;
use std::collections::BTreeMap;

const METHOD: &str = "domains/register";

/// Registers a domain. Contacts have been turned into handles before.
pub(super) async fn run(account: &LogicBoxes, cx: &Cx, input: &DomainRegister) -> Result<Receipt> {
    let request = request(account, input)?;
    cx.exchange(Effect::Purchase, request, |attempt| {
        let asked =
            Asked { domain: &input.domain, kind: action::REGISTER, order: None, privacy: input.privacy };
        action::receipt(&wire::read(attempt, METHOD)?, &asked)
    })
    .await
}

/// Every reason not to send the order, as far as it can be told without the contacts' handles.
pub(super) fn problems(account: &LogicBoxes, input: &DomainRegister) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(years(input.years, input.months).err());
    problems.extend(account.customer(named_customer(input.logicboxes.as_ref())).err());
    without_addresses(&input.nameservers, &mut problems);
    problems.extend(attrs(input).err());
    problems.extend(unfit_options(input.logicboxes.as_ref(), REGISTER_OPTIONS));
    let sunrise =
        |launch: &&Launch| launch.phase.as_deref().is_some_and(|phase| phase.eq_ignore_ascii_case("sunrise"));
    if input.launch.as_ref().filter(sunrise).is_some_and(|launch| launch.smd.is_none()) {
        let text = "the sunrise phase is for holders of trademarks: give the signed mark data";
        problems.push(Problem::missing("launch.smd", text));
    }
    contacts::problems(Applies::Register, &input.domain, &input.contacts, &mut problems);
    problems
}

pub(super) fn request(account: &LogicBoxes, input: &DomainRegister) -> Result<Request<Bytes>> {
    let wrong = |problem| Error::invalid(vec![problem]);
    if input.nameservers.is_empty() {
        let text = "LogicBoxes registers no domain without name servers, and the customer has none by default; give at least one";
        return Err(wrong(Problem::missing("nameservers", text)));
    }
    let ids = contacts::ids(Applies::Register, &input.domain, &input.contacts).map_err(wrong)?;
    let mut attrs = attrs(input).map_err(wrong)?;
    contacts::by_number(&mut attrs, &ids);
    let [registrant, admin, tech, billing] = ids;
    let params = Params::new()
        .add("domain-name", &input.domain)
        .add("years", years(input.years, input.months).map_err(wrong)?)
        .each("ns", input.nameservers.iter().map(|server| &server.name))
        .add("customer-id", account.customer(named_customer(input.logicboxes.as_ref())).map_err(wrong)?)
        .add("reg-contact-id", registrant)
        .add("admin-contact-id", admin)
        .add("tech-contact-id", tech)
        .add("billing-contact-id", billing)
        .add("purchase-privacy", input.privacy)
        .add("protect-privacy", protect(input.logicboxes.as_ref(), input.privacy))
        .add("auto-renew", input.auto_renew);
    let params = with_options(params, input.logicboxes.as_ref()).attrs(&attrs);
    account.post(METHOD, &params)
}

/// What the TLD asks besides, the language and the launch phase: all of them are attributes here.
fn attrs(input: &DomainRegister) -> Result<BTreeMap<String, String>, Problem> {
    let mut attrs = attributes(&input.extra, input.logicboxes.as_ref());
    let launch = input.launch.as_ref();
    let more = [
        ("idnLanguageCode", input.language.clone(), "language"),
        ("phase", launch.and_then(|launch| launch.phase.clone()), "launch.phase"),
        ("smd", launch.and_then(|launch| launch.smd.clone()), "launch.smd"),
        (
            "tm-claim",
            launch.filter(|launch| launch.claim_accepted).map(|_| "accepted".to_owned()),
            "launch.claim_accepted",
        ),
    ];
    for (name, value, path) in more {
        let Some(value) = value else { continue };
        if attrs.insert(name.to_owned(), value).is_some() {
            return Err(Problem::invalid(
                path,
                format!("it is given twice, here and as extra.{name}; give it once"),
            ));
        }
    }
    Ok(attrs)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, params};
    use super::*;
    use crate::model::{ContactRef, Contacts};

    fn input(domain: &str) -> DomainRegister {
        let contacts =
            Contacts { registrant: Some(ContactRef::Handle("80079260".into())), ..Contacts::default() };
        let mut input = DomainRegister::new(domain.parse().expect("a name"), 1, contacts);
        input.nameservers =
            serde_json::from_str(r#"["ns1.topdns.me","ns2.topdns.me"]"#).expect("name servers");
        input
    }

    fn sent(input: &DomainRegister) -> Vec<(String, String)> {
        params(&request(&account(), input).expect("a request"))
    }

    fn value<'a>(sent: &'a [(String, String)], name: &str) -> &'a str {
        sent.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    #[test]
    fn roles_that_are_left_out_are_the_registrant_and_those_that_the_tld_lacks_are_minus_one() {
        let com = sent(&input("silverfires.com"));
        assert_eq!(
            (value(&com, "admin-contact-id"), value(&com, "billing-contact-id")),
            ("80079260", "80079260")
        );
        let eu = sent(&input("silverfires.eu"));
        assert_eq!(
            (value(&eu, "reg-contact-id"), value(&eu, "admin-contact-id"), value(&eu, "billing-contact-id")),
            ("80079260", "-1", "-1")
        );
    }

    #[test]
    fn the_contact_with_the_tie_to_asia_is_named_by_its_role_or_its_number() {
        let mut input = input("silverfires.asia");
        input.contacts.tech = Some(ContactRef::Handle("72860792".into()));
        for (named, wanted) in [("tech", "72860792"), ("registrant", "80079260"), ("5", "5")] {
            input.extra = [("cedcontactid".to_owned(), named.to_owned())].into();
            assert_eq!(value(&sent(&input), "attr-value1"), wanted);
        }
    }

    #[test]
    fn auto_renew_is_always_said() {
        assert_eq!(value(&sent(&input("silverfires.com")), "auto-renew"), "false");
    }

    #[test]
    fn language_and_launch_are_attributes() {
        let mut input = input("münchen.de");
        input.language = Some("de".into());
        input.launch =
            Some(Launch { phase: Some("sunrise".into()), smd: Some("PD94".into()), claim_accepted: true });
        let sent = sent(&input);
        assert_eq!(value(&sent, "domain-name"), "xn--mnchen-3ya.de");
        let attrs: Vec<_> = sent
            .iter()
            .filter(|(name, _)| name.starts_with("attr-"))
            .map(|(_, value)| value.as_str())
            .collect();
        assert_eq!(
            attrs,
            ["idnLanguageCode", "de", "phase", "sunrise", "smd", "PD94", "tm-claim", "accepted"]
        );
    }

    #[test]
    fn every_problem_is_found_at_once() {
        let mut input = input("silverfires.com");
        (input.years, input.months) = (None, Some(18));
        input.nameservers =
            serde_json::from_str(r#"[{"name":"ns1.silverfires.com","addresses":["192.0.2.1"]}]"#)
                .expect("glue");
        input.contacts.admin = Some(ContactRef::Several(vec![]));
        let paths: Vec<_> = problems(&account(), &input).into_iter().map(|problem| problem.path).collect();
        assert_eq!(paths, ["months", "nameservers[0].addresses", "contacts.admin"]);
    }
}
