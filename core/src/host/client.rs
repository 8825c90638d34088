//! The client: one method for each operation.

use super::{Account, CallOptions, ClientBuilder, Domains, send};
use crate::engine::{Executor, Placed, Running, engine, fault_of_ours, inside_a_runtime, must_not_wait};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Balance, NameServer, Order, Process};
use crate::op::*;
use crate::provider::Info;
use crate::transport::Lane;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

/// An account at a registrar. Works inside any asynchronous runtime; cheap to clone.
///
/// ```
/// use anyregistrar::{CallOptions, Client};
/// use anyregistrar::op::DomainCheck;
///
/// # async fn example() -> anyregistrar::Result<()> {
/// let client = Client::connect("sandbox")?;
/// let name = "example.com".parse().expect("a domain name");
/// let report = client.domain_check(DomainCheck::new([name]), CallOptions::default()).await?;
/// println!("{:?}", report.names[0].state);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(super) account: Arc<Account>,
}

impl Client {
    /// An account that needs no settings, such as `connect("sandbox")`.
    pub fn connect(provider: &str) -> Result<Client> {
        Client::builder(provider).build()
    }

    /// Collects the settings of an account.
    pub fn builder(provider: &str) -> ClientBuilder {
        ClientBuilder::new(provider)
    }

    pub(super) fn new(account: Arc<Account>) -> Client {
        Client { account }
    }

    /// What the registrar is and can do.
    pub fn provider(&self) -> &'static Info {
        self.account.provider.info()
    }

    /// Which of the registrar's systems the account speaks to.
    pub fn environment(&self) -> crate::provider::Environment {
        self.account.environment
    }

    /// Makes a call. A purchase goes on when the caller stops waiting.
    pub async fn call(&self, call: impl Into<Call>, options: CallOptions) -> Result<Output> {
        self.start(Lane::Own, call.into(), options)?.await
    }

    /// Starts a call on a lane.
    pub(crate) fn start(&self, lane: Lane, call: Call, options: CallOptions) -> Result<Running<Output>> {
        let account = self.account.clone();
        let purchase = call.purchase().is_some();
        Running::start(self.account.executor, lane, purchase, |lane, placed| {
            send::answer(account, lane, call, options, placed)
        })
    }

    /// Makes a call and blocks until it is done. A free one is driven right here, without a task of its own.
    pub(crate) fn block(&self, call: Call, options: CallOptions) -> Result<Output> {
        if inside_a_runtime() {
            return Err(must_not_wait());
        }
        if call.purchase().is_some() || self.account.executor != Executor::Engine {
            return self.start(Lane::Caller, call, options)?.block();
        }
        let answer = send::answer(self.account.clone(), Lane::Caller, call, options, Placed::default());
        engine()?
            .caller()
            .block_on(AssertUnwindSafe(answer).catch_unwind())
            .unwrap_or_else(|_| Err(fault_of_ours()))
    }

    /// Makes a call that is a document, `{"op", "input", "options"}`, and gives the output as a document.
    pub async fn call_document(&self, document: &str) -> Result<serde_json::Value> {
        let document = crate::door::Document::read(document)?;
        let call = self.understand(&document)?;
        let output = self.call(call, document.options.into()).await?;
        Ok(serde_json::to_value(&output).expect("outputs are plain data"))
    }

    /// The call of a document, or all that is wrong with its fields.
    pub(crate) fn understand(&self, document: &crate::door::Document) -> Result<Call> {
        super::check::fields(&self.account, document.read_call()?)
    }

    /// The account's domains, one by one; pages are read as they are needed.
    pub fn domains(&self) -> Domains {
        Domains::new(self.clone())
    }

    /// The same account for code that waits instead of using `async`.
    pub fn blocking(&self) -> super::blocking::Client {
        super::blocking::Client::new(self.clone())
    }
}

/// The output of `op` as its own type. The table ties the two together, so the other arm is never taken.
macro_rules! typed {
    ($variant:ident, $output:expr) => {
        match $output {
            Output::$variant(output) => Ok(output),
            _ => Err(Error::new(ErrorKind::Internal, "an operation gave another one's output")),
        }
    };
}

pub(super) use typed;

macro_rules! define_methods {
    (
        free { $($(#[doc = $fdoc:literal])+ $free:ident($fm:ident): $fname:literal, $feffect:ident, $fin:ty => $fout:ty;)+ }
        paid { $($(#[doc = $pdoc:literal])+ $paid:ident($pm:ident): $pname:literal, $pin:ty;)+ }
        host { $($(#[doc = $hdoc:literal])+ $host:ident($hm:ident): $hname:literal, $heffect:ident, $hin:ty => $hout:ty;)+ }
    ) => {
        impl Client {
            $($(#[doc = $fdoc])+
            pub async fn $fm(&self, input: $fin, options: CallOptions) -> Result<$fout> {
                typed!($free, self.call(input, options).await?)
            })+

            $($(#[doc = $pdoc])+
            ///
            /// If this fails, nothing was bought. Otherwise the order's state says what became of it, and the same key always
            /// gives the same order.
            pub async fn $pm(&self, input: $pin, options: CallOptions) -> Result<Order> {
                typed!($paid, self.call(input, options).await?).map(|order| *order)
            })+

            $($(#[doc = $hdoc])+
            pub async fn $hm(&self, input: $hin, options: CallOptions) -> Result<$hout> {
                typed!($host, self.call(input, options).await?)
            })+
        }
    };
}

for_each_operation!(define_methods);
