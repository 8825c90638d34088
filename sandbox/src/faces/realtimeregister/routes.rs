//! The paths.

use http::Method;

use super::fault::Result;
use super::{Asked, Reply};
use super::{
    account, brands, contacts, domains, hosts, metadata, notifications, orders, processes, reads, templates,
    transfers, update, zones,
};
use crate::registry::World;

/// What a path is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    Domain,
    Process,
    None,
}

/// A method and a path with gaps.
#[derive(Debug)]
pub(super) struct Route {
    method: &'static str,
    path: &'static str,
    /// The neutral name; `update` where the body decides.
    pub(super) operation: &'static str,
    pub(super) subject: Subject,
    /// The first gap is the customer.
    pub(super) customer: bool,
    /// It answers `?quote=true` with a price and does nothing.
    pub(super) quotes: bool,
    pub(super) handler: fn(&mut World, &Asked) -> Result<Reply>,
}

type Handler = fn(&mut World, &Asked) -> Result<Reply>;

const fn of(
    subject: Subject,
    method: &'static str,
    path: &'static str,
    operation: &'static str,
    handler: Handler,
) -> Route {
    Route { method, path, operation, subject, customer: false, quotes: false, handler }
}

const fn domain(
    method: &'static str,
    path: &'static str,
    operation: &'static str,
    handler: Handler,
) -> Route {
    of(Subject::Domain, method, path, operation, handler)
}

const fn process(
    method: &'static str,
    path: &'static str,
    operation: &'static str,
    handler: Handler,
) -> Route {
    of(Subject::Process, method, path, operation, handler)
}

const fn plain(method: &'static str, path: &'static str, operation: &'static str, handler: Handler) -> Route {
    of(Subject::None, method, path, operation, handler)
}

const fn customer(
    method: &'static str,
    path: &'static str,
    operation: &'static str,
    handler: Handler,
) -> Route {
    Route { customer: true, ..plain(method, path, operation, handler) }
}

impl Route {
    const fn quoted(mut self) -> Route {
        self.quotes = true;
        self
    }
}

static ROUTES: &[Route] = &[
    plain("GET", "domains", "domain.list", domains::list),
    domain("GET", "domains/{}", "domain.info", domains::get),
    domain("GET", "domains/{}/check", "domain.check", domains::check),
    domain("DELETE", "domains/{}", "domain.delete", domains::delete),
    domain("POST", "domains/{}", "domain.register", orders::create).quoted(),
    domain("POST", "domains/{}/renew", "domain.renew", orders::renew).quoted(),
    domain("POST", "domains/{}/restore", "domain.restore", orders::restore).quoted(),
    domain("POST", "domains/{}/transfer", "domain.transfer", transfers::start).quoted(),
    domain("POST", "domains/{}/update", "update", update::update).quoted(),
    domain("GET", "domains/{}/transfer", "domain.transfer_status", transfers::info),
    domain("GET", "domains/{}/transfer/{}", "domain.transfer_status", transfers::info),
    domain("POST", "domains/{}/transfer/push", "domain.release", transfers::push),
    customer("GET", "customers/{}/contacts", "contact.list", contacts::list),
    customer("GET", "customers/{}/contacts/{}", "contact.info", contacts::get),
    customer("POST", "customers/{}/contacts/{}", "contact.create", contacts::create),
    customer("DELETE", "customers/{}/contacts/{}", "contact.delete", contacts::delete),
    customer("POST", "customers/{}/contacts/{}/update", "contact.update", contacts::update),
    customer("POST", "customers/{}/contacts/{}/validate", "contact.validate", contacts::validate),
    customer("POST", "customers/{}/contacts/{}/split", "contact.split", contacts::split),
    customer("POST", "customers/{}/contacts/{}/{}", "contact.properties", contacts::add_properties),
    customer("POST", "customers/{}/contacts/{}/{}/update", "contact.properties", contacts::update_properties),
    customer("GET", "customers/{}/credit", "account.balance", account::credit),
    customer("GET", "customers/{}/pricelist", "account.prices", account::prices),
    customer("GET", "customers/{}/notifications", "event.list", notifications::list),
    customer("GET", "customers/{}/notifications/poll", "event.poll", notifications::poll),
    customer("GET", "customers/{}/notifications/{}", "event.info", notifications::get),
    customer("POST", "customers/{}/notifications/{}/ack", "event.ack", notifications::ack),
    plain("GET", "processes", "process.list", processes::list),
    process("GET", "processes/{}", "process.info", processes::get),
    process("DELETE", "processes/{}", "process.cancel", processes::cancel),
    process("POST", "processes/{}/resend", "process.resend", processes::resend),
    plain("GET", "tlds/{}/info", "tld.info", metadata::info),
    plain("GET", "hosts", "nameserver.list", hosts::list),
    plain("GET", "hosts/{}", "nameserver.info", hosts::get),
    plain("POST", "hosts/{}", "nameserver.create", hosts::create),
    plain("POST", "hosts/{}/update", "nameserver.set_addresses", hosts::update),
    plain("DELETE", "hosts/{}", "nameserver.delete", hosts::delete),
    domain("GET", "domains/{}/zone", "dns.records", zones::of_domain),
    domain("POST", "domains/{}/zone/update", "dns.replace", zones::update_of_domain),
    domain("GET", "domains/{}/info", "domain.gateway_info", reads::gateway),
    domain("POST", "domains/{}/transfer/{}/approve", "domain.transfer_approve", reads::gateway),
    domain("POST", "domains/{}/transfer/{}/reject", "domain.transfer_reject", reads::gateway),
    plain("GET", "dns/zones", "zone.list", zones::list),
    plain("POST", "dns/zones", "zone.create", zones::create),
    plain("GET", "dns/zones/{}", "zone.info", zones::get),
    plain("DELETE", "dns/zones/{}", "zone.delete", zones::delete),
    plain("POST", "dns/zones/{}/update", "zone.update", zones::update),
    plain("GET", "dns/zones/{}/stats", "zone.queries", zones::statistics),
    plain("POST", "dns/zones/{}/retrieve", "zone.retrieve", zones::retrieve),
    plain("POST", "dns/zones/{}/key-rollover", "zone.roll_keys", zones::roll),
    plain("POST", "processes/{}/ack-ds-update", "zone.confirm_keys", zones::confirm),
    customer("GET", "customers/{}/dnstemplates", "template.list", templates::list),
    customer("GET", "customers/{}/dnstemplates/{}", "template.info", templates::get),
    customer("POST", "customers/{}/dnstemplates/{}", "template.create", templates::create),
    customer("POST", "customers/{}/dnstemplates/{}/update", "template.update", templates::update),
    customer("DELETE", "customers/{}/dnstemplates/{}", "template.delete", templates::delete),
    customer("GET", "customers/{}/brands", "brand.list", brands::list),
    customer("GET", "customers/{}/brands/{}", "brand.info", brands::get),
    customer("POST", "customers/{}/brands/{}", "brand.create", brands::create),
    customer("POST", "customers/{}/brands/{}/update", "brand.update", brands::update),
    customer("DELETE", "customers/{}/brands/{}", "brand.delete", brands::delete),
    customer("GET", "customers/{}/brands/{}/templates", "brand.texts", brands::texts),
    customer("GET", "customers/{}/brands/{}/templates/{}", "brand.text", brands::get_text),
    customer("GET", "customers/{}/brands/{}/templates/{}/preview", "brand.preview", brands::preview),
    customer("POST", "customers/{}/brands/{}/templates/{}/update", "brand.update_text", brands::update_text),
    plain("GET", "brands/locales", "brand.locales", brands::locales),
    plain("GET", "countries", "country.list", reads::countries),
    plain("GET", "countries/{}", "country.info", reads::country),
    plain("GET", "validation/categories", "category.list", reads::categories),
    plain("GET", "validation/categories/{}", "category.info", reads::category),
    plain("GET", "billing/financialtransactions", "transaction.list", reads::transactions),
    plain("GET", "billing/financialtransactions/{}", "transaction.info", reads::transaction),
    plain("GET", "exchangerates", "account.rates", reads::rates),
    plain("GET", "exchangerates/{}", "account.rates", reads::rate),
    plain("GET", "providers", "registry.list", reads::registries),
    plain("GET", "providers/REGISTRY/{}", "registry.info", reads::registry),
    plain("GET", "providers/downtime", "downtime.list", reads::downtimes),
    plain("GET", "providers/downtime/{}", "downtime.info", reads::downtime),
    plain("GET", "registryAccounts", "registry.accounts", reads::gateway),
    plain("GET", "registryAccounts/{}/{}", "registry.account", reads::gateway),
];

/// The route of a request. A slash at the end makes no difference, and a fixed word goes before a gap.
pub(super) fn find(method: &Method, path: &str) -> Option<(&'static Route, Vec<String>)> {
    let path = path.strip_prefix("/v2/")?.trim_end_matches('/');
    let parts: Vec<String> = path.split('/').map(decoded).collect();
    let mut found: Option<(&Route, Vec<String>)> = None;
    for route in ROUTES.iter().filter(|route| route.method == method.as_str()) {
        let Some(args) = fits(route.path, &parts) else { continue };
        if found.as_ref().is_none_or(|(_, best)| args.len() < best.len()) {
            found = Some((route, args));
        }
    }
    found
}

fn fits(pattern: &str, parts: &[String]) -> Option<Vec<String>> {
    let wanted: Vec<&str> = pattern.split('/').collect();
    if wanted.len() != parts.len() {
        return None;
    }
    let mut args = Vec::new();
    for (wanted, part) in wanted.into_iter().zip(parts) {
        match wanted {
            "{}" if !part.is_empty() => args.push(part.clone()),
            word if word == part => {}
            _ => return None,
        }
    }
    Some(args)
}

/// Handles may hold signs that paths escape.
fn decoded(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = after.get(..2).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        match escaped.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
