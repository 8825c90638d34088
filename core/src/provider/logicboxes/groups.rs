//! TLDs of which only a few names may be asked about in one request. Which TLDs those are is printed nowhere: every answer names the
//! product of its name, and the products of such TLDs are known.
//!
//! Reference: knowledge base 764.

use super::batches::{Batch, FEW, plan};
use crate::fork;
use crate::model::DomainName;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// How the products of the Donuts groups begin. Over its limit, all names of a group come back as unknown.
const LIMITED: &str = "donutsgroup";

/// What was learnt so far: TLDs, and the group that they belong to. It is touched for moments only, in which no fork happens.
#[derive(Default)]
pub(super) struct Groups(Mutex<BTreeMap<String, String>>);

impl Groups {
    /// Takes in the product of a TLD.
    pub(super) fn learn(&self, tld: &str, product: Option<&str>) {
        let Some(group) = product.filter(|product| product.starts_with(LIMITED)) else { return };
        self.with(|known| {
            if known.get(tld).is_none_or(|old| old != group) {
                known.insert(tld.to_owned(), group.to_owned());
            }
        });
    }

    /// The same names in requests that keep to what was learnt.
    pub(super) fn cut(&self, batch: Batch) -> Vec<Batch> {
        let known = self.with(|known| {
            let of = |tld: &String| Some((tld.clone(), known.get(tld)?.clone()));
            batch.tlds.iter().filter_map(of).collect::<BTreeMap<_, _>>()
        });
        let mut tlds_of: BTreeMap<&String, usize> = BTreeMap::new();
        for group in known.values() {
            *tlds_of.entry(group).or_default() += 1;
        }
        if tlds_of.values().all(|tlds| tlds * batch.labels.len() <= FEW) {
            return vec![batch];
        }
        let names: Vec<DomainName> =
            batch.names().into_iter().filter(|name| known.contains_key(name.tld())).collect();
        let mut batches = plan(&names, FEW);
        let rest: Vec<String> = batch.tlds.into_iter().filter(|tld| !known.contains_key(tld)).collect();
        if !rest.is_empty() {
            batches.insert(0, Batch { labels: batch.labels, tlds: rest });
        }
        batches
    }

    fn with<T>(&self, act: impl FnOnce(&mut BTreeMap<String, String>) -> T) -> T {
        let _guard = fork::guard();
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn batch(labels: &[&str], tlds: &[&str]) -> Batch {
        let owned = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
        Batch { labels: owned(labels), tlds: owned(tlds) }
    }

    fn learnt() -> Groups {
        let groups = Groups::default();
        for (tld, product) in [
            ("dentist", "donutsgroup1"),
            ("lawyer", "donutsgroup1"),
            ("guru", "donutsgroup2"),
            ("com", "domcno"),
        ] {
            groups.learn(tld, Some(product));
        }
        groups.learn("net", None);
        groups
    }

    #[test]
    fn what_keeps_to_the_limit_is_left_as_it_is() {
        for batch in [
            batch(&["a", "b"], &["com", "dentist", "lawyer"]),
            batch(&["a", "b", "c", "d", "e"], &["dentist", "guru"]),
            batch(&["a", "b", "c", "d", "e", "f"], &["com", "net"]),
        ] {
            assert_eq!(learnt().cut(batch.clone()), [batch]);
        }
    }

    #[test]
    fn names_of_a_group_are_asked_in_fives_and_the_others_as_before() {
        let labels = ["a", "b", "c"];
        let cut = learnt().cut(batch(&labels, &["com", "dentist", "lawyer", "net"]));
        assert_eq!(cut[0], batch(&labels, &["com", "net"]));
        let sizes: Vec<usize> = cut[1..].iter().map(|batch| batch.labels.len() * batch.tlds.len()).collect();
        assert!(sizes.iter().sum::<usize>() == 6 && sizes.iter().all(|size| *size <= FEW), "{sizes:?}");
    }

    proptest! {
        #[test]
        fn no_name_is_lost_or_asked_twice(labels in 1usize..20, tlds in prop::sample::subsequence(vec!["com", "dentist", "guru", "lawyer", "net"], 1..5)) {
            let labels: Vec<String> = (0..labels).map(|i| format!("name{i}")).collect();
            let batch = Batch { labels, tlds: tlds.iter().map(|tld| (*tld).to_owned()).collect() };
            let mut wanted = batch.names();
            let mut asked: Vec<DomainName> = learnt().cut(batch).iter().flat_map(Batch::names).collect();
            wanted.sort();
            asked.sort();
            prop_assert_eq!(wanted, asked);
        }
    }
}
