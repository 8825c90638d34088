//! Availability beside the ordinary: the aftermarket, third-level names, and who may register below .UK.

use serde_json::{Map, Value, json};

use super::check;
use super::fault::{Fault, Result};
use super::params::Params;
use crate::registry::World;
use crate::registry::money::{Money, cents, plain};
use crate::registry::name::Name;

/// Names that somebody sells. Which they are and what they cost is `modelled`.
pub(super) fn premium_search(_: &mut World, params: &Params) -> Result<Value> {
    let word = params.need("key-word")?.replace(' ', "").to_ascii_lowercase();
    let (low, high): (Option<Money>, Option<Money>) =
        (params.number("price-low")?, params.number("price-high")?);
    let most: usize = params.number("no-of-results")?.unwrap_or(10);
    let tlds = params.all("tlds");
    let tlds: Vec<&str> = if tlds.is_empty() { vec!["com"] } else { tlds };
    let offers = tlds.iter().flat_map(|tld| {
        [("hub", 250_000), ("center", 6_004_767), ("store", 120_050)]
            .map(|(tail, price)| (format!("{word}{tail}.{tld}"), cents(price)))
    });
    let fitting = offers
        .filter(|(_, price)| low.is_none_or(|low| *price >= low) && high.is_none_or(|high| *price <= high));
    let found = fitting.take(most).map(|(name, price)| (name, json!(plain(price))));
    Ok(Value::Object(found.collect::<Map<String, Value>>()))
}

/// `domain-name=one&domain-name=two&tlds=*.name`: the third level, then the second. Third-level .NAME registrations are
/// not sold here, so that all of them are free (`modelled`).
pub(super) fn third_level(_: &mut World, params: &Params) -> Result<Value> {
    let labels = params.all("domain-name");
    if labels.is_empty() {
        return Err(Fault::missing("domain-name"));
    }
    let tlds = params.all("tlds");
    if tlds.is_empty() {
        return Ok(json!({ "errorvalue": { "error": "No TLDs are selected" } }));
    }
    let mut found = Map::new();
    for tld in tlds {
        let Some(top) = tld.strip_prefix("*.") else {
            return Err(Fault::field("tlds", "tlds is invalid"));
        };
        for label in &labels {
            let entry = json!({ "classkey": format!("dot{top}"), "status": "available" });
            found.insert(format!("domain.{label}.{top}"), entry);
        }
    }
    Ok(Value::Object(found))
}

/// Whether a person may register a second-level .UK name. The reply's shape is `modelled` after that of availability.
pub(super) fn right_of_registration(world: &mut World, params: &Params) -> Result<Value> {
    for field in ["name", "email", "address-line-1", "city", "zipcode", "country", "phone-cc", "phone"] {
        params.need(field)?;
    }
    let domain = params.need("domain-name")?;
    let full = if domain.contains('.') { domain.to_owned() } else { format!("{domain}.uk") };
    let name = Name::parse(&full)?;
    let mut found = check::answer(world, &[(name.ascii.clone(), name.tld.name)], &[])?;
    let email = params.need("email")?.to_owned();
    if let Some(twin) = found[&name.ascii]["ror"].as_str().map(str::to_owned) {
        // Only the holder of the twin has the right.
        let holder = world.order_of(&twin).ok().and_then(|order| {
            let registrant = world.domain(order).ok()?.contacts.registrant.clone()?;
            Some(world.contact(&registrant).ok()?.card.email.clone())
        });
        let may = holder.is_some_and(|holder| holder.eq_ignore_ascii_case(&email));
        found[&name.ascii]["rorallowed"] = json!(may.to_string());
    }
    Ok(found)
}
