//! Telephone numbers in the two forms that registries use.

use super::parsed_from_text;
use std::fmt;
use std::str::FromStr;

/// A telephone number with its country calling code.
///
/// Read from E.164 (`+441132926070`, with spaces, dots, hyphens and brackets as people write them) and from the form of EPP
/// (`+44.1132926070`, where the dot ends the calling code). Printed in the form of EPP.
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
        Ok(Phone { code: code.to_owned(), number: number.to_owned() })
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

    proptest! {
        #[test]
        fn parsing_never_panics_and_is_stable(text in "\\+?[0-9 .()-]{0,20}|\\PC{0,20}") {
            if let Ok(phone) = text.parse::<Phone>() {
                prop_assert_eq!(phone.to_string().parse::<Phone>(), Ok(phone));
            }
        }
    }
}
