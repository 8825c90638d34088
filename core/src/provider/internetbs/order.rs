//! What purchases have in common: their answers, terms and name servers.

use super::params::Params;
use super::reply::Reply;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{Charge, DomainName, NameServer, OrderState, Part, Period, PriceSource};
use crate::provider::{Progress, Receipt};

/// Reads the answer to a purchase. `expiry` is the field that the new expiry is in.
pub(super) fn receipt(reply: &Reply, expiry: &str) -> Result<Receipt> {
    let products = reply.items("product");
    let [product] = products.as_slice() else {
        return Err(Error::bad_reply("product", "the registrar's answer has no product here, or several"));
    };
    let words = [reply.word("status"), product.word("status")];
    let says = |wanted: &str| words.iter().flatten().any(|word| word == wanted);
    let progress = match () {
        () if says("PENDING") => Progress::Pending,
        () if says("SUCCESS") => Progress::Done,
        () => {
            return Err(Error::bad_reply(
                "product[0].status",
                "the registrar's answer does not say how it went",
            ));
        }
    };
    let mut receipt = Receipt::new(progress);
    receipt.domain = match product.get("domain") {
        Some(name) => Some(name.parse::<DomainName>().map_err(|_| Reply::bad("product[0].domain"))?),
        None => None,
    };
    receipt.expires = product.date(expiry)?.filter(|_| progress == Progress::Done);
    let price = match reply.money("price", "currency")? {
        Some(price) => Some(price),
        None => product
            .decimal("price")?
            .zip(reply.get("currency").and_then(|code| code.parse().ok()))
            .map(|(sum, currency)| crate::model::Money::new(sum, currency)),
    };
    receipt.charged = price.map(|money| Charge { money, source: PriceSource::Reply });
    receipt.references.transaction = reply.text("transactid");
    refused_parts(reply, product, &mut receipt);
    Ok(receipt)
}

/// `NOTADMITTED` for privacy or a lock that the TLD does not have: the order stands without it.
fn refused_parts(reply: &Reply, product: &Reply, receipt: &mut Receipt) {
    for (field, what) in [("privatewhois", "privacy"), ("registrarlock", "lock")] {
        let said = product.word(field).or_else(|| reply.word(field));
        if said.as_deref() == Some("NOTADMITTED") {
            receipt.parts.push(Part {
                what: what.to_owned(),
                state: OrderState::Failed,
                code: said,
                message: Some("this TLD has none at Internet.bs".to_owned()),
            });
            receipt
                .warnings
                .push(format!("the order stands without {what}: this TLD has none at Internet.bs"));
        }
    }
}

/// The term in years: no parts of them are sold.
pub(super) fn years(years: Option<u16>, months: Option<u16>) -> Result<u16, Problem> {
    let text = "Internet.bs sells one to ten whole years: give years, or months that are whole years";
    let period = Period::of(years, months)?;
    let path = if months.is_some() { "months" } else { "years" };
    let wrong = || Problem::new(path, ProblemCode::OutOfRange, text);
    period.in_years().filter(|years| (1..=10).contains(years)).ok_or_else(wrong)
}

/// Name servers with their addresses: `ns1.example.com 192.0.2.1 2001:db8::1,ns2.example.net`.
pub(super) fn nameservers(servers: &[NameServer]) -> Params {
    let one = |server: &NameServer| {
        let addresses = server.addresses.iter().map(|address| format!(" {address}"));
        format!("{}{}", server.name, addresses.collect::<String>())
    };
    let list: Vec<String> = servers.iter().map(one).collect();
    Params::new().maybe("Ns_list", (!list.is_empty()).then(|| list.join(",")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Result<Receipt> {
        receipt(&Reply::parse(body.as_bytes(), true).expect("an answer"), "expiration")
    }

    #[test]
    fn the_manuals_sample_has_no_status_at_the_top() {
        let receipt = read(
            "transactid=83d2\ncurrency=USD\nprice=30.6\nproduct_0_price=30.6\nproduct_0_status=SUCCESS\n\
                            product_0_domain=testing-apitest.com\nproduct_0_expiration=2013/05/04",
        )
        .expect("a receipt");
        assert_eq!(receipt.progress, Progress::Done);
        assert_eq!(receipt.expires.map(|date| date.to_string()).as_deref(), Some("2013-05-04"));
        assert_eq!(receipt.charged.map(|charge| charge.money.to_string()).as_deref(), Some("30.6 USD"));
    }

    #[test]
    fn pending_in_either_place_is_pending() {
        for body in ["status=SUCCESS\nproduct_0_status=PENDING", "status=PENDING\nproduct_0_status=SUCCESS"] {
            assert_eq!(read(body).expect("a receipt").progress, Progress::Pending, "{body}");
        }
    }

    #[test]
    fn an_answer_without_a_product_proves_nothing() {
        for body in [
            "status=SUCCESS",
            "transactid=1\nproduct_0_price=1",
            "status=SUCCESS\nproduct_0_status=SUCCESS\nproduct_1_status=SUCCESS",
        ] {
            assert!(read(body).is_err(), "{body}");
        }
    }

    #[test]
    fn privacy_that_is_not_admitted_is_a_part_that_failed() {
        let receipt = read("status=SUCCESS\nproduct_0_status=SUCCESS\nproduct_0_privatewhois=NOTADMITTED")
            .expect("a receipt");
        assert_eq!((receipt.parts[0].what.as_str(), receipt.warnings.len()), ("privacy", 1));
    }

    #[test]
    fn addresses_stand_behind_their_name_server() {
        let servers: Vec<NameServer> = serde_json::from_str(
            r#"[{"name":"ns1.example.com","addresses":["192.0.2.1","2001:db8::1"]},"ns2.example.net"]"#,
        )
        .expect("name servers");
        let account = super::super::testing::account();
        let request = account.post("Domain/Create", &nameservers(&servers)).expect("a request");
        let wanted = "ns1.example.com 192.0.2.1 2001:db8::1,ns2.example.net";
        assert_eq!(super::super::testing::form(&request)["Ns_list"], wanted);
    }

    #[test]
    fn only_one_to_ten_whole_years_are_sold() {
        assert_eq!(years(None, Some(24)), Ok(2));
        assert_eq!(years(None, Some(18)).map_err(|problem| problem.path), Err("months".into()));
        assert!(years(Some(11), None).is_err());
    }
}
