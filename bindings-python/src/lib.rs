//! The native part of the Python package: documents in, documents out.
//!
//! What people see is written in Python, in `python/anyregistrar`. This part lets go of the interpreter's lock while a call runs,
//! looks after signals meanwhile, and hands the ends of asynchronous calls to callbacks.

mod door;
mod gate;
mod guard;
mod pending;

use anyregistrar::engine;
use pyo3::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How long a wait lasts before signals are looked after. Ctrl-C is felt within this time.
const SLICE: Duration = Duration::from_millis(50);

/// Whether any call was made, so that there is an engine that may hold purchases.
static CALLED: AtomicBool = AtomicBool::new(false);

#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::{door::Door, guard::Refused, leave, pending::Pending, providers};

    #[cfg(feature = "test-hooks")]
    #[pymodule_export]
    use super::guard::_panic;

    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "the name is Python's")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}

/// What each registrar is and can do: a JSON list.
#[pyfunction]
fn providers() -> String {
    anyregistrar::door::providers()
}

/// The exit hook: waits until no purchase is running, for so many seconds at most, then shuts the way back into the interpreter.
#[pyfunction]
fn leave(py: Python<'_>, seconds: f64) -> PyResult<()> {
    let end = Instant::now() + Duration::try_from_secs_f64(seconds).unwrap_or_default();
    let mut waited = Ok(());
    while waited.is_ok() && CALLED.load(Ordering::Relaxed) {
        let left = end.saturating_duration_since(Instant::now());
        if py.detach(|| engine::finish_purchases(left.min(SLICE))) || left.is_zero() {
            break;
        }
        waited = py.check_signals();
    }
    gate::close(py);
    waited
}
