//! What went wrong, in words that are the same in every language.

use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident = $word:literal, $number:literal;)+) => {
        /// What went wrong. The word of each kind is the same in Rust, C, Python, JavaScript and on the command line.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum ErrorKind {
            $($(#[doc = $doc])+ $kind,)+
        }

        impl ErrorKind {
            /// Every kind, in the order of their numbers.
            pub const ALL: &'static [ErrorKind] = &[$(ErrorKind::$kind,)+];

            /// The word for this kind, such as `insufficient_funds`.
            pub fn as_str(self) -> &'static str {
                match self { $(ErrorKind::$kind => $word,)+ }
            }

            /// The number for this kind: the exit code of the command and the status code in C. Fixed for ever.
            pub fn number(self) -> i32 {
                match self { $(ErrorKind::$kind => $number,)+ }
            }

            /// What the kind means, in one sentence.
            pub fn summary(self) -> &'static str {
                match self { $(ErrorKind::$kind => concat!($($doc),+).trim_ascii(),)+ }
            }
        }
    };
}

kinds! {
    /// A field of the call is missing or wrong; nothing was sent.
    InvalidInput = "invalid_input", 10;
    /// This registrar, TLD or build cannot do that.
    Unsupported = "unsupported", 11;
    /// The account or the host is not set up rightly.
    Config = "config", 12;
    /// The registrar does not accept the credentials.
    Auth = "auth", 13;
    /// The registrar refuses this address or this account for the call.
    Forbidden = "forbidden", 14;
    /// The registrar does not know the object in this account.
    NotFound = "not_found", 15;
    /// The name is registered already.
    Taken = "taken", 16;
    /// The object's state does not allow the call.
    Conflict = "conflict", 17;
    /// An earlier action on the object is not finished.
    Busy = "busy", 18;
    /// The money in the account is not enough.
    InsufficientFunds = "insufficient_funds", 19;
    /// The price is above the caller's `max_price`.
    PriceTooHigh = "price_too_high", 20;
    /// The price could not be learnt, so `max_price` cannot be kept.
    PriceUnknown = "price_unknown", 21;
    /// The registrar's expiry is not the one the caller has on record.
    ExpiryMismatch = "expiry_mismatch", 22;
    /// The key was used before for another purchase.
    KeyConflict = "key_conflict", 23;
    /// Another paid order for the domain is not settled yet.
    OrderOpen = "order_open", 24;
    /// The registrar refused for a reason of its own.
    Rejected = "rejected", 25;
    /// Too many calls; wait and try again.
    RateLimited = "rate_limited", 26;
    /// The registrar could not be reached, or the connection broke.
    Network = "network", 27;
    /// No answer in time.
    Timeout = "timeout", 28;
    /// The registrar reported a fault of its own.
    RegistrarFault = "registrar_fault", 29;
    /// The registrar's answer could not be read.
    BadReply = "bad_reply", 30;
    /// Paid calls are impossible because the journal cannot be used; nothing was sent.
    JournalUnavailable = "journal_unavailable", 31;
    /// The wait was ended by the caller.
    Interrupted = "interrupted", 32;
    /// A fault in this library, or in a plugin.
    Internal = "internal", 33;
}

impl std::fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether the call took effect at the registrar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It provably did not.
    NotDone,
    /// Nobody can tell yet.
    Unknown,
    /// It did.
    Done,
}

impl Outcome {
    /// The word for this outcome.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::NotDone => "not_done",
            Outcome::Unknown => "unknown",
            Outcome::Done => "done",
        }
    }
}
