//! What a sync has to say at its end.

use serde_json::json;

/// How many of the domains that could not be read are named at the end.
const NAMED: usize = 20;

/// What was written, and what was not.
#[derive(Clone, Debug, Default)]
pub(super) struct Summary {
    /// Rows of this run, those of unread domains among them.
    pub(super) written: usize,
    /// Rows that an earlier run had written.
    pub(super) earlier: usize,
    /// How many domains the registrar counts, where it says so.
    pub(super) total: Option<u64>,
    failed: usize,
    named: Vec<String>,
}

impl Summary {
    /// A domain could not be read.
    pub(super) fn fail(&mut self, what: &str) {
        self.failed += 1;
        if self.named.len() < NAMED {
            self.named.push(what.to_owned());
        }
    }

    /// How many could not be read.
    pub(super) fn failed(&self) -> usize {
        self.failed
    }

    /// What happened, for a person or a program. `broken` says how to go on where the run broke off.
    pub(super) fn text(&self, json: bool, file: Option<&str>, broken: Option<&str>) -> String {
        let all = self.written + self.earlier;
        if json {
            let document = json!({ "sync": { "domains": all, "earlier": self.earlier, "failed": self.failed, "failures": self.named,
                "total": self.total, "complete": broken.is_none(), "file": file, "next": broken } });
            return document.to_string();
        }
        let mut text = match (broken, file) {
            (Some(_), _) => format!("sync broke off after {all} domains"),
            (None, Some(file)) => format!("{all} domains in {file}"),
            (None, None) => format!("{all} domains"),
        };
        if self.earlier > 0 {
            text.push_str(&format!(", {} of them by the run before", self.earlier));
        }
        // Domains may come and go while they are read.
        if let Some(total) = self.total.filter(|total| broken.is_none() && *total != all as u64) {
            text.push_str(&format!("; the registrar counts {total}: some came or went meanwhile"));
        }
        if self.failed > 0 {
            text.push_str(&format!("; {} could not be read: {}", self.failed, self.named.join(", ")));
            if self.failed > self.named.len() {
                text.push_str(&format!(" and {} more", self.failed - self.named.len()));
            }
        }
        if let Some(how) = broken {
            text.push_str(&format!("; {how}"));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn very_many_failures_do_not_fill_the_screen_or_the_memory() {
        let mut summary = Summary { written: 500, ..Summary::default() };
        (0..500).for_each(|i| summary.fail(&format!("name{i}.com")));
        let text = summary.text(false, None, None);
        assert!(
            text.contains("500 could not be read: name0.com,") && text.ends_with("and 480 more"),
            "{text}"
        );
    }

    #[test]
    fn a_count_that_differs_is_told() {
        let summary = Summary { written: 2, total: Some(3), ..Summary::default() };
        assert!(summary.text(false, Some("a.csv"), None).contains("the registrar counts 3"));
        let same = Summary { total: Some(2), ..summary };
        assert_eq!(same.text(false, Some("a.csv"), None), "2 domains in a.csv");
    }
}
