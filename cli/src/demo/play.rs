//! Plays the plan and keeps what happened.

use super::plan::{self, Planned};
use crate::account::Choice;
use crate::catalog;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::session::{Call, Session};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// What happened in one call.
pub(crate) struct Step {
    pub(crate) provider: String,
    pub(crate) operation: &'static str,
    domain: &'static str,
    /// `succeeded`, `failed`, or the state that an order was left in.
    state: String,
    /// What came out, or why nothing did.
    result: String,
    /// What the registrar's ledger says was taken.
    pub(crate) charged: Option<(Decimal, String)>,
}

impl Step {
    pub(crate) fn succeeded(&self) -> bool {
        self.state == "succeeded"
    }

    /// One line for a program.
    pub(crate) fn document(&self) -> Value {
        let mut document = json!({
            "provider": self.provider, "operation": self.operation, "domain": self.domain, "state": self.state, "result": self.result,
        });
        if let Some((amount, currency)) = &self.charged {
            document["charged"] = json!({ "amount": amount.to_string(), "currency": currency });
            document["charge"] = json!(format!("{amount} {currency}"));
        }
        document
    }
}

/// Plays every step at one simulated registrar, each in its turn.
pub(crate) fn all(screen: Screen, provider: &str, tell: &mut dyn FnMut(Step)) {
    let mut stage =
        Stage { screen, session: Session::default(), choice: Choice::simulated(provider), charges: 0 };
    for planned in plan::steps() {
        let outcome = stage.play(&planned);
        let charged = stage.charge(&planned);
        let (state, result) = outcome.unwrap_or_else(|failure| ("failed".into(), failure.line()));
        tell(Step {
            provider: provider.to_owned(),
            operation: planned.op,
            domain: planned.domain,
            state,
            result,
            charged,
        });
    }
}

/// One simulated registrar.
struct Stage {
    screen: Screen,
    session: Session,
    choice: Choice,
    /// How many rows of the ledger were seen.
    charges: usize,
}

impl Stage {
    fn call(&mut self, op: &str, input: Value) -> Result<Value, Failure> {
        let purchase = catalog::find(op).is_some_and(|operation| operation.purchase);
        self.session.call(self.screen, &self.choice, Call { purchase, ..Call::new(op, input) })
    }

    /// The state that a step ended in, and what it brought.
    fn play(&mut self, planned: &Planned) -> Result<(String, String), Failure> {
        let mut output = self.call(planned.op, planned.input.clone())?;
        let mut waited = "";
        if output["state"] == "pending" {
            (output, waited) = (self.settle(output)?, " (after waiting for the registry)");
        }
        let (at, wanted) = planned.tells;
        let told = output.pointer(at).and_then(Value::as_str).unwrap_or("nothing").to_owned();
        let state = match (output["state"].as_str(), wanted) {
            (Some(state), None) => state.to_owned(),
            (_, Some(wanted)) if told != wanted => "failed".into(),
            _ => "succeeded".into(),
        };
        Ok((state, format!("{told}{waited}")))
    }

    /// Lets the simulated days pass that a registry takes, and asks what became of the order.
    fn settle(&mut self, order: Value) -> Result<Value, Failure> {
        self.call("sandbox.clock", json!({ "advance_seconds": 6 * 24 * 3600 }))?;
        self.call("journal.reconcile", json!({ "order_id": order["id"] }))?;
        let entry = self.call("journal.info", json!({ "order_id": order["id"] }))?;
        Ok(entry["order"].clone())
    }

    /// What the ledger has more than after the step before.
    fn charge(&mut self, planned: &Planned) -> Option<(Decimal, String)> {
        let ledger = self.call("sandbox.ledger", json!({})).ok()?;
        let rows = ledger["rows"].as_array()?;
        let new = rows.get(self.charges..).unwrap_or_default();
        self.charges = rows.len();
        let of_step = new.iter().filter(|row| row["domain"] == planned.domain);
        let amounts = of_step.filter_map(|row| {
            Some((row["amount"].as_str()?.parse::<Decimal>().ok()?, row["currency"].as_str()?))
        });
        amounts.fold(None, |sum, (amount, currency)| match sum {
            None => Some((amount, currency.to_owned())),
            Some((before, currency)) => Some((before + amount, currency)),
        })
    }
}
