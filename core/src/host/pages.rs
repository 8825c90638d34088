//! The account's domains as a stream.

use super::{CallOptions, Client};
use crate::error::{Error, Result};
use crate::op::{DomainList, DomainPage, ListedDomain, UnreadDomain};
use std::collections::VecDeque;

/// The account's domains, one by one; a page is read when the one before is used up.
pub struct Domains {
    client: Client,
    place: Place,
}

impl Domains {
    pub(super) fn new(client: Client) -> Self {
        Domains { client, place: Place::default() }
    }

    /// The next domain; nothing at the end. After an error the list is over.
    pub async fn next(&mut self) -> Option<Result<ListedDomain>> {
        loop {
            if let Some(domain) = self.place.page.pop_front() {
                return Some(Ok(domain));
            }
            let asked = self.place.next.take()?;
            if let Err(error) = self.place.take(self.client.domain_list(asked, CallOptions::default()).await)
            {
                return Some(Err(error));
            }
        }
    }

    /// The domains that could not be read, and are missing among the others, on the pages that were read so far.
    pub fn failed(&self) -> &[UnreadDomain] {
        &self.place.failed
    }
}

/// How far a list has been read.
pub(super) struct Place {
    /// The page that comes next.
    pub(super) next: Option<DomainList>,
    /// What is left of the page that was read last.
    pub(super) page: VecDeque<ListedDomain>,
    /// All that could not be read.
    pub(super) failed: Vec<UnreadDomain>,
}

impl Default for Place {
    fn default() -> Self {
        Place { next: Some(DomainList::default()), page: VecDeque::new(), failed: Vec::new() }
    }
}

impl Place {
    /// Takes the answer to a question for the next page.
    pub(super) fn take(&mut self, page: Result<DomainPage>) -> Result<(), Error> {
        let page = page?;
        self.next = page.next.map(|after| DomainList { after: Some(after), page_size: None });
        self.page = page.domains.into();
        self.failed.extend(page.failed);
        Ok(())
    }
}
