//! Changes of a domain that cost nothing, each an operation of the registrar.
//!
//! Reference: "Change DNS", "Change contact", "Set domain preference", "Send AuthID", "Delete domain", DNSSEC, and memberships.

use super::operation::{Operation, change, create};
use super::wire::{Ask, ask};
use super::{Netim, Version, contact, contacts, details, orders};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Outcome, Problem, ProblemCode, Result};
use crate::model::{ContactRef, DomainName, Role};
use crate::op::*;
use serde_json::{Map, Value, json};

/// `domain.set_nameservers`
pub(super) async fn nameservers(account: &Netim, cx: &Cx, input: &DomainSetNameservers) -> Result<Changed> {
    let mut problems = Vec::new();
    orders::servers(account, &input.nameservers, &mut problems);
    if account.is_one() && input.nameservers.len() < 2 {
        problems.push(Problem::new(
            "nameservers",
            ProblemCode::TooShort,
            "REST 1.0 wants at least two name servers",
        ));
    }
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let body = Value::Object(orders::nameservers(account, &input.nameservers));
    change(account, cx, &Ask::put(&["domain", input.domain.ascii(), "dns", ""], body)).await
}

/// A preference of a domain.
async fn preference(
    account: &Netim,
    cx: &Cx,
    domain: &DomainName,
    code: &str,
    value: &str,
) -> Result<Changed> {
    let body = json!({ "codePref": code, "value": value });
    change(account, cx, &Ask::patch(&["domain", domain.ascii(), "preference", ""], body)).await
}

fn switch(on: bool) -> &'static str {
    if on { "1" } else { "0" }
}

/// `domain.set_lock`
pub(super) async fn lock(account: &Netim, cx: &Cx, input: &DomainSetLock) -> Result<Changed> {
    preference(account, cx, &input.domain, "registrar_lock", switch(input.locked)).await
}

/// `domain.set_privacy`
pub(super) async fn privacy(account: &Netim, cx: &Cx, input: &DomainSetPrivacy) -> Result<Changed> {
    if input.reason.is_some() {
        return Err(Error::field("reason", ProblemCode::NotAllowed, "NETIM takes no reason; leave it out"));
    }
    preference(account, cx, &input.domain, "whois_privacy", switch(input.privacy)).await
}

/// `domain.set_auto_renew`
pub(super) async fn auto_renew(account: &Netim, cx: &Cx, input: &DomainSetAutoRenew) -> Result<Changed> {
    preference(account, cx, &input.domain, "auto_renew", switch(input.auto_renew)).await
}

/// `netim.set_remark`
pub(super) async fn remark(account: &Netim, cx: &Cx, input: &NetimSetRemark) -> Result<Changed> {
    let (code, text) = match (&input.tag, &input.note) {
        (Some(tag), _) => ("tag", tag),
        (None, note) => (
            "note",
            note.as_ref().ok_or_else(|| Error::new(ErrorKind::InvalidInput, "give the tag or the note"))?,
        ),
    };
    preference(account, cx, &input.domain, code, text).await
}

/// `domain.locks`: there is one, which the domain's data show.
pub(super) async fn locks(account: &Netim, cx: &Cx, input: &DomainLocks) -> Result<Locks> {
    let details = details::need(account, cx, &input.domain).await?;
    let locked = details
        .locked
        .ok_or_else(|| Error::bad_reply("domainIsLock", "the registrar's answer lacks a value here"))?;
    let lock = AppliedLock { lock: "registrar_lock".to_owned(), reason: None, added_by: None, created: None };
    Ok(Locks { domain: input.domain.clone(), locked, locks: if locked { vec![lock] } else { Vec::new() } })
}

/// `domain.delete`. The registrar knows one way of it, at once, and takes no reason.
pub(super) async fn delete(account: &Netim, cx: &Cx, input: &DomainDelete) -> Result<Changed> {
    if input.reason.is_some() {
        return Err(Error::field("reason", ProblemCode::NotAllowed, "NETIM takes no reason; leave it out"));
    }
    let body = json!({ "typeDelete": "NOW" });
    change(account, cx, &Ask::delete(&["domain", input.domain.ascii(), ""], Some(body))).await
}

/// `domain.new_auth_code`: the registrar makes a new one, and the domain's data show it, where it is shown at all. Nobody gets a
/// mail in 3.0; 1.0 has no such choice, and sends it to the reseller.
pub(super) async fn new_auth_code(
    account: &Netim,
    cx: &Cx,
    input: &DomainNewAuthCode,
) -> Result<AuthCodeReply> {
    let body = match account.version {
        Version::One => json!({ "sendtoregistrant": 0 }),
        Version::Three => json!({ "sendto": 2 }),
    };
    let request = Ask::patch(&["domain", input.domain.ascii(), "authid", ""], body);
    let made = ask(account, cx, Effect::Create, &request, Operation::read).await?.changed()?;
    if made.pending {
        let id = made.references.operation.unwrap_or_default();
        let text = format!(
            "the new code is being made (operation {id}); domain.auth_code shows it once that has ended"
        );
        return Err(Error::unknown(ErrorKind::Busy, text));
    }
    // The code was made, whatever is said of it now.
    details::auth_code(account, cx, &input.domain).await.map_err(|error| match error.kind() {
        ErrorKind::Conflict => {
            let text = "a new code was made, but NETIM shows none for this domain: have it sent by mail (netim.send_auth_code)";
            Error::unknown(ErrorKind::Conflict, text)
        }
        _ => error.with_outcome(Outcome::Unknown),
    })
}

/// `netim.send_auth_code`: a new code, which goes out by mail.
pub(super) async fn send_auth_code(account: &Netim, cx: &Cx, input: &NetimSendAuthCode) -> Result<Changed> {
    let registrant = input.to == NetimCodeReader::Registrant;
    let name = if account.is_one() { "sendtoregistrant" } else { "sendto" };
    let body = json!({ name: u8::from(registrant) });
    create(account, cx, &Ask::patch(&["domain", input.domain.ascii(), "authid", ""], body)).await
}

/// `domain.set_contacts`: the registrar wants all three at once, so that those that stay are read first. A new owner is another
/// operation, and not free.
pub(super) async fn contacts(account: &Netim, cx: &Cx, input: &DomainSetContacts) -> Result<Changed> {
    let mut problems = Vec::new();
    if input.contacts.registrant.is_some() {
        let text = "a new owner is an order of its own at NETIM, and may cost; leave the registrant out";
        problems.push(Problem::new("contacts.registrant", ProblemCode::NotAllowed, text));
    }
    for (field, given) in [
        ("extra", !input.extra.is_empty()),
        ("no_transfer_lock", input.no_transfer_lock),
        ("designated_agent", input.designated_agent),
        ("logicboxes", input.logicboxes.is_some()),
    ] {
        if given {
            problems.push(Problem::new(
                field,
                ProblemCode::NotAllowed,
                "NETIM has no such choice; leave it out",
            ));
        }
    }
    let local = input.netim.as_ref().is_some_and(|own| own.local_contact);
    if local && account.is_one() {
        let text =
            "REST 1.0 has no such option: there, a special contact id stands for it (NETIM4…); leave it out";
        problems.push(Problem::new("netim.local_contact", ProblemCode::NotAllowed, text));
    }
    contacts::problems(&input.contacts, &mut problems);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let now = details::need(account, cx, &input.domain).await?.contacts;
    let mut body = Map::new();
    for (role, name, stays) in [
        (Role::Admin, "idAdmin", now.admin),
        (Role::Tech, "idTech", now.tech),
        (Role::Billing, "idBilling", now.billing),
    ] {
        let id = match input.contacts.get(role).map(ContactRef::each) {
            Some([ContactRef::Handle(id)]) => id.clone(),
            Some([ContactRef::Full(full)]) => {
                contacts::one(account, cx, full, false, Some(&input.domain)).await?
            }
            _ => stays.ok_or_else(|| {
                let text = "NETIM does not show who it is now, and wants all three: give this one, too";
                Error::invalid(vec![Problem::missing(format!("contacts.{}", role.as_str()), text)])
            })?,
        };
        body.insert(name.to_owned(), id.into());
    }
    if local {
        body.insert("options".to_owned(), json!({ "local": 1 }));
    }
    change(account, cx, &Ask::put(&["domain", input.domain.ascii(), "contacts", ""], Value::Object(body)))
        .await
}

/// `netim.whois`
pub(super) async fn whois(account: &Netim, cx: &Cx, input: &NetimWhois) -> Result<NetimWhoisText> {
    account.only_one("netim.whois")?;
    let request = Ask::get(&["domain", input.domain.ascii(), "whois", ""]);
    let text = ask(account, cx, Effect::Read, &request, |value| {
        value.as_str().map(str::to_owned).ok_or_else(|| {
            Error::bad_reply("body", "the registrar's answer is not the text that was expected")
        })
    });
    Ok(NetimWhoisText { domain: input.domain.clone(), text: text.await? })
}

/// `netim.membership`
pub(super) async fn membership(account: &Netim, cx: &Cx, input: &NetimMembership) -> Result<Changed> {
    account.only_one("netim.membership")?;
    let request =
        Ask::patch(&["domain", input.domain.ascii(), "membership", ""], json!({ "token": input.token }));
    change(account, cx, &request).await
}

/// `netim.set_signing`: signing at the registrar's own name servers.
pub(super) async fn signing(account: &Netim, cx: &Cx, input: &NetimSetSigning) -> Result<Changed> {
    let body = json!({ "enable": u8::from(input.signed) });
    change(account, cx, &Ask::patch(&["domain", input.domain.ascii(), "dnssec", ""], body)).await
}

/// `netim.dns_key`: the key of a zone elsewhere, one for each call (1.0).
pub(super) async fn dns_key(account: &Netim, cx: &Cx, input: &NetimDnsKey) -> Result<Changed> {
    account.only_one("netim.dns_key")?;
    let records: Vec<Value> = input
        .ds
        .iter()
        .map(|ds| json!({ "key": ds.key_tag, "type": ds.digest_type, "digest": ds.digest }))
        .collect();
    let body = json!({
        "DSRecords": records,
        "flags": input.key.flags,
        "protocol": input.key.protocol,
        "algo": input.key.algorithm,
        "pubKey": input.key.public_key,
    });
    change(account, cx, &Ask::patch(&["domain", input.domain.ascii(), "dnssec", ""], body)).await
}

/// `contact.create`
pub(super) async fn create_contact(account: &Netim, cx: &Cx, input: &ContactCreate) -> Result<ContactHandle> {
    let owner = match input.logicboxes {
        None => input.contact.extra.get("isOwner").map(String::as_str),
        Some(_) => {
            let text = "these are another registrar's options; leave them out";
            return Err(Error::field("logicboxes", ProblemCode::NotAllowed, text));
        }
    };
    let mut contact = input.contact.clone();
    let owner = owner_flag(owner)?;
    contact.extra.remove("isOwner");
    let mut problems = Vec::new();
    contact::problems("contact", &contact, &mut problems);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let handle = contacts::create(account, cx, contact::document(account, &contact, owner, None)).await?;
    Ok(ContactHandle { handle })
}

/// Whether a contact is an owner: it serves as that alone, or never, so that nobody but the caller can say.
fn owner_flag(text: Option<&str>) -> Result<bool> {
    match text {
        Some("1" | "true") => Ok(true),
        Some("0" | "false") => Ok(false),
        _ => {
            let text = "NETIM keeps owners apart: say 1 for a contact that will own domains, 0 for one that administers, runs or pays for them";
            Err(Error::invalid(vec![Problem::missing("contact.extra.isOwner", text)]))
        }
    }
}

/// `contact.update`. Whether a part of a contact would be merged is not documented, so all of it is sent.
pub(super) async fn update_contact(account: &Netim, cx: &Cx, input: &ContactUpdate) -> Result<Changed> {
    let id = contact_id(&input.handle)?;
    let mut contact = input.contact.clone();
    let given = contact.extra.remove("isOwner");
    let mut problems = Vec::new();
    contact::problems("contact", &contact, &mut problems);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let stored = contact::read(&contact::raw(account, cx, id).await?, id)?.1;
    if given.is_some_and(|given| owner_flag(Some(&given)).is_ok_and(|owner| owner != stored)) {
        let text = "an owner stays an owner, and a simple contact stays one; make a new contact";
        return Err(Error::field("contact.extra.isOwner", ProblemCode::NotAllowed, text));
    }
    let body = json!({ "contact": contact::document(account, &contact, stored, None) });
    change(account, cx, &Ask::patch(&["contact", id], body)).await
}

/// `contact.delete`
pub(super) async fn delete_contact(account: &Netim, cx: &Cx, input: &ContactDelete) -> Result<Changed> {
    change(account, cx, &Ask::delete(&["contact", contact_id(&input.handle)?], None)).await
}

/// `contact.info`
pub(super) async fn contact_info(account: &Netim, cx: &Cx, input: &ContactInfo) -> Result<ContactRecord> {
    let id = contact_id(&input.handle)?;
    Ok(contact::read(&contact::raw(account, cx, id).await?, id)?.0)
}

fn contact_id(text: &str) -> Result<&str> {
    let text = text.trim();
    if contacts::is_id(text) && !text.contains('#') {
        return Ok(text);
    }
    Err(Error::field(
        "handle",
        ProblemCode::Invalid,
        "an id of a contact at NETIM has 12 letters and digits at most",
    ))
}
