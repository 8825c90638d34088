//! The reference registrar: a simulated one with a small protocol of its own, no credentials and nothing to sign up for.
//!
//! Reference: `sandbox/docs/reference.md` in this repository.

mod change;
mod check;
mod contacts;
mod evidence;
mod look;
mod orders;
mod rules;
mod wire;

use super::{Baseline, Endpoint, Environment, Evidence, Info, OpenOrder, Provider, Receipt, Settings};
use crate::call::Cx;
use crate::error::Result;
use crate::model::Balance;
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
    ],
    // It has a guard, but a simulation of our own proves nothing; so the road of registrars without a proven one is taken here.
    guarded: &[],
    settings: &[],
    endpoints: ENDPOINTS,
    limits: &[],
    sandbox: true,
    documentation: "sandbox/docs/reference.md",
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
    fn info(&self) -> &'static Info {
        &INFO
    }

    fn rules(&self) -> Option<&'static crate::tld::Rules> {
        Some(rules::all())
    }

    async fn baseline(&self, cx: &Cx, call: &Call) -> Result<Baseline> {
        orders::refuse(call)?;
        let purchase = call.purchase().ok_or_else(|| self.unsupported(call.op().name()))?;
        evidence::baseline(look::find(self, cx, purchase.name()).await?, cx.now())
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
}
