//! Lists of domains: what cannot be read of one domain is reported and costs the others nothing.

use crate::error::Result;
use crate::op::{ListedDomain, UnreadDomain};

/// The longest name that is repeated in a report: no domain has a longer one.
const LONGEST: usize = 253;

/// The domains of an answer, and those that could not be read.
#[derive(Debug, Default)]
pub(super) struct Listed {
    pub(super) domains: Vec<ListedDomain>,
    pub(super) failed: Vec<UnreadDomain>,
}

impl Listed {
    /// Reads the records one by one. `name` is what the registrar calls the domain of a record, whether that is a name or not.
    ///
    /// A `first` page of which nothing can be read is no list: it fails with what is wrong with its first record.
    pub(super) fn read<R>(
        first: bool,
        records: impl IntoIterator<Item = R>,
        name: impl Fn(&R) -> Option<String>,
        read: impl Fn(R) -> Result<ListedDomain>,
    ) -> Result<Listed> {
        let (mut listed, mut wrong) = (Listed::default(), None);
        for record in records {
            let called = name(&record);
            match read(record) {
                Ok(domain) => listed.domains.push(domain),
                Err(error) => {
                    listed.failed.push(UnreadDomain {
                        domain: called.map(|name| shown(&name)).filter(|name| !name.is_empty()),
                        at: error.context().at.clone(),
                        message: error.message().to_owned(),
                    });
                    wrong.get_or_insert(error);
                }
            }
        }
        match wrong {
            Some(error) if first && listed.domains.is_empty() => Err(error),
            _ => Ok(listed),
        }
    }

    /// How many domains the answer held.
    pub(super) fn count(&self) -> usize {
        self.domains.len() + self.failed.len()
    }
}

/// What stands in the place of a name, without what a screen would obey.
fn shown(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use crate::model::Lifecycle;

    fn read(first: bool, names: &[&str]) -> Result<Listed> {
        let one = |(i, name): (usize, &str)| {
            let bad = |_| Error::bad_reply(format!("[{i}].name"), "no name");
            let domain: crate::model::DomainName = name.parse().map_err(bad)?;
            Ok(ListedDomain {
                domain_unicode: domain.unicode().to_owned(),
                domain,
                lifecycle: Lifecycle::Active,
                registrar_status: Vec::new(),
                created: None,
                expires: None,
                expiry_doubts: Vec::new(),
                locked: None,
                auto_renew: None,
            })
        };
        Listed::read(first, names.iter().copied().enumerate(), |(_, name)| Some((*name).to_owned()), one)
    }

    #[test]
    fn what_cannot_be_read_is_reported_beside_what_can() {
        let listed = read(true, &["a.com", "no\u{1b}[2Jname", "", "b.com"]).expect("a list");
        assert_eq!((listed.domains.len(), listed.count()), (2, 4));
        let failed: Vec<_> =
            listed.failed.iter().map(|one| (one.domain.as_deref(), one.at.as_deref())).collect();
        assert_eq!(failed, [(Some("no[2Jname"), Some("[1].name")), (None, Some("[2].name"))]);
    }

    #[test]
    fn a_first_page_of_which_nothing_can_be_read_is_no_list() {
        assert_eq!(read(true, &["x", "y"]).expect_err("no names").context().at.as_deref(), Some("[0].name"));
        assert_eq!(read(false, &["x"]).expect("the rest of a list").failed.len(), 1);
        assert_eq!(read(true, &[]).expect("an empty list").count(), 0);
    }
}
