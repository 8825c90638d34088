//! Rows of a sync: JSON lines, or CSV as RFC 4180 describes it.

use serde_json::{Value, json};

/// How rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Csv,
    Lines,
}

impl Format {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Lines => "jsonl",
        }
    }
}

/// What every list of domains says.
const LISTED: &[&str] = &[
    "domain",
    "domain_unicode",
    "lifecycle",
    "registrar_status",
    "created",
    "expires",
    "expiry_doubts",
    "locked",
    "auto_renew",
];

/// What is known where each domain was asked for.
const DETAILED: &[&str] = &[
    "privacy",
    "flags",
    "nameservers",
    "contacts.registrant",
    "contacts.admin",
    "contacts.tech",
    "contacts.billing",
    "verification",
];

/// Which rows are written, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) format: Format,
    pub(super) details: bool,
}

impl Table {
    fn columns(self) -> impl Iterator<Item = &'static str> {
        let detailed: &[&str] = if self.details { DETAILED } else { &[] };
        LISTED.iter().chain(detailed).copied().chain(["error"])
    }

    /// What stands above the rows.
    pub(super) fn head(self) -> Option<String> {
        (self.format == Format::Csv).then(|| self.columns().collect::<Vec<_>>().join(","))
    }

    /// One row, without the end of its line.
    pub(super) fn row(self, domain: &Value) -> String {
        match self.format {
            Format::Lines => domain.to_string(),
            Format::Csv => {
                let cell = |column: &str| {
                    quoted(cell(&domain[column.split('.').next().unwrap_or_default()], column))
                };
                self.columns().map(cell).collect::<Vec<_>>().join(",")
            }
        }
    }

    /// The domain that a written row is about.
    pub(super) fn domain(self, row: &str) -> Option<String> {
        match self.format {
            Format::Lines => serde_json::from_str::<Value>(row).ok()?["domain"].as_str().map(str::to_owned),
            Format::Csv => row.split(',').next().map(str::to_owned).filter(|name| name != "domain"),
        }
    }
}

/// A row for a domain that could not be read.
pub(super) fn unread(domain: Option<&str>, error: &str) -> Value {
    json!({ "domain": domain, "error": error })
}

fn cell(value: &Value, column: &str) -> String {
    let value = column.split_once('.').map_or(value, |(_, member)| &value[member]);
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let shown: Vec<String> =
                items.iter().map(|item| cell(item.get("name").unwrap_or(item), "")).collect();
            shown.join("; ")
        }
        other => other.to_string(),
    }
}

fn quoted(text: String) -> String {
    if text.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: Table = Table { format: Format::Csv, details: true };

    #[test]
    fn a_row_has_a_cell_for_each_column_whatever_a_text_holds() {
        let domain = json!({"domain": "a.com", "registrar_status": ["ok, so", "say \"hi\""], "locked": true,
            "nameservers": [{"name": "ns1.a.com", "addresses": []}, {"name": "ns2.a.com"}], "contacts": {"registrant": "7"}});
        let head = CSV.head().expect("a head");
        assert_eq!(head.split(',').count(), LISTED.len() + DETAILED.len() + 1);
        assert_eq!(
            CSV.row(&domain),
            "a.com,,,\"ok, so; say \"\"hi\"\"\",,,,true,,,,ns1.a.com; ns2.a.com,7,,,,,"
        );
    }

    #[test]
    fn the_domain_of_a_written_row_is_found_again() {
        let domain = json!({"domain": "a.com", "domain_unicode": "a.com"});
        for table in [CSV, Table { format: Format::Lines, details: false }] {
            assert_eq!(table.domain(&table.row(&domain)).as_deref(), Some("a.com"));
        }
        assert_eq!(CSV.domain(&CSV.head().expect("a head")), None);
    }
}
