//! `POST customers/v2/signup`, `GET customers/details` and `GET customers/details-by-id`
//!
//! Reference: knowledge base 804, 874 and 967.

use super::fields::Fields;
use super::order::{is_number, number};
use super::params::Params;
use super::{LogicBoxes, contact, password, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::Contact;
use crate::op::{ContactRecord, CustomerCreate, CustomerHandle, CustomerInfo, CustomerRecord, Effect};
use serde_json::Value;

const SIGNUP: &str = "customers/v2/signup";
const BY_ID: &str = "customers/details-by-id";
const BY_NAME: &str = "customers/details";

/// `customer.create`
pub(super) async fn create(account: &LogicBoxes, cx: &Cx, input: &CustomerCreate) -> Result<CustomerHandle> {
    let problems = problems(input);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let random = match &input.password {
        None => Some(password::random()?),
        Some(_) => None,
    };
    let chosen = input.password.as_ref().map(|given| given.expose());
    let request = account.post(SIGNUP, &params(input, chosen.or(random.as_deref()).unwrap_or_default()))?;
    let customer_id =
        cx.exchange(Effect::Create, request, |attempt| number(&wire::read(attempt, SIGNUP)?)).await?;
    Ok(CustomerHandle { customer_id })
}

fn problems(input: &CustomerCreate) -> Vec<Problem> {
    let mut problems = contact_problems(&input.contact);
    if let Some(given) = &input.password
        && !password::is_good(given.expose())
    {
        problems.push(Problem::invalid("password", password::RULE));
    }
    problems
}

/// What LogicBoxes asks of a customer's data.
pub(super) fn contact_problems(contact: &Contact) -> Vec<Problem> {
    let mut problems = contact::problems("contact", contact, "Contact");
    if contact.state.as_deref().is_none_or(|state| state.trim().is_empty()) {
        let text = "LogicBoxes wants a state for every customer; its own form for none is Not Applicable";
        problems.push(Problem::missing("contact.state", text));
    }
    if !contact.extra.is_empty() {
        problems.push(Problem::invalid("contact.extra", "a customer has no such fields; leave them out"));
    }
    problems
}

fn params(input: &CustomerCreate, password: &str) -> Params {
    contact::address(&input.contact)
        .maybe("company", input.contact.organization.as_deref())
        .add("username", &input.contact.email)
        .add("passwd", password)
        .add("lang-pref", &input.language)
}

/// `customer.info`
pub(super) async fn info(account: &LogicBoxes, cx: &Cx, input: &CustomerInfo) -> Result<CustomerRecord> {
    let (method, params) = match (&input.customer_id, &input.username) {
        (Some(id), _) if !is_number(id) => {
            let text = "a customer's number at LogicBoxes is a whole number; a user name goes into username";
            return Err(Error::invalid(vec![Problem::invalid("customer_id", text)]));
        }
        (Some(id), _) => (BY_ID, Params::new().add("customer-id", id)),
        (None, name) => (BY_NAME, Params::new().maybe("username", name.as_deref())),
    };
    let request = account.get(method, &params)?;
    cx.exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, method)?)).await
}

pub(super) fn read(value: &Value) -> Result<CustomerRecord> {
    let fields = Fields::of(value)?;
    let customer_id = fields.need("customerid")?;
    let status = fields.text("customerstatus");
    Ok(CustomerRecord {
        contact: ContactRecord { handle: customer_id.clone(), ..contact::record(&fields) },
        customer_id,
        username: fields.text("username"),
        status,
        language: fields.text("langpref"),
    })
}

#[cfg(test)]
mod tests {
    use super::super::contact::tests::ada;
    use super::super::testing::{account, cx, params as sent};
    use super::*;
    use crate::model::AuthCode;
    use crate::op::Op;
    use crate::transport::Step;

    fn input(password: Option<&str>) -> CustomerCreate {
        CustomerCreate { contact: ada(), password: password.map(AuthCode::new), language: "en".into() }
    }

    #[tokio::test]
    async fn a_customer_without_a_password_gets_a_random_one() {
        let (cx, script) = cx(Op::CustomerCreate, [Step::answer(200, &[], "30930235")]);
        let made = create(&account(), &cx, &input(None)).await.expect("a customer");
        assert_eq!(made.customer_id, "30930235");
        let sent = sent(&script.sent()[0]);
        let password = sent.iter().find(|(name, _)| name == "passwd").map(|(_, value)| value.as_str());
        assert!(password.is_some_and(password::is_good));
        assert!(sent.contains(&("username".into(), "ada@example.com".into())));
    }

    #[test]
    fn what_the_registrar_insists_on_is_asked_of_the_caller() {
        let mut input = input(Some("short"));
        (input.contact.state, input.contact.organization) = (None, None);
        let paths: Vec<_> = problems(&input).into_iter().map(|problem| problem.path).collect();
        assert_eq!(paths, ["contact.organization", "contact.state", "password"]);
    }

    #[test]
    fn a_customer_is_read_in_our_words() {
        let value = serde_json::json!({"customerid": "30930235", "username": "email@email.com", "useremail": "email@email.com",
            "name": "Customer Name", "company": "Customer Company", "telnocc": "1", "telno": "1234567890", "langpref": "en",
            "customerstatus": "Active", "address1": "Customer Address", "zip": "12345", "country": "US"});
        let record = read(&value).expect("a customer");
        assert_eq!(
            (record.status.as_deref(), record.contact.phone.as_deref()),
            (Some("Active"), Some("+1.1234567890"))
        );
    }
}
