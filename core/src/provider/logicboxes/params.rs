//! How LogicBoxes wants parameters: repeated keys for lists, numbered pairs for maps, `true` and `false` for booleans.
//!
//! Reference: knowledge base 755 (parameter encoding) and 744 (access).

use super::LogicBoxes;
use crate::error::{Error, ErrorKind, Result};
use bytes::Bytes;
use http::Request;
use secrecy::ExposeSecret;
use std::collections::BTreeMap;
use std::fmt::Display;
use url::Url;
use url::form_urlencoded::Serializer;

/// The parameters of a request, in the order in which they were added.
#[derive(Clone, Default)]
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    /// No parameters.
    pub(super) fn new() -> Self {
        Params::default()
    }

    /// Adds a parameter.
    #[must_use]
    pub(super) fn add(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.0.push((name.into(), value.to_string()));
        self
    }

    /// Adds a parameter if there is a value.
    #[must_use]
    pub(super) fn maybe(self, name: impl Into<String>, value: Option<impl Display>) -> Self {
        match value {
            Some(value) => self.add(name, value),
            None => self,
        }
    }

    /// Adds a list: the key is repeated.
    #[must_use]
    pub(super) fn each<T: Display>(mut self, name: &str, values: impl IntoIterator<Item = T>) -> Self {
        self.0.extend(values.into_iter().map(|value| (name.to_owned(), value.to_string())));
        self
    }

    /// Adds a map: pairs that are numbered from 1.
    #[must_use]
    pub(super) fn attrs(mut self, map: &BTreeMap<String, String>) -> Self {
        for (i, (name, value)) in (1..).zip(map) {
            self.0.push((format!("attr-name{i}"), name.clone()));
            self.0.push((format!("attr-value{i}"), value.clone()));
        }
        self
    }

    fn encode(&self, account: &LogicBoxes) -> String {
        Serializer::new(String::new())
            .append_pair("auth-userid", &account.user_id)
            .append_pair("api-key", account.api_key.expose_secret())
            .extend_pairs(&self.0)
            .finish()
    }
}

impl LogicBoxes {
    /// A request that reads. The manual knows no other place than the query for its parameters.
    pub(super) fn get(&self, method: &str, params: &Params) -> Result<Request<Bytes>> {
        self.get_at(&self.api, method, params)
    }

    /// The same, to a host of its own.
    pub(super) fn get_at(&self, base: &Url, method: &str, params: &Params) -> Result<Request<Bytes>> {
        let mut url = address(base, method)?;
        url.set_query(Some(&params.encode(self)));
        Request::get(url.as_str()).body(Bytes::new()).map_err(unfit)
    }

    /// A request that changes something: all of it in the body, so that neither the key nor personal data is in an address.
    pub(super) fn post(&self, method: &str, params: &Params) -> Result<Request<Bytes>> {
        Request::post(address(&self.api, method)?.as_str())
            .header(http::header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Bytes::from(params.encode(self)))
            .map_err(unfit)
    }
}

/// The address of a method. `json` is the format that is asked for where the method names none.
fn address(base: &Url, method: &str) -> Result<Url> {
    let last = method.rsplit('/').next().unwrap_or_default();
    let path = if last.contains('.') { method.to_owned() } else { format!("{method}.json") };
    base.join(&path).map_err(unfit)
}

fn unfit(_: impl std::error::Error) -> Error {
    Error::new(ErrorKind::InvalidInput, "the method's name does not fit into an address")
}

#[cfg(test)]
mod tests {
    use super::super::testing::account;
    use super::*;

    #[test]
    fn lists_repeat_the_key_and_maps_are_numbered_pairs() {
        let attrs = BTreeMap::from([
            ("phase".to_owned(), "sunrise".to_owned()),
            ("smd".to_owned(), "a=b&c".to_owned()),
        ]);
        let params =
            Params::new().each("ns", ["ns1.x.com", "ns2.x.com"]).attrs(&attrs).add("auto-renew", false);
        let body = params.encode(&account());
        let wanted = "auth-userid=123456&api-key=KEY&ns=ns1.x.com&ns=ns2.x.com&attr-name1=phase&attr-value1=sunrise\
                      &attr-name2=smd&attr-value2=a%3Db%26c&auto-renew=false";
        assert_eq!(body, wanted);
    }

    #[test]
    fn a_write_keeps_the_key_out_of_the_address() {
        let request = account().post("domains/renew", &Params::new().add("order-id", 1)).expect("a request");
        assert_eq!(request.uri(), "https://test.httpapi.com/api/domains/renew.json");
        assert!(request.body().starts_with(b"auth-userid=123456&api-key=KEY"));
    }

    #[test]
    fn the_format_of_a_method_is_kept_where_it_has_one() {
        let request = account().get("domains/orderid.xml", &Params::new()).expect("a request");
        assert_eq!(request.uri().path(), "/api/domains/orderid.xml");
    }
}
