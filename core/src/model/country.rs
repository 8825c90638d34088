//! Countries, by their ISO 3166 code.

use super::parsed_from_text;
use std::fmt;
use std::str::FromStr;

/// A country, as its ISO 3166-1 two-letter code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// The two-letter code, such as `GB`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("two ASCII letters")
    }
}

impl FromStr for Country {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let upper = text.to_ascii_uppercase();
        match celes::Country::from_alpha2(&upper) {
            Ok(country) => {
                let mut code = [0; 2];
                code.copy_from_slice(country.alpha2.as_bytes());
                Ok(Country(code))
            }
            Err(_) if upper == "UK" => Err("the country code of the United Kingdom is GB".into()),
            Err(_) => Err("a country is its two-letter ISO 3166 code, such as GB or DE".into()),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

parsed_from_text!(Country, "a two-letter country code", "country");

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_are_read_in_any_case() {
        assert_eq!("gb".parse::<Country>().map(|c| c.to_string()), Ok("GB".into()));
        assert!("UK".parse::<Country>().is_err_and(|e| e.contains("GB")));
    }

    proptest! {
        #[test]
        fn only_two_letter_codes_are_countries(text in "\\PC{0,4}") {
            if let Ok(country) = text.parse::<Country>() {
                prop_assert_eq!(country.code(), text.to_ascii_uppercase());
            }
        }
    }
}
