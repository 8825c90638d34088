//! Cutting a check into requests. LogicBoxes takes labels and TLDs apart and checks all combinations, so that a request asks for no
//! more than is wanted only where all of its TLDs are wanted with all of its labels.
//!
//! Reference: knowledge base 764.

use crate::model::DomainName;
use std::collections::{BTreeMap, BTreeSet};

/// The most names in one request. The manual has no figure.
pub(super) const MOST_NAMES: usize = 100;

/// The most names of two labels in one request: even the longest of them keep to the longest query.
pub(super) const MOST_LONG_NAMES: usize = 40;

/// The most names of one limited group in one request, and of those that are asked about once more.
pub(super) const FEW: usize = 5;

/// The most names of .CA in one request: beyond it all of them come back as unknown.
const MOST_CA: usize = 15;

/// The longest that the query of one request may be, with its credentials. Addresses much longer are refused by many servers.
const LONGEST: usize = 6 << 10;

/// What the credentials, the language and the names of their parameters take of that.
const RESERVED: usize = 512;

/// The names of one request: each label under each TLD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Batch {
    pub(super) labels: Vec<String>,
    pub(super) tlds: Vec<String>,
}

impl Batch {
    /// Every name of the request.
    pub(super) fn names(&self) -> Vec<DomainName> {
        let pairs =
            self.labels.iter().flat_map(|label| self.tlds.iter().map(move |tld| format!("{label}.{tld}")));
        pairs.filter_map(|text| text.parse().ok()).collect()
    }

    fn length(&self) -> usize {
        let labels: usize = self.labels.iter().map(|label| label.len() + "&domain-name=".len()).sum();
        labels + self.tlds.iter().map(|tld| tld.len() + "&tlds=".len()).sum::<usize>()
    }
}

/// Cuts names into requests of at most `most` names.
pub(super) fn plan<'a>(names: impl IntoIterator<Item = &'a DomainName>, most: usize) -> Vec<Batch> {
    let mut by_tld: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for name in names {
        by_tld.entry(name.tld()).or_default().insert(name.label());
    }
    // TLDs that want the same labels share requests, except those with rules of their own.
    let mut groups: BTreeMap<(BTreeSet<&str>, Option<&str>), Vec<&str>> = BTreeMap::new();
    for (tld, labels) in by_tld {
        groups.entry((labels, alone(tld))).or_default().push(tld);
    }
    let mut batches = Vec::new();
    for ((labels, own), tlds) in groups {
        let most = if own == Some("ca") { most.min(MOST_CA) } else { most };
        let labels: Vec<&str> = labels.into_iter().collect();
        let width = best_width(labels.len(), tlds.len(), most);
        for tlds in tlds.chunks(width) {
            for labels in labels.chunks((most / width).max(1)) {
                let owned = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
                split(Batch { labels: owned(labels), tlds: owned(tlds) }, &mut batches);
            }
        }
    }
    batches
}

/// TLDs that share no request with others: .CA for its limit, .UK since a right of registration is told for one name alone.
fn alone(tld: &str) -> Option<&str> {
    matches!(tld, "ca" | "uk").then_some(tld)
}

/// How many TLDs to put into one request, so that the requests are few.
fn best_width(labels: usize, tlds: usize, most: usize) -> usize {
    let requests = |width: &usize| tlds.div_ceil(*width) * labels.div_ceil((most / width).max(1));
    (1..=tlds.min(most).max(1)).min_by_key(requests).unwrap_or(1)
}

/// Halves a batch until it fits into an address.
fn split(batch: Batch, batches: &mut Vec<Batch>) {
    let Batch { mut labels, tlds } = batch;
    if labels.len() < 2
        || (Batch { labels: labels.clone(), tlds: tlds.clone() }).length() + RESERVED <= LONGEST
    {
        return batches.push(Batch { labels, tlds });
    }
    let rest = labels.split_off(labels.len() / 2);
    split(Batch { labels, tlds: tlds.clone() }, batches);
    split(Batch { labels: rest, tlds }, batches);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(texts: &[String]) -> Vec<DomainName> {
        texts.iter().map(|text| text.parse().expect("a name")).collect()
    }

    fn asked(batches: &[Batch]) -> Vec<String> {
        let pairs = batches
            .iter()
            .flat_map(|b| b.labels.iter().flat_map(|l| b.tlds.iter().map(move |t| format!("{l}.{t}"))));
        let mut asked: Vec<String> = pairs.collect();
        asked.sort();
        asked
    }

    #[test]
    fn a_thousand_names_of_one_tld_are_ten_requests() {
        let names = names(&(0..1000).map(|i| format!("name{i}.com")).collect::<Vec<_>>());
        assert_eq!(plan(&names, MOST_NAMES).len(), 10);
    }

    #[test]
    fn one_word_under_many_tlds_is_one_request() {
        let names = names(&["com", "net", "org", "info"].map(|tld| format!("word.{tld}")));
        assert_eq!(plan(&names, MOST_NAMES).len(), 1);
    }

    #[test]
    fn ca_and_uk_have_requests_of_their_own() {
        let names = names(
            &(0..30).flat_map(|i| ["com", "ca"].map(|tld| format!("name{i}.{tld}"))).collect::<Vec<_>>(),
        );
        let sizes: Vec<usize> =
            plan(&names, MOST_NAMES).iter().map(|b| b.labels.len() * b.tlds.len()).collect();
        assert_eq!(sizes, [30, 15, 15]);
    }

    #[test]
    fn long_names_make_smaller_requests() {
        let names = names(&(0..100).map(|i| format!("{}{i:03}.com", "a".repeat(60))).collect::<Vec<_>>());
        let batches = plan(&names, MOST_NAMES);
        assert!(batches.len() == 2 && batches.iter().all(|batch| batch.length() + RESERVED <= LONGEST));
    }

    proptest! {
        #[test]
        fn exactly_the_wanted_names_are_asked(
            wanted in prop::collection::btree_set(("[a-f]{1,2}", prop::sample::select(vec!["com", "net", "ca", "uk", "co.uk"])), 1..60),
            most in 1usize..12,
        ) {
            let texts: Vec<String> = wanted.iter().map(|(label, tld)| format!("{label}.{tld}")).collect();
            let batches = plan(&names(&texts), most);
            let mut sorted = texts.clone();
            sorted.sort();
            prop_assert_eq!(asked(&batches), sorted);
            prop_assert!(batches.iter().all(|batch| batch.labels.len() * batch.tlds.len() <= most));
        }
    }
}
