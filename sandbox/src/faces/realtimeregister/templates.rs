//! Templates for zones.

use http::StatusCode;
use serde_json::{Value, json};

use super::body::{Body, handle};
use super::fault::{Fault, Result};
use super::kept::Kept;
use super::records::{SOA, default_records, records, soa};
use super::{Asked, CUSTOMER, Reply, document, lists, nothing};
use crate::registry::World;
use crate::registry::moment;

const TEMPLATES: Kept = Kept("template");

/// What stands for the domain.
const PLACE: &str = "##domain##";

pub(super) fn list(world: &mut World, asked: &Asked) -> Result<Reply> {
    lists::answer(TEMPLATES.all(world), "name", &["name", "createdDate", "updatedDate"], &asked.query)
}

pub(super) fn get(world: &mut World, asked: &Asked) -> Result<Reply> {
    let template = TEMPLATES.get(world, asked.arg(1)).ok_or_else(Fault::missing)?;
    Ok(document(StatusCode::OK, &lists::shown(template, "name", &asked.query)))
}

fn content(body: &Body, template: &mut Value) -> Result<()> {
    body.only(&[&SOA[..], &["records", "name", "templateName"]].concat())?;
    for (member, value) in soa(body, true)? {
        template[member] = value;
    }
    if let Some(records) = records(body, PLACE)? {
        template["records"] = records;
    }
    Ok(())
}

pub(super) fn create(world: &mut World, asked: &Asked) -> Result<Reply> {
    let name = handle(asked.arg(1), "name")?;
    if TEMPLATES.get(world, &name).is_some() {
        return Err(Fault::new("ObjectExists", format!("template {name} exists")));
    }
    // `modelled`: sources differ about the name's own name, so both are there.
    let mut template = json!({
        "name": name, "templateName": name, "customer": CUSTOMER, "createdDate": moment::text(world.now),
        "defaultRecords": default_records("##DOMAIN##"), "records": [],
    });
    content(&asked.body()?, &mut template)?;
    TEMPLATES.put(world, &name, &template);
    Ok(nothing(StatusCode::CREATED))
}

pub(super) fn update(world: &mut World, asked: &Asked) -> Result<Reply> {
    let mut template = TEMPLATES.get(world, asked.arg(1)).ok_or_else(Fault::missing)?;
    content(&asked.body()?, &mut template)?;
    template["updatedDate"] = json!(moment::text(world.now));
    TEMPLATES.put(world, asked.arg(1), &template);
    Ok(nothing(StatusCode::OK))
}

pub(super) fn delete(world: &mut World, asked: &Asked) -> Result<Reply> {
    match TEMPLATES.remove(world, asked.arg(1)) {
        true => Ok(nothing(StatusCode::OK)),
        false => Err(Fault::missing()),
    }
}
