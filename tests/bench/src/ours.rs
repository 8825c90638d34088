//! Our client.

use crate::{Check, exchange};
use anyregistrar::model::{Availability, DomainName};
use anyregistrar::op::DomainCheck;
use anyregistrar::{CallOptions, Client, ClientBuilder, Environment};

/// The registrar whose protocol the server speaks.
pub(crate) const PROVIDER: &str = "logicboxes";

/// A check by `blocking::Client`, the LogicBoxes provider speaking to `base`.
pub(crate) fn check(base: &str) -> Result<Check, String> {
    by(Client::builder(PROVIDER), base)
}

/// The same by a client that begins like this.
pub(crate) fn by(client: ClientBuilder, base: &str) -> Result<Check, String> {
    let client = client
        .environment(Environment::Test)
        .base_url(base)
        .setting("user_id", exchange::USER)
        .setting("api_key", exchange::KEY)
        .build()
        .map_err(|error| error.to_string())?
        .blocking();
    let name: DomainName = exchange::NAME.parse().map_err(|error| format!("{}: {error}", exchange::NAME))?;
    Ok(Box::new(move || {
        let input = DomainCheck::new([name.clone()]);
        let report = client.domain_check(input, CallOptions::default()).map_err(|error| error.to_string())?;
        match &report.names[..] {
            [one] if one.state == Availability::Available => Ok(()),
            other => Err(format!("our client made this of the answer: {other:?}")),
        }
    }))
}
