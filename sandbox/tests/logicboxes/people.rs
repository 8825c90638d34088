//! Contacts and customers.

use serde_json::json;

use crate::support::*;
use crate::text;

fn contact(rest: &str) -> String {
    format!(
        "name=A+B&company=Example+Ltd&email=a%40example.com&address-line-1=1+High+Street&city=Leeds&country=GB&zipcode=WF3+1DR&phone-cc=44&phone=1132926070&customer-id=17824872&{rest}"
    )
}

#[test]
fn a_contact_is_a_bare_number_and_reads_back() {
    let sandbox = sandbox();

    let id = lb_ok(&sandbox, "POST", "contacts/add.json", &contact("type=Contact"));

    let id = id.as_u64().unwrap();
    let details = lb_ok(&sandbox, "GET", "contacts/details.json", &format!("contact-id={id}"));
    assert_eq!(details["emailaddr"], "a@example.com");
    assert_eq!(details["classkey"], "domcontact");
    let found =
        lb_ok(&sandbox, "GET", "contacts/search.json", "customer-id=17824872&no-of-records=10&page-no=1");
    assert_eq!(found["recsindb"], "2");
    assert!(found["result"].is_array());
    lb_ok(&sandbox, "POST", "contacts/delete.json", &format!("contact-id={id}"));
    assert!(
        lb_error(&sandbox, "GET", "contacts/details.json", &format!("contact-id={id}"))
            .starts_with("No Entity found")
    );
}

#[test]
fn contacts_are_checked() {
    let sandbox = sandbox();
    let bad = |good: &str, bad: &str| {
        let query = contact("type=Contact").replace(good, bad);
        lb_error(&sandbox, "POST", "contacts/add.json", &query)
    };

    assert_eq!(bad("phone=1132926070", "phone=113-292"), "{telno=telno is invalid}");
    assert_eq!(bad("phone-cc=44", "phone-cc=4444"), "{telnocc=telnocc is invalid}");
    assert_eq!(bad("country=GB", "country=UK"), "{country=country is invalid}");
    assert_eq!(bad("type=Contact", "type=Nonsense"), "{type=type is invalid}");
    assert_eq!(bad("name=A+B&", ""), "Required parameter missing: name");
    assert_eq!(bad("customer-id=17824872", "customer-id=1"), "Invalid customer-id");
    let russian =
        contact("type=RuContact&attr-name1=contract-type&attr-value1=ORG").replace("Example+Ltd", "One");
    let refused = lb_error(&sandbox, "POST", "contacts/add.json", &russian);
    assert_eq!(refused, "Company Name should contain at least two words.");
}

#[test]
fn tlds_want_their_own_contacts_and_attributes() {
    let sandbox = sandbox();
    let id = |rest: &str| lb_ok(&sandbox, "POST", "contacts/add.json", &contact(rest)).to_string();
    let register = |name: &str, contacts: &str, rest: &str| {
        let query = format!(
            "domain-name={name}&years=1&ns=ns1.example.net&customer-id=17824872&{contacts}&invoice-option=NoInvoice&{rest}"
        );
        let document = json_of(&lb(&sandbox, "POST", "domains/register.json", &query));
        match document["message"].as_str() {
            Some(message) => message.to_owned(),
            None => text(&document["status"]).to_owned(),
        }
    };
    let four = |registrant: &str, others: &str| {
        format!(
            "reg-contact-id={registrant}&admin-contact-id={others}&tech-contact-id={others}&billing-contact-id={others}"
        )
    };

    let uk = id("type=UkContact");
    assert_eq!(register("a.co.uk", &four(&uk, "-1"), ""), "Success");
    assert_eq!(register("b.co.uk", LB_CONTACTS, ""), "{registrantcontactid=registrantcontactid is invalid}");
    assert_eq!(register("b.com", &four("72860792", "-1"), ""), "{admincontactid=admincontactid is invalid}");

    let american = id("type=Contact&attr-name1=purpose&attr-value1=P1&attr-name2=category&attr-value2=C11");
    assert_eq!(register("a.us", LB_CONTACTS, ""), "{registrantcontactid=registrantcontactid is invalid}");
    assert_eq!(register("a.us", &four(&american, "72860792"), ""), "Success");
    let details = lb_ok(&sandbox, "GET", "contacts/details.json", &format!("contact-id={american}"));
    assert_eq!((&details["ApplicationPurpose"], &details["NexusCategory"]), (&json!("P1"), &json!("C11")));

    let au = "attr-name1=id-type&attr-value1=ABN&attr-name2=id&attr-value2=1&attr-name3=policyReason&attr-value3=1";
    assert_eq!(register("a.com.au", LB_CONTACTS, ""), "Required parameter missing: id-type");
    assert_eq!(register("a.com.au", LB_CONTACTS, au), "Required parameter missing: isAUWarranty");
    let warranty = format!("{au}&attr-name4=isAUWarranty&attr-value4=true");
    assert_eq!(register("a.com.au", LB_CONTACTS, &warranty), "Success");

    assert_eq!(register("a.dentist", LB_CONTACTS, ""), "Please accept the Terms & Conditions");
    assert_eq!(register("a.dentist", LB_CONTACTS, "attr-name1=tnc&attr-value1=Y"), "Success");

    let german = id("type=DeContact");
    assert_eq!(
        register("b%C3%BCcher.de", &four(&german, &german), ""),
        "Required parameter missing: idnLanguageCode"
    );
    let tag = "attr-name1=idnLanguageCode&attr-value1=de";
    assert_eq!(register("b%C3%BCcher.de", &four(&german, &german), tag), "Success");
}

#[test]
fn customers_sign_up_once() {
    let sandbox = sandbox();
    let query = "username=new%40example.com&passwd=Abcdef1%21x&name=A&company=B&address-line-1=1+High+Street&city=Leeds&state=Not+Applicable&other-state=West+Yorkshire&country=GB&zipcode=WF3+1DR&phone-cc=44&phone=1132926070&lang-pref=en";

    let id = lb_ok(&sandbox, "POST", "customers/v2/signup.json", query).as_u64().unwrap();

    let details = lb_ok(&sandbox, "GET", "customers/details.json", "username=new%40example.com");
    assert_eq!(details["customerid"], id.to_string());
    assert_eq!(details["isDominicanTaxConfiguredByParent"], false);
    lb_error(&sandbox, "POST", "customers/v2/signup.json", query);
    lb_error(&sandbox, "POST", "customers/v2/signup.json", &query.replace("Abcdef1%21x", "weak"));
    let unknown = lb_error(&sandbox, "GET", "customers/details.json", "username=no%40example.com");
    assert_eq!(unknown, "Customer no@example.com not found");
    let found = lb_ok(
        &sandbox,
        "GET",
        "customers/search.json",
        "no-of-records=10&page-no=1&username=new%40example.com",
    );
    assert_eq!(found["1"]["customer.customerid"], id.to_string());
}
