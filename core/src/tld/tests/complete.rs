//! Complete orders, written by hand from the registrar's pages: between them they bring every field of every form into play.

use super::{logicboxes, order, put, with};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What TLDs want besides contacts and name servers.
type Wants = &'static [(&'static str, &'static str)];

/// TLDs, the country of the contacts, and values.
const PLAIN: &[(&[&str], &str, Wants)] = &[
    (
        &[
            "com", "net", "org", "de", "eu", "cc", "tv", "info", "biz", "name", "mobi", "ws", "me", "bz",
            "mn", "xxx",
        ],
        "GB",
        &[],
    ),
    (&["com", "net", "org", "de", "eu", "fr", "nyc", "at"], "FR", &[("extra.tnc", "y")]),
    (
        &["fr", "nyc", "at", "berlin", "london", "mx", "lat", "cl", "hn", "ai", "nz", "sx", "sc", "vc"],
        "US",
        &[],
    ),
    (&["xn--ngbc5azd", "co", "org.co", "mil.co", "gov.co", "edu.co", "in", "web.in"], "GB", &[]),
    (&["co.in", "net.in", "org.in", "gen.in", "firm.in", "ind.in", "in.net", "pw", "com.de"], "IN", &[]),
    (
        &["gb.com", "qc.com", "de.com", "no.com", "hu.com", "uy.com", "za.com", "br.com", "se.com", "uk.com"],
        "GB",
        &[],
    ),
    (&["gb.net", "se.net", "uk.net", "eu.com", "ae.org", "sa.com", "kr.com", "us.com", "gr.com"], "AE", &[]),
    (&["jpn.com", "cn.com", "ru.com"], "JP", &[]),
    (&["co.uk", "org.uk", "me.uk"], "US", &[]),
    (&["uk"], "JE", &[]),
    (&["uk"], "US", &[("extra.service-contact", "72860792")]),
    (&["uk"], "IS", &[("extra.service-contact", "1"), ("extra.tnc", "Y")]),
    (
        &["us"],
        "US",
        &[("contacts.registrant.extra.purpose", "P1"), ("contacts.registrant.extra.category", "C21")],
    ),
    (
        &["us"],
        "IE",
        &[
            ("contacts.registrant.extra.purpose", "P3"),
            ("contacts.registrant.extra.category", "C32"),
            ("extra.tnc", "Y"),
        ],
    ),
    (&["lawyer", "attorney", "ltda", "srl"], "BR", &[("extra.regulatorybody", "Example Bar")]),
    (&["lawyer"], "BR", &[]),
    (
        &["airforce", "army", "degree", "engineer", "gives", "market", "mortgage", "navy", "software", "vet"],
        "US",
        &[("extra.tnc", "Y")],
    ),
    (&["app", "dev", "law", "page", "rehab", "vote", "voto", "archi", "bio"], "SE", &[("extra.tnc", "y")]),
    (&["dentist"], "US", &[("extra.tnc", "y"), ("extra.regulatorybody", "Example Chamber")]),
    (&["quebec", "scot"], "GB", &[("extra.intended-use", "a blog")]),
    (&["br"], "BR", &[("contacts.registrant.extra.organisationId", "123456")]),
    (&["cn"], "CN", &[]),
    (
        &["cn"],
        "CN",
        &[
            ("extra.cnhosting", "true"),
            ("extra.cnhostingclause", "yes"),
            ("contacts.registrant.extra.organisationVerificationId", "1"),
        ],
    ),
    (&["coop"], "GB", &[("contacts.registrant.extra.sponsor", "72860792")]),
    (&["jobs"], "GB", &[("contacts.registrant.extra.title", "Director")]),
    (&["pro"], "GB", &[("contacts.registrant.extra.profession", "lawyer")]),
    (&["tel"], "GB", &[]),
    (&["tel"], "GB", &[("extra.whois-type", "Legal")]),
    (&["tel"], "GB", &[("extra.whois-type", "Natural"), ("extra.publish", "N")]),
];

/// Attributes that the contact of every role carries, by TLD.
const EACH: &[(&str, &str, Wants)] = &[
    ("ca", "CA", &[("CPR", "CCO"), ("AgreementVersion", "2.0"), ("AgreementValue", "y")]),
    (
        "es",
        "AD",
        &[("es_form_juridica", "612"), ("es_tipo_identificacion", "1"), ("es_identificacion", "B12345678")],
    ),
    ("nl", "US", &[("legalForm", "ANDERS")]),
];

/// A language for a name beyond ASCII, by TLD.
const LANGUAGES: &[(&str, &str)] = &[
    ("com", "GER"),
    ("cc", "aze"),
    ("tv", "aze"),
    ("name", "ger"),
    ("org", "de"),
    ("de", "de"),
    ("eu", "latin"),
    ("biz", "jp"),
    ("info", "hu"),
    ("co", "jp"),
    ("org.co", "jp"),
    ("pw", "ara"),
    ("in.net", "tha"),
    ("gb.com", "lat"),
    ("eu.com", "heb"),
    ("ae.org", "ara"),
    ("sa.com", "ara"),
    ("kr.com", "kor"),
    ("us.com", "jpn"),
    ("gr.com", "gre"),
    ("jpn.com", "jpn"),
    ("cn.com", "chi"),
    ("ru.com", "cyr"),
    ("tel", "jp"),
    ("xn--3ds443g", "zh"),
    ("xn--fiq228c5hs", "zh"),
    ("xn--h2brj9c", "hin-deva"),
    ("xn--nqv7f", "zh-cn"),
    ("xn--c1avg", "ru"),
    ("xn--i1b6b1a6a2e", "hin-deva"),
];

/// Complete orders for names under every TLD that has rules, with a registrant in Europe and with one elsewhere.
pub(super) fn complete() -> Vec<(String, Value)> {
    let mut orders = Vec::new();
    for (tlds, country, values) in PLAIN {
        for tld in *tlds {
            let domain = format!("example.{tld}");
            orders.push((domain.clone(), with(order(&domain, country), values)));
        }
    }
    for (tld, language) in LANGUAGES {
        let domain = format!("xn--bcher-kva.{tld}");
        orders.push((domain.clone(), with(order(&domain, "GB"), &[("language", language)])));
    }
    for (tld, country, values) in EACH {
        for domain in [format!("example.{tld}"), format!("xn--bcher-kva.{tld}")] {
            let language = if *tld == "ca" { "fr" } else { "es" };
            let idn = domain.starts_with("xn--") && *tld != "nl";
            let mut input = order(&domain, country);
            if idn {
                input = with(input, &[("language", language)]);
            }
            for role in ["registrant", "admin", "tech", "billing"] {
                let at = |name: &str| format!("contacts.{role}.extra.{name}");
                for (name, value) in *values {
                    input = with(input, &[(&at(name), value)]);
                }
            }
            orders.push((domain, input));
        }
    }
    orders.extend(australian());
    orders.extend(asian());
    orders.extend(russian());
    let group = |domain: &str| logicboxes().find(domain).unwrap().tlds()[0].clone();
    let asked = |(_, input): &&(String, Value)| input["extra"].get("tnc").is_some();
    let mut told: BTreeSet<String> = orders.iter().filter(asked).map(|(domain, _)| group(domain)).collect();
    for (domain, mut input) in orders.clone() {
        if told.insert(group(&domain)) {
            put(&mut input, "contacts.registrant.country", Some(json!("NO")));
            orders.push((domain, with(input, &[("extra.tnc", "Y")])));
        }
    }
    orders
}

/// One order for each kind of number.
fn australian() -> Vec<(String, Value)> {
    let mut orders = Vec::new();
    for tld in ["au", "com.au", "net.au", "org.au", "id.au"] {
        let domain = format!("example.{tld}");
        for (kind, more) in [
            ("ACN", &[][..]),
            ("VIC BN", &["registrantName"][..]),
            ("TM", &["registrantName", "eligibilityName", "eligibilityType"][..]),
            ("Other", &["registrantName", "eligibilityType"][..]),
        ] {
            let base = [
                ("extra.id-type", kind),
                ("extra.id", "079 009 340"),
                ("extra.policyReason", "1"),
                ("extra.isAUWarranty", "true"),
            ];
            let mut input = with(order(&domain, "AU"), &base);
            for name in more {
                let value = match (*name, kind) {
                    ("eligibilityType", "TM") => "Trademark Owner",
                    ("eligibilityType", _) => "Other",
                    _ => "Example",
                };
                input["extra"][*name] = json!(value);
            }
            orders.push((domain.clone(), input));
        }
    }
    orders
}

/// The tie to Asia is declared by one of the contacts, whichever the order names.
fn asian() -> Vec<(String, Value)> {
    let mut orders = Vec::new();
    for role in ["registrant", "admin", "tech", "billing"] {
        let at = |name: &str| format!("contacts.{role}.extra.{name}");
        let domain = "example.asia".to_owned();
        let input = with(
            order(&domain, "SG"),
            &[("extra.cedcontactid", role), (&at("locality"), "SG"), (&at("identnumber"), "1")],
        );
        let plain = [(at("legalentitytype"), "corporation"), (at("identform"), "certificate")];
        let other = [(at("legalentitytype"), "other"), (at("identform"), "other")];
        let more = [(at("otherlegalentitytype"), "guild"), (at("otheridentform"), "letter")];
        let add = |input: &Value, values: &[(String, &str)]| {
            values.iter().fold(input.clone(), |input, (path, value)| with(input, &[(path, value)]))
        };
        orders.push((domain.clone(), add(&input, &plain)));
        orders.push((domain, add(&add(&input, &other), &more)));
    }
    let handle = [("extra.cedcontactid", "72860792"), ("language", "ja")];
    orders.push(("xn--bcher-kva.asia".to_owned(), with(order("xn--bcher-kva.asia", "SG"), &handle)));
    orders
}

fn russian() -> Vec<(String, Value)> {
    let base = |country| {
        let mut input = order("example.ru", country);
        put(&mut input, "contacts.registrant.extra", Some(json!({ "address-r": "ulitsa Primer 1" })));
        input
    };
    let at = "contacts.registrant.extra";
    let all = |input: Value, values: &[(&str, &str)]| {
        values.iter().fold(input, |input, (name, value)| with(input, &[(&format!("{at}.{name}"), value)]))
    };
    let person = [
        ("contract-type", "PRS"),
        ("birth-date", "01.02.1990"),
        ("person-r", "Ada Primer"),
        ("passport", "1 Moskva 2010"),
    ];
    let company = [("contract-type", "ORG"), ("org-r", "OOO Primer")];
    let numbers = [("kpp", "123456789"), ("code", "1234567890")];
    [all(base("RU"), &person), all(base("US"), &company), all(all(base("RU"), &company), &numbers)]
        .map(|input| ("example.ru".to_owned(), input))
        .to_vec()
}
