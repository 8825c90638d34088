//! The reference provider: our own JSON protocol, as `docs/reference.md` describes it.

mod account;
mod change;
mod codec;
mod contacts;
mod hosts;
mod look;
mod orders;
mod process;

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

/// The one account of this provider.
pub(super) const ACCOUNT: &str = "sandbox";

type Handler = fn(&mut World, &Document<'_>) -> Result<Value>;

/// Every operation. The path is `/v1/` and the name with a slash for its dot.
const ROUTES: &[(&str, Handler)] = &[
    ("domain.check", look::check),
    ("domain.quote", look::quote),
    ("domain.info", look::info),
    ("domain.list", look::list),
    ("domain.auth_code", look::auth_code),
    ("domain.transfer_check", look::transfer_check),
    ("domain.transfer_status", look::transfer_status),
    ("domain.register", orders::register),
    ("domain.transfer", orders::transfer),
    ("domain.renew", orders::renew),
    ("domain.restore", orders::restore),
    ("domain.buy_privacy", orders::buy_privacy),
    ("domain.transfer_submit_code", orders::submit_code),
    ("domain.transfer_cancel", orders::cancel),
    ("domain.set_nameservers", change::nameservers),
    ("domain.set_contacts", change::contacts),
    ("domain.set_lock", change::lock),
    ("domain.set_privacy", change::privacy),
    ("domain.set_auto_renew", change::auto_renew),
    ("domain.set_hold", change::hold),
    ("domain.set_auth_code", change::auth_code),
    ("domain.new_auth_code", change::new_auth_code),
    ("domain.delete", change::delete),
    ("contact.create", contacts::create),
    ("contact.update", contacts::update),
    ("contact.delete", contacts::delete),
    ("contact.info", contacts::info),
    ("contact.list", contacts::list),
    ("customer.create", contacts::create_customer),
    ("customer.info", contacts::customer),
    ("nameserver.create", hosts::create),
    ("nameserver.info", hosts::info),
    ("nameserver.list", hosts::list),
    ("nameserver.set_addresses", hosts::set_addresses),
    ("nameserver.rename", hosts::rename),
    ("nameserver.delete", hosts::delete),
    ("account.test", account::test),
    ("account.balance", account::balance),
    ("account.prices", account::prices),
    ("tld.list", account::tlds),
    ("tld.info", account::tld),
    ("process.info", process::info),
    ("process.list", process::list),
];

/// A request that was read.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    route: Option<&'static (&'static str, Handler)>,
    post: bool,
    members: Result<Map<String, Value>>,
}

impl Asked {
    pub(super) fn read(request: &Request<Bytes>) -> Asked {
        let path = request.uri().path().strip_prefix("/v1/").unwrap_or_default();
        let route = path.split_once('/').and_then(|(area, verb)| {
            ROUTES.iter().find(|(name, _)| name.split_once('.') == Some((area, verb)))
        });
        Asked { route, post: *request.method() == Method::POST, members: control::members(request.body()) }
    }

    pub(super) fn operation(&self) -> &'static str {
        self.route.map_or(NO_OPERATION, |(name, _)| *name)
    }

    pub(super) fn subject(&self) -> Option<String> {
        let members = self.members.as_ref().ok()?;
        name::ascii(members.get("domain")?.as_str()?).ok()
    }

    pub(super) fn answer(&self, world: &mut World) -> Response<Bytes> {
        let Some((_, handler)) = self.route else {
            return failure(StatusCode::NOT_FOUND, "unknown_operation", "no such operation");
        };
        if !self.post {
            return failure(StatusCode::METHOD_NOT_ALLOWED, "wrong_method", "operations are called by POST");
        }
        let done = match &self.members {
            Ok(members) => handler(world, &Document::top(members)),
            Err(refusal) => Err(refusal.clone()),
        };
        match done {
            Ok(result) => reply::document(StatusCode::OK, &json!({ "result": result })),
            Err(refusal) => reply::error(status(refusal.reason), &refusal),
        }
    }
}

fn failure(status: StatusCode, code: &str, message: &str) -> Response<Bytes> {
    reply::document(status, &json!({ "error": { "code": code, "message": message } }))
}

fn status(reason: Reason) -> StatusCode {
    match reason {
        Reason::Invalid | Reason::NotSold | Reason::TermTooLong => StatusCode::BAD_REQUEST,
        Reason::NotFound => StatusCode::NOT_FOUND,
        Reason::InsufficientFunds => StatusCode::PAYMENT_REQUIRED,
        Reason::AuthCode => StatusCode::FORBIDDEN,
        Reason::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Reason::AlreadyRenewed
        | Reason::Busy
        | Reason::ClaimRequired
        | Reason::EarlyAccess
        | Reason::ExpiryMismatch
        | Reason::InUse
        | Reason::Launch
        | Reason::NoChange
        | Reason::NotRegistered
        | Reason::Ours
        | Reason::Premium
        | Reason::Reserved
        | Reason::Status
        | Reason::Taken
        | Reason::Unsupported => StatusCode::CONFLICT,
    }
}

/// The order of the domain that a document names.
fn order(world: &mut World, document: &Document<'_>) -> Result<u64> {
    world.order_of(document.need_text("domain")?).map_err(|refusal| refusal.at("domain"))
}

/// One page of many.
fn page(document: &Document<'_>) -> Result<(usize, usize)> {
    let number = document.number("page")?.unwrap_or(1);
    let size = document.number("page_size")?.unwrap_or(100);
    if number == 0 {
        return Err(Refusal::invalid("page", "pages count from 1"));
    }
    if !(1..=1000).contains(&size) {
        return Err(Refusal::invalid("page_size", "1 to 1000"));
    }
    let big = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    Ok((big(number), big(size)))
}

/// A page of what was found, as a document.
fn paged<T>(document: &Document<'_>, found: &[T], show: impl Fn(&T) -> Value) -> Result<Value> {
    let (number, size) = page(document)?;
    let items: Vec<Value> =
        found.iter().skip((number - 1).saturating_mul(size)).take(size).map(show).collect();
    Ok(json!({ "items": items, "page": number, "page_size": size, "total": found.len() }))
}
