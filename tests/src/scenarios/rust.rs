//! The door of Rust: one typed method for each operation.

use super::file::{Call as Asked, Scenario};
use super::play::{Answer, Door};
use super::plugin;
use anyregistrar::blocking::Client;
use anyregistrar::op::{Call, Op};
use anyregistrar::{CallOptions, Environment, Error, Result};
use serde_json::Value;
use serde_json::value::RawValue;
use std::time::Duration;

/// A client with its typed methods.
pub struct Typed(Client);

impl Typed {
    /// Opens a provider as a scenario says. Outside the sandbox nobody is reached.
    pub fn open(provider: &str, scenario: &Scenario) -> std::result::Result<Box<dyn Door>, String> {
        if plugin::is_one(provider) {
            return plugin::client(provider, scenario)
                .map(|client| Box::new(Typed(client.blocking())) as Box<dyn Door>);
        }
        let mut builder = anyregistrar::Client::builder(provider);
        for (key, value) in &scenario.settings {
            builder = builder.setting(key, value);
        }
        if provider != "sandbox" {
            let test = scenario.environment == "test";
            builder = builder.environment(if test { Environment::Test } else { Environment::Sandbox });
        }
        let client = builder.build().map_err(|error| error.to_string())?;
        Ok(Box::new(Typed(client.blocking())))
    }
}

/// From a call to the method of its name.
macro_rules! by_method {
    ($client:expr, $call:expr, $options:expr, { $($variant:ident => $method:ident),+ $(,)? } paid { $($paid:ident => $buy:ident),+ $(,)? }) => {
        match $call {
            $(Call::$variant(input) => written($client.$method(input, $options)),)+
            $(Call::$paid(input) => written($client.$buy(*input, $options)),)+
            other => panic!("{} has no method here; add it to the list", other.op()),
        }
    };
}

impl Door for Typed {
    fn call(&mut self, asked: &Asked) -> std::result::Result<Answer, String> {
        let input =
            RawValue::from_string(Value::Object(asked.input.clone()).to_string()).expect("plain data");
        let op = Op::named(&asked.op).unwrap_or_else(|| panic!("there is no operation {}", asked.op));
        let call = match Call::parse(op, &input) {
            Ok(call) => call,
            Err(error) => return Ok(Err(fault(error))),
        };
        let options = CallOptions {
            key: asked.options.key.clone(),
            timeout: asked.options.timeout_ms.map(Duration::from_millis),
            dry_run: asked.options.dry_run,
        };
        by_method!(self.0, call, options, {
            DomainCheck => domain_check,
            DomainQuote => domain_quote,
            DomainInfo => domain_info,
            DomainRegistryStatus => domain_registry_status,
            DomainList => domain_list,
            DomainSetNameservers => domain_set_nameservers,
            DomainSetLock => domain_set_lock,
            DomainAuthCode => domain_auth_code,
            ContactCreate => contact_create,
            ContactInfo => contact_info,
            CustomerCreate => customer_create,
            CustomerInfo => customer_info,
            AccountTest => account_test,
            AccountBalance => account_balance,
            DomainClaimNotice => domain_claim_notice,
            DomainSuggest => domain_suggest,
            DomainLocks => domain_locks,
            DomainTransferCheck => domain_transfer_check,
            DomainTransferStatus => domain_transfer_status,
            DomainTransferSubmitCode => domain_transfer_submit_code,
            DomainTransferResend => domain_transfer_resend,
            DomainTransferRetry => domain_transfer_retry,
            DomainTransferCancel => domain_transfer_cancel,
            DomainTransferHistory => domain_transfer_history,
            DomainTransferApprove => domain_transfer_approve,
            DomainTransferReject => domain_transfer_reject,
            DomainSetContacts => domain_set_contacts,
            DomainSetPrivacy => domain_set_privacy,
            DomainSetAutoRenew => domain_set_auto_renew,
            DomainSetHold => domain_set_hold,
            DomainSetDnssec => domain_set_dnssec,
            DomainSetAuthCode => domain_set_auth_code,
            DomainNewAuthCode => domain_new_auth_code,
            DomainDelete => domain_delete,
            DomainRelease => domain_release,
            DomainPush => domain_push,
            DomainResendVerification => domain_resend_verification,
            NameserverCreate => nameserver_create,
            NameserverRename => nameserver_rename,
            NameserverSetAddresses => nameserver_set_addresses,
            NameserverDelete => nameserver_delete,
            NameserverInfo => nameserver_info,
            NameserverList => nameserver_list,
            ContactList => contact_list,
            ContactUpdate => contact_update,
            ContactDelete => contact_delete,
            ContactValidate => contact_validate,
            CustomerList => customer_list,
            CustomerUpdate => customer_update,
            CustomerDelete => customer_delete,
            CustomerBalance => customer_balance,
            CustomerSetPassword => customer_set_password,
            CustomerResetPassword => customer_reset_password,
            CustomerTemporaryPassword => customer_temporary_password,
            CustomerLoginToken => customer_login_token,
            CustomerAuthenticate => customer_authenticate,
            DnsRecords => dns_records,
            DnsAdd => dns_add,
            DnsUpdate => dns_update,
            DnsRemove => dns_remove,
            DnsSetSoa => dns_set_soa,
            DnsActivate => dns_activate,
            ForwardWeb => forward_web,
            ForwardSetWeb => forward_set_web,
            ForwardRemoveWeb => forward_remove_web,
            ForwardMail => forward_mail,
            ForwardSetMail => forward_set_mail,
            ForwardRemoveMail => forward_remove_mail,
            AccountPrices => account_prices,
            TldList => tld_list,
            ProcessInfo => process_info,
            ProcessList => process_list,
            ProcessResend => process_resend,
            ProcessCancel => process_cancel,
            EventPoll => event_poll,
            EventAck => event_ack,
            LogicboxesOrderId => logicboxes_order_id,
            LogicboxesOrderInfo => logicboxes_order_info,
            LogicboxesDefaultNameservers => logicboxes_default_nameservers,
            LogicboxesMoveDomain => logicboxes_move_domain,
            LogicboxesSetGdpr => logicboxes_set_gdpr,
            LogicboxesSetResellerLock => logicboxes_set_reseller_lock,
            LogicboxesPremiumNames => logicboxes_premium_names,
            LogicboxesActivateForwarding => logicboxes_activate_forwarding,
            LogicboxesForwardRecords => logicboxes_forward_records,
            LogicboxesTelCthLogin => logicboxes_tel_cth_login,
            LogicboxesSetTelWhois => logicboxes_set_tel_whois,
            LogicboxesXxxMembership => logicboxes_xxx_membership,
            LogicboxesDeRecheck => logicboxes_de_recheck,
            LogicboxesCaAgreement => logicboxes_ca_agreement,
            LogicboxesDefaultContacts => logicboxes_default_contacts,
            LogicboxesSetDefaultContacts => logicboxes_set_default_contacts,
            LogicboxesValidateRegistrant => logicboxes_validate_registrant,
            LogicboxesAddCoopSponsor => logicboxes_add_coop_sponsor,
            LogicboxesExecuteOrders => logicboxes_execute_orders,
            LogicboxesPayInvoices => logicboxes_pay_invoices,
            LogicboxesPromotions => logicboxes_promotions,
            NetimClaim => netim_claim,
            NetimWhois => netim_whois,
            NetimAccount => netim_account,
            NetimTld => netim_tld,
            NetimTldOperations => netim_tld_operations,
            NetimSetRemark => netim_set_remark,
            NetimMembership => netim_membership,
            NetimSetSigning => netim_set_signing,
            NetimDnsKey => netim_dns_key,
            NetimResetZone => netim_reset_zone,
            NetimSetForward => netim_set_forward,
            NetimSendAuthCode => netim_send_auth_code,
            InternetbsContacts => internetbs_contacts,
            InternetbsFindDomains => internetbs_find_domains,
            InternetbsDomainCount => internetbs_domain_count,
            InternetbsVerification => internetbs_verification,
            InternetbsPrivacyStatus => internetbs_privacy,
            InternetbsCloneContacts => internetbs_clone_contacts,
            InternetbsSetPrivacy => internetbs_set_privacy,
            InternetbsTldInfo => internetbs_tld_info,
            InternetbsPrivacyTlds => internetbs_privacy_tlds,
            InternetbsBalances => internetbs_balances,
            InternetbsDefaultCurrency => internetbs_default_currency,
            InternetbsSetDefaultCurrency => internetbs_set_default_currency,
            InternetbsPriceList => internetbs_price_list,
            InternetbsConfiguration => internetbs_configuration,
            InternetbsSetConfiguration => internetbs_set_configuration,
            RealtimeregisterSplitContact => realtimeregister_split_contact,
            RealtimeregisterTldMetadata => realtimeregister_tld_metadata,
            RealtimeregisterCheckSignature => realtimeregister_check_signature,
            RealtimeregisterSetContact => realtimeregister_set_contact,
            RealtimeregisterSetProperties => realtimeregister_set_properties,
            RealtimeregisterFindDomains => realtimeregister_find_domains,
            RealtimeregisterZones => realtimeregister_zones,
            RealtimeregisterZoneInfo => realtimeregister_zone_info,
            RealtimeregisterCreateZone => realtimeregister_create_zone,
            RealtimeregisterUpdateZone => realtimeregister_update_zone,
            RealtimeregisterDeleteZone => realtimeregister_delete_zone,
            RealtimeregisterZoneQueries => realtimeregister_zone_queries,
            RealtimeregisterRetrieveZone => realtimeregister_retrieve_zone,
            RealtimeregisterRollZoneKeys => realtimeregister_roll_zone_keys,
            RealtimeregisterConfirmKeys => realtimeregister_confirm_keys,
            RealtimeregisterZoneTemplates => realtimeregister_zone_templates,
            RealtimeregisterZoneTemplate => realtimeregister_zone_template,
            RealtimeregisterCreateZoneTemplate => realtimeregister_create_zone_template,
            RealtimeregisterUpdateZoneTemplate => realtimeregister_update_zone_template,
            RealtimeregisterDeleteZoneTemplate => realtimeregister_delete_zone_template,
            RealtimeregisterCountries => realtimeregister_countries,
            RealtimeregisterCountryInfo => realtimeregister_country_info,
            RealtimeregisterValidationCategories => realtimeregister_validation_categories,
            RealtimeregisterValidationCategory => realtimeregister_validation_category,
            RealtimeregisterTransactions => realtimeregister_transactions,
            RealtimeregisterTransactionInfo => realtimeregister_transaction_info,
            RealtimeregisterExchangeRates => realtimeregister_exchange_rates,
            RealtimeregisterRegistries => realtimeregister_registries,
            RealtimeregisterRegistryInfo => realtimeregister_registry_info,
            RealtimeregisterDowntimes => realtimeregister_downtimes,
            RealtimeregisterDowntimeInfo => realtimeregister_downtime_info,
            RealtimeregisterRegistryAccounts => realtimeregister_registry_accounts,
            RealtimeregisterRegistryAccount => realtimeregister_registry_account,
            RealtimeregisterGatewayInfo => realtimeregister_gateway_info,
            RealtimeregisterNotifications => realtimeregister_notifications,
            RealtimeregisterNotification => realtimeregister_notification,
            RealtimeregisterBrands => realtimeregister_brands,
            RealtimeregisterBrandInfo => realtimeregister_brand_info,
            RealtimeregisterCreateBrand => realtimeregister_create_brand,
            RealtimeregisterUpdateBrand => realtimeregister_update_brand,
            RealtimeregisterDeleteBrand => realtimeregister_delete_brand,
            RealtimeregisterBrandTemplates => realtimeregister_brand_templates,
            RealtimeregisterBrandTemplate => realtimeregister_brand_template,
            RealtimeregisterPreviewBrandTemplate => realtimeregister_preview_brand_template,
            RealtimeregisterUpdateBrandTemplate => realtimeregister_update_brand_template,
            RealtimeregisterBrandLocales => realtimeregister_brand_locales,
            Raw => raw,
            DomainValidate => domain_validate,
            ContactNormalize => contact_normalize,
            AccountProvider => account_provider,
            TldInfo => tld_info,
            JournalInfo => journal_info,
            JournalList => journal_list,
            JournalReconcile => journal_reconcile,
            JournalResolve => journal_resolve,
            JournalForget => journal_forget,
            SandboxFault => sandbox_fault,
            SandboxClock => sandbox_clock,
            SandboxLedger => sandbox_ledger,
            SandboxDomain => sandbox_domain,
            SandboxAccount => sandbox_account,
            SandboxReset => sandbox_reset,
        } paid {
            DomainRegister => domain_register,
            DomainTransfer => domain_transfer,
            DomainRenew => domain_renew,
            DomainRestore => domain_restore,
            DomainTrade => domain_trade,
            DomainBuyPrivacy => domain_buy_privacy,
            LogicboxesBuyPremiumDns => logicboxes_buy_premium_dns,
            NetimTransferTrade => netim_transfer_trade,
            NetimInternalTransfer => netim_internal_transfer,
        })
    }
}

fn written<T: serde::Serialize>(result: Result<T>) -> std::result::Result<Answer, String> {
    match result {
        Ok(output) => serde_json::to_value(&output).map(Ok).map_err(|error| error.to_string()),
        Err(error) => Ok(Err(fault(error))),
    }
}

fn fault(error: Error) -> Value {
    serde_json::to_value(error.to_fault()).expect("faults are plain data")
}
