//! One reader for JSON documents of every type, which knows the place of what it cannot read.
//!
//! Each of our hundreds of types brings its code once for each kind of reader that it is read by, and once more for each reader around
//! another one. So all are read by this one, from a value in memory: what is shipped is a tenth lighter than with a path kept around
//! serde_json's own.

mod fault;
mod members;
mod place;

use fault::Fault;
use place::Place;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A member of an object.
    Member(String),
    /// An item of a list.
    Item(usize),
}

/// Why a document cannot be read.
#[derive(Debug)]
pub(crate) struct Unreadable {
    /// Where, such as `contacts[0].phone`; empty for the document as a whole.
    pub(crate) path: String,
    /// The same, step by step.
    pub(crate) steps: Vec<Step>,
    /// What serde says, which may repeat a value.
    pub(crate) text: String,
    /// It is no JSON at all.
    pub(crate) malformed: bool,
}

/// Reads a text. A member that is there twice is an error.
pub(crate) fn from_text<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    from_value(&members::value(text)?)
}

/// Reads a value.
pub(crate) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, Unreadable> {
    T::deserialize(Place(value)).map_err(Fault::found)
}

/// A place as callers know it.
fn path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Member(name) if path.is_empty() => path.push_str(name),
            Step::Member(name) => path.extend([".", name]),
            Step::Item(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

#[cfg(test)]
mod tests;
