//! Whatever Internet.bs answers, in whichever form, no reader panics.

use super::INFO;
use super::testing::account;
use crate::op::{Call, Op};
use crate::provider::nonsense::{self, answer, parsed};
use crate::transport::Step;
use proptest::prelude::*;
use serde_json::json;

/// Names of members that readers look for.
const KEYS: [&str; 40] = [
    "status",
    "transactid",
    "message",
    "code",
    "product",
    "price",
    "currency",
    "domain",
    "domainstatus",
    "expirationdate",
    "expiration",
    "newexpiration",
    "paiduntil",
    "registrarlock",
    "privatewhois",
    "autorenew",
    "contacts",
    "registrant",
    "firstname",
    "nameserver",
    "transferauthinfo",
    "history",
    "statuscode",
    "date",
    "domaincount",
    "total_records",
    "records",
    "name",
    "value",
    "type",
    "total_rules",
    "rule",
    "source",
    "total_hosts",
    "host",
    "ip",
    "balance",
    "amount",
    "registrystatus",
    "1",
];

/// Words that readers know.
const WORDS: [&str; 16] = [
    "SUCCESS",
    "PENDING",
    "FAILURE",
    "AVAILABLE",
    "UNAVAILABLE",
    "100005",
    "107010",
    "REGISTERED",
    "PENDING TRANSFER",
    "a.com",
    "YES",
    "2027/01/31",
    "n/a",
    "9.55",
    "USD",
    "Transfer Paid",
];

/// One call of each kind.
fn calls() -> Vec<Call> {
    let contact = json!({"first_name": "A", "last_name": "B", "email": "a@b.com", "phone": "+44.1132926070", "street": ["1"],
        "city": "D", "postal_code": "F", "country": "GB"});
    let all = json!({"registrant": contact, "admin": contact, "tech": contact, "billing": contact});
    let record = json!({"type": "A", "host": "www", "value": "192.0.2.1"});
    parsed(&[
        (Op::DomainCheck, json!({"domains": ["a.com", "b.com"]})),
        (Op::DomainQuote, json!({"domain": "a.com", "operation": "register"})),
        (Op::DomainInfo, json!({"domain": "a.com"})),
        (Op::DomainRegistryStatus, json!({"domain": "a.com"})),
        (Op::DomainList, json!({})),
        (Op::DomainAuthCode, json!({"domain": "a.com"})),
        (Op::DomainLocks, json!({"domain": "a.com"})),
        (Op::DomainClaimNotice, json!({"lookup_key": "k", "domain": "a.com"})),
        (Op::DomainTransferStatus, json!({"domain": "a.com"})),
        (Op::DomainTransferHistory, json!({"domain": "a.com"})),
        (Op::DomainTransferCancel, json!({"domain": "a.com"})),
        (Op::DomainSetNameservers, json!({"domain": "a.com", "nameservers": ["ns1.b.com"]})),
        (Op::DomainSetContacts, json!({"domain": "a.com", "contacts": all})),
        (Op::NameserverInfo, json!({"name": "ns1.a.com"})),
        (Op::NameserverList, json!({"domain": "a.com"})),
        (Op::DnsRecords, json!({"domain": "a.com"})),
        (Op::DnsAdd, json!({"domain": "a.com", "record": record})),
        (Op::ForwardWeb, json!({"domain": "a.com"})),
        (Op::ForwardMail, json!({"domain": "a.com"})),
        (Op::AccountTest, json!({})),
        (Op::AccountBalance, json!({})),
        (Op::AccountPrices, json!({})),
        (Op::TldList, json!({})),
        (Op::InternetbsContacts, json!({"domain": "a.com"})),
        (Op::InternetbsDomainCount, json!({})),
        (Op::InternetbsVerification, json!({"domain": "a.com"})),
        (Op::InternetbsPrivacyStatus, json!({"domain": "a.com"})),
        (Op::InternetbsCloneContacts, json!({"domain": "example.com", "source": "other.com"})),
        (Op::InternetbsTldInfo, json!({"tld": "com"})),
        (Op::InternetbsPrivacyTlds, json!({})),
        (Op::InternetbsBalances, json!({})),
        (Op::InternetbsPriceList, json!({"version": 1})),
        (Op::InternetbsConfiguration, json!({})),
        (Op::Raw, json!({"method": "POST", "path": "Domain/Info"})),
        (Op::DomainRegister, json!({"domain": "a.com", "years": 1, "contacts": all})),
        (Op::DomainTransfer, json!({"domain": "a.com", "auth_code": "c", "contacts": all})),
        (Op::DomainRenew, json!({"domain": "a.com", "years": 1})),
        (Op::DomainRestore, json!({"domain": "a.com"})),
        (Op::DomainTrade, json!({"domain": "a.com", "contacts": all})),
    ])
}

fn run(step: &Step) {
    nonsense::run(account, &INFO, &calls(), &[], step, "2027-01-01");
}

/// An answer in one of the other forms, from the names and words that readers know.
fn text() -> impl Strategy<Value = String> {
    let key =
        prop_oneof![4 => prop::sample::select(&KEYS[..]).prop_map(str::to_owned), 1 => "[a-z_0-9]{0,8}"];
    let keys = prop::collection::vec(key, 1..4).prop_map(|keys| keys.join("_"));
    let value = prop_oneof![3 => prop::sample::select(&WORDS[..]).prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    let lines = prop::collection::vec((keys, value), 0..12);
    (lines, any::<bool>()).prop_map(|(lines, xml)| match xml {
        false => lines.iter().map(|(key, value)| format!("{key}={value}\n")).collect(),
        true => {
            let inner: String = lines.iter().map(|(key, value)| format!("<{key}>{value}</{key}>")).collect();
            format!("<response>{inner}</response>")
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_json_of_internetbs_makes_a_reader_panic(value in answer(&KEYS, &WORDS)) {
        run(&Step::json(200, &value));
    }

    #[test]
    fn no_text_and_no_xml_of_internetbs_makes_a_reader_panic(body in text()) {
        run(&Step::answer(200, &[], body));
    }

    #[test]
    fn no_bytes_of_internetbs_make_a_reader_panic(status in 200u16..600, body in prop::collection::vec(any::<u8>(), 0..64)) {
        run(&Step::answer(status, &[], body));
    }
}
