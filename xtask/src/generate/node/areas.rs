//! `areas.ts`: the methods, one class for each area.

use super::super::document::{Operation, Side};
use super::super::face::{areas, capital, operations, page, plural, spoken, unread};
use super::Package;
use super::expression::{camel, comment, quoted, uses};
use std::fmt::Write;

pub(super) fn write(package: &Package<'_>) -> String {
    let areas = areas(package.document);
    let mut body = String::new();
    for area in &areas {
        let _ = write!(
            body,
            "\n/** Operations on {}. */\nexport class {} {{\n  readonly #caller: Caller\n\n  constructor(caller: Caller) {{\n    this.#caller = caller\n  }}\n",
            spoken(area),
            class(area)
        );
        operations(package.document, area).for_each(|operation| body.push_str(&method(package, operation)));
        body.push_str("}\n");
    }
    body.push_str(&holder(package, &areas));
    let types: Vec<&str> =
        package.model.iter().map(|(name, _)| name).filter(|name| uses(&body, name)).collect();
    let types: String = types.iter().map(|name| format!("  {name},\n")).collect();
    format!(
        "/** The methods of a client, by area. */\n\n\
         import type {{ CallOptions, Caller, PaidCallOptions }} from './calls.js'\n\
         import {{ Listing }} from './listing.js'\n\
         import type {{\n{types}}} from './types.js'\n{body}"
    )
}

fn class(area: &str) -> String {
    format!("{}Area", capital(&camel(area)))
}

/// The class that holds the areas, and the operations without an area.
fn holder(package: &Package<'_>, areas: &[&str]) -> String {
    let mut members = String::new();
    let mut made = String::new();
    for area in areas {
        let (name, class) = (camel(&plural(area)), class(area));
        let _ = writeln!(members, "  /** Operations on {}. */\n  readonly {name}: {class}", spoken(area));
        let _ = writeln!(made, "    this.{name} = new {class}(caller)");
    }
    let own: String = operations(package.document, "").map(|operation| method(package, operation)).collect();
    format!(
        "\n/** Every operation, by area. */\nexport class Operations {{\n{members}  readonly #caller: Caller\n\n  \
         constructor(caller: Caller) {{\n    this.#caller = caller\n{made}  }}\n{own}}}\n"
    )
}

fn method(package: &Package<'_>, operation: Operation<'_>) -> String {
    let (input, output) = (operation.type_name(Side::Input), operation.type_name(Side::Output));
    let name = camel(if operation.verb().is_empty() { operation.area() } else { operation.verb() });
    let options = if operation.is_paid() { "PaidCallOptions" } else { "CallOptions" };
    let needed = package.model.fields(input).iter().any(|field| field.required);
    let given = if needed { format!("input: {input}") } else { format!("input: {input} = {{}}") };
    let call = quoted(operation.name());
    let page = page(package.model, operation);
    let unread = unread(package.model, operation);
    let failed =
        unread.map_or(String::new(), |field| format!("      page => page.{},\n", camel(&field.name)));
    let doc = comment(&prose(operation, page.is_some(), unread.is_some()), "  ", package.model);
    match page {
        Some((items, item)) => format!(
            "\n{doc}  {name}({given}, options?: {options}): Listing<{item}, {output}> {{\n    \
             return new Listing<{item}, {output}>(\n      \
             after => this.#caller.call({call}, {{ ...input, after }}, options),\n      \
             input.after,\n      page => page.{},\n      page => page.next,\n{failed}    )\n  }}\n",
            camel(&items.name)
        ),
        None => format!(
            "\n{doc}  {name}({given}, options?: {options}): Promise<{output}> {{\n    \
             return this.#caller.call({call}, input, options)\n  }}\n"
        ),
    }
}

fn prose(operation: Operation<'_>, paged: bool, unread: bool) -> String {
    let mut text = operation.summary().to_owned();
    if operation.is_paid() {
        text.push_str(
            "\n\nIf this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,\n\
             unknown or review; the same `key` gives the same order.",
        );
    }
    if paged {
        text.push_str("\n\nWhat it gives reads page after page as it is iterated; `pages()` gives the pages themselves.");
    }
    if unread {
        text.push_str(
            " Its\n`failed` tells afterwards what could not be read, and is missing among the items.",
        );
    }
    text
}
