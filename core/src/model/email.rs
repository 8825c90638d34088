//! E-mail addresses.

use super::parsed_from_text;
use std::fmt;
use std::str::FromStr;

/// An e-mail address of the plain form `local@domain`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    /// The address as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let options = email_address::Options::default()
            .with_required_tld()
            .without_display_text()
            .without_domain_literal();
        email_address::EmailAddress::parse_with_options(text, options)
            .map(|_| Email(text.to_owned()))
            .map_err(|_| "an e-mail address looks like name@example.com".into())
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Personal data: not shown.
impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

parsed_from_text!(Email, "an e-mail address", "email");

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_need_a_name_and_a_domain() {
        assert!("a.b+c@example.co.uk".parse::<Email>().is_ok());
        for bad in ["", "a", "a@", "@b.com", "a@localhost", "A <a@b.com>", "a b@c.com", "a@[1.2.3.4]"] {
            assert!(bad.parse::<Email>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_keeps_the_text(text in "\\PC{0,40}(@\\PC{0,20})?") {
            if let Ok(email) = text.parse::<Email>() {
                prop_assert_eq!(email.as_str(), text);
            }
        }
    }
}
