//! `domain.check`

use super::{Input, SuggestedName};
use crate::error::{Problem, ProblemCode};
use crate::model::{CheckedName, DomainName};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// Which names to ask about.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainCheck {
    /// The names, up to 10,000; the registrar's own limits per request are seen to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<DomainName>,
    /// A name without its TLD, to be asked about under each of `tlds`, beside `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The TLDs for `name`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tlds: Vec<String>,
    /// The language tag for internationalised names, where the registrar wants one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Give other names, too, that can be had, where the registrar knows some.
    #[serde(default)]
    pub alternatives: bool,
}

impl DomainCheck {
    /// The most names in one call.
    pub const MOST_NAMES: usize = 10_000;

    /// Asks about these names.
    pub fn new(domains: impl IntoIterator<Item = DomainName>) -> Self {
        DomainCheck {
            domains: domains.into_iter().collect(),
            name: None,
            tlds: Vec::new(),
            language: None,
            alternatives: false,
        }
    }

    /// Asks about one name under several TLDs.
    pub fn under<T: Into<String>>(name: impl Into<String>, tlds: impl IntoIterator<Item = T>) -> Self {
        let tlds = tlds.into_iter().map(Into::into).collect();
        DomainCheck { name: Some(name.into()), tlds, ..DomainCheck::new([]) }
    }

    /// The same with all names among `domains`, each once.
    pub(crate) fn expanded(mut self) -> Self {
        let under = self.combined().filter_map(Result::ok).collect::<Vec<_>>();
        (self.name, self.tlds) = (None, Vec::new());
        if !under.is_empty() {
            let mut known: HashSet<DomainName> = self.domains.iter().cloned().collect();
            self.domains.extend(under.into_iter().filter(|name| known.insert(name.clone())));
        }
        self
    }

    /// The name under each TLD, or the number of a TLD with which it is no domain name.
    fn combined(&self) -> impl Iterator<Item = Result<DomainName, usize>> {
        let label = self.name.as_deref().unwrap_or_default().trim().trim_end_matches('.');
        self.tlds.iter().enumerate().map(move |(i, tld)| {
            format!("{label}.{}", tld.trim().trim_start_matches('.')).parse().map_err(|_| i)
        })
    }
}

impl Input for DomainCheck {
    fn check(&self, problems: &mut Vec<Problem>) {
        match (&self.name, self.tlds.is_empty()) {
            (None, false) => {
                problems.push(Problem::missing("name", "give the name to ask about under these TLDs"))
            }
            (Some(_), true) => {
                problems.push(Problem::missing("tlds", "give the TLDs to ask about the name under"))
            }
            (None, true) if self.domains.is_empty() => {
                problems.push(Problem::missing("domains", "give at least one name, or name and tlds"));
            }
            (None, true) => {}
            (Some(name), false) if !is_label(name) => {
                let text = "give the name without its TLD, such as example; whole names go into domains";
                problems.push(Problem::invalid("name", text));
            }
            (Some(_), false) => problems.extend(
                self.combined()
                    .filter_map(Result::err)
                    .map(|i| Problem::invalid(format!("tlds[{i}]"), "a TLD is such as com or co.uk")),
            ),
        }
        if self.domains.len() + self.tlds.len() > Self::MOST_NAMES {
            problems.push(Problem::new("domains", ProblemCode::TooLong, "give 10,000 names at most"));
        }
    }
}

/// Whether a text can be the first label of a domain name.
fn is_label(name: &str) -> bool {
    let name = name.trim();
    !name.contains('.') && format!("{name}.com").parse::<DomainName>().is_ok()
}

/// One answer for each name, in the order of the question. A name without an answer is `unknown`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckReport {
    /// The answers.
    pub names: Vec<CheckedName>,
    /// Other names that the registrar suggests, where they were wanted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<SuggestedName>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(input: &DomainCheck) -> Vec<String> {
        let mut problems = Vec::new();
        input.check(&mut problems);
        problems.into_iter().map(|problem| problem.path).collect()
    }

    #[test]
    fn a_name_is_asked_about_under_each_tld_and_beside_whole_names_once() {
        let mut input = DomainCheck::under("münchen", ["com", ".co.uk", "de"]);
        input.domains = vec!["xn--mnchen-3ya.com".parse().expect("a name")];
        assert!(problems(&input).is_empty());
        let input = input.expanded();
        let names: Vec<_> = input.domains.iter().map(DomainName::ascii).collect();
        assert_eq!(names, ["xn--mnchen-3ya.com", "xn--mnchen-3ya.co.uk", "xn--mnchen-3ya.de"]);
        assert!(input.name.is_none() && input.tlds.is_empty());
    }

    #[test]
    fn a_name_and_its_tlds_are_given_together_and_are_such() {
        assert_eq!(problems(&DomainCheck::new([])), ["domains"]);
        assert_eq!(problems(&DomainCheck::under("example", [""; 0])), ["tlds"]);
        assert_eq!(problems(&DomainCheck { name: None, ..DomainCheck::under("", ["com"]) }), ["name"]);
        assert_eq!(problems(&DomainCheck::under("example.com", ["net"])), ["name"]);
        assert_eq!(problems(&DomainCheck::under("ex ample", ["net"])), ["name"]);
        assert_eq!(problems(&DomainCheck::under("example", ["com", "c om", ""])), ["tlds[1]", "tlds[2]"]);
        let many = DomainCheck::under("example", (0..10_001).map(|i| format!("tld{i}")));
        assert_eq!(problems(&many), ["domains"]);
    }
}
