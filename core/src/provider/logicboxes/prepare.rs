//! What has to be there before a domain is ordered: contacts as numbers, and name servers.
//!
//! A contact in full is looked for first and stored only where there is none like it, so that a repeated call leaves no litter.
//!
//! Reference: knowledge base 793 (search contacts) and 788 (default name servers).

use super::fields::Fields;
use super::order::{is_number, named_customer};
use super::params::Params;
use super::{LogicBoxes, contact, contacts, register, transfer, wire};
use crate::call::Cx;
use crate::error::{Error, Outcome, Result};
use crate::model::{Contact, ContactRef, Contacts, DomainName, HostName, NameServer};
use crate::op::{Call, Effect};
use crate::tld::Applies;
use serde_json::Value;

const SEARCH: &str = "contacts/search";
const DEFAULT_NAMESERVERS: &str = "domains/customer-default-ns";

/// How many stored contacts are compared. A customer with more of the same name and address gets another one.
const MOST_COMPARED: usize = 20;

/// Fails with every reason not to place the order that can be seen without asking.
pub(super) fn refuse(account: &LogicBoxes, call: &Call) -> Result<()> {
    let problems = match call {
        Call::DomainRegister(input) => register::problems(account, input),
        Call::DomainTransfer(input) => transfer::problems(account, input),
        Call::DomainRenew(input) => super::renew::problems(input),
        Call::DomainRestore(input) => super::addons::restore_problems(input),
        Call::DomainBuyPrivacy(input) => super::addons::privacy_problems(input),
        Call::LogicboxesBuyPremiumDns(input) => super::addons::premium_dns_problems(input),
        _ => Vec::new(),
    };
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}

/// Makes a call ready: handles in place of contacts in full, and name servers. Whatever fails here, nothing was ordered.
pub(super) async fn run(account: &LogicBoxes, cx: &Cx, call: Call) -> Result<Call> {
    refuse(account, &call)?;
    ready(account, cx, call).await.map_err(|error| error.with_outcome(Outcome::NotDone))
}

async fn ready(account: &LogicBoxes, cx: &Cx, mut call: Call) -> Result<Call> {
    match &mut call {
        Call::DomainRegister(input) => {
            let customer = customer(account, named_customer(input.logicboxes.as_ref()))?;
            if input.nameservers.is_empty() {
                input.nameservers = default_nameservers(account, cx, &customer).await?;
            }
            let stored = Stored { account, cx, customer: &customer };
            stored.all(Applies::Register, &input.domain, &mut input.contacts).await?;
            register::request(account, input)?;
        }
        Call::DomainTransfer(input) => {
            let customer = customer(account, named_customer(input.logicboxes.as_ref()))?;
            let stored = Stored { account, cx, customer: &customer };
            stored.all(Applies::Transfer, &input.domain, &mut input.contacts).await?;
            transfer::request(account, input)?;
        }
        _ => {}
    }
    Ok(call)
}

fn customer(account: &LogicBoxes, named: Option<&str>) -> Result<String> {
    account.customer(named).map(str::to_owned).map_err(|problem| Error::invalid(vec![problem]))
}

/// The name servers that the customer has set for new domains.
pub(super) async fn default_nameservers(
    account: &LogicBoxes,
    cx: &Cx,
    customer: &str,
) -> Result<Vec<NameServer>> {
    let request = account.get(DEFAULT_NAMESERVERS, &Params::new().add("customer-id", customer))?;
    cx.exchange(Effect::Read, request, |attempt| nameservers(&wire::read(attempt, DEFAULT_NAMESERVERS)?))
        .await
}

fn nameservers(value: &Value) -> Result<Vec<NameServer>> {
    let bad = |at: String| Error::bad_reply(at, "the registrar's answer has no name server here");
    match value {
        Value::Array(items) => {
            let host = |(i, item): (usize, &Value)| {
                let name: Option<HostName> = item.as_str().and_then(|text| text.trim().parse().ok());
                name.map(NameServer::named).ok_or_else(|| bad(format!("[{i}]")))
            };
            items.iter().enumerate().map(host).collect()
        }
        Value::Object(map) if map.is_empty() => Ok(Vec::new()),
        _ => Err(bad("body".into())),
    }
}

/// Contacts on their way into the customer's store.
pub(super) struct Stored<'a> {
    pub(super) account: &'a LogicBoxes,
    pub(super) cx: &'a Cx,
    pub(super) customer: &'a str,
}

impl Stored<'_> {
    /// Puts a handle in place of each contact in full, and fills the roles that the TLD has.
    async fn all(&self, on: Applies, domain: &DomainName, given: &mut Contacts) -> Result<()> {
        let mut done: Vec<(Contact, &'static str, String)> = Vec::new();
        let mut ready = Contacts::default();
        for role in contacts::ROLES {
            if !contacts::takes(on, domain, role) {
                continue;
            }
            let handle = match contacts::of(given, role) {
                Some(ContactRef::Full(full)) => {
                    let kind = contacts::kind(domain, role);
                    let full = contacts::for_role(full, kind, role);
                    match done.iter().find(|(contact, of, _)| *contact == *full && *of == kind) {
                        Some((.., handle)) => handle.clone(),
                        None => {
                            let handle = self.one(&full, kind).await?;
                            done.push((full.into_owned(), kind, handle.clone()));
                            handle
                        }
                    }
                }
                Some(ContactRef::Handle(handle)) => handle.clone(),
                Some(ContactRef::Several(_)) | None => continue,
            };
            ready.set(role, ContactRef::Handle(handle));
        }
        *given = ready;
        Ok(())
    }

    /// The same for those that are given alone.
    pub(super) async fn given(&self, on: Applies, domain: &DomainName, given: &mut Contacts) -> Result<()> {
        let mut ready = Contacts::default();
        for role in contacts::ROLES {
            let Some(one) = given.get(role).filter(|_| contacts::takes(on, domain, role)) else { continue };
            let handle = match one.each() {
                [ContactRef::Full(full)] => {
                    let kind = contacts::kind(domain, role);
                    self.one(&contacts::for_role(full, kind, role), kind).await?
                }
                [ContactRef::Handle(handle)] => handle.clone(),
                _ => continue,
            };
            ready.set(role, ContactRef::Handle(handle));
        }
        *given = ready;
        Ok(())
    }

    /// The number of a contact: of the stored one like it, or of a new one.
    async fn one(&self, contact: &Contact, kind: &str) -> Result<String> {
        for id in self.candidates(contact, kind).await? {
            let record = contact::info(self.account, self.cx, &id).await?;
            if contact::is_same(&record, contact, kind) {
                return Ok(id);
            }
        }
        contact::add(self.account, self.cx, contact, kind, self.customer).await
    }

    async fn candidates(&self, contact: &Contact, kind: &str) -> Result<Vec<String>> {
        let params = Params::new()
            .add("customer-id", self.customer)
            .add("no-of-records", MOST_COMPARED)
            .add("page-no", 1)
            .add("status", "Active")
            .maybe("name", contact.full_name())
            .add("email", &contact.email)
            .add("type", kind);
        let request = self.account.get(SEARCH, &params)?;
        self.cx.exchange(Effect::Read, request, |attempt| found(&wire::read(attempt, SEARCH)?)).await
    }
}

/// The numbers that a search found. No hit has no `result`, or an empty one.
fn found(value: &Value) -> Result<Vec<String>> {
    let fields = Fields::of(value)?;
    let Some(Value::Array(records)) = fields.get("result") else { return Ok(Vec::new()) };
    let ids = records.iter().filter_map(|record| {
        let record = Fields::of(record).ok()?;
        ["entity.entityid", "contact.contactid"]
            .iter()
            .find_map(|key| record.text(key))
            .filter(|id| is_number(id))
    });
    Ok(ids.take(MOST_COMPARED).collect())
}

#[cfg(test)]
mod tests {
    use super::super::contact::tests::{ada, stored};
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::error::ErrorKind;
    use crate::op::{DomainRegister, Op};
    use crate::transport::Step;
    use serde_json::json;

    fn call(nameservers: bool) -> Call {
        let contacts =
            Contacts { registrant: Some(ContactRef::Full(Box::new(ada()))), ..Contacts::default() };
        let mut input = DomainRegister::new("example.com".parse().expect("a name"), 1, contacts);
        if nameservers {
            input.nameservers = serde_json::from_str(r#"["ns1.example.net"]"#).expect("a name server");
        }
        input.into()
    }

    fn registrant(call: &Call) -> Option<&ContactRef> {
        match call {
            Call::DomainRegister(input) => input.contacts.registrant.as_ref(),
            _ => None,
        }
    }

    #[tokio::test]
    async fn a_contact_that_is_stored_already_is_used_again() {
        let hits = json!({"recsonpage": "2", "recsindb": "2", "result": [{"entity.entityid": "6"}, {"entity.entityid": "7"}]});
        let mut other = stored("6");
        other["city"] = "York".into();
        let steps = [Step::json(200, &hits), Step::json(200, &other), Step::json(200, &stored("7"))];
        let (cx, script) = cx(Op::DomainRegister, steps);
        let ready = run(&account(), &cx, call(true)).await.expect("a call");
        assert_eq!(registrant(&ready), Some(&ContactRef::Handle("7".into())));
        assert_eq!(script.sent().len(), 3);
    }

    #[tokio::test]
    async fn a_new_contact_is_stored_once_for_all_roles() {
        let steps = [
            Step::json(200, &json!({"recsonpage": "0", "recsindb": "0"})),
            Step::answer(200, &[], "80069410"),
        ];
        let (cx, script) = cx(Op::DomainRegister, steps);
        let ready = run(&account(), &cx, call(true)).await.expect("a call");
        let Call::DomainRegister(input) = ready else { panic!("another call") };
        let ids = contacts::ids(Applies::Register, &input.domain, &input.contacts);
        assert_eq!(ids, Ok(["80069410"; 4].map(str::to_owned)));
        assert_eq!(script.sent().len(), 2);
    }

    #[tokio::test]
    async fn a_company_goes_to_the_spanish_registry_for_the_registrant_alone() {
        let none = || Step::json(200, &json!({"recsonpage": "0"}));
        let steps = [none(), Step::answer(200, &[], "1"), none(), Step::answer(200, &[], "2")];
        let (cx, script) = cx(Op::DomainRegister, steps);
        let Call::DomainRegister(mut input) = call(true) else { panic!("another call") };
        input.domain = "example.es".parse().expect("a name");
        let ready = run(&account(), &cx, (*input).into()).await.expect("a call");
        let Call::DomainRegister(input) = ready else { panic!("another call") };
        let ids = contacts::ids(Applies::Register, &input.domain, &input.contacts);
        assert_eq!(ids, Ok(["1", "2", "2", "2"].map(str::to_owned)));
        let company = |request: &http::Request<bytes::Bytes>| {
            params(request).iter().any(|(name, value)| name == "company" && value == "Example Ltd")
        };
        let sent = script.sent();
        assert_eq!((company(&sent[1]), company(&sent[3])), (true, false));
    }

    #[tokio::test]
    async fn a_lost_answer_to_a_new_contact_is_no_order() {
        let steps = [Step::json(200, &json!({"recsonpage": "0"})), Step::Lost];
        let (cx, script) = cx(Op::DomainRegister, steps);
        let error = run(&account(), &cx, call(true)).await.expect_err("a lost answer");
        assert_eq!((error.outcome(), script.sent().len()), (Outcome::NotDone, 2));
    }

    #[tokio::test]
    async fn name_servers_come_from_the_customers_own_default_or_not_at_all() {
        let contact = [Step::json(200, &json!({"recsonpage": "0"})), Step::answer(200, &[], "80069410")];
        let (cx_some, _) = cx(
            Op::DomainRegister,
            [Step::json(200, &json!(["ns1.example.net", "ns2.example.net"]))]
                .into_iter()
                .chain(contact.clone()),
        );
        let Call::DomainRegister(input) = run(&account(), &cx_some, call(false)).await.expect("a call")
        else {
            panic!("another call")
        };
        assert_eq!(input.nameservers.len(), 2);
        let (cx_none, _) = cx(Op::DomainRegister, [Step::json(200, &json!([]))].into_iter().chain(contact));
        let error = run(&account(), &cx_none, call(false)).await.expect_err("no name servers");
        assert_eq!(
            (error.kind(), error.to_fault().field.as_deref()),
            (ErrorKind::InvalidInput, Some("nameservers"))
        );
    }
}
