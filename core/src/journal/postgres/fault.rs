//! What a failure of the database means, without its texts: they may hold values, and the address may hold a password.

use crate::error::{Error, ErrorKind};
use crate::journal::unusable;
use std::error::Error as _;
use std::io;
use tokio_postgres::error::SqlState;

/// What a failure of a transaction means.
pub(super) fn fault(error: &tokio_postgres::Error) -> Error {
    let Some(code) = error.code() else {
        return unusable("the connection to its database broke");
    };
    let why = match *code {
        SqlState::DISK_FULL => "the database's disk is full",
        SqlState::IO_ERROR | SqlState::DATA_CORRUPTED | SqlState::INDEX_CORRUPTED => {
            "the database reports damage or a failing disk"
        }
        SqlState::READ_ONLY_SQL_TRANSACTION => "the database takes no writes; name the server that does",
        SqlState::INSUFFICIENT_PRIVILEGE => {
            "the database's user may not do that; it needs the schema anyregistrar, or the right to make it"
        }
        SqlState::UNDEFINED_TABLE | SqlState::UNDEFINED_COLUMN | SqlState::INVALID_SCHEMA_NAME => {
            "its tables are gone or were changed; put the right ones back"
        }
        SqlState::QUERY_CANCELED
        | SqlState::LOCK_NOT_AVAILABLE
        | SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT => "the database did not answer in time",
        SqlState::ADMIN_SHUTDOWN | SqlState::CRASH_SHUTDOWN | SqlState::CANNOT_CONNECT_NOW => {
            "the database is starting or shutting down"
        }
        SqlState::TOO_MANY_CONNECTIONS => "the database takes no more connections",
        ref other => return unusable(format_args!("PostgreSQL failed (SQLSTATE {})", other.code())),
    };
    unusable(why)
}

/// What a failure to connect means.
pub(super) fn connecting(error: &tokio_postgres::Error) -> Error {
    let why = match error.code() {
        Some(code)
            if [SqlState::INVALID_PASSWORD, SqlState::INVALID_AUTHORIZATION_SPECIFICATION].contains(code) =>
        {
            "the database refuses the user or the password"
        }
        Some(code) if *code == SqlState::INVALID_CATALOG_NAME => "the server has no such database",
        Some(_) => return fault(error),
        None => match cause::<rustls::Error>(error) {
            Some(rustls::Error::InvalidCertificate(_)) => {
                "the database's certificate is not trusted, or is another host's; name its authority by sslrootcert"
            }
            Some(_) => "the database speaks no TLS that this library does",
            None => match cause::<io::Error>(error) {
                Some(error) => {
                    return unusable(format_args!("the database cannot be reached: {}", error.kind()));
                }
                None => {
                    "the database cannot be reached, or offers neither TLS nor a login that this library knows"
                }
            },
        },
    };
    unusable(why)
}

/// Nothing came in time.
pub(super) fn late() -> Error {
    unusable("the database did not answer in time")
}

/// The table of the database has something in it that is none of ours.
pub(super) fn damaged() -> Error {
    unusable("an order in it cannot be read")
}

/// Whether the journal could not be used, rather than that it said no.
pub(super) fn is_unusable(error: &Error) -> bool {
    error.kind() == ErrorKind::JournalUnavailable
}

/// The first cause of a kind. An I/O error that carries another error is looked into.
fn cause<T: std::error::Error + 'static>(error: &tokio_postgres::Error) -> Option<&T> {
    let mut next = error.source();
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<T>() {
            return Some(found);
        }
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match inner {
            Some(inner) => Some(inner as &(dyn std::error::Error + 'static)),
            None => error.source(),
        };
    }
    None
}
