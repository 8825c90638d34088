//! `errors.py`: one exception class for each error code.

use super::super::face::exception;
use super::Package;
use super::expression::docstring;
use std::fmt::Write;

/// The words that Python has for a code already.
const BUILTIN: &[(&str, &str)] = &[
    ("auth", "PermissionError"),
    ("forbidden", "PermissionError"),
    ("invalid_input", "ValueError"),
    ("network", "ConnectionError"),
    ("not_found", "LookupError"),
    ("timeout", "TimeoutError"),
    ("unsupported", "NotImplementedError"),
];

pub(super) fn write(package: &Package<'_>) -> String {
    let mut body = String::from(
        "\"\"\"Every exception of a registrar call: one class for each error code, all under ``RegistrarError``.\"\"\"\n\n\
         from ._error import Problem, RegistrarError, register\n",
    );
    let mut names = vec!["Problem".to_owned(), "RegistrarError".to_owned()];
    for (code, number, summary) in package.document.errors() {
        let name = exception(code);
        let builtin = BUILTIN
            .iter()
            .find(|(c, _)| *c == code)
            .map_or(String::new(), |(_, builtin)| format!(", {builtin}"));
        let _ = write!(
            body,
            "\n\n@register\nclass {name}(RegistrarError{builtin}):\n{}\n    code = \"{code}\"\n    number = {number}\n",
            docstring(summary, "    ")
        );
        names.push(name);
    }
    let all: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let _ = write!(body, "\n\n__all__ = [\n{all}]\n");
    body
}
