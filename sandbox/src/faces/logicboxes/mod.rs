//! LogicBoxes' HTTP API, written from its documentation and from recorded answers.
//!
//! What no source tells is marked `modelled` where it is decided.

mod action;
mod actions;
mod attributes;
mod billing;
mod change;
mod check;
mod contact_attributes;
mod contact_rules;
mod contacts;
mod contract;
mod customers;
mod default_contacts;
mod details;
mod dns;
mod eligibility;
mod fault;
mod forwarding;
mod hosts;
mod idn;
mod launch;
mod logins;
mod market;
mod orders;
mod params;
mod privacy;
mod product;
mod products;
mod render;
mod reseller;
mod routes;
mod search;
mod special;
mod suggest;
mod transactions;
mod transfers;
mod wishes;

use bytes::Bytes;
use http::header::HOST;
use http::{Method, Request, Response, StatusCode};

use super::NO_OPERATION;
use crate::registry::World;
use crate::registry::name;
use crate::reply;
use fault::{Fault, Result};
use params::Params;
use render::Format;
use routes::Route;

/// The reseller.
pub(super) const RESELLER: &str = "123456";
const API_KEY: &str = "sandbox-key";
const PASSWORD: &str = "sandbox-password";
/// As account trees are written.
const PARENT_KEY: &str = "999999999_999999998_123456";

/// A request that was read.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    route: Option<(&'static Route, Format)>,
    method: Method,
    params: Params,
}

impl Asked {
    pub(super) fn read(request: &Request<Bytes>) -> Asked {
        let path = request.uri().path().strip_prefix("/api/").unwrap_or_default();
        let route = path.rsplit_once('.').and_then(|(path, format)| {
            let format = match format {
                "json" => Format::Json,
                "xml" => Format::Xml,
                _ => return None,
            };
            routes::find(path, availability_only(request)).map(|route| (route, format))
        });
        Asked { route, method: request.method().clone(), params: Params::read(request) }
    }

    pub(super) fn operation(&self) -> &'static str {
        self.route.map_or(NO_OPERATION, |(route, _)| route.operation)
    }

    pub(super) fn account(&self) -> String {
        self.params.get("auth-userid").unwrap_or_default().to_owned()
    }

    pub(super) fn subject(&self, world: &World) -> Option<String> {
        if let Some(order) = self.params.get("order-id") {
            let order = order.parse().ok()?;
            return world.orders.get(&order).map(|domain| domain.name.ascii.clone());
        }
        let domain = self.params.get("domain-name")?;
        match self.params.get("tlds").or_else(|| self.params.get("tld")) {
            Some(tld) => name::ascii(&format!("{domain}.{tld}")).ok(),
            None => name::ascii(domain).ok(),
        }
    }

    pub(super) fn answer(&self, world: &mut World) -> Response<Bytes> {
        // That a method nobody knows is a plain 404 is `modelled`.
        let Some((route, format)) = self.route else {
            return reply::body(
                StatusCode::NOT_FOUND,
                "text/html",
                "<html><body>404 Not Found</body></html>\n",
            );
        };
        match self.execute(route, world) {
            Ok(value) => render::render(format, StatusCode::OK, &value),
            Err(fault) => render::render(format, fault.status, &fault.body),
        }
    }

    fn execute(&self, route: &Route, world: &mut World) -> Result<serde_json::Value> {
        if !route.verb.fits(&self.method) {
            // The wrong verb is an error; its text is `modelled`.
            return Err(Fault::new(format!("This method accepts {} requests only.", route.verb.word())));
        }
        self.authenticate()?;
        (route.handler)(world, &self.params)
    }

    fn authenticate(&self) -> Result<()> {
        let user = self.params.get("auth-userid");
        let (key, password) = (self.params.get("api-key"), self.params.get("auth-password"));
        let Some(user) = user.filter(|_| key.or(password).is_some()) else {
            return Err(Fault::new("Required authentication parameter missing"));
        };
        if user == RESELLER && (key == Some(API_KEY) || (key.is_none() && password == Some(PASSWORD))) {
            return Ok(());
        }
        Err(Fault::new("Access Denied: You are not authorized to perform this action"))
    }
}

/// The second base URL, `domaincheck.…`, exists to take the load of availability; that it answers nothing else is
/// `modelled`.
fn availability_only(request: &Request<Bytes>) -> bool {
    let named = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    request.uri().host().or(named).is_some_and(|host| host.starts_with("domaincheck."))
}

/// The order that `order-id` names, when the account can see it.
fn order(world: &World, params: &Params) -> Result<u64> {
    use crate::registry::domain::Stage;
    let text = params.need("order-id")?;
    let order = text.parse().map_err(|_| Fault::no_entity(text))?;
    match world.domain(order) {
        Ok(domain) if !matches!(domain.stage, Stage::Cancelled | Stage::TransferredAway) => Ok(order),
        _ => Err(Fault::no_entity(text)),
    }
}
