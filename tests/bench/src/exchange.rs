//! The one question and its answer, the same for all who are timed.

/// The name that is asked about.
pub(crate) const NAME: &str = "example.com";

/// The account's number at the registrar.
pub(crate) const USER: &str = "123456";

/// The account's key.
pub(crate) const KEY: &str = "KEY";

/// The registrar's answer: the name can be registered.
pub(crate) const ANSWER: &str = r#"{"example.com":{"classkey":"domcno","status":"available"}}"#;

/// The address of the question, byte for byte as our client asks it.
pub(crate) fn url(base: &str) -> String {
    let (label, tld) = NAME.split_once('.').expect("the name has a dot");
    format!("{base}domains/available.json?auth-userid={USER}&api-key={KEY}&domain-name={label}&tlds={tld}")
}
