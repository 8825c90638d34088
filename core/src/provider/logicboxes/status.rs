//! LogicBoxes' words for how a domain stands.
//!
//! Reference: knowledge base 770 (details) and 771 (search), and recorded answers.

use crate::model::{Flag, Lifecycle};
use crate::op::Verification;

/// Words of `currentstatus`, which searches share.
pub(super) const CURRENT: &[(&str, Lifecycle, &[Flag])] = &[
    ("InActive", Lifecycle::Pending, &[]),
    ("Active", Lifecycle::Active, &[]),
    ("Suspended", Lifecycle::Active, &[Flag::ClientHold]),
    ("Pending Delete Restorable", Lifecycle::Redemption, &[Flag::PendingDelete, Flag::RedemptionPeriod]),
    ("QueuedForDeletion", Lifecycle::PendingDelete, &[Flag::PendingDelete]),
    ("Deleted", Lifecycle::Deleted, &[]),
    ("Archived", Lifecycle::Deleted, &[]),
    ("Pending Verification", Lifecycle::Pending, &[]),
    // What becomes of such an order is not documented.
    ("Failed Verification", Lifecycle::Unknown, &[]),
];

/// Words of `orderstatus` and `domainstatus`.
pub(super) const HOLDS: &[(&str, Flag)] = &[
    ("resellersuspend", Flag::ClientHold),
    ("resellerlock", Flag::ClientUpdateProhibited),
    ("transferlock", Flag::ClientTransferProhibited),
    ("sixtydaylock", Flag::ClientTransferProhibited),
    ("renewhold", Flag::ClientRenewProhibited),
];

/// Words of `raaVerificationStatus`.
pub(super) fn verification(word: &str) -> Option<Verification> {
    Some(match word.to_ascii_lowercase().as_str() {
        "verified" => Verification::Verified,
        "pending" => Verification::Pending,
        "suspended" => Verification::Failed,
        "na" => Verification::NotNeeded,
        _ => return None,
    })
}

/// Where a domain stands. An active one past its expiry is expired.
pub(super) fn lifecycle(word: &str, past_expiry: bool) -> Lifecycle {
    let found = CURRENT.iter().find(|(known, ..)| known.eq_ignore_ascii_case(word));
    match found.map_or(Lifecycle::Unknown, |(_, lifecycle, _)| *lifecycle) {
        Lifecycle::Active if past_expiry => Lifecycle::Expired,
        other => other,
    }
}

/// The flags that the words stand for, each once. A domain that is registered and has none is `ok`.
pub(super) fn flags<'a>(word: &str, holds: impl IntoIterator<Item = &'a String>) -> Vec<Flag> {
    let current =
        CURRENT.iter().filter(|(known, ..)| known.eq_ignore_ascii_case(word)).flat_map(|(.., flags)| *flags);
    let held = holds
        .into_iter()
        .flat_map(|hold| HOLDS.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(hold)));
    let mut flags: Vec<Flag> = current.copied().chain(held.map(|(_, flag)| *flag)).collect();
    flags.sort_unstable();
    flags.dedup();
    if flags.is_empty() && lifecycle(word, false) == Lifecycle::Active {
        flags.push(Flag::Ok);
    }
    flags
}

/// Every word, for the page on statuses.
#[cfg(test)]
pub(in crate::provider) fn all() -> Vec<(String, Lifecycle)> {
    CURRENT.iter().map(|(word, ..)| ((*word).to_owned(), lifecycle(word, false))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_word_has_its_place() {
        let current = [
            "InActive",
            "Active",
            "Suspended",
            "Pending Delete Restorable",
            "QueuedForDeletion",
            "Deleted",
            "Archived",
            "Pending Verification",
            "Failed Verification",
        ];
        assert_eq!(CURRENT.iter().map(|(word, ..)| *word).collect::<Vec<_>>(), current);
        let holds = ["resellersuspend", "resellerlock", "transferlock", "sixtydaylock", "renewhold"];
        assert_eq!(HOLDS.iter().map(|(word, _)| *word).collect::<Vec<_>>(), holds);
    }

    #[test]
    fn an_active_domain_past_its_expiry_is_expired() {
        assert_eq!(lifecycle("Active", true), Lifecycle::Expired);
        assert_eq!(lifecycle("active", false), Lifecycle::Active);
        assert_eq!(lifecycle("Pending Delete Restorable", true), Lifecycle::Redemption);
        assert_eq!(lifecycle("Brand New Word", false), Lifecycle::Unknown);
    }

    #[test]
    fn flags_come_from_all_words_and_each_once() {
        let holds = ["transferlock".to_owned(), "sixtydaylock".to_owned(), "renewhold".to_owned()];
        assert_eq!(flags("Active", &holds), [Flag::ClientRenewProhibited, Flag::ClientTransferProhibited]);
        assert_eq!(flags("Active", []), [Flag::Ok]);
        assert!(flags("InActive", []).is_empty());
    }
}
