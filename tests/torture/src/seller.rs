//! A plugin that orders are placed with, in place of a built-in registrar.

use anyregistrar::plugin::{self, PluginSource};
use anyregistrar::provider::{AnyProvider, Entry, Info, Settings};
use anyregistrar::{Client, ClientBuilder};
use anyregistrar_as_plugin::Program;
use anyregistrar_sandbox::Face;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A plugin that orders are placed with.
#[derive(Clone)]
pub struct Seller {
    path: PathBuf,
    entry: &'static Entry,
    face: Face,
    /// The program, where a built-in registrar's code is the plugin.
    program: Option<Arc<Program>>,
}

impl fmt::Debug for Seller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Seller({})", self.path.display())
    }
}

impl Seller {
    /// The plugin at `path`.
    pub fn at(path: &Path) -> Result<Seller, String> {
        let described =
            anyregistrar::door::plugin(&path.display().to_string()).map_err(|error| error.to_string())?;
        let described: serde_json::Value =
            serde_json::from_str(&described).map_err(|error| error.to_string())?;
        let name = described["name"].as_str().unwrap_or_default();
        let taken = plugin::find(name, &PluginSource::from(path)).map_err(|error| error.to_string())?;
        let face = Face::from_name(taken.face)
            .ok_or("the plugin names no simulated registrar that its orders could be placed with")?;
        plugin::in_simulated_time();
        Ok(Seller { path: path.to_owned(), entry: shared(taken), face, program: None })
    }

    /// The code of a built-in registrar as a plugin. `program` is this package's.
    pub fn of(face: Face, program: &Path) -> Result<Seller, String> {
        let program = Program::by(program, face.name());
        let seller = Seller::at(program.path())?;
        Ok(Seller { program: Some(Arc::new(program)), ..seller })
    }

    /// The simulated registrar.
    pub fn face(&self) -> Face {
        self.face
    }

    /// What it says of itself.
    pub(crate) fn info(&self) -> &'static Info {
        self.entry.info
    }

    /// Begins a client.
    pub(crate) fn client(&self) -> ClientBuilder {
        Client::builder(self.entry.info.name).registrar(self.entry)
    }

    /// What asks for it on the command line.
    pub(crate) fn words(&self) -> String {
        match self.program {
            Some(_) => format!(" --provider {} --as-plugin", self.face.name()),
            None => format!(" --plugin {}", self.path.display()),
        }
    }
}

/// Accounts by the plugin and the interface that is spoken.
type Accounts = BTreeMap<(usize, Option<String>), Arc<dyn AnyProvider>>;

/// One process for all accounts that a thread plays, one after the other: each of them would start its own, and there are thousands. They
/// differ in nothing but the interface that is spoken.
fn shared(taken: &'static Entry) -> &'static Entry {
    thread_local! {
        static ACCOUNTS: RefCell<Accounts> = const { RefCell::new(BTreeMap::new()) };
    }
    let connect = move |settings: Settings| {
        ACCOUNTS.with_borrow_mut(|accounts| {
            let key = (std::ptr::from_ref(taken).addr(), settings.get("version").map(str::to_owned));
            if let Some(account) = accounts.get(&key) {
                return Ok(account.clone());
            }
            let account = (taken.connect)(settings)?;
            accounts.insert(key, account.clone());
            Ok(account)
        })
    };
    let Entry { info, face, .. } = taken;
    Box::leak(Box::new(Entry { info, face, connect: Box::leak(Box::new(connect)) }))
}
