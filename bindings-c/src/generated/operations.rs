//! The operations. Made by `cargo xtask generate` from the operation table. Do not edit.

use crate::answer::areg_answer;
use crate::call::{areg_call, areg_done};
use crate::client::areg_client;
use crate::door;
use crate::ending::Done;
use crate::generated::status::areg_status;
use crate::options::areg_options;
use std::ffi::{c_char, c_void};

/// Ask whether names can be registered, many at once.
///
/// Input, all of it optional: "domains", "name", "tlds", "language", "alternatives". Output: CheckReport. Described
/// in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_check(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.check"), client, input, options, answer) }
}

/// Starts areg_domain_check.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_check_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.check"), client, input, options, done, call) }
}

/// Learn what an operation on a name costs, without buying.
///
/// Input: "domain", "operation"; optional: "years", "months", "auth_code". Output: Quote. Described in
/// docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_quote(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.quote"), client, input, options, answer) }
}

/// Starts areg_domain_quote.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_quote_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.quote"), client, input, options, done, call) }
}

/// Read all that the registrar knows of a domain.
///
/// Input: "domain". Output: DomainDetails. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.info"), client, input, options, answer) }
}

/// Starts areg_domain_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.info"), client, input, options, done, call) }
}

/// Read what the registry itself says of a domain's state.
///
/// Input: "domain". Output: RegistryStatus. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_registry_status(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.registry_status"), client, input, options, answer) }
}

/// Starts areg_domain_registry_status.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_registry_status_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.registry_status"), client, input, options, done, call) }
}

/// List the domains of the account, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: DomainPage. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_list(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.list"), client, input, options, answer) }
}

/// Starts areg_domain_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_list_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.list"), client, input, options, done, call) }
}

/// Replace the name servers of a domain.
///
/// Input: "domain", "nameservers". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_nameservers(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_nameservers"), client, input, options, answer) }
}

/// Starts areg_domain_set_nameservers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_nameservers_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_nameservers"), client, input, options, done, call) }
}

/// Lock a domain against transfer, or unlock it.
///
/// Input: "domain", "locked". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_lock(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_lock"), client, input, options, answer) }
}

/// Starts areg_domain_set_lock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_lock_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_lock"), client, input, options, done, call) }
}

/// Read the auth code that another registrar needs to take the domain over.
///
/// Input: "domain". Output: AuthCodeReply. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_auth_code(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.auth_code"), client, input, options, answer) }
}

/// Starts areg_domain_auth_code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_auth_code_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.auth_code"), client, input, options, done, call) }
}

/// Store a contact at the registrar.
///
/// Input: "contact"; optional: "logicboxes". Output: ContactHandle. Described in docs/reference/contact.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_create(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("contact.create"), client, input, options, answer) }
}

/// Starts areg_contact_create.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_create_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("contact.create"), client, input, options, done, call) }
}

/// Read a stored contact.
///
/// Input: "handle". Output: ContactRecord. Described in docs/reference/contact.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("contact.info"), client, input, options, answer) }
}

/// Starts areg_contact_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("contact.info"), client, input, options, done, call) }
}

/// Open a customer's account at the registrar.
///
/// Input: "contact", "language"; optional: "password". Output: CustomerHandle. Described in
/// docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_create(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.create"), client, input, options, answer) }
}

/// Starts areg_customer_create.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_create_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.create"), client, input, options, done, call) }
}

/// Read a customer's account.
///
/// Input, all of it optional: "customer_id", "username". Output: CustomerRecord. Described in
/// docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.info"), client, input, options, answer) }
}

/// Starts areg_customer_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.info"), client, input, options, done, call) }
}

/// Try the account's settings with one cheap call.
///
/// Input: none. Output: AccountTested. Described in docs/reference/account.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_account_test(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("account.test"), client, input, options, answer) }
}

/// Starts areg_account_test.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_account_test_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("account.test"), client, input, options, done, call) }
}

/// Read how much money the account has.
///
/// Input: none. Output: Balance. Described in docs/reference/account.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_account_balance(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("account.balance"), client, input, options, answer) }
}

/// Starts areg_account_balance.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_account_balance_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("account.balance"), client, input, options, done, call) }
}

/// Read the trademark claim that stands against a name.
///
/// Input: "lookup_key"; optional: "domain". Output: ClaimNotice. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_claim_notice(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.claim_notice"), client, input, options, answer) }
}

/// Starts areg_domain_claim_notice.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_claim_notice_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.claim_notice"), client, input, options, done, call) }
}

/// Think of names like a keyword.
///
/// Input: "keyword"; optional: "tlds", "exact", "adult", "limit". Output: Suggestions. Described in
/// docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_suggest(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.suggest"), client, input, options, answer) }
}

/// Starts areg_domain_suggest.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_suggest_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.suggest"), client, input, options, done, call) }
}

/// Read the locks that lie on a domain.
///
/// Input: "domain". Output: Locks. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_locks(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.locks"), client, input, options, answer) }
}

/// Starts areg_domain_locks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_locks_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.locks"), client, input, options, done, call) }
}

/// Ask whether a domain can be transferred in now.
///
/// Input: "domain"; optional: "auth_code". Output: TransferCheck. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_check(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer_check"), client, input, options, answer) }
}

/// Starts areg_domain_transfer_check.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_check_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer_check"), client, input, options, done, call) }
}

/// Read how far a transfer is.
///
/// Input: "domain". Output: TransferStatus. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_status(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer_status"), client, input, options, answer) }
}

/// Starts areg_domain_transfer_status.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_status_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer_status"), client, input, options, done, call) }
}

/// Hand in the auth code of a transfer that waits for it.
///
/// Input: "domain", "auth_code". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_submit_code(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer_submit_code"), client, input, options, answer) }
}

/// Starts areg_domain_transfer_submit_code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_submit_code_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer_submit_code"), client, input, options, done, call) }
}

/// Send the mail once more that asks the holder to approve a transfer.
///
/// Input: "domain". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_resend(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer_resend"), client, input, options, answer) }
}

/// Starts areg_domain_transfer_resend.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_resend_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer_resend"), client, input, options, done, call) }
}

/// Try a transfer in once more, after what held it up was put right.
///
/// Input: "domain"; optional: "auth_code". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_retry(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer_retry"), client, input, options, answer) }
}

/// Starts areg_domain_transfer_retry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_retry_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer_retry"), client, input, options, done, call) }
}

/// Call off a transfer in.
///
/// Input: "domain". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_cancel(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer_cancel"), client, input, options, answer) }
}

/// Starts areg_domain_transfer_cancel.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_cancel_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer_cancel"), client, input, options, done, call) }
}

/// Look back at what happened to a domain's transfers.
///
/// Input: "domain". Output: TransferHistory. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_history(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer_history"), client, input, options, answer) }
}

/// Starts areg_domain_transfer_history.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_history_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer_history"), client, input, options, done, call) }
}

/// Agree to the transfer of a domain to another registrar.
///
/// Input: "domain". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_approve(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer_approve"), client, input, options, answer) }
}

/// Starts areg_domain_transfer_approve.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_approve_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer_approve"), client, input, options, done, call) }
}

/// Refuse the transfer of a domain to another registrar.
///
/// Input: "domain"; optional: "reason". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_reject(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer_reject"), client, input, options, answer) }
}

/// Starts areg_domain_transfer_reject.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_reject_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer_reject"), client, input, options, done, call) }
}

/// Give a domain other contacts.
///
/// Input: "domain", "contacts"; optional: "extra", "no_transfer_lock", "designated_agent", "logicboxes", "netim".
/// Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_contacts(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_contacts"), client, input, options, answer) }
}

/// Starts areg_domain_set_contacts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_contacts_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_contacts"), client, input, options, done, call) }
}

/// Hide a domain's contacts from the public, or show them.
///
/// Input: "domain", "privacy"; optional: "reason". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_privacy(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_privacy"), client, input, options, answer) }
}

/// Starts areg_domain_set_privacy.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_privacy_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_privacy"), client, input, options, done, call) }
}

/// Let the registrar renew a domain by itself, or not.
///
/// Input: "domain", "auto_renew". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_auto_renew(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_auto_renew"), client, input, options, answer) }
}

/// Starts areg_domain_set_auto_renew.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_auto_renew_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_auto_renew"), client, input, options, done, call) }
}

/// Suspend a domain, or end its suspension.
///
/// Input: "domain", "hold"; optional: "reason". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_hold(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_hold"), client, input, options, answer) }
}

/// Starts areg_domain_set_hold.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_hold_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_hold"), client, input, options, done, call) }
}

/// Replace what the registry publishes to secure a domain's zone.
///
/// Input: "domain"; optional: "ds", "keys". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_dnssec(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_dnssec"), client, input, options, answer) }
}

/// Starts areg_domain_set_dnssec.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_dnssec_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_dnssec"), client, input, options, done, call) }
}

/// Give a domain another auth code.
///
/// Input: "domain", "auth_code". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_auth_code(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_auth_code"), client, input, options, answer) }
}

/// Starts areg_domain_set_auth_code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_set_auth_code_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_auth_code"), client, input, options, done, call) }
}

/// Let the registrar make a new auth code. The old one is good no more.
///
/// Input: "domain". Output: AuthCodeReply. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_new_auth_code(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.new_auth_code"), client, input, options, answer) }
}

/// Starts areg_domain_new_auth_code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_new_auth_code_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.new_auth_code"), client, input, options, done, call) }
}

/// Give a domain up.
///
/// Input: "domain"; optional: "reason". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_delete(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.delete"), client, input, options, answer) }
}

/// Starts areg_domain_delete.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_delete_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.delete"), client, input, options, done, call) }
}

/// Hand a domain to another registrar, at registries where the losing side does that.
///
/// Input: "domain", "recipient"; optional: "internetbs". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_release(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.release"), client, input, options, answer) }
}

/// Starts areg_domain_release.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_release_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.release"), client, input, options, done, call) }
}

/// Move a domain into another account at the same registrar.
///
/// Input: "domain", "recipient". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_push(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.push"), client, input, options, answer) }
}

/// Starts areg_domain_push.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_push_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.push"), client, input, options, done, call) }
}

/// Send the mail once more that asks the registrant to confirm their data.
///
/// Input: "domain". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_resend_verification(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.resend_verification"), client, input, options, answer) }
}

/// Starts areg_domain_resend_verification.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_resend_verification_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.resend_verification"), client, input, options, done, call) }
}

/// Register a name server with its addresses.
///
/// Input: "name", "addresses"; optional: "domain". Output: Changed. Described in docs/reference/nameserver.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_create(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("nameserver.create"), client, input, options, answer) }
}

/// Starts areg_nameserver_create.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_create_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("nameserver.create"), client, input, options, done, call) }
}

/// Give a registered name server another name.
///
/// Input: "name", "new_name"; optional: "domain". Output: Changed. Described in docs/reference/nameserver.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_rename(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("nameserver.rename"), client, input, options, answer) }
}

/// Starts areg_nameserver_rename.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_rename_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("nameserver.rename"), client, input, options, done, call) }
}

/// Replace the addresses of a registered name server.
///
/// Input: "name", "addresses"; optional: "domain". Output: Changed. Described in docs/reference/nameserver.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_set_addresses(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("nameserver.set_addresses"), client, input, options, answer) }
}

/// Starts areg_nameserver_set_addresses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_set_addresses_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("nameserver.set_addresses"), client, input, options, done, call) }
}

/// Remove a registered name server.
///
/// Input: "name"; optional: "domain". Output: Changed. Described in docs/reference/nameserver.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_delete(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("nameserver.delete"), client, input, options, answer) }
}

/// Starts areg_nameserver_delete.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_delete_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("nameserver.delete"), client, input, options, done, call) }
}

/// Read the addresses of a registered name server.
///
/// Input: "name"; optional: "domain". Output: NameServer. Described in docs/reference/nameserver.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("nameserver.info"), client, input, options, answer) }
}

/// Starts areg_nameserver_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("nameserver.info"), client, input, options, done, call) }
}

/// List registered name servers, page by page.
///
/// Input, all of it optional: "domain", "after", "page_size". Output: NameserverPage. Described in
/// docs/reference/nameserver.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_list(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("nameserver.list"), client, input, options, answer) }
}

/// Starts areg_nameserver_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_nameserver_list_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("nameserver.list"), client, input, options, done, call) }
}

/// List stored contacts, page by page.
///
/// Input, all of it optional: "name", "organization", "email", "after", "page_size", "logicboxes". Output:
/// ContactPage. Described in docs/reference/contact.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_list(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("contact.list"), client, input, options, answer) }
}

/// Starts areg_contact_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_list_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("contact.list"), client, input, options, done, call) }
}

/// Replace the data of a stored contact.
///
/// Input: "handle", "contact". Output: Changed. Described in docs/reference/contact.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_update(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("contact.update"), client, input, options, answer) }
}

/// Starts areg_contact_update.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_update_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("contact.update"), client, input, options, done, call) }
}

/// Remove a stored contact.
///
/// Input: "handle". Output: Changed. Described in docs/reference/contact.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_delete(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("contact.delete"), client, input, options, answer) }
}

/// Starts areg_contact_delete.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_delete_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("contact.delete"), client, input, options, done, call) }
}

/// Have a stored contact confirm its data, or remind it.
///
/// Input: "handle", "categories". Output: Changed. Described in docs/reference/contact.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_validate(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("contact.validate"), client, input, options, answer) }
}

/// Starts areg_contact_validate.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_validate_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("contact.validate"), client, input, options, done, call) }
}

/// List customers' accounts, page by page.
///
/// Input, all of it optional: "username", "name", "organization", "after", "page_size". Output: CustomerPage.
/// Described in docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_list(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.list"), client, input, options, answer) }
}

/// Starts areg_customer_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_list_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.list"), client, input, options, done, call) }
}

/// Replace the data of a customer's account.
///
/// Input: "customer_id", "contact", "language"; optional: "tax_ids". Output: Changed. Described in
/// docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_update(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.update"), client, input, options, answer) }
}

/// Starts areg_customer_update.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_update_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.update"), client, input, options, done, call) }
}

/// Close a customer's account.
///
/// Input: "customer_id". Output: Changed. Described in docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_delete(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.delete"), client, input, options, answer) }
}

/// Starts areg_customer_delete.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_delete_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.delete"), client, input, options, done, call) }
}

/// Read how much money a customer's account has.
///
/// Input: "customer_id". Output: Balance. Described in docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_balance(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.balance"), client, input, options, answer) }
}

/// Starts areg_customer_balance.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_balance_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.balance"), client, input, options, done, call) }
}

/// Give a customer another password.
///
/// Input: "customer_id", "password". Output: Changed. Described in docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_set_password(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.set_password"), client, input, options, answer) }
}

/// Starts areg_customer_set_password.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_set_password_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.set_password"), client, input, options, done, call) }
}

/// Send a customer who forgot the password a mail.
///
/// Input: "username". Output: Changed. Described in docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_reset_password(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.reset_password"), client, input, options, answer) }
}

/// Starts areg_customer_reset_password.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_reset_password_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.reset_password"), client, input, options, done, call) }
}

/// Let the registrar make a password for a short time.
///
/// Input: "customer_id". Output: TemporaryPassword. Described in docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_temporary_password(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.temporary_password"), client, input, options, answer) }
}

/// Starts areg_customer_temporary_password.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_temporary_password_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.temporary_password"), client, input, options, done, call) }
}

/// Get a token that lets a customer into the registrar's panel.
///
/// Input: "address"; optional: "customer_id", "username", "password". Output: LoginToken. Described in
/// docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_login_token(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.login_token"), client, input, options, answer) }
}

/// Starts areg_customer_login_token.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_login_token_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.login_token"), client, input, options, done, call) }
}

/// Find out whether somebody is a customer, by password or token.
///
/// Input, all of it optional: "username", "password", "token". Output: CustomerRecord. Described in
/// docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_authenticate(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.authenticate"), client, input, options, answer) }
}

/// Starts areg_customer_authenticate.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_customer_authenticate_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.authenticate"), client, input, options, done, call) }
}

/// List the records of a zone at the registrar's name servers, page by page.
///
/// Input: "domain"; optional: "type", "host", "value", "after", "page_size". Output: DnsPage. Described in
/// docs/reference/dns.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_records(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("dns.records"), client, input, options, answer) }
}

/// Starts areg_dns_records.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_records_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("dns.records"), client, input, options, done, call) }
}

/// Add a record to a zone.
///
/// Input: "domain", "record"; optional: "internetbs". Output: Changed. Described in docs/reference/dns.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_add(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("dns.add"), client, input, options, answer) }
}

/// Starts areg_dns_add.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_add_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("dns.add"), client, input, options, done, call) }
}

/// Change a record of a zone.
///
/// Input: "domain", "current", "record"; optional: "internetbs". Output: Changed. Described in
/// docs/reference/dns.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_update(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("dns.update"), client, input, options, answer) }
}

/// Starts areg_dns_update.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_update_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("dns.update"), client, input, options, done, call) }
}

/// Remove a record from a zone.
///
/// Input: "domain", "record"; optional: "internetbs". Output: Changed. Described in docs/reference/dns.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_remove(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("dns.remove"), client, input, options, answer) }
}

/// Starts areg_dns_remove.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_remove_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("dns.remove"), client, input, options, done, call) }
}

/// Set the times in a zone's SOA record.
///
/// Input: "domain"; optional: "responsible", "refresh", "retry", "expire", "minimum", "ttl". Output: Changed.
/// Described in docs/reference/dns.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_set_soa(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("dns.set_soa"), client, input, options, answer) }
}

/// Starts areg_dns_set_soa.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_set_soa_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("dns.set_soa"), client, input, options, done, call) }
}

/// Switch on the registrar's name servers for a domain's records.
///
/// Input: "domain". Output: Changed. Described in docs/reference/dns.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_activate(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("dns.activate"), client, input, options, answer) }
}

/// Starts areg_dns_activate.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_dns_activate_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("dns.activate"), client, input, options, done, call) }
}

/// Read where a domain's web visitors are sent.
///
/// Input: "domain". Output: WebForwards. Described in docs/reference/forward.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_web(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("forward.web"), client, input, options, answer) }
}

/// Starts areg_forward_web.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_web_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("forward.web"), client, input, options, done, call) }
}

/// Send a domain's web visitors to another address.
///
/// Input: "domain", "forward"; optional: "logicboxes". Output: Changed. Described in docs/reference/forward.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_set_web(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("forward.set_web"), client, input, options, answer) }
}

/// Starts areg_forward_set_web.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_set_web_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("forward.set_web"), client, input, options, done, call) }
}

/// End the forwarding of web visitors.
///
/// Input: "domain"; optional: "host". Output: Changed. Described in docs/reference/forward.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_remove_web(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("forward.remove_web"), client, input, options, answer) }
}

/// Starts areg_forward_remove_web.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_remove_web_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("forward.remove_web"), client, input, options, done, call) }
}

/// Read where a domain's mail goes.
///
/// Input: "domain". Output: MailForwards. Described in docs/reference/forward.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_mail(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("forward.mail"), client, input, options, answer) }
}

/// Starts areg_forward_mail.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_mail_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("forward.mail"), client, input, options, done, call) }
}

/// Send mail for a domain's addresses to others.
///
/// Input: "domain", "forward". Output: Changed. Described in docs/reference/forward.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_set_mail(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("forward.set_mail"), client, input, options, answer) }
}

/// Starts areg_forward_set_mail.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_set_mail_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("forward.set_mail"), client, input, options, done, call) }
}

/// End the forwarding of mail.
///
/// Input: "domain"; optional: "user". Output: Changed. Described in docs/reference/forward.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_remove_mail(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("forward.remove_mail"), client, input, options, answer) }
}

/// Starts areg_forward_remove_mail.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_forward_remove_mail_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("forward.remove_mail"), client, input, options, done, call) }
}

/// Read the price list, page by page.
///
/// Input, all of it optional: "tlds", "after", "page_size", "logicboxes". Output: PricePage. Described in
/// docs/reference/account.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_account_prices(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("account.prices"), client, input, options, answer) }
}

/// Starts areg_account_prices.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_account_prices_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("account.prices"), client, input, options, done, call) }
}

/// List the TLDs that the registrar sells.
///
/// Input: none. Output: Tlds. Described in docs/reference/tld.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_tld_list(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("tld.list"), client, input, options, answer) }
}

/// Starts areg_tld_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_tld_list_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("tld.list"), client, input, options, done, call) }
}

/// Read one process of the registrar's own queue.
///
/// Input: "process". Output: Process. Described in docs/reference/process.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_process_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("process.info"), client, input, options, answer) }
}

/// Starts areg_process_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_process_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("process.info"), client, input, options, done, call) }
}

/// List processes of the registrar's own queue, page by page.
///
/// Input, all of it optional: "domain", "ended", "after", "page_size". Output: ProcessPage. Described in
/// docs/reference/process.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_process_list(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("process.list"), client, input, options, answer) }
}

/// Starts areg_process_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_process_list_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("process.list"), client, input, options, done, call) }
}

/// Have the registrar send the mail once more that a process waits for.
///
/// Input: "process". Output: Changed. Described in docs/reference/process.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_process_resend(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("process.resend"), client, input, options, answer) }
}

/// Starts areg_process_resend.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_process_resend_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("process.resend"), client, input, options, done, call) }
}

/// Call off a process of the registrar's own queue.
///
/// Input: "process". Output: Changed. Described in docs/reference/process.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_process_cancel(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("process.cancel"), client, input, options, answer) }
}

/// Starts areg_process_cancel.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_process_cancel_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("process.cancel"), client, input, options, done, call) }
}

/// Read the oldest event at the registrar that was not acknowledged.
///
/// Input: none. Output: NextEvent. Described in docs/reference/event.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_event_poll(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("event.poll"), client, input, options, answer) }
}

/// Starts areg_event_poll.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_event_poll_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("event.poll"), client, input, options, done, call) }
}

/// Acknowledge an event, so that the next one comes.
///
/// Input: "event". Output: Changed. Described in docs/reference/event.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_event_ack(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("event.ack"), client, input, options, answer) }
}

/// Starts areg_event_ack.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_event_ack_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("event.ack"), client, input, options, done, call) }
}

/// Look up the number of a domain's order at LogicBoxes.
///
/// Input: "domain". Output: LogicboxesOrderNumber. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_order_id(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.order_id"), client, input, options, answer) }
}

/// Starts areg_logicboxes_order_id.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_order_id_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.order_id"), client, input, options, done, call) }
}

/// Read all that LogicBoxes knows of a domain, by the number of its order.
///
/// Input: "order". Output: DomainDetails. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_order_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.order_info"), client, input, options, answer) }
}

/// Starts areg_logicboxes_order_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_order_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.order_info"), client, input, options, done, call) }
}

/// Read the name servers that a customer's new domains get at LogicBoxes.
///
/// Input, all of it optional: "customer_id". Output: DefaultNameservers. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_default_nameservers(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.default_nameservers"), client, input, options, answer) }
}

/// Starts areg_logicboxes_default_nameservers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_default_nameservers_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.default_nameservers"), client, input, options, done, call) }
}

/// Move a domain from one of the account's customers at LogicBoxes to another.
///
/// Input: "domain", "from_customer_id", "to_customer_id". Output: Changed. Described in
/// docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_move_domain(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.move_domain"), client, input, options, answer) }
}

/// Starts areg_logicboxes_move_domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_move_domain_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.move_domain"), client, input, options, done, call) }
}

/// Mask a domain's contacts for data protection at LogicBoxes, or unmask them.
///
/// Input: "domain", "masked". Output: Changed. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_set_gdpr(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.set_gdpr"), client, input, options, answer) }
}

/// Starts areg_logicboxes_set_gdpr.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_set_gdpr_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.set_gdpr"), client, input, options, done, call) }
}

/// Put the reseller's own lock on a domain at LogicBoxes, or take it off.
///
/// Input: "domain", "locked"; optional: "reason". Output: Changed. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_set_reseller_lock(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.set_reseller_lock"), client, input, options, answer) }
}

/// Starts areg_logicboxes_set_reseller_lock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_set_reseller_lock_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.set_reseller_lock"), client, input, options, done, call) }
}

/// Look for registered names that their holders offer through LogicBoxes.
///
/// Input: "keyword", "tlds"; optional: "price_low", "price_high", "limit". Output: PremiumNames. Described in
/// docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_premium_names(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.premium_names"), client, input, options, answer) }
}

/// Starts areg_logicboxes_premium_names.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_premium_names_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.premium_names"), client, input, options, done, call) }
}

/// Switch on LogicBoxes' forwarding for a domain.
///
/// Input: "domain". Output: Changed. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_activate_forwarding(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.activate_forwarding"), client, input, options, answer) }
}

/// Starts areg_logicboxes_activate_forwarding.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_activate_forwarding_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.activate_forwarding"), client, input, options, done, call) }
}

/// Read the records that LogicBoxes' forwarding needs in a zone elsewhere.
///
/// Input: "domain". Output: DnsPage. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_forward_records(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.forward_records"), client, input, options, answer) }
}

/// Starts areg_logicboxes_forward_records.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_forward_records_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.forward_records"), client, input, options, done, call) }
}

/// Read the login of a .tel domain's own host.
///
/// Input: "domain". Output: TelLogin. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_tel_cth_login(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.tel_cth_login"), client, input, options, answer) }
}

/// Starts areg_logicboxes_tel_cth_login.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_tel_cth_login_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.tel_cth_login"), client, input, options, done, call) }
}

/// Say what the public learns of a .tel domain's holder.
///
/// Input: "domain", "whois_type"; optional: "publish". Output: Changed. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_set_tel_whois(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.set_tel_whois"), client, input, options, answer) }
}

/// Starts areg_logicboxes_set_tel_whois.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_set_tel_whois_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.set_tel_whois"), client, input, options, done, call) }
}

/// Tie a .xxx domain to a membership, or part it from one.
///
/// Input: "domain"; optional: "membership_id". Output: Changed. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_xxx_membership(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.xxx_membership"), client, input, options, answer) }
}

/// Starts areg_logicboxes_xxx_membership.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_xxx_membership_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.xxx_membership"), client, input, options, done, call) }
}

/// Have the .de registry look at a domain's name servers once more.
///
/// Input: "domain". Output: Changed. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_de_recheck(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.de_recheck"), client, input, options, answer) }
}

/// Starts areg_logicboxes_de_recheck.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_de_recheck_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.de_recheck"), client, input, options, done, call) }
}

/// Read what a .ca registrant has to agree to.
///
/// Input: none. Output: CaAgreement. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_ca_agreement(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.ca_agreement"), client, input, options, answer) }
}

/// Starts areg_logicboxes_ca_agreement.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_ca_agreement_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.ca_agreement"), client, input, options, done, call) }
}

/// Read a customer's default contacts at LogicBoxes.
///
/// Input: "types"; optional: "customer_id". Output: DefaultContacts. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_default_contacts(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.default_contacts"), client, input, options, answer) }
}

/// Starts areg_logicboxes_default_contacts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_default_contacts_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.default_contacts"), client, input, options, done, call) }
}

/// Set a customer's default contacts at LogicBoxes.
///
/// Input: "types", "registrant", "admin", "tech", "billing"; optional: "customer_id". Output: Changed. Described in
/// docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_set_default_contacts(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.set_default_contacts"), client, input, options, answer) }
}

/// Starts areg_logicboxes_set_default_contacts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_set_default_contacts_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.set_default_contacts"), client, input, options, done, call) }
}

/// Ask LogicBoxes whether contacts meet the rules of registries.
///
/// Input: "handles", "criteria". Output: RegistrantChecks. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_validate_registrant(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.validate_registrant"), client, input, options, answer) }
}

/// Starts areg_logicboxes_validate_registrant.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_validate_registrant_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.validate_registrant"), client, input, options, done, call) }
}

/// Store the sponsor of a .coop domain at LogicBoxes.
///
/// Input: "contact"; optional: "customer_id". Output: ContactHandle. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_add_coop_sponsor(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.add_coop_sponsor"), client, input, options, answer) }
}

/// Starts areg_logicboxes_add_coop_sponsor.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_add_coop_sponsor_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.add_coop_sponsor"), client, input, options, done, call) }
}

/// Execute orders at LogicBoxes that wait for their invoices to be paid.
///
/// Input: "invoices"; optional: "cancel_invoices". Output: Changed. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_execute_orders(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.execute_orders"), client, input, options, answer) }
}

/// Starts areg_logicboxes_execute_orders.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_execute_orders_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.execute_orders"), client, input, options, done, call) }
}

/// Pay invoices from the customers' accounts at LogicBoxes, so that their orders are executed.
///
/// Input: "invoices". Output: Changed. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_pay_invoices(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.pay_invoices"), client, input, options, answer) }
}

/// Starts areg_logicboxes_pay_invoices.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_pay_invoices_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.pay_invoices"), client, input, options, done, call) }
}

/// Read the prices of LogicBoxes that hold for a while.
///
/// Input: none. Output: Promotions. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_promotions(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.promotions"), client, input, options, answer) }
}

/// Starts areg_logicboxes_promotions.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_promotions_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.promotions"), client, input, options, done, call) }
}

/// Ask whether a trademark claim stands against a name, at NETIM.
///
/// Input: "domain". Output: NetimClaimAnswer. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_claim(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.claim"), client, input, options, answer) }
}

/// Starts areg_netim_claim.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_claim_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.claim"), client, input, options, done, call) }
}

/// Read the public entry of a name through NETIM.
///
/// Input: "domain". Output: NetimWhoisText. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_whois(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.whois"), client, input, options, answer) }
}

/// Starts areg_netim_whois.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_whois_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.whois"), client, input, options, done, call) }
}

/// Read the account's limits and defaults at NETIM.
///
/// Input: none. Output: NetimAccountData. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_account(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.account"), client, input, options, answer) }
}

/// Starts areg_netim_account.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_account_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.account"), client, input, options, done, call) }
}

/// Read all that NETIM says of a TLD.
///
/// Input: "tld". Output: NetimTldData. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_tld(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.tld"), client, input, options, answer) }
}

/// Starts areg_netim_tld.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_tld_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.tld"), client, input, options, done, call) }
}

/// Read which of NETIM's operations are open for a TLD.
///
/// Input: "tld". Output: NetimTldOpen. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_tld_operations(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.tld_operations"), client, input, options, answer) }
}

/// Starts areg_netim_tld_operations.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_tld_operations_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.tld_operations"), client, input, options, done, call) }
}

/// Set the tag or the note that NETIM keeps with a domain.
///
/// Input: "domain"; optional: "tag", "note". Output: Changed. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_set_remark(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.set_remark"), client, input, options, answer) }
}

/// Starts areg_netim_set_remark.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_set_remark_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.set_remark"), client, input, options, done, call) }
}

/// Hand the token of a membership to the registry of a domain at NETIM.
///
/// Input: "domain", "token". Output: Changed. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_membership(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.membership"), client, input, options, answer) }
}

/// Starts areg_netim_membership.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_membership_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.membership"), client, input, options, done, call) }
}

/// Let NETIM sign a zone at its own name servers, or not.
///
/// Input: "domain", "signed". Output: Changed. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_set_signing(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.set_signing"), client, input, options, answer) }
}

/// Starts areg_netim_set_signing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_set_signing_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.set_signing"), client, input, options, done, call) }
}

/// Publish the key of a zone at other name servers through NETIM.
///
/// Input: "domain", "key", "ds". Output: Changed. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_dns_key(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.dns_key"), client, input, options, answer) }
}

/// Starts areg_netim_dns_key.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_dns_key_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.dns_key"), client, input, options, done, call) }
}

/// Make a zone at NETIM's name servers anew from a template.
///
/// Input: "domain", "template". Output: Changed. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_reset_zone(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.reset_zone"), client, input, options, answer) }
}

/// Starts areg_netim_reset_zone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_reset_zone_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.reset_zone"), client, input, options, done, call) }
}

/// Forward a name's web visitors in one of NETIM's own ways.
///
/// Input: "domain", "kind"; optional: "host", "target", "permanent", "title", "parking", "https". Output: Changed.
/// Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_set_forward(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.set_forward"), client, input, options, answer) }
}

/// Starts areg_netim_set_forward.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_set_forward_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.set_forward"), client, input, options, done, call) }
}

/// Let NETIM make a new auth code and send it by mail.
///
/// Input: "domain", "to". Output: Changed. Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_send_auth_code(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.send_auth_code"), client, input, options, answer) }
}

/// Starts areg_netim_send_auth_code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_send_auth_code_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.send_auth_code"), client, input, options, done, call) }
}

/// Read a domain's contacts, which Internet.bs keeps within each domain.
///
/// Input: "domain". Output: DomainContacts. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_contacts(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.contacts"), client, input, options, answer) }
}

/// Starts areg_internetbs_contacts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_contacts_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.contacts"), client, input, options, done, call) }
}

/// Give a domain the contacts of another one of the account at Internet.bs.
///
/// Input: "domain", "source". Output: Changed. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_clone_contacts(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.clone_contacts"), client, input, options, answer) }
}

/// Starts areg_internetbs_clone_contacts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_clone_contacts_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.clone_contacts"), client, input, options, done, call) }
}

/// Look for domains of the account at Internet.bs.
///
/// Input, all of it optional: "expiring_within_days", "pending_transfer", "search", "tlds", "sort". Output:
/// DomainPage. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_find_domains(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.find_domains"), client, input, options, answer) }
}

/// Starts areg_internetbs_find_domains.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_find_domains_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.find_domains"), client, input, options, done, call) }
}

/// Count the account's domains at Internet.bs.
///
/// Input: none. Output: DomainCount. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_domain_count(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.domain_count"), client, input, options, answer) }
}

/// Starts areg_internetbs_domain_count.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_domain_count_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.domain_count"), client, input, options, done, call) }
}

/// Read whether a registrant has confirmed their mail address at Internet.bs.
///
/// Input: "domain". Output: RegistrantVerification. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_verification(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.verification"), client, input, options, answer) }
}

/// Starts areg_internetbs_verification.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_verification_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.verification"), client, input, options, done, call) }
}

/// Read how much Internet.bs hides of a domain's contacts.
///
/// Input: "domain". Output: PrivacyLevel. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_privacy(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.privacy"), client, input, options, answer) }
}

/// Starts areg_internetbs_privacy.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_privacy_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.privacy"), client, input, options, done, call) }
}

/// Hide all of a domain's contacts at Internet.bs, or a part of them.
///
/// Input: "domain", "level". Output: Changed. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_set_privacy(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.set_privacy"), client, input, options, answer) }
}

/// Starts areg_internetbs_set_privacy.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_set_privacy_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.set_privacy"), client, input, options, done, call) }
}

/// Ask Internet.bs itself what it wants for a TLD.
///
/// Input: "tld". Output: InternetbsTld. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_tld_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.tld_info"), client, input, options, answer) }
}

/// Starts areg_internetbs_tld_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_tld_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.tld_info"), client, input, options, done, call) }
}

/// List the TLDs under which Internet.bs hides contacts.
///
/// Input: none. Output: PrivacyTlds. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_privacy_tlds(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.privacy_tlds"), client, input, options, answer) }
}

/// Starts areg_internetbs_privacy_tlds.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_privacy_tlds_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.privacy_tlds"), client, input, options, done, call) }
}

/// Read how much money the account has at Internet.bs in each currency.
///
/// Input, all of it optional: "currency". Output: Balances. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_balances(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.balances"), client, input, options, answer) }
}

/// Starts areg_internetbs_balances.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_balances_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.balances"), client, input, options, done, call) }
}

/// Read the currency that purchases at Internet.bs are paid in.
///
/// Input: none. Output: DefaultCurrency. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_default_currency(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.default_currency"), client, input, options, answer) }
}

/// Starts areg_internetbs_default_currency.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_default_currency_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.default_currency"), client, input, options, done, call) }
}

/// Set the currency that purchases at Internet.bs are paid in.
///
/// Input: "currency". Output: Changed. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_set_default_currency(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.set_default_currency"), client, input, options, answer) }
}

/// Starts areg_internetbs_set_default_currency.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_set_default_currency_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.set_default_currency"), client, input, options, done, call) }
}

/// Read any version of Internet.bs' price list as it is.
///
/// Input, all of it optional: "version", "currency", "discount_code". Output: PriceRows. Described in
/// docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_price_list(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.price_list"), client, input, options, answer) }
}

/// Starts areg_internetbs_price_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_price_list_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.price_list"), client, input, options, done, call) }
}

/// Read how the account at Internet.bs presents itself to the holders of domains.
///
/// Input: none. Output: AccountConfiguration. Described in docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_configuration(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.configuration"), client, input, options, answer) }
}

/// Starts areg_internetbs_configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_configuration_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.configuration"), client, input, options, done, call) }
}

/// Change how the account at Internet.bs presents itself.
///
/// Input, all of it optional: "transfer_approval_css", "reseller_name", "sender_email", "support_email",
/// "whois_header", "whois_footer", "low_balance_limits". Output: Changed. Described in
/// docs/reference/internetbs.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_set_configuration(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("internetbs.set_configuration"), client, input, options, answer) }
}

/// Starts areg_internetbs_set_configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_internetbs_set_configuration_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("internetbs.set_configuration"), client, input, options, done, call) }
}

/// Put a copy in a contact's place at some registries, through Realtime Register.
///
/// Input: "handle", "new_handle"; optional: "registries". Output: Changed. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_split_contact(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.split_contact"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_split_contact.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_split_contact_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.split_contact"), client, input, options, done, call) }
}

/// Read what Realtime Register says of a TLD now.
///
/// Input: "tld". Output: TldMetadata. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_tld_metadata(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.tld_metadata"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_tld_metadata.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_tld_metadata_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.tld_metadata"), client, input, options, done, call) }
}

/// Find out whether a notification that came by webhook was sent by Realtime Register.
///
/// Input: "key", "signature", "body". Output: SignatureCheck. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_check_signature(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.check_signature"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_check_signature.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_check_signature_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.check_signature"), client, input, options, done, call) }
}

/// Set what only Realtime Register keeps with a contact: brand, disclosure, validations, verifications.
///
/// Input: "handle"; optional: "brand", "disclosed", "validations", "verifications", "designated_agent". Output:
/// Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_set_contact(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.set_contact"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_set_contact.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_set_contact_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.set_contact"), client, input, options, done, call) }
}

/// Store with a contact what a registry asks, through Realtime Register.
///
/// Input: "handle", "registry", "properties"; optional: "usage". Output: Changed. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_set_properties(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.set_properties"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_set_properties.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_set_properties_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.set_properties"), client, input, options, done, call) }
}

/// Look for domains of the account at Realtime Register.
///
/// Input, all of it optional: "filters", "text", "order", "after", "page_size". Output: DomainPage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_find_domains(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.find_domains"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_find_domains.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_find_domains_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.find_domains"), client, input, options, done, call) }
}

/// List the zones at Realtime Register's name servers, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: RealtimeregisterZonePage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zones(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.zones"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_zones.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zones_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.zones"), client, input, options, done, call) }
}

/// Read a zone at Realtime Register's name servers.
///
/// Input: "zone". Output: RealtimeregisterDnsZone. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zone_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.zone_info"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_zone_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zone_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.zone_info"), client, input, options, done, call) }
}

/// Make a zone at Realtime Register's name servers, for a domain that need not be in the account.
///
/// Input: "name"; optional: "service", "content". Output: RealtimeregisterZoneNumber. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_create_zone(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.create_zone"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_create_zone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_create_zone_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.create_zone"), client, input, options, done, call) }
}

/// Change a zone at Realtime Register's name servers.
///
/// Input: "zone", "content". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_update_zone(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.update_zone"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_update_zone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_update_zone_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.update_zone"), client, input, options, done, call) }
}

/// Remove a zone from Realtime Register's name servers.
///
/// Input: "zone". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_delete_zone(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.delete_zone"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_delete_zone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_delete_zone_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.delete_zone"), client, input, options, done, call) }
}

/// Read how often a zone at Realtime Register's name servers was asked for.
///
/// Input: "zone". Output: RealtimeregisterQueryCounts. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zone_queries(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.zone_queries"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_zone_queries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zone_queries_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.zone_queries"), client, input, options, done, call) }
}

/// Let Realtime Register fetch a zone from its master now.
///
/// Input: "zone". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_retrieve_zone(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.retrieve_zone"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_retrieve_zone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_retrieve_zone_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.retrieve_zone"), client, input, options, done, call) }
}

/// Let Realtime Register sign a zone with new keys.
///
/// Input: "zone". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_roll_zone_keys(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.roll_zone_keys"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_roll_zone_keys.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_roll_zone_keys_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.roll_zone_keys"), client, input, options, done, call) }
}

/// Tell Realtime Register that the registry has a zone's new keys.
///
/// Input: "process". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_confirm_keys(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.confirm_keys"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_confirm_keys.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_confirm_keys_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.confirm_keys"), client, input, options, done, call) }
}

/// List the templates for zones at Realtime Register, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: RealtimeregisterTemplatePage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zone_templates(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.zone_templates"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_zone_templates.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zone_templates_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.zone_templates"), client, input, options, done, call) }
}

/// Read a template for zones at Realtime Register.
///
/// Input: "template". Output: RealtimeregisterTemplate. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zone_template(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.zone_template"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_zone_template.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_zone_template_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.zone_template"), client, input, options, done, call) }
}

/// Make a template for zones at Realtime Register.
///
/// Input: "template", "soa"; optional: "records". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_create_zone_template(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.create_zone_template"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_create_zone_template.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_create_zone_template_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.create_zone_template"), client, input, options, done, call) }
}

/// Write a template for zones at Realtime Register anew.
///
/// Input: "template", "soa"; optional: "records". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_update_zone_template(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.update_zone_template"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_update_zone_template.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_update_zone_template_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.update_zone_template"), client, input, options, done, call) }
}

/// Remove a template for zones at Realtime Register.
///
/// Input: "template". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_delete_zone_template(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.delete_zone_template"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_delete_zone_template.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_delete_zone_template_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.delete_zone_template"), client, input, options, done, call) }
}

/// List the countries that Realtime Register knows, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: RealtimeregisterCountryPage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_countries(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.countries"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_countries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_countries_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.countries"), client, input, options, done, call) }
}

/// Read what Realtime Register knows of a country.
///
/// Input: "code". Output: RealtimeregisterCountry. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_country_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.country_info"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_country_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_country_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.country_info"), client, input, options, done, call) }
}

/// List the ways in which Realtime Register validates contacts, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: RealtimeregisterCategoryPage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_validation_categories(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.validation_categories"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_validation_categories.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_validation_categories_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.validation_categories"), client, input, options, done, call) }
}

/// Read one way in which Realtime Register validates contacts.
///
/// Input: "name". Output: RealtimeregisterCategory. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_validation_category(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.validation_category"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_validation_category.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_validation_category_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.validation_category"), client, input, options, done, call) }
}

/// List what the account at Realtime Register was charged, page by page.
///
/// Input, all of it optional: "domain", "since", "after", "page_size". Output: RealtimeregisterTransactionPage.
/// Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_transactions(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.transactions"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_transactions.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_transactions_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.transactions"), client, input, options, done, call) }
}

/// Read one charge of the account at Realtime Register.
///
/// Input: "transaction". Output: RealtimeregisterTransaction. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_transaction_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.transaction_info"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_transaction_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_transaction_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.transaction_info"), client, input, options, done, call) }
}

/// Read Realtime Register's exchange rates.
///
/// Input, all of it optional: "currency". Output: RealtimeregisterRates. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_exchange_rates(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.exchange_rates"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_exchange_rates.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_exchange_rates_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.exchange_rates"), client, input, options, done, call) }
}

/// List the registries that Realtime Register works with, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: RealtimeregisterRegistryPage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_registries(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.registries"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_registries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_registries_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.registries"), client, input, options, done, call) }
}

/// Read one registry that Realtime Register works with.
///
/// Input: "name". Output: RealtimeregisterRegistry. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_registry_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.registry_info"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_registry_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_registry_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.registry_info"), client, input, options, done, call) }
}

/// List when registries of Realtime Register do not work, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: RealtimeregisterDowntimePage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_downtimes(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.downtimes"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_downtimes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_downtimes_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.downtimes"), client, input, options, done, call) }
}

/// Read one downtime of a registry of Realtime Register.
///
/// Input: "downtime". Output: RealtimeregisterDowntime. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_downtime_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.downtime_info"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_downtime_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_downtime_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.downtime_info"), client, input, options, done, call) }
}

/// List the account's own accounts at registries, through Realtime Register, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: RealtimeregisterAccountPage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_registry_accounts(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.registry_accounts"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_registry_accounts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_registry_accounts_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.registry_accounts"), client, input, options, done, call) }
}

/// Read one of the account's own accounts at registries, through Realtime Register.
///
/// Input: "registry", "login". Output: RealtimeregisterDocument. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_registry_account(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.registry_account"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_registry_account.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_registry_account_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.registry_account"), client, input, options, done, call) }
}

/// Read a domain at its registry through Realtime Register, whoever has it.
///
/// Input: "domain"; optional: "auth_code", "type". Output: RealtimeregisterDocument. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_gateway_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.gateway_info"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_gateway_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_gateway_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.gateway_info"), client, input, options, done, call) }
}

/// List Realtime Register's notifications, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: RealtimeregisterNotificationPage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_notifications(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.notifications"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_notifications.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_notifications_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.notifications"), client, input, options, done, call) }
}

/// Read one of Realtime Register's notifications.
///
/// Input: "event". Output: Event. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_notification(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.notification"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_notification.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_notification_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.notification"), client, input, options, done, call) }
}

/// List the brands at Realtime Register, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: RealtimeregisterBrandPage. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brands(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.brands"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_brands.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brands_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.brands"), client, input, options, done, call) }
}

/// Read a brand at Realtime Register.
///
/// Input: "brand". Output: RealtimeregisterBrand. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brand_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.brand_info"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_brand_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brand_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.brand_info"), client, input, options, done, call) }
}

/// Make a brand at Realtime Register.
///
/// Input: "brand", "details". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_create_brand(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.create_brand"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_create_brand.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_create_brand_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.create_brand"), client, input, options, done, call) }
}

/// Change a brand at Realtime Register.
///
/// Input: "brand", "details". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_update_brand(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.update_brand"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_update_brand.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_update_brand_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.update_brand"), client, input, options, done, call) }
}

/// Remove a brand at Realtime Register.
///
/// Input: "brand". Output: Changed. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_delete_brand(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.delete_brand"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_delete_brand.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_delete_brand_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.delete_brand"), client, input, options, done, call) }
}

/// List the texts of a brand's mails at Realtime Register.
///
/// Input: "brand". Output: RealtimeregisterDocument. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brand_templates(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.brand_templates"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_brand_templates.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brand_templates_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.brand_templates"), client, input, options, done, call) }
}

/// Read a text of a brand's mails at Realtime Register.
///
/// Input: "brand", "template". Output: RealtimeregisterDocument. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brand_template(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.brand_template"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_brand_template.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brand_template_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.brand_template"), client, input, options, done, call) }
}

/// Show a text of a brand's mails at Realtime Register as it would be sent.
///
/// Input: "brand", "template"; optional: "context". Output: RealtimeregisterDocument. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_preview_brand_template(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.preview_brand_template"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_preview_brand_template.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_preview_brand_template_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.preview_brand_template"), client, input, options, done, call) }
}

/// Change a text of a brand's mails at Realtime Register.
///
/// Input: "brand", "template"; optional: "subject", "text", "html". Output: Changed. Described in
/// docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_update_brand_template(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.update_brand_template"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_update_brand_template.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_update_brand_template_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.update_brand_template"), client, input, options, done, call) }
}

/// List the languages that mails of Realtime Register's brands can have.
///
/// Input: none. Output: RealtimeregisterLocales. Described in docs/reference/realtimeregister.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brand_locales(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("realtimeregister.brand_locales"), client, input, options, answer) }
}

/// Starts areg_realtimeregister_brand_locales.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_realtimeregister_brand_locales_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("realtimeregister.brand_locales"), client, input, options, done, call) }
}

/// Do what only one registrar has, where a plugin speaks for it.
///
/// Input: "operation"; optional: "fields". Output: PluginAnswer. Described in docs/reference/plugin.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_plugin_call(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("plugin.call"), client, input, options, answer) }
}

/// Starts areg_plugin_call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_plugin_call_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("plugin.call"), client, input, options, done, call) }
}

/// Send any request of the registrar's own protocol, signed in as the account. Never for purchases.
///
/// Input: "method", "path"; optional: "params", "body". Output: RawReply. Described in docs/reference/raw.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_raw(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("raw"), client, input, options, answer) }
}

/// Starts areg_raw.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_raw_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("raw"), client, input, options, done, call) }
}

/// Register a domain.
///
/// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "years", "months", "contacts", "nameservers", "extra", "language", "launch",
/// "privacy", "auto_renew", "max_price", "logicboxes", "netim", "internetbs", "realtimeregister". Output: Order.
/// Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_register(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.register"), client, input, options, answer) }
}

/// Starts areg_domain_register.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_register_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.register"), client, input, options, done, call) }
}

/// Transfer a domain in from another registrar.
///
/// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "auth_code", "years", "contacts", "nameservers", "extra", "privacy", "auto_renew",
/// "max_price", "logicboxes", "netim", "internetbs", "realtimeregister". Output: Order. Described in
/// docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer"), client, input, options, answer) }
}

/// Starts areg_domain_transfer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_transfer_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer"), client, input, options, done, call) }
}

/// Extend a registration.
///
/// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "years", "months", "current_expiry", "extra", "privacy", "auto_renew", "max_price",
/// "logicboxes", "internetbs", "realtimeregister". Output: Order. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_renew(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.renew"), client, input, options, answer) }
}

/// Starts areg_domain_renew.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_renew_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.renew"), client, input, options, done, call) }
}

/// Bring a deleted domain back out of redemption.
///
/// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "reason", "max_price", "logicboxes", "internetbs", "realtimeregister". Output: Order.
/// Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_restore(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.restore"), client, input, options, answer) }
}

/// Starts areg_domain_restore.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_restore_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.restore"), client, input, options, done, call) }
}

/// Give a domain to another holder, at registries that sell the change.
///
/// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "contacts", "nameservers", "extra", "max_price", "internetbs", "netim". Output:
/// Order. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_trade(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.trade"), client, input, options, answer) }
}

/// Starts areg_domain_trade.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_trade_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.trade"), client, input, options, done, call) }
}

/// Buy privacy for a domain, which hides its contacts from the public.
///
/// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "max_price", "logicboxes", "realtimeregister". Output: Order. Described in
/// docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_buy_privacy(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.buy_privacy"), client, input, options, answer) }
}

/// Starts areg_domain_buy_privacy.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_buy_privacy_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.buy_privacy"), client, input, options, done, call) }
}

/// Buy premium DNS for a domain at LogicBoxes.
///
/// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "max_price", "logicboxes". Output: Order. Described in docs/reference/logicboxes.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_buy_premium_dns(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("logicboxes.buy_premium_dns"), client, input, options, answer) }
}

/// Starts areg_logicboxes_buy_premium_dns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_logicboxes_buy_premium_dns_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("logicboxes.buy_premium_dns"), client, input, options, done, call) }
}

/// Transfer a domain in at NETIM and give it another owner.
///
/// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "auth_code", "contacts", "nameservers", "max_price", "netim". Output: Order.
/// Described in docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_transfer_trade(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.transfer_trade"), client, input, options, answer) }
}

/// Starts areg_netim_transfer_trade.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_transfer_trade_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.transfer_trade"), client, input, options, done, call) }
}

/// Take a domain over from another account at NETIM.
///
/// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "auth_code", "contacts", "nameservers", "max_price". Output: Order. Described in
/// docs/reference/netim.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_internal_transfer(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("netim.internal_transfer"), client, input, options, answer) }
}

/// Starts areg_netim_internal_transfer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_netim_internal_transfer_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("netim.internal_transfer"), client, input, options, done, call) }
}

/// Check an order and its price as placing it would, and place nothing.
///
/// Input, all of it optional: "register", "transfer", "renew", "restore", "trade". Output: Validation. Described in
/// docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_validate(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.validate"), client, input, options, answer) }
}

/// Starts areg_domain_validate.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_domain_validate_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.validate"), client, input, options, done, call) }
}

/// Make a contact as somebody wrote it into what the registrar takes.
///
/// Input: "contact"; optional: "split_name", "ascii". Output: NormalizedContact. Described in
/// docs/reference/contact.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_normalize(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("contact.normalize"), client, input, options, answer) }
}

/// Starts areg_contact_normalize.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_contact_normalize_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("contact.normalize"), client, input, options, done, call) }
}

/// Read what the account's registrar is and can do: its operations, settings as a form, and limits.
///
/// Input: none. Output: RegistrarDetails. Described in docs/reference/account.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_account_provider(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("account.provider"), client, input, options, answer) }
}

/// Starts areg_account_provider.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_account_provider_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("account.provider"), client, input, options, done, call) }
}

/// Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form.
///
/// Input: "tld"; optional: "schema". Output: TldInfo. Described in docs/reference/tld.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_tld_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("tld.info"), client, input, options, answer) }
}

/// Starts areg_tld_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_tld_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("tld.info"), client, input, options, done, call) }
}

/// Read one paid order from the journal.
///
/// Input, all of it optional: "order_id", "key". Output: JournalEntry. Described in docs/reference/journal.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_info(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("journal.info"), client, input, options, answer) }
}

/// Starts areg_journal_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_info_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("journal.info"), client, input, options, done, call) }
}

/// List paid orders from the journal.
///
/// Input, all of it optional: "state", "domain", "open", "events", "limit". Output: JournalEntries. Described in
/// docs/reference/journal.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_list(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("journal.list"), client, input, options, answer) }
}

/// Starts areg_journal_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_list_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("journal.list"), client, input, options, done, call) }
}

/// Settle open orders by asking the registrar what became of them.
///
/// Input, all of it optional: "order_id". Output: ReconcileReport. Described in docs/reference/journal.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_reconcile(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("journal.reconcile"), client, input, options, answer) }
}

/// Starts areg_journal_reconcile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_reconcile_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("journal.reconcile"), client, input, options, done, call) }
}

/// Record what a person found out about an order whose checks are used up.
///
/// Input: "order_id", "state", "by", "reason". Output: JournalEntry. Described in docs/reference/journal.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_resolve(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("journal.resolve"), client, input, options, answer) }
}

/// Starts areg_journal_resolve.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_resolve_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("journal.resolve"), client, input, options, done, call) }
}

/// Forget settled orders, but for what keeps their keys from buying again.
///
/// Input, all of it optional: "order_id", "key", "domain". Output: ForgetReport. Described in
/// docs/reference/journal.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_forget(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("journal.forget"), client, input, options, answer) }
}

/// Starts areg_journal_forget.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_journal_forget_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("journal.forget"), client, input, options, done, call) }
}

/// Make the simulated registrar misbehave.
///
/// Input, all of it optional: "on", "do", "when", "times", "skip", "delay_ms", "status", "body", "retry_after",
/// "keep", "clear". Output: SandboxState. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_fault(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.fault"), client, input, options, answer) }
}

/// Starts areg_sandbox_fault.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_fault_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.fault"), client, input, options, done, call) }
}

/// Read or move the simulated registrar's clock.
///
/// Input, all of it optional: "advance_seconds", "set". Output: SandboxNow. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_clock(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.clock"), client, input, options, answer) }
}

/// Starts areg_sandbox_clock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_clock_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.clock"), client, input, options, done, call) }
}

/// Read every charge that the simulated registrar made.
///
/// Input: none. Output: SandboxLedgerReport. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_ledger(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.ledger"), client, input, options, answer) }
}

/// Starts areg_sandbox_ledger.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_ledger_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.ledger"), client, input, options, done, call) }
}

/// Put or change a domain in the simulated registrar.
///
/// Input: "domain"; optional: "expires", "status", "privacy_available". Output: SandboxState. Described in
/// docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_domain(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.domain"), client, input, options, answer) }
}

/// Starts areg_sandbox_domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_domain_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.domain"), client, input, options, done, call) }
}

/// Set the money in the simulated account, and whether the registrar's limits on calls hold.
///
/// Input, all of it optional: "balance", "limited". Output: SandboxState. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_account(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.account"), client, input, options, answer) }
}

/// Starts areg_sandbox_account.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_account_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.account"), client, input, options, done, call) }
}

/// Empty the simulated registrar.
///
/// Input: none. Output: SandboxState. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_reset(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.reset"), client, input, options, answer) }
}

/// Starts areg_sandbox_reset.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_sandbox_reset_start(
    client: *const areg_client,
    input: *const c_char,
    options: *const areg_options,
    done: areg_done,
    user: *mut c_void,
    call: *mut *mut areg_call,
) -> areg_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.reset"), client, input, options, done, call) }
}
