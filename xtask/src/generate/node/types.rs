//! `types.ts`: what calls take and what they give.

use super::super::face::{Absent, absent};
use super::super::model::{Field, Named, Shape};
use super::Package;
use super::expression::{Way, camel, comment, quoted, typed};
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> String {
    let mut text = String::from("/** What calls take and what they give. */\n");
    for (name, named) in package.model.iter() {
        let way = if named.input { Way::In } else { Way::Out };
        let doc = match &named.shape {
            Shape::Words(words) => format!("{}\n\n{}", named.doc, meanings(words)),
            _ => named.doc.clone(),
        };
        let _ = write!(text, "\n{}", comment(doc.trim_end(), "", package.model));
        match &named.shape {
            // An interface without members would take anything.
            Shape::Record(fields) if fields.is_empty() => {
                let _ = writeln!(text, "export type {name} = Record<string, never>");
            }
            Shape::Record(fields) => {
                let members: String = fields.iter().map(|field| member(package, named, field, way)).collect();
                let _ = writeln!(text, "export interface {name} {{\n{members}}}");
            }
            Shape::Words(words) => {
                let words: Vec<_> = words.iter().map(|(word, _)| quoted(word)).collect();
                let _ = writeln!(text, "export type {name} = {}", words.join(" | "));
            }
            Shape::Alias(kind) => {
                let _ = writeln!(text, "export type {name} = {}", typed(kind, way));
            }
        }
    }
    text
}

fn meanings(words: &[(String, String)]) -> String {
    let said = words.iter().filter(|(_, meaning)| !meaning.is_empty());
    said.map(|(word, meaning)| format!("- `{word}`: {meaning}\n")).collect()
}

fn member(package: &Package<'_>, named: &Named, field: &Field, way: Way) -> String {
    let kind = typed(&field.kind, way);
    let name = camel(&field.name);
    let always = field.required || !named.input && absent(field) != Absent::Nothing;
    let member = match (always, named.input) {
        (true, _) => format!("{name}: {kind}"),
        (false, true) => {
            format!("{name}?: {kind}{} | undefined", if field.nullable { " | null" } else { "" })
        }
        (false, false) => format!("{name}?: {kind}"),
    };
    format!("{}  {member}\n", comment(&field.doc, "  ", package.model))
}
