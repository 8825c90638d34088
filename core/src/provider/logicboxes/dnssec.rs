//! `POST domains/add-dnssec` and `POST domains/del-dnssec`
//!
//! Reference: knowledge base 1910 and 1911. They take one record each, so that the set is reached step by step: new ones first, so
//! that the domain is never without.

use super::params::Params;
use super::{LogicBoxes, change, details};
use crate::call::Cx;
use crate::error::{Error, ProblemCode, Result};
use crate::model::DsRecord;
use crate::op::{Changed, DomainSetDnssec};
use std::collections::BTreeMap;

const ADD: &str = "domains/add-dnssec";
const DELETE: &str = "domains/del-dnssec";

/// `domain.set_dnssec`
pub(super) async fn set(account: &LogicBoxes, cx: &Cx, input: &DomainSetDnssec) -> Result<Changed> {
    if !input.keys.is_empty() {
        let text = "LogicBoxes takes DS records: give ds instead";
        return Err(Error::field("keys", ProblemCode::NotAllowed, text));
    }
    let details = details::need(account, cx, &input.domain).await?;
    let among = |record: &DsRecord, set: &[DsRecord]| set.iter().any(|other| other.is_same(record));
    let new = input.ds.iter().filter(|record| !among(record, &details.ds)).map(|record| (ADD, record));
    let old = details.ds.iter().filter(|record| !among(record, &input.ds)).map(|record| (DELETE, record));
    let mut done = change::unchanged(&details.order);
    for (method, record) in new.chain(old) {
        let one = change::of_order(account, cx, method, &details.order, params(record)).await?;
        done = Changed { pending: done.pending || one.pending, ..one };
    }
    Ok(done)
}

fn params(record: &DsRecord) -> Params {
    Params::new().attrs(&BTreeMap::from([
        ("keytag".to_owned(), record.key_tag.to_string()),
        ("algorithm".to_owned(), record.algorithm.to_string()),
        ("digesttype".to_owned(), record.digest_type.to_string()),
        ("digest".to_owned(), record.digest.clone()),
    ]))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;
    use serde_json::json;

    #[tokio::test]
    async fn only_what_differs_is_sent_and_new_records_come_first() {
        let ds = |tag: u16| DsRecord { key_tag: tag, algorithm: 13, digest_type: 2, digest: "ab".repeat(32) };
        let there = |tag: u16| json!({"keytag": tag.to_string(), "algorithm": "13", "digesttype": "2", "digest": "AB".repeat(32)});
        let details = json!({"orderid": "7", "domainname": "a.com", "currentstatus": "Active", "dnssec": [there(1), there(2)]});
        let done = json!({"entityid": "7", "status": "Success", "actionstatus": "Success", "eaqid": "1"});
        let (cx, script) = cx(
            Op::DomainSetDnssec,
            [Step::json(200, &details), Step::json(200, &done), Step::json(200, &done)],
        );
        let input = DomainSetDnssec {
            domain: "a.com".parse().expect("a name"),
            ds: vec![ds(2), ds(3)],
            keys: Vec::new(),
        };
        assert!(set(&account(), &cx, &input).await.expect("a change").changed);
        let paths: Vec<_> = script.sent()[1..].iter().map(|r| r.uri().path().to_owned()).collect();
        assert_eq!(paths, ["/api/domains/add-dnssec.json", "/api/domains/del-dnssec.json"]);
    }
}
