//! Whatever a registrar answers, no reader panics, and no nonsense is taken for a purchase.

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
    "actionstatus",
    "actiontype",
    "error",
    "message",
    "entityid",
    "eaqid",
    "description",
    "domainname",
    "orderid",
    "currentstatus",
    "orderstatus",
    "endtime",
    "creationtime",
    "ns1",
    "cns",
    "a.com",
    "classkey",
    "costHash",
    "create",
    "sellingCurrencySymbol",
    "recsonpage",
    "recsindb",
    "1",
    "result",
    "entity.description",
    "entity.currentstatus",
    "orders.endtime",
    "contactid",
    "customerid",
    "sellingcurrencysymbol",
    "sellingcurrencybalance",
    "sellingamount",
    "privacydetails",
    "premium",
    "domcno",
    "addnewdomain",
    "response",
    "errorvalue",
    "transferlock",
];

/// Words that readers know.
const WORDS: [&str; 14] = [
    "Success",
    "Failed",
    "ERROR",
    "error",
    "NoError",
    "AddNewDomain",
    "RenewDomain",
    "a.com",
    "Active",
    "InActive",
    "available",
    "unknown",
    "USD",
    "1803859200",
];

/// One call of each kind.
fn calls() -> Vec<Call> {
    let contact = json!({"name": "A B", "organization": "C", "email": "a@b.com", "phone": "+44.1132926070", "street": ["1"],
        "city": "D", "state": "E", "postal_code": "F", "country": "GB"});
    let order =
        json!({"domain": "a.com", "years": 1, "contacts": {"registrant": "1"}, "nameservers": ["ns1.b.com"]});
    let calls = [
        (Op::DomainCheck, json!({"domains": ["a.com", "b.com"]})),
        (Op::DomainQuote, json!({"domain": "a.com", "operation": "register"})),
        (Op::DomainInfo, json!({"domain": "a.com"})),
        (Op::DomainList, json!({})),
        (Op::DomainSetNameservers, json!({"domain": "a.com", "nameservers": ["ns1.b.com"]})),
        (Op::DomainSetLock, json!({"domain": "a.com", "locked": true})),
        (Op::DomainAuthCode, json!({"domain": "a.com"})),
        (Op::ContactCreate, json!({"contact": contact})),
        (Op::ContactInfo, json!({"handle": "1"})),
        (Op::CustomerCreate, json!({"contact": contact, "language": "en"})),
        (Op::CustomerInfo, json!({"customer_id": "1"})),
        (Op::AccountBalance, json!({})),
        (Op::Raw, json!({"method": "GET", "path": "domains/orderid"})),
        (Op::DomainRegister, order.clone()),
        (Op::DomainRegister, json!({"domain": "a.com", "years": 1, "contacts": {"registrant": contact}})),
        (Op::DomainTransfer, json!({"domain": "a.com", "contacts": {"registrant": "1"}})),
        (Op::DomainRenew, json!({"domain": "a.com", "years": 1})),
        (Op::DomainRestore, json!({"domain": "a.com"})),
        (Op::DomainBuyPrivacy, json!({"domain": "a.com"})),
        (Op::DomainSuggest, json!({"keyword": "a"})),
        (Op::DomainCheck, json!({"domains": ["a.com"], "alternatives": true})),
        (Op::DomainClaimNotice, json!({"lookup_key": "k"})),
        (Op::DomainLocks, json!({"domain": "a.com"})),
        (Op::DomainTransferCheck, json!({"domain": "a.com"})),
        (Op::DomainTransferStatus, json!({"domain": "a.com"})),
        (Op::DomainTransferResend, json!({"domain": "a.com"})),
        (Op::DomainSetContacts, json!({"domain": "a.com", "contacts": {"admin": contact}})),
        (Op::DomainSetDnssec, json!({"domain": "a.com"})),
        (Op::DomainSetHold, json!({"domain": "a.com", "hold": false})),
        (Op::NameserverList, json!({"domain": "a.com"})),
        (Op::NameserverSetAddresses, json!({"name": "ns1.a.com", "addresses": ["192.0.2.1"]})),
        (Op::ContactList, json!({})),
        (Op::CustomerList, json!({})),
        (Op::CustomerBalance, json!({"customer_id": "1"})),
        (Op::CustomerAuthenticate, json!({"token": "t"})),
        (Op::DnsRecords, json!({"domain": "a.com"})),
        (Op::ForwardWeb, json!({"domain": "a.com"})),
        (Op::AccountPrices, json!({})),
        (Op::TldList, json!({})),
        (Op::ProcessInfo, json!({"process": "1"})),
        (Op::ProcessList, json!({"domain": "a.com"})),
        (Op::LogicboxesOrderInfo, json!({"order": "1"})),
        (Op::LogicboxesPremiumNames, json!({"keyword": "a", "tlds": ["com"]})),
        (Op::LogicboxesForwardRecords, json!({"domain": "a.com"})),
        (Op::LogicboxesTelCthLogin, json!({"domain": "a.tel"})),
        (Op::LogicboxesDefaultContacts, json!({"types": ["Contact"]})),
        (Op::LogicboxesValidateRegistrant, json!({"handles": ["1"], "criteria": ["CPR"]})),
        (Op::LogicboxesPromotions, json!({})),
    ];
    parsed(&calls)
}

fn run(step: Step) {
    nonsense::run(account, &INFO, &calls(), &[], &step, "1803859200");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_json_makes_a_reader_panic(value in answer(&KEYS, &WORDS), good: bool) {
        run(Step::json(if good { 200 } else { 500 }, &value));
    }

    #[test]
    fn no_bytes_make_a_reader_panic(status in 200u16..600, body in prop::collection::vec(any::<u8>(), 0..64)) {
        run(Step::answer(status, &[], body));
    }
}
