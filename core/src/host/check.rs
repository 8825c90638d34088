//! The checks before anything is sent, beyond what the types themselves tell.

use super::Account;
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::model::{Contacts, DomainName, Role};
use crate::op::{Call, Op, Reading, Unread, lies_in, set};
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
    let problems = tld_problems(account, call, tld, &[]);
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}

/// All that the registrar's rules for the TLD find in a call. Of what could not be read nothing is said.
pub(super) fn tld_problems(account: &Account, call: &Call, tld: &OfTld, unread: &[Unread]) -> Vec<Problem> {
    let (Some(domain), Some(on)) = (call.input().domain(), applies(call.op())) else { return Vec::new() };
    let Some(rules) = tld.of(account, domain).filter(|_| !lies_in("domain", unread)) else {
        return Vec::new();
    };
    let mut input = serde_json::to_value(call).expect("inputs are plain data");
    for place in unread {
        // The rules take it for something that cannot be known.
        set(&mut input, &place.steps, serde_json::Value::Null);
    }
    let mut problems = rules.check(on, &Name::of(domain), &input);
    problems.retain(|problem| !lies_in(&problem.path, unread));
    if call.input().contacts_are_cloned() {
        problems.retain(|problem| !problem.path.starts_with("contacts."));
    }
    problems
}

/// The call that was read, or all that is wrong with its fields, as far as that can be told without asking anybody.
pub(super) fn fields(account: &Account, reading: Reading<Call>) -> Result<Call> {
    if reading.problems.is_empty() {
        return reading.sound();
    }
    let Reading { input, mut problems, unread } = reading;
    if let Some(call) = input {
        let tld = OfTld { live: None };
        let call = fill_roles(account, call, &tld);
        add(&mut problems, tld_problems(account, &call, &tld, &unread));
    }
    Err(Error::invalid(problems))
}

/// The same for a call that came as a value.
pub(super) fn fields_of(account: &Account, call: &Call) -> Result<()> {
    let mut problems = Vec::new();
    call.input().check(&mut problems);
    if problems.is_empty() {
        return Ok(());
    }
    fields(account, Reading { input: Some(call.clone()), problems, unread: Vec::new() }).map(drop)
}

/// Adds problems of places of which nothing has been said.
pub(super) fn add(problems: &mut Vec<Problem>, more: Vec<Problem>) {
    let new: Vec<_> =
        more.into_iter().filter(|new| !problems.iter().any(|known| known.path == new.path)).collect();
    problems.extend(new);
}
