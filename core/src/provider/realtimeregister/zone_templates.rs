//! `/v2/customers/{customer}/dnstemplates`: what new zones begin with.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "DNS templates".

use super::RealtimeRegister;
use super::pages::{self, Page};
use super::wire::Ask;
use super::zones::{Record, Soa, written};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::model::Timestamp;
use crate::op::*;
use serde::Deserialize;
use serde_json::{Map, Value};

/// A template, as it comes. Sources differ about what its name is called.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    template_name: Option<String>,
    #[serde(flatten)]
    soa: Soa,
    #[serde(default)]
    records: Vec<Record>,
    #[serde(default)]
    default_records: Vec<Record>,
    #[serde(default)]
    created_date: Option<Timestamp>,
    #[serde(default)]
    updated_date: Option<Timestamp>,
}

impl Shown {
    fn into_output(self) -> Result<RealtimeregisterTemplate> {
        let unnamed = || Error::bad_reply("name", "the registrar's answer lacks the template's name");
        Ok(RealtimeregisterTemplate {
            template: self.name.or(self.template_name).ok_or_else(unnamed)?,
            soa: self.soa.into_output(),
            records: self.records.into_iter().map(Into::into).collect(),
            default_records: self.default_records.into_iter().map(Into::into).collect(),
            created: self.created_date,
            updated: self.updated_date,
        })
    }
}

fn path<'a>(account: &'a RealtimeRegister, more: &[&'a str]) -> Vec<&'a str> {
    ["customers", account.customer.as_str(), "dnstemplates"].iter().chain(more).copied().collect()
}

/// `realtimeregister.zone_templates`
pub(super) async fn list(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterZoneTemplates,
) -> Result<RealtimeregisterTemplatePage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let page: Page<Shown> = place.ask(Ask::get(path(account, &[]))).fetch(account, cx).await?;
    let (next, total) = place.rest(&page);
    let templates = page.entities.into_iter().map(Shown::into_output).collect::<Result<_>>()?;
    Ok(RealtimeregisterTemplatePage { templates, next, total })
}

/// `realtimeregister.zone_template`
pub(super) async fn info(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterZoneTemplate,
) -> Result<RealtimeregisterTemplate> {
    let shown: Shown = Ask::get(path(account, &[input.template.as_str()])).fetch(account, cx).await?;
    shown.into_output()
}

fn body(soa: &RealtimeregisterSoa, records: &[RealtimeregisterRecord]) -> Value {
    let mut body = Map::new();
    Soa::from(soa).put(&mut body);
    body.insert("records".into(), written(records));
    Value::Object(body)
}

/// `realtimeregister.create_zone_template`
pub(super) async fn create(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterCreateZoneTemplate,
) -> Result<Changed> {
    let ask = Ask::post(path(account, &[input.template.as_str()]), body(&input.soa, &input.records));
    Ok(ask.send(account, cx, Effect::Create).await?.changed())
}

/// `realtimeregister.update_zone_template`
pub(super) async fn update(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterUpdateZoneTemplate,
) -> Result<Changed> {
    let path = path(account, &[input.template.as_str(), "update"]);
    Ok(Ask::post(path, body(&input.soa, &input.records)).send(account, cx, Effect::Set).await?.changed())
}

/// `realtimeregister.delete_zone_template`
pub(super) async fn delete(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterDeleteZoneTemplate,
) -> Result<Changed> {
    Ok(Ask::delete(path(account, &[input.template.as_str()])).send(account, cx, Effect::Set).await?.changed())
}
