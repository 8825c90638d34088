//! `/v2/customers/{customer}/brands`: in whose name holders of domains are written to.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api>, "Brands".

use super::RealtimeRegister;
use super::pages::{self, Page};
use super::reads::object;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::model::{Country, Email, Phone, Timestamp};
use crate::op::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// What a brand says, as it goes over the wire.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Details {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hide_optional_terms: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    organization: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    address_line: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<Email>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contact_email: Option<Email>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reply_to_email: Option<Email>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contact_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    voice: Option<Phone>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fax: Option<Phone>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    privacy_contact: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    abuse_contact: Option<String>,
}

impl From<RealtimeregisterBrandDetails> for Details {
    fn from(details: RealtimeregisterBrandDetails) -> Self {
        Details {
            locale: details.locale,
            hide_optional_terms: details.hide_optional_terms,
            organization: details.organization,
            address_line: details.street,
            postal_code: details.postal_code,
            city: details.city,
            state: details.state,
            country: details.country,
            email: details.email,
            contact_email: details.contact_email,
            reply_to_email: details.reply_to_email,
            contact_url: details.contact_url,
            url: details.url,
            voice: details.phone,
            fax: details.fax,
            privacy_contact: details.privacy_contact,
            abuse_contact: details.abuse_contact,
        }
    }
}

impl From<Details> for RealtimeregisterBrandDetails {
    fn from(details: Details) -> Self {
        RealtimeregisterBrandDetails {
            locale: details.locale,
            hide_optional_terms: details.hide_optional_terms,
            organization: details.organization,
            street: details.address_line,
            postal_code: details.postal_code,
            city: details.city,
            state: details.state,
            country: details.country,
            email: details.email,
            contact_email: details.contact_email,
            reply_to_email: details.reply_to_email,
            contact_url: details.contact_url,
            url: details.url,
            phone: details.voice,
            fax: details.fax,
            privacy_contact: details.privacy_contact,
            abuse_contact: details.abuse_contact,
        }
    }
}

/// A brand, as it comes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    handle: String,
    #[serde(flatten)]
    details: Details,
    #[serde(default)]
    created_date: Option<Timestamp>,
    #[serde(default)]
    updated_date: Option<Timestamp>,
    #[serde(default)]
    spf_invalid_since: Option<Timestamp>,
    #[serde(default)]
    dkim_invalid_since: Option<Timestamp>,
    #[serde(default)]
    dkim_selector: Option<String>,
}

impl Shown {
    fn into_output(self) -> RealtimeregisterBrand {
        RealtimeregisterBrand {
            brand: self.handle,
            details: self.details.into(),
            created: self.created_date,
            updated: self.updated_date,
            spf_invalid_since: self.spf_invalid_since,
            dkim_invalid_since: self.dkim_invalid_since,
            dkim_selector: self.dkim_selector,
        }
    }
}

fn path<'a>(account: &'a RealtimeRegister, more: &[&'a str]) -> Vec<&'a str> {
    ["customers", account.customer.as_str(), "brands"].iter().chain(more).copied().collect()
}

/// `realtimeregister.brands`
pub(super) async fn list(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterBrands,
) -> Result<RealtimeregisterBrandPage> {
    let place = pages::place(input.after.as_deref(), input.page_size)?;
    let page: Page<Shown> = place.ask(Ask::get(path(account, &[]))).fetch(account, cx).await?;
    let (next, total) = place.rest(&page);
    Ok(RealtimeregisterBrandPage {
        brands: page.entities.into_iter().map(Shown::into_output).collect(),
        next,
        total,
    })
}

/// `realtimeregister.brand_info`
pub(super) async fn info(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterBrandInfo,
) -> Result<RealtimeregisterBrand> {
    let shown: Shown = Ask::get(path(account, &[input.brand.as_str()])).fetch(account, cx).await?;
    if shown.handle != input.brand {
        return Err(Error::bad_reply("handle", "the registrar's answer is about another brand"));
    }
    Ok(shown.into_output())
}

fn body(details: &RealtimeregisterBrandDetails) -> Value {
    serde_json::to_value(Details::from(details.clone())).expect("plain data serialises")
}

/// `realtimeregister.create_brand`
pub(super) async fn create(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterCreateBrand,
) -> Result<Changed> {
    let ask = Ask::post(path(account, &[input.brand.as_str()]), body(&input.details));
    Ok(ask.send(account, cx, Effect::Create).await?.changed())
}

/// `realtimeregister.update_brand`
pub(super) async fn update(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterUpdateBrand,
) -> Result<Changed> {
    let ask = Ask::post(path(account, &[input.brand.as_str(), "update"]), body(&input.details));
    Ok(ask.send(account, cx, Effect::Set).await?.changed())
}

/// `realtimeregister.delete_brand`
pub(super) async fn delete(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterDeleteBrand,
) -> Result<Changed> {
    Ok(Ask::delete(path(account, &[input.brand.as_str()])).send(account, cx, Effect::Set).await?.changed())
}

/// `realtimeregister.brand_templates`
pub(super) async fn templates(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterBrandTemplates,
) -> Result<RealtimeregisterDocument> {
    let document: Value =
        Ask::get(path(account, &[input.brand.as_str(), "templates"])).fetch(account, cx).await?;
    Ok(RealtimeregisterDocument { document })
}

/// `realtimeregister.brand_template`
pub(super) async fn template(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterBrandTemplate,
) -> Result<RealtimeregisterDocument> {
    let path = path(account, &[input.brand.as_str(), "templates", input.template.as_str()]);
    Ok(RealtimeregisterDocument { document: object(Ask::get(path).fetch(account, cx).await?)? })
}

/// `realtimeregister.preview_brand_template`
pub(super) async fn preview(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterPreviewBrandTemplate,
) -> Result<RealtimeregisterDocument> {
    let mut ask =
        Ask::get(path(account, &[input.brand.as_str(), "templates", input.template.as_str(), "preview"]));
    if let Some(context) = &input.context {
        ask = ask.with("context", context);
    }
    Ok(RealtimeregisterDocument { document: object(ask.fetch(account, cx).await?)? })
}

/// `realtimeregister.update_brand_template`
pub(super) async fn update_template(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterUpdateBrandTemplate,
) -> Result<Changed> {
    let texts = [("subject", &input.subject), ("text", &input.text), ("html", &input.html)];
    let given = texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), json!(text.as_ref()?))));
    let path = path(account, &[input.brand.as_str(), "templates", input.template.as_str(), "update"]);
    let ask = Ask::post(path, Value::Object(given.collect::<Map<_, _>>()));
    Ok(ask.send(account, cx, Effect::Set).await?.changed())
}

/// `realtimeregister.brand_locales`
pub(super) async fn locales(
    account: &RealtimeRegister,
    cx: &Cx,
    _: &RealtimeregisterBrandLocales,
) -> Result<RealtimeregisterLocales> {
    Ok(RealtimeregisterLocales { locales: Ask::get(["brands", "locales"]).fetch(account, cx).await? })
}
