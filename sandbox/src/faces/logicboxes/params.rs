//! Parameters: from the query and from a form body, merged; repeated keys are lists, numbered pairs are maps.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Request;
use jiff::Timestamp;

use super::fault::{Fault, Result};
use crate::faces::multipart;

/// The parameters of a request, in the order in which they came.
#[derive(Clone, Debug, Default)]
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    /// Reads query and body alike, whatever content type was sent: clients send none, or a wrong one.
    pub(super) fn read(request: &Request<Bytes>) -> Params {
        let query = request.uri().query().unwrap_or_default().as_bytes();
        let owned = |bytes| -> Vec<(String, String)> { form_urlencoded::parse(bytes).into_owned().collect() };
        let mut pairs = owned(query);
        match multipart::boundary(request.headers()) {
            Some(boundary) => pairs.extend(multipart::parts(&boundary, request.body())),
            None => pairs.extend(owned(request.body())),
        }
        Params(pairs)
    }

    /// The first value of a parameter that is not empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, value)| key == name && !value.trim().is_empty())
            .map(|(_, value)| value.trim())
    }

    /// Whether the parameter was sent, even empty.
    pub(super) fn sent(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    pub(super) fn need(&self, name: &str) -> Result<&str> {
        self.get(name).ok_or_else(|| Fault::missing(name))
    }

    /// Every value of a repeated parameter.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        let values = self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim());
        values.filter(|value| !value.is_empty()).collect()
    }

    /// Booleans are `true` and `false`; that `1` counts as true is `modelled`, after what clients send.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.get(name).map(|value| value.eq_ignore_ascii_case("true") || value == "1")
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.flag(name).unwrap_or(false)
    }

    pub(super) fn need_number<T: std::str::FromStr>(&self, name: &str) -> Result<T> {
        let text = self.need(name)?;
        text.parse().map_err(|_| Fault::field(name, &format!("{name} is invalid")))
    }

    /// A number that may be left out.
    pub(super) fn number<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>> {
        self.get(name).map(|_| self.need_number(name)).transpose()
    }

    /// A flag that has to be there.
    pub(super) fn need_flag(&self, name: &str) -> Result<bool> {
        self.flag(name).ok_or_else(|| Fault::missing(name))
    }

    /// Seconds since 1970.
    pub(super) fn instant(&self, name: &str) -> Result<Option<Timestamp>> {
        if self.get(name).is_none() {
            return Ok(None);
        }
        let seconds: i64 = self.need_number(name)?;
        Timestamp::from_second(seconds)
            .map(Some)
            .map_err(|_| Fault::field(name, &format!("{name} is invalid")))
    }

    /// `attr-name1=x&attr-value1=y`, as a map. A pair without its number is not one (`modelled`).
    pub(super) fn attributes(&self) -> BTreeMap<String, String> {
        let named = self.0.iter().filter_map(|(key, name)| {
            let number = key.strip_prefix("attr-name")?;
            number.parse::<u32>().ok()?;
            let value = self.0.iter().find(|(key, _)| key.strip_prefix("attr-value") == Some(number));
            Some((name.trim().to_owned(), value.map_or("", |(_, value)| value.trim()).to_owned()))
        });
        named.collect()
    }

    /// A page of a search: how many records, and which page.
    pub(super) fn page(&self, least: usize, most: usize) -> Result<(usize, usize)> {
        let records: usize = self.need_number("no-of-records")?;
        let page: usize = self.need_number("page-no")?;
        if !(least..=most).contains(&records) {
            return Err(Fault::field("no-of-records", &format!("must be between {least} and {most}")));
        }
        if page == 0 {
            return Err(Fault::field("page-no", "must be at least 1"));
        }
        Ok((records, page))
    }
}
