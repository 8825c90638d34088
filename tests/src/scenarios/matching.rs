//! Whether an answer has what a scenario expects: every expected member has to be there, others may be.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What expectations may refer to.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Values that earlier steps kept.
    pub saved: BTreeMap<String, Value>,
    /// The simulated registrar's time, for dates relative to it.
    pub now: Option<jiff::Timestamp>,
}

impl Known {
    /// Compares, and names the first place that differs.
    pub fn compare(&self, expected: &Value, found: Option<&Value>, path: &str) -> Result<(), String> {
        let differs = |wanted: &str| {
            let found = found.map_or("nothing".to_owned(), Value::to_string);
            Err(format!(
                "{}: wanted {wanted}, found {found}",
                if path.is_empty() { "the answer" } else { path }
            ))
        };
        if let Some((matcher, argument)) = matcher(expected) {
            return match self.matches(matcher, argument, found, path)? {
                true => Ok(()),
                false => differs(&expected.to_string()),
            };
        }
        match (expected, found) {
            (Value::Object(members), Some(Value::Object(there))) => {
                members.iter().try_for_each(|(name, inner)| {
                    let below = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    self.compare(inner, there.get(name), &below)
                })
            }
            (Value::Array(items), Some(Value::Array(there))) if items.len() == there.len() => {
                let pairs = items.iter().zip(there).enumerate();
                pairs.into_iter().try_for_each(|(i, (item, found))| {
                    self.compare(item, Some(found), &format!("{path}[{i}]"))
                })
            }
            (expected, Some(found)) if expected == found => Ok(()),
            _ => differs(&expected.to_string()),
        }
    }

    fn matches(
        &self,
        matcher: &str,
        argument: &Value,
        found: Option<&Value>,
        path: &str,
    ) -> Result<bool, String> {
        let there = found.filter(|value| !value.is_null());
        Ok(match matcher {
            "$present" => there.is_some(),
            "$absent" => there.is_none_or(|value| *value == Value::Array(Vec::new())),
            "$count" => there
                .and_then(Value::as_array)
                .is_some_and(|items| argument.as_u64() == items.len().try_into().ok()),
            "$has" => there.and_then(Value::as_array).is_some_and(|items| {
                items.iter().any(|item| self.compare(argument, Some(item), path).is_ok())
            }),
            "$saved" => there.is_some() && there == argument.as_str().and_then(|name| self.saved.get(name)),
            "$date" => there.and_then(Value::as_str) == Some(&self.date(argument)?),
            other => return Err(format!("{path}: there is no matcher {other}")),
        })
    }

    /// `+1y`, `-3d`: a day relative to the simulated registrar's.
    fn date(&self, argument: &Value) -> Result<String, String> {
        let wrong = || format!("{argument} is not a distance such as +1y or -3d");
        let now = self.now.ok_or("the time of the simulated registrar is not known")?;
        let text = argument.as_str().filter(|text| text.starts_with(['+', '-'])).ok_or_else(wrong)?;
        let unit = text.chars().last().ok_or_else(wrong)?;
        let number: i64 = text[..text.len() - unit.len_utf8()].parse().map_err(|_| wrong())?;
        let span = jiff::Span::new();
        let span = match unit {
            'y' => span.years(number),
            'm' => span.months(number),
            'd' => span.days(number),
            _ => return Err(wrong()),
        };
        let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
        today.checked_add(span).map(|day| day.to_string()).map_err(|error| error.to_string())
    }

    /// The input with saved values in the place of `${name}`.
    pub fn fill(&self, input: &Map<String, Value>) -> Result<Map<String, Value>, String> {
        input.iter().map(|(name, value)| Ok((name.clone(), self.filled(value)?))).collect()
    }

    fn filled(&self, value: &Value) -> Result<Value, String> {
        match value {
            Value::String(text) => match text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) {
                Some(name) => {
                    self.saved.get(name).cloned().ok_or_else(|| format!("nothing was saved as {name}"))
                }
                None => Ok(value.clone()),
            },
            Value::Array(items) => {
                items.iter().map(|item| self.filled(item)).collect::<Result<_, _>>().map(Value::Array)
            }
            Value::Object(members) => self.fill(members).map(Value::Object),
            plain => Ok(plain.clone()),
        }
    }
}

/// `{"$count": 2}`: an object with one member whose name begins with a dollar sign.
fn matcher(expected: &Value) -> Option<(&str, &Value)> {
    let members = expected.as_object().filter(|members| members.len() == 1)?;
    members
        .iter()
        .next()
        .map(|(name, argument)| (name.as_str(), argument))
        .filter(|(name, _)| name.starts_with('$'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn compare(expected: Value, found: Value) -> Result<(), String> {
        let now = "2027-01-31T12:00:00Z".parse().ok();
        Known { saved: BTreeMap::from([("id".into(), json!("7"))]), now }.compare(&expected, Some(&found), "")
    }

    #[test]
    fn members_that_are_not_expected_are_ignored_and_missing_ones_are_not() {
        assert!(compare(json!({"a": 1}), json!({"a": 1, "b": 2})).is_ok());
        assert_eq!(
            compare(json!({"a": {"b": 1}}), json!({"a": {}})),
            Err("a.b: wanted 1, found nothing".into())
        );
        assert!(compare(json!([1]), json!([1, 2])).is_err());
    }

    #[test]
    fn matchers_look_at_what_is_there() {
        assert!(compare(json!({"a": {"$count": 2}}), json!({"a": [1, 2]})).is_ok());
        assert!(compare(json!({"a": {"$count": 1}}), json!({"a": [1, 2]})).is_err());
        assert!(
            compare(json!({"a": {"$has": {"b": 1}}}), json!({"a": [{"b": 2}, {"b": 1, "c": 3}]})).is_ok()
        );
        assert!(compare(json!({"a": {"$has": {"b": 3}}}), json!({"a": [{"b": 2}]})).is_err());
        assert!(compare(json!({"a": {"$absent": true}}), json!({})).is_ok());
        assert!(compare(json!({"a": {"$present": true}}), json!({"a": null})).is_err());
        assert!(compare(json!({"$saved": "id"}), json!("7")).is_ok());
        assert!(compare(json!({"$saved": "other"}), json!("7")).is_err());
        assert!(compare(json!({"$nonsense": 1}), json!("7")).is_err());
    }

    #[test]
    fn dates_are_relative_to_the_simulated_day() {
        assert!(compare(json!({"$date": "+1y"}), json!("2028-01-31")).is_ok());
        assert!(compare(json!({"$date": "+1m"}), json!("2027-02-28")).is_ok());
        for (distance, found) in [("-1d", "2027-01-31"), ("1y", "2028-01-31"), ("+1", "2027-02-01")] {
            assert!(compare(json!({ "$date": distance }), json!(found)).is_err());
        }
    }
}
