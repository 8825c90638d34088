//! Every method: its path, its verb, what it means in neutral words, and who answers it.

use http::Method;
use serde_json::Value;

use super::fault::Result;
use super::params::Params;
use super::{
    actions, billing, change, check, contacts, customers, default_contacts, details, dns, eligibility,
    forwarding, hosts, launch, logins, market, orders, privacy, products, reseller, search, special, suggest,
    transactions, transfers, wishes,
};
use crate::registry::World;

type Handler = fn(&mut World, &Params) -> Result<Value>;

/// How a method is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Get,
    Post,
    /// The documentation says one and clients at work use the other.
    Either,
}

impl Verb {
    pub(super) fn fits(self, method: &Method) -> bool {
        match self {
            Verb::Get => *method == Method::GET,
            Verb::Post => *method == Method::POST,
            Verb::Either => *method == Method::GET || *method == Method::POST,
        }
    }

    pub(super) const fn word(self) -> &'static str {
        match self {
            Verb::Get => "GET",
            Verb::Post => "POST",
            Verb::Either => "GET and POST",
        }
    }
}

/// One method of the API.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) path: &'static str,
    pub(super) verb: Verb,
    pub(super) operation: &'static str,
    pub(super) handler: Handler,
}

const fn get(path: &'static str, operation: &'static str, handler: Handler) -> Route {
    Route { path, verb: Verb::Get, operation, handler }
}

const fn post(path: &'static str, operation: &'static str, handler: Handler) -> Route {
    Route { path, verb: Verb::Post, operation, handler }
}

const fn either(path: &'static str, operation: &'static str, handler: Handler) -> Route {
    Route { path, verb: Verb::Either, operation, handler }
}

/// The method of a path; the host for availability knows two of them.
pub(super) fn find(path: &str, availability_only: bool) -> Option<&'static Route> {
    let known = !availability_only || matches!(path, "domains/available" | "domains/idn-available");
    let groups = [DOMAINS, CHANGES, PEOPLE, MONEY, SERVICES];
    groups.into_iter().flatten().find(|route| known && route.path == path)
}

/// Looking, and what costs money.
static DOMAINS: &[Route] = &[
    get("domains/available", "domain.check", check::available),
    get("domains/idn-available", "domain.check", check::idn_available),
    get("domains/premium/available", "logicboxes.premium_names", market::premium_search),
    get("domains/premium-check", "domain.quote", check::premium_check),
    get("domains/thirdlevelname/available", "logicboxes.check_third_level", market::third_level),
    post("domains/uk/available", "domain.check", market::right_of_registration),
    get("domains/available-sunrise", "domain.check", launch::sunrise),
    get("domains/get-tm-notice", "domain.claim_notice", launch::notice),
    get("domains/tlds-in-phase", "tld.list", launch::tlds_in_phase),
    either("domains/tld-info", "tld.info", launch::tld_info),
    get("domains/v5/suggest-names", "domain.suggest", suggest::suggest),
    get("domains/suggest-names", "domain.suggest", suggest::old),
    get("domains/orderid", "domain.info", details::order_id),
    get("domains/details", "domain.info", details::details),
    get("domains/details-by-name", "domain.info", details::details_by_name),
    get("domains/locks", "domain.locks", details::locks),
    get("domains/customer-default-ns", "logicboxes.default_nameservers", details::default_ns),
    get("domains/search", "domain.list", search::search),
    post("domains/register", "domain.register", orders::register),
    post("domains/renew", "domain.renew", orders::renew),
    post("domains/restore", "domain.restore", orders::restore),
    post("domains/delete", "domain.delete", orders::delete),
    post("domains/purchase-privacy", "domain.buy_privacy", privacy::purchase),
    post("domains/premium-dns", "logicboxes.buy_premium_dns", special::premium_dns),
    post("domains/transfer", "domain.transfer", transfers::transfer),
    get("domains/validate-transfer", "domain.transfer_check", transfers::validate),
    post("domains/transfer/submit-auth-code", "domain.transfer_submit_code", transfers::submit_code),
    post("domains/resend-rfa", "domain.transfer_resend", transfers::resend),
    post("domains/cancel-transfer", "domain.transfer_cancel", transfers::cancel),
    post("domains/preordering/add", "logicboxes.preorder_add", wishes::add),
    post("domains/preordering/delete", "logicboxes.preorder_delete", wishes::delete),
    get("domains/preordering/fetch", "logicboxes.preorder_list", wishes::fetch),
    get("domains/preordering/fetchtldlist", "logicboxes.preorder_tlds", wishes::tlds),
    get("actions/search-current", "process.info", actions::current),
    get("actions/search-archived", "process.info", actions::archived),
];

/// Changes to an order.
static CHANGES: &[Route] = &[
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
    either("domains/reseller-lock/add", "logicboxes.set_reseller_lock", change::add_reseller_lock),
    either("domains/reseller-lock/remove", "logicboxes.set_reseller_lock", change::remove_reseller_lock),
    post("domains/modify-privacy-protection", "domain.set_privacy", privacy::modify),
    post("domains/gdpr/enable", "logicboxes.set_gdpr", privacy::mask),
    post("domains/gdpr/disable", "logicboxes.set_gdpr", privacy::unmask),
    post("domains/raa/resend-verification", "domain.resend_verification", change::resend_verification),
    post("domains/add-dnssec", "domain.set_dnssec", change::add_dnssec),
    post("domains/del-dnssec", "domain.set_dnssec", change::del_dnssec),
    get("domains/tel/cth-details", "logicboxes.tel_cth_login", special::tel_login),
    post("domains/tel/modify-whois-pref", "logicboxes.set_tel_whois", special::tel_whois),
    post("domains/de/recheck-ns", "logicboxes.de_recheck", special::recheck),
    post("domains/dotxxx/association-details", "logicboxes.xxx_membership", special::membership),
    post("orders/suspend", "domain.set_hold", change::suspend),
    post("orders/unsuspend", "domain.set_hold", change::unsuspend),
];

/// Contacts and customers.
static PEOPLE: &[Route] = &[
    post("contacts/add", "contact.create", contacts::add),
    get("contacts/details", "contact.info", contacts::details),
    post("contacts/modify", "contact.update", contacts::modify),
    get("contacts/search", "contact.list", contacts::search),
    post("contacts/delete", "contact.delete", contacts::delete),
    post("contacts/default", "logicboxes.default_contacts", default_contacts::default),
    post("contacts/modDefault", "logicboxes.set_default_contacts", default_contacts::modify),
    post("contacts/set-details", "contact.update", eligibility::set_details),
    get("contacts/validate-registrant", "logicboxes.validate_registrant", eligibility::validate),
    get("contacts/dotca/registrantagreement", "logicboxes.ca_agreement", eligibility::agreement),
    get("contacts/sponsors", "logicboxes.coop_sponsors", eligibility::sponsors),
    post("contacts/coop/add-sponsor", "logicboxes.add_coop_sponsor", eligibility::add_sponsor),
    post("customers/v2/signup", "customer.create", customers::signup),
    post("customers/signup", "customer.create", customers::old_signup),
    post("customers/modify", "customer.update", customers::modify),
    get("customers/details", "customer.info", customers::details),
    get("customers/details-by-id", "customer.info", customers::details_by_id),
    get("customers/search", "customer.list", customers::search),
    post("customers/delete", "customer.delete", customers::delete),
    post("customers/suspend", "customer.suspend", customers::suspend),
    post("customers/unsuspend", "customer.suspend", customers::unsuspend),
    post("customers/change-password", "customer.set_password", logins::old_change_password),
    post("customers/v2/change-password", "customer.set_password", logins::change_password),
    either("customers/forgot-password", "customer.reset_password", logins::forgot_password),
    either("customers/temp-password", "customer.temporary_password", logins::temporary_password),
    either("customers/generate-token", "customer.authenticate", logins::generate_token),
    get("customers/generate-login-token", "customer.login_token", logins::generate_login_token),
    get("customers/authenticate-token", "customer.authenticate", logins::authenticate_token),
    post("customers/v2/authenticate", "customer.authenticate", logins::authenticate),
    get("customers/authenticate/generate-otp", "customer.authenticate", logins::generate_otp),
    post("customers/authenticate/verify-otp", "customer.authenticate", logins::verify_otp),
    post("products/move", "logicboxes.move_domain", customers::move_product),
];

/// Prices and balances.
static MONEY: &[Route] = &[
    get("products/customer-price", "account.prices", products::customer_price),
    get("products/reseller-price", "account.prices", products::reseller_price),
    get("products/reseller-cost-price", "account.prices", products::reseller_cost_price),
    get("products/category-keys-mapping", "account.prices", products::category_keys),
    get("products/plan-details", "account.prices", products::plans),
    get("products/promo-details", "logicboxes.promotions", products::promotions),
    get("resellers/promo-details", "logicboxes.promotions", products::promotions),
    get("resellers/details", "account.test", reseller::details),
    get("resellers/generate-login-token", "logicboxes.login_token", reseller::login_token),
    get("billing/reseller-balance", "account.balance", billing::reseller_balance),
    get("billing/customer-balance", "customer.balance", billing::customer_balance),
    post("billing/add-customer-fund", "logicboxes.add_fund", billing::add_customer_fund),
    post("billing/add-reseller-fund", "logicboxes.add_fund", billing::add_reseller_fund),
    post("billing/add-customer-debit-note", "logicboxes.add_debit", billing::add_customer_debit),
    post("billing/add-reseller-debit-note", "logicboxes.add_debit", billing::add_reseller_debit),
    post("billing/customer-pay", "logicboxes.pay_invoices", billing::customer_pay),
    post("billing/execute-order-without-payment", "logicboxes.execute_orders", billing::execute_order),
    post("billing/customer-transactions/cancel", "logicboxes.cancel_invoices", billing::cancel),
    get("billing/customer-transactions", "account.transactions", transactions::of_customers),
    get("billing/customer-transactions/search", "account.transactions", transactions::of_customers),
    get("billing/customer-archived-transactions/search", "account.transactions", transactions::archived),
    get("billing/reseller-transactions", "account.transactions", transactions::of_reseller),
    get("billing/reseller-transactions/search", "account.transactions", transactions::of_reseller),
    get("billing/reseller-archived-transactions/search", "account.transactions", transactions::archived),
];

/// DNS and forwarding.
static SERVICES: &[Route] = &[
    post("dns/activate", "dns.activate", dns::activate),
    post("dns/manage/add-ipv4-record", "dns.add", dns::add_a),
    post("dns/manage/add-ipv6-record", "dns.add", dns::add_aaaa),
    post("dns/manage/add-cname-record", "dns.add", dns::add_cname),
    post("dns/manage/add-mx-record", "dns.add", dns::add_mx),
    post("dns/manage/add-ns-record", "dns.add", dns::add_ns),
    post("dns/manage/add-txt-record", "dns.add", dns::add_txt),
    post("dns/manage/add-srv-record", "dns.add", dns::add_srv),
    post("dns/manage/update-ipv4-record", "dns.update", dns::update_a),
    post("dns/manage/update-ipv6-record", "dns.update", dns::update_aaaa),
    post("dns/manage/update-cname-record", "dns.update", dns::update_cname),
    post("dns/manage/update-mx-record", "dns.update", dns::update_mx),
    post("dns/manage/update-ns-record", "dns.update", dns::update_ns),
    post("dns/manage/update-txt-record", "dns.update", dns::update_txt),
    post("dns/manage/update-srv-record", "dns.update", dns::update_srv),
    post("dns/manage/update-soa-record", "dns.set_soa", dns::update_authority),
    post("dns/manage/delete-ipv4-record", "dns.remove", dns::delete_a),
    post("dns/manage/delete-ipv6-record", "dns.remove", dns::delete_aaaa),
    post("dns/manage/delete-cname-record", "dns.remove", dns::delete_cname),
    post("dns/manage/delete-mx-record", "dns.remove", dns::delete_mx),
    post("dns/manage/delete-ns-record", "dns.remove", dns::delete_ns),
    post("dns/manage/delete-txt-record", "dns.remove", dns::delete_txt),
    post("dns/manage/delete-srv-record", "dns.remove", dns::delete_srv),
    get("dns/manage/delete-record", "dns.remove", dns::delete_any),
    get("dns/manage/search-records", "dns.records", dns::search),
    post("domainforward/activate", "logicboxes.activate_forwarding", forwarding::activate),
    post("domainforward/manage", "forward.set_web", forwarding::manage),
    get("domainforward/details", "forward.web", forwarding::details),
    get("domainforward/dns-records", "logicboxes.forward_records", forwarding::records),
    post("domainforward/delete", "forward.remove_web", forwarding::delete),
    post("domainforward/sub-domain-record/delete", "forward.remove_web", forwarding::delete_host),
];
