//! The operations. Made by `cargo xtask generate` from the operation table. Do not edit.

use crate::answer::ar_answer;
use crate::call::{ar_call, ar_done};
use crate::client::ar_client;
use crate::door;
use crate::ending::Done;
use crate::generated::status::ar_status;
use crate::options::ar_options;
use std::ffi::{c_char, c_void};

/// Ask whether names can be registered, many at once.
///
/// Input: "domains"; optional: "language". Output: CheckReport. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_check(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.check"), client, input, options, answer) }
}

/// Starts ar_domain_check.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_check_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.check"), client, input, options, done, call) }
}

/// Learn what an operation on a name costs, without buying.
///
/// Input: "domain", "operation"; optional: "years", "months". Output: Quote. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_quote(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.quote"), client, input, options, answer) }
}

/// Starts ar_domain_quote.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_quote_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.quote"), client, input, options, done, call) }
}

/// Read all that the registrar knows of a domain.
///
/// Input: "domain". Output: DomainDetails. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_info(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.info"), client, input, options, answer) }
}

/// Starts ar_domain_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_info_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.info"), client, input, options, done, call) }
}

/// List the domains of the account, page by page.
///
/// Input, all of it optional: "after", "page_size". Output: DomainPage. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_list(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.list"), client, input, options, answer) }
}

/// Starts ar_domain_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_list_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.list"), client, input, options, done, call) }
}

/// Replace the name servers of a domain.
///
/// Input: "domain", "nameservers". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_set_nameservers(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_nameservers"), client, input, options, answer) }
}

/// Starts ar_domain_set_nameservers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_set_nameservers_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_nameservers"), client, input, options, done, call) }
}

/// Lock a domain against transfer, or unlock it.
///
/// Input: "domain", "locked". Output: Changed. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_set_lock(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.set_lock"), client, input, options, answer) }
}

/// Starts ar_domain_set_lock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_set_lock_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.set_lock"), client, input, options, done, call) }
}

/// Read the auth code that another registrar needs to take the domain over.
///
/// Input: "domain". Output: AuthCodeReply. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_auth_code(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.auth_code"), client, input, options, answer) }
}

/// Starts ar_domain_auth_code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_auth_code_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.auth_code"), client, input, options, done, call) }
}

/// Store a contact at the registrar.
///
/// Input: "contact"; optional: "logicboxes". Output: ContactHandle. Described in docs/reference/contact.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_contact_create(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("contact.create"), client, input, options, answer) }
}

/// Starts ar_contact_create.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_contact_create_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("contact.create"), client, input, options, done, call) }
}

/// Read a stored contact.
///
/// Input: "handle". Output: ContactRecord. Described in docs/reference/contact.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_contact_info(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("contact.info"), client, input, options, answer) }
}

/// Starts ar_contact_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_contact_info_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("contact.info"), client, input, options, done, call) }
}

/// Open a customer's account at the registrar.
///
/// Input: "contact", "language"; optional: "password". Output: CustomerHandle. Described in
/// docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_customer_create(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.create"), client, input, options, answer) }
}

/// Starts ar_customer_create.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_customer_create_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.create"), client, input, options, done, call) }
}

/// Read a customer's account.
///
/// Input, all of it optional: "customer_id", "username". Output: CustomerRecord. Described in
/// docs/reference/customer.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_customer_info(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("customer.info"), client, input, options, answer) }
}

/// Starts ar_customer_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_customer_info_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("customer.info"), client, input, options, done, call) }
}

/// Try the account's settings with one cheap call.
///
/// Input: none. Output: AccountTested. Described in docs/reference/account.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_account_test(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("account.test"), client, input, options, answer) }
}

/// Starts ar_account_test.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_account_test_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("account.test"), client, input, options, done, call) }
}

/// Read how much money the account has.
///
/// Input: none. Output: Balance. Described in docs/reference/account.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_account_balance(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("account.balance"), client, input, options, answer) }
}

/// Starts ar_account_balance.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_account_balance_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("account.balance"), client, input, options, done, call) }
}

/// Send any request of the registrar's own protocol, signed in as the account. Never for purchases.
///
/// Input: "method", "path"; optional: "params", "body". Output: RawReply. Described in docs/reference/raw.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_raw(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("raw"), client, input, options, answer) }
}

/// Starts ar_raw.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_raw_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("raw"), client, input, options, done, call) }
}

/// Register a domain.
///
/// If it fails, nothing was bought; only AR_INTERRUPTED ends the wait and not the purchase. If it gives AR_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "years", "months", "contacts", "nameservers", "extra", "language", "launch",
/// "privacy", "auto_renew", "max_price", "logicboxes". Output: Order. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_register(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.register"), client, input, options, answer) }
}

/// Starts ar_domain_register.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_register_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.register"), client, input, options, done, call) }
}

/// Transfer a domain in from another registrar.
///
/// If it fails, nothing was bought; only AR_INTERRUPTED ends the wait and not the purchase. If it gives AR_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "auth_code", "years", "contacts", "nameservers", "extra", "privacy", "auto_renew",
/// "max_price", "logicboxes". Output: Order. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_transfer(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.transfer"), client, input, options, answer) }
}

/// Starts ar_domain_transfer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_transfer_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.transfer"), client, input, options, done, call) }
}

/// Extend a registration.
///
/// If it fails, nothing was bought; only AR_INTERRUPTED ends the wait and not the purchase. If it gives AR_OK,
/// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
///
/// Input: "domain"; optional: "years", "months", "current_expiry", "extra", "privacy", "auto_renew", "max_price",
/// "logicboxes". Output: Order. Described in docs/reference/domain.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_renew(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("domain.renew"), client, input, options, answer) }
}

/// Starts ar_domain_renew.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_domain_renew_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("domain.renew"), client, input, options, done, call) }
}

/// Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form.
///
/// Input: "tld". Output: TldInfo. Described in docs/reference/tld.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_tld_info(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("tld.info"), client, input, options, answer) }
}

/// Starts ar_tld_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_tld_info_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("tld.info"), client, input, options, done, call) }
}

/// Read one paid order from the journal.
///
/// Input, all of it optional: "order_id", "key". Output: JournalEntry. Described in docs/reference/journal.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_journal_info(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("journal.info"), client, input, options, answer) }
}

/// Starts ar_journal_info.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_journal_info_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("journal.info"), client, input, options, done, call) }
}

/// List paid orders from the journal.
///
/// Input, all of it optional: "state", "domain", "open", "limit". Output: JournalEntries. Described in
/// docs/reference/journal.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_journal_list(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("journal.list"), client, input, options, answer) }
}

/// Starts ar_journal_list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_journal_list_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("journal.list"), client, input, options, done, call) }
}

/// Settle open orders by asking the registrar what became of them.
///
/// Input, all of it optional: "order_id". Output: ReconcileReport. Described in docs/reference/journal.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_journal_reconcile(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("journal.reconcile"), client, input, options, answer) }
}

/// Starts ar_journal_reconcile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_journal_reconcile_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("journal.reconcile"), client, input, options, done, call) }
}

/// Make the simulated registrar misbehave.
///
/// Input, all of it optional: "on", "do", "when", "times", "skip", "delay_ms", "status", "retry_after", "keep",
/// "clear". Output: SandboxState. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_fault(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.fault"), client, input, options, answer) }
}

/// Starts ar_sandbox_fault.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_fault_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.fault"), client, input, options, done, call) }
}

/// Read or move the simulated registrar's clock.
///
/// Input, all of it optional: "advance_seconds", "set". Output: SandboxNow. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_clock(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.clock"), client, input, options, answer) }
}

/// Starts ar_sandbox_clock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_clock_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.clock"), client, input, options, done, call) }
}

/// Read every charge that the simulated registrar made.
///
/// Input: none. Output: SandboxLedgerReport. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_ledger(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.ledger"), client, input, options, answer) }
}

/// Starts ar_sandbox_ledger.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_ledger_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.ledger"), client, input, options, done, call) }
}

/// Put or change a domain in the simulated registrar.
///
/// Input: "domain"; optional: "expires", "status", "privacy_available". Output: SandboxState. Described in
/// docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_domain(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.domain"), client, input, options, answer) }
}

/// Starts ar_sandbox_domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_domain_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.domain"), client, input, options, done, call) }
}

/// Set the money in the simulated account.
///
/// Input: "balance". Output: SandboxState. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_account(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.account"), client, input, options, answer) }
}

/// Starts ar_sandbox_account.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_account_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.account"), client, input, options, done, call) }
}

/// Empty the simulated registrar.
///
/// Input: none. Output: SandboxState. Described in docs/reference/sandbox.md.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_reset(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    answer: *mut *mut ar_answer,
) -> ar_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| Ok("sandbox.reset"), client, input, options, answer) }
}

/// Starts ar_sandbox_reset.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ar_sandbox_reset_start(
    client: *const ar_client,
    input: *const c_char,
    options: *const ar_options,
    done: ar_done,
    user: *mut c_void,
    call: *mut *mut ar_call,
) -> ar_status {
    let done = done.map(|function| Done { function, user });
    // SAFETY: as the header says.
    unsafe { door::start(|| Ok("sandbox.reset"), client, input, options, done, call) }
}
