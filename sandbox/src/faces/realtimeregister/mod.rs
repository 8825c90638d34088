//! Realtime Register's REST API, written from its documentation, its own clients' test data, and recorded answers.
//!
//! What no source tells is marked `modelled` where it is decided.

mod account;
mod bills;
mod body;
mod brands;
mod contacts;
mod details;
mod domains;
mod fault;
mod hosts;
pub(crate) mod isproxy;
mod kept;
mod lists;
mod metadata;
mod notifications;
mod orders;
mod processes;
mod reads;
mod records;
mod routes;
mod templates;
mod transfers;
mod update;
mod zones;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use http::{Request, Response, StatusCode};

use super::NO_OPERATION;
use crate::registry::World;
use crate::reply;
use fault::{Fault, Result};
use routes::Route;

/// The customer whose account it is.
pub(crate) const CUSTOMER: &str = "sandbox";
/// Its key, for the REST interface and for availability alike.
pub(crate) const API_KEY: &str = "c2FuZGJveC1rZXk=";

const PROCESS: HeaderName = HeaderName::from_static("x-process-id");

/// A request that was read.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    route: Option<&'static Route>,
    /// What stands in the path where the route has a gap.
    args: Vec<String>,
    query: Vec<(String, String)>,
    body: Bytes,
    key: Option<String>,
}

/// An answer that is no failure.
pub(super) type Reply = Response<Bytes>;

impl Asked {
    pub(super) fn read(request: &Request<Bytes>) -> Asked {
        let found = routes::find(request.method(), request.uri().path());
        let (route, args) = found.map_or((None, Vec::new()), |(route, args)| (Some(route), args));
        let query = request.uri().query().unwrap_or_default();
        let key = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        Asked {
            route,
            args,
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            body: request.body().clone(),
            key: key.and_then(|text| text.strip_prefix("ApiKey ")).map(str::to_owned),
        }
    }

    pub(super) fn operation(&self) -> &'static str {
        match self.route {
            None => NO_OPERATION,
            Some(route) if route.quotes && self.quotes() => "domain.quote",
            Some(route) if route.operation == "update" => update::operation(&self.body),
            Some(route) => route.operation,
        }
    }

    pub(super) fn account(&self) -> String {
        CUSTOMER.to_owned()
    }

    pub(super) fn subject(&self, world: &World) -> Option<String> {
        let route = self.route?;
        let first = self.args.first()?;
        match route.subject {
            routes::Subject::Domain => Some(first.to_ascii_lowercase()),
            routes::Subject::Process => Some(world.order_of_action(first.parse().ok()?)?.name.ascii.clone()),
            routes::Subject::None => None,
        }
    }

    pub(super) fn answer(&self, world: &mut World) -> Reply {
        self.execute(world).unwrap_or_else(Fault::response)
    }

    fn execute(&self, world: &mut World) -> Result<Reply> {
        if self.key.as_deref() != Some(API_KEY) {
            return Err(Fault::new("AuthenticationError", "the API key is not valid"));
        }
        // `modelled`: what an unknown path answers.
        let route = self.route.ok_or_else(Fault::missing)?;
        if route.customer {
            // The customer in the path is the account's own.
            if self.args.first().map(String::as_str) != Some(CUSTOMER) {
                return Err(Fault::new("AuthorizationError", "not your customer"));
            }
        }
        if matches!(route.subject, routes::Subject::Domain)
            && !self.args.first().is_some_and(|name| body::is_name(name))
        {
            return Err(Fault::violation("domainName", "must be a domain name in small letters"));
        }
        (route.handler)(world, self)
    }

    /// Whether only the price is asked for.
    fn quotes(&self) -> bool {
        lists::truth(&self.query, "quote") == Some(true)
    }

    fn arg(&self, index: usize) -> &str {
        self.args.get(index).map_or("", String::as_str)
    }

    fn body(&self) -> Result<body::Body> {
        body::Body::read(&self.body)
    }
}

/// A JSON answer.
fn document(status: StatusCode, value: &serde_json::Value) -> Reply {
    reply::document(status, value)
}

/// An answer without a body.
fn nothing(status: StatusCode) -> Reply {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

/// The answer with the number of the process behind it.
fn by_process(mut reply: Reply, process: u64) -> Reply {
    if let Ok(value) = HeaderValue::from_str(&process.to_string()) {
        reply.headers_mut().insert(PROCESS, value);
    }
    reply
}
