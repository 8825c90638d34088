//! Sessions of accounts at registrars that have such.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::World;
use super::moment;
use super::refusal::{Reason, Refusal, Result};

/// One session.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) opened: Timestamp,
    pub(crate) used: Timestamp,
    /// How many requests it still takes, where that is limited.
    left: Option<u64>,
    pub(crate) preferences: BTreeMap<String, String>,
}

/// Every open session, and how long they last.
#[derive(Clone, Debug)]
pub(crate) struct Sessions {
    pub(crate) open: BTreeMap<String, Session>,
    /// Seconds without a request after which a session ends.
    pub(crate) lifetime: i64,
    /// How many requests a new session takes.
    pub(crate) requests: Option<u64>,
    /// How many may be open at once.
    pub(crate) quota: usize,
    made: u64,
}

impl Default for Sessions {
    /// No figure is published for any of them.
    fn default() -> Self {
        Sessions { open: BTreeMap::new(), lifetime: 3_600, requests: None, quota: 20, made: 0 }
    }
}

impl World {
    /// Opens a session and gives its token.
    pub(crate) fn begin_session(&mut self, preferences: BTreeMap<String, String>) -> Result<String> {
        self.end_sessions();
        let (now, sessions) = (self.now, &mut self.sessions);
        if sessions.open.len() >= sessions.quota {
            return Err(Refusal::new(Reason::Busy, "too many sessions are open"));
        }
        sessions.made += 1;
        let token = token(sessions.made);
        let session = Session { opened: now, used: now, left: sessions.requests, preferences };
        sessions.open.insert(token.clone(), session);
        Ok(token)
    }

    /// Uses a session for one request; false where there is no such.
    pub(crate) fn use_session(&mut self, token: &str) -> bool {
        self.end_sessions();
        let now = self.now;
        let Some(session) = self.sessions.open.get_mut(token) else { return false };
        if session.left == Some(0) {
            self.sessions.open.remove(token);
            return false;
        }
        session.left = session.left.map(|left| left - 1);
        session.used = now;
        true
    }

    /// Ends the sessions whose time is over.
    fn end_sessions(&mut self) {
        let (now, lifetime) = (self.now, self.sessions.lifetime);
        self.sessions.open.retain(|_, session| moment::add_seconds(session.used, lifetime) > now);
    }
}

/// 32 hexadecimal digits; the same for the same number, so that runs are alike.
fn token(number: u64) -> String {
    let mixed = |seed: u64| {
        let mut state = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ seed;
        for shift in [33, 29, 31] {
            state = (state ^ (state >> shift)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
        }
        state
    };
    format!("{:016x}{:016x}", mixed(0x5DEE_CE66), mixed(0xC4CE_B9FE))
}
