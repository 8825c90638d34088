//! What is bought, and the account that buys it: the same in the host, in the harness and in Python.

use anyregistrar::call::Clock;
use anyregistrar::journal::Journal;
use anyregistrar::model::{ContactRef, Contacts, DomainName};
use anyregistrar::op::{Call, DomainRegister, DomainRenew};
use anyregistrar::{Client, ClientBuilder, Environment};
use anyregistrar_sandbox::Face;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// A paid operation at a registrar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// A renewal at the reference registrar.
    Renew,
    /// A renewal through LogicBoxes, which looks at the guard.
    RenewGuarded,
    /// A registration through LogicBoxes with a contact in full: several requests, one of them paid.
    Register,
}

impl Work {
    const ALL: [(Work, &'static str); 3] = [
        (Work::Renew, "renew"),
        (Work::RenewGuarded, "renew-logicboxes"),
        (Work::Register, "register-logicboxes"),
    ];

    /// Its word on the host's command line.
    pub fn name(self) -> &'static str {
        Work::ALL.iter().find(|(work, _)| *work == self).map_or("renew", |(_, name)| name)
    }

    /// The work of a word.
    pub fn from_name(name: &str) -> Option<Work> {
        Work::ALL.iter().find(|(_, other)| *other == name).map(|(work, _)| *work)
    }

    /// The simulated registrar.
    pub(crate) fn face(self) -> Face {
        if self == Work::Renew { Face::Reference } else { Face::LogicBoxes }
    }

    /// The operation's name in the ledger.
    pub(crate) fn operation(self) -> &'static str {
        if self == Work::Register { "domain.register" } else { "domain.renew" }
    }

    /// A domain of its own for each number.
    pub(crate) fn domain(self, number: usize) -> String {
        match self {
            Work::Register => format!("crash-{number}.com"),
            // Ours already, and ends in a week.
            _ => format!("soonexpired-{number}.com"),
        }
    }

    /// The call.
    pub fn call(self, domain: &str) -> Call {
        let name: DomainName = domain.parse().expect("a domain name");
        if self != Work::Register {
            return DomainRenew::new(name, 1).into();
        }
        let registrant: ContactRef = serde_json::from_value(json!({
            "name": "Ada Example", "organization": "Example Ltd", "email": "ada@example.com", "phone": "+44.1132926070",
            "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB",
        }))
        .expect("a contact");
        let contacts = Contacts { registrant: Some(registrant), ..Contacts::default() };
        let mut input = DomainRegister::new(name, 1, contacts);
        input.nameservers =
            serde_json::from_value(json!(["ns1.example.net", "ns2.example.net"])).expect("name servers");
        input.into()
    }

    /// The account at the registrar that listens on `base`.
    pub fn account(self, base: &str, journal: Arc<dyn Journal>, clock: &Shift) -> ClientBuilder {
        let builder = Client::builder(self.face().name());
        builder.environment(Environment::Sandbox).base_url(base).journal(journal).clock(clock.clock())
    }
}

/// A clock that is ahead of the machine's by as much as one likes.
#[derive(Clone, Debug, Default)]
pub struct Shift(Arc<AtomicI64>);

impl Shift {
    /// Ahead by these seconds.
    pub fn by(seconds: i64) -> Shift {
        Shift(Arc::new(seconds.into()))
    }

    /// Goes ahead further.
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// The clock for a client or a sandbox.
    pub(crate) fn clock(&self) -> Clock {
        let ahead = self.0.clone();
        Clock::Other(Arc::new(move || shifted(ahead.load(Ordering::SeqCst))))
    }
}

/// The machine's time, moved by these seconds.
pub(crate) fn shifted(seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { SystemTime::now() - by } else { SystemTime::now() + by }
}
