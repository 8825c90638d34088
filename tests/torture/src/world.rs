//! The ground truth: the simulated registrar of one order, and its ledger.

use anyregistrar::model::{Date, Timestamp};
use anyregistrar_sandbox::{Delivery, Face, Sandbox};
use bytes::Bytes;
use http::Request;
use serde_json::Value;
use std::sync::Arc;
use std::time::SystemTime;

/// The clock of an order's world.
pub(crate) type Now = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// The simulated registrar, seen from behind.
#[derive(Clone)]
pub(crate) struct Ground {
    pub(crate) sandbox: Sandbox,
    pub(crate) face: Face,
    now: Now,
}

/// A row of the ledger.
#[derive(Clone, Debug)]
pub(crate) struct Charge {
    pub(crate) at: Timestamp,
    pub(crate) operation: String,
    pub(crate) duplicated: bool,
    pub(crate) text: String,
}

impl Ground {
    pub(crate) fn new(face: Face, now: Now) -> Ground {
        Ground { sandbox: Sandbox::with_clock(now.clone()), face, now }
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.now)().into()
    }

    /// Uses a control route. A refusal is a mistake of this program.
    pub(crate) fn control(&self, route: &str, document: &Value) -> Value {
        let method = if route == "ledger" { "GET" } else { "POST" };
        let body = if route == "ledger" { Bytes::new() } else { Bytes::from(document.to_string()) };
        let request = Request::builder()
            .method(method)
            .uri(format!("https://sandbox.invalid/_sandbox/{route}"))
            .body(body)
            .expect("a control route is an address");
        let Delivery::Reply { response, .. } = self.sandbox.deliver(self.face, &request) else {
            unreachable!("control routes always answer")
        };
        assert!(
            response.status().is_success(),
            "{route} {document}: {}",
            String::from_utf8_lossy(response.body())
        );
        serde_json::from_slice(response.body()).expect("control routes answer in JSON")
    }

    /// Every charge so far.
    pub(crate) fn charges(&self) -> Vec<Charge> {
        let ledger = self.control("ledger", &Value::Null);
        let rows = ledger["rows"].as_array().cloned().unwrap_or_default();
        let charge = |row: Value| Charge {
            at: row["at"].as_str().and_then(|at| at.parse().ok()).expect("a charge has a time"),
            operation: row["operation"].as_str().unwrap_or_default().to_owned(),
            duplicated: row["duplicated_in_transit"] == true,
            text: row.to_string(),
        };
        rows.into_iter().map(charge).collect()
    }

    /// Puts a domain into the account, or looks at the one that is there: the day of its expiry.
    pub(crate) fn put(&self, document: &Value) -> Option<Date> {
        let shown = self.control("domain", document);
        shown["expires"].as_str().and_then(|text| text.parse::<Timestamp>().ok()).map(Timestamp::date)
    }
}
