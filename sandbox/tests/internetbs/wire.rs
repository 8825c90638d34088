//! How requests are read and answers written.

use super::support::{json_of, reply, request};
use super::{ask, code, good, post};
use anyregistrar_sandbox::{Face, Sandbox};

const KEY: &str = "ApiKey=sandbox-key&Password=sandbox-password";

#[test]
fn text_is_what_comes_where_nothing_else_is_asked_for() {
    let sandbox = Sandbox::new();
    let response = post(&sandbox, "Domain/Check", format!("{KEY}&Domain=example.com"));
    let text = String::from_utf8(response.body().to_vec()).unwrap();
    assert!(text.contains("\nstatus=AVAILABLE\n") && text.contains("\nprice_ispremium=NO\n"), "{text}");
}

#[test]
fn the_three_forms_have_the_same_tree() {
    let sandbox = Sandbox::new();
    let body = |format: &str| {
        let response =
            post(&sandbox, "Domain/Info", format!("{KEY}&Domain=soonexpired.com&ResponseFormat={format}"));
        String::from_utf8(response.body().to_vec()).unwrap()
    };
    let (text, json, xml) = (body("text"), body("Json"), body("XML"));
    assert!(
        text.contains("nameserver_1=ns2.example.net\n") && text.contains("contacts_registrant_stree3=\n"),
        "{text}"
    );
    assert!(
        json.contains(r#""nameserver":["ns1.example.net","ns2.example.net"]"#) && json.contains("\\/"),
        "{json}"
    );
    assert!(xml.contains("<response>") && xml.contains("<nameserver>ns2.example.net</nameserver>"), "{xml}");
}

#[test]
fn parameters_come_in_the_query_in_forms_and_in_parts_and_names_in_any_case() {
    let sandbox = Sandbox::new();
    let deliver =
        |http: http::Request<bytes::Bytes>| json_of(&reply(sandbox.deliver(Face::InternetBs, &http)));
    let query =
        "/domain/CHECK?apikey=sandbox-key&PASSWORD=sandbox-password&domain=example.com&responseformat=json";
    for (method, body) in [("GET", ""), ("POST", "{}")] {
        assert_eq!(deliver(request(method, query, body))["status"], "AVAILABLE", "{method}");
    }
    let part = |name: &str, value: &str| {
        format!("--X\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let parts = [
        ("ApiKey", "sandbox-key"),
        ("Password", "sandbox-password"),
        ("Domain", "example.com"),
        ("ResponseFormat", "JSON"),
    ];
    let body = parts.map(|(name, value)| part(name, value)).concat() + "--X--\r\n";
    let http = http::Request::post("/Domain/Check")
        .header("content-type", "multipart/form-data; boundary=X")
        .body(body.into())
        .unwrap();
    assert_eq!(deliver(http)["status"], "AVAILABLE");
    let json = request("POST", "/Domain/Check", r#"{"ApiKey":"sandbox-key","Password":"sandbox-password"}"#);
    assert_ne!(reply(sandbox.deliver(Face::InternetBs, &json)).status(), 500);
}

#[test]
fn wrong_keys_and_unknown_commands_have_their_codes() {
    let sandbox = Sandbox::new();
    let wrong = post(&sandbox, "Domain/Check", "ApiKey=sandbox-key&Password=x&ResponseFormat=JSON".into());
    assert_eq!(json_of(&wrong)["code"], 107_002);
    assert_eq!(code(&sandbox, "Domain/Frobnicate", ""), 107_013);
    assert_eq!(code(&sandbox, "Domain/Check", ""), 100_003);
    assert_eq!(code(&sandbox, "Domain/Check", "Domain=name.zzzz"), 100_004);
}

#[test]
fn the_test_accounts_residents_are_there_and_can_be_changed() {
    let sandbox = Sandbox::new();
    assert_eq!(good(&sandbox, "Domain/Count", "")["totaldomains"], 0);
    for name in ["test-api-domain1.eu", "test-api-domain7.net", "test-api-domain11.com"] {
        assert_eq!(good(&sandbox, "Domain/Info", &format!("Domain={name}"))["domain"], name);
    }
    good(&sandbox, "Domain/Host/Create", "Host=ns1.test-api-domain7.net&IP_List=121.211.42.77,144.222.21.92");
    good(&sandbox, "Domain/Push", "Domain=test-api-domain7.net&Destination=other%40example.net");
    assert_eq!(code(&sandbox, "Domain/Info", "Domain=test-api-domain7.net"), 100_005);
    assert_eq!(code(&sandbox, "Domain/Info", "Domain=test-api-domain2.net"), 100_005);
    let response = post(&sandbox, "Domain/Count", KEY.to_owned());
    assert!(response.headers()["set-cookie"].to_str().unwrap().starts_with("INTBSSEID="));
}

#[test]
fn lists_that_count_from_one_are_objects() {
    let sandbox = Sandbox::new();
    good(&sandbox, "Domain/Host/Create", "Host=ns1.soonexpired.com&IP_List=192.0.2.1,2001:db8::1");
    let list = good(&sandbox, "Domain/Host/List", "Domain=soonexpired.com&CompactList=no");
    assert_eq!(list["host"]["1"]["ip"]["2"], "2001:db8::1", "{list}");
    good(&sandbox, "Domain/EmailForward/Add", "Source=%40soonexpired.com&Destination=me%40example.com");
    let rules = good(&sandbox, "Domain/EmailForward/List", "Domain=soonexpired.com");
    assert_eq!(rules["rule"]["1"]["source"], "@soonexpired.com", "{rules}");
}

#[test]
fn a_premium_name_has_prices_for_each_year_of_a_term() {
    let sandbox = Sandbox::new();
    let check = ask(&sandbox, "Domain/Check", "Domain=premium.com");
    assert_eq!(
        (&check["status"], &check["price"]["registration"]["2"]),
        (&"AVAILABLE".into(), &"500.00".into()),
        "{check}"
    );
}

#[test]
fn a_dynamic_record_has_a_user_name_and_a_password_and_only_de_has_records_at_its_registry() {
    let sandbox = Sandbox::new();
    let record = "FullRecordName=home.soonexpired.com&Type=DYNAMIC&Value=192.0.2.1";
    assert_eq!(code(&sandbox, "Domain/DnsRecord/Add", &format!("{record}&DynDnsLogin=me")), 100_003);
    let long = "x".repeat(31);
    let add = |login: &str| format!("{record}&DynDnsLogin={login}&DynDnsPassword=secret");
    assert_eq!(code(&sandbox, "Domain/DnsRecord/Add", &add(&long)), 100_002);
    good(&sandbox, "Domain/DnsRecord/Add", &add("me"));
    let list = good(&sandbox, "Domain/DnsRecord/List", "Domain=soonexpired.com&FilterType=DYNAMIC");
    assert_eq!(
        (&list["total_records"], &list["records"][0]["type"]),
        (&1.into(), &"DYNAMIC".into()),
        "{list}"
    );
    assert!(!list.to_string().contains("secret"), "{list}");
    let update = "FullRecordName=home.soonexpired.com&Type=DYNAMIC&NewValue=192.0.2.2";
    assert_eq!(
        code(&sandbox, "Domain/DnsRecord/Update", &format!("{update}&CurrentDynDnsLogin=you")),
        100_002
    );
    good(&sandbox, "Domain/DnsRecord/Update", &format!("{update}&CurrentDynDnsLogin=me&NewDynDnsLogin=you"));
    good(
        &sandbox,
        "Domain/DnsRecord/Remove",
        "FullRecordName=home.soonexpired.com&Type=DYNAMIC&Value=192.0.2.2",
    );
    let plain = |domain: &str| format!("FullRecordName=www.{domain}&Type=A&Value=192.0.2.1&atRegistry=YES");
    assert_eq!(code(&sandbox, "Domain/DnsRecord/Add", &plain("soonexpired.com")), 100_029);
    good(&sandbox, "Domain/DnsRecord/Add", &plain("soonexpired.de"));
}

#[test]
fn a_removal_without_a_value_removes_every_record_of_the_name_and_type() {
    let sandbox = Sandbox::new();
    for value in ["a", "b"] {
        good(
            &sandbox,
            "Domain/DnsRecord/Add",
            &format!("FullRecordName=www.soonexpired.com&Type=TXT&Value={value}"),
        );
    }
    good(&sandbox, "Domain/DnsRecord/Remove", "FullRecordName=www.soonexpired.com&Type=TXT");
    let left = good(&sandbox, "Domain/DnsRecord/List", "Domain=soonexpired.com");
    assert_eq!(left["total_records"], 0);
    assert_eq!(
        code(&sandbox, "Domain/DnsRecord/Add", "FullRecordName=www.soonexpired.com.&Type=TXT&Value=a"),
        100_002
    );
    assert_eq!(code(&sandbox, "Domain/DnsRecord/List", "Domain=notours.com"), 100_005);
}
