//! The reference registrar: a simulated one with a small protocol of its own, no credentials and nothing to sign up for.
//!
//! Reference: `sandbox/docs/reference.md` in this repository.

mod change;
mod check;
mod contacts;
mod evidence;
mod hosts;
mod incoming;
mod lists;
mod look;
mod orders;
mod rules;
mod wire;

use super::{Baseline, Endpoint, Environment, Evidence, Info, OpenOrder, Provider, Receipt, Settings};
use crate::call::Cx;
use crate::error::Result;
use crate::model::{Balance, NameServer, Process};
use crate::op::*;
use url::Url;

/// What the reference registrar is and can do.
pub static INFO: Info = Info {
    name: "sandbox",
    title: "Sandbox",
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
        Op::DomainTransferCheck,
        Op::DomainTransferStatus,
        Op::DomainTransferSubmitCode,
        Op::DomainTransferCancel,
        Op::DomainSetContacts,
        Op::DomainSetPrivacy,
        Op::DomainSetAutoRenew,
        Op::DomainSetHold,
        Op::DomainSetAuthCode,
        Op::DomainNewAuthCode,
        Op::DomainDelete,
        Op::NameserverCreate,
        Op::NameserverRename,
        Op::NameserverSetAddresses,
        Op::NameserverDelete,
        Op::NameserverInfo,
        Op::NameserverList,
        Op::ContactList,
        Op::ContactUpdate,
        Op::ContactDelete,
        Op::AccountPrices,
        Op::TldList,
        Op::ProcessInfo,
        Op::ProcessList,
        Op::DomainRestore,
        Op::DomainBuyPrivacy,
    ],
    // It has a guard, but a simulation of our own proves nothing; so the road of registrars without a proven one is taken here.
    guarded: &[],
    settings: &[],
    endpoints: ENDPOINTS,
    limits: &[],
    sandbox: true,
    documentation: "sandbox/docs/reference.md",
    own_operations: &[],
};

/// There is no real one: the simulated registrar is all there is, so accounts are in the sandbox without saying so.
const ENDPOINTS: &[Endpoint] =
    &[Endpoint { environment: Environment::Sandbox, purpose: "api", base_url: "https://sandbox.invalid/" }];

/// An account at the reference registrar.
pub struct Reference {
    base: Url,
    environment: Environment,
}

impl Reference {
    /// An account. There are no settings.
    pub fn new(settings: Settings) -> Result<Self> {
        Ok(Reference { base: settings.endpoint(&INFO, "api")?, environment: settings.environment })
    }
}

impl Provider for Reference {
    const OPERATIONS: &'static [Op] = INFO.operations;

    fn info(&self) -> &'static Info {
        &INFO
    }

    fn rules(&self) -> Option<&'static crate::tld::Rules> {
        Some(rules::all())
    }

    async fn baseline(&self, cx: &Cx, call: &Call) -> Result<Baseline> {
        orders::refuse(call)?;
        let purchase = call.purchase().ok_or_else(|| self.unsupported(call.op().name()))?;
        evidence::baseline(call.op(), look::find(self, cx, purchase.name()).await?, cx.now())
    }

    async fn prepare(&self, cx: &Cx, call: Call) -> Result<Call> {
        orders::prepare(self, cx, call).await
    }

    async fn evidence(&self, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
        evidence::look(self, cx, order).await
    }

    async fn domain_check(&self, cx: &Cx, input: DomainCheck) -> Result<CheckReport> {
        check::run(self, cx, &input).await
    }

    async fn domain_quote(&self, cx: &Cx, input: DomainQuote) -> Result<Quote> {
        check::quote(self, cx, &input).await
    }

    async fn domain_info(&self, cx: &Cx, input: DomainInfo) -> Result<DomainDetails> {
        look::info(self, cx, &input.domain).await
    }

    async fn domain_list(&self, cx: &Cx, input: DomainList) -> Result<DomainPage> {
        look::list(self, cx, &input).await
    }

    async fn domain_set_nameservers(&self, cx: &Cx, input: DomainSetNameservers) -> Result<Changed> {
        change::nameservers(self, cx, &input).await
    }

    async fn domain_set_lock(&self, cx: &Cx, input: DomainSetLock) -> Result<Changed> {
        change::lock(self, cx, &input).await
    }

    async fn domain_auth_code(&self, cx: &Cx, input: DomainAuthCode) -> Result<AuthCodeReply> {
        look::auth_code(self, cx, &input.domain).await
    }

    async fn contact_create(&self, cx: &Cx, input: ContactCreate) -> Result<ContactHandle> {
        contacts::create(self, cx, &input).await
    }

    async fn contact_info(&self, cx: &Cx, input: ContactInfo) -> Result<ContactRecord> {
        contacts::info(self, cx, &input).await
    }

    async fn customer_create(&self, cx: &Cx, input: CustomerCreate) -> Result<CustomerHandle> {
        contacts::create_customer(self, cx, &input).await
    }

    async fn customer_info(&self, cx: &Cx, input: CustomerInfo) -> Result<CustomerRecord> {
        contacts::customer(self, cx, &input).await
    }

    async fn account_test(&self, cx: &Cx, _: AccountTest) -> Result<AccountTested> {
        look::test(self, cx).await
    }

    async fn account_balance(&self, cx: &Cx, _: AccountBalance) -> Result<Balance> {
        look::balance(self, cx).await
    }

    async fn raw(&self, cx: &Cx, input: Raw) -> Result<RawReply> {
        change::raw(self, cx, &input).await
    }

    async fn domain_register(&self, cx: &Cx, input: DomainRegister) -> Result<Receipt> {
        orders::register(self, cx, &input).await
    }

    async fn domain_transfer(&self, cx: &Cx, input: DomainTransfer) -> Result<Receipt> {
        orders::transfer(self, cx, &input).await
    }

    async fn domain_renew(&self, cx: &Cx, input: DomainRenew) -> Result<Receipt> {
        orders::renew(self, cx, &input).await
    }

    async fn domain_transfer_check(&self, cx: &Cx, input: DomainTransferCheck) -> Result<TransferCheck> {
        incoming::check(self, cx, &input).await
    }

    async fn domain_transfer_status(&self, cx: &Cx, input: DomainTransferStatus) -> Result<TransferStatus> {
        incoming::status(self, cx, &input).await
    }

    async fn domain_transfer_submit_code(&self, cx: &Cx, input: DomainTransferSubmitCode) -> Result<Changed> {
        change::member(
            self,
            cx,
            Op::DomainTransferSubmitCode,
            &input.domain,
            ("auth_code", input.auth_code.expose().into()),
        )
        .await
    }

    async fn domain_transfer_cancel(&self, cx: &Cx, input: DomainTransferCancel) -> Result<Changed> {
        change::plain(self, cx, Op::DomainTransferCancel, &input.domain).await
    }

    async fn domain_set_contacts(&self, cx: &Cx, input: DomainSetContacts) -> Result<Changed> {
        change::contacts(self, cx, &input).await
    }

    async fn domain_set_privacy(&self, cx: &Cx, input: DomainSetPrivacy) -> Result<Changed> {
        change::member(self, cx, Op::DomainSetPrivacy, &input.domain, ("privacy", input.privacy.into())).await
    }

    async fn domain_set_auto_renew(&self, cx: &Cx, input: DomainSetAutoRenew) -> Result<Changed> {
        change::member(
            self,
            cx,
            Op::DomainSetAutoRenew,
            &input.domain,
            ("auto_renew", input.auto_renew.into()),
        )
        .await
    }

    async fn domain_set_hold(&self, cx: &Cx, input: DomainSetHold) -> Result<Changed> {
        change::hold(self, cx, &input).await
    }

    async fn domain_set_auth_code(&self, cx: &Cx, input: DomainSetAuthCode) -> Result<Changed> {
        change::member(
            self,
            cx,
            Op::DomainSetAuthCode,
            &input.domain,
            ("auth_code", input.auth_code.expose().into()),
        )
        .await
    }

    async fn domain_new_auth_code(&self, cx: &Cx, input: DomainNewAuthCode) -> Result<AuthCodeReply> {
        change::new_auth_code(self, cx, &input.domain).await
    }

    async fn domain_delete(&self, cx: &Cx, input: DomainDelete) -> Result<Changed> {
        change::plain(self, cx, Op::DomainDelete, &input.domain).await
    }

    async fn nameserver_create(&self, cx: &Cx, input: NameserverCreate) -> Result<Changed> {
        hosts::create(self, cx, &input).await
    }

    async fn nameserver_rename(&self, cx: &Cx, input: NameserverRename) -> Result<Changed> {
        hosts::rename(self, cx, &input).await
    }

    async fn nameserver_set_addresses(&self, cx: &Cx, input: NameserverSetAddresses) -> Result<Changed> {
        hosts::set_addresses(self, cx, &input).await
    }

    async fn nameserver_delete(&self, cx: &Cx, input: NameserverDelete) -> Result<Changed> {
        hosts::delete(self, cx, &input).await
    }

    async fn nameserver_info(&self, cx: &Cx, input: NameserverInfo) -> Result<NameServer> {
        hosts::info(self, cx, &input).await
    }

    async fn nameserver_list(&self, cx: &Cx, input: NameserverList) -> Result<NameserverPage> {
        hosts::list(self, cx, &input).await
    }

    async fn contact_list(&self, cx: &Cx, input: ContactList) -> Result<ContactPage> {
        lists::contacts(self, cx, &input).await
    }

    async fn contact_update(&self, cx: &Cx, input: ContactUpdate) -> Result<Changed> {
        contacts::update(self, cx, &input).await
    }

    async fn contact_delete(&self, cx: &Cx, input: ContactDelete) -> Result<Changed> {
        contacts::delete(self, cx, &input).await
    }

    async fn account_prices(&self, cx: &Cx, input: AccountPrices) -> Result<PricePage> {
        lists::prices(self, cx, &input).await
    }

    async fn tld_list(&self, cx: &Cx, _: TldList) -> Result<Tlds> {
        lists::tlds(self, cx).await
    }

    async fn process_info(&self, cx: &Cx, input: ProcessInfo) -> Result<Process> {
        lists::process(self, cx, &input).await
    }

    async fn process_list(&self, cx: &Cx, input: ProcessList) -> Result<ProcessPage> {
        lists::processes(self, cx, &input).await
    }

    async fn domain_restore(&self, cx: &Cx, input: DomainRestore) -> Result<Receipt> {
        orders::restore(self, cx, &input).await
    }

    async fn domain_buy_privacy(&self, cx: &Cx, input: DomainBuyPrivacy) -> Result<Receipt> {
        orders::buy_privacy(self, cx, &input).await
    }
}

#[cfg(test)]
pub(in crate::provider) use look::all as statuses;
