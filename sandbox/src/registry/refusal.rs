//! Why the world says no, in words that no registrar owns.

/// The reason, which each face turns into its own shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    AlreadyRenewed,
    AuthCode,
    Busy,
    ClaimRequired,
    EarlyAccess,
    ExpiryMismatch,
    InUse,
    InsufficientFunds,
    Invalid,
    Launch,
    NoChange,
    NotFound,
    NotRegistered,
    NotSold,
    Ours,
    Premium,
    Reserved,
    Status,
    Taken,
    TermTooLong,
    Unavailable,
    Unsupported,
}

impl Reason {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Reason::AlreadyRenewed => "already_renewed",
            Reason::AuthCode => "auth_code",
            Reason::Busy => "busy",
            Reason::ClaimRequired => "claim_required",
            Reason::EarlyAccess => "early_access",
            Reason::ExpiryMismatch => "expiry_mismatch",
            Reason::InUse => "in_use",
            Reason::InsufficientFunds => "insufficient_funds",
            Reason::Invalid => "invalid",
            Reason::Launch => "launch",
            Reason::NoChange => "no_change",
            Reason::NotFound => "not_found",
            Reason::NotRegistered => "not_registered",
            Reason::NotSold => "not_sold",
            Reason::Ours => "ours",
            Reason::Premium => "premium",
            Reason::Reserved => "reserved",
            Reason::Status => "status",
            Reason::Taken => "taken",
            Reason::TermTooLong => "term_too_long",
            Reason::Unavailable => "unavailable",
            Reason::Unsupported => "unsupported",
        }
    }
}

/// A refusal: nothing was done and nothing was charged.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) reason: Reason,
    /// The neutral path of the member to blame.
    pub(crate) field: Option<String>,
    pub(crate) message: String,
}

impl Refusal {
    pub(crate) fn new(reason: Reason, message: impl Into<String>) -> Self {
        Refusal { reason, field: None, message: message.into() }
    }

    pub(crate) fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        Refusal { reason: Reason::Invalid, field: Some(field.into()), message: message.into() }
    }

    pub(crate) fn not_found(what: &str, id: &str) -> Self {
        Refusal::new(Reason::NotFound, format!("no {what} {id} in this account"))
    }

    pub(crate) fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

/// What the world answers.
pub(crate) type Result<T> = std::result::Result<T, Refusal>;
