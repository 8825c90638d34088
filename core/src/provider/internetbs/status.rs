//! The words for a domain's state, which `Domain/Info` and `Domain/List` do not share.

use crate::model::Lifecycle;

/// What `Domain/Info` calls a domain's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Registered,
    PendingTransfer,
    PendingTrade,
    OnHold,
    Expired,
    Unknown,
}

/// The word of `Domain/Info`. `REGISTRED` is how the manual's list spells it.
pub(super) fn of_info(word: &str) -> Word {
    match word.to_ascii_uppercase().as_str() {
        "REGISTERED" | "REGISTRED" | "REGISTRAR LOCKED" => Word::Registered,
        "PENDING TRANSFER" => Word::PendingTransfer,
        "PENDING TRADE" => Word::PendingTrade,
        "ON HOLD" => Word::OnHold,
        "EXPIRED" => Word::Expired,
        _ => Word::Unknown,
    }
}

/// The word of `Domain/List`. The registrar's own software takes any other for active; here it is unknown.
pub(super) fn of_list(word: &str) -> Lifecycle {
    match word.to_ascii_lowercase().as_str() {
        "ok" | "registered" | "registrar locked" | "pending trade" => Lifecycle::Active,
        "pending transfer" => Lifecycle::Pending,
        "expired" => Lifecycle::Expired,
        "deleted" => Lifecycle::Redemption,
        _ => Lifecycle::Unknown,
    }
}

/// Every word of the list, for the page on statuses.
#[cfg(test)]
pub(in crate::provider) fn all() -> Vec<(String, Lifecycle)> {
    let words = [
        "ok",
        "Registered",
        "Registrar locked",
        "Pending trade",
        "Pending transfer",
        "Expired",
        "Deleted",
        "Unknown",
    ];
    words.into_iter().map(|word| (word.to_owned(), of_list(word))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_manual_is_known() {
        for word in [
            "REGISTRED",
            "REGISTERED",
            "REGISTRAR LOCKED",
            "PENDING TRANSFER",
            "PENDING TRADE",
            "ON HOLD",
            "EXPIRED",
        ] {
            assert_ne!(of_info(word), Word::Unknown, "{word}");
        }
        assert_eq!((of_info("UNKNOWN"), of_info("Frobbed")), (Word::Unknown, Word::Unknown));
        for word in ["ok", "Pending transfer", "Expired", "Deleted"] {
            assert_ne!(of_list(word), Lifecycle::Unknown, "{word}");
        }
        assert_eq!(of_list("Unknown"), Lifecycle::Unknown);
    }
}
