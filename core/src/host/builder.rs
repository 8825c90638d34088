//! Making a client.

use super::{Account, Client};
use crate::call::{Clock, CxParts, Limits, Scrubber};
use crate::engine::{Ending, Executor, remember};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{self, Journal, MemoryJournal};
use crate::plugin::{self, PluginSource};
use crate::provider::{self, Entry, Environment, Info, Settings};
use crate::transport::{Http, Route, Transport, check_base, is_loopback};
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Collects what a client needs. Nothing is opened or sent before its first call.
#[must_use]
pub struct ClientBuilder {
    provider: String,
    entry: Result<&'static Entry>,
    account: String,
    environment: Environment,
    base_url: Option<String>,
    settings: BTreeMap<String, SecretString>,
    route: Route,
    transport: Option<Arc<dyn Transport>>,
    journal: Option<Arc<dyn Journal>>,
    clock: Option<Clock>,
    state_folder: Option<PathBuf>,
    executor: Executor,
}

impl ClientBuilder {
    pub(super) fn new(provider: &str) -> Self {
        ClientBuilder { provider: provider.to_owned(), ..Self::of(provider::find(provider)) }
    }

    /// The plugin that speaks for the registrar, where it is none of those that are built in: a program by its absolute path.
    ///
    /// ```no_run
    /// let client = anyregistrar::Client::builder("acme")
    ///     .plugin("/opt/plugins/acme.py")
    ///     .setting("api_key", std::env::var("ACME_KEY")?)
    ///     .build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn plugin(self, source: impl Into<PluginSource>) -> Self {
        let entry = plugin::find(&self.provider, &source.into());
        ClientBuilder { entry, ..self }
    }

    /// A registrar that is in no table, for tests.
    #[doc(hidden)]
    pub fn registrar(self, entry: &'static Entry) -> Self {
        ClientBuilder { entry: Ok(entry), ..self }
    }

    /// The same for a registrar that is built in or a plugin's.
    pub(crate) fn of(entry: Result<&'static Entry>) -> Self {
        let always_sandbox = entry
            .as_ref()
            .is_ok_and(|entry| entry.info.endpoints.iter().all(|e| e.environment == Environment::Sandbox));
        ClientBuilder {
            provider: String::new(),
            entry,
            account: "default".into(),
            environment: if always_sandbox { Environment::Sandbox } else { Environment::Live },
            base_url: None,
            settings: BTreeMap::new(),
            route: Route::default(),
            transport: None,
            journal: None,
            clock: None,
            state_folder: state_folder(),
            executor: Executor::Engine,
        }
    }

    /// The account's name in logs and errors.
    pub fn account(mut self, name: impl Into<String>) -> Self {
        self.account = name.into();
        self
    }

    /// Which of the registrar's systems to speak to. The `sandbox` provider has one only.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// The base address in place of the registrar's own.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// One of the registrar's settings; `Info::settings` lists them.
    pub fn setting(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.insert(key.into(), SecretString::from(value.into()));
        self
    }

    pub(super) fn secret(mut self, key: &str, value: SecretString) -> Self {
        self.settings.insert(key.to_owned(), value);
        self
    }

    /// The local address to send from.
    pub fn local_address(mut self, address: IpAddr) -> Self {
        self.route.local_address = Some(address);
        self
    }

    /// The proxy to go through. Proxies in the environment are ignored.
    pub fn proxy(mut self, proxy: url::Url) -> Self {
        self.route.proxy = Some(proxy);
        self
    }

    /// Another way to the registrar, for tests.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// The journal of paid calls.
    pub fn journal(mut self, journal: Arc<dyn Journal>) -> Self {
        self.journal = Some(journal);
        self
    }

    /// Another clock, for tests.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Where the shared limits lie; nowhere with `None`, so that this process counts for itself.
    pub fn state_folder(mut self, folder: Option<PathBuf>) -> Self {
        self.state_folder = folder;
        self
    }

    /// Where calls run.
    pub fn executor(mut self, executor: Executor) -> Self {
        self.executor = executor;
        self
    }

    /// Checks everything and makes the client.
    pub fn build(self) -> Result<Client> {
        let entry = self.entry?;
        let info = entry.info;
        if self.environment == Environment::Sandbox && !info.sandbox {
            return Err(Error::new(ErrorKind::Unsupported, format!("{} has no sandbox", info.title)));
        }
        let in_process = self.environment == Environment::Sandbox && self.base_url.is_none();
        let settings = Settings::new(info, self.environment, self.base_url, &self.settings)?;
        let base = settings.endpoint(info, "api")?;
        let plain = without_tls(info, self.environment);
        check_base(&base, plain.as_deref())?;
        if base.scheme() == "http" && !is_loopback(&base) {
            tracing::warn!(
                provider = info.name,
                "this registrar's test system has no TLS: its credentials can be read on the way, so use them nowhere else"
            );
        }
        if self.environment == Environment::Sandbox && !in_process && !is_loopback(&base) {
            let text = "the sandbox is on this machine: give a loopback base_url, or leave it out to have it in this process";
            return Err(Error::new(ErrorKind::Config, text));
        }
        let identity =
            info.settings.iter().filter(|s| !s.secret && s.required).filter_map(|s| settings.get(s.key));
        let identity: Vec<_> = [info.name, self.environment.as_str(), base.host_str().unwrap_or_default()]
            .into_iter()
            .chain(identity)
            .collect();
        let scope = identity.join("/");
        let scrubber = Scrubber::new(settings.secrets(info));
        let provider = (entry.connect)(settings)?;
        let unlimited = is_loopback(&base) || in_process || self.transport.is_some();
        let limits = match &self.state_folder {
            _ if unlimited => Limits::none(),
            Some(folder) => Limits::shared(provider.limits(), &folder.join("limits").join(file_name(&scope))),
            None => Limits::in_memory(provider.limits()),
        };
        let limits = limits.within(provider.quotas());
        let (transport, clock) = match self.transport {
            Some(transport) => (transport, self.clock),
            None if in_process => in_this_process(entry.face, self.clock)?,
            None => (Arc::new(Http::new(self.route)) as Arc<dyn Transport>, self.clock),
        };
        let journal = match self.journal {
            Some(journal) => Some(journal),
            // A simulated registrar takes no real money, so its journal may end with the process.
            None if self.environment == Environment::Sandbox => {
                Some(Arc::new(MemoryJournal::new()) as Arc<dyn Journal>)
            }
            None => journal::by_default(|name| std::env::var_os(name))?,
        };
        let clock = clock.unwrap_or(Clock::System);
        let parts = Arc::new(CxParts {
            account: self.account,
            info,
            transport,
            limits: Arc::new(limits),
            clock,
            scrubber,
        });
        let (environment, executor) = (self.environment, self.executor);
        let account = Arc::new(Account {
            parts,
            provider,
            environment,
            base,
            scope,
            journal,
            executor,
            begun: 0.into(),
        });
        // What is open for an account that nobody drops is given back when the process ends.
        let ending: Arc<dyn Ending> = account.clone();
        remember(Arc::downgrade(&ending));
        Ok(Client::new(account))
    }
}

/// The host of a registrar's own test system that is reached without TLS, if that is what the account speaks to.
fn without_tls(info: &'static Info, environment: Environment) -> Option<String> {
    let known = info.base_url(Environment::Test, "api").filter(|_| environment == Environment::Test)?;
    let url = url::Url::parse(known).ok().filter(|url| url.scheme() == "http")?;
    url.host_str().map(str::to_owned)
}

/// A simulated registrar of its own for each client, and its clock.
#[cfg(feature = "sandbox")]
fn in_this_process(provider: &str, clock: Option<Clock>) -> Result<(Arc<dyn Transport>, Option<Clock>)> {
    use anyregistrar_sandbox::{Face, Sandbox};
    let face = Face::from_name(provider).ok_or_else(|| {
        Error::new(ErrorKind::Internal, "the registrar claims a sandbox that does not exist")
    })?;
    let sandbox = match &clock {
        Some(Clock::Other(now)) => Sandbox::with_clock(now.clone()),
        _ => Sandbox::new(),
    };
    let shown = sandbox.clone();
    // The journal goes by the simulated registrar's time, so that moving its clock lets a settle window pass.
    let clock = Clock::Other(Arc::new(move || {
        let _guard = crate::fork::guard();
        shown.now()
    }));
    Ok((Arc::new(crate::transport::InProcess::new(sandbox, face)), Some(clock)))
}

#[cfg(not(feature = "sandbox"))]
fn in_this_process(_: &str, _: Option<Clock>) -> Result<(Arc<dyn Transport>, Option<Clock>)> {
    Err(Error::new(ErrorKind::Unsupported, "this build has no sandbox"))
}

/// The user's folder for state, by the rules of XDG; none for a process without a home.
fn state_folder() -> Option<PathBuf> {
    let from = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = from("XDG_STATE_HOME").or_else(|| from("HOME").map(|home| home.join(".local/state")))?;
    Some(base.join("anyregistrar"))
}

/// A file name for an account.
fn file_name(scope: &str) -> PathBuf {
    let safe: String =
        scope.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    Path::new(&format!("{safe}.limits")).to_owned()
}
