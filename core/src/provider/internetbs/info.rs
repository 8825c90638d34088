//! What Internet.bs says of itself: its operations, the form of its settings, its addresses and limits.

use crate::op::Op;
use crate::provider::{Endpoint, Environment, Info, Limit, Quota, Setting, SettingKind};

/// What Internet.bs is and can do.
pub static INFO: Info = Info {
    name: "internetbs",
    title: "Internet.bs",
    operations: &[
        Op::DomainCheck,
        Op::DomainQuote,
        Op::DomainInfo,
        Op::DomainRegistryStatus,
        Op::DomainList,
        Op::DomainSetNameservers,
        Op::DomainSetLock,
        Op::DomainAuthCode,
        Op::AccountTest,
        Op::AccountBalance,
        Op::DomainClaimNotice,
        Op::DomainLocks,
        Op::DomainTransferStatus,
        Op::DomainTransferSubmitCode,
        Op::DomainTransferResend,
        Op::DomainTransferRetry,
        Op::DomainTransferCancel,
        Op::DomainTransferHistory,
        Op::DomainTransferApprove,
        Op::DomainTransferReject,
        Op::DomainSetContacts,
        Op::DomainSetPrivacy,
        Op::DomainSetAutoRenew,
        Op::DomainSetDnssec,
        Op::DomainSetAuthCode,
        Op::DomainRelease,
        Op::DomainPush,
        Op::DomainResendVerification,
        Op::NameserverCreate,
        Op::NameserverSetAddresses,
        Op::NameserverDelete,
        Op::NameserverInfo,
        Op::NameserverList,
        Op::DnsRecords,
        Op::DnsAdd,
        Op::DnsUpdate,
        Op::DnsRemove,
        Op::ForwardWeb,
        Op::ForwardSetWeb,
        Op::ForwardRemoveWeb,
        Op::ForwardMail,
        Op::ForwardSetMail,
        Op::ForwardRemoveMail,
        Op::AccountPrices,
        Op::TldList,
        Op::InternetbsContacts,
        Op::InternetbsFindDomains,
        Op::InternetbsDomainCount,
        Op::InternetbsVerification,
        Op::InternetbsPrivacyStatus,
        Op::InternetbsSetPrivacy,
        Op::InternetbsCloneContacts,
        Op::InternetbsTldInfo,
        Op::InternetbsPrivacyTlds,
        Op::InternetbsBalances,
        Op::InternetbsDefaultCurrency,
        Op::InternetbsSetDefaultCurrency,
        Op::InternetbsPriceList,
        Op::InternetbsConfiguration,
        Op::InternetbsSetConfiguration,
        Op::Raw,
        Op::DomainRegister,
        Op::DomainTransfer,
        Op::DomainRenew,
        Op::DomainRestore,
        Op::DomainTrade,
    ],
    // `currentexpiration` is sent, but nobody has seen what it refuses.
    guarded: &[],
    settings: SETTINGS,
    endpoints: ENDPOINTS,
    limits: LIMITS,
    sandbox: true,
    documentation: "https://internetbs.net/ResellerRegistrarDomainNameAPI/",
    own_operations: &[],
};

const SETTINGS: &[Setting] = &[
    Setting {
        key: "api_key",
        label: "API key",
        kind: SettingKind::Text,
        secret: true,
        required: true,
        default: None,
        sandbox: Some("sandbox-key"),
        help: "the key from the reseller panel, which is bound to an IPv4 address",
    },
    Setting {
        key: "password",
        label: "Password",
        kind: SettingKind::Text,
        secret: true,
        required: true,
        default: None,
        sandbox: Some("sandbox-password"),
        help: "the key's password",
    },
    Setting {
        key: "currency",
        label: "Currency of premium prices",
        kind: SettingKind::Text,
        secret: false,
        required: false,
        default: None,
        sandbox: None,
        help: "in which currency checks tell the prices of premium names, such as USD; the account's own where left out",
    },
    Setting {
        key: "response_format",
        label: "Format of answers",
        kind: SettingKind::Text,
        secret: false,
        required: false,
        default: Some("json"),
        sandbox: None,
        help: "json, text or xml: they say the same",
    },
    Setting {
        key: "domains",
        label: "Domains in the account",
        kind: SettingKind::Integer,
        secret: false,
        required: false,
        default: Some("0"),
        sandbox: None,
        help: "how many domains the account has at least: Internet.bs takes one more call a minute for each, and so many more are sent",
    },
];

const ENDPOINTS: &[Endpoint] = &[
    Endpoint { environment: Environment::Live, purpose: "api", base_url: "https://api.internet.bs/" },
    Endpoint { environment: Environment::Test, purpose: "api", base_url: "https://testapi.internet.bs/" },
    // Answered in this process; the name is never looked up.
    Endpoint { environment: Environment::Sandbox, purpose: "api", base_url: "https://sandbox.invalid/" },
];

/// Internet.bs takes 60 calls a minute, and one more for each domain in the account, over all groups. The figure without domains is
/// split among them. What comes at once and what follows within a minute are two thirds and one third of it: together they stay within.
const LIMITS: &[Limit] = &[
    Limit { group: "read", per_minute: 7, burst: 13, stated: false },
    Limit { group: "check", per_minute: 10, burst: 20, stated: false },
    Limit { group: "write", per_minute: 3, burst: 7, stated: false },
];

/// The same for an account with so many domains.
pub(super) fn limits(domains: u32) -> Vec<Limit> {
    // Sixtieths of what each group has without domains.
    let more = |of_sixty: u32| u64::from(domains) * u64::from(of_sixty) / 60;
    let grown = |figure: u32| figure.saturating_add(u32::try_from(more(figure)).unwrap_or(u32::MAX));
    let one =
        |limit: &Limit| Limit { per_minute: grown(limit.per_minute), burst: grown(limit.burst), ..*limit };
    LIMITS.iter().map(one).collect()
}

/// How many calls an account with so many domains makes in an hour, a day, a week and a month of 30 days.
pub(super) fn quotas(domains: u32) -> Vec<Quota> {
    let domains = u64::from(domains);
    let hours = |hours: u32, calls| Quota { seconds: hours * 3_600, calls };
    vec![
        hours(1, 500 + domains),
        hours(24, 1_000 + 2 * domains),
        hours(7 * 24, 2_000 + domains * 5 / 2),
        hours(30 * 24, 3_000 + 3 * domains),
    ]
}

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
    fn what_is_sent_within_a_minute_stays_within_what_the_account_may_send() {
        let most = |domains: u32| {
            limits(domains)
                .iter()
                .map(|limit| u64::from(limit.burst) + u64::from(limit.per_minute))
                .sum::<u64>()
        };
        for domains in [0, 1, 59, 60, 1_000, 54_321] {
            let allowed = 60 + u64::from(domains);
            assert!(most(domains) <= allowed && most(domains) + 6 >= allowed, "{domains}: {}", most(domains));
        }
        assert!(most(u32::MAX) > 0);
    }

    #[test]
    fn the_longer_windows_grow_with_the_domains_as_the_registrar_says() {
        let calls = |domains: u32| quotas(domains).iter().map(|quota| quota.calls).collect::<Vec<_>>();
        assert_eq!(calls(0), [500, 1_000, 2_000, 3_000]);
        assert_eq!(calls(101), [601, 1_202, 2_252, 3_303]);
        assert!(calls(u32::MAX)[3] > 0);
    }
}
