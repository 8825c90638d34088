//! The checks before anything is sent, beyond what the types themselves tell.

use super::Account;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Contacts, DomainName, Role};
use crate::op::{Call, Op};
use crate::tld::{Applies, Name, Role as RoleRule, TldRules};
use std::sync::Arc;

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

/// The rules of a name's TLD: as the registrar tells them now, or those that lie beside its code.
pub(super) struct OfTld {
    live: Option<Arc<TldRules>>,
}

impl OfTld {
    /// Asks a registrar that tells them itself.
    pub(super) async fn read(account: &Account, cx: &Cx, call: &Call) -> OfTld {
        let Some(domain) = call.input().domain().filter(|_| applies(call.op()).is_some()) else {
            return OfTld { live: None };
        };
        OfTld { live: account.provider.tld_rules(cx, domain).await }
    }

    fn of<'a>(&'a self, account: &Account, domain: &DomainName) -> Option<&'a TldRules> {
        self.live.as_deref().or_else(|| account.provider.rules().map(|rules| rules.of(domain.ascii())))
    }
}

/// Puts the registrant into the roles that the registry wants filled and the caller left out.
pub(super) fn fill_roles(account: &Account, mut call: Call, tld: &OfTld) -> Call {
    let Some(on) = applies(call.op()) else { return call };
    if call.input().contacts_are_cloned() {
        return call;
    }
    let fill = |domain: &DomainName, contacts: &mut Contacts| {
        let Some(rules) = tld.of(account, domain) else { return };
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
pub(super) fn tld_rules(account: &Account, call: &Call, tld: &OfTld) -> Result<()> {
    let (Some(domain), Some(on)) = (call.input().domain(), applies(call.op())) else { return Ok(()) };
    let Some(rules) = tld.of(account, domain) else { return Ok(()) };
    let input = serde_json::to_value(call).expect("inputs are plain data");
    let name =
        Name { ascii: domain.ascii(), unicode: domain.unicode(), tld: domain.tld(), idn: domain.is_idn() };
    let mut problems = rules.check(on, &name, &input);
    if call.input().contacts_are_cloned() {
        problems.retain(|problem| !problem.path.starts_with("contacts."));
    }
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}
