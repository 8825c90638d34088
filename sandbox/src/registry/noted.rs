//! Changes that are numbered by registrars for which every change has a number, also those that are no action of a domain's order.

use jiff::Timestamp;

use super::World;

/// A change that was done at once.
#[derive(Clone, Debug)]
pub(crate) struct Noted {
    pub(crate) kind: &'static str,
    /// What it was about, such as a domain or a contact.
    pub(crate) target: String,
    pub(crate) at: Timestamp,
}

impl World {
    /// Notes a change that is done, and gives its number.
    pub(crate) fn note(&mut self, kind: &'static str, target: &str) -> u64 {
        let id = self.next_action();
        self.noted.insert(id, Noted { kind, target: target.to_owned(), at: self.now });
        id
    }
}
