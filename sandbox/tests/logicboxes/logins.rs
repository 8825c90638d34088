//! Customers, their logins, and the contacts that their orders are filled with.

use anyregistrar_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::*;
use crate::text;

const ADDRESS: &str = "name=A&company=B&address-line-1=1+High+Street&city=Leeds&state=Yorkshire&country=GB&zipcode=WF3+1DR&phone-cc=44&phone=1132926070&lang-pref=en";

fn signup(sandbox: &Sandbox, username: &str) -> String {
    let query = format!("username={username}&passwd=Abcdef1%21x&{ADDRESS}");
    lb_ok(sandbox, "POST", "customers/v2/signup.json", &query).to_string()
}

#[test]
fn a_password_opens_a_session_and_a_wrong_one_counts() {
    let sandbox = sandbox();
    let id = signup(&sandbox, "a%40example.com");
    let login = |password: &str| {
        let query = format!("username=a%40example.com&passwd={password}&ip=192.0.2.1");
        json_of(&lb(&sandbox, "POST", "customers/v2/authenticate.json", &query))
    };

    assert_eq!(login("Abcdef1%21x")["customerid"], id);
    let wrong = login("wrong");
    assert_eq!((&wrong["status"], &wrong["maxAttempts"]), (&json!("ERROR"), &json!("5")));
    assert_eq!(wrong["remainingLoginAttempts"], "4");
    for _ in 0..4 {
        login("wrong");
    }
    assert_eq!(login("Abcdef1%21x")["remainingLoginAttempts"], "0");
    let changed = format!("customer-id={id}&new-passwd=Zyxwvu9%24a");
    assert_eq!(lb_ok(&sandbox, "POST", "customers/v2/change-password.json", &changed), json!(true));
    assert_eq!(login("Zyxwvu9%24a")["customerid"], id);
    lb_error(
        &sandbox,
        "POST",
        "customers/v2/change-password.json",
        &format!("customer-id={id}&new-passwd=weak"),
    );
    lb_ok(
        &sandbox,
        "POST",
        "customers/change-password.json",
        &format!("customer-id={id}&new-passwd=abcdefgh1"),
    );
    assert_eq!(login("abcdefgh1")["customerid"], id);
    let temporary = lb_ok(&sandbox, "GET", "customers/temp-password.json", &format!("customer-id={id}"));
    assert_eq!(login(text(&temporary))["customerid"], id);
}

#[test]
fn a_token_is_good_for_two_minutes() {
    let sandbox = sandbox();
    let id = signup(&sandbox, "a%40example.com");
    let by_password = "username=a%40example.com&passwd=Abcdef1%21x&ip=192.0.2.1";
    let first = lb_ok(&sandbox, "GET", "customers/generate-token.json", by_password);
    let second = lb_ok(
        &sandbox,
        "GET",
        "customers/generate-login-token.json",
        &format!("customer-id={id}&ip=192.0.2.1"),
    );
    assert_ne!(first, second);
    let open = |token: &Value| {
        json_of(&lb(&sandbox, "GET", "customers/authenticate-token.json", &format!("token={}", text(token))))
    };

    assert_eq!(open(&first)["customerid"], id);
    assert!(open(&second)["resellercompany"].is_string());
    control(&sandbox, "clock", json!({ "advance_seconds": 121 }));
    assert_eq!(open(&first)["status"], "ERROR");
    lb_error(&sandbox, "GET", "customers/generate-token.json", &by_password.replace("1%21x", "1%21y"));
}

#[test]
fn a_one_time_password_is_right_or_not() {
    let sandbox = sandbox();
    let verify = |otp: &str, kind: &str| {
        let query = format!("customerid=17824872&otp={otp}&type={kind}");
        json_of(&lb(&sandbox, "POST", "customers/authenticate/verify-otp.json", &query))
    };

    lb_ok(&sandbox, "GET", "customers/authenticate/generate-otp.json", "customerid=17824872");
    assert_eq!(verify("123456", "sms"), json!(true));
    assert_eq!(verify("654321", "gauth"), json!(false));
    assert_eq!(verify("123456", "pigeon")["status"], "ERROR");
}

#[test]
fn a_customer_changes_is_suspended_and_goes() {
    let sandbox = sandbox();
    let id = signup(&sandbox, "a%40example.com");
    let modify = |username: &str| {
        let query = format!(
            "customer-id={id}&username={username}&vat-id=1&indian-gst-id=2&{ADDRESS}&mobile-cc=44&mobile=12345"
        );
        json_of(&lb(&sandbox, "POST", "customers/modify.json", &query))
    };
    let details = || lb_ok(&sandbox, "GET", "customers/details-by-id.json", &format!("customer-id={id}"));

    assert_eq!(modify("b%40example.com"), json!(true));
    assert_eq!((&details()["username"], &details()["mobileno"]), (&json!("b@example.com"), &json!("12345")));
    assert_eq!(
        (&details()["indiangstenabled"], &details()["russiavatenabled"]),
        (&json!("true"), &json!("false"))
    );
    assert_eq!(modify("customer%40example.com")["status"], "ERROR");
    assert_eq!(modify("b%40example.com"), json!(true));

    lb_ok(&sandbox, "POST", "customers/suspend.json", &format!("customer-id={id}&reason=r"));
    assert_eq!(details()["customerstatus"], "Suspended");
    let login = lb_error(
        &sandbox,
        "POST",
        "customers/v2/authenticate.json",
        "username=b%40example.com&passwd=Abcdef1%21x",
    );
    assert_eq!(login, "Invalid username or password");
    let found =
        lb_ok(&sandbox, "GET", "customers/search.json", "no-of-records=10&page-no=1&status=Suspended");
    assert_eq!(found["recsindb"], "1");
    lb_ok(&sandbox, "POST", "customers/unsuspend.json", &format!("customer-id={id}"));
    assert_eq!(details()["customerstatus"], "Active");

    assert_eq!(lb_ok(&sandbox, "POST", "customers/delete.json", &format!("customer-id={id}")), json!(true));
    let gone = lb_error(&sandbox, "GET", "customers/details-by-id.json", &format!("customer-id={id}"));
    assert_eq!(gone, "Invalid customer-id");
    lb_order(&sandbox, "kept.com");
    lb_error(&sandbox, "POST", "customers/delete.json", "customer-id=17824872");
    let unknown = lb_error(&sandbox, "GET", "customers/forgot-password.json", "username=no%40example.com");
    assert_eq!(unknown, "Customer no@example.com not found");
}

#[test]
fn an_order_moves_to_another_customer() {
    let sandbox = sandbox();
    let id = signup(&sandbox, "a%40example.com");
    lb_order(&sandbox, "moving.com");
    let moved = |from: &str, to: &str| {
        let query = format!(
            "domain-name=moving.com&existing-customer-id={from}&new-customer-id={to}&default-contact=oldcontact"
        );
        json_of(&lb(&sandbox, "POST", "products/move.json", &query))
    };

    assert_eq!(moved(&id, "17824872")["message"], "Invalid customer-id");
    assert_eq!(moved("17824872", "1")["message"], "Invalid customer-id");
    assert_eq!(moved("17824872", &id), json!({ "status": "Success" }));
    assert_eq!(look(&sandbox, "moving.com")["customer"], id);
}

#[test]
fn default_contacts_are_set_per_type() {
    let sandbox = sandbox();
    let other = lb_contact(&sandbox, "GB", "Contact", &[]);
    let query = "customer-id=17824872&type=Contact&type=CaContact";
    let shown = || lb_ok(&sandbox, "POST", "contacts/default.json", query);
    assert_eq!(shown()["Contact"]["registrant"], "72860792");
    assert!(shown().get("CaContact").is_none());

    let set = format!("customer-id=17824872&{}&type=Contact&type=CaContact", lb_roles(&other, "-1"));
    let done = lb_ok(&sandbox, "POST", "contacts/modDefault.json", &set);

    assert_eq!(
        (&done["registrant"], &done["admin"], &done["type"]),
        (&json!(other), &json!("-1"), &json!("Contact"))
    );
    assert_eq!(shown()["CaContact"]["registrant"], other);
    assert_eq!(shown()["Contact"]["registrantContactDetails"]["contact.contactid"], other);
    let foreign = set.replace(&other, "1");
    let refused = lb_error(&sandbox, "POST", "contacts/modDefault.json", &foreign);
    assert_eq!(refused, "{registrantcontactid=registrantcontactid is invalid}");
}

#[test]
fn contacts_change_and_go_unless_they_are_in_use() {
    let sandbox = sandbox();
    let id = lb_contact(&sandbox, "GB", "Contact", &[]);
    let person = lb_person("GB", &format!("contact-id={id}")).replace("name=A+B", "name=C+D");

    assert_eq!(lb_ok(&sandbox, "POST", "contacts/modify.json", &person)["status"], "Success");
    let extra = lb_attributes(&[("purpose", "P1"), ("category", "C11")]);
    let set = format!("contact-id={id}&product-key=domus{extra}");
    lb_ok(&sandbox, "POST", "contacts/set-details.json", &set);
    let details = lb_ok(&sandbox, "GET", "contacts/details.json", &format!("contact-id={id}"));
    assert_eq!((&details["name"], &details["contacttype"]), (&json!("C D"), &json!(["domus"])));
    lb_error(&sandbox, "POST", "contacts/set-details.json", &set.replace("P1", "P9"));
    lb_error(&sandbox, "POST", "contacts/set-details.json", &set.replace("domus", "domcno"));

    assert_eq!(
        lb_ok(&sandbox, "POST", "contacts/delete.json", &format!("contact-id={id}"))["status"],
        "Success"
    );
    let gone = lb_error(&sandbox, "GET", "contacts/details.json", &format!("contact-id={id}"));
    assert!(gone.starts_with("No Entity found for Entityid"));
    let twice = lb_error(&sandbox, "POST", "contacts/delete.json", &format!("contact-id={id}"));
    assert_eq!(twice, "You are not allowed to perform this action");
    lb_order(&sandbox, "uses.com");
    let used = lb_error(&sandbox, "POST", "contacts/delete.json", "contact-id=72860792");
    assert!(used.starts_with("Cannot Delete Contact"));
}

#[test]
fn sponsors_are_contacts_that_a_cooperative_names() {
    let sandbox = sandbox();
    let person = lb_person("GB", "");
    let sponsor = lb_ok(&sandbox, "POST", "contacts/coop/add-sponsor.json", &person).to_string();

    let list = lb_ok(&sandbox, "GET", "contacts/sponsors.json", "customer-id=17824872");
    assert_eq!(list, json!({ &sponsor: "A B" }));
    let member = lb_contact(&sandbox, "GB", "CoopContact", &[("sponsor", &sponsor)]);
    let query = format!(
        "domain-name=a.coop&years=1&ns=ns1.example.net&customer-id=17824872&{}&invoice-option=NoInvoice",
        lb_roles(&member, &member)
    );
    assert_eq!(lb_ok(&sandbox, "POST", "domains/register.json", &query)["status"], "Success");
}

#[test]
fn the_reseller_reads_its_own_details_only() {
    let sandbox = sandbox();
    let own = lb_ok(&sandbox, "GET", "resellers/details.json", "reseller-id=123456");
    assert_eq!(own["sellingcurrencysymbol"], "USD");
    lb_error(&sandbox, "GET", "resellers/details.json", "reseller-id=1");
    assert!(
        lb_ok(&sandbox, "GET", "resellers/generate-login-token.json", "reseller-id=123456&ip=192.0.2.1")
            .is_string()
    );
    lb_error(&sandbox, "GET", "billing/reseller-balance.json", "reseller-id=1");
}
