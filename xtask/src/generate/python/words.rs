//! `words.py`: the enumerations.

use super::super::model::Shape;
use super::Package;
use super::expression::docstring;
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> String {
    let mut body = "\"\"\"Words out of a list. Each is a ``str`` too: ``order.state == \"succeeded\"``.\"\"\"\n\nfrom ._word import Word\n".to_owned();
    let mut names = Vec::new();
    for (name, named) in package.model.iter() {
        let Shape::Words(words) = &named.shape else { continue };
        names.push(name);
        let _ = write!(body, "\n\nclass {name}(Word):\n{}\n", docstring(&named.doc, "    "));
        for (word, meaning) in words {
            let _ = write!(body, "    {} = \"{word}\"\n{}", member(word), docstring(meaning, "    "));
        }
    }
    let _ = write!(
        body,
        "\n\n__all__ = [\n{}]\n",
        names.iter().map(|name| format!("    \"{name}\",\n")).collect::<String>()
    );
    body
}

/// The word as a constant's name: `clientHold` is `CLIENT_HOLD`.
fn member(word: &str) -> String {
    let mut name = String::new();
    let mut lower = false;
    for c in word.chars() {
        if c.is_ascii_uppercase() && lower {
            name.push('_');
        }
        lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        name.push(if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' });
    }
    name
}

#[cfg(test)]
mod tests {
    use super::member;

    #[test]
    fn a_word_becomes_a_constant() {
        assert_eq!(
            ["clientHold", "pending_delete", "GET", "NoInvoice"].map(member),
            ["CLIENT_HOLD", "PENDING_DELETE", "GET", "NO_INVOICE"]
        );
    }
}
