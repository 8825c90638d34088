//! `GET products/reseller-cost-price`, `products/customer-price`, `products/reseller-price`, `products/category-keys-mapping` and
//! `domains/tld-info`
//!
//! Reference: knowledge base 1029, 864, 865 and 2466. The lists go by product; another method tells which TLDs a product has.

use super::fields::Fields;
use super::params::Params;
use super::{LogicBoxes, account as funds, own, promotions, wire};
use crate::call::Cx;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::model::{Currency, Money, PriceKind};
use crate::op::*;
use serde_json::Value;
use std::collections::BTreeMap;

const COST: &str = "products/reseller-cost-price";
const CUSTOMER: &str = "products/customer-price";
const RESELLER: &str = "products/reseller-price";
const KEYS: &str = "products/category-keys-mapping";
const TLDS: &str = "domains/tld-info";

/// The registrar's words for what a price is of.
pub(super) const KINDS: [(&str, PriceKind); 4] = [
    ("addnewdomain", PriceKind::Register),
    ("renewdomain", PriceKind::Renew),
    ("addtransferdomain", PriceKind::Transfer),
    ("restoredomain", PriceKind::Restore),
];

/// How many prices a page has where nothing is said. The registrar gives all at once.
const PAGE: u16 = 1000;

/// `account.prices`
pub(super) async fn list(account: &LogicBoxes, cx: &Cx, input: &AccountPrices) -> Result<PricePage> {
    let number = input.after.as_deref().map_or(Ok(0), str::parse::<usize>);
    let wrong = || Error::invalid(vec![Problem::invalid("after", "give what the page before gave as next")]);
    let from = number.map_err(|_| wrong())?;
    let (method, params) = which(account, input)?;
    let currency = funds::balance(account, cx).await?.available.currency;
    let tlds = tlds_of_products(account, cx).await?;
    let request = account.get(method, &params)?;
    let mut prices = cx
        .exchange(Effect::Read, request, |attempt| read(&wire::read(attempt, method)?, &tlds, currency))
        .await?;
    // Of what the account's own resellers pay, the promotions say nothing.
    if method != RESELLER {
        promotions::apply(&mut prices, &promotions::known(account, cx).await?, method == CUSTOMER, cx.now());
    }
    if !input.tlds.is_empty() {
        let wanted = |tld: &String| input.tlds.iter().any(|one| one.trim_start_matches('.') == tld);
        prices.retain(|price| wanted(&price.tld));
    }
    let size = usize::from(input.page_size.unwrap_or(PAGE));
    let total = prices.len();
    let next = (from.saturating_add(size) < total).then(|| (from + size).to_string());
    let prices = prices.into_iter().skip(from).take(size).collect();
    Ok(PricePage { prices, next, total: Some(total as u64) })
}

fn which(account: &LogicBoxes, input: &AccountPrices) -> Result<(&'static str, Params)> {
    let options = input.logicboxes.as_ref();
    let customer = options.and_then(|options| options.customer_id.as_deref());
    let list = options.and_then(|options| options.list).unwrap_or(PriceList::Cost);
    if customer.is_some() && list != PriceList::Customer {
        let text = "only the customers' list goes by customer; leave it out";
        return Err(Error::field("logicboxes.customer_id", ProblemCode::NotAllowed, text));
    }
    Ok(match (list, customer) {
        (PriceList::Cost, _) => (COST, Params::new()),
        (PriceList::Reseller, _) => (RESELLER, Params::new()),
        (PriceList::Customer, None) => (CUSTOMER, Params::new()),
        (PriceList::Customer, id) => {
            (CUSTOMER, Params::new().add("customer-id", own::customer(account, id)?))
        }
    })
}

/// Which TLDs each product stands for.
async fn tlds_of_products(account: &LogicBoxes, cx: &Cx) -> Result<BTreeMap<String, Vec<String>>> {
    let request = account.get(KEYS, &Params::new())?;
    cx.exchange(Effect::Read, request, |attempt| products(&wire::read(attempt, KEYS)?)).await
}

fn products(value: &Value) -> Result<BTreeMap<String, Vec<String>>> {
    let fields = Fields::of(value)?;
    let key = "domorder";
    let Some(Value::Array(items)) = fields.get(key) else { return Err(fields.lacks(key)) };
    let mut products = BTreeMap::new();
    for item in items {
        let item = Fields::of(item).map_err(|_| fields.bad(key))?;
        for (product, _) in item.iter() {
            let tlds = item.list(product).into_iter().map(|tld| tld.trim_start_matches('.').to_owned());
            products.insert(product.clone(), tlds.collect());
        }
    }
    Ok(products)
}

/// Prices of domains, by TLD. Other products are not domains, and other actions have no word here.
fn read(value: &Value, tlds: &BTreeMap<String, Vec<String>>, currency: Currency) -> Result<Vec<ListedPrice>> {
    let list = Fields::of(value)?;
    let mut prices = Vec::new();
    for (product, tlds) in tlds {
        let Some(of) = list.object(product) else { continue };
        for (from, of) in slabs(&of) {
            for (word, operation) in KINDS {
                let Some(terms) = of.object(word) else { continue };
                for (years, _) in terms.iter() {
                    let (Ok(years_number), Some(amount)) = (years.parse::<u16>(), terms.decimal(years)?)
                    else {
                        return Err(terms.bad(years));
                    };
                    let months = (operation != PriceKind::Restore).then_some(years_number.saturating_mul(12));
                    prices.extend(tlds.iter().map(|tld| ListedPrice {
                        tld: tld.clone(),
                        operation,
                        months,
                        price: Money::new(amount, currency),
                        promotion: None,
                        product: Some(product.clone()),
                        from_quantity: from,
                        each_year: false,
                    }));
                }
            }
        }
    }
    prices.sort_by(|a, b| (&a.tld, a.months).cmp(&(&b.tld, b.months)));
    Ok(prices)
}

/// The resellers' list goes by slab, with the prices below; the others have the prices at once.
fn slabs<'a>(of: &Fields<'a>) -> Vec<(Option<u32>, Fields<'a>)> {
    let slab = |(key, _): (&'a String, &'a Value)| {
        let pricing = of.object(key)?.object("pricing")?;
        Some((key.parse().ok(), pricing))
    };
    let slabs: Vec<_> = of.iter().filter_map(slab).collect();
    if slabs.is_empty() { vec![(None, of.clone())] } else { slabs }
}

/// `tld.list`. The manual says POST, and it reads all the same.
pub(super) async fn tlds(account: &LogicBoxes, cx: &Cx, _: &TldList) -> Result<Tlds> {
    let request = account.post(TLDS, &Params::new())?;
    cx.exchange(Effect::Read, request, |attempt| {
        let value = wire::read(attempt, TLDS)?;
        let fields = Fields::of(&value)?;
        let listed = |(tld, _): (&String, &Value)| {
            let one = fields.object(tld).ok_or_else(|| fields.bad(tld))?;
            Ok(ListedTld {
                tld: tld.trim_start_matches('.').to_owned(),
                country: one.text("type").map(|word| word.eq_ignore_ascii_case("cctld")),
                registry: one.text("registry"),
                lock: one.flag("locking_available"),
                privacy: one.flag("privacy_available"),
                phases: phases(&one),
            })
        };
        Ok(Tlds { tlds: fields.iter().map(listed).collect::<Result<_>>()? })
    })
    .await
}

/// Phases are a list of words, or a map from words to dates.
fn phases(fields: &Fields<'_>) -> Vec<String> {
    match fields.object("phases") {
        Some(map) => map.iter().map(|(phase, _)| phase.clone()).collect(),
        None => fields.list("phases"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn products_of_uk() -> BTreeMap<String, Vec<String>> {
        let value = json!({"domorder": [{"dotnet": ["net"]}, {"thirdleveldotuk": ["co.uk", "org.uk"]}], "hosting": []});
        products(&value).expect("products")
    }

    #[test]
    fn a_products_prices_are_those_of_its_tlds() {
        let usd = "USD".parse().expect("a currency");
        let list = json!({"thirdleveldotuk": {"addnewdomain": {"1": "9.99", "2": "19.98"}, "restoredomain": {"1": "80.0"}},
            "linuxhosting": {"1": 5}});
        let prices = read(&list, &products_of_uk(), usd).expect("prices");
        let shown: Vec<_> = prices.iter().map(|p| (p.tld.as_str(), p.months, p.price.to_string())).collect();
        assert_eq!(shown[0], ("co.uk", None, "80.00 USD".into()));
        assert_eq!(shown[2], ("co.uk", Some(24), "19.98 USD".into()));
        assert_eq!(prices.len(), 6);
        let slabs = json!({"dotnet": {"0": {"pricing": {"renewdomain": {"1": "9.5"}}, "category": {}}}});
        let prices = read(&slabs, &products_of_uk(), usd).expect("prices");
        assert_eq!((prices[0].from_quantity, prices[0].operation), (Some(0), PriceKind::Renew));
        assert!(read(&json!({"dotnet": {"renewdomain": {"1": "ten"}}}), &products_of_uk(), usd).is_err());
    }
}
