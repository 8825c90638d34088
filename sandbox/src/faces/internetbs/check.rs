//! `Domain/Check`

use super::fault::{Fault, Result};
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use super::{members, yes};
use crate::registry::World;
use crate::registry::check::Verdict;
use crate::registry::money::{CURRENCY, plain};
use crate::registry::name::{Meaning, Name};
use crate::registry::tld::Price;

pub(super) fn check(world: &mut World, params: &Params) -> Result<Members> {
    let asked = params.need("domain")?.to_owned();
    let finding = world.check(&asked);
    let claim = finding.claim();
    let word = match finding.verdict {
        Verdict::Available => "AVAILABLE",
        Verdict::Taken | Verdict::Ours | Verdict::Reserved => "UNAVAILABLE",
        Verdict::Closed => {
            return Err(Fault::new(
                100_004,
                format!("The domain {asked} does not have a supported extension!"),
            ));
        }
        Verdict::Invalid => return Err(Fault::invalid("Domain", &asked)),
        Verdict::Unknown => return Err(Fault::new(100_013, "Registry not available")),
    };
    let Some(name) = finding.name else { return Err(Fault::invalid("Domain", &asked)) };
    let mut found = members([("status", word.into()), ("domain", unicode(&name.ascii).into())]);
    if name.ascii.contains("xn--") {
        found.push(("punycode".into(), name.ascii.clone().into()));
    }
    // Orders for these names wait for their registry.
    let at_once = !matches!(name.meaning, Meaning::Pending | Meaning::Stuck);
    found.extend(members([
        ("minregperiod", "1Y".into()),
        ("maxregperiod", format!("{}Y", name.tld.max_years).into()),
        ("registrarlockallowed", "YES".into()),
        ("privatewhoisallowed", yes(name.tld.privacy).into()),
        ("realtimeregistration", yes(at_once).into()),
    ]));
    if let Some(key) = claim {
        found.push(("tmchlookupkey".into(), key.into()));
    }
    found.push(("price".into(), prices(world, &name)));
    Ok(found)
}

/// Only premium names have prices here: for each number of years, the price of one of them.
fn prices(world: &World, name: &Name) -> Node {
    if name.meaning != Meaning::Premium {
        return Node::map([("ispremium", "NO".into())]);
    }
    let each = |kind| plain(world.price(name, kind, 1));
    let term =
        |kind| Node::Numbered((1..=name.tld.max_years).map(|years| (years, each(kind).into())).collect());
    Node::map([
        ("ispremium", "YES".into()),
        ("currency", CURRENCY.into()),
        ("registration", term(Price::Register)),
        ("renewal", term(Price::Renew)),
        ("transfer", each(Price::Transfer).into()),
        ("restore", each(Price::Restore).into()),
    ])
}

/// The name as people write it.
pub(super) fn unicode(ascii: &str) -> String {
    idna::domain_to_unicode(ascii).0
}
