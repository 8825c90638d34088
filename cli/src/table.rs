//! Outputs as tables for people.

use comfy_table::{ContentArrangement, Table, presets};
use serde_json::Value;

/// The columns of the lists that operations answer, by operation: the list's name and the columns' paths.
const LISTS: &[(&str, &str, &[&str])] = &[
    (
        "domain.check",
        "names",
        &["domain_unicode", "state", "premium", "prices.register", "prices.currency", "reason"],
    ),
    ("domain.list", "domains", &["domain_unicode", "lifecycle", "expires", "locked", "auto_renew"]),
    (
        "journal.list",
        "orders",
        &[
            "order.id",
            "order.operation",
            "order.domain",
            "order.state",
            "order.expires",
            "order.key",
            "sent_at",
            "reason",
            "events.message",
        ],
    ),
    ("journal.reconcile", "settled", &["id", "operation", "domain", "state", "expires", "key"]),
    (
        "journal.reconcile",
        "open",
        &["order.id", "order.operation", "order.domain", "order.state", "order.key", "next_look", "reason"],
    ),
    ("journal.reconcile", "noticed", &["order.id", "order.domain", "order.state", "events.message"]),
    ("sandbox.ledger", "rows", &["id", "at", "operation", "domain", "amount", "currency"]),
    ("providers", "providers", &["name", "title", "operations", "sandbox", "documentation"]),
];

/// What is told only when it is so.
const EXCEPTIONS: &[&str] = &["already_satisfied", "journal_degraded"];

/// The output of an operation: a table with a row for each item where it is a list, else with a row for each field.
pub(crate) fn of(operation: &str, output: &Value) -> String {
    let lists: Vec<_> = LISTS.iter().filter(|(name, ..)| *name == operation).collect();
    if lists.is_empty() {
        return fields(output);
    }
    let mut rest = output.clone();
    let mut parts = Vec::new();
    for (_, list, columns) in &lists {
        let items = output[*list].as_array().map_or(&[][..], Vec::as_slice);
        rest.as_object_mut().and_then(|members| members.remove(*list));
        match items {
            items if lists.len() == 1 => parts.push(rows(items, columns)),
            [] => {}
            items => parts.push(format!("{list}:\n{}", rows(items, columns))),
        }
    }
    if rest.as_object().is_some_and(|members| !members.is_empty()) {
        parts.push(fields(&rest));
    }
    parts.join("\n")
}

/// A row for each item. Columns that are empty everywhere are left out.
pub(crate) fn rows(items: &[Value], columns: &[&str]) -> String {
    if items.is_empty() {
        return "nothing".into();
    }
    let cells: Vec<Vec<String>> =
        items.iter().map(|item| columns.iter().map(|path| cell(at(item, path))).collect()).collect();
    let used: Vec<usize> =
        (0..columns.len()).filter(|i| cells.iter().any(|row| !row[*i].is_empty())).collect();
    let mut table = plain();
    table.set_header(used.iter().map(|i| heading(columns[*i])));
    for row in &cells {
        table.add_row(used.iter().map(|i| row[*i].as_str()));
    }
    trimmed(&table)
}

/// A row for each field, and a table below for each list of items. Empty ones are left out.
fn fields(output: &Value) -> String {
    let (mut found, mut lists) = (Vec::new(), Vec::new());
    flatten(output, "", &mut found, &mut lists);
    let written = |name: &str| found.iter().find(|(other, _)| other == name).map(|(_, text)| text);
    let twice = written("domain").is_some() && written("domain") == written("domain_unicode");
    let mut table = plain();
    let mut parts = Vec::new();
    let worth_a_row = |(name, text): &&(String, String)| {
        let repeats = twice && name == "domain_unicode";
        let usual = text == "no" && EXCEPTIONS.contains(&name.as_str());
        !repeats && !usual
    };
    for (name, text) in found.iter().filter(worth_a_row) {
        table.add_row([name, text]);
    }
    if !table.is_empty() {
        parts.push(trimmed(&table));
    }
    for (name, items) in lists {
        parts.push(format!("{name}:\n{}", rows(items, &columns(items))));
    }
    if parts.is_empty() { "done".into() } else { parts.join("\n") }
}

/// The names that the items have, in the order in which they appear.
fn columns(items: &[Value]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for name in items.iter().filter_map(Value::as_object).flat_map(|members| members.keys()) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

fn flatten<'a>(
    value: &'a Value,
    path: &str,
    found: &mut Vec<(String, String)>,
    lists: &mut Vec<(String, &'a [Value])>,
) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(members) if !is_money(members) => {
            members.iter().for_each(|(name, inner)| flatten(inner, &below(name), found, lists));
        }
        Value::Array(items) if items.iter().any(Value::is_object) => lists.push((path.to_owned(), items)),
        plain => {
            let text = cell(plain);
            if !text.is_empty() {
                found.push((path.to_owned(), text));
            }
        }
    }
}

fn is_money(members: &serde_json::Map<String, Value>) -> bool {
    members.contains_key("amount") && members.contains_key("currency") && members.len() <= 3
}

/// A value in a cell. What outsiders wrote is shown without control characters, which could move the cursor.
fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::Bool(true) => "yes".into(),
        Value::Bool(false) => "no".into(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join(", "),
        Value::Object(members) if is_money(members) => {
            let source = members.get("source").map_or(String::new(), |source| format!(" ({})", cell(source)));
            format!("{} {}{source}", cell(&members["amount"]), cell(&members["currency"]))
        }
        Value::Object(members) => members.values().map(cell).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()
}

/// The value at a path; in a list on the way, that of its last item.
fn at<'a>(item: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(item, |value, name| match value {
        Value::Array(items) => items.last().map_or(&Value::Null, |last| &last[name]),
        value => &value[name],
    })
}

/// The heading of a column: the last part of its path.
fn heading(path: &str) -> String {
    let name = match path {
        "domain_unicode" => "domain",
        path => path.rsplit('.').next().unwrap_or(path),
    };
    name.replace('_', " ")
}

fn plain() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    table
}

fn trimmed(table: &Table) -> String {
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_list_has_a_row_for_each_item_and_no_empty_columns() {
        let output = json!({"names": [{"domain_unicode": "bücher.de", "state": "available"}, {"domain_unicode": "a.de", "state": "taken"}]});
        let shown = of("domain.check", &output);
        assert_eq!(shown.lines().count(), 3, "{shown}");
        assert!(shown.contains("bücher.de") && !shown.contains("prices"), "{shown}");
    }

    #[test]
    fn money_is_one_cell() {
        let output = json!({"domain": "example.com", "charged": {"amount": "10.50", "currency": "USD", "source": "reply"}});
        assert!(of("domain.renew", &output).contains("10.50 USD (reply)"));
    }

    #[test]
    fn a_list_inside_an_output_is_a_table_below() {
        let output = json!({"tld": "us", "fields": [{"name": "purpose", "options": [{"value": "P1"}, {"value": "P2"}]}]});
        let shown = of("tld.info", &output);
        assert!(shown.contains("fields:") && shown.contains("P1, P2"), "{shown}");
    }

    #[test]
    fn a_pass_over_open_orders_shows_what_is_known_of_each() {
        let order = |id: &str, state: &str| json!({"id": id, "operation": "domain.renew", "domain": "a.com", "state": state, "key": "k"});
        let open = json!({"order": order("2", "unknown"), "reason": "no trace yet", "next_look": "2027-01-01T00:16:00Z"});
        let output =
            json!({"settled": [order("1", "succeeded")], "open": [open], "noticed": [], "forgotten": 0});
        let shown = of("journal.reconcile", &output);
        assert!(
            shown.contains("settled:") && shown.contains("open:") && shown.contains("no trace yet"),
            "{shown}"
        );
        assert!(!shown.contains("noticed"), "{shown}");
    }

    #[test]
    fn an_order_is_listed_with_the_last_thing_to_know_of_it() {
        let events = json!([{"kind": "duplicated", "message": "bought twice"}, {"kind": "resolved", "message": "settled by hand"}]);
        let output = json!({"orders": [{"order": {"id": "1"}, "events": events}]});
        assert!(of("journal.list", &output).contains("settled by hand"));
    }

    #[test]
    fn control_characters_of_outsiders_are_not_shown() {
        assert!(!of("raw", &json!({"text": "a\u{1b}[2Jb"})).contains('\u{1b}'));
    }
}
