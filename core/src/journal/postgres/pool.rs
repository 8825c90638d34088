//! The connections of this process: few, made when they are needed, and never those of a parent.

use super::PATIENCE;
use super::address::Address;
use super::link::Link;
use crate::error::Result;
use crate::fork::{self, OfThisProcess};
use crate::journal::unusable;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How many connections one process has at most.
const MOST: usize = 4;

/// The connections of a process. A forked child starts with none; its parent's sockets it neither uses nor closes.
#[derive(Default)]
pub(super) struct Pool(Mutex<Option<OfThisProcess<Held>>>);

#[derive(Default)]
struct Held {
    idle: Vec<Link>,
    lent: usize,
}

impl Pool {
    /// A place among the connections, with an idle one where there is one. The lock is held for moments; the waits lie outside.
    pub(super) fn lend(&self) -> Result<Lent<'_>> {
        let begun = Instant::now();
        loop {
            let place = self.with(|held| {
                (held.lent < MOST).then(|| {
                    held.lent += 1;
                    let stale = |link: &mut Link| !link.is_fresh();
                    let gone: Vec<Link> = held.idle.extract_if(.., stale).collect();
                    (held.idle.pop(), gone)
                })
            });
            if let Some((link, gone)) = place {
                drop(gone);
                return Ok(Lent { pool: self, link, process: std::process::id() });
            }
            if begun.elapsed() > PATIENCE {
                return Err(unusable("all connections to its database are busy"));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Held) -> T) -> T {
        let _guard = fork::guard();
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if slot.as_ref().and_then(OfThisProcess::get).is_none() {
            *slot = Some(OfThisProcess::new(Held::default()));
        }
        act(slot.as_mut().and_then(OfThisProcess::get_mut).expect("it was made by this process just now"))
    }
}

/// A place among the connections of the process.
pub(super) struct Lent<'a> {
    pool: &'a Pool,
    link: Option<Link>,
    process: u32,
}

impl Lent<'_> {
    /// The connection that was idle, if there was one.
    pub(super) fn idle(&mut self) -> Option<Link> {
        self.link.take()
    }

    /// A new connection.
    pub(super) fn fresh(&self, address: &Address) -> Result<Link> {
        Link::open(address)
    }

    /// Gives a connection back that the next one may use.
    pub(super) fn keep(&mut self, mut link: Link) {
        link.used = Instant::now();
        self.link = Some(link);
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let link = self.link.take();
        if self.process != std::process::id() {
            // Forked away in the middle: the socket is the parent's.
            std::mem::forget(link);
            return;
        }
        self.pool.with(|held| {
            held.lent -= 1;
            held.idle.extend(link);
        });
    }
}
