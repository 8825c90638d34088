//! `operations.rs`: two functions for each operation, as plain source that cbindgen can read.

use super::super::document::{Document, Operation, Side};
use super::super::model::Model;
use super::MARK;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The words that hand-written functions begin with; no area may be called like one of them.
const TAKEN: &[&str] =
    &["abi", "answer", "call", "client", "error", "finish", "options", "providers", "status", "version"];

pub(super) fn write(document: &Document, model: &Model) -> Result<String, String> {
    let mut text = format!(
        "//! The operations. {MARK}\n\nuse crate::answer::areg_answer;\nuse crate::call::{{areg_call, areg_done}};\n\
         use crate::client::areg_client;\nuse crate::door;\nuse crate::ending::Done;\nuse crate::generated::status::areg_status;\n\
         use crate::options::areg_options;\nuse std::ffi::{{c_char, c_void}};\n"
    );
    let mut names = BTreeSet::new();
    for operation in document.operations() {
        let name = name(operation);
        if TAKEN.contains(&operation.area()) {
            return Err(format!(
                "{}: C has functions of its own that begin with {}",
                operation.name(),
                operation.area()
            ));
        }
        for name in [name.clone(), format!("{name}_start")] {
            if !names.insert(name.clone()) {
                return Err(format!("{}: there is a function {name} already", operation.name()));
            }
        }
        text.push_str(&functions(operation, &name, model));
    }
    Ok(text)
}

/// `tests/operations.inc`: a row for each operation, for programs that look functions up by name.
pub(super) fn table(document: &Document) -> String {
    let mut text = format!("/* {MARK} */\n");
    for operation in document.operations() {
        let name = name(operation);
        let _ = writeln!(text, "{{ \"{}\", {name}, {name}_start }},", operation.name());
    }
    text
}

/// The function of an operation: `domain.renew` is `areg_domain_renew`.
pub(super) fn name(operation: Operation<'_>) -> String {
    format!("areg_{}", operation.name().replace('.', "_"))
}

fn functions(operation: Operation<'_>, name: &str, model: &Model) -> String {
    let op = operation.name();
    let docs = docs(operation, model);
    format!(
        r#"
{docs}#[unsafe(no_mangle)]
pub unsafe extern "C" fn {name}(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {{
    // SAFETY: as the header says.
    unsafe {{ door::blocking(|| Ok("{op}"), client, input, options, answer) }}
}}

/// Starts {name}.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn {name}_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {{
    let done = done.map(|function| Done {{ function, user }});
    // SAFETY: as the header says.
    unsafe {{ door::start(|| Ok("{op}"), client, input, options, done, call) }}
}}
"#
    )
}

/// What the operation does, takes and gives.
fn docs(operation: Operation<'_>, model: &Model) -> String {
    let mut paragraphs = vec![operation.summary().to_owned()];
    if operation.is_paid() {
        paragraphs.push(
            "If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK, \"/state\" says \
             succeeded, pending, unknown or review; the same key gives the same order."
                .into(),
        );
    }
    let fields = model.fields(operation.type_name(Side::Input));
    let names = |required: bool| {
        let names = fields
            .iter()
            .filter(|field| field.required == required)
            .map(|field| format!("\"{}\"", field.name));
        names.collect::<Vec<_>>().join(", ")
    };
    let input = match (names(true), names(false)) {
        (needed, other) if needed.is_empty() && other.is_empty() => "Input: none.".into(),
        (needed, other) if other.is_empty() => format!("Input: {needed}."),
        (needed, other) if needed.is_empty() => format!("Input, all of it optional: {other}."),
        (needed, other) => format!("Input: {needed}; optional: {other}."),
    };
    paragraphs.push(format!(
        "{input} Output: {}. Described in docs/reference/{}.md.",
        operation.type_name(Side::Output),
        operation.area()
    ));
    paragraphs.iter().map(|paragraph| wrapped(paragraph)).collect::<Vec<_>>().join("///\n")
}

/// A paragraph as lines of a comment.
fn wrapped(paragraph: &str) -> String {
    let mut text = String::new();
    let mut line = String::from("///");
    for word in paragraph.split_whitespace() {
        if line.len() + 1 + word.len() > 116 {
            text.push_str(&line);
            text.push('\n');
            line = "///".into();
        }
        line.push(' ');
        line.push_str(word);
    }
    text + &line + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn renamed(name: &str) -> Result<String, String> {
        let area = name.split('.').next().unwrap_or_default();
        let document = Document::collect().altered(|document| {
            let last = document["operations"].as_array_mut().and_then(|rows| rows.last_mut());
            let row = last.expect("the table has rows");
            row["name"] = json!(name);
            row["area"] = json!(area);
        });
        let model = Model::read(&document)?;
        write(&document, &model)
    }

    #[test]
    fn any_row_becomes_two_functions() {
        let text = renamed("storage.mail.move").expect("a row like any other");
        for name in ["areg_storage_mail_move", "areg_storage_mail_move_start"] {
            assert!(text.contains(&format!("pub unsafe extern \"C\" fn {name}(\n")), "{name}");
        }
        assert!(text.contains("Ok(\"storage.mail.move\")"));
    }

    #[test]
    fn a_name_that_c_has_already_is_refused() {
        assert!(renamed("answer.text").unwrap_err().contains("answer"));
        assert!(renamed("domain.check_start").unwrap_err().contains("areg_domain_check_start"));
        assert!(renamed("domain_check").unwrap_err().contains("areg_domain_check"));
    }

    #[test]
    fn long_comments_are_wrapped_between_words() {
        let text = wrapped(&"word ".repeat(60));
        assert!(
            text.lines().count() > 1
                && text.lines().all(|line| line.len() <= 116 && line.starts_with("/// word"))
        );
    }
}
