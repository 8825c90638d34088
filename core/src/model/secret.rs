//! Values that must never be seen.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::Cell;
use std::fmt;

thread_local! {
    /// Codes are written as they are.
    static EXPOSED: Cell<bool> = const { Cell::new(false) };
}

/// Has `write` write codes as they are: into the document for a plugin, which is to put them into a request. Everywhere else a digest
/// stands for them.
pub(crate) fn exposed<T>(write: impl FnOnce() -> T) -> T {
    struct Hidden(bool);
    impl Drop for Hidden {
        fn drop(&mut self) {
            EXPOSED.set(self.0);
        }
    }
    let _again = Hidden(EXPOSED.replace(true));
    write()
}

/// The code that allows a transfer (EPP auth code). It is neither printed nor written out.
#[derive(Clone)]
pub struct AuthCode(SecretString);

impl AuthCode {
    /// Wraps a code.
    pub fn new(code: impl Into<String>) -> Self {
        AuthCode(SecretString::from(code.into()))
    }

    /// The code, still wrapped.
    pub(crate) fn secret(&self) -> SecretString {
        self.0.clone()
    }

    /// The code itself, for the request that carries it.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for AuthCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthCode(…)")
    }
}

/// Written as a digest: enough to tell whether two calls carry the same code, useless otherwise.
impl Serialize for AuthCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if EXPOSED.get() {
            return serializer.serialize_str(self.expose());
        }
        let digest = ring::digest::digest(&ring::digest::SHA256, self.expose().as_bytes());
        let hex: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        serializer.collect_str(&format_args!("sha256:{hex}"))
    }
}

impl<'de> Deserialize<'de> for AuthCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = AuthCode;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an auth code as text")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<AuthCode, E> {
                if text.trim().is_empty() {
                    return Err(E::custom("the auth code is empty; leave the field out where there is none"));
                }
                Ok(AuthCode::new(text))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for AuthCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AuthCode".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "secret" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_neither_printed_nor_written() {
        let code = AuthCode::new("hunter-2");
        let written = serde_json::to_string(&code).expect("plain data serialises");
        assert!(!format!("{code:?}{written}").contains("hunter"));
        assert_eq!(exposed(|| serde_json::to_string(&code).expect("plain data")), "\"hunter-2\"");
        assert_eq!(serde_json::to_string(&code).expect("plain data"), written);
        let broken = std::panic::catch_unwind(|| exposed(|| panic!("in the middle")));
        assert_eq!(
            (broken.is_err(), serde_json::to_string(&code).expect("plain data")),
            (true, written.clone())
        );
        assert_ne!(
            written,
            serde_json::to_string(&AuthCode::new("hunter-3")).expect("plain data serialises")
        );
    }
}
