//! What the tests of both carriers need.

use super::super::carrier::Trouble;
use super::Turns;
use std::time::Duration;

/// Hands a line over and waits for the answer.
pub(in super::super) fn ask(turns: &Turns, line: &str) -> Result<String, Trouble> {
    turns.ask(format!("{line}\n").into_bytes())
}

/// Waits for a state, for as long as a loaded machine may take.
pub(in super::super) fn until(there: impl Fn() -> bool) {
    for _ in 0..3_000 {
        if there() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("it never came to be");
}
