//! Operations, and what they cost.

use super::support::{advance, rows};
use super::{CONTACTS, Client, in_both, servers};
use serde_json::json;

#[test]
fn an_operation_is_asked_for_by_its_number() {
    in_both(|client| {
        let id = client.done("PATCH", "/domain/soonexpired.com/renew/", r#"{"duration":1}"#);
        let shown = client.good("GET", &format!("/operation/{id}"), "");
        assert_eq!((&shown["TYPE"], &shown["STATUS"]), (&json!("domainRenew"), &json!("Done")), "{shown}");
        assert_eq!(client.refused("GET", "/operation/1", "").0, 400);
        assert_eq!(rows(&client.sandbox).len(), 1);
    });
}

#[test]
fn a_second_copy_of_a_renewal_renews_a_second_time() {
    in_both(|client| {
        for _ in 0..2 {
            client.done("PATCH", "/domain/soonexpired.com/renew/", r#"{"duration":1}"#);
        }
        assert_eq!(rows(&client.sandbox).len(), 2);
    });
}

#[test]
fn a_session_that_does_not_wait_gets_pending_operations() {
    let one = Client::of("1.0");
    one.good("PATCH", "/session/", r#"{"type":"sync","value":"0"}"#);
    let three = Client::of("3.0");
    three.good("PATCH", "/session/", r#"{"preferences":{"sync":0}}"#);
    for client in [one, three] {
        let body = format!(r#"{{{CONTACTS},{},"duration":1}}"#, servers(&client));
        let operation = client.good("POST", "/domain/shop.com/", &body);
        assert_eq!(operation["STATUS"], "Pending", "{operation}");
        let pending = match client.version {
            "1.0" => client.good("GET", "/operations/pending/", ""),
            _ => client.good("POST", "/operations/", r#"{"filters":[]}"#),
        };
        assert_eq!(pending.as_array().map(Vec::len), Some(1), "{pending}");
        for _ in 0..2 {
            // The session ends after an hour without a request.
            advance(&client.sandbox, 0.03);
            client.good("GET", "/hello/", "");
        }
        let shown = client.good("GET", &format!("/operation/{}", operation["ID_OPE"]), "");
        assert_eq!(shown["STATUS"], "Done", "{shown}");
    }
}

#[test]
fn what_fails_as_an_operation_is_said_with_200_and_costs_nothing() {
    in_both(|client| {
        let body = format!(r#"{{{CONTACTS},{},"duration":1}}"#, servers(client));
        let operation = client.good("POST", "/domain/failing.com/", &body);
        assert_eq!(operation["STATUS"], "Failed", "{operation}");
        assert_ne!(operation["MESSAGE"], "");
        assert!(rows(&client.sandbox).is_empty());
    });
}

#[test]
fn what_is_not_in_the_account_and_what_is_not_sold_have_their_codes() {
    in_both(|client| {
        let (status, text) = client.refused("GET", "/domain/notours.com/info/", "");
        assert!(status == 400 && text.starts_with("E15-M1502"), "{status} {text}");
        assert!(client.refused("GET", "/domain/name.zzzz/check/", "").1.starts_with("E13-M1305"));
        assert_eq!(client.refused("GET", "/tlds/", "").0, 404);
    });
}
