//! `Account/PriceList/Get` in its versions 1, 2, 3 and 5. What 4 looks like nobody knows; it is answered as 1 (`modelled`).

use super::fault::{Fault, Result};
use super::members;
use super::orders::trade_price;
use super::params::Params;
use super::render::Node;
use super::routes::Members;
use crate::registry::World;
use crate::registry::money::{CURRENCY, plain};
use crate::registry::tld::{Price, TLDS, Tld};

const OPERATIONS: [(&str, Price); 4] = [
    ("registration", Price::Register),
    ("renewal", Price::Renew),
    ("transfer", Price::Transfer),
    ("restore", Price::Restore),
];

/// A TLD's changes of holder are sold where the registry wants that.
const TRADES: [&str; 3] = ["eu", "fr", "it"];

pub(super) fn list(_: &mut World, params: &Params) -> Result<Members> {
    let currency = params.get("currency").map_or(CURRENCY.to_owned(), str::to_ascii_uppercase);
    if currency != CURRENCY {
        return Err(Fault::invalid("Currency", &currency));
    }
    let rows = match params.get("version").unwrap_or("1") {
        "2" => TLDS.iter().flat_map(by_term).collect(),
        "3" => TLDS
            .iter()
            .flat_map(|tld| one_year(tld, |tld, op| (format!(".{tld}"), Some(op.to_owned()))))
            .collect(),
        "5" => TLDS.iter().map(by_tld).collect(),
        "1" | "4" => {
            TLDS.iter().flat_map(|tld| one_year(tld, |tld, op| (format!(".{tld} {op}"), None))).collect()
        }
        other => return Err(Fault::invalid("version", other)),
    };
    Ok(members([
        ("currency", CURRENCY.into()),
        ("pricelevel", "Basic".into()),
        ("product", Node::List(rows)),
    ]))
}

/// Figures of one year, and for trades.
fn one_year(tld: &'static Tld, name: fn(&str, &str) -> (String, Option<String>)) -> Vec<Node> {
    let trade = TRADES.contains(&tld.name).then(|| ("trade", trade_price()));
    let prices = OPERATIONS.iter().map(|(word, kind)| (*word, tld.price(*kind))).chain(trade);
    prices
        .map(|(word, price)| {
            let (name, kind) = name(tld.name, word);
            let mut fields = members([("name", name.into()), ("price", plain(price).into())]);
            fields.extend(kind.map(|kind| ("type".to_owned(), Node::from(kind))));
            Node::Map(fields)
        })
        .collect()
}

/// The price of each year of a term.
fn by_term(tld: &'static Tld) -> Vec<Node> {
    let row = |word: &str, periods: Vec<(u32, Node)>| {
        Node::map([
            ("type", format!(".{}", tld.name).into()),
            ("operation", word.into()),
            ("period", Node::Numbered(periods)),
        ])
    };
    let mut rows: Vec<Node> = OPERATIONS
        .iter()
        .map(|(word, kind)| {
            let years = match kind {
                Price::Register => 1..=tld.max_years,
                Price::Renew => 1..=tld.max_renewal,
                Price::Transfer | Price::Restore => 1..=1,
            };
            let sold =
                |years: &u32| *kind != Price::Renew || tld.renewal_step == 1 || *years == tld.renewal_step;
            row(word, years.filter(sold).map(|years| (years, plain(tld.price(*kind)).into())).collect())
        })
        .collect();
    if TRADES.contains(&tld.name) {
        rows.push(row("trade", vec![(1, plain(trade_price()).into())]));
    }
    rows
}

fn by_tld(tld: &'static Tld) -> Node {
    let mut fields = members([
        ("tld", tld.name.into()),
        ("name", format!(".{}", tld.name).into()),
        ("currency", CURRENCY.into()),
    ]);
    fields.extend(
        OPERATIONS.iter().map(|(word, kind)| ((*word).to_owned(), Node::from(plain(tld.price(*kind))))),
    );
    fields.extend(members([
        ("rgp", (tld.redemption * 24).to_string().into()),
        ("authinforequired", if tld.name.ends_with("uk") { "no" } else { "yes" }.into()),
        ("minperiod", "1".into()),
        ("maxperiod", tld.max_years.to_string().into()),
        ("inc", "1".into()),
    ]));
    Node::Map(fields)
}
