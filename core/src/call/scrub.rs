//! Taking secrets out of texts that outsiders wrote.

use secrecy::{ExposeSecret, SecretString};
use std::cmp::Reverse;

const HIDDEN: &str = "[hidden]";

/// A shorter secret would blank out ordinary words, and so would a shorter piece of one.
const SHORTEST: usize = 4;

/// Replaces an account's secrets wherever a registrar repeats them.
#[derive(Default)]
pub(crate) struct Scrubber {
    secrets: Vec<SecretString>,
}

impl Scrubber {
    /// Knows these secrets, whichever of their letters are percent-encoded.
    pub(crate) fn new(secrets: impl IntoIterator<Item = SecretString>) -> Self {
        let mut all: Vec<_> =
            secrets.into_iter().filter(|secret| secret.expose_secret().len() >= SHORTEST).collect();
        // A secret that begins with another one is looked for first.
        all.sort_by_key(|secret| Reverse(secret.expose_secret().len()));
        Scrubber { secrets: all }
    }

    /// The same, with one more.
    pub(crate) fn and(&self, secret: SecretString) -> Self {
        Scrubber::new(self.secrets.iter().cloned().chain([secret]))
    }

    /// The text without the secrets.
    pub(crate) fn clean(&self, text: &str) -> String {
        self.replace(text, false)
    }

    /// The same for a text that was cut somewhere: the beginning of a secret at its end goes as well.
    pub(crate) fn clean_cut(&self, text: &str) -> String {
        self.replace(text, true)
    }

    fn replace(&self, text: &str, cut: bool) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let found = self.secrets.iter().find_map(|secret| match begins(rest, secret.expose_secret()) {
                Begins::Whole(length) => Some(length),
                Begins::Cut(letters) if cut && letters >= SHORTEST => Some(rest.len()),
                _ => None,
            });
            match found {
                Some(_) => out.push_str(HIDDEN),
                None => out.push(next),
            }
            rest = rest.get(found.unwrap_or(next.len_utf8())..).unwrap_or_default();
        }
        out
    }
}

/// How a text begins.
enum Begins {
    /// With the secret, in so many bytes.
    Whole(usize),
    /// With so many bytes of the secret, and then the text is over.
    Cut(usize),
    /// With something else.
    Otherwise,
}

fn begins(text: &str, secret: &str) -> Begins {
    let mut rest = text.as_bytes();
    for (matched, wanted) in secret.bytes().enumerate() {
        let escaped = |digits: &[u8]| {
            std::str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok())
        };
        rest = match rest {
            [] | [b'%'] | [b'%', _] if rest.first() != Some(&wanted) => return Begins::Cut(matched),
            [byte, after @ ..] if *byte == wanted => after,
            [b'+', after @ ..] if wanted == b' ' => after,
            [b'%', high, low, after @ ..] if escaped(&[*high, *low]) == Some(wanted) => after,
            _ => return Begins::Otherwise,
        };
    }
    Begins::Whole(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scrubber(secrets: &[&str]) -> Scrubber {
        Scrubber::new(secrets.iter().map(|secret| SecretString::from((*secret).to_owned())))
    }

    #[test]
    fn a_secret_that_the_registrar_repeats_is_hidden() {
        let scrubber = scrubber(&["k3y &1"]);
        let text = "bad k3y &1 or k3y+%261 or k3y%20%261 or %6b%33%79%20%26%31.";
        assert_eq!(scrubber.clean(text), "bad [hidden] or [hidden] or [hidden] or [hidden].");
        assert_eq!(scrubber.clean("k3y &2 and 100% k3y"), "k3y &2 and 100% k3y");
    }

    #[test]
    fn a_secret_that_begins_with_another_is_hidden_whole() {
        assert_eq!(scrubber(&["abcd", "abcdefgh"]).clean("abcdefgh abcd"), "[hidden] [hidden]");
    }

    #[test]
    fn a_secret_that_is_cut_at_the_end_is_hidden_where_texts_are_cut() {
        let scrubber = scrubber(&["k3y &1234"]);
        for text in ["no k3y &12", "no k3y+%261", "no k3y+%26%3", "no k3y+%26%"] {
            assert_eq!(scrubber.clean_cut(text), "no [hidden]", "{text}");
            assert_eq!(scrubber.clean(text), text);
        }
        assert_eq!(scrubber.clean_cut("no k3"), "no k3");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_no_secret_is_left(before in "\\PC{0,9}", secret in "\\PC{4,9}", after in "\\PC{0,9}") {
            let clean = scrubber(&[&secret]).clean(&format!("{before}{secret}{after}"));
            prop_assert!(!clean.contains(&secret) || HIDDEN.contains(&secret), "{clean}");
        }
    }
}
