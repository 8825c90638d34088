//! The operation table as one neutral document.

use anyregistrar::error::ErrorKind;
use anyregistrar::op::Op;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::{Map, Value, json};

/// The operation table: everything that other languages are made from, as `docs/operations.json` holds it.
#[derive(Clone)]
pub(super) struct Document(Value);

impl Document {
    /// Reads the table that this program was compiled with.
    ///
    /// What a caller may leave out and what an answer always has are different things, so inputs and outputs are described by
    /// different settings and keep their definitions apart.
    pub(super) fn collect() -> Document {
        let mut inputs = SchemaGenerator::from(SchemaSettings::draft2020_12());
        let mut outputs = SchemaGenerator::from(SchemaSettings::draft2020_12().for_serialize());
        let operations: Vec<Value> = Op::ALL
            .iter()
            .map(|&op| {
                let (area, verb) = op.area_and_verb();
                let (input, output) = op.schemas(&mut inputs, &mut outputs);
                json!({
                    "name": op.name(),
                    "area": area,
                    "verb": verb,
                    "method": op.name().replace('.', "_"),
                    "effect": op.effect().as_str(),
                    "host": op.is_host(),
                    "summary": op.summary(),
                    "input": input,
                    "output": output,
                })
            })
            .collect();
        let errors: Vec<Value> = ErrorKind::ALL
            .iter()
            .map(|kind| json!({ "code": kind.as_str(), "number": kind.number(), "summary": kind.summary() }))
            .collect();
        Document(json!({
            "version": env!("CARGO_PKG_VERSION"),
            "operations": operations,
            "input_types": sorted(inputs.take_definitions(true)),
            "output_types": sorted(outputs.take_definitions(true)),
            "errors": errors,
        }))
    }

    /// A document that is not the compiled one.
    #[cfg(test)]
    pub(super) fn altered(&self, change: impl FnOnce(&mut Value)) -> Document {
        let mut value = self.0.clone();
        change(&mut value);
        Document(value)
    }

    /// The operations.
    pub(super) fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        self.0["operations"].as_array().into_iter().flatten().map(Operation)
    }

    /// Whether the type is an operation's whole input.
    pub(super) fn is_arguments(&self, name: &str) -> bool {
        self.operations().any(|operation| operation.type_name(Side::Input) == name)
    }

    /// The named types of inputs, or of outputs.
    pub(super) fn types(&self, side: Side) -> &Map<String, Value> {
        let key = match side {
            Side::Input => "input_types",
            Side::Output => "output_types",
        };
        self.0[key].as_object().expect("the document has both maps of types")
    }

    /// The error codes: word, number, summary.
    pub(super) fn errors(&self) -> impl Iterator<Item = (&str, i64, &str)> {
        let rows = self.0["errors"].as_array().into_iter().flatten();
        rows.map(|row| (text(row, "code"), row["number"].as_i64().unwrap_or_default(), text(row, "summary")))
    }

    /// The document as it is written to disk.
    pub(super) fn to_text(&self) -> String {
        let mut text = serde_json::to_string_pretty(&self.0).expect("plain data serialises");
        text.push('\n');
        text
    }
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// From the caller.
    Input,
    /// To the caller.
    Output,
}

/// One operation of the document.
#[derive(Clone, Copy)]
pub(super) struct Operation<'a>(&'a Value);

impl<'a> Operation<'a> {
    pub(super) fn name(self) -> &'a str {
        text(self.0, "name")
    }

    pub(super) fn area(self) -> &'a str {
        text(self.0, "area")
    }

    pub(super) fn verb(self) -> &'a str {
        text(self.0, "verb")
    }

    pub(super) fn effect(self) -> &'a str {
        text(self.0, "effect")
    }

    pub(super) fn summary(self) -> &'a str {
        text(self.0, "summary")
    }

    pub(super) fn is_paid(self) -> bool {
        self.effect() == "purchase"
    }

    /// The name of the type on that side.
    pub(super) fn type_name(self, side: Side) -> &'a str {
        let schema = match side {
            Side::Input => &self.0["input"],
            Side::Output => &self.0["output"],
        };
        referred(schema).expect("inputs and outputs are named types")
    }
}

/// The named type that a schema points to.
pub(super) fn referred(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

/// A member that is text; empty where it is absent.
pub(super) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// The definitions by name, so that a new one moves no other.
fn sorted(definitions: Map<String, Value>) -> Map<String, Value> {
    let mut pairs: Vec<_> = definitions.into_iter().collect();
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    pairs.into_iter().collect()
}
