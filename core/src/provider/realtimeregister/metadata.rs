//! What the registrar says of a TLD now: read once a day, and made into the rules that orders are checked against.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/tlds/info>.

mod rules;
#[cfg(test)]
mod tests;

use super::RealtimeRegister;
use super::rules as recorded;
use super::wire::Ask;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::model::Timestamp;
use crate::op::{RealtimeregisterTldMetadata, TldInfo, TldMetadata};
use crate::tld::TldRules;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// For how many seconds metadata is good: the registrar's own client keeps it for a day.
const GOOD: i64 = 24 * 3600;

/// How many TLDs are kept in mind.
const MOST: usize = 2000;

/// What the registrar says of a TLD, as it comes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Shown {
    provider: String,
    #[serde(default)]
    applicable_for: Vec<String>,
    metadata: Value,
}

/// What orders want to know of a TLD.
#[derive(Debug)]
pub(super) struct Live {
    pub(super) rules: Arc<TldRules>,
    /// An order can renew names.
    pub(super) renews: bool,
    /// A transfer takes a term.
    pub(super) transfer_term: bool,
}

/// What was read, and when.
#[derive(Default)]
pub(super) struct Known(Mutex<HashMap<String, (Timestamp, Arc<Live>)>>);

impl Known {
    fn get(&self, tld: &str, now: Timestamp) -> Option<Arc<Live>> {
        let _guard = fork::guard();
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = known.get(tld).filter(|(read, _)| (0..GOOD).contains(&now.seconds_since(*read)));
        fresh.map(|(_, live)| live.clone())
    }

    fn keep(&self, tld: &str, now: Timestamp, live: &Arc<Live>) {
        let _guard = fork::guard();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() < MOST || known.contains_key(tld) {
            known.insert(tld.to_owned(), (now, live.clone()));
        }
    }
}

async fn fetch(account: &RealtimeRegister, cx: &Cx, tld: &str) -> Result<Shown> {
    Ask::get(["tlds", tld, "info"]).fetch(account, cx).await
}

/// `realtimeregister.tld_metadata`
pub(super) async fn raw(
    account: &RealtimeRegister,
    cx: &Cx,
    input: &RealtimeregisterTldMetadata,
) -> Result<TldMetadata> {
    let tld = input.tld.trim_start_matches('.').to_ascii_lowercase();
    let Shown { provider, applicable_for, metadata } = fetch(account, cx, &tld).await?;
    Ok(TldMetadata { registry: provider, applicable_for, metadata })
}

/// What is said of a TLD today. A zone that is not known by its name is asked for by its last label, as the registrar's own client does.
async fn live(account: &RealtimeRegister, cx: &Cx, tld: &str) -> Result<Arc<Live>> {
    if let Some(live) = account.metadata.get(tld, cx.now()) {
        return Ok(live);
    }
    let shown = match (fetch(account, cx, tld).await, tld.rsplit_once('.')) {
        (Err(error), Some((_, last))) if is_unknown(&error) => fetch(account, cx, last).await,
        (shown, _) => shown,
    }?;
    let live = Arc::new(rules::read(tld, &shown)?);
    account.metadata.keep(tld, cx.now(), &live);
    // What is said of several TLDs is said of each of them.
    if shown.applicable_for.iter().any(|other| other == tld) {
        for other in shown.applicable_for.iter().filter(|other| *other != tld) {
            if let Ok(other_live) = rules::read(other, &shown) {
                account.metadata.keep(other, cx.now(), &Arc::new(other_live));
            }
        }
    }
    Ok(live)
}

fn is_unknown(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Unsupported)
}

/// What is known of a TLD already, without asking.
pub(super) fn known(account: &RealtimeRegister, now: Timestamp, tld: &str) -> Option<Arc<Live>> {
    account.metadata.get(tld, now)
}

/// The rules that an order for a name of this TLD is checked against: as they are now, where none were recorded.
///
/// Where they cannot be had, the quote before the purchase still finds what is wrong, while nothing is at stake.
pub(super) async fn for_order(account: &RealtimeRegister, cx: &Cx, tld: &str) -> Option<Arc<TldRules>> {
    if recorded::all().find_tld(tld).is_some() && account.metadata.get(tld, cx.now()).is_none() {
        return None;
    }
    live(account, cx, tld).await.ok().map(|live| live.rules.clone())
}

/// `tld.info`: as it is now, or as it was recorded where the registrar cannot be asked.
pub(super) async fn info(
    account: &RealtimeRegister,
    cx: &Cx,
    tld: &str,
    recorded: Option<TldInfo>,
) -> Result<Option<TldInfo>> {
    match (live(account, cx, tld).await, recorded) {
        (Ok(live), _) => Ok(Some(live.rules.info(super::INFO.name, tld))),
        (Err(error), None) if error.kind() == ErrorKind::NotFound => Ok(None),
        (Err(error), None) => Err(error),
        // A key that is not taken should be put right, not passed over.
        (Err(error), _) if matches!(error.kind(), ErrorKind::Auth | ErrorKind::Forbidden) => Err(error),
        (Err(_), recorded) => Ok(recorded),
    }
}
