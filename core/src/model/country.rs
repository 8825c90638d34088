//! Countries, by their ISO 3166 code.

use super::parsed_from_text;
use crate::normal::folded;
use std::fmt;
use std::str::FromStr;

/// Names of countries, by their two-letter code.
const NAMES: &str = include_str!("country/names.tsv");

/// A country, as its ISO 3166-1 two-letter code.
///
/// Read from its code of two or three letters and from its name: in English, in a language that is official there, or as it is usual.
/// A name that more than one country has, such as Korea, is refused.
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
        let upper = text.trim().to_uppercase();
        let by_code = match upper.len() {
            2 => celes::Country::from_alpha2(&upper).ok(),
            3 => celes::Country::from_alpha3(&upper).ok(),
            _ => None,
        };
        let by_name = || celes::Country::from_alpha2(named(text)?).ok();
        let country =
            by_code.or_else(by_name).ok_or("a country is its ISO 3166 code, such as GB, or its name")?;
        let mut code = [0; 2];
        code.copy_from_slice(country.alpha2.as_bytes());
        Ok(Country(code))
    }
}

/// The code of the country with this name.
fn named(text: &str) -> Option<&'static str> {
    let name = folded(text);
    let name = Some(name.strip_prefix("the").unwrap_or(&name)).filter(|name| name.len() > 1)?;
    let rows = NAMES.lines().filter(|line| !line.starts_with('#')).filter_map(|row| row.split_once('\t'));
    let mut rows = rows.filter(|(_, names)| names.split('|').any(|known| folded(known) == name));
    rows.next().map(|(code, _)| code)
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

parsed_from_text!(Country, "a country's code or name", "country");

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code(text: &str) -> Option<String> {
        text.parse::<Country>().ok().map(|country| country.to_string())
    }

    #[test]
    fn a_country_is_read_from_its_codes_and_from_its_names() {
        for (text, country) in [
            ("gb", "GB"),
            ("GBR", "GB"),
            ("UK", "GB"),
            ("United Kingdom", "GB"),
            ("the Netherlands", "NL"),
            ("Holland", "NL"),
            ("Deutschland", "DE"),
            ("U.S.A.", "US"),
            ("united states of america", "US"),
            ("\u{d6}sterreich", "AT"),
            ("Osterreich", "AT"),
            ("\u{65e5}\u{672c}", "JP"),
            ("\u{420}\u{43e}\u{441}\u{441}\u{438}\u{44f}", "RU"),
            ("C\u{f4}te d\u{2019}Ivoire", "CI"),
            ("Viet Nam", "VN"),
        ] {
            assert_eq!(code(text).as_deref(), Some(country), "{text}");
        }
    }

    #[test]
    fn what_is_no_country_or_more_than_one_is_refused() {
        for text in ["", " ", "Korea", "Congo", "Utopia", "XX", "EU", "the", "ZZZ"] {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn no_two_countries_have_the_same_name_and_every_country_has_one() {
        let mut seen = std::collections::BTreeMap::new();
        let mut countries = 0;
        for (country, names) in
            NAMES.lines().filter(|line| !line.starts_with('#')).filter_map(|row| row.split_once('\t'))
        {
            assert_eq!(code(country).as_deref(), Some(country));
            countries += 1;
            for name in names.split('|') {
                let other = seen.insert(folded(name), country);
                assert!(other.is_none_or(|other| other == country), "{name}: {country} and {other:?}");
                assert_eq!(code(name).as_deref(), Some(country), "{name}");
            }
        }
        assert_eq!(countries, 249);
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_gives_a_code(text in "\\PC{0,12}") {
            if let Ok(country) = text.parse::<Country>() {
                prop_assert_eq!(country.code().parse::<Country>(), Ok(country));
            }
        }
    }
}
