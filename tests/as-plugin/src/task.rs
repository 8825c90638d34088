//! What a task has the registrar's code do.

use crate::documents::{Order, Task, baseline, evidence, receipt};
use crate::replay::Replay;
use anyregistrar::call::{Cx, Looked, relayed};
use anyregistrar::op::{Call, Op};
use anyregistrar::provider::{AnyProvider, OpenOrder, Reply};
use anyregistrar::{Error, ErrorKind, Result};
use serde_json::{Value, json};
use std::sync::Arc;

/// Does a task; its output as a document.
pub(crate) async fn run(provider: &dyn AnyProvider, replay: &Arc<Replay>, task: Task) -> Result<Value> {
    let cx = |op: Op, looked: Looked| relayed(provider.info(), op, looked, replay.clock(), replay.clone());
    match task {
        Task::Call { operation, input, baseline } => {
            let call = read(&operation, &input)?;
            let cx = cx(call.op(), Looked { baseline, ..Looked::default() });
            match provider.call(&cx, call).await? {
                Reply::Output(output) => {
                    let mut output = serde_json::to_value(&output).expect("plain data");
                    // The code calls the registrar by the name that it has there.
                    if output["provider"] == provider.info().name {
                        output["provider"] = crate::name(provider.info().name).into();
                    }
                    Ok(output)
                }
                Reply::Receipt(bought) => Ok(receipt(&bought)),
            }
        }
        Task::Baseline { operation, input } => {
            let call = read(&operation, &input)?;
            Ok(baseline(&provider.baseline(&cx(call.op(), Looked::default()), &call).await?))
        }
        Task::Prepare { operation, input } => {
            let call = read(&operation, &input)?;
            let prepared = provider.prepare(&cx(call.op(), Looked::default()), call).await?;
            let mut output = json!({"input": prepared});
            if let Some(code) = input.get("auth_code") {
                // Calls are written out with a digest in its place.
                output["input"]["auth_code"] = code.clone();
            }
            Ok(output)
        }
        Task::Price { operation, input } => {
            let call = read(&operation, &input)?;
            Ok(json!({"price": provider.price(&cx(call.op(), Looked::default()), &call).await?}))
        }
        // Whatever the code asks first, it needs a session for.
        Task::OpenSession => {
            provider.call(&cx(Op::AccountTest, Looked::default()), any()?).await?;
            Err(wrong("the registrar wants no session"))
        }
        Task::CloseSession => {
            let cx = cx(Op::AccountTest, Looked::default());
            // The session is open by that, and nothing else is asked.
            let _ = provider.call(&cx, any()?).await;
            provider.close(&cx).await;
            Ok(json!({}))
        }
        Task::Evidence { operation, order } => {
            let Order { domain, baseline, target, references, sent_at, explained, others, failed } = order;
            let op = named(&operation)?;
            let looked = Looked { baseline: None, explained, others, failed };
            let cx: Cx = cx(op, looked);
            let domain = domain.parse().map_err(|_| wrong("the order's domain is no name"))?;
            let order = OpenOrder { op, domain, baseline, target, references, sent_at };
            Ok(evidence(&provider.evidence(&cx, &order).await?))
        }
    }
}

/// A call that needs nothing.
fn any() -> Result<Call> {
    read(Op::AccountTest.name(), &json!({}))
}

fn named(operation: &str) -> Result<Op> {
    Op::named(operation)
        .ok_or_else(|| Error::new(ErrorKind::Unsupported, format!("there is no operation {operation}")))
}

fn read(operation: &str, input: &Value) -> Result<Call> {
    let raw = serde_json::value::to_raw_value(input).map_err(|_| wrong("the input is no document"))?;
    Call::parse(named(operation)?, &raw)
}

fn wrong(text: &'static str) -> Error {
    Error::new(ErrorKind::InvalidInput, text)
}
