//! `POST domains/modify-contact`
//!
//! Reference: knowledge base 777. All four contacts are sent, also those that stay; roles that the TLD does not have are `-1`.

use super::order::is_number;
use super::params::Params;
use super::prepare::Stored;
use super::{LogicBoxes, change, contacts, details};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::{ContactRef, Contacts, Role};
use crate::op::{Changed, ContactHandles, DomainSetContacts};
use crate::tld::Applies;

const METHOD: &str = "domains/modify-contact";

/// `domain.set_contacts`
pub(super) async fn set(account: &LogicBoxes, cx: &Cx, input: &DomainSetContacts) -> Result<Changed> {
    let problems = problems(input);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let details = details::need(account, cx, &input.domain).await?;
    let options = input.logicboxes.as_ref();
    let named = options.and_then(|options| options.customer_id.as_deref()).or(details.customer.as_deref());
    let customer = account.customer(named).map_err(|problem| Error::invalid(vec![problem]))?;
    let mut ready = kept(&details.contacts);
    let mut given = input.contacts.clone();
    // Roles that are left out keep theirs: only what is given goes on its way into the store.
    Stored { account, cx, customer }.given(Applies::Register, &input.domain, &mut given).await?;
    for role in contacts::ROLES {
        if let Some(contact) = given.get(role) {
            ready.set(role, contact.clone());
        }
    }
    let ids = contacts::ids_as_they_are(Applies::Register, &input.domain, &ready)
        .map_err(|problem| Error::invalid(vec![problem]))?;
    let [registrant, admin, tech, billing] = ids;
    let mut attributes = input.extra.clone();
    if options.is_some_and(|options| options.skip_approval) {
        attributes.insert("skipIRTP".into(), "true".into());
    }
    let flag = |set: bool| set.then_some(true);
    let params = Params::new()
        .add("reg-contact-id", registrant)
        .add("admin-contact-id", admin)
        .add("tech-contact-id", tech)
        .add("billing-contact-id", billing)
        .maybe("sixty-day-lock-optout", flag(input.no_transfer_lock))
        .maybe("designated-agent", flag(input.designated_agent))
        .attrs(&attributes);
    change::of_order(account, cx, METHOD, &details.order, params).await
}

fn problems(input: &DomainSetContacts) -> Vec<Problem> {
    let mut problems = Vec::new();
    contacts::problems(Applies::Register, &input.domain, &input.contacts, &mut problems);
    let customer = input.logicboxes.as_ref().and_then(|options| options.customer_id.as_deref());
    if customer.is_some_and(|id| !is_number(id)) {
        let text = "a customer's number at LogicBoxes is a whole number";
        problems.push(Problem::invalid("logicboxes.customer_id", text));
    }
    problems
}

/// The contacts that the domain has.
fn kept(handles: &ContactHandles) -> Contacts {
    let mut contacts = Contacts::default();
    let roles = [
        (Role::Registrant, &handles.registrant),
        (Role::Admin, &handles.admin),
        (Role::Tech, &handles.tech),
        (Role::Billing, &handles.billing),
    ];
    for (role, handle) in roles {
        if let Some(handle) = handle {
            contacts.set(role, ContactRef::Handle(handle.clone()));
        }
    }
    contacts
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    #[tokio::test]
    async fn contacts_that_are_left_out_stay_and_a_new_registrant_has_to_be_approved() {
        let details = json!({"orderid": "84383857", "domainname": "silverfires.com", "currentstatus": "Active",
            "customerid": "17824872", "registrantcontactid": "1", "admincontactid": "2", "techcontactid": "3"});
        let hash = json!({"entityid": "84383857", "status": "Success", "eaqid": "514705743",
            "actionstatus": "PENDING_REGISTRANT_AUTHORIZATION", "actionstatusdesc": "Pending Registrant Approval"});
        let (cx, script) = cx(Op::DomainSetContacts, [Step::json(200, &details), Step::json(200, &hash)]);
        let contacts = Contacts { registrant: Some(ContactRef::Handle("9".into())), ..Contacts::default() };
        let input = DomainSetContacts::new("silverfires.com".parse().expect("a name"), contacts);
        let changed = set(&account(), &cx, &input).await.expect("a change");
        assert!(changed.pending && changed.message.is_some());
        let sent: Vec<_> = params(&script.sent()[1]).into_iter().take(4).map(|(_, value)| value).collect();
        assert_eq!(sent, ["9", "2", "3", "-1"]);
    }
}
