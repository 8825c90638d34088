//! A request: `POST` to the command's path, with everything in the form, so that neither the password nor personal data is in an
//! address.

use super::InternetBs;
use crate::error::{Error, ErrorKind, Result};
use bytes::Bytes;
use http::Request;
use secrecy::ExposeSecret;
use std::fmt::Display;
use url::form_urlencoded::Serializer;

/// The parameters of a request, in the order in which they were added.
#[derive(Clone, Default)]
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    /// No parameters.
    pub(super) fn new() -> Self {
        Params::default()
    }

    /// The domain, and nothing else yet. Names go out in small letters, in ASCII form.
    pub(super) fn of(domain: impl Display) -> Self {
        Params::new().add("Domain", domain)
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

    /// Adds what others have collected.
    #[must_use]
    pub(super) fn all(mut self, more: Params) -> Self {
        self.0.extend(more.0);
        self
    }
}

/// `YES` or `NO`.
pub(super) fn yes(yes: bool) -> &'static str {
    if yes { "YES" } else { "NO" }
}

impl InternetBs {
    /// A request.
    pub(super) fn post(&self, command: &str, params: &Params) -> Result<Request<Bytes>> {
        let body = Serializer::new(String::new())
            .append_pair("ApiKey", self.api_key.expose_secret())
            .append_pair("Password", self.password.expose_secret())
            .append_pair("ResponseFormat", self.format)
            .extend_pairs(&params.0)
            .finish();
        let unfit = || Error::new(ErrorKind::InvalidInput, "the command does not fit into an address");
        let address = self.base.join(command).map_err(|_| unfit())?;
        Request::post(address.as_str())
            .header(http::header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Bytes::from(body))
            .map_err(|_| unfit())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::account;
    use super::*;

    #[test]
    fn the_password_is_never_in_the_address() {
        let params = Params::of("example.com")
            .maybe("Note", None::<&str>)
            .add("registrant_phonenumber", "+1.2025550100");
        let request = account().post("Domain/Create", &params).expect("a request");
        assert_eq!(request.uri(), "https://testapi.internet.bs/Domain/Create");
        let wanted = "ApiKey=testapi&Password=testpass&ResponseFormat=JSON&Domain=example.com&registrant_phonenumber=%2B1.2025550100";
        assert_eq!(request.body(), wanted);
    }
}
