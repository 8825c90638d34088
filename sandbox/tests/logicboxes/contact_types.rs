//! The types of contacts, what each has to say, and who may register where.

use crate::rules::{INVALID_REGISTRANT, bad_contact, register};
use crate::support::*;

#[test]
fn contacts_have_the_type_of_their_tld() {
    let sandbox = sandbox();
    for (tld, kind, attributes) in [
        ("at", "AtContact", vec![("tnc", "y")]),
        ("cl", "ClContact", vec![]),
        ("co", "CoContact", vec![]),
        ("mx", "MxContact", vec![]),
        ("nyc", "NycContact", vec![]),
        ("de", "DeContact", vec![("tnc", "y")]),
    ] {
        let id = lb_contact(&sandbox, "AT", kind, &[]);
        let mut attributes = attributes;
        attributes.push(("tnc", "y"));
        let done = register(&sandbox, &format!("a.{tld}"), &lb_roles(&id, &id), &attributes);
        assert_eq!(done, "Success", "{tld}");
        let plain = register(&sandbox, &format!("b.{tld}"), LB_CONTACTS, &attributes);
        assert_eq!(plain, INVALID_REGISTRANT, "{tld}");
    }
    let brazilian = lb_contact(&sandbox, "BR", "BrContact", &[]);
    let organisation = lb_contact(&sandbox, "BR", "BrOrgContact", &[("organisationId", "123456")]);
    assert_eq!(
        bad_contact(&sandbox, "BR", "BrOrgContact", &[]),
        "{organisationId=organisationId is required}"
    );
    assert_eq!(register(&sandbox, "a.com.br", &lb_roles(&organisation, &brazilian), &[]), "Success");
    assert_eq!(register(&sandbox, "b.com.br", &lb_roles(&brazilian, &brazilian), &[]), INVALID_REGISTRANT);
    let mexican = lb_contact(&sandbox, "MX", "MxContact", &[]);
    assert_eq!(register(&sandbox, "a.lat", &lb_roles(&mexican, &mexican), &[]), "Success");
    assert_eq!(register(&sandbox, "b.lat", LB_CONTACTS, &[]), "Success");
    assert_eq!(bad_contact(&sandbox, "GB", "NoContact", &[]), "{type=type is invalid}");
    let spanish = [("es_form_juridica", "1"), ("es_tipo_identificacion", "1"), ("es_identificacion", "X")];
    let spanish = lb_contact(&sandbox, "ES", "EsContact", &spanish);
    assert_eq!(register(&sandbox, "a.es", &lb_roles(&spanish, &spanish), &[("tnc", "y")]), "Success");
    let wrong = [("es_form_juridica", "2"), ("es_tipo_identificacion", "1"), ("es_identificacion", "X")];
    let refused = bad_contact(&sandbox, "ES", "EsContact", &wrong);
    assert_eq!(refused, "{es_form_juridica=es_form_juridica is invalid}");
    let dutch = lb_contact(&sandbox, "GB", "NlContact", &[("legalForm", "PERSOON")]);
    let roles = format!(
        "reg-contact-id={dutch}&admin-contact-id={dutch}&tech-contact-id={dutch}&billing-contact-id=-1"
    );
    assert_eq!(register(&sandbox, "a.nl", &roles, &[]), "Success");
}

#[test]
fn a_russian_contact_is_a_person_or_an_organisation() {
    let sandbox = sandbox();
    let person = [
        ("contract-type", "PRS"),
        ("birth-date", "01.02.1990"),
        ("person-r", "A+B"),
        ("passport", "1+2"),
        ("address-r", "C+D"),
    ];
    for index in 1..person.len() {
        let mut fewer = person.to_vec();
        let (left_out, _) = fewer.remove(index);
        assert_eq!(
            bad_contact(&sandbox, "RU", "RuContact", &fewer),
            format!("{{{left_out}={left_out} is required}}")
        );
    }
    let mut wrong = person.to_vec();
    wrong[1].1 = "1990-02-01";
    assert_eq!(bad_contact(&sandbox, "RU", "RuContact", &wrong), "{birth-date=birth-date is invalid}");
    let id = lb_contact(&sandbox, "RU", "RuContact", &person);
    assert_eq!(register(&sandbox, "a.ru", &lb_roles(&id, "-1"), &[]), "Success");

    let mut organisation = vec![("contract-type", "ORG"), ("org-r", "A+B"), ("address-r", "C+D")];
    lb_contact(&sandbox, "GB", "RuContact", &organisation);
    let refused = bad_contact(&sandbox, "RU", "RuContact", &organisation);
    assert_eq!(refused, "{kpp=kpp is required, code=code is required}");
    organisation.extend([("kpp", "123456789"), ("code", "1234567890")]);
    lb_contact(&sandbox, "RU", "RuContact", &organisation);
    organisation[1].1 = "One";
    assert_eq!(bad_contact(&sandbox, "RU", "RuContact", &organisation), "{org-r=org-r is invalid}");
}

#[test]
fn eligibility_is_asked_per_contact_and_criterion() {
    let sandbox = sandbox();
    let american = lb_contact(&sandbox, "US", "Contact", &[("purpose", "P3"), ("category", "C12")]);

    let query = format!(
        "contact-id={american}&contact-id=72860792&eligibility-criteria=APP_PREF_NEXUS&eligibility-criteria=EUROPEAN_COUNTRY"
    );
    let met = lb_ok(&sandbox, "GET", "contacts/validate-registrant.json", &query);

    assert_eq!(
        (&met[&american]["APP_PREF_NEXUS"], &met[&american]["EUROPEAN_COUNTRY"]),
        (&true.into(), &false.into())
    );
    assert_eq!(
        (&met["72860792"]["APP_PREF_NEXUS"], &met["72860792"]["EUROPEAN_COUNTRY"]),
        (&false.into(), &true.into())
    );
    let unknown = query.replace("APP_PREF_NEXUS", "NONE");
    lb_error(&sandbox, "GET", "contacts/validate-registrant.json", &unknown);
    let nobody = query.replace("72860792", "1");
    let refused = lb_error(&sandbox, "GET", "contacts/validate-registrant.json", &nobody);
    assert_eq!(refused, "No Entity found for Entityid: 1");
}
