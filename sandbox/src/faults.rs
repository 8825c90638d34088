//! Faults: what goes wrong with which request.

use std::time::Duration;

use http::{HeaderValue, StatusCode};

use crate::delivery::Cut;
use crate::registry::World;
use crate::registry::domain::Domain;

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    Drop,
    Refuse,
    Delay,
    Truncate {
        keep: usize,
        framed: bool,
        cut: Cut,
    },
    Corrupt(Damage),
    Repeat,
    Silent,
    /// An answer that the registrar's own code did not write.
    Answer(Foreign),
    /// Answers are read from the world as it was when the fault was set.
    Stale,
}

/// How an answer is damaged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Damage {
    Bytes,
    /// Announced as gzip, which it is not.
    Gzip,
    Replace {
        from: String,
        to: String,
    },
    OtherDomain,
}

/// An answer from something between the client and the registrar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Foreign {
    pub(crate) status: StatusCode,
    pub(crate) content_type: HeaderValue,
    pub(crate) body: String,
    pub(crate) retry_after: Option<HeaderValue>,
    pub(crate) location: Option<HeaderValue>,
}

/// What a stale read still sees.
#[derive(Clone, Debug)]
pub(crate) enum Memory {
    World(Box<World>),
    One { name: String, domain: Option<Box<Domain>> },
}

/// One fault.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) id: u64,
    /// An operation name, or `*`.
    pub(crate) on: String,
    /// Only requests about this domain.
    pub(crate) domain: Option<String>,
    pub(crate) trouble: Trouble,
    /// The request has its effect, and then the trouble begins.
    pub(crate) after: bool,
    pub(crate) skip: u64,
    pub(crate) times: u64,
    pub(crate) delay: Duration,
    /// The effect takes place this much later.
    pub(crate) commit: Option<Duration>,
    pub(crate) memory: Option<Memory>,
}

/// Every fault that is set, in the order in which they were.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    set: Vec<Fault>,
    last: u64,
}

impl Faults {
    /// Sets a fault and gives it a number.
    pub(crate) fn add(&mut self, mut fault: Fault) -> u64 {
        self.last += 1;
        fault.id = self.last;
        self.set.push(fault);
        self.last
    }

    pub(crate) fn clear(&mut self) {
        self.set.clear();
    }

    /// The fault that strikes this request: the first that fits and is not used up. One request, one fault.
    pub(crate) fn strike(&mut self, operation: &str, subject: Option<&str>) -> Option<Fault> {
        let mut struck = None;
        for fault in &mut self.set {
            let fits = (fault.on == "*" || fault.on == operation)
                && (fault.domain.is_none() || fault.domain.as_deref() == subject);
            if !fits {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            fault.times -= 1;
            struck = Some(fault.clone());
            break;
        }
        self.set.retain(|fault| fault.times > 0);
        struck
    }
}
