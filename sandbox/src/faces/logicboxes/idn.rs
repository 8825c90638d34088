//! Language tags of internationalised names.

use super::fault::{Fault, Result};
use crate::registry::name::Name;

const TAGS: &[(&str, &[&str])] = &[
    ("biz", &["zh", "da", "fi", "de", "hu", "is", "jp", "ko", "lt", "lv", "no", "pl", "pt", "es", "sv"]),
    ("ca", &["fr"]),
    ("co", &["zh", "da", "fi", "is", "jp", "ko", "no", "es", "sv"]),
    ("de", &["de"]),
    ("es", &["es"]),
    ("eu", &["latin"]),
    ("info", &["da", "de", "hu", "is", "ko", "lv", "lt", "pl", "es", "sv"]),
    ("org", &["zh-cn", "ru", "da", "de", "hin-deva", "hu", "is", "ko", "lv", "lt", "pl", "es", "sv"]),
    ("asia", &["zh", "ja", "ko"]),
    ("bharat", &["hin-deva"]),
    ("in.net", CENTRAL),
    ("pw", CENTRAL),
    (
        "tel",
        &[
            "zh", "da", "fr", "fi", "de", "hu", "is", "jp", "ko", "lv", "lt", "no", "pl", "pt", "ru", "es",
            "sv",
        ],
    ),
    ("eu.com", &["ara", "cyr", "gre", "heb", "lat"]),
    ("us.com", &["ara", "chi", "cyr", "gre", "heb", "jpn", "lat"]),
    ("uk.com", &["lat"]),
    // .在线 and .中文网
    ("xn--3ds443g", &["zh"]),
    ("xn--fiq228c5hs", &["zh"]),
];

const CENTRAL: &[&str] = &["ara", "chi", "cyr", "gre", "heb", "jpn", "kor", "lao", "lat", "tha"];

/// TLDs that take three-letter tags. The full list is not known, so any three letters pass (`modelled`).
const THREE_LETTERS: &[&str] = &["com", "net", "name", "cc", "tv"];

/// Refuses a tag that the TLD does not know, and an internationalised name without one. TLDs without a known table take
/// anything. The texts are `modelled`.
pub(super) fn check(name: &Name, tag: Option<&str>) -> Result<()> {
    if !name.ascii.starts_with("xn--") {
        return Ok(());
    }
    let tld = name.tld.name;
    let table = TAGS.iter().find(|(known, _)| *known == tld).map(|(_, tags)| *tags);
    let three = THREE_LETTERS.contains(&tld);
    if table.is_none() && !three {
        return Ok(());
    }
    let tag = tag.filter(|tag| !tag.is_empty()).ok_or_else(|| Fault::missing("idnLanguageCode"))?;
    let known = match table {
        Some(tags) => tags.contains(&tag),
        None => tag.len() == 3 && tag.bytes().all(|byte| byte.is_ascii_lowercase()),
    };
    if known { Ok(()) } else { Err(Fault::field("idnLanguageCode", "idnLanguageCode is invalid")) }
}
