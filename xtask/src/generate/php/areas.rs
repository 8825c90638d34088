//! The methods: a class for each area, and `Operations.php`, which holds the areas.

use super::super::arguments::{ordered, required_first};
use super::super::document::{Operation, Side};
use super::super::face::{self, capital, page, plural, spoken, unread};
use super::super::model::Field;
use super::expression::{camel, comment, default, documented, is_sensitive, names, parameter, quoted};
use super::{Class, Package};
use std::collections::BTreeSet;
use std::fmt::Write;

/// What a caller says about a call beside its input.
const OPTIONS: &[&str] = &["key", "timeoutMs", "dryRun"];

pub(super) fn areas(package: &Package<'_>) -> Result<Vec<Class>, String> {
    let areas = face::areas(package.document);
    areas.into_iter().map(|area| one(package, area)).collect()
}

fn one(package: &Package<'_>, area: &str) -> Result<Class, String> {
    let name = class(area);
    let mut body = format!("/** Operations on {}. */\nfinal class {name} extends Area\n{{\n", spoken(area));
    let mut uses = BTreeSet::from(["Anyregistrar\\Area".to_owned()]);
    for (i, operation) in face::operations(package.document, area).enumerate() {
        body.push_str(if i > 0 { "\n" } else { "" });
        body.push_str(&method(package, operation, &mut uses)?);
    }
    body.push_str("}\n");
    Ok(Class { space: "Area", name, uses: uses.into_iter().collect(), body })
}

fn class(area: &str) -> String {
    format!("{}Area", capital(&camel(area)))
}

/// The class that holds the areas, and the operations without an area.
pub(super) fn operations(package: &Package<'_>) -> Result<Class, String> {
    let (mut members, mut rows) = (String::new(), String::new());
    for area in face::areas(package.document) {
        let (name, class) = (camel(&plural(area)), class(area));
        let _ = writeln!(members, " * @property-read Area\\{class} ${name} Operations on {}.", spoken(area));
        let _ = writeln!(rows, "        {} => Area\\{class}::class,", quoted(&name));
    }
    let mut uses = BTreeSet::new();
    let mut own = String::new();
    for operation in face::operations(package.document, "") {
        own.push('\n');
        own.push_str(&method(package, operation, &mut uses)?);
    }
    let body = format!(
        "/**\n * Every operation, by area.\n *\n{members} */\nabstract class Operations extends AreaHolder\n{{\n    protected const AREAS = [\n{rows}    ];\n{own}}}\n"
    );
    Ok(Class { space: "", name: "Operations".into(), uses: uses.into_iter().collect(), body })
}

/// The members as arguments. PHP has none that may be left out in front of one that may not.
fn arguments<'a>(operation: Operation<'_>, fields: &'a [Field]) -> Vec<&'a Field> {
    let ordered = ordered(operation, fields);
    let late = ordered.iter().skip_while(|field| field.required).any(|field| field.required);
    if late { required_first(fields) } else { ordered }
}

fn method(
    package: &Package<'_>,
    operation: Operation<'_>,
    uses: &mut BTreeSet<String>,
) -> Result<String, String> {
    let fields = package.model.fields(operation.type_name(Side::Input));
    let output = operation.type_name(Side::Output);
    let fields = arguments(operation, fields);
    let page = page(package.model, operation);
    let name = camel(if operation.verb().is_empty() { operation.area() } else { operation.verb() });
    let (mut parameters, mut document) = (String::new(), String::new());
    for field in &fields {
        let name = camel(&field.name);
        if OPTIONS.contains(&name.as_str()) && (operation.is_paid() || name == "timeoutMs") || name == "this"
        {
            return Err(format!("{}.{name}: PHP has that name already; choose another", operation.name()));
        }
        let mark = if is_sensitive(field, package.model) { "#[\\SensitiveParameter] " } else { "" };
        let kind = parameter(field, package.model);
        let _ = writeln!(parameters, "        {mark}{kind} ${name}{},", default(field));
        let _ = write!(document, "{} => ${name}, ", quoted(&name));
        uses.extend(names_of(package, field).into_iter().map(|name| format!("Anyregistrar\\Type\\{name}")));
    }
    uses.insert(format!("Anyregistrar\\Type\\{output}"));
    let document = format!("[{}]", document.trim_end_matches(", "));
    let (options, passed) = if operation.is_paid() {
        (
            "        ?string $key = null,\n        ?int $timeoutMs = null,\n        bool $dryRun = false,\n",
            "$timeoutMs, $key, $dryRun",
        )
    } else {
        ("        ?int $timeoutMs = null,\n", "$timeoutMs")
    };
    let call = quoted(operation.name());
    let failed = unread(package.model, operation).map_or(String::new(), |field| {
        format!("            fn ({output} $page): array => $page->{},\n", camel(&field.name))
    });
    let doc = comment(&prose(package, operation, &fields, page), "    ", package.model);
    let (result, act) = match page {
        Some((items, item)) => {
            uses.insert("Anyregistrar\\Listing".into());
            uses.insert(format!("Anyregistrar\\Type\\{item}"));
            let read = format!(
                "fn (?string $after): {output} => {output}::read($this->caller->call({call}, {document}, {passed}))"
            );
            let more = format!(
                "return new Listing(\n            {read},\n            $after,\n            fn ({output} $page): array => $page->{},\n            fn ({output} $page): ?string => $page->next,\n{failed}        );",
                camel(&items.name)
            );
            ("Listing".to_owned(), more)
        }
        None => (
            output.to_owned(),
            format!("return {output}::read($this->caller->call({call}, {document}, {passed}));"),
        ),
    };
    Ok(format!(
        "{doc}    public function {name}(\n{parameters}{options}    ): {result} {{\n        {act}\n    }}\n"
    ))
}

/// The types that an argument names; what is inside a list stands in its comment.
fn names_of(package: &Package<'_>, field: &Field) -> Vec<String> {
    let has_a_class = |name: &String| !package.model.get(name).arguments;
    names(&field.kind, package.model).into_iter().filter(has_a_class).collect()
}

fn prose(
    package: &Package<'_>,
    operation: Operation<'_>,
    fields: &[&Field],
    page: Option<(&Field, &str)>,
) -> String {
    let mut text = operation.summary().to_owned();
    if operation.is_paid() {
        text.push_str(
            "\n\nIf this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,\n\
             unknown or review; the same `$key` gives the same order.",
        );
    }
    if page.is_some() {
        text.push_str("\n\nWhat it gives reads page after page as it is iterated; `pages()` gives the pages themselves.");
    }
    if unread(package.model, operation).is_some() {
        text.push_str(
            " Its\n`failed()` tells afterwards what could not be read, and is missing among the items.",
        );
    }
    text.push('\n');
    for field in fields {
        let kind =
            documented(&field.kind, package.model, false).unwrap_or_else(|| parameter(field, package.model));
        let doc = field.doc.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = write!(text, "\n@param {kind} ${} {doc}", camel(&field.name));
    }
    if operation.is_paid() {
        text.push_str("\n@param ?string $key Your own name for this purchase, such as the invoice's line.");
    }
    text.push_str("\n@param ?int $timeoutMs How many milliseconds to wait at most.");
    if operation.is_paid() {
        text.push_str("\n@param bool $dryRun Check everything and buy nothing.");
    }
    if let Some((_, item)) = page {
        let _ = write!(text, "\n\n@return Listing<{item}, {}>", operation.type_name(Side::Output));
    }
    text
}
