//! NETIM's REST API, 3.0 and 1.0, written from its documentation and from what its own clients send and can read.
//!
//! No answer of the real server was recorded anywhere: the shapes are those that the clients parse. What no source tells is marked
//! `modelled` where it is decided.

mod account;
mod body;
mod change;
mod contact;
mod domain;
mod fault;
mod filter;
mod forward;
mod host;
mod operation;
mod order;
mod routes;
mod session;
mod tld;
mod zone;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use serde_json::Value;

use super::NO_OPERATION;
use crate::registry::World;
use crate::registry::name;
use crate::reply;
use body::Params;
use fault::{Fault, Result};
use routes::Route;

/// The reseller, which is also the id of a contact.
pub(super) const LOGIN: &str = "SB1001";
const SECRET: &str = "sandbox-secret";

/// Which interface is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    One,
    Three,
}

/// A request that was read.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    version: Version,
    route: Option<&'static Route>,
    /// The segments behind the version.
    path: Vec<String>,
    headers: HeaderMap,
    params: Result<Params>,
    /// It was let in when it came.
    admitted: bool,
}

/// What a route sees of a request.
struct Call<'a> {
    version: Version,
    path: &'a [String],
    params: &'a Params,
    headers: &'a HeaderMap,
}

impl Call<'_> {
    /// A segment of the path.
    fn segment(&self, place: usize) -> &str {
        self.path.get(place).map_or("", String::as_str)
    }

    /// The domain in the path.
    fn domain(&self) -> String {
        self.segment(1).to_ascii_lowercase()
    }

    fn is_one(&self) -> bool {
        self.version == Version::One
    }

    /// The order of the domain in the path.
    fn order(&self, world: &mut World) -> Result<u64> {
        use crate::registry::domain::Stage;
        let name = self.domain();
        let order = world.order_of(&name).map_err(|_| Fault::not_ours(&name))?;
        match world.domain(order)?.stage {
            // Whether a name beyond restoring is still shown is `modelled`.
            Stage::PendingDelete => Err(Fault::not_ours(&name)),
            _ => Ok(order),
        }
    }

    /// The token of the session.
    fn token(&self) -> &str {
        token(self.headers).unwrap_or_default()
    }
}

fn token(headers: &HeaderMap) -> Option<&str> {
    headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ").map(str::trim)
}

impl Asked {
    pub(super) fn read(request: &Request<Bytes>) -> Asked {
        let mut path = segments(request.uri().path());
        let version = match path.first().map(String::as_str) {
            Some("1.0") => Some(Version::One),
            Some("3.0") => Some(Version::Three),
            _ => None,
        };
        if version.is_some() {
            path.remove(0);
        }
        let route = version.and_then(|version| routes::find(version, request.method(), &path));
        Asked {
            version: version.unwrap_or(Version::Three),
            route,
            path,
            headers: request.headers().clone(),
            params: Params::read(request.body()),
            admitted: false,
        }
    }

    pub(super) fn operation(&self) -> &'static str {
        self.route.map_or(NO_OPERATION, |route| route.operation)
    }

    /// The domain that is asked about: in the path, or in the filter of the list of operations.
    pub(super) fn subject(&self) -> Option<String> {
        let text = match self.path.first().map(String::as_str) {
            Some("domain") => self.path.get(1)?.rsplit('@').next()?.to_owned(),
            Some("operations") => {
                let filters = self.params.as_ref().ok()?.0.get("filters")?;
                filters.pointer("/DATA/=")?.as_str()?.to_owned()
            }
            _ => return None,
        };
        name::ascii(&text).ok()
    }

    pub(super) fn admitted(mut self, world: &mut World) -> Asked {
        self.admitted = self.admit(world).is_ok();
        self
    }

    /// Whether the request comes in a session, or needs none.
    fn admit(&self, world: &mut World) -> Result<()> {
        let opens = self.route.is_some_and(|route| route.operation == routes::OPEN);
        let known =
            opens || self.admitted || token(&self.headers).is_some_and(|token| world.use_session(token));
        if known { Ok(()) } else { Err(Fault::session()) }
    }

    pub(super) fn answer(&self, world: &mut World) -> Response<Bytes> {
        match self.execute(world) {
            Ok(value) => reply::document(StatusCode::OK, &value),
            Err(fault) => reply::document(fault.status, &fault.body()),
        }
    }

    fn execute(&self, world: &mut World) -> Result<Value> {
        // An unknown route is a plain 404 (seen for `GET tlds`); its text is `modelled`.
        let route = self.route.ok_or_else(|| Fault::not_found("The route"))?;
        self.admit(world)?;
        let params = self.params.as_ref().map_err(Clone::clone)?;
        let call = Call { version: self.version, path: &self.path, params, headers: &self.headers };
        (route.handler)(world, &call)
    }
}

/// The segments of a path, however many slashes stand between them, without their escapes.
fn segments(path: &str) -> Vec<String> {
    path.split('/').filter(|segment| !segment.is_empty()).map(unescaped).collect()
}

fn unescaped(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = match (first, after) {
            (b'%', [high, low, ..]) => {
                std::str::from_utf8(&[*high, *low]).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok())
            }
            _ => None,
        };
        out.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Whether a method may be the one that a route wants.
fn fits(wanted: &[Method], method: &Method) -> bool {
    wanted.contains(method)
}
