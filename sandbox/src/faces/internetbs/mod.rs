//! Internet.bs' HTTP API, written from its manual and from what clients recorded.
//!
//! What no source tells is marked `modelled` where it is decided.

mod account;
mod check;
mod contacts;
mod dns;
mod dynamic;
mod fault;
mod forward;
mod history;
mod hosts;
mod info;
mod limits;
mod list;
mod lock;
mod orders;
mod params;
mod people;
mod prices;
mod render;
mod residents;
mod routes;
mod shared;
mod special;
mod update;

use bytes::Bytes;
use http::{Request, Response, StatusCode};

use super::NO_OPERATION;
use crate::registry::World;
use crate::registry::name;
use crate::reply;
use fault::{Fault, Result};
use params::Params;
use render::{Format, Node};
use routes::{Members, ROUTES};

/// The key of a reseller's own, with its password: what an account in production can do.
const OWN: (&str, &str) = ("sandbox-key", "sandbox-password");

/// The key of the registrar's test server, which everybody shares.
const SHARED: (&str, &str) = ("testapi", "testpass");

type Route = &'static (&'static str, &'static str, routes::Handler);

/// A request that was read.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    route: Option<Route>,
    params: Params,
}

impl Asked {
    pub(super) fn read(request: &Request<Bytes>) -> Asked {
        let path = request.uri().path().trim_matches('/').to_lowercase();
        let route = ROUTES.iter().find(|(known, ..)| *known == path);
        Asked { route, params: Params::read(request) }
    }

    pub(super) fn operation(&self) -> &'static str {
        self.route.map_or(NO_OPERATION, |(_, operation, _)| operation)
    }

    pub(super) fn account(&self) -> String {
        self.params.get("apikey").unwrap_or_default().to_owned()
    }

    pub(super) fn subject(&self, world: &World) -> Option<String> {
        if let Some(domain) = self.params.get("domain") {
            return name::ascii(domain).ok();
        }
        let named = ["host", "fullrecordname", "source"].iter().find_map(|name| self.params.get(name))?;
        let host = named.rsplit(['/', '@']).next()?.to_lowercase();
        let mut rest = host.as_str();
        loop {
            if world.names.contains_key(rest) {
                return Some(rest.to_owned());
            }
            rest = rest.split_once('.')?.1;
        }
    }

    pub(super) fn answer(&self, world: &mut World) -> Response<Bytes> {
        let format = Format::of(self.params.get("responseformat"));
        let mut members: Members = vec![("transactid".to_owned(), transaction(world).into())];
        match self.execute(world) {
            Ok(more) => {
                // The order of the keys is not fixed; some answers have their status last.
                let has_status = more.iter().any(|(key, _)| key == "status");
                if !has_status {
                    members.push(("status".to_owned(), "SUCCESS".into()));
                }
                members.extend(more);
            }
            Err(fault) => members.extend(failure(&fault)),
        }
        if self.route.is_none() && self.params.get("apikey").is_none() {
            return reply::body(
                StatusCode::NOT_FOUND,
                "text/html",
                "<html><body>404 Not Found</body></html>\n",
            );
        }
        let mut response = render::render(format, &members);
        residents::cookie(&mut response);
        response
    }

    fn execute(&self, world: &mut World) -> Result<Members> {
        let given = self.params.get("apikey").zip(self.params.get("password"));
        if ![OWN, SHARED].into_iter().any(|known| given == Some(known)) {
            return Err(Fault::new(107_002, "Invalid API key and/or Password"));
        }
        limits::count(world)?;
        let (_, operation, handler) =
            self.route.ok_or_else(|| Fault::new(107_013, "API command does not exist!"))?;
        if given == Some(SHARED) {
            shared::refuses(world, operation, &self.params)?;
        }
        residents::wake(world, &self.params);
        handler(world, &self.params)
    }
}

/// Both shapes of failures: of the request, and of the registry.
fn failure(fault: &Fault) -> Members {
    let said = vec![
        ("message".to_owned(), Node::from(fault.message.clone())),
        ("code".to_owned(), Node::Number(u64::from(fault.code))),
    ];
    let mut members: Members = vec![("status".to_owned(), "FAILURE".into())];
    if fault.provisioning {
        let product = std::iter::once(("status".to_owned(), Node::from("FAILURE"))).chain(said);
        members.push(("product".to_owned(), Node::List(vec![Node::Map(product.collect())])));
    } else {
        members.extend(said);
    }
    members
}

/// 32 hexadecimal digits that no other answer of this world has, as far as anybody compares them.
fn transaction(world: &mut World) -> String {
    let count = world.settings.get("transactions").and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) + 1;
    world.settings.insert("transactions".into(), count.to_string());
    let mixed = count.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    format!("{mixed:016x}{count:016x}")
}

/// Members from pairs.
fn members<const N: usize>(pairs: [(&str, Node); N]) -> Members {
    pairs.into_iter().map(|(key, node)| (key.to_owned(), node)).collect()
}

/// The order of the domain that `Domain` names, when it is in the account.
fn order(world: &mut World, params: &Params) -> Result<u64> {
    of_name(world, params.need("domain")?)
}

/// The same for a name. Registrations that wait for their registry are not shown yet.
fn of_name(world: &mut World, raw: &str) -> Result<u64> {
    use crate::registry::action::Kind;
    use crate::registry::domain::Stage;
    let order = world.order_of(raw).map_err(|refusal| Fault::of(&refusal, raw))?;
    let domain = world.domain(order).map_err(|_| Fault::not_ours(raw))?;
    let waits =
        domain.stage == Stage::Pending && !domain.actions.iter().any(|action| action.kind == Kind::Transfer);
    if waits { Err(Fault::not_ours(raw)) } else { Ok(order) }
}

/// A refusal of the world about the domain that the parameters name.
fn refused(params: &Params) -> impl Fn(crate::registry::refusal::Refusal) -> Fault + '_ {
    |refusal| Fault::of(&refusal, params.get("domain").unwrap_or_default())
}

/// A day as this registrar writes it.
fn day(at: jiff::Timestamp) -> String {
    at.to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y/%m/%d").to_string()
}

fn yes(yes: bool) -> &'static str {
    if yes { "YES" } else { "NO" }
}

/// Done, or accepted.
fn status(outcome: &crate::registry::order::Outcome) -> &'static str {
    match outcome.action.open() {
        true => "PENDING",
        false => "SUCCESS",
    }
}
