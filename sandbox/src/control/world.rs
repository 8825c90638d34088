//! `POST /_sandbox/clock`, `reset`, `account` and `domain`

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::look;
use crate::document::Document;
use crate::registry::domain::{Stage, Verification};
use crate::registry::moment;
use crate::registry::name::Name;
use crate::registry::refusal::{Refusal, Result};
use crate::sandbox::State;

/// Moves the clock; the life cycle runs on the way.
pub(super) fn clock(state: &mut State, base: Timestamp, document: &Document<'_>) -> Result<Value> {
    document.only(&["advance_seconds", "set"])?;
    let now = base
        .checked_add(state.offset)
        .map_err(|_| Refusal::invalid("advance_seconds", "the clock cannot go there"))?;
    let target = match (document.signed("advance_seconds")?, instant(document, "set")?) {
        (Some(_), Some(_)) => return Err(Refusal::invalid("set", "either set or advance_seconds")),
        (Some(seconds), None) => now
            .checked_add(SignedDuration::from_secs(seconds))
            .map_err(|_| Refusal::invalid("advance_seconds", "the clock cannot go there"))?,
        (None, Some(at)) => at,
        (None, None) => now,
    };
    state.offset = target.duration_since(base);
    state.run(base);
    Ok(json!({ "now": moment::text(state.world.now) }))
}

/// An empty world again.
pub(super) fn reset(state: &mut State, base: Timestamp, document: &Document<'_>) -> Result<Value> {
    document.only(&[])?;
    *state = State::new(base);
    Ok(json!({ "reset": true }))
}

/// Sets the reseller's money, whether it has signed up for premium names, and whether the registrar's limits on calls hold.
pub(super) fn account(state: &mut State, document: &Document<'_>) -> Result<Value> {
    document.only(&["balance", "premium", "limited"])?;
    let (premium, limited) = (document.flag("premium")?, document.flag("limited")?);
    if (premium.is_none() && limited.is_none()) || document.get("balance").is_some() {
        state.world.set_balance(document.need_text("balance")?)?;
    }
    let world = &mut state.world;
    world.premium = premium.unwrap_or(world.premium);
    world.calls.limited = limited.unwrap_or(world.calls.limited);
    Ok(
        json!({ "balance": look::money(world.spendable()), "premium": world.premium, "limited": world.calls.limited }),
    )
}

/// Puts a domain into the account, or changes one of ours.
pub(super) fn domain(state: &mut State, document: &Document<'_>) -> Result<Value> {
    document.only(&[
        "domain",
        "expires",
        "status",
        "privacy_available",
        "auth_code",
        "auto_renew",
        "lock",
        "customer",
        "hold",
        "registry_renewed",
        "verification",
        "privacy_until",
        "mail_forwards",
    ])?;
    let name = Name::parse(document.need_text("domain")?)?;
    let expires = instant(document, "expires")?;
    let stage = match document.text("status")? {
        None => None,
        Some(word) => {
            Some(Stage::from_word(word).ok_or_else(|| Refusal::invalid("status", "no such status"))?)
        }
    };
    let auth_code = document.text("auth_code")?;
    let (privacy, auto_renew, lock) =
        (document.flag("privacy_available")?, document.flag("auto_renew")?, document.flag("lock")?);

    let (held, ahead) = (document.flag("hold")?, document.flag("registry_renewed")?);
    let verification = verification(document)?;
    let privacy_until = instant(document, "privacy_until")?;
    let customer = match document.text("customer")? {
        None => None,
        Some(text) => {
            let missing = || Refusal::not_found("customer", text).at("customer");
            Some(state.world.customer(text.parse().map_err(|_| missing())?)?.id)
        }
    };
    let mail = mail_forwards(document)?;

    let world = &mut state.world;
    world.look(&name.ascii);
    let order = match world.names.get(&name.ascii) {
        Some(order) => *order,
        None => {
            let year = moment::add_years(world.now, 1)?;
            let default = match stage {
                Some(Stage::Expired) => moment::add_days(world.now, -1),
                Some(Stage::Redemption | Stage::PendingDelete) => moment::add_days(world.now, -60),
                _ => year,
            };
            world.adopt(name.clone(), expires.unwrap_or(default))
        }
    };
    let now = moment::whole(world.now);
    let domain = world.domain_mut(order)?;
    if let Some(expires) = expires {
        domain.expires = Some(moment::whole(expires));
        if domain.stage == Stage::Expired && domain.expires > Some(now) {
            domain.stage = Stage::Active;
        }
    }
    if let Some(stage) = stage {
        if stage == Stage::Expired && domain.expires > Some(now) {
            domain.expires = Some(moment::add_days(now, -1));
        }
        domain.stage = stage;
        domain.since = now;
    }
    if let Some(available) = privacy {
        domain.privacy.available = available;
    }
    if let Some(code) = auth_code {
        code.clone_into(&mut domain.auth_code);
    }
    domain.ahead = ahead.unwrap_or(domain.ahead);
    if let Some(customer) = customer {
        domain.customer = customer;
    }
    if let Some(held) = held {
        domain.hold = held.then(|| "held".to_owned());
    }
    if let Some(word) = verification {
        domain.verification = word;
    }
    if let Some(until) = privacy_until {
        domain.privacy.bought = Some(moment::whole(until));
        domain.privacy.on = true;
    }
    domain.auto_renew = auto_renew.unwrap_or(domain.auto_renew);
    domain.lock = lock.unwrap_or(domain.lock);
    let stage_now = domain.stage;
    if !stage_now.live() {
        world.leave(&name.ascii, stage_now);
    }
    for (user, targets) in mail {
        world.set_mail_forward(order, &user, targets)?;
    }
    world.plan(order);
    if stage.is_none() {
        world.settle(order);
    }
    let domain = world.domain(order)?;
    Ok(json!({
        "domain": domain.name.ascii,
        "order": order.to_string(),
        "status": domain.stage.word(),
        "expires": domain.expires.map(moment::text),
    }))
}

fn verification(document: &Document<'_>) -> Result<Option<Verification>> {
    let known = [Verification::Verified, Verification::Pending, Verification::Suspended];
    let Some(word) = document.text("verification")? else { return Ok(None) };
    let found = known.into_iter().find(|known| look::verification_word(*known) == word);
    match found {
        Some(found) => Ok(Some(found)),
        None => Err(Refusal::invalid("verification", "must be verified, pending or suspended")),
    }
}

/// Local parts with the addresses that their mail goes to.
fn mail_forwards(document: &Document<'_>) -> Result<Vec<(String, Vec<String>)>> {
    let Some(forwards) = document.get("mail_forwards") else { return Ok(Vec::new()) };
    let bad = || Refusal::invalid("mail_forwards", "an object of lists of addresses");
    let members = forwards.as_object().ok_or_else(bad)?;
    let read = |value: &Value| -> Result<Vec<String>> {
        let items = value.as_array().ok_or_else(bad)?;
        items.iter().map(|item| item.as_str().map(str::to_owned).ok_or_else(bad)).collect()
    };
    members.iter().map(|(user, value)| Ok((user.clone(), read(value)?))).collect()
}

fn instant(document: &Document<'_>, member: &str) -> Result<Option<Timestamp>> {
    let read =
        |text: &str| text.parse().map_err(|_| Refusal::invalid(member, "such as 2027-01-01T00:00:00Z"));
    document.text(member)?.map(read).transpose()
}
