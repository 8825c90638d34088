//! What may come of answers that mean nothing.

use super::End;
use crate::error::Outcome;
use crate::op::Op;

/// What may come of nonsense in answer to an order: nothing that says that it was executed, and nothing that says it was not.
pub(super) fn order(end: &End) -> std::result::Result<(), String> {
    match end {
        End::Done(_) => Err("gave a receipt for it".into()),
        End::Failed(Some(Outcome::NotDone)) => {
            Err("said that the order was not executed (`not_done`)".into())
        }
        End::Failed(_) | End::Unreadable | End::Open => Ok(()),
    }
}

/// What may come of nonsense in answer to a free operation: at a check, no name that is free.
pub(super) fn free(op: Op, end: &End) -> std::result::Result<(), String> {
    let End::Done(output) = end else { return Ok(()) };
    let names = output["names"].as_array();
    let available = names.is_some_and(|names| names.iter().any(|name| name["state"] == "available"));
    match op {
        Op::DomainCheck if available => Err("called a name available because of it".into()),
        Op::DomainInfo => Err("made a domain of it".into()),
        Op::AccountTest => Err("called the account good because of it".into()),
        Op::AccountBalance | Op::DomainQuote => Err("made a sum of it".into()),
        _ => Ok(()),
    }
}

pub(super) fn shown(status: u16, body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body.get(..30).unwrap_or(body)).into_owned();
    let text = crate::error::printable(&text);
    format!("where the registrar answered {status} with {} bytes ({text:?})", body.len())
}
