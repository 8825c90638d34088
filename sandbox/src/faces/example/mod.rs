//! The example registrar: small JSON over HTTP, as `docs/example.md` describes it. It exists for those who learn to write a plugin.

mod look;
mod orders;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use serde_json::{Map, Value, json};

use super::NO_OPERATION;
use crate::control;
use crate::document::Document;
use crate::registry::World;
use crate::registry::name;
use crate::registry::refusal::{Reason, Refusal, Result};
use crate::reply;

/// The one reseller of this registrar.
pub(super) const RESELLER: &str = "example";

/// The key that the registrar knows.
pub(super) const KEY: &str = "example-key";

/// What a request is about, beside its path.
pub(super) struct Question<'a> {
    /// The domain in the path, as it stands there.
    domain: &'a str,
    query: &'a [(String, String)],
    members: Document<'a>,
}

impl Question<'_> {
    fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

type Handler = fn(&mut World, &Question<'_>) -> Result<Value>;

/// A route: the method, what stands in front of the domain and behind it, the neutral operation, and what answers.
struct Route {
    method: Method,
    /// The path below `/v1/`; `*` stands for a domain.
    path: &'static str,
    operation: &'static str,
    handler: Handler,
}

const fn route(method: Method, path: &'static str, operation: &'static str, handler: Handler) -> Route {
    Route { method, path, operation, handler }
}

static ROUTES: &[Route] = &[
    route(Method::GET, "account", "account.balance", look::account),
    route(Method::GET, "availability", "domain.check", look::availability),
    route(Method::GET, "domains", "domain.list", look::domains),
    route(Method::GET, "domains/*", "domain.info", look::domain),
    route(Method::GET, "domains/*/code", "domain.auth_code", look::code),
    route(Method::GET, "domains/*/actions", "process.list", look::actions),
    route(Method::GET, "domains/*/prices", "domain.quote", look::prices),
    route(Method::GET, "zones/*", "tld.info", look::zone),
    route(Method::POST, "domains", "domain.register", orders::register),
    route(Method::POST, "domains/*/renewals", "domain.renew", orders::renew),
    route(Method::PUT, "domains/*/nameservers", "domain.set_nameservers", orders::nameservers),
    route(Method::PUT, "domains/*/lock", "domain.set_lock", orders::lock),
];

/// A request that was read.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    route: Option<usize>,
    signed_in: bool,
    domain: String,
    query: Vec<(String, String)>,
    members: Result<Map<String, Value>>,
}

impl Asked {
    pub(super) fn read(request: &Request<Bytes>) -> Asked {
        let path = request.uri().path().strip_prefix("/v1/").unwrap_or_default();
        let given: Vec<&str> = path.split('/').collect();
        let fits = |route: &Route| {
            let wanted: Vec<&str> = route.path.split('/').collect();
            let same = wanted.len() == given.len()
                && wanted
                    .iter()
                    .zip(&given)
                    .all(|(wanted, given)| wanted == given || *wanted == "*" && !given.is_empty());
            same && route.method == *request.method()
        };
        let key = request.headers().get(http::header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let query = request.uri().query().unwrap_or_default();
        Asked {
            route: ROUTES.iter().position(fits),
            signed_in: key.and_then(|key| key.strip_prefix("Bearer ")) == Some(KEY),
            domain: given.get(1).copied().unwrap_or_default().to_owned(),
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            members: control::members(request.body()),
        }
    }

    pub(super) fn operation(&self) -> &'static str {
        self.route.map_or(NO_OPERATION, |route| ROUTES[route].operation)
    }

    pub(super) fn subject(&self) -> Option<String> {
        let named = || self.members.as_ref().ok()?.get("name")?.as_str();
        name::ascii(if self.domain.is_empty() { named()? } else { &self.domain }).ok()
    }

    pub(super) fn answer(&self, world: &mut World) -> Response<Bytes> {
        let Some(route) = self.route.map(|route| &ROUTES[route]) else {
            return failure(StatusCode::NOT_FOUND, "NO_SUCH_PATH", "there is nothing here", None);
        };
        if !self.signed_in {
            return failure(StatusCode::UNAUTHORIZED, "KEY_INVALID", "the key is not known", None);
        }
        let done = self.members.as_ref().map_err(Clone::clone).and_then(|members| {
            let members = Document::top(members);
            (route.handler)(world, &Question { domain: &self.domain, query: &self.query, members })
        });
        match done {
            Ok(document) => reply::document(StatusCode::OK, &document),
            Err(refusal) => {
                let (status, code) = said(refusal.reason);
                failure(status, code, &refusal.message, refusal.field.as_deref())
            }
        }
    }
}

fn failure(status: StatusCode, code: &str, message: &str, field: Option<&str>) -> Response<Bytes> {
    let mut fault = json!({ "code": code, "message": message });
    if let Some(field) = field {
        fault["field"] = json!(field);
    }
    reply::document(status, &fault)
}

/// How this registrar says no. Each of these means that nothing was done.
fn said(reason: Reason) -> (StatusCode, &'static str) {
    match reason {
        Reason::Invalid | Reason::TermTooLong => (StatusCode::BAD_REQUEST, "BAD_FIELD"),
        Reason::NotFound | Reason::NotRegistered => (StatusCode::NOT_FOUND, "NO_SUCH_DOMAIN"),
        Reason::InsufficientFunds => (StatusCode::PAYMENT_REQUIRED, "BALANCE_LOW"),
        Reason::Taken | Reason::Reserved => (StatusCode::CONFLICT, "NAME_TAKEN"),
        Reason::Ours => (StatusCode::CONFLICT, "NAME_YOURS_ALREADY"),
        Reason::NotSold => (StatusCode::BAD_REQUEST, "ZONE_NOT_SOLD"),
        Reason::Busy => (StatusCode::CONFLICT, "ACTION_OPEN"),
        Reason::ExpiryMismatch => (StatusCode::CONFLICT, "OTHER_EXPIRY"),
        Reason::AlreadyRenewed => (StatusCode::CONFLICT, "RENEWED_ALREADY"),
        Reason::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "REGISTRY_AWAY"),
        _ => (StatusCode::CONFLICT, "NOT_POSSIBLE"),
    }
}

/// The order of the domain in the path.
fn order(world: &mut World, question: &Question<'_>) -> Result<u64> {
    world.order_of(question.domain).map_err(|refusal: Refusal| refusal.at("name"))
}
