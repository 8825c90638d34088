//! The operations as the generated document describes them: the commands are built from it, none is written by hand.

use serde::Deserialize;
use serde_json::{Map, Value};
use std::sync::OnceLock;

/// Every operation with its fields. Written by `cargo xtask generate`.
const DOCUMENT: &str = include_str!("../../docs/operations.json");

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The name in every language, such as `domain.renew`.
    pub(crate) name: String,
    pub(crate) area: String,
    /// Empty where the operation is an area of its own.
    pub(crate) verb: String,
    pub(crate) summary: String,
    pub(crate) purchase: bool,
    pub(crate) fields: Vec<Field>,
}

/// A field of an input.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) help: String,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
}

/// What a field holds, as far as the command line has to know. Whether a value is right is for the core to say.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Text,
    Number,
    Flag,
    /// One of some words.
    Words(Vec<String>),
    Texts,
    /// Name servers: a name, or a name with addresses.
    Servers,
    /// Values by name; several for each name where `many`.
    Pairs {
        many: bool,
    },
    /// An amount and a currency.
    Money(Vec<Field>),
    /// A document with fields of its own.
    Group(Vec<Field>),
    /// A plain text, or a document with fields of its own: a contact's handle or all of its data.
    TextOr(Vec<Field>),
    Any,
}

#[derive(Deserialize)]
struct Document {
    operations: Vec<Row>,
    input_types: Map<String, Value>,
}

#[derive(Deserialize)]
struct Row {
    name: String,
    area: String,
    verb: String,
    effect: String,
    summary: String,
    input: Value,
}

/// Every operation, in the order of the table.
pub(crate) fn operations() -> &'static [Operation] {
    static OPERATIONS: OnceLock<Vec<Operation>> = OnceLock::new();
    OPERATIONS.get_or_init(|| {
        let document: Document =
            serde_json::from_str(DOCUMENT).expect("the generator wrote it, and a test reads it");
        let types = Types(&document.input_types);
        document.operations.iter().map(|row| types.operation(row)).collect()
    })
}

/// The operation of this name.
pub(crate) fn find(name: &str) -> Option<&'static Operation> {
    operations().iter().find(|operation| operation.name == name)
}

/// The named types that schemas refer to.
struct Types<'a>(&'a Map<String, Value>);

impl Types<'_> {
    fn operation(&self, row: &Row) -> Operation {
        Operation {
            name: row.name.clone(),
            area: row.area.clone(),
            verb: row.verb.clone(),
            summary: row.summary.clone(),
            purchase: row.effect == "purchase",
            fields: self.fields(self.resolve(&row.input)),
        }
    }

    fn fields(&self, schema: &Value) -> Vec<Field> {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let Some(properties) = schema["properties"].as_object() else { return Vec::new() };
        let field = |(name, property): (&String, &Value)| Field {
            name: name.clone(),
            help: first_line(property["description"].as_str().unwrap_or_default()),
            required: required.contains(&name.as_str()),
            shape: self.shape(property),
        };
        properties.iter().map(field).collect()
    }

    fn shape(&self, schema: &Value) -> Shape {
        let schema = self.resolve(schema);
        if let Some(words) = words(schema) {
            return Shape::Words(words);
        }
        if let Some(choices) = schema["anyOf"].as_array() {
            let choices: Vec<&Value> = choices.iter().map(|choice| self.resolve(choice)).collect();
            let text = choices.iter().any(|choice| kind(choice) == "string");
            return match choices.iter().find(|choice| choice["properties"].is_object()) {
                Some(object) if text => Shape::TextOr(self.fields(object)),
                _ => Shape::Any,
            };
        }
        match kind(schema) {
            "string" => Shape::Text,
            "integer" | "number" => Shape::Number,
            "boolean" => Shape::Flag,
            "array" => {
                let items = self.resolve(&schema["items"]);
                match kind(items) {
                    _ if words(items).is_some() => Shape::Texts,
                    "string" => Shape::Texts,
                    "object" if items["properties"]["addresses"].is_object() => Shape::Servers,
                    _ => Shape::Any,
                }
            }
            "object" if schema["properties"].is_object() => {
                let fields = self.fields(schema);
                let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
                if names == ["amount", "currency"] { Shape::Money(fields) } else { Shape::Group(fields) }
            }
            "object" if schema["additionalProperties"].is_object() => {
                Shape::Pairs { many: kind(self.resolve(&schema["additionalProperties"])) == "array" }
            }
            _ => Shape::Any,
        }
    }

    /// The schema behind a reference, and behind "or nothing".
    fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let target = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/"));
        if let Some(found) = target.and_then(|name| self.0.get(name)) {
            return self.resolve(found);
        }
        if let Some(choices) = schema["anyOf"].as_array() {
            let mut rest = choices.iter().filter(|choice| choice["type"] != "null");
            if let (Some(only), None) = (rest.next(), rest.next()) {
                return self.resolve(only);
            }
        }
        schema
    }
}

/// The type of a schema, where it has one besides "or nothing".
fn kind(schema: &Value) -> &str {
    match &schema["type"] {
        Value::String(kind) => kind,
        Value::Array(kinds) => {
            kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null").unwrap_or_default()
        }
        _ => "",
    }
}

/// The words of a schema that allows only some.
fn words(schema: &Value) -> Option<Vec<String>> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().map(text).collect();
    }
    schema["oneOf"].as_array()?.iter().map(|choice| text(&choice["const"])).collect()
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyregistrar::op::Op;

    #[test]
    fn every_operation_of_the_table_is_a_command() {
        for op in Op::ALL {
            let operation =
                find(op.name()).unwrap_or_else(|| panic!("run `cargo xtask generate`: {op} is missing"));
            assert_eq!(operation.purchase, op.effect().as_str() == "purchase", "{op}");
        }
        assert_eq!(operations().len(), Op::ALL.len());
    }

    #[test]
    fn the_shapes_of_fields_follow_their_schemas() {
        let shape = |op: &str, field: &str| {
            let operation = find(op).expect("an operation");
            operation.fields.iter().find(|f| f.name == field).expect("a field").shape.clone()
        };
        assert!(matches!(shape("domain.renew", "years"), Shape::Number));
        assert!(matches!(shape("domain.renew", "max_price"), Shape::Money(_)));
        assert!(matches!(shape("domain.register", "nameservers"), Shape::Servers));
        assert!(matches!(shape("domain.check", "domains"), Shape::Texts));
        assert!(matches!(shape("realtimeregister.set_contact", "disclosed"), Shape::Texts));
        assert!(matches!(shape("raw", "params"), Shape::Pairs { many: true }));
        let Shape::Group(roles) = shape("domain.register", "contacts") else {
            panic!("contacts is no group")
        };
        assert!(roles.iter().all(|role| matches!(role.shape, Shape::TextOr(_))));
    }
}
