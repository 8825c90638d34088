//! What follows from the table for registrars: the trait they implement, and its boxed twin.

use super::{Baseline, Evidence, Info, Limit, OpenOrder, Receipt};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Balance, DomainName, Money, NameServer, Process};
use crate::op::*;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// A future in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a registrar's code hands back: the output of a free operation, or the receipt of a paid one.
#[derive(Debug)]
pub enum Reply {
    /// The output of a free operation.
    Output(Box<Output>),
    /// What the registrar said to a purchase.
    Receipt(Box<Receipt>),
}

macro_rules! define_provider {
    (
        free { $($(#[doc = $fdoc:literal])+ $free:ident($fm:ident): $fname:literal, $feffect:ident, $fin:ty => $fout:ty;)+ }
        paid { $($(#[doc = $pdoc:literal])+ $paid:ident($pm:ident): $pname:literal, $pin:ty;)+ }
        host { $($host:tt)* }
    ) => {
        /// A registrar: pure mapping of our operations to its requests, and of its answers to ours.
        ///
        /// Each operation has a method; those that a registrar lacks are simply left out and answer `unsupported`. A method sends
        /// through [`Cx::exchange`] alone, which owns time limits, repetition and limits.
        pub trait Provider: Send + Sync + 'static {
            /// The operations that it may be called with: what it lacks for good costs no code.
            const OPERATIONS: &'static [Op] = Op::ALL;

            /// What the registrar is and can do.
            fn info(&self) -> &'static Info;

            /// The effect of this very call, where it differs from the table's.
            fn effect(&self, call: &Call) -> Effect {
                call.op().effect()
            }

            /// The registrar's rules for TLDs.
            fn rules(&self) -> Option<&'static crate::tld::Rules> {
                None
            }

            /// The rules that an order for a name is checked against, where the registrar itself tells them; [`Provider::rules`] hold
            /// where it does not.
            fn tld_rules(
                &self,
                cx: &Cx,
                domain: &DomainName,
            ) -> impl Future<Output = Option<Arc<crate::tld::TldRules>>> + Send {
                let _ = (cx, domain);
                async { None }
            }

            /// How a domain stands before something is bought for it.
            fn baseline(&self, cx: &Cx, call: &Call) -> impl Future<Output = Result<Baseline>> + Send {
                let _ = (cx, call);
                async { Err(self.unsupported("domain.info")) }
            }

            /// Does what has to be done before a purchase and costs nothing, such as turning contacts in full into handles.
            fn prepare(&self, cx: &Cx, call: Call) -> impl Future<Output = Result<Call>> + Send {
                let _ = cx;
                async { Ok(call) }
            }

            /// Finds out whether an open order was executed.
            fn evidence(&self, cx: &Cx, order: &OpenOrder) -> impl Future<Output = Result<Evidence>> + Send {
                let _ = cx;
                async { Err(self.unsupported(order.op.name())) }
            }

            /// What the registrar itself says of a TLD, on top of what the rules know of it.
            fn tld_info(
                &self,
                cx: &Cx,
                tld: &str,
                known: Option<TldInfo>,
            ) -> impl Future<Output = Result<Option<TldInfo>>> + Send {
                let _ = (cx, tld);
                async { Ok(known) }
            }

            /// How much the registrar takes of this very account, where that goes by its settings.
            fn limits(&self) -> Vec<Limit> {
                self.info().limits.to_vec()
            }

            /// What an order costs in all, where `domain.quote` does not say it of the name and the term alone. Asked where the caller
            /// has set the most to pay.
            fn price(&self, cx: &Cx, call: &Call) -> impl Future<Output = Result<Option<Money>>> + Send {
                let _ = (cx, call);
                async { Ok(None) }
            }

            /// Whether something is kept open at the registrar, such as a session.
            fn is_open(&self) -> bool {
                false
            }

            /// Gives back what is kept open at the registrar. Called when the account's last client has gone, or the process ends.
            fn close(&self, cx: &Cx) -> impl Future<Output = ()> + Send {
                let _ = cx;
                async {}
            }

            /// The error for what the registrar lacks.
            fn unsupported(&self, operation: &'static str) -> Error {
                let info = self.info();
                Error::new(ErrorKind::Unsupported, format!("{} has no {operation}", info.title))
                    .with(|c| (c.provider, c.operation) = (Some(info.name.into()), Some(operation.into())))
            }

            $($(#[doc = $fdoc])+
            fn $fm(&self, cx: &Cx, input: $fin) -> impl Future<Output = Result<$fout>> + Send {
                let _ = (cx, input);
                async { Err(self.unsupported($fname)) }
            })+

            $($(#[doc = $pdoc])+
            fn $pm(&self, cx: &Cx, input: $pin) -> impl Future<Output = Result<Receipt>> + Send {
                let _ = (cx, input);
                async { Err(self.unsupported($pname)) }
            })+
        }

        /// [`Provider`] behind a pointer: one boxed future per call.
        pub trait AnyProvider: Send + Sync + 'static {
            /// What the registrar is and can do.
            fn info(&self) -> &'static Info;
            /// The effect of this very call.
            fn effect(&self, call: &Call) -> Effect;
            /// The registrar's rules for TLDs.
            fn rules(&self) -> Option<&'static crate::tld::Rules>;
            /// The rules that an order for a name is checked against, where the registrar itself tells them.
            fn tld_rules<'a>(&'a self, cx: &'a Cx, domain: &'a DomainName) -> BoxFuture<'a, Option<Arc<crate::tld::TldRules>>>;
            /// Answers an operation.
            fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply>>;
            /// How a domain stands before something is bought for it.
            fn baseline<'a>(&'a self, cx: &'a Cx, call: &'a Call) -> BoxFuture<'a, Result<Baseline>>;
            /// Does what has to be done before a purchase.
            fn prepare<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Call>>;
            /// Finds out whether an open order was executed.
            fn evidence<'a>(&'a self, cx: &'a Cx, order: &'a OpenOrder) -> BoxFuture<'a, Result<Evidence>>;
            /// What the registrar itself says of a TLD, on top of what the rules know of it.
            fn tld_info<'a>(&'a self, cx: &'a Cx, tld: &'a str, known: Option<TldInfo>) -> BoxFuture<'a, Result<Option<TldInfo>>>;
            /// How much the registrar takes of this very account.
            fn limits(&self) -> Vec<Limit>;
            /// What an order costs in all, where `domain.quote` does not say it.
            fn price<'a>(&'a self, cx: &'a Cx, call: &'a Call) -> BoxFuture<'a, Result<Option<Money>>>;
            /// Whether something is kept open at the registrar.
            fn is_open(&self) -> bool;
            /// Gives back what is kept open at the registrar.
            fn close<'a>(&'a self, cx: &'a Cx) -> BoxFuture<'a, ()>;
        }

        impl<P: Provider> AnyProvider for P {
            fn info(&self) -> &'static Info {
                Provider::info(self)
            }

            fn effect(&self, call: &Call) -> Effect {
                Provider::effect(self, call)
            }

            fn rules(&self) -> Option<&'static crate::tld::Rules> {
                Provider::rules(self)
            }

            fn tld_rules<'a>(&'a self, cx: &'a Cx, domain: &'a DomainName) -> BoxFuture<'a, Option<Arc<crate::tld::TldRules>>> {
                Box::pin(Provider::tld_rules(self, cx, domain))
            }

            fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply>> {
                match call {
                    $(Call::$free(input) if const { Op::$free.is_among(P::OPERATIONS) } => Box::pin(async move {
                        self.$fm(cx, input).await.map(|out| Reply::Output(Box::new(Output::$free(out))))
                    }),)+
                    $(Call::$paid(input) if const { Op::$paid.is_among(P::OPERATIONS) } => Box::pin(async move {
                        self.$pm(cx, *input).await.map(|receipt| Reply::Receipt(Box::new(receipt)))
                    }),)+
                    other => Box::pin(async move { Err(self.unsupported(other.op().name())) }),
                }
            }

            fn baseline<'a>(&'a self, cx: &'a Cx, call: &'a Call) -> BoxFuture<'a, Result<Baseline>> {
                Box::pin(Provider::baseline(self, cx, call))
            }

            fn prepare<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Call>> {
                Box::pin(Provider::prepare(self, cx, call))
            }

            fn evidence<'a>(&'a self, cx: &'a Cx, order: &'a OpenOrder) -> BoxFuture<'a, Result<Evidence>> {
                Box::pin(Provider::evidence(self, cx, order))
            }

            fn tld_info<'a>(&'a self, cx: &'a Cx, tld: &'a str, known: Option<TldInfo>) -> BoxFuture<'a, Result<Option<TldInfo>>> {
                Box::pin(Provider::tld_info(self, cx, tld, known))
            }

            fn limits(&self) -> Vec<Limit> {
                Provider::limits(self)
            }

            fn price<'a>(&'a self, cx: &'a Cx, call: &'a Call) -> BoxFuture<'a, Result<Option<Money>>> {
                Box::pin(Provider::price(self, cx, call))
            }

            fn is_open(&self) -> bool {
                Provider::is_open(self)
            }

            fn close<'a>(&'a self, cx: &'a Cx) -> BoxFuture<'a, ()> {
                Box::pin(Provider::close(self, cx))
            }
        }
    };
}

for_each_operation!(define_provider);
