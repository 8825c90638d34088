//! What serde says of a fault, and the steps that lead to it.

use super::{Step, Unreadable, path};
use std::fmt::{self, Display};

/// A fault on its way up: each place that it passes adds its step.
#[derive(Debug)]
pub(super) struct Fault {
    text: String,
    /// From the innermost one outwards.
    steps: Vec<Step>,
}

impl Fault {
    pub(super) fn below(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    pub(super) fn found(self) -> Unreadable {
        let steps: Vec<_> = self.steps.into_iter().rev().collect();
        Unreadable { path: path(&steps), steps, text: self.text, malformed: false }
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Fault {}

impl serde::de::Error for Fault {
    fn custom<T: Display>(text: T) -> Self {
        Fault { text: text.to_string(), steps: Vec::new() }
    }
}
