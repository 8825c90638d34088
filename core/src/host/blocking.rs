//! The client for code that waits. The same methods, without `async`.

use super::CallOptions;
use super::client::typed;
use super::pages::Place;
use crate::engine::Running;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Balance, NameServer, Order, Process};
use crate::op::*;
use crate::provider::Info;
use crate::transport::Lane;

/// An account at a registrar, for code that waits. Cheap to clone, and used from many threads at once.
///
/// ```
/// use anyregistrar::{CallOptions, blocking::Client};
/// use anyregistrar::op::DomainCheck;
///
/// let client = Client::connect("sandbox")?;
/// let name = "example.com".parse().expect("a domain name");
/// let report = client.domain_check(DomainCheck::new([name]), CallOptions::default())?;
/// assert_eq!(report.names[0].state.as_str(), "available");
/// # Ok::<(), anyregistrar::Error>(())
/// ```
#[derive(Clone)]
pub struct Client {
    inner: super::Client,
}

impl Client {
    /// An account that needs no settings, such as `connect("sandbox")`.
    pub fn connect(provider: &str) -> Result<Client> {
        super::Client::connect(provider).map(Client::new)
    }

    pub(super) fn new(inner: super::Client) -> Client {
        Client { inner }
    }

    /// What the registrar is and can do.
    pub fn provider(&self) -> &'static Info {
        self.inner.provider()
    }

    /// Makes a call and waits for its end.
    pub fn call(&self, call: impl Into<Call>, options: CallOptions) -> Result<Output> {
        self.inner.block(call.into(), options)
    }

    /// Starts a call, to be waited for in slices.
    pub fn start(&self, call: Call, options: CallOptions) -> Result<Running<Output>> {
        self.inner.start(Lane::Caller, call, options)
    }

    /// The account's domains, one by one; pages are read as they are needed.
    pub fn domains(&self) -> Domains {
        Domains { client: self.clone(), place: Place::default() }
    }
}

/// The account's domains, one by one. After an error the list is over.
pub struct Domains {
    client: Client,
    place: Place,
}

impl Domains {
    /// The domains that could not be read, and are missing among the others, on the pages that were read so far.
    pub fn failed(&self) -> &[UnreadDomain] {
        &self.place.failed
    }
}

impl Iterator for Domains {
    type Item = Result<ListedDomain>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(domain) = self.place.page.pop_front() {
                return Some(Ok(domain));
            }
            let asked = self.place.next.take()?;
            if let Err(error) = self.place.take(self.client.domain_list(asked, CallOptions::default())) {
                return Some(Err(error));
            }
        }
    }
}

macro_rules! define_blocking_methods {
    (
        free { $($(#[doc = $fdoc:literal])+ $free:ident($fm:ident): $fname:literal, $feffect:ident, $fin:ty => $fout:ty;)+ }
        paid { $($(#[doc = $pdoc:literal])+ $paid:ident($pm:ident): $pname:literal, $pin:ty;)+ }
        host { $($(#[doc = $hdoc:literal])+ $host:ident($hm:ident): $hname:literal, $heffect:ident, $hin:ty => $hout:ty;)+ }
    ) => {
        impl Client {
            $($(#[doc = $fdoc])+
            pub fn $fm(&self, input: $fin, options: CallOptions) -> Result<$fout> {
                typed!($free, self.call(input, options)?)
            })+

            $($(#[doc = $pdoc])+
            ///
            /// If this fails, nothing was bought. Otherwise the order's state says what became of it, and the same key always
            /// gives the same order.
            pub fn $pm(&self, input: $pin, options: CallOptions) -> Result<Order> {
                typed!($paid, self.call(input, options)?).map(|order| *order)
            })+

            $($(#[doc = $hdoc])+
            pub fn $hm(&self, input: $hin, options: CallOptions) -> Result<$hout> {
                typed!($host, self.call(input, options)?)
            })+
        }
    };
}

for_each_operation!(define_blocking_methods);
