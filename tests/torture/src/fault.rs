//! What can go wrong with a purchase on the wire.

use crate::cell::Moment;
use crate::work::Work;
use anyregistrar_sandbox::Face;
use serde_json::{Value, json};

use Moment::{Later, Never, Now};

/// A fault of the purchase.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// Whether and when the registrar acts on a purchase that it strikes.
    pub(crate) moments: &'static [Moment],
    /// Which providers and operations it is played with.
    pub(crate) fits: fn(Face, Work) -> bool,
    /// What happens on the wire, without the operation and the moment; nothing where the world itself is the fault.
    pub(crate) wire: fn(&mut fastrand::Rng, Face, Work) -> Option<Value>,
    /// What is special about the world.
    pub(crate) world: Special,
}

/// What is special about the world of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Special {
    Nothing,
    /// The account cannot pay.
    Poor,
    /// The order is accepted, and executed an hour later.
    Slow,
    /// The order is accepted, and then fails.
    Fails,
    /// The registrar does not look at the guard of a renewal.
    Unguarded,
}

const BOTH: &[Moment] = &[Never, Now, Later];
const NEVER: &[Moment] = &[Never];
const NOW: &[Moment] = &[Now];

type Wire = fn(&mut fastrand::Rng, Face, Work) -> Option<Value>;

const fn kind(name: &'static str, moments: &'static [Moment], wire: Wire) -> Kind {
    Kind { name, moments, fits: |_, _| true, wire, world: Special::Nothing }
}

const fn special(name: &'static str, moments: &'static [Moment], world: Special, wire: Wire) -> Kind {
    Kind { name, moments, fits: |_, _| true, wire, world }
}

/// Whether a registrar takes a guard with an order of this kind, or refuses a second one without. Nothing tells a trade that was
/// delivered twice from one: the holder is the same.
fn takes_guard(face: Face, work: Work) -> bool {
    (face != Face::Netim || work != Work::Renew) && work != Work::Trade
}

/// What a middlebox does twice, at registrars that refuse the second.
const fn twice(name: &'static str, wire: Wire) -> Kind {
    Kind { name, moments: NOW, fits: takes_guard, wire, world: Special::Nothing }
}

/// A registrar that takes its time.
const fn waiting(name: &'static str, moments: &'static [Moment], world: Special, wire: Wire) -> Kind {
    Kind { name, moments, fits: |_, work| work.may_wait(), wire, world }
}

/// A renewal at a registrar that takes no guard: our own protocol can be without, some never have one, and of some nobody has seen
/// it at work.
const fn unguarded(name: &'static str, moments: &'static [Moment], wire: Wire) -> Kind {
    let fits = |face: Face, work: Work| {
        matches!(face, Face::Reference | Face::RealtimeRegister | Face::Netim) && matches!(work, Work::Renew)
    };
    Kind { name, moments, fits, wire, world: Special::Unguarded }
}

/// Every fault. To add one, add a row.
pub(crate) static KINDS: &[Kind] = &[
    kind("none", NOW, |_, _, _| None),
    kind("refused once", NOW, |_, _, _| Some(json!({"do": "refuse"}))),
    kind("refused", NEVER, |_, _, _| Some(json!({"do": "refuse", "times": 3}))),
    kind("dropped", BOTH, |_, _, _| Some(json!({"do": "drop"}))),
    kind("dropped after a while", BOTH, |r, _, _| {
        Some(json!({"do": "drop", "delay_ms": r.u64(1_000..110_000)}))
    }),
    kind("no answer", BOTH, |_, _, _| Some(json!({"do": "silent"}))),
    kind("slow answer", NOW, |r, _, _| Some(json!({"do": "delay", "delay_ms": r.u64(500..115_000)}))),
    kind("answer after the deadline", NOW, |r, _, _| {
        Some(json!({"do": "delay", "delay_ms": r.u64(121_000..900_000)}))
    }),
    kind("cut with a length", BOTH, |r, _, _| Some(json!({"do": "truncate", "keep": r.u64(0..400)}))),
    kind("cut without a length", BOTH, |r, _, _| {
        Some(json!({"do": "truncate", "keep": r.u64(0..400), "framed": false}))
    }),
    kind("cut chunk", BOTH, |r, _, _| Some(json!({"do": "truncate", "keep": r.u64(0..400), "cut": "chunk"}))),
    kind("half a status line", BOTH, |_, _, _| Some(json!({"do": "truncate", "keep": 0, "cut": "head"}))),
    kind("cut and hanging", BOTH, |r, _, _| {
        Some(json!({"do": "truncate", "keep": r.u64(0..400), "cut": "hang"}))
    }),
    kind("garbled", BOTH, |_, _, _| Some(json!({"do": "corrupt", "how": "bytes"}))),
    kind("bad gzip", BOTH, |_, _, _| Some(json!({"do": "corrupt", "how": "gzip"}))),
    kind("another domain", BOTH, |_, _, _| Some(json!({"do": "corrupt", "how": "other_domain"}))),
    kind("unknown word", BOTH, |_, face, work| Some(unknown_word(face, work))),
    kind("page with 200", BOTH, |_, _, _| Some(json!({"do": "html"}))),
    kind("empty with 200", BOTH, |_, _, _| Some(json!({"do": "empty"}))),
    kind("garbage with 200", BOTH, |r, _, _| {
        Some(
            json!({"do": "status", "status": 200, "body": pick(r, &["{}", "[]", "null", "{\"result\":{}}", "OK", "{\"status\":"])}),
        )
    }),
    kind("500", BOTH, |r, _, _| Some(status(r, 500))),
    kind("502", BOTH, |r, _, _| Some(status(r, 502))),
    kind("503", BOTH, |r, _, _| Some(status(r, 503))),
    kind("504", BOTH, |r, _, _| Some(status(r, 504))),
    kind("408", BOTH, |r, _, _| Some(status(r, 408))),
    kind("425", BOTH, |r, _, _| Some(status(r, 425))),
    kind("429 with seconds", BOTH, |r, _, _| Some(later(429, &r.u32(1..200).to_string()))),
    kind("429 with a date", BOTH, |r, _, _| Some(later(429, pick(r, DATES)))),
    kind("429 with nonsense", BOTH, |r, _, _| Some(later(429, pick(r, NONSENSE)))),
    kind("503 with seconds", BOTH, |r, _, _| Some(later(503, &r.u32(1..200).to_string()))),
    kind("503 with a date", BOTH, |r, _, _| Some(later(503, pick(r, DATES)))),
    kind("503 with nonsense", BOTH, |r, _, _| Some(later(503, pick(r, NONSENSE)))),
    kind("redirect to the same host", BOTH, |r, face, work| Some(redirect(r, "sandbox.invalid", face, work))),
    kind("redirect to another host", BOTH, |r, face, work| {
        Some(redirect(r, "elsewhere.invalid", face, work))
    }),
    twice("delivered twice", |_, _, _| Some(json!({"do": "repeat"}))),
    twice("delivered twice, late", |r, _, _| Some(json!({"do": "repeat", "commit_ms": minutes(r)}))),
    unguarded("delivered twice, unguarded", NOW, |_, _, _| Some(json!({"do": "repeat"}))),
    unguarded("delivered twice, late, unguarded", NOW, |r, _, _| {
        Some(json!({"do": "repeat", "commit_ms": minutes(r)}))
    }),
    unguarded("dropped, unguarded", BOTH, |_, _, _| Some(json!({"do": "drop"}))),
    kind("definite rejection", NEVER, |_, face, _| Some(rejection(face))),
    special("no money", NEVER, Special::Poor, |_, _, _| None),
    kind("words that mean already", BOTH, |r, face, work| Some(already(r, face, work))),
    waiting("accepted", NOW, Special::Slow, |_, _, _| None),
    waiting("accepted, answer lost", NOW, Special::Slow, |_, _, _| Some(json!({"do": "drop"}))),
    waiting("accepted, then failed", NEVER, Special::Fails, |_, _, _| None),
    waiting("accepted, then failed, answer lost", NEVER, Special::Fails, |_, _, _| {
        Some(json!({"do": "drop", "when": "after"}))
    }),
];

const DATES: &[&str] =
    &["Fri, 01 Jan 2100 00:00:30 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "Mon, 01 Mar 2027 12:00:05 GMT"];
const NONSENSE: &[&str] = &["soon", "-5", "99999999999999999999", "1e9", "", "3.5", "0"];

fn pick(rng: &mut fastrand::Rng, among: &[&'static str]) -> &'static str {
    among[rng.usize(..among.len())]
}

/// Up to ten minutes, in milliseconds.
pub(crate) fn minutes(rng: &mut fastrand::Rng) -> u64 {
    rng.u64(500..595_000)
}

fn status(rng: &mut fastrand::Rng, status: u16) -> Value {
    let body = pick(
        rng,
        &["service unavailable\n", "", "<html><body>Bad Gateway</body></html>", "{\"error\":\"busy\"}"],
    );
    json!({"do": "status", "status": status, "body": body})
}

fn later(status: u16, retry_after: &str) -> Value {
    json!({"do": "throttle", "status": status, "retry_after": retry_after})
}

fn redirect(rng: &mut fastrand::Rng, host: &str, face: Face, work: Work) -> Value {
    let path = match face {
        Face::LogicBoxes => format!("api/domains/{}", work.operation().trim_start_matches("domain.")),
        Face::Netim => "3.0/domain/example.com/".to_owned(),
        Face::RealtimeRegister => {
            format!("v2/domains/example.com/{}", work.operation().trim_start_matches("domain."))
        }
        Face::InternetBs => match work {
            Work::Register => "Domain/Create".to_owned(),
            Work::Transfer => "Domain/Transfer/Initiate".to_owned(),
            Work::Renew => "Domain/Renew".to_owned(),
            Work::Trade => "Domain/Trade".to_owned(),
            _ => "Domain/Restore".to_owned(),
        },
        _ => format!("v1/{}", work.operation().replace('.', "/")),
    };
    let status = [301, 302, 303, 307, 308][rng.usize(..5)];
    json!({"do": "status", "status": status, "body": "", "location": format!("https://{host}/{path}")})
}

/// A word for the state of the order that is not documented.
fn unknown_word(face: Face, work: Work) -> Value {
    let (from, to) = match (face, work) {
        (Face::RealtimeRegister, Work::Register) => ("\"OK\"", "\"FROBBED\""),
        (Face::RealtimeRegister, Work::Transfer) => ("\"completed\"", "\"frobbed\""),
        (Face::RealtimeRegister, Work::Privacy) => ("\"OK\"", "\"FROBBED\""),
        // A renewal is answered with a date, and no word at all.
        (Face::RealtimeRegister, _) => ("\"expiryDate\":\"2", "\"expiryDate\":\"frobbed 2"),
        (Face::Netim, _) => ("\"STATUS\":\"Done\"", "\"STATUS\":\"Frobbed\""),
        (Face::LogicBoxes, _) => ("\"Success\"", "\"Frobbed\""),
        (Face::InternetBs, _) => ("\"SUCCESS\"", "\"FROBBED\""),
        _ => ("\"state\":\"done\"", "\"state\":\"frobbed\""),
    };
    json!({"do": "corrupt", "how": "replace", "from": from, "to": to})
}

/// A refusal that the registrar documents as "not executed".
fn rejection(face: Face) -> Value {
    let (status, body) = match face {
        Face::LogicBoxes => {
            (500, json!({"status": "ERROR", "message": "Required parameter missing: customer-id"}))
        }
        Face::Netim => {
            (400, json!({"message": "E15-M1502 the domain is not under management in your account"}))
        }
        Face::RealtimeRegister => {
            (400, json!({"type": "InsufficientCreditException", "message": "not enough credit"}))
        }
        Face::InternetBs => (200, failure(100_003)),
        Face::Example => (402, json!({"code": "BALANCE_LOW", "message": "top up first"})),
        _ => (402, json!({"error": {"code": "insufficient_funds", "message": "top up first"}})),
    };
    json!({"do": "status", "status": status, "body": body.to_string(), "content_type": "application/json"})
}

/// Internet.bs' form of a refusal.
fn failure(code: u32) -> Value {
    json!({"transactid": "0123456789abcdef0123456789abcdef", "status": "FAILURE", "message": "no", "code": code})
}

/// A refusal that an earlier copy of the same request may have caused.
fn already(rng: &mut fastrand::Rng, face: Face, work: Work) -> Value {
    let (status, body) = match face {
        Face::LogicBoxes => {
            let text = match work {
                Work::Renew => pick(
                    rng,
                    &["Domain already renewed.", "There is already an action pending on this Order."],
                ),
                Work::Register => pick(
                    rng,
                    &[
                        "Domain x.com already registered with us",
                        "You have already added this action on this order.",
                    ],
                ),
                _ => pick(
                    rng,
                    &["There is already an action pending on this Order.", "Order Locked In Processing."],
                ),
            };
            (500, json!({"status": "ERROR", "message": text}))
        }
        // None of the words that mean already is published, so that whatever is not on the short list of codes may be one.
        Face::Netim => {
            let text = pick(rng, &["E92-M9203 already done", "the domain exists already", "E11-M1101"]);
            (pick_status(rng), json!({"message": text}))
        }
        Face::RealtimeRegister => {
            let word = match work {
                Work::Register => pick(rng, &["ObjectExists", "ValidationError"]),
                Work::Transfer => pick(rng, &["ObjectStatusProhibitsOperation", "ValidationError"]),
                _ => pick(rng, &["ValidationError", "ProcessError", "ObjectStatusProhibitsOperation"]),
            };
            (400, json!({"type": word, "message": "it seems to be done"}))
        }
        Face::InternetBs => (200, failure(if work == Work::Register { 100_017 } else { 100_010 })),
        Face::Example => {
            let code = if work == Work::Renew { "RENEWED_ALREADY" } else { "NAME_YOURS_ALREADY" };
            (409, json!({"code": pick(rng, &[code, "ACTION_OPEN"]), "message": "it seems to be done"}))
        }
        _ => {
            let code = match work {
                Work::Renew => pick(rng, &["already_renewed", "busy"]),
                Work::Register | Work::Transfer => pick(rng, &["ours", "busy"]),
                _ => "busy",
            };
            (409, json!({"error": {"code": code, "message": "it seems to be done"}}))
        }
    };
    json!({"do": "status", "status": status, "body": body.to_string(), "content_type": "application/json"})
}

fn pick_status(rng: &mut fastrand::Rng) -> u16 {
    [400, 403, 404, 409, 500][rng.usize(..5)]
}

/// A fault of a read.
pub(crate) fn of_a_read(rng: &mut fastrand::Rng) -> Value {
    match rng.u32(..10) {
        0 => json!({"do": "drop"}),
        1 => json!({"do": "refuse"}),
        2 => json!({"do": "silent"}),
        3 => json!({"do": "html"}),
        4 => json!({"do": "empty"}),
        5 => json!({"do": "status", "status": 503}),
        6 => json!({"do": "throttle", "retry_after": pick(rng, &["2", "3600", "soon"])}),
        7 => json!({"do": "truncate", "keep": rng.u64(0..200), "framed": false}),
        8 => json!({"do": "corrupt", "how": "bytes"}),
        _ => json!({"do": "delay", "delay_ms": 200_000}),
    }
}
