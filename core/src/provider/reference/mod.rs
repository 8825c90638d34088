//! The sandbox's own registrar: every operation, no credentials. It is how we would like a registrar to speak.
//!
//! Protocol: `sandbox/docs/reference.md`.

mod domain;
mod evidence;
mod objects;
mod purchase;
mod wire;

use super::{Baseline, Endpoint, Environment, Evidence, Info, OpenOrder, Provider, Receipt, Settings};
use crate::call::Cx;
use crate::error::Result;
use crate::model::Balance;
use crate::op::*;
use url::Url;
use wire::Post;

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
    settings: &[],
    endpoints: &[Endpoint {
        environment: Environment::Sandbox,
        purpose: "api",
        base_url: "https://sandbox.invalid/v1/",
    }],
    limits: &[],
    sandbox: true,
    documentation: "sandbox/docs/reference.md",
};

/// An account at the reference registrar.
pub struct Reference {
    base: Url,
}

impl Reference {
    /// An account from its settings, of which there are none.
    pub fn new(settings: Settings) -> Result<Self> {
        Ok(Reference { base: settings.endpoint(&INFO, "api")? })
    }

    /// A request of the protocol.
    fn post(&self, operation: &str) -> Result<Post> {
        Post::to(&self.base, operation)
    }
}

impl Provider for Reference {
    fn info(&self) -> &'static Info {
        &INFO
    }

    async fn baseline(&self, cx: &Cx, call: &Call) -> Result<Baseline> {
        evidence::baseline(self, cx, call).await
    }

    async fn evidence(&self, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
        evidence::evidence(self, cx, order).await
    }

    async fn domain_check(&self, cx: &Cx, input: DomainCheck) -> Result<CheckReport> {
        domain::check(self, cx, input).await
    }

    async fn domain_quote(&self, cx: &Cx, input: DomainQuote) -> Result<Quote> {
        domain::quote(self, cx, input).await
    }

    async fn domain_info(&self, cx: &Cx, input: DomainInfo) -> Result<DomainDetails> {
        domain::info(self, cx, &input.domain).await
    }

    async fn domain_list(&self, cx: &Cx, input: DomainList) -> Result<DomainPage> {
        domain::list(self, cx, input).await
    }

    async fn domain_set_nameservers(&self, cx: &Cx, input: DomainSetNameservers) -> Result<Changed> {
        domain::set_nameservers(self, cx, input).await
    }

    async fn domain_set_lock(&self, cx: &Cx, input: DomainSetLock) -> Result<Changed> {
        domain::set_lock(self, cx, input).await
    }

    async fn domain_auth_code(&self, cx: &Cx, input: DomainAuthCode) -> Result<AuthCodeReply> {
        self.post("domain.auth_code")?.with("domain", input.domain.ascii()).read(cx).await
    }

    async fn contact_create(&self, cx: &Cx, input: ContactCreate) -> Result<ContactHandle> {
        objects::contact_create(self, cx, input).await
    }

    async fn contact_info(&self, cx: &Cx, input: ContactInfo) -> Result<ContactRecord> {
        objects::contact_info(self, cx, input).await
    }

    async fn customer_create(&self, cx: &Cx, input: CustomerCreate) -> Result<CustomerHandle> {
        objects::customer_create(self, cx, input).await
    }

    async fn customer_info(&self, cx: &Cx, input: CustomerInfo) -> Result<CustomerRecord> {
        objects::customer_info(self, cx, input).await
    }

    async fn account_test(&self, cx: &Cx, _: AccountTest) -> Result<AccountTested> {
        objects::account_test(self, cx).await
    }

    async fn account_balance(&self, cx: &Cx, _: AccountBalance) -> Result<Balance> {
        objects::account_balance(self, cx).await
    }

    async fn raw(&self, cx: &Cx, input: Raw) -> Result<RawReply> {
        wire::raw(self, cx, input).await
    }

    async fn domain_register(&self, cx: &Cx, input: DomainRegister) -> Result<Receipt> {
        purchase::register(self, cx, input).await
    }

    async fn domain_transfer(&self, cx: &Cx, input: DomainTransfer) -> Result<Receipt> {
        purchase::transfer(self, cx, input).await
    }

    async fn domain_renew(&self, cx: &Cx, input: DomainRenew) -> Result<Receipt> {
        purchase::renew(self, cx, input).await
    }
}
