//! Options of purchases that Internet.bs alone has.

use super::params::{Params, yes};
use crate::error::{Problem, ProblemCode};
use crate::op::{InternetbsOrder, InternetbsPrivacy};

pub(super) const REGISTER: &[&str] = &[
    "clone_contacts_from",
    "discount_code",
    "lock",
    "privacy",
    "auth_code",
    "confirm_price",
    "claim_accepted_at",
];
pub(super) const TRANSFER: &[&str] = &[
    "discount_code",
    "lock",
    "privacy",
    "confirm_price",
    "sender_email",
    "sender_name",
    "renew_after_transfer",
];
pub(super) const RENEW: &[&str] = &["discount_code", "confirm_price"];
pub(super) const RESTORE: &[&str] = &["discount_code", "confirm_price"];
pub(super) const TRADE: &[&str] = &["discount_code"];

/// Every option that a purchase does not take: it would be lost without a word.
pub(super) fn unfit(options: Option<&InternetbsOrder>, takes: &[&str]) -> Vec<Problem> {
    let Some(options) = options else { return Vec::new() };
    let given = [
        ("clone_contacts_from", options.clone_contacts_from.is_some()),
        ("discount_code", options.discount_code.is_some()),
        ("lock", options.lock.is_some()),
        ("privacy", options.privacy.is_some()),
        ("auth_code", options.auth_code.is_some()),
        ("confirm_price", options.confirm_price.is_some()),
        ("claim_accepted_at", options.claim_accepted_at.is_some()),
        ("sender_email", options.sender_email.is_some()),
        ("sender_name", options.sender_name.is_some()),
        ("renew_after_transfer", options.renew_after_transfer.is_some()),
    ];
    let text = "this purchase has no such option at Internet.bs; leave it out";
    let unfit = given.into_iter().filter(|(name, given)| *given && !takes.contains(name));
    unfit.map(|(name, _)| Problem::new(format!("internetbs.{name}"), ProblemCode::NotAllowed, text)).collect()
}

/// The options as parameters. `privacy` says whether any is wanted.
pub(super) fn params(options: Option<&InternetbsOrder>, privacy: bool) -> Params {
    let level = options.and_then(|options| options.privacy).unwrap_or(InternetbsPrivacy::Full);
    let params = Params::new().maybe("privateWhois", privacy.then(|| level.as_str()));
    let Some(options) = options else { return params };
    let price = options.confirm_price;
    params
        .maybe("discountCode", options.discount_code.as_ref())
        .maybe("registrarLock", options.lock.map(|lock| if lock { "ENABLED" } else { "DISABLED" }))
        .maybe("transferAuthInfo", options.auth_code.as_ref().map(|code| code.expose()))
        .maybe("confirmpricecurrency", price.map(|price| price.currency))
        .maybe("confirmpriceamount", price.map(|price| price.amount))
        .maybe("senderEmail", options.sender_email.as_ref())
        .maybe("senderName", options.sender_name.as_ref())
        // Spelt so on the wire.
        .maybe("renewAfterTrasnfer", options.renew_after_transfer.map(yes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_that_a_purchase_does_not_take_is_not_lost_without_a_word() {
        let options = InternetbsOrder {
            lock: Some(true),
            discount_code: Some("X".into()),
            ..InternetbsOrder::default()
        };
        let paths: Vec<_> = unfit(Some(&options), RENEW).into_iter().map(|problem| problem.path).collect();
        assert_eq!(paths, ["internetbs.lock"]);
    }
}
