//! The page on statuses, held against the code.

use super::{internetbs, logicboxes, netim, realtimeregister, reference};
use crate::model::Lifecycle;

const PAGE: &str = include_str!("../../../docs/statuses.md");

/// The table of the page for a registrar: each of its words, and what it is with us.
fn table(words: impl IntoIterator<Item = (String, Lifecycle)>) -> String {
    let row = |(word, lifecycle): (String, Lifecycle)| format!("| `{word}` | `{}` |\n", lifecycle.as_str());
    format!("| its word | `lifecycle` |\n| --- | --- |\n{}", words.into_iter().map(row).collect::<String>())
}

#[test]
fn the_page_on_statuses_says_what_the_code_does() {
    let registrars = [
        ("LogicBoxes", table(logicboxes::statuses())),
        ("Internet.bs", table(internetbs::statuses())),
        ("Realtime Register", table(realtimeregister::statuses())),
        ("NETIM", table(netim::statuses())),
        ("sandbox", table(reference::statuses())),
    ];
    for (registrar, table) in registrars {
        let (_, below) = PAGE
            .split_once(&format!("\n## {registrar}\n"))
            .unwrap_or_else(|| panic!("no part on {registrar}"));
        let part = below.split("\n## ").next().unwrap_or_default();
        assert!(part.contains(&table), "the page should say of {registrar}:\n\n{table}");
    }
}
