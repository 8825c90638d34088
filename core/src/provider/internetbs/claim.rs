//! `Domain/Tmch/Info`: the trademark claim against a name.
//!
//! How its fields nest in JSON is not documented; they are read by the names that the TEXT form gives them, in whatever form they come.

use super::params::Params;
use super::reply::Reply;
use super::{InternetBs, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, Result};
use crate::model::DomainName;
use crate::op::{ClaimNotice, ClaimedMark, ContactRecord, DomainClaimNotice, Effect};

const INFO: &str = "Domain/Tmch/Info";

/// `domain.claim_notice`
pub(super) async fn notice(account: &InternetBs, cx: &Cx, input: &DomainClaimNotice) -> Result<ClaimNotice> {
    let Some(domain) = &input.domain else {
        let text = "Internet.bs wants the name besides the key";
        return Err(Error::invalid(vec![Problem::missing("domain", text)]));
    };
    let reply = ask(account, cx, &input.lookup_key, domain).await?;
    // In XML, a single mark comes without a number, beside the notice's own fields.
    let marks = reply.items("tmch").into_iter().filter(|item| item.get("markname").is_some());
    Ok(ClaimNotice {
        id: reply.text("tmch_id"),
        not_after: reply.get("tmch_notafter").and_then(|text| text.parse().ok()),
        marks: marks.map(|item| mark(&item)).collect::<Result<_>>()?,
    })
}

/// The claim's number and term as they came, which go out with an order.
pub(super) async fn raw(
    account: &InternetBs,
    cx: &Cx,
    key: &str,
    domain: &DomainName,
) -> Result<(String, String)> {
    let reply = ask(account, cx, key, domain).await?;
    Ok((reply.need("tmch_id")?.to_owned(), reply.need("tmch_notafter")?.to_owned()))
}

async fn ask(account: &InternetBs, cx: &Cx, key: &str, domain: &DomainName) -> Result<Reply> {
    let request = account.post(INFO, &Params::new().add("lookupkey", key).add("domain", domain))?;
    cx.exchange(Effect::Read, request, |attempt| {
        let reply = wire::read(attempt)?;
        reply.need("tmch_id")?;
        Ok(reply)
    })
    .await
}

fn mark(mark: &Reply) -> Result<ClaimedMark> {
    let person = |prefix: &str, name: &str| {
        let part = |field: &str| mark.text(&format!("{prefix}{field}"));
        let record = ContactRecord {
            name: part(name),
            organization: mark.text(if prefix.is_empty() { "org" } else { "contact_org" }),
            phone: part("voice"),
            fax: part("fax"),
            email: part("email"),
            street: part("addr_street").into_iter().collect(),
            city: part("addr_city"),
            state: part("addr_state"),
            postal_code: part("addr_pc"),
            country: part("addr_country"),
            ..ContactRecord::default()
        };
        (record != ContactRecord::default()).then_some(record)
    };
    Ok(ClaimedMark {
        name: mark.need("markname")?.to_owned(),
        jurisdiction: mark.text("jurdesc"),
        goods: mark.text("goodsandservices"),
        description: mark.text("classdesc"),
        holders: person("", "holder").into_iter().collect(),
        contacts: person("contact_", "name").into_iter().collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{account, cx};
    use super::*;
    use crate::op::Op;
    use crate::transport::Step;

    #[tokio::test]
    async fn marks_are_read_with_their_holders() {
        let text = "transactid=1\nstatus=SUCCESS\ntmch_id=abc\ntmch_notafter=2027-01-01T00:00:00.0Z\ntmch_0_markname=Example\n\
                    tmch_0_org=Example Inc\ntmch_0_addr_city=Leeds\ntmch_0_contact_name=Ada\ntmch_0_contact_addr_city=York";
        let (cx, _) = cx(Op::DomainClaimNotice, [Step::answer(200, &[], text)]);
        let domain = "example.com".parse().ok();
        let notice = notice(&account(), &cx, &DomainClaimNotice { lookup_key: "k".into(), domain })
            .await
            .expect("a notice");
        let mark = &notice.marks[0];
        assert_eq!((notice.marks.len(), mark.name.as_str()), (1, "Example"));
        assert_eq!(mark.holders[0].city.as_deref(), Some("Leeds"));
        assert_eq!(mark.contacts[0].city.as_deref(), Some("York"));
        assert!(notice.not_after.is_some());
    }
}
