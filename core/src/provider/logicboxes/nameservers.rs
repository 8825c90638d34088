//! `POST domains/modify-ns`
//!
//! Reference: knowledge base 776.

use super::params::Params;
use super::{LogicBoxes, change, order};
use crate::call::Cx;
use crate::error::{Error, Result};
use crate::op::{Changed, DomainSetNameservers};

const METHOD: &str = "domains/modify-ns";

/// `domain.set_nameservers`: replaces the whole set. LogicBoxes refuses a set that is there already; that is no failure to us.
pub(super) async fn set(account: &LogicBoxes, cx: &Cx, input: &DomainSetNameservers) -> Result<Changed> {
    let mut problems = Vec::new();
    order::without_addresses(&input.nameservers, &mut problems);
    if !problems.is_empty() {
        return Err(Error::invalid(problems));
    }
    let params = Params::new().each("ns", input.nameservers.iter().map(|server| &server.name));
    change::of_domain(account, cx, METHOD, &input.domain, params).await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx, params};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    fn input(servers: &str) -> DomainSetNameservers {
        let servers = serde_json::from_str(servers).expect("name servers");
        DomainSetNameservers { domain: "silverfires.com".parse().expect("a name"), nameservers: servers }
    }

    #[tokio::test]
    async fn the_set_that_is_there_already_is_no_failure() {
        let same = json!({"status": "ERROR", "message": "Same value for new and old NameServers."});
        let (cx, script) =
            cx(Op::DomainSetNameservers, [Step::answer(200, &[], "84383857"), Step::json(500, &same)]);
        let changed = set(&account(), &cx, &input(r#"["nsx.domain.me"]"#)).await.expect("an answer");
        assert!(!changed.changed && !changed.pending);
        assert_eq!(
            params(&script.sent()[1]),
            [("ns".into(), "nsx.domain.me".into()), ("order-id".into(), "84383857".into())]
        );
    }

    #[tokio::test]
    async fn addresses_are_refused_before_anything_is_sent() {
        let (cx, script) = cx(Op::DomainSetNameservers, []);
        let input = input(r#"[{"name":"ns1.silverfires.com","addresses":["192.0.2.1"]}]"#);
        let error = set(&account(), &cx, &input).await.expect_err("refused");
        assert!(error.to_string().contains("nameserver.create") && script.sent().is_empty());
    }
}
