//! What the demonstration does at each registrar.

use serde_json::{Value, json};

/// A call of the plan.
pub(crate) struct Planned {
    pub(crate) op: &'static str,
    /// What is shown as the domain.
    pub(crate) domain: &'static str,
    pub(crate) input: Value,
    /// The place in the output that tells what happened, and what has to stand there; nothing where any text will do.
    pub(crate) tells: (&'static str, Option<&'static str>),
}

/// How many calls there are.
pub(crate) fn length() -> usize {
    steps().len()
}

/// Names whose beginning means something to the simulated registry: `taken…`, `premium…`, `transfer…`, `soonexpired…`.
pub(crate) fn steps() -> Vec<Planned> {
    let step = |op, domain, input, at, wanted| Planned { op, domain, input, tells: (at, wanted) };
    let check = |domain, wanted| {
        step("domain.check", domain, json!({ "domains": [domain] }), "/names/0/state", Some(wanted))
    };
    vec![
        step("account.test", "", json!({}), "/environment", Some("sandbox")),
        check("flower-shop.com", "available"),
        check("taken-flowers.com", "taken"),
        check("premium-flowers.com", "available"),
        check("blumenkästen.de", "available"),
        step(
            "domain.quote",
            "flower-shop.com",
            json!({ "domain": "flower-shop.com", "operation": "register", "years": 1 }),
            "/price/amount",
            None,
        ),
        step(
            "domain.register",
            "flower-shop.com",
            json!({
                "domain": "flower-shop.com", "years": 1, "contacts": { "registrant": registrant() },
                "nameservers": ["ns1.example.net", "ns2.example.net"],
                "max_price": { "amount": "100.00", "currency": "USD" },
            }),
            "/expires",
            None,
        ),
        step(
            "domain.transfer",
            "transfer-flowers.com",
            json!({ "domain": "transfer-flowers.com", "auth_code": "sandbox-code", "contacts": { "registrant": registrant() } }),
            "/expires",
            None,
        ),
        step(
            "domain.renew",
            "flower-shop.com",
            json!({ "domain": "flower-shop.com", "years": 2 }),
            "/expires",
            None,
        ),
        step(
            "domain.info",
            "flower-shop.com",
            json!({ "domain": "flower-shop.com" }),
            "/lifecycle",
            Some("active"),
        ),
        step("account.balance", "", json!({}), "/available/amount", None),
    ]
}

fn registrant() -> Value {
    json!({
        "first_name": "Sample", "last_name": "Registrant", "organization": "Sample Flowers Ltd", "email": "registrant@example.com",
        "phone": "+44.1132926070", "street": ["1 High Street"], "city": "Leeds",
        "postal_code": "WF3 1DR", "country": "GB",
    })
}
