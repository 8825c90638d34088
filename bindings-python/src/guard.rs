//! Failures at the edge: panics become documents, and refusals exceptions.

use anyregistrar::door::error_document;
use anyregistrar::{Error, ErrorKind};
use pyo3::create_exception;
use pyo3::exceptions::PyException;
use std::panic::{AssertUnwindSafe, catch_unwind};

create_exception!(
    anyregistrar._native,
    Refused,
    PyException,
    "The configuration was refused; the argument is the document that says why."
);

/// Runs `act`. A panic in it becomes the document of a fault in this library: as a Python exception it would pass by every
/// `except Exception`.
pub(crate) fn guarded<T>(act: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(act)).map_err(|_| {
        let text = "a fault in this library ended the call; please report it";
        error_document(&Error::unknown(ErrorKind::Internal, text))
    })
}

/// Panics, for the test of `guarded`, and gives the document that this became.
#[cfg(feature = "test-hooks")]
#[pyo3::pyfunction]
#[pyo3(name = "_panic")]
pub(crate) fn _panic(py: pyo3::Python<'_>) -> String {
    match py.detach(|| guarded(|| panic!("a panic that a test asked for"))) {
        Ok(()) => String::new(),
        Err(document) => document,
    }
}
