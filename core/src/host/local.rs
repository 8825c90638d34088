//! Operations that this library answers by itself: TLD rules, the journal, and the controls of the sandbox.

use super::{Account, CallOptions, describe, normalize, person, reconcile, validate};
use crate::call::{Attempt, Cx};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Earlier, Filter, Key};
use crate::model::DomainName;
use crate::op::*;
use crate::provider::Environment;
use crate::reader::from_text;
use crate::transport::Lane;
use bytes::Bytes;
use http::Request;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(super) async fn answer(
    account: &Account,
    lane: Lane,
    call: Call,
    options: &CallOptions,
) -> Result<Output> {
    let op = call.op();
    let controls = Controls { account, lane, op, options };
    Ok(match call {
        Call::DomainValidate(input) => {
            Output::DomainValidate(validate::validate(account, lane, &input, options).await?)
        }
        Call::ContactNormalize(input) => Output::ContactNormalize(normalize::answer(account, &input)?),
        Call::AccountProvider(_) => Output::AccountProvider(describe::answer(account)?),
        Call::TldInfo(input) => Output::TldInfo(controls.tld_info(&input).await?),
        Call::JournalInfo(input) => Output::JournalInfo(journal_info(account, input).await?),
        Call::JournalList(input) => Output::JournalList(journal_list(account, input).await?),
        Call::JournalReconcile(input) => {
            Output::JournalReconcile(reconcile::pass(account, lane, input).await?)
        }
        Call::JournalResolve(input) => Output::JournalResolve(person::resolve(account, input).await?),
        Call::JournalForget(input) => Output::JournalForget(person::forget(account, input).await?),
        Call::SandboxFault(input) => Output::SandboxFault(controls.set("fault", &input).await?),
        Call::SandboxClock(input) => Output::SandboxClock(controls.post("clock", &input).await?),
        Call::SandboxLedger(_) => Output::SandboxLedger(controls.get("ledger").await?),
        Call::SandboxDomain(input) => Output::SandboxDomain(controls.set("domain", &input).await?),
        Call::SandboxAccount(input) => Output::SandboxAccount(controls.set("account", &input).await?),
        Call::SandboxReset(input) => Output::SandboxReset(controls.set("reset", &input).await?),
        other => {
            return Err(Error::new(
                ErrorKind::Internal,
                format!("{} is not answered by the host", other.op()),
            ));
        }
    })
}

async fn journal_info(account: &Account, input: JournalInfo) -> Result<JournalEntry> {
    let scope = account.scope.clone();
    let row = account
        .with_journal(move |journal| match (input.order_id, input.key) {
            (Some(id), _) => journal.order(&scope, &id),
            (None, key) => match journal.under(&scope, &Key::Given(key.unwrap_or_default()))? {
                Some(Earlier::Order(row)) => Ok(Some(*row)),
                Some(Earlier::Forgotten(_)) => {
                    Err(Error::new(ErrorKind::NotFound, "the order of this key was forgotten"))
                }
                None => Ok(None),
            },
        })
        .await?;
    Ok(row.ok_or_else(reconcile::no_such_order)?.entry())
}

async fn journal_list(account: &Account, input: JournalList) -> Result<JournalEntries> {
    let scope = account.scope.clone();
    let limit = usize::try_from(input.limit.unwrap_or(1_000)).unwrap_or(usize::MAX);
    let JournalList { state, domain, open, events, .. } = input;
    let filter = Filter { state, domain, open, events, limit, ..Filter::default() };
    let rows = account.with_journal(move |journal| journal.list(&scope, &filter)).await?;
    Ok(JournalEntries { orders: rows.iter().map(|row| row.entry()).collect() })
}

/// The control routes of the simulated registrar.
struct Controls<'a> {
    account: &'a Account,
    lane: Lane,
    op: Op,
    options: &'a CallOptions,
}

impl Controls<'_> {
    /// What the rules know of a TLD, with what the registrar itself says of it.
    async fn tld_info(&self, input: &TldInfoInput) -> Result<TldInfo> {
        let provider = &self.account.provider;
        let tld = input.tld.trim_start_matches('.').to_lowercase();
        let ascii = idna::domain_to_ascii(&tld).unwrap_or(tld);
        let rules = provider.rules();
        let known = rules
            .and_then(|rules| rules.find_tld(&ascii))
            .map(|found| found.info(provider.info().name, &ascii));
        let cx = self.account.cx(self.lane, self.op, None, self.options.timeout);
        let mut info = provider.tld_info(&cx, &ascii, known).await?;
        if let Some(info) = info.as_mut().filter(|_| input.schema) {
            info.schemas = self.schemas(&cx, &ascii).await;
        }
        info.ok_or_else(|| {
            let mut all: Vec<_> = rules
                .iter()
                .flat_map(|rules| rules.all())
                .flat_map(|r| r.tlds())
                .map(String::as_str)
                .collect();
            all.sort_unstable();
            let known = if all.is_empty() { "none".to_owned() } else { all.join(", ") };
            let text =
                format!("there are no rules for .{ascii} at {}; known are: {known}", provider.info().title);
            Error::new(ErrorKind::NotFound, text)
        })
    }

    /// The schemas of the rules that orders are checked against.
    async fn schemas(&self, cx: &Cx, tld: &str) -> Option<Box<OrderSchemas>> {
        let provider = &self.account.provider;
        let name: DomainName = format!("example.{tld}").parse().ok()?;
        let live = provider.tld_rules(cx, &name).await;
        let rules = live.as_deref().or_else(|| provider.rules().map(|rules| rules.of(name.ascii())))?;
        Some(Box::new(rules.schemas(provider.info().title, tld)))
    }
}

impl Controls<'_> {
    async fn set(&self, route: &str, input: &impl Serialize) -> Result<SandboxState> {
        let _: serde::de::IgnoredAny = self.post(route, input).await?;
        Ok(SandboxState { done: true })
    }

    async fn post<T: DeserializeOwned + Send>(&self, route: &str, input: &impl Serialize) -> Result<T> {
        let body = serde_json::to_vec(input).expect("inputs are plain data");
        self.exchange(Request::post(self.address(route)), body.into()).await
    }

    async fn get<T: DeserializeOwned + Send>(&self, route: &str) -> Result<T> {
        self.exchange(Request::get(self.address(route)), Bytes::new()).await
    }

    /// The controls lie at the root of the simulated registrar, whatever path its protocol has.
    fn address(&self, route: &str) -> String {
        let base = self.account.base.join("/_sandbox/").map_or_else(|_| String::new(), |url| url.to_string());
        format!("{base}{route}")
    }

    async fn exchange<T: DeserializeOwned + Send>(
        &self,
        request: http::request::Builder,
        body: Bytes,
    ) -> Result<T> {
        if self.account.environment != Environment::Sandbox {
            let text = "this account speaks to a real registrar; sandbox operations work in environment \"sandbox\" alone";
            return Err(Error::new(ErrorKind::Unsupported, text));
        }
        let request = request
            .header("content-type", "application/json")
            .body(body)
            .map_err(|_| Error::new(ErrorKind::Config, "the sandbox's address cannot be used"))?;
        let cx = self.account.cx(self.lane, self.op, None, self.options.timeout);
        cx.exchange(Effect::Read, request, read).await
    }
}

fn read<T: DeserializeOwned>(attempt: &Attempt<'_>) -> Result<T> {
    let answer = attempt.answer;
    if answer.status == 200 {
        let text = std::str::from_utf8(&answer.body).map_err(|_| attempt.unrecognised())?;
        return from_text(text)
            .map_err(|error| Error::bad_reply(error.path, "the sandbox's answer is not what was expected"));
    }
    let fault: serde_json::Value =
        serde_json::from_slice(&answer.body).map_err(|_| attempt.unrecognised())?;
    let text =
        fault.pointer("/error/message").and_then(|text| text.as_str()).unwrap_or("the sandbox refused");
    let field = fault.pointer("/error/field").and_then(|field| field.as_str()).unwrap_or_default();
    Err(Error::field(field, crate::error::ProblemCode::Invalid, text))
}
