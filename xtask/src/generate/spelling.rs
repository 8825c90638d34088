//! What is written alike in JavaScript and in PHP: names, comments and texts.

use super::face::capital;
use super::model::{Field, Model, Shape};

/// The name as JavaScript and PHP spell it: `postal_code` is `postalCode`.
pub(super) fn camel(name: &str) -> String {
    let mut words = name.split(['_', '-']).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capital(word))
}

/// The text with `first_name` in backticks written as `firstName`, where a field is called so.
fn spelled(text: &str, model: &Model) -> String {
    let parts = text.split('`').enumerate().map(|(i, part)| {
        let named = i % 2 == 1 && part.contains('_') && fields(model).any(|field| field.name == part);
        if named { camel(part) } else { part.to_owned() }
    });
    parts.collect::<Vec<_>>().join("`")
}

fn fields(model: &Model) -> impl Iterator<Item = &Field> {
    model.iter().flat_map(|(_, named)| match &named.shape {
        Shape::Record(fields) => fields.as_slice(),
        _ => &[],
    })
}

/// A comment that tools show, with the fields that it names spelled as there.
pub(super) fn comment(text: &str, indent: &str, model: &Model) -> String {
    let text = spelled(text, model).replace("*/", "*\u{200b}/");
    let lines: Vec<&str> = text.lines().collect();
    match lines.as_slice() {
        [] => String::new(),
        [one] => format!("{indent}/** {one} */\n"),
        lines => {
            let line = |line: &&str| {
                if line.is_empty() { format!("{indent} *\n") } else { format!("{indent} * {line}\n") }
            };
            format!("{indent}/**\n{}{indent} */\n", lines.iter().map(line).collect::<String>())
        }
    }
}

/// A text between quotes.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_javascript_and_php_spell_them() {
        assert_eq!(["postal_code", "domain", "set_dnssec"].map(camel), ["postalCode", "domain", "setDnssec"]);
    }
}
