//! The door of Rust: one typed method for each operation.

use super::file::{Call as Asked, Scenario};
use super::play::{Answer, Door};
use anyregistrar::blocking::Client;
use anyregistrar::op::{Call, Op};
use anyregistrar::{CallOptions, Environment, Error, ErrorKind, Result};
use serde_json::Value;
use serde_json::value::RawValue;
use std::time::Duration;

/// A client with its typed methods.
pub struct Typed(Client);

impl Typed {
    /// Opens a provider as a scenario says. Outside the sandbox nobody is reached.
    pub fn open(provider: &str, scenario: &Scenario) -> std::result::Result<Box<dyn Door>, String> {
        let mut builder = anyregistrar::Client::builder(provider);
        for (key, value) in &scenario.settings {
            builder = builder.setting(key, value);
        }
        if provider != "sandbox" {
            let test = scenario.environment == "test";
            builder = builder.environment(if test { Environment::Test } else { Environment::Sandbox });
        }
        let client = builder.build().map_err(|error| error.to_string())?;
        Ok(Box::new(Typed(client.blocking())))
    }
}

/// From a call to the method of its name.
macro_rules! by_method {
    ($client:expr, $call:expr, $options:expr, { $($variant:ident => $method:ident),+ $(,)? } paid { $($paid:ident => $buy:ident),+ $(,)? }) => {
        match $call {
            $(Call::$variant(input) => written($client.$method(input, $options)),)+
            $(Call::$paid(input) => written($client.$buy(*input, $options)),)+
            other => panic!("{} has no method here; add it to the list", other.op()),
        }
    };
}

impl Door for Typed {
    fn call(&mut self, asked: &Asked) -> Answer {
        let input =
            RawValue::from_string(Value::Object(asked.input.clone()).to_string()).expect("plain data");
        let op = Op::named(&asked.op).unwrap_or_else(|| panic!("there is no operation {}", asked.op));
        let call = Call::parse(op, &input).map_err(fault)?;
        let options = CallOptions {
            key: asked.options.key.clone(),
            timeout: asked.options.timeout_ms.map(Duration::from_millis),
            dry_run: asked.options.dry_run,
        };
        by_method!(self.0, call, options, {
            DomainCheck => domain_check,
            DomainQuote => domain_quote,
            DomainInfo => domain_info,
            DomainList => domain_list,
            DomainSetNameservers => domain_set_nameservers,
            DomainSetLock => domain_set_lock,
            DomainAuthCode => domain_auth_code,
            ContactCreate => contact_create,
            ContactInfo => contact_info,
            CustomerCreate => customer_create,
            CustomerInfo => customer_info,
            AccountTest => account_test,
            AccountBalance => account_balance,
            Raw => raw,
            TldInfo => tld_info,
            JournalInfo => journal_info,
            JournalList => journal_list,
            JournalReconcile => journal_reconcile,
            SandboxFault => sandbox_fault,
            SandboxClock => sandbox_clock,
            SandboxLedger => sandbox_ledger,
            SandboxDomain => sandbox_domain,
            SandboxAccount => sandbox_account,
            SandboxReset => sandbox_reset,
        } paid {
            DomainRegister => domain_register,
            DomainTransfer => domain_transfer,
            DomainRenew => domain_renew,
        })
    }

    fn has(&self, op: &str) -> bool {
        Op::named(op).is_some_and(|op| self.0.provider().has(op))
    }
}

fn written<T: serde::Serialize>(result: Result<T>) -> Answer {
    let output = result.map_err(fault)?;
    serde_json::to_value(&output)
        .map_err(|_| fault(Error::new(ErrorKind::Internal, "an output is not plain data")))
}

fn fault(error: Error) -> Value {
    serde_json::to_value(error.to_fault()).expect("faults are plain data")
}
