//! Accounts.

use crate::answer::areg_answer;
use crate::door::{self, Shared};
use crate::edge::{give, give_error, guarded, null, text, wanted};
use crate::generated::status::areg_status;
use crate::options::areg_options;
use anyregistrar::error::ProblemCode;
use anyregistrar::{Error, Result};
use std::ffi::c_char;

/// One account at a registrar, or several. Threads may share it, and a forked child may go on with it.
pub struct areg_client {
    pub(crate) door: Shared,
}

/// Opens one account. `provider` is the registrar's name, such as "logicboxes"; "sandbox" needs nothing else.
///
/// `account` is a JSON object with what else is to be said of it, or NULL: "environment", "settings" (the registrar's own, each a
/// text, {"env": "NAME"} or {"file": "path"}), "plugin" (the absolute path of a plugin), "journal" (a folder, or postgres://…), "journal_password", "base_url", "local_address",
/// "ip_version", "proxy".
///
/// On success `*client` is to be released with areg_client_free. Otherwise it is NULL, and `*error` (unless that is NULL itself) is an
/// answer that says why.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_client_connect(
    provider: *const c_char,
    account: *const c_char,
    client: *mut *mut areg_client,
    error: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe {
        open(client, error, || {
            let provider = wanted(provider, "provider")?;
            let account = text(account, "account")?.unwrap_or("{}");
            let members = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(account);
            let mut members = members.map_err(|_| {
                Error::field("account", ProblemCode::Invalid, "it has to be a JSON object, or NULL")
            })?;
            members.insert("provider".into(), provider.into());
            Shared::open(&serde_json::Value::Object(members).to_string())
        })
    }
}

/// Opens the accounts of a configuration: a JSON object that is one account ({"provider": …, "settings": …}), {"accounts": {name:
/// account}}, {"file": "anyregistrar.toml"}, or {"env": true}. With several, areg_options names the account of each call.
///
/// Ends like areg_client_connect.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_client_open(
    configuration: *const c_char,
    client: *mut *mut areg_client,
    error: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { open(client, error, || Shared::open(wanted(configuration, "configuration")?)) }
}

unsafe fn open(
    client: *mut *mut areg_client,
    error: *mut *mut areg_answer,
    make: impl FnOnce() -> Result<Shared>,
) -> areg_status {
    let opened = guarded(|| {
        if client.is_null() {
            return Err(null("client"));
        }
        // SAFETY: as the header says.
        unsafe { client.write(std::ptr::null_mut()) };
        make()
    });
    // SAFETY: as the header says; without a place for the client there is none.
    unsafe {
        give_error(error, opened.map(|door| client.write(Box::into_raw(Box::new(areg_client { door })))))
    }
}

/// Releases a client. Calls that it has started go on. NULL is let be.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_client_free(client: *mut areg_client) {
    if !client.is_null() {
        // SAFETY: the pointer came from here, and is not used any more.
        let client = unsafe { Box::from_raw(client) };
        let _ = guarded(|| {
            drop(client);
            Ok(())
        });
    }
}

/// The names of the accounts: a list of texts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_client_accounts(
    client: *const areg_client,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { told(client, answer, |door| serde_json::Value::from(door.accounts()).to_string()) }
}

/// What each registrar is and can do: what areg_providers gives, and the same of the plugins of the client's accounts. One that was not
/// used so far is asked for it. A plugin that cannot be used is left out; its account says why.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_client_providers(
    client: *const areg_client,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { told(client, answer, Shared::providers) }
}

/// Gives what the accounts say of themselves, a JSON document.
unsafe fn told(
    client: *const areg_client,
    answer: *mut *mut areg_answer,
    tell: impl FnOnce(&Shared) -> String,
) -> areg_status {
    let told = guarded(|| {
        // SAFETY: as the header says.
        let client = unsafe { client.as_ref() }.ok_or_else(|| null("client"))?;
        Ok(areg_answer::of_output(&tell(&client.door)))
    });
    // SAFETY: as the header says.
    unsafe { give(answer, told.unwrap_or_else(|error| areg_answer::of_error(&error))) }
}

/// Makes a call by its operation's name, such as "domain.renew", and waits for its end. There is a function for each operation
/// too, which programs should prefer: a wrong name is found when they are built.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn areg_client_call(
    client: *const areg_client,
    operation: *const c_char,
    input: *const c_char,
    options: *const areg_options,
    answer: *mut *mut areg_answer,
) -> areg_status {
    // SAFETY: as the header says.
    unsafe { door::blocking(|| wanted(operation, "operation"), client, input, options, answer) }
}
