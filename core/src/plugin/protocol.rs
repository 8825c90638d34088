//! What the host says to a plugin: one document for each step.

use super::VERSION;
use crate::error::{Error, ErrorKind, Outcome, Problem};
use crate::model::{Date, References, Timestamp};
use crate::provider::{Baseline, Environment, Session};
use crate::transport::Answer;
use base64::Engine as _;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::collections::BTreeMap;

/// One step: what happened, with all that is needed to go on. Nothing has to be remembered from the step before.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Letter<'a> {
    /// The version of this protocol.
    pub(crate) anyregistrar: u32,
    /// What happened.
    #[serde(flatten)]
    pub(crate) step: Step<'a>,
}

/// What happened.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "step", rename_all = "snake_case")]
pub(crate) enum Step<'a> {
    /// The plugin is to say what it is and can do. No account is known yet.
    Describe,
    /// A task begins.
    Start {
        /// What is to be done.
        task: &'a Task<'a>,
        /// For which account.
        account: &'a AccountDocument<'a>,
        /// The time.
        now: Timestamp,
    },
    /// The registrar answered what the plugin had sent.
    Reply {
        /// What is to be done.
        task: &'a Task<'a>,
        /// For which account.
        account: &'a AccountDocument<'a>,
        /// The time.
        now: Timestamp,
        /// What the plugin gave along with its request.
        state: &'a Value,
        /// The registrar's answer.
        answer: Heard,
    },
    /// What the plugin had sent brought nothing that it could read, however often it was sent, and it wanted to hear of that.
    Failure {
        /// What is to be done.
        task: &'a Task<'a>,
        /// For which account.
        account: &'a AccountDocument<'a>,
        /// The time.
        now: Timestamp,
        /// What the plugin gave along with its request.
        state: &'a Value,
        /// Why: what the network said, or the plugin itself of the last answer.
        error: FailureDocument<'a>,
    },
    /// The wait that the plugin asked for is over, or there is a new session in place of the one that had ended.
    Resume {
        /// What is to be done.
        task: &'a Task<'a>,
        /// For which account.
        account: &'a AccountDocument<'a>,
        /// The time.
        now: Timestamp,
        /// What the plugin gave along with its action.
        state: &'a Value,
    },
}

/// What a plugin is asked to do.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Task<'a> {
    /// Do an operation. A paid one ends in a receipt, a free one in the operation's output.
    Call {
        /// Its name.
        operation: &'a str,
        /// Its input.
        input: Value,
        /// How the domain stood before, for a paid operation.
        #[serde(skip_serializing_if = "Option::is_none")]
        baseline: Option<&'a Baseline>,
    },
    /// Read how the domain stands before a paid operation.
    Baseline {
        /// The paid operation's name.
        operation: &'a str,
        /// Its input.
        input: Value,
    },
    /// Do what has to be done before a paid operation and costs nothing. It ends in the input as it is to be.
    Prepare {
        /// The paid operation's name.
        operation: &'a str,
        /// Its input.
        input: Value,
    },
    /// Open a session at the registrar, where the description says that it wants one.
    OpenSession,
    /// Give the session back: nobody uses the account any more.
    CloseSession,
    /// Say what a paid operation costs in all, where the caller has set the most to pay.
    Price {
        /// The paid operation's name.
        operation: &'a str,
        /// Its input.
        input: Value,
    },
    /// Ask the registrar itself what it wants for a TLD.
    TldRules {
        /// The TLD, in ASCII form.
        tld: &'a str,
    },
    /// Find out whether a paid operation was executed whose outcome is not known.
    Evidence {
        /// The paid operation's name.
        operation: &'a str,
        /// What is known of the order.
        order: OrderDocument<'a>,
    },
}

/// An order whose outcome is not known.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct OrderDocument<'a> {
    /// The domain, in ASCII form.
    pub(crate) domain: &'a str,
    /// How the domain stood before.
    pub(crate) baseline: &'a Baseline,
    /// The expiry that a success brings, where it can be told.
    pub(crate) target: Option<Date>,
    /// What the registrar has called the order so far.
    pub(crate) references: &'a References,
    /// When it was sent.
    pub(crate) sent_at: Timestamp,
    /// Another order of ours may have brought what the domain shows. Then only the registrar's own record of this one proves that it
    /// was executed, and the receipt names the number of that record.
    pub(crate) explained: bool,
    /// The registrar's numbers that belong to other orders of ours.
    pub(crate) others: &'a [String],
    /// The registrar's numbers of orders of ours that failed: a failure under one of them is not this order's.
    pub(crate) failed: &'a [String],
}

/// The account that a task is for. The settings' secrets are in it: a plugin writes them into requests and nowhere else.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct AccountDocument<'a> {
    /// The settings, as text.
    pub(crate) settings: BTreeMap<&'a str, &'a str>,
    /// Which of the registrar's systems the account speaks to.
    pub(crate) environment: Environment,
    /// The base addresses by what they are for, each with a slash at its end. Requests go nowhere else.
    pub(crate) endpoints: BTreeMap<&'a str, &'a str>,
    /// The session that is open, where the registrar wants one: what the plugin's task `open_session` ended with.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "token")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub(crate) session: Option<Session>,
}

fn token<S: Serializer>(session: &Option<Session>, serializer: S) -> Result<S::Ok, S::Error> {
    session.as_ref().map(Session::token).serialize(serializer)
}

/// A registrar's answer.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Heard {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The headers, by their names in lower case. One that came more than once is joined by commas.
    pub(crate) headers: BTreeMap<String, String>,
    /// The body, where it is UTF-8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
    /// The body in base64, where it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) base64: Option<String>,
    /// The answer said how long it is. Without that, a cut body looks complete.
    pub(crate) framed: bool,
}

/// Why a request brought nothing.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct FailureDocument<'a> {
    /// The kind.
    pub(crate) code: ErrorKind,
    /// What happened.
    pub(crate) message: &'a str,
    /// Whether the request took effect.
    pub(crate) outcome: Outcome,
    /// The registrar's own code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) registrar_code: Option<&'a str>,
    /// The registrar's own text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) registrar_message: Option<&'a str>,
    /// The HTTP status of the last answer, where there was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) http_status: Option<u16>,
    /// The place in that answer that could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) at: Option<&'a str>,
    /// How long the registrar asks to wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) retry_after_ms: Option<u64>,
    /// Every wrong field, where the plugin had told of such.
    #[serde(skip_serializing_if = "<[Problem]>::is_empty")]
    pub(crate) problems: &'a [Problem],
}

impl FailureDocument<'_> {
    pub(super) fn of(error: &Error) -> FailureDocument<'_> {
        let context = error.context();
        FailureDocument {
            code: error.kind(),
            message: error.message(),
            outcome: error.outcome(),
            registrar_code: context.registrar_code.as_deref(),
            registrar_message: context.registrar_message.as_deref(),
            http_status: context.http_status,
            at: context.at.as_deref(),
            retry_after_ms: context.retry_after_ms,
            problems: &context.problems,
        }
    }
}

impl Letter<'_> {
    /// The step as a line, with its end.
    pub(super) fn line(step: Step<'_>) -> Vec<u8> {
        let letter = Letter { anyregistrar: VERSION, step };
        let mut line = serde_json::to_vec(&letter).expect("steps are plain data");
        line.push(b'\n');
        line
    }
}

impl Heard {
    pub(super) fn of(answer: &Answer) -> Heard {
        let mut headers = BTreeMap::<String, String>::new();
        for (name, value) in &answer.headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            let joined = headers.entry(name.as_str().to_owned()).or_default();
            if !joined.is_empty() {
                joined.push_str(", ");
            }
            joined.push_str(&value);
        }
        let (text, base64) = match std::str::from_utf8(&answer.body) {
            Ok(text) => (Some(text.to_owned()), None),
            Err(_) => (None, Some(base64::engine::general_purpose::STANDARD.encode(&answer.body))),
        };
        Heard { status: answer.status.as_u16(), headers, text, base64, framed: answer.framed }
    }
}
