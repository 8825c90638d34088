//! Every method: its path, its verb, what it means in neutral words, and who answers it.

use http::Method;
use serde_json::Value;

use super::fault::Result;
use super::params::Params;
use super::{
    actions, billing, change, check, contacts, customers, details, hosts, orders, privacy, products, search,
    transfers,
};
use crate::registry::World;

/// One method of the API.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) path: &'static str,
    pub(super) verb: Method,
    pub(super) operation: &'static str,
    pub(super) handler: fn(&mut World, &Params) -> Result<Value>,
}

const fn get(
    path: &'static str,
    operation: &'static str,
    handler: fn(&mut World, &Params) -> Result<Value>,
) -> Route {
    Route { path, verb: Method::GET, operation, handler }
}

const fn post(
    path: &'static str,
    operation: &'static str,
    handler: fn(&mut World, &Params) -> Result<Value>,
) -> Route {
    Route { path, verb: Method::POST, operation, handler }
}

pub(super) fn find(path: &str) -> Option<&'static Route> {
    ROUTES.iter().find(|route| route.path == path)
}

static ROUTES: &[Route] = &[
    get("domains/available", "domain.check", check::available),
    get("domains/idn-available", "domain.check", check::idn_available),
    get("domains/premium-check", "domain.quote", check::premium_check),
    get("domains/v5/suggest-names", "domain.suggest", check::suggest),
    get("domains/orderid", "domain.info", details::order_id),
    get("domains/details", "domain.info", details::details),
    get("domains/details-by-name", "domain.info", details::details_by_name),
    get("domains/locks", "domain.locks", details::locks),
    get("domains/customer-default-ns", "domain.info", details::default_ns),
    get("domains/search", "domain.list", search::search),
    post("domains/register", "domain.register", orders::register),
    post("domains/renew", "domain.renew", orders::renew),
    post("domains/restore", "domain.restore", orders::restore),
    post("domains/delete", "domain.delete", orders::delete),
    post("domains/transfer", "domain.transfer", transfers::transfer),
    get("domains/validate-transfer", "domain.transfer_check", transfers::validate),
    post("domains/transfer/submit-auth-code", "domain.transfer_submit_code", transfers::submit_code),
    post("domains/resend-rfa", "domain.transfer_resend", transfers::resend),
    post("domains/cancel-transfer", "domain.transfer_cancel", transfers::cancel),
    post("domains/uk/release", "domain.release", transfers::release),
    post("domains/modify-ns", "domain.set_nameservers", change::modify_ns),
    post("domains/add-cns", "nameserver.create", hosts::add),
    post("domains/modify-cns-name", "nameserver.rename", hosts::rename),
    post("domains/modify-cns-ip", "nameserver.set_addresses", hosts::modify_address),
    post("domains/delete-cns-ip", "nameserver.delete", hosts::delete_address),
    post("domains/modify-contact", "domain.set_contacts", change::modify_contact),
    post("domains/modify-auth-code", "domain.set_auth_code", change::modify_auth_code),
    post("domains/enable-theft-protection", "domain.set_lock", change::enable_theft_protection),
    post("domains/disable-theft-protection", "domain.set_lock", change::disable_theft_protection),
    post("domains/reseller-lock/add", "domain.set_lock", change::add_reseller_lock),
    post("domains/reseller-lock/remove", "domain.set_lock", change::remove_reseller_lock),
    post("domains/purchase-privacy", "domain.buy_privacy", privacy::purchase),
    post("domains/modify-privacy-protection", "domain.set_privacy", privacy::modify),
    post("domains/raa/resend-verification", "domain.resend_verification", change::resend_verification),
    post("domains/add-dnssec", "domain.set_dnssec", change::add_dnssec),
    post("domains/del-dnssec", "domain.set_dnssec", change::del_dnssec),
    post("orders/suspend", "domain.set_hold", change::suspend),
    post("orders/unsuspend", "domain.set_hold", change::unsuspend),
    post("contacts/add", "contact.create", contacts::add),
    get("contacts/details", "contact.info", contacts::details),
    post("contacts/modify", "contact.update", contacts::modify),
    get("contacts/search", "contact.list", contacts::search),
    post("contacts/delete", "contact.delete", contacts::delete),
    post("contacts/default", "contact.list", contacts::default),
    post("customers/v2/signup", "customer.create", customers::signup),
    post("customers/signup", "customer.create", customers::old_signup),
    get("customers/details", "customer.info", customers::details),
    get("customers/details-by-id", "customer.info", customers::details_by_id),
    get("customers/search", "customer.list", customers::search),
    post("customers/delete", "customer.delete", customers::delete),
    get("products/customer-price", "account.prices", products::customer_price),
    get("products/reseller-price", "account.prices", products::reseller_price),
    get("products/reseller-cost-price", "account.prices", products::reseller_cost_price),
    get("products/category-keys-mapping", "account.prices", products::category_keys),
    get("billing/reseller-balance", "account.balance", billing::reseller_balance),
    get("billing/customer-balance", "account.balance", billing::customer_balance),
    post("billing/add-customer-fund", "account.add_customer_fund", billing::add_customer_fund),
    post("billing/customer-pay", "account.execute_order", billing::customer_pay),
    post("billing/execute-order-without-payment", "account.execute_order", billing::execute_order),
    get("actions/search-current", "process.info", actions::current),
    get("actions/search-archived", "process.info", actions::archived),
];
