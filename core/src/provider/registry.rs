//! The table of registrars.

use super::{AnyProvider, Info, Settings, internetbs, logicboxes, netim, realtimeregister};
use crate::error::{Error, ErrorKind, Result};
use std::sync::Arc;

/// A registrar in the table: what it says of itself, and how an account of it is made.
pub struct Entry {
    /// What it is and can do.
    pub info: &'static Info,
    /// The simulated registrar that speaks its protocol.
    pub face: &'static str,
    /// Makes an account from checked settings.
    pub connect: &'static (dyn Fn(Settings) -> Result<Arc<dyn AnyProvider>> + Send + Sync),
}

/// Every registrar that is built in.
pub fn all() -> &'static [Entry] {
    static ALL: &[Entry] = &[
        Entry {
            info: &logicboxes::INFO,
            face: logicboxes::INFO.name,
            connect: &|settings| Ok(Arc::new(logicboxes::LogicBoxes::new(settings)?)),
        },
        Entry {
            info: &netim::INFO,
            face: netim::INFO.name,
            connect: &|settings| Ok(Arc::new(netim::Netim::new(settings)?)),
        },
        Entry {
            info: &internetbs::INFO,
            face: internetbs::INFO.name,
            connect: &|settings| Ok(Arc::new(internetbs::InternetBs::new(settings)?)),
        },
        Entry {
            info: &realtimeregister::INFO,
            face: realtimeregister::INFO.name,
            connect: &|settings| Ok(Arc::new(realtimeregister::RealtimeRegister::new(settings)?)),
        },
        #[cfg(feature = "sandbox")]
        Entry {
            info: &super::reference::INFO,
            face: super::reference::INFO.name,
            connect: &|settings| Ok(Arc::new(super::reference::Reference::new(settings)?)),
        },
    ];
    ALL
}

/// The registrar of this name; the error lists the known ones.
pub fn find(name: &str) -> Result<&'static Entry> {
    all().iter().find(|entry| entry.info.name == name).ok_or_else(|| {
        let known: Vec<_> = all().iter().map(|entry| entry.info.name).collect();
        let near = known.iter().find(|one| strsim::jaro_winkler(one, name) > 0.8);
        let hint = near.map_or(String::new(), |near| format!(" (did you mean {near}?)"));
        Error::new(
            ErrorKind::Config,
            format!("there is no provider of that name{hint}; known are: {}", known.join(", ")),
        )
    })
}
