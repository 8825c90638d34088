//! `forward.mail`, `forward.set_mail` and `forward.remove_mail`
//!
//! Reference: "Create email forwarding" and its neighbours. `*` stands for all other addresses of a domain.

use super::Netim;
use super::operation::{change, create, halfway, rows};
use super::wire::{Ask, ask};
use crate::call::Cx;
use crate::error::Result;
use crate::model::{DomainName, Email};
use crate::op::{Changed, Effect, ForwardMail, ForwardRemoveMail, ForwardSetMail, MailForward, MailForwards};
use crate::provider::fields::Fields;
use serde_json::{Value, json};

/// `forward.mail`
pub(super) async fn list(account: &Netim, cx: &Cx, input: &ForwardMail) -> Result<MailForwards> {
    let request = Ask::get(&["domain", input.domain.ascii(), "mail-forwardings", ""]);
    let forwards = ask(account, cx, Effect::Read, &request, |value: &Value| rows(value, read)).await?;
    Ok(MailForwards { forwards })
}

fn read(fields: &Fields<'_>) -> Result<MailForward> {
    let name = fields.need("mailBox")?;
    let user = name.rsplit_once('@').map_or(name.as_str(), |(user, _)| user);
    let recipients = fields.need("recipients")?;
    let target = |text: &str| text.trim().parse::<Email>().map_err(|_| fields.bad("recipients"));
    Ok(MailForward {
        user: (user != "*").then(|| user.to_owned()),
        targets: recipients.split(',').map(target).collect::<Result<_>>()?,
    })
}

fn mailbox(domain: &DomainName, user: Option<&str>) -> String {
    format!("{}@{domain}", user.unwrap_or("*"))
}

async fn delete(account: &Netim, cx: &Cx, mailbox: &str) -> Result<Changed> {
    change(account, cx, &Ask::delete(&["domain", mailbox, "mail-forwarding", ""], None)).await
}

/// `forward.set_mail`. The registrar knows no change, so that one that is there is made anew.
pub(super) async fn set(account: &Netim, cx: &Cx, input: &ForwardSetMail) -> Result<Changed> {
    let there = list(account, cx, &ForwardMail { domain: input.domain.clone() }).await?;
    let known = there.forwards.into_iter().find(|known| known.user == input.forward.user);
    if known.as_ref() == Some(&input.forward) {
        return Ok(Changed::default());
    }
    let mailbox = mailbox(&input.domain, input.forward.user.as_deref());
    let replaces = known.is_some();
    if replaces {
        delete(account, cx, &mailbox).await?;
    }
    let recipients = input.forward.targets.iter().map(Email::as_str).collect::<Vec<_>>().join(",");
    let request =
        Ask::post(&["domain", &mailbox, "mail-forwarding", ""], json!({ "recipients": recipients }));
    create(account, cx, &request).await.map_err(|error| if replaces { halfway(error) } else { error })
}

/// `forward.remove_mail`
pub(super) async fn remove(account: &Netim, cx: &Cx, input: &ForwardRemoveMail) -> Result<Changed> {
    delete(account, cx, &mailbox(&input.domain, input.user.as_deref())).await
}
