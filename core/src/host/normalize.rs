//! `contact.normalize`: what somebody wrote, made into what this registrar takes at every TLD.

use super::Account;
use crate::error::{Error, Problem, Result};
use crate::normal::{Names, StateForm, Wishes, normalize};
use crate::op::{ContactNormalize, NormalizedContact};
use crate::tld::{Applies, Field, Name};
use serde_json::json;

/// The longest code of a state that a country has: a registrar with room for less than this wants no names.
const CODE: usize = 5;

pub(super) fn answer(account: &Account, input: &ContactNormalize) -> Result<NormalizedContact> {
    let fields = account.provider.rules().map(|rules| rules.shared().info("", "").fields).unwrap_or_default();
    let field = |path: &str| fields.iter().find(|field| field.path == format!("contacts.*.{path}"));
    let needed = |path: &str| field(path).is_some_and(|field| field.required);
    let most = |field: Option<&Field>| field.and_then(|field| field.max_length);
    let wishes = Wishes {
        names: match needed("first_name") && needed("last_name") {
            true => Names::Apart { asked: input.split_name },
            false => Names::Whole,
        },
        state: match most(field("state")) {
            Some(most) if most <= CODE => StateForm::Code(most),
            _ => StateForm::Name,
        },
        street_lines: field("street").and_then(|field| field.max_items).unwrap_or(3),
        ascii: input.ascii,
    };
    let normalized = normalize(&input.contact, wishes).map_err(Error::invalid)?;
    let problems = against_rules(account, &normalized);
    if problems.is_empty() { Ok(normalized) } else { Err(Error::invalid(problems)) }
}

/// What the registrar wants of a contact at every TLD, and this one lacks.
fn against_rules(account: &Account, normalized: &NormalizedContact) -> Vec<Problem> {
    let mut problems = Vec::new();
    normalized.contact.check("contact", &mut problems);
    let Some(rules) = account.provider.rules() else { return problems };
    // As the registrant of some order: what the rules say of the name, or of other roles, is no matter of the contact.
    let order = json!({ "contacts": { "registrant": normalized.contact } });
    let name = Name { ascii: "example.com", unicode: "example.com", tld: "com", idn: false };
    let of_contact =
        rules.shared().check(Applies::Register, &name, &order).into_iter().filter_map(|problem| {
            let path =
                problem.path.strip_prefix("contacts.registrant.").map(|rest| format!("contact.{rest}"))?;
            Some(Problem { path, ..problem })
        });
    super::check::add(&mut problems, of_contact.collect());
    problems
}
