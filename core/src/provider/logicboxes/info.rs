//! What LogicBoxes says of itself: its operations, the form of its settings, its addresses and limits.

use crate::op::Op;
use crate::provider::{Endpoint, Environment, Info, Limit, Setting, SettingKind};

/// What LogicBoxes is and can do.
pub static INFO: Info = Info {
    name: "logicboxes",
    title: "LogicBoxes",
    operations: &[
        Op::DomainCheck,
        Op::DomainQuote,
        Op::DomainInfo,
        Op::DomainList,
        Op::DomainSetNameservers,
        Op::DomainSetLock,
        Op::DomainAuthCode,
        Op::ContactCreate,
        Op::ContactInfo,
        Op::CustomerCreate,
        Op::CustomerInfo,
        Op::AccountTest,
        Op::AccountBalance,
        Op::Raw,
        Op::DomainRegister,
        Op::DomainTransfer,
        Op::DomainRenew,
        Op::DomainClaimNotice,
        Op::DomainSuggest,
        Op::DomainLocks,
        Op::DomainTransferCheck,
        Op::DomainTransferStatus,
        Op::DomainTransferSubmitCode,
        Op::DomainTransferResend,
        Op::DomainTransferCancel,
        Op::DomainSetContacts,
        Op::DomainSetPrivacy,
        Op::DomainSetHold,
        Op::DomainSetDnssec,
        Op::DomainSetAuthCode,
        Op::DomainDelete,
        Op::DomainRelease,
        Op::DomainResendVerification,
        Op::NameserverCreate,
        Op::NameserverRename,
        Op::NameserverSetAddresses,
        Op::NameserverDelete,
        Op::NameserverInfo,
        Op::NameserverList,
        Op::ContactList,
        Op::ContactDelete,
        Op::CustomerList,
        Op::CustomerUpdate,
        Op::CustomerDelete,
        Op::CustomerBalance,
        Op::CustomerSetPassword,
        Op::CustomerResetPassword,
        Op::CustomerTemporaryPassword,
        Op::CustomerLoginToken,
        Op::CustomerAuthenticate,
        Op::DnsRecords,
        Op::DnsAdd,
        Op::DnsUpdate,
        Op::DnsRemove,
        Op::DnsSetSoa,
        Op::DnsActivate,
        Op::ForwardWeb,
        Op::ForwardSetWeb,
        Op::ForwardRemoveWeb,
        Op::AccountPrices,
        Op::TldList,
        Op::ProcessInfo,
        Op::ProcessList,
        Op::LogicboxesOrderId,
        Op::LogicboxesOrderInfo,
        Op::LogicboxesDefaultNameservers,
        Op::LogicboxesMoveDomain,
        Op::LogicboxesSetGdpr,
        Op::LogicboxesSetResellerLock,
        Op::LogicboxesPremiumNames,
        Op::LogicboxesActivateForwarding,
        Op::LogicboxesForwardRecords,
        Op::LogicboxesTelCthLogin,
        Op::LogicboxesSetTelWhois,
        Op::LogicboxesXxxMembership,
        Op::LogicboxesDeRecheck,
        Op::LogicboxesCaAgreement,
        Op::LogicboxesDefaultContacts,
        Op::LogicboxesSetDefaultContacts,
        Op::LogicboxesValidateRegistrant,
        Op::LogicboxesAddCoopSponsor,
        Op::LogicboxesExecuteOrders,
        Op::LogicboxesPayInvoices,
        Op::LogicboxesPromotions,
        Op::DomainRestore,
        Op::DomainBuyPrivacy,
        Op::LogicboxesBuyPremiumDns,
    ],
    // `exp-date` is compared with the registrar's own record.
    guarded: &[Op::DomainRenew],
    settings: SETTINGS,
    endpoints: ENDPOINTS,
    limits: LIMITS,
    sandbox: true,
    documentation: "https://manage.logicboxes.com/kb/answer/744",
    own_operations: &[],
};

const SETTINGS: &[Setting] = &[
    Setting {
        key: "user_id",
        label: "Reseller id",
        kind: SettingKind::Integer,
        secret: false,
        required: true,
        default: None,
        sandbox: Some("123456"),
        help: "the number of the reseller account; the test system has accounts of its own",
    },
    Setting {
        key: "api_key",
        label: "API key",
        kind: SettingKind::Text,
        secret: true,
        required: true,
        default: None,
        sandbox: Some("sandbox-key"),
        help: "the key from the reseller panel's settings, where the addresses that may use it are listed, too",
    },
    Setting {
        key: "customer_id",
        label: "Customer id",
        kind: SettingKind::Integer,
        secret: false,
        required: false,
        default: None,
        sandbox: Some("17824872"),
        help: "the customer that orders and contacts belong to where a call names none",
    },
];

const ENDPOINTS: &[Endpoint] = &[
    Endpoint { environment: Environment::Live, purpose: "api", base_url: "https://httpapi.com/api/" },
    Endpoint {
        environment: Environment::Live,
        purpose: "check",
        base_url: "https://domaincheck.httpapi.com/api/",
    },
    Endpoint { environment: Environment::Test, purpose: "api", base_url: "https://test.httpapi.com/api/" },
    // Answered in this process; the name is never looked up.
    Endpoint { environment: Environment::Sandbox, purpose: "api", base_url: "https://sandbox.invalid/api/" },
];

/// LogicBoxes publishes no figures. These are ours, and low enough for any server.
const LIMITS: &[Limit] = &[
    Limit { group: "read", per_minute: 300, burst: 30, stated: false },
    Limit { group: "check", per_minute: 300, burst: 30, stated: false },
    Limit { group: "write", per_minute: 60, burst: 10, stated: false },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_named_once() {
        let mut operations = INFO.operations.to_vec();
        operations.sort_unstable();
        operations.dedup();
        assert_eq!(operations.len(), INFO.operations.len());
    }

    #[test]
    fn availability_has_a_host_of_its_own_on_the_live_system_alone() {
        let host = |environment| INFO.base_url(environment, "check");
        assert_eq!(host(Environment::Live), Some("https://domaincheck.httpapi.com/api/"));
        assert_eq!(host(Environment::Test), None);
        assert_eq!(super::super::testing::account().check, super::super::testing::account().api);
    }
}
