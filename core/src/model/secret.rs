//! Values that must never be seen.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

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
        assert_ne!(
            written,
            serde_json::to_string(&AuthCode::new("hunter-3")).expect("plain data serialises")
        );
    }
}
