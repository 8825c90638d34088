//! One request, and the fault that strikes it.

use std::time::Duration;

use bytes::Bytes;
use http::Response;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER};

use crate::delivery::Delivery;
use crate::faces::Asked;
use crate::faults::{Damage, Fault, Foreign, Memory, Trouble};
use crate::sandbox::State;

impl State {
    /// Takes in a request and says what becomes of it.
    pub(crate) fn deliver(&mut self, asked: Asked) -> Delivery {
        let subject = asked.subject(&self.world);
        let Some(fault) = self.faults.strike(asked.operation(), subject.as_deref()) else {
            self.count(&asked, subject.as_deref());
            return Delivery::Reply { response: self.answer(&asked, false), delay: Duration::ZERO };
        };
        if fault.trouble == Trouble::Refuse {
            return Delivery::Refused;
        }
        self.count(&asked, subject.as_deref());
        let delay = fault.delay;
        match fault.trouble {
            Trouble::Refuse => Delivery::Refused,
            Trouble::Drop => {
                self.effect(&asked, &fault);
                Delivery::Dropped { delay }
            }
            Trouble::Silent => {
                self.effect(&asked, &fault);
                Delivery::Silent
            }
            Trouble::Answer(ref foreign) => {
                self.effect(&asked, &fault);
                Delivery::Reply { response: answer(foreign), delay }
            }
            Trouble::Delay => {
                let fault = Fault { after: true, ..fault };
                Delivery::Reply { response: self.real(&asked, &fault), delay }
            }
            Trouble::Truncate { keep, framed, cut } => {
                let mut response = self.real(&asked, &fault);
                response.extensions_mut().insert(cut);
                let keep = keep.min(response.body().len().saturating_sub(1));
                Delivery::Truncated { response, keep, framed, delay }
            }
            Trouble::Corrupt(ref how) => {
                let response = self.real(&asked, &fault);
                Delivery::Reply { response: damage(response, how, subject.as_deref()), delay }
            }
            Trouble::Repeat => {
                Delivery::Reply { response: self.repeat(&asked, &fault, subject.as_deref()), delay }
            }
            Trouble::Stale => Delivery::Reply { response: self.stale(&asked, fault.memory), delay },
        }
    }

    /// The effect that the fault leaves to the request, when nobody will read its answer.
    fn effect(&mut self, asked: &Asked, fault: &Fault) {
        match (fault.after, fault.commit) {
            (false, _) => {}
            (true, None) => drop(self.answer(asked, false)),
            (true, Some(later)) => {
                let asked = asked.clone().admitted(&mut self.world);
                self.postpone(&asked, later, false);
            }
        }
    }

    /// The registrar's own answer, with the effect that the fault leaves to the request.
    fn real(&mut self, asked: &Asked, fault: &Fault) -> Response<Bytes> {
        match (fault.after, fault.commit) {
            (false, _) => self.imagine(asked),
            (true, None) => self.answer(asked, false),
            (true, Some(later)) => {
                let asked = asked.clone().admitted(&mut self.world);
                self.postpone(&asked, later, false);
                self.imagine(&asked)
            }
        }
    }

    /// A middlebox delivers a second copy and throws its answer away.
    fn repeat(&mut self, asked: &Asked, fault: &Fault, subject: Option<&str>) -> Response<Bytes> {
        let first = self.answer(asked, false);
        self.count(asked, subject);
        match fault.commit {
            None => drop(self.answer(asked, true)),
            Some(later) => {
                let asked = asked.clone().admitted(&mut self.world);
                self.postpone(&asked, later, true);
            }
        }
        first
    }

    /// An answer from memory: a replica of the registrar's database that lags behind.
    fn stale(&mut self, asked: &Asked, memory: Option<Memory>) -> Response<Bytes> {
        match memory {
            Some(Memory::World(mut world)) => {
                world.now = self.world.now;
                // A replica that lags behind knows its own sessions all the same.
                world.sessions = self.world.sessions.clone();
                let response = asked.answer(&mut world);
                self.world.sessions = world.sessions;
                response
            }
            Some(Memory::One { name, domain }) => {
                let current = self.world.swap(&name, domain.map(|domain| *domain));
                let response = self.answer(asked, false);
                self.world.swap(&name, current);
                response
            }
            None => self.answer(asked, false),
        }
    }
}

fn answer(foreign: &Foreign) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(foreign.body.clone()));
    *response.status_mut() = foreign.status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, foreign.content_type.clone());
    if let Some(wait) = &foreign.retry_after {
        headers.insert(RETRY_AFTER, wait.clone());
    }
    if let Some(location) = &foreign.location {
        headers.insert(LOCATION, location.clone());
    }
    response
}

fn damage(response: Response<Bytes>, how: &Damage, subject: Option<&str>) -> Response<Bytes> {
    let (mut head, body) = response.into_parts();
    let replaced = |from: &str, to: &str| match std::str::from_utf8(&body) {
        Ok(text) if !from.is_empty() => Bytes::from(text.replace(from, to)),
        _ => body.clone(),
    };
    let body = match how {
        // The first byte can begin no document, whatever else survives.
        Damage::Bytes => {
            let mut bytes = body.to_vec();
            let third = bytes.len() / 3;
            bytes.iter_mut().skip(third).take(third).for_each(|byte| *byte ^= 0x5a);
            match bytes.first_mut() {
                Some(first) => *first = 0xff,
                None => bytes.push(0xff),
            }
            Bytes::from(bytes)
        }
        Damage::Gzip => {
            head.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            let mut bytes = vec![0x1f, 0x8b, 0x08, 0x00];
            bytes.extend_from_slice(&body);
            Bytes::from(bytes)
        }
        Damage::Replace { from, to } => replaced(from, to),
        Damage::OtherDomain => replaced(subject.unwrap_or_default(), "another-name.com"),
    };
    Response::from_parts(head, body)
}
