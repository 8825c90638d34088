//! Every route, with the neutral name of what it does.

use http::Method;
use serde_json::Value;

use super::fault::Result;
use super::{
    Call, Version, account, change, contact, domain, fits, forward, host, operation, order, session, tld,
    zone,
};
use crate::registry::World;

type Handler = fn(&mut World, &Call<'_>) -> Result<Value>;

/// The name of the route that needs no session.
pub(super) const OPEN: &str = "session.open";

/// A route. `*` in the path stands for any segment.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) operation: &'static str,
    methods: &'static [Method],
    path: &'static [&'static str],
    /// The version that alone has it.
    only: Option<Version>,
    pub(super) handler: Handler,
}

const GET: &[Method] = &[Method::GET];
const POST: &[Method] = &[Method::POST];
const PUT: &[Method] = &[Method::PUT];
const PATCH: &[Method] = &[Method::PATCH];
const DELETE: &[Method] = &[Method::DELETE];
/// The manual says one, the clients send the other.
const EITHER: &[Method] = &[Method::POST, Method::PATCH];

const fn both(
    operation: &'static str,
    methods: &'static [Method],
    path: &'static [&'static str],
    handler: Handler,
) -> Route {
    Route { operation, methods, path, only: None, handler }
}

const fn one(
    operation: &'static str,
    methods: &'static [Method],
    path: &'static [&'static str],
    handler: Handler,
) -> Route {
    Route { operation, methods, path, only: Some(Version::One), handler }
}

const fn three(
    operation: &'static str,
    methods: &'static [Method],
    path: &'static [&'static str],
    handler: Handler,
) -> Route {
    Route { operation, methods, path, only: Some(Version::Three), handler }
}

static ROUTES: &[Route] = &[
    both("hello", GET, &["hello"], account::hello),
    both(OPEN, POST, &["session"], session::open),
    both("session.close", DELETE, &["session"], session::close),
    both("session.info", GET, &["session"], session::info),
    both("session.change", PATCH, &["session"], session::change),
    both("session.list", GET, &["sessions"], session::list),
    both("account.balance", GET, &["account"], account::account),
    both("contact.create", POST, &["contact"], contact::create),
    both("contact.info", GET, &["contact", "*"], contact::info),
    both("contact.update", PATCH, &["contact", "*"], contact::update),
    both("contact.delete", DELETE, &["contact", "*"], contact::delete),
    one("contact.list", GET, &["contacts"], contact::list_one),
    one("contact.list", GET, &["contacts", "*", "*"], contact::list_one),
    three("contact.list", POST, &["contacts"], contact::list_three),
    both("nameserver.create", POST, &["host"], host::create),
    both("nameserver.set_addresses", PATCH, &["host", "*"], host::update),
    both("nameserver.delete", DELETE, &["host", "*"], host::delete),
    three("nameserver.info", GET, &["host", "*"], host::info),
    one("nameserver.list", GET, &["hosts", "*"], host::list_one),
    one("nameserver.list", GET, &["hosts"], host::list_one),
    three("nameserver.list", POST, &["hosts"], host::list_three),
    both("domain.check", GET, &["domain", "*", "check"], domain::check),
    both("domain.info", GET, &["domain", "*", "info"], domain::info),
    both("domain.quote", GET, &["domain", "*", "price"], domain::price),
    both("netim.claim", GET, &["domain", "*", "claim"], domain::claim),
    one("netim.whois", GET, &["domain", "*", "whois"], domain::whois),
    one("domain.list", GET, &["domains"], domain::list_one),
    one("domain.list", GET, &["domains", "*"], domain::list_one),
    three("domain.list", POST, &["domains"], domain::list_three),
    three("netim.tld", GET, &["domains", "product", "*"], tld::product),
    both("domain.register", POST, &["domain", "*"], order::register),
    both("domain.register", POST, &["domain", "*", "lp"], order::launch),
    both("domain.transfer", POST, &["domain", "*", "transfer"], order::transfer),
    both("netim.transfer_trade", POST, &["domain", "*", "transfer-trade"], order::transfer_trade),
    both("netim.internal_transfer", EITHER, &["domain", "*", "internal-transfer"], order::internal_transfer),
    both("domain.renew", PATCH, &["domain", "*", "renew"], order::renew),
    both("domain.restore", PATCH, &["domain", "*", "restore"], order::restore),
    both("domain.delete", DELETE, &["domain", "*"], order::delete),
    both("domain.trade", PUT, &["domain", "*", "transfer-owner"], order::trade),
    both("domain.set_nameservers", PUT, &["domain", "*", "dns"], change::nameservers),
    both("domain.set_contacts", PUT, &["domain", "*", "contacts"], change::contacts),
    both("domain.set_preference", PATCH, &["domain", "*", "preference"], change::preference),
    both("domain.new_auth_code", PATCH, &["domain", "*", "authid"], change::authid),
    one("netim.membership", PATCH, &["domain", "*", "membership"], change::membership),
    both("domain.set_dnssec", PATCH, &["domain", "*", "dnssec"], change::dnssec),
    one("dns.records", GET, &["domain", "*", "zone"], zone::list),
    three("dns.records", GET, &["domain", "*", "zone", "info"], zone::info),
    both("dns.add", POST, &["domain", "*", "zone"], zone::create),
    three("dns.update", PATCH, &["domain", "*", "zone", "update"], zone::update),
    both("dns.remove", DELETE, &["domain", "*", "zone"], zone::delete),
    both("netim.reset_zone", PATCH, &["domain", "*", "zone", "init"], zone::init),
    both("dns.set_soa", PATCH, &["domain", "*", "zone", "init-soa"], zone::soa),
    both("forward.set_mail", POST, &["domain", "*", "mail-forwarding"], forward::set_mail),
    both("forward.remove_mail", DELETE, &["domain", "*", "mail-forwarding"], forward::remove_mail),
    both("forward.mail", GET, &["domain", "*", "mail-forwardings"], forward::mails),
    both("forward.set_web", POST, &["domain", "*", "web-forwarding"], forward::set_web),
    three("forward.set_web", PATCH, &["domain", "*", "web-forwarding"], forward::change_web),
    both("forward.remove_web", DELETE, &["domain", "*", "web-forwarding"], forward::remove_web),
    both("forward.web", GET, &["domain", "*", "web-forwardings"], forward::webs),
    both("process.info", GET, &["operation", "*"], operation::info),
    both("process.cancel", PATCH, &["operation", "*", "cancel"], operation::cancel),
    one("process.list", GET, &["operations", "pending"], operation::pending),
    three("process.list", POST, &["operations"], operation::list),
    one("netim.tld", GET, &["tld", "*"], tld::tld),
    one("netim.tld_operations", GET, &["tld", "*", "operations"], tld::operations),
    both("account.prices", GET, &["tlds", "price-list"], tld::prices),
];

/// The route of a request.
pub(super) fn find(version: Version, method: &Method, path: &[String]) -> Option<&'static Route> {
    let same = |route: &&Route| {
        route.path.len() == path.len()
            && route.path.iter().zip(path).all(|(known, given)| *known == "*" || known == given)
    };
    ROUTES
        .iter()
        .filter(|route| route.only.is_none_or(|only| only == version) && fits(route.methods, method))
        .find(same)
}
