//! The words for how a domain stands.
//!
//! Reference: <https://dm.realtimeregister.com/docs/api/domains/get>.

use crate::model::{Flag, Lifecycle};

/// Every documented word, with the flag of EPP that it is, where it is one.
const WORDS: &[(&str, Option<Flag>)] = &[
    ("OK", Some(Flag::Ok)),
    ("INACTIVE", Some(Flag::Inactive)),
    ("PENDING_TRANSFER", Some(Flag::PendingTransfer)),
    ("PENDING_RENEW", Some(Flag::PendingRenew)),
    ("PENDING_UPDATE", Some(Flag::PendingUpdate)),
    ("DELETE_REQUESTED", None),
    ("PENDING_DELETE", Some(Flag::PendingDelete)),
    ("ADD_PERIOD", Some(Flag::AddPeriod)),
    ("RENEW_PERIOD", Some(Flag::RenewPeriod)),
    ("AUTO_RENEW_PERIOD", Some(Flag::AutoRenewPeriod)),
    ("TRANSFER_PERIOD", Some(Flag::TransferPeriod)),
    ("REDEMPTION_PERIOD", Some(Flag::RedemptionPeriod)),
    ("PENDING_RESTORE", Some(Flag::PendingRestore)),
    ("CLIENT_HOLD", Some(Flag::ClientHold)),
    ("CLIENT_DELETE_PROHIBITED", Some(Flag::ClientDeleteProhibited)),
    ("CLIENT_UPDATE_PROHIBITED", Some(Flag::ClientUpdateProhibited)),
    ("CLIENT_RENEW_PROHIBITED", Some(Flag::ClientRenewProhibited)),
    ("CLIENT_TRANSFER_PROHIBITED", Some(Flag::ClientTransferProhibited)),
    // The registrar's own say so beside EPP.
    ("REGISTRAR_HOLD", None),
    ("REGISTRAR_DELETE_PROHIBITED", None),
    ("REGISTRAR_UPDATE_PROHIBITED", None),
    ("REGISTRAR_RENEW_PROHIBITED", None),
    ("REGISTRAR_TRANSFER_PROHIBITED", None),
    ("SERVER_HOLD", Some(Flag::ServerHold)),
    ("SERVER_DELETE_PROHIBITED", Some(Flag::ServerDeleteProhibited)),
    ("SERVER_UPDATE_PROHIBITED", Some(Flag::ServerUpdateProhibited)),
    ("SERVER_RENEW_PROHIBITED", Some(Flag::ServerRenewProhibited)),
    ("SERVER_TRANSFER_PROHIBITED", Some(Flag::ServerTransferProhibited)),
    ("PENDING_VALIDATION", Some(Flag::PendingCreate)),
    ("PRIVACY_PROTECT_PROHIBITED", None),
    ("EXPIRED", None),
    ("IRTPC_TRANSFER_PROHIBITED", None),
];

/// Whether a word is documented.
pub(super) fn is_known(word: &str) -> bool {
    WORDS.iter().any(|(known, _)| *known == word)
}

/// The flags of EPP among the words.
pub(super) fn flags(words: &[String]) -> Vec<Flag> {
    let flag = |word: &String| WORDS.iter().find(|(known, _)| known == word).and_then(|(_, flag)| *flag);
    words.iter().filter_map(flag).collect()
}

/// Whether the words keep a domain from being transferred away.
pub(super) fn locked(words: &[String]) -> bool {
    words.iter().any(|word| word.ends_with("_TRANSFER_PROHIBITED"))
}

/// Where a domain stands: the weightiest word counts.
pub(super) fn lifecycle(words: &[String]) -> Lifecycle {
    let has = |word: &str| words.iter().any(|one| one == word);
    if !words.iter().any(|word| is_known(word)) {
        return Lifecycle::Unknown;
    }
    if has("REDEMPTION_PERIOD") || has("PENDING_RESTORE") {
        Lifecycle::Redemption
    } else if has("PENDING_DELETE") || has("DELETE_REQUESTED") {
        Lifecycle::PendingDelete
    } else if has("PENDING_VALIDATION") {
        Lifecycle::Pending
    } else if has("EXPIRED") {
        Lifecycle::Expired
    } else {
        Lifecycle::Active
    }
}

/// Every word, for the page on statuses: where a domain stands that has no other.
#[cfg(test)]
pub(in crate::provider) fn all() -> Vec<(String, Lifecycle)> {
    WORDS.iter().map(|(word, _)| ((*word).to_owned(), lifecycle(&[(*word).to_owned()]))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &[&str]) -> Lifecycle {
        lifecycle(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn every_word_of_the_manual_is_known_once() {
        let mut words: Vec<_> = WORDS.iter().map(|(word, _)| *word).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), 32);
    }

    #[test]
    fn the_weightiest_word_says_where_a_domain_stands() {
        assert_eq!(of(&["OK"]), Lifecycle::Active);
        assert_eq!(of(&["REDEMPTION_PERIOD", "PENDING_DELETE"]), Lifecycle::Redemption);
        assert_eq!(of(&["PENDING_DELETE"]), Lifecycle::PendingDelete);
        assert_eq!(of(&["PENDING_VALIDATION"]), Lifecycle::Pending);
        assert_eq!(of(&["EXPIRED", "AUTO_RENEW_PERIOD"]), Lifecycle::Expired);
        assert_eq!((of(&[]), of(&["FROBBED"])), (Lifecycle::Unknown, Lifecycle::Unknown));
    }

    #[test]
    fn any_of_four_words_locks_a_domain() {
        for word in ["CLIENT", "SERVER", "REGISTRAR", "IRTPC"] {
            assert!(locked(&[format!("{word}_TRANSFER_PROHIBITED")]));
        }
        assert!(!locked(&["CLIENT_UPDATE_PROHIBITED".to_owned()]));
    }
}
