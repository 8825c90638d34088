//! What changes something.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Question, order};
use crate::document::Document;
use crate::registry::World;
use crate::registry::action::Progress;
use crate::registry::change::read_nameservers;
use crate::registry::contact::Card;
use crate::registry::customer::SEEDED_CUSTOMER;
use crate::registry::domain::{Contacts, NameServer};
use crate::registry::moment;
use crate::registry::money::{CURRENCY, plain};
use crate::registry::order::Outcome;
use crate::registry::refusal::{Refusal, Result};
use crate::registry::register::{Registration, Setup};
use crate::registry::renew::{Guard, Renewal};

/// An order as it is answered.
fn placed(outcome: &Outcome) -> Value {
    let mut document = json!({
        "name": outcome.domain,
        "number": outcome.order,
        "action": outcome.action.id,
        "state": outcome.action.state(),
        "reason": outcome.action.message(),
    });
    if let Some(expires) = outcome.expires.filter(|_| outcome.action.progress == Progress::Done) {
        document["expires"] = json!(moment::text(expires));
    }
    if let Some(charged) = outcome.charged() {
        document["charged"] = json!({ "amount": plain(charged), "currency": CURRENCY });
    }
    document
}

pub(super) fn register(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let members = &question.members;
    let holder = card(&members.need_object("holder")?)?;
    let setup = Setup {
        customer: SEEDED_CUSTOMER,
        nameservers: servers(members)?,
        lock: true,
        accept_premium: members.flag("premium")?.unwrap_or(false),
        ..Setup::default()
    };
    let (domain, years) = (members.need_text("name")?.to_owned(), members.need_years()?);
    let mut registration = Registration { domain, years, accept_claim: false, setup };
    world.registrable(&registration)?;
    let holder = world.add_contact(SEEDED_CUSTOMER, holder)?;
    registration.setup.contacts = Contacts::all(&holder);
    Ok(placed(&world.register(&registration)?))
}

pub(super) fn renew(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let order = order(world, question)?;
    let before = question.members.need_text("expires_before")?;
    let at: Timestamp =
        before.parse().map_err(|_| Refusal::invalid("expires_before", "such as 2027-03-01T00:00:00Z"))?;
    let renewal = Renewal {
        years: question.members.need_years()?,
        guard: Some(Guard::At(at)),
        accept_premium: question.members.flag("premium")?.unwrap_or(false),
        ..Renewal::default()
    };
    Ok(placed(&world.renew(order, &renewal)?))
}

pub(super) fn nameservers(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let order = order(world, question)?;
    let servers = servers(&question.members)?;
    if world.domain(order)?.nameservers == servers {
        return Ok(json!({ "changed": false }));
    }
    world.set_nameservers(order, servers)?;
    Ok(json!({ "changed": true }))
}

pub(super) fn lock(world: &mut World, question: &Question<'_>) -> Result<Value> {
    let order = order(world, question)?;
    let lock = question.members.need_flag("locked")?;
    if world.domain(order)?.lock == lock {
        return Ok(json!({ "changed": false }));
    }
    world.set_lock(order, lock)?;
    Ok(json!({ "changed": true }))
}

fn servers(members: &Document<'_>) -> Result<Vec<NameServer>> {
    let names = members.texts("nameservers")?.unwrap_or_default();
    let named: Vec<_> = names.iter().map(|name| ((*name).to_owned(), Vec::new())).collect();
    read_nameservers(&named)
}

fn card(holder: &Document<'_>) -> Result<Card> {
    let text = |member| holder.need_text(member).map(|text| text.trim().to_owned());
    let email = text("email")?;
    if !email.contains('@') {
        return Err(Refusal::invalid(holder.path("email"), "not an e-mail address"));
    }
    let phone = text("phone")?;
    let (phone_code, phone) = phone
        .strip_prefix('+')
        .and_then(|rest| rest.split_once('.'))
        .ok_or_else(|| Refusal::invalid(holder.path("phone"), "such as +44.1132926070"))?;
    Ok(Card {
        name: text("name")?,
        organization: holder.text("organization")?.unwrap_or_default().to_owned(),
        email,
        city: text("city")?,
        postal_code: text("postal_code")?,
        phone_code: phone_code.to_owned(),
        phone: phone.to_owned(),
        street: vec![text("street")?],
        country: text("country")?,
        kind: "Contact".into(),
        ..Card::default()
    })
}
