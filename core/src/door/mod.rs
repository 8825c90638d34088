//! The door for other languages: documents in, documents out, and nothing panics out of it.

mod document;
mod waiting;

pub(crate) use document::Document;
pub use waiting::{Pending, Waiting};

use crate::engine::fault_of_ours;
use crate::error::{Error, ErrorKind, Fault, Result};
use crate::host::{AccountConfig, Client, Host};
use crate::op::Output;
use crate::plugin::PluginSource;
use crate::provider;
use crate::transport::Lane;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Accounts behind documents.
pub struct Door {
    host: Host,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer<'a> {
    Ok { output: &'a Value },
    Err(Box<Fault>),
}

impl Door {
    /// Opens the accounts that a document describes: one account, `{"accounts": {…}}`, `{"file": "…"}`, or `{"env": true}`.
    pub fn open(config: &str) -> Result<Door> {
        let host = host(config)?;
        if host.accounts().count() == 1 {
            // A single account is checked at once, so that a wrong setting is told where it was made.
            host.account("")?;
        }
        Ok(Door { host })
    }

    /// Makes a call and waits for its end.
    pub fn call(&self, document: &str) -> String {
        guarded(|| {
            let (client, document) = self.read(document)?;
            let call = client.understand(&document)?;
            client.block(call, document.options.into())
        })
    }

    /// Starts a call, to be waited for in slices.
    pub fn start(&self, document: &str) -> Waiting {
        Waiting::new(self.running(Lane::Caller, document))
    }

    /// Starts a call on the engine's own lane; `done` gets its end there.
    pub fn submit(&self, document: &str, done: impl FnOnce(String) + Send + 'static) -> Pending {
        Pending::new(self.running(Lane::Own, document), done)
    }

    fn running(&self, lane: Lane, document: &str) -> waiting::Started {
        let key = document::key_of(document);
        let started = catch_unwind(AssertUnwindSafe(|| {
            let (client, document) = self.read(document)?;
            let call = client.understand(&document)?;
            client.start(lane, call, document.options.into())
        }));
        waiting::Started { running: started.unwrap_or_else(|_| Err(fault_of_ours())), key }
    }

    fn read(&self, text: &str) -> Result<(Client, Document)> {
        let document = Document::read(text)?;
        let client = self.host.account(document.account.as_deref().unwrap_or_default())?;
        Ok((client, document))
    }

    /// The configuration's account names, and what each speaks to.
    pub fn accounts(&self) -> Vec<String> {
        self.host.accounts().map(str::to_owned).collect()
    }

    /// What each registrar is and can do, those of the accounts' plugins among them: a JSON list. A plugin that cannot be used is left
    /// out; its account says why.
    pub fn providers(&self) -> String {
        described(&self.host.providers())
    }
}

/// The accounts that a document describes. None is made yet.
fn host(config: &str) -> Result<Host> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        file: String,
    }
    let value: Value = serde_json::from_str(config)
        .map_err(|_| Error::new(ErrorKind::Config, "the configuration is not a JSON document"))?;
    if value.get("file").is_some() {
        let File { file } = serde_json::from_value(value)
            .map_err(|_| Error::new(ErrorKind::Config, "file stands alone and is a path"))?;
        Host::open(file)
    } else if value.get("accounts").is_some() {
        Host::from_document(config)
    } else if value.get("env").is_some() {
        Host::from_environment(std::env::vars())
    } else {
        Host::from_document(&serde_json::json!({ "accounts": { "default": value } }).to_string())
    }
}

/// What each registrar that is built in is and can do: a JSON list. Plugins are not searched for: [`Door::providers`] has those of its
/// accounts.
pub fn providers() -> String {
    let all: Vec<_> = provider::all().iter().map(|entry| entry.info).collect();
    described(&all)
}

/// The same with the plugins of the accounts that a document describes, as for [`Door::open`]. No account is made, so a setting that is
/// missing does not matter.
pub fn providers_of(config: &str) -> Result<String> {
    Ok(described(&host(config)?.providers()))
}

/// What the registrar of the plugin at `path` is and can do: a JSON document.
pub fn plugin(path: &str) -> Result<String> {
    let entry = crate::plugin::load(&PluginSource::Path(path.into()))?;
    Ok(described(entry.info))
}

fn described(what: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(what).expect("descriptions are plain data")
}

/// An account's configuration as a document, checked without making a call.
pub fn check_account(config: &AccountConfig) -> Result<()> {
    config.connect("default").map(drop)
}

/// Runs `act`. A panic in it becomes the document of a fault in this library: none may cross into another language.
pub fn caught<T>(act: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(act)).map_err(|_| error_document(&fault_of_ours()))
}

/// Runs `act`, and gives its end as a document whatever happens.
pub(crate) fn guarded(act: impl FnOnce() -> Result<Output>) -> String {
    written(&catch_unwind(AssertUnwindSafe(act)).unwrap_or_else(|_| Err(fault_of_ours())))
}

/// A result as a document.
pub(crate) fn written(result: &Result<Output>) -> String {
    // Each output's code to write itself is there for values already, and need not be there for texts as well.
    let output = result.as_ref().map(|output| serde_json::to_value(output).expect("outputs are plain data"));
    let answer = match &output {
        Ok(output) => Answer::Ok { output },
        Err(error) => Answer::Err(Box::new(error.to_fault())),
    };
    serde_json::to_string(&answer).expect("outputs and faults are plain data")
}

/// An error as a document.
pub fn error_document(error: &Error) -> String {
    written(&Err(error.clone()))
}
