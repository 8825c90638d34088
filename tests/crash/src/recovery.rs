//! What somebody does after a crash: the same call again, and reconcile until the order is settled.

use crate::work::{Shift, Work};
use anyregistrar::blocking::Client;
use anyregistrar::model::{Order, OrderState};
use anyregistrar::op::{JournalReconcile, Output};
use anyregistrar::{CallOptions, Error, Result};
use serde_json::{Value, json};
use std::time::Duration;

/// What a caller was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Our id of the order, where one was named.
    pub order: Option<String>,
    /// The order's state, or the error's code.
    pub word: String,
    /// Whether it was an error: then nothing was bought.
    pub raised: bool,
    /// Whether the order's result was there before.
    pub satisfied: bool,
    /// The error's text.
    pub text: String,
}

impl Told {
    /// What a call gave.
    pub fn of(result: Result<Order>) -> Told {
        match result {
            Ok(order) => Told {
                order: Some(order.id),
                word: order.state.as_str().to_owned(),
                raised: false,
                satisfied: order.already_satisfied,
                text: order.warnings.join("; "),
            },
            Err(error) => Told::error(&error),
        }
    }

    fn error(error: &Error) -> Told {
        Told {
            order: error.context().order_id.clone(),
            word: error.kind().to_string(),
            raised: true,
            satisfied: false,
            text: error.message().to_owned(),
        }
    }

    /// As a line for the harness.
    pub fn line(&self) -> Value {
        json!({"order": self.order, "word": self.word, "raised": self.raised, "satisfied": self.satisfied, "text": self.text})
    }

    /// Reads such a line.
    pub(crate) fn read(line: &Value) -> Option<Told> {
        Some(Told {
            order: line["order"].as_str().map(str::to_owned),
            word: line["word"].as_str()?.to_owned(),
            raised: line["raised"].as_bool()?,
            satisfied: line["satisfied"].as_bool().unwrap_or_default(),
            text: line["text"].as_str().unwrap_or_default().to_owned(),
        })
    }

    /// Whether the order is open still.
    pub fn open(&self) -> bool {
        !self.raised && self.word != OrderState::Succeeded.as_str()
    }

    /// Whether it says that the order was executed.
    pub(crate) fn succeeded(&self) -> bool {
        !self.raised && self.word == OrderState::Succeeded.as_str()
    }

    /// Whether it is the proven failure of an order on record.
    pub(crate) fn failed(&self) -> bool {
        let about_another = ["order_open", "busy", "key_conflict"].contains(&self.word.as_str());
        self.raised && self.order.is_some() && !about_another
    }
}

/// Makes the purchase.
pub fn buy(client: &Client, work: Work, domain: &str, key: &str, timeout: Option<Duration>) -> Told {
    let options = CallOptions { timeout, ..CallOptions::key(key) };
    Told::of(client.call(work.call(domain), options).map(|output| match output {
        Output::DomainRenew(order) | Output::DomainRegister(order) => *order,
        _ => unreachable!("a purchase gives an order"),
    }))
}

/// The same call after the crash; while its order is open, time goes by and reconcile runs, over the settle window and the second look;
/// then the call twice again. The first answer, and the last two.
pub fn recover(client: &Client, clock: &Shift, work: Work, domain: &str, key: &str) -> [Told; 3] {
    let again = || buy(client, work, domain, key, None);
    let first = again();
    let mut last = first.clone();
    // 16, 17.5 and 32 minutes after the call: the pair of looks that proves absence, and one to spare.
    for seconds in [960, 90, 870] {
        if !last.open() {
            break;
        }
        clock.advance(seconds);
        // What it could not settle is open still, and judged as that.
        let _ = client.journal_reconcile(JournalReconcile::default(), CallOptions::default());
        last = again();
    }
    // The proven failure of this very call says so when it is told again.
    if last.raised {
        last = again();
    }
    [first, last, again()]
}
