//! Failures at the edge: panics become documents, and refusals exceptions.

use pyo3::create_exception;
use pyo3::exceptions::PyException;

/// As a Python exception a panic would pass by every `except Exception`.
pub(crate) use anyregistrar::door::caught as guarded;

create_exception!(
    anyregistrar._native,
    Refused,
    PyException,
    "The configuration was refused; the argument is the document that says why."
);

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
