//! The line that answers for a name.

use crate::model::{Availability, CheckedName, DomainName, NamePrices};
use crate::provider::realtimeregister::bill::cents;
use crate::provider::realtimeregister::fault::printable;

/// What is said of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::provider::realtimeregister) struct Said {
    state: Availability,
    /// What stands in parentheses, by its names.
    items: Vec<(String, String)>,
}

const PHRASES: [(&str, Availability); 4] = [
    ("available", Availability::Available),
    ("not available", Availability::Taken),
    ("invalid domain", Availability::Invalid),
    ("error", Availability::Unknown),
];

/// Reads a line: the name in small letters, and what is said of it. Anything else is no answer.
pub(super) fn read(line: &str) -> Option<(String, Said)> {
    let (name, rest) = line.split_once(' ')?;
    let sign = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    if name.is_empty() || !name.bytes().all(sign) {
        return None;
    }
    let (phrase, list) = match rest.split_once(" (") {
        Some((phrase, list)) => (phrase, Some(list.strip_suffix(')')?)),
        None => (rest, None),
    };
    let (_, state) = PHRASES.iter().find(|(known, _)| *known == phrase)?;
    Some((name.to_ascii_lowercase(), Said { state: *state, items: list.map(items).unwrap_or_default() }))
}

/// `key=value` between commas; a backslash takes its meaning from the sign behind it.
fn items(list: &str) -> Vec<(String, String)> {
    let mut texts = vec![String::new()];
    let mut signs = list.chars();
    while let Some(sign) = signs.next() {
        let last = texts.last_mut().expect("there is always one");
        match sign {
            '\\' => last.extend(signs.next()),
            ',' => texts.push(String::new()),
            sign => last.push(sign),
        }
    }
    let item =
        |text: &String| text.split_once('=').map(|(key, value)| (key.trim().to_owned(), value.to_owned()));
    texts.iter().filter_map(item).collect()
}

impl Said {
    fn item(&self, key: &str) -> Option<&str> {
        self.items.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// The answer for a name. Sums of money without a currency say nothing.
    pub(in crate::provider::realtimeregister) fn into_name(self, name: &DomainName) -> CheckedName {
        let mut checked = CheckedName::new(name.clone(), self.state);
        checked.premium = self.item("type") == Some("premium");
        checked.reason = self.item("reason").map(printable);
        if self.state == Availability::Unknown && checked.reason.is_none() {
            checked.reason = Some("the registry gave no answer".to_owned());
        }
        let price = self.item("price").and_then(|price| price.parse().ok());
        let price =
            price.zip(self.item("currency")).and_then(|(price, word)| cents(price, word, "price").ok());
        checked.prices = price.filter(|_| self.state == Availability::Available).map(|price| NamePrices {
            register: Some(price.amount),
            renew: None,
            transfer: None,
            restore: None,
            early_access_fee: None,
            currency: price.currency,
        });
        checked
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(line: &str) -> Option<(String, Availability)> {
        read(line).map(|(name, said)| (name, said.state))
    }

    #[test]
    fn every_phrase_has_its_state_and_anything_else_is_no_answer() {
        use Availability::{Available, Invalid, Taken, Unknown};
        let good = [
            ("example.com available", Available),
            ("example.com not available", Taken),
            ("Example.com invalid domain", Invalid),
            ("example.com error", Unknown),
        ];
        for (line, state) in good {
            assert_eq!(said(line), Some(("example.com".to_owned(), state)), "{line}");
        }
        for line in [
            "",
            "example.com",
            "100 OK",
            "400 not authenticated",
            "exa mple.com available",
            "a.com available (x=y",
        ] {
            assert_eq!(said(line), None, "{line}");
        }
    }

    #[test]
    fn signs_within_a_reason_do_not_end_it() {
        let (_, said) =
            read("a.nl not available (reason=in use\\, \\(since 2001\\),type=regular)").expect("an answer");
        let checked = said.into_name(&"a.nl".parse().expect("a name"));
        assert_eq!(checked.reason.as_deref(), Some("in use, (since 2001)"));
        assert!(!checked.premium && checked.prices.is_none());
    }

    #[test]
    fn a_premium_name_tells_its_price_in_cents() {
        let (_, said) =
            read("example.com available (type=premium,price=1500,currency=USD)").expect("an answer");
        let checked = said.into_name(&"example.com".parse().expect("a name"));
        let prices = checked.prices.expect("prices");
        assert_eq!(prices.register.map(|price| price.to_string()).as_deref(), Some("15.00"));
        assert!(checked.premium && prices.renew.is_none());
        let (_, bare) = read("example.com available (type=premium,price=1500)").expect("an answer");
        assert!(bare.into_name(&"example.com".parse().expect("a name")).prices.is_none(), "no currency");
    }

    proptest! {
        #[test]
        fn reading_never_panics(line in "\\PC{0,80}") {
            let name = "example.com".parse().expect("a name");
            let _ = read(&line).map(|(_, said)| said.into_name(&name));
            let _ = read(&format!("example.com available ({line})")).map(|(_, said)| said.into_name(&name));
        }
    }
}
