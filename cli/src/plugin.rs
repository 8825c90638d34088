//! `anyregistrar plugin check`: tries a plugin out.

use crate::failure::Failure;
use crate::screen::Screen;
use anyregistrar::door::{self, Door};
use anyregistrar::plugin::{self, Finding};
use clap::ArgMatches;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Tries a plugin out, and says what is wrong with it.
pub(crate) fn run(screen: Screen, matches: &ArgMatches) -> Result<u8, Failure> {
    let path = matches.get_one::<String>("file").expect("clap insists on it");
    let described: Value = serde_json::from_str(&door::plugin(path)?).expect("the core writes a description");
    let mut findings = plugin::check(Path::new(path))?;
    if let Some(folder) = cases(matches, path) {
        findings.extend(plugin::play_cases(Path::new(path), &folder)?);
    }
    if described["sandbox"] == true {
        findings.extend(orders(path, &described));
    }
    let failed = findings.iter().filter(|finding| finding.wrong.is_some()).count();
    if screen.json {
        screen.document(&json!({ "plugin": described["name"], "failed": failed, "findings": findings }));
    } else {
        for finding in &findings {
            match &finding.wrong {
                None => screen.line(&format!("good   {}", finding.rule)),
                Some(wrong) => screen.line(&format!("WRONG  {}: it {wrong}", finding.rule)),
            }
        }
        screen.line(&format!("{} tries, {failed} of them wrong", findings.len()));
    }
    Ok(u8::from(failed > 0))
}

/// The folder with the plugin's wire cases: the one that is named, or else `wire` beside the plugin, if it is there.
fn cases(matches: &ArgMatches, path: &str) -> Option<PathBuf> {
    let named = matches.get_one::<String>("cases").map(PathBuf::from);
    named.or_else(|| Some(Path::new(path).parent()?.join("wire")).filter(|folder| folder.is_dir()))
}

/// Plays orders at the simulated registrar that the plugin names, the last of them with its answer lost.
fn orders(path: &str, described: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    let has =
        |op: &str| described["operations"].as_array().is_some_and(|all| all.iter().any(|one| one == op));
    let mut find = |rule: &str, tried: Result<(), String>| {
        findings.push(Finding { rule: rule.to_owned(), wrong: tried.err() });
    };
    let shop = || Shop::open(path, described);
    if has("account.test") {
        find(
            "signs in at the simulated registrar",
            shop().and_then(|shop| shop.call("account.test", json!({})).map(drop)),
        );
    }
    if has("domain.check") {
        find("tells a free name from a taken one", shop().and_then(|shop| shop.checks()));
    }
    if has("domain.register") {
        find("registers a domain, once", shop().and_then(|shop| shop.registers(None)));
        let lost = Some(("after", "succeeded"));
        find("finds a registration whose answer was lost", shop().and_then(|shop| shop.registers(lost)));
        let never = Some(("before", "failed"));
        find("finds that a registration never came", shop().and_then(|shop| shop.registers(never)));
    }
    if has("domain.renew") {
        find("renews a domain, once", shop().and_then(|shop| shop.renews(None)));
        let lost = Some(("after", "succeeded"));
        find("finds a renewal whose answer was lost", shop().and_then(|shop| shop.renews(lost)));
        let never = Some(("before", "failed"));
        find("finds that a renewal never came", shop().and_then(|shop| shop.renews(never)));
    }
    findings
}

/// An account at the simulated registrar.
struct Shop(Door);

impl Shop {
    fn open(path: &str, described: &Value) -> Result<Shop, String> {
        let account = json!({ "provider": described["name"], "plugin": path, "environment": "sandbox" });
        Door::open(&account.to_string()).map(Shop).map_err(|error| format!("has no account: {error}"))
    }

    fn call(&self, op: &str, input: Value) -> Result<Value, String> {
        let answer = self.0.call(&json!({ "op": op, "input": input }).to_string());
        let mut answer: Value = serde_json::from_str(&answer).expect("the core writes documents");
        match answer["err"]["message"].as_str() {
            Some(message) => Err(format!("failed in {op}: {message}")),
            None => Ok(answer["ok"]["output"].take()),
        }
    }

    fn checks(&self) -> Result<(), String> {
        let report =
            self.call("domain.check", json!({ "domains": ["plugin-check.com", "taken-check.com"] }))?;
        let states = [&report["names"][0]["state"], &report["names"][1]["state"]];
        if states == ["available", "taken"] {
            Ok(())
        } else {
            Err(format!("said {} and {}", states[0], states[1]))
        }
    }

    /// Registers. What is `lost` is the connection before or after the registrar has acted, and how the order ends then.
    fn registers(&self, lost: Option<(&str, &str)>) -> Result<(), String> {
        let contact = json!({
            "first_name": "Ada", "last_name": "Example", "organization": "Example Ltd", "email": "ada@example.com",
            "phone": "+44.1132926070", "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB",
        });
        let input = json!({
            "domain": "plugin-check.com", "years": 1, "contacts": { "registrant": contact },
            "nameservers": ["ns1.example.net", "ns2.example.net"],
        });
        self.order("domain.register", input, lost)
    }

    fn renews(&self, lost: Option<(&str, &str)>) -> Result<(), String> {
        let expires = "2040-03-01T00:00:00Z";
        self.call("sandbox.clock", json!({ "set": "2039-11-01T12:00:00Z" }))?;
        self.call("sandbox.domain", json!({ "domain": "plugin-check.com", "expires": expires }))?;
        self.order("domain.renew", json!({ "domain": "plugin-check.com", "years": 1 }), lost)
    }

    fn order(&self, op: &str, input: Value, lost: Option<(&str, &str)>) -> Result<(), String> {
        if let Some((when, _)) = lost {
            self.call("sandbox.fault", json!({ "on": op, "do": "drop", "when": when }))?;
        }
        let mut order = self.call(op, input)?;
        let one = json!({ "order_id": order["id"] });
        let wanted = lost.map_or("succeeded", |(_, wanted)| wanted);
        // An order of which nothing was lost is done at once.
        for seconds in [5, 16 * 60, 2 * 60] {
            if order["state"] == wanted || lost.is_none() {
                break;
            }
            self.call("sandbox.clock", json!({ "advance_seconds": seconds }))?;
            self.call("journal.reconcile", one.clone())?;
            order = self.call("journal.info", one.clone())?["order"].take();
        }
        if order["state"] != wanted {
            return Err(format!("left the order {} where it is {wanted}", order["state"]));
        }
        let rows = self.call("sandbox.ledger", json!({}))?;
        let (charges, due) =
            (rows["rows"].as_array().map_or(0, Vec::len), usize::from(wanted == "succeeded"));
        if charges == due { Ok(()) } else { Err(format!("was charged {charges} times and not {due}")) }
    }
}
