//! What NETIM says of itself: its operations, the form of its settings, its addresses and limits.

use crate::op::Op;
use crate::provider::{Endpoint, Environment, Info, Limit, Setting, SettingKind};

/// What NETIM is and can do.
pub static INFO: Info = Info {
    name: "netim",
    title: "NETIM",
    operations: &[
        Op::DomainCheck,
        Op::DomainQuote,
        Op::DomainInfo,
        Op::DomainList,
        Op::DomainSetNameservers,
        Op::DomainSetLock,
        Op::DomainLocks,
        Op::DomainAuthCode,
        Op::DomainNewAuthCode,
        Op::DomainSetContacts,
        Op::DomainSetPrivacy,
        Op::DomainSetAutoRenew,
        Op::DomainDelete,
        Op::ContactCreate,
        Op::ContactInfo,
        Op::ContactList,
        Op::ContactUpdate,
        Op::ContactDelete,
        Op::NameserverCreate,
        Op::NameserverSetAddresses,
        Op::NameserverDelete,
        Op::NameserverInfo,
        Op::NameserverList,
        Op::AccountTest,
        Op::AccountBalance,
        Op::AccountPrices,
        Op::TldList,
        Op::DnsRecords,
        Op::DnsAdd,
        Op::DnsUpdate,
        Op::DnsRemove,
        Op::DnsSetSoa,
        Op::ForwardWeb,
        Op::ForwardSetWeb,
        Op::ForwardRemoveWeb,
        Op::ForwardMail,
        Op::ForwardSetMail,
        Op::ForwardRemoveMail,
        Op::ProcessInfo,
        Op::ProcessList,
        Op::ProcessCancel,
        Op::NetimClaim,
        Op::NetimWhois,
        Op::NetimAccount,
        Op::NetimTld,
        Op::NetimTldOperations,
        Op::NetimSetRemark,
        Op::NetimMembership,
        Op::NetimSetSigning,
        Op::NetimDnsKey,
        Op::NetimResetZone,
        Op::NetimSetForward,
        Op::NetimSendAuthCode,
        Op::Raw,
        Op::DomainRegister,
        Op::DomainTransfer,
        Op::DomainRenew,
        Op::DomainRestore,
        Op::DomainTrade,
        Op::NetimTransferTrade,
        Op::NetimInternalTransfer,
    ],
    // A renewal carries nothing that the registrar could compare.
    guarded: &[],
    settings: SETTINGS,
    endpoints: ENDPOINTS,
    limits: LIMITS,
    sandbox: true,
    documentation: "https://support.netim.com/en/docs",
    own_operations: &[],
};

const SETTINGS: &[Setting] = &[
    Setting {
        key: "login",
        label: "Login",
        kind: SettingKind::Text,
        secret: false,
        required: true,
        default: None,
        sandbox: Some("SB1001"),
        help: "the reseller's id, or the name of an API user; the test system has accounts of its own",
    },
    Setting {
        key: "secret",
        label: "API secret",
        kind: SettingKind::Text,
        secret: true,
        required: true,
        default: None,
        sandbox: Some("sandbox-secret"),
        help: "the account's API secret, or the API user's key; API access is enabled in the control panel first",
    },
    Setting {
        key: "version",
        label: "REST version",
        kind: SettingKind::Text,
        secret: false,
        required: false,
        default: Some("3.0"),
        sandbox: None,
        help: "3.0 or 1.0: which of the two interfaces to speak to, which live side by side",
    },
    Setting {
        key: "language",
        label: "Language",
        kind: SettingKind::Text,
        secret: false,
        required: false,
        default: Some("EN"),
        sandbox: None,
        help: "EN or FR: the language of NETIM's texts, and of its mails to new contacts",
    },
    Setting {
        key: "sync",
        label: "Wait for operations",
        kind: SettingKind::Boolean,
        secret: false,
        required: false,
        default: Some("true"),
        sandbox: None,
        help: "whether NETIM tries to finish an operation within the call; where not, every one is pending first",
    },
    Setting {
        key: "sync_delay",
        label: "Longest wait for an operation",
        kind: SettingKind::Integer,
        secret: false,
        required: false,
        default: Some("25"),
        sandbox: None,
        help: "how many seconds, from 0 to 25, NETIM may try that before an operation is pending; 3.0 only",
    },
    Setting {
        key: "notify",
        label: "Mails about operations",
        kind: SettingKind::Boolean,
        secret: false,
        required: false,
        default: None,
        sandbox: None,
        help: "whether NETIM sends mails about the operations of this session; its own choice where left out; 3.0 only",
    },
];

/// The version follows the base address.
const ENDPOINTS: &[Endpoint] = &[
    Endpoint { environment: Environment::Live, purpose: "api", base_url: "https://rest.netim.com/" },
    // Every one of the registrar's own configurations has it without TLS.
    Endpoint { environment: Environment::Test, purpose: "api", base_url: "http://oterest.netim.com/" },
    // Answered in this process; the name is never looked up.
    Endpoint { environment: Environment::Sandbox, purpose: "api", base_url: "https://sandbox.invalid/" },
];

/// NETIM publishes no figures. A crawler saw dropped connections under parallel load and settled on 90 a minute.
const LIMITS: &[Limit] = &[
    Limit { group: "read", per_minute: 90, burst: 10, stated: false },
    Limit { group: "check", per_minute: 90, burst: 10, stated: false },
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
}
