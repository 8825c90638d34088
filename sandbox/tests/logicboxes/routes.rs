//! All methods at once: each is there, wants its verb and credentials, and names what is missing.

use anyregistrar_sandbox::Face;

use crate::support::*;

/// Verb, path, and the parameter that is missed first.
const METHODS: &[(&str, &str, &str)] = &[
    ("GET", "domains/available", ""),
    ("GET", "domains/idn-available", "tld"),
    ("GET", "domains/premium/available", "key-word"),
    ("GET", "domains/premium-check", "domain-name"),
    ("GET", "domains/thirdlevelname/available", "domain-name"),
    ("POST", "domains/uk/available", "name"),
    ("GET", "domains/available-sunrise", "smd"),
    ("GET", "domains/get-tm-notice", "lookup-key"),
    ("GET", "domains/tlds-in-phase", "phase"),
    ("POST", "domains/tld-info", ""),
    ("GET", "domains/v5/suggest-names", "keyword"),
    ("GET", "domains/suggest-names", "keyword"),
    ("POST", "domains/register", "domain-name"),
    ("POST", "domains/transfer", "domain-name"),
    ("GET", "domains/validate-transfer", "domain-name"),
    ("POST", "domains/transfer/submit-auth-code", "order-id"),
    ("POST", "domains/resend-rfa", "order-id"),
    ("POST", "domains/cancel-transfer", "order-id"),
    ("POST", "domains/uk/release", "order-id"),
    ("POST", "domains/renew", "order-id"),
    ("GET", "domains/search", "no-of-records"),
    ("GET", "domains/orderid", "domain-name"),
    ("GET", "domains/details", "order-id"),
    ("GET", "domains/details-by-name", "domain-name"),
    ("GET", "domains/customer-default-ns", "customer-id"),
    ("POST", "domains/modify-ns", "order-id"),
    ("POST", "domains/add-cns", "order-id"),
    ("POST", "domains/modify-cns-name", "order-id"),
    ("POST", "domains/modify-cns-ip", "order-id"),
    ("POST", "domains/delete-cns-ip", "order-id"),
    ("POST", "domains/modify-contact", "order-id"),
    ("POST", "domains/purchase-privacy", "order-id"),
    ("POST", "domains/modify-privacy-protection", "order-id"),
    ("POST", "domains/gdpr/enable", "order-id"),
    ("POST", "domains/gdpr/disable", "order-id"),
    ("POST", "domains/modify-auth-code", "order-id"),
    ("POST", "domains/enable-theft-protection", "order-id"),
    ("POST", "domains/disable-theft-protection", "order-id"),
    ("GET", "domains/locks", "order-id"),
    ("POST", "domains/reseller-lock/add", "reason"),
    ("POST", "domains/reseller-lock/remove", "order-id"),
    ("POST", "orders/suspend", "order-id"),
    ("POST", "orders/unsuspend", "order-id"),
    ("POST", "domains/delete", "order-id"),
    ("POST", "domains/restore", "order-id"),
    ("GET", "domains/tel/cth-details", "order-id"),
    ("POST", "domains/tel/modify-whois-pref", "order-id"),
    ("POST", "domains/de/recheck-ns", "order-id"),
    ("POST", "domains/dotxxx/association-details", "order-id"),
    ("POST", "domains/add-dnssec", "order-id"),
    ("POST", "domains/del-dnssec", "order-id"),
    ("POST", "domains/premium-dns", "order-id"),
    ("POST", "domains/raa/resend-verification", "order-id"),
    ("POST", "domains/preordering/add", "customerid"),
    ("POST", "domains/preordering/delete", "customerid"),
    ("GET", "domains/preordering/fetch", "no-of-records"),
    ("GET", "domains/preordering/fetchtldlist", "category"),
    ("POST", "customers/v2/signup", "passwd"),
    ("POST", "customers/signup", "passwd"),
    ("POST", "customers/modify", "customer-id"),
    ("GET", "customers/details", "username"),
    ("GET", "customers/details-by-id", "customer-id"),
    ("GET", "customers/search", "no-of-records"),
    ("POST", "customers/delete", "customer-id"),
    ("POST", "customers/change-password", "new-passwd"),
    ("POST", "customers/v2/change-password", "new-passwd"),
    ("GET", "customers/forgot-password", "username"),
    ("GET", "customers/temp-password", "customer-id"),
    ("GET", "customers/generate-token", "ip"),
    ("GET", "customers/generate-login-token", "ip"),
    ("GET", "customers/authenticate-token", "token"),
    ("POST", "customers/v2/authenticate", "username"),
    ("GET", "customers/authenticate/generate-otp", "customerid"),
    ("POST", "customers/authenticate/verify-otp", "customerid"),
    ("POST", "customers/suspend", "reason"),
    ("POST", "customers/unsuspend", "customer-id"),
    ("POST", "products/move", "domain-name"),
    ("POST", "contacts/add", "type"),
    ("GET", "contacts/details", "contact-id"),
    ("POST", "contacts/modify", "contact-id"),
    ("GET", "contacts/search", "no-of-records"),
    ("POST", "contacts/delete", "contact-id"),
    ("POST", "contacts/default", "customer-id"),
    ("POST", "contacts/modDefault", "customer-id"),
    ("POST", "contacts/set-details", "product-key"),
    ("GET", "contacts/validate-registrant", "contact-id"),
    ("GET", "contacts/dotca/registrantagreement", ""),
    ("GET", "contacts/sponsors", "customer-id"),
    ("POST", "contacts/coop/add-sponsor", "customer-id"),
    ("GET", "products/customer-price", ""),
    ("GET", "products/reseller-price", ""),
    ("GET", "products/reseller-cost-price", ""),
    ("GET", "products/category-keys-mapping", ""),
    ("GET", "products/plan-details", "product-key"),
    ("GET", "products/promo-details", ""),
    ("GET", "resellers/promo-details", ""),
    ("GET", "resellers/details", "reseller-id"),
    ("GET", "resellers/generate-login-token", "reseller-id"),
    ("GET", "actions/search-current", "no-of-records"),
    ("GET", "actions/search-archived", "no-of-records"),
    ("GET", "billing/reseller-balance", ""),
    ("GET", "billing/customer-balance", "customer-id"),
    ("POST", "billing/add-customer-fund", "customer-id"),
    ("POST", "billing/add-reseller-fund", "reseller-id"),
    ("POST", "billing/add-customer-debit-note", "customer-id"),
    ("POST", "billing/add-reseller-debit-note", "reseller-id"),
    ("POST", "billing/customer-pay", "invoice-ids"),
    ("POST", "billing/execute-order-without-payment", "invoice-ids"),
    ("POST", "billing/customer-transactions/cancel", "invoice-ids"),
    ("GET", "billing/customer-transactions", "no-of-records"),
    ("GET", "billing/customer-transactions/search", "no-of-records"),
    ("GET", "billing/reseller-transactions", "no-of-records"),
    ("GET", "billing/reseller-transactions/search", "no-of-records"),
    ("GET", "billing/customer-archived-transactions/search", "no-of-records"),
    ("GET", "billing/reseller-archived-transactions/search", "no-of-records"),
    ("POST", "dns/activate", "order-id"),
    ("POST", "dns/manage/add-ipv4-record", "domain-name"),
    ("POST", "dns/manage/add-ipv6-record", "domain-name"),
    ("POST", "dns/manage/add-cname-record", "domain-name"),
    ("POST", "dns/manage/add-mx-record", "domain-name"),
    ("POST", "dns/manage/add-ns-record", "domain-name"),
    ("POST", "dns/manage/add-txt-record", "domain-name"),
    ("POST", "dns/manage/add-srv-record", "domain-name"),
    ("POST", "dns/manage/update-ipv4-record", "domain-name"),
    ("POST", "dns/manage/update-ipv6-record", "domain-name"),
    ("POST", "dns/manage/update-cname-record", "domain-name"),
    ("POST", "dns/manage/update-mx-record", "domain-name"),
    ("POST", "dns/manage/update-ns-record", "domain-name"),
    ("POST", "dns/manage/update-txt-record", "domain-name"),
    ("POST", "dns/manage/update-srv-record", "domain-name"),
    ("POST", "dns/manage/update-soa-record", "domain-name"),
    ("POST", "dns/manage/delete-ipv4-record", "domain-name"),
    ("POST", "dns/manage/delete-ipv6-record", "domain-name"),
    ("POST", "dns/manage/delete-cname-record", "domain-name"),
    ("POST", "dns/manage/delete-mx-record", "domain-name"),
    ("POST", "dns/manage/delete-ns-record", "domain-name"),
    ("POST", "dns/manage/delete-txt-record", "domain-name"),
    ("POST", "dns/manage/delete-srv-record", "domain-name"),
    ("GET", "dns/manage/delete-record", "domain-name"),
    ("GET", "dns/manage/search-records", "no-of-records"),
    ("POST", "domainforward/activate", "order-id"),
    ("POST", "domainforward/manage", "order-id"),
    ("GET", "domainforward/details", "order-id"),
    ("GET", "domainforward/dns-records", "domain-name"),
    ("POST", "domainforward/delete", "domain-name"),
    ("POST", "domainforward/sub-domain-record/delete", "order-id"),
];

/// Methods that take both verbs.
const EITHER: &[&str] = &[
    "domains/tld-info",
    "domains/reseller-lock/add",
    "domains/reseller-lock/remove",
    "customers/forgot-password",
    "customers/temp-password",
    "customers/generate-token",
];

#[test]
fn every_method_names_the_parameter_that_is_missing() {
    let sandbox = sandbox();
    for (verb, path, missing) in METHODS {
        let response = lb(&sandbox, verb, &format!("{path}.json"), "");

        let document = json_of(&response);
        if missing.is_empty() {
            assert_eq!(response.status(), 200, "{path}: {document}");
        } else {
            assert_eq!(response.status(), 500, "{path}: {document}");
            assert_eq!(document["message"], format!("Required parameter missing: {missing}"), "{path}");
        }
    }
}

#[test]
fn every_method_refuses_the_other_verb() {
    let sandbox = sandbox();
    for (verb, path, _) in METHODS.iter().filter(|(_, path, _)| !EITHER.contains(path)) {
        let other = if *verb == "GET" { "POST" } else { "GET" };

        let message = lb_error(&sandbox, other, &format!("{path}.json"), "");

        assert!(message.contains(verb), "{path}: {message}");
    }
}

#[test]
fn every_method_wants_credentials_in_both_formats() {
    let sandbox = sandbox();
    for (verb, path, _) in METHODS {
        let ask = |format: &str, query: &str| {
            let target = format!("/api/{path}.{format}?{query}");
            reply(sandbox.deliver(Face::LogicBoxes, &request(verb, &target, "")))
        };

        let none = json_of(&ask("json", ""));
        assert_eq!(none["message"], "Required authentication parameter missing", "{path}");
        let wrong = ask("xml", "auth-userid=123456&api-key=wrong");
        let body = String::from_utf8_lossy(wrong.body()).into_owned();
        assert_eq!(wrong.status(), 500, "{path}");
        assert!(body.contains("<status>ERROR</status>") && body.contains("Access Denied"), "{path}: {body}");
    }
}

#[test]
fn what_no_source_knows_is_no_method() {
    let sandbox = sandbox();
    for path in ["domains/eu/trade", "domains/nosuch", "domains", "orders/search", "Domains/Register"] {
        assert_eq!(lb(&sandbox, "POST", &format!("{path}.json"), "").status(), 404, "{path}");
    }
}
