//! What Realtime Register says of itself: its operations, the form of its settings, its addresses and limits.

use crate::op::Op;
use crate::provider::{Endpoint, Environment, Info, Limit, Setting, SettingKind};

/// What Realtime Register is and can do.
pub static INFO: Info = Info {
    name: "realtimeregister",
    title: "Realtime Register",
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
        Op::AccountTest,
        Op::AccountBalance,
        Op::Raw,
        Op::DomainRegister,
        Op::DomainTransfer,
        Op::DomainRenew,
        Op::DomainLocks,
        Op::DomainTransferStatus,
        Op::DomainTransferResend,
        Op::DomainTransferCancel,
        Op::DomainSetContacts,
        Op::DomainSetPrivacy,
        Op::DomainSetAutoRenew,
        Op::DomainSetHold,
        Op::DomainSetDnssec,
        Op::DomainSetAuthCode,
        Op::DomainNewAuthCode,
        Op::DomainDelete,
        Op::DomainRelease,
        Op::NameserverCreate,
        Op::NameserverSetAddresses,
        Op::NameserverDelete,
        Op::NameserverInfo,
        Op::NameserverList,
        Op::ContactList,
        Op::ContactUpdate,
        Op::ContactDelete,
        Op::ContactValidate,
        Op::AccountPrices,
        Op::TldList,
        Op::ProcessInfo,
        Op::ProcessList,
        Op::ProcessResend,
        Op::ProcessCancel,
        Op::EventPoll,
        Op::EventAck,
        Op::RealtimeregisterSplitContact,
        Op::RealtimeregisterTldMetadata,
        Op::RealtimeregisterCheckSignature,
        Op::DnsRecords,
        Op::DnsAdd,
        Op::DnsUpdate,
        Op::DnsRemove,
        Op::DnsSetSoa,
        Op::DnsActivate,
        Op::DomainTransferApprove,
        Op::DomainTransferReject,
        Op::RealtimeregisterSetContact,
        Op::RealtimeregisterSetProperties,
        Op::RealtimeregisterFindDomains,
        Op::RealtimeregisterZones,
        Op::RealtimeregisterZoneInfo,
        Op::RealtimeregisterCreateZone,
        Op::RealtimeregisterUpdateZone,
        Op::RealtimeregisterDeleteZone,
        Op::RealtimeregisterZoneQueries,
        Op::RealtimeregisterRetrieveZone,
        Op::RealtimeregisterRollZoneKeys,
        Op::RealtimeregisterConfirmKeys,
        Op::RealtimeregisterZoneTemplates,
        Op::RealtimeregisterZoneTemplate,
        Op::RealtimeregisterCreateZoneTemplate,
        Op::RealtimeregisterUpdateZoneTemplate,
        Op::RealtimeregisterDeleteZoneTemplate,
        Op::RealtimeregisterCountries,
        Op::RealtimeregisterCountryInfo,
        Op::RealtimeregisterValidationCategories,
        Op::RealtimeregisterValidationCategory,
        Op::RealtimeregisterTransactions,
        Op::RealtimeregisterTransactionInfo,
        Op::RealtimeregisterExchangeRates,
        Op::RealtimeregisterRegistries,
        Op::RealtimeregisterRegistryInfo,
        Op::RealtimeregisterDowntimes,
        Op::RealtimeregisterDowntimeInfo,
        Op::RealtimeregisterRegistryAccounts,
        Op::RealtimeregisterRegistryAccount,
        Op::RealtimeregisterGatewayInfo,
        Op::RealtimeregisterNotifications,
        Op::RealtimeregisterNotification,
        Op::RealtimeregisterBrands,
        Op::RealtimeregisterBrandInfo,
        Op::RealtimeregisterCreateBrand,
        Op::RealtimeregisterUpdateBrand,
        Op::RealtimeregisterDeleteBrand,
        Op::RealtimeregisterBrandTemplates,
        Op::RealtimeregisterBrandTemplate,
        Op::RealtimeregisterPreviewBrandTemplate,
        Op::RealtimeregisterUpdateBrandTemplate,
        Op::RealtimeregisterBrandLocales,
        Op::DomainRestore,
        Op::DomainBuyPrivacy,
    ],
    // `expiryDate` goes along with a renewal, but nobody has seen yet that it is enforced.
    guarded: &[],
    settings: SETTINGS,
    endpoints: ENDPOINTS,
    limits: LIMITS,
    sandbox: true,
    documentation: "https://dm.realtimeregister.com/docs/api",
    own_operations: &[],
};

const SETTINGS: &[Setting] = &[
    Setting {
        key: "customer",
        label: "Customer handle",
        kind: SettingKind::Text,
        secret: false,
        required: true,
        default: None,
        sandbox: Some("sandbox"),
        help: "the handle of the customer account, as the portal shows it; domains and contacts belong to it",
    },
    Setting {
        key: "api_key",
        label: "API key",
        kind: SettingKind::Text,
        secret: true,
        required: true,
        default: None,
        sandbox: Some("c2FuZGJveC1rZXk="),
        help: "the key that the portal shows once when it is made; the test system has keys of its own",
    },
    Setting {
        key: "isproxy",
        label: "IsProxy",
        kind: SettingKind::Text,
        secret: false,
        required: false,
        default: None,
        sandbox: None,
        help: "where many names are checked at once: host:port, or off; the registrar's own address where left out",
    },
];

const ENDPOINTS: &[Endpoint] = &[
    Endpoint { environment: Environment::Live, purpose: "api", base_url: "https://api.yoursrs.com/" },
    Endpoint { environment: Environment::Test, purpose: "api", base_url: "https://api.yoursrs-ote.com/" },
    // Answered in this process; the name is never looked up.
    Endpoint { environment: Environment::Sandbox, purpose: "api", base_url: "https://sandbox.invalid/" },
];

/// Realtime Register publishes no figures. These are ours.
const LIMITS: &[Limit] = &[
    Limit { group: "read", per_minute: 600, burst: 60, stated: false },
    Limit { group: "check", per_minute: 600, burst: 60, stated: false },
    Limit { group: "write", per_minute: 120, burst: 20, stated: false },
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
