//! Details, searches, and changes that cost nothing.

use serde_json::json;

use crate::support::*;
use crate::text;

fn contact(rest: &str) -> String {
    format!(
        "name=A+B&company=Example+Ltd&email=a%40example.com&address-line-1=1+High+Street&city=Leeds&country=GB&zipcode=WF3+1DR&phone-cc=44&phone=1132926070&customer-id=17824872&{rest}"
    )
}

#[test]
fn an_order_id_is_a_bare_number_and_an_unknown_name_an_http_500() {
    let sandbox = sandbox();
    let order = lb_register(&sandbox, "silverfires.com");

    let response = lb(&sandbox, "GET", "domains/orderid.json", "domain-name=silverfires.com");

    assert_eq!(response.body(), text(&order["entityid"]));
    let unknown = lb(&sandbox, "GET", "domains/orderid.json", "domain-name=nosuch.com");
    assert_eq!(unknown.status(), 500);
    let document = json!({ "status": "ERROR", "message": "Website doesn't exist for nosuch.com" });
    assert_eq!(json_of(&unknown), document);
}

#[test]
fn details_hold_what_the_options_ask_for_and_the_common_block() {
    let sandbox = sandbox();
    lb_register(&sandbox, "silverfires.com");
    let details = |options: &str| {
        lb_ok(
            &sandbox,
            "GET",
            "domains/details-by-name.json",
            &format!("domain-name=silverfires.com&{options}"),
        )
    };

    let servers = details("options=NsDetails");
    assert_eq!(servers["noOfNameServers"], "2");
    assert_eq!(servers["ns1"], "ns1.example.net");
    assert_eq!(servers["classkey"], "domcno");
    assert!(servers.get("endtime").is_none());
    let two = details("options=OrderDetails&options=RegistrantContactDetails");
    assert_eq!(two["registrantcontact"]["contactid"], "72860792");
    assert_eq!(two["orderstatus"], json!(["transferlock"]));
    let all = details("options=All");
    assert_eq!(all["currentstatus"], "Active");
    assert_eq!(all["eaqid"], "0");
    assert_eq!(all["domainstatus"], json!(["sixtydaylock"]));
    assert_eq!(all["classname"], "com.logicboxes.foundation.sfnb.order.domorder.DomCno");
    assert_eq!(all["isprivacyprotected"], "false");
}

#[test]
fn an_expired_name_is_parked_until_it_is_renewed() {
    let sandbox = sandbox();
    let details =
        || lb_ok(&sandbox, "GET", "domains/details-by-name.json", "domain-name=expired.com&options=All");

    let before = details();

    assert_eq!(before["actiontype"], "ParkDomain");
    assert_eq!(before["actionstatusdesc"], "Awaiting update at Registry");
    let query = format!(
        "order-id={}&years=1&exp-date={}&invoice-option=NoInvoice",
        text(&before["orderid"]),
        text(&before["endtime"])
    );
    lb_ok(&sandbox, "POST", "domains/renew.json", &query);
    assert_eq!(details()["eaqid"], "0");
}

#[test]
fn locks_are_real_booleans_and_absent_when_not_set() {
    let sandbox = sandbox();
    let id = text(&lb_register(&sandbox, "silverfires.com")["entityid"]).to_owned();
    let locks = || lb_ok(&sandbox, "GET", "domains/locks.json", &format!("order-id={id}"));

    assert_eq!(locks(), json!({ "transferlock": true, "customerlock": true }));
    lb_ok(&sandbox, "POST", "domains/disable-theft-protection.json", &format!("order-id={id}"));
    assert_eq!(locks(), json!({}));
}

#[test]
fn the_same_name_servers_again_are_an_error() {
    let sandbox = sandbox();
    let id = text(&lb_register(&sandbox, "silverfires.com")["entityid"]).to_owned();
    let query = format!("order-id={id}&ns=ns8.example.net");

    let done = lb_ok(&sandbox, "POST", "domains/modify-ns.json", &query);

    assert_eq!(done["actiontypedesc"], "Modification of Nameservers of silverfires.com to [ns8.example.net]");
    assert_eq!(done["currentaction"], done["eaqid"]);
    let again = lb_error(&sandbox, "POST", "domains/modify-ns.json", &query);
    assert_eq!(again, "Same value for new and old NameServers.");
}

#[test]
fn child_hosts_are_kept_with_their_addresses() {
    let sandbox = sandbox();
    let id = text(&lb_register(&sandbox, "silverfires.com")["entityid"]).to_owned();
    let glue = |method: &str, rest: &str| {
        lb(&sandbox, "POST", &format!("domains/{method}.json"), &format!("order-id={id}&{rest}")).status()
    };

    assert_eq!(glue("add-cns", "cns=ns1.silverfires.com&ip=192.0.2.1"), 200);
    assert_eq!(glue("add-cns", "cns=ns1.silverfires.com&ip=192.0.2.2"), 200);
    assert_eq!(glue("add-cns", "cns=ns1.silverfires.com&ip=192.0.2.2"), 500);
    assert_eq!(glue("add-cns", "cns=ns1.elsewhere.com&ip=192.0.2.2"), 500);
    assert_eq!(glue("modify-cns-ip", "cns=ns1.silverfires.com&old-ip=192.0.2.2&new-ip=192.0.2.3"), 200);
    assert_eq!(glue("modify-cns-name", "old-cns=ns1.silverfires.com&new-cns=ns2.silverfires.com"), 200);

    let details = lb_ok(&sandbox, "GET", "domains/details.json", &format!("order-id={id}&options=NsDetails"));
    assert_eq!(details["cns"], json!({ "ns2.silverfires.com": ["192.0.2.1", "192.0.2.3"] }));
    assert_eq!(glue("delete-cns-ip", "cns=ns2.silverfires.com&ip=192.0.2.1&ip=192.0.2.3"), 200);
    let details = lb_ok(&sandbox, "GET", "domains/details.json", &format!("order-id={id}&options=NsDetails"));
    assert_eq!(details["cns"], json!({}));
}

#[test]
fn a_deletion_is_accepted_first_and_done_some_seconds_later() {
    let sandbox = sandbox();
    let id = text(&lb_register(&sandbox, "silverfires.com")["entityid"]).to_owned();
    let query = format!("order-id={id}");

    let accepted = lb_ok(&sandbox, "POST", "domains/delete.json", &query);

    assert_eq!(accepted["status"], "Success");
    assert_eq!(accepted["eaqid"], accepted["currentaction"]);
    let again = lb_error(&sandbox, "POST", "domains/delete.json", &query);
    assert_eq!(again, "You have already added this action on this order.");
    control(&sandbox, "clock", json!({ "advance_seconds": 6 }));
    let details = lb_ok(&sandbox, "GET", "domains/details.json", &format!("{query}&options=All"));
    assert_eq!(details["currentstatus"], "Deleted");
}

#[test]
fn a_new_registrant_of_a_generic_name_has_to_be_approved() {
    let sandbox = sandbox();
    let order = text(&lb_register(&sandbox, "silverfires.com")["entityid"]).to_owned();
    let other = lb_ok(&sandbox, "POST", "contacts/add.json", &contact("type=Contact"));
    let change = |registrant: &str, tech: &str| {
        format!(
            "order-id={order}&reg-contact-id={registrant}&admin-contact-id=72860792&tech-contact-id={tech}&billing-contact-id=72860792"
        )
    };
    let same = lb_error(&sandbox, "POST", "domains/modify-contact.json", &change("72860792", "72860792"));
    assert_eq!(same, "The Contacts selected are the same as the existing contacts");
    let tech =
        lb_ok(&sandbox, "POST", "domains/modify-contact.json", &change("72860792", &other.to_string()));
    assert_eq!(tech["actionstatus"], "Success");

    let waiting =
        lb_ok(&sandbox, "POST", "domains/modify-contact.json", &change(&other.to_string(), "72860792"));

    assert_eq!(waiting["actionstatus"], "PENDING_REGISTRANT_AUTHORIZATION");
    assert_eq!(waiting["status"], "Success");
    let details = lb_ok(&sandbox, "GET", "domains/details.json", &format!("order-id={order}&options=All"));
    assert_eq!(details["registrantcontactid"], "72860792");
    assert_eq!(details["irtp_status"]["task-status"], "PENDING");
    let again =
        lb_error(&sandbox, "POST", "domains/modify-contact.json", &change(&other.to_string(), "72860792"));
    assert_eq!(again, "There is already a pending action on this domain");
}

#[test]
fn privacy_is_bought_and_then_switched() {
    let sandbox = sandbox();
    let id = text(&lb_register(&sandbox, "silverfires.com")["entityid"]).to_owned();
    let switch = format!("order-id={id}&protect-privacy=false&reason=r");
    let refused = lb_error(&sandbox, "POST", "domains/modify-privacy-protection.json", &switch);
    assert!(refused.starts_with("Privacy Protection not Purchased"));

    let query = format!("order-id={id}&invoice-option=KeepInvoice");
    let bought = lb_ok(&sandbox, "POST", "domains/purchase-privacy.json", &query);

    assert_eq!(bought["actiontype"], "PurchasePrivacyProtection");
    assert_eq!(rows(&sandbox)[1]["operation"], "domain.buy_privacy");
    let switched = lb_ok(&sandbox, "POST", "domains/modify-privacy-protection.json", &switch);
    assert_eq!(switched["sellingamount"], "0.000");
    let other = text(&lb_register(&sandbox, "noprivacy.com")["entityid"]).to_owned();
    let query = format!("order-id={other}&invoice-option=KeepInvoice");
    let refused = json_of(&lb(&sandbox, "POST", "domains/purchase-privacy.json", &query));
    assert_eq!(refused["error"], "Privacy Protection Service not available.");
}

#[test]
fn a_search_gives_numbered_records_with_dotted_names() {
    let sandbox = sandbox();
    lb_register(&sandbox, "b.com");
    lb_register(&sandbox, "a.net");

    let found =
        lb_ok(&sandbox, "GET", "domains/search.json", "no-of-records=10&page-no=1&order-by=orderid+desc");

    assert_eq!(found["recsonpage"], "2");
    assert_eq!(found["1"]["entity.description"], "a.net");
    assert_eq!(found["2"]["entitytype.entitytypekey"], "domcno");
    let none =
        lb_ok(&sandbox, "GET", "domains/search.json", "no-of-records=10&page-no=1&domain-name=none.com");
    assert_eq!(none, json!({ "recsonpage": "0", "recsindb": "0" }));
}
