//! `errors.ts`: one exception class for each error code.

use super::super::face::exception;
use super::Package;
use super::expression::{comment, quoted};
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> String {
    let mut text = String::from(
        "/** Every exception of a registrar call: one class for each error code, all under `RegistrarError`. */\n\n\
         import { RegistrarError, register } from './error.js'\n",
    );
    for (code, number, summary) in package.document.errors() {
        let name = exception(code);
        let _ = write!(
            text,
            "\n{}export class {name} extends RegistrarError {{\n  declare readonly code: {code}\n\n  static {{\n    \
             register(this, '{name}', {code}, {number})\n  }}\n}}\n",
            comment(summary, "", package.model),
            code = quoted(code),
        );
    }
    text
}
