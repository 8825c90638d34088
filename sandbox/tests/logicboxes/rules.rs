//! What TLDs want: contacts, attributes, terms, language tags.

use anyregistrar_sandbox::Sandbox;

use crate::support::*;

/// The status of a registration, or the text of its refusal.
pub(crate) fn register(sandbox: &Sandbox, name: &str, contacts: &str, attributes: &[(&str, &str)]) -> String {
    let rest = lb_attributes(attributes);
    let query = format!(
        "domain-name={name}&years=1&ns=ns1.example.net&customer-id=17824872&{contacts}&invoice-option=NoInvoice{rest}"
    );
    let document = json_of(&lb(sandbox, "POST", "domains/register.json", &query));
    let said = document["message"].as_str().or(document["status"].as_str());
    said.unwrap_or_else(|| panic!("{document}")).to_owned()
}

/// A contact that must be refused, and the text of that.
pub(crate) fn bad_contact(
    sandbox: &Sandbox,
    country: &str,
    kind: &str,
    attributes: &[(&str, &str)],
) -> String {
    let rest = format!("type={kind}{}", lb_attributes(attributes));
    lb_error(sandbox, "POST", "contacts/add.json", &lb_person(country, &rest))
}

/// Leaves out each of the attributes in turn: every time the registration is refused, and with all it succeeds.
fn each_is_needed(sandbox: &Sandbox, name: &str, contacts: &str, attributes: &[(&str, &str)]) {
    for index in 0..attributes.len() {
        let mut fewer = attributes.to_vec();
        let (left_out, _) = fewer.remove(index);
        let refused = register(sandbox, name, contacts, &fewer);
        assert_ne!(refused, "Success", "{name} without {left_out}");
        if left_out != "tnc" {
            assert!(refused.contains(left_out), "{name} without {left_out}: {refused}");
        }
    }
    assert_eq!(register(sandbox, name, contacts, attributes), "Success", "{name}");
}

pub(crate) const INVALID_REGISTRANT: &str = "{registrantcontactid=registrantcontactid is invalid}";

#[test]
fn an_australian_name_wants_its_eligibility() {
    let sandbox = sandbox();
    let base = [("id-type", "ACN"), ("id", "079+009+340"), ("policyReason", "1"), ("isAUWarranty", "true")];
    each_is_needed(&sandbox, "a.com.au", LB_CONTACTS, &base);
    let trademark = [
        ("id-type", "TM"),
        ("id", "1"),
        ("policyReason", "2"),
        ("isAUWarranty", "true"),
        ("eligibilityType", "Trademark+Owner"),
        ("eligibilityName", "Example"),
        ("registrantName", "A+B"),
    ];
    each_is_needed(&sandbox, "b.com.au", LB_CONTACTS, &trademark);
    let business = [
        ("id-type", "NSW+BN"),
        ("id", "1"),
        ("policyReason", "2"),
        ("isAUWarranty", "true"),
        ("registrantName", "A"),
    ];
    each_is_needed(&sandbox, "c.net.au", LB_CONTACTS, &business);
    let wrong = [("id-type", "XXX"), ("id", "1"), ("policyReason", "3"), ("isAUWarranty", "false")];
    assert_eq!(register(&sandbox, "d.au", LB_CONTACTS, &wrong), "{id-type=id-type is invalid}");
}

#[test]
fn an_asian_name_wants_a_contact_that_declares_itself() {
    let sandbox = sandbox();
    let declared = [
        ("locality", "HK"),
        ("legalentitytype", "corporation"),
        ("identform", "certificate"),
        ("identnumber", "1"),
    ];
    for index in 0..declared.len() {
        let mut fewer = declared.to_vec();
        let (left_out, _) = fewer.remove(index);
        if left_out == "locality" || left_out == "identnumber" {
            assert!(bad_contact(&sandbox, "HK", "Contact", &fewer).contains(left_out));
        }
    }
    let asian = lb_contact(&sandbox, "HK", "Contact", &declared);
    let elsewhere =
        lb_contact(&sandbox, "GB", "Contact", &[("locality", "GB"), declared[1], declared[2], declared[3]]);
    let roles = lb_roles("72860792", &asian);

    let missing = register(&sandbox, "a.asia", &roles, &[]);
    assert_eq!(missing, "Required parameter missing: cedcontactid");
    let invalid = "{cedcontactid=cedcontactid is invalid}";
    assert_eq!(register(&sandbox, "a.asia", &roles, &[("cedcontactid", "72860792")]), invalid);
    assert_eq!(register(&sandbox, "a.asia", LB_CONTACTS, &[("cedcontactid", &asian)]), invalid);
    let roles_elsewhere = lb_roles("72860792", &elsewhere);
    assert_eq!(register(&sandbox, "a.asia", &roles_elsewhere, &[("cedcontactid", &elsewhere)]), invalid);
    assert_eq!(register(&sandbox, "a.asia", &roles, &[("cedcontactid", &asian)]), "Success");

    let other =
        [("locality", "HK"), ("legalentitytype", "other"), ("identform", "other"), ("identnumber", "1")];
    let refused = bad_contact(&sandbox, "HK", "Contact", &other);
    assert_eq!(
        refused,
        "{otherlegalentitytype=otherlegalentitytype is required, otheridentform=otheridentform is required}"
    );
    let transfer = format!(
        "domain-name=transfer.asia&auth-code=sandbox-code&customer-id=17824872&{roles}&invoice-option=NoInvoice"
    );
    assert_eq!(lb_error(&sandbox, "POST", "domains/transfer.json", &transfer), missing);
}

#[test]
fn an_american_and_a_canadian_registrant_say_who_they_are() {
    let sandbox = sandbox();
    assert_eq!(register(&sandbox, "a.us", LB_CONTACTS, &[]), INVALID_REGISTRANT);
    let half = bad_contact(&sandbox, "US", "Contact", &[("purpose", "P1")]);
    assert_eq!(half, "{category=category is required}");
    let wrong = bad_contact(&sandbox, "US", "Contact", &[("purpose", "P9"), ("category", "C99")]);
    assert_eq!(wrong, "{purpose=purpose is invalid, category=category is invalid}");
    let american = lb_contact(&sandbox, "US", "Contact", &[("purpose", "P3"), ("category", "C12")]);
    assert_eq!(register(&sandbox, "a.us", &lb_roles(&american, "72860792"), &[]), "Success");

    let refused = bad_contact(&sandbox, "CA", "CaContact", &[("CPR", "CCT")]);
    assert_eq!(
        refused,
        "{AgreementVersion=AgreementVersion is required, AgreementValue=AgreementValue is required}"
    );
    let agreement = lb_ok(&sandbox, "GET", "contacts/dotca/registrantagreement.json", "");
    let version = agreement["version"].as_str().unwrap().to_owned();
    let attributes = [("CPR", "CCT"), ("AgreementVersion", version.as_str()), ("AgreementValue", "y")];
    let canadian = lb_contact(&sandbox, "CA", "CaContact", &attributes);
    let roles = format!(
        "reg-contact-id={canadian}&admin-contact-id={canadian}&tech-contact-id={canadian}&billing-contact-id=-1"
    );
    assert_eq!(register(&sandbox, "a.ca", LB_CONTACTS, &[]), INVALID_REGISTRANT);
    assert_eq!(register(&sandbox, "a.ca", &roles, &[]), "Success");
    let idn = [("idnLanguageCode", "fr")];
    assert_eq!(register(&sandbox, "%C3%A9t%C3%A9.ca", &roles, &idn), "Success");
}

#[test]
fn a_registrant_in_the_economic_area_agrees_to_the_passing_on_of_data() {
    let sandbox = sandbox();
    let irish = lb_contact(&sandbox, "IE", "Contact", &[]);
    let swiss = lb_contact(&sandbox, "CH", "Contact", &[]);
    let refused = "Please accept the Terms & Conditions";

    assert_eq!(register(&sandbox, "a.com", &lb_roles(&irish, "72860792"), &[]), refused);
    assert_eq!(register(&sandbox, "a.com", &lb_roles(&irish, "72860792"), &[("tnc", "n")]), refused);
    assert_eq!(register(&sandbox, "a.com", &lb_roles(&irish, "72860792"), &[("tnc", "Y")]), "Success");
    assert_eq!(register(&sandbox, "b.com", &lb_roles("72860792", &irish), &[]), "Success");
    assert_eq!(register(&sandbox, "c.com", &lb_roles(&swiss, &swiss), &[]), "Success");

    // .FR asks the admin contact too.
    let french = lb_contact(&sandbox, "FR", "FrContact", &[]);
    let british = lb_contact(&sandbox, "GB", "FrContact", &[]);
    let roles = |registrant: &str, admin: &str| {
        format!(
            "reg-contact-id={registrant}&admin-contact-id={admin}&tech-contact-id=-1&billing-contact-id=-1"
        )
    };
    assert_eq!(register(&sandbox, "a.fr", &roles(&british, &french), &[]), refused);
    assert_eq!(register(&sandbox, "a.fr", &roles(&british, &french), &[("tnc", "Y")]), "Success");
    assert_eq!(register(&sandbox, "b.fr", &roles(&british, &british), &[]), "Success");
}

#[test]
fn a_european_name_wants_a_european() {
    let sandbox = sandbox();
    let alone = |id: &str| lb_roles(id, "-1");
    let american = lb_contact(&sandbox, "US", "EuContact", &[]);
    let german = lb_contact(&sandbox, "DE", "EuContact", &[]);

    assert_eq!(register(&sandbox, "a.eu", &alone(&american), &[]), INVALID_REGISTRANT);
    assert_eq!(register(&sandbox, "a.eu", &alone(&german), &[("tnc", "y")]), "Success");
    let tag = [("tnc", "y"), ("idnLanguageCode", "latin")];
    assert_eq!(register(&sandbox, "%C3%BC.eu", &alone(&german), &tag), "Success");
}

#[test]
fn a_british_name_of_a_foreigner_wants_somebody_in_the_country() {
    let sandbox = sandbox();
    let foreign = lb_contact(&sandbox, "US", "UkContact", &[]);
    let service = lb_contact(&sandbox, "GG", "UkServiceContact", &[]);
    let refused = bad_contact(&sandbox, "US", "UkServiceContact", &[]);
    assert_eq!(refused, "{country=country is invalid}");
    let alone = lb_roles(&foreign, "-1");

    assert_eq!(register(&sandbox, "a.co.uk", &alone, &[]), "Success");
    assert_eq!(register(&sandbox, "a.uk", &alone, &[]), "Required parameter missing: service-contact");
    let wrong = register(&sandbox, "a.uk", &alone, &[("service-contact", &foreign)]);
    assert_eq!(wrong, "{service-contact=service-contact is invalid}");
    assert_eq!(register(&sandbox, "b.uk", &alone, &[("service-contact", &service)]), "Success");
}

#[test]
fn terms_uses_and_whois_types_are_asked_for_where_the_documentation_says_so() {
    let sandbox = sandbox();
    for tld in [
        "airforce", "army", "degree", "dentist", "engineer", "gives", "market", "mortgage", "navy",
        "software", "vet", "app", "dev", "law", "page", "rehab", "vote", "voto", "archi", "bio",
    ] {
        each_is_needed(&sandbox, &format!("a.{tld}"), LB_CONTACTS, &[("tnc", "y")]);
        let refused = register(&sandbox, &format!("b.{tld}"), LB_CONTACTS, &[("tnc", "yes")]);
        assert_eq!(refused, "Please accept the Terms & Conditions");
    }
    for tld in ["quebec", "scot"] {
        each_is_needed(&sandbox, &format!("a.{tld}"), LB_CONTACTS, &[("intended-use", "blog")]);
    }
    for tld in ["lawyer", "attorney", "ltda", "srl"] {
        assert_eq!(register(&sandbox, &format!("a.{tld}"), LB_CONTACTS, &[]), "Success");
        let body = [("regulatorybody", "Bar")];
        assert_eq!(register(&sandbox, &format!("b.{tld}"), LB_CONTACTS, &body), "Success");
    }
    assert_eq!(register(&sandbox, "a.tel", LB_CONTACTS, &[]), "Success");
    assert_eq!(register(&sandbox, "b.tel", LB_CONTACTS, &[("whois-type", "Legal")]), "Success");
    let natural = register(&sandbox, "c.tel", LB_CONTACTS, &[("whois-type", "Natural")]);
    assert_eq!(natural, "Required parameter missing: publish");
    let natural = [("whois-type", "Natural"), ("publish", "N")];
    assert_eq!(register(&sandbox, "c.tel", LB_CONTACTS, &natural), "Success");
    let chinese = lb_contact(&sandbox, "CN", "CnContact", &[]);
    let hosting = register(&sandbox, "a.cn", &lb_roles(&chinese, &chinese), &[("cnhosting", "true")]);
    assert_eq!(hosting, "Required parameter missing: cnhostingclause");
    let hosting = [("cnhosting", "true"), ("cnhostingclause", "yes")];
    assert_eq!(register(&sandbox, "a.cn", &lb_roles(&chinese, &chinese), &hosting), "Success");
}

#[test]
fn roles_are_left_out_only_where_a_tld_has_none() {
    let sandbox = sandbox();
    let role = |index: usize, id: &str| {
        let names = ["admin-contact-id", "tech-contact-id", "billing-contact-id"];
        let mut ids = ["72860792"; 3];
        ids[index] = id;
        let rest: Vec<String> = names.iter().zip(ids).map(|(name, id)| format!("{name}={id}")).collect();
        format!("reg-contact-id=72860792&{}", rest.join("&"))
    };
    // Roles that may be -1, in the order admin, tech, billing; all with contacts of the plain type.
    for (tld, none) in [
        ("berlin", [false, false, true]),
        ("london", [false, false, true]),
        ("co.nz", [true, true, true]),
        ("com", [false; 3]),
    ] {
        for (index, allowed) in none.into_iter().enumerate() {
            let done = register(&sandbox, &format!("a{index}.{tld}"), &role(index, "-1"), &[]);
            assert_eq!(done == "Success", allowed, "{tld} {index}: {done}");
        }
    }
    assert_eq!(
        register(&sandbox, "b.com", &LB_CONTACTS.replacen("72860792", "-1", 1), &[]),
        INVALID_REGISTRANT
    );
}

#[test]
fn an_internationalised_name_wants_a_language_that_its_tld_knows() {
    let sandbox = sandbox();
    for (name, right, wrong) in [
        ("%C3%A6.biz", "da", "ja"),
        ("%C3%A6.com", "dan", "da"),
        ("%C3%A6.info", "da", "fi"),
        ("%C3%A6.org", "da", "zh"),
        ("%C3%A6.tel", "jp", "ja"),
        ("%C3%A6.pw", "jpn", "jp"),
        ("%C3%A6.in.net", "lat", "eng"),
        ("%C3%A6.us.com", "chi", "lao"),
        ("%C3%A6.bharat", "hin-deva", "hin"),
        ("%C3%A6.%E5%9C%A8%E7%BA%BF", "zh", "zho"),
    ] {
        let without = register(&sandbox, name, LB_CONTACTS, &[]);
        assert_eq!(without, "Required parameter missing: idnLanguageCode", "{name}");
        let other = register(&sandbox, name, LB_CONTACTS, &[("idnLanguageCode", wrong)]);
        assert_eq!(other, "{idnLanguageCode=idnLanguageCode is invalid}", "{name}");
        assert_eq!(register(&sandbox, name, LB_CONTACTS, &[("idnLanguageCode", right)]), "Success", "{name}");
    }
}
