//! `Domain/Create`

use super::params::{Params, yes};
use super::{InternetBs, check, claim, contacts, options, order, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::op::{DomainRegister, Effect};
use crate::provider::Receipt;
use crate::tld::Applies;
use bytes::Bytes;
use http::Request;

const CREATE: &str = "Domain/Create";

/// Registers a domain.
pub(super) async fn run(account: &InternetBs, cx: &Cx, input: &DomainRegister) -> Result<Receipt> {
    let request = request(account, input)?;
    cx.exchange(Effect::Purchase, request, |attempt| order::receipt(&wire::read(attempt)?, "expiration"))
        .await
}

/// Every reason not to send the order.
pub(super) fn problems(input: &DomainRegister) -> Vec<Problem> {
    let mut problems = Vec::new();
    let options = input.internetbs.as_ref();
    problems.extend(order::years(input.years, input.months).err());
    problems.extend(options::unfit(options, options::REGISTER));
    if options.is_some_and(|options| options.privacy.is_some()) && !input.privacy {
        let text = "say privacy: true, too";
        problems.push(Problem::missing("privacy", text));
    }
    let without_code =
        ["eu", "be", "uk"].contains(&input.domain.tld().rsplit('.').next().unwrap_or_default());
    if without_code && options.is_some_and(|options| options.auth_code.is_some()) {
        let text = "this TLD has no auth codes that a registration could set; leave it out";
        problems.push(Problem::new("internetbs.auth_code", ProblemCode::NotAllowed, text));
    }
    if let Some(launch) = &input.launch {
        if launch.phase.is_some() || launch.smd.is_some() {
            let text = "Internet.bs documents no orders for launch phases";
            problems.push(Problem::new("launch.phase", ProblemCode::NotAllowed, text));
        }
        if launch.claim_accepted && options.and_then(|options| options.claim_accepted_at).is_none() {
            let text = "Internet.bs wants to know when the buyer accepted the claim";
            problems.push(Problem::missing("internetbs.claim_accepted_at", text));
        }
    }
    if !options.is_some_and(|options| options.clones()) {
        contacts::problems(Applies::Register, &input.domain, &input.contacts, &mut problems);
    }
    problems
}

/// Reads the claim that the buyer accepted: its number and term go out with the order.
pub(super) async fn prepare(account: &InternetBs, cx: &Cx, input: &mut DomainRegister) -> Result<()> {
    let Some(at) = input.internetbs.as_ref().and_then(|options| options.claim_accepted_at) else {
        return Ok(());
    };
    let checked = check::one(account, cx, &input.domain).await?;
    let key = checked.claim.and_then(|claim| claim.lookup_key);
    let Some(key) = key else {
        let text = "no trademark claim stands against the name now; leave this out";
        return Err(Error::field("internetbs.claim_accepted_at", ProblemCode::NotAllowed, text));
    };
    let (id, not_after) = claim::raw(account, cx, &key, &input.domain).await?;
    input.extra.insert("tmchid".into(), id);
    input.extra.insert("tmchnotafter".into(), not_after);
    // Whole seconds, and neither the letter between day and time nor the one behind them.
    let accepted: String =
        at.to_string().replace('T', " ").chars().take("2026-11-21 12:00:00".len()).collect();
    input.extra.insert("tmchaccepteddate".into(), accepted);
    Ok(())
}

pub(super) fn request(account: &InternetBs, input: &DomainRegister) -> Result<Request<Bytes>> {
    let years = order::years(input.years, input.months).map_err(|problem| Error::invalid(vec![problem]))?;
    let options = input.internetbs.as_ref();
    let params = Params::of(&input.domain);
    let params = match options.and_then(|options| options.clone_contacts_from.as_ref()) {
        Some(other) => params.add("CloneContactsFromDomain", other),
        None => params.all(contacts::params(Applies::Register, &input.domain, &input.contacts)),
    };
    let params = params
        .add("Period", format!("{years}Y"))
        .all(order::nameservers(&input.nameservers))
        .add("AutoRenew", yes(input.auto_renew))
        .all(options::params(options, input.privacy))
        .all(contacts::extra(&input.extra));
    account.post(CREATE, &params)
}

#[cfg(test)]
mod tests {
    use super::super::contacts::tests::registrant;
    use super::super::testing::{account, form};
    use super::*;
    use crate::model::Contacts;
    use crate::op::InternetbsOrder;

    fn input() -> DomainRegister {
        DomainRegister::new("example.com".parse().expect("a name"), 1, registrant())
    }

    #[test]
    fn the_term_and_the_renewal_are_always_said() {
        let form = form(&request(&account(), &input()).expect("a request"));
        assert_eq!((form["Period"].as_str(), form["AutoRenew"].as_str()), ("1Y", "NO"));
        assert!(!form.contains_key("privateWhois") && !form.contains_key("Ns_list"));
    }

    #[test]
    fn contacts_that_are_cloned_are_not_sent() {
        let mut input = input();
        input.contacts = Contacts::default();
        let other = "other.com".parse().expect("a name");
        input.internetbs =
            Some(InternetbsOrder { clone_contacts_from: Some(other), ..InternetbsOrder::default() });
        assert!(problems(&input).is_empty());
        let form = form(&request(&account(), &input).expect("a request"));
        assert_eq!(form["CloneContactsFromDomain"], "other.com");
        assert!(!form.keys().any(|name| name.starts_with("registrant")));
    }

    #[test]
    fn every_problem_is_found_at_once() {
        let mut input = input();
        (input.years, input.months) = (None, Some(18));
        input.launch =
            Some(crate::op::Launch { phase: Some("sunrise".into()), smd: None, claim_accepted: true });
        let paths: Vec<_> = problems(&input).into_iter().map(|problem| problem.path).collect();
        assert_eq!(paths, ["months", "launch.phase", "internetbs.claim_accepted_at"]);
    }
}
