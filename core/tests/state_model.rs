//! The state machine of paid orders, proved: every way in which two workers, two attempts, a crash anywhere and a late registrar can
//! fall together, over the very functions that production moves orders with.
//!
//! The search is ours, and not a library's: what matters most is that every state can still reach an end, and the checkers that there
//! are ask instead whether every path does, which no path of failing reads can.
#![allow(clippy::print_stdout, reason = "how much was searched is worth seeing")]

#[path = "state_model/rules.rs"]
mod rules;
#[path = "state_model/search.rs"]
mod search;
#[path = "state_model/world.rs"]
mod world;

use anyregistrar::journal::Rules;
use rules::Setting;
use search::{Found, explore};
use world::Wrong;

/// The contract's rules, at a registrar with a guard or without, by workers of one machine or of two.
fn proved(setting: Setting) {
    match explore(&setting, None) {
        Ok(found) => println!("{setting:?}: {} states, {} steps", found.states, found.steps),
        Err(story) => panic!("{setting:?}\n{story}"),
    }
}

/// A rule taken away: the model has to find what goes wrong.
fn found_wrong(setting: Setting, wanted: Wrong) {
    match explore(&setting, Some(wanted)) {
        Ok(Found { states, .. }) => panic!("{setting:?}: nothing was found wrong in {states} states"),
        Err(story) => {
            assert_eq!(story.wrong, wanted, "{story}");
            println!("{setting:?}: {:?} after {} states", story.wrong, story.states);
        }
    }
}

fn contract() -> Setting {
    Setting::contract()
}

#[test]
fn one_machine_without_a_guard_keeps_every_promise() {
    proved(Setting { guard: false, ..contract() });
}

#[test]
fn one_machine_behind_a_guard_keeps_every_promise() {
    proved(contract());
}

#[test]
fn two_machines_keep_every_promise() {
    proved(Setting { machines: 2, ..contract() });
}

#[test]
fn without_a_settle_window_a_charged_order_fails() {
    let rules = Rules { settle: 0, ..Rules::CONTRACT };
    found_wrong(Setting { rules, guard: false, ..contract() }, Wrong::ChargedButFailed);
}

#[test]
fn with_one_look_instead_of_two_a_charged_order_fails() {
    found_wrong(Setting { one_look: true, guard: false, ..contract() }, Wrong::ChargedButFailed);
}

#[test]
fn sending_again_without_proof_and_guard_charges_twice() {
    found_wrong(Setting { resend_unproven: true, guard: false, ..contract() }, Wrong::DoubleCharge);
}

#[test]
fn a_settle_window_that_begins_with_the_first_sending_fails_a_charged_order() {
    found_wrong(Setting { settles_from_first: true, ..contract() }, Wrong::ChargedButFailed);
}

#[test]
fn a_purchase_that_may_leave_at_any_time_fails_a_charged_order() {
    found_wrong(Setting { leaves_in_time: false, guard: false, ..contract() }, Wrong::ChargedButFailed);
}

#[test]
fn an_answer_that_counts_as_of_its_coming_fails_a_charged_order() {
    found_wrong(Setting { weighs_late: true, guard: false, ..contract() }, Wrong::ChargedButFailed);
}

#[test]
fn a_denial_of_the_first_attempt_that_counts_for_the_second_fails_a_charged_order() {
    found_wrong(Setting { forgets_attempts: true, machines: 2, ..contract() }, Wrong::ChargedButFailed);
}

#[test]
fn without_the_lock_of_an_order_a_charged_order_fails() {
    // Two workers of one machine that both believe to be alone: what one proves absent, the other is about to send.
    let setting = Setting { locks: false, leaves_in_time: false, guard: false, ..contract() };
    found_wrong(setting, Wrong::ChargedButFailed);
}

#[test]
fn a_machine_that_judges_what_another_one_sends_fails_a_charged_order() {
    let setting = Setting { machines: 2, asks_elsewhere: false, leaves_in_time: false, ..contract() };
    found_wrong(setting, Wrong::ChargedButFailed);
}

#[test]
fn a_registrar_that_cannot_be_asked_leaves_orders_open() {
    found_wrong(Setting { answers: false, ..contract() }, Wrong::Stuck);
}
