//! What a registrar says of a TLD today, where its plugin can ask.

use crate::fork;
use crate::model::Timestamp;
use crate::tld::{Rules, TldRules};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How long it holds, in seconds: an order form is drawn and sent by the same rules, and what changes at a registry is known days before.
const GOOD: i64 = 3600;

/// How many TLDs are kept in mind.
const MOST: usize = 2000;

/// What the registrar says of a TLD.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct LiveDocument {
    /// Its rules, with the keys of a rule file but `tlds` and `default`; left out where the registrar says nothing of the TLD.
    #[serde(default)]
    pub(crate) rules: Option<Map<String, Value>>,
}

/// What was read, and when.
#[derive(Default)]
pub(super) struct Known(Mutex<HashMap<String, (Timestamp, Read)>>);

type Read = Option<Arc<TldRules>>;

impl Known {
    pub(super) fn get(&self, tld: &str, now: Timestamp) -> Option<Read> {
        let _guard = fork::guard();
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = known.get(tld).filter(|(read, _)| (0..GOOD).contains(&now.seconds_since(*read)));
        fresh.map(|(_, rules)| rules.clone())
    }

    pub(super) fn keep(&self, tld: &str, now: Timestamp, rules: &Read) {
        let _guard = fork::guard();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() < MOST || known.contains_key(tld) {
            known.insert(tld.to_owned(), (now, rules.clone()));
        }
    }
}

impl LiveDocument {
    /// The rules on top of those that the plugin came with. The error names the key.
    pub(super) fn on_top_of(self, recorded: &Rules, tld: &str, manual: &str) -> Result<Read, String> {
        let Some(mut document) = self.rules else { return Ok(None) };
        document.insert("tlds".into(), vec![tld].into());
        document.entry("source").or_insert_with(|| manual.into());
        let rules = recorded.on_top(tld, Value::Object(document));
        rules
            .map(|rules| Some(Arc::new(rules)))
            .map_err(|text| format!("its answer is wrong at output.rules: {text}"))
    }
}
