//! A customer's login: passwords, tokens, and who somebody says to be.
//!
//! Reference: knowledge base 806 (change password) and the vendor's list of methods. Reads that make something are never repeated.

use super::customers::good;
use super::fields::scalar;
use super::params::Params;
use super::{LogicBoxes, change, customer, password, wire};
use crate::call::Cx;
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::op::*;
use serde_json::Value;

const CHANGE: &str = "customers/v2/change-password";
const FORGOT: &str = "customers/forgot-password";
const TEMPORARY: &str = "customers/temp-password";
const TOKEN: &str = "customers/generate-token";
const LOGIN_TOKEN: &str = "customers/generate-login-token";
const BY_TOKEN: &str = "customers/authenticate-token";
const AUTHENTICATE: &str = "customers/v2/authenticate";

/// `customer.set_password`
pub(super) async fn set(account: &LogicBoxes, cx: &Cx, input: &CustomerSetPassword) -> Result<Changed> {
    good(&input.customer_id)?;
    if !password::is_good(input.password.expose()) {
        return Err(Error::invalid(vec![Problem::invalid("password", password::RULE)]));
    }
    let params =
        Params::new().add("customer-id", &input.customer_id).add("new-passwd", input.password.expose());
    change::asked(account, cx, Effect::Set, CHANGE, &params).await
}

/// `customer.reset_password`: a mail goes out.
pub(super) async fn reset(account: &LogicBoxes, cx: &Cx, input: &CustomerResetPassword) -> Result<Changed> {
    let request = account.get(FORGOT, &Params::new().add("username", &input.username))?;
    let sent =
        cx.exchange(Effect::Create, request, |attempt| change::yes(&wire::read(attempt, FORGOT)?)).await?;
    if sent {
        return Ok(Changed { changed: true, ..Changed::default() });
    }
    Err(Error::new(ErrorKind::Rejected, "LogicBoxes sent no mail, and gives no reason"))
}

/// `customer.temporary_password`
pub(super) async fn temporary(
    account: &LogicBoxes,
    cx: &Cx,
    input: &CustomerTemporaryPassword,
) -> Result<TemporaryPassword> {
    good(&input.customer_id)?;
    let request = account.get(TEMPORARY, &Params::new().add("customer-id", &input.customer_id))?;
    let password =
        cx.exchange(Effect::Create, request, |attempt| text(&wire::read(attempt, TEMPORARY)?)).await?;
    Ok(TemporaryPassword { password })
}

/// `customer.login_token`
pub(super) async fn token(account: &LogicBoxes, cx: &Cx, input: &CustomerLoginToken) -> Result<LoginToken> {
    let (method, params) = match &input.customer_id {
        Some(id) => {
            good(id)?;
            (LOGIN_TOKEN, Params::new().add("customer-id", id))
        }
        None => (
            TOKEN,
            Params::new()
                .maybe("username", input.username.as_deref())
                .maybe("passwd", input.password.as_ref().map(|password| password.expose())),
        ),
    };
    let request = account.get(method, &params.add("ip", input.address))?;
    let token = cx.exchange(Effect::Create, request, |attempt| text(&wire::read(attempt, method)?)).await?;
    Ok(LoginToken { token })
}

/// `customer.authenticate`
pub(super) async fn authenticate(
    account: &LogicBoxes,
    cx: &Cx,
    input: &CustomerAuthenticate,
) -> Result<CustomerRecord> {
    let (method, request) = match &input.token {
        Some(token) => (BY_TOKEN, account.get(BY_TOKEN, &Params::new().add("token", token.expose()))?),
        None => {
            let params = Params::new()
                .maybe("username", input.username.as_deref())
                .maybe("passwd", input.password.as_ref().map(|password| password.expose()));
            (AUTHENTICATE, account.post(AUTHENTICATE, &params)?)
        }
    };
    cx.exchange(Effect::Login, request, |attempt| {
        let value = wire::read(attempt, method)?;
        if value.get("remainingLoginAttempts").is_some() && value.get("customerid").is_none() {
            let text = "the user name and the password do not belong together; some tries are left";
            return Err(Error::new(ErrorKind::Rejected, text));
        }
        customer::read(&value)
    })
    .await
}

/// A body that is nothing but a text.
fn text(value: &Value) -> Result<String> {
    let plain = matches!(value, Value::String(_)).then(|| scalar(value)).flatten();
    plain.ok_or_else(|| Error::bad_reply("body", "the registrar's answer is not the text that was expected"))
}
