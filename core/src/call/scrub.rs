//! Taking secrets out of texts that outsiders wrote.

use secrecy::{ExposeSecret, SecretString};

/// Replaces an account's secrets wherever a registrar repeats them.
#[derive(Default)]
pub(crate) struct Scrubber {
    secrets: Vec<SecretString>,
}

impl Scrubber {
    /// Knows these secrets, in plain and in percent-encoded form.
    pub(crate) fn new(secrets: impl IntoIterator<Item = SecretString>) -> Self {
        let mut all = Vec::new();
        for secret in secrets {
            let encoded: String =
                form_urlencoded::byte_serialize(secret.expose_secret().as_bytes()).collect();
            if encoded != secret.expose_secret() {
                all.push(SecretString::from(encoded));
            }
            all.push(secret);
        }
        // A very short secret would blank out ordinary words.
        all.retain(|secret| secret.expose_secret().len() >= 4);
        Scrubber { secrets: all }
    }

    /// The text without the secrets.
    pub(crate) fn clean(&self, text: &str) -> String {
        self.secrets
            .iter()
            .fold(text.to_owned(), |text, secret| text.replace(secret.expose_secret(), "[hidden]"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_that_the_registrar_repeats_is_hidden() {
        let scrubber = Scrubber::new([SecretString::from("k3y &1".to_owned())]);
        assert_eq!(scrubber.clean("bad k3y &1 or k3y+%261"), "bad [hidden] or [hidden]");
    }
}
