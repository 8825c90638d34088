//! `Domain/TldInfo`, `Domain/RegistrantVerification/…` and `Domain/Tmch/Info`

use super::fault::{Fault, Result};
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use super::{contacts, day, members, order, refused, yes};
use crate::registry::World;
use crate::registry::check::claim_key;
use crate::registry::domain::Verification;
use crate::registry::moment;
use crate::registry::name;
use crate::registry::tld::Tld;

/// Which parameters a TLD has beyond the usual is not repeated here; people::check knows them.
pub(super) fn tld(_: &mut World, params: &Params) -> Result<Members> {
    let asked = params.need("tld")?.trim_start_matches('.').to_lowercase();
    let Some(tld) = Tld::find(&asked) else {
        return Err(Fault::new(100_004, format!("The domain {asked} does not have a supported extension!")));
    };
    let parameter = |name: &str, least: u64, most: u64, needed: bool| {
        Node::map([
            ("name", name.into()),
            ("label", name.into()),
            ("minlen", Node::Number(least)),
            ("maxlen", Node::Number(most)),
            ("mandatory", if needed { "yes" } else { "no" }.into()),
            ("values", "".into()),
        ])
    };
    let feature = Node::map([
        ("privatewhois", yes(tld.privacy).into()),
        ("dnssec", "YES".into()),
        ("restore", yes(tld.redemption > 0).into()),
        ("is_ns_mandatory", "NO".into()),
        ("idn", "YES".into()),
        ("premium", "YES".into()),
        ("redemption_grace_period_in_hours", (tld.redemption * 24).to_string().into()),
        ("minns", Node::Number(1)),
        ("maxns", Node::Number(13)),
        ("dnssec_key_type", "DS".into()),
        ("dnssec_key_max_keys", "4".into()),
    ]);
    Ok(members([
        ("tld", tld.name.into()),
        ("feature", feature),
        ("contacttypes", "registrant,admin,technical,billing".into()),
        (
            "params",
            Node::List(vec![
                parameter("(technical|admin|registrant|billing)_firstname", 1, 50, true),
                parameter("(technical|admin|registrant|billing)_lastname", 1, 50, true),
                parameter("(technical|admin|registrant|billing)_organization", 2, 255, false),
            ]),
        ),
        ("authinfo", Node::map([("minlength", Node::Number(8)), ("maxlength", Node::Number(12))])),
    ]))
}

fn word(verification: Verification) -> &'static str {
    match verification {
        Verification::Verified => "VERIFIED",
        Verification::Pending => "PENDING",
        Verification::Suspended => "FAILED",
    }
}

pub(super) fn verification(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    let email = contacts::values(world, domain).remove("registrant_email").unwrap_or_default();
    // Fifteen days to answer, from the registration on (`modelled`).
    let asked = domain.created.unwrap_or(world.now);
    Ok(members([
        ("email", email.into()),
        ("initiationdate", day(asked).into()),
        ("expirationdate", day(moment::add_days(asked, 15)).into()),
        ("currentstatus", word(domain.verification).into()),
    ]))
}

/// Where nothing is to be confirmed, nothing is sent (`modelled`).
pub(super) fn resend(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    match domain.verification {
        Verification::Verified => Err(Fault::prohibited()),
        other => Ok(members([("operation", "resent".into()), ("currentstatus", word(other).into())])),
    }
}

/// A mark that is made up for the name.
pub(super) fn claim(_: &mut World, params: &Params) -> Result<Members> {
    let (key, asked) = (params.need("lookupkey")?, params.need("domain")?);
    let ascii = name::ascii(asked).map_err(refused(params))?;
    if key != claim_key(&ascii) {
        return Err(Fault::invalid("lookupkey", key));
    }
    let address = |city: &str| {
        Node::map([
            ("street", "1 High Street".into()),
            ("city", city.into()),
            ("pc", "WF3 1DR".into()),
            ("state", "".into()),
            ("country", "GB".into()),
        ])
    };
    let mark = Node::map([
        ("markname", "Example".into()),
        ("org", "Example Ltd".into()),
        ("classdesc", "Computers".into()),
        ("goodsandservices", "Software".into()),
        ("jurdesc", "United Kingdom".into()),
        ("addr", address("Leeds")),
        (
            "contact",
            Node::map([
                ("name", "Sandbox Agent".into()),
                ("org", "Example Agents".into()),
                ("voice", "+44.1132926071".into()),
                ("fax", "".into()),
                ("email", "agent@example.com".into()),
                ("addr", address("York")),
            ]),
        ),
    ]);
    Ok(members([
        ("tmch_id", "a76716ed9223352036854775808".into()),
        ("tmch_notafter", "2099-01-01T00:00:00.0Z".into()),
        ("tmch", Node::List(vec![mark])),
    ]))
}
