//! Orders of our own beside another one for the same domain: what they brought is not to be taken for its result.

use super::Account;
use super::order::TOLERANCE_DAYS;
use crate::broken::{Protection, is_off};
use crate::call::Others;
use crate::error::Result;
use crate::journal::{Filter, Row, SETTLE, class};
use crate::model::{Lifecycle, OrderState, References};
use crate::op::Op;
use crate::provider::{Baseline, Evidence, Receipt};
use std::sync::Arc;

/// The most orders of one domain that are compared.
pub(super) const MOST: usize = 1_000;

/// Every order of this account for the domain of `row`, but for itself.
pub(super) async fn others_of(account: &Account, row: &Row) -> Result<Beside> {
    let (scope, id) = (account.scope.clone(), row.intent.id.clone());
    let filter = Filter { domain: Some(row.intent.domain.clone()), limit: MOST, ..Filter::default() };
    let mut rows = account.with_journal(move |journal| journal.list(&scope, &filter)).await?;
    rows.retain(|other| other.intent.id != id);
    let explaining = |other: &&Row| explains(other, row) && !is_off(Protection::OwnTerm);
    Ok(Beside { explaining: rows.iter().filter(explaining).cloned().collect(), others: rows })
}

/// What the journal knows beside an open order.
pub(super) struct Beside {
    others: Vec<Row>,
    /// Those that may have brought what is to be seen of it.
    explaining: Vec<Row>,
}

impl Beside {
    /// What a registrar's code needs to know of it.
    pub(super) fn told(&self) -> Arc<Others> {
        let of = |failed: bool| {
            let others = self.others.iter().filter(move |other| has_failed(other) == failed);
            others.flat_map(|other| numbers(&other.order.references)).map(str::to_owned).collect()
        };
        Arc::new(Others { explain: !self.explaining.is_empty(), numbers: of(false), failed: of(true) })
    }

    /// How many months the others bought that may be to be seen now.
    pub(super) fn months(&self) -> u32 {
        self.explaining.iter().map(|other| u32::from(other.intent.months.unwrap_or(0))).sum()
    }

    /// What was found, unless it may be the result of another order.
    pub(super) fn weighed(&self, row: &Row, found: Evidence) -> Evidence {
        match (&found, self.explaining.first()) {
            (Evidence::Executed(receipt), _) => self.doubt(row, receipt).unwrap_or(found),
            (Evidence::Unclear { reason }, Some(other)) => {
                let reason = format!("{reason}; order {} may explain what is to be seen", other.order.id);
                Evidence::Unclear { reason }
            }
            _ => found,
        }
    }

    /// Why something that looks like the result of an order is no proof of it.
    fn doubt(&self, row: &Row, receipt: &Receipt) -> Option<Evidence> {
        if is_off(Protection::OwnTerm) {
            return None;
        }
        let named: Vec<&str> = numbers(&receipt.references).collect();
        let is_named = |of: &Row| numbers(&of.order.references).any(|number| named.contains(&number));
        let same = self.others.iter().find(|other| is_named(other) && !has_failed(other));
        let other = same.or(self.explaining.first())?;
        // A number that the registrar gave to this order is proof, and so is one that none of the others can have got.
        let numbered = |other: &Row| numbers(&other.order.references).next().is_some();
        if same.is_none() && !named.is_empty() && (is_named(row) || self.explaining.iter().all(numbered)) {
            return None;
        }
        let id = &other.order.id;
        let reason = format!("what is to be seen may be what order {id} brought, and not this one's result");
        Some(Evidence::Unclear { reason })
    }
}

fn has_failed(other: &Row) -> bool {
    other.order.state == OrderState::Failed
}

/// Whether what is to be seen of the order of `row` may come from `other`: it has bought the same kind of thing, or may have, and
/// the order's baseline does not show it yet.
fn explains(other: &Row, row: &Row) -> bool {
    let baseline = &row.intent.baseline;
    let counts = match other.order.state {
        OrderState::Succeeded => !other.order.already_satisfied && is_young(other, baseline),
        OrderState::Failed | OrderState::NotSent => false,
        _ => true,
    };
    counts
        && brings_the_same(other.intent.op, row.intent.op)
        && shows(other, row.intent.op, baseline) != Some(true)
}

/// Whether a look at the registrar certainly comes from before what `other` bought, which was bought a moment ago.
pub(super) fn is_missing(other: &Row, op: Op, baseline: &Baseline) -> bool {
    other.order.state == OrderState::Succeeded
        && !other.order.already_satisfied
        && is_young(other, baseline)
        && brings_the_same(other.intent.op, op)
        && shows(other, op, baseline) == Some(false)
}

/// Whether an order was settled so short a time before a look that the look may not show its result yet. What is older is there to be
/// seen, unless the registrar has undone it: then its word counts, and not the journal's.
fn is_young(other: &Row, baseline: &Baseline) -> bool {
    baseline.read_at.seconds_since(other.changed_at) < SETTLE
}

/// Whether the result of one operation can be taken for that of another.
fn brings_the_same(other: Op, op: Op) -> bool {
    // A restore, a transfer and a change of holder may come with a year.
    let with_term =
        op == Op::DomainRenew && matches!(other, Op::DomainRestore | Op::DomainTransfer | Op::DomainTrade);
    class(other) == class(op) || with_term
}

/// Whether a baseline shows what `other` brought, as far as that can be told.
fn shows(other: &Row, op: Op, baseline: &Baseline) -> Option<bool> {
    let before = &other.intent.baseline;
    let reached = |wanted| {
        baseline.expires.map(|expires| expires >= wanted || expires.days_from(wanted) <= TOLERANCE_DAYS)
    };
    match (other.intent.op, op) {
        (Op::DomainRenew, _) => match other.intent.target {
            Some(target) => reached(target),
            // The expiry of a parked domain tells nothing; that it is parked no more does.
            None if before.parked => Some(!baseline.parked),
            None => None,
        },
        (_, Op::DomainRenew) => other.order.expires.and_then(reached),
        (Op::DomainRegister | Op::DomainTransfer, _) => Some(baseline.in_account),
        (Op::DomainRestore, _) => Some(baseline.lifecycle != Some(Lifecycle::Redemption)),
        (Op::DomainTrade | Op::DomainBuyPrivacy | Op::LogicboxesBuyPremiumDns, _) => Some(baseline.satisfied),
        _ => None,
    }
}

/// The registrar's numbers of what an order did; not those of the domain or of an invoice, which others share.
fn numbers(references: &References) -> impl Iterator<Item = &str> {
    let References { action, process, operation, transaction, .. } = references;
    [action, process, operation, transaction].into_iter().flatten().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Claim, Intent, Journal, Key, MemoryJournal};
    use crate::model::{Date, Timestamp};
    use crate::provider::Progress;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    /// An order that was placed at noon, as it stands on record.
    fn order(op: Op, expires: &str, state: OrderState, action: Option<&str>) -> Row {
        let (noon, before): (_, Date) = (at("2027-01-01T12:00:00Z"), expires.parse().expect("a date"));
        let intent = Intent {
            id: uuid::Uuid::now_v7().to_string(),
            scope: "test".into(),
            key: Key::Given("k".into()),
            fingerprint: [0; 32],
            op,
            domain: "example.com".parse().expect("a name"),
            months: (op == Op::DomainRenew).then_some(12),
            baseline: Baseline { in_account: true, expires: Some(before), ..Baseline::away(noon) },
            target: before.plus_months(12).filter(|_| op == Op::DomainRenew),
            max_price: None,
            sent_at: noon,
        };
        let Ok(Claim::Placed(row)) = MemoryJournal::new().claim(intent, &|_| false) else {
            panic!("not placed");
        };
        let mut row = *row;
        (row.order.state, row.order.references.action) = (state, action.map(str::to_owned));
        row
    }

    fn renewal(expires: &str, state: OrderState, action: Option<&str>) -> Row {
        order(Op::DomainRenew, expires, state, action)
    }

    fn is_proof(row: &Row, others: &[&Row], action: Option<&str>) -> bool {
        let others: Vec<Row> = others.iter().map(|other| (*other).clone()).collect();
        let explaining = others.iter().filter(|other| explains(other, row)).cloned().collect();
        let mut receipt = Receipt::new(Progress::Done);
        receipt.references.action = action.map(str::to_owned);
        let beside = Beside { others, explaining };
        matches!(beside.weighed(row, Evidence::Executed(Box::new(receipt))), Evidence::Executed(_))
    }

    use OrderState::{Failed, Pending, Review, Succeeded, Unknown};

    #[test]
    fn a_term_that_another_order_explains_proves_nothing() {
        let row = renewal("2027-06-01", Unknown, None);
        assert!(is_proof(&row, &[], None));
        assert!(!is_proof(&row, &[&renewal("2027-06-01", Succeeded, None)], None));
        assert!(is_proof(&row, &[&renewal("2027-06-01", Failed, None)], None));
        // The order's own baseline shows what was bought before it.
        assert!(is_proof(&row, &[&renewal("2026-06-01", Succeeded, None)], None));
        let mut satisfied = renewal("2027-06-01", Succeeded, None);
        satisfied.order.already_satisfied = true;
        assert!(is_proof(&row, &[&satisfied], None));
    }

    #[test]
    fn the_year_that_comes_with_a_restore_or_a_transfer_is_not_taken_for_a_renewals() {
        let row = renewal("2027-06-01", Unknown, None);
        for op in [Op::DomainRestore, Op::DomainTransfer] {
            for state in [Succeeded, Pending, Review] {
                assert!(!is_proof(&row, &[&order(op, "2027-06-01", state, None)], None), "{op} {state:?}");
            }
            let mut known = order(op, "2026-06-01", Succeeded, None);
            known.order.expires = "2027-06-01".parse().ok();
            assert!(is_proof(&row, &[&known], None), "{op}");
        }
        assert!(is_proof(&row, &[&order(Op::DomainBuyPrivacy, "2027-06-01", Succeeded, None)], None));
    }

    #[test]
    fn what_was_bought_long_before_explains_nothing() {
        let row = renewal("2027-06-01", Unknown, None);
        let mut old = renewal("2027-06-01", Succeeded, None);
        old.changed_at = at("2027-01-01T11:46:00Z");
        assert!(!is_proof(&row, &[&old], None));
        old.changed_at = at("2027-01-01T11:45:00Z");
        assert!(is_proof(&row, &[&old], None));
    }

    #[test]
    fn a_number_of_the_registrars_is_proof_only_where_it_can_be_no_other_orders() {
        let row = renewal("2027-06-01", Unknown, None);
        let numbered = renewal("2027-06-01", Succeeded, Some("7"));
        assert!(is_proof(&row, &[&numbered], Some("8")));
        assert!(!is_proof(&row, &[&numbered], Some("7")));
        let unnumbered = renewal("2027-06-01", Succeeded, None);
        assert!(!is_proof(&row, &[&numbered, &unnumbered], Some("8")), "it may be that of the one without");
        let own = renewal("2027-06-01", Unknown, Some("8"));
        assert!(is_proof(&own, &[&numbered, &unnumbered], Some("8")));
        // What failed was not executed: a registrar that gives the number to something executed means another order.
        assert!(is_proof(&row, &[&renewal("2027-06-01", Failed, Some("7"))], Some("7")));
        // Whatever else explains nothing: a number that stands with another order is that one's.
        assert!(!is_proof(&row, &[&renewal("2026-06-01", Succeeded, Some("7"))], Some("7")));
    }

    #[test]
    fn a_parked_domain_that_is_parked_no_more_shows_its_renewal() {
        let mut first = renewal("2027-01-01", Succeeded, None);
        (first.intent.baseline.parked, first.intent.target) = (true, None);
        let mut baseline = first.intent.baseline.clone();
        assert!(is_missing(&first, Op::DomainRenew, &baseline));
        baseline.parked = false;
        assert!(!is_missing(&first, Op::DomainRenew, &baseline));
    }
}
