//! What is doubtful about the expiries in an answer, told with it.

use crate::model::{Date, ExpiryDoubt};
use crate::op::{DomainDetails, ListedDomain, Output};

/// Looks at every expiry of an output.
pub(super) fn told(mut output: Output, today: Date) -> Output {
    match &mut output {
        Output::DomainInfo(details) => of_details(details, today),
        Output::DomainList(page)
        | Output::InternetbsFindDomains(page)
        | Output::RealtimeregisterFindDomains(page) => {
            page.domains.iter_mut().for_each(|listed| of_listed(listed, today));
        }
        _ => {}
    }
    output
}

fn of_details(details: &mut DomainDetails, today: Date) {
    details.expiry_doubts = ExpiryDoubt::of(details.lifecycle, details.created, details.expires, today);
}

fn of_listed(listed: &mut ListedDomain, today: Date) {
    listed.expiry_doubts = ExpiryDoubt::of(listed.lifecycle, listed.created, listed.expires, today);
}
