//! The commands: path in small letters, neutral operation, handler.

use super::fault::Result;
use super::params::Params;
use super::render::Node;
use super::{
    account, check, dns, forward, history, hosts, info, list, lock, orders, prices, special, update,
};
use crate::registry::World;

/// What a command answers, without what every answer has.
pub(super) type Members = Vec<(String, Node)>;

pub(super) type Handler = fn(&mut World, &Params) -> Result<Members>;

pub(super) const ROUTES: &[(&str, &str, Handler)] = &[
    ("domain/check", "domain.check", check::check),
    ("domain/create", "domain.register", orders::create),
    ("domain/renew", "domain.renew", orders::renew),
    ("domain/restore", "domain.restore", orders::restore),
    ("domain/transfer/initiate", "domain.transfer", orders::transfer),
    ("domain/trade", "domain.trade", orders::trade),
    ("domain/update", "domain.update", update::update),
    ("domain/info", "domain.info", info::info),
    ("domain/registrystatus", "domain.registry_status", info::registry),
    ("domain/authinfo/get", "domain.auth_code", info::auth_code),
    ("domain/list", "domain.list", list::list),
    ("domain/count", "domain.count", list::count),
    ("domain/transfer/retry", "domain.transfer_retry", history::retry),
    ("domain/transfer/cancel", "domain.transfer_cancel", history::cancel),
    ("domain/transfer/resendauthemail", "domain.transfer_resend", history::resend),
    ("domain/transfer/history", "domain.transfer_history", history::history),
    ("domain/transferaway/approve", "domain.transfer_approve", history::approve),
    ("domain/transferaway/reject", "domain.transfer_reject", history::reject),
    ("domain/registrarlock/enable", "domain.set_lock", lock::enable),
    ("domain/registrarlock/disable", "domain.set_lock", lock::disable),
    ("domain/registrarlock/status", "domain.locks", lock::status),
    ("domain/privatewhois/enable", "domain.set_privacy", lock::hide),
    ("domain/privatewhois/disable", "domain.set_privacy", lock::show),
    ("domain/privatewhois/status", "domain.privacy", lock::privacy),
    ("domain/privatewhois", "tld.privacy", lock::tlds),
    ("domain/push", "domain.push", update::push),
    ("domain/changetag/dotuk", "domain.release", update::tag),
    ("domain/changetagdotuk", "domain.release", update::tag),
    ("domain/tldinfo", "tld.info", special::tld),
    ("domain/registrantverification/info", "domain.verification", special::verification),
    ("domain/registrantverification/send", "domain.resend_verification", special::resend),
    ("domain/tmch/info", "domain.claim_notice", special::claim),
    ("domain/host/create", "nameserver.create", hosts::create),
    ("domain/host/info", "nameserver.info", hosts::info),
    ("domain/host/update", "nameserver.set_addresses", hosts::update),
    ("domain/host/delete", "nameserver.delete", hosts::delete),
    ("domain/host/list", "nameserver.list", hosts::list),
    ("domain/urlforward/add", "forward.set_web", forward::add_web),
    ("domain/urlforward/update", "forward.set_web", forward::update_web),
    ("domain/urlforward/remove", "forward.remove_web", forward::remove_web),
    ("domain/urlforward/list", "forward.web", forward::list_web),
    ("domain/emailforward/add", "forward.set_mail", forward::add_mail),
    ("domain/emailforward/update", "forward.set_mail", forward::update_mail),
    ("domain/emailforward/remove", "forward.remove_mail", forward::remove_mail),
    ("domain/emailforward/list", "forward.mail", forward::list_mail),
    ("domain/dnsrecord/add", "dns.add", dns::add),
    ("domain/dnsrecord/update", "dns.update", dns::update),
    ("domain/dnsrecord/remove", "dns.remove", dns::remove),
    ("domain/dnsrecord/list", "dns.records", dns::list),
    ("account/balance/get", "account.balance", account::balance),
    ("account/defaultcurrency/get", "account.currency", account::currency),
    ("account/defaultcurrency/set", "account.set_currency", account::set_currency),
    ("account/pricelist/get", "account.prices", prices::list),
    ("account/configuration/get", "account.configuration", account::configuration),
    ("account/configuration/set", "account.set_configuration", account::set_configuration),
];
