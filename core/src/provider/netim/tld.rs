//! What the registrar says of a TLD: `netim.tld`, `netim.tld_operations`, and its part of `tld.info`.
//!
//! The page of the object belongs to 1.0; in 3.0 its place was taken by product information, whose members nobody published. So there
//! the same members are looked for, those that are not there are not known, and no order depends on them.
//!
//! Reference: StructDomainTldInfo.

use super::operation::rows;
use super::wire::{Ask, ask};
use super::{INFO, Netim, Version};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::op::{Effect, NetimExtensions, NetimTld, NetimTldData, NetimTldOpen, NetimTldOperations, TldInfo};
use crate::provider::fields::{Fields, scalar};
use crate::tld::{NameserverLimits, TransferCode};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

/// TLDs that were read, by name. They hardly ever change, and an account is not kept for ever.
#[derive(Default)]
pub(super) struct Known(Mutex<HashMap<String, Arc<NetimTldData>>>);

impl Known {
    fn get(&self, tld: &str) -> Option<Arc<NetimTldData>> {
        let _guard = fork::guard();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(tld).cloned()
    }

    fn put(&self, data: NetimTldData) -> Arc<NetimTldData> {
        let data = Arc::new(data);
        let _guard = fork::guard();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(data.tld.clone(), data.clone());
        data
    }
}

/// The years in a text such as `1-10`, `1;3;5`, `1-5;10`, `1:3:5` or `2-2`.
pub(super) fn years(text: &str) -> Option<Vec<u8>> {
    let number = |text: &str| text.trim().parse::<u8>().ok().filter(|years| (1..=100).contains(years));
    let mut all = Vec::new();
    for part in text.split([';', ':', ',']).map(str::trim).filter(|part| !part.is_empty()) {
        match part.split_once('-') {
            Some((first, last)) => all.extend(number(first)?..=number(last)?),
            None => all.push(number(part)?),
        }
    }
    all.sort_unstable();
    all.dedup();
    Some(all)
}

fn read(value: &Value, tld: &str) -> Result<NetimTldData> {
    let fields = Fields::of(value)?;
    let named =
        fields.iter().find(|(name, _)| name.eq_ignore_ascii_case("tld")).and_then(|(_, value)| scalar(value));
    if named.is_some_and(|named| !named.trim_start_matches('.').eq_ignore_ascii_case(tld)) {
        return Err(Error::bad_reply("tld", "the registrar's answer is about another TLD"));
    }
    let sold = |key: &str| {
        fields.text(key).map_or(Ok(Vec::new()), |text| years(&text).ok_or_else(|| fields.bad(key)))
    };
    let features = fields
        .iter()
        .filter(|(name, _)| name.starts_with("Has"))
        .filter_map(|(name, _)| Some((name.clone(), fields.switch(name)?)));
    let extensions = match fields.get("Extensions") {
        Some(list @ Value::Array(_)) => rows(list, extension)?,
        _ => Vec::new(),
    };
    let rest = |name: &str| !name.starts_with("Has") && !name.eq_ignore_ascii_case("tld");
    Ok(NetimTldData {
        register_years: sold("PeriodCreate")?,
        renew_years: sold("PeriodRenew")?,
        features: features.collect(),
        extensions,
        values: fields
            .iter()
            .filter(|(name, _)| rest(name))
            .filter_map(|(name, value)| Some((name.clone(), scalar(value)?)))
            .collect(),
        tld: tld.to_owned(),
    })
}

/// Names below the TLD that are sold as well, of one kind.
fn extension(fields: &Fields<'_>) -> Result<NetimExtensions> {
    Ok(NetimExtensions { kind: fields.text("type"), tlds: fields.list("tld") })
}

async fn look(account: &Netim, cx: &Cx, tld: &str) -> Result<Arc<NetimTldData>> {
    if let Some(known) = account.tlds.get(tld) {
        return Ok(known);
    }
    let request = match account.version {
        Version::One => Ask::get(&["tld", tld, ""]),
        Version::Three => Ask::get(&["domains", "product", tld, ""]),
    };
    let found = ask(account, cx, Effect::Read, &request, |value| read(value, tld)).await;
    found.map(|data| account.tlds.put(data))
}

/// What is known of a TLD before an order. In 3.0 nothing is, and what is not sold is said at once.
pub(super) async fn known(account: &Netim, cx: &Cx, tld: &str) -> Result<Option<Arc<NetimTldData>>> {
    if account.version == Version::Three {
        return Ok(account.tlds.get(tld));
    }
    match look(account, cx, tld).await {
        Ok(known) => Ok(Some(known)),
        Err(error) if error.context().http_status == Some(404) => {
            let text = format!("NETIM does not sell names under .{tld}; nothing was sent");
            Err(Error::new(ErrorKind::Unsupported, text).with(|c| *c = error.context().clone()))
        }
        Err(error) if error.kind() == ErrorKind::Auth => Err(error),
        Err(_) => Ok(None),
    }
}

/// Whether several names of a TLD may share a check.
pub(super) async fn checks_many(account: &Netim, cx: &Cx, tld: &str) -> bool {
    let known = known(account, cx, tld).await.ok().flatten();
    known.is_some_and(|known| known.features.get("HasMultipleCheck") == Some(&true))
}

/// The registrar's part of `tld.info`, on top of what the rules know.
pub(super) async fn info(
    account: &Netim,
    cx: &Cx,
    tld: &str,
    known: Option<TldInfo>,
) -> Result<Option<TldInfo>> {
    let data = match look(account, cx, tld).await {
        Ok(data) => data,
        // What the rules know is still true where the registrar does not tell more.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(known),
        Err(error) => return Err(error),
    };
    let base = known.unwrap_or_else(|| super::rules::of(tld).info(INFO.name, tld));
    let has = |name: &str| data.features.get(name).copied();
    let code = |has: bool| if has { TransferCode::AtOrder } else { TransferCode::None };
    Ok(Some(TldInfo {
        register_years: or(&data.register_years, base.register_years),
        renew_years: or(&data.renew_years, base.renew_years),
        privacy: has("HasWhoisPrivacy").or(base.privacy),
        lock: has("HasRegistrarLock").or(base.lock),
        transfer_code: has("HasEppCode").map(code).or(base.transfer_code),
        zone_check: has("HasZonecheck").or(base.zone_check),
        nameservers: match account.is_one() {
            true => NameserverLimits { max: Some(super::orders::MOST_SERVERS_IN_ONE), ..base.nameservers },
            false => base.nameservers,
        },
        ..base
    }))
}

fn or(told: &[u8], known: Vec<u8>) -> Vec<u8> {
    if told.is_empty() { known } else { told.to_vec() }
}

fn bare(tld: &str) -> String {
    let tld = tld.trim_start_matches('.').to_lowercase();
    idna::domain_to_ascii(&tld).unwrap_or(tld)
}

/// `netim.tld`
pub(super) async fn run(account: &Netim, cx: &Cx, input: &NetimTld) -> Result<NetimTldData> {
    Ok((*look(account, cx, &bare(&input.tld)).await?).clone())
}

/// `netim.tld_operations`: the extension is written in capitals here.
pub(super) async fn operations(account: &Netim, cx: &Cx, input: &NetimTldOperations) -> Result<NetimTldOpen> {
    account.only_one("netim.tld_operations")?;
    let tld = bare(&input.tld);
    let request = Ask::get(&["tld", &tld.to_uppercase(), "operations", ""]);
    let operations = ask(account, cx, Effect::Read, &request, |value| {
        if value.as_array().is_some_and(Vec::is_empty) {
            return Ok(BTreeMap::new());
        }
        let fields = Fields::of(value)?;
        let open = |(name, _): (&String, &Value)| {
            fields.switch(name).map(|open| (name.clone(), open)).ok_or_else(|| fields.bad(name))
        };
        fields.iter().map(open).collect()
    });
    Ok(NetimTldOpen { operations: operations.await?, tld })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_way_of_writing_periods_is_read() {
        let read = |text: &str| years(text);
        assert_eq!(read("1-3"), Some(vec![1, 2, 3]));
        assert_eq!(read("1;3;5"), Some(vec![1, 3, 5]));
        assert_eq!(read("1-2;10"), Some(vec![1, 2, 10]));
        assert_eq!(read("1:3:5"), Some(vec![1, 3, 5]));
        assert_eq!(read("2-2"), Some(vec![2]));
        assert_eq!(read(" 1 - 2 ; 5 "), Some(vec![1, 2, 5]));
        assert_eq!(read(""), Some(vec![]));
        for bad in ["one", "1-x", "0", "-", "1--2", "999"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn flags_are_read_as_numbers_and_as_text_and_the_rest_as_it_came() {
        let value = json!({"Tld": "COM", "PeriodCreate": "1-10", "HasEppCode": "1", "HasZonecheck": 0, "Fee4Renewal": "9.50",
            "Extensions": [{"type": "regional", "tld": ["uk.com", "us.com"]}], "Informations": ""});
        let data = read(&value, "com").expect("data");
        assert_eq!(data.extensions[0].tlds, ["uk.com", "us.com"]);
        assert_eq!(
            data.features,
            [("HasEppCode".to_owned(), true), ("HasZonecheck".to_owned(), false)].into()
        );
        assert_eq!(data.values["Fee4Renewal"], "9.50");
        assert_eq!(read(&value, "net").expect_err("another").context().at.as_deref(), Some("tld"));
    }
}
