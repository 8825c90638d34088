//! The accounts behind documents.

use anyregistrar::door;
use napi::Either;
use napi_derive::napi;

/// The accounts that a configuration describes.
#[napi]
pub struct Door {
    pub(crate) door: door::Door,
}

/// Opens accounts. Where the configuration is refused, the document that says why.
#[napi(catch_unwind)]
pub fn open(config: String) -> Either<Door, String> {
    match door::caught(|| door::Door::open(&config)) {
        Ok(Ok(door)) => Either::A(Door { door }),
        Ok(Err(error)) => Either::B(door::error_document(&error)),
        Err(fault) => Either::B(fault),
    }
}

#[napi]
impl Door {
    /// The accounts' names.
    #[napi(catch_unwind)]
    pub fn accounts(&self) -> Vec<String> {
        self.door.accounts()
    }

    /// What each registrar is and can do, with those of the accounts' plugins: a JSON list.
    #[napi(catch_unwind)]
    pub fn providers(&self) -> String {
        self.door.providers()
    }
}
