//! Which addresses are spoken to: a registrar is out on the network or, in tests, on loopback; never inside a private network.

use crate::error::{Error, ErrorKind, Result};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, SocketAddr};
use url::{Host, Url};

/// Whether a registrar may be at this address.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let shared = v4.octets()[0] == 100 && (64..128).contains(&v4.octets()[1]);
            !(v4.is_private()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_broadcast()
                || v4.is_multicast()
                || shared)
        }
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => is_public(v4.into()),
            None => {
                !(v6.is_unique_local()
                    || v6.is_unicast_link_local()
                    || v6.is_unspecified()
                    || v6.is_multicast())
            }
        },
    }
}

/// Looks names up and drops the addresses that no registrar has.
pub(super) struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        let host = name.as_str().to_owned();
        Box::pin(async move {
            let fit = lookup(&host, 0).await?;
            if fit.is_empty() {
                return Err("the name has no public address".into());
            }
            Ok(Box::new(fit.into_iter()) as Addrs)
        })
    }
}

/// The addresses of a name that a registrar may have.
pub(super) async fn lookup(host: &str, port: u16) -> std::io::Result<Vec<SocketAddr>> {
    let local = host == "localhost";
    let fits = |a: &SocketAddr| {
        if local { a.ip().is_loopback() } else { is_public(a.ip()) && !a.ip().is_loopback() }
    };
    Ok(tokio::net::lookup_host((host, port)).await?.filter(fits).collect())
}

/// Whether the address is on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(v4)) => v4.is_loopback(),
        Some(Host::Ipv6(v6)) => v6.is_loopback(),
        None => false,
    }
}

/// Refuses a base address that could send credentials to the wrong place. `plain` is the one host that has no TLS: a test system.
pub(crate) fn check_base(url: &Url, plain: Option<&str>) -> Result<()> {
    let wrong = |text: &'static str| Err(Error::new(ErrorKind::Config, text));
    match (url.scheme(), url.host()) {
        _ if !url.username().is_empty() || url.password().is_some() => {
            wrong("base_url carries no user name or password")
        }
        _ if url.query().is_some() || url.fragment().is_some() => {
            wrong("base_url has no query and no fragment")
        }
        ("http", _) if is_loopback(url) => Ok(()),
        ("http", Some(Host::Domain(host))) if plain == Some(host) => Ok(()),
        ("http", _) => wrong("base_url is https, except for a registrar on this machine"),
        ("https", Some(Host::Ipv4(_) | Host::Ipv6(_))) if !is_loopback(url) => {
            wrong("base_url names a host, not an address")
        }
        ("https", Some(_)) => Ok(()),
        _ => wrong("base_url is an https address"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_and_loopback_are_spoken_to() {
        for inside in [
            "10.0.0.1",
            "192.168.1.1",
            "172.16.0.1",
            "169.254.1.1",
            "100.64.0.1",
            "fd00::1",
            "fe80::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(!is_public(inside.parse().expect("an address")), "{inside}");
        }
        assert!(is_public("93.184.215.14".parse().expect("an address")));
    }

    #[test]
    fn plain_http_is_for_loopback_alone() {
        let check = |text: &str| check_base(&text.parse().expect("a URL"), Some("oterest.netim.com")).is_ok();
        for good in [
            "https://httpapi.com/api/",
            "http://127.0.0.1:8080/api/",
            "http://localhost/",
            "http://[::1]:1/",
            "http://oterest.netim.com/",
        ] {
            assert!(check(good), "{good}");
        }
        for bad in [
            "http://httpapi.com/",
            "https://10.0.0.1/",
            "ftp://a.b/",
            "https://u:p@a.b/",
            "https://a.b/?key=1",
        ] {
            assert!(!check(bad), "{bad}");
        }
    }
}
