//! Name server objects with addresses (glue): `nameserver.create`, `nameserver.rename`, `nameserver.set_addresses`,
//! `nameserver.delete`, `nameserver.info` and `nameserver.list`

use super::Input;
use super::list::check_page;
use crate::error::{Problem, ProblemCode};
use crate::model::{DomainName, HostName, NameServer};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// The name server to create.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameserverCreate {
    /// Its name, below one of the account's domains.
    pub name: HostName,
    /// Its addresses.
    pub addresses: Vec<IpAddr>,
    /// The domain that it lies below; told from the name where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
}

/// The name server to rename. Domains that use it follow.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameserverRename {
    /// Its name as it is.
    pub name: HostName,
    /// Its new name, below the same domain.
    pub new_name: HostName,
    /// The domain that it lies below; told from the name where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
}

/// The addresses that a name server shall have.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameserverSetAddresses {
    /// Its name.
    pub name: HostName,
    /// The whole new set of addresses.
    pub addresses: Vec<IpAddr>,
    /// The domain that it lies below; told from the name where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
}

/// The name server to remove.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameserverDelete {
    /// Its name.
    pub name: HostName,
    /// The domain that it lies below; told from the name where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
}

/// The name server to look up.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameserverInfo {
    /// Its name.
    pub name: HostName,
    /// The domain that it lies below; told from the name where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
}

/// Whose name servers to list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Default)]
pub struct NameserverList {
    /// Those below this domain. Some registrars list the whole account's where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainName>,
    /// Where to go on: `next` of the page before. The first page where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many on a page; the registrar's best size where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u16>,
}

/// One page of name servers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NameserverPage {
    /// The name servers.
    pub nameservers: Vec<NameServer>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// How many there are in all, where the registrar says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

macro_rules! below_a_domain {
    ($($input:ident { $($check:tt)* })+) => {$(
        impl Input for $input {
            fn domain(&self) -> Option<&DomainName> {
                self.domain.as_ref()
            }

            fn check(&self, problems: &mut Vec<Problem>) {
                below(&self.name, "name", self.domain.as_ref(), problems);
                $input::more(self, problems);
            }
        }

        impl $input {
            /// The domain that the name server lies below.
            pub fn parent(&self) -> Option<DomainName> {
                self.domain.clone().or_else(|| self.name.registered())
            }

            fn more(&self, problems: &mut Vec<Problem>) {
                let check: fn(&$input, &mut Vec<Problem>) = $($check)*;
                check(self, problems);
            }
        }
    )+};
}

below_a_domain! {
    NameserverCreate { |input, problems| check_addresses(&input.addresses, problems) }
    NameserverRename { |input, problems| below(&input.new_name, "new_name", input.parent().as_ref(), problems) }
    NameserverSetAddresses { |input, problems| check_addresses(&input.addresses, problems) }
    NameserverDelete { |_, _| {} }
    NameserverInfo { |_, _| {} }
}

impl Input for NameserverList {
    fn domain(&self) -> Option<&DomainName> {
        self.domain.as_ref()
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        check_page(self.page_size, problems);
    }
}

/// A name server with addresses lies below a domain.
fn below(name: &HostName, path: &str, domain: Option<&DomainName>, problems: &mut Vec<Problem>) {
    let apex = |domain: &DomainName| name.as_str() == domain.ascii();
    match domain.cloned().or_else(|| name.registered()) {
        Some(domain) if name.is_below(&domain) || apex(&domain) => {}
        Some(domain) => {
            problems.push(Problem::invalid(path, format!("the name server must lie below {domain}")))
        }
        None => problems.push(Problem::missing("domain", "say which domain the name server lies below")),
    }
}

fn check_addresses(addresses: &[IpAddr], problems: &mut Vec<Problem>) {
    if addresses.is_empty() {
        problems.push(Problem::missing("addresses", "give at least one address"));
    }
    if addresses.len() > 13 {
        problems.push(Problem::new(
            "addresses",
            ProblemCode::TooLong,
            "a name server has 13 addresses at most",
        ));
    }
    for (i, address) in addresses.iter().enumerate() {
        if addresses[..i].contains(address) {
            problems.push(Problem::invalid(format!("addresses[{i}]"), "the address is given twice"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(input: &str) -> Vec<String> {
        let input: NameserverCreate = serde_json::from_str(input).expect("an input");
        let mut problems = Vec::new();
        input.check(&mut problems);
        problems.into_iter().map(|problem| problem.path).collect()
    }

    #[test]
    fn a_name_server_lies_below_its_domain() {
        assert!(paths(r#"{"name":"ns1.example.co.uk","addresses":["192.0.2.1"]}"#).is_empty());
        assert_eq!(
            paths(r#"{"name":"ns1.example.com","domain":"other.com","addresses":["192.0.2.1"]}"#),
            ["name"]
        );
        assert_eq!(paths(r#"{"name":"ns1.example.com","addresses":[]}"#), ["addresses"]);
        assert_eq!(
            paths(r#"{"name":"ns1.example.com","addresses":["192.0.2.1","192.0.2.1"]}"#),
            ["addresses[1]"]
        );
        let rename: NameserverRename =
            serde_json::from_str(r#"{"name":"ns1.example.com","new_name":"ns1.other.com"}"#)
                .expect("an input");
        let mut problems = Vec::new();
        rename.check(&mut problems);
        assert_eq!(problems[0].path, "new_name");
        assert_eq!(rename.parent().map(|name| name.to_string()), Some("example.com".into()));
    }
}
