//! How many calls the account may make: so many in a time, and more with each domain in it.

use super::fault::{Fault, Result};
use crate::registry::World;
use crate::registry::calls::Window;
use crate::registry::domain::Stage;

/// The calls in each window, in the order of [`Window::ALL`], for an account with `domains`. Halves are dropped (`modelled`).
fn allowed(domains: u64) -> [u64; Window::ALL.len()] {
    [60 + domains, 500 + domains, 1_000 + 2 * domains, 2_000 + domains * 5 / 2, 3_000 + 3 * domains]
}

/// Counts a call, or refuses it. Calls that are refused for the limit are not counted (`modelled`).
pub(super) fn count(world: &mut World) -> Result<()> {
    // What is still on its way into the account does not count.
    let here = |order: &&u64| world.orders.get(order).is_some_and(|domain| domain.stage != Stage::Pending);
    let domains = world.names.values().filter(here).count() as u64;
    let Some(full) = world.count_call(allowed(domains)) else { return Ok(()) };
    let (code, word) = match full {
        Window::Minute => (107_010, "Minute"),
        Window::Hour => (107_009, "Hourly"),
        Window::Day => (107_008, "Daily"),
        Window::Week => (107_012, "Weekly"),
        Window::Month => (107_011, "Monthly"),
    };
    Err(Fault::new(code, format!("{word} global API usage limit exceeded")))
}
