//! The enumerations.

use super::super::face::capital;
use super::super::model::Shape;
use super::expression::{comment, quoted};
use super::{Class, Package};
use std::collections::BTreeSet;
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> Result<Vec<Class>, String> {
    let mut classes = Vec::new();
    for (name, named) in package.model.iter() {
        let Shape::Words(words) = &named.shape else { continue };
        let mut body = comment(&named.doc, "", package.model);
        let _ = writeln!(body, "enum {name}: string\n{{");
        let mut cases = BTreeSet::new();
        for (i, (word, meaning)) in words.iter().enumerate() {
            let case = case(word);
            if case.eq_ignore_ascii_case("class") || !cases.insert(case.clone()) {
                return Err(format!("{name}: PHP cannot call a word {case}, as {word} would be"));
            }
            let gap = if i > 0 && !meaning.is_empty() { "\n" } else { "" };
            let _ = writeln!(
                body,
                "{gap}{}    case {case} = {};",
                comment(meaning, "    ", package.model),
                quoted(word)
            );
        }
        body.push_str("}\n");
        classes.push(Class { space: "Type", name: name.to_owned(), uses: Vec::new(), body });
    }
    Ok(classes)
}

/// The word as the name of a case: `pending_delete` is `PendingDelete`.
fn case(word: &str) -> String {
    let name: String = word.split(|c: char| !c.is_ascii_alphanumeric()).map(capital).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::case;

    #[test]
    fn a_word_becomes_a_case() {
        assert_eq!(
            ["clientHold", "pending_delete", "GET", "3d-secure"].map(case),
            ["ClientHold", "PendingDelete", "GET", "_3dSecure"]
        );
    }
}
