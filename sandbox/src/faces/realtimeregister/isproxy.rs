//! IsProxy: availability, a line for each name.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{API_KEY, bills};
use crate::registry::World;
use crate::registry::check::Verdict;
use crate::registry::money::CURRENCY;
use crate::registry::tld::Price;

/// A name that is asked about, with what the session has enabled.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The name, as it was written.
    pub name: &'a str,
    /// `ENABLE reason` was said.
    pub reason: bool,
    /// `ENABLE premium` was said.
    pub premium: bool,
}

/// The same, kept.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    name: String,
    reason: bool,
    premium: bool,
}

/// Whether the key opens a session.
pub(crate) fn is_key(key: &str) -> bool {
    key == API_KEY
}

impl Asked {
    pub(crate) fn of(question: &Question<'_>) -> Asked {
        let Question { name, reason, premium } = question;
        Asked { name: (*name).to_owned(), reason: *reason, premium: *premium }
    }

    pub(crate) fn subject(&self) -> String {
        self.name.to_ascii_lowercase()
    }

    /// The line that answers, without its end.
    pub(crate) fn answer(&self, world: &mut World) -> Response<Bytes> {
        let line = format!("{} {}", self.name, self.said(world));
        let mut response = Response::new(Bytes::from(line));
        *response.status_mut() = StatusCode::OK;
        response
    }

    fn said(&self, world: &mut World) -> String {
        let finding = world.check(&self.name);
        let taken = |reason: &str| match self.reason {
            true => format!("not available (reason={})", escaped(reason)),
            false => "not available".to_owned(),
        };
        match finding.verdict {
            Verdict::Available => match finding.name.as_ref().filter(|_| self.premium && finding.premium()) {
                Some(name) => {
                    let price = bills::cents(world.price(name, Price::Register, 1));
                    format!("available (type=premium,price={price},currency={CURRENCY})")
                }
                None => "available".to_owned(),
            },
            Verdict::Taken | Verdict::Ours => taken("In use"),
            Verdict::Reserved => taken("Reserved (by the registry)"),
            // `modelled`: what is said of an extension that is not sold.
            Verdict::Invalid | Verdict::Closed => "invalid domain".to_owned(),
            Verdict::Unknown => "error".to_owned(),
        }
    }
}

/// Values escape the signs that end them.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for sign in text.chars() {
        if matches!(sign, '(' | ')' | ',') {
            safe.push('\\');
        }
        safe.push(sign);
    }
    safe
}
