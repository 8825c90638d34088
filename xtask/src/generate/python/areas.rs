//! `_sync.py` and `_async.py`: both clients' methods, from the same rows.

use super::super::arguments::{ordered, positional};
use super::super::document::{Operation, Side};
use super::super::face::{areas, capital, operations, page, plural, spoken, unread};
use super::super::model::{Field, Shape};
use super::Package;
use super::expression::{argument, docstring, identifier, imports, parameter};
use std::fmt::Write;

/// Which client the methods are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Sync,
    Async,
}

impl Kind {
    fn class(self, area: &str) -> String {
        let prefix = if self == Kind::Async { "Async" } else { "" };
        format!("{prefix}{}Area", capital(area))
    }

    fn listing(self) -> &'static str {
        if self == Kind::Sync { "Listing" } else { "AsyncListing" }
    }
}

pub(super) fn write(package: &Package<'_>, kind: Kind) -> Result<String, String> {
    let areas = areas(package.document);
    let base = if kind == Kind::Sync { "Area" } else { "AsyncArea" };
    let mut body = String::new();
    for area in &areas {
        let _ = write!(
            body,
            "\n\nclass {}({base}):\n    \"\"\"Operations on {}.\"\"\"\n\n    __slots__ = ()\n",
            kind.class(area),
            spoken(area)
        );
        for operation in operations(package.document, area) {
            body.push_str(&method(package, operation, kind)?);
        }
    }
    body.push_str(&holder(package, kind, &areas)?);
    Ok(head(package, kind, &body) + &body)
}

/// The class that holds the areas, and the operations without an area.
fn holder(package: &Package<'_>, kind: Kind, areas: &[&str]) -> Result<String, String> {
    let (class, base) =
        if kind == Kind::Sync { ("Operations", "Caller") } else { ("AsyncOperations", "AsyncCaller") };
    let mut body = format!(
        "\n\nclass {class}({base}):\n    \"\"\"Every operation, by area.\"\"\"\n\n    __slots__ = ()\n"
    );
    for area in areas {
        let class = kind.class(area);
        let _ = write!(
            body,
            "\n    @property\n    def {}(self) -> {class}:\n        \"\"\"Operations on {}.\"\"\"\n        return {class}(self)\n",
            plural(area),
            spoken(area)
        );
    }
    for operation in operations(package.document, "") {
        body.push_str(&method(package, operation, kind)?);
    }
    Ok(body)
}

fn head(package: &Package<'_>, kind: Kind, body: &str) -> String {
    let names = |wanted: fn(&Shape) -> bool| -> Vec<&str> {
        package.model.iter().filter(|(_, named)| wanted(&named.shape)).map(|(name, _)| name).collect()
    };
    let records = names(|shape| matches!(shape, Shape::Record(_)));
    let values: Vec<String> = package.model.iter().map(|(name, _)| format!("{name}Value")).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let calls = ["Area", "AsyncArea", "AsyncCaller", "AsyncListing", "Caller", "Listing"];
    let title =
        if kind == Kind::Sync { "The methods of ``Client``." } else { "The methods of ``AsyncClient``." };
    let mut head = format!("\"\"\"{title}\"\"\"\n\nfrom __future__ import annotations\n\n");
    head.push_str(&imports("", "._calls", &calls, body));
    head.push_str(&imports("", ".types", &records, body));
    head.push_str("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n");
    head.push_str(&imports("    ", "collections.abc", &["Mapping", "Sequence"], body));
    head.push_str(&imports("    ", "datetime", &["date", "datetime"], body));
    head.push_str(&imports("    ", "decimal", &["Decimal"], body));
    head.push_str(&imports("    ", "typing", &["Any"], body));
    head.push('\n');
    head.push_str(&imports("    ", ".shapes", &values, body));
    head
}

fn method(package: &Package<'_>, operation: Operation<'_>, kind: Kind) -> Result<String, String> {
    let fields = package.model.fields(operation.type_name(Side::Input));
    let output = operation.type_name(Side::Output);
    let page = page(package.model, operation);
    let name = if operation.verb().is_empty() { operation.area() } else { operation.verb() };
    let ordered = ordered(operation, fields);
    let mut arguments = String::new();
    let mut document = String::new();
    for (i, field) in ordered.iter().enumerate() {
        if i == positional(operation, fields) {
            arguments.push_str("        *,\n");
        }
        let name = identifier(&field.name);
        if ["key", "timeout", "dry_run"].contains(&name.as_str()) && operation.is_paid() || name == "timeout"
        {
            return Err(format!(
                "{}.{name}: every call has an option of that name; choose another",
                operation.name()
            ));
        }
        let _ = writeln!(arguments, "        {},", argument(field, &parameter(&field.kind)));
        let _ = write!(document, "\"{}\": {name}, ", field.name);
    }
    if ordered.len() <= positional(operation, fields) {
        arguments.push_str("        *,\n");
    }
    let (mut options, mut passed) =
        ("        timeout: float | None = None,\n".to_owned(), "timeout=timeout".to_owned());
    if operation.is_paid() {
        options = format!("        key: str | None = None,\n{options}        dry_run: bool = False,\n");
        passed = "key=key, timeout=timeout, dry_run=dry_run".into();
    }
    let listing = page.map(|(items, item)| (items, item, kind.listing()));
    let (result, keyword) = match listing {
        Some((_, item, listing)) => (format!("{listing}[{item}, {output}]"), "def"),
        None => (output.to_owned(), if kind == Kind::Sync { "def" } else { "async def" }),
    };
    let wait = if kind == Kind::Async { "await " } else { "" };
    let mut text = format!(
        "\n    {keyword} {}(\n        self,\n{arguments}{options}    ) -> {result}:\n",
        identifier(name)
    );
    let unread = unread(package.model, operation);
    let failed =
        unread.map_or(String::new(), |field| format!("            lambda page: page.{},\n", field.name));
    text.push_str(&docstring(&prose(operation, &ordered, page.is_some(), unread.is_some()), "        "));
    let document = document.trim_end_matches(", ");
    match listing {
        Some((items, _, listing)) => {
            let _ = write!(
                text,
                "        return {listing}(\n            lambda after: self._call(\n                \"{}\",\n                {{{}}},\n                {output}.from_dict,\n                {passed},\n            ),\n            after,\n            lambda page: page.{},\n            lambda page: page.next,\n{failed}        )\n",
                operation.name(),
                document,
                items.name
            );
        }
        None => {
            let _ = write!(
                text,
                "        return {wait}self._call(\n            \"{}\",\n            {{{document}}},\n            {output}.from_dict,\n            {passed},\n        )\n",
                operation.name()
            );
        }
    }
    Ok(text)
}

fn prose(operation: Operation<'_>, fields: &[&Field], paged: bool, unread: bool) -> String {
    let mut text = operation.summary().to_owned();
    if operation.is_paid() {
        text.push_str(
            "\n\nIf this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,\n\
             unknown or review; the same ``key`` returns the same order.",
        );
    }
    if paged {
        text.push_str("\n\nWhat it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.");
    }
    if unread {
        text.push_str(
            " Its\n``failed`` tells afterwards what could not be read, and is missing among the items.",
        );
    }
    text.push('\n');
    for field in fields {
        let _ = write!(text, "\n:param {}: {}", identifier(&field.name), field.doc.replace("\n\n", " "));
    }
    if operation.is_paid() {
        text.push_str("\n:param key: Your own name for this purchase, such as the invoice's line.");
    }
    text.push_str("\n:param timeout: How many seconds to wait at most.");
    if operation.is_paid() {
        text.push_str("\n:param dry_run: Check everything and buy nothing.");
    }
    text
}
