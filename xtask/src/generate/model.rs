//! The document's schemas as a handful of shapes that a language can be written from.

use super::document::{Document, Side, referred, text};
use serde_json::Value;
use std::collections::BTreeMap;

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// Text, with the name of its format where it has one.
    Text(Option<String>),
    Integer,
    Boolean,
    /// Any JSON.
    Any,
    List(Box<Type>),
    /// Text to values.
    Map(Box<Type>),
    /// A type with a name of its own.
    Named(String),
    OneOf(Vec<Type>),
}

/// A member of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) kind: Type,
    pub(super) required: bool,
    /// Whether it may be absent without standing for an empty or false value.
    pub(super) nullable: bool,
    pub(super) doc: String,
}

/// What a named type is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Record(Vec<Field>),
    /// A word out of a list; each with its meaning.
    Words(Vec<(String, String)>),
    /// Another name for something.
    Alias(Type),
}

/// A named type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) shape: Shape,
    pub(super) doc: String,
    pub(super) input: bool,
    pub(super) output: bool,
    /// Whether it is an operation's whole input: where its members are a method's arguments, it needs no class.
    pub(super) arguments: bool,
}

/// Every named type of the document, inputs and outputs together.
pub(super) struct Model(BTreeMap<String, Named>);

impl Model {
    /// Reads the document's types. A type that travels both ways has to look the same both ways.
    pub(super) fn read(document: &Document) -> Result<Model, String> {
        let mut types: BTreeMap<String, Named> = BTreeMap::new();
        for side in [Side::Output, Side::Input] {
            for (name, schema) in document.types(side) {
                let shape = shape(schema).map_err(|why| format!("{name}: {why}"))?;
                let mut named = Named {
                    shape,
                    doc: prose(schema),
                    input: side == Side::Input,
                    output: side == Side::Output,
                    arguments: document.is_arguments(name),
                };
                if let Some(other) = types.get(name) {
                    if !alike(&other.shape, &named.shape) {
                        return Err(format!(
                            "{name} is an input and an output with different members; give the two different names in Rust"
                        ));
                    }
                    named.output = true;
                }
                types.insert(name.clone(), named);
            }
        }
        Ok(Model(types))
    }

    /// The type of that name.
    pub(super) fn get(&self, name: &str) -> &Named {
        self.0.get(name).unwrap_or_else(|| panic!("the document refers to {name} and does not define it"))
    }

    /// The members of the record of that name; none where it is something else.
    pub(super) fn fields(&self, name: &str) -> &[Field] {
        match &self.get(name).shape {
            Shape::Record(fields) => fields,
            _ => &[],
        }
    }

    /// Every type with its name, by name.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Named)> {
        self.0.iter().map(|(name, named)| (name.as_str(), named))
    }
}

/// Whether two shapes differ in nothing but what may be left out.
fn alike(one: &Shape, other: &Shape) -> bool {
    let (Shape::Record(one), Shape::Record(other)) = (one, other) else { return one == other };
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.name == b.name && a.kind == b.kind)
}

fn shape(schema: &Value) -> Result<Shape, String> {
    if let Some(words) = words(schema) {
        return Ok(Shape::Words(words));
    }
    if schema["type"] != "object" || schema["additionalProperties"].is_object() {
        return Ok(Shape::Alias(kind(schema)?));
    }
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let members = schema["properties"].as_object().into_iter().flatten();
    let field = |(name, member): (&String, &Value)| {
        let kind = kind(member).map_err(|why| format!("{name}: {why}"))?;
        let required = required.contains(&name.as_str());
        Ok(Field { name: name.clone(), kind, required, nullable: nullable(member), doc: prose(member) })
    };
    members.map(field).collect::<Result<_, String>>().map(Shape::Record)
}

/// The words of an enumeration with their meanings, if the schema is one.
fn words(schema: &Value) -> Option<Vec<(String, String)>> {
    let choices = schema["oneOf"].as_array()?;
    let mut words = Vec::new();
    for choice in choices {
        match (choice["const"].as_str(), choice["enum"].as_array()) {
            (Some(word), _) => words.push((word.to_owned(), prose(choice))),
            (None, Some(plain)) => {
                words.extend(plain.iter().filter_map(Value::as_str).map(|w| (w.to_owned(), String::new())))
            }
            (None, None) => return None,
        }
    }
    Some(words)
}

fn kind(schema: &Value) -> Result<Type, String> {
    if let Some(name) = referred(schema) {
        return Ok(Type::Named(name.to_owned()));
    }
    if let Some(choices) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        let mut kinds: Vec<Type> =
            choices.iter().filter(|c| c["type"] != "null").map(kind).collect::<Result<_, _>>()?;
        return Ok(match kinds.len() {
            1 => kinds.remove(0),
            _ if kinds.contains(&Type::Any) => Type::Any,
            _ => Type::OneOf(kinds),
        });
    }
    // `null` beside another type says that the member may be left out, which `required` says already.
    let name = match &schema["type"] {
        Value::Array(names) => {
            names.iter().filter_map(Value::as_str).find(|name| *name != "null").unwrap_or_default()
        }
        name => name.as_str().unwrap_or_default(),
    };
    match name {
        "string" => Ok(Type::Text(schema["format"].as_str().map(str::to_owned))),
        "integer" => Ok(Type::Integer),
        "boolean" => Ok(Type::Boolean),
        "array" => Ok(Type::List(Box::new(kind(&schema["items"])?))),
        "object" if schema["additionalProperties"].is_object() => {
            Ok(Type::Map(Box::new(kind(&schema["additionalProperties"])?)))
        }
        "object" | "" => Ok(Type::Any),
        other => Err(format!(
            "no language has a word for the type {other} here; use text, a whole number or a named type"
        )),
    }
}

fn nullable(schema: &Value) -> bool {
    let null = |kind: &Value| kind == "null";
    schema["type"].as_array().is_some_and(|kinds| kinds.iter().any(null))
        || schema["anyOf"]
            .as_array()
            .is_some_and(|choices| choices.iter().any(|choice| null(&choice["type"])))
}

/// The description, its lines joined where they were only wrapped.
fn prose(schema: &Value) -> String {
    let paragraphs =
        text(schema, "description").split("\n\n").map(|p| p.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_type_that_differs_by_direction_is_refused() {
        let document = Document::collect().altered(|d| {
            d["output_types"]["Money"]["properties"]["tax"] = json!({ "type": "string" });
        });
        let why = Model::read(&document).err().expect("two kinds of money");
        assert!(why.contains("Money"), "{why}");
    }

    #[test]
    fn a_float_is_refused_with_its_place() {
        let document = Document::collect().altered(|d| {
            d["input_types"]["Money"]["properties"]["amount"] = json!({ "type": "number" });
        });
        let why = Model::read(&document).err().expect("a float");
        assert!(why.starts_with("Money: amount: "), "{why}");
    }

    #[test]
    fn a_member_that_may_be_null_is_of_the_other_type() {
        assert_eq!(kind(&json!({ "type": ["integer", "null"] })), Ok(Type::Integer));
        let nullable = json!({ "anyOf": [{ "$ref": "#/$defs/Launch" }, { "type": "null" }] });
        assert_eq!(kind(&nullable), Ok(Type::Named("Launch".into())));
    }
}
