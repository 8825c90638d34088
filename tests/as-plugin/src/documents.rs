//! The documents of the protocol, as this end reads and writes them.

use anyregistrar::error::Problem;
use anyregistrar::model::{Date, References, Timestamp};
use anyregistrar::provider::{Baseline, Environment, Evidence, Progress, Receipt};
use anyregistrar::transport::Answer;
use anyregistrar::{Error, ErrorKind, Outcome};
use base64::Engine as _;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A step.
#[derive(Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub(crate) enum Letter {
    Describe,
    Start { task: Task, account: Account, now: Timestamp },
    Reply { task: Task, account: Account, now: Timestamp, state: State, answer: Heard },
    Failure { task: Task, account: Account, now: Timestamp, state: State, error: Told },
    Resume { task: Task, account: Account, state: State },
}

/// What is to be done.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Task {
    Call { operation: String, input: Value, baseline: Option<Baseline> },
    Baseline { operation: String, input: Value },
    Prepare { operation: String, input: Value },
    Price { operation: String, input: Value },
    Evidence { operation: String, order: Order },
    OpenSession,
    CloseSession,
}

/// An order whose outcome is not known.
#[derive(Deserialize)]
pub(crate) struct Order {
    pub(crate) domain: String,
    pub(crate) baseline: Baseline,
    pub(crate) target: Option<Date>,
    pub(crate) references: References,
    pub(crate) sent_at: Timestamp,
    pub(crate) explained: bool,
    pub(crate) others: Vec<String>,
    pub(crate) failed: Vec<String>,
}

/// The account.
#[derive(Deserialize)]
pub(crate) struct Account {
    pub(crate) settings: BTreeMap<String, String>,
    pub(crate) environment: Environment,
    pub(crate) endpoints: BTreeMap<String, String>,
    /// The answers that opened the session, as a document of ours.
    pub(crate) session: Option<String>,
}

/// What the registrar's code has heard so far, and when it began.
#[derive(Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) began: Timestamp,
    pub(crate) heard: Vec<Entry>,
    /// What the registrar answered to the logins of the sessions that this task has had.
    pub(crate) logins: Vec<Heard>,
}

/// What became of a request.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) now: Timestamp,
    #[serde(flatten)]
    pub(crate) what: What,
}

/// An answer, or why there is none that could be read.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum What {
    Answer(Heard),
    Failure(Told),
}

/// An answer.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Heard {
    status: u16,
    headers: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    base64: Option<String>,
    framed: bool,
}

/// Why a request brought nothing.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Told {
    code: ErrorKind,
    message: String,
    outcome: Outcome,
    registrar_code: Option<String>,
    registrar_message: Option<String>,
    http_status: Option<u16>,
    at: Option<String>,
    retry_after_ms: Option<u64>,
    #[serde(default)]
    problems: Vec<Problem>,
}

impl State {
    /// A task at its beginning.
    pub(crate) fn new(began: Timestamp, account: &Account) -> State {
        State { began, heard: Vec::new(), logins: Vec::new() }.within(account)
    }

    /// The same with the session that the account has now.
    pub(crate) fn within(mut self, account: &Account) -> State {
        let opened = account.session.as_deref().map(serde_json::from_str::<Vec<Heard>>);
        self.logins.extend(opened.into_iter().flat_map(|logins| logins.expect("a session of ours")));
        self
    }

    /// The same with what was heard.
    pub(crate) fn and(mut self, entry: Entry) -> State {
        self.heard.push(entry);
        self
    }

    /// What was answered so far, to be the account's session.
    pub(crate) fn session(&self) -> String {
        let answers = self.heard.iter().filter_map(|entry| match &entry.what {
            What::Answer(heard) => Some(heard),
            What::Failure(_) => None,
        });
        serde_json::to_string(&answers.collect::<Vec<_>>()).expect("plain data")
    }
}

impl Heard {
    pub(crate) fn answer(self) -> Answer {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                headers.insert(name, value);
            }
        }
        let decoded = self.base64.map(|text| base64::engine::general_purpose::STANDARD.decode(text));
        let body = match (self.text, decoded) {
            (Some(text), _) => text.into_bytes(),
            (None, decoded) => decoded.expect("a body, as text or in base64").expect("base64"),
        };
        let status = StatusCode::from_u16(self.status).expect("a status");
        Answer { status, headers, body: body.into(), framed: self.framed }
    }
}

impl Told {
    /// For a question of a task that asks none.
    pub(crate) fn nobody_asks() -> Told {
        Told {
            code: ErrorKind::Internal,
            message: "this task is for the session alone".into(),
            outcome: Outcome::NotDone,
            registrar_code: None,
            registrar_message: None,
            http_status: None,
            at: None,
            retry_after_ms: None,
            problems: Vec::new(),
        }
    }

    pub(crate) fn error(self) -> Error {
        let error = Error::new(self.code, self.message).with_outcome(self.outcome);
        error.with(|c| {
            (c.registrar_code, c.registrar_message) = (self.registrar_code, self.registrar_message);
            (c.http_status, c.at, c.retry_after_ms) = (self.http_status, self.at, self.retry_after_ms);
            c.problems = self.problems;
        })
    }
}

/// The action for a failure.
pub(crate) fn fail(error: &Error) -> Value {
    let mut fault = serde_json::to_value(error.to_fault()).expect("plain data");
    if let Some(members) = fault.as_object_mut() {
        // The host knows these itself.
        for name in ["field", "provider", "operation", "domain", "order_id", "key"] {
            members.remove(name);
        }
    }
    json!({"do": "fail", "error": fault})
}

/// What a baseline says. The host knows when it was read.
pub(crate) fn baseline(baseline: &Baseline) -> Value {
    let mut document = serde_json::to_value(baseline).expect("plain data");
    document.as_object_mut().and_then(|members| members.remove("read_at"));
    document
}

/// What a receipt says.
pub(crate) fn receipt(receipt: &Receipt) -> Value {
    json!({
        "progress": match receipt.progress { Progress::Done => "done", Progress::Pending => "pending" },
        "domain": receipt.domain.as_ref().map(|domain| domain.ascii()),
        "expires": receipt.expires,
        "charged": receipt.charged,
        "references": receipt.references,
        "parts": receipt.parts,
        "warnings": receipt.warnings,
    })
}

/// What evidence says.
pub(crate) fn evidence(evidence: &Evidence) -> Value {
    match evidence {
        Evidence::Executed(seen) => json!({"found": "executed", "receipt": receipt(seen)}),
        Evidence::Pending(references) => json!({"found": "pending", "references": references}),
        Evidence::Failed { reason } => json!({"found": "failed", "reason": reason}),
        Evidence::Absent => json!({"found": "absent"}),
        Evidence::Unclear { reason } => json!({"found": "unclear", "reason": reason}),
    }
}
