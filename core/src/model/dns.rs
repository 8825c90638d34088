//! Records of a zone at the registrar's own name servers, and forwarding.

use super::parsed_from_text;
use crate::error::Problem;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The type of a record, such as `A`, `MX` or `TXT`. Registrars have some of their own.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordType(String);

impl RecordType {
    /// The type in capital letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RecordType {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let good = (1..=16).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
        if good {
            Ok(RecordType(text.to_ascii_uppercase()))
        } else {
            Err("a type is such as A, MX or TXT".into())
        }
    }
}

impl fmt::Display for RecordType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RecordType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

parsed_from_text!(RecordType, "the type of a DNS record", "record_type");

/// What stands in front of a domain in the name of a record, such as `www`, `*` or `_sip._tcp`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordHost(String);

impl RecordHost {
    /// The labels in front of the domain, in ASCII form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host of a full name; nothing where it is the domain itself. A name elsewhere is taken as it is.
    pub fn of(name: &str, domain: &str) -> Result<Option<RecordHost>, String> {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        if name.is_empty() || name == "@" || name == domain {
            return Ok(None);
        }
        name.strip_suffix(domain).and_then(|name| name.strip_suffix('.')).unwrap_or(&name).parse().map(Some)
    }
}

impl FromStr for RecordHost {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "@" || text.is_empty() {
            return Err("leave the host out where the record is the domain's own".into());
        }
        let label = |label: &str| {
            let ascii = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
            label == "*" || (1..=63).contains(&label.len()) && label.bytes().all(ascii)
        };
        let ascii = idna::domain_to_ascii_cow(text.as_bytes(), idna::AsciiDenyList::EMPTY);
        match ascii {
            Ok(ascii) if ascii.len() <= 240 && ascii.split('.').all(label) => {
                Ok(RecordHost(ascii.into_owned()))
            }
            _ => Err("a host is what stands in front of the domain, such as www, * or _sip._tcp".into()),
        }
    }
}

impl fmt::Display for RecordHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RecordHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

parsed_from_text!(RecordHost, "what stands in front of the domain", "record_host");

/// A record of a zone. Type, host and value together are what tells it from others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DnsRecord {
    /// The type, such as `A`, `MX` or `TXT`.
    #[serde(rename = "type")]
    pub kind: RecordType,
    /// What stands in front of the domain, such as `www`; left out for the domain itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<RecordHost>,
    /// The value: an address, a name or a text. For MX and SRV the name alone.
    pub value: String,
    /// How many seconds it may be kept in caches; the registrar's own figure where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<u32>,
    /// The priority of an MX or SRV record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<u16>,
    /// The weight of an SRV record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<u16>,
    /// The port of an SRV record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
}

impl DnsRecord {
    pub(crate) fn check(&self, path: &str, problems: &mut Vec<Problem>) {
        let below = |field: &str| format!("{path}.{field}");
        if self.value.trim().is_empty() {
            problems.push(Problem::missing(below("value"), "give the record's value"));
        }
        if self.value.chars().any(char::is_control) {
            problems.push(Problem::invalid(below("value"), "a value is one line without control characters"));
        }
        let kind = self.kind.as_str();
        if kind == "A" && self.value.parse::<std::net::Ipv4Addr>().is_err() {
            problems.push(Problem::invalid(below("value"), "an A record has an address such as 192.0.2.1"));
        }
        if kind == "AAAA" && self.value.parse::<std::net::Ipv6Addr>().is_err() {
            problems
                .push(Problem::invalid(below("value"), "an AAAA record has an address such as 2001:db8::1"));
        }
        let numbers = [("weight", self.weight), ("port", self.port)];
        for (field, _) in numbers.iter().filter(|(_, given)| kind != "SRV" && given.is_some()) {
            problems.push(Problem::invalid(below(field), "only SRV records have one"));
        }
    }
}

/// A forwarding of web visitors from a domain, or a name below it, to another address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WebForward {
    /// What stands in front of the domain, such as `www`; left out for the domain itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<RecordHost>,
    /// Where visitors are sent: an address that begins with `http://` or `https://`.
    pub target: String,
    /// The address bar goes on showing the domain.
    #[serde(default)]
    pub masked: bool,
    /// The rest of the address is carried over. The registrar's own way where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paths: Option<bool>,
    /// Names below are forwarded, too. The registrar's own way where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdomains: Option<bool>,
    /// Browsers are told that it is for good (301) and not for now (302), where the registrar has the choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permanent: Option<bool>,
    /// The title of the page that masks the target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The description in that page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The key words in that page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keywords: Option<String>,
}

impl WebForward {
    pub(crate) fn check(&self, path: &str, problems: &mut Vec<Problem>) {
        let web = url::Url::parse(&self.target).is_ok_and(|url| ["http", "https"].contains(&url.scheme()));
        if !web || self.target.chars().any(char::is_control) {
            let text = "a target is a whole address such as https://www.example.com/";
            problems.push(Problem::invalid(format!("{path}.target"), text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_host_is_what_stands_in_front_of_the_domain() {
        let of = |name: &str| RecordHost::of(name, "example.com").map(|host| host.map(|h| h.to_string()));
        assert_eq!(of("example.com"), Ok(None));
        assert_eq!(of("@"), Ok(None));
        assert_eq!(of("_sip._tcp.Example.com."), Ok(Some("_sip._tcp".into())));
        assert_eq!(of("*"), Ok(Some("*".into())));
        for bad in ["@", "", "a b", "a..b", ".a", "a/b"] {
            assert!(bad.parse::<RecordHost>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_record_that_cannot_be_is_named() {
        let record: DnsRecord =
            serde_json::from_str(r#"{"type":"a","host":"www","value":"2001:db8::1","port":1}"#)
                .expect("a record");
        let mut problems = Vec::new();
        record.check("record", &mut problems);
        let paths: Vec<_> = problems.iter().map(|p| p.path.as_str()).collect();
        assert_eq!(paths, ["record.value", "record.port"]);
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "\\PC{0,60}") {
            let _ = text.parse::<RecordHost>();
            let _ = text.parse::<RecordType>();
            let _ = RecordHost::of(&text, "example.com");
        }
    }
}
