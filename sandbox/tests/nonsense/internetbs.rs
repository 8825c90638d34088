//! Internet.bs' commands with parameters that make no sense, in every encoding.

use super::random::Random;
use super::support::{json_of, reply, request, sandbox};
use super::{TEXTS, check};
use anyregistrar_sandbox::Face;

const COMMANDS: &[&str] = &[
    "Domain/Check",
    "Domain/Create",
    "Domain/Renew",
    "Domain/Restore",
    "Domain/Transfer/Initiate",
    "Domain/Trade",
    "Domain/Update",
    "Domain/Info",
    "Domain/RegistryStatus",
    "Domain/AuthInfo/Get",
    "Domain/List",
    "Domain/Count",
    "Domain/Transfer/Retry",
    "Domain/Transfer/Cancel",
    "Domain/Transfer/ResendAuthEmail",
    "Domain/Transfer/History",
    "Domain/TransferAway/Approve",
    "Domain/TransferAway/Reject",
    "Domain/RegistrarLock/Enable",
    "Domain/RegistrarLock/Status",
    "Domain/PrivateWhois/Enable",
    "Domain/PrivateWhois",
    "Domain/Push",
    "Domain/ChangeTag/DotUK",
    "Domain/TldInfo",
    "Domain/RegistrantVerification/Info",
    "Domain/RegistrantVerification/Send",
    "Domain/Tmch/Info",
    "Domain/Host/Create",
    "Domain/Host/Update",
    "Domain/Host/Info",
    "Domain/Host/Delete",
    "Domain/Host/List",
    "Domain/UrlForward/Add",
    "Domain/UrlForward/Update",
    "Domain/UrlForward/Remove",
    "Domain/UrlForward/List",
    "Domain/EmailForward/Add",
    "Domain/EmailForward/Remove",
    "Domain/EmailForward/List",
    "Domain/DnsRecord/Add",
    "Domain/DnsRecord/Update",
    "Domain/DnsRecord/Remove",
    "Domain/DnsRecord/List",
    "Account/Balance/Get",
    "Account/DefaultCurrency/Set",
    "Account/PriceList/Get",
    "Account/Configuration/Get",
    "Account/Configuration/Set",
    "Nothing/At/All",
];
const NAMES: &[&str] = &[
    "Domain",
    "Period",
    "currentexpiration",
    "transferAuthInfo",
    "Ns_list",
    "CloneContactsFromDomain",
    "privateWhois",
    "registrarLock",
    "AutoRenew",
    "discountCode",
    "confirmpricecurrency",
    "confirmpriceamount",
    "tmchid",
    "registrant_firstname",
    "registrant_email",
    "registrant_phonenumber",
    "registrant_countrycode",
    "admin1_firstname",
    "Registrant_dotfrcontactentitytype",
    "Registrant_dotitentitytype",
    "Host",
    "IP_List",
    "Source",
    "Destination",
    "redirect301",
    "FullRecordName",
    "Type",
    "Value",
    "Ttl",
    "Priority",
    "CurrentValue",
    "NewValue",
    "NewTag",
    "tld",
    "lookupkey",
    "currency",
    "version",
    "CompactList",
    "SearchTermFilter",
    "rangeFrom",
    "rangeTo",
    "dnssec",
    "ResponseFormat",
    "limit",
];
const VALUES: &[&str] = &[
    "YES",
    "NO",
    "FULL",
    "1Y",
    "99999999999Y",
    "-1Y",
    "Y",
    "JSON",
    "XML",
    "TEXT",
    "2027/03/01",
    "0000-00-00",
    "ns1.a.com_192.0.2.1,ns2.a.com",
    "_,_,,",
    "SRV",
    "MX",
    "5 5060",
    "5",
    "http://www.soonexpired.com",
    "@soonexpired.com",
    "@",
    "shop.eu",
    "shop.fr",
    "shop.it",
    "shop.co.uk",
    "shop.de",
    "USD",
    "INDIVIDUAL",
    "a b\nc=d\n",
    "<response>&",
];

#[test]
fn no_command_of_internetbs_brings_it_down() {
    let mut random = Random(44);
    let sandbox = sandbox();
    for _ in 0..20_000 {
        let mut parameters = vec![("ApiKey", "sandbox-key"), ("Password", "sandbox-password")];
        for _ in 0..random.below(12) {
            let value = if random.below(2) == 0 { random.pick(VALUES) } else { random.pick(TEXTS) };
            parameters.push((random.pick(NAMES), value));
        }
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(&parameters).finish();
        let command = random.pick(COMMANDS);
        let (target, body) = match random.below(8) {
            0 => (format!("/{command}?{form}"), Vec::new()),
            1 => (format!("/{}?{form}", command.to_lowercase()), random.bytes()),
            2 => (format!("//{command}/"), random.bytes()),
            _ => (format!("/{command}"), form.into_bytes()),
        };
        check(&sandbox, Face::InternetBs, random.pick(&["GET", "POST", "POST"]), &target, body);
    }
    let body = "ApiKey=sandbox-key&Password=sandbox-password&ResponseFormat=JSON";
    let answer = reply(sandbox.deliver(Face::InternetBs, &request("POST", "/Account/Balance/Get", body)));
    assert_eq!(json_of(&answer)["status"], "SUCCESS");
}

#[test]
fn no_part_of_a_form_brings_it_down() {
    let mut random = Random(45);
    let sandbox = sandbox();
    for _ in 0..5_000 {
        let mut body = Vec::new();
        for _ in 0..random.below(5) {
            let pieces: [&[u8]; 6] = [
                b"--X\r\n",
                b"--X--",
                b"Content-Disposition: form-data; name=\"Domain\"\r\n",
                b"Content-Disposition: form-data; name=\"",
                b"\r\n\r\n",
                b"example.com\r\n",
            ];
            body.extend_from_slice(pieces[random.below(pieces.len())]);
            if random.below(4) == 0 {
                body.extend(random.bytes());
            }
        }
        let kind = random.pick(&[
            "multipart/form-data; boundary=X",
            "multipart/form-data",
            "multipart/form-data; boundary=",
        ]);
        let http =
            http::Request::post("/Domain/Check").header("content-type", kind).body(bytes::Bytes::from(body));
        let _ = reply(sandbox.deliver(Face::InternetBs, &http.unwrap()));
    }
}
