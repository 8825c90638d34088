//! IsProxy: availability of many names over one connection, a line for each.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "IsProxy". Answers come in any order and are matched by their names. What it
//! does not answer, for whatever reason, the REST interface is asked.

mod line;
mod session;
#[cfg(test)]
mod tests;

use super::RealtimeRegister;
use crate::call::{Cx, Lines};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{DomainName, Timestamp};
use crate::provider::{Environment, Settings};
pub(super) use line::Said;
use session::Closed;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::sync::atomic::{AtomicI64, Ordering};

/// From how many names on it is worth a connection.
pub(super) const MANY: usize = 16;

/// How many names are sent at once. Each lot counts as one request.
const LOT: usize = 100;

/// How many answers may be outstanding, beside the lot that is sent.
const OUTSTANDING: usize = 100;

/// How many connections may end one after the other without an answer.
const IN_VAIN: usize = 2;

/// For how many seconds the service is left alone: where it cannot be reached, and where it does not take the key.
const AWAY: i64 = 300;
const REFUSED: i64 = 3600;

/// Where the service is, and when it may be asked again.
pub(super) struct IsProxy {
    place: Option<Place>,
    again: AtomicI64,
}

/// An address.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    host: String,
    port: u16,
}

impl IsProxy {
    /// The place that the settings name: the registrar's own, another, or none.
    pub(super) fn new(settings: &Settings) -> Result<Self> {
        let place = match settings.get("isproxy").map(str::trim) {
            Some("off") => None,
            Some(text) => Some(Place::read(text)?),
            // Another address for the one interface says nothing of the other's.
            None if settings.base_url.is_some() => None,
            None => Some(Place::of(settings.environment)),
        };
        Ok(IsProxy { place, again: AtomicI64::new(i64::MIN) })
    }

    fn rest(&self, now: Timestamp, seconds: i64) {
        self.again.store(now.plus_seconds(seconds).unix(), Ordering::Relaxed);
    }
}

impl Place {
    fn of(environment: Environment) -> Place {
        let host = match environment {
            Environment::Live => "is.yoursrs.com",
            Environment::Test => "is.yoursrs-ote.com",
            Environment::Sandbox => "sandbox.invalid",
        };
        Place { host: host.to_owned(), port: 2001 }
    }

    fn read(text: &str) -> Result<Place> {
        let wrong = || Error::new(ErrorKind::Config, "the setting isproxy: give host:port, or off");
        let (host, port) = text.rsplit_once(':').ok_or_else(wrong)?;
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let sign = |b: u8| b.is_ascii_alphanumeric() || b"-.:".contains(&b);
        let port = port.parse().ok().filter(|port| *port != 0).ok_or_else(wrong)?;
        if host.is_empty() || !host.bytes().all(sign) {
            return Err(wrong());
        }
        Ok(Place { host: host.to_owned(), port })
    }
}

/// Asks for many names. What is missing in the result was not answered.
pub(super) async fn ask(account: &RealtimeRegister, cx: &Cx, names: &[DomainName]) -> HashMap<String, Said> {
    let mut answers = HashMap::new();
    let proxy = &account.isproxy;
    let Some(place) = proxy.place.as_ref() else { return answers };
    if cx.now().unix() < proxy.again.load(Ordering::Relaxed) {
        return answers;
    }
    let names: HashSet<&str> = names.iter().map(DomainName::ascii).collect();
    let mut in_vain = 0;
    while answers.len() < names.len() && in_vain < IN_VAIN {
        let before = answers.len();
        let open = names.iter().copied().filter(|name| !answers.contains_key(*name)).collect();
        let error = match session::open(account, cx, place).await {
            Ok(mut lines) => match talk(cx, &mut lines, open, &mut answers).await {
                Ok(()) => break,
                Err(error) => error,
            },
            Err(Closed::Refused) => {
                tracing::debug!(account = cx.account(), "IsProxy does not take the key");
                proxy.rest(cx.now(), REFUSED);
                break;
            }
            Err(Closed::Away(error)) => {
                proxy.rest(cx.now(), AWAY);
                tracing::debug!(account = cx.account(), kind = %error.kind(), "IsProxy cannot be used");
                break;
            }
        };
        tracing::debug!(account = cx.account(), kind = %error.kind(), "an IsProxy connection ended early");
        // Whoever waits once for nothing waits again: only a connection that broke is worth another one.
        if error.kind() != ErrorKind::Network {
            break;
        }
        in_vain = if answers.len() > before { 0 } else { in_vain + 1 };
    }
    answers
}

/// Sends names and takes answers, in whatever order they come, until every name has one.
async fn talk(
    cx: &Cx,
    lines: &mut Lines,
    open: Vec<&str>,
    answers: &mut HashMap<String, Said>,
) -> Result<()> {
    let mut lots = open.chunks(LOT);
    let mut outstanding: HashSet<&str> = HashSet::new();
    let mut nonsense = 0;
    loop {
        if outstanding.len() <= OUTSTANDING
            && let Some(lot) = lots.next()
        {
            cx.turn().await?;
            let mut text = String::new();
            for name in lot {
                let _ = write!(text, "IS {name}\r\n");
            }
            lines.send(&text).await?;
            outstanding.extend(lot);
            continue;
        }
        if outstanding.is_empty() {
            // It is polite, and nothing depends on it.
            let _ = lines.send("QUIT\r\n").await;
            return Ok(());
        }
        let line = lines.next().await?;
        match line::read(&line) {
            Some((name, said)) if outstanding.remove(name.as_str()) => drop(answers.insert(name, said)),
            _ if nonsense < LOT => nonsense += 1,
            _ => return Err(Error::bad_reply("line", "the registrar's lines are no answers")),
        }
    }
}
