//! The reference pages: one for each area, one for the types, one for the error codes, and an index.

use super::document::{Document, Operation, Side};
use super::model::{Field, Model, Shape, Type};
use std::fmt::Write;
use std::path::PathBuf;

/// The first line of each page, by which a page that is no longer made is known.
pub(super) const MARK: &str =
    "<!-- Made by `cargo xtask generate` from the operation table. Do not edit. -->";

/// The folder of the pages.
pub(super) const FOLDER: &str = "docs/reference";

/// Every page.
pub(super) fn pages(document: &Document, model: &Model) -> Vec<(PathBuf, String)> {
    let mut areas: Vec<&str> = document.operations().map(Operation::area).collect();
    areas.sort_unstable();
    areas.dedup();
    let mut pages: Vec<(String, String)> = Vec::new();
    for area in &areas {
        let operations: Vec<_> = document.operations().filter(|o| o.area() == *area).collect();
        pages.push((format!("{area}.md"), area_page(area, &operations, model)));
    }
    pages.push(("types.md".into(), types_page(model)));
    pages.push(("errors.md".into(), errors_page(document)));
    pages.push(("README.md".into(), index(document, &areas)));
    pages
        .into_iter()
        .map(|(name, body)| (PathBuf::from(FOLDER).join(name), format!("{MARK}\n\n{body}")))
        .collect()
}

fn index(document: &Document, areas: &[&str]) -> String {
    let mut page = "# Reference\n\nThe same operations, fields and error codes hold in every language and on the command line.\n".to_owned();
    for area in areas {
        let _ =
            write!(page, "\n## [{area}]({area}.md)\n\n| operation | does | effect |\n| --- | --- | --- |\n");
        for o in document.operations().filter(|o| o.area() == *area) {
            let _ = writeln!(
                page,
                "| [`{0}`]({area}.md#{1}) | {2} | {3} |",
                o.name(),
                anchor(o.name()),
                o.summary(),
                o.effect()
            );
        }
    }
    page.push_str("\nBesides: [types](types.md), [error codes](errors.md).\n");
    page
}

fn area_page(area: &str, operations: &[Operation<'_>], model: &Model) -> String {
    let mut page = format!("# {area}\n");
    for operation in operations {
        let (input, output) = (operation.type_name(Side::Input), operation.type_name(Side::Output));
        let _ = write!(
            page,
            "\n## {}\n\n{}\n\nEffect: {}\n",
            operation.name(),
            operation.summary(),
            effect(operation.effect())
        );
        page.push_str("\n### Input\n\n");
        page.push_str(&table(model.fields(input), model, Side::Input));
        let named = model.get(output);
        let _ = write!(page, "\n### Output: {output}\n\n{}\n\n", named.doc);
        page.push_str(&table(model.fields(output), model, Side::Output));
    }
    page
}

fn types_page(model: &Model) -> String {
    let mut page = "# Types\n\nWhat the operations' inputs and outputs are made of.\n".to_owned();
    for (name, named) in model.iter().filter(|(_, named)| !named.arguments) {
        let _ = write!(page, "\n## {name}\n\n{}\n", named.doc);
        page.push('\n');
        match &named.shape {
            Shape::Record(fields) => {
                page.push_str(&table(fields, model, if named.input { Side::Input } else { Side::Output }))
            }
            Shape::Words(words) => {
                page.push_str("| word | meaning |\n| --- | --- |\n");
                for (word, meaning) in words {
                    let _ = writeln!(page, "| `{word}` | {} |", cell(meaning));
                }
            }
            Shape::Alias(kind) => {
                let _ = writeln!(page, "{}.", said(kind, model));
            }
        }
    }
    page
}

fn errors_page(document: &Document) -> String {
    let mut page = "# Error codes\n\nThe word is the same in every language. The number is the exit code of the command and the status code in C.\n\n\
        | code | number | meaning |\n| --- | --- | --- |\n"
        .to_owned();
    for (code, number, summary) in document.errors() {
        let _ = writeln!(page, "| `{code}` | {number} | {} |", cell(summary));
    }
    page
}

fn table(fields: &[Field], model: &Model, side: Side) -> String {
    if fields.is_empty() {
        return "Nothing.\n".into();
    }
    let head = match side {
        Side::Input => "required",
        Side::Output => "always there",
    };
    let mut table = format!("| field | type | {head} | meaning |\n| --- | --- | --- | --- |\n");
    for field in fields {
        let required = if field.required { "yes" } else { "" };
        let _ = writeln!(
            table,
            "| `{}` | {} | {required} | {} |",
            field.name,
            said(&field.kind, model),
            cell(&field.doc)
        );
    }
    table
}

/// A type in words.
fn said(kind: &Type, model: &Model) -> String {
    match kind {
        Type::Text(None) => "text".into(),
        Type::Text(Some(format)) => match format.as_str() {
            "date" => "date (`2027-03-01`)".into(),
            "date-time" => "moment (`2027-03-01T12:00:00Z`)".into(),
            "decimal" => "decimal, as text".into(),
            format => format!("text ({format})"),
        },
        Type::Integer => "whole number".into(),
        Type::Boolean => "true or false".into(),
        Type::Any => "any JSON".into(),
        Type::List(of) => format!("list of {}", said(of, model)),
        Type::Map(of) => format!("map of text to {}", said(of, model)),
        Type::Named(name) => {
            // A short list of words is clearer on the spot than behind a link.
            if let Shape::Words(words) = &model.get(name).shape
                && words.len() <= 4
            {
                return words.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", ");
            }
            format!("[{name}](types.md#{})", anchor(name))
        }
        Type::OneOf(kinds) => kinds.iter().map(|kind| said(kind, model)).collect::<Vec<_>>().join(", or "),
    }
}

fn effect(word: &str) -> &'static str {
    match word {
        "read" => "**read**. Nothing changes.",
        "set" => "**set**. It leads to the same end however often it is done.",
        "create" => "**create**. It makes something that costs nothing.",
        "purchase" => {
            "**purchase**. It spends money. If it fails with an error, nothing was bought; otherwise the order's state says what became of it, \
             and the same key always gives the same order."
        }
        _ => "**login**. It opens a session.",
    }
}

fn anchor(heading: &str) -> String {
    heading.to_lowercase().replace('.', "")
}

fn cell(text: &str) -> String {
    text.replace("\n\n", " ").replace('|', "\\|")
}
