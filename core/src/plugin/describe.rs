//! What a plugin says of itself, checked and turned into what the built-in registrars say of themselves.

use super::VERSION;
use super::rate::{LimitDocument, OwnLimit};
use crate::op::{Effect, Op};
use crate::provider::{Endpoint, Environment, Info, OwnOperation, Setting, SettingKind};
use crate::tld::Rules;
use crate::transport::{check_base, is_loopback};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What a plugin is and can do.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Description {
    /// The version of the protocol that it speaks.
    pub(crate) anyregistrar: u32,
    /// The registrar's name in the configuration: lower case letters, digits and `_`, no built-in registrar's.
    pub(crate) name: String,
    /// The name for people.
    pub(crate) title: String,
    /// Where the registrar's manual is.
    pub(crate) documentation: String,
    /// The form of an account's settings.
    #[serde(default)]
    pub(crate) settings: Vec<SettingDocument>,
    /// Where the registrar listens. Requests go nowhere else.
    pub(crate) endpoints: Vec<EndpointDocument>,
    /// How much it takes.
    #[serde(default)]
    pub(crate) limits: Vec<LimitDocument>,
    /// The registrar wants a session: the tasks `open_session` and `close_session` open it and give it back, and all calls of an account
    /// share it.
    #[serde(default)]
    pub(crate) session: bool,
    /// The operations of the common table that it has.
    pub(crate) operations: Vec<String>,
    /// Paid operations whose guard the registrar was seen to enforce: sent twice from the same state of things, the second is refused.
    #[serde(default)]
    pub(crate) guarded: Vec<String>,
    /// Paid operations that want the task `prepare` before they are sent.
    #[serde(default)]
    pub(crate) prepare: Vec<String>,
    /// Paid operations whose price in all the task `price` tells, since `domain.quote` does not say it of the name and the term alone.
    #[serde(default)]
    pub(crate) price: Vec<String>,
    /// Operations that only this registrar has. They are called by `plugin.call`.
    #[serde(default)]
    pub(crate) own_operations: Vec<OwnDocument>,
    /// Rules for TLDs: the texts of rule files by their names, such as `default.toml`.
    #[serde(default)]
    pub(crate) tld_rules: BTreeMap<String, String>,
    /// The registrar itself tells what it wants for a TLD, and the task `tld_rules` asks it: on top of these files, one of which is then
    /// for all TLDs.
    #[serde(default)]
    pub(crate) live_rules: bool,
    /// The simulated registrar of this library that speaks the same protocol, where there is one.
    #[serde(default)]
    pub(crate) sandbox: Option<String>,
}

/// One setting of an account.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct SettingDocument {
    /// The key in the configuration.
    pub(crate) key: String,
    /// The label on a form.
    pub(crate) label: String,
    /// What kind of value it takes.
    #[serde(rename = "type")]
    pub(crate) kind: SettingKind,
    /// The value must never be shown.
    #[serde(default)]
    pub(crate) secret: bool,
    /// An account cannot do without it.
    #[serde(default)]
    pub(crate) required: bool,
    /// The value where none is given.
    #[serde(default)]
    pub(crate) default: Option<String>,
    /// The value that the sandbox knows.
    #[serde(default)]
    pub(crate) sandbox: Option<String>,
    /// What it is, for a person.
    pub(crate) help: String,
}

/// An address at which the registrar listens.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct EndpointDocument {
    /// `live` or `test`; the host has the sandbox's address itself.
    pub(crate) environment: Environment,
    /// What it is for: `api` is the one for everything.
    pub(crate) purpose: String,
    /// The base address, by https, with a slash at the end.
    pub(crate) base_url: String,
}

/// An operation that only this registrar has. It spends no money: what the journal does not know cannot be bought safely.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnDocument {
    /// Its name: the plugin's own, a dot, and a word, such as `acme.recheck`.
    pub(crate) name: String,
    /// What it does, in one sentence.
    pub(crate) summary: String,
    /// What it does at the registrar.
    pub(crate) effect: Effect,
    /// The JSON Schema of its input.
    pub(crate) input: Map<String, Value>,
    /// The JSON Schema of its output.
    pub(crate) output: Map<String, Value>,
}

/// What is kept of a description for as long as the process runs: plugins are never unloaded.
pub(crate) struct Described {
    pub(crate) info: &'static Info,
    pub(crate) rules: Option<&'static Rules>,
    pub(crate) live_rules: bool,
    pub(crate) session: bool,
    pub(crate) prepare: Vec<Op>,
    pub(crate) price: Vec<Op>,
    pub(crate) limits: Vec<OwnLimit>,
    /// The simulated registrar that speaks the same protocol.
    pub(crate) face: &'static str,
}

impl Description {
    /// Checks what the plugin says of itself; the error names the place.
    pub(super) fn taken(self) -> Result<Described, String> {
        let wrong = |at: &str, text: String| Err(format!("its description is wrong at {at}: {text}"));
        if self.anyregistrar != VERSION {
            return wrong("anyregistrar", format!("this host speaks version {VERSION}"));
        }
        let word = |text: &str| {
            text.len() <= 32
                && text.starts_with(|c: char| c.is_ascii_lowercase())
                && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        };
        if !word(&self.name) {
            return wrong("name", "lower case letters, digits and _ are wanted, 32 at most".into());
        }
        if crate::provider::all().iter().any(|entry| entry.info.name == self.name) {
            return wrong("name", "a built-in registrar has that name".into());
        }
        if self.title.trim().is_empty() || self.title.chars().any(char::is_control) {
            return wrong("title", "a name for people is wanted".into());
        }
        let face = self.face()?;
        let endpoints = self.endpoints(!face.is_empty())?;
        let operations = operations("operations", &self.operations)?;
        let paid = |at: &str, names: &[String]| {
            let ops = self::operations(at, names)?;
            match ops.iter().find(|op| op.effect() != Effect::Purchase || !operations.contains(op)) {
                Some(op) => Err(format!(
                    "its description is wrong at {at}: {op} is no paid operation that the plugin has"
                )),
                None => Ok(ops),
            }
        };
        let (guarded, prepare) = (paid("guarded", &self.guarded)?, paid("prepare", &self.prepare)?);
        let price = paid("price", &self.price)?;
        let own = self.own_operations.into_iter().map(|own| own.taken(&self.name, &word));
        let own = own.collect::<Result<Vec<_>, _>>()?;
        let mut operations = operations;
        if !own.is_empty() {
            operations.push(Op::PluginCall);
        }
        let settings =
            self.settings.into_iter().map(|one| one.taken(&word)).collect::<Result<Vec<_>, _>>()?;
        let limits = self.limits.into_iter().map(|one| one.taken(&settings));
        let limits = limits.collect::<Result<Vec<_>, _>>()?;
        let files: Vec<_> =
            self.tld_rules.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let rules = match files.is_empty() {
            true => None,
            false => match Rules::parse(&files) {
                Ok(rules) => Some(&*Box::leak(Box::new(rules))),
                Err(text) => return wrong("tld_rules", text),
            },
        };
        if self.live_rules && rules.is_none() {
            return wrong(
                "live_rules",
                "they come on top of the files of tld_rules, and there are none".into(),
            );
        }
        let (live_rules, session) = (self.live_rules, self.session);
        let info = Info {
            name: leaked(self.name),
            title: leaked(self.title),
            operations: operations.leak(),
            guarded: guarded.leak(),
            settings: settings.leak(),
            endpoints: endpoints.leak(),
            limits: limits.iter().map(|own| own.of(|_| None)).collect::<Vec<_>>().leak(),
            sandbox: !face.is_empty(),
            documentation: leaked(self.documentation),
            own_operations: own.leak(),
        };
        Ok(Described {
            info: Box::leak(Box::new(info)),
            rules,
            live_rules,
            session,
            prepare,
            price,
            limits,
            face,
        })
    }

    /// The simulated registrar's name; empty where there is none.
    fn face(&self) -> Result<&'static str, String> {
        let Some(name) = &self.sandbox else { return Ok("") };
        simulated(name).ok_or_else(|| {
            "its description is wrong at sandbox: there is no simulated registrar of that name".to_owned()
        })
    }

    fn endpoints(&self, simulated: bool) -> Result<Vec<Endpoint>, String> {
        let mut all = Vec::new();
        for (at, endpoint) in self.endpoints.iter().enumerate() {
            let wrong = |text: &str| Err(format!("its description is wrong at endpoints[{at}]: {text}"));
            if endpoint.environment == Environment::Sandbox {
                return wrong("the sandbox's address is the host's own; live and test are wanted");
            }
            let Ok(url) = url::Url::parse(&endpoint.base_url) else {
                return wrong("base_url is no address such as https://host/path/");
            };
            if !url.path().ends_with('/') || is_loopback(&url) || check_base(&url, None).is_err() {
                return wrong(
                    "base_url is an https address of a registrar, by its name, with a slash at its end",
                );
            }
            let purpose = leaked(endpoint.purpose.clone());
            all.push(Endpoint {
                environment: endpoint.environment,
                purpose,
                base_url: leaked(endpoint.base_url.clone()),
            });
            let known =
                all.iter().any(|one| one.environment == Environment::Sandbox && one.purpose == purpose);
            if simulated && !known {
                // The same path at the simulated registrar, which has a host of its own.
                let base_url = leaked(format!("https://sandbox.invalid{}", url.path()));
                all.push(Endpoint { environment: Environment::Sandbox, purpose, base_url });
            }
        }
        if !all.iter().any(|endpoint| endpoint.purpose == "api") {
            return Err("its description is wrong at endpoints: one has the purpose `api`".into());
        }
        Ok(all)
    }
}

impl OwnDocument {
    fn taken(self, plugin: &str, word: &impl Fn(&str) -> bool) -> Result<OwnOperation, String> {
        let wrong = |text: &str| format!("its description is wrong at own_operations: {text}");
        if self.name.split_once('.').is_none_or(|(area, verb)| area != plugin || !word(verb)) {
            return Err(wrong("a name is the plugin's own, a dot and a word"));
        }
        if Op::named(&self.name).is_some() {
            return Err(wrong("a name is one of the common table"));
        }
        if matches!(self.effect, Effect::Purchase | Effect::Login) {
            return Err(wrong(
                "an effect is read, set or create; only the common table's paid operations buy",
            ));
        }
        Ok(OwnOperation {
            name: leaked(self.name),
            summary: leaked(self.summary),
            effect: self.effect,
            input: Value::Object(self.input),
            output: Value::Object(self.output),
        })
    }
}

impl SettingDocument {
    fn taken(self, word: &impl Fn(&str) -> bool) -> Result<Setting, String> {
        if !word(&self.key) {
            return Err(
                "its description is wrong at settings: a key has lower case letters, digits and _".into()
            );
        }
        Ok(Setting {
            key: leaked(self.key),
            label: leaked(self.label),
            kind: self.kind,
            secret: self.secret,
            required: self.required,
            default: self.default.map(leaked),
            sandbox: self.sandbox.map(leaked),
            help: leaked(self.help),
        })
    }
}

/// The operations of these names. What the host answers by itself, and what belongs to one built-in registrar, is not for a plugin.
fn operations(at: &str, names: &[String]) -> Result<Vec<Op>, String> {
    let mut found = Vec::with_capacity(names.len());
    for name in names {
        match Op::named(name).filter(|op| !op.is_host() && *op != Op::PluginCall) {
            Some(op) if !found.contains(&op) => found.push(op),
            Some(op) => return Err(format!("its description is wrong at {at}: {op} is there twice")),
            None => {
                let name = crate::error::printable(name);
                return Err(format!(
                    "its description is wrong at {at}: there is no operation {name} for registrars"
                ));
            }
        }
    }
    Ok(found)
}

/// The simulated registrar of this name. A build without any takes none for wrong: it simply has no sandbox.
#[cfg(feature = "sandbox")]
fn simulated(name: &str) -> Option<&'static str> {
    anyregistrar_sandbox::Face::from_name(name).map(anyregistrar_sandbox::Face::name)
}

#[cfg(not(feature = "sandbox"))]
fn simulated(_: &str) -> Option<&'static str> {
    Some("")
}

fn leaked(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}
