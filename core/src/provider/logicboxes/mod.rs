//! LogicBoxes, the platform behind ResellerClub, NetEarthOne, Resell.biz, Resellerid and many more: one HTTP API, one key per
//! account.
//!
//! Reference: the vendor's knowledge base, <https://manage.logicboxes.com/kb/answer/744>. See `docs.md` beside this file.

mod account;
mod action;
mod actions;
mod addons;
mod ask;
mod batches;
mod bought;
mod change;
mod check;
mod contact;
mod contact_store;
mod contacts;
mod customer;
mod customer_login;
mod customers;
mod details;
mod dns;
mod dnssec;
mod evidence;
mod forward;
mod groups;
mod hosts;
mod incoming;
mod info;
mod invoices;
mod list;
mod lock;
#[cfg(test)]
mod many;
mod market;
mod messages;
mod nameservers;
#[cfg(test)]
mod nonsense;
mod order;
mod own;
mod pages;
mod params;
mod password;
mod prepare;
mod prices;
mod queue;
mod quote;
mod raw;
mod register;
mod registry;
mod renew;
mod rules;
mod set_contacts;
mod state;
mod status;
mod suggest;
#[cfg(test)]
mod testing;
mod texts;
mod transfer;
mod wire;

use super::calls::calls;
use super::{Baseline, Environment, Evidence, Info, OpenOrder, Provider, Receipt, Settings, fields};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Balance, NameServer, Process};
use crate::op::*;
use crate::tld::Rules;
use secrecy::SecretString;
use url::Url;

pub use info::INFO;

/// An account at LogicBoxes.
pub struct LogicBoxes {
    api: Url,
    check: Url,
    user_id: String,
    api_key: SecretString,
    customer_id: Option<String>,
    environment: Environment,
    /// What answers have taught about TLDs.
    groups: groups::Groups,
}

impl LogicBoxes {
    /// An account from checked settings.
    pub fn new(settings: Settings) -> Result<Self> {
        let lacks = |key: &str| Error::new(ErrorKind::Config, format!("the setting {key} is missing"));
        Ok(LogicBoxes {
            api: settings.endpoint(&INFO, "api")?,
            check: settings.endpoint(&INFO, "check")?,
            user_id: settings.get("user_id").ok_or_else(|| lacks("user_id"))?.to_owned(),
            api_key: settings.secret("api_key").ok_or_else(|| lacks("api_key"))?,
            customer_id: settings.get("customer_id").map(str::to_owned),
            environment: settings.environment,
            groups: groups::Groups::default(),
        })
    }
}

impl Provider for LogicBoxes {
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

    async fn baseline(&self, cx: &Cx, call: &Call) -> Result<Baseline> {
        prepare::refuse(self, call)?;
        let purchase = call.purchase().ok_or_else(|| self.unsupported(call.op().name()))?;
        Ok(evidence::baseline(call.op(), details::find(self, cx, purchase.name()).await?, cx.now()))
    }

    async fn prepare(&self, cx: &Cx, call: Call) -> Result<Call> {
        prepare::run(self, cx, call).await
    }

    async fn evidence(&self, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
        evidence::look(self, cx, order).await
    }

    async fn domain_check(&self, cx: &Cx, input: DomainCheck) -> Result<CheckReport> {
        let report = check::run(self, cx, &input).await?;
        if !input.alternatives {
            return Ok(report);
        }
        Ok(CheckReport { alternatives: suggest::alternatives(self, cx, &input).await?, ..report })
    }

    async fn domain_info(&self, cx: &Cx, input: DomainInfo) -> Result<DomainDetails> {
        Ok(details::need(self, cx, &input.domain).await?.into_output(cx.now()))
    }

    /// The code is part of a domain's details; there is no method for it alone.
    async fn domain_auth_code(&self, cx: &Cx, input: DomainAuthCode) -> Result<AuthCodeReply> {
        let details = details::need(self, cx, &input.domain).await?;
        let text = "the registrar shows no auth code: a transfer that is under way has none yet, and some TLDs have none at all";
        let auth_code = details.secret.ok_or_else(|| Error::new(ErrorKind::Conflict, text))?;
        Ok(AuthCodeReply { domain: input.domain, auth_code })
    }

    async fn contact_info(&self, cx: &Cx, input: ContactInfo) -> Result<ContactRecord> {
        contact::info(self, cx, &input.handle).await
    }

    async fn account_test(&self, cx: &Cx, _: AccountTest) -> Result<AccountTested> {
        account::test(self, cx).await
    }

    async fn account_balance(&self, cx: &Cx, _: AccountBalance) -> Result<Balance> {
        account::balance(self, cx).await
    }

    calls! {
        domain_quote(DomainQuote) -> Quote = quote::run;
        domain_list(DomainList) -> DomainPage = list::page;
        domain_set_nameservers(DomainSetNameservers) -> Changed = nameservers::set;
        domain_set_lock(DomainSetLock) -> Changed = lock::set;
        contact_create(ContactCreate) -> ContactHandle = contact::create;
        customer_create(CustomerCreate) -> CustomerHandle = customer::create;
        customer_info(CustomerInfo) -> CustomerRecord = customer::info;
        raw(Raw) -> RawReply = raw::run;
        domain_register(DomainRegister) -> Receipt = register::run;
        domain_transfer(DomainTransfer) -> Receipt = transfer::run;
        domain_renew(DomainRenew) -> Receipt = renew::run;
        domain_claim_notice(DomainClaimNotice) -> ClaimNotice = market::notice;
        domain_suggest(DomainSuggest) -> Suggestions = suggest::run;
        domain_locks(DomainLocks) -> Locks = lock::list;
        domain_transfer_check(DomainTransferCheck) -> TransferCheck = incoming::check;
        domain_transfer_status(DomainTransferStatus) -> TransferStatus = incoming::status;
        domain_transfer_submit_code(DomainTransferSubmitCode) -> Changed = incoming::submit_code;
        domain_transfer_resend(DomainTransferResend) -> Changed = incoming::resend;
        domain_transfer_cancel(DomainTransferCancel) -> Changed = incoming::cancel;
        domain_set_contacts(DomainSetContacts) -> Changed = set_contacts::set;
        domain_set_privacy(DomainSetPrivacy) -> Changed = state::privacy;
        domain_set_hold(DomainSetHold) -> Changed = state::hold;
        domain_set_dnssec(DomainSetDnssec) -> Changed = dnssec::set;
        domain_set_auth_code(DomainSetAuthCode) -> Changed = state::auth_code;
        domain_delete(DomainDelete) -> Changed = state::delete;
        domain_release(DomainRelease) -> Changed = incoming::release;
        domain_resend_verification(DomainResendVerification) -> Changed = own::resend_verification;
        nameserver_create(NameserverCreate) -> Changed = hosts::create;
        nameserver_rename(NameserverRename) -> Changed = hosts::rename;
        nameserver_set_addresses(NameserverSetAddresses) -> Changed = hosts::set_addresses;
        nameserver_delete(NameserverDelete) -> Changed = hosts::delete;
        nameserver_info(NameserverInfo) -> NameServer = hosts::info;
        nameserver_list(NameserverList) -> NameserverPage = hosts::list;
        contact_list(ContactList) -> ContactPage = contact_store::list;
        contact_delete(ContactDelete) -> Changed = contact_store::delete;
        customer_list(CustomerList) -> CustomerPage = customers::list;
        customer_update(CustomerUpdate) -> Changed = customers::update;
        customer_delete(CustomerDelete) -> Changed = customers::delete;
        customer_balance(CustomerBalance) -> Balance = customers::balance;
        customer_set_password(CustomerSetPassword) -> Changed = customer_login::set;
        customer_reset_password(CustomerResetPassword) -> Changed = customer_login::reset;
        customer_temporary_password(CustomerTemporaryPassword) -> TemporaryPassword = customer_login::temporary;
        customer_login_token(CustomerLoginToken) -> LoginToken = customer_login::token;
        customer_authenticate(CustomerAuthenticate) -> CustomerRecord = customer_login::authenticate;
        dns_records(DnsRecords) -> DnsPage = dns::records;
        dns_add(DnsAdd) -> Changed = dns::add;
        dns_update(DnsUpdate) -> Changed = dns::update;
        dns_remove(DnsRemove) -> Changed = dns::remove;
        dns_set_soa(DnsSetSoa) -> Changed = dns::set_soa;
        dns_activate(DnsActivate) -> Changed = dns::activate;
        forward_web(ForwardWeb) -> WebForwards = forward::list;
        forward_set_web(ForwardSetWeb) -> Changed = forward::set;
        forward_remove_web(ForwardRemoveWeb) -> Changed = forward::remove;
        account_prices(AccountPrices) -> PricePage = prices::list;
        tld_list(TldList) -> Tlds = prices::tlds;
        process_info(ProcessInfo) -> Process = queue::info;
        process_list(ProcessList) -> ProcessPage = queue::list;
        logicboxes_order_id(LogicboxesOrderId) -> LogicboxesOrderNumber = own::order_id;
        logicboxes_order_info(LogicboxesOrderInfo) -> DomainDetails = own::order_info;
        logicboxes_default_nameservers(LogicboxesDefaultNameservers) -> DefaultNameservers = own::default_nameservers;
        logicboxes_move_domain(LogicboxesMoveDomain) -> Changed = own::move_domain;
        logicboxes_set_gdpr(LogicboxesSetGdpr) -> Changed = state::gdpr;
        logicboxes_set_reseller_lock(LogicboxesSetResellerLock) -> Changed = lock::set_own;
        logicboxes_premium_names(LogicboxesPremiumNames) -> PremiumNames = market::premium;
        logicboxes_activate_forwarding(LogicboxesActivateForwarding) -> Changed = forward::activate;
        logicboxes_forward_records(LogicboxesForwardRecords) -> DnsPage = forward::records;
        logicboxes_tel_cth_login(LogicboxesTelCthLogin) -> TelLogin = registry::tel_login;
        logicboxes_set_tel_whois(LogicboxesSetTelWhois) -> Changed = registry::tel_whois;
        logicboxes_xxx_membership(LogicboxesXxxMembership) -> Changed = registry::xxx;
        logicboxes_de_recheck(LogicboxesDeRecheck) -> Changed = registry::de;
        logicboxes_ca_agreement(LogicboxesCaAgreement) -> CaAgreement = registry::ca;
        logicboxes_default_contacts(LogicboxesDefaultContacts) -> DefaultContacts = contact_store::defaults;
        logicboxes_set_default_contacts(LogicboxesSetDefaultContacts) -> Changed = contact_store::set_defaults;
        logicboxes_validate_registrant(LogicboxesValidateRegistrant) -> RegistrantChecks = contact_store::validate;
        logicboxes_add_coop_sponsor(LogicboxesAddCoopSponsor) -> ContactHandle = contact_store::add_sponsor;
        logicboxes_execute_orders(LogicboxesExecuteOrders) -> Changed = invoices::execute;
        logicboxes_pay_invoices(LogicboxesPayInvoices) -> Changed = invoices::pay;
        logicboxes_promotions(LogicboxesPromotions) -> Promotions = prices::promotions;
        domain_restore(DomainRestore) -> Receipt = addons::restore;
        domain_buy_privacy(DomainBuyPrivacy) -> Receipt = addons::privacy;
        logicboxes_buy_premium_dns(LogicboxesBuyPremiumDns) -> Receipt = addons::premium_dns;
    }
}

#[cfg(test)]
pub(in crate::provider) use status::all as statuses;
