//! How this registrar says no: a code and a text, at the top or inside the product.

use crate::registry::refusal::{Reason, Refusal};

/// A refusal in this registrar's words.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) code: u32,
    pub(super) message: String,
    /// The registry refused: code and text are the product's.
    pub(super) provisioning: bool,
}

pub(super) type Result<T> = std::result::Result<T, Fault>;

impl Fault {
    pub(super) fn new(code: u32, message: impl Into<String>) -> Fault {
        Fault { code, message: message.into(), provisioning: false }
    }

    pub(super) fn missing(name: &str) -> Fault {
        Fault::new(100_003, format!("Required parameter \"{name}\" missing!"))
    }

    pub(super) fn invalid(name: &str, value: &str) -> Fault {
        Fault::new(100_002, format!("Invalid value \"{value}\" for parameter \"{name}\"!"))
    }

    pub(super) fn not_ours(domain: &str) -> Fault {
        Fault::new(100_005, format!("Permission denied! \"{domain}\" permission is not granted."))
    }

    pub(super) fn not_supported(what: &str) -> Fault {
        Fault::new(100_014, format!("Feature not supported for {what}"))
    }

    /// The state of things does not allow it.
    pub(super) fn prohibited() -> Fault {
        Fault::new(100_010, "The current domain status prohibits this operation!")
    }

    pub(super) fn failed(domain: &str) -> Fault {
        let message = format!("Failed to provide \"{domain}\"!");
        Fault { provisioning: true, ..Fault::new(100_049, message) }
    }

    /// What the world refuses. Where no source has a code, one is `modelled`.
    pub(super) fn of(refusal: &Refusal, domain: &str) -> Fault {
        match refusal.reason {
            Reason::Taken | Reason::Ours | Reason::Reserved => {
                Fault::new(100_017, format!("Domain \"{domain}\" is not available for registration"))
            }
            Reason::NotSold => {
                Fault::new(100_004, format!("The domain {domain} does not have a supported extension!"))
            }
            Reason::NotFound => Fault::not_ours(domain),
            Reason::Unavailable => Fault::new(100_013, "Registry not available"),
            Reason::Unsupported => Fault::not_supported(domain),
            // No code for an empty account is known (`modelled`).
            Reason::InsufficientFunds => {
                Fault::new(100_010, "The balance of the account prohibits this operation!")
            }
            Reason::AlreadyRenewed | Reason::ExpiryMismatch => Fault::invalid("currentexpiration", ""),
            Reason::TermTooLong => Fault::new(100_015, "Value \"\" is out of range for parameter Period"),
            Reason::Premium => Fault::missing("confirmpriceamount"),
            Reason::ClaimRequired => Fault::missing("tmchid"),
            Reason::NotRegistered => Fault::new(100_008, "Invalid operation!"),
            Reason::AuthCode => Fault::invalid("transferAuthInfo", ""),
            Reason::Invalid => Fault::invalid(refusal.field.as_deref().unwrap_or("Domain"), ""),
            Reason::Busy
            | Reason::EarlyAccess
            | Reason::InUse
            | Reason::Launch
            | Reason::NoChange
            | Reason::Status => Fault::prohibited(),
        }
    }
}
