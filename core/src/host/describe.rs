//! `account.provider`: what the registrar says of itself.

use super::Account;
use crate::error::{Error, ErrorKind, Result};
use crate::op::RegistrarDetails;
use serde_json::{Value, json};

/// The description, with the limits of this very account.
pub(super) fn answer(account: &Account) -> Result<RegistrarDetails> {
    let info = account.provider.info();
    let mut document = serde_json::to_value(info).expect("descriptions are plain data");
    document["limits"] = json!(account.provider.limits());
    if document.get("own_operations").is_none() {
        document["own_operations"] = Value::Array(Vec::new());
    }
    serde_json::from_value(document).map_err(|_| {
        Error::new(ErrorKind::Internal, "a description is not what it is told as; please report it")
    })
}
