//! Product keys.

use crate::registry::name::Name;
use crate::registry::tld::Tld;

/// Key, and the TLDs that share it. Other new gTLDs are `dot` and the TLD.
const KEYS: &[(&str, &[&str])] = &[
    ("domcno", &["com"]),
    ("dotnet", &["net"]),
    ("domorg", &["org"]),
    ("dominfo", &["info"]),
    ("dombiz", &["biz"]),
    ("domus", &["us"]),
    ("dotin", &["in"]),
    ("thirdleveldotin", &["co.in"]),
    ("doteu", &["eu"]),
    ("dotuk", &["uk"]),
    ("thirdleveldotuk", &["co.uk", "org.uk", "me.uk"]),
    ("thirdleveldotau", &["com.au", "net.au"]),
    ("thirdleveldotnz", &["co.nz"]),
    ("thirdleveldotco", &["com.co", "org.co"]),
    ("thirdleveldotcn", &["com.cn"]),
    ("dothn", &["hn", "com.hn"]),
    ("indotnet", &["in.net"]),
    ("premiumdotin", &["web.in"]),
    ("centralniccomde", &["com.de"]),
    ("centralnicstandard", &["eu.com"]),
    ("centralnicuscom", &["us.com"]),
    ("centralnicukcom", &["uk.com"]),
    // Which TLDs make a group is documented nowhere: `modelled`.
    ("donutsgroup1", &["dentist", "lawyer", "attorney", "engineer", "degree", "mortgage"]),
    ("donutsgroup2", &["airforce", "army", "navy", "gives", "market", "software", "vet", "rehab", "bike"]),
];

/// The product key of a TLD.
pub(super) fn key(tld: &Tld) -> String {
    match KEYS.iter().find(|(_, tlds)| tlds.contains(&tld.name)) {
        Some((key, _)) => (*key).to_owned(),
        None => format!("dot{}", tld.name),
    }
}

/// The class behind the product; the names of others than .COM and .INFO are `modelled` after those.
pub(super) fn class(tld: &Tld) -> String {
    let key = key(tld);
    // `domcno` is DomCno and `dominfo` DomInfo: two words.
    let (head, tail) = if key.starts_with("do") { key.split_at(3) } else { (key.as_str(), "") };
    format!("com.logicboxes.foundation.sfnb.order.domorder.{}{}", capital(head), capital(tail))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|letter| letter.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The kind of entity: .COM and .INFO are recorded, the others are `modelled`.
pub(super) fn entity_type(tld: &Tld) -> &'static str {
    match tld.name {
        "com" => "3",
        "info" => "2",
        "net" => "5",
        "org" => "4",
        _ => "9",
    }
}

/// The last label of the name, which most rules go by.
pub(super) fn top(name: &Name) -> &str {
    match name.tld.name {
        // Zones of companies, which have rules of their own.
        "com.de" | "web.in" => name.tld.name,
        other => other.rsplit('.').next().unwrap_or(other),
    }
}

/// Whether the registry is a generic one.
pub(super) fn generic(name: &Name) -> bool {
    top(name).len() > 2
}
