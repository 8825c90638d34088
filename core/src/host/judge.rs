//! What the registrar's answer to a purchase means for its order.

use super::settled::{self, NOT_KNOWN};
use super::{Account, twice};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::journal::state::Event;
use crate::journal::{Change, Row};
use crate::model::DomainName;
use crate::provider::{Progress, Receipt};

/// What an answer means for the order. An answer about another domain means nothing.
pub(super) async fn judge(
    account: &Account,
    cx: &Cx,
    row: &Row,
    result: Result<Receipt>,
    satisfied: bool,
) -> (Change, Option<Error>) {
    let other = |name: &Option<DomainName>| name.as_ref().is_some_and(|name| *name != row.intent.domain);
    let result = match result {
        Ok(receipt) if other(&receipt.domain) => {
            Err(Error::unknown(ErrorKind::BadReply, "the registrar's answer is about another domain"))
        }
        result => result,
    };
    let mut change = Change::new(Event::Lost, account.now(), row.order.clone());
    match result {
        Ok(mut receipt) => {
            if !satisfied && receipt.progress == Progress::Done {
                twice::look(account, cx, row, &mut receipt, &mut change).await;
                change.check_at = twice::look_again_at(account, row);
            }
            change.event = match receipt.progress {
                // Executed more than once: what to do with the rest is for a person to say.
                Progress::Done if !change.events.is_empty() => Event::Lost,
                Progress::Done => Event::Executed,
                Progress::Pending => Event::Accepted,
            };
            settled::take(&mut change.order, receipt);
            change.order.already_satisfied = satisfied;
            (change, None)
        }
        Err(error) if error.outcome() == Outcome::NotDone => {
            change.event = Event::Disproved;
            (change, Some(error))
        }
        Err(error) => {
            change.order.warnings.push(format!("{NOT_KNOWN}: {}", error.message()));
            change.note = Some(error.to_string());
            (change, None)
        }
    }
}
