//! NETIM: JSON over HTTPS, in sessions. Two versions, REST 3.0 and 1.0, live side by side and differ on the wire; an account speaks one.
//!
//! Reference: <https://support.netim.com/en/docs>. See `docs.md` beside this file.

mod account;
mod change;
mod check;
mod contact;
mod contacts;
mod details;
mod domains;
mod evidence;
mod forward;
mod info;
mod lists;
mod mail;
#[cfg(test)]
mod nonsense;
mod operation;
mod options;
mod orders;
mod page;
mod prices;
mod process;
mod quote;
mod raw;
mod rules;
mod session;
#[cfg(test)]
mod testing;
mod tld;
mod wire;
mod zone;

use super::calls::calls;
use super::{Baseline, Environment, Evidence, Info, OpenOrder, Provider, Receipt, Sessions, Settings};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Balance, Currency, Money, NameServer, Process};
use crate::op::*;
use crate::tld::Rules;
use secrecy::SecretString;
use std::sync::Mutex;
use url::Url;

pub use info::INFO;

/// Which of the two interfaces an account speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    One,
    Three,
}

impl Version {
    fn as_str(self) -> &'static str {
        match self {
            Version::One => "1.0",
            Version::Three => "3.0",
        }
    }
}

/// An account at NETIM.
pub struct Netim {
    base: Url,
    login: String,
    secret: SecretString,
    version: Version,
    language: String,
    preferences: session::Preferences,
    environment: Environment,
    sessions: Sessions,
    tlds: tld::Known,
    currency: Mutex<Option<Currency>>,
    listed: domains::Kept,
}

impl Netim {
    /// An account from checked settings.
    pub fn new(settings: Settings) -> Result<Self> {
        let wrong = |text: String| Error::new(ErrorKind::Config, text);
        let lacks = |key: &str| wrong(format!("the setting {key} is missing"));
        let version = match settings.get("version").map(str::trim) {
            Some("1.0" | "1") => Version::One,
            Some("3.0" | "3") | None => Version::Three,
            Some(_) => return Err(wrong("version: NETIM has REST 3.0 and 1.0".into())),
        };
        let language = settings.get("language").unwrap_or("EN").trim().to_ascii_uppercase();
        if !["EN", "FR"].contains(&language.as_str()) {
            return Err(wrong("language: NETIM has EN and FR".into()));
        }
        let preferences = session::Preferences::read(&settings, version)?;
        let mut base = settings.endpoint(&INFO, "api")?;
        for known in ["1.0/", "3.0/"] {
            // The version is a setting of its own, but the address that the manual prints ends in it.
            if let Some(bare) = base.path().strip_suffix(known).map(str::to_owned) {
                if !known.starts_with(version.as_str()) {
                    return Err(wrong(format!(
                        "base_url ends in {known}, but version is {}",
                        version.as_str()
                    )));
                }
                base.set_path(&bare);
            }
        }
        Ok(Netim {
            base,
            login: settings.get("login").ok_or_else(|| lacks("login"))?.trim().to_owned(),
            secret: settings.secret("secret").ok_or_else(|| lacks("secret"))?,
            version,
            language,
            preferences,
            environment: settings.environment,
            sessions: Sessions::default(),
            tlds: tld::Known::default(),
            currency: Mutex::default(),
            listed: domains::Kept::default(),
        })
    }

    /// Refuses what 1.0 alone has.
    fn only_one(&self, operation: &str) -> Result<()> {
        if self.version == Version::One {
            return Ok(());
        }
        let text = format!("{operation} needs REST 1.0: set the account's version to 1.0");
        Err(Error::new(ErrorKind::Unsupported, text))
    }
}

impl Provider for Netim {
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

    fn is_open(&self) -> bool {
        self.sessions.is_open()
    }

    async fn close(&self, cx: &Cx) {
        self.end_session(cx).await;
    }

    async fn baseline(&self, cx: &Cx, call: &Call) -> Result<Baseline> {
        orders::refuse(self, call)?;
        let purchase = call.purchase().ok_or_else(|| self.unsupported(call.op().name()))?;
        orders::allowed(self, cx, call).await?;
        evidence::baseline(self, cx, call, purchase.name()).await
    }

    async fn price(&self, cx: &Cx, call: &Call) -> Result<Option<Money>> {
        quote::of_order(self, cx, call).await
    }

    async fn prepare(&self, cx: &Cx, call: Call) -> Result<Call> {
        orders::prepare(self, cx, call).await
    }

    async fn evidence(&self, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
        evidence::look(self, cx, order).await
    }

    async fn tld_info(&self, cx: &Cx, tld: &str, known: Option<TldInfo>) -> Result<Option<TldInfo>> {
        tld::info(self, cx, tld, known).await
    }

    async fn domain_info(&self, cx: &Cx, input: DomainInfo) -> Result<DomainDetails> {
        details::info(self, cx, &input.domain).await
    }

    async fn domain_auth_code(&self, cx: &Cx, input: DomainAuthCode) -> Result<AuthCodeReply> {
        details::auth_code(self, cx, &input.domain).await
    }

    async fn account_test(&self, cx: &Cx, _: AccountTest) -> Result<AccountTested> {
        account::test(self, cx).await
    }

    async fn account_balance(&self, cx: &Cx, _: AccountBalance) -> Result<Balance> {
        account::balance(self, cx).await
    }

    async fn netim_account(&self, cx: &Cx, _: NetimAccount) -> Result<NetimAccountData> {
        account::data(self, cx).await
    }

    async fn tld_list(&self, cx: &Cx, _: TldList) -> Result<Tlds> {
        prices::tlds(self, cx).await
    }

    calls! {
        domain_check(DomainCheck) -> CheckReport = check::run;
        domain_quote(DomainQuote) -> Quote = quote::run;
        domain_list(DomainList) -> DomainPage = domains::list;
        domain_set_nameservers(DomainSetNameservers) -> Changed = change::nameservers;
        domain_set_lock(DomainSetLock) -> Changed = change::lock;
        domain_locks(DomainLocks) -> Locks = change::locks;
        domain_new_auth_code(DomainNewAuthCode) -> AuthCodeReply = change::new_auth_code;
        domain_set_contacts(DomainSetContacts) -> Changed = change::contacts;
        domain_set_privacy(DomainSetPrivacy) -> Changed = change::privacy;
        domain_set_auto_renew(DomainSetAutoRenew) -> Changed = change::auto_renew;
        domain_delete(DomainDelete) -> Changed = change::delete;
        contact_create(ContactCreate) -> ContactHandle = change::create_contact;
        contact_info(ContactInfo) -> ContactRecord = change::contact_info;
        contact_list(ContactList) -> ContactPage = lists::contact_list;
        contact_update(ContactUpdate) -> Changed = change::update_contact;
        contact_delete(ContactDelete) -> Changed = change::delete_contact;
        nameserver_create(NameserverCreate) -> Changed = lists::create_host;
        nameserver_set_addresses(NameserverSetAddresses) -> Changed = lists::set_addresses;
        nameserver_delete(NameserverDelete) -> Changed = lists::delete_host;
        nameserver_info(NameserverInfo) -> NameServer = lists::host_info;
        nameserver_list(NameserverList) -> NameserverPage = lists::host_list;
        account_prices(AccountPrices) -> PricePage = prices::prices;
        dns_records(DnsRecords) -> DnsPage = zone::records;
        dns_add(DnsAdd) -> Changed = zone::add;
        dns_update(DnsUpdate) -> Changed = zone::update;
        dns_remove(DnsRemove) -> Changed = zone::remove;
        dns_set_soa(DnsSetSoa) -> Changed = zone::set_soa;
        forward_web(ForwardWeb) -> WebForwards = forward::list;
        forward_set_web(ForwardSetWeb) -> Changed = forward::set;
        forward_remove_web(ForwardRemoveWeb) -> Changed = forward::remove;
        forward_mail(ForwardMail) -> MailForwards = mail::list;
        forward_set_mail(ForwardSetMail) -> Changed = mail::set;
        forward_remove_mail(ForwardRemoveMail) -> Changed = mail::remove;
        process_info(ProcessInfo) -> Process = process::info;
        process_list(ProcessList) -> ProcessPage = process::list;
        process_cancel(ProcessCancel) -> Changed = process::cancel;
        netim_claim(NetimClaim) -> NetimClaimAnswer = check::claim;
        netim_whois(NetimWhois) -> NetimWhoisText = change::whois;
        netim_tld(NetimTld) -> NetimTldData = tld::run;
        netim_tld_operations(NetimTldOperations) -> NetimTldOpen = tld::operations;
        netim_set_remark(NetimSetRemark) -> Changed = change::remark;
        netim_membership(NetimMembership) -> Changed = change::membership;
        netim_set_signing(NetimSetSigning) -> Changed = change::signing;
        netim_dns_key(NetimDnsKey) -> Changed = change::dns_key;
        netim_reset_zone(NetimResetZone) -> Changed = zone::reset;
        netim_set_forward(NetimSetForward) -> Changed = forward::set_own;
        netim_send_auth_code(NetimSendAuthCode) -> Changed = change::send_auth_code;
        raw(Raw) -> RawReply = raw::run;
        domain_register(DomainRegister) -> Receipt = orders::register;
        domain_transfer(DomainTransfer) -> Receipt = orders::transfer;
        domain_renew(DomainRenew) -> Receipt = orders::renew;
        domain_restore(DomainRestore) -> Receipt = orders::restore;
        domain_trade(DomainTrade) -> Receipt = orders::trade;
        netim_transfer_trade(NetimTransferTrade) -> Receipt = orders::transfer_trade;
        netim_internal_transfer(NetimInternalTransfer) -> Receipt = orders::internal_transfer;
    }
}

#[cfg(test)]
pub(in crate::provider) use details::all as statuses;
