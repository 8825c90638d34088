//! Internet.bs: one HTTP API, one key with a password per account, everything by `POST` and always answered with HTTP 200.
//!
//! Reference: "Reseller/Registrar Domain Name API", Internet.bs Corp. See `docs.md` beside this file.

mod account;
mod bought;
mod change;
mod check;
mod claim;
mod codes;
mod contacts;
mod details;
mod dns;
mod dnssec;
mod evidence;
mod forward;
mod history;
mod holder;
mod hosts;
mod info;
mod list;
mod lock;
#[cfg(test)]
mod nonsense;
mod options;
mod order;
mod own;
mod params;
mod prepare;
mod prices;
mod ranges;
mod raw;
mod register;
mod renew;
mod reply;
mod rules;
mod status;
#[cfg(test)]
mod testing;
mod transfer;
mod wire;
mod xml;

use super::calls::calls;
use super::{Baseline, Environment, Evidence, Info, Limit, OpenOrder, Provider, Receipt, Settings};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{Balance, Currency, Money, NameServer};
use crate::op::*;
use crate::tld::Rules;
use secrecy::SecretString;
use url::Url;

pub use info::INFO;

/// An account at Internet.bs.
pub struct InternetBs {
    base: Url,
    api_key: SecretString,
    password: SecretString,
    /// The currency of premium names' prices, where it is not to be the account's own.
    currency: Option<Currency>,
    /// The form in which answers are asked for.
    format: &'static str,
    /// How many domains are in the account at least, which raises the limits on calls.
    domains: u32,
    environment: Environment,
}

impl InternetBs {
    /// An account from checked settings.
    pub fn new(settings: Settings) -> Result<Self> {
        let lacks = |key: &str| Error::new(ErrorKind::Config, format!("the setting {key} is missing"));
        let wrong = |key: &str, text: &str| {
            let problem = Problem::invalid(key, text.to_owned());
            let error = Error::new(ErrorKind::Config, format!("{key}: {text}"));
            error.with(|c| (c.problems, c.provider) = (vec![problem], Some(INFO.name.into())))
        };
        let format = settings.get("response_format").unwrap_or("json").to_ascii_uppercase();
        let format = ["JSON", "TEXT", "XML"].into_iter().find(|known| *known == format);
        let domains = settings.get("domains").unwrap_or("0").trim().parse();
        let currency = settings.get("currency").map(str::parse).transpose();
        Ok(InternetBs {
            base: settings.endpoint(&INFO, "api")?,
            api_key: settings.secret("api_key").ok_or_else(|| lacks("api_key"))?,
            password: settings.secret("password").ok_or_else(|| lacks("password"))?,
            currency: currency.map_err(|text: String| wrong("currency", &text))?,
            format: format.ok_or_else(|| wrong("response_format", "one of json, text and xml is wanted"))?,
            domains: domains.map_err(|_| wrong("domains", "a number of domains is wanted"))?,
            environment: settings.environment,
        })
    }
}

impl Provider for InternetBs {
    const OPERATIONS: &'static [Op] = INFO.operations;

    fn info(&self) -> &'static Info {
        &INFO
    }

    fn rules(&self) -> Option<&'static Rules> {
        Some(rules::all())
    }

    fn limits(&self) -> Vec<Limit> {
        info::limits(self.domains)
    }

    async fn price(&self, cx: &Cx, call: &Call) -> Result<Option<Money>> {
        prices::of_order(self, cx, call).await
    }

    async fn baseline(&self, cx: &Cx, call: &Call) -> Result<Baseline> {
        prepare::refuse(call)?;
        evidence::baseline(self, cx, call).await
    }

    async fn prepare(&self, cx: &Cx, call: Call) -> Result<Call> {
        prepare::run(self, cx, call).await
    }

    async fn evidence(&self, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
        evidence::look(self, cx, order).await
    }

    async fn domain_info(&self, cx: &Cx, input: DomainInfo) -> Result<DomainDetails> {
        Ok(details::need(self, cx, &input.domain).await?.into_output())
    }

    async fn account_test(&self, cx: &Cx, _: AccountTest) -> Result<AccountTested> {
        account::test(self, cx).await
    }

    async fn account_balance(&self, cx: &Cx, _: AccountBalance) -> Result<Balance> {
        account::balance(self, cx).await
    }

    async fn tld_list(&self, cx: &Cx, _: TldList) -> Result<Tlds> {
        prices::tlds(self, cx).await
    }

    calls! {
        domain_check(DomainCheck) -> CheckReport = check::run;
        domain_quote(DomainQuote) -> Quote = prices::quote;
        domain_registry_status(DomainRegistryStatus) -> RegistryStatus = own::registry;
        domain_list(DomainList) -> DomainPage = list::page;
        domain_set_nameservers(DomainSetNameservers) -> Changed = change::nameservers;
        domain_set_lock(DomainSetLock) -> Changed = lock::set;
        domain_auth_code(DomainAuthCode) -> AuthCodeReply = own::auth_code;
        domain_claim_notice(DomainClaimNotice) -> ClaimNotice = claim::notice;
        domain_locks(DomainLocks) -> Locks = lock::list;
        domain_transfer_status(DomainTransferStatus) -> TransferStatus = history::status;
        domain_transfer_submit_code(DomainTransferSubmitCode) -> Changed = history::submit_code;
        domain_transfer_resend(DomainTransferResend) -> Changed = history::resend;
        domain_transfer_retry(DomainTransferRetry) -> Changed = history::retry;
        domain_transfer_cancel(DomainTransferCancel) -> Changed = history::cancel;
        domain_transfer_history(DomainTransferHistory) -> TransferHistory = history::list;
        domain_transfer_approve(DomainTransferApprove) -> Changed = history::approve;
        domain_transfer_reject(DomainTransferReject) -> Changed = history::reject;
        domain_set_contacts(DomainSetContacts) -> Changed = change::contacts;
        domain_set_privacy(DomainSetPrivacy) -> Changed = lock::privacy;
        domain_set_auto_renew(DomainSetAutoRenew) -> Changed = change::auto_renew;
        domain_set_dnssec(DomainSetDnssec) -> Changed = dnssec::set;
        domain_set_auth_code(DomainSetAuthCode) -> Changed = change::auth_code;
        domain_release(DomainRelease) -> Changed = change::release;
        domain_push(DomainPush) -> Changed = change::push;
        domain_resend_verification(DomainResendVerification) -> Changed = own::resend;
        nameserver_create(NameserverCreate) -> Changed = hosts::create;
        nameserver_set_addresses(NameserverSetAddresses) -> Changed = hosts::set_addresses;
        nameserver_delete(NameserverDelete) -> Changed = hosts::delete;
        nameserver_info(NameserverInfo) -> NameServer = hosts::info;
        nameserver_list(NameserverList) -> NameserverPage = hosts::list;
        dns_records(DnsRecords) -> DnsPage = dns::records;
        dns_add(DnsAdd) -> Changed = dns::add;
        dns_update(DnsUpdate) -> Changed = dns::update;
        dns_remove(DnsRemove) -> Changed = dns::remove;
        forward_web(ForwardWeb) -> WebForwards = forward::web;
        forward_set_web(ForwardSetWeb) -> Changed = forward::set_web;
        forward_remove_web(ForwardRemoveWeb) -> Changed = forward::remove_web;
        forward_mail(ForwardMail) -> MailForwards = forward::mail;
        forward_set_mail(ForwardSetMail) -> Changed = forward::set_mail;
        forward_remove_mail(ForwardRemoveMail) -> Changed = forward::remove_mail;
        account_prices(AccountPrices) -> PricePage = prices::list;
        internetbs_contacts(InternetbsContacts) -> DomainContacts = own::contacts;
        internetbs_find_domains(InternetbsFindDomains) -> DomainPage = list::search;
        internetbs_domain_count(InternetbsDomainCount) -> DomainCount = list::count;
        internetbs_verification(InternetbsVerification) -> RegistrantVerification = own::verification;
        internetbs_privacy(InternetbsPrivacyStatus) -> PrivacyLevel = lock::level;
        internetbs_set_privacy(InternetbsSetPrivacy) -> Changed = lock::set_level;
        internetbs_tld_info(InternetbsTldInfo) -> InternetbsTld = own::tld;
        internetbs_privacy_tlds(InternetbsPrivacyTlds) -> PrivacyTlds = lock::tlds;
        internetbs_balances(InternetbsBalances) -> Balances = account::balances;
        internetbs_default_currency(InternetbsDefaultCurrency) -> DefaultCurrency = account::currency;
        internetbs_set_default_currency(InternetbsSetDefaultCurrency) -> Changed = account::set_currency;
        internetbs_price_list(InternetbsPriceList) -> PriceRows = prices::rows;
        internetbs_configuration(InternetbsConfiguration) -> AccountConfiguration = account::configuration;
        internetbs_set_configuration(InternetbsSetConfiguration) -> Changed = account::set_configuration;
        raw(Raw) -> RawReply = raw::run;
        domain_register(DomainRegister) -> Receipt = register::run;
        domain_transfer(DomainTransfer) -> Receipt = transfer::run;
        domain_renew(DomainRenew) -> Receipt = renew::run;
        domain_restore(DomainRestore) -> Receipt = bought::restore;
        domain_trade(DomainTrade) -> Receipt = bought::trade;
    }
}

#[cfg(test)]
pub(in crate::provider) use status::all as statuses;
