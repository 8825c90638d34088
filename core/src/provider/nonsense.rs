//! Answers that make no sense, for the tests of every registrar's readers.

use super::{AnyProvider, Baseline, Info, OpenOrder, testing};
use crate::call::Cx;
use crate::model::References;
use crate::op::{Call, Op};
use crate::transport::Step;
use proptest::prelude::*;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// Any answer in JSON, with names that readers look for and words that they know more often than others.
pub(super) fn answer(
    keys: &'static [&'static str],
    words: &'static [&'static str],
) -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(words).prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 48, 8, move |inner| {
        let key = prop_oneof![4 => prop::sample::select(keys).prop_map(str::to_owned), 1 => "\\PC{0,8}"];
        let object = prop::collection::vec((key, inner.clone()), 0..8);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            object.prop_map(|pairs| Value::Object(pairs.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Texts where a date was expected: dates as registrars write them, numbers, what stands for none, and anything.
pub(super) fn date() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}",
        "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])(T| )[0-2][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+-]0[0-9]:00)?",
        any::<i64>().prop_map(|number| number.to_string()),
        (0i64..5_000_000_000).prop_map(|number| number.to_string()),
        prop::sample::select(vec![
            "0000-00-00",
            "0000-00-00 00:00:00",
            "0000-00-00T00:00:00Z",
            "0",
            "-1",
            "n/a",
            "",
            "null",
            "1970-01-01",
            "1970/01/01",
            "1970-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "30/02/2027",
            "2027-02-30"
        ])
        .prop_map(str::to_owned),
        "\\PC{0,24}",
    ]
}

/// Whether what a reader made of such a text is a date that a domain can have, nothing, or an error.
pub(super) fn is_a_date_or_none(read: crate::error::Result<Option<crate::model::Date>>) -> bool {
    let first = "1980-01-01".parse().expect("a date");
    read.ok().flatten().is_none_or(|date| date >= first)
}

/// The calls from their inputs.
pub(super) fn parsed(calls: &[(Op, Value)]) -> Vec<Call> {
    let read = |(op, input): &(Op, Value)| {
        let raw = RawValue::from_string(input.to_string()).expect("JSON");
        Call::parse(*op, &raw).unwrap_or_else(|error| panic!("{op}: {error}"))
    };
    calls.iter().map(read).collect()
}

/// Reads the same answer in every way in which one is read, after the answers that come `first`. `guard` is what an earlier look
/// found.
pub(super) fn run<P: AnyProvider>(
    account: fn() -> P,
    info: &'static Info,
    calls: &[Call],
    first: &[Step],
    step: &Step,
    guard: &str,
) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
    runtime.expect("a runtime").block_on(read_all(account, info, calls, first, step, guard));
}

async fn read_all<P: AnyProvider>(
    account: fn() -> P,
    info: &'static Info,
    calls: &[Call],
    first: &[Step],
    step: &Step,
    guard: &str,
) {
    for call in calls {
        let op = call.op();
        let cx = || -> Cx {
            let steps = first.iter().cloned().chain(std::iter::repeat_n(step.clone(), 40));
            testing::cx(info, op, steps).0
        };
        let _ = account().call(&cx(), call.clone()).await;
        if call.purchase().is_none() {
            continue;
        }
        let _ = AnyProvider::baseline(&account(), &cx(), call).await;
        let _ = AnyProvider::prepare(&account(), &cx(), call.clone()).await;
        let baseline = Baseline {
            in_account: true,
            lifecycle: None,
            expires: Some(testing::now().date()),
            guard: Some(guard.to_owned()),
            handle: Some("1".into()),
            satisfied: false,
            parked: false,
            premium: false,
            read_at: testing::now(),
        };
        let order = OpenOrder {
            op,
            domain: "a.com".parse().expect("a name"),
            target: testing::now().date().plus_months(12),
            references: References {
                action: Some("1".into()),
                operation: Some("1".into()),
                ..References::default()
            },
            sent_at: testing::now(),
            baseline,
        };
        let _ = AnyProvider::evidence(&account(), &cx(), &order).await;
    }
}
