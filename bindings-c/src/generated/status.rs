//! The status numbers. Made by `cargo xtask generate` from the operation table. Do not edit.

use std::ffi::CStr;

/// What became of a call. The numbers are fixed for ever; newer libraries may give more of them.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum areg_status {
    /// Done.
    AREG_OK = 0,
    /// Not done yet.
    AREG_PENDING = 1,
    /// A field of the call is missing or wrong; nothing was sent.
    AREG_INVALID_INPUT = 10,
    /// This registrar, TLD or build cannot do that.
    AREG_UNSUPPORTED = 11,
    /// The account or the host is not set up rightly.
    AREG_CONFIG = 12,
    /// The registrar does not accept the credentials.
    AREG_AUTH = 13,
    /// The registrar refuses this address or this account for the call.
    AREG_FORBIDDEN = 14,
    /// The registrar does not know the object in this account.
    AREG_NOT_FOUND = 15,
    /// The name is registered already.
    AREG_TAKEN = 16,
    /// The object's state does not allow the call.
    AREG_CONFLICT = 17,
    /// An earlier action on the object is not finished.
    AREG_BUSY = 18,
    /// The money in the account is not enough.
    AREG_INSUFFICIENT_FUNDS = 19,
    /// The price is above the caller's `max_price`.
    AREG_PRICE_TOO_HIGH = 20,
    /// The price could not be learnt, so `max_price` cannot be kept.
    AREG_PRICE_UNKNOWN = 21,
    /// The registrar's expiry is not the one the caller has on record.
    AREG_EXPIRY_MISMATCH = 22,
    /// The key was used before for another purchase.
    AREG_KEY_CONFLICT = 23,
    /// Another paid order for the domain is not settled yet.
    AREG_ORDER_OPEN = 24,
    /// The registrar refused for a reason of its own.
    AREG_REJECTED = 25,
    /// Too many calls; wait and try again.
    AREG_RATE_LIMITED = 26,
    /// The registrar could not be reached, or the connection broke.
    AREG_NETWORK = 27,
    /// No answer in time.
    AREG_TIMEOUT = 28,
    /// The registrar reported a fault of its own.
    AREG_REGISTRAR_FAULT = 29,
    /// The registrar's answer could not be read.
    AREG_BAD_REPLY = 30,
    /// Paid calls are impossible because the journal cannot be used; nothing was sent.
    AREG_JOURNAL_UNAVAILABLE = 31,
    /// The wait was ended by the caller.
    AREG_INTERRUPTED = 32,
    /// A fault in this library, or in a plugin.
    AREG_INTERNAL = 33,
}

impl areg_status {
    /// The status of an error's word.
    pub(crate) fn of(code: &str) -> areg_status {
        match code {
            "invalid_input" => areg_status::AREG_INVALID_INPUT,
            "unsupported" => areg_status::AREG_UNSUPPORTED,
            "config" => areg_status::AREG_CONFIG,
            "auth" => areg_status::AREG_AUTH,
            "forbidden" => areg_status::AREG_FORBIDDEN,
            "not_found" => areg_status::AREG_NOT_FOUND,
            "taken" => areg_status::AREG_TAKEN,
            "conflict" => areg_status::AREG_CONFLICT,
            "busy" => areg_status::AREG_BUSY,
            "insufficient_funds" => areg_status::AREG_INSUFFICIENT_FUNDS,
            "price_too_high" => areg_status::AREG_PRICE_TOO_HIGH,
            "price_unknown" => areg_status::AREG_PRICE_UNKNOWN,
            "expiry_mismatch" => areg_status::AREG_EXPIRY_MISMATCH,
            "key_conflict" => areg_status::AREG_KEY_CONFLICT,
            "order_open" => areg_status::AREG_ORDER_OPEN,
            "rejected" => areg_status::AREG_REJECTED,
            "rate_limited" => areg_status::AREG_RATE_LIMITED,
            "network" => areg_status::AREG_NETWORK,
            "timeout" => areg_status::AREG_TIMEOUT,
            "registrar_fault" => areg_status::AREG_REGISTRAR_FAULT,
            "bad_reply" => areg_status::AREG_BAD_REPLY,
            "journal_unavailable" => areg_status::AREG_JOURNAL_UNAVAILABLE,
            "interrupted" => areg_status::AREG_INTERRUPTED,
            "internal" => areg_status::AREG_INTERNAL,
            _ => areg_status::AREG_INTERNAL,
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
