//! How this API says no: nearly always HTTP 500 with a small document and a text.

use http::StatusCode;
use serde_json::{Value, json};

use crate::registry::refusal::{Reason, Refusal};

/// A refusal on the wire.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) status: StatusCode,
    pub(super) body: Value,
}

/// What a method answers.
pub(super) type Result<T> = std::result::Result<T, Fault>;

impl Fault {
    /// The ordinary business error.
    pub(super) fn new(message: impl Into<String>) -> Fault {
        let body = json!({ "status": "ERROR", "message": message.into() });
        Fault { status: StatusCode::INTERNAL_SERVER_ERROR, body }
    }

    pub(super) fn missing(name: &str) -> Fault {
        Fault::new(format!("Required parameter missing: {name}"))
    }

    /// A validation error: `{field=text}`.
    pub(super) fn field(field: &str, text: &str) -> Fault {
        Fault::new(format!("{{{field}={text}}}"))
    }

    /// Several of them at once: `{f1=text, f2=text}`.
    pub(super) fn fields(wrong: &[(String, String)]) -> Fault {
        let pairs: Vec<String> = wrong.iter().map(|(field, text)| format!("{field}={text}")).collect();
        Fault::new(format!("{{{}}}", pairs.join(", ")))
    }

    /// The shape of the DNS methods. That it comes with HTTP 200 is `modelled`.
    pub(super) fn dns(text: impl Into<String>) -> Fault {
        let body = json!({ "status": "Failed", "msg": text.into() });
        Fault { status: StatusCode::OK, body }
    }

    pub(super) fn customer() -> Fault {
        Fault::new("Invalid customer-id")
    }

    pub(super) fn not_allowed() -> Fault {
        Fault::new("You are not allowed to perform this action")
    }

    pub(super) fn no_entity(id: &str) -> Fault {
        Fault::new(format!("No Entity found for Entityid: {id}"))
    }

    pub(super) fn no_website(domain: &str) -> Fault {
        Fault::new(format!("Website doesn't exist for {domain}"))
    }

    /// The second shape, which privacy uses. Its HTTP status is unconfirmed; 200 is `modelled`.
    pub(super) fn second(order: u64, text: &str) -> Fault {
        let body = json!({ "entityid": order.to_string(), "status": "error", "error": text });
        Fault { status: StatusCode::OK, body }
    }

    pub(super) fn domain(refusal: &Refusal, domain: &str) -> Fault {
        match refusal.reason {
            Reason::Taken | Reason::Ours | Reason::Reserved => {
                Fault::new(format!("Domain {domain} already registered"))
            }
            Reason::NotRegistered => Fault::new(format!(
                "{domain} is not registered. It is available for registration as new domain"
            )),
            Reason::NotFound if refusal.field.is_none() => Fault::no_website(domain),
            _ => Fault::from(refusal.clone()),
        }
    }
}

pub(super) const NO_PRIVACY: &str = "Privacy Protection Service not available.";

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Fault {
        let text = match refusal.reason {
            Reason::AlreadyRenewed => "Domain already renewed.",
            Reason::Busy => "There is already an action pending on this Order.",
            Reason::TermTooLong => {
                "A Domain Name cannot be extended beyond the maximum term of its registry."
            }
            Reason::Unavailable => "An unexpected error has occurred. Please try again later.",
            Reason::Unsupported => NO_PRIVACY,
            Reason::InUse => "Cannot Delete Contact. It is associated with one or more Orders.",
            // Everything below is `modelled`: no source has these texts.
            Reason::AuthCode => "The Domain Secret provided is incorrect.",
            Reason::ClaimRequired => "A Trademark Claim exists for this domain name; send attr tm-claim.",
            Reason::EarlyAccess => "This domain name is in the Early Access Phase; send attr eap.",
            Reason::Launch => "This domain name cannot be registered in the current phase.",
            Reason::ExpiryMismatch => "exp-date does not match the expiry date of this Order.",
            Reason::InsufficientFunds => "Insufficient funds in your account",
            Reason::NotSold => "You are not signed up for this product.",
            Reason::Premium => "This is a Premium Domain; send attr premium.",
            Reason::Status => "This operation is not allowed in the current status of this Order.",
            Reason::Reserved => "This domain name is reserved.",
            Reason::NoChange => "The new value is the same as the existing one.",
            Reason::Invalid | Reason::NotFound | Reason::NotRegistered | Reason::Ours | Reason::Taken => {
                let field = refusal.field.unwrap_or_default();
                return match field.as_str() {
                    "contacts.registrant" => bad_contact("registrant"),
                    "contacts.admin" => bad_contact("admin"),
                    "contacts.tech" => bad_contact("tech"),
                    "contacts.billing" => bad_contact("billing"),
                    "customer" => Fault::new("Invalid customer-id"),
                    "" => Fault::new(refusal.message),
                    field => Fault::field(field, &refusal.message),
                };
            }
        };
        Fault::new(text)
    }
}

/// A contact that does not fit the TLD or the customer.
pub(super) fn bad_contact(role: &str) -> Fault {
    let field = format!("{role}contactid");
    Fault::field(&field, &format!("{field} is invalid"))
}
