//! The protocol as JSON Schema, for authors and their tools.

use super::VERSION;
use super::action::Action;
use super::describe::Description;
use super::live::LiveDocument;
use super::protocol::Letter;
use super::receipt::{BaselineDocument, Prepared, Priced, ReceiptDocument, Seen};
use super::session::Opened;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

/// The schema of every document that goes between the host and a plugin.
pub fn schema() -> Value {
    let below = |place: &str, settings: SchemaSettings| {
        settings
            .with(|settings| settings.definitions_path = format!("/definitions/{place}").into())
            .into_generator()
    };
    let mut read = below("action", SchemaSettings::draft2020_12().for_deserialize());
    let mut says = below("step", SchemaSettings::draft2020_12().for_serialize());
    let step = says.subschema_for::<Letter<'static>>();
    let action = read.subschema_for::<Action>();
    let outputs = json!({
        "describe": read.subschema_for::<Description>(),
        "call of a paid operation": read.subschema_for::<ReceiptDocument>(),
        "baseline": read.subschema_for::<BaselineDocument>(),
        "price": read.subschema_for::<Priced>(),
        "prepare": read.subschema_for::<Prepared>(),
        "tld_rules": read.subschema_for::<LiveDocument>(),
        "open_session": read.subschema_for::<Opened>(),
        "evidence": read.subschema_for::<Seen>(),
    });
    json!({
        "title": "The documents between anyregistrar and a plugin, one on each line",
        "version": VERSION,
        "step": step,
        "action": action,
        "outputs": outputs,
        "definitions": { "step": says.take_definitions(true), "action": read.take_definitions(true) },
    })
}
