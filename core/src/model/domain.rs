//! Domain names and host names, in both of their forms.

use super::parsed_from_text;
use std::fmt;
use std::str::FromStr;

/// Zones under which registrars sell names, though the public suffix list does not have them (any more).
const SOLD_ZONES: [&str; 7] = ["gb.com", "hu.com", "kr.com", "no.com", "qc.com", "se.com", "uy.com"];

/// A domain name: at least two labels, checked, lower case, known in ASCII and in Unicode form.
///
/// ```
/// use anyregistrar::model::DomainName;
/// let name: DomainName = "Bücher.example".parse()?;
/// assert_eq!(name.ascii(), "xn--bcher-kva.example");
/// assert_eq!(name.unicode(), "bücher.example");
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DomainName {
    ascii: String,
    unicode: Option<String>,
}

impl DomainName {
    /// The name as registries store it.
    pub fn ascii(&self) -> &str {
        &self.ascii
    }

    /// The name as people write it.
    pub fn unicode(&self) -> &str {
        self.unicode.as_deref().unwrap_or(&self.ascii)
    }

    /// Whether the name has letters outside ASCII.
    pub fn is_idn(&self) -> bool {
        self.unicode.is_some()
    }

    /// The label in front of the TLD, in ASCII form: `example` of `example.co.uk`.
    pub fn label(&self) -> &str {
        self.ascii.split_once('.').map_or(&*self.ascii, |(label, _)| label)
    }

    /// All that follows the first label, in ASCII form: `co.uk` of `example.co.uk`.
    pub fn tld(&self) -> &str {
        self.ascii.split_once('.').map_or("", |(_, tld)| tld)
    }

    /// Why nobody can register this name, if so: it is a public suffix itself, or lies below a registered name.
    ///
    /// A TLD that the public suffix list does not know is given the benefit of the doubt.
    pub fn not_registrable(&self) -> Option<String> {
        if psl2::lookup(&self.ascii).is_some_and(|name| name.is_icann() && name.is_public_suffix()) {
            return Some(format!("{} is a public suffix, not a name under one", self.unicode()));
        }
        if SOLD_ZONES.contains(&self.tld()) {
            return None;
        }
        match psl2::lookup(self.tld()) {
            Some(parent) if parent.is_known() && !parent.is_public_suffix() => {
                let whole = psl2::lookup(&self.ascii);
                let registered =
                    whole.as_ref().and_then(|name| name.registrable_domain()).unwrap_or(self.tld());
                Some(format!("only the name directly under the TLD can be registered, here {registered}"))
            }
            _ => None,
        }
    }
}

impl FromStr for DomainName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let ascii = to_ascii(text)?;
        if !ascii.contains('.') {
            return Err("a domain name has at least two labels, such as example.com".into());
        }
        if ascii.rsplit('.').next().is_some_and(|tld| tld.bytes().all(|b| b.is_ascii_digit())) {
            return Err("an address is not a domain name".into());
        }
        let (unicode, result) = idna::domain_to_unicode(&ascii);
        if result.is_err() {
            return Err("the name has a label that is not valid Punycode".into());
        }
        let unicode = (unicode != ascii).then_some(unicode);
        Ok(DomainName { ascii, unicode })
    }
}

impl fmt::Display for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.ascii)
    }
}

impl fmt::Debug for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.ascii)
    }
}

parsed_from_text!(DomainName, "a domain name, in Unicode or ASCII form", "domain");

/// The name of a host, such as a name server, in ASCII form.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostName(String);

impl HostName {
    /// The name in ASCII form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The registered name that the host lies below, as far as the public suffix list tells.
    pub fn registered(&self) -> Option<DomainName> {
        psl2::lookup(&self.0)?.registrable_domain()?.parse().ok()
    }

    /// Whether the host lies below `domain`, so that the registry needs its addresses (glue).
    pub fn is_below(&self, domain: &DomainName) -> bool {
        self.0.strip_suffix(domain.ascii()).is_some_and(|host| host.ends_with('.'))
    }
}

impl FromStr for HostName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let ascii = to_ascii(text)?;
        if !ascii.contains('.') {
            return Err("a host name has at least two labels, such as ns1.example.com".into());
        }
        Ok(HostName(ascii))
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for HostName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

parsed_from_text!(HostName, "a host name, in Unicode or ASCII form", "hostname");

/// The ASCII form of a name, checked against the rules of host names. One trailing dot is allowed and dropped.
fn to_ascii(text: &str) -> Result<String, String> {
    let text = text.strip_suffix('.').unwrap_or(text);
    if text.is_empty() {
        return Err("a domain name is needed, such as example.com".into());
    }
    let ascii = idna::domain_to_ascii_cow(text.as_bytes(), idna::AsciiDenyList::STD3)
        .map_err(|_| "the name has a character or a label that domain names cannot have".to_owned())?
        .into_owned();
    if ascii.len() > 253 {
        return Err("a domain name has at most 253 characters in ASCII form".into());
    }
    for label in ascii.split('.') {
        if label.is_empty() || label.len() > 63 {
            return Err("each label of a domain name has 1 to 63 characters in ASCII form".into());
        }
        if label.starts_with('-') || label.ends_with('-') {
            return Err("a label of a domain name neither begins nor ends with a hyphen".into());
        }
    }
    Ok(ascii)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn name(text: &str) -> DomainName {
        text.parse().expect("a good name")
    }

    #[test]
    fn a_name_is_known_in_both_forms() {
        let idn = name("MÜNCHEN.de");
        assert_eq!((idn.ascii(), idn.unicode(), idn.is_idn()), ("xn--mnchen-3ya.de", "münchen.de", true));
        assert_eq!(name("xn--mnchen-3ya.de."), idn);
        assert_eq!((name("example.co.uk").label(), name("example.co.uk").tld()), ("example", "co.uk"));
    }

    #[test]
    fn nonsense_is_refused_in_words() {
        for bad in [
            "",
            ".",
            "com",
            "-a.com",
            "a-.com",
            "a..com",
            "a b.com",
            "1.2.3.4",
            "a_b.com",
            "xn--zzzzzzzz99999.com",
            "ex@mple.com",
        ] {
            assert!(bad.parse::<DomainName>().is_err(), "{bad}");
        }
        assert!(format!("{}.com", "a".repeat(64)).parse::<DomainName>().is_err());
    }

    #[test]
    fn only_names_directly_under_a_suffix_can_be_registered() {
        for good in [
            "example.com",
            "example.co.uk",
            "example.uk",
            "example.uk.com",
            "example.gb.com",
            "blogspot.com",
            "example.unknowntld",
        ] {
            assert_eq!(name(good).not_registrable(), None, "{good}");
        }
        for bad in ["www.example.com", "co.uk", "a.b.co.uk", "www.example.gb.com"] {
            assert!(name(bad).not_registrable().is_some(), "{bad}");
        }
    }

    #[test]
    fn a_host_below_the_domain_needs_glue() {
        let host: HostName = "ns1.example.com".parse().expect("a host");
        assert!(host.is_below(&name("example.com")));
        assert!(!host.is_below(&name("ample.com")));
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_is_stable(text in "\\PC{0,80}") {
            if let Ok(name) = text.parse::<DomainName>() {
                prop_assert_eq!(name.ascii().parse::<DomainName>(), Ok(name.clone()));
                prop_assert_eq!(name.unicode().parse::<DomainName>().map(|n| n.ascii), Ok(name.ascii));
            }
        }

        #[test]
        fn ordinary_names_are_read(label in "[a-z0-9]([a-z0-9]{0,20}[a-z0-9])?", tld in "(com|de|co\\.uk)") {
            let text = format!("{label}.{tld}");
            let name: DomainName = text.parse().map_err(TestCaseError::fail)?;
            prop_assert_eq!(name.ascii(), text);
        }
    }
}
