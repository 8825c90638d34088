//! Wire protocols over the one world. A face reads a request once, knows its operation and its domain, and answers.

mod example;
mod internetbs;
mod logicboxes;
mod multipart;
mod netim;
mod realtimeregister;
mod reference;

pub(crate) use realtimeregister::isproxy;

use bytes::Bytes;
use http::{Request, Response};

use crate::face::Face;
use crate::registry::World;

/// The operation of a request that no route knows.
pub(crate) const NO_OPERATION: &str = "unknown";

/// A request that one face has read.
#[derive(Clone, Debug)]
pub(crate) enum Asked {
    Reference(reference::Asked),
    Example(example::Asked),
    LogicBoxes(logicboxes::Asked),
    RealtimeRegister(realtimeregister::Asked),
    Netim(netim::Asked),
    InternetBs(internetbs::Asked),
    /// A line of Realtime Register's other protocol.
    IsProxy(isproxy::Asked),
}

impl Asked {
    pub(crate) fn read(face: Face, request: &Request<Bytes>) -> Asked {
        match face {
            Face::Reference => Asked::Reference(reference::Asked::read(request)),
            Face::Example => Asked::Example(example::Asked::read(request)),
            Face::LogicBoxes => Asked::LogicBoxes(logicboxes::Asked::read(request)),
            Face::RealtimeRegister => Asked::RealtimeRegister(realtimeregister::Asked::read(request)),
            Face::Netim => Asked::Netim(netim::Asked::read(request)),
            Face::InternetBs => Asked::InternetBs(internetbs::Asked::read(request)),
        }
    }

    /// The neutral name of what is asked.
    pub(crate) fn operation(&self) -> &'static str {
        match self {
            Asked::Reference(asked) => asked.operation(),
            Asked::Example(asked) => asked.operation(),
            Asked::LogicBoxes(asked) => asked.operation(),
            Asked::RealtimeRegister(asked) => asked.operation(),
            Asked::Netim(asked) => asked.operation(),
            Asked::InternetBs(asked) => asked.operation(),
            Asked::IsProxy(_) => "isproxy",
        }
    }

    /// The domain it is about, in ASCII.
    pub(crate) fn subject(&self, world: &World) -> Option<String> {
        match self {
            Asked::Reference(asked) => asked.subject(),
            Asked::Example(asked) => asked.subject(),
            Asked::LogicBoxes(asked) => asked.subject(world),
            Asked::RealtimeRegister(asked) => asked.subject(world),
            Asked::Netim(asked) => asked.subject(),
            Asked::InternetBs(asked) => asked.subject(world),
            Asked::IsProxy(asked) => Some(asked.subject()),
        }
    }

    /// The account that asks.
    pub(crate) fn account(&self) -> String {
        match self {
            Asked::Reference(_) => reference::ACCOUNT.to_owned(),
            Asked::Example(_) => example::RESELLER.to_owned(),
            Asked::LogicBoxes(asked) => asked.account(),
            Asked::RealtimeRegister(asked) => asked.account(),
            Asked::InternetBs(asked) => asked.account(),
            Asked::Netim(_) => netim::LOGIN.to_owned(),
            Asked::IsProxy(_) => realtimeregister::CUSTOMER.to_owned(),
        }
    }

    /// The same request, let in now: what is executed later was asked for in a session that was good when it came.
    pub(crate) fn admitted(self, world: &mut World) -> Asked {
        match self {
            Asked::Netim(asked) => Asked::Netim(asked.admitted(world)),
            other => other,
        }
    }

    /// Does what is asked and says what came of it.
    pub(crate) fn answer(&self, world: &mut World) -> Response<Bytes> {
        match self {
            Asked::Reference(asked) => asked.answer(world),
            Asked::Example(asked) => asked.answer(world),
            Asked::LogicBoxes(asked) => asked.answer(world),
            Asked::RealtimeRegister(asked) => asked.answer(world),
            Asked::Netim(asked) => asked.answer(world),
            Asked::InternetBs(asked) => asked.answer(world),
            Asked::IsProxy(asked) => asked.answer(world),
        }
    }
}
