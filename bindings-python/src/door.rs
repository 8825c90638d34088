//! The accounts behind documents.

use crate::gate::detached;
use crate::guard::{Refused, guarded};
use crate::pending::{Pending, submit};
use crate::{CALLED, SLICE};
use anyregistrar::door;
use pyo3::prelude::*;
use std::sync::atomic::Ordering;

/// The accounts that a configuration describes.
#[pyclass(frozen, module = "anyregistrar._native")]
pub(crate) struct Door {
    door: door::Door,
}

#[pymethods]
impl Door {
    #[new]
    fn open(py: Python<'_>, config: &str) -> PyResult<Door> {
        match detached(py, || guarded(|| door::Door::open(config))) {
            Ok(Ok(door)) => Ok(Door { door }),
            Ok(Err(error)) => Err(Refused::new_err(door::error_document(&error))),
            Err(document) => Err(Refused::new_err(document)),
        }
    }

    /// The accounts' names.
    fn accounts(&self) -> Vec<String> {
        self.door.accounts()
    }

    /// What each registrar is and can do, with those of the accounts' plugins: a JSON list.
    fn providers(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, || guarded(|| self.door.providers())).map_err(Refused::new_err)
    }

    /// Makes a call and waits for its end. A signal handler that raises ends the wait: a free call ends with it, a purchase goes
    /// on, and the exception tells under which key.
    fn call(&self, py: Python<'_>, document: &str) -> PyResult<String> {
        CALLED.store(true, Ordering::Relaxed);
        let mut waiting = match detached(py, || guarded(|| self.door.start(document))) {
            Ok(waiting) => waiting,
            Err(fault) => return Ok(fault),
        };
        loop {
            match detached(py, || guarded(|| waiting.wait(SLICE))) {
                Ok(Some(answer)) | Err(answer) => return Ok(answer),
                Ok(None) => {}
            }
            if let Err(stop) = py.check_signals() {
                let _ = guarded(|| waiting.cancel());
                tell(py, &stop, &waiting.interrupted());
                return Err(stop);
            }
        }
    }

    /// Makes a call on a thread of the library's own, which gives its end to `done`.
    fn submit(&self, py: Python<'_>, document: &str, done: Py<PyAny>) -> Pending {
        CALLED.store(true, Ordering::Relaxed);
        submit(py, &self.door, document, done)
    }
}

/// Writes onto an exception which order goes on without its caller.
fn tell(py: Python<'_>, stop: &PyErr, interrupted: &str) {
    let document: serde_json::Value = serde_json::from_str(interrupted).unwrap_or_default();
    for name in ["order_id", "key"] {
        // An exception of the host's own making may have no room for it.
        let _ = stop.value(py).setattr(name, document["err"][name].as_str());
    }
}
