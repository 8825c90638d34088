//! The account's domains as a stream.

use super::{CallOptions, Client};
use crate::error::Result;
use crate::op::{DomainList, ListedDomain};
use std::collections::VecDeque;

/// The account's domains, one by one; a page is read when the one before is used up.
pub struct Domains {
    client: Client,
    next: Option<DomainList>,
    page: VecDeque<ListedDomain>,
}

impl Domains {
    pub(super) fn new(client: Client) -> Self {
        Domains { client, next: Some(DomainList::default()), page: VecDeque::new() }
    }

    /// The next domain; nothing at the end. After an error the list is over.
    pub async fn next(&mut self) -> Option<Result<ListedDomain>> {
        loop {
            if let Some(domain) = self.page.pop_front() {
                return Some(Ok(domain));
            }
            match self.client.domain_list(self.next.take()?, CallOptions::default()).await {
                Ok(page) => {
                    self.next = page.next.map(|after| DomainList { after: Some(after), page_size: None });
                    self.page = page.domains.into();
                }
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
