//! Reading JSON documents member by member, so that a mistake is named with its path.

use std::net::IpAddr;

use serde_json::{Map, Value};

use crate::registry::refusal::{Refusal, Result};

/// A JSON object and where it stands in its document.
#[derive(Clone, Debug)]
pub(crate) struct Document<'a> {
    members: &'a Map<String, Value>,
    path: String,
}

impl<'a> Document<'a> {
    /// The top of a document.
    pub(crate) fn top(members: &'a Map<String, Value>) -> Self {
        Document { members, path: String::new() }
    }

    /// An object inside another.
    pub(crate) fn inner(value: &'a Value, path: String) -> Result<Self> {
        match value.as_object() {
            Some(members) => Ok(Document { members, path }),
            None => Err(Refusal::invalid(path, "an object")),
        }
    }

    /// The path of a member.
    pub(crate) fn path(&self, member: &str) -> String {
        if self.path.is_empty() { member.to_owned() } else { format!("{}.{member}", self.path) }
    }

    /// A member that is there and not `null`.
    pub(crate) fn get(&self, member: &str) -> Option<&'a Value> {
        self.members.get(member).filter(|value| !value.is_null())
    }

    /// Refuses members with other names.
    pub(crate) fn only(&self, known: &[&str]) -> Result<()> {
        match self.members.keys().find(|member| !known.contains(&member.as_str())) {
            Some(member) => Err(Refusal::invalid(self.path(member), format!("one of {}", known.join(", ")))),
            None => Ok(()),
        }
    }

    fn typed<T>(
        &self,
        member: &str,
        what: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<Option<T>> {
        match self.get(member) {
            None => Ok(None),
            Some(value) => read(value)
                .map(Some)
                .ok_or_else(|| Refusal::invalid(self.path(member), format!("must be {what}"))),
        }
    }

    fn need<T>(&self, member: &str, found: Option<T>) -> Result<T> {
        found.ok_or_else(|| Refusal::invalid(self.path(member), format!("{} is missing", self.path(member))))
    }

    pub(crate) fn text(&self, member: &str) -> Result<Option<&'a str>> {
        self.typed(member, "a string", Value::as_str)
    }

    /// Text that is there and not blank.
    pub(crate) fn need_text(&self, member: &str) -> Result<&'a str> {
        let text = self.text(member)?.filter(|text| !text.trim().is_empty());
        self.need(member, text)
    }

    pub(crate) fn flag(&self, member: &str) -> Result<Option<bool>> {
        self.typed(member, "true or false", Value::as_bool)
    }

    pub(crate) fn need_flag(&self, member: &str) -> Result<bool> {
        let flag = self.flag(member)?;
        self.need(member, flag)
    }

    /// A whole number that is not negative.
    pub(crate) fn number(&self, member: &str) -> Result<Option<u64>> {
        self.typed(member, "a whole number", Value::as_u64)
    }

    pub(crate) fn signed(&self, member: &str) -> Result<Option<i64>> {
        self.typed(member, "a whole number", Value::as_i64)
    }

    pub(crate) fn years(&self) -> Result<Option<u32>> {
        let years = self.number("years")?;
        Ok(years.map(|years| u32::try_from(years).unwrap_or(u32::MAX)))
    }

    pub(crate) fn need_years(&self) -> Result<u32> {
        let years = self.years()?;
        self.need("years", years)
    }

    pub(crate) fn list(&self, member: &str) -> Result<Option<&'a Vec<Value>>> {
        self.typed(member, "a list", Value::as_array)
    }

    pub(crate) fn need_list(&self, member: &str) -> Result<&'a Vec<Value>> {
        let list = self.list(member)?;
        self.need(member, list)
    }

    /// A list of strings.
    pub(crate) fn texts(&self, member: &str) -> Result<Option<Vec<&'a str>>> {
        let Some(list) = self.list(member)? else { return Ok(None) };
        let read = list.iter().enumerate().map(|(index, value)| {
            value.as_str().ok_or_else(|| {
                Refusal::invalid(format!("{}[{index}]", self.path(member)), "must be a string")
            })
        });
        read.collect::<Result<Vec<_>>>().map(Some)
    }

    pub(crate) fn object(&self, member: &str) -> Result<Option<Document<'a>>> {
        self.get(member).map(|value| Document::inner(value, self.path(member))).transpose()
    }

    pub(crate) fn need_object(&self, member: &str) -> Result<Document<'a>> {
        let object = self.object(member)?;
        self.need(member, object)
    }

    /// A list of IP addresses.
    pub(crate) fn addresses(&self, member: &str) -> Result<Option<Vec<IpAddr>>> {
        let Some(texts) = self.texts(member)? else { return Ok(None) };
        let read = texts.iter().enumerate().map(|(index, text)| {
            let field = || format!("{}[{index}]", self.path(member));
            text.parse().map_err(|_| Refusal::invalid(field(), format!("{text} is not an IP address")))
        });
        read.collect::<Result<Vec<_>>>().map(Some)
    }
}
