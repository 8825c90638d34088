//! `Domain/Info`, `Domain/RegistryStatus` and `Domain/AuthInfo/Get`

use super::fault::Result;
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use super::{check, contacts, day, members, order, refused, yes};
use crate::registry::World;
use crate::registry::action::Kind;
use crate::registry::domain::{Domain, Stage};
use crate::registry::name::Meaning;

/// TLDs whose codes only `Domain/AuthInfo/Get` tells.
const HIDDEN_CODES: [&str; 4] = ["be", "de", "eu", "no"];

pub(super) fn info(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    let mut shown = members([("domain", check::unicode(&domain.name.ascii).into())]);
    if domain.name.ascii.contains("xn--") {
        shown.push(("punycode".into(), domain.name.ascii.clone().into()));
    }
    let date = |at: Option<jiff::Timestamp>| Node::from(at.map_or("n/a".to_owned(), day));
    let hidden = HIDDEN_CODES.contains(&domain.name.tld.name) || domain.stage == Stage::Pending;
    shown.extend(members([
        ("expirationdate", date(domain.registry_expiry())),
        ("registrationdate", date(domain.created)),
        ("paiduntil", date(domain.expires)),
        ("registrarlock", if domain.lock { "ENABLED" } else { "DISABLED" }.into()),
        ("privatewhois", privacy_word(domain).into()),
        ("whoisprivacy", if domain.privacy.on { "on" } else { "off" }.into()),
        ("autorenew", yes(domain.auto_renew).into()),
        ("domainstatus", status(domain).into()),
        ("contacts", contacts::show(&contacts::values(world, domain))),
        (
            "nameserver",
            Node::List(domain.nameservers.iter().map(|server| server.name.clone().into()).collect()),
        ),
        ("transferauthinfo", if hidden { String::new() } else { domain.auth_code.clone() }.into()),
        ("dnssec", dnssec(domain)),
        ("price", Node::map([("ispremium", yes(domain.name.meaning == Meaning::Premium).into())])),
    ]));
    Ok(shown)
}

/// How much is hidden, in the word of `Domain/Info`.
pub(super) fn privacy_word(domain: &Domain) -> &'static str {
    match (domain.privacy.on, domain.extra.get("privacylevel").map(String::as_str)) {
        (false, _) => "DISABLED",
        (true, Some("PARTIAL")) => "PARTIAL",
        (true, _) => "FULL",
    }
}

fn status(domain: &Domain) -> &'static str {
    let open =
        |kind: fn(&Kind) -> bool| domain.actions.iter().any(|action| action.open() && kind(&action.kind));
    match domain.stage {
        Stage::Pending => "PENDING TRANSFER",
        Stage::Active if open(|kind| matches!(kind, Kind::Trade(_))) => "PENDING TRADE",
        Stage::Active if domain.hold.is_some() => "ON HOLD",
        Stage::Active if domain.lock => "REGISTRAR LOCKED",
        Stage::Active => "REGISTERED",
        Stage::Expired | Stage::Redemption | Stage::PendingDelete => "EXPIRED",
        Stage::Deleted | Stage::TransferredAway | Stage::Cancelled => "UNKNOWN",
    }
}

fn dnssec(domain: &Domain) -> Node {
    match domain.extra.get("dnssec").filter(|text| !text.is_empty()) {
        Some(text) => Node::List(text.lines().map(Node::from).collect()),
        None => "disabled".into(),
    }
}

pub(super) fn registry(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    let words = [
        ("clientTransferProhibited", domain.lock),
        ("clientHold", domain.hold.is_some()),
        ("autoRenewPeriod", domain.ahead),
        ("redemptionPeriod", domain.stage == Stage::Redemption),
        ("pendingDelete", domain.stage == Stage::PendingDelete),
        ("pendingTransfer", domain.stage == Stage::Pending),
    ];
    let mut list: Vec<Node> =
        words.into_iter().filter(|(_, stands)| *stands).map(|(word, _)| word.into()).collect();
    if list.is_empty() {
        list.push("ok".into());
    }
    Ok(members([("domain", check::unicode(&domain.name.ascii).into()), ("registrystatus", Node::List(list))]))
}

pub(super) fn auth_code(world: &mut World, params: &Params) -> Result<Members> {
    let order = order(world, params)?;
    let domain = world.domain(order).map_err(refused(params))?;
    // .UK moves names by their tags.
    let code = if domain.name.tld.name.ends_with("uk") { String::new() } else { domain.auth_code.clone() };
    Ok(members([("domain", check::unicode(&domain.name.ascii).into()), ("password", code.into())]))
}
