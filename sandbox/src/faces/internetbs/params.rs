//! Parameters: from the query and from the body, whatever the body's type; names in any case, values as they are.

use bytes::Bytes;
use http::Request;

use super::fault::{Fault, Result};
use crate::faces::multipart;

/// The parameters of a request. Names are in small letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    /// Reads query and body. A JSON body is not read for parameters; which of two equal names counts is `modelled`.
    pub(super) fn read(request: &Request<Bytes>) -> Params {
        let owned = |bytes| -> Vec<(String, String)> { form_urlencoded::parse(bytes).into_owned().collect() };
        let mut pairs = owned(request.uri().query().unwrap_or_default().as_bytes());
        match multipart::boundary(request.headers()) {
            Some(boundary) => pairs.extend(multipart::parts(&boundary, request.body())),
            None if request.body().trim_ascii_start().starts_with(b"{") => {}
            None => pairs.extend(owned(request.body())),
        }
        Params(pairs.into_iter().map(|(name, value)| (name.to_lowercase(), value)).collect())
    }

    /// A value that is not empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, value)| key == name && !value.trim().is_empty());
        found.map(|(_, value)| value.trim())
    }

    /// Whether the parameter was sent, even empty.
    pub(super) fn sent(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// The value as it was sent, even empty.
    pub(super) fn raw(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn need(&self, name: &str) -> Result<&str> {
        self.get(name).ok_or_else(|| Fault::missing(name))
    }

    /// A word of these, in any case.
    pub(super) fn word(&self, name: &str, known: &[&str]) -> Result<Option<String>> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let word = value.to_ascii_uppercase();
        match known.contains(&word.as_str()) {
            true => Ok(Some(word)),
            false => Err(Fault::invalid(name, value)),
        }
    }

    /// YES or NO.
    pub(super) fn yes(&self, name: &str) -> Result<Option<bool>> {
        Ok(self.word(name, &["YES", "NO"])?.map(|word| word == "YES"))
    }

    /// Every parameter of contacts and what TLDs ask besides.
    pub(super) fn of_contacts(&self) -> impl Iterator<Item = (&str, &str)> {
        const UNPREFIXED: [&str; 9] = [
            "clientip",
            "tosagree",
            "dotitterm1",
            "dotitterm2",
            "dotitterm3",
            "dotitterm4",
            "telhostingaccount",
            "telhostingpassword",
            "telhidewhoisdata",
        ];
        let prefixes = ["registrant_", "admin_", "technical_", "billing_", "zone_"];
        let fits = move |name: &str| {
            prefixes.iter().any(|prefix| name.starts_with(prefix)) || UNPREFIXED.contains(&name)
        };
        self.0.iter().filter(move |(name, _)| fits(name)).map(|(name, value)| (name.as_str(), value.trim()))
    }
}
