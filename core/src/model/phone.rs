//! Telephone numbers in the two forms that registries use.

mod plan;

use super::{Country, parsed_from_text};
use std::fmt;
use std::str::FromStr;

/// A telephone number with its country calling code.
///
/// Read from E.164 (`+441132926070`, with spaces, dots, hyphens and brackets as people write them) and from the form of EPP
/// (`+44.1132926070`, where the dot ends the calling code). Printed in the form of EPP. A digit that is dialled within the country
/// alone, as in `+44 (0)113 2926070`, is no part of the number.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Phone {
    code: String,
    number: String,
}

impl Phone {
    /// The country calling code without the plus sign: `44`.
    pub fn calling_code(&self) -> &str {
        &self.code
    }

    /// The number within the country: `1132926070`.
    pub fn number(&self) -> &str {
        &self.number
    }
}

impl Phone {
    /// Reads a number in any usual form, as it is written in a country: with the country's code or without, behind what is dialled
    /// there to call abroad, or within the country. A number that fits no numbering plan is refused.
    pub fn written_in(country: Country, text: &str) -> Result<Phone, String> {
        let clean = plain(text)?;
        if let Some(digits) = clean.strip_prefix('+') {
            return international(digits).ok_or_else(|| {
                "the number does not fit the numbering plan of the country whose code it begins with"
                    .to_owned()
            });
        }
        let Some(plan) = plan::of_region(country.code()) else {
            return Err(format!(
                "the numbering plan of {country} is not known; begin with + and the country's code"
            ));
        };
        let home = || plan.national(&clean).map(|number| Phone { code: plan.code.to_owned(), number });
        // Somebody forgot the plus sign.
        let bare = || {
            clean
                .strip_prefix(plan.code)
                .and_then(|rest| plan.national(rest))
                .map(|number| Phone { code: plan.code.to_owned(), number })
        };
        let found = plan.abroad(&clean).find_map(international).or_else(home).or_else(bare);
        found.ok_or_else(|| {
            let code = plan.code;
            format!("the number does not fit the numbering plan of {country}; begin with + and the country's code, such as +{code}")
        })
    }

    /// The number in the form of E.164: `+441132926070`.
    pub fn e164(&self) -> String {
        format!("+{}{}", self.code, self.number)
    }
}

/// The digits of a number, behind a plus sign where it begins with one.
fn plain(text: &str) -> Result<String, String> {
    let text = text.trim();
    let text = text.strip_prefix("tel:").unwrap_or(text).trim();
    let mut clean = String::new();
    for c in text.chars() {
        match c {
            '0'..='9' => clean.push(c),
            // Digits of other scripts, each row of ten in order.
            '\u{660}'..='\u{669}'
            | '\u{6f0}'..='\u{6f9}'
            | '\u{966}'..='\u{96f}'
            | '\u{ff10}'..='\u{ff19}' => {
                let zeros = ['\u{ff10}', '\u{966}', '\u{6f0}', '\u{660}'];
                let zero = zeros.into_iter().find(|zero| *zero <= c).map_or(0, u32::from);
                clean.extend(char::from_digit(u32::from(c) - zero, 10));
            }
            '+' | '\u{ff0b}' if clean.is_empty() => clean.push('+'),
            '('
            | ')'
            | '['
            | ']'
            | '.'
            | '-'
            | '/'
            | '~'
            | '\u{b7}'
            | '\u{2010}'..='\u{2015}'
            | '\u{2212}'
            | '\u{ff08}'
            | '\u{ff09}' => {}
            c if c.is_whitespace() || matches!(c, '\u{200e}' | '\u{202a}'..='\u{202e}' | '\u{2060}') => {}
            _ => return Err("a phone number has digits alone; leave words and extensions out".to_owned()),
        }
    }
    if clean.trim_start_matches('+').is_empty() { Err("give a phone number".to_owned()) } else { Ok(clean) }
}

/// A number that begins with a calling code and fits a plan.
fn international(digits: &str) -> Option<Phone> {
    let (code, rest) = digits.split_at_checked(calling_code_length(digits)?)?;
    let number = plan::national(code, rest)?;
    Some(Phone { code: code.to_owned(), number })
}

impl FromStr for Phone {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wanted =
            || "a phone number begins with + and the country's code, such as +44.1132926070".to_owned();
        let rest = text.trim().strip_prefix('+').ok_or_else(wanted)?;
        if !rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-' | '(' | ')' | '/')) {
            return Err(wanted());
        }
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        let known = calling_code_length(&digits).ok_or_else(wanted)?;
        if let Some((code, _)) = rest.split_once('.')
            && code.len() != known
            && code.bytes().all(|b| b.is_ascii_digit())
            && rest.matches('.').count() == 1
        {
            return Err("the dot in a phone number stands behind the country's calling code".into());
        }
        let (code, number) = digits.split_at(known);
        if number.len() < 4 || digits.len() > 15 {
            return Err(
                "a phone number has at least 4 digits behind the country's code and 15 in all at most".into(),
            );
        }
        // A registry may have opened numbers of which the plan does not know, so that one that fits none is left as it is.
        let number = plan::national(code, number).unwrap_or_else(|| number.to_owned());
        Ok(Phone { code: code.to_owned(), number })
    }
}

/// How many digits the calling code at the start of a number has: the zones of ITU-T E.164 form a prefix code.
fn calling_code_length(digits: &str) -> Option<usize> {
    const TWO: [&str; 44] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
        "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81",
        "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ];
    let length = match digits.as_bytes().first()? {
        b'0' => return None,
        b'1' | b'7' => 1,
        _ if digits.get(..2).is_some_and(|code| TWO.contains(&code)) => 2,
        _ => 3,
    };
    (digits.len() >= length).then_some(length)
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+{}.{}", self.code, self.number)
    }
}

/// Personal data: not shown.
impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(…)")
    }
}

parsed_from_text!(Phone, "a phone number such as +44.1132926070", "phone");

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(text: &str) -> Result<(String, String), String> {
        text.parse::<Phone>().map(|p| (p.code, p.number))
    }

    #[test]
    fn both_forms_give_the_calling_code() {
        let leeds = Ok(("44".to_owned(), "1132926070".to_owned()));
        assert_eq!(parts("+44.1132926070"), leeds);
        assert_eq!(parts("+44 113 292-6070"), leeds);
        assert_eq!(parts("+1 (512) 475-7575"), Ok(("1".into(), "5124757575".into())));
        assert_eq!(parts("+353.12345678"), Ok(("353".into(), "12345678".into())));
    }

    #[test]
    fn numbers_without_a_country_are_refused() {
        for bad in [
            "",
            "0113 2926070",
            "+",
            "+44",
            "+44.12",
            "+0.123456",
            "+441.132926070",
            "+44x1132926070",
            "+1.23456789012345678",
        ] {
            assert!(bad.parse::<Phone>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_digit_that_is_dialled_within_the_country_alone_is_no_part_of_the_number() {
        assert_eq!(parts("+44 (0)113 292-6070"), Ok(("44".into(), "1132926070".into())));
        assert_eq!(parts("+44.01132926070"), Ok(("44".into(), "1132926070".into())));
        assert_eq!(
            parts("+39 06 69812345"),
            Ok(("39".into(), "0669812345".into())),
            "in Italy it is a part of it"
        );
    }

    #[test]
    fn a_number_is_read_in_any_form_that_is_usual_in_its_country() {
        for (country, text, whole) in [
            ("GB", "0113 292 6070", "+44.1132926070"),
            ("GB", "(0113) 292-6070", "+44.1132926070"),
            ("GB", "0044 113 2926070", "+44.1132926070"),
            ("GB", "00 44 (0) 113 292 6070", "+44.1132926070"),
            ("GB", "44 113 292 6070", "+44.1132926070"),
            ("GB", "tel:+44-113-292-6070", "+44.1132926070"),
            ("US", "(512) 475-7575", "+1.5124757575"),
            ("US", "1-512-475-7575", "+1.5124757575"),
            ("US", "011 44 113 292 6070", "+44.1132926070"),
            ("DE", "030/901820", "+49.30901820"),
            ("FR", "01.23.45.67.89", "+33.123456789"),
            ("IT", "06 69812345", "+39.0669812345"),
            ("RU", "8 (495) 123-45-67", "+7.4951234567"),
            ("AU", "0011 33 1 23 45 67 89", "+33.123456789"),
            ("JP", "\u{ff10}\u{ff13}-1234-5678", "+81.312345678"),
        ] {
            let country: Country = country.parse().expect("a country");
            assert_eq!(
                Phone::written_in(country, text).map(|phone| phone.to_string()).as_deref(),
                Ok(whole),
                "{text} in {country}"
            );
        }
    }

    #[test]
    fn what_fits_no_plan_is_refused_and_not_guessed() {
        for (country, text) in [
            ("US", "475-7575"),
            ("GB", "12"),
            ("GB", ""),
            ("DE", "+49"),
            ("GB", "0113 2926070 ext. 5"),
            ("US", "+999 1234567"),
            ("AQ", "123456"),
        ] {
            let country: Country = country.parse().expect("a country");
            assert!(Phone::written_in(country, text).is_err(), "{text} in {country}");
        }
        let phone: Phone = "+44.1132926070".parse().expect("a number");
        assert_eq!(phone.e164(), "+441132926070");
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_is_stable(text in "\\+?[0-9 .()-]{0,20}|\\PC{0,20}") {
            if let Ok(phone) = text.parse::<Phone>() {
                prop_assert_eq!(phone.to_string().parse::<Phone>(), Ok(phone));
            }
        }
    }
}
