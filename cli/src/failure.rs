//! What went wrong, with the exit code that says so.

use anyregistrar::ErrorKind;
use clap::error::{ContextKind, ContextValue};
use serde_json::{Value, json};

/// The exit code for a command line that cannot be read.
pub(crate) const USAGE: u8 = 2;

/// A failed command: the error document that every language receives, and the exit code.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    fault: Value,
    exit: u8,
}

impl From<anyregistrar::Error> for Failure {
    fn from(error: anyregistrar::Error) -> Failure {
        Failure::from_fault(json!(error.to_fault()))
    }
}

impl Failure {
    /// An error document from the core. The exit code is the number of its kind.
    pub(crate) fn from_fault(fault: Value) -> Failure {
        let kind = ErrorKind::ALL.iter().find(|kind| fault["code"] == kind.as_str());
        let number = kind.unwrap_or(&ErrorKind::Internal).number();
        Failure { fault, exit: u8::try_from(number).unwrap_or(1) }
    }

    /// An error of ours before anything was sent.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Failure {
        let fault = json!({ "code": kind.as_str(), "outcome": "not_done", "message": message.into() });
        Failure::from_fault(fault)
    }

    /// A wrong option. `option` is its name without the dashes.
    pub(crate) fn usage(option: &str, message: impl Into<String>) -> Failure {
        Failure::usage_of(option, "invalid", message.into())
    }

    fn usage_of(option: &str, code: &str, message: String) -> Failure {
        let path = option.trim_start_matches('-').replace('-', "_");
        let fault = json!({
            "code": "invalid_input", "outcome": "not_done", "message": format!("{option}: {message}"), "field": path,
            "problems": [{ "path": path, "code": code, "message": message }],
        });
        Failure { fault, exit: USAGE }
    }

    /// A command line that clap could not read.
    pub(crate) fn from_clap(error: &clap::Error) -> Failure {
        let text = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => Some(text.clone()),
            Some(ContextValue::Strings(texts)) => texts.first().cloned(),
            _ => None,
        };
        let hint = |suggested: Option<String>| {
            suggested.map_or(String::new(), |near| format!("; did you mean {near}?"))
        };
        match error.kind() {
            clap::error::ErrorKind::UnknownArgument => {
                let given = text(ContextKind::InvalidArg).unwrap_or_default();
                let option = given.split('=').next().unwrap_or_default();
                let what = match option.starts_with('-') {
                    true => "there is no such option",
                    // A switch stands for yes; the word behind it is another argument.
                    false if matches!(option, "true" | "false") => {
                        "a switch takes no word behind it, only one behind a =, as in --switch=false"
                    }
                    false => "nothing is expected here",
                };
                let message = format!("{what}{}", hint(text(ContextKind::SuggestedArg)));
                Failure::usage_of(option, "unknown", message)
            }
            clap::error::ErrorKind::InvalidSubcommand => {
                let given = text(ContextKind::InvalidSubcommand).unwrap_or_default();
                let near = hint(text(ContextKind::SuggestedSubcommand));
                Failure::plain(format!("there is no command {given}{near}; see --help"))
            }
            _ => {
                let shown = error.render().to_string();
                let line = shown.lines().next().unwrap_or_default();
                Failure::plain(format!("{}; see --help", line.trim_start_matches("error: ")))
            }
        }
    }

    fn plain(message: String) -> Failure {
        Failure {
            fault: json!({ "code": "invalid_input", "outcome": "not_done", "message": message }),
            exit: USAGE,
        }
    }

    /// The error document.
    pub(crate) fn fault(&self) -> &Value {
        &self.fault
    }

    /// The exit code.
    pub(crate) fn exit(&self) -> u8 {
        self.exit
    }

    /// What happened, in one line for a person.
    pub(crate) fn line(&self) -> String {
        let text = |name: &str| self.fault[name].as_str().map(str::to_owned);
        let mut line =
            format!("{}: {}", text("code").unwrap_or_default(), text("message").unwrap_or_default());
        for name in ["provider", "operation", "domain", "registrar_code", "at", "order_id"] {
            if let Some(value) = text(name) {
                line.push_str(&format!(" [{name}={value}]"));
            }
        }
        if self.fault["outcome"] == "unknown" {
            line.push_str(" [outcome=unknown: it may have been done]");
        }
        if let Some(wait) = self.fault["retry_after_ms"].as_u64() {
            line.push_str(&format!(" [try again after {} s]", wait.div_ceil(1000)));
        }
        line
    }

    /// Every wrong field.
    pub(crate) fn problems(&self) -> &[Value] {
        self.fault["problems"].as_array().map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_number_as_exit_code() {
        for kind in ErrorKind::ALL {
            assert_eq!(i32::from(Failure::new(*kind, "x").exit()), kind.number());
        }
    }

    #[test]
    fn an_option_is_named_as_the_field_that_it_stands_for() {
        let failure = Failure::usage("--current-expiry", "give a date");
        assert_eq!((failure.fault()["field"].as_str(), failure.exit()), (Some("current_expiry"), USAGE));
    }
}
