//! What is left of an order when its details are forgotten: enough to keep its key from buying again.

use super::{Fingerprint, Key, Row, unusable};
use crate::error::Result;
use crate::model::{Date, OrderState, Timestamp};
use crate::op::Op;
use ring::hmac;
use serde::{Deserialize, Serialize};

/// How an order ended, without naming anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// What was ordered.
    #[serde(with = "by_name")]
    pub op: Op,
    /// How it ended.
    pub state: OrderState,
    /// The expiry that a success brings.
    pub target: Option<Date>,
    /// The bought term in months.
    pub months: Option<u16>,
    /// When it ended.
    pub changed_at: Timestamp,
    /// The result was there before; nothing was sent.
    pub already_satisfied: bool,
}

impl Past {
    /// How an order on record stands.
    pub fn of(row: &Row) -> Past {
        Past {
            op: row.intent.op,
            state: row.order.state,
            target: row.intent.target,
            months: row.intent.months,
            changed_at: row.changed_at,
            already_satisfied: row.order.already_satisfied,
        }
    }
}

/// A forgotten order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tombstone {
    /// Our id of the order.
    pub id: String,
    /// A keyed hash of the parameters.
    pub fingerprint: Fingerprint,
    /// Which attempt under a derived key it was; 0 under a caller's own.
    pub generation: u32,
    /// How it ended.
    pub past: Past,
}

impl Tombstone {
    /// What stays of a settled order.
    pub(super) fn of(row: &Row) -> Tombstone {
        Tombstone {
            id: row.intent.id.clone(),
            fingerprint: row.intent.fingerprint,
            generation: row.generation,
            past: Past::of(row),
        }
    }

    /// How it ended, as a journal on a disk keeps it.
    pub(super) fn past_text(&self) -> String {
        serde_json::to_string(&self.past).expect("tombstones are plain data")
    }

    /// A tombstone as a journal on a disk has kept it.
    pub(super) fn read(id: String, fingerprint: Vec<u8>, generation: u32, past: &str) -> Result<Tombstone> {
        let damaged = || unusable("a forgotten order in it cannot be read");
        let past = serde_json::from_str(past).map_err(|_| damaged())?;
        let fingerprint = fingerprint.try_into().map_err(|_| damaged())?;
        Ok(Tombstone { id, fingerprint, generation, past })
    }
}

/// An order that was placed under a key before.
#[derive(Clone, Debug)]
pub enum Earlier {
    /// It is on record.
    Order(Box<Row>),
    /// Its details are forgotten.
    Forgotten(Box<Tombstone>),
}

impl Earlier {
    /// Which attempt under a derived key it was.
    pub(super) fn generation(&self) -> u32 {
        match self {
            Earlier::Order(row) => row.generation,
            Earlier::Forgotten(tombstone) => tombstone.generation,
        }
    }

    /// Our id of it.
    pub fn id(&self) -> &str {
        match self {
            Earlier::Order(row) => &row.intent.id,
            Earlier::Forgotten(tombstone) => &tombstone.id,
        }
    }

    /// How it stands.
    pub fn past(&self) -> Past {
        match self {
            Earlier::Order(row) => Past::of(row),
            Earlier::Forgotten(tombstone) => tombstone.past,
        }
    }
}

/// What a forgotten order's key is known by.
pub(super) struct KeyHashes {
    /// The key as callers saw it.
    pub(super) key: Fingerprint,
    /// What a derived key counts up from.
    pub(super) base: Option<Fingerprint>,
}

impl KeyHashes {
    pub(super) fn of(secret: &hmac::Key, row: &Row) -> KeyHashes {
        let base = match &row.intent.key {
            Key::Given(_) => None,
            Key::Derived(base) => Some(hashed(secret, &row.intent.scope, base)),
        };
        KeyHashes { key: hashed(secret, &row.intent.scope, &row.order.key), base }
    }
}

/// A keyed hash of a key, which tells nothing of it to whoever lacks the journal's secret.
pub(super) fn hashed(secret: &hmac::Key, scope: &str, key: &str) -> Fingerprint {
    fingerprint(secret, format!("key\n{scope}\n{key}").as_bytes())
}

/// A keyed hash.
pub(super) fn fingerprint(secret: &hmac::Key, text: &[u8]) -> Fingerprint {
    let mut out = [0; 32];
    out.copy_from_slice(hmac::sign(secret, text).as_ref());
    out
}

mod by_name {
    use crate::op::Op;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(op: &Op, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(op.name())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Op, D::Error> {
        let name = String::deserialize(deserializer)?;
        Op::named(&name).ok_or_else(|| D::Error::custom("no such operation"))
    }
}
