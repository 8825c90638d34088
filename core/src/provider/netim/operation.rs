//! The registrar's operations: every change is one, and its answer says how far it is, also inside a good HTTP answer.
//!
//! Reference: "StructOperationResponse" (REST 1.0 and 3.0) and "Operations management".

use super::wire::{self, Ask, ask, plain};
use super::{Netim, Version};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{DomainName, References};
use crate::op::{Changed, Effect, Op};
use crate::provider::fields::Fields;
use crate::provider::{Progress, Receipt};
use serde_json::{Value, json};

/// How far an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Done,
    Pending,
    Failed,
    Cancelled,
    /// A word that is not documented.
    Other,
}

/// An operation, as answers and lists show it.
#[derive(Clone, Debug)]
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) status: Status,
    /// The registrar's word for the status.
    pub(super) word: String,
    pub(super) message: Option<String>,
    pub(super) kind: Option<String>,
    /// What it is about. Version 1.0 says it in the list of pending ones only.
    pub(super) target: Option<String>,
}

impl Operation {
    /// Reads the answer to a change.
    pub(super) fn read(value: &Value) -> Result<Operation> {
        let fields = Fields::of(value)?;
        Operation::of(&fields)
    }

    pub(super) fn of(fields: &Fields<'_>) -> Result<Operation> {
        let word = fields.need("STATUS")?;
        Ok(Operation {
            id: fields.need("ID_OPE")?,
            status: status(&word),
            word,
            message: fields.text("MESSAGE"),
            kind: fields.text("TYPE"),
            target: fields.text("DATA"),
        })
    }

    /// Reads a row of the list of pending operations, which has names of its own (1.0).
    pub(super) fn pending(fields: &Fields<'_>) -> Result<Operation> {
        Ok(Operation {
            id: fields.need("id_ope")?,
            status: Status::Pending,
            word: "Pending".to_owned(),
            message: None,
            kind: Some(fields.need("code_ope")?),
            target: fields.text("data_ope"),
        })
    }

    /// Whether it is about this domain, as far as it says.
    pub(super) fn is_about(&self, domain: &DomainName) -> bool {
        self.target.as_deref().is_none_or(|target| names(target, domain))
    }

    /// Whether it is the work that `op` stands for, as far as it says.
    pub(super) fn is(&self, op: Op) -> bool {
        let Some(kind) = &self.kind else { return true };
        kinds(op).iter().any(|known| known.eq_ignore_ascii_case(kind))
    }

    /// The operation's number among an order's.
    pub(super) fn references(&self) -> References {
        References { operation: Some(self.id.clone()), ..References::default() }
    }

    /// Why it ended without being executed.
    pub(super) fn reason(&self) -> String {
        let text = self.message.as_deref().map(plain);
        match self.status {
            Status::Cancelled => text.unwrap_or_else(|| "the operation was cancelled".to_owned()),
            _ => text.unwrap_or_else(|| "no reason given".to_owned()),
        }
    }

    fn failure(&self) -> Option<Error> {
        matches!(self.status, Status::Failed | Status::Cancelled).then(|| {
            let text = format!("NETIM took the order and ended it without executing it: {}", self.reason());
            let code = self.message.as_deref().and_then(wire::code).unwrap_or(&self.word);
            Error::new(ErrorKind::Rejected, text).from_registrar(code, self.reason())
        })
    }

    /// What the answer means for a purchase for `domain`.
    pub(super) fn receipt(self, domain: &DomainName) -> Result<Receipt> {
        if !self.is_about(domain) {
            return Err(Error::bad_reply("DATA", "the registrar's answer is about another domain"));
        }
        if let Some(error) = self.failure() {
            return Err(error);
        }
        // A word that is not known means that the order is under way.
        let mut receipt =
            Receipt::new(if self.status == Status::Done { Progress::Done } else { Progress::Pending });
        receipt.references = self.references();
        if receipt.progress == Progress::Pending {
            receipt.warnings.extend(self.message.map(|text| format!("the registrar says: {}", plain(&text))));
        }
        Ok(receipt)
    }

    /// What the answer means for a change that costs nothing.
    pub(super) fn changed(self) -> Result<Changed> {
        if let Some(error) = self.failure() {
            return Err(error);
        }
        let pending = self.status != Status::Done;
        Ok(Changed {
            changed: true,
            pending,
            message: pending.then(|| self.message.as_deref().map_or_else(|| self.word.clone(), plain)),
            references: self.references(),
        })
    }
}

/// Whether a text is the name of a domain.
pub(super) fn names(text: &str, domain: &DomainName) -> bool {
    text.parse::<DomainName>().is_ok_and(|name| name == *domain)
}

fn status(word: &str) -> Status {
    match word.to_ascii_lowercase().as_str() {
        "done" => Status::Done,
        "pending" => Status::Pending,
        "failed" => Status::Failed,
        "cancelled" => Status::Cancelled,
        _ => Status::Other,
    }
}

/// The registrar's words for the work that a purchase is.
pub(super) fn kinds(op: Op) -> &'static [&'static str] {
    match op {
        Op::DomainRegister => &["domainCreate", "domainCreateLP"],
        Op::DomainTransfer => &["domainTransferIn"],
        Op::DomainRenew => &["domainRenew"],
        Op::DomainRestore => &["domainRestore"],
        Op::DomainTrade => &["domainTransferOwner"],
        Op::NetimTransferTrade => &["domainTransferTrade"],
        Op::NetimInternalTransfer => &["domainInternalTransfer"],
        _ => &[],
    }
}

/// Makes a change that costs nothing.
pub(super) async fn change(account: &Netim, cx: &Cx, request: &Ask) -> Result<Changed> {
    ask(account, cx, Effect::Set, request, Operation::read).await?.changed()
}

/// The same for what makes something, so that it is not sent twice.
pub(super) async fn create(account: &Netim, cx: &Cx, request: &Ask) -> Result<Changed> {
    ask(account, cx, Effect::Create, request, Operation::read).await?.changed()
}

/// A later part of a change failed: what came before it was done.
pub(super) fn halfway(error: Error) -> Error {
    let text = format!("a part of the change was made, and the rest failed: {}", error.message());
    Error::unknown(error.kind(), text).with(|c| *c = error.context().clone())
}

/// Buys something for a domain.
pub(super) async fn buy(account: &Netim, cx: &Cx, request: &Ask, domain: &DomainName) -> Result<Receipt> {
    ask(account, cx, Effect::Purchase, request, |value| Operation::read(value)?.receipt(domain)).await
}

/// One operation by its number; nothing where the registrar does not know it.
pub(super) async fn find(account: &Netim, cx: &Cx, id: &str) -> Result<Option<Operation>> {
    let found = ask(account, cx, Effect::Read, &Ask::get(&["operation", id]), Operation::read).await;
    match found {
        Ok(operation) if operation.id == id => Ok(Some(operation)),
        Ok(_) => Err(Error::bad_reply("ID_OPE", "the registrar's answer is about another operation")),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Rejected) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The operations on a domain: in 3.0 all of them, in 1.0 those that are not finished.
pub(super) async fn on(account: &Netim, cx: &Cx, domain: &DomainName) -> Result<Vec<Operation>> {
    let filters = json!({ "DATA": { "=": domain.ascii() } });
    let found = list(account, cx, filters).await?;
    let about =
        |operation: &Operation| operation.target.as_deref().is_some_and(|target| names(target, domain));
    Ok(found.into_iter().filter(about).collect())
}

/// The registrar's list: in 1.0 what is pending, in 3.0 what the filters let through.
pub(super) async fn list(account: &Netim, cx: &Cx, filters: Value) -> Result<Vec<Operation>> {
    match account.version {
        Version::One => {
            let request = Ask::get(&["operations", "pending", ""]);
            ask(account, cx, Effect::Read, &request, |value| rows(value, Operation::pending)).await
        }
        Version::Three => {
            let request = Ask::post(&["operations", ""], json!({ "filters": filters }));
            ask(account, cx, Effect::Read, &request, |value| rows(value, Operation::of)).await
        }
    }
}

/// The rows of a list. An empty map stands for an empty list, too.
pub(super) fn rows<T>(value: &Value, read: impl Fn(&Fields<'_>) -> Result<T>) -> Result<Vec<T>> {
    match value {
        Value::Array(items) => {
            let row = |(i, item): (usize, &Value)| {
                let fields = Fields::of(item).map_err(|_| {
                    Error::bad_reply(
                        format!("[{i}]"),
                        "the registrar's list has something else than a row here",
                    )
                })?;
                read(&fields).map_err(|error| {
                    let at = error.context().at.clone().unwrap_or_default();
                    error.with(|c| c.at = Some(format!("[{i}].{at}")))
                })
            };
            items.iter().enumerate().map(row).collect()
        }
        Value::Object(map) if map.is_empty() => Ok(Vec::new()),
        _ => Err(Error::bad_reply("body", "the registrar's answer is not the list that was expected")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Outcome;

    fn name() -> DomainName {
        "example.com".parse().expect("a name")
    }

    fn receipt(status: &str, data: Option<&str>) -> Result<Receipt> {
        let value = json!({"ID_OPE": 123_456, "STATUS": status, "MESSAGE": "E30 why", "TYPE": "domainRenew", "DATA": data});
        Operation::read(&value)?.receipt(&name())
    }

    #[test]
    fn an_operation_that_failed_inside_a_good_answer_is_a_definite_no() {
        for status in ["Failed", "Cancelled", "failed"] {
            let error = receipt(status, None).expect_err("not executed");
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Rejected, Outcome::NotDone));
            assert_eq!(error.context().registrar_code.as_deref(), Some("E30"));
        }
    }

    #[test]
    fn only_done_is_done_and_other_words_are_under_way() {
        for (status, wanted) in
            [("Done", Progress::Done), ("Pending", Progress::Pending), ("Frobbed", Progress::Pending)]
        {
            let receipt = receipt(status, Some("EXAMPLE.com")).expect("a receipt");
            assert_eq!((receipt.progress, receipt.references.operation.as_deref()), (wanted, Some("123456")));
        }
    }

    #[test]
    fn an_answer_about_another_domain_or_without_a_number_proves_nothing() {
        assert_eq!(receipt("Done", Some("example.org")).expect_err("another").outcome(), Outcome::Unknown);
        assert_eq!(receipt("Failed", Some("example.org")).expect_err("another").outcome(), Outcome::Unknown);
        for value in [json!({"STATUS": "Done"}), json!({"ID_OPE": 1}), json!([]), json!("Done")] {
            let error = Operation::read(&value).expect_err("no operation");
            assert_eq!(error.outcome(), Outcome::Unknown, "{value}");
        }
    }

    #[test]
    fn a_list_names_the_row_that_cannot_be_read() {
        let list = json!([{"id_ope": "1", "code_ope": "domainRenew", "data_ope": "a.com"}, {"id_ope": "2"}]);
        let error = rows(&list, Operation::pending).expect_err("a row without a code");
        assert_eq!(error.context().at.as_deref(), Some("[1].code_ope"));
        assert!(rows(&json!({}), Operation::pending).expect("an empty list").is_empty());
        assert!(rows(&json!("no"), Operation::pending).is_err());
    }
}
