//! Names beyond ASCII: the languages a registrar takes for them, and the field that asks for one.

use super::Applies;
use super::condition::{Condition, Scalar};
use super::field::{FieldOption, FieldText, FieldType};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Names of languages by the registrar's codes.
pub(super) type LanguageNames = BTreeMap<String, String>;

/// What a file says of names beyond ASCII.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IdnText {
    /// Whether there are such names at all.
    pub(super) allowed: Option<bool>,
    /// The codes to choose from.
    #[serde(default)]
    languages: Vec<String>,
    /// What a code looks like where not all of them are known: then the known ones are suggestions.
    pattern: Option<String>,
    help: Option<String>,
    /// Letters that are not taken.
    pub(super) refused: Option<Vec<String>>,
    source: Option<String>,
}

impl IdnText {
    /// The field that asks for the language, where the registrar wants one.
    pub(super) fn field(&self, names: &LanguageNames) -> Result<Option<FieldText>, String> {
        if self.languages.is_empty() {
            let lone = self.pattern.is_some() || self.help.is_some();
            return if lone { Err("idn: name the languages".to_owned()) } else { Ok(None) };
        }
        let option = |code: &String| match names.get(code) {
            Some(name) => Ok(FieldOption { value: code.clone(), label: name.clone(), when: None }),
            None => Err(format!("idn: `{code}` is not among the language_names")),
        };
        Ok(Some(FieldText {
            path: "language".to_owned(),
            label: "Language of the name".to_owned(),
            kind: if self.pattern.is_some() { FieldType::Text } else { FieldType::Choice },
            options: self.languages.iter().map(option).collect::<Result<_, _>>()?,
            required_when: Some(Condition::Equals {
                path: "name.idn".to_owned(),
                equals: Scalar::Boolean(true),
            }),
            required_when_text: Some("the name has letters beyond ASCII".to_owned()),
            applies_to: vec![Applies::Register],
            pattern: self.pattern.clone(),
            help: self.help.clone(),
            source: self.source.clone(),
            ..FieldText::default()
        }))
    }
}
