//! What is counted.

use crate::judge::{Violation, Wrong};
use crate::play::Played;
use anyregistrar::journal::Row;
use anyregistrar::model::OrderState;
use anyregistrar::op::JournalEventKind;
use std::collections::BTreeMap;

/// The figures of a run, or of a part of one.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Orders played.
    pub orders: u64,
    /// Keys or purchases that were charged more than once.
    pub double_charges: u64,
    /// Orders that are failed, and calls that raised, although there is a charge.
    pub charged_but_failed: u64,
    /// Orders that are succeeded, or were told to be, without a charge.
    pub false_success: u64,
    /// Orders that are open in the end, although reading back works.
    pub unresolved: u64,
    /// Executed orders without an answer that were looked at by `journal.reconcile` first.
    pub first_pass: u64,
    /// Those of them that the first look settled.
    pub first_pass_resolved: u64,
    /// The most reads that such a look took, and the order that it looked at.
    pub first_pass_reads_max: u64,
    /// That order.
    pub first_pass_reads_order: Option<u64>,
    /// Orders that went on record to be sent.
    pub placed: u64,
    /// The most complete purchase requests that one attempt sent.
    pub wire_copies_max: u64,
    /// Orders with an attempt that sent more than one.
    pub orders_with_copies: u64,
    /// Purchases that were sent again, by the reason.
    pub resent: BTreeMap<&'static str, u64>,
    /// Charges that a middlebox caused by delivering a request twice.
    pub duplicated_in_transit: u64,
    /// Orders with such a charge of which no event tells.
    pub duplicated_unnoticed: u64,
    /// Orders with such a charge that ended in review.
    pub duplicated_in_review: u64,
    /// Orders with such a charge at a registrar that looks at guards.
    pub duplicated_though_guarded: u64,
    /// Orders that were executed after the settle window, against their record, of which no event tells.
    pub silent: u64,
    /// Settled orders against which something speaks, with an event that tells it.
    pub contradicted: u64,
    /// Purchases that went over a connection on which something was sent before.
    pub used_connections: u64,
    /// Keys that gave more than one order.
    pub other_orders: u64,
    /// Successes told with an expiry that is not the new one.
    pub wrong_expiry: u64,
    /// Orders that were in review at some time.
    pub reviewed: u64,
}

impl Figures {
    /// Counts one order.
    pub(crate) fn count(&mut self, index: u64, played: &Played, violations: &[Violation]) {
        self.orders += 1;
        self.placed += played.rows.iter().filter(|row| !row.order.already_satisfied).count() as u64;
        for violation in violations {
            *self.of(violation.wrong) += 1;
        }
        if let Some(first) = played.first_pass {
            self.first_pass += 1;
            self.first_pass_resolved += u64::from(first.resolved);
            self.reads(first.reads, Some(index));
        }
        self.wire_copies_max = self.wire_copies_max.max(played.seen.copies_max);
        for (why, count) in &played.seen.resent {
            *self.resent.entry(why).or_default() += count;
        }
        let duplicated = played.charges.iter().filter(|charge| charge.duplicated).count() as u64;
        self.duplicated_in_transit += duplicated;
        let review = |states: &Vec<OrderState>| states.contains(&OrderState::Review);
        let reviewed = played.seen.states.values().any(review);
        self.reviewed += u64::from(reviewed);
        let ends_in_review = played.rows.iter().any(|row| row.order.state == OrderState::Review);
        self.duplicated_in_review += u64::from(duplicated > 0 && ends_in_review);
        let contradicted = |row: &Row| row.events.iter().any(|e| e.kind == JournalEventKind::Contradicted);
        self.contradicted += played.rows.iter().filter(|row| contradicted(row)).count() as u64;
    }

    /// A first look that took so many reads. Of equal ones the earliest order stands: which part of a run
    /// ends first is chance.
    fn reads(&mut self, reads: u64, order: Option<u64>) {
        let earlier = order.is_some_and(|order| self.first_pass_reads_order.is_some_and(|kept| order < kept));
        if reads > self.first_pass_reads_max || (reads == self.first_pass_reads_max && earlier) {
            (self.first_pass_reads_max, self.first_pass_reads_order) = (reads, order);
        }
    }

    pub(crate) fn of(&mut self, wrong: Wrong) -> &mut u64 {
        match wrong {
            Wrong::DoubleCharge => &mut self.double_charges,
            Wrong::ChargedButFailed => &mut self.charged_but_failed,
            Wrong::FalseSuccess => &mut self.false_success,
            Wrong::Unresolved => &mut self.unresolved,
            // The figure itself is a maximum.
            Wrong::Copies => &mut self.orders_with_copies,
            Wrong::Unnoticed => &mut self.duplicated_unnoticed,
            Wrong::Unguarded => &mut self.duplicated_though_guarded,
            Wrong::Silent => &mut self.silent,
            Wrong::OtherOrder => &mut self.other_orders,
            Wrong::Expiry => &mut self.wrong_expiry,
        }
    }

    /// Adds the figures of another part.
    pub(crate) fn add(&mut self, other: &Figures) {
        self.orders += other.orders;
        self.double_charges += other.double_charges;
        self.charged_but_failed += other.charged_but_failed;
        self.false_success += other.false_success;
        self.unresolved += other.unresolved;
        self.first_pass += other.first_pass;
        self.first_pass_resolved += other.first_pass_resolved;
        self.reads(other.first_pass_reads_max, other.first_pass_reads_order);
        self.placed += other.placed;
        self.wire_copies_max = self.wire_copies_max.max(other.wire_copies_max);
        other.resent.iter().for_each(|(why, count)| *self.resent.entry(why).or_default() += count);
        self.duplicated_in_transit += other.duplicated_in_transit;
        self.duplicated_unnoticed += other.duplicated_unnoticed;
        self.duplicated_in_review += other.duplicated_in_review;
        self.duplicated_though_guarded += other.duplicated_though_guarded;
        self.silent += other.silent;
        self.contradicted += other.contradicted;
        self.used_connections += other.used_connections;
        self.other_orders += other.other_orders;
        self.wrong_expiry += other.wrong_expiry;
        self.orders_with_copies += other.orders_with_copies;
        self.reviewed += other.reviewed;
    }
}

#[cfg(test)]
mod tests {
    use super::Figures;

    #[test]
    fn parts_give_the_same_figures_in_whatever_order_they_end() {
        let part = |reads, order| {
            let mut figures = Figures::default();
            figures.reads(reads, Some(order));
            figures
        };
        let all = |parts: &[Figures]| {
            let mut sum = Figures::default();
            parts.iter().for_each(|part| sum.add(part));
            (sum.first_pass_reads_max, sum.first_pass_reads_order)
        };
        let (early, late, few) = (part(2, 22), part(2, 152), part(1, 3));
        assert_eq!(all(&[early.clone(), late.clone(), few.clone()]), (2, Some(22)));
        assert_eq!(all(&[few, late, early]), (2, Some(22)));
    }
}
