//! The one place that writes: results to standard output, everything else to standard error.

use crate::failure::Failure;
use crate::table;
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};

/// Where and how results are shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    /// Documents for programs instead of tables for people.
    pub(crate) json: bool,
    /// Each document on a line of its own, even on a terminal.
    pub(crate) one_line: bool,
}

impl Screen {
    /// A line of text. Who reads may have gone: then there is nobody to tell.
    pub(crate) fn line(&self, text: &str) {
        let mut out = std::io::stdout().lock();
        let _ = writeln!(out, "{text}").and_then(|()| out.flush());
    }

    /// A document: indented where a person sees it.
    pub(crate) fn document(&self, document: &Value) {
        if self.one_line || !std::io::stdout().is_terminal() {
            return self.line(&document.to_string());
        }
        self.line(&format!("{document:#}"));
    }

    /// The output of an operation.
    pub(crate) fn output(&self, operation: &str, output: &Value) {
        if self.json {
            return self.document(output);
        }
        self.line(&table::of(operation, output));
        for warning in output["warnings"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            self.note(&format!("warning: {warning}"));
        }
        if let Some(advice) = advice(output) {
            self.note(&advice);
        }
    }

    /// A failure: one line, and a table where several fields are wrong.
    pub(crate) fn failure(&self, failure: &Failure) {
        if self.json {
            return self.document(&json!({ "err": failure.fault() }));
        }
        self.note(&failure.line());
        if failure.problems().len() > 1 {
            self.note(&table::rows(failure.problems(), &["path", "message"]));
        }
    }

    /// Something beside the result, for a person.
    pub(crate) fn note(&self, text: &str) {
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }

    /// Whether progress can be shown: to a person at a terminal.
    pub(crate) fn shows_progress(&self) -> bool {
        !self.json && std::io::stderr().is_terminal()
    }
}

/// What to do about an order that is not settled.
fn advice(output: &Value) -> Option<String> {
    let (id, state) = (output["id"].as_str()?, output["state"].as_str()?);
    let text = match state {
        "unknown" => {
            "nobody can tell yet whether it was done: do not order again; `anyregistrar journal reconcile` settles it"
        }
        "pending" => "the registrar accepted it and works on it; `anyregistrar journal reconcile` follows it",
        "review" => {
            "the checks are used up: ask the registrar, then tell the journal with `anyregistrar journal resolve`"
        }
        _ => return None,
    };
    Some(format!("order {id}: {text}"))
}
