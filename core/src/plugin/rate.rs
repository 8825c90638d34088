//! How much a registrar takes, as its plugin says it.

use crate::provider::{Limit, Setting, SettingKind};
use serde::Deserialize;

/// How much a registrar takes in a group of calls.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct LimitDocument {
    /// The group: `read`, `check` or `write`.
    pub(crate) group: String,
    /// Calls per minute.
    pub(crate) per_minute: u32,
    /// How many of them may come at once.
    pub(crate) burst: u32,
    /// Whether the registrar states this figure.
    #[serde(default)]
    pub(crate) stated: bool,
    /// What raises both figures, where it is the account's own.
    #[serde(default)]
    pub(crate) grows: Option<GrowthDocument>,
}

/// A whole number among the settings that raises a limit.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct GrowthDocument {
    /// The setting.
    pub(crate) setting: String,
    /// For so many, both figures grow by as much again as they are without any.
    pub(crate) doubles_at: u32,
}

/// A limit of an account.
pub(crate) struct OwnLimit {
    limit: Limit,
    /// The setting that raises it, and the number at which it is twice as high.
    grows: Option<(String, u32)>,
}

impl OwnLimit {
    /// The limit of an account with these settings.
    pub(super) fn of<'s>(&self, setting: impl Fn(&str) -> Option<&'s str>) -> Limit {
        let Some((name, doubles_at)) = &self.grows else { return self.limit };
        let count: u32 = setting(name).and_then(|text| text.trim().parse().ok()).unwrap_or(0);
        let more = |figure: u32| u64::from(count) * u64::from(figure) / u64::from(*doubles_at);
        let grown = |figure: u32| figure.saturating_add(u32::try_from(more(figure)).unwrap_or(u32::MAX));
        let Limit { per_minute, burst, .. } = self.limit;
        Limit { per_minute: grown(per_minute), burst: grown(burst), ..self.limit }
    }
}

impl LimitDocument {
    pub(super) fn taken(self, settings: &[Setting]) -> Result<OwnLimit, String> {
        let wrong = |text: &str| Err(format!("its description is wrong at limits: {text}"));
        let LimitDocument { group, per_minute, burst, stated, grows } = self;
        let group = ["read", "check", "write"].into_iter().find(|known| *known == group);
        let Some(group) = group.filter(|_| per_minute > 0 && burst > 0) else {
            return wrong("a group is read, check or write, and a figure is above 0");
        };
        let counts = |grows: &GrowthDocument| {
            let is_count = |one: &Setting| one.key == grows.setting && one.kind == SettingKind::Integer;
            grows.doubles_at > 0 && settings.iter().any(is_count)
        };
        if !grows.as_ref().is_none_or(counts) {
            return wrong(
                "what a limit grows with is a setting that is a whole number, and doubles_at is above 0",
            );
        }
        let grows = grows.map(|grows| (grows.setting, grows.doubles_at));
        Ok(OwnLimit { limit: Limit { group, per_minute, burst, stated }, grows })
    }
}
