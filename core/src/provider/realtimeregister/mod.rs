//! Realtime Register: JSON over HTTPS, one key per account, and a line protocol for availability.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>. See `docs.md` beside this file.

mod account;
mod bill;
mod brands;
mod buy;
mod change;
mod check;
mod contact;
mod contacts;
mod details;
mod dns;
mod events;
mod evidence;
mod fault;
mod hosts;
mod info;
mod isproxy;
mod list;
mod metadata;
mod order;
mod own;
mod pages;
mod prices;
mod process;
mod quote;
mod raw;
mod reads;
mod rules;
mod state;
mod status;
#[cfg(test)]
mod testing;
mod transfers;
mod wire;
mod zone_templates;
mod zones;

use super::calls::calls;
use super::{Baseline, Environment, Evidence, Info, OpenOrder, Provider, Receipt, Settings};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::model::{Balance, DomainName, NameServer, Process};
use crate::op::*;
use crate::tld::{Rules, TldRules};
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use url::Url;

pub use info::INFO;

/// An account at Realtime Register.
pub struct RealtimeRegister {
    api: Url,
    api_key: SecretString,
    /// The customer that domains and contacts belong to.
    customer: String,
    environment: Environment,
    /// The way for many names at once.
    isproxy: isproxy::IsProxy,
    /// What was read of TLDs.
    metadata: metadata::Known,
}

impl RealtimeRegister {
    /// An account from checked settings.
    pub fn new(settings: Settings) -> Result<Self> {
        let lacks = |key: &str| Error::new(ErrorKind::Config, format!("the setting {key} is missing"));
        let customer = settings.get("customer").ok_or_else(|| lacks("customer"))?.trim().to_owned();
        if !is_handle(&customer) {
            return Err(Error::new(ErrorKind::Config, format!("the setting customer: {HANDLE}")));
        }
        let account = RealtimeRegister {
            api: settings.endpoint(&INFO, "api")?,
            api_key: settings.secret("api_key").ok_or_else(|| lacks("api_key"))?,
            customer,
            environment: settings.environment,
            isproxy: isproxy::IsProxy::new(&settings)?,
            metadata: metadata::Known::default(),
        };
        account.authorization()?;
        Ok(account)
    }

    fn authorization(&self) -> Result<HeaderValue> {
        let text = format!("ApiKey {}", self.api_key.expose_secret().trim());
        let unfit = |_| Error::new(ErrorKind::Config, "the setting api_key has characters that no key has");
        let mut value = HeaderValue::from_str(&text).map_err(unfit)?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// Whose the domain is.
    fn customer_of<'a>(&'a self, own: &'a RealtimeregisterOrder) -> &'a str {
        own.customer.as_deref().unwrap_or(&self.customer)
    }

    fn customer_of_call<'a>(&'a self, own: Option<&'a RealtimeregisterOrder>) -> &'a str {
        own.map_or(&self.customer, |own| self.customer_of(own))
    }
}

/// The purchases, which go one way.
macro_rules! purchases {
    ($($name:ident($input:ident);)+) => {$(
        async fn $name(&self, cx: &Cx, input: $input) -> Result<Receipt> {
            buy::run(self, cx, input.into()).await
        }
    )+};
}

impl Provider for RealtimeRegister {
    const OPERATIONS: &'static [Op] = INFO.operations;

    fn info(&self) -> &'static Info {
        &INFO
    }

    fn effect(&self, call: &Call) -> Effect {
        match call {
            Call::Raw(input) => raw::effect(input),
            call => call.op().effect(),
        }
    }

    fn rules(&self) -> Option<&'static Rules> {
        Some(rules::all())
    }

    async fn tld_rules(&self, cx: &Cx, domain: &DomainName) -> Option<Arc<TldRules>> {
        metadata::for_order(self, cx, domain.tld()).await
    }

    async fn tld_info(&self, cx: &Cx, tld: &str, known: Option<TldInfo>) -> Result<Option<TldInfo>> {
        metadata::info(self, cx, tld, known).await
    }

    async fn baseline(&self, cx: &Cx, call: &Call) -> Result<Baseline> {
        let live = call.input().domain().and_then(|name| metadata::known(self, cx.now(), name.tld()));
        buy::refuse(call, live.as_deref())?;
        let purchase = call.purchase().ok_or_else(|| self.unsupported(call.op().name()))?;
        evidence::baseline(call.op(), details::find(self, cx, purchase.name()).await?, cx.now())
    }

    async fn prepare(&self, cx: &Cx, call: Call) -> Result<Call> {
        // Whatever goes wrong here, nothing has been bought.
        buy::prepare(self, cx, call).await.map_err(|error| error.with_outcome(Outcome::NotDone))
    }

    async fn evidence(&self, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
        evidence::look(self, cx, order).await
    }

    purchases! {
        domain_register(DomainRegister);
        domain_transfer(DomainTransfer);
        domain_renew(DomainRenew);
        domain_restore(DomainRestore);
        domain_buy_privacy(DomainBuyPrivacy);
    }

    calls! {
        domain_check(DomainCheck) -> CheckReport = check::run;
        domain_quote(DomainQuote) -> Quote = quote::run;
        domain_info(DomainInfo) -> DomainDetails = details::info;
        domain_auth_code(DomainAuthCode) -> AuthCodeReply = details::auth_code;
        domain_list(DomainList) -> DomainPage = list::page;
        domain_locks(DomainLocks) -> Locks = state::locks;
        domain_set_lock(DomainSetLock) -> Changed = state::lock;
        domain_set_hold(DomainSetHold) -> Changed = state::hold;
        domain_set_nameservers(DomainSetNameservers) -> Changed = change::nameservers;
        domain_set_contacts(DomainSetContacts) -> Changed = change::contacts;
        domain_set_privacy(DomainSetPrivacy) -> Changed = change::privacy;
        domain_set_auto_renew(DomainSetAutoRenew) -> Changed = change::auto_renew;
        domain_set_dnssec(DomainSetDnssec) -> Changed = change::dnssec;
        domain_set_auth_code(DomainSetAuthCode) -> Changed = change::auth_code;
        domain_new_auth_code(DomainNewAuthCode) -> AuthCodeReply = change::new_auth_code;
        domain_delete(DomainDelete) -> Changed = change::delete;
        domain_release(DomainRelease) -> Changed = transfers::push;
        domain_transfer_status(DomainTransferStatus) -> TransferStatus = transfers::status;
        domain_transfer_resend(DomainTransferResend) -> Changed = transfers::resend;
        domain_transfer_cancel(DomainTransferCancel) -> Changed = transfers::cancel;
        nameserver_create(NameserverCreate) -> Changed = hosts::create;
        nameserver_set_addresses(NameserverSetAddresses) -> Changed = hosts::set_addresses;
        nameserver_delete(NameserverDelete) -> Changed = hosts::delete;
        nameserver_info(NameserverInfo) -> NameServer = hosts::info;
        nameserver_list(NameserverList) -> NameserverPage = hosts::list;
        contact_create(ContactCreate) -> ContactHandle = contacts::create;
        contact_info(ContactInfo) -> ContactRecord = contacts::info;
        contact_list(ContactList) -> ContactPage = contacts::list;
        contact_update(ContactUpdate) -> Changed = contacts::update;
        contact_delete(ContactDelete) -> Changed = contacts::delete;
        contact_validate(ContactValidate) -> Changed = contacts::validate;
        account_test(AccountTest) -> AccountTested = account::test;
        account_balance(AccountBalance) -> Balance = account::balance;
        account_prices(AccountPrices) -> PricePage = prices::page;
        tld_list(TldList) -> Tlds = prices::tlds;
        process_info(ProcessInfo) -> Process = process::info;
        process_list(ProcessList) -> ProcessPage = process::list;
        process_resend(ProcessResend) -> Changed = process::resend;
        process_cancel(ProcessCancel) -> Changed = process::cancel;
        event_poll(EventPoll) -> NextEvent = events::poll;
        event_ack(EventAck) -> Changed = events::ack;
        realtimeregister_split_contact(RealtimeregisterSplitContact) -> Changed = own::split;
        realtimeregister_tld_metadata(RealtimeregisterTldMetadata) -> TldMetadata = metadata::raw;
        realtimeregister_check_signature(RealtimeregisterCheckSignature) -> SignatureCheck = own::signature;
        dns_records(DnsRecords) -> DnsPage = dns::records;
        dns_add(DnsAdd) -> Changed = dns::add;
        dns_update(DnsUpdate) -> Changed = dns::update;
        dns_remove(DnsRemove) -> Changed = dns::remove;
        dns_set_soa(DnsSetSoa) -> Changed = dns::set_soa;
        dns_activate(DnsActivate) -> Changed = dns::activate;
        domain_transfer_approve(DomainTransferApprove) -> Changed = transfers::approve;
        domain_transfer_reject(DomainTransferReject) -> Changed = transfers::reject;
        realtimeregister_set_contact(RealtimeregisterSetContact) -> Changed = own::set_contact;
        realtimeregister_set_properties(RealtimeregisterSetProperties) -> Changed = own::set_properties;
        realtimeregister_find_domains(RealtimeregisterFindDomains) -> DomainPage = list::find;
        realtimeregister_zones(RealtimeregisterZones) -> RealtimeregisterZonePage = zones::list;
        realtimeregister_zone_info(RealtimeregisterZoneInfo) -> RealtimeregisterDnsZone = zones::info;
        realtimeregister_create_zone(RealtimeregisterCreateZone) -> RealtimeregisterZoneNumber = zones::create;
        realtimeregister_update_zone(RealtimeregisterUpdateZone) -> Changed = zones::update;
        realtimeregister_delete_zone(RealtimeregisterDeleteZone) -> Changed = zones::delete;
        realtimeregister_zone_queries(RealtimeregisterZoneQueries) -> RealtimeregisterQueryCounts = zones::queries;
        realtimeregister_retrieve_zone(RealtimeregisterRetrieveZone) -> Changed = zones::retrieve;
        realtimeregister_roll_zone_keys(RealtimeregisterRollZoneKeys) -> Changed = zones::roll;
        realtimeregister_confirm_keys(RealtimeregisterConfirmKeys) -> Changed = zones::confirm;
        realtimeregister_zone_templates(RealtimeregisterZoneTemplates) -> RealtimeregisterTemplatePage = zone_templates::list;
        realtimeregister_zone_template(RealtimeregisterZoneTemplate) -> RealtimeregisterTemplate = zone_templates::info;
        realtimeregister_create_zone_template(RealtimeregisterCreateZoneTemplate) -> Changed = zone_templates::create;
        realtimeregister_update_zone_template(RealtimeregisterUpdateZoneTemplate) -> Changed = zone_templates::update;
        realtimeregister_delete_zone_template(RealtimeregisterDeleteZoneTemplate) -> Changed = zone_templates::delete;
        realtimeregister_countries(RealtimeregisterCountries) -> RealtimeregisterCountryPage = reads::countries;
        realtimeregister_country_info(RealtimeregisterCountryInfo) -> RealtimeregisterCountry = reads::country;
        realtimeregister_validation_categories(RealtimeregisterValidationCategories) -> RealtimeregisterCategoryPage = reads::categories;
        realtimeregister_validation_category(RealtimeregisterValidationCategory) -> RealtimeregisterCategory = reads::category;
        realtimeregister_transactions(RealtimeregisterTransactions) -> RealtimeregisterTransactionPage = reads::transactions;
        realtimeregister_transaction_info(RealtimeregisterTransactionInfo) -> RealtimeregisterTransaction = reads::transaction;
        realtimeregister_exchange_rates(RealtimeregisterExchangeRates) -> RealtimeregisterRates = reads::rates;
        realtimeregister_registries(RealtimeregisterRegistries) -> RealtimeregisterRegistryPage = reads::registries;
        realtimeregister_registry_info(RealtimeregisterRegistryInfo) -> RealtimeregisterRegistry = reads::registry;
        realtimeregister_downtimes(RealtimeregisterDowntimes) -> RealtimeregisterDowntimePage = reads::downtimes;
        realtimeregister_downtime_info(RealtimeregisterDowntimeInfo) -> RealtimeregisterDowntime = reads::downtime;
        realtimeregister_registry_accounts(RealtimeregisterRegistryAccounts) -> RealtimeregisterAccountPage = reads::accounts;
        realtimeregister_registry_account(RealtimeregisterRegistryAccount) -> RealtimeregisterDocument = reads::registry_account;
        realtimeregister_gateway_info(RealtimeregisterGatewayInfo) -> RealtimeregisterDocument = reads::gateway;
        realtimeregister_notifications(RealtimeregisterNotifications) -> RealtimeregisterNotificationPage = events::list;
        realtimeregister_notification(RealtimeregisterNotification) -> Event = events::info;
        realtimeregister_brands(RealtimeregisterBrands) -> RealtimeregisterBrandPage = brands::list;
        realtimeregister_brand_info(RealtimeregisterBrandInfo) -> RealtimeregisterBrand = brands::info;
        realtimeregister_create_brand(RealtimeregisterCreateBrand) -> Changed = brands::create;
        realtimeregister_update_brand(RealtimeregisterUpdateBrand) -> Changed = brands::update;
        realtimeregister_delete_brand(RealtimeregisterDeleteBrand) -> Changed = brands::delete;
        realtimeregister_brand_templates(RealtimeregisterBrandTemplates) -> RealtimeregisterDocument = brands::templates;
        realtimeregister_brand_template(RealtimeregisterBrandTemplate) -> RealtimeregisterDocument = brands::template;
        realtimeregister_preview_brand_template(RealtimeregisterPreviewBrandTemplate) -> RealtimeregisterDocument = brands::preview;
        realtimeregister_update_brand_template(RealtimeregisterUpdateBrandTemplate) -> Changed = brands::update_template;
        realtimeregister_brand_locales(RealtimeregisterBrandLocales) -> RealtimeregisterLocales = brands::locales;
        raw(Raw) -> RawReply = raw::run;
    }
}

#[cfg(test)]
pub(in crate::provider) use status::all as statuses;
