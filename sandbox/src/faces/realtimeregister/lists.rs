//! What all lists share: pages, order, filters, chosen fields.

use std::cmp::Ordering;
use std::ops::Range;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Map, Value, json};

use super::fault::{Fault, Result};
use crate::reply;

/// The largest page (`modelled`: only the description for authors of add-ons gives it).
const LARGEST: usize = 1000;

const OWN: [&str; 8] = ["limit", "offset", "order", "q", "fields", "total", "no-total", "export"];

const OPERATORS: [&str; 12] =
    ["eq", "ne", "like", "not_like", "gt", "gte", "lt", "lte", "in", "not_in", "null", "not_null"];

/// Parameters of a request, decoded, in their order.
pub(super) type Query = [(String, String)];

/// Whether a parameter is set to true.
pub(super) fn truth(query: &Query, name: &str) -> Option<bool> {
    query.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value == "true" || value == "1")
}

/// Answers a list. `key` is the field that is always there; only fields in `filters` can be filtered.
pub(super) fn answer(
    mut all: Vec<Value>,
    key: &str,
    filters: &[&str],
    query: &Query,
) -> Result<Response<Bytes>> {
    for (name, value) in query {
        if OWN.contains(&name.as_str()) {
            continue;
        }
        let (field, operator) = name.split_once(':').unwrap_or((name, "eq"));
        if !filters.contains(&field) || !OPERATORS.contains(&operator) {
            return Err(Fault::invalid(format!("cannot filter by {name}")));
        }
        all.retain(|entity| fits(entity.get(field), operator, value));
    }
    if let Some(text) = one(query, "q").filter(|text| !text.is_empty()) {
        let text = text.to_ascii_lowercase();
        all.retain(|entity| entity.to_string().to_ascii_lowercase().contains(&text));
    }
    let orders: Vec<&str> = each(query, "order").collect();
    all.sort_by(|one, other| {
        let by = |order: &&str| {
            let (field, back) = order.strip_prefix('-').map_or((*order, false), |field| (field, true));
            let ordering = compare(one.get(field), other.get(field));
            if back { ordering.reverse() } else { ordering }
        };
        orders.iter().map(by).find(|ordering| ordering.is_ne()).unwrap_or(Ordering::Equal)
    });
    let total = all.len();
    let export = truth(query, "export") == Some(true);
    let limit = number(query, "limit")?;
    let offset = number(query, "offset")?.unwrap_or(0);
    if export && (limit.is_some() || one(query, "offset").is_some()) {
        return Err(Fault::invalid("export takes neither limit nor offset"));
    }
    let limit = if export { usize::MAX } else { limit.unwrap_or(10) };
    if !export && limit > LARGEST {
        return Err(Fault::violation("limit", "must be at most 1000"));
    }
    let fields: Vec<&str> = each(query, "fields").collect();
    let shown = all.into_iter().skip(offset).take(limit).map(|entity| chosen(entity, key, &fields, export));
    let entities: Vec<Value> = shown.collect();
    let mut pagination = json!({ "limit": limit.min(total.max(LARGEST)), "offset": offset });
    let counted = truth(query, "total") != Some(false) && truth(query, "no-total") != Some(true);
    if counted {
        pagination["total"] = json!(total);
    }
    let mut page = json!({ "pagination": pagination });
    if limit > 0 {
        page["entities"] = Value::Array(entities);
    }
    Ok(reply::document(StatusCode::OK, &page))
}

/// What is shown of a list that is asked for without filters and in the order of `key`, in which it lies. Nothing where all of it counts.
pub(super) fn window(key: &str, query: &Query) -> Option<Range<usize>> {
    let plain = |(name, value): &(String, String)| match name.as_str() {
        "limit" | "offset" | "fields" | "total" | "no-total" => true,
        "order" => value == key,
        _ => false,
    };
    let offset = number(query, "offset").ok()?.unwrap_or(0);
    let limit = number(query, "limit").ok()?.unwrap_or(10);
    query.iter().all(plain).then(|| offset..offset.saturating_add(limit))
}

/// Shows chosen fields of one object.
pub(super) fn shown(entity: Value, key: &str, query: &Query) -> Value {
    let fields: Vec<&str> = each(query, "fields").collect();
    chosen(entity, key, &fields, false)
}

fn chosen(entity: Value, key: &str, fields: &[&str], export: bool) -> Value {
    if fields.is_empty() && !export {
        return entity;
    }
    match entity {
        Value::Object(members) => {
            let wanted = |name: &String| name == key || fields.contains(&name.as_str());
            Value::Object(members.into_iter().filter(|(name, _)| wanted(name)).collect::<Map<_, _>>())
        }
        other => other,
    }
}

fn one<'q>(query: &'q Query, name: &str) -> Option<&'q str> {
    query.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// A parameter that may come several times, or with commas.
fn each<'q>(query: &'q Query, name: &'q str) -> impl Iterator<Item = &'q str> {
    let values = query.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str());
    values.flat_map(|value| value.split(',')).map(str::trim).filter(|value| !value.is_empty())
}

fn number(query: &Query, name: &str) -> Result<Option<usize>> {
    let bad = |_| Fault::violation(name, "must be a whole number");
    one(query, name).map(|text| text.parse().map_err(bad)).transpose()
}

fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(list)) => list.iter().flat_map(|one| texts(Some(one))).collect(),
        Some(other) => vec![other.to_string()],
    }
}

fn fits(value: Option<&Value>, operator: &str, wanted: &str) -> bool {
    let has = texts(value);
    let any = |test: &dyn Fn(&str) -> bool| has.iter().any(|text| test(text));
    let order = |test: fn(Ordering) -> bool| any(&|text| test(rank(text, wanted)));
    let listed = |text: &str| wanted.split(',').any(|one| one.trim() == text);
    match operator {
        "eq" => any(&|text| text == wanted),
        "ne" => !any(&|text| text == wanted),
        "like" => any(&|text| like(text, wanted)),
        "not_like" => !any(&|text| like(text, wanted)),
        "gt" => order(Ordering::is_gt),
        "gte" => order(Ordering::is_ge),
        "lt" => order(Ordering::is_lt),
        "lte" => order(Ordering::is_le),
        "in" => any(&listed),
        "not_in" => !any(&listed),
        "null" => has.is_empty(),
        _ => !has.is_empty(),
    }
}

/// Numbers and moments by their worth, all else by its letters.
fn rank(one: &str, other: &str) -> Ordering {
    if let (Ok(one), Ok(other)) = (one.parse::<i128>(), other.parse::<i128>()) {
        return one.cmp(&other);
    }
    if let (Ok(one), Ok(other)) = (one.parse::<jiff::Timestamp>(), other.parse::<jiff::Timestamp>()) {
        return one.cmp(&other);
    }
    one.cmp(other)
}

fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    let text = |value: Option<&Value>| texts(value).into_iter().next().unwrap_or_default();
    rank(&text(one), &text(other))
}

/// `modelled`: a part of the text, with `*` and `%` for anything.
fn like(text: &str, wanted: &str) -> bool {
    let (text, wanted) = (text.to_ascii_lowercase(), wanted.to_ascii_lowercase().replace('%', "*"));
    let mut rest = text.as_str();
    for part in wanted.split('*') {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}
