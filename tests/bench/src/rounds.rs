//! Two ways of making the same exchange by turns, so that whatever slows the machine down slows both.

use crate::{Check, bare, c, number, ours, plugins};
use std::time::Instant;

/// Our client and bare reqwest.
pub(crate) fn rust(base: &str, rounds: &str, calls: &str) -> Result<(), String> {
    run(ours::check(base)?, bare::check(base)?, rounds, calls)
}

/// Our client through the C library, and our client in Rust.
pub(crate) fn c(base: &str, rounds: &str, calls: &str, library: &str) -> Result<(), String> {
    run(c::check(library, base)?, ours::check(base)?, rounds, calls)
}

/// Our client with the registrar's code as a plugin, and with the same code built in.
pub(crate) fn plugin(base: &str, rounds: &str, calls: &str, carrier: &str) -> Result<(), String> {
    run(plugins::check(carrier, base)?, ours::check(base)?, rounds, calls)
}

/// Times blocks of calls and prints `{"calls": …, "ours": [seconds for each call, by round], "theirs": […]}`.
fn run(mut ours: Check, mut theirs: Check, rounds: &str, calls: &str) -> Result<(), String> {
    let (rounds, calls) = (number(rounds)?, number(calls)?);
    // The first block connects, fills caches and lets the processor get up to speed.
    block(&mut ours, calls)?;
    block(&mut theirs, calls)?;
    let (mut our_times, mut their_times) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        // Whoever goes first may find the machine in another state, so the order changes.
        if round % 2 == 0 {
            our_times.push(block(&mut ours, calls)?);
            their_times.push(block(&mut theirs, calls)?);
        } else {
            their_times.push(block(&mut theirs, calls)?);
            our_times.push(block(&mut ours, calls)?);
        }
    }
    let made = 2 * calls * (rounds + 1);
    println!("{}", serde_json::json!({ "calls": made, "ours": our_times, "theirs": their_times }));
    Ok(())
}

/// Seconds for each call of a block.
fn block(check: &mut Check, calls: usize) -> Result<f64, String> {
    let begun = Instant::now();
    for _ in 0..calls {
        check()?;
    }
    Ok(begun.elapsed().as_secs_f64() / calls as f64)
}
