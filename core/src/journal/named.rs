//! The journal of a place, as configurations and the environment name it.

use super::{Journal, SqliteJournal, default_place};
use crate::error::Result;
use secrecy::SecretString;
use std::ffi::OsString;
use std::sync::Arc;

/// The journal of a folder, or of a database where the place reads `postgres://…`. A database's password may come by itself, stand in
/// the place, or in the variable `ANYREGISTRAR_JOURNAL_PASSWORD`.
pub(crate) fn named(
    place: &str,
    password: Option<SecretString>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Arc<dyn Journal>> {
    if is_database(place) {
        return database(place, password, variable);
    }
    Ok(Arc::new(SqliteJournal::at(place)))
}

/// The journal where an account names none, if there is a place for one.
pub(crate) fn by_default(
    variable: impl Fn(&str) -> Option<OsString> + Copy,
) -> Result<Option<Arc<dyn Journal>>> {
    match variable("ANYREGISTRAR_JOURNAL").and_then(|place| place.into_string().ok()) {
        Some(place) if is_database(&place) => database(&place, None, variable).map(Some),
        _ => Ok(default_place(variable).map(|place| Arc::new(SqliteJournal::at(place)) as Arc<dyn Journal>)),
    }
}

fn is_database(place: &str) -> bool {
    place.starts_with("postgres://") || place.starts_with("postgresql://")
}

#[cfg(feature = "postgres")]
fn database(
    place: &str,
    password: Option<SecretString>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Arc<dyn Journal>> {
    Ok(Arc::new(super::PostgresJournal::from(place, password, variable)?))
}

#[cfg(not(feature = "postgres"))]
fn database(
    _: &str,
    _: Option<SecretString>,
    _: impl Fn(&str) -> Option<OsString>,
) -> Result<Arc<dyn Journal>> {
    use crate::error::{Error, ErrorKind};
    Err(Error::new(ErrorKind::Config, "this build keeps no journal in PostgreSQL; name a folder"))
}
