//! Whatever NETIM answers, no reader panics.

use super::INFO;
use super::testing::{of, opened};
use crate::op::{Call, Op};
use crate::provider::nonsense::{self, answer, parsed};
use crate::transport::Step;
use proptest::prelude::*;
use serde_json::json;

/// Names of members that readers look for.
const KEYS: [&str; 44] = [
    "message",
    "access_token",
    "ID_OPE",
    "STATUS",
    "MESSAGE",
    "TYPE",
    "DATE",
    "DATA",
    "id_ope",
    "code_ope",
    "data_ope",
    "domain",
    "result",
    "reason",
    "dateCreate",
    "dateExpiration",
    "dateMinRenew",
    "dateMaxRenew",
    "status",
    "idOwner",
    "idAdmin",
    "ns",
    "nameservers",
    "authID",
    "domainIsLock",
    "IsSigned",
    "FeeCurrency",
    "Fee4Registration",
    "IsPremium",
    "tld",
    "PeriodCreate",
    "PeriodRenew",
    "HasMultipleCheck",
    "BALANCE_AMOUNT",
    "idContact",
    "lastName",
    "additional",
    "name",
    "ipv4",
    "type",
    "value",
    "records",
    "recipients",
    "1",
];

/// Words that readers know.
const WORDS: [&str; 16] = [
    "Done",
    "Pending",
    "Failed",
    "Cancelled",
    "domainRenew",
    "domainTransferIn",
    "E02 gone",
    "E15-M1502",
    "a.com",
    "AVAILABLE",
    "ACTIVE, DELEGATED",
    "2027-01-31",
    "1-10;2",
    "9.50",
    "EUR",
    "BO1",
];

/// One call of each kind.
fn calls() -> Vec<Call> {
    let contact = json!({"first_name": "A", "last_name": "B", "email": "a@b.com", "phone": "+44.1132926070", "street": ["1"],
        "city": "D", "postal_code": "F", "country": "GB"});
    let order = json!({"domain": "a.com", "years": 1, "contacts": {"registrant": contact}, "nameservers": ["ns1.b.com"]});
    let moved =
        json!({"domain": "a.com", "auth_code": "c", "contacts": {"registrant": "BO1", "admin": "BA1"}});
    let record = json!({"type": "A", "host": "www", "value": "192.0.2.1"});
    parsed(&[
        (Op::DomainCheck, json!({"domains": ["a.com", "b.com"]})),
        (Op::DomainQuote, json!({"domain": "a.com", "operation": "register"})),
        (Op::DomainInfo, json!({"domain": "a.com"})),
        (Op::DomainList, json!({})),
        (Op::DomainAuthCode, json!({"domain": "a.com"})),
        (Op::DomainNewAuthCode, json!({"domain": "a.com"})),
        (Op::DomainLocks, json!({"domain": "a.com"})),
        (Op::DomainSetNameservers, json!({"domain": "a.com", "nameservers": ["ns1.b.com"]})),
        (Op::DomainSetContacts, json!({"domain": "a.com", "contacts": {"admin": "BA1"}})),
        (Op::DomainSetLock, json!({"domain": "a.com", "locked": true})),
        (Op::DomainDelete, json!({"domain": "a.com"})),
        (Op::ContactCreate, json!({"contact": contact})),
        (Op::ContactInfo, json!({"handle": "BO1"})),
        (Op::ContactList, json!({})),
        (Op::NameserverInfo, json!({"name": "ns1.a.com"})),
        (Op::NameserverList, json!({"domain": "a.com"})),
        (Op::DnsRecords, json!({"domain": "a.com"})),
        (Op::DnsAdd, json!({"domain": "a.com", "record": record})),
        (Op::ForwardWeb, json!({"domain": "a.com"})),
        (Op::ForwardMail, json!({"domain": "a.com"})),
        (Op::ProcessInfo, json!({"process": "1"})),
        (Op::ProcessList, json!({"domain": "a.com"})),
        (Op::AccountTest, json!({})),
        (Op::AccountBalance, json!({})),
        (Op::AccountPrices, json!({})),
        (Op::TldList, json!({})),
        (Op::NetimClaim, json!({"domain": "a.com"})),
        (Op::NetimWhois, json!({"domain": "a.com"})),
        (Op::NetimTld, json!({"tld": "com"})),
        (Op::NetimTldOperations, json!({"tld": "com"})),
        (Op::NetimAccount, json!({})),
        (Op::Raw, json!({"method": "GET", "path": "hello/"})),
        (Op::DomainRegister, order),
        (Op::DomainTransfer, moved.clone()),
        (Op::NetimTransferTrade, moved),
        (Op::DomainRenew, json!({"domain": "a.com", "years": 1})),
        (Op::DomainRestore, json!({"domain": "a.com"})),
        (Op::DomainTrade, json!({"domain": "a.com", "contacts": {"registrant": "BO1"}})),
    ])
}

fn run(step: &Step) {
    let calls = calls();
    nonsense::run(|| of("3.0"), &INFO, &calls, &[opened()], step, "17,18|BO1");
    nonsense::run(|| of("1.0"), &INFO, &calls, &[opened()], step, "17,18|BO1");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_json_of_netim_makes_a_reader_panic(value in answer(&KEYS, &WORDS), status in prop::sample::select(&[200_u16, 400, 401, 404][..])) {
        run(&Step::json(status, &value));
    }

    #[test]
    fn no_bytes_of_netim_make_a_reader_panic(status in 200u16..600, body in prop::collection::vec(any::<u8>(), 0..64)) {
        run(&Step::answer(status, &[], body));
    }
}
