//! The status numbers. Made by `cargo xtask generate` from the operation table. Do not edit.

use std::ffi::CStr;

/// What became of a call. The numbers are fixed for ever; newer libraries may give more of them.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ar_status {
    /// Done.
    AR_OK = 0,
    /// Not done yet.
    AR_PENDING = 1,
    /// A field of the call is missing or wrong; nothing was sent.
    AR_INVALID_INPUT = 10,
    /// This registrar, TLD or build cannot do that.
    AR_UNSUPPORTED = 11,
    /// The account or the host is not set up rightly.
    AR_CONFIG = 12,
    /// The registrar does not accept the credentials.
    AR_AUTH = 13,
    /// The registrar refuses this address or this account for the call.
    AR_FORBIDDEN = 14,
    /// The registrar does not know the object in this account.
    AR_NOT_FOUND = 15,
    /// The name is registered already.
    AR_TAKEN = 16,
    /// The object's state does not allow the call.
    AR_CONFLICT = 17,
    /// An earlier action on the object is not finished.
    AR_BUSY = 18,
    /// The money in the account is not enough.
    AR_INSUFFICIENT_FUNDS = 19,
    /// The price is above the caller's `max_price`.
    AR_PRICE_TOO_HIGH = 20,
    /// The price could not be learnt, so `max_price` cannot be kept.
    AR_PRICE_UNKNOWN = 21,
    /// The registrar's expiry is not the one the caller has on record.
    AR_EXPIRY_MISMATCH = 22,
    /// The key was used before for another purchase.
    AR_KEY_CONFLICT = 23,
    /// Another paid order for the domain is not settled yet.
    AR_ORDER_OPEN = 24,
    /// The registrar refused for a reason of its own.
    AR_REJECTED = 25,
    /// Too many calls; wait and try again.
    AR_RATE_LIMITED = 26,
    /// The registrar could not be reached, or the connection broke.
    AR_NETWORK = 27,
    /// No answer in time.
    AR_TIMEOUT = 28,
    /// The registrar reported a fault of its own.
    AR_REGISTRAR_FAULT = 29,
    /// The registrar's answer could not be read.
    AR_BAD_REPLY = 30,
    /// Paid calls are impossible because the journal cannot be used; nothing was sent.
    AR_JOURNAL_UNAVAILABLE = 31,
    /// The wait was ended by the caller.
    AR_INTERRUPTED = 32,
    /// A fault in this library.
    AR_INTERNAL = 33,
}

impl ar_status {
    /// The status of an error's word.
    pub(crate) fn of(code: &str) -> ar_status {
        match code {
            "invalid_input" => ar_status::AR_INVALID_INPUT,
            "unsupported" => ar_status::AR_UNSUPPORTED,
            "config" => ar_status::AR_CONFIG,
            "auth" => ar_status::AR_AUTH,
            "forbidden" => ar_status::AR_FORBIDDEN,
            "not_found" => ar_status::AR_NOT_FOUND,
            "taken" => ar_status::AR_TAKEN,
            "conflict" => ar_status::AR_CONFLICT,
            "busy" => ar_status::AR_BUSY,
            "insufficient_funds" => ar_status::AR_INSUFFICIENT_FUNDS,
            "price_too_high" => ar_status::AR_PRICE_TOO_HIGH,
            "price_unknown" => ar_status::AR_PRICE_UNKNOWN,
            "expiry_mismatch" => ar_status::AR_EXPIRY_MISMATCH,
            "key_conflict" => ar_status::AR_KEY_CONFLICT,
            "order_open" => ar_status::AR_ORDER_OPEN,
            "rejected" => ar_status::AR_REJECTED,
            "rate_limited" => ar_status::AR_RATE_LIMITED,
            "network" => ar_status::AR_NETWORK,
            "timeout" => ar_status::AR_TIMEOUT,
            "registrar_fault" => ar_status::AR_REGISTRAR_FAULT,
            "bad_reply" => ar_status::AR_BAD_REPLY,
            "journal_unavailable" => ar_status::AR_JOURNAL_UNAVAILABLE,
            "interrupted" => ar_status::AR_INTERRUPTED,
            "internal" => ar_status::AR_INTERNAL,
            _ => ar_status::AR_INTERNAL,
        }
    }

    /// The word of a number.
    pub(crate) fn name(number: i32) -> Option<&'static CStr> {
        match number {
            0 => Some(c"ok"),
            1 => Some(c"pending"),
            10 => Some(c"invalid_input"),
            11 => Some(c"unsupported"),
            12 => Some(c"config"),
            13 => Some(c"auth"),
            14 => Some(c"forbidden"),
            15 => Some(c"not_found"),
            16 => Some(c"taken"),
            17 => Some(c"conflict"),
            18 => Some(c"busy"),
            19 => Some(c"insufficient_funds"),
            20 => Some(c"price_too_high"),
            21 => Some(c"price_unknown"),
            22 => Some(c"expiry_mismatch"),
            23 => Some(c"key_conflict"),
            24 => Some(c"order_open"),
            25 => Some(c"rejected"),
            26 => Some(c"rate_limited"),
            27 => Some(c"network"),
            28 => Some(c"timeout"),
            29 => Some(c"registrar_fault"),
            30 => Some(c"bad_reply"),
            31 => Some(c"journal_unavailable"),
            32 => Some(c"interrupted"),
            33 => Some(c"internal"),
            _ => None,
        }
    }
}
