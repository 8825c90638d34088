//! Calls whose end goes to a callback.

use crate::gate::{self, detached};
use crate::guard::guarded;
use anyregistrar::{Error, ErrorKind, door};
use pyo3::prelude::*;
use std::mem::ManuallyDrop;

/// A call that runs on a thread of the library's own.
#[pyclass(frozen, module = "anyregistrar._native")]
pub(crate) struct Pending {
    /// Absent where the call could not even be started; its end was given at once.
    pending: Option<door::Pending>,
}

#[pymethods]
impl Pending {
    /// Ends a free call; lets a purchase go on alone.
    fn cancel(&self) {
        if let Some(pending) = &self.pending {
            let _ = guarded(|| pending.cancel());
        }
    }

    /// The document for a wait that was ended, with what is known of the order.
    fn interrupted(&self) -> String {
        self.pending.as_ref().map_or_else(|| r#"{"err":{}}"#.to_owned(), door::Pending::interrupted)
    }
}

pub(crate) fn submit(py: Python<'_>, door: &door::Door, document: &str, done: Py<PyAny>) -> Pending {
    let again = done.clone_ref(py);
    let started = detached(py, || {
        if gate::is_closed() {
            let text = "the interpreter is ending; make the call before that, or with the client that waits";
            return Err(door::error_document(&Error::new(ErrorKind::Interrupted, text)));
        }
        guarded(|| door.submit(document, deliver(done)))
    });
    match started {
        Ok(pending) => Pending { pending: Some(pending) },
        Err(fault) => {
            detached(py, || deliver(again)(fault));
            Pending { pending: None }
        }
    }
}

/// Calls `done` with a call's end, on whichever thread that comes.
fn deliver(done: Py<PyAny>) -> impl FnOnce(String) + Send + 'static {
    move |answer| {
        // Where the interpreter is going away the callback is forgotten, since nothing may be touched any more.
        let done = ManuallyDrop::new(done);
        let Some(_pass) = gate::pass() else { return };
        let _ = Python::try_attach(move |py| {
            let done = ManuallyDrop::into_inner(done);
            if let Err(error) = done.call1(py, (answer,)) {
                error.write_unraisable(py, Some(done.bind(py)));
            }
        });
    }
}
