//! What is printed.

use super::{Measured, Row};
use serde_json::{Value, json};

/// A row with what came of it.
pub(super) struct Line<'a> {
    pub(super) row: &'a Row,
    pub(super) result: Result<Measured, String>,
}

impl Line<'_> {
    /// Whether the goal is met, by the minimum: it is the figure that the machine disturbs least.
    fn met(&self) -> Option<bool> {
        match &self.result {
            Ok(Measured::Ratio { minimum, .. }) => Some(*minimum <= self.row.goal),
            _ => None,
        }
    }
}

/// All rows as one object. A row that was not measured has no figures, and `how` says why.
pub(super) fn json(lines: &[Line<'_>]) -> Value {
    let rows = lines.iter().map(|line| {
        let (minimum, median, how) = match &line.result {
            Ok(Measured::Ratio { minimum, median, how }) => (Some(rounded(*minimum)), Some(rounded(*median)), how.clone()),
            Ok(Measured::Not(why)) => (None, None, format!("not measured: {why}")),
            Err(why) => (None, None, format!("failed: {why}")),
        };
        let Row { name, unit, goal, .. } = line.row;
        json!({ "row": name, "minimum": minimum, "median": median, "goal": goal, "met": line.met(), "unit": unit, "how": how })
    });
    json!({ "rows": rows.collect::<Vec<_>>() })
}

/// Three decimals: more would be noise.
fn rounded(ratio: f64) -> f64 {
    (ratio * 1000.0).round() / 1000.0
}

/// The same for people.
pub(super) fn table(lines: &[Line<'_>]) -> String {
    let mut text = format!("{:<20} {:>8} {:>8} {:>8}\n", "row", "minimum", "median", "goal");
    for line in lines {
        let Row { name, unit, goal, .. } = line.row;
        let (minimum, median, how) = match &line.result {
            Ok(Measured::Ratio { minimum, median, how }) => {
                (format!("{minimum:.3}"), format!("{median:.3}"), how)
            }
            Ok(Measured::Not(why)) | Err(why) => ("-".into(), "-".into(), why),
        };
        let verdict = match (&line.result, line.met()) {
            (Err(_), _) => "failed",
            (_, None) => "not measured",
            (_, Some(true)) => "met",
            (_, Some(false)) => "not met",
        };
        let goal = format!("<= {goal:.2}");
        text.push_str(&format!(
            "{name:<20} {minimum:>8} {median:>8} {goal:>8}  {verdict}\n    {unit}\n    {how}\n"
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::ROWS;

    fn line(result: Result<Measured, String>) -> Line<'static> {
        Line { row: &ROWS[0], result }
    }

    fn ratio(minimum: f64) -> Line<'static> {
        line(Ok(Measured::Ratio { minimum, median: 2.0, how: "3 runs".into() }))
    }

    #[test]
    fn a_goal_is_met_up_to_its_figure_and_missed_above_it() {
        let goal = ROWS[0].goal;
        assert_eq!(
            [goal - 0.1, goal, goal + 0.001].map(|r| ratio(r).met()),
            [Some(true), Some(true), Some(false)]
        );
        assert!(table(&[ratio(goal + 0.1)]).contains("not met"));
    }

    #[test]
    fn what_was_not_measured_has_no_figures_but_a_reason() {
        let lines = [line(Ok(Measured::Not("no valgrind".into()))), line(Err("no server".into()))];
        let text = table(&lines);
        assert!(
            text.contains("not measured\n") && text.contains("no valgrind") && text.contains("failed\n"),
            "{text}"
        );
        let document = json(&lines);
        for (row, why) in [(0, "not measured: no valgrind"), (1, "failed: no server")] {
            let row = &document["rows"][row];
            assert!(row["minimum"].is_null() && row["median"].is_null() && row["met"].is_null());
            assert_eq!(row["how"], why);
        }
    }

    #[test]
    fn the_document_gives_each_row_all_of_its_members() {
        let wanted = json!({"rows": [{"row": "check_instructions", "minimum": 1.235, "median": 2.0, "goal": 1.25, "met": true,
            "unit": ROWS[0].unit, "how": "3 runs"}]});
        assert_eq!(json(&[ratio(1.23456)]), wanted);
    }
}
