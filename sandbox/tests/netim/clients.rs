//! What the registrar's own clients send, oddities included.

use super::{CONTACTS, Client, LOGIN, answer, in_both, open, servers};
use http::Request;
use serde_json::json;

#[test]
fn slashes_may_be_doubled_and_the_last_one_may_be_missing() {
    in_both(|client| {
        for path in [
            "/domain/a.com/check/",
            "//domain/a.com/check/",
            "///domain//a.com///check",
            "/domain/a.com/check",
        ] {
            assert_eq!(client.good("GET", path, "")[0]["result"], "AVAILABLE", "{path}");
        }
        assert_eq!(client.good("GET", "/domain/a%2Ecom/check/", "")[0]["domain"], "a.com");
    });
}

#[test]
fn an_empty_list_stands_for_no_parameters_and_reads_may_have_bodies() {
    in_both(|client| {
        for body in ["", "[]", "{}", "null", " \n"] {
            client.good("GET", "/account/", body);
            client.good("GET", "/hello/", body);
        }
        client.good("GET", "/domain/soonexpired.com/price/", r#"{"authId":"sandbox-code"}"#);
        let (status, _) = client.refused("GET", "/account/", "[1]");
        assert_eq!(status, 400);
        client.done("DELETE", "/domain/soonexpired.com/", r#"{"typeDelete":"NOW"}"#);
    });
}

#[test]
fn a_session_opens_with_any_body_and_wants_a_language() {
    in_both(|client| {
        for body in ["", "[]", "{}", r#"{"source":"module"}"#] {
            open(&client.sandbox, client.version, body);
        }
        let bare = |name: &str, value: &str| {
            let request = Request::post(format!("/{}/session/", client.version)).header(name, value);
            answer(&client.sandbox, &request.body(bytes::Bytes::new()).unwrap()).0
        };
        assert_eq!(bare("authorization", LOGIN), 406);
        assert_eq!(bare("accept-language", "EN"), 401);
        // A blank behind the colon, as the manual's wording has it.
        let blank = Request::post(format!("/{}/session", client.version))
            .header("authorization", "Basic U0IxMDAxOiBzYW5kYm94LXNlY3JldA==")
            .header("accept-language", "FR")
            .body(bytes::Bytes::new());
        assert_eq!(answer(&client.sandbox, &blank.unwrap()).0, 200);
    });
}

#[test]
fn a_session_that_was_closed_is_gone_and_the_answer_to_closing_is_json() {
    in_both(|client| {
        let shown = client.good("GET", "/session/", "[]");
        assert_eq!(shown["IDSession"].as_str().map(str::len), Some(32));
        assert_eq!(client.good("GET", "/sessions/", "").as_array().map(Vec::len), Some(1));
        client.good("DELETE", "/session/", "[]");
        let (status, text) = client.refused("GET", "/account/", "");
        assert!(status == 401 && text.starts_with("E02"), "{status} {text}");
        assert_eq!(client.refused("DELETE", "/session/", "").0, 401);
    });
}

#[test]
fn preferences_have_the_form_of_the_version() {
    let one = Client::of("1.0");
    one.good("PATCH", "/session/", r#"{"type":"lang","value":"FR"}"#);
    assert_eq!(one.good("GET", "/session/", "")["lang"], "FR");
    one.good("PATCH", "/session/", r#"{"type":"sync","value":"0"}"#);
    assert_eq!(one.good("GET", "/session/", "")["sync"], 0);
    let three = Client::of("3.0");
    three.good("PATCH", "/session/", r#"{"preferences":{"sync":0,"syncDelay":25,"notif":"0"}}"#);
    let shown = three.good("GET", "/session/", "");
    assert_eq!((&shown["preferences"]["sync"], &shown["preferences"]["notif"]), (&json!("0"), &json!("0")));
    assert_eq!(three.refused("PATCH", "/session/", r#"{"preferences":{"lang":"DE"}}"#).0, 400);
    assert_eq!(three.refused("PATCH", "/session/", r#"{"preferences":{"syncDelay":128}}"#).0, 400);
}

#[test]
fn numbers_come_as_text_too_and_unknown_members_are_let_pass() {
    in_both(|client| {
        let body = format!(r#"{{{CONTACTS},{},"duration":"2","source":"module"}}"#, servers(client));
        client.done("POST", "/domain/shop.com/", &body);
        client.done("PATCH", "/domain/shop.com/renew/", r#"{"duration":"1"}"#);
        client.done("PATCH", "/domain/shop.com/preference/", r#"{"codePref":"auto_renew","value":"1"}"#);
        let info = client.good("GET", "/domain/shop.com/info/", "{}");
        assert!(info["dateExpiration"].as_str().unwrap().starts_with("2029-"), "{info}");
    });
}

#[test]
fn an_internal_transfer_comes_as_patch_and_as_post() {
    in_both(|client| {
        for (method, name) in [("PATCH", "transfer-1.com"), ("POST", "transfer-2.com")] {
            let body = format!(
                r#"{{"0":"{name}","authID":"sandbox-code","idAdmin":"72860792","idTech":"72860792","idBilling":"72860792",{}}}"#,
                servers(client)
            );
            client.done(method, &format!("/domain/{name}/internal-transfer/"), &body);
        }
        let (status, _) = client.send("PUT", "/domain/transfer-3.com/internal-transfer/", "[]");
        assert_eq!(status, 404);
    });
}

#[test]
fn the_name_servers_of_the_other_version_are_refused() {
    let (one, three) = (Client::of("1.0"), Client::of("3.0"));
    let body = |servers: &str| format!(r#"{{{CONTACTS},{servers},"duration":1}}"#);
    assert_eq!(one.refused("POST", "/domain/shop.com/", &body(servers(&three))).0, 400);
    assert_eq!(three.refused("POST", "/domain/shop.com/", &body(servers(&one))).0, 400);
}

#[test]
fn mailboxes_and_several_names_stand_in_the_path() {
    in_both(|client| {
        client.done(
            "POST",
            "/domain/info@soonexpired.com/mail-forwarding/",
            r#"{"recipients":"a@example.net,b@example.org"}"#,
        );
        let all = client.good("GET", "/domain/soonexpired.com/mail-forwardings/", "[]");
        assert_eq!(all.as_array().map(Vec::len), Some(1), "{all}");
        client.done("DELETE", "/domain/info%40soonexpired.com/mail-forwarding/", "[]");
        let checked = client.good("GET", "/domain/a.com;taken.com/check/", "");
        assert_eq!(
            (&checked[0]["result"], &checked[1]["result"]),
            (&json!("AVAILABLE"), &json!("NOT AVAILABLE"))
        );
    });
}
