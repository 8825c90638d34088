//! The figures for people and for programs.
#![allow(clippy::print_stdout, reason = "a command talks to whoever runs it")]

use crate::tally::Tally;
use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};

/// How many violations of a suite are told.
const TOLD: usize = 12;

/// The rows of the suites that have ended.
#[derive(Default)]
pub struct Report {
    rows: Vec<(&'static str, Value)>,
}

impl Report {
    /// Takes in a suite, and tells what was wrong with it.
    pub fn take(&mut self, name: &'static str, tally: &Tally) {
        eprintln!("{name}: {} of {} passed, {:.1} s", tally.passed, tally.points, tally.took.as_secs_f64());
        for text in tally.violations.iter().take(TOLD) {
            eprintln!("  VIOLATION {text}");
        }
        let row = json!({
            "points": tally.points,
            "passed": tally.passed,
            "unreached": tally.unreached,
            "violations": tally.violations.len(),
            "seconds": (tally.took.as_secs_f64() * 10.0).round() / 10.0,
            "note": tally.note,
            "good": tally.good(),
        });
        self.rows.push((name, row));
    }

    /// One line for a program.
    pub fn json(&self) -> Value {
        let good = self.rows.iter().all(|(_, row)| row["good"] == true);
        let suites: serde_json::Map<String, Value> =
            self.rows.iter().map(|(name, row)| ((*name).to_owned(), row.clone())).collect();
        json!({"suites": suites, "passed": good && !self.rows.is_empty()})
    }

    /// A table for a person.
    pub fn print(&self) {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY);
        let columns = ["points", "passed", "unreached", "violations", "seconds", "note"];
        table.set_header(std::iter::once("suite").chain(columns));
        for (name, row) in &self.rows {
            let cell = |column: &&str| match &row[*column] {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            table.add_row(std::iter::once((*name).to_owned()).chain(columns.iter().map(cell)));
        }
        for column in table.column_iter_mut().skip(1).take(5) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        println!("{table}");
    }
}
