//! The documents between the host and the plugin, as far as this one needs them; docs/plugin.json has them all.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use url::Url;

/// What happened.
#[derive(Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    Describe,
    Start(Situation),
    Reply(Situation),
    Resume(Situation),
}

/// All that is known at a step.
#[derive(Deserialize)]
pub struct Situation {
    pub task: Task,
    pub account: Account,
    #[serde(default)]
    pub state: Value,
    pub answer: Option<Answer>,
}

#[derive(Deserialize)]
pub struct Task {
    kind: String,
    operation: String,
    /// The operation's input.
    #[serde(default)]
    pub input: Map<String, Value>,
    /// How the domain stood before, at a paid operation.
    pub baseline: Option<Value>,
    /// The order that evidence is looked for.
    pub order: Option<Order>,
}

#[derive(Deserialize)]
pub struct Order {
    pub domain: String,
    pub baseline: Value,
    pub references: Value,
    pub sent_at: String,
    pub others: Vec<String>,
    pub failed: Vec<String>,
}

#[derive(Deserialize)]
pub struct Account {
    settings: BTreeMap<String, String>,
    pub environment: String,
    endpoints: BTreeMap<String, String>,
}

/// What the registrar answered.
#[derive(Deserialize)]
pub struct Answer {
    pub status: u16,
    pub text: Option<String>,
}

impl Situation {
    /// The task's kind, and the operation that it is for.
    pub fn about(&self) -> (&str, &str) {
        (&self.task.kind, &self.task.operation)
    }

    /// The domain that the task is about.
    pub fn domain(&self) -> &str {
        let order = self.task.order.as_ref().map(|order| order.domain.as_str());
        order.or_else(|| self.task.input.get("domain")?.as_str()).unwrap_or_default()
    }

    pub fn input(&self, name: &str) -> &Value {
        self.task.input.get(name).unwrap_or(&Value::Null)
    }
}

/// What the host is to do next.
pub enum Action {
    Send(Request),
    Done(Value),
}

/// A request to the registrar.
pub struct Request {
    method: &'static str,
    path: Vec<String>,
    query: Vec<(&'static str, String)>,
    effect: &'static str,
    body: Option<Value>,
    state: Value,
}

impl Request {
    pub fn new(method: &'static str, path: &[&str], effect: &'static str) -> Request {
        let path = path.iter().map(|part| (*part).to_owned()).collect();
        Request { method, path, query: Vec::new(), effect, body: None, state: Value::Null }
    }

    pub fn get(path: &[&str]) -> Request {
        Request::new("GET", path, "read")
    }

    pub fn query(mut self, name: &'static str, value: impl ToString) -> Request {
        self.query.push((name, value.to_string()));
        self
    }

    pub fn body(self, body: Value) -> Request {
        Request { body: Some(body), ..self }
    }

    /// What comes back with the answer.
    pub fn state(self, state: Value) -> Request {
        Request { state, ..self }
    }

    pub fn send(self) -> Result<Action, Wrong> {
        Ok(Action::Send(self))
    }

    fn document(self, account: &Account) -> Value {
        let base = account.endpoints.get("api").and_then(|base| base.parse::<Url>().ok());
        let mut url = base.expect("the description has an endpoint for everything");
        url.path_segments_mut().expect("an https address has a path").pop_if_empty().extend(&self.path);
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let key = account.settings.get("api_key").map(String::as_str).unwrap_or_default();
        let mut headers = json!({"authorization": format!("Bearer {key}")});
        let mut request = json!({"method": self.method, "url": url.as_str()});
        if let Some(body) = &self.body {
            headers["content-type"] = json!("application/json");
            request["body"] = json!(body.to_string());
        }
        request["headers"] = headers;
        json!({"do": "exchange", "request": request, "effect": self.effect, "state": self.state})
    }
}

impl Action {
    pub fn document(self, account: &Account) -> Value {
        match self {
            Action::Send(request) => request.document(account),
            Action::Done(output) => json!({"do": "done", "output": output}),
        }
    }
}

/// Why a task ends without an output.
#[derive(Debug)]
pub enum Wrong {
    /// A documented refusal: the kind, what it proves, the registrar's code and its text.
    Refused { kind: &'static str, outcome: &'static str, code: String, text: String },
    /// The registrar took an order and ended it.
    Ended(String),
    /// An answer that the registrar does not document, and the place in it.
    Unreadable(&'static str),
    /// A field of the call.
    Field { path: String, message: &'static str },
    /// What the registrar does not have.
    Unsupported(String),
}

impl Wrong {
    pub fn field(path: impl Into<String>, message: &'static str) -> Wrong {
        Wrong::Field { path: path.into(), message }
    }

    pub fn document(self) -> Value {
        let error = match self {
            Wrong::Unreadable(at) => return json!({"do": "unreadable", "at": at}),
            Wrong::Refused { kind, outcome, code, text } => json!({
                "code": kind, "outcome": outcome, "message": if text.is_empty() { &code } else { &text },
                "registrar_code": code, "registrar_message": text,
            }),
            Wrong::Ended(why) => json!({
                "code": "rejected", "outcome": "not_done", "registrar_message": why,
                "message": format!("the registrar took the order and ended it: {why}"),
            }),
            Wrong::Field { path, message } => json!({
                "code": "invalid_input", "message": format!("{path}: {message}"),
                "problems": [{"path": path, "code": "invalid", "message": message}],
            }),
            Wrong::Unsupported(message) => json!({"code": "unsupported", "message": message}),
        };
        json!({"do": "fail", "error": error})
    }
}
