//! Accounts from a file, from the environment, or from a document.

use super::{Client, ClientBuilder};
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::journal::{self, Journal, MemoryJournal};
use crate::plugin::{self, PluginSource};
use crate::provider::{self, Entry, Environment, Info};
use crate::reader::{from_text, from_value};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The accounts of a host, by name.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The accounts.
    #[serde(default)]
    pub accounts: BTreeMap<String, AccountConfig>,
}

/// One account.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountConfig {
    /// The registrar's name, such as `logicboxes`.
    pub provider: String,
    /// The plugin that speaks for the registrar, where it is none of those that are built in: a program, or a library
    /// whose name ends in `.so` or `.dylib`, by its absolute path; or `{path = "/…", sha256 = "…"}`.
    #[serde(default)]
    pub plugin: Option<PluginSource>,
    /// Which of its systems to speak to.
    #[serde(default)]
    pub environment: Option<Environment>,
    /// The base address in place of the registrar's own.
    #[serde(default)]
    pub base_url: Option<String>,
    /// The registrar's settings.
    #[serde(default)]
    pub settings: BTreeMap<String, SecretSource>,
    /// Where paid calls are recorded: a folder, or `postgres://user@host/database?…` where several machines sell from one account.
    /// `memory` is for the sandbox alone.
    #[serde(default)]
    pub journal: Option<SecretSource>,
    /// The password of that database.
    #[serde(default)]
    pub journal_password: Option<SecretSource>,
    /// The local address to send from.
    #[serde(default)]
    pub local_address: Option<IpAddr>,
    /// Whether to use IPv4 or IPv6 alone: 4 or 6.
    #[serde(default)]
    pub ip_version: Option<u8>,
    /// The proxy to go through. Its address may hold a password.
    #[serde(default)]
    pub proxy: Option<SecretString>,
}

/// A setting's value: as it is, from an environment variable, or from a file.
#[derive(Clone, Deserialize)]
#[serde(untagged, expecting = "a text, {env = \"NAME\"} or {file = \"path\"}")]
pub enum SecretSource {
    /// The value itself.
    Value(SecretString),
    /// A number, as panels often write account ids.
    Number(u64),
    /// A switch.
    Switch(bool),
    /// In an environment variable.
    Env {
        /// The variable's name.
        env: String,
    },
    /// In a file; a line end behind it is dropped.
    File {
        /// The file's path.
        file: PathBuf,
    },
}

impl fmt::Debug for SecretSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SecretSource::Env { env } => write!(f, "Env({env})"),
            SecretSource::File { file } => write!(f, "File({})", file.display()),
            _ => f.write_str("Value(…)"),
        }
    }
}

impl SecretSource {
    fn read(&self, path: &str) -> Result<SecretString> {
        let missing = |text: String| {
            let problem = Problem::missing(path, text);
            Error::new(ErrorKind::Config, Error::invalid(vec![problem.clone()]).message().to_owned())
                .with(|c| c.problems = vec![problem])
        };
        match self {
            SecretSource::Value(value) => Ok(value.clone()),
            SecretSource::Number(number) => Ok(SecretString::from(number.to_string())),
            SecretSource::Switch(on) => Ok(SecretString::from(on.to_string())),
            SecretSource::Env { env } => std::env::var(env)
                .map(SecretString::from)
                .map_err(|_| missing(format!("the environment variable {env} is not set, or is not text"))),
            SecretSource::File { file } => std::fs::read_to_string(file)
                .map(|text| SecretString::from(text.trim_end_matches(['\r', '\n']).to_owned()))
                .map_err(|error| {
                    missing(format!("the file {} cannot be read: {}", file.display(), error.kind()))
                }),
        }
    }
}

impl AccountConfig {
    /// Makes the account's client.
    pub fn connect(&self, name: &str) -> Result<Client> {
        let mut builder = ClientBuilder::of(self.entry()).account(name);
        if let Some(environment) = self.environment {
            builder = builder.environment(environment);
        }
        if let Some(url) = &self.base_url {
            builder = builder.base_url(url);
        }
        for (key, source) in &self.settings {
            builder = builder.secret(key, source.read(&format!("settings.{key}"))?);
        }
        if let Some(address) = self.local_address {
            builder = builder.local_address(address);
        }
        match self.ip_version {
            None => {}
            Some(4) => builder = builder.local_address(self.local_address.unwrap_or(IpAddr::from([0u8; 4]))),
            Some(6) => builder = builder.local_address(self.local_address.unwrap_or(IpAddr::from([0u16; 8]))),
            Some(_) => return Err(Error::new(ErrorKind::Config, "ip_version is 4 or 6")),
        }
        if let Some(proxy) = &self.proxy {
            let url = url::Url::parse(proxy.expose_secret())
                .map_err(|_| Error::new(ErrorKind::Config, "proxy is an address such as http://host:port"))?;
            builder = builder.proxy(url);
        }
        if let Some(place) = &self.journal {
            builder = builder.journal(self.journal(place.read("journal")?.expose_secret())?);
        } else if self.journal_password.is_some() {
            return Err(Error::new(ErrorKind::Config, "journal_password needs journal = \"postgres://…\""));
        }
        builder.build()
    }

    /// The registrar: one of those that are built in, or the plugin's.
    fn entry(&self) -> Result<&'static Entry> {
        match &self.plugin {
            Some(source) => plugin::find(&self.provider, source),
            None => provider::find(&self.provider),
        }
    }

    fn journal(&self, place: &str) -> Result<Arc<dyn Journal>> {
        let sandbox = self.environment == Some(Environment::Sandbox) || self.provider == "sandbox";
        match place {
            "memory" if sandbox => Ok(Arc::new(MemoryJournal::new())),
            "memory" => {
                let text =
                    "journal = \"memory\" is for the sandbox alone: a real order must survive the process";
                Err(Error::new(ErrorKind::Config, text))
            }
            place => {
                let password = self.journal_password.as_ref();
                let password = password.map(|source| source.read("journal_password")).transpose()?;
                journal::named(place, password, |name| std::env::var_os(name))
            }
        }
    }
}

/// Several accounts, each made once.
pub struct Host {
    config: Config,
    clients: std::sync::Mutex<BTreeMap<String, Client>>,
}

impl Host {
    /// The accounts of a TOML file.
    pub fn open(path: impl AsRef<Path>) -> Result<Host> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|e| {
            Error::new(ErrorKind::Config, format!("{} cannot be read: {}", path.display(), e.kind()))
        })?;
        Host::from_toml(&text)
    }

    /// The accounts of a TOML text.
    pub fn from_toml(text: &str) -> Result<Host> {
        let document: serde_json::Value = toml::from_str(text)
            .map_err(|_| Error::new(ErrorKind::Config, "the configuration is not TOML"))?;
        from_value(&document).map(Host::new).map_err(|fault| wrong(&fault.path))
    }

    /// The accounts of a JSON document, `{"accounts": {…}}`.
    pub fn from_document(text: &str) -> Result<Host> {
        from_text(text).map(Host::new).map_err(|fault| wrong(&fault.path))
    }

    /// One account named `default`, from the variables `ANYREGISTRAR_PROVIDER`, `_PLUGIN`, `_ENVIRONMENT`, `_BASE_URL`, `_JOURNAL`,
    /// `_JOURNAL_PASSWORD`, `_PROXY`, `_LOCAL_ADDRESS`, and `ANYREGISTRAR_SET_<KEY>` for each setting.
    pub fn from_environment(variables: impl IntoIterator<Item = (String, String)>) -> Result<Host> {
        const NAMES: [&str; 8] = [
            "provider",
            "plugin",
            "environment",
            "base_url",
            "journal",
            "journal_password",
            "proxy",
            "local_address",
        ];
        let mut table = serde_json::Map::new();
        let mut settings = serde_json::Map::new();
        for (name, value) in variables {
            let Some(name) = name.strip_prefix("ANYREGISTRAR_") else { continue };
            let key = name.to_ascii_lowercase();
            match key.strip_prefix("set_") {
                Some(setting) => drop(settings.insert(setting.to_owned(), value.into())),
                None if NAMES.contains(&key.as_str()) => {
                    table.insert(key, value.into());
                }
                None => {}
            }
        }
        if !table.contains_key("provider") {
            return Err(Error::new(
                ErrorKind::Config,
                "set ANYREGISTRAR_PROVIDER to a registrar's name, such as logicboxes",
            ));
        }
        table.insert("settings".into(), settings.into());
        Host::from_document(&serde_json::json!({ "accounts": { "default": table } }).to_string())
    }

    /// These accounts.
    pub fn new(config: Config) -> Host {
        Host { config, clients: std::sync::Mutex::default() }
    }

    /// The names of the accounts.
    pub fn accounts(&self) -> impl Iterator<Item = &str> {
        self.config.accounts.keys().map(String::as_str)
    }

    /// The client of an account. The only account may be asked for by the empty name.
    pub fn account(&self, name: &str) -> Result<Client> {
        let (name, config) = match (name, self.config.accounts.len()) {
            ("", 1) => self.config.accounts.iter().next().expect("one account"),
            _ => self.config.accounts.get_key_value(name).ok_or_else(|| {
                let known: Vec<_> = self.accounts().collect();
                Error::new(
                    ErrorKind::Config,
                    format!("there is no account of that name; known are: {}", known.join(", ")),
                )
            })?,
        };
        if let Some(client) = self.made(|clients| clients.get(name).cloned()) {
            return Ok(client);
        }
        // Made outside the lock; where two threads made one each, the first counts, so that there is one sandbox and one journal.
        let client = config.connect(name)?;
        Ok(self.made(|clients| clients.entry(name.clone()).or_insert(client).clone()))
    }

    fn made<T>(&self, act: impl FnOnce(&mut BTreeMap<String, Client>) -> T) -> T {
        let _guard = crate::fork::guard();
        act(&mut self.clients.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// What each registrar is and can do, as data: those that are built in, and those of the accounts' plugins. A plugin that cannot
    /// be used is left out; its account says why.
    pub fn providers(&self) -> Vec<&'static Info> {
        let mut all: Vec<_> = provider::all().iter().map(|entry| entry.info).collect();
        for source in self.config.accounts.values().filter_map(|account| account.plugin.as_ref()) {
            match plugin::load(source) {
                Ok(entry) if all.iter().any(|info| std::ptr::eq(*info, entry.info)) => {}
                Ok(entry) => all.push(entry.info),
                Err(error) => tracing::warn!(%error, "a plugin is not among the providers"),
            }
        }
        all
    }
}

/// A wrong place in the configuration. The texts of the parsers may repeat a secret, so only the place is told.
fn wrong(path: &str) -> Error {
    let problem = Problem::invalid(path, "unknown here, missing, or not of the kind that is wanted");
    let text = format!(
        "the configuration is wrong at {path}; known are provider, plugin, environment, base_url, settings, journal, journal_password, local_address, ip_version and proxy"
    );
    Error::new(ErrorKind::Config, text).with(|c| c.problems = vec![problem])
}
