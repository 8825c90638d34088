//! Who has a name.

use super::World;
use super::domain::Stage;
use super::name::{Meaning, Name};
use super::refusal::Reason;

/// What a check says about a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Available,
    Taken,
    Ours,
    Reserved,
    /// The TLD is not sold.
    Closed,
    Invalid,
    /// The registry gave no answer.
    Unknown,
}

impl Verdict {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Verdict::Available => "available",
            Verdict::Taken => "taken",
            Verdict::Ours => "ours",
            Verdict::Reserved => "reserved",
            Verdict::Closed => "closed",
            Verdict::Invalid => "invalid",
            Verdict::Unknown => "unknown",
        }
    }
}

/// The answer about one name.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) verdict: Verdict,
    /// Absent when the name could not be read or is not sold.
    pub(crate) name: Option<Name>,
    pub(crate) reason: Option<String>,
}

impl Finding {
    /// The key of the trademark claim to accept.
    pub(crate) fn claim(&self) -> Option<String> {
        let name = self.name.as_ref()?;
        (self.verdict == Verdict::Available && name.meaning == Meaning::Claim).then(|| claim_key(&name.ascii))
    }

    pub(crate) fn premium(&self) -> bool {
        self.name.as_ref().is_some_and(|name| name.meaning.premium())
    }
}

impl World {
    /// Checks one name as it was written.
    pub(crate) fn check(&mut self, raw: &str) -> Finding {
        match Name::parse(raw) {
            Ok(name) => Finding { verdict: self.verdict(&name), name: Some(name), reason: None },
            Err(refusal) => {
                let verdict = match refusal.reason {
                    Reason::NotSold => Verdict::Closed,
                    _ => Verdict::Invalid,
                };
                Finding { verdict, name: None, reason: Some(refusal.message) }
            }
        }
    }

    /// Checks a name that was read.
    pub(crate) fn verdict(&mut self, name: &Name) -> Verdict {
        self.look(&name.ascii);
        if self.names.contains_key(&name.ascii) {
            return Verdict::Ours;
        }
        match name.meaning {
            Meaning::Unknown => Verdict::Unknown,
            Meaning::Reserved => Verdict::Reserved,
            _ if self.elsewhere(name) => Verdict::Taken,
            _ => Verdict::Available,
        }
    }

    /// Whether somebody else has the name: it says so, unless the account had it since; what became of it then counts.
    pub(crate) fn elsewhere(&self, name: &Name) -> bool {
        match self.left.get(&name.ascii) {
            Some(stage) => *stage == Stage::TransferredAway,
            None => name.meaning.elsewhere(),
        }
    }
}

/// A key that looks like a trademark clearinghouse's lookup key and belongs to the name.
pub(crate) fn claim_key(ascii: &str) -> String {
    let sum = ascii
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("2026010100/1/2/3/{sum:016x}")
}
