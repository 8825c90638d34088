//! A plugin as a registrar among the others: the host cannot tell it from a built-in one.

use super::action::typed;
use super::carrier::Carrier;
use super::describe::Described;
use super::live::{Known, LiveDocument};
use super::protocol::{AccountDocument, OrderDocument, Task};
use super::receipt::{BaselineDocument, Prepared, Priced, ReceiptDocument, Seen};
use super::talk::{Talk, fault};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::model::{Availability, CheckedName, DomainName, Money, exposed};
use crate::op::{Call, CheckReport, DomainCheck, Effect, Op, Output, PluginAnswer, PluginCall, TldInfo};
use crate::provider::{
    AnyProvider, Baseline, BoxFuture, Evidence, Info, Limit, OpenOrder, OwnOperation, Receipt, Reply,
    Sessions, Settings,
};
use crate::tld::{Rules, TldRules};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use url::Url;

/// An account at a registrar that a plugin speaks for.
pub(super) struct Plugin {
    pub(super) described: &'static Described,
    pub(super) carrier: Box<dyn Carrier>,
    settings: Settings,
    endpoints: Vec<(&'static str, Url)>,
    /// Where requests may go.
    pub(super) bases: Vec<Url>,
    pub(super) sessions: Sessions,
    live: Known,
}

impl Plugin {
    /// An account with these settings, which were checked against the plugin's form.
    pub(super) fn new(
        described: &'static Described,
        carrier: Box<dyn Carrier>,
        settings: Settings,
    ) -> Result<Plugin> {
        let info = described.info;
        let mut endpoints: Vec<(&'static str, Url)> = Vec::new();
        for endpoint in info.endpoints {
            if !endpoints.iter().any(|(purpose, _)| *purpose == endpoint.purpose) {
                endpoints.push((endpoint.purpose, settings.endpoint(info, endpoint.purpose)?));
            }
        }
        let bases = endpoints.iter().map(|(_, url)| url.clone()).collect();
        let (sessions, live) = (Sessions::default(), Known::default());
        Ok(Plugin { described, carrier, settings, endpoints, bases, sessions, live })
    }

    pub(super) fn name(&self) -> &'static str {
        self.described.info.name
    }

    fn own(&self, name: &str) -> Option<&'static OwnOperation> {
        self.described.info.own_operations.iter().find(|own| own.name == name)
    }

    /// The account as every step has it, without its session.
    pub(super) fn account(&self) -> AccountDocument<'_> {
        let endpoints = self.endpoints.iter().map(|(purpose, url)| (*purpose, url.as_str()));
        AccountDocument {
            settings: self.settings.exposed().collect::<BTreeMap<_, _>>(),
            environment: self.settings.environment,
            endpoints: endpoints.collect(),
            session: None,
        }
    }

    /// Has a task done whose requests do no more than `most`; what it ends with as it came.
    async fn done(&self, cx: &Cx, most: Effect, task: Task<'_>) -> Result<Value> {
        let session = self.session(cx).await?;
        Talk::new(self, cx, task, most, session).run().await
    }

    /// The same, read.
    async fn run<T: DeserializeOwned>(&self, cx: &Cx, most: Effect, task: Task<'_>) -> Result<T> {
        let output = self.done(cx, most, task).await?;
        self.read(cx, most, output)
    }

    /// Reads what a task came to. A wrong document from a task that changed something proves nothing.
    fn read<T: DeserializeOwned>(&self, cx: &Cx, most: Effect, output: Value) -> Result<T> {
        typed("output", output).map_err(|text| self.wrong(cx, most, &text))
    }

    pub(super) fn wrong(&self, cx: &Cx, most: Effect, text: &str) -> Error {
        let lasting = !matches!(most, Effect::Read | Effect::Login);
        let outcome = if lasting { Outcome::Unknown } else { Outcome::NotDone };
        fault(self.name(), text).with_outcome(outcome).scrubbed(|text| cx.clean(text, true))
    }

    /// What the registrar itself says of a TLD.
    async fn live(&self, cx: &Cx, tld: &str) -> Result<Option<Arc<TldRules>>> {
        let Some(recorded) = self.described.rules.filter(|_| self.described.live_rules) else {
            return Ok(None);
        };
        if let Some(known) = self.live.get(tld, cx.now()) {
            return Ok(known);
        }
        let said: LiveDocument = self.run(cx, Effect::Read, Task::TldRules { tld }).await?;
        let rules = said.on_top_of(recorded, tld, self.described.info.documentation);
        let rules = rules.map_err(|text| self.wrong(cx, Effect::Read, &text))?;
        self.live.keep(tld, cx.now(), &rules);
        Ok(rules)
    }

    async fn own_operation(&self, cx: &Cx, input: PluginCall) -> Result<PluginAnswer> {
        let Some(own) = self.own(&input.operation) else {
            let known: Vec<_> = self.described.info.own_operations.iter().map(|own| own.name).collect();
            let text =
                format!("{} has no such operation; it has {}", self.described.info.title, known.join(", "));
            let problem =
                crate::error::Problem::new("operation", crate::error::ProblemCode::NotAllowed, text);
            return Err(Error::invalid(vec![problem.allowing(known)]));
        };
        let task = Task::Call { operation: own.name, input: Value::Object(input.fields), baseline: None };
        let output = self.done(cx, own.effect, task).await?;
        Ok(PluginAnswer { output })
    }

    async fn free(&self, cx: &Cx, call: Call) -> Result<Output> {
        let op = call.op();
        let task = Task::Call { operation: op.name(), input: written(&call), baseline: None };
        let output = self.done(cx, op.effect(), task).await;
        let output = output
            .and_then(|output| Output::read(op, output).map_err(|text| self.wrong(cx, op.effect(), &text)));
        match call {
            Call::DomainCheck(asked) => checked(asked, output),
            _ => output,
        }
    }

    async fn paid(&self, cx: &Cx, call: Call) -> Result<Receipt> {
        let task = Task::Call { operation: call.op().name(), input: written(&call), baseline: cx.baseline() };
        let receipt: ReceiptDocument = self.run(cx, Effect::Purchase, task).await?;
        if cx.purchases_sent() == 0 {
            // It may have bought with what it called a read: that is for the evidence to show, and no proof that nothing was bought.
            cx.count_as_sent();
            let text = "gave a receipt without a request that buys";
            return Err(fault(self.name(), text).with_outcome(Outcome::Unknown));
        }
        Ok(receipt.into())
    }
}

/// One answer for each name that was asked about. What was not answered is unknown, and so is every name where the registrar could not
/// be asked; a wrong key or a broken plugin is an error.
fn checked(asked: DomainCheck, output: Result<Output>) -> Result<Output> {
    const TOLD: [ErrorKind; 6] = [
        ErrorKind::Auth,
        ErrorKind::Forbidden,
        ErrorKind::Config,
        ErrorKind::InvalidInput,
        ErrorKind::Unsupported,
        ErrorKind::Internal,
    ];
    let unknown = |name: DomainName, why: &str| CheckedName::new(name, Availability::Unknown).because(why);
    let mut report = match output {
        Ok(Output::DomainCheck(report)) => report,
        Err(error) if !TOLD.contains(&error.kind()) => {
            let names = asked.domains.into_iter().map(|name| unknown(name, error.message())).collect();
            return Ok(Output::DomainCheck(CheckReport { names, alternatives: Vec::new() }));
        }
        other => return other,
    };
    // A name may be asked about twice, in its two forms.
    let found: HashMap<DomainName, CheckedName> =
        report.names.into_iter().map(|checked| (checked.domain.clone(), checked)).collect();
    let answer = |name: DomainName| {
        let why = "the plugin's answer does not mention the name";
        found.get(&name).cloned().unwrap_or_else(|| unknown(name, why))
    };
    report.names = asked.domains.into_iter().map(answer).collect();
    Ok(Output::DomainCheck(report))
}

/// A call's input as a document, with its auth codes: the plugin is to send them.
fn written(call: &Call) -> Value {
    exposed(|| serde_json::to_value(call)).expect("inputs are plain data")
}

impl AnyProvider for Plugin {
    fn info(&self) -> &'static Info {
        self.described.info
    }

    fn effect(&self, call: &Call) -> Effect {
        match call {
            Call::PluginCall(input) => self.own(&input.operation).map_or(Effect::Create, |own| own.effect),
            call => call.op().effect(),
        }
    }

    fn rules(&self) -> Option<&'static Rules> {
        self.described.rules
    }

    fn tld_rules<'a>(&'a self, cx: &'a Cx, domain: &'a DomainName) -> BoxFuture<'a, Option<Arc<TldRules>>> {
        // Where they cannot be had, those that the plugin came with hold.
        Box::pin(async { self.live(cx, domain.tld()).await.ok().flatten() })
    }

    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply>> {
        Box::pin(async move {
            if call.purchase().is_some() {
                return self.paid(cx, call).await.map(|receipt| Reply::Receipt(Box::new(receipt)));
            }
            if let Call::PluginCall(input) = call {
                let answer = self.own_operation(cx, input).await?;
                return Ok(Reply::Output(Box::new(Output::PluginCall(answer))));
            }
            if !self.described.info.has(call.op()) {
                let text = format!("{} has no {}", self.described.info.title, call.op());
                return Err(Error::new(ErrorKind::Unsupported, text));
            }
            self.free(cx, call).await.map(|output| Reply::Output(Box::new(output)))
        })
    }

    fn baseline<'a>(&'a self, cx: &'a Cx, call: &'a Call) -> BoxFuture<'a, Result<Baseline>> {
        Box::pin(async move {
            let read_at = cx.now();
            let task = Task::Baseline { operation: call.op().name(), input: written(call) };
            let baseline: BaselineDocument = self.run(cx, Effect::Read, task).await?;
            Ok(baseline.read_at(read_at))
        })
    }

    fn prepare<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Call>> {
        Box::pin(async move {
            let op = call.op();
            if !self.described.prepare.contains(&op) {
                return Ok(call);
            }
            let before = written(&call);
            let task = Task::Prepare { operation: op.name(), input: before.clone() };
            let prepared: Result<Prepared> = self.run(cx, Effect::Create, task).await;
            let call = prepared.and_then(|prepared| {
                again(op, &before, Value::Object(prepared.input))
                    .map_err(|text| self.wrong(cx, Effect::Create, &text))
            });
            // Whatever fails here, nothing was ordered.
            call.map_err(|error| error.with_outcome(Outcome::NotDone))
        })
    }

    fn evidence<'a>(&'a self, cx: &'a Cx, order: &'a OpenOrder) -> BoxFuture<'a, Result<Evidence>> {
        Box::pin(async move {
            let others = &cx.others;
            let document = OrderDocument {
                domain: order.domain.ascii(),
                baseline: &order.baseline,
                target: order.target,
                references: &order.references,
                sent_at: order.sent_at,
                explained: others.explain,
                others: &others.numbers,
                failed: &others.failed,
            };
            let task = Task::Evidence { operation: order.op.name(), order: document };
            let seen: Seen = self.run(cx, Effect::Read, task).await?;
            seen.evidence(&order.domain).map_err(|text| self.wrong(cx, Effect::Read, &text))
        })
    }

    fn tld_info<'a>(
        &'a self,
        cx: &'a Cx,
        tld: &'a str,
        known: Option<TldInfo>,
    ) -> BoxFuture<'a, Result<Option<TldInfo>>> {
        Box::pin(async move {
            match self.live(cx, tld).await {
                Ok(live) => Ok(live.map(|rules| rules.info(self.name(), tld)).or(known)),
                // A key that is not taken, or a plugin that is broken, should be put right, not passed over.
                Err(error)
                    if known.is_none()
                        || matches!(
                            error.kind(),
                            ErrorKind::Auth | ErrorKind::Forbidden | ErrorKind::Internal
                        ) =>
                {
                    Err(error)
                }
                Err(_) => Ok(known),
            }
        })
    }

    fn limits(&self) -> Vec<Limit> {
        let limits = self.described.limits.iter();
        limits.map(|one| one.of(|setting| self.settings.get(setting))).collect()
    }

    fn price<'a>(&'a self, cx: &'a Cx, call: &'a Call) -> BoxFuture<'a, Result<Option<Money>>> {
        Box::pin(async move {
            let op = call.op();
            if !self.described.price.contains(&op) {
                return Ok(None);
            }
            let task = Task::Price { operation: op.name(), input: written(call) };
            let priced: Priced = self.run(cx, Effect::Read, task).await?;
            Ok(priced.price)
        })
    }

    fn is_open(&self) -> bool {
        self.sessions.is_open()
    }

    fn close<'a>(&'a self, cx: &'a Cx) -> BoxFuture<'a, ()> {
        Box::pin(self.end_session(cx))
    }
}

/// The paid call that a plugin prepared. It is about the same domain, for the same term and at the same price as before.
fn again(op: Op, before: &Value, after: Value) -> Result<Call, String> {
    const FIXED: [&str; 6] = ["domain", "years", "months", "max_price", "current_expiry", "auth_code"];
    if let Some(name) = FIXED.into_iter().find(|name| before.get(name) != after.get(name)) {
        return Err(format!(
            "its answer is wrong at output.input.{name}: preparing an order does not change it"
        ));
    }
    Call::read(op, &after).sound().map_err(|error| {
        let at = error.problems().first().map_or("the top", |problem| &problem.path);
        format!("its answer is wrong at output.input.{at}: {}", error.message())
    })
}
