//! LogicBoxes, the platform behind ResellerClub, NetEarthOne, Resell.biz, Resellerid and many more: one HTTP API, one key per
//! account.
//!
//! Reference: the vendor's knowledge base, <https://manage.logicboxes.com/kb/answer/744>. See `docs.md` beside this file.

mod account;
mod action;
mod actions;
mod ask;
mod batches;
mod check;
mod contact;
mod contacts;
mod customer;
mod details;
mod evidence;
mod fields;
mod groups;
mod list;
mod lock;
#[cfg(test)]
mod many;
mod messages;
mod nameservers;
#[cfg(test)]
mod nonsense;
mod order;
mod params;
mod password;
mod prepare;
mod quote;
mod raw;
mod register;
mod renew;
mod rules;
mod status;
#[cfg(test)]
mod testing;
mod texts;
mod transfer;
mod wire;

use super::{
    Baseline, Endpoint, Environment, Evidence, Info, Limit, OpenOrder, Provider, Receipt, Setting,
    SettingKind, Settings,
};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::Balance;
use crate::op::*;
use crate::tld::Rules;
use secrecy::SecretString;
use url::Url;

/// What LogicBoxes is and can do.
pub static INFO: Info = Info {
    name: "logicboxes",
    title: "LogicBoxes",
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
    // `exp-date` is compared with the registrar's own record.
    guarded: &[Op::DomainRenew],
    settings: SETTINGS,
    endpoints: ENDPOINTS,
    limits: LIMITS,
    sandbox: true,
    documentation: "https://manage.logicboxes.com/kb/answer/744",
};

const SETTINGS: &[Setting] = &[
    Setting {
        key: "user_id",
        label: "Reseller id",
        kind: SettingKind::Integer,
        secret: false,
        required: true,
        default: None,
        sandbox: Some("123456"),
        help: "the number of the reseller account; the test system has accounts of its own",
    },
    Setting {
        key: "api_key",
        label: "API key",
        kind: SettingKind::Text,
        secret: true,
        required: true,
        default: None,
        sandbox: Some("sandbox-key"),
        help: "the key from the reseller panel's settings, where the addresses that may use it are listed, too",
    },
    Setting {
        key: "customer_id",
        label: "Customer id",
        kind: SettingKind::Integer,
        secret: false,
        required: false,
        default: None,
        sandbox: Some("17824872"),
        help: "the customer that orders and contacts belong to where a call names none",
    },
];

const ENDPOINTS: &[Endpoint] = &[
    Endpoint { environment: Environment::Live, purpose: "api", base_url: "https://httpapi.com/api/" },
    Endpoint {
        environment: Environment::Live,
        purpose: "check",
        base_url: "https://domaincheck.httpapi.com/api/",
    },
    Endpoint { environment: Environment::Test, purpose: "api", base_url: "https://test.httpapi.com/api/" },
    // Answered in this process; the name is never looked up.
    Endpoint { environment: Environment::Sandbox, purpose: "api", base_url: "https://sandbox.invalid/api/" },
];

/// LogicBoxes publishes no figures. These are ours, and low enough for any server.
const LIMITS: &[Limit] = &[
    Limit { group: "read", per_minute: 300, burst: 30, stated: false },
    Limit { group: "check", per_minute: 300, burst: 30, stated: false },
    Limit { group: "write", per_minute: 60, burst: 10, stated: false },
];

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
        Ok(evidence::baseline(details::find(self, cx, purchase.name()).await?, cx.now()))
    }

    async fn prepare(&self, cx: &Cx, call: Call) -> Result<Call> {
        prepare::run(self, cx, call).await
    }

    async fn evidence(&self, cx: &Cx, order: &OpenOrder) -> Result<Evidence> {
        evidence::look(self, cx, order).await
    }

    async fn domain_check(&self, cx: &Cx, input: DomainCheck) -> Result<CheckReport> {
        check::run(self, cx, &input).await
    }

    async fn domain_quote(&self, cx: &Cx, input: DomainQuote) -> Result<Quote> {
        quote::run(self, cx, &input).await
    }

    async fn domain_info(&self, cx: &Cx, input: DomainInfo) -> Result<DomainDetails> {
        Ok(details::need(self, cx, &input.domain).await?.into_output(cx.now()))
    }

    async fn domain_list(&self, cx: &Cx, input: DomainList) -> Result<DomainPage> {
        list::page(self, cx, &input).await
    }

    async fn domain_set_nameservers(&self, cx: &Cx, input: DomainSetNameservers) -> Result<Changed> {
        nameservers::set(self, cx, &input).await
    }

    async fn domain_set_lock(&self, cx: &Cx, input: DomainSetLock) -> Result<Changed> {
        lock::set(self, cx, &input).await
    }

    /// The code is part of a domain's details; there is no method for it alone.
    async fn domain_auth_code(&self, cx: &Cx, input: DomainAuthCode) -> Result<AuthCodeReply> {
        let details = details::need(self, cx, &input.domain).await?;
        let text = "the registrar shows no auth code: a transfer that is under way has none yet, and some TLDs have none at all";
        let auth_code = details.secret.ok_or_else(|| Error::new(ErrorKind::Conflict, text))?;
        Ok(AuthCodeReply { domain: input.domain, auth_code })
    }

    async fn contact_create(&self, cx: &Cx, input: ContactCreate) -> Result<ContactHandle> {
        contact::create(self, cx, &input).await
    }

    async fn contact_info(&self, cx: &Cx, input: ContactInfo) -> Result<ContactRecord> {
        contact::info(self, cx, &input.handle).await
    }

    async fn customer_create(&self, cx: &Cx, input: CustomerCreate) -> Result<CustomerHandle> {
        customer::create(self, cx, &input).await
    }

    async fn customer_info(&self, cx: &Cx, input: CustomerInfo) -> Result<CustomerRecord> {
        customer::info(self, cx, &input).await
    }

    async fn account_test(&self, cx: &Cx, _: AccountTest) -> Result<AccountTested> {
        account::test(self, cx).await
    }

    async fn account_balance(&self, cx: &Cx, _: AccountBalance) -> Result<Balance> {
        account::balance(self, cx).await
    }

    async fn raw(&self, cx: &Cx, input: Raw) -> Result<RawReply> {
        raw::run(self, cx, &input).await
    }

    async fn domain_register(&self, cx: &Cx, input: DomainRegister) -> Result<Receipt> {
        register::run(self, cx, &input).await
    }

    async fn domain_transfer(&self, cx: &Cx, input: DomainTransfer) -> Result<Receipt> {
        transfer::run(self, cx, &input).await
    }

    async fn domain_renew(&self, cx: &Cx, input: DomainRenew) -> Result<Receipt> {
        renew::run(self, cx, &input).await
    }
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
    fn availability_has_a_host_of_its_own_on_the_live_system_alone() {
        let host = |environment| INFO.base_url(environment, "check");
        assert_eq!(host(Environment::Live), Some("https://domaincheck.httpapi.com/api/"));
        assert_eq!(host(Environment::Test), None);
        assert_eq!(testing::account().check, testing::account().api);
    }
}
