//! Whatever a registrar answers, no reader panics, and no nonsense is taken for a purchase.

use super::testing::{account, cx, now};
use crate::model::References;
use crate::op::{Call, Op};
use crate::provider::{AnyProvider, Baseline, OpenOrder};
use crate::transport::Step;
use proptest::prelude::*;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

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

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(&WORDS[..]).prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
    ]
}

fn answer() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(4, 48, 8, |inner| {
        let key = prop_oneof![4 => prop::sample::select(&KEYS[..]).prop_map(str::to_owned), 1 => "\\PC{0,8}"];
        let object = prop::collection::vec((key, inner.clone()), 0..8);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            object.prop_map(|pairs| Value::Object(pairs.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

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
    let read = |(op, input): &(Op, Value)| {
        let raw = RawValue::from_string(input.to_string()).expect("JSON");
        Call::parse(*op, &raw).expect("a good call")
    };
    calls.iter().map(read).collect()
}

/// Every way in which an answer is read.
async fn read_all(step: &Step) {
    let account = account();
    for call in calls() {
        let op = call.op();
        let steps = || std::iter::repeat_n(step.clone(), 40);
        let _ = account.call(&cx(op, steps()).0, call.clone()).await;
        if call.purchase().is_some() {
            let _ = AnyProvider::baseline(&account, &cx(op, steps()).0, &call).await;
            let _ = AnyProvider::prepare(&account, &cx(op, steps()).0, call).await;
            let baseline = Baseline {
                in_account: true,
                lifecycle: None,
                expires: Some(now().date()),
                guard: Some("1803859200".into()),
                handle: Some("1".into()),
                satisfied: false,
                parked: false,
                read_at: now(),
            };
            let order = OpenOrder {
                op,
                domain: "a.com".parse().expect("a name"),
                target: now().date().plus_months(12),
                references: References { action: Some("1".into()), ..References::default() },
                sent_at: now(),
                baseline,
            };
            let _ = AnyProvider::evidence(&account, &cx(op, steps()).0, &order).await;
        }
    }
}

fn run(step: Step) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
    runtime.expect("a runtime").block_on(read_all(&step));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_json_makes_a_reader_panic(value in answer(), good: bool) {
        run(Step::json(if good { 200 } else { 500 }, &value));
    }

    #[test]
    fn no_bytes_make_a_reader_panic(status in 200u16..600, body in prop::collection::vec(any::<u8>(), 0..64)) {
        run(Step::answer(status, &[], body));
    }
}
