//! Domain names, parsed once, and the names that mean something to the sandbox.

use super::refusal::{Reason, Refusal, Result};
use super::tld::Tld;

/// A name directly below a TLD that is sold, in ASCII.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) ascii: String,
    pub(crate) tld: &'static Tld,
    pub(crate) meaning: Meaning,
}

impl Name {
    /// Reads a Unicode or ASCII name.
    pub(crate) fn parse(raw: &str) -> Result<Name> {
        let ascii = ascii(raw)?;
        let (label, rest) = ascii
            .split_once('.')
            .ok_or_else(|| Refusal::invalid("domain", format!("{raw} has no top-level domain")))?;
        let Some(tld) = Tld::find(rest) else {
            if let Some((tld, meaning)) = simulated(rest) {
                return Ok(Name { tld, meaning, ascii });
            }
            return Err(match sold_suffix(rest) {
                true => Refusal::invalid("domain", format!("{raw} is below another registration")),
                false => Refusal::new(Reason::NotSold, format!(".{rest} is not sold")).at("domain"),
            });
        };
        let meaning = Meaning::of(label);
        Ok(Name { tld, meaning, ascii })
    }
}

/// The ASCII form of a host or domain name.
pub(crate) fn ascii(raw: &str) -> Result<String> {
    let bad = || Refusal::invalid("domain", format!("{raw:?} is not a domain name"));
    let trimmed = raw.trim().trim_end_matches('.');
    if trimmed.is_empty() || trimmed.len() > 1000 {
        return Err(bad());
    }
    let ascii = idna::domain_to_ascii_strict(trimmed).map_err(|_| bad())?;
    if ascii.is_empty()
        || ascii.len() > 253
        || ascii.split('.').any(|label| label.is_empty() || label.len() > 63)
    {
        return Err(bad());
    }
    Ok(ascii)
}

/// Zones of the extensions that simulate something: names right below them have a fate of their own.
fn simulated(rest: &str) -> Option<(&'static Tld, Meaning)> {
    let (word, extension) = rest.split_once('.')?;
    let tld = Tld::find(extension).filter(|_| matches!(extension, "sync" | "async"))?;
    let meaning = match word {
        "soonexpired" => Meaning::ShortLived,
        "redemption" => Meaning::SoonRedeemable,
        "premium" => Meaning::Premium,
        "premium-create-only" => Meaning::PremiumAtFirst,
        _ => return None,
    };
    Some((tld, meaning))
}

fn sold_suffix(rest: &str) -> bool {
    let mut rest = rest;
    while let Some((_, parent)) = rest.split_once('.') {
        if Tld::find(parent).is_some() {
            return true;
        }
        rest = parent;
    }
    false
}

/// What the first label says about a name. Listed in the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Plain,
    /// Registered elsewhere.
    Taken,
    /// Registered elsewhere, unlocked.
    Transfer,
    /// Registered elsewhere, unlocked; the transfer fails after an hour.
    TransferFailing,
    /// Registered elsewhere, unlocked; the transfer waits until somebody agrees.
    TransferApproval,
    /// The same, at a registrar that says little about it.
    TransferQuiet,
    /// Registered elsewhere and locked.
    Locked,
    Premium,
    /// Premium at its registration alone.
    PremiumAtFirst,
    /// Expires ten minutes after its registration.
    ShortLived,
    /// Deleted a minute after its registration, into redemption.
    SoonRedeemable,
    /// Available in the early access phase, for a fee on top.
    EarlyAccess,
    Reserved,
    /// The registry cannot be reached.
    Unknown,
    /// In the trademark clearinghouse.
    Claim,
    SoonExpired,
    Expired,
    /// Ours and expired; the registry has renewed it by itself.
    Parked,
    Redemption,
    Pending,
    NoPrivacy,
    Failing,
    Stuck,
}

/// Longer words first where one begins with another.
const WORDS: &[(&str, Meaning)] = &[
    ("taken", Meaning::Taken),
    ("transferfailing", Meaning::TransferFailing),
    ("transferapproval", Meaning::TransferApproval),
    ("transferquiet", Meaning::TransferQuiet),
    ("transfer", Meaning::Transfer),
    ("locked", Meaning::Locked),
    ("premium", Meaning::Premium),
    ("eap", Meaning::EarlyAccess),
    ("reserved", Meaning::Reserved),
    ("unknown", Meaning::Unknown),
    ("claim", Meaning::Claim),
    ("soonexpired", Meaning::SoonExpired),
    ("expired", Meaning::Expired),
    ("parked", Meaning::Parked),
    ("redemption", Meaning::Redemption),
    ("pending", Meaning::Pending),
    ("noprivacy", Meaning::NoPrivacy),
    ("failing", Meaning::Failing),
    ("stuck", Meaning::Stuck),
];

impl Meaning {
    fn of(label: &str) -> Meaning {
        let unicode;
        let label = if label.starts_with("xn--") {
            unicode = idna::domain_to_unicode(label).0;
            unicode.as_str()
        } else {
            label
        };
        WORDS.iter().find(|(word, _)| label.starts_with(word)).map_or(Meaning::Plain, |(_, meaning)| *meaning)
    }

    /// Its registration has a price of its own.
    pub(crate) fn premium(self) -> bool {
        matches!(self, Meaning::Premium | Meaning::PremiumAtFirst)
    }

    /// Registered by somebody else.
    pub(crate) fn elsewhere(self) -> bool {
        matches!(
            self,
            Meaning::Taken
                | Meaning::Transfer
                | Meaning::TransferFailing
                | Meaning::TransferApproval
                | Meaning::TransferQuiet
                | Meaning::Locked
        )
    }

    /// Ours from the first look on.
    pub(crate) fn ours(self) -> bool {
        matches!(self, Meaning::SoonExpired | Meaning::Expired | Meaning::Parked | Meaning::Redemption)
    }
}
