//! Which account a command speaks for.

use crate::failure::Failure;
use anyregistrar::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches};
use serde_json::{Map, Value, json};

const NONE: &str = "no account is chosen: give --provider (--provider sandbox needs nothing else), or --config anyregistrar.toml, \
or set ANYREGISTRAR_CONFIG or ANYREGISTRAR_PROVIDER";

/// The options that choose an account. Their ids begin with `@`, so that no field of an operation has the same.
pub(crate) fn args() -> Vec<Arg> {
    let arg = |id: &'static str, value: &'static str, help: &'static str| {
        Arg::new(id).long(id.trim_start_matches('@')).value_name(value).help(help).action(ArgAction::Set)
    };
    vec![
        arg("@provider", "NAME", "The registrar; `anyregistrar providers` lists them"),
        arg("@plugin", "PATH", "The plugin that speaks for that registrar, by its absolute path"),
        arg("@environment", "WORD", "live (where left out), test or sandbox"),
        arg("@set", "KEY=VALUE", "A setting of the account; secrets as KEY=env:NAME or KEY=file:PATH")
            .action(ArgAction::Append),
        arg("@base-url", "URL", "The registrar's address, in place of its own"),
        arg("@config", "FILE", "A file with accounts (or ANYREGISTRAR_CONFIG)"),
        arg("@account", "NAME", "The account in that file"),
        arg(
            "@journal",
            "PLACE",
            "Where paid orders are recorded: a folder, or postgres://…; or env:NAME, file:PATH",
        ),
        arg("@timeout", "SECONDS", "How long to wait for the answer"),
    ]
}

/// What was said about the account.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    provider: Option<String>,
    plugin: Option<String>,
    environment: Option<String>,
    set: Vec<String>,
    base_url: Option<String>,
    config: Option<String>,
    journal: Option<String>,
    timeout: Option<String>,
    /// The account in the configuration.
    pub(crate) account: Option<String>,
}

impl Choice {
    /// Reads the options; those behind the command go before those in front of it.
    pub(crate) fn read(levels: &[&ArgMatches]) -> Choice {
        let one = |id: &str| {
            levels.iter().rev().find_map(|level| level.try_get_one::<String>(id).ok().flatten().cloned())
        };
        let settings = levels.iter().filter_map(|level| level.try_get_many::<String>("@set").ok().flatten());
        Choice {
            provider: one("@provider"),
            plugin: one("@plugin"),
            environment: one("@environment"),
            set: settings.flatten().cloned().collect(),
            base_url: one("@base-url"),
            config: one("@config"),
            journal: one("@journal"),
            timeout: one("@timeout"),
            account: one("@account"),
        }
    }

    /// A registrar as this library simulates it.
    pub(crate) fn simulated(provider: &str) -> Choice {
        Choice {
            provider: Some(provider.to_owned()),
            environment: Some("sandbox".into()),
            ..Choice::default()
        }
    }

    /// The same, with what the shell's own options say where this says nothing. Another account brings all of its own.
    pub(crate) fn over(self, shell: &Choice) -> Choice {
        let timeout = self.timeout.or_else(|| shell.timeout.clone());
        if self.provider.is_some() || self.config.is_some() {
            return Choice { timeout, ..self };
        }
        Choice {
            provider: shell.provider.clone(),
            plugin: self.plugin.or_else(|| shell.plugin.clone()),
            config: shell.config.clone(),
            environment: self.environment.or_else(|| shell.environment.clone()),
            set: shell.set.iter().cloned().chain(self.set).collect(),
            base_url: self.base_url.or_else(|| shell.base_url.clone()),
            journal: self.journal.or_else(|| shell.journal.clone()),
            account: self.account.or_else(|| shell.account.clone()),
            timeout,
        }
    }

    /// Whose account it is, without anything secret: enough to tell one from another by mistake.
    pub(crate) fn identity(&self) -> Value {
        json!({ "provider": self.provider, "environment": self.environment, "base_url": self.base_url, "config": self.config,
            "account": self.account })
    }

    /// The configuration for the core, or what is missing. Nothing is read from files here.
    pub(crate) fn config(&self) -> Result<Value, Failure> {
        let Some(provider) = &self.provider else { return self.file() };
        if self.config.is_some() {
            return Err(Failure::usage(
                "--provider",
                "choose the account by --provider or by --config, not by both",
            ));
        }
        if self.account.is_some() {
            return Err(Failure::usage("--account", "an account has a name in a file only; give --config"));
        }
        let mut config = Map::new();
        config.insert("provider".into(), json!(provider));
        let mut settings = Map::new();
        for setting in &self.set {
            let Some((key, value)) = setting.split_once('=') else {
                return Err(Failure::usage("--set", "give it as KEY=VALUE, KEY=env:NAME or KEY=file:PATH"));
            };
            settings.insert(key.to_owned(), setting_value(value));
        }
        let texts =
            [("plugin", &self.plugin), ("environment", &self.environment), ("base_url", &self.base_url)];
        config.extend(
            texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), json!(text.as_ref()?)))),
        );
        if let Some(journal) = &self.journal {
            config.insert("journal".into(), setting_value(journal));
        }
        if !settings.is_empty() {
            config.insert("settings".into(), Value::Object(settings));
        }
        Ok(Value::Object(config))
    }

    fn file(&self) -> Result<Value, Failure> {
        let own = [
            ("--plugin", self.plugin.is_some()),
            ("--environment", self.environment.is_some()),
            ("--set", !self.set.is_empty()),
            ("--base-url", self.base_url.is_some()),
            ("--journal", self.journal.is_some()),
        ];
        if let Some((option, _)) = own.into_iter().find(|(_, given)| *given) {
            return Err(Failure::usage(option, "it belongs to --provider; accounts in a file say it there"));
        }
        self.elsewhere().ok_or_else(|| Failure::new(ErrorKind::Config, NONE))
    }

    /// The accounts of a file or of variables, where the command line does not say the account itself.
    pub(crate) fn elsewhere(&self) -> Option<Value> {
        if self.provider.is_some() {
            return None;
        }
        let variable = |name| std::env::var(name).ok().filter(|text| !text.is_empty());
        match self.config.clone().or_else(|| variable("ANYREGISTRAR_CONFIG")) {
            Some(file) => Some(json!({ "file": file })),
            // The account of a container: everything in variables.
            None => variable("ANYREGISTRAR_PROVIDER").map(|_| json!({ "env": true })),
        }
    }

    /// The plugin that was named.
    pub(crate) fn plugin(&self) -> Option<&str> {
        self.plugin.as_deref()
    }

    /// The wait, in milliseconds.
    pub(crate) fn timeout_ms(&self) -> Result<Option<u64>, Failure> {
        let Some(text) = &self.timeout else { return Ok(None) };
        let seconds = text
            .parse::<f64>()
            .ok()
            .filter(|seconds| seconds.is_finite() && *seconds > 0.0 && *seconds < 1e6);
        let seconds =
            seconds.ok_or_else(|| Failure::usage("--timeout", "give a number of seconds above 0"))?;
        Ok(Some(
            std::time::Duration::from_secs_f64(seconds).as_millis().max(1).try_into().unwrap_or(u64::MAX),
        ))
    }

    /// The settings whose secret stands on the command line, where other users of the machine can read it.
    pub(crate) fn exposed(&self, secret: impl Fn(&str, &str) -> bool) -> Vec<&str> {
        let provider = self.provider.as_deref().unwrap_or_default();
        let keys = self.set.iter().filter_map(|setting| setting.split_once('='));
        keys.filter(|(key, value)| setting_value(value).is_string() && secret(provider, key))
            .map(|(key, _)| key)
            .collect()
    }
}

/// `env:NAME` and `file:PATH` say where the value is.
fn setting_value(text: &str) -> Value {
    match (text.strip_prefix("env:"), text.strip_prefix("file:")) {
        (Some(name), _) => json!({ "env": name }),
        (_, Some(path)) => json!({ "file": path }),
        _ => json!(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn logicboxes(set: &[&str]) -> Choice {
        let set = set.iter().map(|text| (*text).to_owned()).collect();
        Choice { provider: Some("logicboxes".into()), set, ..Choice::default() }
    }

    #[test]
    fn a_secret_may_lie_in_the_environment_or_in_a_file() {
        let config = logicboxes(&["user_id=123456", "api_key=env:KEY"]).config().expect("a configuration");
        assert_eq!(config["settings"], json!({"user_id": "123456", "api_key": {"env": "KEY"}}));
        let journal = Choice { journal: Some("env:JOURNAL".into()), ..logicboxes(&[]) };
        assert_eq!(journal.config().expect("a configuration")["journal"], json!({"env": "JOURNAL"}));
        let secret = |_: &str, key: &str| key == "api_key";
        assert_eq!(logicboxes(&["user_id=1", "api_key=file:/run/key"]).exposed(secret), Vec::<&str>::new());
        assert_eq!(logicboxes(&["user_id=1", "api_key=plain"]).exposed(secret), ["api_key"]);
    }

    #[test]
    fn another_account_on_a_line_of_the_shell_brings_nothing_of_the_shells_own() {
        let sandbox = Choice { provider: Some("sandbox".into()), ..Choice::default() };
        assert_eq!(
            sandbox.over(&logicboxes(&["api_key=x"])).config().expect("it"),
            json!({"provider": "sandbox"})
        );
        let nothing = Choice::default().over(&logicboxes(&["api_key=x"]));
        assert_eq!(nothing.config().expect("it")["provider"], "logicboxes");
    }

    #[test]
    fn a_wait_is_a_number_of_seconds() {
        let wait = |text: &str| Choice { timeout: Some(text.into()), ..Choice::default() }.timeout_ms();
        assert_eq!(wait("1.5").expect("a number"), Some(1500));
        assert!(wait("soon").is_err() && wait("-1").is_err() && wait("0").is_err());
    }
}
