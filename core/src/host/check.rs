//! The checks before anything is sent, beyond what the types themselves tell.

use super::Account;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Contacts, DomainName, Role};
use crate::op::{Call, Op};
use crate::tld::{Applies, Name, Role as RoleRule};

/// Which rules a call falls under.
fn applies(op: Op) -> Option<Applies> {
    match op {
        Op::DomainRegister => Some(Applies::Register),
        Op::DomainTransfer | Op::NetimTransferTrade => Some(Applies::Transfer),
        Op::DomainTrade => Some(Applies::Trade),
        Op::DomainRenew => Some(Applies::Renew),
        _ => None,
    }
}

/// Fails with `unsupported` where the registrar lacks the operation.
pub(super) fn capability(account: &Account, op: Op) -> Result<()> {
    let info = account.provider.info();
    if info.has(op) {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Unsupported,
        format!("{} has no {op}; `providers` lists what it has", info.title),
    ))
}

/// Puts the registrant into the roles that the registry wants filled and the caller left out.
pub(super) fn fill_roles(account: &Account, mut call: Call) -> Call {
    let Some((rules, on)) = account.provider.rules().zip(applies(call.op())) else { return call };
    if call.input().contacts_are_cloned() {
        return call;
    }
    let fill = |domain: &DomainName, contacts: &mut Contacts| {
        let rules = rules.of(domain.ascii());
        for role in [Role::Admin, Role::Tech, Role::Billing] {
            if contacts.get(role).is_none()
                && rules.role(on, role.as_str()) == RoleRule::Required
                && let Some(registrant) = contacts.registrant.clone()
            {
                contacts.set(role, registrant);
            }
        }
    };
    match &mut call {
        Call::DomainRegister(input) => fill(&input.domain.clone(), &mut input.contacts),
        Call::DomainTransfer(input) => fill(&input.domain.clone(), &mut input.contacts),
        Call::DomainTrade(input) => fill(&input.domain.clone(), &mut input.contacts),
        _ => {}
    }
    call
}

/// Checks a call against the registrar's rules for the TLD.
pub(super) fn tld_rules(account: &Account, call: &Call) -> Result<()> {
    let Some((rules, on)) = account.provider.rules().zip(applies(call.op())) else { return Ok(()) };
    let Some(domain) = call.input().domain() else { return Ok(()) };
    let input = serde_json::to_value(call).expect("inputs are plain data");
    let name =
        Name { ascii: domain.ascii(), unicode: domain.unicode(), tld: domain.tld(), idn: domain.is_idn() };
    let mut problems = rules.of(domain.ascii()).check(on, &name, &input);
    if call.input().contacts_are_cloned() {
        problems.retain(|problem| !problem.path.starts_with("contacts."));
    }
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}
