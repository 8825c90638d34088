//! Who may register where, as this API lets one ask it.

use serde_json::{Map, Value, json};

use super::contact_attributes::{ASIA, EUROPE, asia_complete, check};
use super::contact_rules;
use super::contacts::action;
use super::customers;
use super::fault::{Fault, Result};
use super::params::Params;
use crate::registry::World;
use crate::registry::contact::Card;

/// The criteria that can be asked about, and whether a contact meets each.
fn meets(card: &Card, criterion: &str) -> Option<bool> {
    let has = |names: &[&str]| names.iter().all(|name| card.extra.contains_key(*name));
    Some(match criterion {
        "CED_ASIAN_COUNTRY" => card.extra.get("locality").is_some_and(|code| ASIA.contains(&code.as_str())),
        "CED_DETAILS" => asia_complete(card),
        "CPR" => has(&["CPR", "AgreementVersion", "AgreementValue"]),
        "SPONSORS" => has(&["sponsor"]),
        "ES_CONTACT_IDENTIFICATION_DETAILS" => {
            has(&["es_form_juridica", "es_tipo_identificacion", "es_identificacion"])
        }
        "EUROPEAN_COUNTRY" => EUROPE.contains(&card.country.as_str()),
        "RU_CONTACT_INFO" => has(&["contract-type"]),
        "APP_PREF_NEXUS" => has(&["purpose", "category"]),
        _ => return None,
    })
}

pub(super) fn validate(world: &mut World, params: &Params) -> Result<Value> {
    params.need("contact-id")?;
    params.need("eligibility-criteria")?;
    let mut map = Map::new();
    for id in params.all("contact-id") {
        let card = &world.contact(id).map_err(|_| Fault::no_entity(id))?.card;
        let mut answers = Map::new();
        for criterion in params.all("eligibility-criteria") {
            let met = meets(card, criterion)
                .ok_or_else(|| Fault::field("eligibility-criteria", "eligibility-criteria is invalid"))?;
            answers.insert(criterion.to_owned(), json!(met));
        }
        map.insert(id.to_owned(), Value::Object(answers));
    }
    Ok(Value::Object(map))
}

pub(super) fn agreement(_: &mut World, _: &Params) -> Result<Value> {
    Ok(json!({ "version": "2.0", "agreement": "<p>The sandbox's registrant agreement for .CA</p>" }))
}

/// Deprecated, and still answered: a TLD's attributes for a contact that exists. The reply is `modelled` after that of
/// other changes to contacts.
pub(super) fn set_details(world: &mut World, params: &Params) -> Result<Value> {
    const PRODUCTS: &[&str] = &["domus", "dotcoop", "dotasia", "dotca", "dotes", "dotpro", "dotnl"];
    if !PRODUCTS.contains(&params.need("product-key")?) {
        return Err(Fault::field("product-key", "product-key is invalid"));
    }
    let contact = super::contacts::find(world, params)?;
    let (id, mut card) = (contact.id.clone(), contact.card.clone());
    card.extra.extend(params.attributes());
    check(&card)?;
    world.update_contact(&id, card)?;
    Ok(action(world, &id, "ModContact"))
}

/// Sponsors are contacts of a type of their own. The reply is `modelled` as a map from id to name.
pub(super) fn sponsors(world: &mut World, params: &Params) -> Result<Value> {
    let customer = customers::find(world, params)?;
    let found = world
        .contacts
        .values()
        .filter(|contact| contact.customer == customer && contact.card.kind == "Sponsor")
        .map(|contact| (contact.id.clone(), json!(contact.card.name)));
    Ok(Value::Object(found.collect::<Map<String, Value>>()))
}

pub(super) fn add_sponsor(world: &mut World, params: &Params) -> Result<Value> {
    let customer = customers::find(world, params)?;
    let card = contact_rules::read(params, "Sponsor")?;
    let id = world.add_contact(customer, card)?;
    Ok(id.parse::<u64>().map_or_else(|_| json!(id), |id| json!(id)))
}
